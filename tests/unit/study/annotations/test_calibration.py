"""The spacing of whole folders, on disk."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer.mask import ACROSS, Scale, components
from busviewer.scan.regions import Region
from busviewer.study.annotations.annotation import Annotation, Final, ScanRef, State
from busviewer.study.annotations.calibration import FILE, Calibrations, common_spacing, scale_of, spacing_of

OWN, FROM_FILE, FOLDER, THEN = (0.1, 0.11), (0.2, 0.21), (0.3, 0.31), (0.4, 0.41)


def calibrated(spacing: tuple[float, float] | None = FOLDER) -> Calibrations:
    found = Calibrations()
    if spacing is not None:
        found.put("a/1.png", (7, 5), spacing)
    return found


def told(
    own: tuple[float, float] | None, of_file: tuple[float, float] | None, then: tuple[float, float] | None = None
) -> Annotation:
    final = Final(np.ones((5, 7), bool), "t", spacing=then)
    return Annotation(ScanRef("a/1.png", "", (7, 5), of_file), "mj", State.SIGNED_OFF, finals=(final,), spacing=own)


def test_a_spacing_is_kept_for_a_folder_and_a_size(tmp_path: Path) -> None:
    storage = tmp_path / "study" / "busviewer" / "mj"
    kept = Calibrations(storage)
    assert kept.of("benign/a.png", (640, 480)) is None and not kept.problem
    kept.put("benign/a.png", (640, 480), (0.1, 0.1))
    kept.put("benign/a.png", (320, 240), (0.2, 0.2))
    kept.put("b.png", (640, 480), (0.3, 0.3))
    kept.put("benign/c.png", (640, 480), (0.15, 0.15))
    kept.write(storage)
    for known in (kept, Calibrations(storage)):
        assert known.of("benign/z.png", (640, 480)) == (0.15, 0.15), "the last one counts"
        assert known.of("benign/z.png", (320, 240)) == (0.2, 0.2)
        assert known.of("z.png", (640, 480)) == (0.3, 0.3)
        assert known.of("malignant/z.png", (640, 480)) is None
        assert known.of("benign/z.png", (641, 480)) is None


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": 2, "folders": []}',
        '{"format": 1, "folders": [{"folder": "a", "size": [1, 2], "spacing": [0, 1]}]}',
        '{"format": 1, "folders": [{"folder": 7, "size": [1, 2], "spacing": [1, 1]}]}',
    ],
)
def test_a_damaged_file_is_named_and_quarantined_not_overwritten(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    kept = Calibrations(tmp_path)
    assert str(tmp_path / FILE) in kept.problem
    assert kept.of("a/b.png", (1, 2)) is None
    assert (tmp_path / FILE).read_text() == text
    kept.put("a/b.png", (1, 2), (0.1, 0.1))
    kept.write(tmp_path)
    (aside,) = tmp_path.glob(f"{FILE}.damaged-*")
    assert not kept.problem and aside.read_text() == text
    assert json.loads((tmp_path / FILE).read_text())["format"] == 1


def test_what_cannot_be_written_is_kept_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Calibrations(tmp_path / "file" / "below")
    kept.put("a.png", (1, 2), (0.1, 0.1))
    with pytest.raises(OSError):
        kept.write(tmp_path / "file" / "below")
    assert kept.of("a.png", (1, 2)) == (0.1, 0.1)
    kept.write(tmp_path)
    assert Calibrations(tmp_path).of("a.png", (1, 2)) == (0.1, 0.1)


def test_what_was_set_for_the_scan_counts_before_its_file_its_folder_and_its_final() -> None:
    assert spacing_of(told(OWN, FROM_FILE, THEN), calibrated()) == OWN
    assert spacing_of(told(None, FROM_FILE, THEN), calibrated()) == FROM_FILE
    assert spacing_of(told(None, None, THEN), calibrated()) == FOLDER
    assert spacing_of(told(None, None, THEN), calibrated(None)) == THEN
    assert spacing_of(told(None, None, THEN)) == THEN
    assert spacing_of(told(None, None), calibrated(None)) is None


def test_a_region_counts_before_folder_and_final_but_not_before_what_was_set_for_the_scan() -> None:
    regions = (Region(0, 0, 3, 5, "tissue", FROM_FILE), Region(3, 0, 7, 5, "tissue", THEN))
    lesion = np.zeros((5, 7), bool)
    lesion[1:3, 4:6] = True

    def scale(own: tuple[float, float] | None) -> Scale:
        said = told(own, None)
        return scale_of(replace(said, scan=replace(said.scan, regions=regions)), calibrated())

    assert scale(OWN) == Scale(OWN) and scale_of(told(None, None), calibrated()) == Scale(FOLDER)
    assert scale(None).of_lesion(components(lesion)[0]) == (THEN, "")
    lesion[:, :] = True
    assert scale(None).of_lesion(components(lesion)[0]) == (None, ACROSS)
    assert Scale(None, (regions[0],), FOLDER).of_lesion(components(~np.tri(5, 7, dtype=bool))[0])[0] == FROM_FILE


def test_what_readers_know_of_one_scan_does_not_depend_on_their_order() -> None:
    for one, other, right in (
        ((told(OWN, None), None), (told(None, FROM_FILE), calibrated()), OWN),
        ((told(None, None), calibrated()), (told(None, FROM_FILE), None), FROM_FILE),
        ((told((0.1, 0.2), None), None), (told((0.102, 0.2), None), None), (pytest.approx(0.101), 0.2)),
        ((told((0.1, 0.2), None), None), (told((0.3, 0.6), None), None), None),  # one of them is wrong
        ((told(None, None), None), (told(None, None), None), None),
    ):
        assert common_spacing([one, other]) == right and common_spacing([other, one]) == right


def test_the_spacing_of_a_study_that_became_read_only_is_still_known(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for place, size, spacing in ((here, (7, 5), OWN), (there, (7, 5), FOLDER), (there, (9, 9), THEN)):
        kept = Calibrations(place)
        kept.put("a.png", size, spacing)
        kept.write(place)
    both = Calibrations(here, there)
    assert both.of("a.png", (7, 5)) == OWN and both.of("a.png", (9, 9)) == THEN
