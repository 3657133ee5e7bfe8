"""Which mask is of which scan, and what is said of those that fit none."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import nrrd
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.importing import PackedMask, fit_masks
from busviewer.mask import Mask
from busviewer.study import Study, open_study
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.matching import ScanNames
from tests.unit.formats.test_formats import blobs

SHAPE = (40, 50)


def picture(path: Path, values: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), values)


def mask(seed: int = 1) -> Mask:
    return blobs(SHAPE, seed)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    speckle = np.random.default_rng(1).integers(0, 255, SHAPE, np.uint8)
    for name in ("x.png", "a/y.png", "b/y.png", "z.png", "z.bmp"):
        picture(tmp_path / "study" / name, speckle)
    return open_study(tmp_path / "study")


def fit(study: Study, folder: Path, **masks: Mask) -> tuple[dict[str, Mask], list[str]]:
    for name, each in masks.items():
        picture(folder / f"{name.replace('__', '/')}.png", each.astype(np.uint8) * 255)
    fitted = fit_masks(study, [folder])
    problems = [problem.removeprefix(f"{folder}/") for problem in fitted.problems]
    return {key: packed.mask for key, packed in fitted.masks.items()}, problems


def test_by_path_and_by_name_and_never_by_chance(study: Study, tmp_path: Path) -> None:
    found, problems = fit(
        study, tmp_path / "in", x_mask_1=mask(1), x_mask_2=mask(2), a__y=mask(3), y=mask(4), z=mask(5), none=mask(6)
    )
    assert set(found) == {"x.png", "a/y.png"}
    assert np.array_equal(found["x.png"], mask(1) | mask(2)) and np.array_equal(found["a/y.png"], mask(3))
    assert problems == [
        "none.png: the mask fits no scan of the study; check its name",
        "y.png: the mask fits several scans, such as a/y.png and b/y.png; give it the path of one",
        "z.png: the mask fits several scans, such as z.bmp and z.png; give it the path of one",
    ]


def test_a_mask_of_another_size_is_refused_with_both_sizes(study: Study, tmp_path: Path) -> None:
    found, problems = fit(study, tmp_path / "in", x=mask()[:, :-1])
    assert not found
    assert problems == [
        "x.png: the mask has 49 x 40 pixels, but its scan x.png has 50 x 40; both must have the same size"
    ]
    picture(tmp_path / "in/x.png", mask().T.astype(np.uint8) * 255)
    assert "40 x 50 pixels" in fit(study, tmp_path / "in")[1][0], "its EXIF does not turn it"


def test_a_segmentation_that_was_cut_is_put_where_it_lies(study: Study, tmp_path: Path) -> None:
    part = mask()[7:30, 11:45]
    said = {
        "space": "left-posterior-superior", "space directions": np.diag([-1.0, 1.0, 1.0]), "Segment0_Layer": "0",
        "Segment0_LabelValue": "1", "Segmentation_ReferenceImageExtentOffset": f"{50 - 45} 7 0",
    }  # fmt: skip
    (tmp_path / "in").mkdir()
    nrrd.write(
        str(tmp_path / "in/x.seg.nrrd"), np.ascontiguousarray(part[:, ::-1].T[:, :, None]).astype(np.uint8), said
    )
    found, problems = fit(study, tmp_path / "in")
    expected = np.zeros(SHAPE, bool)
    expected[7:30, 11:45] = part
    assert not problems and np.array_equal(found["x.png"], expected)
    said["Segmentation_ReferenceImageExtentOffset"] = "40 7 0"
    nrrd.write(str(tmp_path / "in/x.seg.nrrd"), np.ascontiguousarray(part.T[:, :, None]).astype(np.uint8), said)
    assert "34 x 23 pixels" in fit(study, tmp_path / "in")[1][0], "it would reach beyond the scan"


def test_files_that_are_no_masks_are_left_out_and_a_wrong_file_is_told(study: Study, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "notes.txt").write_text("nothing")
    (folder / "other.json").write_text("[]")
    (folder / "cut.nii.gz").write_bytes(b"\x1f\x8b nothing")
    picture(folder / "x.png", np.random.default_rng(1).integers(0, 255, SHAPE, np.uint8))
    fitted = fit_masks(study, [folder])
    assert fitted.left_out == 2 and not fitted.masks
    assert [problem.removeprefix(f"{folder}/").partition(";")[0] for problem in fitted.problems] == [
        "cut.nii.gz: damaged, or no NIfTI file", "x.png: this has the greys of a picture, not the few of a mask",
    ]  # fmt: skip
    (text,) = fit_masks(study, [folder / "notes.txt"]).problems
    assert "in no format that can be imported" in text
    assert "no labelme file" in fit_masks(study, [folder / "other.json"], "labelme").problems[0]
    with pytest.raises(ValueError, match="cannot be imported"):
        fit_masks(study, [folder], "hdf5")
    with pytest.raises(ValueError, match="no such file"):
        fit_masks(study, [folder / "none"])


def test_names_in_a_file_open_nothing_and_lead_nowhere(study: Study, tmp_path: Path) -> None:
    size = {"height": SHAPE[0], "width": SHAPE[1]}
    names = ["../../study/a/y.png", "C:\\scans\\a\\y.png", "/etc/passwd", "..", "a/../b/y.png", "x.png"]
    images = [{"id": number, "file_name": name, **size} for number, name in enumerate(names)]
    (tmp_path / "in.json").write_text(json.dumps({"images": images, "annotations": []}))
    fitted = fit_masks(study, [tmp_path / "in.json"])
    assert set(fitted.masks) == {"x.png"}
    assert len(fitted.problems) == 5 and all("fits" in problem for problem in fitted.problems)


_NAMES = st.text(st.sampled_from("abAB é.#1-_ "), min_size=1, max_size=8).filter(lambda name: name.strip(". "))


@given(st.lists(_NAMES, min_size=1, max_size=6, unique_by=str.casefold))
def test_a_scan_is_found_by_its_own_path_and_no_other_is(names: list[str]) -> None:
    entries = [ScanEntry(f"{number}/{name}.png", Path(f"/s/{number}/{name}.png")) for number, name in enumerate(names)]
    found = ScanNames(entries)
    for entry in entries:
        assert found.find("", entry.key) == [entry.key]
        folder, _, name = entry.key.rpartition("/")
        assert found.find(folder, name, of_mask=True) == [entry.key]


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 1000))
def test_a_packed_mask_is_the_mask(height: int, width: int, seed: int) -> None:
    whole = blobs((height, width), seed, smooth=0)
    assert np.array_equal(PackedMask.of(whole, "", "").mask, whole)
