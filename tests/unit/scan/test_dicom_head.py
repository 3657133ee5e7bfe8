"""The quick look at a DICOM header says what pydicom says, and is not led astray."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import Dataset, dcmread, dcmwrite
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from busviewer.scan import is_scan_name, read_scan
from busviewer.scan.dicom_head import START, Head, is_dicom, read_head
from busviewer.scan.suffixes import stem_of
from tests.dicom import dataset

_SYNTAXES = (ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)
_PIXELS = np.zeros((40, 50), np.uint8)


def _made(syntax: Any, **more: Any) -> Dataset:
    facts = {
        "StudyInstanceUID": "1.2.3", "SeriesInstanceUID": "1.2.3.4", "SeriesNumber": 7, "InstanceNumber": 12,
        "StudyDate": "20240131", "StudyTime": "101112.5", "NumberOfFrames": 3, "IssuerOfPatientID": "Hospital",
        "PatientBirthDate": "19700101",
    }  # fmt: skip
    made = dataset(_PIXELS, syntax=syntax, **(facts | more))
    # what lies before in real files: sequences, and private elements
    made.ReferencedStudySequence = Sequence([Dataset()])
    made.ReferencedStudySequence[0].ReferencedSOPInstanceUID = "9.9"
    made.ReferencedStudySequence.is_undefined_length = True
    made.ReferencedStudySequence[0].is_undefined_length_sequence_item = True
    block = made.private_block(0x0009, "BUSVIEWER TEST", create=True)
    block.add_new(1, "OB", b"\0" * 40_000)
    return made


@pytest.mark.parametrize("syntax", _SYNTAXES)
def test_the_head_is_what_the_file_says(syntax: Any, tmp_path: Path) -> None:
    path = tmp_path / "IM000001"
    dcmwrite(path, _made(syntax), enforce_file_format=True)
    assert read_head(path) == Head(
        sop_class=b"1.2.840.10008.5.1.4.1.1.6.1", patient=b"SECRET42", issuer=b"Hospital", name=b"SECRET^JANE",
        birth=b"19700101", date=b"20240131", time=b"101112.5", study=b"1.2.3", series=b"1.2.3.4", series_number=b"7",
        number=b"12", frames=b"3", instance=b"1.2.3",
    )  # fmt: skip


@pytest.mark.parametrize("syntax", _SYNTAXES[:3])
@pytest.mark.parametrize("meta", (False, True))
def test_a_file_without_preamble_is_dicom_too(syntax: Any, meta: bool, tmp_path: Path) -> None:
    made = _made(syntax)
    stream = io.BytesIO()
    dcmwrite(stream, made, enforce_file_format=True)
    data = stream.getvalue()[128 + 4 :]
    if not meta:
        meta_length = 12 + int.from_bytes(data[8:12], "little")
        data = data[meta_length:]
    path = tmp_path / "1.2.840.113619.5"
    path.write_bytes(data)
    assert is_dicom(data[:START])
    head = read_head(path)
    assert head is not None and (head.number, head.study) == (b"12", b"1.2.3")


def test_a_scan_without_ending_or_preamble_is_read(tmp_path: Path) -> None:
    made = dataset(np.arange(2000, dtype=np.uint8).reshape(40, 50))
    stream = io.BytesIO()
    dcmwrite(stream, made, enforce_file_format=True)
    data = stream.getvalue()[132:]
    path = tmp_path / "IM000001"
    path.write_bytes(data[12 + int.from_bytes(data[8:12], "little") :])
    assert (read_scan(path).pixels == np.arange(2000, dtype=np.uint8).reshape(40, 50)).all()


@pytest.mark.parametrize(
    "data",
    (
        b"", b"\x08", b"\x08\0", b"\x08\0\x05\0", b"\x89PNG\r\n\x1a\n" + b"\0" * 200, b"hello " * 40, b"\x08\0" * 100,
        b"\0" * 200, b"\x02\0" + b"\xff" * 200, b"\0\x08" + b"\0" * 200, b"PK\x03\x04" + b"\0" * 200,
        b"\x08\0\x05\0\x0a\0\0\0ISO_IR 100\x07\0\x08\0\x02\0\0\0ab" + b"\0" * 200,  # the second tag is not the later
    ),
)  # fmt: skip
def test_what_is_no_dicom_is_not_taken_for_it(data: bytes, tmp_path: Path) -> None:
    assert not is_dicom(data[:START])
    (tmp_path / "file").write_bytes(data)
    assert read_head(tmp_path / "file") is None


def test_pipes_folders_and_missing_files_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "", "missing"):
        assert read_head(tmp_path / name) is None
    assert read_head(Path("/dev/zero")) is None


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_damage_leaves_a_head_or_none(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged"
    stream = io.BytesIO()
    made = _made(data.draw(st.sampled_from(_SYNTAXES)))
    del made[0x00091001]
    dcmwrite(stream, made, enforce_file_format=True)
    damaged = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(0, 8))):
        damaged[data.draw(st.integers(132, min(len(damaged), 900) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(damaged[: data.draw(st.integers(0, len(damaged)))])
    found = read_head(path)
    assert found is None or all(isinstance(value, bytes) for value in found)


def test_nested_sequences_end_somewhere(tmp_path: Path) -> None:
    nested = b"\x08\0\x10\x11SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\0\xe0\xff\xff\xff\xff"
    (tmp_path / "deep").write_bytes(b"\0" * 128 + b"DICM" + nested * 30_000)
    assert read_head(tmp_path / "deep") == Head()


@pytest.mark.filterwarnings("ignore")  # pydicom's, of its own files
def test_it_agrees_with_pydicom_on_its_own_files() -> None:
    from pydicom.data import get_testdata_file

    compared = 0
    for path in Path(str(get_testdata_file("CT_small.dcm"))).parent.rglob("*.dcm"):
        head = read_head(path)
        try:
            dataset_ = dcmread(path, stop_before_pixels=True)
        except Exception:
            continue
        assert head is not None, path.name
        for mine, name in (("patient", "PatientID"), ("study", "StudyInstanceUID"), ("frames", "NumberOfFrames")):
            said = dataset_.get_item(name)
            raw = b"" if said is None or not said.value else str(dataset_.get(name)).encode()
            assert getattr(head, mine) == raw.strip(), path.name
        compared += 1
    assert compared > 50


def test_stems_lose_only_the_endings_of_pictures() -> None:
    names = {
        "a.png": "a",
        "a.IMA": "a",
        "IM000001": "IM000001",
        "1.2.840.10": "1.2.840.10",
        ".png": ".png",
        "a.b": "a.b",
    }
    assert {name: stem_of(name) for name in names} == names
    assert is_scan_name("a.IMA") and not is_scan_name("IM000001")


def test_file_meta_alone_tells_the_class(tmp_path: Path) -> None:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID, made.file_meta.MediaStorageSOPInstanceUID = "1.2.840.10008.1.3.10", "1.2"
    made.FileSetID = "DISC"
    dcmwrite(tmp_path / "DICOMDIR", made, enforce_file_format=True)
    found = read_head(tmp_path / "DICOMDIR")
    assert found is not None and found.sop_class == b"1.2.840.10008.1.3.10"
