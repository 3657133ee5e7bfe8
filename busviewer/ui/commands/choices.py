"""The menus that are in no table of commands: recent studies, models, devices; languages, each in its own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.ui.kit.language import NAMES
from busviewer.ui.kit.text import shown_folder, tr

__all__ = ["Choices"]


class Choices(QObject):
    """Signals: ``recent_chosen`` a folder; ``model_chosen`` a :class:`ModelInfo`; ``device_chosen`` a wish;
    ``language_chosen`` a code, "" for that of the system."""

    recent_chosen = Signal(object)
    model_chosen = Signal(object)
    device_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, menus: dict[str, QMenu], parent: QObject) -> None:
        super().__init__(parent)
        file, model, view = menus["File"], menus["Model"], menus["View"]
        self.recent = QMenu(tr("Recent studies"), file)
        file.insertMenu(file.actions()[3], self.recent)
        model.addSeparator()
        self.models = model.addMenu(tr("Model"))
        self.devices = model.addMenu(tr("Device"))
        self._model_group, self._device_group = QActionGroup(self), QActionGroup(self)
        self._device = "auto"
        self.set_devices([])
        title = tr("Language")
        if title != "Language":  # for who cannot read the language that is in force
            title += " (Language)"
        self.languages = view.addMenu(title)
        self._language_group = QActionGroup(self)
        for code, words in {"": tr("System language"), **NAMES}.items():
            action = self.languages.addAction(words)
            action.setCheckable(True)
            action.setData(code)
            action.setActionGroup(self._language_group)
            action.triggered.connect(lambda _on, code=code: self.language_chosen.emit(code))

    def set_recent(self, folders: Sequence[str]) -> None:
        """The folders opened before, the newest first."""
        self.recent.clear()
        for folder in folders:
            self.recent.addAction(shown_folder(folder).replace("&", "&&")).triggered.connect(
                lambda _on, folder=folder: self.recent_chosen.emit(folder)
            )
        self.recent.setEnabled(bool(folders))

    def set_models(self, models: Sequence[ModelInfo], chosen: ModelInfo | None) -> None:
        """The models there are."""
        self.models.clear()
        for info in models:
            action = self.models.addAction(info.title or info.name)
            action.setCheckable(True)
            action.setChecked(chosen is not None and info.folder == chosen.folder)
            action.setActionGroup(self._model_group)
            action.setToolTip(str(info.folder))
            action.triggered.connect(lambda _on, info=info: self.model_chosen.emit(info))
        self.models.setEnabled(bool(models))

    def set_devices(self, found: Sequence[tuple[str, str]]) -> None:
        """Auto, CPU and the CUDA devices that torch ``found``: (wish, words)."""
        self.devices.clear()
        for wish, words in (("auto", tr("Auto")), ("cpu", tr("CPU")), *found):
            action = self.devices.addAction(words if wish in ("auto", "cpu") else f"{wish.upper()}  {words}")
            action.setCheckable(True)
            action.setChecked(wish == self._device)
            action.setData(wish)
            action.setActionGroup(self._device_group)
            action.triggered.connect(lambda _on, wish=wish: self.device_chosen.emit(wish))

    def set_device(self, wish: str) -> None:
        """The device that is wished for."""
        self._device = wish
        for action in self.devices.actions():
            action.setChecked(action.data() == wish)

    def set_language(self, wish: str) -> None:
        """The language that is wished for."""
        for action in self.languages.actions():
            action.setChecked(action.data() == wish)
