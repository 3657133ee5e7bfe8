"""Burnt-in marks of a scan: calipers, text, colour Doppler, two views side by side.

Definitions:

- *calipers*: measuring marks on the tissue, that is crosses or stars at the ends of a distance, with or without a
  dotted line; their own numbers and letters belong to them.
- *text*: letters, digits, a maker's logo or a body mark within the scan; what the border cuts counts where at least
  half of a letter is left. Ticks, diamonds and arrows of a scale, focus marks and the outline of a box do not count.
- *doppler*: colour laid over grey tissue (flow, power, elasticity). Coloured lettering, bars and a tint of the whole
  scan do not count.
- *two views*: two frames side by side in one scan.
"""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan.calipers import SMALLEST_SIDE, find_calipers
from busviewer.scan.lettering import Glyph, find_glyphs, find_rows, is_plain
from busviewer.scan.model import Scan
from busviewer.texts import marked

__all__ = ["MARKS", "burnt_in", "find_text"]

MARKS = marked(("calipers", "text", "doppler", "two views"))
"""The words, in the order in which :func:`burnt_in` gives them."""

# chosen on the half for developing of tests/unit/scan/burnt_in.csv
_LONGEST = 1280  # px: a larger scan is looked at smaller
_BESIDE = 40  # px, down plus across: a lone glyph nearer to a caliper is the caliper's number
_BANDS, _LAG, _SEAM = 8, 2, 0.29
_MIDDLE = 0.1  # of the width: how far from the middle a seam may be
_COLOURED, _OF_BRIGHTNESS, _GREY = 64, 0.35, 24
_DOPPLER_SHARE, _TISSUE_SHARE = 0.005, 0.2


def burnt_in(scan: Scan) -> tuple[str, ...]:
    """Which of :data:`MARKS` are burnt into ``scan``, in their order; () for none.

    A guess by classical means, 15 to 30 ms for a scan of 600 px; models.md in resources/help has its accuracy.
    """
    pixels = _small(scan.pixels)
    grey = _grey(pixels)
    if min(grey.shape) < SMALLEST_SIDE:
        return ()
    calipers, text = _drawn(grey)
    found = (calipers, bool(text), pixels.ndim == 3 and _has_doppler(pixels), _has_two_views(grey))
    return tuple(mark for mark, there in zip(MARKS, found, strict=True) if there)


def find_text(scan: Scan) -> list[tuple[int, int, int, int]]:
    """The boxes (left, top, right, bottom; half open, in pixels) of what :func:`burnt_in` takes for text.

    One for each line of letters and each lone letter; there may be several for the same one.
    """
    grey = _grey(_small(scan.pixels))
    if min(grey.shape) < SMALLEST_SIDE:
        return []
    height, width = scan.shape
    down, across = height / grey.shape[0], width / grey.shape[1]
    return [
        (
            max(math.floor(left * across), 0), max(math.floor(top * down), 0),
            min(math.ceil(right * across), width), min(math.ceil(bottom * down), height),
        )
        for left, top, right, bottom in _drawn(grey)[1]
    ]  # fmt: skip


def _grey(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8) if pixels.ndim == 3 else pixels


