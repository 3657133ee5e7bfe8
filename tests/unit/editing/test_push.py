"""The ball that pushes the margin: where it may change what, and how the margin looks behind it."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.editing import Gesture, Options, PointerEvent, Under, begin
from busviewer.editing.push import softness_of
from busviewer.mask import fill_holes
from busviewer.scan import Scan
from tests.unit.editing.gestures import Mask, Point, check_gesture, drag, islands

points = st.tuples(*(st.integers(-10_000, most).map(lambda number: number / 1000) for most in (90_000, 80_000)))
SHAPE = (120, 150)


def pushing(mask: Mask, diameter: float, aspect: float = 1.0) -> Gesture:
    scan = Scan(np.zeros(mask.shape, np.uint8))
    return begin("push", mask, Under(scan, aspect=aspect), Options(diameter=diameter, pressure=False))


def pushed(before: Mask, way: Sequence[Point], diameter: float, aspect: float = 1.0, *, ctrl: bool = False) -> Mask:
    mask = before.copy()
    drag(pushing(mask, diameter, aspect), mask, way, ctrl=ctrl)
    return mask


def away_from(way: Sequence[Point], shape: tuple[int, ...], aspect: float = 1.0) -> np.ndarray:
    """(H, W): from each pixel's centre to the nearest point of the way, in widths of a pixel."""
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    found = np.full(shape, np.inf)
    for (x0, y0), (x1, y1) in zip([way[0], *way], way, strict=False):
        across, down = x1 - x0, (y1 - y0) * aspect
        square = across * across + down * down
        along = ((x - x0) * across + (y - y0) * aspect * down) / square if square > 0 else 0 * x
        along = np.clip(along, 0, 1)
        found = np.minimum(found, np.hypot(x - x0 - along * across, (y - y0) * aspect - along * down))
    return found


def disc(x: float, y: float, radius: float, shape: tuple[int, int] = SHAPE) -> Mask:
    down, across = np.mgrid[: shape[0], : shape[1]] + 0.5
    return np.asarray(np.hypot(across - x, down - y) < radius)


def count(mask: Mask) -> int:
    return int(cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)[0]) - 1


def line(start: Point, end: Point, steps: int) -> list[Point]:
    return [
        (start[0] + (end[0] - start[0]) * step / steps, start[1] + (end[1] - start[1]) * step / steps)
        for step in range(steps + 1)
    ]


@settings(deadline=None)
@given(
    st.integers(0, 5),
    st.tuples(st.integers(1, 70), st.integers(1, 80)),
    st.lists(points, min_size=2, max_size=5),
    st.floats(1, 40),
    st.sampled_from([1.0, 0.5, 1.4, 2.5]),
    st.booleans(),
)
def test_only_near_the_ball_and_only_one_way(
    seed: int, shape: tuple[int, int], way: list[Point], diameter: float, aspect: float, ctrl: bool
) -> None:
    before = islands(seed, shape, 11)
    after = pushed(before, way, diameter, aspect, ctrl=ctrl)
    x, y = way[0]
    on = 0 <= y < shape[0] and 0 <= x < shape[1]
    outward = bool(on and before[int(y), int(x)]) != ctrl
    changed = before ^ after
    assert not (before & changed).any() if outward else before[changed].all()
    away = away_from(way, shape, aspect)
    radius = max(diameter, 2.0) / 2
    assert not changed[away > radius + softness_of(max(diameter, 2.0)) + 2.01].any()
    if not ctrl:
        assert (after[away < radius - 1e-3] == outward).all(), "all that the ball passed"
    check_gesture(lambda mask: pushing(mask, diameter, aspect), before, way, after, ctrl=ctrl)


@settings(deadline=None, max_examples=40)
@given(st.floats(0, 6.28), st.floats(-0.5, 0.5), st.floats(4, 30), st.floats(5, 40), st.booleans())
def test_a_disc_stays_one_island_without_holes(
    angle: float, aside: float, diameter: float, far: float, outward: bool
) -> None:
    before = disc(75.2, 60.7, 28)
    start = 20.0 if outward else 28 + diameter / 2
    end = start + far if outward else max(start - far, 8.0)
    way = line(
        (75.2 + start * np.cos(angle), 60.7 + start * np.sin(angle)),
        (75.2 + end * np.cos(angle + aside), 60.7 + end * np.sin(angle + aside)),
        9,
    )
    after = pushed(before, way, diameter)
    assert count(after) == 1
    assert np.array_equal(fill_holes(after), after)


