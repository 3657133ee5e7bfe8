"""The card of the tour: what to do now, beside the part of the window where it is done, which has an outline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from busviewer.ui.kit.parts import button_row, muted, push_button, set_role
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import theme

__all__ = ["TourCard"]

_WIDTH, _GAP, _MARGIN = 340, 14, 12  # pixels: least width, between card and outline, to the edge of the window
_LINE, _ROUND = 3, 6  # pixels, of the outline
_MOVED = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
_KEYS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Outline(QWidget):
    """A line about a part of the window; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    def surround(self, place: QRect) -> None:
        """Lie about ``place``, in the pixels of the window."""
        self.setGeometry(place)
        # the inside is left free: what lies below would else be drawn with the line each time
        edge = _LINE + 1
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(edge, edge, -edge, -edge)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("accent"), _LINE))
        half = _LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)


class TourCard(QFrame):
    """Lies over the window and leaves all of it in use. The pointer can drag it out of the way.

    While it has the keys: Enter or the right arrow is Next, the left arrow Back, Esc Skip.
    Signals: ``back_clicked``; ``next_clicked``; ``skip_clicked``.
    """

    back_clicked = Signal()
    next_clicked = Signal()
    skip_clicked = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self._window, self._outline = window, _Outline(window)
        self._target: QWidget | None = None
        self._part, self._clear_of = QRect(), list[QWidget]()
        self._watched: list[QObject] = []
        self._held: QPoint | None = None
        self._dragged = False
        self.title, self.text, self.count = QLabel(), QLabel(), muted()
        set_role(self.title, "figure")
        self.text.setWordWrap(True)
        self.back = push_button(tr("Back"), self.back_clicked.emit)
        self.skip = push_button(tr("Skip tour"), self.skip_clicked.emit)
        self.next = push_button(tr("Next"), self.next_clicked.emit, primary=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (self.count, self.title, self.text):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(button_row(self.skip, None, self.back, self.next))
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)
        self._later = QTimer(self)  # once, after all of a layout has moved
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._place)
        self.hide()

    def show_step(self, title: str, text: str, at: int, count: int) -> None:
        """Say what to do in step ``at`` (from 1) of ``count``."""
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(tr("Step {at} of {count}").format(at=at, count=count))
        self.back.setEnabled(at > 1)
        self.next.setText(tr("Finish") if at == count else tr("Next"))
        self.setAccessibleName(f"{self.count.text()}: {title}")
        self.setAccessibleDescription(text)
        self._dragged = False

    def point_at(self, target: QWidget | None, part: QRect | None = None, *clear_of: QWidget) -> None:
        """Lie beside ``target``, or the ``part`` of it, and beneath the widgets ``clear_of``; None: in a corner."""
        self._target, self._part, self._clear_of = target, part or QRect(), list(clear_of)
        self._watch()
        self.show()
        self._place()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))  # read out at once

    def end(self) -> None:
        """Be gone."""
        self._unwatch()
        self._outline.hide()
        self._outline.deleteLater()
        self.hide()
        self.deleteLater()

    @property
    def outlined(self) -> QRect:
        """What has the outline, in the pixels of the window; empty where nothing has."""
        return self._outline.geometry() if self._outline.isVisible() else QRect()

    # --- its place -------------------------------------------------------------------------------------------------
    def _watch(self) -> None:
        """See where the target is moved: it, what it lies in, and the window."""
        self._unwatch()
        each: QWidget | None = self._target or self._window
        while each is not None:
            self._watched.append(each)
            each.installEventFilter(self)
            each = None if each.isWindow() else each.parentWidget()

    def _unwatch(self) -> None:
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._watched.clear()

    def _place(self) -> None:
        target = self._target
        seen = target is not None and isValid(target) and target.isVisible()
        width = max(_WIDTH, self._column.minimumSize().width())
        edges = self.size() - self.contentsRect().size()
        self.resize(width, self._column.heightForWidth(width - edges.width()) + edges.height())
        room = self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if seen:
            assert target is not None
            inside = self._part if self._part.isValid() else target.rect()
            about = QRect(target.mapTo(self._window, inside.topLeft()), inside.size()).adjusted(-4, -4, 4, 4)
            about = about.intersected(self._window.rect().adjusted(1, 1, -1, -1))
            self._outline.surround(about)
            if not self._dragged:
                self.move(self._beside(about, room))
        else:
            self._outline.hide()
            if not self._dragged:
                self.move(room.right() - width, room.bottom() - self.height())
        if self._dragged:
            self._keep_inside(self.pos(), room)
        self.raise_()

    def _beside(self, about: QRect, room: QRect) -> QPoint:
        """Beneath, right, left or above, away from the middle, where the scan is; else in a corner."""
        below = max([about.bottom(), *(self._bottom(each) for each in self._clear_of if each.isVisible())])
        wanted = about.left() if about.center().x() > room.center().x() else about.right() - self.width()
        left = max(room.left(), min(wanted, room.right() - self.width()))
        top = max(room.top(), min(about.top(), room.bottom() - self.height()))
        places = (
            QPoint(left, below + _GAP),
            QPoint(about.right() + _GAP, top),
            QPoint(about.left() - _GAP - self.width(), top),
            QPoint(left, about.top() - _GAP - self.height()),
        )
        corner = QPoint(room.right() - self.width(), room.bottom() - self.height())
        return next((place for place in places if room.contains(QRect(place, self.size()))), corner)

    def _bottom(self, widget: QWidget) -> int:
        return widget.mapTo(self._window, widget.rect().bottomLeft()).y()

    def _keep_inside(self, place: QPoint, room: QRect) -> None:
        self.move(
            max(room.left(), min(place.x(), room.right() - self.width())),
            max(room.top(), min(place.y(), room.bottom() - self.height())),
        )

    # --- events ----------------------------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that a button would take for itself; and what the card lies beside, when it moves."""
        if isinstance(watched, QAbstractButton) and watched.parent() is self:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        elif event.type() in _MOVED:
            self._later.start(0)
        return False

    def event(self, event: QEvent) -> bool:
        """Take the card's own keys before a shortcut of the window does; lie right after the look has changed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._later.start(0)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The card's own keys."""
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        if not _is_own(event):
            return False
        key, focus = event.key(), self._window.focusWidget()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
        elif key == Qt.Key.Key_Escape:
            self.skip_clicked.emit()
        elif key == Qt.Key.Key_Left:
            self.back.click()
        else:
            self.next.click()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the card."""
        self._held = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._held is not None:
            self._dragged = True
            room = self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            self._keep_inside(self.pos() + event.position().toPoint() - self._held, room)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = None


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in _KEYS and event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
