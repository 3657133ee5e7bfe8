"""What a compressed frame says of itself, whatever the tags of its DICOM file say: kind, size, depth, colours."""

from __future__ import annotations

import struct
from typing import NamedTuple

__all__ = ["JPEG", "JPEG_2000", "JPEG_LOSSLESS", "JPEG_LS", "Codestream", "codestream_of"]

JPEG, JPEG_LOSSLESS, JPEG_LS, JPEG_2000 = "JPEG", "lossless JPEG", "JPEG-LS", "JPEG 2000"

_KINDS = {0xC0: JPEG, 0xC1: JPEG, 0xC2: JPEG, 0xC3: JPEG_LOSSLESS, 0xF7: JPEG_LS}
_FRAMES = frozenset({*range(0xC0, 0xD0), 0xF7}) - {0xC4, 0xC8, 0xCC}
_CODESTREAM, _JP2 = b"\xff\x4f\xff\x51", b"\0\0\0\x0cjP"
_YCC = 18  # in a JP2 file: the colours are YCbCr


class Codestream(NamedTuple):
    """The header of a compressed frame.

    Attributes:
        kind: one of the names above.
        width, height: in pixels.
        samples: of each pixel.
        bits: of each sample.
        signed: whether samples may be below 0; None where its kind cannot say.
        colours: "RGB" or "YBR", as far as it tells; "" where only the tags do.
        halved: whether colours are stored with fewer pixels than brightness.
    """

    kind: str
    width: int
    height: int
    samples: int
    bits: int
    signed: bool | None = None
    colours: str = ""
    halved: bool = False


def codestream_of(start: bytes) -> Codestream | None:
    """The header in the first bytes of a frame; None where they are no JPEG of any kind, or damaged."""
    try:
        if start.startswith(b"\xff\xd8"):
            return _jpeg(start)
        if start.startswith((_CODESTREAM, _JP2)):
            return _jpeg_2000(start)
    except (struct.error, IndexError):
        pass
    return None


def _jpeg(start: bytes) -> Codestream | None:
    at, adobe, jfif = 2, None, False
    while True:
        marker, length = struct.unpack_from(">HH", start, at)
        if marker == 0xFFFF:  # any marker may be preceded by fill bytes
            at += 1
            continue
        if marker >> 8 != 0xFF or length < 2:
            return None
        body = start[at + 4 : at + 2 + length]
        if marker == 0xFFEE and body.startswith(b"Adobe") and len(body) >= 12:
            adobe = body[11]
        jfif = jfif or (marker == 0xFFE0 and body.startswith(b"JFIF"))
        if marker & 0xFF in _FRAMES:
            break
        at += 2 + length
    kind = _KINDS.get(marker & 0xFF)
    if kind is None:
        return None
    bits, height, width, samples = struct.unpack_from(">BHHB", body)
    names = tuple(body[6 + 3 * number] for number in range(samples))
    factors = {body[7 + 3 * number] for number in range(samples)}
    colours = ""
    if samples == 3:
        if adobe is not None:
            colours = "RGB" if adobe == 0 else "YBR"
        elif names == tuple(b"RGB"):
            colours = "RGB"
        elif kind is JPEG and (jfif or len(factors) > 1):
            colours = "YBR"
    return Codestream(kind, width, height, samples, bits, None, colours, len(factors) > 1)


def _jpeg_2000(start: bytes) -> Codestream:
    at = start.index(_CODESTREAM) if _CODESTREAM in start else len(start)
    x1, y1, x0, y0 = struct.unpack_from(">IIII", start, at + 8)
    (samples,) = struct.unpack_from(">H", start, at + 40)
    depth = start[at + 42]
    steps = {start[at + 43 + 3 * number + side] for number in range(min(samples, 4)) for side in (0, 1)}
    colours = ""
    if samples == 3:
        box = start.find(b"colr", 0, at)
        if _is_transformed(start, at):
            colours = "RGB"  # decoding undoes it
        elif box >= 0 and start[box + 4] == 1 and struct.unpack_from(">I", start, box + 7)[0] == _YCC:
            colours = "YBR"
    return Codestream(
        JPEG_2000, x1 - x0, y1 - y0, samples, (depth & 0x7F) + 1, bool(depth & 0x80), colours, steps != {1}
    )


def _is_transformed(start: bytes, at: int) -> bool:
    """Whether the coding style of a codestream has its components transformed."""
    at += 2
    while True:
        marker, length = struct.unpack_from(">HH", start, at)
        if marker == 0xFF52:
            return start[at + 8] != 0
        if marker == 0xFF90 or length < 2:  # the first tile: the header is over
            return False
        at += 2 + length
