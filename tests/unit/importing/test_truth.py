"""Masks as ground truth: where the study has its own, whole or not at all, and never over what is there."""

from __future__ import annotations

import errno
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.importing import PackedMask, remove_last, truth, write_truth
from busviewer.importing.truth import RECORD
from busviewer.mask import Mask
from busviewer.progress import Cancelled, listening
from busviewer.study import open_study
from busviewer.study.folder.truth import read_truth
from tests.unit.formats.test_formats import blobs

SHAPE = (40, 50)


def scan(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.random.default_rng(1).integers(0, 255, SHAPE, np.uint8))


def drawn(path: Path, mask: Mask) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), mask.astype(np.uint8) * 255)


def packed(seed: int = 1) -> PackedMask:
    return PackedMask.of(blobs(SHAPE, seed), "0" * 64, "in")


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.mark.parametrize(
    ("scans", "masks", "new", "place"),
    [
        (["a.png", "b.png"], ["a_mask.png"], "b.png", "b_mask.png"),
        (["images/a.png", "images/b.png"], ["masks/a.png"], "images/b.png", "masks/b.png"),
        (["images/a.png", "images/b.png"], ["labels/a_mask.png"], "images/b.png", "labels/b_mask.png"),
        (["train/images/a.png", "train/images/b.png", "test/images/c.png"], ["train/masks/a.png"], "test/images/c.png",
         "test/masks/c.png"),
        (["img/a.jpg", "img/b.jpg"], ["gt/a_gt.png"], "img/b.jpg", "gt/b_gt.png"),
        (["benign/a.png", "benign/b.png"], ["benign/a_mask.png"], "benign/b.png", "benign/b_mask.png"),
        (["image_1.png", "image_2.png"], ["mask_1.png"], "image_2.png", "image_2_mask.png"),
    ],
)  # fmt: skip
def test_a_mask_is_written_where_the_study_has_its_masks(
    scans: list[str], masks: list[str], new: str, place: str, tmp_path: Path
) -> None:
    for name in scans:
        scan(tmp_path / name)
    for name in masks:
        drawn(tmp_path / name, blobs(SHAPE, 9))
    study = open_study(tmp_path)
    before = files(tmp_path)
    done = write_truth(study, {new: packed()})
    assert (done.files, done.problems) == ({new: place}, [])
    entry = open_study(tmp_path).by_key[new]
    assert np.array_equal(read_truth(entry, SHAPE), packed().mask)  # type: ignore[arg-type]
    assert remove_last(open_study(tmp_path)).files == {new: place}
    assert files(tmp_path) - before <= {"busviewer", RECORD, str(Path(place).parent)}


def test_an_empty_folder_of_masks_beside_the_scans_is_used(tmp_path: Path) -> None:
    scan(tmp_path / "images/a.png")
    (tmp_path / "masks").mkdir()
    assert write_truth(open_study(tmp_path), {"images/a.png": packed()}).files == {"images/a.png": "masks/a.png"}


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "normal/c.png"):
        scan(tmp_path / name)
    drawn(tmp_path / "a_mask.png", blobs(SHAPE, 9))
    (tmp_path / "b_mask.png").mkdir()
    before = (tmp_path / "a_mask.png").read_bytes()
    done = write_truth(open_study(tmp_path), {"a.png": packed(), "b.png": packed(), "normal/c.png": packed()})
    assert not done.files and (tmp_path / "a_mask.png").read_bytes() == before and not (tmp_path / RECORD).exists()
    assert done.problems == [
        "a.png: has ground truth already, which was kept",
        "normal/c.png: has ground truth already, which was kept",
        "b.png: no mask was written: b_mask.png is there already, and is not its ground truth",
    ]


@pytest.mark.parametrize("how", ["full", "cancelled"])
def test_all_are_written_or_none(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(6):
        scan(tmp_path / f"images/{number}.png")
    study, before = open_study(tmp_path), files(tmp_path)
    done: list[Path] = []
    real = truth.write_mask

    def failing(path: Path, mask: Mask) -> None:
        if how == "full" and len(done) == 3:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        real(path, mask)
        done.append(path)

    monkeypatch.setattr(truth, "write_mask", failing)
    with (
        listening(lambda *_: None, lambda: how == "cancelled" and len(done) == 3),
        pytest.raises(OSError if how == "full" else Cancelled),
    ):
        write_truth(study, {entry.key: packed() for entry in study.entries})
    assert len(done) == 3 and files(tmp_path) == before


def test_a_mask_that_was_changed_since_is_not_removed(tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        scan(tmp_path / name)
    study = open_study(tmp_path)
    write_truth(study, {"a.png": packed(), "b.png": packed(2)})
    drawn(tmp_path / "a_mask.png", blobs(SHAPE, 9))
    done = remove_last(study)
    assert done.files == {"b.png": "b_mask.png"} and "was changed since" in done.problems[0]
    assert (tmp_path / "a_mask.png").exists() and not (tmp_path / "b_mask.png").exists()
    with pytest.raises(ValueError, match="no import is recorded"):
        remove_last(study)


def test_a_damaged_record_stops_the_import_before_anything_is_written(tmp_path: Path) -> None:
    scan(tmp_path / "a.png")
    (tmp_path / "busviewer").mkdir()
    (tmp_path / RECORD).write_text('{"format": 1, "imports": 3}')
    with pytest.raises(ValueError, match="damaged"):
        write_truth(open_study(tmp_path), {"a.png": packed()})
    assert not (tmp_path / "a_mask.png").exists()


def test_a_record_that_points_outside_removes_nothing(tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    scan(outside)
    scan(tmp_path / "study/a.png")
    study = open_study(tmp_path / "study")
    write_truth(study, {"a.png": packed()})
    text = (study.folder / RECORD).read_text().replace("a_mask.png", "../outside.png")
    digest = truth.sha256_of(outside)
    import json

    value = json.loads(text)
    value["imports"][0]["masks"][0]["sha256"] = digest
    (study.folder / RECORD).write_text(json.dumps(value))
    assert not remove_last(study).files and outside.exists()


def test_a_study_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    scan(tmp_path / "study/a.png")
    (tmp_path / "study").chmod(0o555)
    try:
        with pytest.raises(ValueError, match="import the masks as drafts"):
            write_truth(open_study(tmp_path / "study"), {"a.png": packed()})
    finally:
        (tmp_path / "study").chmod(0o755)
