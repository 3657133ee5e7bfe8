"""The tables beside exported masks: every figure by another way, and two formats in one folder."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import h5py
import numpy as np
import pytest

from busviewer.cli.program import main
from busviewer.export import Exported, export_study
from busviewer.export.tables import TABLES, Tables
from busviewer.formats import Item
from busviewer.mask import Mask, Scale
from busviewer.scan import Scan, read_scan
from busviewer.scan.regions import Region
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanRef, State, Study, StudyStore, open_study
from busviewer.study.annotations.annotation import Ruler
from busviewer.study.birads import Description, OtherView
from busviewer.study.output import write_manifest

SHAPE = (120, 160)
TIME, MODEL = "2026-11-21T10:00:00Z", ModelRef("tiny", "a" * 64)
SPACING = (0.2, 0.1)
PNG = ("scans.csv", "measurements.csv", "rulers.csv")
HDF5 = tuple(f"masks.{name}" for name in PNG)


def two_lesions() -> Mask:
    """A cross of one pixel's width, 41 high and 21 wide; a block of 30 x 12; and a speck that is no lesion."""
    mask = np.zeros(SHAPE, bool)
    mask[10:51, 40] = mask[30, 30:51] = True
    mask[80:92, 100:130] = True
    mask[2, 2] = True
    return mask


@pytest.fixture
def study(tmp_path: Path) -> Study:
    for number, name in enumerate(("a.png", "=b.png", "c.png")):
        (tmp_path / "study").mkdir(exist_ok=True)
        pixels = np.random.default_rng(number).integers(0, 255, SHAPE, np.uint8)
        (tmp_path / "study" / name).write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return open_study(tmp_path / "study")


@pytest.fixture
def annotations(study: Study) -> dict[str, Annotation]:
    """One with all there is, its pixels not square; one without spacing, model and lesion; one with a draft alone."""
    found = {}
    for key in study.by_key:
        ref = ScanRef(key, read_scan(study.by_key[key].path).sha256, (SHAPE[1], SHAPE[0]))
        found[key] = Annotation(ref, "mj", State.SIGNED_OFF, finals=(Final(np.zeros(SHAPE, bool), TIME),))
    found["a.png"] = replace(
        found["a.png"], finals=(Final(two_lesions(), TIME, MODEL, ("draft",)),), spacing=SPACING, flag=True,
        note='Rand "unscharf",\n=1+1', lesion_class="malignant",
        rulers=(Ruler(10, 20, 40, 60), Ruler(0.25, 5, 0.25, 9.5)),
    )  # fmt: skip
    found["=b.png"] = replace(found["=b.png"], note="=HYPERLINK(1)", rulers=(Ruler(1, 1, 4, 5),))
    draft = Draft(two_lesions(), MODEL, 0.5, 0.9, 0.1, TIME)
    found["c.png"] = replace(found["c.png"], state=State.IN_PROGRESS, finals=(), draft=draft)
    return found


Export = Callable[..., Exported]


@pytest.fixture
def export(study: Study, annotations: dict[str, Annotation], tmp_path: Path) -> Export:
    """Into one folder, as ``format``."""

    def act(format: str = "png", what: str = "final") -> Exported:
        return export_study(study, annotations, tmp_path / "out", format=format, what=what, reader="mj")

    return act


def rows(path: Path) -> list[dict[str, str]]:
    """As a spreadsheet reads it."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def spread(mask: Mask, down: float, across: float) -> float:
    """The greatest distance between two middles of pixels' sides, each with each."""
    y, x = np.nonzero(mask)
    points = np.concatenate([np.stack([x + dx, y + dy], 1) for dx, dy in ((0.5, 0), (0.5, 1), (0, 0.5), (1, 0.5))])
    points = np.unique(points, axis=0) * (across, down)
    return float(max(np.hypot(*(points - point).T).max() for point in points))


