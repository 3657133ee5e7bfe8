"""Small files that would cost a reader everything: gigabytes to decode, or for ever to go through."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from tests.faults.seeds import png_chunk
from tests.pages import page_chain

__all__ = ["bombs"]

_MEGABYTE = 1 << 20


def _png(side: int, depth: int, colours: int, *pixels: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", side, side, depth, colours, 0, 0, 0)
    parts = [(b"IHDR", head), *((b"IDAT", part) for part in pixels), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, data) for kind, data in parts)


def _zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(bytes(_MEGABYTE)) for _ in range(megabytes)) + packer.flush()


def _sized(seed: bytes, marker: bytes, side: int) -> bytes:
    at = seed.index(marker)
    return seed[: at + 5] + struct.pack(">HH", side, side) + seed[at + 9 :]


def _tiff(fields: dict[int, tuple[int, int, int]], more: bytes = b"") -> bytes:
    usual = {256: (4, 1, 64), 257: (4, 1, 64), 258: (3, 1, 8), 259: (3, 1, 1), 262: (3, 1, 1), 277: (3, 1, 1)}
    lines = b"".join(struct.pack("<HHII", code, *value) for code, value in sorted((usual | fields).items()))
    return b"II*\0" + struct.pack("<IH", 8, len(usual | fields)) + lines + bytes(4) + more


def _before(seed: bytes, group: int, element: int, more: bytes) -> bytes:
    at = seed.index(struct.pack("<HH", group, element))
    return seed[:at] + more + seed[at:]


def _passes(seed: bytes, count: int) -> bytes:
    large = _sized(seed, b"\xff\xc2", 8192)
    at = large.index(b"\xff\xda")
    return large[:at] + large[at:-2] * count + b"\xff\xd9"


def bombs(seeds: dict[str, bytes]) -> Iterator[tuple[str, bytes, str]]:
    """(name, bytes, a word of the reason that it is refused for)."""
    jpeg, bmp, explicit, tiles = seeds["grey.jpg"], seeds["grey.bmp"], seeds["explicit.dcm"], {322: (4, 1, 1)}
    element, item = struct.pack("<HH2sH", 9, 0x10, b"LO", 0), b"\xfe\xff\0\xe0\0\0\0\0"
    # what claims to be huge
    yield "huge.png", _png(60_000, 16, 6, _zeros(64)), "at most 8192"
    yield "huge.jpg", _sized(jpeg, b"\xff\xc0", 60_000), "at most 8192"
    yield "huge.bmp", bmp[:18] + struct.pack("<ii", 60_000, -60_000) + bmp[26:], "at most 8192"
    yield (
        "huge.tif",
        _tiff({256: (4, 1, 60_000), 257: (4, 1, 60_000), 278: (4, 1, 64), 273: (4, 1, 8), 279: (4, 1, 64)}),
        "at most 8192",
    )
    rows = struct.pack("<HH2sH", 0x28, 0x10, b"US", 2)
    at = explicit.index(rows) + len(rows)
    yield "huge.dcm", explicit[:at] + struct.pack("<H", 60_000) + explicit[at + 2 :], "at most 8192"
    empty = seeds["clip.dcm"].replace(b"IS\2\x003 ", b"IS\x0a\x002147483647")
    yield "frames.dcm", empty[: empty.index(struct.pack("<HH", 0x7FE0, 0x10)) + 90], "truncated"
    one = struct.pack("<HHI", 0xFFFE, 0xE000, 4) + b"\xff\xd8\xff\xe0"
    items = seeds["clip-no-table.dcm"].replace(b"IS\2\x003 ", b"IS\x0a\x002147483647")
    at = items.index(struct.pack("<HHI", 0xFFFE, 0xE000, 0)) + 8
    yield "many-frames.dcm", items[:at] + one * 50_000 + items[at:], "at most 10000"
    yield "endless-frames.dcm", items[:at] + one * (3 * _MEGABYTE) + items[at:], "damaged"
    # more pixels than the size: not unpacked further than the scan is large
    yield "more.png", _png(64, 16, 2, _zeros(64)), "more data than its pixels need"
    yield "deflated.dcm", _deflated(seeds["deflated.dcm"], bare=False), "header"
    yield "deflated-bare.dcm", _deflated(seeds["deflated.dcm"], bare=True), "header"
    # parts without end
    yield "parts.png", _png(64, 8, 0, *[b""] * 2_000_000), "parts"
    yield "fill.jpg", b"\xff\xd8" + b"\xff" * (20 * _MEGABYTE) + jpeg[2:], "parts"
    yield "comments.jpg", b"\xff\xd8" + b"\xff\xfe\0\2" * (6 * _MEGABYTE) + jpeg[2:], "parts"
    yield "passes.jpg", _passes(seeds["progressive.jpg"], 300), "passes"
    yield "lines.bmp", seeds["runs.bmp"][:1078] + b"\0\0" * (16 * _MEGABYTE), "parts"
    yield "strips.tif", _tiff({273: (4, 4 * _MEGABYTE, 200), 279: (4, 4 * _MEGABYTE, 200)}, bytes(17 << 20)), "at most"
    yield "tiles.tif", _tiff({**tiles, 256: (4, 1, 8192), 257: (4, 1, 8192), 323: (4, 1, 1), 324: (4, 10, 8),
                              325: (4, 10, 8)}, bytes(999)), "truncated"  # fmt: skip
    yield "words.tif", _tiff({270: (2, 40 * _MEGABYTE, 200)}, b"<OME " * (9 * _MEGABYTE)), "at most"
    yield "circle.tif", page_chain(3, last=8), "circle"
    yield "pages.tif", page_chain(1_000_000), "more than 4096 pages"
    yield "outside.tif", page_chain(2, last=1 << 31), "truncated"
    yield "overlapping.tif", _overlapping(), "damaged TIFF"
    claims = b"ImageJ=1.54f\nimages=999999999\n"
    fields = {270: (2, len(claims), 200), 273: (4, 1, 300), 279: (4, 1, 4096)}
    words = bytes(200 - 14 - 12 * 9) + claims.ljust(100)
    yield "claims.tif", _tiff(fields, words + bytes(1 << 16)), "more than 4096"
    yield "elements.dcm", _before(explicit, 0x10, 0x10, element * (4 * _MEGABYTE)), "header"
    yield (
        "meta.dcm",
        explicit[:132] + element.replace(b"\x09\0", b"\2\0", 1) * (4 * _MEGABYTE) + explicit[132:],
        "header",
    )
    regions = struct.pack("<HH2sHI", 0x18, 0x6011, b"SQ", 0, len(item) * 200_000) + item * 200_000
    yield "regions.dcm", _before(explicit, 0x28, 2, regions), "too long"
    deep = struct.pack("<HH2sHI", 0x18, 0x6011, b"SQ", 0, 0xFFFFFFFF) + item[:4] + b"\xff" * 4
    yield "deep.dcm", _before(explicit, 0x18, 0x6011, deep * 20_000), "header"
    yield "fragments.dcm", seeds["jpeg.dcm"].replace(item[:4], item * (2 * _MEGABYTE) + item[:4], 1), "damaged"


def _overlapping() -> bytes:
    """3,000 pages of 4,000 fields each in 60 kB: each page begins a little behind the one before."""
    count, pages = 4000, 3000
    data = bytearray(b"\xff" * (8 + 2 + 12 * count + 4 * pages))
    data[:8] = b"II*\0" + struct.pack("<I", 8)
    for number in range(pages):
        at = 8 + 4 * number
        struct.pack_into("<H", data, at, count)
        struct.pack_into("<I", data, at + 2 + 12 * count, at + 4)
    return bytes(data)


def _deflated(seed: bytes, *, bare: bool) -> bytes:
    (length,) = struct.unpack_from("<I", seed, 140)
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    body = b"".join(packer.compress(bytes(_MEGABYTE)) for _ in range(64)) + packer.flush()
    return seed[132 if bare else 0 : 144 + length] + body
