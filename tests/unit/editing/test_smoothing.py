from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.editing import Gesture, Options, PointerEvent, Under, begin
from busviewer.editing.brush import stamp
from busviewer.editing.smoothing import sigma_of
from busviewer.mask import smooth
from busviewer.scan import Scan
from tests.unit.editing.gestures import Mask, Point, check_gesture, islands

points = st.tuples(st.floats(-10, 90), st.floats(-10, 80))


@given(
    st.integers(0, 5),
    st.tuples(st.integers(1, 70), st.integers(1, 80)),
    st.lists(points, min_size=2, max_size=5),
    st.floats(1, 40),
)
def test_under_each_stamp_the_whole_mask_smoothed_and_elsewhere_as_it_was(
    seed: int, shape: tuple[int, int], way: list[Point], diameter: float
) -> None:
    before = islands(seed, shape)
    expected = before.copy()
    for number, (start, end) in enumerate(zip([way[0], *way], way, strict=False)):
        patch = stamp(start, end, diameter, shape)
        if patch is not None and (number == 0 or start != end):
            under = np.zeros(shape, bool)
            under[patch.box.slices] = patch.pixels()
            expected = np.where(under, smooth(expected, sigma_of(diameter)), expected)
    scan = Under(Scan(np.zeros(shape, np.uint8)))

    def make(mask: Mask) -> Gesture:
        return begin("smooth", mask, scan, Options(diameter=diameter))

    assert check_gesture(make, before, way, expected).label == "Smoothing brush"


def test_a_spike_goes_and_a_straight_margin_stays() -> None:
    mask = np.zeros((60, 80), bool)
    mask[:, :40] = True
    straight = mask.copy()
    mask[30, 40:50] = True
    gesture = begin("smooth", mask, Under(Scan(np.zeros((60, 80), np.uint8))), Options(diameter=30.0))
    gesture.press(PointerEvent("press", 44.0, 30.5))
    assert np.array_equal(mask[:, 42:], straight[:, 42:])
    assert not (mask ^ straight)[:, :40].any()
    foot = np.argwhere(mask[:, 40:])
    assert np.ptp(foot[:, 0]) <= 4


def test_sigma_grows_with_the_brush_within_bounds() -> None:
    assert sigma_of(1.0) == 1.0
    assert sigma_of(24.0) == pytest.approx(2.0)
    assert sigma_of(400.0) == 8.0
