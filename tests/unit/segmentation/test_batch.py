"""A whole study into a folder of masks and a table."""

from __future__ import annotations

import csv
import json
import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import cv2
import numpy as np
import pytest

from busviewer.mask import axes, components
from busviewer.progress import Cancelled, listening
from busviewer.scan import Scan, read_mask, read_scan
from busviewer.segmentation import ModelId, ModelInfo, Prediction, batch
from busviewer.segmentation.batch import segment_study
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import list_scans, open_study
from busviewer.study.folder.matching import match_masks
from busviewer.study.output import write_manifest
from tests import dicom, pages
from tests.waiting import PATIENCE, until

COLUMNS = ",".join(
    ("scan", "mask", "width", "height", "spacing_down_mm", "spacing_across_mm", "lesion_area_px", "area_mm2")
    + ("components", "lesions", "long_axis_px", "long_axis_mm", "perpendicular_axis_px", "perpendicular_axis_mm")
    + ("lesion_probability", "malignant_probability", "uncertainty", "draft", "seconds", "uncalibrated", "error")
)


class Dark:
    """A stand-in for a model that needs no torch: lesion is what is darker than 40."""

    model = ModelId("dark", "0" * 64)
    device = "CPU"
    precision, reason = "fp32", "no network"
    layers = ("bottleneck",)

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        if scan.pixels.max() == 255:
            raise MemoryError
        if scan.pixels.max() == 254:
            raise RuntimeError("too bright\nfor this model")
        probability = (scan.grey < 40).astype(np.float32)
        prediction = Prediction(probability, probability >= 0.5, self.model, 0.5, 1.0, None, self.device, 0.01)
        return self.with_uncertainty(scan, prediction) if flip else prediction

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        return replace(prediction, uncertainty=0.0)

    def explain(self, scan: Scan, layer: str) -> Any:
        raise RuntimeError("not asked for")


def write_scan(path: Path, *, shape: tuple[int, int] = (199, 301), top: int = 200, islands: int = 1) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    grey = np.full(shape, top, np.uint8)
    for number in range(islands):
        grey[10 + 30 * number : 20 + 30 * number, 10:30] = 10
    assert cv2.imwrite(str(path), grey)


