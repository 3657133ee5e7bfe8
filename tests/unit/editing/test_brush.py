from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.editing.brush import paint, stamp
from busviewer.mask import Box

Point = tuple[float, float]

coordinates = st.floats(-12, 50) | st.integers(-24, 100).map(lambda halves: halves / 2)
points = st.tuples(coordinates, coordinates)
diameters = st.floats(0.3, 30) | st.integers(1, 30).map(float)
shapes = st.tuples(st.integers(1, 40), st.integers(1, 40))


def reference(start: Point, end: Point, diameter: float, shape: tuple[int, int]) -> tuple[NDArray, NDArray]:
    """The pixels by their distance from the segment, and those so near the rim that rounding decides."""
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    (x0, y0), (x1, y1) = start, end
    squared = (x1 - x0) ** 2 + (y1 - y0) ** 2
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / squared if squared > 0 else np.zeros(shape)
    along = np.clip(along, 0, 1)
    beyond = np.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0)) - max(diameter, 1.0) / 2
    inside = beyond <= 0
    for end_x, end_y in (start, end):
        row, column = math.floor(end_y), math.floor(end_x)
        if 0 <= row < shape[0] and 0 <= column < shape[1]:
            inside[row, column] = True
    return inside, np.abs(beyond) < 1e-9


@settings(max_examples=60, deadline=None)
@given(points, points, diameters, shapes, st.booleans())
def test_every_pixel_within_the_radius_of_the_way_and_no_other(
    start: Point, end: Point, diameter: float, shape: tuple[int, int], value: bool
) -> None:
    expected, doubtful = reference(start, end, diameter, shape)
    mask = np.full(shape, not value)
    patch = stamp(start, end, diameter, shape)
    if patch is not None:
        assert patch.box.clip(shape) == patch.box
        assert paint(mask, patch, value) == patch.box
        outside = np.ones(shape, bool)
        outside[patch.box.slices] = False
        assert not (expected & outside & ~doubtful).any()
    assert np.array_equal((mask == value)[~doubtful], (expected if patch else np.zeros(shape, bool))[~doubtful])


def test_many_ways_of_every_steepness() -> None:
    random = np.random.default_rng(5)
    shape = (33, 41)
    for number in range(400):
        start, end = (tuple(point) for point in random.uniform(-10, 50, (2, 2)))
        if number % 4 == 0:
            end = (end[0], start[1] + (0.0, 1e-3, 1e-7, 1e-12)[number // 4 % 4])
        diameter = float(random.uniform(0.5, 25))
        expected, doubtful = reference(start, end, diameter, shape)
        mask = np.zeros(shape, bool)
        patch = stamp(start, end, diameter, shape)
        if patch is not None:
            paint(mask, patch, True)
        assert np.array_equal(mask[~doubtful], expected[~doubtful]), (start, end, diameter)


@settings(max_examples=60, deadline=None)
@given(points, points, st.floats(3, 30), shapes, st.floats(0.5, 2))
def test_where_pixels_are_not_square_the_tip_is_round_in_millimetres(
    start: Point, end: Point, diameter: float, shape: tuple[int, int], aspect: float
) -> None:
    across, down = np.meshgrid(np.arange(shape[1]) + 0.5, (np.arange(shape[0]) + 0.5) * aspect)
    (x0, y0), (x1, y1) = ((x, y * aspect) for x, y in (start, end))
    squared = (x1 - x0) ** 2 + (y1 - y0) ** 2
    along = ((across - x0) * (x1 - x0) + (down - y0) * (y1 - y0)) / squared if squared > 0 else np.zeros(shape)
    along = np.clip(along, 0, 1)
    beyond = np.hypot(across - x0 - along * (x1 - x0), down - y0 - along * (y1 - y0)) - diameter / 2
    mask = np.zeros(shape, bool)
    patch = stamp(start, end, diameter, shape, aspect)
    if patch is not None:
        paint(mask, patch, True)
    certain = np.abs(beyond) >= 1e-9
    for end_x, end_y in (start, end):  # a flat tip still holds the pixels under its ends
        row, column = math.floor(end_y), math.floor(end_x)
        if 0 <= row < shape[0] and 0 <= column < shape[1]:
            certain[row, column] = False
    assert np.array_equal(mask[certain], (beyond <= 0)[certain])


def test_the_way_back_paints_the_same() -> None:
    a, b = (3.2, 17.9), (22.6, 4.1)
    there, back = stamp(a, b, 7.0, (30, 30)), stamp(b, a, 7.0, (30, 30))
    assert there is not None
    assert back is not None
    assert there.box == back.box
    assert np.array_equal(there.pixels(), back.pixels())


def test_a_disc_has_the_area_of_a_disc() -> None:
    patch = stamp((50.3, 49.8), (50.3, 49.8), 64.0, (100, 100))
    assert patch is not None
    assert patch.pixels().sum() == pytest.approx(math.pi * 32**2, rel=0.005)
    assert patch.box.height <= 65
    assert patch.box.width <= 65


def test_one_whole_pixel_and_four_around_a_corner() -> None:
    one = stamp((4.5, 6.5), (4.5, 6.5), 1.0, (10, 10))
    assert one is not None
    assert one.box == Box(6, 4, 7, 5)
    mask = np.zeros((10, 10), bool)
    four = stamp((4.0, 6.0), (4.0, 6.0), 2.0, (10, 10))
    assert four is not None
    paint(mask, four, True)
    assert np.argwhere(mask).tolist() == [[5, 3], [5, 4], [6, 3], [6, 4]]


@pytest.mark.parametrize("diameter", [0.2, 1.0, 1.3])
def test_the_finest_brush_never_misses_and_leaves_no_gap(diameter: float) -> None:
    from skimage.measure import label

    random = np.random.default_rng(2)
    for _ in range(60):
        (x0, y0), (x1, y1) = random.uniform(1, 39, (2, 2))
        mask = np.zeros((40, 40), bool)
        patch = stamp((x0, y0), (x1, y1), diameter, (40, 40))
        assert patch is not None
        paint(mask, patch, True)
        assert mask[int(y0), int(x0)]
        assert mask[int(y1), int(x1)]
        assert label(mask, connectivity=2).max() == 1


def test_off_the_scan_there_is_nothing_however_far() -> None:
    for far in ((-200.0, 20.0), (20.0, 1e9), (1e300, -1e300)):
        assert stamp(far, far, 10.0, (40, 40)) is None
    crossing = stamp((-1e6, 20.0), (1e6, 20.0), 10.0, (40, 40))
    assert crossing is not None
    assert crossing.box == Box(15, 0, 25, 40)
    assert crossing.pixels().all()


@pytest.mark.parametrize("diameter", [0.0, -3.0, float("nan"), float("inf")])
def test_a_brush_of_no_size_is_refused(diameter: float) -> None:
    with pytest.raises(ValueError, match="must be positive"):
        stamp((5.0, 5.0), (5.0, 5.0), diameter, (10, 10))
