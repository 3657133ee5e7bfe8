from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from busviewer.editing import Gesture, Options, Under, begin
from busviewer.scan import Scan
from tests.unit.editing.gestures import Mask, check_gesture


@st.composite
def two_masks(draw: st.DrawFn) -> tuple[Mask, Mask]:
    shape = draw(array_shapes(min_dims=2, max_dims=2, max_side=10))
    masks = arrays(np.bool_, shape, elements=st.booleans())
    return draw(masks), draw(masks)


@given(two_masks(), st.floats(-2, 11), st.floats(-2, 11), st.booleans())
def test_a_click_takes_the_island_out_or_puts_the_drafts_in(
    masks: tuple[Mask, Mask], x: float, y: float, with_draft: bool
) -> None:
    from skimage.measure import label

    mask, draft = masks
    row, column = int(np.floor(y)), int(np.floor(x))
    expected, name = mask.copy(), "Remove island"
    if 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]:
        if mask[row, column]:
            labels = label(mask, connectivity=2)
            expected &= labels != labels[row, column]
        elif with_draft and draft[row, column]:
            labels, name = label(draft, connectivity=2), "Restore island"
            expected |= labels == labels[row, column]
    under = Under(Scan(np.zeros(mask.shape, np.uint8)), draft if with_draft else None)

    def make(mask: Mask) -> Gesture:
        return begin("island", mask, under, Options())

    assert check_gesture(make, mask, [(x, y), (x + 1, y), (x + 2, y)], expected).label == name


def test_a_read_only_draft_is_only_read() -> None:
    mask, draft = np.zeros((9, 9), bool), np.zeros((9, 9), bool)
    draft[2:5, 2:5] = True
    draft.flags.writeable = False
    under = Under(Scan(np.zeros((9, 9), np.uint8)), draft)
    done = check_gesture(lambda mask: begin("island", mask, under, Options()), mask, [(3.0, 3.0)] * 2, draft)
    assert done.label == "Restore island"


@pytest.mark.parametrize("shape", [(1, 12), (12, 1)])
def test_a_scan_of_one_row_or_column(shape: tuple[int, int]) -> None:
    mask, expected = np.ones(shape, bool), np.zeros(shape, bool)
    mask.ravel()[5] = False
    expected.ravel()[6:] = True
    under = Under(Scan(np.zeros(shape, np.uint8)))
    check_gesture(lambda mask: begin("island", mask, under, Options()), mask, [(0.5, 0.5)] * 2, expected)
