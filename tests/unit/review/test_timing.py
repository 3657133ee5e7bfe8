"""Only drawing counts."""

from __future__ import annotations

import pytest

from busviewer.review.timing import DrawingClock


def test_strokes_and_short_pauses_count() -> None:
    now = 100.0
    clock = DrawingClock(lambda: now)
    total = 0.0
    for pause, stroke, expected in [(0, 2, 2), (3, 1, 4), (60, 5, 5), (9.99, 0, 9.99), (10, 1, 1)]:
        now += pause
        clock.press()
        now += stroke
        added = clock.release()
        assert added == pytest.approx(expected)
        total += added
    clock.reset()
    now += 1
    clock.press()
    now += 1
    assert clock.release() == pytest.approx(1), "the pause before the first stroke on another scan is no drawing"


def test_a_clock_that_goes_back_adds_nothing() -> None:
    now = 100.0
    clock = DrawingClock(lambda: now)
    clock.press()
    now = 50.0
    assert clock.release() == 0.0
    assert clock.release() == 0.0
