"""Which model segments, and on which device: found, chosen from the menu, kept in the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from busviewer.logbook import redacted
from busviewer.review import ReviewSession
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.ui.commands.choices import Choices
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.panels.status_bar import StatusBar

__all__ = ["ModelController"]


class ModelController(QObject):
    """Between the choices of the Model menu, the inference thread and the settings.

    Signals: ``model_changed`` (:class:`ModelInfo` or None, device wish) another model is in use, or was looked for
    anew; ``finetune_requested`` the same two: the reader wants to fine-tune that model.
    """

    model_changed = Signal(object, str)
    finetune_requested = Signal(object, str)

    def __init__(
        self,
        session: ReviewSession,
        inference: Inference,
        find_models: Callable[[], tuple[list[ModelInfo], list[str]]],
        choices: Choices,
        status: StatusBar,
        bar: MessageBar,
        preferences: Preferences,
        others: Callable[[], list[str]],
        again: Callable[[], None],
        parent: QWidget,
    ) -> None:
        """``find_models``: the models there are, and what is wrong with those that cannot be used. ``others`` are the
        unread scans with a draft of another model than the one in use; ``again`` segments these with that."""
        super().__init__(parent)
        self._others, self._again = others, again
        self._session, self._inference, self._find_models, self._choices = session, inference, find_models, choices
        self._status, self._bar, self._preferences, self._window = status, bar, preferences, parent
        self._models: list[ModelInfo] = []
        inference.ready.connect(self._ready)
        inference.devices_found.connect(choices.set_devices)
        choices.model_chosen.connect(self.switch)
        choices.device_chosen.connect(self.use_device)
        choices.set_device(preferences.settings.device)
        preferences.changed.connect(self._settings_changed)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"about_model": self._show_model, "finetune": self._finetune}

    def find(self, prefer: Path | None = None) -> None:
        """Look for models anew, and use the one that was chosen (or the one in the folder ``prefer``)."""
        self._models, problems = self._find_models()
        wanted = next((info for info in self._models if info.folder == prefer), None)
        by_name = (info for info in self._models if info.name == self._preferences.settings.model)
        info = wanted or next(by_name, self._models[0] if self._models else None)
        self.use(info)
        if problems:
            self._bar.tell(problems[0], "warning", about="model", details=problems)

    def look_again(self) -> None:
        """Models came or went: offer those that there are now."""
        self._models = self._find_models()[0]
        self._choices.set_models(self._models, self._inference.model)

    @property
    def models(self) -> list[ModelInfo]:
        """The models that can be used."""
        return list(self._models)

    def _settings_changed(self, names: frozenset[str]) -> None:
        """Go with what was changed elsewhere than in the Model menu."""
        settings, model = self._preferences.settings, self._inference.model
        if "device" in names:
            self._take_device()
        if "model" in names and (model is None or model.name != settings.model):
            info = next((each for each in self._models if each.name == settings.model), None)
            if info is not None:
                self.switch(info)

    @property
    def device(self) -> str:
        """The device that is wished for."""
        return self._preferences.settings.device

    def use(self, info: ModelInfo | None) -> None:
        """Segment with ``info`` from now on."""
        inference, settings = self._inference, self._preferences.settings
        changed = inference.model is not None and info is not None
        self._bar.leave("model")
        inference.use(info, settings.device)
        self._choices.set_models(self._models, info)
        self._status.show_model(info.name if info else tr("no model"))
        self.model_changed.emit(info, settings.device)
        if info is not None and info.name != settings.model:
            self._preferences.change(model=info.name)
        if changed:
            inference.warm_up()

    def use_device(self, wish: str) -> None:
        """Run on another device from now on; the one in use is tried again."""
        if wish == self.device:
            self._take_device()
        else:
            self._preferences.change(device=wish)

    def _take_device(self) -> None:
        wish = self.device
        self._bar.leave("model")
        self._choices.set_device(wish)
        self._inference.use(self._inference.model, wish)
        self._inference.warm_up()

    def switch(self, info: ModelInfo) -> None:
        """Use another model, as the reader chose, and offer to segment anew what is unread."""
        self.use(info)
        self._offer_again("", ())

    def use_promoted(self, info: ModelInfo) -> None:
        """Use a model that was trained here, and offer the way back."""
        before = self._inference.model
        self.find(info.folder)
        text = tr("{model} is now in use. The previous model is kept.").format(model=info.name)
        if before is None:
            self._bar.tell(text, about="model")
            return
        back = tr("Go back to {model}").format(model=before.name), lambda: self.switch(before)
        if not self._offer_again(text, (back,)):
            self._bar.ask(text, ((tr("Keep"), lambda: None), back), "info", about="model")

    def _offer_again(self, said: str, answers: Sequence[tuple[str, Callable[[], None]]]) -> bool:
        """After ``said``, offer to segment anew, beside other ``answers``; whether there was anything to offer."""
        count, model = len(self._others()), self._inference.model
        if not count or model is None:
            return False
        text = tr("Segment the {count} unread scans again with {model}? Finals and corrections do not change.")
        if count == 1:
            text = tr("Segment the unread scan again with {model}? Finals and corrections do not change.")
        text = " ".join(filter(None, [said, text.format(count=count, model=model.name)]))
        keep = tr("Keep drafts"), lambda: None
        self._bar.ask(text, (keep, *answers, (tr("Segment again"), self._again)), "info", about="model")
        return True

    def facts(self) -> str:
        """Which model and device, for a report that names nobody's folders."""
        model = self._inference.model
        said = f"{redacted(model.name)} {model.sha256[:12]}" if model else "none"
        return f"{self._status.device.text()}; model: {said}"

    def _show_model(self) -> None:
        from busviewer.ui.model.model_dialog import ModelDialog

        model = self._inference.model
        if model is None:
            self._bar.tell(tr("No model is selected. Choose one in the Model menu."), "warning", about="model")
        else:
            ModelDialog(model, self._session.drafts.sensitivity, self._window).open()

    def _finetune(self) -> None:
        if self._session.workspace.study is not None:
            self.finetune_requested.emit(self._inference.model, self._preferences.settings.device)

    def _ready(self, name: str, device: str, _layers: tuple[str, ...]) -> None:
        self._status.show_model(name)
        self._status.show_device(device, self._inference.reason)
