from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.editing.tone import evened, tone_at
from busviewer.mask import Box
from tests.unit.editing.gestures import speckled

shapes = st.tuples(st.integers(1, 50), st.integers(1, 50))


@given(st.integers(0, 9), shapes, st.floats(0.6, 4), st.tuples(*[st.integers(0, 49)] * 4))
def test_a_part_is_evened_as_the_whole_is(
    seed: int, shape: tuple[int, int], sigma: float, corners: tuple[int, int, int, int]
) -> None:
    from scipy.ndimage import gaussian_filter

    grey = speckled(seed, shape)
    top, bottom = sorted(corners[:2])
    left, right = sorted(corners[2:])
    box = Box(min(top, shape[0] - 1), min(left, shape[1] - 1), bottom + 1, right + 1).clip(shape)
    whole = evened(grey, Box(0, 0, *shape), sigma)
    expected = gaussian_filter(grey.astype(np.float64), sigma, mode="nearest", radius=int(np.ceil(3 * sigma)))
    assert np.abs(whole - expected).max() <= 1.5  # cv2 counts in 1/256
    assert np.array_equal(evened(grey, box, sigma), whole[box.slices])


@given(st.integers(0, 9), shapes, st.floats(-20, 70), st.floats(-20, 70))
def test_the_tone_of_a_place_is_the_mean_of_a_disc_about_the_nearest_pixel(
    seed: int, shape: tuple[int, int], x: float, y: float
) -> None:
    grey = speckled(seed, shape)
    whole = evened(grey, Box(0, 0, *shape), 2.0)
    row, column = np.clip(int(np.floor(y)), 0, shape[0] - 1), np.clip(int(np.floor(x)), 0, shape[1] - 1)
    values = [
        int(whole[r, c]) for r in range(shape[0]) for c in range(shape[1]) if (r - row) ** 2 + (c - column) ** 2 <= 9
    ]
    assert tone_at(grey, x, y, 2.0) == pytest.approx(np.mean(values))
