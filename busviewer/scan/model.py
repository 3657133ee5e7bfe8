"""The scan: one ultrasound image on its own grid."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from busviewer.scan.regions import Region
from busviewer.texts import worded

__all__ = ["CUT", "LARGEST", "SMALLEST", "Header", "Picture", "Scan", "ScanError", "why_damaged"]

SMALLEST, LARGEST = 32, 8192  # pixels a side
CUT = worded("the image file is truncated")

_PLAIN = re.compile(
    r"(?!.*(\b(returned|instances?|Error|buffer|codec|object)\b|[a-z][A-Z]))[A-Za-z][A-Za-z0-9 ,.:()/-]{4,90}"
)
_NO_WORDS = (TypeError, AttributeError, LookupError, ArithmeticError, UnicodeError, struct.error)


class ScanError(Exception):
    """A scan that cannot be read: which file, and what is wrong with it in words a reader understands."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(worded("{file}: {reason}", file=path, reason=reason))
        self.path = path
        self.reason = reason


def why_damaged(error: Exception, what: str) -> str:
    """Why a file could not be decoded, in one line; ``what`` is its kind.

    Decoders raise any error on a damaged file. Their text is quoted only if it is written for people, not programmers.
    """
    if isinstance(error, MemoryError):
        return worded("not enough memory to decode this image")
    text = str(error).strip()
    if any(word in text.lower() for word in ("truncated", "unexpected end", "eof")):
        return CUT
    plain = not isinstance(error, _NO_WORDS) and _PLAIN.fullmatch(text)
    return (
        worded("damaged {what} ({text})", what=what, text=text)
        if plain
        else worded("damaged {what}: it cannot be decoded", what=what)
    )


@dataclass(frozen=True)
class Header:
    """The size of a scan in pixels, after EXIF orientation: what a file's header tells without decoding it.

    ``orientation`` is EXIF tag 274, 1 to 8: how the stored picture was turned for it.
    """

    width: int
    height: int
    orientation: int = 1


class Picture(NamedTuple):
    """What a file decodes to, upright.

    Attributes:
        pixels: (H, W) grey or (H, W, 3) RGB, uint8 or uint16, black low.
        alpha: (H, W), opaque high; None where the file has none.
        spacing: millimetres per pixel (down, across), or None where unknown.
        lossy: whether its compression leaves traces around edges (JPEG).
        is_our_mask: whether busviewer wrote it as a mask, so that it needs no guessing.
        window: the grey values that the file has shown black and white, or None where it says nothing of it.
        regions: of an ultrasound picture, as far as its file names them.
    """

    pixels: NDArray[Any]
    alpha: NDArray[Any] | None = None
    spacing: tuple[float, float] | None = None
    lossy: bool = False
    is_our_mask: bool = False
    window: tuple[float, float] | None = None
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Scan:
    """One ultrasound image, immutable, its grid being its pixels after EXIF orientation.

    Attributes:
        pixels: (H, W) grey or (H, W, 3) RGB, uint8 or uint16, C-contiguous, read-only.
        path: the file it came from, or the address of a frame in it (see :mod:`busviewer.scan.frames`).
        sha256: what tells its content from any other, 64 hex digits: the hash of the file's bytes or, of a frame, of
            these and its number ("" for a scan made in memory).
        spacing: millimetres per pixel (down, across) of all of it, or None where unknown, or where its regions differ.
        window: the grey values that its file has shown black and white, or None where it says nothing of it.
        regions: what its file says of parts of the picture; a lesion in one of them has the spacing of that.
    """

    pixels: NDArray[np.uint8] | NDArray[np.uint16]
    path: Path = Path()
    sha256: str = ""
    spacing: tuple[float, float] | None = None
    window: tuple[float, float] | None = None
    regions: tuple[Region, ...] = ()

    def __post_init__(self) -> None:
        shape, kind = self.pixels.shape, self.pixels.dtype
        if not (len(shape) == 2 or (len(shape) == 3 and shape[2] == 3)) or kind not in (np.uint8, np.uint16):
            raise ValueError(f"a scan must be (H, W) or (H, W, 3), uint8 or uint16, not {shape} {kind}")
        pixels = np.ascontiguousarray(self.pixels)
        if pixels is self.pixels and pixels.flags.writeable:
            pixels = pixels.copy()
        pixels.flags.writeable = False
        object.__setattr__(self, "pixels", pixels)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width) in pixels: the shape of every mask of this scan."""
        return self.pixels.shape[0], self.pixels.shape[1]

    @property
    def grey(self) -> NDArray[np.uint8] | NDArray[np.uint16]:
        """(H, W) luma (ITU-R BT.601) in the scan's own dtype."""
        if self.pixels.ndim == 2:
            return self.pixels
        luma = np.rint(self.pixels @ np.array([0.299, 0.587, 0.114], np.float32))
        return luma.astype(np.uint8) if self.pixels.dtype == np.uint8 else luma.astype(np.uint16)
