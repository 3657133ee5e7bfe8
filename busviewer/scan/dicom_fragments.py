"""Where the compressed frames of a DICOM file lie: one pass over the headers of its fragments, which no table replaces.

An offset table may lie; the fragments cannot, for a reader goes from one to the next. A table counts only where frames
have several fragments each that do not tell where a frame begins.
"""

from __future__ import annotations

import itertools
import struct
from pathlib import Path
from typing import Any, NamedTuple

from busviewer.scan.model import CUT, ScanError
from busviewer.texts import worded

__all__ = ["Fragments", "Part", "fragments_in", "frames_of"]

_ITEM, _END = 0xFFFEE000, 0xFFFEE0DD
_LONGEST_TABLE = 1 << 20
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\0\0\0\x0c")  # of a JPEG of any kind, a JPEG 2000, a JP2


class Part(NamedTuple):
    """A piece of a file: where it begins, and its bytes."""

    at: int
    size: int


class Fragments(NamedTuple):
    """What lies in the pixel data.

    Attributes:
        parts: the fragments in their order; one that the end of the file cuts is none.
        starts: of each, whether it begins like a compressed picture.
        table: the basic offset table: where each frame begins, in bytes from the first fragment's header.
        cut: whether the file ended before them.
    """

    parts: list[Part]
    starts: list[bool]
    table: tuple[int, ...]
    cut: bool


def fragments_in(stream: Any, size: int) -> Fragments:
    """The fragments from the first byte of the pixel data on; ``size`` is that of the file.

    ValueError where something else lies between them.
    """
    parts: list[Part] = []
    starts: list[bool] = []
    table: tuple[int, ...] = ()
    at, first, cut = stream.tell(), True, True
    while True:
        stream.seek(at)
        head = stream.read(12)
        if len(head) < 8:
            break
        group, element, length = struct.unpack_from("<HHI", head)
        tag = group << 16 | element
        if tag == _END:
            cut = False
            break
        if tag != _ITEM:
            raise ValueError("something else lies between the fragments")
        if at + 8 + length > size:
            break
        if first:
            stream.seek(at + 8)
            data = stream.read(length) if length <= _LONGEST_TABLE else b""
            table = struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])
        else:
            parts.append(Part(at + 8, length))
            starts.append(head[8:].startswith(_STARTS))
        at, first = at + 8 + length, False
    return Fragments(parts, starts, table, cut)


def frames_of(path: Path, found: Fragments, claimed: int) -> list[tuple[Part, ...]]:
    """The fragments of each frame that is there, at most ``claimed`` frames; ScanError where they cannot be told."""
    parts = found.parts
    if not parts:
        raise ScanError(path, CUT)
    if claimed == 1:
        if found.cut and not any(found.starts[1:]):  # of a cut clip that claims one frame, the first is there
            raise ScanError(path, CUT)
        begins = [0]
    elif len(parts) == claimed or all(found.starts):
        begins = list(range(len(parts)))
    elif (named := _named(found)) and (found.starts[0] is False or len(named) == claimed):
        begins = named
    elif any(found.starts):
        begins = [number for number, starts in enumerate(found.starts) if starts]
    elif len(parts) < claimed:
        begins = list(range(len(parts)))  # run lengths: a fragment each
    else:
        raise ScanError(path, worded("damaged DICOM: the frames of this clip cannot be told apart; export it again"))
    ends = [*begins[1:], len(parts)]
    whole = [tuple(parts[begin:end]) for begin, end in itertools.islice(zip(begins, ends, strict=True), claimed)]
    one_each = all(len(frame) == 1 for frame in whole)
    if found.cut and not one_each and begins[len(whole) - 1] == begins[-1]:
        whole.pop()  # the last of the file's may lack a part
    return whole


def _named(found: Fragments) -> list[int]:
    """The number of the first fragment of each frame, by the offset table; none where it lies."""
    offsets = {part.at - found.parts[0].at: number for number, part in enumerate(found.parts)}
    table = found.table
    if not table or table[0] or any(one >= two for one, two in itertools.pairwise(table)):
        return []
    return [offsets[offset] for offset in table] if all(offset in offsets for offset in table) else []
