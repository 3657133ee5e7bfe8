"""Every tool with real mouse and key events: what it draws, what the row says, what Enter, Esc and Ctrl do."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from busviewer.ui.options_row import TIDY
from busviewer.ui.tools_desk import TOOL_ACTIONS
from tests.gui.conftest import Desk, truth_mask

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton
KEYS = {
    "view": (Qt.Key.Key_W, NONE), "brush": (Qt.Key.Key_B, NONE), "erase": (Qt.Key.Key_E, NONE),
    "edge": (Qt.Key.Key_A, NONE), "smooth": (Qt.Key.Key_J, NONE), "lasso": (Qt.Key.Key_L, NONE),
    "polygon": (Qt.Key.Key_L, SHIFT), "fill": (Qt.Key.Key_F, NONE), "grow": (Qt.Key.Key_R, NONE),
    "refine": (Qt.Key.Key_C, NONE), "island": (Qt.Key.Key_I, NONE), "threshold": (Qt.Key.Key_T, NONE),
    "ruler": (Qt.Key.Key_M, NONE), "calibrate": (Qt.Key.Key_M, CTRL),
}  # fmt: skip


def click(desk: Desk, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(desk.view.viewport(), LEFT, keys, desk.at(x, y))


def mask(desk: Desk) -> np.ndarray:
    assert desk.session.mask is not None
    return desk.session.mask


def from_truth(desk: Desk) -> None:
    desk.key(Qt.Key.Key_G, CTRL)
    assert np.array_equal(mask(desk), truth_mask())


@pytest.mark.parametrize("name", TOOL_ACTIONS)
def test_every_tool_has_its_key_its_button_and_its_row(desk: Desk, name: str) -> None:
    desk.key(*KEYS[name])
    row = desk.window.options_row
    assert desk.session.tool == name and desk.window.actions_[name].isChecked()
    assert row.tool_name.text() == desk.window.actions_[name].text()
    assert desk.window.tools.widgetForAction(desk.window.actions_[name]).isVisible()
    ring = name in ("brush", "erase", "edge", "smooth", "refine")
    QTest.mouseMove(desk.view.viewport(), desk.at(100, 100))
    assert desk.view.ring.isVisible() == ring
    assert row.size_slider.isVisible() == (name in ("brush", "erase", "edge", "smooth"))
    assert row.threshold.isVisible() == (name == "threshold")
    assert row.region.isVisible() == (name in ("lasso", "polygon"))


def test_the_ring_of_the_refining_click_is_its_reach(desk: Desk) -> None:
    desk.key(Qt.Key.Key_C)
    desk.window.options_row.reach.setValue(60)
    assert desk.session.options.reach == 60 and desk.view.ring.diameter == 120
    diameter = desk.session.diameter
    desk.key(Qt.Key.Key_BracketRight)
    assert desk.session.options.reach == pytest.approx(72) and desk.session.diameter == diameter


def test_a_lasso_is_seen_while_it_is_drawn_and_adds_at_its_release(desk: Desk) -> None:
    desk.key(Qt.Key.Key_L)
    way = [(40.0, 40.0), (80.0, 40.0), (80.0, 80.0), (40.0, 80.0)]
    desk.drag(way, release=False)
    assert desk.window.tools_desk.marks is not None and len(desk.window.tools_desk.marks.outline) >= 4
    red, _green, blue = desk.pixel(60, 40)
    assert red - blue > 60, "yellow"
    QTest.mouseRelease(desk.view.viewport(), LEFT, NONE, desk.at(*way[-1]))
    assert mask(desk)[45:75, 45:75].all() and 1400 < mask(desk).sum() < 1800
    assert not desk.window.tools_desk.marks.isVisible()


def test_a_polygon_by_clicks_enter_closes_before_it_signs_off(desk: Desk) -> None:
    desk.key(Qt.Key.Key_L, SHIFT)
    for at in ((40, 40), (80, 40)):
        click(desk, *at)
    desk.key(Qt.Key.Key_Return)
    assert "three corners" in desk.window.bar.text and desk.session.state == "in progress"
    click(desk, 80, 80)
    desk.key(Qt.Key.Key_Return)
    assert desk.session.outline == () and mask(desk)[50, 70] and not mask(desk)[70, 45]
    assert desk.session.current == "benign/scan (1).png", "closed, not signed off"
    desk.key(Qt.Key.Key_Return)
    assert desk.session.current == "benign/scan (2).png"


def test_backspace_and_escape_take_an_open_polygon_back(desk: Desk) -> None:
    desk.key(Qt.Key.Key_L, SHIFT)
    for at in ((40, 40), (80, 40), (80, 80)):
        click(desk, *at)
    desk.key(Qt.Key.Key_Backspace)
    assert len(desk.session.outline) == 2
    desk.key(Qt.Key.Key_Escape)
    assert desk.session.outline == () and desk.session.mask is None


def test_a_corner_is_dragged(desk: Desk) -> None:
    desk.key(Qt.Key.Key_L, SHIFT)
    for at in ((40, 40), (80, 40), (80, 80)):
        click(desk, *at)
    desk.drag([(80, 40), (100, 30), (120, 20)])
    assert desk.session.outline[1] == pytest.approx((120, 20), abs=0.5)
    click(desk, 40, 40)
    assert mask(desk)[35, 95]


def test_ctrl_cuts_and_the_ring_says_so(desk: Desk) -> None:
    from_truth(desk)
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(16)
    QTest.mouseMove(desk.view.viewport(), desk.at(150, 100))
    QTest.keyPress(desk.view, Qt.Key.Key_Control, CTRL)
    red, green, _blue = desk.pixel(158, 100)
    assert red - green > 60, "red"
    click(desk, 150, 100, CTRL)
    QTest.keyRelease(desk.view, Qt.Key.Key_Control)
    assert not mask(desk)[100, 150] and mask(desk)[100, 165]
    QTest.mouseMove(desk.view.viewport(), desk.at(150, 100))
    red, green, _blue = desk.pixel(158, 100)
    assert abs(red - green) < 60, "yellow again"


def test_an_island_is_rejected_and_accepted_again(desk: Desk) -> None:
    desk.segment()
    desk.key(Qt.Key.Key_I)
    before = mask(desk).copy()
    assert before[100, 150]
    click(desk, 150, 100)
    assert not mask(desk)[100, 150] and desk.session.undo_label == "Reject island"
    click(desk, 150, 100)
    assert np.array_equal(mask(desk), before) and desk.session.undo_label == "Accept island"


def test_the_threshold_slider_moves_the_draft_live_and_as_one_step(desk: Desk) -> None:
    desk.segment()
    desk.key(Qt.Key.Key_T)
    row = desk.window.options_row
    desk.until(row.threshold.isEnabled)
    assert row.threshold.value() == 50
    before = int(mask(desk).sum())
    row.threshold.setFocus()
    for _ in range(30):
        desk.key(Qt.Key.Key_Right)
    assert row.threshold.value() == 80 and int(mask(desk).sum()) < before
    desk.until(lambda: desk.session.undo_label == "Threshold")
    assert desk.session.draft is not None and desk.session.draft.threshold == 0.8
    QTest.mouseClick(row.threshold_reset_button, LEFT)
    assert int(mask(desk).sum()) == before and row.threshold.value() == 50
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.session.draft.threshold == 0.5 and desk.session.undo_label == "Segment"


def test_the_threshold_of_a_stored_draft_waits_for_its_prediction(desk: Desk) -> None:
    desk.segment()
    folder = desk.session.study.folder  # type: ignore[union-attr]
    desk.session.close()
    desk.open(folder)
    assert desk.session.draft is not None and desk.session.prediction is None
    row = desk.window.options_row
    desk.key(Qt.Key.Key_T)
    desk.until(row.threshold.isEnabled)
    assert desk.session.prediction is not None
    desk.go("benign/scan (2).png")
    desk.until(lambda: "Segment the scan" in row.hint.text())
    assert not row.threshold.isEnabled()


def test_the_ruler_measures_on_the_scan(desk: Desk) -> None:
    desk.key(Qt.Key.Key_M)
    desk.drag([(130, 100), (150, 100), (170, 100)])  # over what is dark
    marks = desk.window.tools_desk.marks
    assert marks is not None and marks.isVisible() and len(marks.rulers) == 1
    assert desk.session.rulers[0].x2 == pytest.approx(170, abs=0.5)
    assert min(desk.pixel(150, 100)) > 150 > max(desk.pixel(150, 90))
    QTest.keyPress(desk.view, Qt.Key.Key_H)
    assert max(desk.pixel(150, 100)) < 150, "peek shows the bare scan"
    QTest.keyRelease(desk.view, Qt.Key.Key_H)
    desk.window.options_row.ruler_kind.setCurrentIndex(1)
    desk.drag([(40, 160), (100, 160), (140, 160)])
    assert len(desk.session.rulers) == 3
    QTest.mouseClick(desk.window.tools.widgetForAction(desk.window.actions_["undo"]), LEFT)
    assert len(desk.session.rulers) == 1
    desk.window.actions_["remove_rulers"].trigger()
    assert desk.session.rulers == () and not marks.isVisible()


def test_calibration_for_the_scan_and_for_its_folder(desk: Desk) -> None:
    row = desk.window.options_row
    desk.window.actions_["calibrate"].trigger()
    assert not row.calibrate_scan.isEnabled()
    click(desk, 20, 20)
    click(desk, 20, 120)
    assert row.calibrate_scan.isEnabled()
    focus = desk.window.focusWidget()
    assert focus is row.calibrate_mm, "what is typed next is the distance, no key of the window"
    QTest.keyClicks(focus, "20")
    assert desk.session.current == "benign/scan (1).png"
    QTest.mouseClick(row.calibrate_folder, LEFT)
    assert desk.session.spacing == pytest.approx((0.2, 0.2), rel=0.02)
    desk.key(Qt.Key.Key_B)
    assert row.size_mm.isVisible()
    row.size_mm.setValue(4.0)
    assert desk.session.diameter == pytest.approx(4.0 / desk.session.spacing[1])  # type: ignore[index]
    desk.go("benign/scan (3).png")
    assert desk.session.spacing == pytest.approx((0.2, 0.2), rel=0.02)
    assert "mm/px" in desk.window.status.spacing_text


@pytest.mark.parametrize("name", TIDY)
def test_the_whole_mask_is_tidied_by_keys(desk: Desk, name: str) -> None:
    from_truth(desk)
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(4)
    desk.drag([(20, 20), (21, 20)])  # a small island
    click(desk, 150, 100, CTRL)  # a hole
    before = mask(desk).copy()
    desk.window.options_row.amount.setValue(3)
    action = desk.window.actions_[name]
    keys = action.shortcut()[0]
    QTest.keyClick(desk.view, keys.key(), keys.keyboardModifiers())
    after = mask(desk)
    island, hole = bool(after[20, 20]), not after[100, 150]
    assert {
        "margin_grow": island and not hole and after.sum() > before.sum() + 300,
        "margin_shrink": not island and hole and after.sum() < before.sum() - 300,
        "smooth_mask": not island and not hole,
        "fill_holes": island and not hole,
        "keep_largest": not island and hole,
        "remove_small": not island and hole,
    }[name]
    assert desk.window.actions_["undo"].text() == f"Undo {desk.session.undo_label}"
    desk.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(mask(desk), before)


def test_the_mask_of_the_previous_scan_is_copied(desk: Desk) -> None:
    from_truth(desk)
    desk.go("benign/scan (2).png")
    desk.key(Qt.Key.Key_C, SHIFT)
    assert np.array_equal(mask(desk), truth_mask()) and desk.session.undo_label == "Copy mask"
    desk.go("benign/scan (1).png")
    desk.key(Qt.Key.Key_C, SHIFT)
    assert "no scan before" in desk.window.bar.text


def test_region_grow_and_the_edge_brush_follow_the_lesion(desk: Desk) -> None:
    truth = truth_mask()
    desk.key(Qt.Key.Key_R)
    before = desk.window.options_row.tolerance.value()
    desk.drag([(150, 100), (170, 100), (190, 100)], release=False)
    dragged = 40 * desk.view.scale_on_screen  # screen pixels
    assert desk.window.options_row.tolerance.value() == pytest.approx(before + dragged / 4, abs=1), "live"
    QTest.mouseRelease(desk.view.viewport(), LEFT, NONE, desk.at(190, 100))
    grown = mask(desk)
    assert 2 * (grown & truth).sum() / (grown.sum() + truth.sum()) > 0.9 and desk.session.undo_label == "Region grow"
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_A)
    desk.window.tools_desk.resize_tool(40)
    desk.drag([(150, 90), (160, 100), (170, 100)])
    painted = mask(desk)
    assert painted.sum() > 1000 and (painted & ~truth).sum() < 0.1 * painted.sum()


def test_a_click_refines_the_margin(desk: Desk) -> None:
    from_truth(desk)
    desk.key(Qt.Key.Key_E)
    desk.window.tools_desk.resize_tool(24)
    click(desk, 178, 100)
    bitten = mask(desk).copy()
    desk.key(Qt.Key.Key_C)
    click(desk, 172, 100)
    refined = mask(desk)
    assert refined[100, 172]
    wrong = [int((each ^ truth_mask()).sum()) for each in (bitten, refined)]
    assert wrong[1] < wrong[0] / 2
    click(desk, 172, 100, CTRL)
    assert not mask(desk)[100, 172]


def test_a_light_pen_makes_a_small_brush_until_it_is_told_not_to(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(40)
    pressure = desk.window.options_row.pressure
    assert not pressure.isVisible()
    stroke(desk, 60, 60, 0.25)
    assert pressure.isVisible() and pressure.isChecked()
    light = int(mask(desk).sum())
    assert light == pytest.approx(np.pi * 5**2, rel=0.15)
    QTest.mouseClick(pressure, LEFT)
    stroke(desk, 240, 60, 0.25)
    assert int(mask(desk).sum()) - light == pytest.approx(np.pi * 20**2, rel=0.05)


def stroke(desk: Desk, x: float, y: float, pressure: float) -> None:
    """One dot of a pen, as Qt tells it: a tablet event that is not taken, then the mouse event made of it."""
    port, at = desk.view.viewport(), QPointF(desk.at(x, y))
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
    click(desk, x, y)


def test_a_stroke_is_seen_while_it_is_drawn_right_of_the_line_of_swipe(desk: Desk) -> None:
    desk.key(Qt.Key.Key_V, SHIFT)
    desk.window.parts.side.layers.set_filled(True)
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(30)
    before = desk.pixel(250, 60)
    desk.drag([(230, 60), (250, 60)], release=False)
    during = desk.pixel(250, 60)
    QTest.mouseRelease(desk.view.viewport(), LEFT, NONE, desk.at(250, 60))
    desk.view.ring.hide()
    assert during[0] - during[2] > 40 > before[0] - before[2], "yellow under the pen"
    assert desk.pixel(250, 60)[0] - desk.pixel(250, 60)[2] < 40, "and behind the line again"


def test_drawing_on_a_signed_off_scan_says_that_it_is_open_again(desk: Desk) -> None:
    from_truth(desk)
    desk.key(Qt.Key.Key_Return)
    desk.go("benign/scan (1).png")
    desk.key(Qt.Key.Key_B)
    click(desk, 60, 60)
    assert "open again" in desk.window.bar.text and desk.session.state == "in progress"
    desk.key(Qt.Key.Key_0)
    desk.key(Qt.Key.Key_0)  # it asks first: there is a mask
    desk.go("benign/scan (1).png")
    assert desk.window.parts.centre.header.state_text == "signed off: no lesion"
    assert "open again" not in desk.window.bar.text