def _small(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """8 bits, and at most :data:`_LONGEST` a side: marks are drawn in pixels of a screen, whatever the scan's bits."""
    height, width = pixels.shape[:2]
    shrink = _LONGEST / max(height, width)
    if shrink < 1:
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    if pixels.dtype == np.uint16:
        pixels = cv2.convertScaleAbs(pixels, alpha=255 / max(int(pixels.max()), 1))
    return np.asarray(pixels, np.uint8)


def _drawn(grey: NDArray[np.uint8]) -> tuple[bool, list[tuple[int, int, int, int]]]:
    """Whether there are calipers, and the boxes of text; each looks like the other at times."""
    levels = find_glyphs(grey)
    rows = [row for glyphs in levels for row in find_rows(glyphs)]
    calipers = [centre for centre in find_calipers(grey).tolist() if not any(_is_of_row(row, *centre) for row in rows)]
    lone = [
        [glyph] for glyphs in levels for glyph in glyphs if is_plain(glyph) and not _is_beside(glyph, calipers)
    ]  # fmt: skip
    return bool(calipers), [_box(row) for row in (*rows, *lone)]


def _box(row: list[Glyph]) -> tuple[int, int, int, int]:
    tops, bottoms = [glyph.y for glyph in row], [glyph.bottom for glyph in row]
    return min(glyph.x for glyph in row), min(tops), max(glyph.right for glyph in row), max(bottoms)


def _is_of_row(row: list[Glyph], y: int, x: int) -> bool:
    """Whether a cross is a letter of a row of them: a T or an X."""
    spare = row[0].height
    return row[0].x - spare <= x <= row[-1].right + spare and row[0].y - 2 <= y <= row[0].bottom + 2


def _is_beside(glyph: Glyph, calipers: list[list[int]]) -> bool:
    x, y = glyph.x + glyph.width / 2, glyph.y + glyph.height / 2
    return any(abs(x - there[1]) + abs(y - there[0]) < _BESIDE for there in calipers)


def _has_doppler(pixels: NDArray[np.uint8]) -> bool:
    high, low = pixels.max(axis=2), pixels.min(axis=2)
    chroma = high - low
    coloured = (chroma >= _COLOURED) & (chroma >= _OF_BRIGHTNESS * high)
    # what is drawn is flat or thin: bars and frames fall to the first, letters and lines to the second
    uneven = cv2.morphologyEx(high, cv2.MORPH_GRADIENT, np.ones((5, 5), np.uint8)) > 8
    patches = cv2.morphologyEx((coloured & uneven).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    tissue = (high > _GREY) & (chroma < _GREY)
    shown = max(int((high > _GREY).sum()), 1)
    return bool(patches.mean() >= _DOPPLER_SHARE and tissue.sum() >= _TISSUE_SHARE * shown)


def _has_two_views(grey: NDArray[np.uint8]) -> bool:
    """Whether tissue breaks off from top to bottom near the middle.

    Columns some pixels apart are alike within a frame, and not across a seam. The likeness (correlation down the
    column, of clipped values without their slow change, so that neither depth nor a letter counts for much) is taken in
    bands, the best and the worst are left out, and a seam is where their mean falls for as wide as the lag.
    """
    height, width = grey.shape
    margin = 16
    left, right = round(width * (0.5 - _MIDDLE)) - margin, round(width * (0.5 + _MIDDLE)) + margin
    if left < 0 or height < 4 * _BANDS:
        return False
    image = grey[:, left:right].astype(np.float32)
    image = np.asarray(cv2.GaussianBlur(image - cv2.GaussianBlur(image, (1, 33), 8), (1, 5), 1.2), np.float32)
    limit = 2 * float(np.abs(image).mean())
    bands = np.clip(image, -limit, limit)[: height // _BANDS * _BANDS].reshape(_BANDS, height // _BANDS, -1)
    energy = (bands * bands).mean(axis=(1, 2))
    bands = bands[energy >= 0.15 * np.median(energy[energy > 0])] if energy.any() else bands[:0]
    if len(bands) < 3:
        return False
    one, other = bands[:, :, : -2 * _LAG], bands[:, :, 2 * _LAG :]
    norms = np.sqrt((one * one).sum(axis=1) * (other * other).sum(axis=1))
    alike = (one * other).sum(axis=1) / np.maximum(norms, 1e-3)
    apart = 2 * _LAG + 2
    beside = np.minimum(np.roll(alike, apart, axis=1), np.roll(alike, -apart, axis=1))
    across = (np.roll(alike, 1, axis=1) + alike + np.roll(alike, -1, axis=1)) / 3
    falls = np.sort(beside - across, axis=0)[1:-1].mean(axis=0)
    return bool(falls[margin - _LAG : -(margin - _LAG)].max() >= _SEAM)
