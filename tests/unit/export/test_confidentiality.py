"""The confidentiality profile: after it no byte of a file tells of the patient."""

from __future__ import annotations

import io
import string
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom import DataElement, Dataset, Sequence, dcmread, dcmwrite
from pydicom.datadict import DicomDictionary, dictionary_has_tag, dictionary_VR
from pydicom.tag import Tag
from pydicom.uid import ExplicitVRLittleEndian

from busviewer.export.confidentiality import KEEP, Pseudonyms, deidentified, mark_deidentified
from busviewer.export.confidentiality_table import ACTIONS
from tests.dicom import dataset

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom")  # of values that the source has
NAME, NUMBER, BORN, PLACE = "Zwingelberger^Quirina", "QX7731942", "19571123", "Krankenhaus Wolfratshausen"
SECRETS = ("zwingelberger", "quirina", "qx7731942", "19571123", "wolfratshausen")
_TEXT = ("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UR", "UT")


def value_of(kind: str, text: str = NAME) -> Any:
    """The patient in whatever an element of this kind can hold."""
    if kind in _TEXT:
        return text
    if kind in ("DA", "DT"):
        return BORN
    if kind == "UI":
        return "1.2.276.7731942.19571123"
    if kind in ("OB", "UN"):
        return text.encode() + b" " * (len(text) % 2)
    return {"TM": "101112", "AS": "067Y", "DS": "1.5", "IS": "7"}.get(kind, 7)


def patient() -> Dataset:
    made = dataset(np.zeros((40, 50), np.uint8))
    del made.PixelData
    made.SOPInstanceUID = made.file_meta.MediaStorageSOPInstanceUID = "1.2.276.7731942.1"
    made.StudyInstanceUID, made.SeriesInstanceUID = "1.2.276.7731942.2", "1.2.276.7731942.3"
    made.PatientName, made.PatientID, made.PatientBirthDate = NAME, NUMBER, BORN
    made.InstitutionName, made.Manufacturer = PLACE, "Maker"
    return made


def saved(made: Dataset) -> bytes:
    stream = io.BytesIO()
    made.file_meta = patient().file_meta
    made.file_meta.MediaStorageSOPInstanceUID = made.get("SOPInstanceUID") or "1.2"
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dcmwrite(stream, made, enforce_file_format=True)
    return stream.getvalue()


def assert_nobody(data: bytes, *more: str) -> None:
    text = data.lower()
    for secret in (*SECRETS, "7731942", *more):
        assert secret.encode() not in text, secret
        assert secret.encode("utf-16-le") not in text, secret


def everything(depth: int = 1) -> Dataset:
    """A data set with each element of the table, some sequences filled with the same."""
    made = patient()
    for number in ACTIONS:
        tag = Tag(number)
        if tag.group < 8 or tag.group >= 0x7FE0 or number in (0x00080005, 0x00080018):
            continue
        kind = dictionary_VR(tag) if dictionary_has_tag(tag) else "LO"
        if kind == "SQ":
            inner = [everything(depth - 1)] if depth and number % 5 == 0 else [named_code()]
            made.add(DataElement(tag, "SQ", Sequence(inner)))
        else:
            made.add(DataElement(tag, kind.split(" ")[0], value_of(kind.split(" ")[0])))
    made.PatientID, made.InstitutionName = NUMBER, PLACE
    return made


def named_code() -> Dataset:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = NUMBER, "99", NAME
    return code


def test_no_element_of_the_table_is_left_with_the_patient_in_it() -> None:
    source = everything()
    before = saved(source)
    assert all(secret.encode() in before.lower() for secret in SECRETS)
    made = deidentified(source, Pseudonyms())
    assert_nobody(saved(made))
    assert saved(source) == before  # the original is as it was


def test_private_unknown_and_hidden_places_are_emptied() -> None:
    source = patient()
    block = source.private_block(0x0011, NAME, create=True)
    block.add_new(1, "LO", NAME)
    block.add_new(3, "DS", "1.5")
    block.add_new(2, "SQ", Sequence([everything(0)]))
    source.add_new(0x00189999, "LO", NAME)  # in no dictionary
    source.add_new(0x60003000, "OW", NAME.encode() + b" ")  # an overlay
    source.add_new(0x60004000, "LT", NAME)
    source.add_new(0x50003000, "OW", NAME.encode() + b" ")  # a curve
    source.add_new(0x00081030, "LO", NAME)
    source.ManufacturerModelName = f"Model of {NAME.split('^')[0]}"  # not in the table
    source.BodyPartExamined = NUMBER
    nested = Dataset()
    nested.add_new(0x00091001, "LO", NAME)
    nested.CodeMeaning, nested.PatientName, nested.ContentDate = f"of {PLACE}", NAME, BORN
    source.AnatomicRegionSequence = [nested]
    made = deidentified(source, Pseudonyms())
    assert_nobody(saved(made))
    assert not any(element.tag.is_private for element in made.iterall())
    assert made.Manufacturer == "Maker" and len(made.AnatomicRegionSequence) == 1


def test_what_is_seen_of_an_ultrasound_stays() -> None:
    source = patient()
    region = Dataset()
    region.RegionLocationMinX0, region.PhysicalDeltaX, region.RegionFlags = 3, 0.01, 0
    source.SequenceOfUltrasoundRegions, source.FrameTime, source.Rows = [region], "33.3", 40
    made = deidentified(source, Pseudonyms())
    assert made.SequenceOfUltrasoundRegions[0] == region
    assert (made.FrameTime, made.Rows, made.Modality, made.SOPClassUID) == (33.3, 40, "US", source.SOPClassUID)


