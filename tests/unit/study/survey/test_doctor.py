"""What is found of a folder before anyone trusts it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.scan.phantom import make_phantom
from busviewer.study import open_study
from busviewer.study.folder.study import Study
from busviewer.study.survey.doctor import Findings, examine
from busviewer.study.survey.survey import Surveyed, survey

SHAPE = (96, 128)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six scans with masks, of which four are unusual; one without; one that cannot be read; a copy; a lone mask."""
    scans, masks = tmp_path / "images", tmp_path / "masks"
    scans.mkdir(), masks.mkdir()
    for seed, name in enumerate(("plain", "inverted", "refused", "odd", "empty", "bare")):
        phantom = make_phantom(seed, size=SHAPE, lesions=1, calipers=False)
        cv2.imwrite(str(scans / f"{name}.png"), phantom.scan.pixels)
        cv2.imwrite(str(masks / f"{name}.png"), phantom.mask.astype(np.uint8) * 255)
    cv2.imwrite(str(masks / "inverted.png"), 255 - cv2.imread(str(masks / "inverted.png"), cv2.IMREAD_GRAYSCALE))
    cv2.imwrite(str(masks / "refused.png"), np.full(SHAPE, 7, np.uint8))
    strip = np.zeros(SHAPE, np.uint8)
    strip[:, :40] = 255
    cv2.imwrite(str(masks / "odd.png"), strip)
    cv2.imwrite(str(masks / "empty.png"), np.zeros(SHAPE, np.uint8))
    (masks / "bare.png").rename(masks / "lone.png")
    (scans / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    shutil.copy(scans / "plain.png", scans / "copy.png")
    rows = ["plain,benign,a,1", "copy,malignant,b,2", "odd,benign,c,1"]
    (scans / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    return tmp_path


def look(study: Study) -> Findings:
    return examine(study, survey(study.entries, None, truths=True))


def test_all_is_found_and_counted(folder: Path) -> None:
    study = open_study(folder)
    study.entries[:] = [
        entry._replace(rule="pairs" if entry.has_truth else "", hint="page 2 of 3" if "plain" in entry.key else "")
        for entry in study.entries
    ]
    found = look(study)
    assert (found.scans, found.with_truth, found.rules) == (8, 4, {"pairs": 5})
    assert found.without_truth == ["images/bare.png", "images/copy.png", "images/torn.png"]
    assert found.classes == {"unknown": 5, "benign": 2, "malignant": 1}
    assert found.drawn == {"light on dark": 2, "dark on light": 1, "empty": 1}
    assert vars(found.spacing) == {"known": 0, "unknown": 7, "least": None, "most": None}
    assert found.near_duplicates == [("images/copy.png", "images/plain.png")]
    assert list(found.unreadable) == ["images/torn.png"]
    (refused,) = found.refused.items()
    assert refused[0] == "images/refused.png"
    assert refused[1].startswith("masks/refused.png: this mask has the value 7 everywhere"), "without the folder's path"
    assert found.odd_truth == {"images/odd.png": "the ground truth touches three borders of the scan"}
    assert found.apart == {
        "images/copy.png": "images/copy.png is in fold 2, its near-duplicate images/plain.png in 1; "
        "images/copy.png is in class malignant, its near-duplicate images/plain.png in benign"
    }
    assert found.hints == {"images/plain.png": "page 2 of 3"} and found.orphans == ["masks/lone.png"]
    assert found.to_look_at == 6, "refused, odd, apart, a hint; a mask without a scan; a scan that cannot be read"
    said = found.to_json()
    assert [row["scan"] for row in said["odd"]] == [
        "images/refused.png", "images/odd.png", "images/copy.png", "images/plain.png"
    ]  # fmt: skip


def test_what_of_the_folder_cannot_be_used_is_odd_and_what_the_survey_says_is_not(folder: Path) -> None:
    (folder / "images" / "groups.csv").write_text("no,such,columns\n")
    study = replace(open_study(folder), entries=[])
    found = examine(study, Surveyed(problems=["the cache was damaged"]))
    (odd,) = found.to_json()["odd"]
    assert odd["scan"] is None and "groups.csv" in odd["what"]
    assert found.to_json()["problems"] == [odd["what"], "the cache was damaged"]
    assert found.to_look_at == 2, "and the lone mask, which is told once"


def test_the_class_is_read_from_masks_whose_colours_tell_it(tmp_path: Path) -> None:
    for name in ("images", "masks"):
        (tmp_path / name).mkdir()
    for number, colour in enumerate(((0, 255, 0), (0, 0, 255), (0, 0, 255), None)):  # BGR
        phantom = make_phantom(number, size=SHAPE, lesions=1, calipers=False)
        cv2.imwrite(str(tmp_path / "images" / f"ALWI_00{number}.png"), phantom.scan.pixels)
        mask = np.zeros((*SHAPE, 3), np.uint8)
        mask[phantom.mask] = colour or (0, 0, 0)
        cv2.imwrite(str(tmp_path / "masks" / f"ALWI_00{number}.png"), mask)
    (tmp_path / "masks" / "ALWI_002.png").write_bytes(b"broken")
    found = look(open_study(tmp_path))
    assert found.classes == {"benign": 1, "malignant": 1, "unknown": 1, "normal": 1}
    assert list(found.refused) == ["images/ALWI_002.png"]


def test_the_spacing_is_that_of_both_directions(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    found = examine(open_study(tmp_path), Surveyed(sha256={"a.png": "", "b.png": ""}, spacing={"a.png": (0.1, 0.25)}))
    assert vars(found.spacing) == {"known": 1, "unknown": 1, "least": 0.1, "most": 0.25}


def test_near_duplicates_of_one_fold_and_class_are_not_apart(folder: Path) -> None:
    for lines in (["plain,benign,a,1", "copy,benign,a,1"], ["plain,benign,a,1"], ["plain,,a,", "copy,benign,a,2"]):
        (folder / "images" / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
        assert look(open_study(folder)).apart == {}, "what is not known parts nothing"
