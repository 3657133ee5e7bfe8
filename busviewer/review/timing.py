"""How long the reader draws."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["PAUSE", "DrawingClock"]

PAUSE = 10.0
"""Seconds: a shorter pause between two strokes counts as drawing, a longer one as something else."""


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
