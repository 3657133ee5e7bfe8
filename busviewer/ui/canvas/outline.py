"""The margin of a mask as lines. Numpy only, no Qt.

Two lines of one mask: the *exact* one runs along the pixel edges; the *soft* one through the middles of those edges
(marching squares at 0.5, Lorensen and Cline 1987), which cuts the corners of single pixels, stays within half a pixel
of the exact one, and looks calm while pixels are small on the screen.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Box, Mask, box_of

__all__ = ["segments", "trace"]

Points = NDArray[np.float64]

_UP, _DOWN, _LEFT, _RIGHT = (0.0, -0.5), (0.0, 0.5), (-0.5, 0.0), (0.5, 0.0)
# which two edge middles a line joins around a corner, by its four pixels: 1 above left, 2 above right, 4, 8 below
_WAYS = {1: (_UP, _LEFT), 2: (_UP, _RIGHT), 4: (_DOWN, _LEFT), 8: (_DOWN, _RIGHT), 3: (_LEFT, _RIGHT), 5: (_UP, _DOWN)}
_TABLE = np.zeros((16, 2, 2))
for _code, _way in _WAYS.items():
    _TABLE[_code] = _TABLE[15 - _code] = _way
_TABLE[9], _TABLE[6] = _WAYS[1], _WAYS[2]  # two pixels that touch at the corner: this way and a second
_SECOND = {9: np.array(_WAYS[8]), 6: np.array(_WAYS[4])}


def segments(mask: Mask, box: Box, *, soft: bool) -> Points:
    """(N, 2, 2) segments (x, y) of the margin inside ``box``, in no order; boxes side by side share none.

    The box owns what starts on its top and left sides; what lies on the others is the next box's, or its own where
    the grid ends.
    """
    height, width = mask.shape
    box = box.clip(mask.shape)
    if box.empty:
        return np.empty((0, 2, 2))
    rows, columns = box.height + (box.bottom == height) + 1, box.width + (box.right == width) + 1
    around = np.zeros((rows, columns), np.bool_)  # one more row above and column left; beyond the grid no lesion
    top, left = max(box.top - 1, 0), max(box.left - 1, 0)
    part = mask[top : box.bottom, left : box.right]
    down, across = top - (box.top - 1), left - (box.left - 1)
    around[down : down + part.shape[0], across : across + part.shape[1]] = part
    if around.all() or not around.any():
        return np.empty((0, 2, 2))
    lines = _around_corners(around) if soft else _along_edges(around)
    return lines + (box.left, box.top)


def _around_corners(around: Mask) -> Points:
    bits = around.view(np.uint8)
    pairs = bits[:, :-1] | bits[:, 1:] << 1
    code = pairs[:-1] | pairs[1:] << 2
    at = np.flatnonzero(code - np.uint8(1) < 14)  # neither 0 nor 15; finding both indices at once is slower
    codes = code.ravel()[at]
    y, x = np.divmod(at, code.shape[1])
    corners = np.stack([x, y], 1)[:, None]
    lines = _TABLE[codes] + corners
    touching = (codes == 9) | (codes == 6)
    if not touching.any():
        return lines
    second = np.array([_SECOND[code] for code in codes[touching].tolist()])
    return np.concatenate([lines, second + corners[touching]])


def _along_edges(around: Mask) -> Points:
    level = around[1:, 1:] ^ around[:-1, 1:]
    upright = around[1:, 1:] ^ around[1:, :-1]
    return np.concatenate([_runs(level), _runs(upright.T)[:, :, ::-1]])


def _runs(edges: Mask) -> Points:
    """(N, 2, 2) segments ((along, line), (along, line)) of the runs of True in each row of ``edges``."""
    ends = np.zeros((edges.shape[0], edges.shape[1] + 2), np.int8)
    ends[:, 1:-1] = edges
    steps = np.diff(ends, axis=1)
    line, begin = np.nonzero(steps == 1)
    _, end = np.nonzero(steps == -1)
    return np.stack([np.stack([begin, line], 1), np.stack([end, line], 1)], 1).astype(np.float64)


def trace(mask: Mask, *, soft: bool) -> list[Points]:
    """The closed chains of the margin, each (N, 2) points (x, y), the first not repeated at the end.

    Lesion pixels that touch at a corner only are in different chains.
    """
    box = box_of(mask)
    if box is None:
        return []
    chains = _link(_unit_edges(mask[box.slices]) + (box.left, box.top))
    return [_turns((chain + np.roll(chain, -1, 0)) / 2 if soft else chain.astype(np.float64)) for chain in chains]


def _unit_edges(mask: Mask) -> NDArray[np.int64]:
    """(N, 2, 2) directed pixel edges ((x, y), (x, y)), the lesion on the right hand side as seen on the screen."""
    height, width = mask.shape
    padded = np.zeros((height + 2, width + 2), np.int8)
    padded[1:-1, 1:-1] = mask
    level = padded[1:, 1:-1] - padded[:-1, 1:-1]  # 1: lesion below the edge, -1: above
    upright = padded[1:-1, 1:] - padded[1:-1, :-1]  # 1: lesion right of the edge, -1: left
    pieces = []
    for differences, sign in ((level, 1), (level, -1), (upright, 1), (upright, -1)):
        y, x = np.nonzero(differences == sign)
        step = (1, 0) if differences is level else (0, 1)
        first, last = np.stack([x, y], 1), np.stack([x + step[0], y + step[1]], 1)
        forward = (differences is level) == (sign == 1)
        pieces.append(np.stack([first, last] if forward else [last, first], 1))
    return np.concatenate(pieces)


def _link(edges: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Closed chains of points from directed edges, turning right where two ways leave one corner."""
    starts: dict[tuple[int, int], list[int]] = {}
    begins, ends = edges[:, 0].tolist(), edges[:, 1].tolist()
    for number, (x, y) in enumerate(begins):
        starts.setdefault((x, y), []).append(number)
    free = [True] * len(begins)
    chains = []
    for first in range(len(begins)):
        chain, at = [], first
        while free[at]:
            free[at] = False
            chain.append(begins[at])
            x, y = ends[at]
            ways = [way for way in starts[(x, y)] if free[way]]
            if not ways:
                break
            dx, dy = x - begins[at][0], y - begins[at][1]
            at = next((way for way in ways if (ends[way][0] - x, ends[way][1] - y) == (-dy, dx)), ways[0])
        if chain:
            chains.append(np.array(chain))
    return chains


def _turns(chain: Points) -> Points:
    """The points of a closed chain at which it changes direction."""
    steps = np.roll(chain, -1, 0) - chain
    return chain[(steps != np.roll(steps, 1, 0)).any(1)]
