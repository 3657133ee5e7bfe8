"""The click tool with a network behind it, in a window: real mouse events, and the network on its own thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer.mask import Box
from busviewer.segmentation.clicks.clicks import Click
from busviewer.segmentation.models.model_folder import ModelError
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver, truth_mask
from tests.gui.fake import FakeClicker, FakeSegmenter

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clicker() -> FakeClicker:
    return FakeClicker()


@pytest.fixture
def driver(qtbot: QtBot, services: Services, clicker: FakeClicker, study_folder: object) -> Iterator[Driver]:
    """A window on the study whose click network is loaded, the tool in hand."""
    driver = make_driver(qtbot, replace(services, make_clicker=lambda model: clicker))
    driver.open(study_folder)  # type: ignore[arg-type]
    driver.view.setFocus()
    driver.key(Qt.Key.Key_C)
    driver.until(lambda: driver.session.editor.clicks.loaded)
    yield driver
    clicker.gate.set()
    driver.built.close()


def click(driver: Driver, x: float, y: float, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(driver.view.viewport(), LEFT, keys, driver.at(x + 0.5, y + 0.5))


def answered(driver: Driver) -> None:
    driver.until(lambda: not driver.session.editor.clicks.pending)


def mask(driver: Driver) -> np.ndarray:
    return np.zeros(truth_mask().shape, bool) if driver.session.shown.mask is None else driver.session.shown.mask


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    return float(2 * (one & other).sum() / (one.sum() + other.sum()))


def test_one_click_draws_the_lesion_on_the_worker_and_undo_takes_it_back(driver: Driver, clicker: FakeClicker) -> None:
    click(driver, 150, 100)
    answered(driver)
    assert overlap(mask(driver), truth_mask()) > 0.9 and driver.session.editor.undo_label == "Click"
    assert clicker.threads == {"busviewer-compute"} and clicker.asked == [((Click(100, 150, True),), None)]
    assert driver.view.correction.mask is not None and driver.view.correction.mask[100, 150], "it is seen"
    click(driver, 150, 100, CTRL)
    answered(driver)
    assert clicker.asked[-1][0] == (Click(100, 150, True), Click(100, 150, False)) and not mask(driver).any()
    driver.key(Qt.Key.Key_Z, CTRL)
    assert overlap(mask(driver), truth_mask()) > 0.9
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.correction is None


def test_the_row_says_what_to_do_and_the_ring_of_the_margin_tool_is_gone(driver: Driver) -> None:
    row = driver.window.options_row
    assert row.hint.text() == "Click the lesion, Ctrl+click tissue that does not belong, or drag a box"
    assert row.tool_name.text() == "Click to draw or refine" and not row.reach.isVisible()
    QTest.mouseMove(driver.view.viewport(), driver.at(100, 100))
    assert not driver.view.ring.isVisible()
    driver.key(Qt.Key.Key_B)
    driver.key(Qt.Key.Key_C)
    assert row.hint.text().startswith("Click the lesion,") and not row.reach.isVisible()


def test_a_drag_draws_a_box_that_is_seen_while_it_is_drawn(driver: Driver, clicker: FakeClicker) -> None:
    driver.drag([(110, 60), (150, 100), (190, 140)], release=False)
    marks = driver.window.tools_controller.marks
    assert marks is not None and len(marks.box) == 2 and marks.isVisible()
    assert marks.box[1] == pytest.approx((190, 140), abs=1)
    driver.key(Qt.Key.Key_Escape)
    assert marks.box == () and not marks.isVisible()
    QTest.mouseRelease(driver.view.viewport(), LEFT, NONE, driver.at(190, 140))
    driver.through(driver.window.inference._worker)
    assert clicker.asked == [] and not driver.session.editor.clicks.pending
    driver.drag([(110, 60), (150, 100), (190, 140)])
    answered(driver)
    (asked,) = clicker.asked
    assert asked[0] == () and asked[1] is not None and asked[1].grow(2).shape >= Box(60, 110, 140, 190).shape
    assert overlap(mask(driver), truth_mask()) > 0.9 and driver.session.editor.undo_label == "Box" and marks.box == ()


def test_a_click_off_the_scan_says_so(driver: Driver, clicker: FakeClicker) -> None:
    click(driver, -6, 100)
    driver.through(driver.window.inference._worker)
    assert clicker.asked == [] and not driver.session.editor.clicks.pending and driver.session.shown.correction is None
    assert "outside the scan" in driver.window.bar.text


def test_an_answer_for_a_scan_that_was_left_is_dropped(driver: Driver, clicker: FakeClicker) -> None:
    clicker.gate.clear()
    click(driver, 150, 100)
    key = driver.session.shown.key
    assert key is not None and driver.session.editor.clicks.pending
    driver.key(Qt.Key.Key_N)
    driver.until(lambda: driver.session.shown.key != key and driver.session.shown.scan is not None)
    clicker.gate.set()
    driver.until(lambda: len(clicker.asked) == 1)
    driver.go(key)
    click(driver, 150, 100)
    answered(driver)
    assert len(clicker.asked) == 2 and overlap(mask(driver), truth_mask()) > 0.9
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.correction is None, "one step, of the second click"


def test_while_the_scan_is_segmented_a_click_moves_the_margin(
    driver: Driver, clicker: FakeClicker, segmenter: FakeSegmenter
) -> None:
    segmenter.gate.clear()
    driver.key(Qt.Key.Key_S)
    click(driver, 150, 100)
    assert mask(driver)[100, 150] and driver.session.editor.undo_label == "Refine" and clicker.asked == []
    segmenter.gate.set()
    driver.until(lambda: not driver.window.inference.busy)
    click(driver, 150, 100)
    answered(driver)
    assert len(clicker.asked) == 1


def test_a_click_that_fails_moves_the_margin_and_is_told_once(driver: Driver, clicker: FakeClicker) -> None:
    clicker.broken = RuntimeError("the fake network cannot do this one")
    for x in (150, 160):
        click(driver, x, 100)
        answered(driver)
        assert mask(driver)[100, x] and driver.session.editor.undo_label == "Refine"
        told = driver.window.bar.text
        assert ("cannot do this one" in told) == (x == 150)
        driver.window.bar.dismiss()


def test_without_its_weights_it_says_so_once_and_works_as_before(
    qtbot: QtBot, services: Services, study_folder: object
) -> None:
    def missing(model: Path | None) -> FakeClicker:
        raise ModelError("models/clicks/weights.safetensors: damaged; reinstall busviewer")

    driver = make_driver(qtbot, replace(services, make_clicker=missing))
    try:
        driver.open(study_folder)  # type: ignore[arg-type]
        driver.view.setFocus()
        driver.until(lambda: "weights.safetensors: damaged" in driver.window.bar.text)
        driver.key(Qt.Key.Key_C)
        assert driver.window.options_row.reach.isVisible() and not driver.session.editor.clicks.loaded
        click(driver, 150, 100)
        assert mask(driver)[100, 150] and driver.session.editor.undo_label == "Refine"
    finally:
        driver.built.close()


def test_the_network_is_that_of_the_model_in_use(
    qtbot: QtBot, services: Services, study_folder: object, tmp_path: Path
) -> None:
    """One that was fine-tuned comes and goes with its model; a damaged one is said, and the bundled one goes on."""
    asked: list[Path | None] = []

    def make(model: Path | None) -> FakeClicker:
        asked.append(model)
        if model is not None and (model / "clicks.safetensors").read_bytes() == b"x":
            raise ModelError(f"{model}/clicks.safetensors: damaged; reinstall the model")
        return FakeClicker()

    tuned, broken = tmp_path / "tuned", tmp_path / "broken"
    for folder, data in ((tuned, b"y"), (broken, b"x")):
        folder.mkdir()
        (folder / "clicks.json").write_text("{}")
        (folder / "clicks.safetensors").write_bytes(data)
    driver = make_driver(qtbot, replace(services, make_clicker=make))
    try:
        driver.open(study_folder)  # type: ignore[arg-type]
        driver.until(lambda: asked == [None])
        inference = driver.window.inference
        first = inference.model
        assert first is not None
        inference.use(replace(first, folder=tuned), "cpu")
        driver.until(lambda: asked == [None, tuned])
        inference.use(replace(first, folder=tuned), "auto")  # another device alone loads nothing
        inference.use(first, "cpu")
        driver.until(lambda: asked == [None, tuned, None])
        inference.use(replace(first, name="broken", folder=broken), "cpu")
        driver.until(lambda: asked == [None, tuned, None, broken, None])
        driver.until(lambda: "its bundled network, because that of broken cannot be used" in driver.window.bar.text)
        assert driver.session.editor.clicks.loaded
    finally:
        driver.built.close()
