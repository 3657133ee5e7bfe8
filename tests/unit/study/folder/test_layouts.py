from __future__ import annotations

import itertools
import json
import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from busviewer.scan import ScanError, phantom
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.listing import list_scans
from busviewer.study.folder.names import natural_key
from busviewer.study.folder.tables import read_table
from busviewer.study.folder.truth import read_class, read_truth
from busviewer.study.output import write_manifest
from tests.unit.study.folder.made import made
from tests.waiting import calls

SHAPE = (40, 50)


def mask(path: Path, top: int, colour: tuple[int, int, int] | None = None) -> None:
    """A mask of one row at ``top`` (none where it is negative)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.zeros((*SHAPE, 3) if colour else SHAPE, np.uint8)
    if top >= 0:
        pixels[top] = colour or 255
    Image.fromarray(pixels).save(path)


def keys(folder: Path) -> list[str]:
    return [entry.key for entry in list_scans(folder)]


def only(folder: Path) -> ScanEntry:
    (entry,) = list_scans(folder)
    return entry


def names(entry: ScanEntry) -> list[str]:
    return [path.name for path in entry.truths]


# ------------------------------------------------------------------------------------------------------- plain listing


def test_scans_come_in_natural_order(tmp_path: Path) -> None:
    wanted = [
        "a/x.png",
        "benign (1).png",
        "benign (2).png",
        "benign (10).jpg",
        "Benign (11).png",
        "c/1/x.png",
        "c/x.png",
    ]
    made(tmp_path, *random.Random(3).sample(wanted, len(wanted)))
    assert keys(tmp_path) == wanted


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 10**12), min_size=2, max_size=9), st.sampled_from(["", "0", "000"]))
def test_numbers_sort_as_numbers(numbers: list[int], zeros: str) -> None:
    texts = [f"a/scan {zeros}{number} x.png" for number in numbers]
    assert sorted(texts, key=natural_key) == [text for _, text in sorted(zip(numbers, texts, strict=True))]


def test_entries_without_truth(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "sub/b.DCM", "notes.txt", "Thumbs.db")
    first, second = list_scans(tmp_path)
    assert first == ScanEntry(key="a.png", path=tmp_path / "a.png")
    assert (second.key, second.path) == ("sub/b.DCM", tmp_path / "sub" / "b.DCM")
    assert not first.has_truth
    assert read_truth(first, SHAPE) is None
    assert read_class(first) is None


def test_an_empty_folder_is_no_error_and_none_is(tmp_path: Path) -> None:
    assert list_scans(tmp_path) == []
    for wrong in (tmp_path / "gone", made(tmp_path, "file") / "file"):
        with pytest.raises(OSError):
            list_scans(wrong)


def test_hidden_names_are_left_out(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "._a.png", ".hidden/b.png", "__MACOSX/._a.png")
    assert keys(tmp_path) == ["a.png"]


def test_our_own_output_is_never_listed(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "busviewer/reader-123456/a.png", "out/a_mask.png", "out/sub/a.png", "other/b.png")
    write_manifest(tmp_path / "out", "segmentation")
    (tmp_path / "other" / "manifest.json").write_text(json.dumps({"program": "something else"}))
    assert keys(tmp_path) == ["a.png", "other/b.png"]


def test_an_export_opened_by_itself_is_a_study(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "a_mask.png")
    write_manifest(tmp_path, "export")
    assert names(only(tmp_path)) == ["a_mask.png"]


@pytest.mark.parametrize("text", ["", "[]", "not json", "[" * 9999, '"busviewer"', "{"])
def test_strange_manifests_are_somebody_elses(tmp_path: Path, text: str) -> None:
    made(tmp_path, "sub/a.png")
    (tmp_path / "sub" / "manifest.json").write_text(text)
    assert keys(tmp_path) == ["sub/a.png"]


def test_our_masks_beside_images_are_no_truth(tmp_path: Path) -> None:
    made(tmp_path, "images/a.png", "masks/a_mask.png")
    write_manifest(tmp_path / "masks", "segmentation")
    assert not only(tmp_path).has_truth
    assert not only(tmp_path / "images").has_truth


def test_links_do_not_loop_nor_double(tmp_path: Path) -> None:
    made(tmp_path / "study", "sub/a.png")
    made(tmp_path / "elsewhere", "b.png")
    study = tmp_path / "study"
    (study / "again").symlink_to(study / "sub")
    (study / "sub" / "up").symlink_to(study)
    (study / "other").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "back").symlink_to(study)
    (study / "self.png").symlink_to(study / "self.png")
    assert keys(study) == ["other/b.png", "self.png", "sub/a.png"]


def test_a_locked_folder_is_told_and_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "a.png", "locked/b.png")
    scandir = os.scandir

    def refuse(path: str) -> Any:  # permissions do not keep root out
        if path.endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    problems: list[str] = []
    assert [entry.key for entry in list_scans(tmp_path, problems.append)] == ["a.png"]
    assert "locked: this folder cannot be listed (Permission denied)" in problems[0]


# ----------------------------------------------------------------------------------------------------------------- BUSI


def busi(root: Path) -> Path:
    made(root, "benign/benign (1).png", "benign/benign (2).png", "malignant/malignant (1).jpg", "normal/normal (1).png")
    mask(root / "benign/benign (1)_mask.png", 3)
    mask(root / "benign/benign (1)_mask_1.png", 5)
    mask(root / "benign/benign (1)_mask_2.png", 9)
    mask(root / "benign/benign (2)_mask.png", 1)
    mask(root / "malignant/malignant (1)_mask.png", 2)
    mask(root / "normal/normal (1)_mask.png", -1)
    return root


def test_busi_pairs_and_classes(tmp_path: Path) -> None:
    entries = list_scans(busi(tmp_path))
    assert [(entry.key, entry.class_name, entry.truth_kind, len(entry.truths)) for entry in entries] == [
        ("benign/benign (1).png", "benign", "masks", 3),
        ("benign/benign (2).png", "benign", "masks", 1),
        ("malignant/malignant (1).jpg", "malignant", "masks", 1),
        ("normal/normal (1).png", "normal", "masks", 1),
    ]
    assert all(entry.group is None and entry.fold is None for entry in entries)
    truth = read_truth(entries[0], SHAPE)
    assert truth is not None
    assert np.flatnonzero(truth.any(axis=1)).tolist() == [3, 5, 9]
    empty = read_truth(entries[3], SHAPE)
    assert empty is not None
    assert not empty.any()


def test_busi_opened_at_a_class(tmp_path: Path) -> None:
    root = busi(tmp_path)
    (root / "groups.csv").write_text("scan,class,group,fold\nbenign/benign (1),benign,7,2\n")
    first, second = list_scans(root / "benign")
    assert (first.key, first.class_name, first.group, first.fold) == ("benign (1).png", "benign", "7", 2)
    assert len(first.truths) == 3
    assert (second.class_name, second.group, second.fold) == ("benign", None, None)


def test_a_normal_scan_without_a_mask_has_no_lesion(tmp_path: Path) -> None:
    made(tmp_path, "Normal/a.png", "benign/b.png")
    normal, benign = sorted(list_scans(tmp_path), key=lambda entry: entry.path.stem)
    assert (normal.truth_kind, normal.class_name, normal.truths) == ("empty", "normal", ())
    assert normal.has_truth
    truth = read_truth(normal, SHAPE)
    assert truth is not None
    assert truth.shape == SHAPE
    assert not truth.any()
    assert (benign.truth_kind, benign.class_name) == ("none", "benign")


def test_masks_are_never_scans(tmp_path: Path) -> None:
    made(tmp_path, "a_mask.png", "b_MASK_2.png", "c.png", "c_mask_overlay.png")
    assert keys(tmp_path) == ["c.png", "c_mask_overlay.png"]


def test_two_scans_of_one_stem_have_masks_of_their_own(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "a.jpg", "a.png_mask.png", "a.jpg_mask.png")
    assert {entry.key: names(entry) for entry in list_scans(tmp_path)} == {
        "a.png": ["a.png_mask.png"],
        "a.jpg": ["a.jpg_mask.png"],
    }


def test_many_masks_come_in_natural_order(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "a_mask.png", *(f"a_mask_{number}.png" for number in (10, 2, 1)))
    assert names(only(tmp_path)) == ["a_mask.png", "a_mask_1.png", "a_mask_2.png", "a_mask_10.png"]


# -------------------------------------------------------------------------------------------------- BUS-BRA and tables

BUS_DATA = 'ID,Case,Histology,Pathology,BBOX,Fold\nbus_0001-l,1,x,malignant,"[1,2,3]",2\nbus_0001-r,1,x,benign,,3\n'


def bus_bra(root: Path) -> Path:
    made(root, "Images/bus_0001-l.png", "Images/bus_0001-r.jpg", "Masks/mask_0001-l.png", "Masks/mask_0001-r.png")
    (root / "bus_data.csv").write_text(BUS_DATA)
    return root


@pytest.mark.parametrize("opened", ["", "Images"])
def test_bus_bra(tmp_path: Path, opened: str) -> None:
    entries = list_scans(bus_bra(tmp_path) / opened)
    assert [(names(e), e.class_name, e.group, e.fold, e.truth_kind) for e in entries] == [
        (["mask_0001-l.png"], "malignant", "1", 2, "masks"),
        (["mask_0001-r.png"], "benign", "1", 3, "masks"),
    ]
    assert entries[0].key == ("Images/" if not opened else "") + "bus_0001-l.png"


def test_the_masks_alone_hold_no_scans(tmp_path: Path) -> None:
    assert list_scans(bus_bra(tmp_path) / "Masks") == []


def test_groups_of_two_sets_do_not_meet(tmp_path: Path) -> None:
    busi(tmp_path / "one")
    bus_bra(tmp_path / "two")
    (tmp_path / "one" / "groups.csv").write_text("scan,class,group,fold\nbenign/benign (1),benign,1,1\n")
    groups = {entry.key: entry.group for entry in list_scans(tmp_path) if entry.group}
    assert groups == {
        "one/benign/benign (1).png": "one/1",
        "two/Images/bus_0001-l.png": "two/1",
        "two/Images/bus_0001-r.jpg": "two/1",
    }


def test_the_class_may_come_from_the_table(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "b.png")
    (tmp_path / "groups.csv").write_text("\ufeffScan,Class,Group,Fold\na,Normal,g 1,x\nb,odd,,\n", encoding="utf-8")
    first, second = list_scans(tmp_path)
    assert (first.class_name, first.group, first.fold, first.truth_kind) == ("normal", "g 1", None, "empty")
    assert (second.class_name, second.group, second.fold, second.truth_kind) == (None, None, None, "none")


@pytest.mark.parametrize("fold", ["3", "3.0", "3,0"])
def test_a_table_may_be_written_with_decimal_commas(tmp_path: Path, fold: str) -> None:
    made(tmp_path, "a.png", "b.png")
    (tmp_path / "groups.csv").write_text(f"scan;class;group;fold\na;benign;g 1;{fold}\nb;benign;g 2;1,5\n")
    first, second = list_scans(tmp_path)
    assert (first.class_name, first.group, first.fold) == ("benign", "g 1", 3)
    assert (second.group, second.fold) == ("g 2", None)
    (tmp_path / "groups.csv").write_text(f'scan,class,group,fold\na,benign,g 1,"{fold}"\n')
    assert list_scans(tmp_path)[0].fold == 3


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b'scan,group\n"' + b"x" * 200_000])
def test_a_broken_table_is_told_and_left_out(tmp_path: Path, content: bytes) -> None:
    made(tmp_path, "a.png")
    (tmp_path / "groups.csv").write_bytes(content)
    problems: list[str] = []
    (entry,) = list_scans(tmp_path, problems.append)
    assert entry.group is None
    assert "groups.csv" in problems[0]
    with pytest.raises(ValueError, match=r"groups\.csv"):
        read_table(tmp_path / "groups.csv", "")


# ------------------------------------------------------------------------------------------------- the other layouts


def test_breast_takes_tumours_and_leaves_others_aside(tmp_path: Path) -> None:
    made(tmp_path, "case001.png", "case001_tumor.png", "case001_other1.png", "case002.png", "case002_other1.png")
    made(tmp_path, "case003.png", "BrEaST-Lesions-USG-clinical-data-Dec-15-2023.xlsx")
    first, second, third = list_scans(tmp_path)
    assert (first.key, first.truth_kind, names(first)) == ("case001.png", "masks", ["case001_tumor.png"])
    assert (second.key, second.truth_kind, second.truths) == ("case002.png", "empty", ())
    assert (third.key, third.truth_kind, third.class_name) == ("case003.png", "empty", "normal")


def test_cases_alone_are_not_that_set(tmp_path: Path) -> None:
    made(tmp_path, "case001.png", "case002.png")
    assert {entry.truth_kind for entry in list_scans(tmp_path)} == {"none"}


def test_bus_uclm_colours_tell_the_class(tmp_path: Path) -> None:
    made(tmp_path, *(f"images/{name}.png" for name in ("ALWI_000", "ALWI_001", "FUHI_000", "FUHI_001")))
    for name, top, colour in (
        ("ALWI_000", 4, (0, 255, 0)),
        ("ALWI_001", 5, (255, 0, 0)),
        ("FUHI_000", -1, (0, 0, 0)),
        ("FUHI_001", 7, (255, 255, 255)),
    ):
        mask(tmp_path / "masks" / f"{name}.png", top, colour)
    entries = list_scans(tmp_path)
    assert [entry.truth_kind for entry in entries] == ["colour"] * 4
    assert [read_class(entry) for entry in entries] == ["benign", "malignant", "normal", None]
    assert [entry.group for entry in entries] == ["BUS-UCLM/ALWI"] * 2 + ["BUS-UCLM/FUHI"] * 2
    rows = [np.flatnonzero(read_truth(entry, SHAPE).any(axis=1)).tolist() for entry in entries]  # type: ignore[union-attr]
    assert rows == [[4], [5], [], [7]]


def test_plain_images_and_masks(tmp_path: Path) -> None:
    made(tmp_path, "images/a.jpg", "images/b.jpg", "images/c.jpg", "images/deep/d.jpg")
    made(tmp_path, "masks/a.png", "masks/b_mask.png", "masks/b_mask_1.png", "masks/deep/d.png", "masks/orphan.png")
    found = {entry.key: (entry.truth_kind, names(entry)) for entry in list_scans(tmp_path)}
    assert found == {
        "images/a.jpg": ("masks", ["a.png"]),
        "images/b.jpg": ("masks", ["b_mask.png", "b_mask_1.png"]),
        "images/c.jpg": ("none", []),
        "images/deep/d.jpg": ("masks", ["d.png"]),
    }


def test_images_and_masks_within_parts_and_classes(tmp_path: Path) -> None:
    made(tmp_path, "train/images/a.png", "train/masks/a.png", "test/Image/a.png", "test/Mask/a.png")
    made(tmp_path, "images/benign/a.png", "masks/benign/a.png")
    entries = list_scans(tmp_path)
    assert [(e.key, [p.relative_to(tmp_path).as_posix() for p in e.truths], e.class_name) for e in entries] == [
        ("images/benign/a.png", ["masks/benign/a.png"], "benign"),
        ("test/Image/a.png", ["test/Mask/a.png"], None),
        ("train/images/a.png", ["train/masks/a.png"], None),
    ]


def test_masks_in_a_folder_below_the_scans(tmp_path: Path) -> None:
    made(tmp_path, "a.png", "b.png", "masks/a.png")
    assert {entry.key: names(entry) for entry in list_scans(tmp_path)} == {"a.png": ["a.png"], "b.png": []}


def test_a_folder_called_masks_without_images_holds_scans(tmp_path: Path) -> None:
    made(tmp_path / "masks", "a.png")
    assert keys(tmp_path) == ["masks/a.png"]


def test_a_mask_of_another_size_is_an_error(tmp_path: Path) -> None:
    made(tmp_path, "a.png")
    mask(tmp_path / "a_mask.png", 3)
    with pytest.raises(ScanError, match="50 x 40 pixels, but its scan has 60 x 40"):
        read_truth(only(tmp_path), (40, 60))


# ----------------------------------------------------------------------------------------------------- whole studies


def test_the_sample_study_lists_with_its_truth(tmp_path: Path) -> None:
    phantom.write_study(tmp_path, itertools.islice(phantom.sample_study(), 2))
    entries = list_scans(tmp_path)
    assert len(entries) == 2
    assert all(entry.has_truth and entry.group is None and entry.fold is None for entry in entries)


def test_listing_costs_the_same_for_each_of_many_names(tmp_path: Path) -> None:
    for name, count in (("few", 500), ("many", 5000)):
        (tmp_path / name).mkdir()
        for number in range(count):
            (tmp_path / name / f"scan ({number}).png").touch()
    few, most = (calls(lambda name=name: list_scans(tmp_path / name)) for name in ("few", "many"))  # type: ignore[misc]
    assert most < 11 * few
    entries = list_scans(tmp_path / "many")
    assert [entry.key for entry in entries[:3]] == ["scan (0).png", "scan (1).png", "scan (2).png"]
    assert len(entries) == 5000


def test_the_real_sets(real_data: Path) -> None:
    one = list_scans(real_data / "BUSI")
    assert Counter(entry.class_name for entry in one) == {"benign": 350, "malignant": 167, "normal": 101}
    two = list_scans(real_data / "BUS-BRA")
    assert len(two) == 1506
    both = list_scans(real_data)
    with_truth = [entry for entry in both if entry.has_truth and entry.key.startswith(("BUSI/", "BUS-BRA/"))]
    assert len(with_truth) == 618 + 1506
    for entries in (one, two, with_truth):
        assert all(entry.truths and entry.group and entry.fold in (1, 2, 3, 4) for entry in entries)
        folds: dict[str, set[int | None]] = {}
        for entry in entries:
            folds.setdefault(str(entry.group), set()).add(entry.fold)
        assert all(len(found) == 1 for found in folds.values())
    groups = [len({entry.group for entry in entries}) for entries in (one, two, with_truth)]
    assert groups == [457, 858, 457 + 858]
    others = [entry.key for entry in both if not entry.has_truth]
    assert len(others) == 12 + 2 + 2 + 30, "three of the 15 files are clips"
    assert all(key.startswith("dicom-us/") for key in others)
