"""What a reader is told of a DICOM file, in the character set of the file."""

from __future__ import annotations

import io
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import dcmwrite

from busviewer.scan.dicom_info import DicomInfo, read_info
from tests.dicom import dataset


def _file(folder: Path, **more: Any) -> Path:
    path = folder / "IM000001"
    made = dataset(np.zeros((40, 50), np.uint8), **more)
    dcmwrite(path, made, enforce_file_format=True)
    return path


def test_all_that_is_told(tmp_path: Path) -> None:
    path = _file(
        tmp_path, PatientName="Roe^Jane^Q", PatientID="42", PatientBirthDate="19700131", PatientAge="045Y",
        StudyDate="20240229", StudyTime="101112.123", AccessionNumber="A1", StudyDescription="US breast",
        SeriesDescription="Left", Laterality="L", BodyPartExamined="BREAST", Manufacturer="Maker",
        ManufacturerModelName="M7", TransducerData=["L12-5", "x"], InstitutionName="Hospital",
    )  # fmt: skip
    assert read_info(path) == DicomInfo(
        "Roe, Jane Q", "42", "1970-01-31", "45 years", "2024-02-29", "10:11", "US breast", "Left", "A1", "left",
        "BREAST", "Maker M7", "L12-5, x", "Hospital",
    )  # fmt: skip
    assert read_info(path.with_name("IM000001#3")) == read_info(path)


@pytest.mark.parametrize(
    ("charset", "written", "told"),
    (
        ("ISO_IR 100", "Müller^Jürgen", "Müller, Jürgen"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小东", "Wang, XiaoDong (王 小东)"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou (山田 太郎, やまだ たろう)"),
        (
            ["ISO 2022 IR 13", "ISO 2022 IR 87"],
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
            "ﾔﾏﾀﾞ, ﾀﾛｳ (山田 太郎, やまだ たろう)",
        ),
        ("ISO_IR 144", "Люкceмбypг", "Люкceмбypг"),
        ("GB18030", "Wang^XiaoDong=王^小东", "Wang, XiaoDong (王 小东)"),
    ),
)
def test_names_in_their_character_sets(charset: Any, written: str, told: str, tmp_path: Path) -> None:
    found = read_info(_file(tmp_path, SpecificCharacterSet=charset, PatientName=written))
    assert found is not None and found.patient == told


def test_an_unknown_character_set_is_no_error(tmp_path: Path) -> None:
    path = _file(tmp_path, PatientName="ROE^JANE")
    data = path.read_bytes()
    path.write_bytes(data.replace(b"ROE^JANE", b"RO\xff^JANE"))
    found = read_info(path)
    assert found is not None and "JANE" in found.patient


@pytest.mark.filterwarnings("ignore")  # of pydicom, writing what must not be written
@pytest.mark.parametrize(
    ("name", "written", "told"),
    (
        ("side", {"ImageLaterality": "R"}, "right"), ("side", {"Laterality": "U"}, ""),
        ("age", {"PatientAge": "006M"}, "6 months"), ("transducer", {"TransducerType": "LINEAR"}, "Linear"),
        ("study", {"StudyDescription": "a\u202eb\x1b[2J"}, "a b [2J"), ("date", {}, ""), ("device", {}, ""),
    ),
)  # fmt: skip
def test_single_values(name: str, written: dict[str, str], told: str, tmp_path: Path) -> None:
    found = read_info(_file(tmp_path, SpecificCharacterSet="ISO_IR 192", **written))
    assert getattr(found, name) == told


def test_of_other_files_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG" + b"\0" * 500)
    assert read_info(tmp_path / "a.png") is None and read_info(tmp_path / "missing") is None
    assert read_info(Path("/dev/zero")) is None


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_any_damage_is_no_error_and_no_warning(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged"
    stream = io.BytesIO()
    made = dataset(
        np.zeros((4, 5), np.uint8), SpecificCharacterSet=["", "ISO 2022 IR 87"], PatientBirthDate="19700101",
        PatientAge="045Y", StudyTime="101112", StudyDate="20240101",
    )  # fmt: skip
    dcmwrite(stream, made, enforce_file_format=True)
    damaged = bytearray(stream.getvalue())
    for _ in range(data.draw(st.integers(1, 12))):
        damaged[data.draw(st.integers(132, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(damaged)
    found = read_info(path)
    for field in fields(DicomInfo) if found is not None else ():
        text = getattr(found, field.name)
        assert isinstance(text, str) and text.isprintable()
