"""DICOM files of a study: found by their content, in the order of patient, study, series and instance."""

from __future__ import annotations

import gc
import os
import shutil
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import dcmread, dcmwrite
from pydicom.fileset import FileSet
from pydicom.uid import UID

from busviewer.scan import ScanError
from busviewer.scan.dicomdir import read_directory
from busviewer.study.folder.dicom import may_be_dicom
from busviewer.study.folder.entry import sort_entries
from busviewer.study.folder.study import Study, open_study
from busviewer.study.folder.watch import FolderWatch
from busviewer.study.output import mask_names
from tests.dicom import dataset
from tests.unit.study.folder.made import made

_PIXELS = np.arange(40 * 50, dtype=np.uint8).reshape(40, 50)


def _write(path: Path, patient: str = "P1", study: str = "1.1", number: int = 1, **more: Any) -> None:
    made = dataset(_PIXELS, PatientID=patient, StudyInstanceUID=study, InstanceNumber=number, **more)
    made.SOPInstanceUID = made.file_meta.MediaStorageSOPInstanceUID = UID(f"{study}.{number}.{sum(path.name.encode())}")
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID
    path.parent.mkdir(parents=True, exist_ok=True)
    dcmwrite(path, made, enforce_file_format=True)


def _keys(study: Study) -> list[str]:
    return [entry.key for entry in study.entries]


@pytest.mark.parametrize("name", ("IM000001", "1.2.840.113619.2.5", "I1.IMA", "I1.DCM", "scan.dicom", "noise.v2", "#1"))
def test_scans_are_found_by_content(name: str, tmp_path: Path) -> None:
    _write(tmp_path / name)
    for other in ("README", "notes.v2", "LOCKFILE", "VERSION"):
        (tmp_path / other).write_bytes(b"hello " * 100)
    (tmp_path / "empty").write_bytes(b"")
    os.mkfifo(tmp_path / "PIPE")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert _keys(open_study(tmp_path)) == [name]


def test_a_linked_file_is_found_as_those_with_endings_are(tmp_path: Path) -> None:
    _write(tmp_path / "store" / "IM1")
    (tmp_path / "study").mkdir()
    (tmp_path / "study" / "linked").symlink_to(tmp_path / "store" / "IM1")
    assert _keys(open_study(tmp_path / "study")) == ["linked"]


def test_files_of_other_kinds_are_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("busviewer.study.folder.dicom.read_head", lambda path: opened.append(path.name))
    for name in ("a.png", "b.JPG", "c.bmp", "d.tif", "e.csv", "f.json", "g.zip", "h.nii", "i.txt", ".hidden"):
        (tmp_path / name).write_bytes(b"x" * 200)
    for name in ("IM1", "a.dcm", "b.123"):
        (tmp_path / name).write_bytes(b"x" * 200)
    open_study(tmp_path)
    open_study(tmp_path)
    assert sorted(opened) == ["IM1", "a.dcm", "b.123"]  # and each only once
    assert not may_be_dicom("a.PNG") and may_be_dicom("a.IMA") and may_be_dicom("1.2.3")


def test_headers_give_order_and_group(tmp_path: Path) -> None:
    _write(tmp_path / "a" / "IM1", "P1", "1.7", 2, StudyDate="20240102", SeriesNumber=1, SeriesInstanceUID="1.7.1")
    _write(tmp_path / "a" / "IM2", "P1", "1.7", 10, StudyDate="20240102", SeriesNumber=1, SeriesInstanceUID="1.7.1")
    _write(tmp_path / "a" / "IM3", "P1", "1.7", 9, StudyDate="20240102", SeriesNumber=1, SeriesInstanceUID="1.7.1")
    _write(tmp_path / "a" / "IM4", "P1", "1.7", 1, StudyDate="20240102", SeriesNumber=12, SeriesInstanceUID="1.7.2")
    _write(tmp_path / "a" / "IM5", "P1", "1.8", 5, StudyDate="20230102", SeriesNumber=3, SeriesInstanceUID="1.8.1")
    _write(tmp_path / "b" / "IM1", "P2", "1.9", 1)
    _write(tmp_path / "c" / "IM1", "P1", "1.6", 1, StudyDate="20250101")
    made(tmp_path, "a/A.png")
    made(tmp_path, "z.png")
    study = open_study(tmp_path)
    assert _keys(study) == ["a/A.png", "a/IM5", "a/IM1", "a/IM3", "a/IM2", "a/IM4", "c/IM1", "b/IM1", "z.png"]
    groups = {entry.key: entry.group for entry in study.entries}
    assert groups["a/A.png"] is None
    assert len({groups[key] for key in groups if key.startswith(("a/IM", "c/"))}) == 1
    assert groups["b/IM1"] not in (None, groups["a/IM1"])
    assert groups == {entry.key: entry.group for entry in open_study(tmp_path).entries}


