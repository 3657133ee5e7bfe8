"""From each margin pixel of one mask to the nearest margin pixel of another: exact, and fast enough for the window."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask.box import Mask, as_bytes
from busviewer.progress import check_cancelled

__all__ = ["Spacing", "margin", "margin_distances", "sides"]

_CROSS = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)
_PAIRS_FOR_A_PIXEL = 60  # pairs of points that cost as much as one pixel of OpenCV's distance transform (measured)
_BLOCK = 256  # points: a product of two blocks stays in the cache, and below the size at which BLAS starts threads

_Floats = NDArray[np.float64]

Spacing = tuple[float, float]
"""Millimetres per pixel, down and across, which may differ."""


def sides(spacing: Spacing | None) -> Spacing:
    """Height and width of a pixel, (1, 1) where the spacing is not known; ValueError where it is none."""
    if spacing is None:
        return 1.0, 1.0
    if not all(math.isfinite(side) and side > 0 for side in spacing):
        raise ValueError(f"spacing must be two positive numbers (mm per pixel), not {spacing}")
    return spacing


def margin(mask: Mask) -> Mask:
    """The lesion pixels of ``mask`` (H, W) that have a 4-neighbour outside the lesion or off the grid."""
    values = as_bytes(mask)
    inner = cv2.erode(values, _CROSS, borderType=cv2.BORDER_CONSTANT, borderValue=(0,))
    return cv2.absdiff(values, inner).view(np.bool_)


def margin_distances(a: Mask, b: Mask, spacing: Spacing) -> tuple[_Floats, _Floats]:
    """Euclidean distances from each True pixel of ``a`` to the nearest of ``b``, and back; neither may be empty.

    ``spacing`` is the height and width of a pixel; the distances are in its unit, row by row. A smooth margin has so
    few points that pairs of points are cheapest; a speckled one, on square pixels, is left to a distance transform
    (Felzenszwalb & Huttenlocher, Theory of Computing 8, 2012).
    """
    down, across = spacing
    if down == across:
        pairs = int(np.count_nonzero(a)) * int(np.count_nonzero(b))
        if pairs > _PAIRS_FOR_A_PIXEL * a.size:
            return _by_transform(a, b) * down, _by_transform(b, a) * down
    return _by_pairs(_Points(a, down, across), _Points(b, down, across))


def _by_transform(start: Mask, goal: Mask) -> _Floats:
    field = cv2.distanceTransform(as_bytes(~goal), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return field[start].astype(np.float64)


class _Points:
    """The True pixels of a mask row by row, in blocks, and how near the other margin is as far as has been looked.

    Attributes:
        y, x, square: (n,) coordinates and the square of their length.
        near: (n,) squared distance to the nearest point of the other margin found so far.
        furthest: (blocks,) the largest ``near`` of each block.
        top, bottom: (blocks,) the smallest and the largest ``y`` of each block.
    """

    def __init__(self, mask: Mask, down: float, across: float) -> None:
        found = cv2.findNonZero(as_bytes(mask)).reshape(-1, 2)
        # Counted from the middle of the grid, because the squares of small numbers round less.
        self.y: _Floats = (found[:, 1] - mask.shape[0] // 2) * down
        self.x: _Floats = (found[:, 0] - mask.shape[1] // 2) * across
        self.square: _Floats = self.y * self.y + self.x * self.x
        starts = np.arange(0, len(self.y), _BLOCK)
        self.blocks = [slice(start, start + _BLOCK) for start in starts.tolist()]
        self.top, self.bottom = self.y[starts], self.y[np.append(starts[1:], len(self.y)) - 1]
        self.same = (min(down, across) / 2) ** 2  # nearer than any other pixel: what is left there is rounding
        self.near: _Floats = np.full(len(self.y), np.inf)
        self.furthest: _Floats = np.full(len(starts), np.inf)

    def distances(self) -> _Floats:
        """(n,) how near the other margin is, once all of it has been looked at."""
        return np.sqrt(np.where(self.near < self.same, 0.0, self.near))

    def lower(self, block: int, offer: _Floats) -> None:
        """Take what ``offer`` (squared distances) has for the points of ``block`` where it is nearer."""
        near = self.near[self.blocks[block]]
        np.minimum(near, offer, out=near)
        self.furthest[block] = near.max()


def _by_pairs(a: _Points, b: _Points) -> tuple[_Floats, _Floats]:
    """Blocks of ``a`` against blocks of ``b``, those level with each other first, until the rest is too far off.

    The squared distances of all pairs of two blocks, |p|^2 + |q|^2 - 2 p.q, are one matrix product.
    """
    left = np.column_stack((-2 * a.y, -2 * a.x, a.square, np.ones(len(a.y))))
    right = np.stack((b.y, b.x, np.ones(len(b.y)), b.square))
    level = np.searchsorted(b.top, a.top)
    for step in range(len(b.blocks) + 1):
        check_cancelled()
        for others in (level + step, level - step) if step else (level,):
            mine = np.flatnonzero((others >= 0) & (others < len(b.blocks)))
            other = others[mine]
            gap = np.maximum(b.top[other] - a.bottom[mine], a.top[mine] - b.bottom[other]).clip(0)
            matters = gap * gap < np.maximum(a.furthest[mine], b.furthest[other])
            for one, two in zip(mine[matters].tolist(), other[matters].tolist(), strict=True):
                squared = left[a.blocks[one]] @ right[:, b.blocks[two]]
                a.lower(one, squared.min(axis=1))
                b.lower(two, squared.min(axis=0))
    return a.distances(), b.distances()
