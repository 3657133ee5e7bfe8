"""What is done inside an outline drawn by hand: lasso and polygon."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.editing.edit import Edit, edit_of
from busviewer.editing.gesture import RegionUse, Under
from busviewer.mask import Box, Mask, check_mask
from busviewer.texts import marked

__all__ = ["inside", "use_region"]

_LABELS: dict[RegionUse, str] = marked(
    {
        "add": "Lasso",
        "cut": "Cut out",
        "threshold": "Threshold inside",
        "restore": "Restore draft inside",
    }
)

_Points = Sequence[tuple[float, float]]


def use_region(
    mask: Mask, points: _Points, use: RegionUse, under: Under, *, level: int | None = None, label: str | None = None
) -> Edit | None:
    """The edit that does ``use`` inside the closed outline through ``points`` ((x, y) each, scan pixels; see
    :func:`inside`); ``mask`` ((H, W) bool) is left alone. None where nothing changes.

    "add" makes the inside lesion and "cut" background; "threshold" makes lesion exactly what is no brighter than
    ``level`` there (0 to 255, by default Otsu's of the region; of a region of one grey value that is that value);
    "restore" takes the draft's pixels. ``label`` names the step, by default after the use. ValueError for an unknown
    use, where there is no draft to restore, and where draft or scan lie on another grid.
    """
    check_mask(mask)
    if use not in _LABELS:
        raise ValueError(f"unknown region action {use!r}; available: {', '.join(_LABELS)}")
    draft = under.draft
    if use == "restore" and draft is None:
        raise ValueError("there is no draft to restore")
    for lying in (under.scan, draft):
        if lying is not None and lying.shape != mask.shape:
            raise ValueError(f"the mask has the shape {mask.shape}, the scan or draft under it {lying.shape}")
    found = inside(points, (mask.shape[0], mask.shape[1]))
    if found is None:
        return None
    box, region = found
    wanted: bool | NDArray[np.bool_] = use == "add"
    if use == "threshold":
        wanted = _dark(under.grey[box.slices], region, level)
    elif use == "restore" and draft is not None:
        wanted = draft[box.slices]
    return edit_of(label or _LABELS[use], box, (mask[box.slices] ^ wanted) & region)


def inside(points: _Points, shape: tuple[int, int]) -> tuple[Box, Mask] | None:
    """Which pixels of a scan of ``shape`` (height, width) lie inside the closed outline through ``points``: a box,
    and the (box.height, box.width) bool pixels of it. None where there are none; ValueError for a point nowhere.

    A pixel belongs when the outline winds about its centre (the non-zero rule, so that a loop drawn over itself has no
    hole in it). Where there is no such pixel, the pixels under its points belong: the smallest speck counts.
    """
    outline = np.array(points, np.float64).reshape(-1, 2)
    if not np.isfinite(outline).all():
        raise ValueError("the outline has a point that is not finite")
    if len(outline) == 0:
        return None
    left, top = np.floor(outline.min(axis=0)).clip(-1, None)
    right, bottom = np.floor(outline.max(axis=0)).clip(None, max(shape)) + 1
    box = Box(int(min(top, shape[0])), int(min(left, shape[1])), int(max(bottom, 0)), int(max(right, 0))).clip(shape)
    if box.empty:
        return None
    region = _wound(outline, box)
    if not region.any():
        region = _under_points(outline, box)
    return (box, region) if region.any() else None


def _wound(outline: NDArray[np.float64], box: Box) -> NDArray[np.bool_]:
    """(box.height, box.width) bool: where the winding number is not 0.

    Each side crosses the rows whose centres it passes, and there changes the number of all pixels to its right.
    """
    start = outline - (box.left + 0.5, box.top + 0.5)  # pixel centres are whole numbers
    end = np.roll(start, -1, axis=0)
    way = np.where(start[:, 1] < end[:, 1], 1, -1)
    first = np.ceil(np.minimum(start[:, 1], end[:, 1])).clip(0, box.height).astype(np.int64)
    last = np.ceil(np.maximum(start[:, 1], end[:, 1])).clip(0, box.height).astype(np.int64)
    side = np.repeat(np.arange(len(start)), last - first)
    row = np.arange(len(side)) - np.repeat(np.cumsum(last - first) - (last - first), last - first) + first[side]
    (x0, y0), (x1, y1) = start[side].T, end[side].T
    x = x0 + (row - y0) * ((x1 - x0) / (y1 - y0))
    column = np.ceil(x).clip(0, box.width).astype(np.int64)
    winding = np.zeros((box.height, box.width + 1), np.int16)
    np.add.at(winding, (row, column), way[side])
    np.cumsum(winding, axis=1, out=winding)
    return np.asarray(winding[:, :-1] != 0, np.bool_)


def _under_points(outline: NDArray[np.float64], box: Box) -> NDArray[np.bool_]:
    pixels = np.zeros(box.shape, np.bool_)
    column, row = np.floor(outline).T
    here = (row >= box.top) & (row < box.bottom) & (column >= box.left) & (column < box.right)
    pixels[row[here].astype(np.int64) - box.top, column[here].astype(np.int64) - box.left] = True
    return pixels


def _dark(grey: NDArray[np.uint8], region: Mask, level: int | None) -> NDArray[np.bool_]:
    if level is None:
        values = grey[region]
        level = math.floor(cv2.threshold(values, 0, 255, cv2.THRESH_OTSU)[0]) if np.ptp(values) else int(values[0])
    return np.asarray(grey <= level, np.bool_)
