"""A ring about the control that the keys went to: alike on all controls, in all windows, gone with the next click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QFocusFrame, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from busviewer.ui.theme import theme

__all__ = ["FocusRing", "watch_focus"]

_WIDTH, _EDGE = 2.0, 6
_NAME = "focusWatch"


class FocusRing(QFocusFrame):
    """Lies over the widget that has the focus, and covers nothing of it but its edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("accent"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 5, 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the inside free: a canvas below it would else be drawn with the ring at each stroke."""
        inside = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.setMask(QRegion(self.rect()) - QRegion(inside))


class _Watch(QObject):
    """Moves the ring with the focus while keys move it; sees every event, but only as long as the ring is on show."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app = app
        self._ring = FocusRing()
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        by_keys = now is not None and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        popup = isinstance(now, QMenu | QMenuBar) or (
            now is not None and now.window().windowType() == Qt.WindowType.Popup
        )
        self._show(now if by_keys and not popup else None)

    def _show(self, widget: QWidget | None) -> None:
        if not isValid(self._ring):  # it went with the window that it lay in
            self._ring = FocusRing()
        self._app.removeEventFilter(self)
        if widget is not None:
            self._app.installEventFilter(self)
        self._ring.setWidget(widget)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click is the end of it."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress):
            self._show(None)
        return False

    @property
    def ringed(self) -> QWidget | None:
        """The widget that has the ring."""
        return self._ring.widget() if isValid(self._ring) else None


def watch_focus(app: QApplication) -> _Watch:
    """Show the ring in this program from now on."""
    found = app.findChild(QObject, _NAME)
    return found if isinstance(found, _Watch) else _Watch(app)
