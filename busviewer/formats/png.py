"""PNG in BUSI naming: ``X.png`` beside ``X_mask.png``, sub-folders kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import cv2

from busviewer.files import write_atomic
from busviewer.formats.format import Format, FormatError, Found, Said, one_by_one
from busviewer.formats.item import Item
from busviewer.scan import ScanError, frames_in, read_mask
from busviewer.scan.frames import frame_path
from busviewer.scan.pillow_format import JPEG_START, PNG_START
from busviewer.scan.tiff_format import STARTS
from busviewer.study.output import write_mask
from busviewer.texts import marked, worded

__all__ = ["PNG", "PNG01", "write_scan"]


def write_scan(out: Path, item: Item) -> None:
    """Write the scan (8 or 16 bit, grey or RGB, upright, without any header data) as ``X.png``."""
    pixels = item.scan.pixels
    good, data = cv2.imencode(".png", pixels if pixels.ndim == 2 else pixels[:, :, ::-1])
    if not good:
        raise OSError(worded("{key}: could not be encoded as PNG", key=item.key))
    write_atomic(out / f"{item.name}.png", data.tobytes(), flush=False)


def _write(lesion: int, out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    def one(item: Item) -> None:
        write_mask(out / f"{item.name}_mask.png", item.mask, lesion)
        write_scan(out, item)

    return one_by_one(items, one)


def _read(path: Path) -> Iterator[Found]:
    """A picture in any way that masks are drawn (:mod:`busviewer.scan.drawn`), PNG or another kind; each of a TIFF.

    ``scan`` is the name of the file, with ``#3`` behind it for the third of several pictures.
    """
    try:
        pictures = frames_in(path).pictures
        for number in range(1, pictures + 1):
            whole = pictures == 1
            mask = read_mask(path if whole else frame_path(path, number))
            yield Found(path.name if whole else f"{path.name}#{number}", mask)
    except ScanError as error:
        raise FormatError(path, error.reason) from error


def _is_one(path: Path, start: bytes) -> bool:
    return start.startswith((PNG_START, JPEG_START, b"BM", *STARTS))


def _png(name: str, title: str, lesion: int) -> Format:
    return Format(
        name, title, partial(_write, lesion),
        files=lambda name: (f"{name}.png", f"{name}_mask.png"),
        place=lambda name, number: f"{name}_mask.png",
        read=_read, reads=(".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff"), is_one=_is_one,
    )  # fmt: skip


PNG = _png("png", marked("PNG masks, named as in BUSI"), 255)
PNG01 = _png("png01", marked("PNG masks, values 0 and 1"), 1)
