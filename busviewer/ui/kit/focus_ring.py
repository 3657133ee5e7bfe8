"""A ring around the control that has the focus: the same on all controls and windows, until the next click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from busviewer.ui.kit.edge_line import MOVED, EdgeLine, draw_edge
from busviewer.ui.kit.theme import theme

__all__ = ["FocusRing", "watch_focus"]

_WIDTH, _EDGE = 2, 6
_NAME = "focusWatch"
_CLICKED = {QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress}


class FocusRing(EdgeLine):
    """Lies in the window of the widget that has the focus, round it, so that no panel cuts it off.

    Qt's own QFocusFrame lies in the widget's panel, whose edge cuts it where the widget fills the panel.
    """

    def __init__(self) -> None:
        super().__init__(_WIDTH, 5, _EDGE)
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
        self.lie_about(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, with a line inside it without which it would hardly be seen on a dark scan."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("accent_text"), 1))
        draw_edge(painter, self.rect(), _WIDTH + 0.5, 4)


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
        elif kind in MOVED and isinstance(watched, QWidget) and (watched is ringed or watched.isAncestorOf(ringed)):
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
