"""Click-to-refine: one click in what is missing, or in what is too much, and the margin near it moves."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.editing.gesture import Options, Under
from busviewer.editing.inked import Inked
from busviewer.editing.pointer import PointerEvent
from busviewer.editing.tone import evened
from busviewer.mask import Box, Mask
from busviewer.mask.box import as_bytes
from busviewer.texts import marked

__all__ = ["Refine", "gained", "likely", "move_margin", "without_crumbs"]

# Chosen on 20 real scans (fold 1 of BUSI and BUS-BRA) whose ground truth was grown, shrunk, shifted, bitten or bulged.
# On 80 others (fold 2) clicks into the middle of the largest wrong region take a Dice of 0.887 to 0.907 with the first,
# 0.930 with the third and 0.945 with the fifth; a random walker to 0.905, 0.927, 0.942 in twenty times the time,
# cv2.grabCut to 0.904, 0.923, 0.936, geodesic distances to 0.903, 0.924, 0.940.
_SIGMA = 1.5  # scan pixels: evens the speckle out
_FURTHER = 1.7  # times as far from the old margin as the click is: where the new one is looked for
_WIDE = 4.0  # times that distance to each side of the click: how far it bulges
_LEAST = 8.0  # scan pixels: but no less than this
_FINGER = 1.5  # scan pixels about the click that it adds whatever lies there
_TONES = 0.6  # what the grey values say against what the distances say
_SURE = 3.0  # the most that a grey value may say
_CRUMB = 30  # pixels: an island smaller than this that a click breaks off is not meant
_WINDOW, _CONTRAST = 17, 50.0  # of the guided filter: pixels a side, squared grey values

_Floats = NDArray[np.float32]


class Refine(Inked):
    """A click makes its pixel, and what belongs with it within ``options.reach`` pixels, lesion; with Ctrl background.

    A click for more never takes anything away and one for less never adds, so that clicks in one place add up.
    """

    def __init__(self, mask: Mask, under: Under, options: Options) -> None:
        super().__init__(mask, marked("Refine"))
        self._grey = under.grey
        self._reach = options.reach

    def press(self, event: PointerEvent) -> Box | None:
        """Do it; returns the box of the pixels that may have changed, None where there are none."""
        row, column = math.floor(event.y), math.floor(event.x)
        height, width = self._ink.shape
        wanted = not event.ctrl
        if not (0 <= row < height and 0 <= column < width) or self._ink.mask[row, column] == wanted:
            return None
        box, part = _moved(self._ink.mask, self._grey, row, column, wanted, self._reach)
        return self._ink.write(box, part)


def move_margin(grey: NDArray[np.uint8], mask: Mask, row: int, column: int, wanted: bool) -> Mask:
    """``mask`` (H, W) after a click on the pixel ``row``, ``column``, as a new array: what :class:`Refine` does with
    its usual reach. ``grey``: (H, W), the scan; ``wanted``: whether the pixel is to be lesion."""
    moved = mask.copy()
    if moved[row, column] != wanted:
        box, part = _moved(mask, grey, row, column, wanted, Options().reach)
        moved[box.slices] = part
    return moved


def _moved(mask: Mask, grey: NDArray[np.uint8], row: int, column: int, wanted: bool, reach: float) -> tuple[Box, Mask]:
    """The box that a click may change, and the mask in it afterwards."""
    box = Box(row, column, row + 1, column + 1).grow(math.floor(reach)).clip((mask.shape[0], mask.shape[1]))
    was = mask[box.slices]
    there = was if wanted else ~was
    tones = evened(grey, box, _SIGMA).astype(np.float32)
    more = gained(there, tones, (row - box.top, column - box.left), reach)
    return box, was ^ more if wanted else without_crumbs(was, was ^ more)


def without_crumbs(was: Mask, left: Mask) -> Mask:
    """``left`` (H, W), what a click left of the lesion ``was``, less the islands of a few pixels that it broke off."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(as_bytes(left), connectivity=8)
    _, before, sizes, _ = cv2.connectedComponentsWithStats(as_bytes(was), connectivity=8)
    height, width = left.shape
    kept = left.copy()
    for number in range(1, count):
        x, y, across, down, area = (int(value) for value in stats[number])
        inside = x > 0 and y > 0 and x + across < width and y + down < height  # else it may go on beyond
        part = labels[y : y + down, x : x + across] == number
        if inside and area < _CRUMB and int(sizes[before[y : y + down, x : x + across][part][0]][4]) > area:
            kept[y : y + down, x : x + across][part] = False
    return kept


