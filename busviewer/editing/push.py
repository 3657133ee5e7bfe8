"""Push the margin with a ball: from inside the lesion outwards, from outside inwards, rounded where the two meet."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.editing.brush import Stamp
from busviewer.editing.gesture import Options
from busviewer.editing.inked import Point, Sweep
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask, box_of
from busviewer.mask.box import as_bytes
from busviewer.texts import marked

__all__ = ["Push", "softness_of"]

_SMALLEST = 2.0  # scan pixels: a ball that misses no pixel's centre on its way
_SHARE, _MOST = 0.5, 24.0
_DEEP = 8.0  # pixels: what lies deeper in the ball's way is all the same
_STAYS = 1e-12  # squared: no way at all
_TILE = 64  # pixels a side: what is looked at when the ball first comes near
_EVEN = 5  # pixels a side of the blur, done twice, that takes the stairs out of the margin
_FLAT = 0.3  # a distance that rises less per pixel has no direction: the middle between two margins
_ASTRAY, _ASTRAY_SHARE = 1.0, 0.25  # pixels, and of the way: how far off the corner may be that a fillet rounds

_Floats = NDArray[np.float32]


def softness_of(diameter: float) -> float:
    """Radius of the fillet between a ball of ``diameter`` and the margin beside it, both in scan pixels: half of the
    diameter, 24 at most. Nothing further from the ball than this changes."""
    return min(diameter * _SHARE, _MOST)


class Push(Sweep):
    """A drag of a ball. Pressed inside the lesion it takes the margin along outwards, pressed outside inwards; Ctrl
    held at the press turns that round, and the ball then waits until it meets the margin.

    The margin comes to lie on the rim of the ball, and a fillet rounds the corner where the rim leaves the old margin.
    Both follow from the whole way of the ball and the mask before it, so that the steps may be of any size. Outwards
    nothing is removed and inwards nothing added; a bit that is cut off and no larger than the ball's reach goes too.
    """

    def __init__(self, mask: Mask, options: Options, aspect: float = 1.0) -> None:
        diameter = max(options.diameter, _SMALLEST)
        super().__init__(mask, marked("Push margin"), diameter=diameter, pressure=options.pressure, aspect=aspect)
        self._soft = softness_of(diameter)
        self._reach = self._soft + 2.0  # as far as distances are kept, in widths of a pixel as all lengths here
        self._outward = True
        self._met = True
        # Pages of a fresh array take memory when they are first written, so these cost what lies near the ball.
        self._ball: _Floats = np.zeros(self._ink.shape, np.float32)  # depth in what the ball passed, plus the reach
        self._margin: _Floats = np.zeros(self._ink.shape, np.float32)  # depth in what pushes, less than 0 outside it
        self._known = np.zeros([-(-side // _TILE) for side in self._ink.shape], np.bool_)

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        row, column = math.floor(event.y), math.floor(event.x)
        height, width = self._ink.shape
        inside = 0 <= row < height and 0 <= column < width and bool(self._ink.mask[row, column])
        self._outward = inside != event.ctrl
        self._met = not event.ctrl
        return super().press(event)

    def _lay(self, patch: Stamp, start: Point, end: Point, diameter: float) -> Box | None:
        if not self._met:
            self._met = bool(((self._ink.mask[patch.box.slices] == self._outward) & patch.pixels()).any())
            if not self._met:
                return None
        box = self._pass_over(self._around(patch.box, self._reach), start, end, diameter / 2)
        if box is None:
            return None
        self._learn_margin(self._around(box, self._reach))
        before = self._ink.before(box) == self._outward
        pushed = before | (self._ball[box.slices] > self._reach)
        now = self._ink.mask[box.slices] == self._outward
        pushed = self._rounded(box, pushed, now)
        if not (pushed ^ now).any():
            return None
        pushed = self._filled(box, before, pushed)
        changed = box_of(pushed ^ now)
        if changed is None:
            return None
        values = pushed[changed.slices]
        return self._ink.write(changed.shift(box.top, box.left), values if self._outward else ~values)

    def _around(self, box: Box, far: float) -> Box:
        """``box`` with all that lies no further than ``far`` from it, on the grid."""
        down, across = math.ceil(far / self._aspect), math.ceil(far)
        return Box(box.top - down, box.left - across, box.bottom + down, box.right + across).clip(self._ink.shape)

    def _pass_over(self, box: Box, start: Point, end: Point, radius: float) -> Box | None:
        """Note under ``box`` that the ball goes from ``start`` to ``end``; returns where it is nearer than it was."""
        x = np.arange(box.left, box.right, dtype=np.float32)[None, :] + np.float32(0.5 - start[0])
        y = (np.arange(box.top, box.bottom, dtype=np.float32)[:, None] + np.float32(0.5 - start[1])) * self._aspect
        across, down = end[0] - start[0], (end[1] - start[1]) * self._aspect
        square = across * across + down * down
        if square > _STAYS:
            way = x * np.float32(across / square) + y * np.float32(down / square)
            np.minimum(np.maximum(way, 0, out=way), 1, out=way)
            x, y = x - way * np.float32(across), y - way * np.float32(down)
        depth = np.float32(self._reach + radius) - np.sqrt(x * x + y * y)
        np.minimum(np.maximum(depth, 0, out=depth), np.float32(self._reach + _DEEP), out=depth)
        was = self._ball[box.slices]
        nearer = box_of(depth > was)
        if nearer is None:
            return None
        np.maximum(was, depth, out=was)
        return nearer.shift(box.top, box.left)

    def _learn_margin(self, box: Box) -> None:
        """Have the margin as it was before the press under all of ``box``."""
        tiles = self._known[
            box.top // _TILE : (box.bottom - 1) // _TILE + 1, box.left // _TILE : (box.right - 1) // _TILE + 1
        ]
        missing = None if tiles.all() else box_of(~tiles)
        if missing is None:
            return
        tiles[missing.slices] = True
        missing = missing.shift(box.top // _TILE, box.left // _TILE)
        box = Box(*(side * _TILE for side in (missing.top, missing.left, missing.bottom, missing.right)))
        box = box.clip(self._ink.shape)
        wide = self._around(box, self._reach + 2 * _EVEN)
        there = self._ink.before(wide) == self._outward
        depth = np.where(there, self._distances(there), -self._distances(~there))
        np.clip(depth, -self._reach, self._reach, out=depth)
        even = cv2.blur(depth, (_EVEN, _EVEN), borderType=cv2.BORDER_REPLICATE)
        even = cv2.blur(even, (_EVEN, _EVEN), borderType=cv2.BORDER_REPLICATE)
        self._margin[box.slices] = even[box.shift(-wide.top, -wide.left).slices]

    def _distances(self, there: Mask) -> _Floats:
        """(H, W): from each pixel of ``there`` to its margin, half a pixel before the nearest that is not of it."""
        height, width = there.shape
        values = as_bytes(there)
        if self._aspect != 1:  # OpenCV knows square pixels only
            size = width, max(round(height * self._aspect), 1)
            values = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_NEAREST), np.uint8)
        found = cv2.distanceTransform(values, cv2.DIST_L2, cv2.DIST_MASK_5)
        if self._aspect != 1:
            return np.asarray(cv2.resize(found, (width, height), interpolation=cv2.INTER_LINEAR) - 0.5, np.float32)
        return np.asarray(found - 0.5, np.float32)

    def _rounded(self, box: Box, pushed: Mask, now: Mask) -> Mask:
        """``pushed``, what the ball and the old margin cover under ``box``, with the corners between them rounded;
        ``now`` is what the events so far made of it.

        A pixel outside both belongs to the fillet where a circle of the softness that touches both does not cover it,
        though it lies between the corner and the circle. Both are taken for straight lines, by their distance and
        direction from the pixel; where they turn against each other the circle shrinks, so that no gap is bridged.
        """
        soft, reach = np.float32(self._soft), np.float32(self._reach)
        depth, ball = self._margin[box.slices], self._ball[box.slices]
        near = np.flatnonzero(~pushed & (ball > reach - soft) & (depth > -soft))
        if not near.size:
            return pushed
        rows, columns = np.divmod(near, box.width)
        spots = rows + box.top, columns + box.left
        y, x, steep = self._direction(self._margin, *spots)
        ball_y, ball_x, ball_steep = self._direction(self._ball, *spots)
        cosine = np.clip(y * ball_y + x * ball_x, -0.9999, 0.9999)
        sine = 1 - cosine * cosine
        margin_off, ball_off = np.maximum(-depth[rows, columns], 0), reach - ball[rows, columns]
        radius = soft * np.minimum(1 + cosine, 1)
        u, v = radius - margin_off, radius - ball_off
        fillet = (u > 0) & (v > 0) & (u >= cosine * v) & (v >= cosine * u) & (steep > _FLAT) & (ball_steep > _FLAT)
        fillet &= u * u + v * v - 2 * cosine * u * v > radius * radius * sine
        if not fillet.any():
            return pushed
        by_margin, by_ball = (margin_off - cosine * ball_off) / sine, (ball_off - cosine * margin_off) / sine
        fillet &= self._meet(*spots, by_margin * y + by_ball * ball_y, by_margin * x + by_ball * ball_x)
        ball_passed = self._ball[box.slices] > reach
        rounded = ball_passed.copy()
        rounded[rows[fillet], columns[fillet]] = True
        count, labels = cv2.connectedComponents(as_bytes(rounded), connectivity=8 if self._outward else 4)
        beside = np.zeros(count, np.bool_)  # the ball, perhaps beyond the box; else it is no fillet
        beside[labels[ball_passed | now]] = True
        beside[0] = False
        return np.asarray(pushed | beside[labels], np.bool_)

    def _meet(self, rows: NDArray[np.intp], columns: NDArray[np.intp], down: _Floats, across: _Floats) -> Mask:
        """Whether margin and ball meet so far ``down`` and ``across`` (widths of a pixel) from each spot: a stretch of
        margin that lies near the ball and does not meet it is no concern."""
        height, width = self._ink.shape
        corner = (
            np.clip(np.rint(rows + down / self._aspect), 0, height - 1).astype(np.intp),
            np.clip(np.rint(columns + across), 0, width - 1).astype(np.intp),
        )
        astray = _ASTRAY + _ASTRAY_SHARE * np.hypot(down, across)
        met = (np.abs(self._margin[corner]) < astray) & (np.abs(self._ball[corner] - self._reach) < astray)
        return np.asarray(met, np.bool_)

    def _direction(
        self, field: _Floats, rows: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> tuple[_Floats, _Floats, _Floats]:
        """Where ``field`` rises at each spot, down and across, of length one; and how much in a pixel's width."""
        height, width = field.shape
        above, below = np.maximum(rows - 1, 0), np.minimum(rows + 1, height - 1)
        left, right = np.maximum(columns - 1, 0), np.minimum(columns + 1, width - 1)
        y = (field[below, columns] - field[above, columns]) / (np.maximum(below - above, 1) * self._aspect)
        x = (field[rows, right] - field[rows, left]) / np.maximum(right - left, 1)
        steep = np.hypot(y, x)
        least = np.maximum(steep, 1e-3)
        return (y / least).astype(np.float32), (x / least).astype(np.float32), steep.astype(np.float32)

    def _filled(self, box: Box, before: Mask, pushed: Mask) -> Mask:
        """``pushed`` with the bits of the rest that this drag cut off, where they lie within reach of the ball: holes
        when it pushes outwards, crumbs inwards. Of what they were one with before, the largest stays."""
        connectivity = 4 if self._outward else 8
        rest = as_bytes(~pushed)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(rest, connectivity=connectivity)
        if count <= 2:
            return pushed
        sizes = stats[:, cv2.CC_STAT_AREA].astype(np.float64)
        height, width = self._ink.shape
        edges = (
            (box.top > 0, labels[0]), (box.bottom < height, labels[-1]),
            (box.left > 0, labels[:, 0]), (box.right < width, labels[:, -1]),
        )  # fmt: skip
        for goes_on, edge in edges:
            if goes_on:
                sizes[edge] = np.inf
        sizes[labels[self._ball[box.slices] <= 0]] = np.inf
        sizes[0] = np.inf
        if np.isinf(sizes).all():
            return pushed
        _, whole = cv2.connectedComponents(as_bytes(~before), connectivity=connectivity)
        parents = np.zeros(count, np.intp)
        parents[labels] = whole
        gone = np.zeros(count, np.bool_)
        for number in np.flatnonzero(np.isfinite(sizes)).tolist():
            others = (parents == parents[number]) & ~gone
            others[[0, number]] = False
            gone[number] = bool((sizes[others] >= sizes[number]).any())
        if not gone.any():
            return pushed
        lost = gone[labels]
        self._ball[box.slices][lost] = self._reach + 1  # it stays so for the rest of the drag
        return np.asarray(pushed | lost, np.bool_)
