"""A line about a part of a window: that of the ring about the focus, and of the outline of the tour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from busviewer.ui.kit.theme import theme

__all__ = ["MOVED", "EdgeLine", "draw_edge"]

MOVED = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
"""What happens to a widget, or to one that it lies in, when its place in the window is another."""


class EdgeLine(QWidget):
    """Lies over a window; the pointer goes through it."""

    def __init__(self, width: int, radius: float, free_from: int, parent: QWidget | None = None) -> None:
        """``width`` of the line and ``radius`` of its corners, in pixels; so far from the edge all is left free."""
        super().__init__(parent)
        self._width, self._radius, self._free_from = width, radius, free_from
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def lie_about(self, place: QRect) -> None:
        """Be seen about ``place``, in the pixels of the window."""
        if place != self.geometry():
            self.setGeometry(place)
        # the inside is left free: a canvas below it would else be drawn with the line at each stroke
        free = self._free_from
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(free, free, -free, -free)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("accent"), self._width))
        draw_edge(painter, self.rect(), self._width / 2, self._radius)


def draw_edge(painter: QPainter, rect: QRect, inside: float, radius: float) -> None:
    """Draw a line so far inside of ``rect``."""
    painter.drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside), radius, radius)
