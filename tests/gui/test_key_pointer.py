"""The pointer that keys move: every tool by keyboard, on the same pixels as by mouse."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import Driver

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ARROW = {(1, 0): Qt.Key.Key_Right, (-1, 0): Qt.Key.Key_Left, (0, 1): Qt.Key.Key_Down, (0, -1): Qt.Key.Key_Up}


def point(driver: Driver) -> None:
    driver.key(Qt.Key.Key_P, SHIFT)
    assert driver.view.keys.on and driver.window.actions_["key_pointer"].isChecked()


def go(driver: Driver, x: float, y: float) -> None:
    """Move the pointer to a point in scan pixels by arrows alone, first in larger steps."""
    for axis, wanted in enumerate((x, y)):
        for keys, step in ((SHIFT, 10), (NONE, 1)):
            while abs(left := wanted - driver.view.keys.at[axis]) >= step:
                way = (int(np.sign(left)), 0) if axis == 0 else (0, int(np.sign(left)))
                driver.key(ARROW[way], keys)


def press(driver: Driver, keys: Qt.KeyboardModifier = NONE) -> None:
    driver.key(Qt.Key.Key_Space, keys)


def mask(driver: Driver) -> np.ndarray:
    found = driver.session.shown.correction
    assert found is not None
    return found


@pytest.fixture
def pointing(driver: Driver) -> Driver:
    """At a zoom at which one step is one pixel of the scan."""
    driver.view.look_at(QPointF(150, 100), 2.0)
    point(driver)
    return driver


def test_the_brush_paints_what_the_arrows_go_over_and_ctrl_erases(pointing: Driver) -> None:
    pointing.key(Qt.Key.Key_B)
    go(pointing, 60, 60)
    key = pointing.session.shown.key
    press(pointing)
    assert pointing.view.keys.down
    go(pointing, 90, 60)
    press(pointing)
    assert not pointing.view.pointer_down and pointing.session.shown.key == key
    painted = mask(pointing)
    assert painted[60, 58:92].all() and not painted[100, 60]
    press(pointing, CTRL)
    go(pointing, 80, 60)
    press(pointing)
    assert not mask(pointing)[60, 82:88].any() and mask(pointing)[60, 62]
    pointing.key(Qt.Key.Key_Z, CTRL)
    assert mask(pointing)[60, 58:92].all()


@pytest.mark.parametrize(("tool", "corners"), [(Qt.Key.Key_L, False), (Qt.Key.Key_L, True)])
def test_lasso_and_polygon_are_drawn(pointing: Driver, tool: Qt.Key, corners: bool) -> None:
    pointing.key(tool, SHIFT if corners else NONE)
    go(pointing, 40, 40)
    press(pointing)
    for x, y in ((80, 40), (80, 80), (40, 80)):
        if corners:
            press(pointing)
        go(pointing, x, y)
        if corners:
            press(pointing)
    if corners:
        press(pointing)
        pointing.key(Qt.Key.Key_Return)
    else:
        press(pointing)
    assert mask(pointing)[60, 60] and not mask(pointing)[60, 100]


def test_every_tool_can_be_pressed_dragged_and_released(pointing: Driver) -> None:
    from busviewer.ui.tools_controller import TOOL_ACTIONS

    pointing.segment()
    pointing.window.actions_["from_truth"].trigger()
    for tool in TOOL_ACTIONS:
        pointing.window.actions_[tool].trigger()
        pointing.view.setFocus()
        go(pointing, 150, 100)
        press(pointing)
        assert pointing.view.pointer_down, tool
        go(pointing, 130, 90)
        press(pointing)
        assert not pointing.view.pointer_down, tool
        pointing.key(Qt.Key.Key_Escape)


def test_a_ruler_is_measured(pointing: Driver) -> None:
    pointing.key(Qt.Key.Key_M)
    go(pointing, 50, 50)
    press(pointing)
    go(pointing, 110, 50)
    press(pointing)
    (ruler,) = pointing.session.editor.rulers.drawn
    assert ruler.x2 - ruler.x1 == pytest.approx(60)


def test_the_pointer_is_seen_stays_in_the_view_and_says_what_is_under_it(pointing: Driver) -> None:
    view = pointing.view
    view.look_at(QPointF(150, 100), 16.0)
    go(pointing, 150, 100)
    assert max(sum(pointing.pixel(150 + 14 / 16, 100 + row / 16)) for row in (-1, 0, 1)) > 700  # on the cross
    go(pointing, 20, 20)
    place = view.to_widget(20, 20)
    assert view.rect().contains(place.toPoint())
    assert pointing.window.status.cursor_text.startswith("x 20  y 20")
    pointing.key(Qt.Key.Key_End)
    assert view.to_widget(*view.keys.at).x() == pytest.approx(view.width() - 8, abs=1)
    for _press in range(40):
        pointing.key(Qt.Key.Key_Left, SHIFT)
    assert view.keys.at[0] == 0


def test_the_arrows_and_space_are_their_own_again_when_it_is_off(pointing: Driver) -> None:
    assert pointing.session.shown.key == "benign/scan (1).png"
    pointing.key(Qt.Key.Key_Right)
    assert pointing.session.shown.key == "benign/scan (1).png"
    pointing.key(Qt.Key.Key_P, SHIFT)
    assert not pointing.view.keys.on
    pointing.key(Qt.Key.Key_Right)
    pointing.until(lambda: pointing.session.shown.key == "benign/scan (2).png")


def test_a_mouse_that_is_touched_changes_no_stroke_and_esc_cancels_it(pointing: Driver) -> None:
    pointing.key(Qt.Key.Key_B)
    go(pointing, 60, 60)
    press(pointing)
    go(pointing, 70, 60)
    QTest.mouseMove(pointing.view.viewport(), pointing.at(200, 150))
    QTest.mouseClick(pointing.view.viewport(), Qt.MouseButton.LeftButton, pos=pointing.at(200, 150))
    assert pointing.view.keys.down
    pointing.key(Qt.Key.Key_Escape)
    assert not pointing.view.pointer_down and pointing.session.shown.correction is None
    go(pointing, 60, 60)
    press(pointing)
    pointing.key(Qt.Key.Key_Tab)  # the keys go elsewhere: the stroke ends
    assert not pointing.view.pointer_down and mask(pointing)[60, 60]
    assert not mask(pointing)[150, 200]
