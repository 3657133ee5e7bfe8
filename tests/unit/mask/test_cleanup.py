from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from busviewer.mask import Box, box_of, fill_holes, keep_largest, offset, remove_small, smooth

Mask = NDArray[np.bool_]
masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.booleans(), fill=st.nothing())


@settings(max_examples=60, deadline=None)
@given(masks)
def test_fill_holes_is_scipys(mask: Mask) -> None:
    from scipy.ndimage import binary_fill_holes

    before = mask.copy()
    assert np.array_equal(fill_holes(mask), binary_fill_holes(mask))
    assert np.array_equal(mask, before)


@settings(max_examples=60, deadline=None)
@given(masks, st.integers(0, 12))
def test_remove_small_is_scikit_images(mask: Mask, smallest: int) -> None:
    from skimage.measure import label

    labels = label(mask, connectivity=2)
    areas = np.bincount(labels.ravel())
    expected = mask & (areas[labels] >= smallest)
    before = mask.copy()
    assert np.array_equal(remove_small(mask, smallest), expected)
    assert np.array_equal(mask, before)


@settings(max_examples=60, deadline=None)
@given(masks)
def test_keep_largest_leaves_one_island_of_the_largest_area(mask: Mask) -> None:
    from skimage.measure import label

    labels = label(mask, connectivity=2)
    areas = np.bincount(labels.ravel())[1:]
    kept = keep_largest(mask)
    assert not (kept & ~mask).any()
    assert kept.sum() == (areas.max() if len(areas) else 0)
    assert len(np.unique(labels[kept])) == (1 if len(areas) else 0)


def test_of_equal_islands_the_uppermost_then_leftmost_stays() -> None:
    mask = np.zeros((9, 9), bool)
    mask[5:7, 0:2] = mask[1:3, 6:8] = mask[1:3, 3:5] = True
    expected = np.zeros((9, 9), bool)
    expected[1:3, 3:5] = True
    assert np.array_equal(keep_largest(mask), expected)


def test_a_diagonal_holds_an_island_together_and_closes_a_hole() -> None:
    ring = np.array([[0, 1, 0], [1, 0, 1], [0, 1, 0]], bool)
    assert keep_largest(ring).sum() == 4
    assert fill_holes(np.pad(ring, 2)).sum() == 5


@pytest.mark.parametrize("seed", range(4))
def test_smooth_is_scipys_gaussian_cut_at_one_half(seed: int) -> None:
    from scipy.ndimage import gaussian_filter

    mask = np.random.default_rng(seed).random((60, 45)) < 0.5
    mask[10:40, 5:30] = True
    expected = gaussian_filter(mask.astype(np.float64), 1.5, mode="nearest", truncate=4.0)
    doubtful = np.abs(expected - 0.5) < 1e-3
    assert np.array_equal(smooth(mask)[~doubtful], expected[~doubtful] >= 0.5)


def test_smooth_leaves_straight_margins_and_takes_spikes_away() -> None:
    mask = np.zeros((60, 60), bool)
    mask[:, 20:40] = True
    assert np.array_equal(smooth(mask, 2.0), mask)
    spiked = mask.copy()
    spiked[30, 40:50] = True
    spiked[10, 55] = True
    assert np.array_equal(smooth(spiked, 2.0)[:, 42:], mask[:, 42:])
    assert not smooth(np.zeros((5, 5), bool)).any()


@pytest.mark.parametrize("sigma", [0.0, -1.0, float("nan"), float("inf")])
def test_smooth_by_nothing_is_refused(sigma: float) -> None:
    with pytest.raises(ValueError, match="sigma"):
        smooth(np.ones((5, 5), bool), sigma)


def test_smooth_rounds_as_far_in_millimetres_both_ways() -> None:
    from scipy.ndimage import gaussian_filter

    mask = np.zeros((60, 90), bool)
    mask[15:45, 20:70] = True
    mask[30:36, 70:82] = True
    blurred = gaussian_filter(mask.astype(float), (1.5, 3.0), mode="nearest", truncate=4)
    doubtful = np.abs(blurred - 0.5) < 1e-4
    assert np.array_equal(smooth(mask, 0.6, (0.4, 0.2))[~doubtful], (blurred >= 0.5)[~doubtful])
    assert not np.array_equal(smooth(mask, 3.0), smooth(mask, 0.6, (0.4, 0.2)))


spacings = st.none() | st.just((1.0, 1.0)) | st.tuples(st.floats(0.05, 3), st.floats(0.05, 3))


@settings(max_examples=80, deadline=None)
@given(masks, st.integers(-6, 6).map(float) | st.floats(-6, 6), spacings)
def test_offset_moves_the_margin_by_a_distance_between_centres(
    mask: Mask, distance: float, spacing: tuple[float, float] | None
) -> None:
    down, across = spacing or (1.0, 1.0)
    before = mask.copy()
    away = np.argwhere(np.ones_like(mask))[:, None] - np.argwhere(mask if distance > 0 else ~mask)
    nearest = np.sqrt(((away * (down, across)) ** 2).sum(axis=2)).min(axis=1, initial=np.inf).reshape(mask.shape)
    doubtful = np.abs(nearest - abs(distance)) < 1e-5 * (1 + abs(distance))
    if spacing is None and distance == int(distance):
        doubtful[:] = False
    expected = mask | (nearest <= distance) if distance > 0 else mask & (nearest > -distance)
    assert np.array_equal(offset(mask, distance, spacing)[~doubtful], (expected if distance else mask)[~doubtful])
    assert np.array_equal(mask, before)


def test_offset_by_millimetres_is_by_the_pixels_they_are() -> None:
    mask = np.zeros((60, 60), bool)
    mask[20:40, 25:35] = True
    for hundredths in range(3, 30):
        for count in range(1, 5):
            side, distance = hundredths / 100, hundredths * count / 100
            assert np.array_equal(offset(mask, distance, (side, side)), offset(mask, count))
            assert np.array_equal(offset(mask, -distance, (side, side)), offset(mask, -count))
    tall = offset(mask, 1.0, (0.5, 0.25))
    assert box_of(tall) == Box(18, 21, 42, 39)


def test_nothing_is_taken_away_at_the_border_of_the_scan() -> None:
    mask = np.zeros((30, 30), bool)
    mask[:, :15] = True
    assert np.array_equal(np.flatnonzero(offset(mask, -4)[0]), np.arange(11))
    assert offset(mask, -4)[:, :11].all()
    assert offset(np.ones((5, 7), bool), -3).all()
    assert not offset(np.zeros((5, 7), bool), 3).any()
    assert offset(mask, 1e9).all()
    assert not offset(mask, -1e9).any()


@pytest.mark.parametrize(
    ("distance", "spacing"),
    [(float("nan"), None), (float("inf"), None), (1.0, (0.0, 1.0)), (1.0, (1.0, float("nan")))],
)
def test_offset_by_no_distance_is_refused(distance: float, spacing: tuple[float, float] | None) -> None:
    with pytest.raises(
        ValueError, match="the distance to grow a mask must be finite|spacing must be two positive numbers"
    ):
        offset(np.ones((5, 5), bool), distance, spacing)