def test_each_lesion_is_a_row_with_the_figures_of_the_panel(export: Export, tmp_path: Path) -> None:
    export()
    block, cross = rows(tmp_path / "out" / "measurements.csv")
    assert (tmp_path / "out" / "measurements.csv").read_bytes().startswith(b"\xef\xbb\xbfscan,reader,what,lesion,")
    for row, inside in ((block, np.s_[80:92, 100:130]), (cross, np.s_[10:51, 30:51])):
        mask = np.zeros(SHAPE, bool)
        mask[inside] = two_lesions()[inside]
        y, x = np.nonzero(mask)
        area, area_mm = len(y), len(y) * 0.2 * 0.1
        height, width = int(np.ptp(y)) + 1, int(np.ptp(x)) + 1
        expected = {
            "area_px": area, "area_mm2": area_mm, "long_axis_px": spread(mask, 1, 1),
            "long_axis_mm": spread(mask, *SPACING), "depth_px": height, "depth_mm": height * 0.2,
            "width_px": width, "width_mm": width * 0.1, "depth_to_width": height * 0.2 / (width * 0.1),
            "equivalent_diameter_px": 2 * (area / np.pi) ** 0.5, "equivalent_diameter_mm": 2 * (area_mm / np.pi) ** 0.5,
            "centre_x_px": x.mean() + 0.5, "centre_y_px": y.mean() + 0.5, "box_left_px": x.min(),
            "box_top_px": y.min(), "box_width_px": width, "box_height_px": height,
        }  # fmt: skip
        for name, value in expected.items():
            assert float(row[name]) == pytest.approx(value, abs=0.0051), name
        round_ = 4 * np.pi * area_mm / float(row["perimeter_mm"]) ** 2
        assert float(row["circularity"]) == pytest.approx(min(1, round_), rel=0.01)
        said = {"scan": "a.png", "reader": "mj", "what": "final", "class": "malignant", "signed_off": TIME}
        assert said.items() <= row.items() and row["draft_model"] == "tiny"
    assert (block["lesion"], cross["lesion"]) == ("1", "2")
    assert (cross["long_axis_px"], cross["perpendicular_axis_px"]) == ("41.0", "21.0")
    assert (cross["long_axis_mm"], cross["perpendicular_axis_mm"]) == ("8.2", "2.1")


def test_each_ruler_is_a_row_in_pixels_and_mm(export: Export, tmp_path: Path) -> None:
    export()
    first, second, other = sorted(rows(tmp_path / "out" / "rulers.csv"), key=lambda row: row["scan"], reverse=True)
    assert list(first.values()) == ["a.png", "mj", "1", "10", "20", "40", "60", "50.0", "8.54"]
    assert list(second.values()) == ["a.png", "mj", "2", "0.25", "5", "0.25", "9.5", "4.5", "0.9"]
    assert list(other.values()) == ["./=b.png", "mj", "1", "1", "1", "4", "5", "5.0", ""], "no spacing is known"


def test_each_scan_is_a_row_that_names_its_mask_and_what_was_noted(export: Export, tmp_path: Path) -> None:
    export()
    found = {row["scan"]: row for row in rows(tmp_path / "out" / "scans.csv")}
    assert set(found) == {"a.png", "./=b.png"}
    full, bare = found["a.png"], found["./=b.png"]
    mask = cv2.imread(str(tmp_path / "out" / full["mask"]), cv2.IMREAD_UNCHANGED)
    assert int((mask > 0).sum()) == int(full["area_px"]) == 61 + 360 + 1
    assert full["note"] == 'Rand "unscharf",\n=1+1' and (full["flag"], full["class"]) == ("true", "malignant")
    assert (full["lesions"], full["area_mm2"], full["rulers"], full["blind"]) == ("2", "8.44", "2", "draft")
    assert (full["spacing_down_mm"], full["spacing_across_mm"]) == ("0.2", "0.1")
    assert (full["width_px"], full["height_px"], full["signed_off"]) == ("160", "120", TIME)
    assert (full["draft_model"], full["draft_model_sha256"]) == ("tiny", "a" * 64)
    assert bare["note"] == "./=HYPERLINK(1)" and (bare["flag"], bare["lesions"], bare["area_px"]) == ("false", "0", "0")
    assert not any(bare[name] for name in ("class", "area_mm2", "spacing_down_mm", "draft_model", "blind", "draft"))


