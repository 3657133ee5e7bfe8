"""The terms of BI-RADS as coded concepts of DICOM.

Codes are those of PS3.16: CID 6151, 6152, 6154, 6155 and 6157 (breast ultrasound), 6004, 6006 and 6056 (shape, margin
and associated findings), 6018 (clock face), 6027 (assessment from BI-RADS) and 244 (side). A term for which the
standard has no code, or only one that means less or more, has a code of our own scheme, which each file declares.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

__all__ = ["OWN", "SIDES", "CodeRow", "clock_code", "field_code", "own", "term_code"]

OWN = "99BUSVIEWER"
"""The designator of our own scheme; 99 is for private ones (PS3.16, section 8)."""


class CodeRow(NamedTuple):
    """A coded concept; the version of its scheme where the code alone does not tell it."""

    value: str
    scheme: str
    meaning: str
    version: str | None = None


def own(value: str, meaning: str) -> CodeRow:
    """A code of our own scheme: at most 16 letters, and 64 of its meaning."""
    return CodeRow(value[:16], OWN, meaning[:64])


def _dcm(value: int, meaning: str) -> CodeRow:
    return CodeRow(str(value), "DCM", meaning)


def _sct(value: int, meaning: str) -> CodeRow:
    return CodeRow(str(value), "SCT", meaning)


def _bi(value: str, meaning: str) -> CodeRow:
    return CodeRow(value, "BI", meaning, "4.0")


_FIELDS = {
    "composition": _dcm(111350, "Breast background echotexture"),
    "shape": _sct(107644003, "Shape"),
    "orientation": _dcm(111354, "Orientation"),
    "margin": _dcm(111037, "Margins"),
    "echo_pattern": _dcm(111360, "Echo pattern"),
    "posterior": _dcm(111366, "Posterior acoustic features"),
    "calcifications": own("CALCIFICATIONS", "Calcifications"),
    "associated": own("ASSOCIATED", "Associated features"),
    "category": _dcm(111005, "Assessment Category"),
}
_VASCULARITY = _dcm(111372, "Vascularity")
_TERMS = {
    "composition": {
        "homogeneous background echotexture - fat": _dcm(111351, "Homogeneous fat echotexture"),
        "homogeneous background echotexture - fibroglandular": _dcm(111352, "Homogeneous fibroglandular echotexture"),
        "heterogeneous background echotexture": _dcm(111353, "Heterogeneous echotexture"),
    },
    "shape": {
        "oval": _sct(84360004, "Ovoid shape (Oval)"),
        "round": _sct(42700002, "Round shape"),
        "irregular": _sct(49608001, "Irregular"),
    },
    "orientation": {"parallel": _dcm(111355, "Parallel"), "not parallel": _dcm(111356, "Not parallel")},
    "margin": {
        "circumscribed": _sct(129738007, "Circumscribed lesion"),
        "indistinct": _sct(129741003, "Indistinct lesion"),
        "angular": _dcm(111343, "Angular margins"),
        "microlobulated": _sct(129739004, "Microlobulated lesion"),
        "spiculated": _sct(129742005, "Spiculated lesion"),
    },
    "echo_pattern": {
        "anechoic": _dcm(111361, "Anechoic"),
        "hyperechoic": _dcm(111362, "Hyperechoic"),
        "complex cystic and solid": _dcm(111363, "Complex"),
        "hypoechoic": _dcm(111364, "Hypoechoic"),
        "isoechoic": _dcm(111365, "Isoechoic"),
        "heterogeneous": own("HETEROGENEOUS", "Heterogeneous echo pattern"),
    },
    "posterior": {
        "no posterior features": _dcm(111367, "No posterior acoustic features"),
        "enhancement": _dcm(111368, "Posterior enhancement"),
        "shadowing": _dcm(111369, "Posterior shadowing"),
        "combined pattern": _dcm(111370, "Combined posterior enhancement and shadowing"),
    },
    "calcifications": {
        "none": own("NO-CALCIFICATION", "No calcifications"),
        "in a mass": own("IN-MASS", "Calcifications in a mass"),
        "outside of a mass": own("OUTSIDE-MASS", "Calcifications outside of a mass"),
        "intraductal": own("INTRADUCTAL", "Intraductal calcifications"),
    },
    "associated": {
        "none": own("NO-ASSOCIATED", "No associated features"),
        "architectural distortion": _sct(129792006, "Architectural distortion of breast"),
        "duct changes": own("DUCT-CHANGES", "Duct changes"),
        "skin thickening": _sct(129797000, "Skin thickening of breast"),
        "skin retraction": _sct(129796009, "Skin retraction of breast"),
        "edema": _sct(79654002, "Edema"),
        "vascularity absent": _dcm(111373, "Vascularity not present"),
        "internal vascularity": _dcm(111375, "Vascularity present in lesion"),
        "vessels in rim": own("VESSELS-IN-RIM", "Vessels in rim"),  # DCM 111376 is of the tissue beside
        "elasticity soft": own("SOFT", "Elasticity: soft"),
        "elasticity intermediate": own("INTERMEDIATE", "Elasticity: intermediate"),
        "elasticity hard": own("HARD", "Elasticity: hard"),
    },
    "category": {
        "0": _sct(397138000, "0 - Incomplete - Need additional imaging evaluation"),
        "1": _sct(397140005, "1 - Negative"),
        "2": _sct(397141009, "2 - Benign"),
        "3": _sct(397143007, "3 - Probably Benign"),
        "4A": _bi("MA.II.A.5.4A", "4A - Low suspicion"),
        "4B": _bi("MA.II.A.5.4B", "4B - Intermediate suspicion"),
        "4C": _bi("MA.II.A.5.4C", "4C - Moderate suspicion"),
        "5": _sct(397145000, "5 - Highly suggestive of malignancy"),
        "6": _bi("MA.II.A.5.6", "6 - Known biopsy proven malignancy"),
    },
}
_VESSELS = {"vascularity absent", "internal vascularity", "vessels in rim"}
SIDES = {"right": _sct(24028007, "Right"), "left": _sct(7771000, "Left")}
"""The laterality of the breast."""
_CLOCK = {
    **{
        str(hour): _sct(value, f"{hour} o'clock position")
        for hour, value in enumerate(
            (129772004, 129773009, 129774003, 129775002, 129776001, 129777005, 129778000, 129779008, 129780006,
             129781005, 129782003, 129783008), 1,
        )
    },
    "subareolar": _sct(129784002, "Subareolar region"),
    "central": _sct(129786000, "Central region of breast"),
    "axilla": _sct(129791004, "Axilla region"),
}  # fmt: skip


def clock_code(term: str) -> CodeRow:
    """Where in the breast."""
    return _CLOCK.get(term) or _unknown(term)


def field_code(field: str, term: str = "") -> CodeRow:
    """What is said something of; of what vessels do, that is not the same as of the other associated features."""
    if field == "associated" and term in _VESSELS:
        return _VASCULARITY
    return _FIELDS.get(field) or _unknown(field)


def term_code(field: str, term: str) -> CodeRow:
    """What is said; a term that this program's lexicon does not know has a code that is made from it."""
    return _TERMS.get(field, {}).get(term) or _unknown(term)


def _unknown(text: str) -> CodeRow:
    return own("T" + hashlib.sha256(text.encode()).hexdigest()[:15].upper(), text)
