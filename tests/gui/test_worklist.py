"""The worklist: search, filter, rows, thumbnails."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import Desk


def names(desk: Desk) -> list[str]:
    return [key.split("/")[-1].removesuffix(".png") for key in desk.window.parts.worklist.keys]


def test_search_leaves_what_matches_and_the_scan_on_screen(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "(5)")
    desk.until(lambda: names(desk) == ["scan (1)", "scan (5)"])
    assert "2 shown" in panel.counts_text
    panel.search.clear()
    desk.until(lambda: len(names(desk)) == 7)


def test_the_filter_by_state_and_going_within_it(desk: Desk) -> None:
    desk.key(Qt.Key.Key_0)
    desk.until(lambda: desk.session.current == "benign/scan (2).png" and desk.session.scan is not None)
    panel = desk.window.parts.worklist
    panel.filter.setCurrentIndex(3)
    assert names(desk) == ["scan (1)", "scan (2)"]
    panel.filter.setCurrentIndex(1)
    assert names(desk) == ["scan (2)", "scan (3)", "scan (4)", "scan (5)", "scan (6)", "scan (7)"]
    desk.key(Qt.Key.Key_N)
    desk.until(lambda: desk.session.current == "benign/scan (3).png")


def test_a_click_goes_to_the_scan_and_the_letters_stay_commands(desk: Desk) -> None:
    view = desk.window.parts.worklist.list
    model = desk.window.parts.worklist.model
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(3, 0)).center())
    desk.until(lambda: desk.session.current == "benign/scan (4).png" and desk.session.scan is not None)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E)
    assert desk.session.tool == "erase"
    QTest.keyPress(view, Qt.Key.Key_H)
    assert not desk.view.overlays_visible
    QTest.keyRelease(view, Qt.Key.Key_H)
    QTest.keyClick(view, Qt.Key.Key_Down)
    desk.until(lambda: desk.session.current == "benign/scan (5).png")


def test_thumbnails_come_and_the_broken_row_says_why(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    desk.until(lambda: all(panel.model.has_thumbnail(key) for key in panel.keys[:6]))
    desk.until(lambda: bool(desk.session.worklist.row("benign/scan (7).png").unreadable))
    tip = panel.model.data(panel.model.index(6, 0), Qt.ItemDataRole.ToolTipRole)
    assert desk.session.worklist.row("benign/scan (7).png").unreadable in str(tip)


def test_the_row_tells_dice_and_state_to_a_screen_reader(desk: Desk) -> None:
    desk.window.actions_["from_truth"].trigger()
    model = desk.window.parts.worklist.model
    role = Qt.ItemDataRole.AccessibleTextRole
    desk.until(lambda: "Dice 1.00" in str(model.data(model.index(0, 0), role)))
    assert "in progress" in str(model.data(model.index(0, 0), role))
