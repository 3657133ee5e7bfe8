"""What the network behind the click tool is given: views of a scan, and planes of clicks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.segmentation.clicks.clicks import DISK, View, planes_of, whole_view
from busviewer.segmentation.preprocess import Letterbox


@pytest.mark.parametrize("shape", [(199, 301), (301, 199), (40, 40), (7, 500)])
def test_the_whole_view_is_the_letterbox(shape: tuple[int, int]) -> None:
    grid = np.full(shape, 200, np.uint8)
    view, box = whole_view(shape, 64), Letterbox(shape, 64)
    seen, boxed = view.forward(grid), box.forward(grid)
    assert np.abs(seen.astype(int) - boxed).mean() < 8, "to a rounding of its margins"
    assert view.side == max(shape)


@given(
    st.tuples(st.integers(5, 90), st.integers(5, 90)),
    st.integers(-40, 80), st.integers(-40, 80), st.integers(4, 120), st.sampled_from([16, 32, 64]),
)  # fmt: skip
def test_a_view_goes_back_to_where_it_came_from(
    shape: tuple[int, int], top: int, left: int, side: int, size: int
) -> None:
    view = View(top, left, side, size)
    outside = np.ones(shape, bool)
    back = view.backward(np.zeros((size, size), np.float32), outside)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    inside = (rows >= top) & (rows < top + side) & (columns >= left) & (columns < left + side)
    assert back.shape == shape and np.array_equal(back == 0, inside), "beyond it, all is as it was"
    assert view.forward(np.full(shape, 255, np.uint8)).shape == (size, size)


def test_a_place_is_where_its_pixel_is_seen() -> None:
    grid = np.zeros((100, 150), np.uint8)
    grid[40:44, 60:64] = 255
    view = View(20, 30, 64, 128)
    row, column = view.place(41.5, 61.5)
    seen = view.forward(grid)
    rows, columns = np.nonzero(seen > 128)
    assert (rows.mean(), columns.mean()) == pytest.approx((row, column), abs=0.51)


def test_each_plane_tells_one_thing() -> None:
    mask = np.zeros((32, 32), np.uint8)
    mask[:4] = 255
    planes = planes_of(mask, [(10.0, 10.0, True), (20.0, 20.0, False), (-50.0, 0.0, True)], (8.0, 6.0, 15.0, 12.0))
    assert planes.shape == (4, 32, 32) and planes.dtype == np.float32 and planes.min() == 0 and planes.max() == 1
    assert np.array_equal(planes[0], mask / np.float32(255))
    for plane, place in ((planes[1], 10), (planes[2], 20)):
        assert plane.argmax() == plane.argmax() and plane[place, place] == 1
        assert plane.sum() == pytest.approx(np.pi * (DISK + 0.0) ** 2, rel=0.1)
    assert planes[3].sum() == 8 * 7
    assert not planes_of(mask, [])[1:].any()
