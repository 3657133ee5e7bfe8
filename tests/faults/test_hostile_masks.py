"""Masks to be imported that are damaged, cut, huge, or lead elsewhere: a reason each, and nothing is written."""

from __future__ import annotations

import gzip
import json
import os
import random
import resource
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from busviewer.formats import FORMATS, Said
from busviewer.importing import READABLE, fit_masks
from busviewer.study import Study, open_study
from tests.faults.hostile_json import mutated_json
from tests.faults.mutations import damaged
from tests.unit.formats.test_dicom_out import item as dicom_item
from tests.unit.formats.test_dicom_out import written as write_dicom
from tests.unit.formats.test_formats import item, ring

pytestmark = pytest.mark.filterwarnings("ignore")  # of pydicom and nibabel, reading what they must not trust
SHAPE = (60, 46)
_TRIES = 150


@pytest.fixture
def study(tmp_path: Path) -> Study:
    folder = tmp_path / "study"
    folder.mkdir()
    Image.fromarray(np.random.default_rng(1).integers(0, 255, SHAPE, np.uint8)).save(folder / "x.png")
    write_dicom(folder / "y.dcm", SHAPE, SOPInstanceUID="1.2.3.1")
    return open_study(folder)


def seed(format: str, study: Study, out: Path) -> Path:
    """A file of this format, as it should be."""
    made = dicom_item(study.folder / "y.dcm", ring(SHAPE)) if format == "dicom-seg" else item("x", ring(SHAPE))
    FORMATS[format].write(out, [made], Said("mj", "final"))
    return out / (FORMATS[format].one_file or FORMATS[format].files(made.name)[-1])


@pytest.mark.parametrize("format", list(READABLE))
def test_a_damaged_file_is_told_and_nothing_else_happens(format: str, study: Study, tmp_path: Path) -> None:
    path = seed(format, study, tmp_path / "in")
    good = path.read_bytes()
    assert len(fit_masks(study, [path]).masks) == 1
    before = {each: each.read_bytes() for each in study.folder.rglob("*")}
    chance = random.Random(format)
    told = 0
    for _ in range(_TRIES):
        bad = mutated_json(json.loads(good), chance) if path.suffix == ".json" else damaged(good, chance)
        path.write_bytes(bad)
        fitted = fit_masks(study, [path])
        assert fitted.masks or fitted.problems or not fitted.found
        assert all(packed.shape == SHAPE for packed in fitted.masks.values())
        told += len(fitted.problems)
    assert told > 0
    assert {each: each.read_bytes() for each in study.folder.rglob("*")} == before


def _nrrd(sizes: str, data: bytes, encoding: str = "gzip") -> bytes:
    dimension = len(sizes.split())
    head = f"NRRD0004\ntype: uint8\ndimension: {dimension}\nsizes: {sizes}\nencoding: {encoding}\n\n"
    return head.encode() + data


def _png(width: int, height: int) -> bytes:
    head = width.to_bytes(4) + height.to_bytes(4) + b"\x01\0\0\0\0"
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(1 << 20))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4) for kind, data in chunks
    )


HUGE = {
    "bomb.nrrd": _nrrd("46 60", gzip.compress(bytes(64 << 20), 1)),
    "sizes.nrrd": _nrrd("999999999 999999999", b""),
    "negative.nrrd": _nrrd("-46 -60", bytes(2760), "raw"),
    "many.nrrd": _nrrd("2 2 2 2 2 2", bytes(64), "raw"),
    "short.nrrd": _nrrd("46 60", bytes(100), "raw"),
    "outside.nrrd": b"NRRD0004\ntype: uint8\ndimension: 2\nsizes: 46 60\nencoding: raw\ndata file: /etc/passwd\n\n",
    "huge.png": _png(1 << 30, 1 << 30),
    "coco.json": json.dumps({
        "images": [{"id": 1, "file_name": "x.png", "height": 10**9, "width": 10**9}], "annotations": [],
    }).encode(),
    "labelme.json": json.dumps({"shapes": [], "imageHeight": 10**9, "imageWidth": 10**9}).encode(),
    "empty.png": b"",
    "cut.seg.nrrd": b"NRRD0004\ntype: uint8\ndimen",
}  # fmt: skip


@pytest.mark.parametrize("name", list(HUGE))
def test_a_file_that_claims_or_unpacks_to_too_much_is_refused(name: str, study: Study, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(HUGE[name])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fitted = fit_masks(study, [path])
    assert not fitted.masks and len(fitted.problems) == 1 and str(path) in fitted.problems[0]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10, "KiB"


def test_what_is_no_file_is_not_read(study: Study, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "x.png")
    (folder / "loop.json").symlink_to(folder / "loop.json")
    (folder / "again").symlink_to(folder)
    fitted = fit_masks(study, [folder])
    assert not fitted.masks and len(fitted.problems) == 2


def test_a_datastore_that_points_outside_is_refused(study: Study, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/datastore_v2.json").write_text(json.dumps({"labels_dir": "../study"}))
    with pytest.raises(ValueError, match="outside"):
        fit_masks(study, [tmp_path / "in"])