def test_a_group_does_not_tell_the_patient(tmp_path: Path) -> None:
    _write(tmp_path / "one" / "IM1", "P1", "1.7")
    _write(tmp_path / "other" / "IM1", "Q9", "1.7", PatientName="Other^Name")
    (one,), (other,) = open_study(tmp_path / "one").entries, open_study(tmp_path / "other").entries
    assert one.group == other.group  # nothing of a patient goes into it
    assert one.group is not None and "P1" not in one.group and "SECRET" not in one.group


@pytest.mark.parametrize("nobody", ("", "0", "000000", "Anonymous", "ANON", "unknown", "de-identified"))
def test_who_is_called_anonymous_is_not_one_patient(nobody: str, tmp_path: Path) -> None:
    for number in range(3):
        _write(tmp_path / f"IM{number}", nobody, f"1.{number // 2 + 1}", number)
    groups = [entry.group for entry in open_study(tmp_path).entries]
    assert groups[0] == groups[1] != groups[2]


@pytest.mark.parametrize(
    "kind",
    (
        "1.2.840.10008.5.1.4.1.1.66.4",
        "1.2.840.10008.5.1.4.1.1.66.7",
        "1.2.840.10008.5.1.4.1.1.11.1",
        "1.2.840.10008.1.3.10",
    ),
)
def test_what_only_speaks_of_scans_is_no_row(kind: str, tmp_path: Path) -> None:
    _write(tmp_path / "IM1")
    for name in ("IM1_seg.dcm", "PR000001"):
        _write(tmp_path / name, SOPClassUID=UID(kind), number=2)
    study = open_study(tmp_path)
    assert _keys(study) == ["IM1"]
    assert not study.entries[0].has_truth


def test_other_objects_are_rows(tmp_path: Path) -> None:
    """CT, reports and documents: the reason is told when they are read."""
    for number, kind in enumerate(("1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.88.33")):
        _write(tmp_path / f"IM{number}", SOPClassUID=UID(kind), number=number)
    assert _keys(open_study(tmp_path)) == ["IM0", "IM1"]


def test_a_mask_is_paired_with_a_scan_without_ending(tmp_path: Path) -> None:
    _write(tmp_path / "IM000001")
    _write(tmp_path / "1.2.840.1", number=2)
    _write(tmp_path / "1.2.840.2", number=3)
    made(tmp_path, "IM000001_mask.png")
    made(tmp_path, "1.2.840.2_mask.png")
    study = open_study(tmp_path)
    assert {entry.key: [path.name for path in entry.truths] for entry in study.entries} == {
        "IM000001": ["IM000001_mask.png"], "1.2.840.1": [], "1.2.840.2": ["1.2.840.2_mask.png"],
    }  # fmt: skip
    assert mask_names(study.by_key)["1.2.840.2"] == "1.2.840.2_mask.png"


def test_a_new_file_without_ending_is_seen(tmp_path: Path) -> None:
    _write(tmp_path / "IM2", number=2)
    study = open_study(tmp_path)
    watch = FolderWatch(study)
    watch.look()
    _write(tmp_path / "IM1", number=3)
    found = watch.look()
    assert found is not None and _keys(found.study) == ["IM2", "IM1"]
    (tmp_path / "IM2").unlink()
    found = watch.look()
    assert found is not None and (_keys(found.study), found.gone) == (["IM2", "IM1"], {"IM2"})


