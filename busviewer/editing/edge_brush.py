"""The edge brush: it paints what looks like the place where the stroke began, and stops at an edge."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.editing.brush import Stamp, stamp
from busviewer.editing.gesture import Options, Under
from busviewer.editing.inked import Point, Sweep
from busviewer.editing.pointer import PointerEvent
from busviewer.editing.tone import evened, tone_at
from busviewer.mask import Box, Mask
from busviewer.texts import marked

__all__ = ["EdgeBrush", "agreeing"]

_SIGMA = 2.0  # scan pixels
_STEEP = 0.5  # of the tolerance, grey values a pixel: an edge
_CORE = 0.25  # of the diameter: what hangs together with so much of the way is painted


def agreeing(grey: NDArray[np.uint8], box: Box, tone: float, tolerance: float) -> NDArray[np.bool_]:
    """(box.height, box.width) bool: which pixels under ``box`` of the evened scan differ by no more than ``tolerance``
    grey values from ``tone``, and do not lie on an edge: where it rises by more than half of that a pixel."""
    around = box.grow(1).clip((grey.shape[0], grey.shape[1]))
    evened_out = evened(grey, around, _SIGMA)
    across, down = (
        cv2.Sobel(evened_out, cv2.CV_32F, dx, 1 - dx, scale=1 / 8, borderType=cv2.BORDER_REPLICATE) for dx in (1, 0)
    )
    inner = box.shift(-around.top, -around.left).slices
    flat = cv2.magnitude(across, down)[inner] <= _STEEP * tolerance
    return np.asarray(flat & (np.abs(evened_out[inner] - np.float32(tone)) <= tolerance), np.bool_)


class EdgeBrush(Sweep):
    """A drag that paints under each stamp the pixels that agree with where it began and hang together (over 4
    neighbours) with the middle of the stamp. Ctrl held at the press erases such pixels instead."""

    def __init__(self, mask: Mask, under: Under, options: Options) -> None:
        super().__init__(
            mask, marked("Edge brush"), diameter=options.diameter, pressure=options.pressure, aspect=under.aspect
        )
        self._grey = under.grey
        self._tolerance = options.tolerance
        self._tone = 0.0
        self._value = True

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        self._value = not event.ctrl
        self._tone = tone_at(self._grey, event.x, event.y, _SIGMA)
        return super().press(event)

    def _lay(self, patch: Stamp, start: Point, end: Point, diameter: float) -> Box | None:
        core = stamp(start, end, diameter * _CORE, self._ink.shape, self._aspect)
        if core is None:
            return None
        box = patch.box
        agree = agreeing(self._grey, box, self._tone, self._tolerance) & patch.pixels()
        count, labels = cv2.connectedComponents(agree.view(np.uint8), connectivity=4)
        middle = labels[core.box.shift(-box.top, -box.left).slices]
        chosen = np.zeros(count, np.bool_)
        chosen[middle[core.pixels()]] = True
        chosen[0] = False
        if not chosen.any():
            return None
        was, painted = self._ink.mask[box.slices], chosen[labels]
        return self._ink.write(box, was | painted if self._value else was & ~painted)
