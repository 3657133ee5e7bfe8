"""TIFF: one of its pictures, as grey or RGB of 8 or 16 bits, with its alpha; the orientation tag is applied."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from busviewer.scan.model import CUT, LARGEST, Header, Picture, ScanError, why_damaged
from busviewer.scan.pillow_format import by_palette, orient
from busviewer.scan.tiff_pages import Place, find_frames, place_of
from busviewer.texts import worded

__all__ = ["STARTS", "decode", "find_frames", "header"]

STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE, _YCBCR = 0, 1, 2, 3, 6
_JPEG = 7
_COMPRESSIONS = {1: "none", 5: "LZW", _JPEG: "JPEG", 8: "Deflate", 32773: "PackBits", 32946: "Deflate"}


def header(path: Path, stream: IO[bytes]) -> Header:
    """The size of the picture at ``path`` of the TIFF in ``stream``, upright; ScanError where that is damaged."""
    with _page(path, stream) as page:
        width, height = int(page.imagewidth), int(page.imagelength)
        turn = _orientation(page)
        return Header(width, height, turn) if turn < 5 else Header(height, width, turn)


def decode(path: Path, stream: IO[bytes]) -> Picture:
    """The picture at ``path`` of the TIFF in ``stream``; no more of it is read.

    Raises ScanError where it is damaged, cut short or of an unsupported kind. The caller has checked the size.
    """
    size = stream.seek(0, os.SEEK_END)
    with _page(path, stream) as page:
        if reason := _refusal(page, size):
            raise ScanError(path, reason)
        values = page.asarray(maxworkers=1)
        values = np.moveaxis(values, 0, -1) if page.axes == "SYX" else values
        pixels, alpha = _pixels(page, values), _alpha(page, values)
        if pixels.shape[:2] != (page.imagelength, page.imagewidth):
            raise ScanError(path, worded("damaged TIFF: its pixels do not match its header"))
        turn = _orientation(page)
        return Picture(
            orient(pixels, turn), None if alpha is None else orient(alpha, turn), lossy=page.compression == _JPEG
        )


@contextmanager
def _page(path: Path, stream: IO[bytes]) -> Iterator[Any]:
    """The page of the picture at ``path``, and nothing but it; what goes wrong inside leaves as a ScanError."""
    from tifffile import TiffFile, TiffPage

    logging.getLogger("tifffile").addFilter(_silent)
    try:
        place = place_of(path, stream)
        stream.seek(0)
        with TiffFile(stream) as file:
            page = file.pages[0]
            if page.offset != place.offset:
                file.filehandle.seek(place.offset)
                page = TiffPage(file, index=1)
            if place.planes > 1:
                _narrow(path, page, place)
            yield page
    except ScanError:
        raise
    except IndexError as error:
        raise ScanError(path, CUT) from error
    except Exception as error:
        raise ScanError(path, why_damaged(error, "TIFF")) from error


def _narrow(path: Path, page: Any, place: Place) -> None:
    """Make a page of several planes that of one of them, so that no other is decoded."""
    own = 1 if place.follows else place.planes  # planes that tifffile knows of
    known = page.axes in (("YX", "YXS") if place.follows else ("ZYX", "ZYXS", "SYX"))
    if not known or (own > 1 and page.shape[0] != own) or page.tiledepth > 1:
        raise ScanError(path, worded("this TIFF is a volume of an unsupported kind; save it as single images"))
    shape = page.shape if own == 1 else page.shape[1:]
    offsets, counts = page.dataoffsets, page.databytecounts
    parts = len(offsets) // own
    if place.follows or len(offsets) == 1:
        if not page.is_contiguous:
            raise ScanError(
                path, worded("the pictures of this TIFF cannot be told apart; save it with a page for each")
            )
        length = math.prod(shape) * page.dtype.itemsize
        page.dataoffsets, page.databytecounts = (offsets[0] + place.plane * length,), (length,)
    elif parts * own == len(offsets) == len(counts):
        there = slice(place.plane * parts, (place.plane + 1) * parts)
        page.dataoffsets, page.databytecounts = offsets[there], counts[there]
    else:
        raise ScanError(path, CUT)
    if page.axes == "SYX":
        page.samplesperpixel = page.planarconfig = 1
    page.imagedepth, page.shape, page.axes = 1, shape, "YXS" if len(shape) == 3 else "YX"
    page.shaped = (1, 1, *shape[:2], shape[2] if len(shape) == 3 else 1)


def _silent(record: logging.LogRecord) -> bool:
    return False  # tifffile logs what it makes of damaged tags, which would end on the user's terminal


def _orientation(page: Any) -> int:
    value = page.tags.valueof(274, default=1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _refusal(page: Any, size: int) -> str:
    """Why this page is not decoded, or ""."""
    compression, photometric = int(page.compression), int(page.photometric)
    if compression not in _COMPRESSIONS:
        return worded(
            "TIFF compression {compression} is not supported; save it uncompressed, or with LZW or Deflate",
            compression=compression,
        )
    grey_or_colour = (_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _PALETTE)
    if photometric not in grey_or_colour and not (photometric == _YCBCR and compression == _JPEG):
        return worded(
            "the TIFF colour type {photometric} is not supported; save it as grey or RGB", photometric=photometric
        )
    bits = page.bitspersample
    if not isinstance(bits, int) or not 1 <= bits <= 16 or page.sampleformat != 1:
        kind = (
            worded("{bits} bits, format {sampleformat},", bits=bits, sampleformat=page.sampleformat)
            if isinstance(bits, int)
            else worded("this kind")
        )
        return worded("TIFF values of {kind} are not supported; save it with 8 or 16 bits", kind=kind)
    if page.imagedepth != 1 or page.axes not in ("YX", "YXS", "SYX"):
        return worded("this TIFF is a volume; save it as single images")
    if page.axes == "YXS" and page.shape[2] > 2 and photometric not in (_RGB, _YCBCR):
        return worded("each pixel of this grey TIFF has {count} values; save it as grey or RGB", count=page.shape[2])
    if page.is_tiled and max(page.tilewidth, page.tilelength) > LARGEST:
        return worded("damaged TIFF: its tiles are too large")
    segments = list(zip(page.dataoffsets, page.databytecounts, strict=False))
    if not segments or any(offset == 0 or count == 0 or offset + count > size for offset, count in segments):
        return CUT
    return ""


def _alpha(page: Any, values: NDArray[Any]) -> NDArray[Any] | None:
    """The sample after the colours, where there is one."""
    colours = 3 if int(page.photometric) in (_RGB, _YCBCR) else 1
    return values[..., colours] if values.ndim == 3 and values.shape[2] > colours else None


def _pixels(page: Any, values: NDArray[Any]) -> NDArray[Any]:
    """The page's values as grey or RGB: black low, every bit depth on its own scale or stretched to 8 bits."""
    photometric, bits = int(page.photometric), int(page.bitspersample)
    if values.ndim == 3:
        values = values[..., :3] if photometric in (_RGB, _YCBCR) and values.shape[2] >= 3 else values[..., 0]
    if photometric == _PALETTE:
        colours = np.asarray(page.colormap)
        if colours.max() > 255:  # 16-bit entries, as the standard has them; some writers put 8-bit ones
            colours = colours >> 8
        return by_palette(values, np.ascontiguousarray(colours.astype(np.uint8).T))
    values = values.astype(np.uint8 if bits <= 8 else np.uint16)
    if photometric == _WHITE_IS_ZERO:
        values = ((1 << bits) - 1) - values
    if bits < 8:
        values = (values.astype(np.uint16) * 255 // ((1 << bits) - 1)).astype(np.uint8)
    return values
