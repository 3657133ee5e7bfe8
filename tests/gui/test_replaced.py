"""A scan or a mask whose file was replaced while the study is open: the new one is shown, at the next look."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt

from busviewer.study.annotations.annotation import State
from tests.gui.conftest import SHAPE, Driver, truth_mask
from tests.pages import written

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"


def later(path: Path) -> None:
    """What was written is newer than what lay there, also where clocks are coarse."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 10_000_000))


def replace(path: Path, grey: int, shape: tuple[int, int] = SHAPE) -> None:
    """Put a scan of one grey in the place of what lies at ``path``, without a word to the folder."""
    path.write_bytes(cv2.imencode(".png", np.full(shape, grey, np.uint8))[1].tobytes())
    later(path)


def test_a_replaced_scan_is_shown_when_it_is_looked_at_again(driver: Driver, study_folder: Path) -> None:
    session, panel = driver.session, driver.window.parts.worklist
    driver.key(Qt.Key.Key_B)
    driver.drag([(20, 20), (60, 24)])
    assert session.editor.undo_label is not None
    driver.until(lambda: panel.model.has_thumbnail(FIRST))
    driver.go(SECOND)
    driver.until(lambda: FIRST in driver.window.study_controller.loader._ready)
    replace(study_folder / FIRST, 77, (120, 140))
    driver.go(FIRST)
    assert session.shown.scan is not None and session.shown.scan.shape == (120, 140)
    assert (session.shown.scan.pixels == 77).all(), "not what was read ahead"
    assert session.editor.undo_label is None and session.shown.mask is None
    assert session.shown.state is session.workspace.worklist.row(FIRST).state and session.shown.state != "in progress"
    assert any("not the file that was annotated" in problem for problem in session.workspace.problems)

    def picture() -> int:
        found = panel.model.data(panel.model.index_of(FIRST), Qt.ItemDataRole.UserRole + 1)
        return found.pixelColor(0, 0).red() if found is not None else -1  # type: ignore[attr-defined]

    driver.until(lambda: picture() == 77)


def test_a_replaced_scan_that_nobody_annotated_is_not_shown_from_memory(driver: Driver, study_folder: Path) -> None:
    loader = driver.window.study_controller.loader
    driver.until(lambda: SECOND in loader._ready)  # read ahead
    replace(study_folder / SECOND, 91)
    driver.go(SECOND)
    assert driver.session.shown.scan is not None and (driver.session.shown.scan.pixels == 91).all()
    kept = loader._ready[SECOND]
    driver.go(FIRST)
    driver.go(SECOND)
    assert loader._ready[SECOND] is kept, "what has not changed is not read again"


def test_a_replaced_ground_truth_is_shown_when_its_scan_is_looked_at_again(driver: Driver, study_folder: Path) -> None:
    driver.until(lambda: SECOND in driver.window.study_controller.loader._ready)
    path = study_folder / "benign" / "scan (2)_mask.png"
    moved = np.roll(truth_mask(), 40, 1)
    path.write_bytes(cv2.imencode(".png", moved.astype(np.uint8) * 255)[1].tobytes())
    later(path)
    driver.go(SECOND)
    truth = driver.session.shown.truth
    assert truth is not None and (truth == moved).all()


def test_a_replaced_clip_is_noticed_by_each_of_its_frames(empty_driver: Driver, tmp_path: Path) -> None:
    driver, folder = empty_driver, tmp_path / "clips"
    folder.mkdir()
    clip = written(folder / "clip.tif", [np.full(SHAPE, 10 * number, np.uint8) for number in range(1, 5)])
    driver.open(folder)
    driver.go("clip.tif#2")
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.workspace.worklist.row("clip.tif#2").state is State.SIGNED_OFF)
    driver.go("clip.tif#3")
    cache = driver.window.clip_controller.cache
    driver.until(lambda: all(cache.get(place) is not None for place in range(4)))
    written(clip, [np.full(SHAPE, 10 * number + 5, np.uint8) for number in range(1, 5)])
    later(clip)
    for number in (2, 4, 3):
        driver.go(f"clip.tif#{number}")
        scan = driver.session.shown.scan
        assert scan is not None and (scan.pixels == 10 * number + 5).all()
        assert driver.session.shown.state is not State.SIGNED_OFF and driver.session.editor.undo_label is None


def test_what_cannot_be_looked_at_is_still_shown(driver: Driver, study_folder: Path, tmp_path: Path) -> None:
    driver.until(lambda: SECOND in driver.window.study_controller.loader._ready)
    driver.window.study_controller.watch.stop()
    study_folder.rename(tmp_path / "away")
    driver.go(SECOND)
    assert driver.session.shown.scan is not None and driver.session.shown.scan.shape == SHAPE
    (tmp_path / "away").rename(study_folder)
