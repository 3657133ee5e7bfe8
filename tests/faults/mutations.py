"""Damage and malice done to files: bytes anyhow, and the parts of each format where they hurt."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence

from tests.faults.seeds import png_chunk

__all__ = ["damaged", "mutated_scan"]

_EDGES = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 60000, 8192, 8193)
_SUFFIXES = (".png", ".jpg", ".bmp", ".tif", ".dcm", ".JPEG", ".DICOM")

Chance = random.Random
Mutation = Callable[[bytes, Chance], bytes]


def mutated_scan(name: str, data: bytes, others: Sequence[bytes], chance: Chance) -> tuple[str, bytes]:
    """A file made from the valid one ``name``, ``data``: its name and its bytes; the same for the same ``chance``."""
    stem, _, suffix = name.rpartition(".")
    if chance.random() < 0.08:
        suffix = chance.choice(_SUFFIXES)[1:]
    structured = {"png": _png, "jpg": _jpeg, "bmp": _bmp, "tif": _tiff, "dcm": _dicom}[name.rpartition(".")[2]]
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        if chance.random() < 0.6:
            data = structured(data, chance)
        elif chance.random() < 0.1:
            other = chance.choice(others)
            at = chance.randrange(len(data) + 1)
            data = data[:at] + other[chance.randrange(len(other)) :]
        else:
            data = damaged(data, chance)
    return f"{stem}.{suffix}", data


def damaged(data: bytes, chance: Chance) -> bytes:
    """Bytes flipped, overwritten, lost, doubled, cut off or added, wherever chance has it."""
    if not data:
        return chance.randbytes(chance.randrange(9))
    return chance.choice(_ANYHOW)(data, chance)


def _spot(data: bytes, chance: Chance) -> int:
    """A place in the file; the beginning is the likeliest."""
    return chance.randrange(min(len(data), chance.choice((32, 300, len(data)))))


def _flipped(data: bytes, chance: Chance) -> bytes:
    made = bytearray(data)
    for _ in range(chance.choice((1, 4, 32))):
        made[_spot(data, chance)] ^= 1 << chance.randrange(8)
    return bytes(made)


def _overwritten(data: bytes, chance: Chance) -> bytes:
    at, length = _spot(data, chance), chance.choice((1, 4, 64))
    new = chance.choice((chance.randbytes(length), bytes(length), b"\xff" * length))
    return data[:at] + new + data[at + length :]


def _lost(data: bytes, chance: Chance) -> bytes:
    at = _spot(data, chance)
    return data[:at] + data[at + chance.choice((1, 2, 16, 200)) :]


def _doubled(data: bytes, chance: Chance) -> bytes:
    at, length = _spot(data, chance), chance.choice((1, 4, 64, 1000))
    return data[: at + length] + data[at : at + length] * chance.choice((1, 1, 50)) + data[at + length :]


def _cut(data: bytes, chance: Chance) -> bytes:
    return data[: _spot(data, chance)]


def _zeroed(data: bytes, chance: Chance) -> bytes:
    at = _spot(data, chance)
    return data[:at] + bytes(len(data) - at)


def _added(data: bytes, chance: Chance) -> bytes:
    return data + chance.choice((chance.randbytes(50), bytes(5000), data))


def _at_the_edge(data: bytes, chance: Chance) -> bytes:
    form = chance.choice(("B", "<H", ">H", "<I", ">I", "<Q"))
    return _put(data, _spot(data, chance), form, chance)


_ANYHOW: tuple[Mutation, ...] = (_flipped, _overwritten, _lost, _doubled, _cut, _zeroed, _added, _at_the_edge)


def _put(data: bytes, at: int, form: str, chance: Chance) -> bytes:
    """A number from the edges in place of the one at ``at``."""
    size = struct.calcsize(form)
    number = chance.choice(_EDGES) if chance.random() < 0.7 else chance.getrandbits(8 * size)
    return data[:at] + struct.pack(form, number & ((1 << 8 * size) - 1)) + data[at + size :]


def _shuffled(parts: list[bytes], chance: Chance) -> list[bytes]:
    """One part lost, doubled, moved or made longer or shorter."""
    at = chance.randrange(len(parts))
    part = parts.pop(at)
    way = chance.randrange(4)
    if way == 1:
        parts[at:at] = [part, part]
    elif way == 2:
        parts.insert(chance.randrange(len(parts) + 1), part)
    elif way == 3:
        parts.insert(at, damaged(part, chance))
    return parts


# --- PNG: chunks with right checksums ---------------------------------------------------------------------------------
def _png(data: bytes, chance: Chance) -> bytes:
    chunks = list(_png_chunks(data))
    if not chunks:
        return damaged(data, chance)
    start, way = b"\x89PNG\r\n\x1a\n", chance.randrange(5)
    if way == 0:
        return start + b"".join(_shuffled([png_chunk(*chunk) for chunk in chunks], chance))
    at = chance.randrange(len(chunks))
    kind, content = chunks[at]
    whole = [png_chunk(*chunk) for chunk in chunks]
    if way == 1:  # the size, depth, colours, interlacing
        content = _put(chunks[0][1], chance.choice((0, 4)), ">I", chance)
        content = content if chance.random() < 0.5 else _put(chunks[0][1], 8 + chance.randrange(5), "B", chance)
        whole[0] = png_chunk(b"IHDR", content)
    elif way == 2:
        whole[at] = png_chunk(kind, damaged(content, chance))
    elif way == 3:
        whole[at] = _put(whole[at], 0, ">I", chance)
    else:  # too many, too few or other pixels, well compressed
        rows = chance.choice((bytes(4 << 20), b"\xff" * 100, chance.randbytes(9000)))
        whole = [png_chunk(*chunk) for chunk in chunks if chunk[0] != b"IDAT"]
        whole.insert(-1, png_chunk(b"IDAT", zlib.compress(rows)))
    return start + b"".join(whole)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


# --- JPEG: segments ---------------------------------------------------------------------------------------------------
def _jpeg(data: bytes, chance: Chance) -> bytes:
    segments, rest = _jpeg_segments(data)
    if not segments:
        return damaged(data, chance)
    at, way = chance.randrange(len(segments)), chance.randrange(4)
    if way == 0:
        segments = _shuffled(segments, chance)
    elif way == 1:
        segments[at] = _put(segments[at], 2, ">H", chance)
    elif way == 2:
        segments[at] = segments[at][:2] + _put(segments[at][2:], chance.randrange(2, 12), "B", chance)
    else:  # size and components
        at = next((n for n, part in enumerate(segments) if part[1] in (0xC0, 0xC1, 0xC2)), at)
        segments[at] = _put(segments[at], chance.choice((5, 7)), ">H", chance)
    return data[:2] + b"".join(segments) + rest


def _jpeg_segments(data: bytes) -> tuple[list[bytes], bytes]:
    segments, at = [], 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        (length,) = struct.unpack_from(">H", data, at + 2)
        segments.append(data[at : at + 2 + length])
        at += 2 + length
    return segments, data[at:]


# --- BMP: the fields of its header ------------------------------------------------------------------------------------
def _bmp(data: bytes, chance: Chance) -> bytes:
    at, form = chance.choice(
        ((2, "<I"), (10, "<I"), (14, "<I"), (18, "<I"), (22, "<I"), (26, "<H"), (28, "<H"), (30, "<I"), (34, "<I"),
         (46, "<I"), (50, "<I"))
    )  # fmt: skip
    return _put(data, at, form, chance)


# --- TIFF: the tags of its pages --------------------------------------------------------------------------------------
def _tiff(data: bytes, chance: Chance) -> bytes:
    if len(data) < 16:
        return damaged(data, chance)
    order = ">" if data[:2] == b"MM" else "<"
    big = data[2:4] in (b"+\0", b"\0+")
    (first,) = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)
    if first + 10 > len(data):
        return damaged(data, chance)
    (count,) = struct.unpack_from(order + ("Q" if big else "H"), data, first)
    if chance.random() < 0.15:  # where the page is, how many tags it has, where the next page is
        entry, start = (20, 8) if big else (12, 2)
        at = chance.choice((8 if big else 4, first, first + start + entry * count))
        return _put(data, at, order + chance.choice("HIQ"), chance)
    number = chance.randrange(max(1, min(count, 40)))
    entry = first + (8 + 20 * number if big else 2 + 12 * number)
    at, form = chance.choice(((0, "H"), (2, "H"), (4, "Q" if big else "I"), (12 if big else 8, "Q" if big else "I")))
    if chance.random() < 0.5:  # the value: it matters most
        at, form = (12, "Q") if big else (8, chance.choice("HI"))
    return _put(data, entry + at, order + form, chance)


# --- DICOM: elements with explicit lengths ----------------------------------------------------------------------------
_LONG = (b"OB", b"OW", b"SQ", b"UN", b"UT", b"OF")


def _dicom(data: bytes, chance: Chance) -> bytes:
    elements = list(_dicom_elements(data))
    if len(elements) < 2:
        return damaged(data, chance)
    at, length_at, end = chance.choice(elements)
    way = chance.randrange(7)
    pixels = data.rfind(b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff")
    if way == 6 and pixels > 0:  # the offset table, and the header of a fragment
        items = [at for at in range(pixels + 12, len(data) - 8) if data.startswith(b"\xfe\xff\0\xe0", at)]
        return _put(data, (chance.choice(items) if items else pixels) + 4 * chance.randrange(5), "<I", chance)
    if way in (0, 6):
        return _put(data, at, "<H", chance)
    if way == 1:
        return _put(data, at + 2, "<H", chance)
    if way == 2:
        return _put(data, length_at, chance.choice(("<H", "<I")), chance)
    if way == 3:
        vr = chance.choice((b"US", b"SQ", b"UN", b"OB", b"DS", b"IS", b"PN", b"??", b"AT", b"FD"))
        return data[: at + 4] + vr + data[at + 6 :]
    if way == 4:
        return data[:at] + data[at:end] * chance.choice((0, 2, 9)) + data[end:]
    value = data[end - min(4, end - at) : end]
    return data[: end - len(value)] + damaged(value, chance)[:4].ljust(len(value), b"\0") + data[end:]


def _dicom_elements(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Where each element, its length and its end are, as far as they have explicit little-endian lengths."""
    at = 132
    while at + 12 <= len(data):
        vr = data[at + 4 : at + 6]
        if not vr.isalpha() or not vr.isupper():
            return
        if vr in _LONG:
            (length,) = struct.unpack_from("<I", data, at + 8)
            length_at, start = at + 8, at + 12
        else:
            (length,) = struct.unpack_from("<H", data, at + 6)
            length_at, start = at + 6, at + 8
        end = min(len(data), start + length)
        yield at, length_at, end
        at = end
