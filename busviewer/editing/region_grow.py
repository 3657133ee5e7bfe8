"""Region grow: all that hangs together with a place and looks like it, more or less of it as the pointer is dragged."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from busviewer.editing.fill import connected
from busviewer.editing.gesture import Options, Under
from busviewer.editing.inked import Inked, Point
from busviewer.editing.pointer import PointerEvent
from busviewer.editing.tone import evened, tone_at
from busviewer.mask import Box, Mask, fill_holes, smooth
from busviewer.texts import marked

__all__ = ["RegionGrow", "grown"]

_SIGMA = 2.0  # scan pixels: evens the speckle out
_ROUND = 1.5  # scan pixels: the Gaussian that smooths the region's margin
_FAR = 512  # scan pixels from the seed, or a quarter of a large scan: no lesion is larger, and a preview stays quick
_A_REACH = 2.0  # grey values that dragging by a hand's reach adds to the tolerance: the same at every zoom


def grown(difference: NDArray[np.float32], seed: tuple[int, int], tolerance: float) -> tuple[Box, Mask]:
    """The pixels that hang together (over 4 neighbours) with ``seed`` (row, column) where ``difference`` (H, W) is at
    most ``tolerance``, with holes filled and the margin smoothed, less the crumbs that this leaves off the seed's
    island: a box, and the (box.height, box.width) pixels of it, none where all is too thin to outlast the smoothing."""
    row, column = seed
    other = difference > tolerance
    other[row, column] = False
    found = connected(other, column, row, lesion=False)
    assert found is not None
    box, region = found
    around = box.grow(1).clip((other.shape[0], other.shape[1]))  # so that only the scan's own border goes on beyond it
    whole = np.zeros(around.shape, np.bool_)
    whole[box.shift(-around.top, -around.left).slices] = region
    rounded = smooth(fill_holes(whole), _ROUND)
    island = connected(rounded, column - around.left, row - around.top, lesion=True)
    if island is None:
        return around, np.zeros(around.shape, np.bool_)
    return island[0].shift(around.top, around.left), island[1]


class RegionGrow(Inked):
    """A press on a place puts the region around it into the mask; dragging right or up makes it more tolerant, left or
    down less, and what is in the mask follows. Ctrl held at the press takes the region out instead.

    Attributes:
        tolerance: grey values (of 255) by which the region may differ from its seed, as it is now.
    """

    def __init__(self, mask: Mask, under: Under, options: Options) -> None:
        super().__init__(mask, marked("Region growing"))
        self.tolerance = options.tolerance
        self._grey = under.grey
        self._least = options.tolerance
        self._value = True
        self._from: Point | None = None
        self._seed = 0, 0
        self._crop = self._shown = Box(0, 0, 0, 0)
        self._difference = np.zeros((0, 0), np.float32)

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        row, column = math.floor(event.y), math.floor(event.x)
        height, width = self._ink.shape
        if not (0 <= row < height and 0 <= column < width):
            return None
        self._value = not event.ctrl
        self._from = event.x, event.y
        self._crop = (
            Box(row, column, row + 1, column + 1).grow(max(_FAR, max(height, width) // 4)).clip(self._ink.shape)
        )
        self._seed = row - self._crop.top, column - self._crop.left
        tone = np.float32(tone_at(self._grey, event.x, event.y, _SIGMA))
        self._difference = np.abs(evened(self._grey, self._crop, _SIGMA) - tone)
        return self._show()

    def move(self, event: PointerEvent) -> Box | None:
        """Grow or shrink the region by how far the pointer is from where it was pressed."""
        if self._from is None:
            return None
        dragged = (event.x - self._from[0]) - (event.y - self._from[1])
        tolerance = min(max(self._least + _A_REACH * dragged / event.reach, 0.0), 255.0)
        if tolerance == self.tolerance:
            return None
        self.tolerance = tolerance
        return self._show()

    def release(self, event: PointerEvent) -> Box | None:
        """Keep the region of where the pointer was let go."""
        box = self.move(event)
        self._from = None
        return box

    def _show(self) -> Box:
        """The region of this tolerance in place of the one before."""
        found, region = grown(self._difference, self._seed, self.tolerance)
        shown = found.shift(self._crop.top, self._crop.left)
        box = shown.union(self._shown)
        values = self._ink.before(box)
        part = values[shown.shift(-box.top, -box.left).slices]
        part[region] = self._value
        self._shown = shown
        return self._ink.write(box, values)
