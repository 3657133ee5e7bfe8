"""Brush, eraser and bucket: they paint as the events come, and in the end are one edit."""

from __future__ import annotations

from typing import Literal

from busviewer.editing import brush
from busviewer.editing.edit import Edit, apply
from busviewer.editing.fill import fill
from busviewer.editing.ink import Ink
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask

__all__ = ["STROKES", "Stroke", "StrokeTool"]

StrokeTool = Literal["brush", "erase", "fill"]
STROKES: tuple[StrokeTool, ...] = ("brush", "erase", "fill")

_LIGHTEST = 0.05  # of the diameter: a pen that is being lifted


class Stroke:
    """One drag of one tool over one mask, which it changes in place.

    Ctrl held at the press turns the tool round: the brush and the bucket erase, the eraser paints.
    """

    def __init__(
        self, mask: Mask, tool: StrokeTool, *, diameter: float = 1.0, pressure: bool = True, label: str | None = None
    ) -> None:
        """``diameter`` in scan pixels (brush and eraser), less under a light pen where its ``pressure`` counts;
        ``label`` names the step, by default after the tool."""
        if tool not in STROKES:
            raise ValueError(f"no stroke {tool!r}; there are {', '.join(STROKES)}")
        self.label = label or tool.capitalize()
        self._ink = Ink(mask)
        self._tool = tool
        self._diameter = diameter
        self._pressure = pressure
        self._value = tool != "erase"
        self._last: tuple[float, float] | None = None
        self._filled: Edit | None = None

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        self._value = (self._tool != "erase") != event.ctrl
        if self._tool == "fill":
            self._filled = fill(self._ink.mask, event.x, event.y, erase=not self._value, label=self.label)
            return None if self._filled is None else apply(self._ink.mask, self._filled)
        self._last = event.x, event.y
        return self._sweep(self._last, self._last, event.pressure)

    def move(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer is now, over all that lies between."""
        last, here = self._last, (event.x, event.y)
        if last is None or last == here:
            return None
        self._last = here
        return self._sweep(last, here, event.pressure)

    def release(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer was let go, and stop there."""
        box = self.move(event)
        self._last = None
        return box

    def finish(self) -> Edit | None:
        """The whole stroke as one edit, None where it changed nothing. The stroke is over."""
        edit = self._filled or self._ink.edit(self.label)
        self._last, self._filled = None, None
        return edit

    def abort(self) -> Box | None:
        """Put the mask back as it was before the press; returns where it may have changed. The stroke is over."""
        box = None if self._filled is None else apply(self._ink.mask, self._filled)
        self._last, self._filled = None, None
        return self._ink.put_back() or box

    def _sweep(self, start: tuple[float, float], end: tuple[float, float], pressure: float) -> Box | None:
        diameter = self._diameter * max(pressure, _LIGHTEST) if self._pressure else self._diameter
        patch = brush.stamp(start, end, diameter, self._ink.shape)
        if patch is None:
            return None
        self._ink.keep(patch.box)
        return brush.paint(self._ink.mask, patch, self._value)
