"""Which model segments, and on which device: found, chosen from the menu, kept in the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.ui.kit.text import tr

if TYPE_CHECKING:
    from busviewer.ui.main_window import MainWindow

__all__ = ["ModelController"]


class ModelController(QObject):
    """Over the window: the choices of its menu, its inference, and all who ask which model is in use."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._models: list[ModelInfo] = []
        window.training_controller.promoted.connect(self._use_promoted)
        window.inference.ready.connect(self._ready)
        window.inference.devices_found.connect(window.choices.set_devices)
        window.choices.model_chosen.connect(self.use)
        window.choices.device_chosen.connect(self.use_device)
        window.choices.set_device(window.settings.device)

    def find(self, prefer: Path | None = None) -> None:
        """Look for models anew, and use the one that was chosen (or the one in the folder ``prefer``)."""
        window = self._window
        self._models, problems = window.services.find_models()
        wanted = next((info for info in self._models if info.folder == prefer), None)
        by_name = (info for info in self._models if info.name == window.settings.model)
        info = wanted or next(by_name, self._models[0] if self._models else None)
        if problems:
            window.bar.tell(problems[0], "warning", details=problems)
        self.use(info)

    def use(self, info: ModelInfo | None) -> None:
        """Segment with ``info`` from now on."""
        window = self._window
        changed = window.inference.model is not None and info is not None
        window.inference.use(info, window.settings.device)
        window.choices.set_models(self._models, info)
        window.opinion_controller.refresh()
        window.training_controller.use(info, window.settings.device)
        window.status.show_model(info.name if info else tr("no model"))
        window.draft_controller.show_sensitivities()
        if info is not None and info.name != window.settings.model:
            window.keep(model=info.name)
        if changed:
            window.inference.warm_up()

    def use_device(self, wish: str) -> None:
        """Run on another device from now on."""
        window = self._window
        window.keep(device=wish)
        window.choices.set_device(wish)
        window.inference.use(window.inference.model, wish)
        window.inference.warm_up()

    def _use_promoted(self, info: ModelInfo) -> None:
        before = self._window.inference.model
        self.find(info.folder)
        text = tr("{model} is in use. The model before it is still there.").format(model=info.name)
        if before is None:
            self._window.bar.tell(text)
        else:
            back = tr("Go back to {model}").format(model=before.name)
            self._window.bar.ask(text, ((tr("Good"), lambda: None), (back, lambda: self.use(before))), "info")

    def _ready(self, name: str, device: str, layers: tuple[str, ...]) -> None:
        self._window.status.show_model(name)
        self._window.status.show_device(device, on_cpu=device == "CPU")
        self._window.parts.side.layers.set_layers(layers)