def rows_of(out: Path) -> list[dict[str, str]]:
    with (out / "segmentation.csv").open(newline="", encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


def test_masks_table_and_manifest_of_a_real_model(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    segmenter = TorchSegmenter(tiny_model, "cpu", reason="CPU: always fp32")
    out = tmp_path / "out"
    study = open_study(tiny_study)
    rows = segment_study(study, segmenter, out)
    assert len(rows) == 12 and not [row for row in rows if row.error]
    table = rows_of(out)
    assert [row["scan"] for row in table] == [entry.key for entry in study.entries]
    for row in table:
        scan = read_scan(tiny_study / row["scan"])
        assert row["mask"] == row["scan"].replace(".png", "_mask.png"), "sub-folders are kept"
        stored = cv2.imread(str(out / row["mask"]), cv2.IMREAD_UNCHANGED)
        assert stored.dtype == np.uint8 and stored.shape == scan.shape and set(np.unique(stored)) <= {0, 255}
        assert np.array_equal(stored > 0, segmenter.segment(scan).mask)
        assert (row["width"], row["height"]) == ("128", "96")
        assert int(row["lesion_area_px"]) == (stored > 0).sum()
        assert int(row["components"]) == cv2.connectedComponents(stored, connectivity=8)[0] - 1
        assert float(row["seconds"]) > 0 and row["error"] == ""
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["program"] == "busviewer" and manifest["kind"] == "segmentation" and manifest["complete"]
    assert manifest["model"] == {"name": "tiny", "sha256": tiny_model.sha256}
    assert (manifest["scans"], manifest["device"], manifest["study"]) == (12, "CPU", "study")
    assert (manifest["precision"], manifest["precision_reason"]) == ("fp32", "CPU: always fp32")


def test_each_frame_has_its_own_mask_and_row(tmp_path: Path) -> None:
    (tmp_path / "study").mkdir()
    frames = [np.full((61, 45), 200, np.uint8) for _ in range(3)]
    for number, frame in enumerate(frames, 1):
        frame[:number] = 10
    pages.written(tmp_path / "study" / "clip.tif", frames)
    segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out")
    assert [(row["scan"], row["mask"], row["lesion_area_px"]) for row in rows_of(tmp_path / "out")] == [
        ("clip.tif#1", "clip.tif#1_mask.png", "45"),
        ("clip.tif#2", "clip.tif#2_mask.png", "90"),
        ("clip.tif#3", "clip.tif#3_mask.png", "135"),
    ]
    assert read_mask(tmp_path / "out" / "clip.tif#2_mask.png", (61, 45)).sum() == 90


def test_the_columns_are_these_in_this_order(tmp_path: Path) -> None:
    write_scan(tmp_path / "study" / "a.png", islands=3)
    segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out")
    lines = (tmp_path / "out" / "segmentation.csv").read_text("utf-8-sig").splitlines()
    assert lines == [COLUMNS, "a.png,a_mask.png,301,199,,,600,,3,3,21.93,,10.97,,1.0,,0.0,firm,0.01,spacing unknown,"]


def test_a_lesion_has_the_spacing_of_its_region(tmp_path: Path) -> None:
    from pydicom import Dataset, dcmwrite
    from pydicom.sequence import Sequence

    items = []
    for left, right, delta in ((0, 99, 0.01), (100, 199, 0.03)):
        item = Dataset()
        item.RegionLocationMinX0, item.RegionLocationMinY0, item.RegionLocationMaxX1 = left, 0, right
        item.RegionLocationMaxY1, item.PhysicalDeltaX, item.PhysicalDeltaY = 99, delta, delta
        item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = 3
        items.append(item)
    (tmp_path / "study").mkdir()
    for name, place in (("left", 20), ("right", 140), ("across", 90)):
        pixels = np.full((100, 200), 120, np.uint8)
        pixels[40:60, place : place + 20] = 10
        made = dicom.dataset(pixels, SequenceOfUltrasoundRegions=Sequence(items))
        dcmwrite(tmp_path / "study" / f"{name}.dcm", made, enforce_file_format=True)
    done = segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out")
    found = {row.scan: (row.long_axis_mm, row.spacing_down_mm, row.area_mm2, row.uncalibrated) for row in done}
    assert found == {
        "across.dcm": ("", "", "", "across regions of different scale"),
        "left.dcm": (2.76, 0.1, 4.0, ""),
        "right.dcm": (8.28, 0.3, 36.0, ""),
    }


class Doubtful(Dark):
    """The same, and it takes nothing for a lesion whose area is below a thousandth of the scan."""

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        found = super().segment(scan, flip=flip)
        return replace(found, lesion_probability=0.4 if found.mask.mean() < 0.01 else 0.9)


def test_firm_weak_and_none_and_which_masks_are_written(tmp_path: Path) -> None:
    for name, islands in (("firm", 4), ("none", 0), ("weak", 1)):
        write_scan(tmp_path / "study" / f"{name}.png", islands=islands)
    study = open_study(tmp_path / "study")
    for drafts, sensitivity, kinds, written in (
        ("all", "balanced", ["firm", "none", "weak"], ["firm", "none", "weak"]),
        ("firm", "balanced", ["firm", "none", "weak"], ["firm"]),
        ("firm", "every", ["firm", "none", "firm"], ["firm", "weak"]),
    ):
        out = tmp_path / f"{drafts}-{sensitivity}"
        segment_study(study, Doubtful(), out, sensitivity=sensitivity, drafts=drafts)
        table = rows_of(out)
        assert [row["draft"] for row in table] == kinds and not any(row["error"] for row in table)
        assert sorted(path.name for path in out.glob("*_mask.png")) == [f"{name}_mask.png" for name in written]
        assert [row["mask"] for row in table if row["mask"]] == [f"{name}_mask.png" for name in written]
        manifest = json.loads((out / "manifest.json").read_text())
        assert (manifest["drafts"], manifest["sensitivity"], manifest["scans"]) == (drafts, sensitivity, len(written))


def test_two_scans_of_one_stem_get_two_masks(tmp_path: Path) -> None:
    for name in ("a.png", "a.jpg", "sub/a.png", "b.png", "a.png.bmp"):
        write_scan(tmp_path / "study" / name)
    segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out")
    masks = {row["scan"]: row["mask"] for row in rows_of(tmp_path / "out")}
    assert masks == {
        "a.png": "a.png_mask.png",
        "a.jpg": "a.jpg_mask.png",
        "a.png.bmp": "a.png.bmp_mask.png",
        "b.png": "b_mask.png",
        "sub/a.png": "sub/a_mask.png",
    }
    assert all((tmp_path / "out" / mask).is_file() for mask in masks.values())


def test_what_fails_is_a_row_with_its_reason_and_the_rest_is_done(tmp_path: Path) -> None:
    study = tmp_path / "study"
    for name, top in (("a.png", 200), ("c.png", 255), ("d.png", 254), ("z.png", 200)):
        write_scan(study / name, top=top)
    (study / "b.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing more")
    (study / "e.jpg").write_bytes(b"")
    long = "x" * 250 + ".png"  # itself within the 255 bytes of a name, its mask beyond
    write_scan(study / "y.png")
    (study / "y.png").rename(study / long)
    rows = segment_study(open_study(study), Dark(), tmp_path / "out")
    errors = {row["scan"]: row["error"] for row in rows_of(tmp_path / "out")}
    assert errors == {row.scan: row.error for row in rows}
    assert errors["a.png"] == errors["z.png"] == ""
    assert errors["c.png"] == "not enough memory" and errors["d.png"] == "too bright"
    assert errors["e.jpg"] == "the file is empty" and errors["b.png"] and "/" not in errors["b.png"]
    assert "too long" in errors[long]
    assert [row["mask"] for row in rows_of(tmp_path / "out") if row["error"]] == [""] * 5
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["scans"] == 2


def test_cancelled_between_two_scans_leaves_a_table_of_what_is_done(tmp_path: Path) -> None:
    for number in range(6):
        write_scan(tmp_path / "study" / f"{number}.png")
    out, reports = tmp_path / "out", []
    with (
        pytest.raises(Cancelled),
        listening(lambda fraction, text: reports.append((fraction, text)), lambda: len(reports) == 3),
    ):
        segment_study(open_study(tmp_path / "study"), Dark(), out)
    assert reports == [(0, "0.png"), (1 / 6, "1.png"), (2 / 6, "2.png")]
    assert [row["scan"] for row in rows_of(out)] == ["0.png", "1.png", "2.png"]
    assert sorted(path.name for path in out.glob("*_mask.png")) == [f"{number}_mask.png" for number in range(3)]
    assert json.loads((out / "manifest.json").read_text())["complete"] is False


def test_the_order_is_the_studys_whichever_scan_is_read_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several are read at once, one of them fails, and the first is the slowest."""
    study, second_read = tmp_path / "study", Event()
    for number in range(9):
        write_scan(study / f"{number}.png", islands=1 + number % 3)
    (study / "4.png").write_bytes(b"\x89PNG\r\n\x1a\n nothing more")

    def read(path: Path) -> Scan:
        if path.name == "0.png":
            assert second_read.wait(PATIENCE), "nothing is read ahead"
        second_read.set()
        return read_scan(path)

    monkeypatch.setattr(batch, "_READERS", 2)
    monkeypatch.setattr(batch, "read_scan", read)
    rows = segment_study(open_study(study), Dark(), tmp_path / "out")
    assert [row.scan for row in rows] == [f"{number}.png" for number in range(9)]
    assert [bool(row.error) for row in rows] == [number == 4 for number in range(9)]
    assert [row["components"] for row in rows_of(tmp_path / "out")] == ["1", "2", "3", "1", "", "3", "1", "2", "3"]


def test_while_the_network_works_the_next_scans_are_read_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    for number in range(12):
        write_scan(tmp_path / "study" / f"{number:02}.png")

    def reading(path: Path) -> Scan:
        read.append(path.name)
        return read_scan(path)

    class Watching(Dark):
        most = 0
        seen = 0

        def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
            until(lambda: len(read) >= min(12, self.seen + 2), "nothing is read ahead")
            self.most = max(self.most, len(read) - self.seen)
            self.seen += 1
            return super().segment(scan, flip=flip)

    monkeypatch.setattr(batch, "read_scan", reading)
    segmenter = Watching()
    segment_study(open_study(tmp_path / "study"), segmenter, tmp_path / "out")
    assert 2 <= segmenter.most <= 1 + batch._AHEAD


def test_masks_that_wait_for_a_slow_disk_are_few(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    predicted: list[int] = []
    write = batch.write_atomic
    behind: list[int] = []
    for number in range(12):
        write_scan(tmp_path / "study" / f"{number:02}.png")

    def slow(path: Path, data: bytes, *, flush: bool = True) -> None:
        time.sleep(0.02)
        behind.append(len(predicted) - len(behind))
        write(path, data, flush=flush)

    class Counting(Dark):
        def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
            predicted.append(1)
            return super().segment(scan, flip=flip)

    monkeypatch.setattr(batch, "write_atomic", slow)
    rows = segment_study(open_study(tmp_path / "study"), Counting(), tmp_path / "out")
    assert len(rows) == len(list((tmp_path / "out").glob("*_mask.png"))) == 12
    assert max(behind) <= batch._AHEAD + 2


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, ValueError])
def test_whatever_ends_it_what_is_written_is_listed(tmp_path: Path, error: type[BaseException]) -> None:
    """Ctrl+C, the end of the session, or a mistake in the model."""

    class Ending(Dark):
        seen = 0

        def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
            self.seen += 1
            if self.seen == 5:
                raise error
            return super().segment(scan, flip=flip)

    for number in range(9):
        write_scan(tmp_path / "study" / f"{number}.png")
    out = tmp_path / "out"
    with pytest.raises(error):
        segment_study(open_study(tmp_path / "study"), Ending(), out)
    assert [row["scan"] for row in rows_of(out)] == [f"{number}.png" for number in range(4)]
    assert sorted(path.name for path in out.glob("*_mask.png")) == [f"{number}_mask.png" for number in range(4)]
    assert json.loads((out / "manifest.json").read_text())["complete"] is False
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("busviewer")]


def test_assessments_and_uncertainty_are_rounded_and_empty_where_there_are_none(tmp_path: Path) -> None:
    class Opinionated(Dark):
        def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
            malignant = 0.123456 if scan.pixels.max() == 200 else None
            return replace(
                super().segment(scan, flip=flip), lesion_probability=2 / 3, malignant_probability=malignant
            )  # fmt: skip

        def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
            return replace(prediction, uncertainty=1 / 3)

    write_scan(tmp_path / "study" / "a.png")
    write_scan(tmp_path / "study" / "b.png", top=201)
    segment_study(open_study(tmp_path / "study"), Opinionated(), tmp_path / "out")
    found = [
        (row["lesion_probability"], row["malignant_probability"], row["uncertainty"])
        for row in rows_of(tmp_path / "out")
    ]
    assert found == [("0.6667", "0.1235", "0.3333"), ("0.6667", "", "0.3333")]


@pytest.mark.parametrize("where", ["", "benign", "linked"])
def test_a_folder_that_holds_the_scans_is_refused(tmp_path: Path, where: str) -> None:
    study = tmp_path / "study"
    for name in ("a.png", "benign/b.png"):
        write_scan(study / name)
    (study / "linked").symlink_to(study / "benign", target_is_directory=True)
    before = sorted(study.rglob("*"))
    with pytest.raises(ValueError, match="contains the scans; choose another folder"):
        segment_study(open_study(study), Dark(), study / where)
    assert sorted(study.rglob("*")) == before


def test_a_folder_of_its_own_inside_the_study_is_never_taken_for_truth(tmp_path: Path) -> None:
    study = tmp_path / "study"
    write_scan(study / "images" / "a.png")
    segment_study(open_study(study), Dark(), study / "masks")
    assert [(entry.key, entry.truth_kind) for entry in list_scans(study)] == [("images/a.png", "none")]


def test_nothing_that_is_not_ours_is_replaced(tmp_path: Path) -> None:
    """Another set's ground truth bears the very names that our masks have."""
    write_scan(tmp_path / "study" / "a.png")
    other = tmp_path / "other"
    write_scan(other / "a_mask.png")
    before = (other / "a_mask.png").read_bytes()
    with pytest.raises(ValueError, match=r"a_mask\.png: already exists and was not written by busviewer"):
        segment_study(open_study(tmp_path / "study"), Dark(), other)
    assert [path.name for path in other.iterdir()] == ["a_mask.png"] and (other / "a_mask.png").read_bytes() == before
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "manifest.json").write_text('{"program": "another"}')
    with pytest.raises(ValueError, match=r"manifest\.json: already exists"):
        segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "theirs")
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match="this is a file; choose a folder"):
        segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "file")


