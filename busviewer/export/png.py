"""PNG in BUSI naming: ``X.png`` beside ``X_mask.png``, sub-folders kept."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from pathlib import Path

import cv2

from busviewer.export.item import Item
from busviewer.files import write_atomic
from busviewer.study.output import write_mask

__all__ = ["write_png"]


def write_png(out: Path, items: Iterable[Item]) -> dict[str, str]:
    """Write the scans (8 or 16 bit, grey or RGB, upright, without any header data) and their masks (0 and 255).

    Returns what was skipped, a sentence each by the key of the scan: file names that are too long for a mask.
    """
    left_out: dict[str, str] = {}
    for item in items:
        pixels = item.scan.pixels
        good, data = cv2.imencode(".png", pixels if pixels.ndim == 2 else pixels[:, :, ::-1])
        if not good:
            raise OSError(f"{item.key}: could not be encoded as PNG")
        try:
            write_mask(out / item.mask_name, item.mask)
            write_atomic(out / f"{item.name}.png", data.tobytes(), flush=False)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            left_out[item.key] = f"{item.key}: the file name is too long to name a mask after it; shorten it"
    return left_out
