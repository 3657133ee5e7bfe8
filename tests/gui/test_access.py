"""Use by keyboard alone and by ear: names of all widgets, tooltips with their keys, menus by letters, focus by Tab."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from busviewer.ui.actions import COMMANDS, MENUS
from tests.gui.conftest import Desk

TOLD = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit,
    QPlainTextEdit, QProgressBar, QTextEdit,
)  # fmt: skip
DIALOGS = ("export", "finetune", "summary", "keys", "change_keys", "about", "about_model")


def ours(window: QWidget) -> Iterator[QWidget]:
    """Every widget in ``window`` but the parts that Qt makes its own widgets of."""
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        inner = isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit) or isinstance(
            widget, QHeaderView | QScrollBar
        )
        popup = "QComboBox" in widget.metaObject().className() and not isinstance(widget, QComboBox)
        in_popup = parent is not None and "QComboBoxPrivate" in parent.metaObject().className()
        if not (inner or popup or in_popup or widget.objectName().startswith("qt_")):
            yield widget


def said_name(widget: QWidget) -> str:
    """What a screen reader says of ``widget``."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def nameless(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in ours(window)
        if isinstance(widget, TOLD) and not said_name(widget)
    ]


def bare(text: str) -> str:
    """A text without its tags and spaces."""
    return re.sub(r"<[^>]*>|\s", "", text)


def unsaid(window: QWidget) -> list[str]:
    """Labels of which a screen reader does not say what they show."""
    found = []
    for label in window.findChildren(QLabel):
        text, said = bare(label.text()), bare(said_name(label))
        shows = not label.pixmap().isNull() and not label.parentWidget().accessibleName()
        if text not in said or (shows and not said):
            found.append(f"{type(label.parentWidget()).__name__}: {text!r} is said as {said!r}")
    return found


def open_dialog(desk: Desk, command: str) -> QDialog:
    desk.window.actions_[command].trigger()
    (dialog,) = (each for each in desk.window.findChildren(QDialog) if each.isVisible())
    return dialog


def test_a_screen_reader_is_told_what_every_widget_of_the_window_is(desk: Desk) -> None:
    desk.segment()
    desk.window.actions_["from_truth"].trigger()
    desk.until(lambda: not desk.window.parts.side.figures.stale)
    assert nameless(desk.window) == []
    assert unsaid(desk.window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_a_screen_reader_is_told_what_every_widget_of_a_dialog_is(desk: Desk, command: str) -> None:
    dialog = open_dialog(desk, command)
    assert nameless(dialog) == [] and unsaid(dialog) == []
    assert dialog.windowTitle()
    dialog.close()


def test_every_control_of_the_window_says_what_it_does_and_with_which_key(desk: Desk) -> None:
    mute = []
    for widget in ours(desk.window):
        texts = (QLineEdit, QPlainTextEdit, QTextEdit)
        if not isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox | QAbstractSpinBox):
            continue
        action = widget.defaultAction() if isinstance(widget, QToolButton) else None
        key = "" if action is None else action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        worded = isinstance(widget, QAbstractButton) and bool(widget.text()) and action is None
        if isinstance(widget, texts) or (not widget.toolTip() and not worded) or (key and key not in widget.toolTip()):
            mute.append(f"{type(widget).__name__} {said_name(widget)!r}: {widget.toolTip()!r}")
    assert mute == []


def test_the_bar_is_read_out_with_what_it_says(desk: Desk) -> None:
    desk.window.bar.tell("Something happened.", "warning")
    assert "Something happened." in said_name(desk.window.bar)


def test_each_menu_has_a_letter_of_its_own_that_opens_it(desk: Desk) -> None:
    letters = [title[title.index("&") + 1].upper() for title in MENUS.values()]
    assert len(set(letters)) == len(letters)
    assert {command.menu for command in COMMANDS} <= set(MENUS)
    for action, letter in zip(desk.window.menuBar().actions(), letters, strict=True):
        QTest.keyClick(desk.window, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert menu is action.menu(), letter
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        desk.until(lambda: QApplication.activePopupWidget() is None)


@pytest.mark.parametrize("command", DIALOGS)
def test_tab_reaches_every_control_of_a_dialog_and_esc_closes_it(desk: Desk, command: str) -> None:
    dialog = open_dialog(desk, command)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    wanted = {
        widget
        for widget in ours(dialog)
        if widget.isVisible() and widget.isEnabled() and isinstance(widget, QAbstractButton | QComboBox | QLineEdit)
    }
    for _step in range(60):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        wanted.discard(dialog.focusWidget() or dialog)
    assert not wanted, [said_name(widget) for widget in wanted]
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_worklist_is_gone_through_with_the_arrows_alone(desk: Desk) -> None:
    while desk.window.focusWidget() is not desk.window.parts.worklist.list:
        QTest.keyClick(desk.window.focusWidget() or desk.window, Qt.Key.Key_Tab)
    for key, scan in (
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_End, 7),
        (Qt.Key.Key_Home, 1),
    ):
        QTest.keyClick(desk.window.parts.worklist.list, key)
        desk.until(lambda scan=scan: desk.session.current == f"benign/scan ({scan}).png")
