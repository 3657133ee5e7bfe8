"""Tells that somebody is at the window: keys, wheel, pointer and pen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

__all__ = ["InputWatch"]

_INPUT = (
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate,
)  # fmt: skip


class InputWatch(QObject):
    """Calls ``told`` at each input anywhere in the program, until it is closed or ``parent`` is gone."""

    def __init__(self, told: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told, self._app = told, QApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)

    def close(self) -> None:
        """Look no longer."""
        if self._app is not None:
            self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell, and leave the event alone."""
        if event.type() in _INPUT:
            self._told()
        return False
