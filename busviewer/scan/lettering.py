"""Letters and digits burnt into a scan, found by what sets them apart from tissue: flat ink with sharp edges."""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["Glyph", "find_glyphs", "find_rows", "is_plain"]

# chosen on the half for developing of tests/unit/scan/burnt_in.csv
_LEVELS = (90, 120, 150, 180, 205, 225)
_STROKE = 13  # px: what is broader than this is no stroke
_RISE = 35  # grey levels a stroke stands above what is around it within _STROKE
_HEIGHTS, _WIDEST = (5, 26), 28
_CONTRAST, _UNEVEN = 40, 0.45
_PLAIN_CONTRAST, _PLAIN_UNEVEN, _PLAIN_SIZE = 125, 0.08, (4, 8)


class Glyph(NamedTuple):
    """A piece of ink of the size of a letter: its box in pixels, its level above the ring around it, its unevenness.

    ``uneven`` is the standard deviation of its pixels as a share of ``contrast``: drawn ink has little.
    """

    x: int
    y: int
    width: int
    height: int
    contrast: float
    uneven: float

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height


def find_glyphs(grey: NDArray[np.uint8]) -> list[list[Glyph]]:
    """The glyphs at each of a few grey levels, (H, W) uint8 given; the same one may be there at several."""
    framed = np.pad(grey, 3)
    rise = cv2.morphologyEx(framed, cv2.MORPH_TOPHAT, np.ones((_STROKE, _STROKE), np.uint8))
    stroke = rise >= _RISE
    return [_glyphs_at(framed, stroke & (framed >= level)) for level in _LEVELS]


def _glyphs_at(framed: NDArray[np.uint8], ink: NDArray[np.bool_]) -> list[Glyph]:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    width, height, area = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_AREA]
    fits = (height >= _HEIGHTS[0]) & (height <= _HEIGHTS[1]) & (width <= _WIDEST) & (height >= 0.6 * width)
    fits &= (area >= 7) & (area >= 0.15 * width * height)
    fits[0] = False
    glyphs = [_glyph(framed, labels, label, stats[label].tolist()) for label in np.flatnonzero(fits).tolist()]
    return [glyph for glyph in glyphs if glyph.contrast >= _CONTRAST and glyph.uneven <= _UNEVEN]


def _glyph(framed: NDArray[np.uint8], labels: NDArray[Any], label: int, stats: list[int]) -> Glyph:
    x, y, width, height, _ = stats
    box = slice(y - 3, y + height + 3), slice(x - 3, x + width + 3)
    pixels, ink = framed[box], (labels[box] == label).astype(np.uint8)
    touching = cv2.dilate(ink, np.ones((3, 3), np.uint8))
    ring = pixels[(cv2.dilate(touching, np.ones((3, 3), np.uint8)) > 0) & (touching == 0)]
    core = pixels[ink > 0]
    contrast = float(_quantile(core, 0.4)) - float(_quantile(ring, 0.7))
    return Glyph(x - 3, y - 3, width, height, contrast, float(core.std()) / max(contrast, 1))


def _quantile(values: NDArray[np.uint8], share: float) -> np.uint8:
    place = int(share * (len(values) - 1))
    return np.partition(values, place)[place]  # type: ignore[no-any-return]


def find_rows(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Runs of at least two glyphs side by side, of one height and on one line to within a pixel."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs):
        near = [row for row in rows if _follows(row[-1], glyph)]
        if near:
            max(near, key=len).append(glyph)
        else:
            rows.append([glyph])
    return [row for row in rows if len(row) > 1]


def _follows(left: Glyph, right: Glyph) -> bool:
    level = abs(left.bottom - right.bottom) <= 1 and abs(left.height - right.height) <= 1
    return level and -1 <= right.x - left.right <= 0.9 * max(left.height, right.height) + 1


def is_plain(glyph: Glyph) -> bool:
    """Whether it is a letter without any doubt, also alone: as high as one, flat, and far brighter than its ring."""
    large = glyph.width >= _PLAIN_SIZE[0] and glyph.height >= _PLAIN_SIZE[1]
    return large and glyph.contrast >= _PLAIN_CONTRAST and glyph.uneven <= _PLAIN_UNEVEN
