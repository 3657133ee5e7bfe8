"""Which pictures a TIFF holds, from the headers of its pages alone; tifffile is not needed for it.

Frames are the pictures of the largest size: pages, planes of a page, or planes that follow the only page, as ImageJ
writes them. A thumbnail, a transparency mask and smaller pages are none.
"""

from __future__ import annotations

import os
import re
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from busviewer.scan.frames import Frames, frame_of
from busviewer.scan.kept import Kept
from busviewer.scan.model import CUT, ScanError
from busviewer.texts import worded

__all__ = ["Place", "find_frames", "place_of"]

_MOST_PAGES = 4096  # also frames: two minutes of a clip
_MOST_FIELDS, _MOST_IN_ALL = 4096, 200_000  # of a page, and of all pages: pages that overlap could go on and on
_LONGEST = {270: 1 << 24, **dict.fromkeys((273, 279, 324, 325), 100_000)}  # the description; strips and tiles
_LONGEST_FIELD = 1 << 20  # of the others, in items; those after the baseline are not read
_BASELINE = range(700)
_FORMS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}  # of the numbers, by the type of the field
_KIND, _OLD_KIND, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _COLOUR, _WORDS, _STRIPS, _TURN, _SAMPLES, _PLANAR = (
    254, 255, 256, 257, 258, 259, 262, 270, 273, 274, 277, 284,
)  # fmt: skip
_DEPTH, _METAMORPH = 32997, 33629
_REDUCED, _MASK = 1, 4
_GREY = (0, 1)
_SEPARATE = 2
_DESCRIBED = 1 << 16
_IMAGES = re.compile(rb"^images=(\d{1,9})\s*$", re.MULTILINE)
_TRUNCATED = re.compile(rb'\{"shape": \[([\d, ]+)\].*"truncated": true', re.DOTALL)


class Place(NamedTuple):
    """Where one picture of a TIFF is: the offset of its page, and which of the ``planes`` of that page, from 0.

    ``follows``: the planes lie one after the other behind the page's own, of which they are copies in kind.
    """

    offset: int
    plane: int = 0
    planes: int = 1
    follows: bool = False


_known: Kept[tuple[list[Place], str]] = Kept(16)


class _Field(NamedTuple):
    kind: int
    items: int
    value: bytes


class _Page(NamedTuple):
    """A page: its offset, its upright size, how many pictures it holds, whether it is a thumbnail or a mask."""

    offset: int
    width: int
    height: int
    planes: int
    apart: bool


def find_frames(path: Path, stream: IO[bytes]) -> Frames:
    """How many pictures the TIFF in ``stream`` holds; ScanError where its pages are damaged, or too many."""
    places, hint = _places(path, stream)
    return Frames(len(places), hint)


def place_of(path: Path, stream: IO[bytes]) -> Place:
    """Where the picture at the address ``path`` is in the TIFF ``stream``.

    Raises ScanError where there is none of that number, or several and no number.
    """
    places, _ = _places(path, stream)
    number = frame_of(path)
    if number is None and len(places) > 1:
        raise ScanError(
            path,
            worded(
                "this file contains {count} pictures; open its folder, where each is a scan of its own "
                "({name}#1 to {name}#{count})",
                count=len(places),
                name=path.name,
            ),
        )
    if number is not None and number > len(places):
        there = worded("{count} pictures", count=len(places)) if len(places) > 1 else worded("one picture")
        raise ScanError(
            path, worded("there is no picture {number} in this file; it contains {there}", number=number, there=there)
        )
    return places[(number or 1) - 1]


def _places(path: Path, stream: IO[bytes]) -> tuple[list[Place], str]:
    """The frames of a TIFF in the order of its pages, and what is not shown of it."""
    return _known.of(stream, lambda: _look_for(path, stream))