def test_our_own_output_may_be_made_anew(tmp_path: Path) -> None:
    write_scan(tmp_path / "study" / "a.png")
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    segment_study(open_study(tmp_path / "study"), Dark(), out)
    write_scan(tmp_path / "study" / "a.png", islands=2)
    segment_study(open_study(tmp_path / "study"), Dark(), out)
    assert rows_of(out)[0]["components"] == "2" and (out / "notes.txt").read_text() == "mine"


def test_a_disk_that_is_full_ends_the_batch_with_its_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        write_scan(tmp_path / "study" / f"{number}.png")
    write = batch.write_atomic

    def full(path: Path, data: bytes, *, flush: bool = True) -> None:
        if path.name.startswith("1"):
            raise OSError(28, "No space left on device")
        write(path, data, flush=flush)

    monkeypatch.setattr(batch, "write_atomic", full)
    with pytest.raises(OSError, match="No space left"):
        segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out")
    assert [row["scan"] for row in rows_of(tmp_path / "out")] == ["0.png"]
    assert [path.name for path in (tmp_path / "out").glob("*_mask.png")] == ["0_mask.png"]


def test_the_masks_opened_with_their_scans_are_what_was_predicted(tmp_path: Path) -> None:
    """A reader may copy them beside the scans on purpose: BUSI naming."""
    write_scan(tmp_path / "study" / "a.png", islands=2)
    segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out")
    shutil.copy(tmp_path / "out" / "a_mask.png", tmp_path / "study")
    (entry,) = list_scans(tmp_path / "study")
    assert entry.truth_kind == "masks"
    assert read_mask(entry.truths[0], (199, 301)).sum() == 400


