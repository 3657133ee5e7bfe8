"""The spacing of a scan is known to whoever measures it, however it came to be known, and is lost by nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest

from busviewer.mask import hd95
from busviewer.study import StudyStore, from_json, to_json
from busviewer.study.annotations.calibration import FILE
from busviewer.study.readers.comparison import compare_readers
from busviewer.study.readers.readers import find_readers
from busviewer.study.summary.summary import ScanRecord, summarise_study
from tests.unit.review.window import KEYS, Window, disc

ROUND, SHIFTED = disc(30, 40, 12), disc(30, 44, 12)
LONG_PX = 24.0


@pytest.fixture
def unspaced(windows: Callable[..., Window], monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Window]]:
    """Windows on scans whose files tell no spacing."""
    read = Window.scan
    monkeypatch.setattr(Window, "scan", lambda self, key: replace(read(self, key), spacing=None))
    yield windows


def calibrate_folder(window: Window) -> None:
    """By the third scan: 40 px are 20 mm."""
    window.show(KEYS[2])
    window.draw((5, 10), (5, 50), tool="calibrate")
    window.session.editor.rulers.calibrate(20, folder=True)


def record(window: Window, key: str) -> ScanRecord:
    """What the summary says of a scan."""
    assert window.session.storage.flush()
    store = StudyStore(window.folder, window.session.workspace.reader, user_data=window.folder.parent / "user")
    return next(each for each in summarise_study(window.study, store).records if each.key == key)


def sign(window: Window, key: str) -> None:
    """Segment and sign off without showing the scan, as for many at once."""
    window.propose(key, ROUND)
    assert window.session.sign_off.sign_scan(window.ref(key)) == ""


def test_the_summary_knows_a_folders_spacing_that_was_set_after_the_sign_off(unspaced: Callable[..., Window]) -> None:
    window = unspaced().show(KEYS[0])
    window.propose(KEYS[0], ROUND)
    assert window.session.sign_off.sign()
    assert record(window, KEYS[0]).lesions[0].long_mm is None
    calibrate_folder(window)
    found = record(window, KEYS[0]).lesions[0]
    assert found.long_mm == pytest.approx(0.5 * found.long_px) and found.long_px == pytest.approx(LONG_PX, abs=1.5)


def test_the_summary_and_the_final_know_the_spacing_of_a_scan_that_was_never_shown(
    windows: Callable[..., Window],
) -> None:
    window = windows()
    sign(window, KEYS[1])
    found = record(window, KEYS[1])
    assert found.lesions[0].long_mm == pytest.approx(0.1 * found.lesions[0].long_px)
    assert found.hd95_mm == 0.0
    said = window.session.storage.stored(KEYS[1])
    assert said is not None and said.finals[-1].spacing == (0.1, 0.1)
    bare = from_json({**to_json(said), "scan": {**to_json(said)["scan"], "spacing": None}})
    assert bare.final is not None and bare.final.spacing == (0.1, 0.1), "by itself"


def test_readers_are_compared_in_mm_by_a_spacing_of_the_folder(unspaced: Callable[..., Window]) -> None:
    for reader, mask in (("A", ROUND), ("B", SHIFTED)):
        window = unspaced(reader)
        window.propose(KEYS[0], mask)
        assert window.session.sign_off.sign_scan(window.ref(KEYS[0])) == ""
        if reader == "B":
            calibrate_folder(window)
        assert window.session.storage.flush()
    readers = find_readers(window.folder, window.folder.parent / "user")
    for names in (("A", "B"), ("B", "A")):
        (pair,) = compare_readers(readers, *names).pairs
        assert pair.hd95_mm == pytest.approx(0.5 * hd95(ROUND, SHIFTED))


def test_undo_of_a_stroke_older_than_the_calibration_keeps_it(unspaced: Callable[..., Window]) -> None:
    window = unspaced().show(KEYS[0])
    session = window.session
    window.draw((30, 30), (40, 30))
    calibrate_folder(window)
    window.show(KEYS[0])
    assert session.shown.spacing == (0.5, 0.5)
    for act in (session.editor.undo, session.editor.redo, session.editor.undo):
        act()
        assert session.shown.spacing == (0.5, 0.5)


def test_undo_of_a_sign_off_on_another_scan_keeps_its_spacing(unspaced: Callable[..., Window]) -> None:
    window = unspaced().show(KEYS[0])
    window.draw((30, 30), (40, 30))
    assert window.session.sign_off.sign()
    calibrate_folder(window)
    window.session.editor.undo()  # of the calibration of the third scan
    window.show(KEYS[0])
    window.session.editor.undo()
    assert window.session.shown.spacing == (0.5, 0.5)


def test_a_folder_that_is_calibrated_again_is_so_for_scans_that_were_seen_before(
    unspaced: Callable[..., Window],
) -> None:
    window = unspaced()
    calibrate_folder(window)
    window.show(KEYS[0]).draw((30, 30), (40, 30))
    window.show(KEYS[2])
    window.draw((5, 10), (5, 50), tool="calibrate")
    window.session.editor.rulers.calibrate(10, folder=True)
    assert window.show(KEYS[0]).session.shown.spacing == (0.25, 0.25)


def test_a_damaged_file_of_calibrations_is_named_once(unspaced: Callable[..., Window]) -> None:
    window = unspaced()
    place = window.session.storage.folder
    assert place is not None
    window.session.close()
    place.mkdir(parents=True, exist_ok=True)
    (place / FILE).write_text("{")
    again = unspaced()
    assert sum(FILE in problem for problem in again.session.workspace.problems) == 1
    calibrate_folder(again)
    assert again.session.storage.flush()
    assert not any(FILE in problem for problem in again.session.workspace.problems)


# --- pixels that are not square ---------------------------------------------------------------------------------------
@pytest.fixture
def tall(windows: Callable[..., Window], monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window on a scan whose pixels are twice as high as wide."""
    read = Window.scan
    monkeypatch.setattr(Window, "scan", lambda self, key: replace(read(self, key), spacing=(0.2, 0.1)))
    return windows().show(KEYS[0])


@pytest.mark.parametrize("tool", ["brush", "erase"])
def test_a_tip_is_round_in_millimetres(tall: Window, tool: str) -> None:
    tall.session.editor.diameter = 20.0
    tall.draw((40.5, 30.5), tool=tool, ctrl=tool == "erase")
    assert tall.session.shown.correction is not None
    rows, columns = np.nonzero(tall.session.shown.correction)
    assert (np.ptp(rows) + 1, np.ptp(columns) + 1) == (11, 21), "2 mm both ways, and the pixel in the middle"


def test_two_marks_keep_the_shape_of_a_pixel(tall: Window) -> None:
    rulers = tall.session.editor.rulers
    for marks in (((5.0, 10.0), (5.0, 50.0)), ((10.0, 5.0), (50.0, 5.0)), ((10.0, 10.0), (40.0, 30.0))):
        tall.draw(*marks, tool="calibrate")
        (x1, y1), (x2, y2) = marks
        rulers.calibrate(10)
        down, across = tall.session.shown.spacing or (0.0, 0.0)
        assert down == pytest.approx(2 * across)
        assert np.hypot((x2 - x1) * across, (y2 - y1) * down) == pytest.approx(10)