def _look_for(path: Path, stream: IO[bytes]) -> tuple[list[Place], str]:
    file = _File(path, stream)
    pages: list[_Page] = []
    first: dict[int, _Field] = {}
    for at, fields in file.pages():
        first = first or fields
        pages.append(_page(file, at, fields))
    if len(pages) == 1 and (count := file.number(first, _METAMORPH, items=True)) > 1:
        raise ScanError(
            path,
            worded(
                "this is a MetaMorph stack of {count} pictures; save it as a TIFF with a page for each", count=count
            ),
        )
    claimed = file.claimed(first)
    if claimed > len(pages) and pages[0].planes == 1:
        return _following(file, pages, first, claimed)
    shown = [page for page in pages if not page.apart] or pages
    largest = max(shown, key=lambda page: page.width * page.height)
    chosen = [page for page in shown if (page.width, page.height) == (largest.width, largest.height)]
    if sum(page.planes for page in chosen) > _MOST_PAGES:
        raise ScanError(path, worded("this TIFF has more than {limit} pictures; save it in parts", limit=_MOST_PAGES))
    places = [Place(page.offset, plane, page.planes) for page in chosen for plane in range(page.planes)]
    left = len(pages) - len(chosen)
    if not left:
        return places, ""
    others = worded("the other {count} pages are not shown", count=left)
    if left == 1:
        others = worded("the other page is not shown")
    size = f"({largest.width} x {largest.height})"
    if len(chosen) == 1:
        return places, worded(
            "page {number} of {count}, the largest {size}; {others}",
            number=pages.index(largest) + 1,
            count=len(pages),
            size=size,
            others=others,
        )
    return places, worded(
        "one of the {count} largest pages {size}; {others}", count=len(chosen), size=size, others=others
    )


def _following(file: _File, pages: list[_Page], fields: dict[int, _Field], claimed: int) -> tuple[list[Place], str]:
    """The planes of a file whose first page describes more pictures than there are pages."""
    if len(pages) > 1:
        raise ScanError(
            file.path,
            worded(
                "damaged TIFF: its description tells of {claimed} pictures, but it has {count} pages",
                claimed=claimed,
                count=len(pages),
            ),
        )
    bits, samples = file.number(fields, _BITS, 1), file.number(fields, _SAMPLES, 1)
    plane = pages[0].width * pages[0].height * samples * bits // 8
    start = file.number(fields, _STRIPS)
    if file.number(fields, _COMPRESSION, 1) != 1 or start + 2 * plane > file.size:
        return [Place(pages[0].offset)], worded(
            "its description tells of {claimed} pictures, but the file contains only one", claimed=claimed
        )
    if claimed > _MOST_PAGES:
        raise ScanError(
            file.path, worded("this TIFF has more than {limit} pictures; save it in parts", limit=_MOST_PAGES)
        )
    if start + claimed * plane > file.size:
        raise ScanError(file.path, CUT)
    return [Place(pages[0].offset, number, claimed, follows=True) for number in range(claimed)], ""


def _page(file: _File, at: int, fields: dict[int, _Field]) -> _Page:
    width, height = file.number(fields, _WIDTH), file.number(fields, _HEIGHT)
    if 5 <= file.number(fields, _TURN, 1) <= 8:
        width, height = height, width
    samples, planes = file.number(fields, _SAMPLES, 1), max(1, file.number(fields, _DEPTH, 1))
    # A second grey sample is alpha; more of them, each apart from the others, are a stack.
    if samples > 2 and file.number(fields, _PLANAR, 1) == _SEPARATE and file.number(fields, _COLOUR) in _GREY:
        planes *= samples
    kind = file.number(fields, _KIND) or int(file.number(fields, _OLD_KIND) == 2)
    return _Page(at, width, height, planes, bool(kind & (_REDUCED | _MASK)))


