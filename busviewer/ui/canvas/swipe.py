"""The swipe: an upright line over the scan, which can be dragged, and left of which alone the overlays are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from busviewer.ui.kit.spoken import announce, take_role
from busviewer.ui.kit.text import tr

if TYPE_CHECKING:
    from busviewer.ui.canvas.canvas import Canvas
    from busviewer.ui.canvas.canvas_marks import OverlayGroup

__all__ = ["Swipe", "SwipeHandle"]

_WIDTH, _GRIP = 17, 7.0
_STEP = 0.02  # of the width, for an arrow key


class SwipeHandle(QWidget):
    """Lies over the whole height of its parent. Signals: ``moved`` to which share of the parent's width, 0 to 1."""

    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("swipe")
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("keepsArrows", True)
        take_role(self, QAccessible.Role.Splitter)
        self.setAccessibleName(tr("Swipe"))
        self.setToolTip(tr("Overlays are shown to the left of this line. Drag it, or move it with the arrow keys"))
        self._canvas, self._share = parent, 0.5

    def place(self, share: float) -> None:
        """Stand at a share of the parent's width."""
        self._share = min(max(share, 0.0), 1.0)
        canvas = self._canvas
        percent = tr("{share} %").format(share=round(100 * self._share))
        self.setAccessibleDescription(percent)
        self.setGeometry(round(self._share * canvas.width()) - _WIDTH // 2, 0, _WIDTH, canvas.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            x = self.mapToParent(event.position().toPoint()).x()
            self.moved.emit(min(max(x / max(self._canvas.width(), 1), 0.0), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line has nothing of the canvas below it."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move it too, Home and End to the edges."""
        shares = {
            Qt.Key.Key_Left: self._share - _STEP, Qt.Key.Key_Right: self._share + _STEP,
            Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0,
        }  # fmt: skip
        share = shares.get(Qt.Key(event.key()))
        if share is None:
            event.ignore()
            return
        self.moved.emit(min(max(share, 0.0), 1.0))
        announce(self, self.accessibleDescription())

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


class Swipe:
    """Where the line stands on ``canvas``, and that what is ``over`` the scan is drawn left of it only."""

    def __init__(self, canvas: Canvas, over: OverlayGroup) -> None:
        self._canvas, self._over = canvas, over
        self._handle: SwipeHandle | None = None
        self._share: float | None = None  # of the canvas's width, None while it is off

    def switch(self, on: bool) -> None:
        """Show the line, or draw everything again."""
        if on == (self._share is not None):
            return
        if self._handle is None:
            self._handle = SwipeHandle(self._canvas)
            self._handle.moved.connect(self._move)
        self._handle.setVisible(on)
        self._move(0.5 if on else None)

    def _move(self, share: float | None) -> None:
        self._share = share
        self.place()

    def place(self) -> None:
        """Stand where it stood, the canvas being of another size or zoom, or drawn upon: what is drawn is seen."""
        canvas = self._canvas
        if self._share is None or self._handle is None or canvas.drawing:
            self._over.clip(None)
            return
        self._handle.place(self._share)
        end = QPointF(self._share * canvas.width(), canvas.height())
        self._over.clip(QRectF(canvas.to_scan(QPointF()), canvas.to_scan(end)))

    def hides(self, x: float) -> bool:
        """Whether overlays are not drawn at ``x`` on the canvas."""
        return self._share is not None and x >= self._share * self._canvas.width()
