"""From a file to a scan or a mask: what kind it is (by its first bytes), whether it may be decoded, its pixels."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from busviewer.scan import dicom_format, pillow_format, tiff_format
from busviewer.scan.dicom_head import START, is_dicom
from busviewer.scan.drawn import Drawn, UnclearMaskError, grey_if_equal, mask_of
from busviewer.scan.frames import Clip, Frames, file_of, frame_of, sha256_of_scan
from busviewer.scan.model import LARGEST, SMALLEST, Header, Picture, Scan, ScanError
from busviewer.scan.suffixes import DICOM_SUFFIXES, SUFFIXES, is_scan_name
from busviewer.texts import worded

__all__ = [
    "SUFFIXES", "clip_of", "frames_in", "is_scan_name", "peek", "read_colours", "read_drawn", "read_mask", "read_scan",
]  # fmt: skip

_MOST_BYTES = 1 << 30  # 8192 x 8192 of 16-bit RGBA is half of it


def frames_in(path: Path) -> Frames:
    """How many pictures a file holds, from its headers alone; ScanError where that cannot be told."""
    with _opened(path) as stream:
        found: Frames = _format(path, stream).find_frames(path, stream)
        return found


def clip_of(path: Path) -> Clip:
    """How many frames the file at ``path`` holds (of which ``path`` may be one), and how fast they were recorded.

    From its headers alone; ScanError where they cannot be read.
    """
    file = file_of(path)
    frames = frames_in(file).pictures
    with _opened(file) as stream:
        told = _format(file, stream) is dicom_format and frames > 1
        return Clip(frames, dicom_format.seconds_per_frame(file, stream) if told else None)


def peek(path: Path) -> Header:
    """The size of a scan, read from its header alone; ScanError where :func:`read_scan` would refuse it for that."""
    with _opened(path) as stream:
        return _header(path, stream)


def read_scan(path: Path) -> Scan:
    """Read one scan: upright, grey where its channels are all equal, with the hash of what it came from.

    ``path`` is a file with one picture, or the address of a frame (see :mod:`~busviewer.scan.frames`).
    Raises ScanError with the reason: missing, empty, no picture, damaged, cut short, a clip, smaller than 32 or
    larger than 8192 pixels a side (refused before anything is decoded).
    """
    with _opened(path) as stream:
        _header(path, stream)
        picture, sha256 = _decode(path, stream), sha256_of_scan(path, stream)
    pixels = grey_if_equal(picture.pixels)
    pixels.flags.writeable = False  # nobody else has it: Scan need not copy
    return Scan(pixels, path, sha256, picture.spacing, picture.window, picture.regions)


def read_mask(path: Path, shape: tuple[int, int] | None = None) -> NDArray[np.bool_]:
    """(H, W) bool: what is lesion in a mask file; ScanError as :func:`read_drawn`."""
    return read_drawn(path, shape).mask


def read_drawn(path: Path, shape: tuple[int, int] | None = None) -> Drawn:
    """The mask that a file holds, and how it is drawn, as :func:`~busviewer.scan.drawn.mask_of` makes it out.

    Raises ScanError where it is no picture, not of ``shape`` (height, width; None for any), or it cannot be told what
    is lesion.
    """
    try:
        return mask_of(_picture(path, shape))
    except UnclearMaskError as error:
        raise ScanError(path, str(error)) from error


def read_colours(path: Path, shape: tuple[int, int] | None = None) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 of a coloured mask; ScanError where it is no picture, or not of ``shape`` (height, width)."""
    pixels = _picture(path, shape).pixels
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    return np.ascontiguousarray(pixels if pixels.ndim == 3 else np.repeat(pixels[..., None], 3, axis=2))


def _picture(path: Path, shape: tuple[int, int] | None) -> Picture:
    with _opened(path) as stream:
        found = _header(path, stream)
        if shape is not None and (found.height, found.width) != shape:
            raise ScanError(
                path,
                worded(
                    "this mask has {width} x {height} pixels, but its scan has {wide} x {high}; both "
                    "must have the same size",
                    width=found.width,
                    height=found.height,
                    wide=shape[1],
                    high=shape[0],
                ),
            )
        return _decode(path, stream)


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        file = file_of(path)
        kind = file.stat()
        if not stat.S_ISREG(kind.st_mode):  # opening a named pipe would wait for ever
            raise ScanError(
                path, worded("this is a folder") if stat.S_ISDIR(kind.st_mode) else worded("this is not a file")
            )
        with file.open("rb") as stream:
            yield stream
    except FileNotFoundError as error:
        raise ScanError(path, worded("the file is missing")) from error
    except OSError as error:
        raise ScanError(path, worded("the file cannot be read ({reason})", reason=error.strerror or error)) from error


def _header(path: Path, stream: IO[bytes]) -> Header:
    found: Header = _format(path, stream).header(path, stream)
    if min(found.width, found.height) < SMALLEST:
        raise ScanError(
            path,
            worded(
                "{width} x {height} pixels is too small; each side must have at least {smallest}",
                width=found.width,
                height=found.height,
                smallest=SMALLEST,
            ),
        )
    if max(found.width, found.height) > LARGEST:
        raise ScanError(
            path,
            worded(
                "{width} x {height} pixels is too large; each side may have at most {limit}",
                width=found.width,
                height=found.height,
                limit=LARGEST,
            ),
        )
    return found


def _whole(path: Path, stream: IO[bytes]) -> bytes:
    size = stream.seek(0, os.SEEK_END)
    if size > _MOST_BYTES:
        raise ScanError(
            path,
            worded(
                "the file is too large ({size} MB); the limit is {limit} MB",
                size=size // 10**6,
                limit=_MOST_BYTES // 10**6,
            ),
        )
    stream.seek(0)
    return stream.read()


def _format(path: Path, stream: IO[bytes]) -> Any:
    kind = _kind(path, stream)
    if kind is pillow_format and frame_of(path) is not None:
        raise ScanError(path, worded("there are no frames in this file; it contains one picture"))
    return kind


def _kind(path: Path, stream: IO[bytes]) -> Any:
    stream.seek(0)
    start = stream.read(START)
    if not start:
        raise ScanError(path, worded("the file is empty"))
    if start[128:132] == b"DICM":  # first, for what precedes it is free: there are files that are TIFF as well
        return dicom_format
    if start.startswith((pillow_format.PNG_START, pillow_format.JPEG_START, b"BM")):
        return pillow_format
    if start[:4] in tiff_format.STARTS:
        return tiff_format
    if file_of(path).suffix.lower() in DICOM_SUFFIXES or is_dicom(start):
        return dicom_format
    raise ScanError(path, worded("not an image that busviewer can read (PNG, JPEG, BMP, TIFF or DICOM)"))


def _decode(path: Path, stream: IO[bytes]) -> Picture:
    kind = _format(path, stream)
    found: Picture = kind.decode(path, _whole(path, stream) if kind is pillow_format else stream)
    return found
