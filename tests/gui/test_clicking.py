"""The click tool with a network behind it, in a window: real mouse events, and the network on its own thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer.mask import Box
from busviewer.segmentation.clicks import Click
from busviewer.segmentation.model_folder import ModelError
from busviewer.ui.services import Services
from tests.gui.conftest import Desk, make_desk, truth_mask
from tests.gui.fake import FakeClicker, FakeSegmenter

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clicker() -> FakeClicker:
    return FakeClicker()


@pytest.fixture
def desk(qtbot: QtBot, services: Services, clicker: FakeClicker, study_folder: object) -> Iterator[Desk]:
    """A window on the study whose click network is loaded, the tool in hand."""
    desk = make_desk(qtbot, replace(services, make_clicker=lambda: clicker))
    desk.open(study_folder)  # type: ignore[arg-type]
    desk.view.setFocus()
    desk.key(Qt.Key.Key_C)
    desk.until(lambda: desk.session.clicks_draw)
    yield desk
    clicker.gate.set()
    desk.built.close()


def click(desk: Desk, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(desk.view.viewport(), LEFT, keys, desk.at(x + 0.5, y + 0.5))


def answered(desk: Desk) -> None:
    desk.until(lambda: not desk.session.click_pending)


def mask(desk: Desk) -> np.ndarray:
    return np.zeros(truth_mask().shape, bool) if desk.session.mask is None else desk.session.mask


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    return float(2 * (one & other).sum() / (one.sum() + other.sum()))


def test_one_click_draws_the_lesion_on_the_worker_and_undo_takes_it_back(desk: Desk, clicker: FakeClicker) -> None:
    click(desk, 150, 100)
    answered(desk)
    assert overlap(mask(desk), truth_mask()) > 0.9 and desk.session.undo_label == "Click"
    assert clicker.threads == {"busviewer-compute"} and clicker.asked == [((Click(100, 150, True),), None)]
    assert desk.view.correction.mask is not None and desk.view.correction.mask[100, 150], "it is seen"
    click(desk, 150, 100, CTRL)
    answered(desk)
    assert clicker.asked[-1][0] == (Click(100, 150, True), Click(100, 150, False)) and not mask(desk).any()
    desk.key(Qt.Key.Key_Z, CTRL)
    assert overlap(mask(desk), truth_mask()) > 0.9
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.session.correction is None


def test_the_row_says_what_to_do_and_the_ring_of_the_margin_tool_is_gone(desk: Desk) -> None:
    row = desk.window.options_row
    assert row.hint.text() == "Click on the lesion; Ctrl+click on what does not belong; drag a box"
    assert row.tool_name.text() == "Click to draw or refine" and not row.reach.isVisible()
    QTest.mouseMove(desk.view.viewport(), desk.at(100, 100))
    assert not desk.view.ring.isVisible()
    desk.key(Qt.Key.Key_B)
    desk.key(Qt.Key.Key_C)
    assert row.hint.text().startswith("Click on the lesion;") and not row.reach.isVisible()


def test_a_drag_draws_a_box_that_is_seen_while_it_is_drawn(desk: Desk, clicker: FakeClicker) -> None:
    desk.drag([(110, 60), (150, 100), (190, 140)], release=False)
    marks = desk.window.tools_desk.marks
    assert marks is not None and len(marks.box) == 2 and marks.isVisible()
    assert marks.box[1] == pytest.approx((190, 140), abs=1)
    desk.key(Qt.Key.Key_Escape)
    assert marks.box == () and not marks.isVisible()
    QTest.mouseRelease(desk.view.viewport(), LEFT, NONE, desk.at(190, 140))
    assert clicker.asked == [] and not desk.session.click_pending
    desk.drag([(110, 60), (150, 100), (190, 140)])
    answered(desk)
    (asked,) = clicker.asked
    assert asked[0] == () and asked[1] is not None and asked[1].grow(2).shape >= Box(60, 110, 140, 190).shape
    assert overlap(mask(desk), truth_mask()) > 0.9 and desk.session.undo_label == "Box" and marks.box == ()


def test_a_click_off_the_scan_says_so(desk: Desk, clicker: FakeClicker) -> None:
    click(desk, -6, 100)
    assert clicker.asked == [] and not desk.session.click_pending and desk.session.correction is None
    assert "outside the scan" in desk.window.bar.text


def test_an_answer_for_a_scan_that_was_left_is_dropped(desk: Desk, clicker: FakeClicker) -> None:
    clicker.gate.clear()
    click(desk, 150, 100)
    key = desk.session.current
    assert key is not None and desk.session.click_pending
    desk.key(Qt.Key.Key_N)
    desk.until(lambda: desk.session.current != key and desk.session.scan is not None)
    clicker.gate.set()
    desk.until(lambda: len(clicker.asked) == 1)
    desk.go(key)
    click(desk, 150, 100)
    answered(desk)
    assert len(clicker.asked) == 2 and overlap(mask(desk), truth_mask()) > 0.9
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.session.correction is None, "one step, of the second click"


def test_while_the_scan_is_segmented_a_click_moves_the_margin(
    desk: Desk, clicker: FakeClicker, segmenter: FakeSegmenter
) -> None:
    segmenter.gate.clear()
    desk.key(Qt.Key.Key_S)
    click(desk, 150, 100)
    assert mask(desk)[100, 150] and desk.session.undo_label == "Refine" and clicker.asked == []
    segmenter.gate.set()
    desk.until(lambda: not desk.window.inference.busy)
    click(desk, 150, 100)
    answered(desk)
    assert len(clicker.asked) == 1


def test_a_click_that_fails_moves_the_margin_and_is_told_once(desk: Desk, clicker: FakeClicker) -> None:
    clicker.broken = RuntimeError("the fake network cannot do this one")
    for x in (150, 160):
        click(desk, x, 100)
        answered(desk)
        assert mask(desk)[100, x] and desk.session.undo_label == "Refine"
        told = desk.window.bar.text
        assert ("cannot do this one" in told) == (x == 150)
        desk.window.bar.dismiss()


def test_without_its_weights_it_says_so_once_and_works_as_before(
    qtbot: QtBot, services: Services, study_folder: object
) -> None:
    def missing() -> FakeClicker:
        raise ModelError("models/clicks/weights.safetensors: damaged; reinstall busviewer")

    desk = make_desk(qtbot, replace(services, make_clicker=missing))
    try:
        desk.open(study_folder)  # type: ignore[arg-type]
        desk.view.setFocus()
        desk.until(lambda: "weights.safetensors: damaged" in desk.window.bar.text)
        desk.key(Qt.Key.Key_C)
        assert desk.window.options_row.reach.isVisible() and not desk.session.clicks_draw
        click(desk, 150, 100)
        assert mask(desk)[100, 150] and desk.session.undo_label == "Refine"
    finally:
        desk.built.close()
