"""The Basic Application Level Confidentiality Profile of DICOM (PS3.15 E.2): a data set without its patient.

The table is followed, nested sequences included, and more is taken away than it asks for: all private elements, what
the dictionary of DICOM does not know, blobs of bytes, long free text, dates and names of persons that it does not list,
and any other text in which the patient, the physicians or the institution of the same file are named.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable, Collection, Iterable
from typing import Any

from busviewer.export.confidentiality_table import ACTIONS
from busviewer.version import __version__

__all__ = ["KEEP", "Pseudonyms", "deidentified", "mark_deidentified"]

KEEP = ("dates", "device", "patient")
"""Options of the profile: dates and times; what tells one device from another; sex, age, size and weight."""

_DEVICE = {0x00081010, 0x00181000, 0x00181002, 0x00181008, 0x00181009, 0x0018100A}
_PATIENT = {0x00100040, 0x00101010, 0x00101020, 0x00101030, 0x00102160, 0x001021A0, 0x001021C0, 0x00102203}
_CODES = {
    "dates": ("113106", "Retain Longitudinal Temporal Information Full Dates Option"),
    "device": ("113109", "Retain Device Identity Option"),
    "patient": ("113108", "Retain Patient Characteristics Option"),
}
_BASIC, _PIXELS = (
    ("113100", "Basic Application Confidentiality Profile"),
    ("113101", "Clean Pixel Data Option"),
)
_DATES = ("DA", "TM", "DT")
_BYTES = ("OB", "OD", "OF", "OL", "OV", "OW", "UN")
_LONG_TEXT = ("LT", "ST", "UT")
_SEARCHED = ("AE", "CS", "LO", "SH", "UC", "UR")
_LEGAL_CODES = {0x00080008, 0x00080060, 0x00280004}  # must be there, and never hold a name
_IDENTITY = (
    "PatientName", "OtherPatientNames", "PatientBirthName", "PatientMotherBirthName", "PatientID", "OtherPatientIDs",
    "PatientBirthDate", "PatientAddress", "PatientTelephoneNumbers", "AccessionNumber", "InstitutionName",
    "InstitutionAddress", "ReferringPhysicianName", "PerformingPhysicianName", "OperatorsName", "RequestingPhysician",
    "NameOfPhysiciansReadingStudy", "PhysiciansOfRecord",
)  # fmt: skip
_ENHANCED = "1.2.840.10008.5.1.4.1.1.6.2"  # has elements that others may do without
_UID = re.compile(r"[0-9.]+")
_DUMMIES: dict[str, Any] = {
    "DA": "19000101", "TM": "000000", "DT": "19000101000000", "AS": "000Y", "CS": "REMOVED", "DS": "0", "IS": "0",
    "UR": "http://removed.invalid",
}  # fmt: skip
_TEXT = ("AE", "LO", "LT", "PN", "SH", "ST", "UC", "UT")
_NUMBERS = ("FD", "FL", "SL", "SS", "SV", "UL", "US", "UV")


class Pseudonyms:
    """New UIDs and names for old ones, the same for the same within an export, and nowhere else.

    With a ``key`` they are the same in each export that is given it. Nobody who has not the key, or the original, can
    tell from them what they stand for.
    """

    def __init__(self, key: str = "") -> None:
        self._salt = (
            hashlib.scrypt(key.encode(), salt=b"busviewer de-identification", n=1 << 14, r=8, p=1)
            if key
            else secrets.token_bytes(32)
        )

    def digest(self, kind: str, value: str) -> str:
        """64 hex digits that stand for ``value``."""
        return hashlib.blake2b(f"{kind}\0{value}".encode("utf-8", "surrogateescape"), key=self._salt,
                               digest_size=32).hexdigest()  # fmt: skip

    def uid(self, value: str) -> str:
        """Another UID (PS3.5 B.2: 2.25 and a number of 128 bits), unless it is one of the standard's own."""
        from pydicom.uid import UID

        if _UID.fullmatch(value) and UID(value).name != value:
            return value
        return f"2.25.{int(self.digest('uid', value)[:32], 16)}"

    def patient(self, value: str) -> str:
        """What an identifier of a patient becomes."""
        return f"patient-{self.digest('patient', value)[:12]}"


