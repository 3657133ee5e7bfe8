"""The menus whose entries are not known beforehand: recent studies, models, devices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.ui.kit.text import shown_folder, tr

__all__ = ["Choices"]


class Choices(QObject):
    """Signals: ``recent_chosen`` a folder; ``model_chosen`` a :class:`ModelInfo`; ``device_chosen`` a wish."""

    recent_chosen = Signal(object)
    model_chosen = Signal(object)
    device_chosen = Signal(str)

    def __init__(self, menus: dict[str, QMenu], parent: QObject) -> None:
        super().__init__(parent)
        file, model = menus["File"], menus["Model"]
        self.recent = QMenu(tr("Recent studies"), file)
        file.insertMenu(file.actions()[3], self.recent)
        model.addSeparator()
        self.models = model.addMenu(tr("Model"))
        self.devices = model.addMenu(tr("Device"))
        self._model_group, self._device_group = QActionGroup(self), QActionGroup(self)
        self._device = "auto"
        self.set_devices([])

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
