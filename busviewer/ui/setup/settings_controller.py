"""Edit > Settings: opens the dialog over the window, and tells it what there is to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from busviewer.files import shown
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.settings import ArchiveServer, reader_name
from busviewer.ui.commands.actions import Actions
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference
from busviewer.ui.model.model_controller import ModelController
from busviewer.ui.readers.reader_controller import ReaderController
from busviewer.ui.setup.facts import Place, core_count, device_words, places

if TYPE_CHECKING:
    from busviewer.ui.setup.settings_dialog import SettingsDialog

__all__ = ["SettingsController"]


class SettingsController(QObject):
    """Signals: ``device_told`` where segmenting runs, in words, once that was found or is set otherwise."""

    device_told = Signal(str)

    def __init__(
        self,
        session: ReviewSession,
        services: Services,
        inference: Inference,
        models: ModelController,
        reader: ReaderController,
        actions: Actions,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._inference, self._models = session, services, inference, models
        self._reader, self._actions, self._preferences, self._window = reader, actions, preferences, parent
        self._worker = Worker("settings-facts", self)
        self._dialog: SettingsDialog | None = None
        self._devices: Sequence[tuple[str, str]] | None = None
        self._cores, self._asked, self._failure = 1, False, ""
        inference.devices_found.connect(self._found)
        models.model_changed.connect(lambda *_model: self._offer_models())
        preferences.changed.connect(self._settings_changed)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"settings": self.open}

    def close(self) -> None:
        """End the thread."""
        self._worker.close()

    def on_change(self, change: Change) -> None:
        """Another study has its annotations elsewhere, and what was asked of the one before is over."""
        if Aspect.STUDY in change.aspects and (dialog := self.dialog) is not None:
            dialog.bar.leave("study")
            self._show_facts()

    # --- the dialog ------------------------------------------------------------------------------------------------
    @property
    def dialog(self) -> SettingsDialog | None:
        """The dialog, while it is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def open(self) -> None:
        """Show the dialog, or bring it to the front."""
        if (dialog := self.dialog) is None:
            dialog = self._dialog = self._made()
            self._show_facts()
            self.find_devices()
            dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def take_over(self, before: SettingsController) -> None:
        """Show the dialog if it is open in the window before this one, which is about to close (another language)."""
        if (old := before.dialog) is not None:
            row, place = old.list.currentRow(), old.saveGeometry()
            old.close()
            self.open()
            if (dialog := self.dialog) is not None:
                dialog.restoreGeometry(place)
                dialog.list.setCurrentRow(row)
                dialog.rows["language"].editor.setFocus()  # arrow keys go on through the languages

    def _made(self) -> SettingsDialog:
        from busviewer.ui.kit.message_bar import MessageBar
        from busviewer.ui.setup.settings_dialog import SettingsDialog

        bar = MessageBar(lambda text: self._session.workspace.veiled(text))
        return SettingsDialog(
            self._preferences,
            options={"model": self._model_options(), "device": self._device_options()},
            openers={
                "reader": lambda: self._reader.ask(bar),
                "keys": self._actions["change_keys"].trigger,
                "archives": self._edit_archives,
            },
            words={"reader": self._reader_words, "keys": _keys_words, "archives": _archives_words},
            bar=bar,
            parent=self._window,
        )

    def _edit_archives(self) -> None:
        from busviewer.ui.study.archive_login import edit_archives

        dialog = self.dialog
        if dialog is not None:
            edit_archives(self._preferences, self._worker, dialog)

    # --- what there is ---------------------------------------------------------------------------------------------
    def find_devices(self) -> None:
        """Look for devices, once, on the worker: torch is imported for it."""
        if self._asked:
            return
        self._asked = True
        devices, known = self._services.devices, self._devices

        def work() -> tuple[Sequence[tuple[str, str]], int]:
            return devices() if known is None else known, core_count()

        def done(found: tuple[Sequence[tuple[str, str]], int]) -> None:
            self._cores = found[1]
            self._inference.devices_found.emit(found[0])  # the menu lists them too

        def failed(error: Exception) -> None:
            self._failure = tr("The devices could not be found: {reason}").format(reason=error)
            self._show_facts()

        self._worker.submit(work, done, failed=failed)

    def _found(self, devices: Sequence[tuple[str, str]]) -> None:
        self._devices, self._failure = devices, ""
        if (dialog := self.dialog) is not None:
            dialog.offer("device", self._device_options())
        self._show_facts()

    def _device_options(self) -> list[tuple[str, str]]:
        found = [(wish, f"{wish.upper()}  {words}") for wish, words in self._devices or ()]
        return [("auto", tr("Auto")), ("cpu", tr("CPU")), *found]

    def _model_options(self) -> list[tuple[str, str]]:
        return [(info.name, info.title or info.name) for info in self._models.models]

    def _offer_models(self) -> None:
        if (dialog := self.dialog) is not None:
            dialog.offer("model", self._model_options())

    def _settings_changed(self, names: frozenset[str]) -> None:
        if names & {"device", "privacy"}:
            self._show_facts()

    @property
    def device(self) -> str:
        """Where segmenting runs, in words; "" while that is not known."""
        if self._failure or self._devices is None or not self._asked:
            return self._failure
        return device_words(self._preferences.settings.device, self._devices, self._cores)

    @property
    def places(self) -> list[Place]:
        """What is stored where; in privacy mode without the study, as its folder may be named after a patient."""
        private = self._preferences.settings.privacy
        return places(self._services, None if private else self._session.storage.folder)

    def _show_facts(self) -> None:
        if (dialog := self._dialog) is not None and isValid(dialog):
            dialog.show_facts(self.device, self.places)
        self.device_told.emit(self.device)

    def _reader_words(self, name: str) -> str:
        login = reader_name(self._preferences.settings)
        return shown(name) or tr("{name} (login name)").format(name=shown(login))


def _keys_words(keys: dict[str, str]) -> str:
    if not keys:
        return tr("default")
    return tr("1 changed") if len(keys) == 1 else tr("{count} changed").format(count=len(keys))


def _archives_words(servers: Sequence[ArchiveServer]) -> str:
    return ", ".join(shown(server.name) for server in servers) or tr("none")