def test_the_device_in_the_manifest_is_the_one_it_ended_on(tmp_path: Path) -> None:
    class Falling(Dark):
        device = "Some GPU"

        def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
            self.device = "CPU"
            return replace(super().segment(scan, flip=flip), device="CPU")

    write_scan(tmp_path / "study" / "a.png")
    segment_study(open_study(tmp_path / "study"), Falling(), tmp_path / "out")
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["device"] == "CPU"


# --- pictures ---------------------------------------------------------------------------------------------------------
class Shaded(Doubtful):
    """Doubtful, with every value that a probability can have in 16 bits."""

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        found = super().segment(scan, flip=flip)
        ramp = np.arange(scan.grey.size, dtype=np.float64).reshape(scan.shape) % 65536 / 65535
        return replace(found, probability=ramp.astype(np.float32))


def test_probabilities_come_back_in_16_bits_and_overlays_are_solid_or_dashed(tmp_path: Path) -> None:
    for name, islands in (("firm", 4), ("none", 0), ("weak", 1)):
        write_scan(tmp_path / "study" / f"{name}.png", shape=(259, 301), islands=islands)
    out = tmp_path / "out"
    segment_study(open_study(tmp_path / "study"), Shaded(), out, pictures=("probability", "overlay"))
    stored = cv2.imread(str(out / "firm_probability.png"), cv2.IMREAD_UNCHANGED)
    assert stored.dtype == np.uint16 and np.array_equal(stored.ravel(), np.arange(259 * 301) % 65536)
    outlines = {}
    for name in ("firm", "none", "weak"):
        picture = cv2.imread(str(out / f"{name}_overlay.png"), cv2.IMREAD_UNCHANGED)
        assert picture.shape == (259, 301, 3)
        outlines[name] = (picture == (233, 180, 86)).all(axis=2)
    around = 2 * (20 + 10) - 4  # the pixels at the margin of 20 x 10
    assert outlines["firm"].sum() == 4 * around and not outlines["none"].any()
    assert around * 0.3 < outlines["weak"].sum() < around * 0.7
    assert outlines["weak"][10:20, 10:30].sum() == outlines["weak"].sum(), "on the lesion's side of the margin"
    assert json.loads((out / "manifest.json").read_text())["pictures"] == ["overlay", "probability"]


