"""The pointer that keys move over the scan, so that every tool can be used without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busviewer.ui.canvas.canvas_marks import cross_box, draw_cross
from busviewer.ui.kit.spoken import announce
from busviewer.ui.kit.text import tr

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["KeyMark", "KeyPointer"]

_GAP, _REACH, _ROUND = 6.0, 18.0, 10.0  # screen pixels
_LARGER = 10  # times as far with Shift
_RIM = 8.0  # screen pixels from the edge of the view that the pointer keeps
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_TO_EDGE = {
    Qt.Key.Key_Home: (-1, 0), Qt.Key.Key_End: (1, 0), Qt.Key.Key_PageUp: (0, -1), Qt.Key.Key_PageDown: (0, 1),
}  # fmt: skip
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class KeyMark(QGraphicsItem):
    """A large cross in a ring, of the same size at every zoom; the ring is full while the button is down."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.down = False
        self.hide()

    def boundingRect(self) -> QRectF:
        """The cross and its dark edge."""
        return cross_box(_REACH)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Light lines on dark ones: seen on black and on white."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 200), 4.5), (QColor(255, 255, 255), 2.0)):
            if self.down:
                width += 1.5
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(), _ROUND, _ROUND)
            draw_cross(painter, _GAP, _REACH)


class KeyPointer:
    """Arrows move it by a pixel, with Shift by ten; Home, End, Page up and Page down take it to the edge of what is
    seen; Space presses the left button and releases it. What it does is what a mouse would do there."""

    def __init__(self, view: ScanView, mark: KeyMark) -> None:
        self._view, self._mark = view, mark
        self._at = QPointF()  # scan pixels
        self._pressed = False
        self._keys = Qt.KeyboardModifier.NoModifier  # as they were at the press, until the release
        self.on = False
        view.looked.connect(self._follow)

    @property
    def down(self) -> bool:
        """Whether it holds the button: a mouse that is touched meanwhile does nothing."""
        return self._pressed and self._view.pointer_down

    @property
    def at(self) -> tuple[float, float]:
        """Where it is, in scan pixels."""
        return self._at.x(), self._at.y()

    def switch(self, on: bool) -> None:
        """Show it in the middle of the view, or take it away."""
        if on == self.on:
            return
        self.lift()
        self.on = on
        self._view.setProperty("keepsArrows", on)
        if on:
            self._at = self._view.centre
        self.show()
        if on:
            self._move_to(self._at)
        else:
            self._view.hovered.emit(None)

    def show(self) -> None:
        """Be seen where there is a scan."""
        self._mark.setVisible(self.on and self._view.scan is not None)

    def press_key(self, event: QKeyEvent) -> bool:
        """Act on a key; returns whether it was one of ours."""
        key, keys = Qt.Key(event.key()), event.modifiers()
        if not self.on or self._view.scan is None or keys & Qt.KeyboardModifier.AltModifier:
            return False
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._lift_or_press(keys)
            return True
        if key in _ARROWS:
            step = max(1.0, 1.0 / self._view.scale_on_screen)
            step *= _LARGER if keys & Qt.KeyboardModifier.ShiftModifier else 1
            x, y = _ARROWS[key]
            self._move_to(self._at + QPointF(x, y) * step)
            return True
        if key in _TO_EDGE:
            x, y = _TO_EDGE[key]
            far = max(self._view.width(), self._view.height()) / self._view.scale_on_screen
            seen = self._seen()
            self._move_to(_inside(self._at + QPointF(x, y) * far, seen))
            return True
        return False

    def lift(self) -> None:
        """Release the button, where it is down."""
        if self.down:
            self._send(QEvent.Type.MouseButtonRelease)
            announce(self._view, tr("Released"))
        self._pressed = self._mark.down = False
        self._mark.update()

    def _lift_or_press(self, keys: Qt.KeyboardModifier) -> None:
        if self.down:
            self.lift()
            return
        self._keys = keys & ~Qt.KeyboardModifier.KeypadModifier
        self._send(QEvent.Type.MouseButtonPress)
        self._pressed = self._mark.down = self._view.pointer_down
        self._mark.update()
        announce(self._view, tr("Pressed"))

    def _seen(self) -> QRectF:
        """The part of the scan in the view, in scan pixels."""
        rim = QPointF(_RIM, _RIM)
        size = QPointF(self._view.width(), self._view.height())
        return QRectF(self._view.to_scan(rim), self._view.to_scan(size - rim))

    def _move_to(self, at: QPointF) -> None:
        assert self._view.scan is not None
        height, width = self._view.scan.shape
        self._at = _inside(at, QRectF(0, 0, width, height))
        place = self._view.to_widget(*self.at)
        size = self._view.width() - 2 * _RIM, self._view.height() - 2 * _RIM
        inside = _inside(place, QRectF(_RIM, _RIM, *size))
        if inside != place:
            self._view.pan(inside - place)  # which brings it back into the view
        if self._pressed and not self._view.pointer_down:  # it was cancelled
            self._pressed = self._mark.down = False
        self._hover()

    def _follow(self) -> None:
        """The view moved, or shows another scan: the pointer stays at its place on the scan."""
        if self.on and self._view.scan is not None and not self.down:
            height, width = self._view.scan.shape
            self._at = _inside(self._at, QRectF(0, 0, width, height))
            self.show()
            self._hover()

    def _hover(self) -> None:
        self._mark.setPos(self._at)
        self._send(QEvent.Type.MouseMove)

    def _send(self, kind: QEvent.Type) -> None:
        view, place = self._view, self._view.to_widget(*self.at)
        button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
        held = _LEFT if self._pressed or kind == QEvent.Type.MouseButtonPress else _NONE
        event = QMouseEvent(kind, place, QPointF(view.viewport().mapToGlobal(place)), button, held, self._keys)
        act = {
            QEvent.Type.MouseButtonPress: view.mousePressEvent,
            QEvent.Type.MouseMove: view.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: view.mouseReleaseEvent,
        }
        act[kind](event)
        if kind == QEvent.Type.MouseButtonRelease:
            self._keys = Qt.KeyboardModifier.NoModifier


def _inside(at: QPointF, place: QRectF) -> QPointF:
    """``at``, or the nearest point in ``place``."""
    return QPointF(min(max(at.x(), place.left()), place.right()), min(max(at.y(), place.top()), place.bottom()))
