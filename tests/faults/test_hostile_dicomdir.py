"""Directories of DICOM discs that lie, loop, point elsewhere or are damaged: the scans are there, and nothing else."""

from __future__ import annotations

import gc
import os
import random
import warnings
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.fileset import FileSet
from pydicom.uid import UID

from busviewer.scan import ScanError
from busviewer.scan.dicomdir import read_directory
from busviewer.study.folder.study import open_study
from tests.dicom import dataset

pytestmark = pytest.mark.filterwarnings("ignore")  # of pydicom, writing what must not be written
_TRIES = 150


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """A disc of four scans, beside a file that nobody may touch."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        made = FileSet()
        for number in range(4):
            scan = dataset(
                np.zeros((40, 50), np.uint8), PatientID=f"P{number // 2}", StudyInstanceUID=f"1.{number // 2}",
                SeriesInstanceUID=f"1.{number // 2}.1", InstanceNumber=number, SeriesNumber=1, StudyDate="20240101",
                StudyTime="101010", StudyID="1", AccessionNumber="",
            )  # fmt: skip
            scan.SOPInstanceUID = scan.file_meta.MediaStorageSOPInstanceUID = UID(f"1.2.{number + 1}")
            made.add(scan)
        made.write(tmp_path / "disc")
        del made
        gc.collect()
    os.mkfifo(tmp_path / "pipe")  # to open it would wait for ever
    return tmp_path / "disc"


def _keys(folder: Path) -> set[str]:
    return {entry.key for entry in open_study(folder).entries}


def test_damaged_anywhere_it_hides_no_scan(disc: Path) -> None:
    scans, whole, chance = _keys(disc), (disc / "DICOMDIR").read_bytes(), random.Random(1)
    assert len(scans) == 4
    for _ in range(_TRIES):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        (disc / "DICOMDIR").write_bytes(damaged[: chance.choice((len(damaged), chance.randrange(len(damaged))))])
        study = open_study(disc)
        assert {entry.key for entry in study.entries} - {"DICOMDIR"} == scans


def test_records_that_point_to_each_other_end(disc: Path) -> None:
    directory = disc / "DICOMDIR"
    listed = {line.steps for line in read_directory(directory)}
    made = dcmread(directory)
    places = [record.seq_item_tell for record in made.DirectoryRecordSequence]
    for turn in range(4):
        for number, record in enumerate(made.DirectoryRecordSequence):
            record.OffsetOfTheNextDirectoryRecord = places[(number * turn) % len(places)]
            record.OffsetOfReferencedLowerLevelDirectoryEntity = places[(number + turn) % len(places)]
        made.save_as(directory)
        found = [line.steps for line in read_directory(directory)]
        assert len(found) == len(set(found)) and set(found) <= listed
        assert len(_keys(disc)) == 4


@pytest.mark.parametrize(
    "steps",
    (["..", "pipe"], ["..", "..", "etc", "passwd"], ["/dev/zero"], ["..\\pipe"], ["a/../../pipe"], ["", "pipe"]),
)
def test_what_lies_outside_is_neither_opened_nor_listed(steps: list[str], disc: Path) -> None:
    scans = _keys(disc)
    made = dcmread(disc / "DICOMDIR")
    for record in made.DirectoryRecordSequence:
        if "ReferencedFileID" in record:
            record.ReferencedFileID = steps
    made.save_as(disc / "DICOMDIR")
    study = open_study(disc)
    assert {entry.key for entry in study.entries} == scans
    assert len(study.problems) == 1 and "4 files outside its folder" in study.problems[0]


def test_a_link_in_the_place_of_a_directory_is_not_followed_for_ever(disc: Path) -> None:
    scans = _keys(disc)
    (disc / "DICOMDIR").unlink()
    (disc / "DICOMDIR").symlink_to("DICOMDIR")
    assert _keys(disc) == scans
    (disc / "DICOMDIR").unlink()
    os.mkfifo(disc / "DICOMDIR")
    assert _keys(disc) == scans


def test_a_directory_of_no_end_is_refused(disc: Path) -> None:
    with (disc / "DICOMDIR").open("r+b") as stream:
        stream.truncate(65 << 20)
    with pytest.raises(ScanError, match="too large"):
        read_directory(disc / "DICOMDIR")
    assert any("too large" in text for text in open_study(disc).problems)


def test_what_is_said_of_it_names_no_patient(disc: Path) -> None:
    data = (disc / "DICOMDIR").read_bytes()
    (disc / "DICOMDIR").write_bytes(data.replace(b"1.2.840.10008.1.2.1", b"1.2.840.10008.9.9.9"))
    (disc / "DICOMDIR").write_bytes(data[:700])
    said = " ".join(open_study(disc).problems)
    assert "SECRET" not in said and "P0" not in said
