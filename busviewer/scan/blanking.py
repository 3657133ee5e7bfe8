"""Boxes of a scan that may hold burnt-in text: what to make black before others get the scan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan.burnt_in import find_text
from busviewer.scan.model import Scan
from busviewer.scan.regions import Region

__all__ = ["OUTSIDE_REGIONS", "OUTSIDE_TISSUE", "ON_TISSUE", "Blank", "blanked", "find_blanks"]

OUTSIDE_REGIONS, OUTSIDE_TISSUE, ON_TISSUE = "outside the regions", "outside the tissue", "text on the tissue"
"""Why a box is there."""

Edges = tuple[int, int, int, int]  # left, top, right, bottom

_DARK = 12  # grey levels: what is not brighter is background
_INK = 24
_DENSE = 0.6  # of the pixels around one: tissue is denser than lettering
_LEAST_TISSUE = 0.05  # of the picture, in one piece
_LEAST_SIDE, _LEAST_INK = 5, 10  # px of a letter
_PAD = 3  # px: the soft edge of a letter
_GAP = 12  # px: letters of a line and lines of a block are one box


@dataclass(frozen=True)
class Blank:
    """A box in pixels, half open.

    Attributes:
        blank: whether it is made black; where not, it is only shown.
        why: one of the words above, or what else put it there.
    """

    left: int
    top: int
    right: int
    bottom: int
    blank: bool = True
    why: str = OUTSIDE_TISSUE

    @property
    def slices(self) -> tuple[slice, slice]:
        """The rows and the columns of its pixels."""
        return slice(self.top, self.bottom), slice(self.left, self.right)


def find_blanks(scan: Scan) -> tuple[Blank, ...]:
    """The boxes of a scan, those that are to be blanked first.

    With ultrasound regions that is all that lies in none of them, text or not. Without, it is all that is drawn outside
    the tissue, which is taken for the convex hull of what is densely bright. Text on the tissue is found as
    :func:`~busviewer.scan.burnt_in.burnt_in` finds it, and is listed with ``blank`` False, for a person to decide.
    """
    regions = [region for region in scan.regions if region.kind != "picture"]
    text = _joined(_padded(box, scan.shape) for box in find_text(scan))
    if regions:
        inside = np.zeros(scan.shape, bool)
        for region in regions:
            inside[region.slices] = True
        found = [Blank(*box, True, OUTSIDE_REGIONS) for box in _rest(regions, scan.shape)]
    else:
        inside, unsure = _tissue(scan, text)
        found = [Blank(*box, True, OUTSIDE_TISSUE) for box in _drawn_outside(scan, inside, unsure, text)]
    return (*found, *(Blank(*box, False, ON_TISSUE) for box in text if _holds(inside, box)))


def blanked(pixels: NDArray[Any], blanks: Iterable[Blank]) -> NDArray[Any]:
    """A copy of ``pixels`` (H, W) or (H, W, 3) that is 0 in each box with ``blank``, and the same everywhere else."""
    made = pixels.copy()
    for each in blanks:
        if each.blank:
            made[each.slices] = 0
    return made


def _rest(regions: Sequence[Region], shape: tuple[int, int]) -> Iterator[Edges]:
    """Boxes that cover exactly what lies in no region: wide ones from edge to edge, and narrow ones between."""
    height, width = shape
    levels = sorted({0, height, *(edge for each in regions for edge in (each.top, each.bottom))})
    open_: dict[tuple[int, int], int] = {}  # columns that are free, by where they began to be
    for top, bottom in zip(levels, [*levels[1:], height], strict=True):
        free: set[tuple[int, int]] = set()
        if top < bottom:
            covered = np.zeros(width + 2, bool)
            covered[[0, -1]] = True
            for each in regions:
                if each.top <= top and each.bottom >= bottom:
                    covered[each.left + 1 : each.right + 1] = True
            steps = np.flatnonzero(np.diff(covered.astype(np.int8)))
            free = {(int(left), int(right)) for left, right in zip(steps[::2], steps[1::2], strict=True)}
        for columns in sorted(open_.keys() - free):
            yield columns[0], open_.pop(columns), columns[1], top
        open_ |= {columns: top for columns in free - open_.keys()}


def _grey(scan: Scan) -> NDArray[np.uint8]:
    """(H, W) of the brightest channel, so that coloured letters count, in 8 bits."""
    pixels = scan.pixels if scan.pixels.ndim == 2 else scan.pixels.max(axis=2)
    if pixels.dtype == np.uint16:
        return np.asarray(cv2.convertScaleAbs(pixels, alpha=255 / max(int(pixels.max()), 1)), np.uint8)
    return np.ascontiguousarray(pixels, np.uint8)


def _tissue(scan: Scan, text: Sequence[Edges]) -> tuple[NDArray[np.bool_], int]:
    """(H, W) bool, and by how many pixels it may be wrong; everything where none is found, for that has no outside."""
    bright = (_grey(scan) > _DARK).astype(np.uint8)
    side = max(15, min(scan.shape) // 20) | 1
    dense = cv2.boxFilter(bright.astype(np.float32), -1, (side, side), borderType=cv2.BORDER_REFLECT) > _DENSE
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dense.astype(np.uint8), connectivity=8)
    large = [number for number in range(1, len(stats)) if stats[number, cv2.CC_STAT_AREA] > _LEAST_TISSUE * dense.size]
    if not large:
        return np.ones(scan.shape, bool), side
    seeds = np.isin(labels, large).astype(np.uint8)
    for left, top, right, bottom in text:  # it may be close to tissue
        bright[top:bottom, left:right] = 0
    reach = 2 * (side // 3) + 1  # the box filter rounds the corners of tissue off by so much
    seeds[(cv2.dilate(seeds, np.ones((reach, reach), np.uint8)) > 0) & (bright > 0)] = 1
    hull = np.zeros(scan.shape, np.uint8)
    cv2.fillConvexPoly(hull, cv2.convexHull(cv2.findNonZero(seeds)), 1)
    return hull > 0, side


def _drawn_outside(scan: Scan, inside: NDArray[np.bool_], unsure: int, text: Sequence[Edges]) -> list[Edges]:
    """What is drawn outside the tissue, in boxes that hold no pixel of it. Nearer to it than ``unsure`` (pixels) that
    is only what looks like text, for the rest may be faint tissue."""
    ink = ((_grey(scan) > _INK) & ~inside).astype(np.uint8)
    sure = cv2.dilate(inside.astype(np.uint8), np.ones((2 * unsure + 1,) * 2, np.uint8)) == 0
    for left, top, right, bottom in text:
        sure[top:bottom, left:right] = True
    near = (cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((_GAP, _GAP), np.uint8)) > 0) & ~inside
    count, labels, stats, _ = cv2.connectedComponentsWithStats(near.astype(np.uint8), connectivity=8)
    found: list[Edges] = []
    for number in range(1, count):
        left, top, width, height = stats[number, :4].tolist()
        box = slice(top, top + height), slice(left, left + width)
        piece = (labels[box] == number) & (ink[box] > 0)
        drawn = max(width, height) >= _LEAST_SIDE and int(piece.sum()) >= _LEAST_INK  # speckle is smaller
        if drawn and (piece & sure[box]).any():
            found += _pieces(piece, inside, left, top)
    return _joined(found, inside)


def _pieces(ink: NDArray[np.bool_], inside: NDArray[np.bool_], left: int, top: int) -> Iterator[Edges]:
    """One box around ``ink``, whose corner is at ``left``, ``top``; halves of it where that would reach onto tissue."""
    across, down = np.flatnonzero(ink.any(axis=0)), np.flatnonzero(ink.any(axis=1))
    if not len(across):
        return
    x, y = left + int(across[0]), top + int(down[0])
    tight = x, y, left + int(across[-1]) + 1, top + int(down[-1]) + 1
    if not _holds(inside, tight):
        wide = _padded(tight, inside.shape)
        yield tight if _holds(inside, wide) else wide
        return
    ink = ink[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
    axis = int(ink.shape[1] >= ink.shape[0])
    half = ink.shape[axis] // 2
    one, other = np.split(ink, [half], axis=axis)
    yield from _pieces(one, inside, x, y)
    yield from _pieces(other, inside, x + half * axis, y + half * (1 - axis))


def _holds(inside: NDArray[np.bool_], box: Edges) -> bool:
    return bool(inside[box[1] : box[3], box[0] : box[2]].any())


def _padded(box: Edges, shape: tuple[int, ...], by: int = _PAD) -> Edges:
    left, top, right, bottom = box
    return max(left - by, 0), max(top - by, 0), min(right + by, shape[1]), min(bottom + by, shape[0])


def _joined(boxes: Iterable[Edges], inside: NDArray[np.bool_] | None = None) -> list[Edges]:
    """Boxes that overlap made one, unless that one would hold something of ``inside``."""
    made: list[Edges] = []
    for box in boxes:
        while True:
            other = next((each for each in made if _overlap(each, box)), None)
            if other is None:
                break
            both = (min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3]))
            if inside is not None and _holds(inside, both):
                break
            made.remove(other)
            box = both
        made.append(box)
    return sorted(made, key=lambda each: (each[1], each[0]))


def _overlap(one: Edges, other: Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
