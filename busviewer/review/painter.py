"""The tool in the reader's hand: from pointer events to a step."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from busviewer.editing import TOOLS as GESTURES
from busviewer.editing import Edit, Gesture, Lasso, Options, PointerEvent, Under, begin, use_region
from busviewer.mask import Box, Mask
from busviewer.review.steps import Reading, Step
from busviewer.review.timing import DrawingClock
from busviewer.study.annotations.annotation import State

__all__ = ["LARGEST", "LASSOS", "SMALLEST", "Drawn", "Painter"]

LASSOS = ("lasso", "polygon")
SMALLEST, LARGEST = 1.0, 1000.0
"""Scan pixels: the diameters that a brush can have."""


@dataclass(frozen=True)
class Drawn:
    """What an event did: whether pixels changed and in which box (None: all), and the step where the stroke ended."""

    changed: bool = False
    box: Box | None = None
    step: Step | None = None


class Painter:
    """Draws on the correction of a :class:`Reading`, which begins with the first stroke on it.

    A stroke is one gesture of a tool, or an outline from its first point until it is closed.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.tool = "view"
        self.options = Options()
        self.lasso: Lasso | None = None
        self._clock = DrawingClock(clock)
        self._stroke: Gesture | None = None
        self._base: Mask | None = None

    @property
    def active(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._stroke is not None or self.lasso is not None

    def wants(self, event: PointerEvent) -> bool:
        """Whether ``event`` begins a stroke."""
        return event.kind == "press" and event.button == "left" and self.tool in (*GESTURES, *LASSOS)

    def pointer(self, reading: Reading, under: Under, event: PointerEvent) -> Drawn:
        """Begin, go on with or end a stroke over what lies ``under`` it."""
        if self.lasso is not None or (self.tool in LASSOS and self._stroke is None):
            return self._draw_outline(reading, under, event)
        if self._stroke is None:
            return self._press(reading, under, event) if self.wants(event) else Drawn()
        if event.kind == "press":  # the release was lost, or another button went down
            return Drawn()
        box = self._stroke.move(event) if event.kind == "move" else self._stroke.release(event)
        self._note_tolerance()
        if event.kind == "release" and event.button == "left":
            return Drawn(box is not None, box, self.finish(reading))
        return Drawn(box is not None, box)

    def finish(self, reading: Reading) -> Step | None:
        """End the stroke; its time is added. None where it changed nothing: then there is no new correction either.

        An outline that is not closed is dropped: nobody can know where it was to end.
        """
        if self._stroke is None:
            self.lasso = None
            self.add_time(reading)
            return None
        edit = self._stroke.finish()
        self._stroke = None
        self.add_time(reading)
        began, reading.half_drawn = reading.half_drawn, False
        if edit is None and began:
            reading.correction = None
        return None if edit is None else self._step(reading, edit, had=not began)

    def close_outline(self, reading: Reading, under: Under) -> Step | None:
        """Close the outline as it is, and do inside it what the options say; None where it is not to be closed yet."""
        lasso = self.lasso
        if lasso is None or not (lasso.closed or lasso.close()):
            return None
        self.lasso = None
        self.add_time(reading)
        had = reading.correction is not None
        mask = reading.fresh() if reading.correction is None else reading.correction
        use = "cut" if lasso.cut else self.options.region
        edit = use_region(mask, lasso.points, use, under, level=self.options.level)
        if edit is None:
            return None
        self._base = None if had else reading.base
        step = self._step(reading, edit, had=had)
        reading.do(step)
        return step

    def abort(self, reading: Reading) -> None:
        """Drop the stroke: everything is as before the press."""
        self.lasso = None
        self._clock.release()
        if self._stroke is not None:
            self._stroke.abort()
            self._stroke = None
            if reading.half_drawn:
                reading.correction, reading.half_drawn = None, False

    def rest(self) -> None:
        """Another scan comes: the pause before its first stroke is no drawing."""
        self._clock.reset()

    def _draw_outline(self, reading: Reading, under: Under, event: PointerEvent) -> Drawn:
        if self.lasso is None:
            if not self.wants(event):
                return Drawn()
            self.lasso = Lasso(freehand=self.tool == "lasso")
            self._clock.press()
        self.lasso.pointer(event)
        if not self.lasso.closed:
            return Drawn()
        step = self.close_outline(reading, under)
        return Drawn(step is not None, None if step is None else step.box, step)

    def _press(self, reading: Reading, under: Under, event: PointerEvent) -> Drawn:
        self._base = None
        if reading.correction is None:
            self._base, reading.half_drawn = reading.base, True
            reading.correction = reading.fresh()
        self._stroke = begin(self.tool, reading.correction, under, self.options)
        self._clock.press()
        box = self._stroke.press(event)
        if reading.half_drawn:  # what is on show changed from the draft to a correction
            return Drawn(changed=True)
        return Drawn(box is not None, box)

    def _note_tolerance(self) -> None:
        """Region grow sets it by dragging: the next click begins with what the hand found."""
        tolerance = getattr(self._stroke, "tolerance", None)
        if tolerance is not None:
            self.options = replace(self.options, tolerance=float(tolerance))

    def begin_time(self) -> None:
        """A gesture begins that is drawn elsewhere: its time counts like a stroke's."""
        self._clock.press()

    def add_time(self, reading: Reading) -> None:
        """A stroke or a gesture ends: its time is the reader's."""
        reading.note(seconds=reading.annotation.seconds + self._clock.release())

    def _step(self, reading: Reading, edit: Edit, *, had: bool) -> Step:
        before = reading.standing
        after = replace(before, state=State.IN_PROGRESS)
        reading.note(state=after.state)
        return Step(edit.label, before, after, had, True, self._base, edit)