@given(st.permutations(range(8)))
@settings(max_examples=25, deadline=None)
def test_the_order_is_that_of_the_entries_alone(order: list[int]) -> None:
    from busviewer.study.folder.entry import ScanEntry

    entries = [ScanEntry(f"f{n}", Path(f"f{n}"), order=("f0", f"{n % 3}") if n % 2 else ()) for n in range(8)]
    assert sort_entries([entries[n] for n in order]) == sort_entries(entries)


# --- DICOMDIR ---------------------------------------------------------------------------------------------------------
def _disc(folder: Path) -> Path:
    """A disc of two patients, whose files are named in another order than its directory has them."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # pydicom leaves its temporary folder to the collector
        _write_disc(folder)
        gc.collect()
    return folder / "DICOMDIR"


def _write_disc(folder: Path) -> None:
    disc = FileSet()
    for patient, study, number in (("P2", "1.2", 2), ("P2", "1.2", 1), ("P1", "1.1", 1)):
        scan = dataset(
            _PIXELS, PatientID=patient, StudyInstanceUID=study, SeriesInstanceUID=f"{study}.1", InstanceNumber=number,
            StudyDate="20240101", StudyTime="101010", StudyID="1", SeriesNumber=1, AccessionNumber="",
        )  # fmt: skip
        scan.SOPInstanceUID = scan.file_meta.MediaStorageSOPInstanceUID = UID(f"{study}.1.{number}")
        disc.add(scan)
    disc.write(folder)


def _listed_names(directory: Path) -> list[str]:
    return ["/".join(line.steps) for line in read_directory(directory)]


def test_a_directory_is_the_order_of_the_worklist(tmp_path: Path) -> None:
    directory = _disc(tmp_path / "disc")
    study = open_study(tmp_path / "disc")
    assert _keys(study) == _listed_names(directory) and len(study.entries) == 3 and not study.problems
    assert len({entry.group for entry in study.entries}) == 2
    by_header = dict.fromkeys(_keys(study))
    directory.unlink()
    assert set(_keys(open_study(tmp_path / "disc"))) == set(by_header)


def test_on_a_disc_whose_names_came_out_small_it_counts_too(tmp_path: Path) -> None:
    directory = _disc(tmp_path / "disc")
    small = tmp_path / "small"
    for name in _listed_names(directory):
        (small / name.lower()).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tmp_path / "disc" / name, small / name.lower())
    shutil.copy(directory, small / "dicomdir")
    study = open_study(small)
    assert _keys(study) == [name.lower() for name in _listed_names(directory)] and not study.problems


def _redirected(directory: Path, *steps: str) -> None:
    """Let the first file that the directory lists lie elsewhere."""
    made = dcmread(directory)
    first = next(record for record in made.DirectoryRecordSequence if "ReferencedFileID" in record)
    first.ReferencedFileID = list(steps)
    made.save_as(directory)


@pytest.mark.filterwarnings("ignore")  # of pydicom, writing names that must not be
@pytest.mark.parametrize(
    "steps", (("..", "secret"), ("/etc/passwd",), ("..\\secret",), ("C:\\x",), (".", "IM1"), ("a//b",))
)
def test_what_a_directory_lists_outside_is_ignored(steps: tuple[str, ...], tmp_path: Path) -> None:
    directory = _disc(tmp_path / "disc")
    _write(tmp_path / "secret")
    before = set(_keys(open_study(tmp_path / "disc")))
    _redirected(directory, *steps)
    study = open_study(tmp_path / "disc")
    assert set(_keys(study)) == before
    assert len(study.problems) == 1 and "outside its folder" in study.problems[0]


def test_what_a_directory_lists_and_is_not_there_is_told(tmp_path: Path) -> None:
    directory = _disc(tmp_path / "disc")
    _redirected(directory, "MISSING", "IM1")
    study = open_study(tmp_path / "disc")
    assert len(study.entries) == 3
    assert len(study.problems) == 1 and "1 file that is not there" in study.problems[0]


def test_a_damaged_directory_is_told_and_the_scans_are_there(tmp_path: Path) -> None:
    directory = _disc(tmp_path / "disc")
    directory.write_bytes(directory.read_bytes()[:500])
    study = open_study(tmp_path / "disc")
    assert len(study.entries) == 3
    with pytest.raises(ScanError, match="DICOM directory"):
        (tmp_path / "pipe").write_bytes(b"")
        read_directory(tmp_path / "pipe")
