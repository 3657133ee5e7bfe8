from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.editing import Gesture, Options, PointerEvent, Under, begin
from busviewer.editing.brush import stamp
from busviewer.editing.edge_brush import agreeing
from busviewer.editing.tone import evened, tone_at
from busviewer.mask import Box
from busviewer.scan import Scan
from tests.unit.editing.gestures import Mask, Point, check_gesture, islands, speckled

points = st.tuples(st.floats(-8, 70), st.floats(-8, 60))
shapes = st.tuples(st.integers(1, 50), st.integers(1, 60))


def reference(grey: NDArray[np.uint8], tone: float, tolerance: float) -> Mask:
    """Near enough in grey, and with a slope (Sobel) of no more than half the tolerance, over the whole scan."""
    values = evened(grey, Box(0, 0, *grey.shape), 2.0).astype(np.float64)
    around = np.pad(values, 1, mode="edge")
    rows = around[:-2] + 2 * around[1:-1] + around[2:]
    columns = around[:, :-2] + 2 * around[:, 1:-1] + around[:, 2:]
    slope = np.hypot((rows[:, 2:] - rows[:, :-2]) / 8, (columns[2:] - columns[:-2]) / 8)
    return (np.abs(values - np.float32(tone)) <= tolerance) & (slope <= tolerance / 2)


@given(
    st.integers(0, 9),
    shapes,
    st.lists(points, min_size=2, max_size=5),
    st.floats(0.5, 40),
    st.floats(1, 60),
    st.booleans(),
)
def test_under_each_stamp_what_agrees_and_hangs_together_with_its_middle(
    seed: int, shape: tuple[int, int], way: list[Point], diameter: float, tolerance: float, ctrl: bool
) -> None:
    from skimage.measure import label

    grey, before = speckled(seed, shape), islands(seed, shape)
    agree = reference(grey, tone_at(grey, *way[0], 2.0), tolerance)
    expected = before.copy()
    for start, end in zip([way[0], *way], way, strict=False):
        under, middle = np.zeros(shape, bool), np.zeros(shape, bool)
        for part, size in ((under, diameter), (middle, diameter / 4)):
            patch = stamp(start, end, size, shape)
            if patch is not None:
                part[patch.box.slices] = patch.pixels()
        labels = label(agree & under, connectivity=1)
        expected[np.isin(labels, labels[middle & (labels > 0)])] = not ctrl

    scan = Under(Scan(grey))

    def make(mask: Mask) -> Gesture:
        return begin("edge", mask, scan, Options(diameter=diameter, tolerance=tolerance))

    assert check_gesture(make, before, way, expected, ctrl=ctrl).label == "Edge brush"


@given(st.integers(0, 9), shapes, st.floats(0, 255), st.floats(1, 60), st.integers(0, 40), st.integers(0, 40))
def test_a_part_agrees_as_the_whole_does(
    seed: int, shape: tuple[int, int], tone: float, tolerance: float, top: int, left: int
) -> None:
    grey = speckled(seed, shape)
    box = Box(min(top, shape[0] - 1), min(left, shape[1] - 1), top + 9, left + 14).clip(shape)
    assert np.array_equal(agreeing(grey, box, tone, tolerance), reference(grey, tone, tolerance)[box.slices])


def test_it_stops_at_the_margin_of_what_it_began_in_and_does_not_jump_a_wall() -> None:
    grey = np.full((60, 90), 50, np.uint8)
    grey[:, 30:] = 150
    grey[:, 60:] = 50  # as dark as where it begins, and under the stamp, but beyond a bright wall
    mask = np.zeros((60, 90), bool)
    gesture = begin("edge", mask, Under(Scan(grey)), Options(diameter=80.0, tolerance=20.0))
    gesture.press(PointerEvent("press", 22.5, 30.5))
    assert mask[30, 2:27].all()
    assert not mask[:, 31:].any()


def test_what_the_middle_of_the_stamp_does_not_reach_is_left() -> None:
    grey = np.full((60, 160), 50, np.uint8)
    grey[:, 80:] = 150
    for x, painted in ((87.5, True), (93.5, False)):  # a core of 20 pixels, the margin 7 and 13 off its middle
        mask = np.zeros((60, 160), bool)
        gesture = begin("edge", mask, Under(Scan(grey)), Options(diameter=80.0, tolerance=40.0))
        # begun on the dark, off the scan's top, and brought round to the bright without a touch
        for kind, at in (("press", (10.5, -60.5)), ("move", (400.5, -60.5)), ("move", (400.5, 30.5))):
            getattr(gesture, kind)(PointerEvent(kind, *at))
        assert not mask.any()
        gesture.move(PointerEvent("move", x, 30.5))
        assert mask[30, 60] == painted


def test_a_step_within_the_tolerance_is_an_edge_where_it_is_steep() -> None:
    grey = np.full((40, 80), 60, np.uint8)
    grey[:, 40:] = 90
    mask = np.zeros((40, 80), bool)
    gesture = begin("edge", mask, Under(Scan(grey)), Options(diameter=60.0, tolerance=10.0))
    gesture.press(PointerEvent("press", 25.5, 20.5))
    assert mask[20, 20:34].all()
    assert not mask[:, 40:].any()


@pytest.mark.parametrize("way", [[(-50.0, -50.0)] * 3, [(1e9, 20.0), (1e9, 30.0), (1e9, 20.0)]])
def test_off_the_scan_nothing_is_painted(way: list[Point]) -> None:
    mask, under = np.zeros((40, 40), bool), Under(Scan(speckled(0, (40, 40))))
    check_gesture(lambda mask: begin("edge", mask, under, Options(tolerance=255)), mask, way, mask.copy())
