"""Masks as polygons along the sides of pixels, and polygons as masks: both exact to the pixel."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from busviewer.mask.box import Mask

__all__ = ["Contour", "contours_of", "filled"]

Contour = NDArray[np.int64]
"""(N, 2), the corners x, y of a closed polygon, in scan pixels: pixel (r, c) reaches from (c, r) to (c + 1, r + 1)."""


def contours_of(mask: Mask) -> list[Contour]:
    """The polygons around the lesion pixels and around the holes in them; of an empty mask none.

    Clockwise on the screen around lesion pixels, anticlockwise around a hole. Pixels that touch at a corner alone lie
    in polygons of their own. No polygon crosses itself or another.
    """
    whole = np.pad(mask, 1)
    steps: dict[tuple[int, int], list[tuple[int, int]]] = {}  # from a corner to the next, the lesion to the right
    for dy, dx in ((-1, 0), (0, 1), (1, 0), (0, -1)):
        ys, xs = np.nonzero(whole & ~np.roll(whole, (-dy, -dx), (0, 1)))  # lesion pixels whose neighbour there is none
        start = np.stack([xs - 1 + (dx + dy > 0), ys - 1 + (dy - dx > 0)], 1)
        for x, y in start.tolist():
            steps.setdefault((x, y), []).append((x - dy, y + dx))
    found = []
    while steps:
        found.append(_loop(steps))
    return found


def _loop(steps: dict[tuple[int, int], list[tuple[int, int]]]) -> Contour:
    """Take one closed polygon out of ``steps``, without the corners on its straight sides."""
    at = next(iter(steps))
    way = (0, 0)
    corners: list[tuple[int, int]] = []
    while there := steps.get(at):
        right = (at[0] - way[1], at[1] + way[0])  # of two ways, the one that stays with its own pixel
        if corners and at == corners[0] and right not in there:
            break  # round once; the way from here is another polygon's
        to = right if right in there else there[0]
        there.remove(to)
        if not there:
            del steps[at]
        turn = (to[0] - at[0], to[1] - at[1])
        if turn != way:
            corners.append(at)
            way = turn
        at = to
    return np.array(corners, np.int64)


def filled(polygons: Iterable[NDArray[np.generic]], shape: tuple[int, int]) -> Mask:
    """The (H, W) mask of polygons (N, 2) of corners x, y: pixels whose centre lies in an odd number of them.

    The inverse of :func:`contours_of`. Parts outside of the scan are cut off; fewer than three corners hold nothing.
    """
    from skimage.draw import polygon

    mask = np.zeros(shape, bool)
    for corners in polygons:
        points = np.asarray(corners, np.float64).reshape(-1, 2) - 0.5
        rows, columns = polygon(points[:, 1], points[:, 0], shape)  # type: ignore[no-untyped-call]
        mask[rows, columns] ^= True
    return mask