@settings(deadline=None, max_examples=20)
@given(st.floats(0, 6.28), st.floats(6, 30), st.booleans())
def test_steps_of_a_tenth_of_a_pixel_add_up_to_the_same(angle: float, diameter: float, outward: bool) -> None:
    before = disc(75.2, 60.7, 28)
    near, far = (24.0, 36.0) if outward else (44.0, 30.0)
    start, end = ((75.2 + length * np.cos(angle), 60.7 + length * np.sin(angle)) for length in (near, far))
    after = pushed(before, line(start, end, 150), diameter)
    assert (after ^ before).any()
    assert (after ^ pushed(before, line(start, end, 1), diameter)).sum() <= 8, "but for rounding"


@pytest.mark.parametrize("aspect", [1.0, 2.0, 0.5])
@pytest.mark.parametrize("diameter", [9.0, 24.0, 40.0])
@pytest.mark.parametrize("to", [58.6, 60.0, 71.3])
def test_outwards_the_margin_is_on_the_rim_with_smooth_sides(aspect: float, diameter: float, to: float) -> None:
    before = np.zeros(SHAPE, bool)
    before[:, :50] = True
    after = pushed(before, line((50 - diameter / 2, 60.5), (to - diameter / 2, 60.5), 20), diameter, aspect)
    reached = after.sum(axis=1)
    assert reached[60] == np.floor(to + 0.5), "a pixel is lesion where its centre is"
    assert (np.diff(reached[:61].astype(int)) >= 0).all() and (np.diff(reached[60:].astype(int)) <= 0).all()
    ball = away_from([(50 - diameter / 2, 60.5), (to - diameter / 2, 60.5)], SHAPE, aspect) < diameter / 2
    beside = after & ~ball & ~before
    assert beside[:60].any() and beside[61:].any() and not (before & ~after).any()
    rows = np.flatnonzero(reached > 50)
    assert np.ptp(rows) / 2 * aspect <= diameter / 2 + softness_of(diameter) + 1


def test_inwards_is_the_same_of_what_is_no_lesion() -> None:
    before = disc(75, 60, 30)
    way = line((75, 20), (77, 40), 12)
    assert np.array_equal(pushed(before, way, 22), ~pushed(~before, way, 22))


def test_a_ball_inside_that_touches_no_margin_changes_nothing_and_nor_does_one_outside() -> None:
    before = disc(75, 60, 40)
    assert np.array_equal(pushed(before, line((70, 55), (80, 65), 5), 20), before)
    assert np.array_equal(pushed(before, line((10, 10), (20, 10), 5), 20), before)


@pytest.mark.parametrize("ctrl", [False, True])
@pytest.mark.parametrize("full", [False, True])
def test_without_a_margin_there_is_nothing_to_push(ctrl: bool, full: bool) -> None:
    before = np.full(SHAPE, full)
    assert np.array_equal(pushed(before, line((70, 55), (90, 65), 5), 20, ctrl=ctrl), before)


def test_with_ctrl_the_ball_waits_for_the_margin_and_makes_no_island_nor_hole() -> None:
    before = disc(75, 60, 28)
    drawn = pushed(before, [*line((20, 60), (52, 60), 16), *line((52, 60), (45, 60), 3)], 16, ctrl=True)
    assert count(drawn) == 1 and drawn.sum() > before.sum() + 50 and not drawn[60, :30].any()
    bitten = pushed(before, line((75, 60), (100, 60), 16), 16, ctrl=True)
    assert bitten.sum() < before.sum() - 50 and bitten[60, 80]
    assert np.array_equal(fill_holes(bitten), bitten) and count(bitten) == 1


def test_a_crumb_that_is_cut_off_goes_and_a_notch_that_is_closed_fills() -> None:
    before = np.zeros(SHAPE, bool)
    before[50:70, 20:100] = True
    before[56:60, 100:112] = True  # a spicule
    after = pushed(before, line((104, 30), (104, 80), 40), 12)
    assert count(after) == 1 and not after[:, 112:].any() and not after[56:60, 98:].any()
    after = pushed(~before, line((104, 30), (104, 80), 40), 12)
    assert count(~after) == 1 and after[56:60, 98:].all()


def test_an_island_of_before_that_the_ball_does_not_touch_stays() -> None:
    before = disc(60, 60, 28)
    before[60:63, 101:104] = True
    after = pushed(before, line((60, 20), (62, 38), 12), 20)
    assert count(after) == 2
    after = pushed(before, line((75, 60), (84, 60), 12), 20)
    assert after[60:63, 101:104].all() and count(after) == 2, "seven pixels from the rim: no bridge"


def test_a_light_pen_pushes_with_a_smaller_ball() -> None:
    before = np.zeros(SHAPE, bool)
    before[:, :50] = True
    reached = []
    for pressure in (1.0, 0.5):
        mask = before.copy()
        scan = Under(Scan(np.zeros(SHAPE, np.uint8)))
        gesture = begin("push", mask, scan, Options(diameter=30.0))
        gesture.press(PointerEvent("press", 49.7, 60.5, pressure=pressure))
        reached.append(int(mask[60].sum()))
    assert reached == [65, 57]