class _File:
    """A TIFF of either kind and byte order, read without trust."""

    def __init__(self, path: Path, stream: IO[bytes]) -> None:
        self.path, self._stream = path, stream
        self.size = stream.seek(0, os.SEEK_END)
        start = self._read(0, 16)
        self._order = "<" if start[:1] == b"I" else ">"
        self._big = start[2:4] in (b"+\0", b"\0+")
        self._pointer = self._order + ("Q" if self._big else "I")
        self._first = self._unpack(self._pointer, start[8:16] if self._big else start[4:8])

    def pages(self) -> Iterator[tuple[int, dict[int, _Field]]]:
        """The offset and the fields of each page, by their codes; the first of two with one code counts."""
        form = self._order + ("HHQ8s" if self._big else "HHI4s")
        size, left = struct.calcsize(form), _MOST_IN_ALL
        count_form = self._order + ("Q" if self._big else "H")
        at, seen = self._first, set[int]()
        if not at:
            raise ScanError(self.path, worded("damaged TIFF: it has no page"))
        while at:
            if at in seen:
                raise ScanError(self.path, worded("damaged TIFF: its pages go round in a circle"))
            if len(seen) == _MOST_PAGES:
                raise ScanError(
                    self.path, worded("this TIFF has more than {limit} pages; save it in parts", limit=_MOST_PAGES)
                )
            seen.add(at)
            head = self._read(at, struct.calcsize(count_form))
            count = self._unpack(count_form, head)
            left -= count
            if not 0 < count <= _MOST_FIELDS or left < 0:
                raise ScanError(self.path, worded("damaged TIFF: a page has {count} fields", count=count))
            data = self._read(at + len(head), count * size + struct.calcsize(self._pointer))
            if len(data) < count * size:
                raise ScanError(self.path, CUT)
            fields: dict[int, _Field] = {}
            for code, *field in struct.iter_unpack(form, data[: count * size]):
                fields.setdefault(code, _Field(*field))
                most = _LONGEST.get(code, _LONGEST_FIELD)
                if code in _BASELINE and field[1] > most:
                    raise ScanError(
                        self.path,
                        worded(
                            "damaged TIFF: field {code} has {count} values, at most {most} are read",
                            code=code,
                            count=field[1],
                            most=most,
                        ),
                    )
            yield at, fields
            rest = data[count * size :]
            at = self._unpack(self._pointer, rest) if rest else 0  # some writers leave it out at the end of the file

    def number(self, fields: dict[int, _Field], code: int, otherwise: int = 0, *, items: bool = False) -> int:
        """The first number of a field, or how many ``items`` it has."""
        field = fields.get(code)
        if field is None or not field.items:
            return otherwise
        if items:
            return field.items
        form = _FORMS.get(field.kind)
        if form is None:
            return otherwise
        size = struct.calcsize(form)
        inline = field.items * size <= len(field.value)
        raw = field.value[:size] if inline else self._read(self._unpack(self._pointer, field.value), size)
        return self._unpack(self._order + form, raw)

    def claimed(self, fields: dict[int, _Field]) -> int:
        """How many pictures the description tells of, as ImageJ and tifffile write it; 0 where it does not."""
        field = fields.get(_WORDS)
        if field is None or field.items <= len(field.value):
            return 0
        words = self._read(self._unpack(self._pointer, field.value), min(field.items, _DESCRIBED))
        if words.startswith(b"ImageJ=") and (found := _IMAGES.search(words.rstrip(b"\0"))):
            return int(found[1])
        if not (found := _TRUNCATED.match(words)):
            return 0
        pixels = max(1, self.number(fields, _WIDTH) * self.number(fields, _HEIGHT) * self.number(fields, _SAMPLES, 1))
        values = 1
        for side in re.findall(rb"\d{1,10}", found[1])[:9]:
            values *= int(side)
        return values // pixels

    def _read(self, at: int, size: int) -> bytes:
        if at >= self.size:  # before seeking: a stream need not take so large a number
            raise ScanError(self.path, CUT)
        self._stream.seek(at)
        return self._stream.read(size)

    def _unpack(self, form: str, data: bytes) -> int:
        if len(data) < struct.calcsize(form):
            raise ScanError(self.path, CUT)
        return int(struct.unpack_from(form, data)[0])