def gained(there: Mask, grey: _Floats, click: tuple[int, int], reach: float) -> Mask:
    """What a click adds to ``there`` (H, W), the pixels that are already what it asks for: a (H, W) bool that holds
    the pixel ``click`` (row, column), none of ``there``, and nothing further than ``reach`` from the click.

    It is what is as :func:`likely` as not, and hangs together (over 4 neighbours) with a few pixels about the click.
    """
    away = _away(there.shape, click)
    found = (likely(there, grey, click, reach) > 0.5) | (away <= _FINGER)
    found &= (away <= max(reach, 0)) & ~there
    _, labels = cv2.connectedComponents(as_bytes(found), connectivity=4)
    return np.asarray(labels == labels[click], np.bool_)


def likely(there: Mask, grey: _Floats, click: tuple[int, int], reach: float) -> _Floats:
    """(H, W) float32: how likely each pixel belongs to what is asked for by a click (see :func:`gained`), 0 to 1.

    Two things speak for a pixel: that it is not much further from the margin than the click, less so to its sides (a
    reader clicks into the middle of what is wrong), and that its grey value is rather that of ``there`` and of the
    click than that of the rest. The sum, as a probability, is drawn to the edges of the scan by a guided filter (He,
    Sun and Tang, IEEE TPAMI 35, 2013) with ``grey`` ((H, W) float32, evened out) as its guide.
    """
    away = _away(there.shape, click)
    # without any margin near, the click begins a lesion of its own
    depth = _depth(there) if there.any() else np.full(there.shape, reach / 4, np.float32)
    scale = max(1.0, float(depth[click]))
    wide = max(min(_WIDE * scale, reach), _LEAST)
    bulge = _FURTHER * np.sqrt(np.maximum(1 - (away / wide) ** 2, 0))
    evidence = bulge - depth / scale + _TONES * _tones(there, grey, away, depth, scale, reach)
    probability = 1 / (1 + np.exp(np.clip(-2 * evidence, -60, 60)))
    probability[away > reach] = 0
    probability[there] = 1
    return _guided(probability.astype(np.float32), grey)


def _away(shape: tuple[int, ...], click: tuple[int, int]) -> _Floats:
    """(H, W): from each pixel to the click."""
    down, across = np.ogrid[-click[0] : shape[0] - click[0], -click[1] : shape[1] - click[1]]
    return np.asarray(np.sqrt((down * down + across * across).astype(np.float32)))


def _depth(there: Mask) -> _Floats:
    """(H, W): from each pixel to the nearest of ``there``."""
    return np.asarray(cv2.distanceTransform(as_bytes(~there), cv2.DIST_L2, cv2.DIST_MASK_PRECISE), np.float32)


def _tones(there: Mask, grey: _Floats, away: _Floats, depth: _Floats, scale: float, reach: float) -> _Floats:
    """(H, W): how much rather a grey value is one of ``there`` than one of the rest: the logarithm of the ratio of two
    normal distributions, within bounds."""
    near = away <= reach
    clicked = grey[away <= max(2.0, scale / 2)]
    inner = grey[there & near]
    outer = grey[~there & near & (depth > 2 * scale + 2)]
    if len(inner) < 20:
        inner = clicked
    if len(outer) < 20:
        outer = grey[~there & (depth >= np.quantile(depth[~there], 0.7))]
    tone, spread = (float(inner.mean()) + float(clicked.mean())) / 2, float(inner.std()) + 4
    other, others = float(outer.mean()), float(outer.std()) + 4
    ratio = (grey - other) ** 2 / (2 * others**2) - (grey - tone) ** 2 / (2 * spread**2) + math.log(others / spread)
    return np.clip(ratio, -_SURE, _SURE)


def _guided(values: _Floats, guide: _Floats) -> _Floats:
    """``values`` filtered so that they change where ``guide`` does."""

    def mean(field: NDArray[np.floating]) -> _Floats:
        return np.asarray(cv2.blur(field, (_WINDOW, _WINDOW), borderType=cv2.BORDER_REPLICATE), np.float32)

    of_guide, of_values = mean(guide), mean(values)
    slope = (mean(guide * values) - of_guide * of_values) / (mean(guide * guide) - of_guide * of_guide + _CONTRAST)
    return mean(slope) * guide + mean(of_values - slope * of_guide)
