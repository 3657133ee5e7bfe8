"""The handle of the swipe: an upright line over the scan, left of which the overlays are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from busviewer.ui.text import tr

__all__ = ["SwipeHandle"]

_WIDTH, _GRIP = 17, 7.0


class SwipeHandle(QWidget):
    """Lies over the whole height of its parent. Signals: ``moved`` to which share of the parent's width, 0 to 1."""

    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("swipe")
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Swipe"))
        self.setToolTip(tr("Overlays are drawn left of this line"))
        self._canvas, self._share = parent, 0.5

    def place(self, share: float) -> None:
        """Stand at a share of the parent's width."""
        self._share = min(max(share, 0.0), 1.0)
        canvas = self._canvas
        self.setGeometry(round(self._share * canvas.width()) - _WIDTH // 2, 0, _WIDTH, canvas.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            x = self.mapToParent(event.position().toPoint()).x()
            self.moved.emit(min(max(x / max(self._canvas.width(), 1), 0.0), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line has nothing of the canvas below it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A light line with a dark edge, and a grip in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = _WIDTH / 2, float(self.height())
        for colour, width in ((QColor(0, 0, 0, 150), 3.0), (QColor(255, 255, 255, 220), 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(middle, 0), QPointF(middle, height))
        painter.setPen(QPen(QColor(0, 0, 0, 150), 1.0))
        painter.setBrush(QColor(255, 255, 255, 235))
        painter.drawEllipse(QPointF(middle, height / 2), _GRIP, _GRIP)
        painter.setPen(QPen(QColor(40, 40, 40), 1.4))
        for side in (-1, 1):
            tip = QPointF(middle + side * 4.5, height / 2)
            for up in (-2.5, 2.5):
                painter.drawLine(tip, tip + QPointF(-side * 2.5, up))