def deidentified(source: Any, names: Pseudonyms, keep: Collection[str] = ()) -> Any:
    """A new pydicom data set with what may stay of ``source``, which is left as it is; without pixels and file meta.

    ``keep`` holds words of :data:`KEEP`. :func:`mark_deidentified` then says what was done.
    """
    cleaner = _Cleaner(names, keep, _secrets_of(source), strict=str(source.get("SOPClassUID")) == _ENHANCED)
    made = cleaner.cleaned(source, nested=False)
    made.SpecificCharacterSet = "ISO_IR 192"
    known = _text_of(source, "PatientID") or _text_of(source, "PatientName")
    made.PatientID = made.PatientName = names.patient(known) if known else ""
    return made


def mark_deidentified(made: Any, keep: Collection[str], *, pixels: bool, burnt_in: bool | None) -> None:
    """Say in the data set ``made`` what was done to it (PS3.15 E.1.1).

    ``pixels``: text in the pixels was looked for and blanked. ``burnt_in``: whether some is left; None where nobody
    knows, and then what the file said before stays.
    """
    from pydicom import Dataset

    made.PatientIdentityRemoved = "YES"
    made.DeidentificationMethod = [f"busviewer {__version__}"[:64], "PS3.15 Basic Application Confidentiality Profile"]
    codes = [_BASIC, *([_PIXELS] if pixels else []), *(_CODES[word] for word in KEEP if word in keep)]
    made.DeidentificationMethodCodeSequence = []
    for value, meaning in codes:
        item = Dataset()
        item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
        made.DeidentificationMethodCodeSequence.append(item)
    made.LongitudinalTemporalInformationModified = "UNMODIFIED" if "dates" in keep else "REMOVED"
    if burnt_in is not None:
        made.BurnedInAnnotation = "YES" if burnt_in else "NO"


class _Cleaner:
    """``strict``: what the profile removes where it may be missing stays as a dummy."""

    def __init__(self, names: Pseudonyms, keep: Collection[str], known: Collection[str], *, strict: bool) -> None:
        self._names, self._keep, self._known, self._strict = names, keep, known, strict

    def cleaned(self, source: Any, *, nested: bool) -> Any:
        """What may stay of a data set or of an item of a sequence (``nested``)."""
        from pydicom import Dataset
        from pydicom.datadict import dictionary_has_tag

        made = Dataset()
        for tag in sorted(source.keys()):
            repeated = 0x5000 <= tag.group < 0x5100 or 0x6000 <= tag.group < 0x6100  # curves and overlays
            # private elements are in no dictionary of DICOM's
            unknown = tag.group < 8 or tag.group >= 0x7FE0 or not dictionary_has_tag(tag)
            if repeated or unknown or not tag.element:
                continue
            try:
                element = source[tag]
                element.value  # noqa: B018 - it is parsed on first use, which may fail
            except Exception:  # damaged: pydicom raises anything
                continue
            kept = self._kept(element, nested=nested)
            if kept is not None:
                made.add(kept)
        return made

    def _kept(self, element: Any, *, nested: bool) -> Any:
        """The element that takes the place of ``element``; None where it is removed."""
        action, kind = ACTIONS.get(int(element.tag), ""), element.VR
        if self._stays(element, action):
            return element if kind == "SQ" or not self._names_someone(element) else None
        if kind == "SQ":
            return self._sequence(element, action)
        if not action:
            return self._unlisted(element)
        if action == "X" or (action.startswith("X") and "D" in action and not nested and not self._strict):
            return None
        if action == "U" or kind == "UI":
            return _like(element, self._uids(element))
        return _like(element, _dummy(kind) if "D" in action and not element.is_empty else None)

    def _stays(self, element: Any, action: str) -> bool:
        """Whether an option of the profile keeps what the table would take."""
        if not action or element.VR in ("SQ", "UN"):
            return False
        tag = int(element.tag)
        dates = "dates" in self._keep and element.VR in _DATES and not element.keyword.startswith("Patient")
        device = "device" in self._keep and tag in _DEVICE
        return (dates and _is_date(element)) or device or ("patient" in self._keep and tag in _PATIENT)

    def _unlisted(self, element: Any) -> Any:
        kind = element.VR
        if kind in _LONG_TEXT or kind in _BYTES:
            return None
        if kind == "PN" or (kind in _DATES and not ("dates" in self._keep and _is_date(element))):
            return _like(element, None)
        if kind == "UI":
            return _like(element, self._uids(element))
        return None if self._names_someone(element) else element

    def _sequence(self, element: Any, action: str) -> Any:
        if not action or action.endswith("U*"):
            return _like(element, [self.cleaned(item, nested=True) for item in element.value])
        if action == "X" or (action.startswith("X") and "D" in action and not self._strict):
            return None
        return _like(element, [_all_dummies(item, self._uids) for item in element.value] if "D" in action else [])

    def _uids(self, element: Any) -> Any:
        values = element.value if element.VM > 1 else [element.value]
        made = [self._names.uid(str(value)) for value in values if value]
        return made if len(made) > 1 else made[0] if made else None

    def _names_someone(self, element: Any) -> bool:
        if element.VR not in _SEARCHED or int(element.tag) in _LEGAL_CODES:
            return False
        text = str(element.value).casefold()
        words = set(_words(text))
        return any(known in text if len(known) > 3 else known in words for known in self._known)


