"""What a gesture changes in a mask while it goes on: written in place, remembered tile by tile, one edit in the end."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busviewer.editing.edit import Edit, edit_of
from busviewer.mask import Box, Mask, check_mask

__all__ = ["Ink"]

_TILE = 128  # pixels a side


class Ink:
    """The mask under a gesture. Each tile is kept as it was when the gesture first reaches it, so that an event costs
    what lies under the tool."""

    def __init__(self, mask: Mask) -> None:
        check_mask(mask)
        self.mask = mask
        self.shape = mask.shape[0], mask.shape[1]
        self._kept: dict[tuple[int, int], Mask] = {}

    def keep(self, box: Box) -> None:
        """Remember what lies under ``box`` (on the grid), as far as the gesture has not been there; then write."""
        for row in range(box.top // _TILE, (box.bottom - 1) // _TILE + 1):
            for column in range(box.left // _TILE, (box.right - 1) // _TILE + 1):
                if (row, column) not in self._kept:
                    self._kept[row, column] = self.mask[self._tile((row, column)).slices].copy()

    def write(self, box: Box, values: NDArray[np.bool_]) -> Box:
        """Put ``values`` under ``box`` (on the grid), what lay there being kept; returns the box."""
        self.keep(box)
        self.mask[box.slices] = values
        return box

    def before(self, box: Box) -> Mask:
        """A copy of what lay under ``box`` (on the grid) when the gesture began."""
        values = self.mask[box.slices].copy()
        for corner, kept in self._kept.items():
            tile = self._tile(corner)
            common = tile.intersection(box)
            if not common.empty:
                part = kept[common.shift(-tile.top, -tile.left).slices]
                values[common.shift(-box.top, -box.left).slices] = part
        return values

    def put_back(self) -> Box | None:
        """The mask as it was when the gesture began; returns where it may have changed. Nothing is kept any more."""
        box: Box | None = None
        for corner, kept in self._kept.items():
            tile = self._tile(corner)
            self.mask[tile.slices] = kept
            box = tile.union(box)
        self._kept.clear()
        return box

    def edit(self, label: str) -> Edit | None:
        """All that was changed, as one edit; None where nothing was. Nothing is kept any more."""
        tiles = {corner: self._tile(corner) for corner in self._kept}
        flips = {
            corner: flipped
            for corner, kept in self._kept.items()
            if (flipped := kept ^ self.mask[tiles[corner].slices]).any()
        }
        self._kept.clear()
        if not flips:
            return None
        box = Box(0, 0, 0, 0)
        for corner in flips:
            box = box.union(tiles[corner])
        flipped = np.zeros(box.shape, bool)
        for corner, part in flips.items():
            flipped[tiles[corner].shift(-box.top, -box.left).slices] = part
        return edit_of(label, box, flipped)

    def _tile(self, corner: tuple[int, int]) -> Box:
        row, column = corner
        return Box(row * _TILE, column * _TILE, (row + 1) * _TILE, (column + 1) * _TILE).clip(self.shape)
