"""Only drawing counts."""

from __future__ import annotations

import pytest

from busviewer.review.timing import DrawingClock, ReadingClock


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


def test_a_scan_is_read_for_a_minute_after_each_input() -> None:
    now = 100.0
    clock = ReadingClock(lambda: now)
    clock.input()
    now += 5
    assert clock.take() == 0, "nothing is on show"
    clock.start()
    now += 20
    clock.input()
    now += 59
    assert clock.take() == 79 and clock.take() == 0
    now += 300
    clock.input()
    now += 10
    assert clock.take() == 11, "a second of the first minute, and ten since the reader is back"
    clock.stop()
    now += 10
    assert clock.take() == 0
