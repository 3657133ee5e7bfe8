"""How long the reader draws, and how long a scan is read."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["IDLE", "PAUSE", "DrawingClock", "ReadingClock"]

PAUSE = 10.0
"""Seconds: a shorter pause between two strokes counts as drawing, a longer one as something else."""


IDLE = 60.0
"""Seconds: a scan on show without any input for longer is no longer being read."""


class DrawingClock:
    """Counts active drawing: each stroke from press to release, and the short pauses between strokes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._released: float | None = None
        self._pressed: float | None = None

    def press(self) -> None:
        """A stroke begins."""
        self._pressed = self._clock()

    def release(self) -> float:
        """A stroke ends: the seconds that it adds, the pause before it among them where that was short."""
        now = self._clock()
        start = now if self._pressed is None else self._pressed
        if self._released is not None and 0 <= start - self._released < PAUSE:
            start = self._released
        self._pressed, self._released = None, now
        return max(0.0, now - start)

    def reset(self) -> None:
        """Another scan: the pause before its first stroke is no drawing on it."""
        self._pressed = self._released = None


class ReadingClock:
    """Counts how long a scan is on show with input in the last :data:`IDLE` seconds; calling it up is input."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._counted: float | None = None  # up to then; None: nothing is on show
        self._input = self._seconds = 0.0

    def start(self) -> None:
        """A scan comes on show."""
        self._counted = self._input = self._clock()
        self._seconds = 0.0

    def stop(self) -> None:
        """It goes from the screen; what was not taken is dropped."""
        self._counted, self._seconds = None, 0.0

    def input(self) -> None:
        """The reader pressed a key or moved the pointer."""
        self._count()
        self._input = self._clock()

    def take(self) -> float:
        """The seconds since the start, or since they were taken last."""
        self._count()
        seconds, self._seconds = self._seconds, 0.0
        return seconds

    def _count(self) -> None:
        if self._counted is not None:
            now = self._clock()
            self._seconds += max(0.0, min(now, self._input + IDLE) - self._counted)
            self._counted = now
