"""The worklist: search, filter, rows, thumbnails."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from busviewer.ui.worklist import worklist_model
from busviewer.ui.worklist.worklist_model import FIGURE, WorklistModel
from tests.gui.conftest import Driver
from tests.gui.ticks import tick, ticked


def names(driver: Driver) -> list[str]:
    return [key.split("/")[-1].removesuffix(".png") for key in driver.window.parts.worklist.keys]


def measured(driver: Driver) -> bool:
    """Whether the figures of the scan on screen, and Dice of all others, are those of the masks there are now."""
    return not driver.window.parts.side.measurements.stale and not driver.window.study_controller.dice.busy


def test_a_search_that_hides_the_scan_on_screen_goes_to_the_first_match(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "(5)")
    driver.until(lambda: names(driver) == ["scan (5)"])
    assert "1 shown" in panel.counts_text
    assert driver.session.shown.key == "benign/scan (5).png" and driver.window.focusWidget() is panel.search
    panel.search.clear()
    driver.until(lambda: len(names(driver)) == 7)
    assert driver.session.shown.key == "benign/scan (5).png"
    QTest.keyClicks(panel.search, "zzz")
    driver.until(lambda: bool(panel.nothing_text))
    assert names(driver) == ["scan (5)"] and driver.session.shown.key == "benign/scan (5).png"


def test_the_first_match_is_the_first_of_the_order_on_show(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    driver.session.sign_off.set_flag(True, "")  # it is in progress now, and will be hidden
    QTest.mouseClick(panel.bar.backwards, Qt.MouseButton.LeftButton)
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "state:unread scan")
    driver.until(lambda: names(driver) == [f"scan ({number})" for number in (7, 6, 5, 4, 3, 2)])
    assert driver.session.shown.key == "benign/scan (7).png"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_0])
def test_enter_in_the_search_goes_to_the_list_and_signs_nothing(driver: Driver, key: Qt.Key) -> None:
    panel, worklist = driver.window.parts.worklist, driver.session.workspace.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "zzz")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert driver.window.focusWidget() is panel.search, "there is nothing to go to"
    panel.search.clear()
    QTest.keyClicks(panel.search, "(5)")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)  # at once: it does not wait for the search to be looked for
    assert driver.window.focusWidget() is panel.list and names(driver) == ["scan (5)"]
    assert worklist.counts.signed_off == 0
    driver.until(lambda: driver.session.shown.key == "benign/scan (5).png" and driver.session.shown.scan is not None)
    driver.window.actions_["from_truth"].trigger()
    for _ in range(1 if key == Qt.Key.Key_Return else 2):
        driver.key(key)
    assert worklist.counts.signed_off == 1 and worklist.row("benign/scan (5).png").state == "signed off"


def test_the_list_says_when_it_goes_on_from_the_top(driver: Driver) -> None:
    bar, worklist = driver.window.bar, driver.session.workspace.worklist
    driver.until(lambda: worklist.row("benign/scan (7).png").unreadable)  # or it may be gone to
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.shown.key == "benign/scan (2).png" and driver.session.shown.scan is not None)
    assert "scan (1).png is signed off: no lesion." in bar.text and "from the top" not in bar.text
    driver.go("benign/scan (6).png")
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.shown.key == "benign/scan (2).png" and driver.session.shown.scan is not None)
    assert bar.text.startswith("End of the list: it goes on from the top. benign/scan (6).png is signed off")
    driver.go("benign/scan (6).png")
    bar.dismiss()
    driver.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.session.shown.key == "benign/scan (3).png")
    assert bar.text == "End of the list: it goes on from the top."


def test_a_mistyped_value_is_told_what_there_is(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "state:unraed my-class:benign")
    driver.until(lambda: "matches “state:unraed my-class:benign”" in panel.nothing_text)
    assert "Available: state:seen, state:unread." in panel.nothing_text
    assert "Available: my-class:none-given." in panel.nothing_text


def test_the_filter_by_state_and_going_within_it(driver: Driver) -> None:
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.shown.key == "benign/scan (2).png" and driver.session.shown.scan is not None)
    with ticked(driver, "Signed off"):
        assert names(driver) == ["scan (1)", "scan (2)"], "the scan on screen stays on show"
        tick(driver, "Unread")
        assert driver.window.parts.worklist.bar.told == "Signed off or Unread" and len(names(driver)) == 7
        tick(driver, "Signed off")
        assert names(driver) == ["scan (2)", "scan (3)", "scan (4)", "scan (5)", "scan (6)", "scan (7)"]
        driver.key(Qt.Key.Key_N)
        driver.until(lambda: driver.session.shown.key == "benign/scan (3).png")
        tick(driver, "Signed off")
        tick(driver, "Unread")


def test_the_cross_beside_what_is_filtered_shows_all_again(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    assert not panel.bar.clear.isVisible()
    tick(driver, "Class", "Benign")
    tick(driver, "Flagged")
    assert panel.bar.told == "Benign  ·  Flagged" and names(driver) == ["scan (1)"]
    QTest.mouseClick(panel.bar.clear, Qt.MouseButton.LeftButton)
    assert panel.bar.told == "" and len(names(driver)) == 7


def test_the_filter_is_ticked_with_the_keys_too(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    menu = panel.bar.menu
    menu.popup(QPoint(0, 0))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(menu, key)
    assert menu.isVisible() and panel.bar.told == "Unread, seen" and names(driver) == ["scan (1)"]
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert panel.bar.told == "" and len(names(driver)) == 7
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_what_a_row_is_can_be_searched_for(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "state:unread (3)")
    driver.until(lambda: names(driver) == ["scan (3)"])


def test_sorting_stays_while_one_works_until_it_is_asked_for_again(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    driver.go("benign/scan (3).png")
    driver.key(Qt.Key.Key_K)
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Flagged"))
    assert names(driver) == ["scan (3)", *(f"scan ({number})" for number in (1, 2, 4, 5, 6, 7))]
    driver.key(Qt.Key.Key_N)
    driver.until(lambda: driver.session.shown.key == "benign/scan (1).png" and driver.session.shown.scan is not None)
    driver.go("benign/scan (5).png")
    assert not panel.bar.stale.isVisible()
    driver.key(Qt.Key.Key_K)
    assert names(driver)[0:2] == ["scan (3)", "scan (1)"] and panel.bar.stale.isVisible()
    QTest.mouseClick(panel.bar.stale, Qt.MouseButton.LeftButton)
    assert names(driver)[0:3] == ["scan (3)", "scan (5)", "scan (1)"] and not panel.bar.stale.isVisible()
    QTest.mouseClick(panel.bar.backwards, Qt.MouseButton.LeftButton)
    assert names(driver)[-2:] == ["scan (3)", "scan (5)"] and driver.session.shown.key == "benign/scan (5).png"
    driver.key(Qt.Key.Key_K)
    driver.key(Qt.Key.Key_F5)
    assert names(driver)[-1] == "scan (3)"


def test_dice_is_known_of_scans_that_nobody_visits(driver: Driver) -> None:
    panel, worklist = driver.window.parts.worklist, driver.session.workspace.worklist
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: all(row.dice is not None for row in worklist.rows[:5]))
    assert all(row.dice > 0.5 for row in worklist.rows[:5]) and worklist.rows[5].dice is None
    driver.go("benign/scan (2).png")
    driver.key(Qt.Key.Key_Backspace)
    driver.until(lambda: worklist.row("benign/scan (2).png").dice == 0)
    driver.key(Qt.Key.Key_N)  # gone on before and after it is measured, the figure is that of the last mask
    driver.key(Qt.Key.Key_P)
    driver.until(lambda: driver.session.shown.key == "benign/scan (2).png" and driver.session.shown.scan is not None)
    driver.until(lambda: measured(driver) and worklist.row("benign/scan (2).png").dice == 0)
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Dice"))
    assert names(driver)[0] == "scan (2)" and names(driver)[-2:] == ["scan (6)", "scan (7)"]
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "dice<0.5")
    driver.until(lambda: names(driver) == ["scan (2)"])


def test_sorted_by_uncertainty_the_rows_show_it(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: all(row.dice is not None for row in driver.session.workspace.worklist.rows[:5]))
    driver.session.workspace.worklist.note("benign/scan (3).png", uncertainty=0.8)
    assert str(panel.model.data(panel.model.index(0, 0), FIGURE)).startswith("Dice")
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Uncertainty"))
    assert names(driver)[0] == "scan (3)" and names(driver)[-1] == "scan (7)"
    assert panel.model.data(panel.model.index(0, 0), FIGURE) == "unc. 0.80"
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "uncertainty>0.5")
    driver.until(lambda: names(driver) == ["scan (3)"])


def test_dice_is_measured_when_the_study_is_opened_again(driver: Driver, study_folder: Path) -> None:
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and measured(driver))
    before = [row.dice for row in driver.session.workspace.worklist.rows]
    driver.session.close()
    driver.open(study_folder)
    driver.until(lambda: [row.dice for row in driver.session.workspace.worklist.rows] == before)
    assert sum(dice is not None for dice in before) == 5


def test_a_click_goes_to_the_scan_and_the_letters_stay_commands(driver: Driver) -> None:
    view = driver.window.parts.worklist.list
    model = driver.window.parts.worklist.model
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(3, 0)).center())
    driver.until(lambda: driver.session.shown.key == "benign/scan (4).png" and driver.session.shown.scan is not None)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_E)
    assert driver.session.editor.tool == "erase"
    QTest.keyPress(view, Qt.Key.Key_H)
    assert not driver.view.overlays_visible
    QTest.keyRelease(view, Qt.Key.Key_H)
    QTest.keyClick(view, Qt.Key.Key_Down)
    driver.until(lambda: driver.session.shown.key == "benign/scan (5).png")


def test_thumbnails_come_and_the_broken_row_says_why(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    driver.until(lambda: all(panel.model.has_thumbnail(key) for key in panel.keys[:6]))
    driver.until(lambda: bool(driver.session.workspace.worklist.row("benign/scan (7).png").unreadable))
    tip = panel.model.data(panel.model.index(6, 0), Qt.ItemDataRole.ToolTipRole)
    assert driver.session.workspace.worklist.row("benign/scan (7).png").unreadable in str(tip)


def test_the_row_tells_dice_and_state_to_a_screen_reader(driver: Driver) -> None:
    driver.window.actions_["from_truth"].trigger()
    model = driver.window.parts.worklist.model
    role = Qt.ItemDataRole.AccessibleTextRole
    driver.until(lambda: "Dice 1.00" in str(model.data(model.index(0, 0), role)))
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