def test_our_pictures_are_never_scans_nor_ground_truth(tmp_path: Path) -> None:
    """Opened as a study, beside their scans, in a folder of masks, and where they are scored."""
    study, out = tmp_path / "study", tmp_path / "out"
    write_scan(study / "a.png")
    write_scan(study / "sub" / "b_overlay.png")  # somebody's scan, whatever it is called
    segment_study(open_study(study), Dark(), out, pictures=("probability", "overlay"))
    assert sorted(path.name for path in out.rglob("*.png") if "mask" not in path.name) == [
        "a_overlay.png", "a_probability.png", "b_overlay_overlay.png", "b_overlay_probability.png"
    ]  # fmt: skip
    opened = open_study(out)
    assert opened.entries == []
    assert f"{opened.folder}: left out, 2 pictures that busviewer drew, such as a_overlay.png" in opened.problems
    matched = match_masks(out, open_study(study).entries)
    assert {key: [path.name for path in paths] for key, paths in matched.masks.items()} == {
        "a.png": ["a_mask.png"], "sub/b_overlay.png": ["b_overlay_mask.png"]
    }  # fmt: skip
    assert matched.orphans == ()
    for path in out.rglob("*.png"):
        shutil.copy(path, study / path.relative_to(out))
    beside = open_study(study)
    assert {entry.key: [path.name for path in entry.truths] for entry in beside.entries} == {
        "a.png": ["a_mask.png"], "sub/b_overlay.png": ["b_overlay_mask.png"]
    }  # fmt: skip
    write_scan(tmp_path / "set" / "images" / "a.png")
    (tmp_path / "set" / "masks").mkdir()
    for path in out.glob("a_*.png"):
        shutil.copy(path, tmp_path / "set" / "masks")
    (entry,) = open_study(tmp_path / "set").entries
    assert [path.name for path in entry.truths] == ["a_mask.png"]


