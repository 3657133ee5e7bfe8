"""The tool in the reader's hand: from pointer events to a step."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from busviewer.editing import TOOLS as GESTURES
from busviewer.editing import Edit, Gesture, Options, PointerEvent, Under, begin
from busviewer.mask import Box, Mask
from busviewer.review.steps import Reading, Standing, Step
from busviewer.review.timing import DrawingClock
from busviewer.study.annotation import State

__all__ = ["LARGEST", "SMALLEST", "TOOLS", "Drawn", "Painter"]

TOOLS = ("view", *GESTURES)
SMALLEST, LARGEST = 1.0, 1000.0
"""Scan pixels: the diameters that a brush can have."""


@dataclass(frozen=True)
class Drawn:
    """What an event did: whether pixels changed and in which box (None: all), and the step where the stroke ended."""

    changed: bool = False
    box: Box | None = None
    step: Step | None = None


class Painter:
    """Draws on the correction of a :class:`Reading`, which begins with the first stroke on it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.tool = "view"
        self.options = Options()
        self._clock = DrawingClock(clock)
        self._stroke: Gesture | None = None
        self._label = ""
        self._base: Mask | None = None
        self._began = False

    @property
    def active(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._stroke is not None

    @property
    def began_correction(self) -> bool:
        """Whether the correction exists only since the press of the stroke being drawn."""
        return self.active and self._began

    def wants(self, event: PointerEvent) -> bool:
        """Whether ``event`` begins a stroke."""
        return event.kind == "press" and event.button == "left" and self.tool in GESTURES

    def pointer(self, reading: Reading, under: Under, event: PointerEvent) -> Drawn:
        """Begin, go on with or end a stroke over what lies ``under`` it."""
        if self._stroke is None:
            return self._press(reading, under, event) if self.wants(event) else Drawn()
        if event.kind == "press":  # the release was lost, or another button went down
            return Drawn()
        box = self._stroke.move(event) if event.kind == "move" else self._stroke.release(event)
        if event.kind == "release" and event.button == "left":
            return Drawn(box is not None, box, self.finish(reading))
        return Drawn(box is not None, box)

    def finish(self, reading: Reading) -> Step | None:
        """End the stroke; its time is added. None where it changed nothing: then there is no new correction either."""
        assert self._stroke is not None
        edit = self._stroke.finish()
        self._stroke = None
        seconds = reading.annotation.seconds + self._clock.release()
        reading.note(seconds=seconds)
        return self._step(reading, edit)

    def abort(self, reading: Reading) -> None:
        """Drop the stroke: everything is as before the press."""
        assert self._stroke is not None
        self._stroke.abort()
        self._stroke = None
        self._clock.release()
        if self._began:
            reading.correction = None

    def rest(self) -> None:
        """Another scan comes: the pause before its first stroke is no drawing."""
        self._clock.reset()

    def _press(self, reading: Reading, under: Under, event: PointerEvent) -> Drawn:
        self._began = reading.correction is None
        self._base = reading.base if self._began else None
        if reading.correction is None:
            reading.correction = reading.fresh()
        self._stroke = begin(self.tool, reading.correction, under, self.options)
        self._label = self._stroke.label
        self._clock.press()
        box = self._stroke.press(event)
        if self._began:  # what is on show changed from the draft to a correction
            return Drawn(changed=True)
        return Drawn(box is not None, box)

    def _step(self, reading: Reading, edit: Edit | None) -> Step | None:
        if edit is None:
            if self._began:
                reading.correction = None
            return None
        before = reading.standing
        after = Standing(State.IN_PROGRESS, before.draft, before.finals)
        reading.note(state=after.state)
        return Step(self._label, before, after, not self._began, True, self._base, edit)