def test_uids_and_patients_are_the_same_within_an_export_and_others_in_the_next() -> None:
    names, other = Pseudonyms(), Pseudonyms()
    uid = "1.2.276.7731942.1"
    assert names.uid(uid) == names.uid(uid) != other.uid(uid) and names.uid(uid) != names.uid(uid + ".1")
    assert names.uid(uid).startswith("2.25.") and len(names.uid(uid)) <= 64
    assert names.uid("1.2.840.10008.5.1.4.1.1.6.1") == "1.2.840.10008.5.1.4.1.1.6.1"
    assert names.uid("1.2.840.10008.ZWINGEL").startswith("2.25.")
    assert Pseudonyms("a key").uid(uid) == Pseudonyms("a key").uid(uid) != Pseudonyms("another").uid(uid)
    one, two = (deidentified(patient(), names) for _ in range(2))
    assert one.PatientID == two.PatientID and one.PatientID != deidentified(patient(), other).PatientID


def test_references_to_other_images_follow() -> None:
    source, names = patient(), Pseudonyms()
    other = Dataset()
    other.ReferencedSOPClassUID, other.ReferencedSOPInstanceUID = source.SOPClassUID, "1.2.276.7731942.9"
    source.SourceImageSequence = [other]
    made = deidentified(source, names)
    assert made.SourceImageSequence[0].ReferencedSOPInstanceUID == names.uid("1.2.276.7731942.9")
    assert made.SourceImageSequence[0].ReferencedSOPClassUID == source.SOPClassUID


@pytest.mark.parametrize("keep", [(), *((word,) for word in KEEP), KEEP])
def test_options_keep_what_they_say_and_the_codes_tell(keep: tuple[str, ...]) -> None:
    source = patient()
    source.StudyDate, source.DeviceSerialNumber, source.PatientAge = "20260102", "S 99", "067Y"
    source.SeriesDate = NAME  # typed into a date
    made = deidentified(source, Pseudonyms(), keep)
    mark_deidentified(made, keep, pixels=True, burnt_in=False)
    assert (made.StudyDate == "20260102") == ("dates" in keep)
    assert (made.get("DeviceSerialNumber") == "S 99") == ("device" in keep)
    assert (made.get("PatientAge") == "067Y") == ("patient" in keep)
    codes = {each.CodeValue for each in made.DeidentificationMethodCodeSequence}
    wanted = {"dates": "113106", "device": "113109", "patient": "113108"}
    assert codes == {"113100", "113101", *(wanted[word] for word in keep)}
    assert (made.PatientIdentityRemoved, made.BurnedInAnnotation) == ("YES", "NO")
    assert_nobody(saved(made))


def test_what_the_file_said_of_burnt_in_text_stays_where_nobody_looked() -> None:
    made = Dataset()
    mark_deidentified(made, (), pixels=True, burnt_in=None)
    assert "BurnedInAnnotation" not in made
    made.BurnedInAnnotation = "YES"
    mark_deidentified(made, (), pixels=True, burnt_in=None)
    assert made.BurnedInAnnotation == "YES"


def test_the_table_is_whole() -> None:
    """Counts of PS3.15 2026c, and some rows that are known by heart."""
    assert len(ACTIONS) > 640
    rows = {0x00100010: "Z", 0x00100020: "Z/D", 0x00080018: "U", 0x00102160: "X", 0x0040A730: "D", 0x00081140: "X/Z/U*"}
    assert {tag: ACTIONS[tag] for tag in rows} == rows


_TAGS = sorted(
    tag for tag, facts in DicomDictionary.items()
    if 8 <= tag >> 16 < 0x5000 and facts[0] in (*_TEXT, "DA", "DT", "UI", "OB", "SQ", "DS", "US", "TM") and tag & 0xFFFF
    and tag not in (0x00080005, 0x00080008, 0x00080060, 0x00280004)
)  # fmt: skip


@st.composite
def datasets(draw: Any, depth: int = 2) -> Dataset:
    made = Dataset()
    for number in draw(st.lists(st.sampled_from(_TAGS), max_size=12, unique=True)):
        kind = DicomDictionary[number][0]
        if kind == "SQ":
            made.add_new(number, "SQ", [draw(datasets(depth=depth - 1))] if depth else [])
        else:
            around = draw(st.text(string.ascii_letters, max_size=4))
            made.add_new(number, kind, value_of(kind, draw(st.sampled_from([NAME, NUMBER, PLACE])) + " " + around))
    if draw(st.booleans()):
        made.private_block(0x0019, "ACME", create=True).add_new(draw(st.integers(1, 9)), "LO", NAME)
    return made


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(datasets(), st.sets(st.sampled_from(KEEP)))
def test_whatever_is_nested_in_whatever(more: Dataset, keep: set[str]) -> None:
    source = patient()
    for element in more:
        if element.keyword not in ("PatientName", "PatientID", "PatientBirthDate", "InstitutionName"):
            source.add(element)
    kept = {each for each in keep if each != "dates"}  # a date of birth in another place is a date like others
    made = deidentified(source, Pseudonyms(), kept)
    data = saved(made)
    assert_nobody(data)
    assert dcmread(io.BytesIO(data)).get("SOPClassUID") == made.get("SOPClassUID")
