"""A canvas that is only looked at: it has the pointer, and neither the keys nor a tool."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from busviewer.ui.canvas.canvas import Canvas
from busviewer.ui.canvas.window_level import WindowLevel

__all__ = ["StillCanvas"]


class StillCanvas(Canvas):
    """Beside the canvas ``main`` that is worked on. A drag is at ``_last``, in the widget; None while there is none.

    Signals: ``hovered`` (x, y) in scan pixels or None.
    """

    hovered = Signal(object)

    def __init__(self, main: Canvas, parent: QWidget, greys: WindowLevel | None = None) -> None:
        self._main = main
        self._last: QPointF | None = None
        super().__init__(parent, greys)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan, or with the right button to change window and level."""
        self._last = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self._last = None

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is nowhere."""
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key belongs to the canvas: the window has them all."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button is for window and level."""
        event.accept()
