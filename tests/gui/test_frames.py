"""A file that holds several pictures, in the window."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from busviewer.study import StudyStore
from busviewer.study.annotations.annotation import State
from busviewer.ui.worklist.worklist_row import _shortened
from tests.gui.conftest import SHAPE, Driver, truth_mask
from tests.gui.test_selection import answer
from tests.gui.test_watching import drop, look
from tests.pages import written

FRAMES = [f"clip.tif#{number}" for number in range(1, 12)]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A clip of eleven frames with a mask for each, beside a scan of one picture."""
    folder = tmp_path / "clips"
    folder.mkdir()
    speckle = np.random.default_rng(3)
    frames = [speckle.integers(100 + 5 * number, 140 + 5 * number, SHAPE, np.uint8) for number in range(11)]
    masks = [np.roll(truth_mask().astype(np.uint8) * 255, number, 1) for number in range(11)]
    written(folder / "clip_mask.tif", masks)
    written(folder / "a.tif", frames[0])
    return written(folder / "clip.tif", frames)


def test_each_frame_is_a_row_with_its_picture_and_its_ground_truth(empty_driver: Driver, clip: Path) -> None:
    driver = empty_driver
    driver.open(clip.parent)
    panel = driver.window.parts.worklist
    assert panel.keys == ["a.tif", "clip.tif#1"]
    for number in (1, 10, 11):
        driver.go(f"clip.tif#{number}")
        scan, truth = driver.session.shown.scan, driver.session.shown.truth
        assert scan is not None and 100 + 5 * (number - 1) <= scan.pixels.min() < 105 + 5 * (number - 1)
        assert truth is not None and (truth == np.roll(truth_mask(), number - 1, 1)).all()
    driver.until(lambda: all(panel.model.has_thumbnail(key) for key in panel.keys[-5:]))
    driver.window.grab().save(os.environ.get("BUSVIEWER_SHOT", os.devnull), "PNG")


def test_what_is_drawn_on_a_frame_is_that_frames(empty_driver: Driver, clip: Path, own_home: Path) -> None:
    driver = empty_driver
    driver.open(clip.parent)
    driver.go("clip.tif#3")
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    driver.drag([(20, 20), (60, 24)])
    assert driver.session.shown.mask is not None
    drawn = driver.session.shown.mask.copy()
    driver.go("clip.tif#4")
    driver.go("clip.tif#3")
    assert driver.session.shown.mask is not None and (driver.session.shown.mask == drawn).all()
    driver.session.storage.flush()
    store = StudyStore(clip.parent, "mj", user_data=own_home)
    kept = store.load("clip.tif#3")
    assert kept is not None and kept.correction is not None and (kept.correction == drawn).all()
    other = store.load("clip.tif#4")
    assert other is not None and other.correction is None


@pytest.mark.parametrize("open_before", [False, True])
def test_a_file_of_frames_that_is_dropped_is_opened_at_its_first_frame(
    empty_driver: Driver, clip: Path, open_before: bool
) -> None:
    driver = empty_driver
    if open_before:
        driver.open(clip.parent)
        driver.go("a.tif")
    drop(driver, clip)
    driver.until(lambda: driver.session.shown.key == "clip.tif#1" and driver.session.shown.scan is not None)


def test_frames_are_signed_off_together_by_what_they_contain(
    empty_driver: Driver, clip: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = empty_driver
    driver.open(clip.parent)
    panel = driver.window.parts.worklist
    for key in ("clip.tif#1", "clip.tif#2"):
        driver.go(key)
        driver.view.setFocus()
        driver.key(Qt.Key.Key_B)
        driver.drag([(20, 20), (60, 24)])
    driver.go("a.tif")
    driver.session.storage.flush()
    monkeypatch.setattr(
        "busviewer.ui.worklist.selection_controller.read_scan", lambda path: pytest.fail(f"{path} is known")
    )
    panel.list.select_keys(["clip.tif#1", "clip.tif#2"], "clip.tif#1")
    driver.window.actions_["sign_off_selected"].trigger()
    answer(driver, "Sign off 2")
    driver.until(lambda: not driver.window.selection_controller.busy)
    states = {key: driver.session.workspace.worklist.row(key).state for key in FRAMES[:3]}
    assert list(states.values()) == [State.SIGNED_OFF, State.SIGNED_OFF, State.UNREAD]


def test_frames_that_are_added_to_a_file_are_found(empty_driver: Driver, clip: Path) -> None:
    driver = empty_driver
    driver.open(clip.parent)
    look(driver)
    written(clip.parent / "later.tif", [np.full(SHAPE, 90, np.uint8), np.full(SHAPE, 95, np.uint8)])
    look(driver)
    assert driver.window.parts.worklist.keys == ["a.tif", "clip.tif#1", "later.tif#1"]
    driver.go("later.tif#2")


def test_the_short_name_of_a_frame_has_its_number(empty_driver: Driver) -> None:
    metrics = QFontMetrics(QApplication.font())
    assert _shortened("sub/clip.tif#3", metrics, 1000) == "clip.tif#3"
    assert _shortened("sub/clip.tif#3", metrics, metrics.horizontalAdvance("clip#3")) == "clip#3"
    assert _shortened("sub/scan (1).png", metrics, metrics.horizontalAdvance("scan (1)")) == "scan (1)"
