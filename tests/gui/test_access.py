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

from busviewer.ui.commands.actions import COMMANDS, MENUS
from tests.gui.conftest import Driver

TOLD = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit,
    QPlainTextEdit, QProgressBar, QTextEdit,
)  # fmt: skip
DIALOGS = (
    "export", "figure", "lesion_report", "open_archive", "store_archive", "finetune", "summary", "help", "keys",
    "change_keys", "about", "about_model", "settings",
)  # fmt: skip


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


def open_dialog(driver: Driver, command: str) -> QDialog:
    driver.window.actions_[command].trigger()
    (dialog,) = (each for each in driver.window.findChildren(QDialog) if each.isVisible())
    return dialog


def test_a_screen_reader_is_told_what_every_widget_of_the_window_is(driver: Driver) -> None:
    driver.segment()
    driver.window.actions_["from_truth"].trigger()
    driver.until(lambda: not driver.window.parts.side.measurements.stale)
    assert nameless(driver.window) == []
    assert unsaid(driver.window) == []


@pytest.mark.parametrize("command", DIALOGS)
def test_a_screen_reader_is_told_what_every_widget_of_a_dialog_is(driver: Driver, command: str) -> None:
    dialog = open_dialog(driver, command)
    assert nameless(dialog) == [] and unsaid(dialog) == []
    assert dialog.windowTitle()
    dialog.close()


def test_every_control_of_the_window_says_what_it_does_and_with_which_key(driver: Driver) -> None:
    mute = []
    for widget in ours(driver.window):
        texts = (QLineEdit, QPlainTextEdit, QTextEdit)
        if not isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox | QAbstractSpinBox):
            continue
        action = widget.defaultAction() if isinstance(widget, QToolButton) else None
        key = "" if action is None else action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        worded = isinstance(widget, QAbstractButton) and bool(widget.text()) and action is None
        if isinstance(widget, texts) or (not widget.toolTip() and not worded) or (key and key not in widget.toolTip()):
            mute.append(f"{type(widget).__name__} {said_name(widget)!r}: {widget.toolTip()!r}")
    assert mute == []


def test_the_bar_is_read_out_with_what_it_says(driver: Driver) -> None:
    driver.window.bar.tell("Something happened.", "warning", about="program")
    assert "Something happened." in said_name(driver.window.bar)


def test_each_menu_has_a_letter_of_its_own_that_opens_it(driver: Driver) -> None:
    letters = [title[title.index("&") + 1].upper() for title in MENUS.values()]
    assert len(set(letters)) == len(letters)
    assert {command.menu for command in COMMANDS} <= set(MENUS)
    for action, letter in zip(driver.window.menuBar().actions(), letters, strict=True):
        QTest.keyClick(driver.window, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert menu is action.menu(), letter
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        driver.until(lambda: QApplication.activePopupWidget() is None)


@pytest.mark.parametrize("command", DIALOGS)
def test_tab_reaches_every_control_of_a_dialog_and_esc_closes_it(driver: Driver, command: str) -> None:
    dialog = open_dialog(driver, command)
    driver.until(dialog.isActiveWindow)
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


def test_the_worklist_is_gone_through_with_the_arrows_alone(driver: Driver) -> None:
    while driver.window.focusWidget() is not driver.window.parts.worklist.list:
        QTest.keyClick(driver.window.focusWidget() or driver.window, Qt.Key.Key_Tab)
    for key, scan in (
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_End, 7),
        (Qt.Key.Key_Home, 1),
    ):
        QTest.keyClick(driver.window.parts.worklist.list, key)
        driver.until(lambda scan=scan: driver.session.shown.key == f"benign/scan ({scan}).png")