def test_of_a_draft_the_tables_say_so_and_tell_no_sign_off(export: Export, tmp_path: Path) -> None:
    export(what="draft")
    (scan,) = rows(tmp_path / "out" / "scans.csv")
    assert (scan["what"], scan["draft"], scan["signed_off"], scan["draft_model"]) == ("draft", "firm", "", "tiny")
    lesions = rows(tmp_path / "out" / "measurements.csv")
    assert [(row["area_px"], row["area_mm2"], row["signed_off"]) for row in lesions] == [
        ("360", "", ""),
        ("61", "", ""),
    ]
    assert rows(tmp_path / "out" / "rulers.csv") == []


@pytest.mark.parametrize("first", ["png", "hdf5"])
def test_two_formats_in_one_folder_leave_each_other_alone(export: Export, tmp_path: Path, first: str) -> None:
    out, second = tmp_path / "out", "hdf5" if first == "png" else "png"
    export(first, "final")
    before = {path: path.read_bytes() for path in out.iterdir()}
    export(second, "draft")
    assert {path: path.read_bytes() for path in before} == before, "neither touches a file of the other"
    manifests = [json.loads((out / name).read_text()) for name in ("manifest.json", "masks.manifest.json")]
    assert [each["format"] for each in manifests] == ["png", "hdf5"]
    assert sorted(each["what"] for each in manifests) == ["draft", "final"]
    assert [tuple(each["tables"]) for each in manifests] == [PNG, HDF5]
    assert {path.name for path in out.iterdir() if path.suffix in (".csv", ".json", ".h5")} == {
        *PNG, *HDF5, "manifest.json", "masks.manifest.json", "masks.h5",
    }  # fmt: skip
    with h5py.File(out / "masks.h5") as file:
        for row in rows(out / "masks.scans.csv"):
            assert int(file[row["mask"]]["mask"][()].sum()) == int(row["area_px"])
    export(first, "final")
    export(second, "draft")


