"""Calipers burnt into a scan: small drawn crosses and stars, found by matching what machines draw."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["SMALLEST_SIDE", "find_calipers"]

_Floats = NDArray[np.float32]
_Line = tuple[float, float, float, float]

_REACH = 11  # a window is 23 x 23: the largest crosses are 19 px wide
SMALLEST_SIDE = 2 * _REACH + 1
"""Scans smaller than this, in pixels a side, have no room for a cross."""

# chosen on the half for developing of tests/unit/scan/burnt_in.csv
_SCORE = 0.67
_INK = 18.0  # grey levels, of the strokes above their surroundings after the high pass: tissue is softer
_PEAKS = 40  # of each map
_SECTOR_MARGIN = 0.25


class _Bank(NamedTuple):
    """What is looked for: (K, 529) each; ``sectors`` are the same cut into north, east, south and west."""

    drawn: _Floats
    masks: _Floats
    sectors: tuple[_Floats, ...]
    sector_masks: tuple[_Floats, ...]


def find_calipers(grey: NDArray[np.uint8]) -> NDArray[np.intp]:
    """The centres of drawn crosses and stars, (N, 2) y and x, the surest first; near-copies of one are left in.

    Candidates are peaks of brightness after a high pass; each is compared (normalised correlation of the high-passed
    pixels, so that soft tissue is alike to nothing) with a bank of drawn marks: crosses of several sizes, upright and
    slanted, stars and split crosses. All four sides of a mark have to be there, which tells it from a T or a line.

    Args:
        grey: (H, W) uint8, at least :data:`SMALLEST_SIDE` a side.
    """
    image = grey.astype(np.float32)
    sharp = image - cv2.GaussianBlur(image, (0, 0), 2)
    centres = _peaks(sharp)
    if not len(centres):
        return centres
    bank = _bank()
    framed = np.pad(sharp, _REACH + 1)
    windows = np.lib.stride_tricks.sliding_window_view(framed, (SMALLEST_SIDE, SMALLEST_SIDE))
    around = np.array([(y, x) for y in (0, 1, 2) for x in (0, 1, 2)])
    places = (centres[:, None] + around).reshape(-1, 2)
    patches = windows[places[:, 0], places[:, 1]].reshape(len(places), -1)
    alike, ink = _alike(patches, bank)
    best = alike.reshape(len(centres), -1).argmax(axis=1)
    kind, shift = best % alike.shape[1], best // alike.shape[1]
    chosen = np.arange(len(centres)) * len(around) + shift
    # what is not alike, or too faint, cannot become a caliper any more: its sides need not be looked at
    score = alike[chosen, kind] * np.minimum(1, ink[chosen, kind] / _INK)
    likely = np.flatnonzero(score >= _SCORE)
    sides = _least_alike_side(patches[chosen[likely]], kind[likely], bank)
    score[likely] = np.minimum(score[likely], sides + _SECTOR_MARGIN)
    order = np.argsort(-score)
    found: NDArray[np.intp] = centres[order[score[order] >= _SCORE]]
    return found


def _peaks(sharp: _Floats) -> NDArray[np.intp]:
    """Where a mark may be: (N, 2) y and x of the strongest local peaks of a few quick maps."""
    energy = cv2.GaussianBlur(np.abs(sharp), (0, 0), 3)
    maps = [cv2.GaussianBlur(sharp, (0, 0), 1.2), energy]
    for arm, thick in ((9, 1), (17, 3)):
        across, down = cv2.boxFilter(sharp, -1, (arm, thick)), cv2.boxFilter(sharp, -1, (thick, arm))
        maps.append(np.minimum(across, down) + (across + down) / 4)
    found = []
    for values in maps:
        ys, xs = np.nonzero((values >= cv2.dilate(values, np.ones((9, 9), np.uint8))) & (energy > 4))
        strongest = np.argsort(-values[ys, xs])[:_PEAKS]
        found.append(np.stack([ys[strongest], xs[strongest]], axis=1))
    return np.unique(np.concatenate(found), axis=0)


def _alike(patches: _Floats, bank: _Bank) -> tuple[_Floats, _Floats]:
    """Correlation with each of the bank, -1 to 1, and the standard deviation under its mask; (N, K) both."""
    counts = bank.masks.sum(axis=1)
    sums = patches @ bank.masks.T
    spread = np.maximum((patches * patches) @ bank.masks.T - sums * sums / counts, 1)
    return (patches @ bank.drawn.T) / np.sqrt(spread), np.sqrt(spread / counts)


def _least_alike_side(patches: _Floats, kind: NDArray[np.intp], bank: _Bank) -> _Floats:
    """For each patch, the worst of the correlations of its four sides with those of its own kind, (N,)."""
    worst = np.ones(len(patches), np.float32)
    for drawn, masks in zip(bank.sectors, bank.sector_masks, strict=True):
        mask, wanted = masks[kind], drawn[kind]
        count = mask.sum(axis=1, keepdims=True)
        seen = (patches - (patches * mask).sum(axis=1, keepdims=True) / count) * mask
        wanted = (wanted - (wanted * mask).sum(axis=1, keepdims=True) / count) * mask
        norms = np.linalg.norm(seen, axis=1) * np.linalg.norm(wanted, axis=1)
        worst = np.minimum(worst, (seen * wanted).sum(axis=1) / np.maximum(norms, 1))
    return worst


@cache
def _bank() -> _Bank:
    y, x = np.mgrid[-_REACH : _REACH + 1, -_REACH : _REACH + 1]
    drawn, masks = [], []
    for reach, thick, lines in _marks():
        mark = cv2.GaussianBlur(_draw(lines, thick), (0, 0), 0.6)
        mask = (np.maximum(np.abs(x), np.abs(y)) <= reach + 2).astype(np.float32)
        mark = (mark - cv2.GaussianBlur(mark, (0, 0), 2)) * mask
        mark -= mask * mark.sum() / mask.sum()
        drawn.append((mark / np.linalg.norm(mark)).ravel())
        masks.append(mask.ravel())
    cuts = [(np.abs(x) <= -y), (np.abs(y) <= x), (np.abs(x) <= y), (np.abs(y) <= -x)]
    bank, under = np.array(drawn, np.float32), np.array(masks, np.float32)
    parts = [bank * cut.ravel() for cut in cuts]
    sectors = tuple(part / np.linalg.norm(part, axis=1, keepdims=True) for part in parts)
    return _Bank(bank, under, sectors, tuple(under * cut.ravel() for cut in cuts))


def _marks() -> Iterator[tuple[float, float, list[_Line]]]:
    """Reach and thickness in pixels, and the lines about the centre, of each mark of the bank."""
    for arm, thick in ((3, 1), (4, 1), (4, 2), (5, 1), (5, 2), (6, 1.5), (6, 2), (7, 2), (8, 2), (8, 3), (9, 3)):
        yield arm, thick, [(-arm, 0, arm, 0), (0, -arm, 0, arm)]
    for half in (2.5, 3.5, 4.5, 5.5):
        yield 1.2 * half, 1, [(-half, -half, half, half), (-half, half, half, -half)]
    signs = (1, -1)
    for arm in (4, 5):  # a stroke between two arcs, upright and lying
        star: list[_Line] = [(0, -arm, 0, arm)]
        star += [(0.9 * arm * a, arm * b, 1.2 * a, 1.5 * b) for a in signs for b in signs]
        star += [(1.2 * a, -1.5, 1.2 * a, 1.5) for a in signs]
        yield arm, 1.2, star
        yield arm, 1.2, [(y0, x0, y1, x1) for x0, y0, x1, y1 in star]
    arm = 4
    caps = [(arm * a, -1.2, arm * a, 1.2) for a in signs] + [(-1.2, arm * a, 1.2, arm * a) for a in signs]
    whole: list[_Line] = [(-arm, 0, arm, 0), (0, -arm, 0, arm), *caps]
    split: list[_Line] = [*((2.5 * a, 0, arm * a, 0) for a in signs), *((0, 2.5 * a, 0, arm * a) for a in signs), *caps]
    turn = 0.5**0.5
    for lines in (whole, split):  # capped crosses, whole and without their middle, upright and slanted
        yield arm, 1.4, lines
        yield arm, 1.4, [(turn * (a - b), turn * (a + b), turn * (c - d), turn * (c + d)) for a, b, c, d in lines]


def _draw(lines: list[_Line], thick: float) -> _Floats:
    fine = 8
    big = np.zeros((SMALLEST_SIDE * fine, SMALLEST_SIDE * fine), np.uint8)
    centre = big.shape[0] / 2 - 0.5
    for line in lines:
        x0, y0, x1, y1 = (round(centre + fine * value) for value in line)
        cv2.line(big, (x0, y0), (x1, y1), 255, max(1, round(fine * thick)))
    small = cv2.resize(big, (SMALLEST_SIDE, SMALLEST_SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)
