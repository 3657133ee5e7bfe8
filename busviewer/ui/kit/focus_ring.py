"""A ring around the control that has the focus: the same on all controls and windows, until the next click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from busviewer.ui.kit.theme import theme

__all__ = ["FocusRing", "watch_focus"]

_WIDTH, _EDGE = 2, 6
_NAME = "focusWatch"
_MOVED = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
_CLICKED = {QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress}


class FocusRing(QWidget):
    """Lies in the window of the widget that has the focus, round it, so that no panel cuts it off.

    Qt's own QFocusFrame lies in the widget's panel, whose edge cuts it where the widget fills the panel.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.widget: QWidget | None = None

    def surround(self, widget: QWidget | None) -> None:
        """Show the ring round ``widget``, or nowhere."""
        self.widget = widget
        if widget is None or not widget.isVisible():
            self.hide()
            return
        window = widget.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH)
        place = place.intersected(window.rect())
        above = widget.parentWidget()
        while above is not None and above is not window:
            if isinstance(above, QAbstractScrollArea) and above is not widget:
                port = above.viewport()
                place = place.intersected(QRect(port.mapTo(window, QPoint()), port.size()))
            above = above.parentWidget()
        if place != self.geometry():
            self.setGeometry(place)
        # the inside is left free: a canvas below it would else be drawn with the ring at each stroke
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("accent"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)
        painter.setPen(QPen(theme().colour("accent_text"), 1))  # or it would hardly be seen on a dark scan
        inner = _WIDTH + 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inner, inner, -inner, -inner), 4, 4)


class _Watch(QObject):
    """Shows the ring from the first key that moves the focus until the next click, also in a dialog that opens;
    only in this time it sees every event."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app = app
        self._ring, self._keyed = FocusRing(), False
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        window = None if now is None else now.window()
        by_keys = window is not None and (
            self._keyed or window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        )
        popup = isinstance(now, QMenu | QMenuBar) or (window and window.windowType() == Qt.WindowType.Popup)
        self._show(now if by_keys and not popup else None)

    def _show(self, widget: QWidget | None) -> None:
        if not isValid(self._ring):  # it went with the window that it lay in
            self._ring = FocusRing()
        self._ring.surround(widget)
        if widget is not None and not self._keyed:
            self._keyed = True
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click is the end of it; where the widget or what it lies in is moved, the ring goes along."""
        kind, ringed = event.type(), self.ringed
        if kind in _CLICKED:
            self._keyed = False
            self._app.removeEventFilter(self)
            self._show(None)
        elif ringed is None:
            return False
        elif kind in _MOVED and isinstance(watched, QWidget) and (watched is ringed or watched.isAncestorOf(ringed)):
            self._ring.surround(ringed)
        return False

    @property
    def ringed(self) -> QWidget | None:
        """The widget that has the ring."""
        widget = self._ring.widget if isValid(self._ring) else None
        return widget if widget is not None and isValid(widget) else None


def watch_focus(app: QApplication) -> _Watch:
    """Show the ring in this program from now on."""
    found = app.findChild(QObject, _NAME)
    return found if isinstance(found, _Watch) else _Watch(app)
