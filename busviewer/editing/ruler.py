"""Rulers: lines that are drawn, moved by their ends and taken away. Two that cross at right angles are a pair of axes.

All is in scan pixels; ``spacing`` (mm down, across) only says what a right angle is where pixels are not square.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from busviewer.mask import Spacing
from busviewer.study.annotations.annotation import Ruler

__all__ = ["Grip", "axis_pair", "grip_at", "length", "moved", "partner", "without"]

_RIGHT = 1e-4  # cosine of an angle that counts as right: what rounding leaves


@dataclass(frozen=True)
class Grip:
    """One end (0 or 1) of the ruler ``number``."""

    number: int
    end: int


def length(ruler: Ruler, spacing: Spacing | None = None) -> float:
    """In mm with ``spacing``, else in pixels."""
    down, across = spacing or (1.0, 1.0)
    return math.hypot((ruler.x2 - ruler.x1) * across, (ruler.y2 - ruler.y1) * down)


def axis_pair(long: Ruler, spacing: Spacing | None = None) -> tuple[Ruler, Ruler]:
    """``long`` and the axis at right angles to it, half as long, through its middle."""
    return long, _across(long, 0.5, -0.25, 0.25, spacing)


def _across(long: Ruler, at: float, low: float, high: float, spacing: Spacing | None) -> Ruler:
    """The line at right angles to ``long``, through its part ``at``, from ``low`` to ``high`` of its length aside."""
    down, across = spacing or (1.0, 1.0)
    along_x, along_y = (long.x2 - long.x1) * across, (long.y2 - long.y1) * down
    x, y = long.x1 + (long.x2 - long.x1) * at, long.y1 + (long.y2 - long.y1) * at
    aside_x, aside_y = -along_y / across, along_x / down
    return Ruler(x + low * aside_x, y + low * aside_y, x + high * aside_x, y + high * aside_y)


def _place(long: Ruler, x: float, y: float, spacing: Spacing | None) -> tuple[float, float]:
    """Where a point lies along ``long`` and aside of it, in parts of its length."""
    down, across = spacing or (1.0, 1.0)
    along = (long.x2 - long.x1) * across, (long.y2 - long.y1) * down
    to = (x - long.x1) * across, (y - long.y1) * down
    whole = along[0] ** 2 + along[1] ** 2
    if whole == 0:
        return 0.0, 0.0
    return (to[0] * along[0] + to[1] * along[1]) / whole, (to[1] * along[0] - to[0] * along[1]) / whole


def partner(rulers: Sequence[Ruler], number: int, spacing: Spacing | None = None) -> int | None:
    """The other axis where the ruler ``number`` is one of a pair (the long one comes first), else None."""
    for first in (number, number - 1):
        if 0 <= first < len(rulers) - 1 and _is_pair(rulers[first], rulers[first + 1], spacing):
            return first + 1 if first == number else first
    return None


def _is_pair(long: Ruler, short: Ruler, spacing: Spacing | None) -> bool:
    one, other = (_place(long, x, y, spacing) for x, y in ((short.x1, short.y1), (short.x2, short.y2)))
    reach = max(abs(one[1] - other[1]), 1e-9)
    crosses = -1e-6 <= one[0] <= 1 + 1e-6 and min(one[1], other[1]) <= 1e-6 and max(one[1], other[1]) >= -1e-6
    return crosses and reach > 1e-6 and abs(one[0] - other[0]) / reach < _RIGHT


def grip_at(rulers: Sequence[Ruler], x: float, y: float, reach: float) -> Grip | None:
    """The end within ``reach`` scan pixels of a point, the nearest and then the newest first."""
    ends = [
        (math.hypot(x - end_x, y - end_y), -number, end)
        for number, ruler in enumerate(rulers)
        for end, (end_x, end_y) in enumerate(((ruler.x1, ruler.y1), (ruler.x2, ruler.y2)))
    ]
    far, number, end = min(ends, default=(math.inf, 0, 0))
    return Grip(-number, end) if far <= reach else None


def moved(
    rulers: Sequence[Ruler], grip: Grip, x: float, y: float, *, spacing: Spacing | None = None
) -> tuple[Ruler, ...]:
    """The rulers with that end at (x, y). Of a pair of axes the other follows an end of the long one, and the short
    one keeps its right angle."""
    changed = list(rulers)
    old = changed[grip.number]
    new = Ruler(x, y, old.x2, old.y2) if grip.end == 0 else Ruler(old.x1, old.y1, x, y)
    other = partner(rulers, grip.number, spacing)
    if other is None:
        changed[grip.number] = new
    elif other > grip.number:  # the long one
        short = rulers[other]
        (at, low), (_, high) = (_place(old, *end, spacing) for end in ((short.x1, short.y1), (short.x2, short.y2)))
        changed[grip.number], changed[other] = new, _across(new, at, low, high, spacing)
    else:
        long = rulers[other]
        at, aside = _place(long, x, y, spacing)
        kept = _place(long, *((old.x2, old.y2) if grip.end == 0 else (old.x1, old.y1)), spacing)[1]
        kept = max(kept, 0.0) if grip.end == 0 else min(kept, 0.0)
        low, high = (min(aside, 0.0), kept) if grip.end == 0 else (kept, max(aside, 0.0))
        changed[grip.number] = _across(long, min(max(at, 0.0), 1.0), low, high, spacing)
    return tuple(changed)


def without(rulers: Sequence[Ruler], number: int, *, spacing: Spacing | None = None) -> tuple[Ruler, ...]:
    """The rulers but for the one of that number, and the other axis where it is one of a pair."""
    gone = {number, partner(rulers, number, spacing)}
    return tuple(ruler for each, ruler in enumerate(rulers) if each not in gone)
