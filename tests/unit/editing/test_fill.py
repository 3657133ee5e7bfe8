from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from busviewer.editing import apply, fill

Mask = NDArray[np.bool_]
masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.booleans(), fill=st.nothing())


@settings(max_examples=60, deadline=None)
@given(masks, st.floats(0, 0.999), st.floats(0, 0.999), st.booleans())
def test_a_click_flips_the_region_under_it(mask: Mask, across: float, down: float, erase: bool) -> None:
    from skimage.measure import label

    height, width = mask.shape
    x, y = across * width, down * height
    before = mask.copy()
    edit = fill(mask, x, y, erase=erase)
    assert np.array_equal(mask, before)
    if mask[int(y), int(x)] != erase:
        assert edit is None
        return
    labels = label(mask == erase, connectivity=2 if erase else 1)
    region = labels == labels[int(y), int(x)]
    assert edit is not None
    apply(mask, edit)
    assert np.array_equal(mask, before ^ region)


@pytest.mark.parametrize(("x", "y"), [(-0.1, 3.0), (3.0, -0.1), (8.0, 3.0), (3.0, 6.0), (1e9, 3.0)])
def test_a_click_off_the_scan_does_nothing(x: float, y: float) -> None:
    assert fill(np.zeros((6, 8), bool), x, y) is None


def test_a_read_only_mask_and_a_part_of_one_can_be_looked_at() -> None:
    mask = np.zeros((20, 20), bool)
    mask[5:15, 5:15] = True
    mask[8:12, 8:12] = False
    mask.flags.writeable = False
    for seen in (mask, mask[:, ::-1], mask[2:18, 3:17]):
        edit = fill(seen, seen.shape[1] / 2, seen.shape[0] / 2, label="Fill hole")
        assert edit is not None
        assert edit.label == "Fill hole"
        assert edit.box.shape == (4, 4)
