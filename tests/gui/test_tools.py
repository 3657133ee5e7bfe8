"""Every tool with real mouse and key events: what it draws, what the row says, what Enter, Esc and Ctrl do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from busviewer.ui.panels.options_row import TIDY
from busviewer.ui.tools_controller import TOOL_ACTIONS
from tests.gui.conftest import Driver, truth_mask

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton
KEYS = {
    "view": (Qt.Key.Key_W, NONE), "brush": (Qt.Key.Key_B, NONE), "erase": (Qt.Key.Key_E, NONE),
    "edge": (Qt.Key.Key_A, NONE), "smooth": (Qt.Key.Key_J, NONE), "push": (Qt.Key.Key_U, NONE),
    "lasso": (Qt.Key.Key_L, NONE),
    "polygon": (Qt.Key.Key_L, SHIFT), "fill": (Qt.Key.Key_F, NONE), "grow": (Qt.Key.Key_R, NONE),
    "refine": (Qt.Key.Key_C, NONE), "island": (Qt.Key.Key_I, NONE), "threshold": (Qt.Key.Key_T, NONE),
    "ruler": (Qt.Key.Key_M, NONE), "calibrate": (Qt.Key.Key_M, CTRL),
}  # fmt: skip


def click(driver: Driver, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(driver.view.viewport(), LEFT, keys, driver.at(x, y))


def mask(driver: Driver) -> np.ndarray:
    assert driver.session.shown.mask is not None
    return driver.session.shown.mask


def from_truth(driver: Driver) -> None:
    driver.key(Qt.Key.Key_G, CTRL)
    assert np.array_equal(mask(driver), truth_mask())


@pytest.mark.parametrize("name", TOOL_ACTIONS)
def test_every_tool_has_its_key_its_button_and_its_row(driver: Driver, name: str) -> None:
    driver.key(*KEYS[name])
    row = driver.window.options_row
    assert driver.session.editor.tool == name and driver.window.actions_[name].isChecked()
    assert row.tool_name.text() == driver.window.actions_[name].text()
    assert driver.window.tools.buttons[name].isVisible()
    ring = name in ("brush", "erase", "edge", "smooth", "push", "refine")
    QTest.mouseMove(driver.view.viewport(), driver.at(100, 100))
    assert driver.view.ring.isVisible() == ring
    assert row.size_slider.isVisible() == (name in ("brush", "erase", "edge", "smooth", "push"))
    assert row.threshold.isVisible() == (name == "threshold")
    assert row.region.isVisible() == (name in ("lasso", "polygon"))


def test_the_ring_of_the_refining_click_is_its_reach(driver: Driver) -> None:
    driver.key(Qt.Key.Key_C)
    driver.window.options_row.reach.setValue(60)
    assert driver.session.editor.options.reach == 60 and driver.view.ring.diameter == 120
    diameter = driver.session.editor.diameter
    driver.key(Qt.Key.Key_BracketRight)
    assert driver.session.editor.options.reach == pytest.approx(72) and driver.session.editor.diameter == diameter


def test_a_lasso_is_seen_while_it_is_drawn_and_adds_at_its_release(driver: Driver) -> None:
    driver.key(Qt.Key.Key_L)
    way = [(40.0, 40.0), (80.0, 40.0), (80.0, 80.0), (40.0, 80.0)]
    driver.drag(way, release=False)
    assert driver.window.tools_controller.marks is not None and len(driver.window.tools_controller.marks.outline) >= 4
    red, _green, blue = driver.pixel(60, 40)
    assert red - blue > 60, "yellow"
    QTest.mouseRelease(driver.view.viewport(), LEFT, NONE, driver.at(*way[-1]))
    assert mask(driver)[45:75, 45:75].all() and 1400 < mask(driver).sum() < 1800
    assert not driver.window.tools_controller.marks.isVisible()


def test_a_polygon_by_clicks_enter_closes_before_it_signs_off(driver: Driver) -> None:
    driver.key(Qt.Key.Key_L, SHIFT)
    for at in ((40, 40), (80, 40)):
        click(driver, *at)
    driver.key(Qt.Key.Key_Return)
    assert "three corners" in driver.window.bar.text and driver.session.shown.state == "unread, seen"
    click(driver, 80, 80)
    driver.key(Qt.Key.Key_Return)
    assert driver.session.editor.strokes.outline == () and mask(driver)[50, 70] and not mask(driver)[70, 45]
    assert driver.session.shown.key == "benign/scan (1).png", "closed, not signed off"
    driver.key(Qt.Key.Key_Return)
    assert driver.session.shown.key == "benign/scan (2).png"


def test_backspace_and_escape_take_an_open_polygon_back(driver: Driver) -> None:
    driver.key(Qt.Key.Key_L, SHIFT)
    for at in ((40, 40), (80, 40), (80, 80)):
        click(driver, *at)
    driver.key(Qt.Key.Key_Backspace)
    assert len(driver.session.editor.strokes.outline) == 2
    driver.key(Qt.Key.Key_Escape)
    assert driver.session.editor.strokes.outline == () and driver.session.shown.mask is None


def test_a_corner_is_dragged(driver: Driver) -> None:
    driver.key(Qt.Key.Key_L, SHIFT)
    for at in ((40, 40), (80, 40), (80, 80)):
        click(driver, *at)
    driver.drag([(80, 40), (100, 30), (120, 20)])
    assert driver.session.editor.strokes.outline[1] == pytest.approx((120, 20), abs=0.5)
    click(driver, 40, 40)
    assert mask(driver)[35, 95]


def test_ctrl_cuts_and_the_ring_says_so(driver: Driver) -> None:
    from_truth(driver)
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(16)
    QTest.mouseMove(driver.view.viewport(), driver.at(150, 100))
    QTest.keyPress(driver.view, Qt.Key.Key_Control, CTRL)
    red, green, _blue = driver.pixel(158, 100)
    assert red - green > 60, "red"
    click(driver, 150, 100, CTRL)
    QTest.keyRelease(driver.view, Qt.Key.Key_Control)
    assert not mask(driver)[100, 150] and mask(driver)[100, 165]
    QTest.mouseMove(driver.view.viewport(), driver.at(150, 100))
    red, green, _blue = driver.pixel(158, 100)
    assert abs(red - green) < 60, "yellow again"


def test_an_island_is_rejected_and_accepted_again(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_I)
    before = mask(driver).copy()
    assert before[100, 150]
    click(driver, 150, 100)
    assert not mask(driver)[100, 150] and driver.session.editor.undo_label == "Remove island"
    click(driver, 150, 100)
    assert np.array_equal(mask(driver), before) and driver.session.editor.undo_label == "Restore island"


def test_the_threshold_slider_moves_the_mask_live_and_as_one_step(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_T)
    row = driver.window.options_row
    driver.until(row.threshold.isEnabled)
    assert row.threshold.value() == 50
    before = int(mask(driver).sum())
    row.threshold.setFocus()
    for _ in range(30):
        driver.key(Qt.Key.Key_Right)
    assert row.threshold.value() == 80 and int(mask(driver).sum()) < before
    driver.until(lambda: driver.session.editor.undo_label == "Change threshold")
    draft = driver.session.shown.draft
    assert draft is not None and draft.threshold == 0.5 and int(draft.mask.sum()) == before, "the model's, for good"
    QTest.mouseClick(row.threshold_reset_button, LEFT)
    assert int(mask(driver).sum()) == before and row.threshold.value() == 50
    driver.key(Qt.Key.Key_Z, CTRL)
    assert int(mask(driver).sum()) < before and row.threshold.value() == 80, "the slider goes with the mask"
    driver.key(Qt.Key.Key_Z, CTRL)
    assert int(mask(driver).sum()) == before and row.threshold.value() == 50
    assert driver.session.shown.draft is draft and driver.session.editor.undo_label == "Segment"


def test_the_threshold_says_when_it_replaces_what_was_drawn(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_B)
    click(driver, 20, 20)
    driver.key(Qt.Key.Key_T)
    row = driver.window.options_row
    driver.until(row.threshold.isEnabled)
    assert row.hint.text() == "Moving it replaces your mask; undo brings it back"
    row.threshold.setFocus()
    driver.key(Qt.Key.Key_Right)
    assert row.hint.text() == "" and not mask(driver)[20, 20]
    driver.until(lambda: driver.session.editor.undo_label == "Change threshold")
    driver.key(Qt.Key.Key_Z, CTRL)
    assert mask(driver)[20, 20] and row.hint.text() == "Moving it replaces your mask; undo brings it back"


def test_the_threshold_of_a_stored_draft_waits_for_its_prediction(driver: Driver) -> None:
    driver.segment()
    folder = driver.session.workspace.study.folder  # type: ignore[union-attr]
    driver.session.close()
    driver.open(folder)
    assert driver.session.shown.draft is not None and driver.session.shown.prediction is None
    row = driver.window.options_row
    driver.key(Qt.Key.Key_T)
    driver.until(row.threshold.isEnabled)
    assert driver.session.shown.prediction is not None
    driver.go("benign/scan (2).png")
    driver.until(lambda: "Segment the scan" in row.hint.text())
    assert not row.threshold.isEnabled()


def test_the_ruler_measures_on_the_scan(driver: Driver) -> None:
    driver.key(Qt.Key.Key_M)
    driver.drag([(130, 100), (150, 100), (170, 100)])  # over what is dark
    marks = driver.window.tools_controller.marks
    assert marks is not None and marks.isVisible() and len(marks.rulers) == 1
    assert driver.session.editor.rulers.drawn[0].x2 == pytest.approx(170, abs=0.5)
    assert min(driver.pixel(150, 100)) > 150 > max(driver.pixel(150, 90))
    QTest.keyPress(driver.view, Qt.Key.Key_H)
    assert max(driver.pixel(150, 100)) < 150, "peek shows the bare scan"
    QTest.keyRelease(driver.view, Qt.Key.Key_H)
    driver.window.options_row.ruler_kind.setCurrentIndex(1)
    driver.drag([(40, 160), (100, 160), (140, 160)])
    assert len(driver.session.editor.rulers.drawn) == 3
    QTest.mouseClick(driver.window.tools.widgetForAction(driver.window.actions_["undo"]), LEFT)
    assert len(driver.session.editor.rulers.drawn) == 1
    driver.window.actions_["remove_rulers"].trigger()
    assert driver.session.editor.rulers.drawn == () and not marks.isVisible()


def test_calibration_for_the_scan_and_for_its_folder(driver: Driver) -> None:
    row = driver.window.options_row
    driver.window.actions_["calibrate"].trigger()
    assert not row.calibrate_scan.isEnabled()
    click(driver, 20, 20)
    click(driver, 20, 120)
    assert row.calibrate_scan.isEnabled()
    focus = driver.window.focusWidget()
    assert focus is row.calibrate_mm, "what is typed next is the distance, no key of the window"
    QTest.keyClicks(focus, "20")
    assert driver.session.shown.key == "benign/scan (1).png"
    QTest.mouseClick(row.calibrate_folder, LEFT)
    assert driver.session.shown.spacing == pytest.approx((0.2, 0.2), rel=0.02)
    driver.key(Qt.Key.Key_B)
    assert row.size_mm.isVisible()
    row.size_mm.setValue(4.0)
    assert driver.session.editor.diameter == pytest.approx(4.0 / driver.session.shown.spacing[1])  # type: ignore[index]
    driver.go("benign/scan (3).png")
    assert driver.session.shown.spacing == pytest.approx((0.2, 0.2), rel=0.02)
    assert "mm/px" in driver.window.status.spacing_text


@pytest.mark.parametrize("name", TIDY)
def test_the_whole_mask_is_tidied_by_keys(driver: Driver, name: str) -> None:
    from_truth(driver)
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(4)
    driver.drag([(20, 20), (21, 20)])  # a small island
    click(driver, 150, 100, CTRL)  # a hole
    before = mask(driver).copy()
    driver.window.options_row.amount.setValue(3)
    action = driver.window.actions_[name]
    keys = action.shortcut()[0]
    QTest.keyClick(driver.view, keys.key(), keys.keyboardModifiers())
    after = mask(driver)
    island, hole = bool(after[20, 20]), not after[100, 150]
    assert {
        "margin_grow": island and not hole and after.sum() > before.sum() + 300,
        "margin_shrink": not island and hole and after.sum() < before.sum() - 300,
        "smooth_mask": not island and not hole,
        "fill_holes": island and not hole,
        "keep_largest": not island and hole,
        "remove_small": not island and hole,
    }[name]
    assert driver.window.actions_["undo"].text() == f"Undo {driver.session.editor.undo_label}"
    driver.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(mask(driver), before)


def test_the_mask_of_the_previous_scan_is_copied(driver: Driver) -> None:
    from_truth(driver)
    driver.go("benign/scan (2).png")
    driver.key(Qt.Key.Key_C, SHIFT)
    assert np.array_equal(mask(driver), truth_mask()) and driver.session.editor.undo_label == "Copy mask"
    driver.go("benign/scan (1).png")
    driver.key(Qt.Key.Key_C, SHIFT)
    assert "no previous scan" in driver.window.bar.text


def test_region_grow_and_the_edge_brush_follow_the_lesion(driver: Driver) -> None:
    truth = truth_mask()
    driver.key(Qt.Key.Key_R)
    before = driver.window.options_row.tolerance.value()
    driver.drag([(150, 100), (170, 100), (190, 100)], release=False)
    dragged = 40 * driver.view.scale_on_screen  # screen pixels
    assert driver.window.options_row.tolerance.value() == pytest.approx(before + dragged / 4, abs=1), "live"
    QTest.mouseRelease(driver.view.viewport(), LEFT, NONE, driver.at(190, 100))
    grown = mask(driver)
    assert (
        2 * (grown & truth).sum() / (grown.sum() + truth.sum()) > 0.9
        and driver.session.editor.undo_label == "Region growing"
    )
    driver.key(Qt.Key.Key_Z, CTRL)
    driver.key(Qt.Key.Key_A)
    driver.window.tools_controller.resize_tool(40)
    driver.drag([(150, 90), (160, 100), (170, 100)])
    painted = mask(driver)
    assert painted.sum() > 1000 and (painted & ~truth).sum() < 0.1 * painted.sum()


def test_a_click_refines_the_margin(driver: Driver) -> None:
    from_truth(driver)
    driver.key(Qt.Key.Key_E)
    driver.window.tools_controller.resize_tool(24)
    click(driver, 178, 100)
    bitten = mask(driver).copy()
    driver.key(Qt.Key.Key_C)
    click(driver, 172, 100)
    refined = mask(driver)
    assert refined[100, 172]
    wrong = [int((each ^ truth_mask()).sum()) for each in (bitten, refined)]
    assert wrong[1] < wrong[0] / 2
    click(driver, 172, 100, CTRL)
    assert not mask(driver)[100, 172]


def test_a_light_pen_makes_a_small_brush_until_it_is_told_not_to(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(40)
    pressure = driver.window.options_row.pressure
    assert not pressure.isVisible()
    stroke(driver, 60, 60, 0.25)
    assert pressure.isVisible() and pressure.isChecked()
    light = int(mask(driver).sum())
    assert light == pytest.approx(np.pi * 5**2, rel=0.15)
    QTest.mouseClick(pressure, LEFT)
    stroke(driver, 240, 60, 0.25)
    assert int(mask(driver).sum()) - light == pytest.approx(np.pi * 20**2, rel=0.05)


def stroke(driver: Driver, x: float, y: float, pressure: float) -> None:
    """One dot of a pen, as Qt tells it: a tablet event that is not taken, then the mouse event made of it."""
    port, at = driver.view.viewport(), QPointF(driver.at(x, y))
    kind = QEvent.Type.TabletPress
    tablet = QTabletEvent(
        kind,
        QPointingDevice.primaryPointingDevice(),
        at,
        port.mapToGlobal(at),
        pressure,
        0,
        0,
        0,
        0,
        0,
        NONE,
        LEFT,
        LEFT,
    )
    QApplication.sendEvent(port, tablet)
    click(driver, x, y)


def test_a_stroke_is_seen_while_it_is_drawn_right_of_the_line_of_swipe(driver: Driver) -> None:
    driver.key(Qt.Key.Key_V, SHIFT)
    driver.window.parts.side.layers.set_filled(True)
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(30)
    before = driver.pixel(250, 60)
    driver.drag([(230, 60), (250, 60)], release=False)
    during = driver.pixel(250, 60)
    QTest.mouseRelease(driver.view.viewport(), LEFT, NONE, driver.at(250, 60))
    driver.view.ring.hide()
    assert during[0] - during[2] > 40 > before[0] - before[2], "yellow under the pen"
    assert driver.pixel(250, 60)[0] - driver.pixel(250, 60)[2] < 40, "and behind the line again"


def test_drawing_on_a_signed_off_scan_says_that_it_is_open_again(driver: Driver) -> None:
    from_truth(driver)
    driver.key(Qt.Key.Key_Return)
    driver.go("benign/scan (1).png")
    driver.key(Qt.Key.Key_B)
    click(driver, 60, 60)
    assert "reopened" in driver.window.bar.text and driver.session.shown.state == "in progress"
    driver.key(Qt.Key.Key_0)
    driver.key(Qt.Key.Key_0)  # it asks first: there is a mask
    driver.go("benign/scan (1).png")
    assert driver.window.parts.centre.header.state_text == "signed off: no lesion"
    assert "reopened" not in driver.window.bar.text


def test_the_tools_are_off_on_the_start_page(empty_driver: Driver, study_folder: Path) -> None:
    window, names = empty_driver.window, (*TOOL_ACTIONS, "swap", "smaller", "larger")
    assert not any(window.actions_[name].isEnabled() for name in names) and not window.options_row.isEnabled()
    empty_driver.key(Qt.Key.Key_B)
    assert empty_driver.session.editor.tool == "view"
    empty_driver.open(study_folder)
    assert all(window.actions_[name].isEnabled() for name in names) and window.options_row.isEnabled()
    empty_driver.key(Qt.Key.Key_B)
    assert empty_driver.session.editor.tool == "brush"
