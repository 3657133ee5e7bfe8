"""Polygons along the sides of pixels."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis.extra.numpy import arrays
from hypothesis.strategies import integers, tuples
from skimage.measure import euler_number, label

from busviewer.mask import Mask
from busviewer.mask.contours import contours_of, filled

MASKS = arrays(bool, tuples(integers(1, 20), integers(1, 20)))


@given(MASKS)
def test_the_contours_of_any_mask_fill_to_it(mask: Mask) -> None:
    assert (filled(contours_of(mask), mask.shape) == mask).all()


@given(MASKS)
def test_there_is_one_contour_for_each_island_and_each_hole(mask: Mask) -> None:
    islands = int(label(mask, connectivity=1).max())
    holes = islands - int(euler_number(mask, connectivity=1))  # holes meet at corners where islands do not
    around = [_area(corners) for corners in contours_of(mask)]
    assert sum(area > 0 for area in around) == islands
    assert sum(area < 0 for area in around) == holes
    assert sum(around) == mask.sum()


@given(MASKS)
def test_a_contour_turns_at_every_corner(mask: Mask) -> None:
    for corners in contours_of(mask):
        sides = np.roll(corners, -1, 0) - corners
        assert ((sides == 0).sum(1) == 1).all() and (sides * np.roll(sides, -1, 0) == 0).all()


def test_a_polygon_beyond_the_scan_is_cut_off() -> None:
    assert filled([np.array([[-5, -5], [2, -5], [2, 90], [-5, 90]])], (4, 5)).sum() == 8
    assert not filled([np.array([[1, 1], [3, 3]])], (4, 5)).any()


def _area(corners: np.ndarray) -> int:
    x, y = corners.T
    return int((x * np.roll(y, -1) - np.roll(x, -1) * y).sum()) // 2
