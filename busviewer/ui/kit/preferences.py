"""What the reader has set up, as the parts of the window share it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from busviewer.settings import Settings
from busviewer.ui.kit.settings_writer import SettingsWriter

__all__ = ["Preferences"]


class Preferences(QObject):
    """The settings in force; what changes of them is written to the disk.

    Signals: ``changed`` the names of the settings that have another value now, a frozenset.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, writer: SettingsWriter, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._writer = settings, writer

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def change(self, **fields: Any) -> None:
        """Give settings other values, by name; TypeError where there is no such setting."""
        before, self._settings = self._settings, replace(self._settings, **fields)
        names = frozenset(name for name in fields if getattr(before, name) != fields[name])
        if names:
            self._writer.write(self._settings)
            self.changed.emit(names)

    def keep(self) -> None:
        """Write them, changed or not: by its settings file the program knows that this was not the first start."""
        self._writer.write(self._settings)

    def take_over(self, before: Preferences) -> None:
        """See that what ``before``, which is closed, could not write is written."""
        self._writer.take_over(before._writer)

    def close(self) -> None:
        """Write them a last time, and end the writer's thread."""
        self._writer.close(self._settings)