def _is_date(element: Any) -> bool:
    """Whether a date or time is one: a name may have been typed there."""
    values = element.value if element.VM > 1 else [element.value]
    return all(re.fullmatch(r"[0-9.:+-]*", str(value or "")) for value in values)


def _like(element: Any, value: Any) -> Any:
    from pydicom import DataElement, Sequence

    if element.VR == "SQ":
        return DataElement(element.tag, "SQ", Sequence(value or []))
    return DataElement(element.tag, element.VR, value)


def _dummy(kind: str) -> Any:
    if kind in _TEXT:
        return "REMOVED"
    if kind in _NUMBERS:
        return 0
    return _DUMMIES.get(kind, b"\0\0")


def _all_dummies(item: Any, uids: Callable[[Any], Any]) -> Any:
    """An item of a sequence of which nothing may stay but its form."""
    from pydicom import Dataset

    made = Dataset()
    for tag in list(item.keys()):  # noqa: SIM118 - a data set yields its elements
        if tag.is_private:
            continue
        try:
            element = item[tag]
            nested = [_all_dummies(each, uids) for each in element.value] if element.VR == "SQ" else None
            value = uids(element) if element.VR == "UI" else _dummy(element.VR)
        except Exception:  # damaged
            continue
        made.add(_like(element, value if nested is None else nested))
    return made


def _secrets_of(source: Any) -> frozenset[str]:
    """Words and numbers, in lower case, by which the people and places of a file are known."""
    found: set[str] = set()
    for keyword, text in _identities(source):
        text = text.casefold()
        if "Name" in keyword and keyword != "InstitutionName":
            found.update(word for word in _words(text) if len(word) > 1)
        elif len(text.strip()) > 3:
            found.add(text.strip())
    return frozenset(found)


def _identities(source: Any) -> Iterable[tuple[str, str]]:
    for keyword in _IDENTITY:
        try:
            element = source.get_item(keyword) and source[keyword]
            values = [] if not element else element.value if element.VM > 1 else [element.value]
        except Exception:  # damaged
            continue
        yield from ((keyword, str(value)) for value in values if value)


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", text) if word]


def _text_of(source: Any, keyword: str) -> str:
    try:
        return str(source.get(keyword) or "").strip()
    except Exception:  # damaged
        return ""
