"""Which keys belong to the field that has the focus, and which act while they are held."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

__all__ = ["HELD_KEYS", "MOVES", "Holding", "belongs_to_field", "hold", "is_text_field", "press"]

HELD_KEYS = (Qt.Key.Key_H, Qt.Key.Key_Space)
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Holding(Protocol):
    """A view with something to do for as long as a key is held."""

    def peek(self, on: bool) -> None:
        """The bare scan."""

    def hold_space(self, held: bool) -> None:
        """A drag pans."""

    def hold_ctrl(self, held: bool) -> None:
        """A tool does the opposite."""

    def setFocus(self, reason: Qt.FocusReason) -> None:
        """Take the keys."""


def is_text_field(widget: QWidget | None) -> bool:
    """Whether letters typed there are text."""
    if isinstance(widget, QPlainTextEdit | QTextEdit | QLineEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def belongs_to_field(event: QEvent, focus: QWidget | None) -> bool:
    """Whether a key is the focused field's own, so that no shortcut may take it."""
    if not isinstance(event, QKeyEvent) or event.modifiers() & _COMMANDING:
        return False
    if is_text_field(focus):
        return not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    if event.key() in _PRESSES:
        return isinstance(focus, QAbstractButton | QComboBox)
    if focus is not None and focus.property("keepsLetters") and event.text().isprintable() and event.text().strip():
        return True
    moves = isinstance(focus, QAbstractSlider | QComboBox) or (focus is not None and focus.property("keepsArrows"))
    return bool(moves) and event.key() in MOVES


def press(event: QKeyEvent, focus: QWidget | None) -> bool:
    """Let Enter do what Space does to the button or list that has the focus; whether there is one."""
    if event.key() not in _PRESSES or not isinstance(focus, QAbstractButton | QComboBox):
        return False
    focus.showPopup() if isinstance(focus, QComboBox) else focus.click()
    return True


def hold(event: QKeyEvent, view: Holding, focus: QWidget | None, *, held: bool) -> bool:
    """Act on H (peek), Space (pan), Ctrl (the ring tells) and, in a text field, Esc (back to the canvas); whether that
    is all the key does."""
    if event.key() == Qt.Key.Key_Control:
        view.hold_ctrl(held)
        return False
    if held and event.key() == Qt.Key.Key_Escape and is_text_field(focus):
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    if event.key() not in HELD_KEYS or is_text_field(focus) or event.modifiers() & _COMMANDING:
        return False
    if not event.isAutoRepeat():
        if event.key() == Qt.Key.Key_H:
            view.peek(held)
        else:
            view.hold_space(held)
    return True
