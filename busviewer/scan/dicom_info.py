"""What the header of a DICOM file tells a reader of patient, study and device. Never for the log."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from busviewer.files import open_file
from busviewer.scan.counted import Counted
from busviewer.scan.dicom_head import START, is_dicom
from busviewer.scan.frames import file_of
from busviewer.scan.quiet import quiet
from busviewer.texts import marked

__all__ = ["DicomInfo", "read_info"]

_TAGS = {
    "patient": "PatientName", "patient_id": "PatientID", "birth_date": "PatientBirthDate", "age": "PatientAge",
    "date": "StudyDate", "time": "StudyTime", "accession": "AccessionNumber", "study": "StudyDescription",
    "series": "SeriesDescription", "side": "Laterality", "body_part": "BodyPartExamined",
    "manufacturer": "Manufacturer", "model": "ManufacturerModelName", "transducer": "TransducerData",
    "institution": "InstitutionName",
}  # fmt: skip
_MORE = ("SpecificCharacterSet", "ImageLaterality", "TransducerType", "PixelData", "FloatPixelData")
_SIDES = marked({"L": "left", "R": "right", "B": "both"})
_AGE = re.compile(r"0*([0-9]+)([DWMY])")
_UNITS = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}
_DATE = re.compile(r"([0-9]{4})\.?([0-9]{2})\.?([0-9]{2})")
_TIME = re.compile(r"([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?.*")
_MOST_READS = 100_000  # as of a scan: a file of nothing but elements would hang
_LONGEST = 1024  # characters; what a hostile file says at more length is cut


@dataclass(frozen=True)
class DicomInfo:
    """What a file says, as text for people; "" where it says nothing.

    Attributes:
        patient: the name, family name first; the form in characters in brackets.
        birth_date, date: as 2024-01-31; date is that of the study.
        age: "45 years".
        time: of the study, as 10:11.
        study, series: their descriptions.
        side: "left", "right" or "both".
        device: manufacturer and model.
    """

    patient: str = ""
    patient_id: str = ""
    birth_date: str = ""
    age: str = ""
    date: str = ""
    time: str = ""
    study: str = ""
    series: str = ""
    accession: str = ""
    side: str = ""
    body_part: str = ""
    device: str = ""
    transducer: str = ""
    institution: str = ""


def read_info(path: Path) -> DicomInfo | None:
    """What the DICOM file ``path``, or the file of the frame, says; None where it is none or cannot be read.

    A value that cannot be read is left out; the others are told. Pixels are not read.
    """
    from pydicom import dcmread

    try:
        with open_file(file_of(path)) as stream, quiet():
            start = stream.read(START)
            if not is_dicom(start):
                return None
            stream.seek(0)
            counted: Any = Counted(stream, _MOST_READS)
            bare = start[128:132] != b"DICM"
            tags: list[Any] = [*_TAGS.values(), *_MORE]
            dataset = dcmread(counted, stop_before_pixels=True, force=bare, specific_tags=tags)
            return _info({name: _value(dataset, tag) for name, tag in _TAGS.items()}, dataset)
    except Exception:  # pydicom raises anything on a damaged file; reading the scan says what is wrong
        return None


def _info(found: dict[str, str], dataset: Any) -> DicomInfo:
    device = " ".join(filter(None, (found.pop("manufacturer"), found.pop("model"))))
    side = (found["side"] or _value(dataset, "ImageLaterality")).upper()
    found["side"] = _SIDES.get(side, "")
    found["transducer"] = found["transducer"] or _value(dataset, "TransducerType").capitalize()
    found["age"] = _shaped(_AGE, found["age"], lambda part: f"{part[1]} {_UNITS[part[2]]}")
    for name in ("birth_date", "date"):
        found[name] = _shaped(_DATE, found[name], lambda part: f"{part[1]}-{part[2]}-{part[3]}")
    found["time"] = _shaped(_TIME, found["time"], lambda part: f"{part[1]}:{part[2]}")
    return DicomInfo(device=device, **found)


def _shaped(form: re.Pattern[str], text: str, write: Any) -> str:
    """``text`` as people write it, or as it is where it has another form."""
    found = form.fullmatch(text)
    return write(found) if found else text


def _value(dataset: Any, tag: str) -> str:
    """A value in the character set of the file; several joined by commas; "" without one, and where it is damaged."""
    try:
        value = dataset.get(tag)
        if value is None:
            return ""
        if tag == "PatientName":
            return _clean(_name(value))
        several = [value] if isinstance(value, str | bytes) or not hasattr(value, "__iter__") else value
        return ", ".join(filter(None, (_clean(str(each)) for each in several)))[:_LONGEST]
    except Exception:
        return ""


def _name(value: Any) -> str:
    """ "Family, Given Middle (characters)" of a person's name in its three forms."""
    parts = [value.name_prefix, value.given_name, value.middle_name]
    rest = " ".join(filter(None, map(str, parts)))
    name = ", ".join(filter(None, (str(value.family_name), rest)))
    others = [str(form).replace("^", " ").strip() for form in (value.ideographic, value.phonetic)]
    more = ", ".join(filter(None, others))
    return f"{name} ({more})" if name and more else name or more


def _clean(text: str) -> str:
    """One line without what controls a terminal or turns the direction of writing."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:_LONGEST]
