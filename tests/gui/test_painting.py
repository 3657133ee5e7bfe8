"""Painting with real mouse events on the canvas."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import SHAPE, Driver, truth_mask

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def paint(driver: Driver) -> np.ndarray:
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(20)
    driver.drag([(60, 60), (90, 60), (120, 60)])
    assert driver.session.shown.correction is not None
    return driver.session.shown.correction.copy()


def test_a_stroke_paints_round_ends_on_the_scans_own_pixels(driver: Driver) -> None:
    mask = paint(driver)
    assert mask[60, 60:121].all() and mask[52, 90] and not mask[48, 90]
    assert mask[60, 51] and not mask[60, 48]
    expected = 61 * 20 + np.pi * 100
    assert abs(mask.sum() - expected) < 0.05 * expected


def test_the_paint_is_seen_at_once_before_the_release(driver: Driver) -> None:
    driver.window.parts.side.layers.set_filled(True)
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(30)
    before = driver.pixel(90, 60)
    driver.drag([(60, 60), (90, 60)], release=False)
    after = driver.pixel(90, 60)
    assert driver.session.editor.stroke_active
    assert before[0] == before[2] and after[0] - after[2] > 40  # grey before, yellow now
    QTest.mouseRelease(driver.view.viewport(), Qt.MouseButton.LeftButton, NONE, driver.at(90, 60))
    assert not driver.session.editor.stroke_active


def test_undo_and_redo_take_one_stroke(driver: Driver) -> None:
    mask = paint(driver)
    driver.drag([(200, 150), (220, 150)])
    assert "brush" in (driver.session.editor.undo_label or "").lower()
    assert driver.window.actions_["undo"].text().startswith("Undo ")
    driver.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(driver.session.shown.mask, mask)
    assert np.array_equal(driver.view.correction.mask, mask)
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.mask is None or not driver.session.shown.mask.any()
    driver.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert np.array_equal(driver.session.shown.mask, mask)


def test_erase_fill_and_swap(driver: Driver) -> None:
    driver.window.actions_["from_truth"].trigger()
    assert np.array_equal(driver.session.shown.mask, truth_mask())
    driver.key(Qt.Key.Key_E)
    driver.window.tools_controller.resize_tool(16)
    driver.drag([(150, 100), (152, 100)])
    assert (
        driver.session.shown.mask is not None
        and not driver.session.shown.mask[100, 150]
        and driver.session.shown.mask[100, 175]
    )
    driver.key(Qt.Key.Key_F)
    driver.drag([(150, 100)])
    assert np.array_equal(driver.session.shown.mask, truth_mask())
    driver.key(Qt.Key.Key_X)
    assert driver.session.editor.tool == "erase"
    driver.key(Qt.Key.Key_X)
    assert driver.session.editor.tool == "brush"
    driver.key(Qt.Key.Key_Backspace)
    assert not driver.session.shown.mask.any()


def test_escape_drops_the_stroke_under_the_pen(driver: Driver) -> None:
    mask = paint(driver)
    driver.drag([(200, 150), (220, 150)], release=False)
    assert driver.session.editor.stroke_active
    driver.key(Qt.Key.Key_Escape)
    assert not driver.session.editor.stroke_active
    QTest.mouseMove(driver.view.viewport(), driver.at(230, 150))
    QTest.mouseRelease(driver.view.viewport(), Qt.MouseButton.LeftButton, NONE, driver.at(230, 150))
    assert np.array_equal(driver.session.shown.mask, mask)


def test_the_margin_is_pushed_out_from_inside_and_in_from_outside(driver: Driver) -> None:
    driver.window.actions_["from_truth"].trigger()
    before = truth_mask()
    right = int(np.flatnonzero(before[100])[-1])
    driver.key(Qt.Key.Key_U)
    driver.window.tools_controller.resize_tool(30)
    driver.drag([(right - 20, 100), (right - 10, 100), (right, 100)])
    out = driver.session.shown.mask
    assert out is not None and out[100, right + 13] and not out[100, right + 18]
    assert not (before & ~out).any() and out[:, : right - 40].sum() == before[:, : right - 40].sum()
    assert driver.session.editor.undo_label == "Push margin"
    out = out.copy()
    driver.drag([(right + 40, 100), (right + 25, 100), (right + 10, 100)])
    pushed_in = driver.session.shown.mask
    assert pushed_in is not None and pushed_in[100, right - 8] and not pushed_in[100, right - 2]
    assert not (pushed_in & ~out).any()
    driver.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(driver.session.shown.mask, out), "one drag is one step"
    driver.drag([(right + 40, 100), (right + 25, 100), (right + 10, 100)], release=False)
    driver.key(Qt.Key.Key_Escape)
    assert np.array_equal(driver.session.shown.mask, out)


def test_without_a_mask_nothing_is_pushed_and_nothing_is_said(driver: Driver) -> None:
    driver.key(Qt.Key.Key_U)
    driver.window.tools_controller.resize_tool(30)
    said = driver.window.bar.text
    driver.drag([(60, 60), (90, 60), (120, 60)])
    assert driver.session.shown.correction is None and driver.session.editor.undo_label is None
    assert driver.window.bar.text == said and driver.session.shown.state == "unread, seen"


def test_pushing_a_draft_begins_a_correction_and_leaves_the_draft(driver: Driver) -> None:
    driver.segment()
    draft = driver.session.shown.draft
    assert draft is not None and driver.session.shown.mask is not None
    before = driver.session.shown.mask.copy()
    row, right = 100, int(np.flatnonzero(before[100])[-1])
    driver.key(Qt.Key.Key_U)
    driver.window.tools_controller.resize_tool(24)
    driver.drag([(right - 15, row), (right, row)])
    after = driver.session.shown.correction
    assert after is not None and after[row, right + 10] and not (before & ~after).any()
    assert driver.session.shown.draft is draft
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.correction is None and np.array_equal(driver.session.shown.mask, before)


def test_brush_size_by_keys_wheel_and_slider(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(20)
    driver.key(Qt.Key.Key_BracketRight)
    assert driver.session.editor.diameter > 20
    driver.key(Qt.Key.Key_BracketLeft)
    assert driver.session.editor.diameter == pytest.approx(20)
    wheel(driver, (100, 100), 120, SHIFT)
    assert driver.session.editor.diameter > 22
    assert driver.view.ring.diameter == driver.session.editor.diameter
    driver.window.options_row.size_slider.setValue(0)
    assert driver.session.editor.diameter == 1


def test_the_ring_has_the_true_size_of_the_brush(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(40)
    QTest.mouseMove(driver.view.viewport(), driver.at(100, 100))
    assert driver.view.ring.isVisible()
    ring = driver.view.ring
    assert ring.pos().x() == pytest.approx(100, abs=0.5)
    left, right = driver.view.to_widget(80, 100), driver.view.to_widget(120, 100)
    assert right.x() - left.x() == pytest.approx(40 * driver.view.scale_on_screen)
    red, green, blue = driver.pixel(120, 100)
    assert red - blue > 50 and green - blue > 50  # yellow on grey


def test_wheel_zooms_to_the_cursor_and_middle_drag_pans(driver: Driver) -> None:
    before = driver.view.to_widget(200, 50)
    wheel(driver, (200, 50), 240)
    after = driver.view.to_widget(200, 50)
    assert (after - before).manhattanLength() < 3
    scale = driver.view.scale_on_screen
    driver.drag([(150, 100), (170, 110)], Qt.MouseButton.MiddleButton)
    assert driver.view.scale_on_screen == scale
    assert (driver.view.to_widget(200, 50) - after).manhattanLength() > 20
    driver.key(Qt.Key.Key_1)
    assert driver.view.scale_on_screen == 1
    driver.key(Qt.Key.Key_0, CTRL)
    assert driver.view.to_widget(SHAPE[1] / 2, SHAPE[0] / 2) == QPointF(
        driver.view.width() / 2, driver.view.height() / 2
    )
    assert driver.session.shown.mask is None or not driver.session.shown.mask.any()


def test_space_drag_pans_and_paints_nothing(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    before = driver.view.to_widget(0, 0)
    QTest.keyPress(driver.view, Qt.Key.Key_Space)
    driver.drag([(100, 100), (120, 120)])
    QTest.keyRelease(driver.view, Qt.Key.Key_Space)
    assert driver.view.to_widget(0, 0) != before
    assert driver.session.shown.correction is None


def test_window_and_level_by_dragging(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    start = driver.view.grey_window
    driver.drag([(100, 100), (100, 140)], Qt.MouseButton.RightButton)
    assert driver.view.grey_window != start and driver.session.shown.correction is None
    driver.window.actions_["reset_window"].trigger()
    assert driver.view.grey_window == start
    driver.key(Qt.Key.Key_W)
    driver.drag([(100, 100), (140, 100)])
    assert driver.view.grey_window.high - driver.view.grey_window.low > start.high - start.low
    assert driver.session.shown.correction is None


def test_peek_and_overlays(driver: Driver) -> None:
    driver.window.parts.side.layers.set_look(
        "truth", driver.window.parts.side.layers.look("truth").__class__("fill", 1.0)
    )
    bare = (150, 100)
    seen = driver.pixel(*bare)
    assert seen[0] - seen[2] > 40
    QTest.keyPress(driver.view, Qt.Key.Key_H)
    red, _green, blue = driver.pixel(*bare)
    assert red == blue
    QTest.keyRelease(driver.view, Qt.Key.Key_H)
    assert driver.pixel(*bare) == seen
    driver.key(Qt.Key.Key_V)
    assert not driver.view.overlays_visible
    driver.key(Qt.Key.Key_V)
    assert driver.view.overlays_visible


def test_difference_shows_hit_missed_and_false(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(30)
    driver.drag([(150, 100), (200, 100)])
    driver.key(Qt.Key.Key_D)
    driver.view.ring.hide()
    hit, missed, false, outside = (driver.pixel(*at) for at in ((150, 100), (150, 75), (200, 100), (250, 30)))
    assert hit[1] > hit[0] and hit[1] > hit[2]
    assert missed[0] > missed[2] + 40
    assert false[2] > false[1] and false[0] > false[1]
    assert outside[0] == outside[2]
    driver.drag([(150, 75)])  # the difference follows the pen
    driver.view.ring.hide()
    now = driver.pixel(150, 75)
    assert now[1] > now[0]


def test_the_cursor_is_read_out(driver: Driver) -> None:
    QTest.mouseMove(driver.view.viewport(), driver.at(150.5, 100.5))
    assert driver.window.status.cursor_text.startswith("x 150  y 100  grey ")
    driver.segment()
    QTest.mouseMove(driver.view.viewport(), driver.at(151.5, 100.5))
    assert re.search(r" p (0\.[89]\d|1\.00)$", driver.window.status.cursor_text)
    QTest.mouseMove(driver.view.viewport(), QPoint(1, 1))
    assert driver.window.status.cursor_text == ""


def wheel(driver: Driver, at: tuple[float, float], turn: int, keys: Qt.KeyboardModifier = NONE) -> None:
    port = driver.view.viewport()
    place = QPointF(driver.at(*at))
    event = QWheelEvent(
        place, port.mapToGlobal(place), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)
