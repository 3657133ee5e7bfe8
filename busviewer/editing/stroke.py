"""From the press of the pointer to its release: paints as the events come, and in the end is one edit."""

from __future__ import annotations

from typing import Literal

import numpy as np

from busviewer.editing import brush
from busviewer.editing.edit import Edit, apply, edit_of
from busviewer.editing.fill import fill
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask, check_mask

__all__ = ["TOOLS", "Stroke", "Tool"]

Tool = Literal["brush", "erase", "fill"]
TOOLS: tuple[Tool, ...] = ("brush", "erase", "fill")

_TILE = 128  # pixels a side


class Stroke:
    """One drag of one tool over one mask, which it changes in place.

    An event costs what lies under the tool: the values that it changes are kept tile by tile, each tile when the
    stroke first reaches it. Ctrl held at the press turns the tool round: the brush and the bucket erase, the eraser
    paints.
    """

    def __init__(self, mask: Mask, tool: Tool, *, diameter: float = 1.0, label: str | None = None) -> None:
        """``diameter`` in scan pixels (brush and eraser); ``label`` names the step, by default after the tool."""
        check_mask(mask)
        if tool not in TOOLS:
            raise ValueError(f"no tool {tool!r}; there are {', '.join(TOOLS)}")
        self.label = label or tool.capitalize()
        self._mask = mask
        self._shape = mask.shape[0], mask.shape[1]
        self._tool = tool
        self._diameter = diameter
        self._value = tool != "erase"
        self._last: tuple[float, float] | None = None
        self._kept: dict[tuple[int, int], Mask] = {}
        self._filled: Edit | None = None

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        self._value = (self._tool != "erase") != event.ctrl
        if self._tool == "fill":
            self._filled = fill(self._mask, event.x, event.y, erase=not self._value, label=self.label)
            return None if self._filled is None else apply(self._mask, self._filled)
        self._last = event.x, event.y
        return self._sweep(self._last, self._last)

    def move(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer is now, over all that lies between."""
        last, here = self._last, (event.x, event.y)
        if last is None or last == here:
            return None
        self._last = here
        return self._sweep(last, here)

    def release(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer was let go, and stop there."""
        box = self.move(event)
        self._last = None
        return box

    def finish(self) -> Edit | None:
        """The whole stroke as one edit, None where it changed nothing. The stroke is over."""
        edit = self._filled or self._edit()
        self._end()
        return edit

    def abort(self) -> Box | None:
        """Put the mask back as it was before the press; returns where it may have changed. The stroke is over."""
        box: Box | None = None
        if self._filled is not None:
            box = apply(self._mask, self._filled)
        for corner, kept in self._kept.items():
            tile = self._tile(corner)
            self._mask[tile.slices] = kept
            box = tile.union(box)
        self._end()
        return box

    def _end(self) -> None:
        self._last, self._filled = None, None
        self._kept.clear()

    def _sweep(self, start: tuple[float, float], end: tuple[float, float]) -> Box | None:
        patch = brush.stamp(start, end, self._diameter, self._shape)
        if patch is None:
            return None
        self._keep(patch.box)
        return brush.paint(self._mask, patch, self._value)

    def _tile(self, corner: tuple[int, int]) -> Box:
        row, column = corner
        return Box(row * _TILE, column * _TILE, (row + 1) * _TILE, (column + 1) * _TILE).clip(self._shape)

    def _keep(self, box: Box) -> None:
        """Remember what lies under ``box``, as far as the stroke has not been there before."""
        for row in range(box.top // _TILE, (box.bottom - 1) // _TILE + 1):
            for column in range(box.left // _TILE, (box.right - 1) // _TILE + 1):
                if (row, column) not in self._kept:
                    self._kept[row, column] = self._mask[self._tile((row, column)).slices].copy()

    def _edit(self) -> Edit | None:
        tiles = {corner: self._tile(corner) for corner in self._kept}
        flips = {
            corner: flipped
            for corner, kept in self._kept.items()
            if (flipped := kept ^ self._mask[tiles[corner].slices]).any()
        }
        if not flips:
            return None
        box = Box(0, 0, 0, 0)
        for corner in flips:
            box = box.union(tiles[corner])
        flipped = np.zeros(box.shape, bool)
        for corner, part in flips.items():
            flipped[tiles[corner].shift(-box.top, -box.left).slices] = part
        return edit_of(self.label, box, flipped)
