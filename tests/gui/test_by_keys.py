"""Every action by keyboard: each command in its menu, each control by Tab, and what else a mouse can drag."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from busviewer.scan import Scan
from busviewer.ui.canvas.swipe import SwipeHandle
from busviewer.ui.commands.actions import COMMANDS
from busviewer.ui.reports.boxes_dialog import BoxesView
from tests.gui.conftest import Driver
from tests.gui.test_access import TOLD, ours, said_name

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def walked(menu: QMenu) -> set[str]:
    """The commands that Down and Right reach in an open menu."""
    found: set[str] = set()
    begun = None
    for _step in range(100):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        action = menu.activeAction()
        if action is None or action is begun:
            break
        begun = begun or action
        inner = action.menu()
        if isinstance(inner, QMenu):
            QTest.keyClick(menu, Qt.Key.Key_Right)
            if QApplication.activePopupWidget() is inner:
                found |= walked(inner) | {inner.activeAction().objectName() if inner.activeAction() else ""}
                QTest.keyClick(inner, Qt.Key.Key_Left)
        found.add(action.objectName())
    return found


def test_every_command_is_reached_in_its_menu_by_keys(driver: Driver) -> None:
    driver.segment()
    reached: set[str] = set()
    for action in driver.window.menuBar().actions():
        letter = action.text()[action.text().index("&") + 1].upper()
        QTest.keyClick(driver.window, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        reached |= walked(menu)
        menu.close()
        driver.until(lambda: QApplication.activePopupWidget() is None)
    enabled = {command.name for command in COMMANDS if driver.window.actions_[command.name].isEnabled()}
    assert enabled - reached == set()
    assert len(enabled) > 80


def test_tab_reaches_every_control_of_the_window_and_goes_round(driver: Driver) -> None:
    driver.segment()
    driver.window.actions_["show_birads"].trigger()
    window = driver.window
    driver.view.setFocus()
    seen: list[QWidget] = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen.clear()
        for _step in range(300):
            QTest.keyClick(window.focusWidget() or window, key)
            focus = window.focusWidget()
            assert focus is not None
            if focus in seen:
                break
            seen.append(focus)
        assert focus is seen[0], f"Tab goes back from {said_name(seen[-1])!r} to {said_name(focus)!r}: no round"
        assert driver.view in seen
        wanted = {
            widget
            for widget in ours(window)
            if isinstance(widget, TOLD) and widget.isVisible() and widget.isEnabled()
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        }
        assert [type(each).__name__ + " " + each.accessibleName() for each in wanted - set(seen)] == []


def test_the_line_of_the_swipe_moves_by_arrows(driver: Driver) -> None:
    driver.key(Qt.Key.Key_V, SHIFT)
    handle = driver.view.findChild(SwipeHandle)
    assert handle is not None
    handle.setFocus()
    before, shown = handle.x(), driver.session.shown.key
    driver.key(Qt.Key.Key_Right)
    assert handle.x() > before and driver.session.shown.key == shown
    driver.key(Qt.Key.Key_Home)
    assert handle.accessibleDescription() == "0 %"


def test_a_box_to_become_black_is_drawn_moved_and_sized_by_keys(qtbot: QtBot) -> None:
    view = BoxesView()
    qtbot.addWidget(view)
    pixels = np.zeros((200, 300), np.uint8)
    view.show_scan(Scan(pixels), ())
    for key, keys in (
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, CTRL),
        (Qt.Key.Key_Down, CTRL),
        (Qt.Key.Key_Left, SHIFT),
    ):
        QTest.keyClick(view, key, keys)
    (box,) = view.blanks
    assert (box.left, box.top, box.right, box.bottom) == (115, 77, 187, 127) and box.blank
    assert view.accessibleDescription() == "Box 1 becomes black. Boxes: 1 become black, 0 stay"
    for _press in range(200):
        QTest.keyClick(view, Qt.Key.Key_Left, CTRL)
    assert view.blanks[0].left == 0 and view.blanks[0].right == 72
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.blanks == []


@pytest.mark.parametrize("backwards", [False, True])
def test_the_note_lets_tab_go(driver: Driver, backwards: bool) -> None:
    note = driver.window.parts.side.reading.note
    note.setFocus()
    driver.key(Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
    assert driver.window.focusWidget() is not note and note.toPlainText() == ""