# --- measures ---------------------------------------------------------------------------------------------------------
def test_mm_where_the_spacing_is_known(tmp_path: Path) -> None:
    write_scan(tmp_path / "study" / "a.png", islands=2)
    path = tmp_path / "study" / "b.dcm"
    grey = np.full((199, 301), 200, np.uint8)
    grey[10:20, 10:30] = 10  # 2 x 2 mm
    grey[60, 60] = 10  # too small to be a lesion
    dicom.dataset(grey, PixelSpacing=[0.2, 0.1]).save_as(path, enforce_file_format=True)
    segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "out", spacing=(0.5, 0.25))
    names = ("spacing_down_mm", "spacing_across_mm", "lesion_area_px", "area_mm2", "components", "lesions")
    one, other = rows_of(tmp_path / "out")
    assert [one[name] for name in names] == ["0.5", "0.25", "400", "50.0", "2", "2"]
    assert [other[name] for name in names] == ["0.2", "0.1", "201", "4.02", "2", "1"]
    long, across = axes(components(grey < 40)[0]), axes(components(grey < 40)[0], (0.2, 0.1))
    assert other["long_axis_px"] == f"{long.long:.2f}" and other["perpendicular_axis_px"] == f"{long.perpendicular:.2f}"
    assert other["long_axis_mm"] == f"{across.long:.2f}"
    assert other["perpendicular_axis_mm"] == f"{across.perpendicular:.2f}"
    segment_study(open_study(tmp_path / "study"), Dark(), tmp_path / "bare")
    bare = rows_of(tmp_path / "bare")[0]
    assert not any(value for name, value in bare.items() if "mm" in name)


