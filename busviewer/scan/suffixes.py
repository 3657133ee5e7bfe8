"""The endings of scan files, as far as names tell; DICOM files may have any other, or none."""

from __future__ import annotations

__all__ = ["DICOM_SUFFIXES", "SUFFIXES", "is_picture_name", "is_scan_name", "stem_of"]

DICOM_SUFFIXES: frozenset[str] = frozenset({".dcm", ".dicom", ".ima"})
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff"})
SUFFIXES: frozenset[str] = _PICTURES | DICOM_SUFFIXES


def is_scan_name(name: str) -> bool:
    """Whether a file of this name may be a scan: a known suffix, and not hidden."""
    stem, dot, suffix = name.rpartition(".")
    return bool(stem) and not name.startswith(".") and (dot + suffix).lower() in SUFFIXES


def is_picture_name(name: str) -> bool:
    """Whether a file of this name, which is not hidden, is a picture of a kind that its name tells: not DICOM."""
    stem, dot, suffix = name.rpartition(".")
    return bool(stem) and (dot + suffix).lower() in _PICTURES


def stem_of(name: str) -> str:
    """``name`` without its suffix, where that is one of a scan: in ``1.2.840.113619`` the last number is none."""
    stem, dot, suffix = name.rpartition(".")
    return stem if stem and (dot + suffix).lower() in SUFFIXES else name
