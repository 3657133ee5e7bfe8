from __future__ import annotations

import json
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from busviewer.mask import decode, encode

Mask = NDArray[np.bool_]
masks = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.booleans(), fill=st.nothing())


@settings(max_examples=60, deadline=None)
@given(masks)
def test_the_counts_are_pycocotools(mask: Mask) -> None:
    from pycocotools import mask as coco

    value = encode(mask)
    height, width = mask.shape
    theirs = coco.encode(np.asfortranarray(mask.view(np.uint8)))
    assert coco.frPyObjects(value, height, width)["counts"] == theirs["counts"]
    assert np.array_equal(decode(value), mask)


@settings(max_examples=60, deadline=None)
@given(masks)
def test_a_round_trip_through_json(mask: Mask) -> None:
    decoded = decode(json.loads(json.dumps(encode(mask))))
    assert decoded.dtype == np.bool_
    assert decoded.flags.c_contiguous
    assert decoded.flags.writeable
    assert np.array_equal(decoded, mask)


@pytest.mark.parametrize("shape", [(301, 199), (1, 7), (7, 1), (1, 1)])
def test_empty_and_full_masks_of_odd_sizes(shape: tuple[int, int]) -> None:
    pixels = shape[0] * shape[1]
    assert encode(np.zeros(shape, bool)) == {"size": list(shape), "counts": [pixels]}
    assert encode(np.ones(shape, bool)) == {"size": list(shape), "counts": [0, pixels]}
    for full in (False, True):
        mask = np.full(shape, full)
        assert np.array_equal(decode(encode(mask)), mask)


def test_a_lesion_in_a_large_scan() -> None:
    mask = np.zeros((2048, 1601), bool)
    mask[700:900, 333:1200] = True
    mask[0, 0] = mask[-1, -1] = True
    assert np.array_equal(decode(encode(mask)), mask)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, "object with size and counts"),
        ([], "object with size and counts"),
        ({"size": [2, 2]}, "object with size and counts"),
        ({"size": [2, 2], "counts": [4], "more": 1}, "object with size and counts"),
        ({"size": [2], "counts": [4]}, "size of a mask must be"),
        ({"size": [2, 2, 1], "counts": [4]}, "size of a mask must be"),
        ({"size": [2, 2.0], "counts": [4]}, "size of a mask must be"),
        ({"size": [True, 4], "counts": [4]}, "size of a mask must be"),
        ({"size": [0, 4], "counts": [0]}, "size of a mask must be"),
        ({"size": [-2, -2], "counts": [4]}, "size of a mask must be"),
        ({"size": "22", "counts": [4]}, "size of a mask must be"),
        ({"size": [2, 2], "counts": "4"}, "list of whole numbers"),
        ({"size": [2, 2], "counts": []}, "list of whole numbers"),
        ({"size": [2, 2], "counts": [1, "3"]}, "list of whole numbers"),
        ({"size": [2, 2], "counts": [1.0, 3]}, "list of whole numbers"),
        ({"size": [2, 2], "counts": [True, 3]}, "list of whole numbers"),
        ({"size": [2, 2], "counts": [-1, 5]}, "counts of a mask must be positive"),
        ({"size": [2, 2], "counts": [5, -1]}, "counts of a mask must be positive"),
        ({"size": [2, 2], "counts": [1, 0, 3]}, "counts of a mask must be positive"),
        ({"size": [2, 2], "counts": [3]}, "add up to 3, not to 2 x 2 = 4"),
        ({"size": [2, 2], "counts": [1, 10**30]}, "add up to"),
        ({"size": [10**6, 10**6], "counts": [10**12]}, "larger than any scan"),
        ({"size": [8192, 8193], "counts": [8192 * 8193]}, "larger than any scan"),
        ({"size": [10**40, 1], "counts": [10**40]}, "larger than any scan"),
    ],
)
def test_what_is_malformed_is_refused_before_anything_is_allocated(value: Any, reason: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match=reason):
            decode(value)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
