"""``busviewer export --deidentify``: looked at first, then written."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer import paths
from busviewer.cli.program import main
from busviewer.study import Study, StudyStore, open_study
from tests.unit.export.test_deidentify import annotations, assert_nobody, dicom, hashes

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom|highdicom")  # of values that the source has


@pytest.fixture
def study(tmp_path: Path) -> Study:
    folder = tmp_path / "Quirina"
    dicom(folder / "one.dcm")
    study = open_study(folder)
    store = StudyStore(folder, "dr.holdrio", user_data=paths.user_data())
    for key, annotation in annotations(study).items():
        store.write(key, annotation)
    return study


def run(study: Study, out: Path, *more: str) -> int:
    return main(["export", str(study.folder), "--format", "png", "--out", str(out), "--reader", "dr.holdrio", *more])


def test_boxes_are_shown_changed_and_used(study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = hashes(study.folder)
    assert run(study, tmp_path / "out", "--deidentify", "--show-blanked", str(tmp_path / "look")) == 0
    assert "Nothing is exported yet" in capsys.readouterr().out and not (tmp_path / "out").exists()
    picture = cv2.imread(str(tmp_path / "look" / "0001.png"))
    assert (picture == (40, 40, 255)).all(axis=2).any()  # a red frame
    path = tmp_path / "look" / "boxes.json"
    value = json.loads(path.read_text())
    boxes = value["files"]["one.dcm"]["boxes"]
    assert all(box["blank"] for box in boxes)
    boxes[0]["blank"] = False
    boxes.append({"left": 60, "top": 60, "right": 70, "bottom": 64, "blank": True})
    path.write_text(json.dumps(value))
    names = tmp_path / "names.csv"
    more = ("--boxes", str(path), "--with-dicom", "--names", str(names))
    assert run(study, tmp_path / "out", "--deidentify", *more) == 0
    made = cv2.imread(str(tmp_path / "out" / "scan-0001.png"), cv2.IMREAD_UNCHANGED)
    first = boxes[0]
    assert made[first["top"] : first["bottom"], first["left"] : first["right"]].any()
    assert not made[60:64, 60:70].any()
    assert_nobody(tmp_path / "out")
    assert "scan-0001,one.dcm" in names.read_text("utf-8-sig")
    assert hashes(study.folder) == before
    assert run(study, tmp_path / "out", "--deidentify", "--yes") != 0  # the folder is no longer empty


def test_it_is_not_done_by_chance(study: Study, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "key"
    key.write_text("short")
    for more, words in (
        (("--deidentify",), "needs one of --show-blanked"),
        (("--deidentify", "--yes", "--show-blanked", str(tmp_path / "look")), "needs one of --show-blanked"),
        (("--with-dicom",), "--with-dicom needs --deidentify"),
        (("--keep", "dates"), "--keep needs --deidentify"),
        (("--deidentify", "--yes", "--key-file", str(key)), "at least 12 letters"),
        (("--deidentify", "--boxes", str(key)), "key"),
    ):
        assert run(study, tmp_path / "out", *more) != 0
        assert words in capsys.readouterr().err
        assert not (tmp_path / "out").exists() and not (tmp_path / "look").exists()


def test_yes_exports_at_once(study: Study, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text("a line that nobody guesses\n")
    more = ("--deidentify", "--yes", "--key-file", str(key), "--keep", "dates", "device")
    assert run(study, tmp_path / "out", *more) == 0
    said = json.loads((tmp_path / "out" / "manifest.json").read_text())["deidentified"]
    assert not said["boxes_looked_at"] and said["keep"] == ["dates", "device"]
    made = cv2.imread(str(tmp_path / "out" / "scan-0001.png"), cv2.IMREAD_UNCHANGED)
    assert not made[:16].any() and made[20:].any() and made.dtype == np.uint8
