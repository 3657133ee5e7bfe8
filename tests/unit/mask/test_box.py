from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.mask import Box, box_of, check_mask

_sides = st.integers(-6, 14)
boxes = st.builds(Box, _sides, _sides, _sides, _sides)
SHAPE = (9, 7)


def pixels(box: Box) -> set[tuple[int, int]]:
    return {(row, column) for row in range(box.top, box.bottom) for column in range(box.left, box.right)}


@settings(max_examples=60, deadline=None)
@given(boxes, boxes)
def test_a_box_is_the_set_of_its_pixels(a: Box, b: Box) -> None:
    assert a.area == len(pixels(a)) == a.height * a.width
    assert a.empty == (not pixels(a))
    assert pixels(a.intersection(b)) == pixels(a) & pixels(b)
    assert pixels(a.union(b)) >= pixels(a) | pixels(b)
    assert a.contains(b) == (pixels(b) <= pixels(a))
    grid = pixels(Box(0, 0, *SHAPE))
    assert pixels(a.clip(SHAPE)) == pixels(a) & grid
    marked = np.zeros(SHAPE, bool)
    marked[a.clip(SHAPE).slices] = True
    assert set(zip(*(axis.tolist() for axis in np.nonzero(marked)), strict=True)) == pixels(a) & grid


def test_union_is_the_smallest_and_leaves_out_what_is_empty() -> None:
    a, b = Box(1, 2, 3, 4), Box(2, 0, 5, 3)
    assert a.union(b) == b.union(a) == Box(1, 0, 5, 4)
    assert a.union(None) == a.union(Box(9, 9, 9, 9)) == a
    assert Box(9, 9, 9, 9).union(a) == a


def test_grow_and_shift() -> None:
    assert Box(1, 2, 3, 4).grow(2) == Box(-1, 0, 5, 6)
    assert Box(1, 2, 3, 4).shift(10, -2) == Box(11, 0, 13, 2)
    assert Box(1, 2, 3, 5).shape == (2, 3)


@pytest.mark.parametrize("seed", range(8))
def test_box_of_holds_every_lesion_pixel_and_no_more(seed: int) -> None:
    random = np.random.default_rng(seed)
    mask = random.random((23, 31)) < 0.01
    rows, columns = np.nonzero(mask)
    expected = Box(rows.min(), columns.min(), rows.max() + 1, columns.max() + 1) if len(rows) else None
    assert box_of(mask) == expected
    assert box_of(np.asfortranarray(mask)) == expected
    assert box_of(mask[::-1, ::2]) == box_of(mask[::-1, ::2].copy())


def test_box_of_an_empty_and_of_a_full_mask() -> None:
    assert box_of(np.zeros((5, 8), bool)) is None
    assert box_of(np.ones((5, 8), bool)) == Box(0, 0, 5, 8)


@pytest.mark.parametrize(
    "wrong", [np.zeros((4, 4), np.uint8), np.zeros(4, bool), np.zeros((2, 2, 2), bool), np.zeros((0, 3), bool)]
)
def test_what_is_no_mask_is_refused(wrong: np.ndarray) -> None:
    with pytest.raises(ValueError, match="a mask must be an"):
        check_mask(wrong)
