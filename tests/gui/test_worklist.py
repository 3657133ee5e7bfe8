"""The worklist: search, filter, rows, thumbnails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from busviewer.ui import worklist_model
from busviewer.ui.worklist_model import FIGURE, WorklistModel
from tests.gui.conftest import Desk
from tests.gui.ticks import tick, ticked


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


def test_a_mistyped_value_is_told_what_there_is(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "state:unraed my-class:benign")
    desk.until(lambda: "matches “state:unraed my-class:benign”" in panel.nothing_text)
    assert "Here there is state:in-progress, state:unread." in panel.nothing_text
    assert "Here there is my-class:none-given." in panel.nothing_text


def test_the_filter_by_state_and_going_within_it(desk: Desk) -> None:
    desk.key(Qt.Key.Key_0)
    desk.until(lambda: desk.session.current == "benign/scan (2).png" and desk.session.scan is not None)
    with ticked(desk, "Signed off"):
        assert names(desk) == ["scan (1)", "scan (2)"], "the scan on screen stays on show"
        tick(desk, "Unread")
        assert desk.window.parts.worklist.bar.told == "Signed off or Unread" and len(names(desk)) == 7
        tick(desk, "Signed off")
        assert names(desk) == ["scan (2)", "scan (3)", "scan (4)", "scan (5)", "scan (6)", "scan (7)"]
        desk.key(Qt.Key.Key_N)
        desk.until(lambda: desk.session.current == "benign/scan (3).png")
        tick(desk, "Signed off")
        tick(desk, "Unread")


def test_the_cross_beside_what_is_filtered_shows_all_again(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    assert not panel.bar.clear.isVisible()
    tick(desk, "Class", "Benign")
    tick(desk, "Flagged")
    assert panel.bar.told == "Benign  ·  Flagged" and names(desk) == ["scan (1)"]
    QTest.mouseClick(panel.bar.clear, Qt.MouseButton.LeftButton)
    assert panel.bar.told == "" and len(names(desk)) == 7


def test_the_filter_is_ticked_with_the_keys_too(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    menu = panel.bar.menu
    menu.popup(QPoint(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(menu, key)
    assert menu.isVisible() and panel.bar.told == "In progress" and names(desk) == ["scan (1)"]
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert panel.bar.told == "" and len(names(desk)) == 7
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_what_a_row_is_can_be_searched_for(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "state:unread (3)")
    desk.until(lambda: names(desk) == ["scan (1)", "scan (3)"])


def test_sorting_stays_while_one_works_until_it_is_asked_for_again(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    desk.go("benign/scan (3).png")
    desk.key(Qt.Key.Key_K)
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Flag"))
    assert names(desk) == ["scan (3)", *(f"scan ({number})" for number in (1, 2, 4, 5, 6, 7))]
    desk.key(Qt.Key.Key_N)
    desk.until(lambda: desk.session.current == "benign/scan (1).png" and desk.session.scan is not None)
    desk.go("benign/scan (5).png")
    assert not panel.bar.stale.isVisible()
    desk.key(Qt.Key.Key_K)
    assert names(desk)[0:2] == ["scan (3)", "scan (1)"] and panel.bar.stale.isVisible()
    QTest.mouseClick(panel.bar.stale, Qt.MouseButton.LeftButton)
    assert names(desk)[0:3] == ["scan (3)", "scan (5)", "scan (1)"] and not panel.bar.stale.isVisible()
    QTest.mouseClick(panel.bar.backwards, Qt.MouseButton.LeftButton)
    assert names(desk)[-2:] == ["scan (3)", "scan (5)"] and desk.session.current == "benign/scan (5).png"
    desk.key(Qt.Key.Key_K)
    desk.key(Qt.Key.Key_F5)
    assert names(desk)[-1] == "scan (3)"


def test_dice_is_known_of_scans_that_nobody_visits(desk: Desk) -> None:
    panel, worklist = desk.window.parts.worklist, desk.session.worklist
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: all(row.dice is not None for row in worklist.rows[:5]))
    assert all(row.dice > 0.5 for row in worklist.rows[:5]) and worklist.rows[5].dice is None
    desk.go("benign/scan (2).png")
    desk.key(Qt.Key.Key_Backspace)
    desk.until(lambda: worklist.row("benign/scan (2).png").dice == 0)
    desk.key(Qt.Key.Key_N)  # gone on before and after it is measured, the figure is that of the last mask
    desk.key(Qt.Key.Key_P)
    desk.until(lambda: desk.session.current == "benign/scan (2).png" and desk.session.scan is not None)
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Dice"))
    assert names(desk)[0] == "scan (2)" and names(desk)[-2:] == ["scan (6)", "scan (7)"]
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "dice<0.5")
    desk.until(lambda: names(desk) == ["scan (2)"])


def test_sorted_by_uncertainty_the_rows_show_it(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: all(row.dice is not None for row in desk.session.worklist.rows[:5]))
    desk.session.worklist.note("benign/scan (3).png", uncertainty=0.8)
    assert str(panel.model.data(panel.model.index(0, 0), FIGURE)).startswith("Dice")
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Uncertainty"))
    assert names(desk)[0] == "scan (3)" and names(desk)[-1] == "scan (7)"
    assert panel.model.data(panel.model.index(0, 0), FIGURE) == "unc. 0.80"
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "uncertainty>0.5")
    desk.until(lambda: "scan (3)" in names(desk) and len(names(desk)) == 2)


def test_dice_is_measured_when_the_study_is_opened_again(desk: Desk, study_folder: Path) -> None:
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: not desk.window.inference.busy and not desk.window.study_desk.dice.busy)
    before = [row.dice for row in desk.session.worklist.rows]
    desk.session.close()
    desk.open(study_folder)
    desk.until(lambda: [row.dice for row in desk.session.worklist.rows] == before)
    assert sum(dice is not None for dice in before) == 5


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


def test_thumbnails_are_bounded_and_those_seen_last_stay() -> None:
    model, picture = WorklistModel(), QImage(112, 88, QImage.Format.Format_RGB888)
    most = worklist_model.THUMBNAIL_BYTES // picture.sizeInBytes()
    for number in range(most + 50):
        model.set_thumbnail(str(number), picture)
        assert model.has_thumbnail(str(number))
    assert not model.has_thumbnail("49") and model.has_thumbnail("50")
    model.drop_thumbnail("50")
    model.set_thumbnail("more", picture)
    assert model.has_thumbnail("51"), "what was dropped is no longer counted"
