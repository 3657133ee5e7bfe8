"""Brush, eraser and bucket: they paint as the events come, and in the end are one edit."""

from __future__ import annotations

from typing import Literal

from busviewer.editing.brush import Stamp, paint
from busviewer.editing.edit import Edit, apply
from busviewer.editing.fill import fill
from busviewer.editing.inked import Point, Sweep
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.texts import marked

__all__ = ["STROKES", "Stroke", "StrokeTool"]

StrokeTool = Literal["brush", "erase", "fill"]
STROKES: tuple[StrokeTool, ...] = ("brush", "erase", "fill")
_LABELS = marked({"brush": "Brush", "erase": "Erase", "fill": "Fill"})


class Stroke(Sweep):
    """One drag of one tool over one mask, which it changes in place.

    Ctrl held at the press turns the tool round: the brush and the bucket erase, the eraser paints.
    """

    def __init__(
        self,
        mask: Mask,
        tool: StrokeTool,
        *,
        diameter: float = 1.0,
        pressure: bool = True,
        aspect: float = 1.0,
        label: str | None = None,
    ) -> None:
        """``diameter`` in scan pixels across (brush and eraser), less under a light pen where its ``pressure`` counts;
        ``aspect`` is the height of a pixel by its width; ``label`` names the step, by default after the tool."""
        if tool not in STROKES:
            raise ValueError(f"unknown stroke {tool!r}; available: {', '.join(STROKES)}")
        super().__init__(mask, label or _LABELS[tool], diameter=diameter, pressure=pressure, aspect=aspect)
        self._tool = tool
        self._value = tool != "erase"
        self._filled: Edit | None = None

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        self._value = (self._tool != "erase") != event.ctrl
        if self._tool == "fill":
            self._filled = fill(self._ink.mask, event.x, event.y, erase=not self._value, label=self.label)
            return None if self._filled is None else apply(self._ink.mask, self._filled)
        return super().press(event)

    def finish(self) -> Edit | None:
        """The whole stroke as one edit, None where it changed nothing. The stroke is over."""
        edit, self._filled = self._filled, None
        return super().finish() or edit

    def abort(self) -> Box | None:
        """Put the mask back as it was before the press; returns where it may have changed. The stroke is over."""
        box = None if self._filled is None else apply(self._ink.mask, self._filled)
        self._filled = None
        return super().abort() or box

    def _lay(self, patch: Stamp, start: Point, end: Point, diameter: float) -> Box | None:
        self._ink.keep(patch.box)
        return paint(self._ink.mask, patch, self._value)
