"""Painting with real mouse events on the canvas."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import SHAPE, Desk, truth_mask

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def paint(desk: Desk) -> np.ndarray:
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(20)
    desk.drag([(60, 60), (90, 60), (120, 60)])
    assert desk.session.correction is not None
    return desk.session.correction.copy()


def test_a_stroke_paints_round_ends_on_the_scans_own_pixels(desk: Desk) -> None:
    mask = paint(desk)
    assert mask[60, 60:121].all() and mask[52, 90] and not mask[48, 90]
    assert mask[60, 51] and not mask[60, 48]
    expected = 61 * 20 + np.pi * 100
    assert abs(mask.sum() - expected) < 0.05 * expected


def test_the_paint_is_seen_at_once_before_the_release(desk: Desk) -> None:
    desk.window.parts.side.layers.set_filled(True)
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(30)
    before = desk.pixel(90, 60)
    desk.drag([(60, 60), (90, 60)], release=False)
    after = desk.pixel(90, 60)
    assert desk.session.stroke_active
    assert before[0] == before[2] and after[0] - after[2] > 40  # grey before, yellow now
    QTest.mouseRelease(desk.view.viewport(), Qt.MouseButton.LeftButton, NONE, desk.at(90, 60))
    assert not desk.session.stroke_active


def test_undo_and_redo_take_one_stroke(desk: Desk) -> None:
    mask = paint(desk)
    desk.drag([(200, 150), (220, 150)])
    assert "brush" in (desk.session.undo_label or "").lower()
    assert desk.window.actions_["undo"].text().startswith("Undo ")
    desk.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(desk.session.mask, mask)
    assert np.array_equal(desk.view.correction.mask, mask)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.session.mask is None or not desk.session.mask.any()
    desk.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert np.array_equal(desk.session.mask, mask)


def test_erase_fill_and_swap(desk: Desk) -> None:
    desk.window.actions_["from_truth"].trigger()
    assert np.array_equal(desk.session.mask, truth_mask())
    desk.key(Qt.Key.Key_E)
    desk.window.tools_desk.resize_tool(16)
    desk.drag([(150, 100), (152, 100)])
    assert desk.session.mask is not None and not desk.session.mask[100, 150] and desk.session.mask[100, 175]
    desk.key(Qt.Key.Key_F)
    desk.drag([(150, 100)])
    assert np.array_equal(desk.session.mask, truth_mask())
    desk.key(Qt.Key.Key_X)
    assert desk.session.tool == "erase"
    desk.key(Qt.Key.Key_X)
    assert desk.session.tool == "brush"
    desk.key(Qt.Key.Key_Backspace)
    assert not desk.session.mask.any()


def test_escape_drops_the_stroke_under_the_pen(desk: Desk) -> None:
    mask = paint(desk)
    desk.drag([(200, 150), (220, 150)], release=False)
    assert desk.session.stroke_active
    desk.key(Qt.Key.Key_Escape)
    assert not desk.session.stroke_active
    QTest.mouseMove(desk.view.viewport(), desk.at(230, 150))
    QTest.mouseRelease(desk.view.viewport(), Qt.MouseButton.LeftButton, NONE, desk.at(230, 150))
    assert np.array_equal(desk.session.mask, mask)


def test_brush_size_by_keys_wheel_and_slider(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(20)
    desk.key(Qt.Key.Key_BracketRight)
    assert desk.session.diameter > 20
    desk.key(Qt.Key.Key_BracketLeft)
    assert desk.session.diameter == pytest.approx(20)
    wheel(desk, (100, 100), 120, SHIFT)
    assert desk.session.diameter > 22
    assert desk.view.ring.diameter == desk.session.diameter
    desk.window.options_row.size_slider.setValue(0)
    assert desk.session.diameter == 1


def test_the_ring_has_the_true_size_of_the_brush(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(40)
    QTest.mouseMove(desk.view.viewport(), desk.at(100, 100))
    assert desk.view.ring.isVisible()
    ring = desk.view.ring
    assert ring.pos().x() == pytest.approx(100, abs=0.5)
    left, right = desk.view.to_widget(80, 100), desk.view.to_widget(120, 100)
    assert right.x() - left.x() == pytest.approx(40 * desk.view.scale_on_screen)
    red, green, blue = desk.pixel(120, 100)
    assert red - blue > 50 and green - blue > 50  # yellow on grey


def test_wheel_zooms_to_the_cursor_and_middle_drag_pans(desk: Desk) -> None:
    before = desk.view.to_widget(200, 50)
    wheel(desk, (200, 50), 240)
    after = desk.view.to_widget(200, 50)
    assert (after - before).manhattanLength() < 3
    scale = desk.view.scale_on_screen
    desk.drag([(150, 100), (170, 110)], Qt.MouseButton.MiddleButton)
    assert desk.view.scale_on_screen == scale
    assert (desk.view.to_widget(200, 50) - after).manhattanLength() > 20
    desk.key(Qt.Key.Key_1)
    assert desk.view.scale_on_screen == 1
    desk.key(Qt.Key.Key_0, CTRL)
    assert desk.view.to_widget(SHAPE[1] / 2, SHAPE[0] / 2) == QPointF(desk.view.width() / 2, desk.view.height() / 2)
    assert desk.session.mask is None or not desk.session.mask.any()


def test_space_drag_pans_and_paints_nothing(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    before = desk.view.to_widget(0, 0)
    QTest.keyPress(desk.view, Qt.Key.Key_Space)
    desk.drag([(100, 100), (120, 120)])
    QTest.keyRelease(desk.view, Qt.Key.Key_Space)
    assert desk.view.to_widget(0, 0) != before
    assert desk.session.correction is None


def test_window_and_level_by_dragging(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    start = desk.view.grey_window
    desk.drag([(100, 100), (100, 140)], Qt.MouseButton.RightButton)
    assert desk.view.grey_window != start and desk.session.correction is None
    desk.window.actions_["reset_window"].trigger()
    assert desk.view.grey_window == start
    desk.key(Qt.Key.Key_W)
    desk.drag([(100, 100), (140, 100)])
    assert desk.view.grey_window.high - desk.view.grey_window.low > start.high - start.low
    assert desk.session.correction is None


def test_peek_and_overlays(desk: Desk) -> None:
    desk.window.parts.side.layers.set_look("truth", desk.window.parts.side.layers.look("truth").__class__("fill", 1.0))
    bare = (150, 100)
    seen = desk.pixel(*bare)
    assert seen[0] - seen[2] > 40
    QTest.keyPress(desk.view, Qt.Key.Key_H)
    red, _green, blue = desk.pixel(*bare)
    assert red == blue
    QTest.keyRelease(desk.view, Qt.Key.Key_H)
    assert desk.pixel(*bare) == seen
    desk.key(Qt.Key.Key_V)
    assert not desk.view.overlays_visible
    desk.key(Qt.Key.Key_V)
    assert desk.view.overlays_visible


def test_difference_shows_hit_missed_and_false(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.window.tools_desk.resize_tool(30)
    desk.drag([(150, 100), (200, 100)])
    desk.key(Qt.Key.Key_D)
    desk.view.ring.hide()
    hit, missed, false, outside = (desk.pixel(*at) for at in ((150, 100), (150, 75), (200, 100), (250, 30)))
    assert hit[1] > hit[0] and hit[1] > hit[2]
    assert missed[0] > missed[2] + 40
    assert false[2] > false[1] and false[0] > false[1]
    assert outside[0] == outside[2]
    desk.drag([(150, 75)])  # the difference follows the pen
    desk.view.ring.hide()
    now = desk.pixel(150, 75)
    assert now[1] > now[0]


def test_the_cursor_is_read_out(desk: Desk) -> None:
    QTest.mouseMove(desk.view.viewport(), desk.at(150.5, 100.5))
    assert desk.window.status.cursor_text.startswith("x 150  y 100  grey ")
    desk.segment()
    QTest.mouseMove(desk.view.viewport(), desk.at(151.5, 100.5))
    assert re.search(r" p (0\.[89]\d|1\.00)$", desk.window.status.cursor_text)
    QTest.mouseMove(desk.view.viewport(), QPoint(1, 1))
    assert desk.window.status.cursor_text == ""


def wheel(desk: Desk, at: tuple[float, float], turn: int, keys: Qt.KeyboardModifier = NONE) -> None:
    port = desk.view.viewport()
    place = QPointF(desk.at(*at))
    event = QWheelEvent(
        place, port.mapToGlobal(place), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)
