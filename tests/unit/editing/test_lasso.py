"""Outlines drawn in one drag or corner by corner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.editing import Lasso, PointerEvent

Point = tuple[float, float]
points = st.tuples(st.floats(-20, 120), st.floats(-20, 120))


def press(lasso: Lasso, at: Point, *, ctrl: bool = False) -> None:
    lasso.pointer(PointerEvent("press", *at, ctrl=ctrl))


def release(lasso: Lasso, at: Point) -> None:
    lasso.pointer(PointerEvent("release", *at))


def click(lasso: Lasso, at: Point) -> None:
    press(lasso, at)
    release(lasso, at)


def drag(lasso: Lasso, *way: Point) -> None:
    press(lasso, way[0])
    for at in way[1:]:
        lasso.pointer(PointerEvent("move", *at))
    release(lasso, way[-1])


@given(st.lists(points, min_size=1, max_size=30), st.booleans())
def test_a_freehand_outline_is_the_way_of_the_pointer_and_closed_by_its_release(way: list[Point], ctrl: bool) -> None:
    lasso = Lasso(freehand=True)
    press(lasso, way[0], ctrl=ctrl)
    for at in way[1:]:
        lasso.pointer(PointerEvent("move", *at))
    assert not lasso.closed and lasso.held
    release(lasso, way[-1])
    assert lasso.closed and lasso.cut == ctrl
    expected = [at for number, at in enumerate(way) if number == 0 or at != way[number - 1]]
    assert lasso.points == expected


def test_a_polygon_is_closed_by_its_first_corner() -> None:
    lasso = Lasso(freehand=False)
    for at in ((10, 10), (50, 10), (50, 40)):
        click(lasso, at)
    assert not lasso.closed and lasso.points == [(10, 10), (50, 10), (50, 40)]
    press(lasso, (12, 9))
    assert not lasso.closed, "not before the release: the first corner may be meant to move"
    release(lasso, (12, 9))
    assert lasso.closed and lasso.points == [(10, 10), (50, 10), (50, 40)]


def test_a_polygon_is_closed_by_a_second_click_on_its_last_corner() -> None:
    lasso = Lasso(freehand=False)
    for at in ((10, 10), (50, 10), (50, 40), (50, 40)):
        click(lasso, at)
    assert lasso.closed and len(lasso.points) == 3


def test_corners_can_be_moved_until_it_is_closed() -> None:
    lasso = Lasso(freehand=False)
    for at in ((10, 10), (50, 10), (50, 40)):
        click(lasso, at)
    drag(lasso, (51, 11), (60, 5), (70, 2))
    assert lasso.points == [(10, 10), (70, 2), (50, 40)] and not lasso.closed
    drag(lasso, (10, 10), (0, 0))
    assert lasso.points[0] == (0, 0) and not lasso.closed, "dragged away, the first corner moves"


def test_too_few_corners_do_not_close() -> None:
    lasso = Lasso(freehand=False)
    assert not lasso.close()
    click(lasso, (10, 10))
    click(lasso, (10, 10))
    assert lasso.points == [(10, 10)] and not lasso.close()
    click(lasso, (50, 10))
    click(lasso, (10, 10))
    assert not lasso.closed and len(lasso.points) == 2
    click(lasso, (50, 50))
    assert lasso.close() and lasso.closed


def test_the_last_corner_is_taken_back() -> None:
    lasso = Lasso(freehand=False)
    for at in ((10, 10), (50, 10)):
        click(lasso, at)
    assert lasso.back() and lasso.points == [(10, 10)]
    assert not lasso.back() and not lasso.points
    assert not lasso.back()


def test_a_pointer_that_was_not_pressed_does_nothing() -> None:
    for freehand in (True, False):
        lasso = Lasso(freehand=freehand)
        lasso.pointer(PointerEvent("move", 1, 1))
        release(lasso, (1, 1))
        assert not lasso.points and not lasso.closed


@pytest.mark.parametrize("reach", [1.0, 20.0])
def test_what_counts_as_a_corner_depends_on_the_zoom(reach: float) -> None:
    lasso = Lasso(freehand=False)
    for at in ((10.0, 10.0), (25.0, 10.0)):
        for kind in ("press", "release"):
            lasso.pointer(PointerEvent(kind, *at, reach=reach))  # type: ignore[arg-type]
    assert len(lasso.points) == (2 if reach < 15 else 1)
