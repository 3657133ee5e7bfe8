"""The bucket: one click fills a hole, or takes an island away."""

from __future__ import annotations

import math

import cv2
import numpy as np

from busviewer.editing.edit import Edit, edit_of
from busviewer.mask import Box, Mask, check_mask
from busviewer.mask.box import as_bytes
from busviewer.texts import marked

__all__ = ["connected", "fill"]


def fill(mask: Mask, x: float, y: float, *, erase: bool = False, label: str = marked("Fill")) -> Edit | None:
    """The edit that makes the background region under (x, y) (scan pixels) lesion, or with ``erase`` clears the
    lesion island there; None off the scan, or where the click is not on what is to be changed."""
    found = connected(mask, x, y, lesion=erase)
    return None if found is None else edit_of(label, *found)


def connected(mask: Mask, x: float, y: float, *, lesion: bool) -> tuple[Box, Mask] | None:
    """The island of ``mask`` under (x, y) (scan pixels), or with ``lesion`` False the background region there: its
    box, and which pixels of the box belong to it. None off the scan, or where the pixel there is of the other kind.

    Background hangs together over 4 neighbours and lesion over 8, as everywhere in the program: a fill does not leak
    through a diagonal, and an erased island is the one that is counted and numbered.
    """
    check_mask(mask)
    row, column = math.floor(y), math.floor(x)
    height, width = mask.shape
    if not (0 <= row < height and 0 <= column < width) or bool(mask[row, column]) != lesion:
        return None
    reached = np.zeros((height + 2, width + 2), np.uint8)  # cv2 wants a rim
    flags = (8 if lesion else 4) | cv2.FLOODFILL_MASK_ONLY | (1 << 8)
    values = as_bytes(mask) if mask.flags.writeable else mask.astype(np.uint8)  # cv2 asks to write, and does not
    _, _, _, (left, top, across, down) = cv2.floodFill(values, reached, (column, row), (0,), flags=flags)
    box = Box(top, left, top + down, left + across)
    return box, reached[1:-1, 1:-1][box.slices].view(np.bool_)
