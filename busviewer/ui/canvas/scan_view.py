"""The canvas under the reader's hand: pen, pan, zoom, window and level, as events in scan pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from busviewer.editing import PointerEvent
from busviewer.scan import Scan
from busviewer.ui.canvas.canvas import Canvas
from busviewer.ui.canvas.key_pointer import KeyMark, KeyPointer

__all__ = ["ScanView"]

_BUTTONS = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.MiddleButton: "middle",
    Qt.MouseButton.RightButton: "right",
}

_LOOKING = ("view", "threshold")  # tools with which the pointer changes window and level
_REACH = 8.0  # screen pixels by which a hand may miss a corner or the end of a ruler
_CLICK = 4.0  # screen pixels: a hand that moves less has clicked


class ScanView(Canvas):
    """Tells what the pointer does; it knows no session.

    Signals: ``pen`` a :class:`PointerEvent`; ``outline`` one in place of ``pen``, while :meth:`take_outline` is on, and
    None where another tool was taken meanwhile;
    ``hovered`` (x, y) in scan pixels or None; ``resized_tool`` the diameter that the ring is to have; ``tablet_found``
    at the first event of a tablet; ``weak_mark_clicked`` where the View tool has clicked on the weak draft; ``clicked``
    (x, y) in scan pixels, where it has clicked elsewhere; ``acting`` before a tool or a click does
    anything; ``turned`` by how many frames the wheel was turned with Alt held.
    """

    pen = Signal(object)
    hovered = Signal(object)
    resized_tool = Signal(float)
    tablet_found = Signal()
    weak_mark_clicked = Signal()
    outline = Signal(object)
    clicked = Signal(float, float)
    acting = Signal()
    turned = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tool = "view"
        self._diameter: float | None = None
        self._aspect = 1.0
        self._erasing = self._turned = False
        self._outlining = False
        self._gesture = ""  # "pen", "outline", "pan" or "window" while a button is down
        self._held = Qt.MouseButton.NoButton
        self._last = QPointF()
        self._pointer: QPointF | None = None  # where it is on the screen while it is over the canvas
        self._still = self._over_weak_mark = False  # the pointer has not moved since the press; it is on the weak draft
        self._space, self._tablet, self._pressure = False, False, 1.0
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.zoomed.connect(self._update_ring)
        self.looked.connect(self._follow)
        mark = KeyMark()
        self._box.addItem(mark, ignoreBounds=True)
        mark.setZValue(self.ring.zValue() + 1)
        self.keys = KeyPointer(self, mark)
        self._apply_cursor()

    def set_scan(self, scan: Scan | None, *, keep: bool = False) -> None:
        """Show another scan, or none; a drag that only looks goes on over frames that ``keep`` zoom and window."""
        if not keep or self._gesture == "pen":
            self._gesture = ""
        super().set_scan(scan, keep=keep)
        self.keys.show()

    # --- tool ------------------------------------------------------------------------------------------------------
    def set_tool(self, tool: str, diameter: float | None, *, erasing: bool, aspect: float = 1.0) -> None:
        """Show the pointer of ``tool``: a ring of its ``diameter`` in scan pixels across, None for a tool without one.

        ``aspect`` is the height of a pixel by its width: so many times fewer pixels high is the ring.
        """
        taken = tool != self._tool
        self._tool, self._diameter, self._erasing, self._aspect = tool, diameter, erasing, aspect
        if taken and self._outlining:
            self.outline.emit(None)
        self._apply_cursor()
        self._update_ring()

    def take_outline(self, on: bool) -> None:
        """Whether the left button draws an outline that is not the tool's."""
        self._outlining = on
        if self._gesture == "outline":
            self._gesture = ""
        self._apply_cursor()
        self._show_ring(self._pointed)

    def hold_space(self, held: bool) -> None:
        """While Space is held, the left button pans."""
        self._space = held
        self._apply_cursor()

    def hold_ctrl(self, held: bool) -> None:
        """While Ctrl is held a tool does the opposite, and its ring says so."""
        if held != self._turned and self._gesture != "pen":
            self._turned = held
            self._update_ring()

    def _update_ring(self) -> None:
        if self._diameter is not None:
            erasing = self._erasing != self._turned
            self.ring.set_ring(self._diameter, erasing=erasing, scale=self._scale, aspect=self._aspect)
        self._show_ring(self._pointed)

    @property
    def _pointed(self) -> bool:
        """Whether a pointer is over the canvas."""
        return self.underMouse() or self.keys.on

    def _show_ring(self, inside: bool) -> None:
        tool = self._diameter is not None and not self._outlining
        painting = tool and not self._space and self._gesture in ("", "pen")
        self.ring.setVisible(inside and painting and self._scan is not None)

    def _follow(self) -> None:
        """Another part of the scan has come under a pointer that rests: by a key, a button or the wheel."""
        if self._pointer is not None and not self._gesture:
            at = self.to_scan(self.viewport().mapFromGlobal(self._pointer))
            self.ring.setPos(at)
            self.hovered.emit((at.x(), at.y()))

    def _apply_cursor(self) -> None:
        looking = self._tool in _LOOKING and not self._outlining
        shape = Qt.CursorShape.ArrowCursor if looking else Qt.CursorShape.CrossCursor
        if self._gesture == "pan":
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._gesture == "window":
            shape = Qt.CursorShape.SizeAllCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._over_weak_mark and self._tool == "view" and not self._outlining:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    # --- events ----------------------------------------------------------------------------------------------------
    @property
    def drawing(self) -> bool:
        """Whether a tool is at work."""
        return self._gesture == "pen"

    @property
    def pointer_down(self) -> bool:
        """Whether a button is held on the canvas."""
        return bool(self._gesture)

    def drop_gesture(self) -> None:
        """Forget the button that is down: what follows until its release does nothing."""
        self._gesture = ""
        self._apply_cursor()

    def _pen_event(self, kind: str, event: QMouseEvent) -> PointerEvent:
        at, keys = self.to_scan(event.position()), event.modifiers()
        return PointerEvent(
            kind=kind,  # type: ignore[arg-type]
            x=at.x(),
            y=at.y(),
            button="left",
            ctrl=bool(keys & Qt.KeyboardModifier.ControlModifier),
            shift=bool(keys & Qt.KeyboardModifier.ShiftModifier),
            alt=bool(keys & Qt.KeyboardModifier.AltModifier),
            pressure=self._pressure,
            reach=_REACH / self._scale,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, to pan, or to change window and level."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        button = _BUTTONS.get(event.button())
        if self._scan is None or self._gesture or button is None:
            return
        self._last = event.position()
        self._still = False
        if button == "middle" or (button == "left" and self._space):
            self._gesture = "pan"
        elif button == "left" and self._outlining:
            self._gesture = "outline"
            self.outline.emit(self._pen_event("press", event))
        elif button == "right" or self._tool in _LOOKING:
            self._gesture = "window"
            self._still = button == "left"
        else:
            self.acting.emit()  # first: it may bring another scan
            self._gesture = "pen"
            self.swipe.place()
            self.pen.emit(self._pen_event("press", event))
        self._held = event.button()
        self._apply_cursor()

    mouseDoubleClickEvent = mousePressEvent

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if event.spontaneous() and self.keys.down:
            return
        self._pointer, position = event.globalPosition(), event.position()
        at, delta = self.to_scan(position), position - self._last
        self._still = self._still and delta.manhattanLength() < _CLICK  # or a click would move the greys a little
        if not self._still:
            self._last = position
            if self._gesture == "pan":
                self.pan(delta)
            elif self._gesture == "window":
                self.drag_window(delta)
            elif self._gesture == "pen":
                self.pen.emit(self._pen_event("move", event))
            elif self._gesture == "outline":
                self.outline.emit(self._pen_event("move", event))
        self._see_weak_mark(position)
        self.ring.setPos(at)
        self._show_ring(True)
        self.hovered.emit((at.x(), at.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if not self._gesture or event.button() != self._held or (event.spontaneous() and self.keys.down):
            return
        gesture, self._gesture = self._gesture, ""
        if gesture == "pen":
            self.pen.emit(self._pen_event("release", event))
            self.swipe.place()
        elif gesture == "outline":
            self.outline.emit(self._pen_event("release", event))
        elif self._still and self._tool == "view":
            self._click(event.position())
        self._see_weak_mark(event.position())
        self._pressure = 1.0
        self._apply_cursor()
        self._show_ring(True)

    def _click(self, position: QPointF) -> None:
        if self.asks_at(position):
            self.acting.emit()
            self.weak_mark_clicked.emit()
        else:
            at = self.to_scan(position)
            self.clicked.emit(at.x(), at.y())

    def _see_weak_mark(self, position: QPointF) -> None:
        """Show where a click accepts the weak draft."""
        over = not self._gesture and self.asks_at(position)
        if over != self._over_weak_mark:
            self._over_weak_mark = over
            self._apply_cursor()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Keep the pen's pressure; the mouse event that follows draws."""
        if not self._tablet:
            self._tablet = True
            self.tablet_found.emit()
        self._pressure = event.pressure() or 1.0
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the cursor; with Shift, the size of the brush; with Alt, to other frames."""
        turn = event.angleDelta()
        steps = (turn.y() or turn.x()) / 120
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if self._diameter is not None:
                self.resized_tool.emit(self._diameter * 1.15**steps)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self._gesture != "pen":
                self.turned.emit(-steps)
        elif self._gesture != "pen":
            self.zoom(1.2**steps, event.position())
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the ring where the pointer comes in."""
        self._pointer = event.globalPosition()
        self.ring.setPos(self.to_scan(event.position()))
        self._show_ring(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the ring off."""
        if self.keys.on:
            return
        self._pointer = None
        self.ring.hide()
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that move the pointer, while they do; all others are the window's."""
        event.setAccepted(self.keys.press_key(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Without the focus, no stroke goes on."""
        self.keys.lift()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button is for window and level."""
        event.accept()