def test_a_table_that_is_not_ours_is_left_as_it_is(export: Export, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for format, name in (("png", "measurements.csv"), ("hdf5", "masks.scans.csv"), ("hdf5", "masks.manifest.json")):
        write_manifest(out, "export", format="png")  # as an older version, that wrote no tables
        (out / name).write_bytes(b"mine")
        with pytest.raises(ValueError, match=f"{name}: already exists and was not written by busviewer"):
            export(format)
        assert sorted(path.name for path in out.iterdir()) == sorted(["manifest.json", name])
        assert (out / name).read_bytes() == b"mine"
        (out / name).unlink()
    export("png")
    write_manifest(out, "segmentation")
    export("png")
    assert rows(out / "scans.csv"), "they are still known as ours after another run into the folder"


def test_the_manifest_of_an_older_hdf5_is_kept_and_understood(export: Export, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_manifest(out, "export", format="hdf5", reader="older", scans=7)
    (out / "masks.h5").write_bytes(b"of an older version")
    old = (out / "manifest.json").read_bytes()
    assert export("png").earlier == ["masks.h5"]
    assert (out / "masks.manifest.json").read_bytes() == old
    assert json.loads((out / "manifest.json").read_text())["format"] == "png"
    assert export("hdf5").earlier == ["=b_mask.png", "a_mask.png"]
    assert json.loads((out / "masks.manifest.json").read_text())["reader"] == "mj"


def test_a_scan_whose_mask_cannot_be_named_is_in_no_table(study: Study, tmp_path: Path) -> None:
    name = "x" * 250 + ".png"
    (study.folder / "a.png").rename(study.folder / name)
    found = open_study(study.folder)
    annotations = {}
    for key in (name, "c.png"):
        ref = ScanRef(key, "", (SHAPE[1], SHAPE[0]))
        annotations[key] = Annotation(
            ref, "mj", State.SIGNED_OFF, finals=(Final(two_lesions(), TIME),), rulers=(Ruler(0, 0, 3, 4),)
        )
    done = export_study(found, annotations, tmp_path / "out", format="png", what="final", reader="mj")
    assert done.written == 1 and len(done.problems) == 1
    for table in PNG:
        assert {row["scan"] for row in rows(tmp_path / "out" / table)} == {"c.png"}


def test_the_command_writes_what_the_reader_stored(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path, own_home: Path
) -> None:
    store = StudyStore(study.folder, "mj", user_data=own_home)
    for key, annotation in annotations.items():
        store.write(key, annotation)
    out = str(tmp_path / "out")
    assert main(["export", str(study.folder), "--format", "hdf5", "--out", out, "--reader", "mj", "--quiet"]) == 0
    assert [row["area_px"] for row in rows(tmp_path / "out" / "masks.measurements.csv")] == ["360", "61"]
    assert len(rows(tmp_path / "out" / "masks.rulers.csv")) == 3


def test_a_lesion_across_regions_has_no_mm_and_says_why(tmp_path: Path) -> None:
    regions = (
        Region(0, 0, 60, SHAPE[0], "tissue", (0.1, 0.1)),
        Region(60, 0, SHAPE[1], SHAPE[0], "tissue", (0.4, 0.4)),
    )
    mask = np.zeros(SHAPE, bool)
    mask[5:20, 10:30] = mask[40:70, 50:80] = True
    scan = Scan(np.zeros(SHAPE, np.uint8), regions=regions)
    item = Item("a.dcm", "a", scan, mask, TIME, None, Scale(None, regions), None)
    ruled = Annotation(ScanRef("a.dcm", "", SHAPE[::-1]), "mj", rulers=(Ruler(1, 1, 11, 1), Ruler(1, 1, 90, 1)))
    tables = Tables("mj", "final")
    tables.add(item, ruled, "a_mask.png")
    tables.write(tmp_path, TABLES)
    (scan_row,), lesions, rulers = (rows(tmp_path / name) for name in TABLES)
    why = "across regions of different scale"
    assert (scan_row["spacing_down_mm"], scan_row["area_mm2"], scan_row["uncalibrated"]) == ("", "", why)
    assert [(row["depth_mm"], row["area_mm2"], row["uncalibrated"]) for row in lesions] == [
        ("", "", why), ("1.5", "3.0", "")
    ]  # fmt: skip
    assert [row["length_mm"] for row in rulers] == ["1.0", ""]


def test_what_was_said_in_the_terms_of_birads_stands_beside_its_lesion(
    study: Study, annotations: dict[str, Annotation], tmp_path: Path
) -> None:
    said = Description(
        (115, 86),
        {"margin": ("angular", "spiculated"), "category": ("4B",), "later": ("x", "y")},
        35.0,
        OtherView("c.png", 2),
    )
    annotations["a.png"] = replace(annotations["a.png"], birads=(said,))
    export_study(study, annotations, tmp_path / "out", format="png", what="final", reader="mj")
    block, cross = rows(tmp_path / "out" / "measurements.csv")
    assert (block["birads_margin"], block["birads_category"]) == ("angular; spiculated", "4B")
    assert (block["birads_nipple_mm"], block["birads_other_view"]) == ("35.0", "c.png, lesion 2")
    assert block["birads_other_terms"] == "later: x; y", "of a newer lexicon"
    assert cross["birads_margin"] == cross["birads_category"] == "" and block["birads_shape"] == "", "computed only"
    by_scan = {row["scan"]: row for row in rows(tmp_path / "out" / "scans.csv")}
    assert by_scan["a.png"]["birads_category"] == "4B"
    assert (block["orientation"], block["skin_angle_degrees"]) == ("parallel", "39.6")
    assert cross["orientation"] == "not parallel" and float(block["skin_distance_mm"]) == pytest.approx(16.0)
