"""The round brush: every pixel whose centre lies within its radius of the way from one event to the next.

Round in millimetres: where a pixel is not square, it is an ellipse of pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Box, Mask

__all__ = ["Stamp", "paint", "stamp"]

_COVERS_ITS_PIXEL = 0.7072  # a disc of this radius holds the centre of the pixel it is in, wherever in it that is
_LEVEL = 1e-9  # pixels: a way that leads down by less is level, and a division by it could overflow


@dataclass(frozen=True, slots=True)
class Stamp:
    """A convex patch of pixels: for each row of ``box``, the columns from ``first`` to before ``last``.

    ``first`` and ``last`` are (box.height,) int16, counted from ``box.left``; they may reach beyond
    the box, and a row with nothing has first >= last.
    """

    box: Box
    first: NDArray[np.int16]
    last: NDArray[np.int16]

    def pixels(self) -> NDArray[np.bool_]:
        """(box.height, box.width) bool: which pixels of the box belong to the patch."""
        columns = np.arange(self.box.width, dtype=np.int16)
        inside: NDArray[np.bool_] = columns >= self.first[:, None]
        inside &= columns < self.last[:, None]
        return inside


def stamp(
    start: tuple[float, float], end: tuple[float, float], diameter: float, shape: tuple[int, int], aspect: float = 1.0
) -> Stamp | None:
    """The patch that a disc of ``diameter`` pixels across sweeps from ``start`` to ``end`` ((x, y) both, scan pixels).

    ``aspect`` is the height of a pixel by its width: so many times fewer pixels high is the disc.

    A pixel belongs to it when its centre is no further than the radius from the segment; the pixels right under the
    two ends always do, and a brush under one pixel counts as one, so that the finest brush never misses. Clipped to a
    scan of ``shape`` (height, width); None where nothing is left. ValueError where ``diameter`` is not positive.
    """
    if not (math.isfinite(diameter) and diameter > 0):
        raise ValueError(f"the brush diameter must be positive, not {diameter}")
    if start[1] > end[1]:
        start, end = end, start
    (x0, y0), (x1, y1) = start, end
    radius = max(diameter, 1.0) / 2
    high = radius / aspect
    box = Box(
        math.ceil(y0 - high - 0.5),
        math.ceil(min(x0, x1) - radius - 0.5),
        math.floor(y1 + high + 0.5),
        math.floor(max(x0, x1) + radius + 0.5),
    ).clip(shape)
    if box.empty:
        return None
    y = (np.arange(box.height, dtype=np.float64) + (box.top + 0.5 - y0)) * aspect  # in widths of a pixel, as all is
    first, last = _spans(y, x0 - (box.left + 0.5), x1 - x0, (y1 - y0) * aspect, radius, box.width)
    if min(radius, high) < _COVERS_ITS_PIXEL:
        for end_x, end_y in (start, end):
            row, column = math.floor(end_y) - box.top, math.floor(end_x) - box.left
            if 0 <= row < box.height and 0 <= column < box.width:
                first[row] = min(first[row], column)
                last[row] = max(last[row], column + 1)
    return Stamp(box, first, last)


def _spans(
    y: NDArray[np.float64], x: float, across: float, down: float, radius: float, width: int
) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """For each height ``y`` over the start of the way, all of them within reach, the first pixel and the one past the
    last; the way begins at ``x``, in which pixel centres are whole numbers, and leads ``across`` and ``down`` (>= 0).

    The disc that reaches furthest left at a height is the one whose flank touches it there, or else the one at the
    nearer end of the way; so for the right, which is done in the mirror: row 0 of the arrays is left, row 1 right.
    """
    if down > _LEVEL:
        flank = radius * across / math.hypot(across, down)
        way = (y - np.array([[flank], [-flank]])) / down
        np.minimum(np.maximum(way, 0.0, out=way), 1.0, out=way)
        aside = y - way * down
        reach = way * np.array([[across], [-across]])
    else:
        aside = np.stack((y, y))
        reach = np.array([[min(across, 0.0)], [-max(across, 0.0)]])
    half = np.sqrt(np.maximum(radius * radius - aside * aside, 0.0))
    ends = np.ceil(reach - half + np.array([[x], [-x]]))
    np.minimum(np.maximum(ends, -width - 1, out=ends), width + 1, out=ends)  # fits int16 however far off the pointer
    whole = ends.astype(np.int16)
    return whole[0], 1 - whole[1]


def paint(mask: Mask, patch: Stamp, value: bool) -> Box:
    """Set the pixels of ``patch`` in ``mask``, in place, to ``value``; only its box is read or written."""
    region = mask[patch.box.slices]
    if value:
        np.logical_or(region, patch.pixels(), out=region)
    else:
        np.greater(region, patch.pixels(), out=region)  # lesion and not in the patch
    return patch.box