# --- what is there already --------------------------------------------------------------------------------------------
class Counting(Dark):
    def __init__(self) -> None:
        self.seen: list[str] = []

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        self.seen.append(scan.path.name)
        return super().segment(scan, flip=flip)


def seen(study: Path, out: Path, **how: Any) -> list[str]:
    """The scans that the network saw."""
    segmenter = Counting()
    segment_study(open_study(study), segmenter, out, **how)
    return segmenter.seen


def test_masks_that_are_there_are_skipped_replaced_or_an_error(tmp_path: Path) -> None:
    study, out = tmp_path / "study", tmp_path / "out"
    write_scan(study / "a.png")
    assert seen(study, out, existing="skip") == ["a.png"], "there need be no run"
    pages.written(study / "clip.tif", [np.full((61, 45), 200, np.uint8)] * 2)
    assert seen(study, out, existing="skip") == ["clip.tif#1", "clip.tif#2"]
    assert seen(study, out, existing="skip") == [], "frames are known again, too"
    assert [row["scan"] for row in rows_of(out)] == ["a.png", "clip.tif#1", "clip.tif#2"]
    before = {path: path.read_bytes() for path in out.rglob("*")}
    with pytest.raises(ValueError, match=r"out: 3 of these masks are there already, such as a_mask\.png; replace them"):
        seen(study, out, existing="error")
    assert {path: path.read_bytes() for path in out.rglob("*")} == before
    assert seen(study, out, existing="replace") == ["a.png", "clip.tif#1", "clip.tif#2"]
    assert seen(study, tmp_path / "new", existing="error") == ["a.png", "clip.tif#1", "clip.tif#2"]
    write_scan(study / "a.png", islands=2)
    assert seen(study, out, existing="skip") == ["a.png"], "it changed since"
    (out / "a_mask.png").unlink()
    assert seen(study, out, existing="skip") == ["a.png"]


def test_skipping_goes_on_only_with_what_is_the_same(tmp_path: Path) -> None:
    study, out = tmp_path / "study", tmp_path / "out"
    write_scan(study / "a.png")
    seen(study, out, pictures=("overlay",))
    with pytest.raises(ValueError, match="started with pictures overlay, not none"):
        seen(study, out, existing="skip")
    with pytest.raises(ValueError, match=r"started with spacing none, not 0\.5, 0\.5"):
        seen(study, out, existing="skip", pictures=("overlay",), spacing=(0.5, 0.5))
    (out / "a_overlay.png").unlink()
    assert seen(study, out, existing="skip", pictures=("overlay",)) == ["a.png"], "a picture is missing"
    write_manifest(out, "export")
    with pytest.raises(ValueError, match="there already, not from a segmentation"):
        seen(study, out, existing="skip")
