"""Rulers and axes: lengths, ends that are moved, right angles that stay."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from busviewer.editing.ruler import Grip, axis_pair, grip_at, length, moved, partner, without
from busviewer.study.annotations.annotation import Ruler

numbers = st.floats(-500, 1500)
rulers = st.builds(Ruler, numbers, numbers, numbers, numbers)
spacings = st.none() | st.tuples(st.floats(0.02, 0.5), st.floats(0.02, 0.5))


def cosine(one: Ruler, two: Ruler, spacing: tuple[float, float] | None) -> float:
    """Of the angle between two rulers as they lie in the patient."""
    down, across = spacing or (1.0, 1.0)
    a = ((one.x2 - one.x1) * across, (one.y2 - one.y1) * down)
    b = ((two.x2 - two.x1) * across, (two.y2 - two.y1) * down)
    return (a[0] * b[0] + a[1] * b[1]) / (math.hypot(*a) * math.hypot(*b))


def test_a_length_in_pixels_and_in_millimetres() -> None:
    ruler = Ruler(10, 20, 40, 60)
    assert length(ruler) == 50
    assert length(ruler, (0.1, 0.2)) == pytest.approx(math.hypot(6, 4))


@given(rulers, spacings)
def test_the_second_axis_crosses_the_middle_at_a_right_angle_half_as_long(
    long: Ruler, spacing: tuple[float, float] | None
) -> None:
    assume(length(long, spacing) > 1e-3)
    one, two = axis_pair(long, spacing)
    assert one == long
    assert abs(cosine(one, two, spacing)) < 1e-6
    assert length(two, spacing) == pytest.approx(length(one, spacing) / 2)
    middle = (two.x1 + two.x2) / 2, (two.y1 + two.y2) / 2
    assert middle == pytest.approx(((long.x1 + long.x2) / 2, (long.y1 + long.y2) / 2), abs=1e-6)
    pair = (Ruler(0, 0, 3, 4), one, two)
    assert partner(pair, 1, spacing) == 2 and partner(pair, 2, spacing) == 1


@given(rulers, spacings, st.integers(0, 1), st.integers(0, 1), numbers, numbers)
def test_axes_stay_at_right_angles_whichever_end_is_moved(
    long: Ruler, spacing: tuple[float, float] | None, number: int, end: int, x: float, y: float
) -> None:
    assume(length(long, spacing) > 1)
    pair = axis_pair(long, spacing)
    after = moved(pair, Grip(number, end), x, y, spacing=spacing)
    assume(all(length(ruler, spacing) > 1e-2 for ruler in after))
    assert abs(cosine(*after, spacing)) < 1e-5
    if number == 0:
        assert ((after[0].x1, after[0].y1), (after[0].x2, after[0].y2))[end] == (x, y)
        ratio = length(after[1], spacing) / length(after[0], spacing)
        assert ratio == pytest.approx(0.5, rel=1e-4), "the other axis follows in proportion"
    else:
        assert after[0] == pair[0]


def test_an_end_of_the_short_axis_slides_along_the_long_one() -> None:
    long, short = axis_pair(Ruler(0, 0, 100, 0))
    assert (short.x1, short.y1, short.x2, short.y2) == (50, -25, 50, 25)
    _, after = moved((long, short), Grip(1, 1), 70, 40)
    assert (after.x1, after.y1, after.x2, after.y2) == pytest.approx((70, -25, 70, 40))
    _, after = moved((long, after), Grip(1, 0), 300, -10)
    assert (after.x1, after.y1, after.x2, after.y2) == pytest.approx((100, -10, 100, 40)), "not past the end"


def test_a_single_ruler_is_moved_alone() -> None:
    lone, other = Ruler(0, 0, 10, 0), Ruler(100, 100, 140, 130)
    assert moved((lone, other), Grip(0, 1), 5, 5) == (Ruler(0, 0, 5, 5), other)
    assert moved((lone, other), Grip(1, 0), 5, 5) == (lone, Ruler(5, 5, 140, 130))
    assert partner((lone, other), 0) is None


def test_two_distances_that_do_not_cross_are_no_pair() -> None:
    assert partner((Ruler(0, 0, 100, 0), Ruler(200, -10, 200, 10)), 0) is None
    assert partner((Ruler(0, 0, 100, 0), Ruler(50, 5, 50, 30)), 0) is None
    assert partner((Ruler(0, 0, 100, 0), Ruler(40, -20, 60, 20)), 0) is None


def test_the_nearest_end_within_reach_is_gripped() -> None:
    three = (Ruler(0, 0, 10, 0), Ruler(10, 3, 50, 50), Ruler(0, 0, 9, 9))
    assert grip_at(three, 10, 1, 5) == Grip(0, 1)
    assert grip_at(three, 10, 2.5, 5) == Grip(1, 0)
    assert grip_at(three, 0, 0, 5) == Grip(2, 0), "of equals the newest"
    assert grip_at(three, 30, 0, 5) is None
    assert grip_at((), 0, 0, 5) is None


def test_an_axis_goes_with_its_partner() -> None:
    lone, pair = Ruler(0, 0, 3, 4), axis_pair(Ruler(100, 100, 160, 130))
    assert without((lone, *pair), 2) == (lone,)
    assert without((lone, *pair), 1) == (lone,)
    assert without((lone, *pair), 0) == pair
