"""The first elements of a DICOM file, read so fast that thousands of files can be told apart and put in order.

pydicom takes half a millisecond for each file, ten times as long, and its import comes on top; what a reader sees of
one scan is read with it (:mod:`busviewer.scan.dicom_info`). Nothing here is decoded, and nothing is told.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from busviewer.files import open_file

__all__ = ["START", "Head", "is_dicom", "read_head"]

START = 132
"""How many bytes :func:`is_dicom` needs."""

_FIRST, _MOST = 16 << 10, 1 << 20  # bytes: of nearly all headers, and of those with long private elements
_LONG = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_SHORT = frozenset(
    (b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH", b"SL", b"SS",
     b"ST", b"TM", b"UI", b"UL", b"US")
)  # fmt: skip
_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_DEEPEST = 16
_DEFLATED = b"1.2.840.10008.1.2.1.99"
_SYNTAX, _CLASS_IN_META, _LAST = 0x00020010, 0x00020002, 0x00280008
_FIELDS = {
    0x00080016: "sop_class", 0x00080018: "instance", 0x00080020: "date", 0x00080030: "time", 0x00100010: "name",
    0x00100020: "patient", 0x00100021: "issuer", 0x00100030: "birth", 0x0020000D: "study", 0x0020000E: "series",
    0x00200011: "series_number", 0x00200013: "number", 0x00280008: "frames",
}  # fmt: skip
_LONGEST_FIRST = 1024  # bytes, of the first element of a file without a preamble


class Head(NamedTuple):
    """What puts a DICOM file in its place, each as the file's own bytes without padding; b"" where it does not say.

    Attributes:
        sop_class: what kind of object it is, a UID; ``instance``: its own UID.
        patient, issuer, name, birth: the patient's ID, who gave it, name and birth date. To be compared, never shown.
        date, time: of the study.
        study, series: their UIDs.
        series_number, number: of the series in the study, and of the instance in the series.
        frames: how many.
    """

    sop_class: bytes = b""
    patient: bytes = b""
    issuer: bytes = b""
    name: bytes = b""
    birth: bytes = b""
    date: bytes = b""
    time: bytes = b""
    study: bytes = b""
    series: bytes = b""
    series_number: bytes = b""
    number: bytes = b""
    frames: bytes = b""
    instance: bytes = b""

    @property
    def pictures(self) -> int:
        """How many pictures the file says it holds."""
        try:
            return int(self.frames or 1)
        except ValueError:
            return 1


def is_dicom(start: bytes) -> bool:
    """Whether a file that starts with these :data:`START` bytes is DICOM: by its mark, or as old devices write it,
    with neither preamble nor mark, by its first two elements."""
    if start[128:132] == b"DICM":
        return True
    if start[:2] not in (b"\x08\x00", b"\x02\x00", b"\x00\x08"):
        return False
    form = _Form.of(start, 0)
    try:
        tag, vr, at, length = form.element(start, 0)
        if not (vr or (form.little and length <= _LONGEST_FIRST)) or tag & 0xFFFF > 0x1000 or length % 2:
            return False
        if at + length + 8 > len(start):
            return bool(vr) and length <= _LONGEST_FIRST
        after, _, _, _ = form.element(start, at + length)
    except struct.error:
        return False
    return tag < after and after >> 16 in (0x0002, 0x0008, 0x0009, 0x0010)


def read_head(path: Path) -> Head | None:
    """The head of the file ``path``; None where it is no DICOM file, or cannot be read.

    A damaged head is told as far as it goes. No more than a megabyte is read, and pipes and devices are not opened.
    """
    try:
        with open_file(path) as stream:
            data = stream.read(START)
            if not is_dicom(data):
                return None
            data += stream.read(_FIRST - START)
            found, whole = _parse(data)
            if not whole and len(data) == _FIRST:
                found, _ = _parse(data + stream.read(_MOST - _FIRST))
            return found
    except OSError:  # whoever opens it is told
        return None


class _Form(NamedTuple):
    """How elements are written."""

    explicit: bool
    little: bool

    @classmethod
    def of(cls, data: bytes, at: int) -> _Form:
        """By the element at ``at``: what the header says of it is wrong in some files."""
        return cls(data[at + 4 : at + 6] in _LONG | _SHORT, data[at : at + 1] != b"\0")

    def element(self, data: bytes, at: int) -> tuple[int, bytes, int, int]:
        """(tag, kind of value or b"", where it starts, its length); struct.error past the end."""
        order = "<" if self.little else ">"
        group, element = struct.unpack_from(f"{order}HH", data, at)
        tag = group << 16 | element
        vr = data[at + 4 : at + 6]
        if not self.explicit or group == 0xFFFE or (vr not in _SHORT and vr not in _LONG):
            (length,) = struct.unpack_from(f"{order}I", data, at + 4)
            return tag, b"", at + 8, length
        if vr in _LONG:
            (length,) = struct.unpack_from(f"{order}I", data, at + 8)
            return tag, vr, at + 12, length
        (length,) = struct.unpack_from(f"{order}H", data, at + 6)
        return tag, vr, at + 8, length


def _parse(data: bytes) -> tuple[Head, bool]:
    """The head in ``data``, and whether all of it was there."""
    at = 132 if data[128:132] == b"DICM" else 0
    found: dict[str, bytes] = {}
    whole = False
    try:
        syntax = b""
        for tag, start, length in _elements(data, at, _Form(True, True)):
            if tag >> 16 != 2:
                break
            at = start + length
            if tag == _SYNTAX:
                syntax = _plain(data, start, length)
            elif tag == _CLASS_IN_META:
                found["sop_class"] = _plain(data, start, length)
        if syntax == _DEFLATED:
            data, at = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[at:], _MOST), 0
        for tag, start, length in _elements(data, at, _Form.of(data, at)):
            if tag >= _LAST:
                whole = True
            if tag > _LAST:
                break
            if name := _FIELDS.get(tag):
                found[name] = _plain(data, start, length)
    except (struct.error, zlib.error, RecursionError):
        pass
    return Head(**found), whole


def _plain(data: bytes, start: int, length: int) -> bytes:
    if start + length > len(data):
        raise struct.error
    return data[start : start + length].strip(b"\0 ")


def _elements(data: bytes, at: int, form: _Form, depth: int = 0) -> Iterator[tuple[int, int, int]]:
    """(tag, start, length) of each element from ``at`` on; struct.error where the data end."""
    while True:
        tag, vr, start, length = form.element(data, at)
        if tag == _ITEM_END:
            yield tag, start, 0
            return
        if length == _UNDEFINED:
            inner = _Form(False, True) if vr == b"UN" else form
            length = _past_sequence(data, start, inner, depth) - start
        yield tag, start, length
        at = start + length


def _past_sequence(data: bytes, at: int, form: _Form, depth: int) -> int:
    """Where the sequence of undefined length whose first item is at ``at`` ends."""
    if depth > _DEEPEST:
        raise struct.error
    while True:
        tag, _, at, length = form.element(data, at)
        if tag == _SEQUENCE_END:
            return at
        if tag != _ITEM:
            raise struct.error
        if length != _UNDEFINED:
            at += length
            continue
        for inner, start, size in _elements(data, at, form, depth + 1):
            at = start + size
            if inner == _ITEM_END:
                break
