"""Where the next click goes."""

from __future__ import annotations

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from busviewer.training.judge.wrong_region import wrong_region

MASKS = arrays.arrays(bool, (12, 15))


@given(MASKS, MASKS)
def test_it_is_the_largest_and_its_deepest_point_is_wrong(mask: np.ndarray, truth: np.ndarray) -> None:
    found = wrong_region(mask, truth)
    if found is None:
        assert np.array_equal(mask, truth)
        return
    row, column = found.deepest
    assert truth[row, column] == found.wanted != mask[row, column]
    areas = []
    for wrong in (truth & ~mask, mask & ~truth):
        stats = cv2.connectedComponentsWithStats(wrong.astype(np.uint8), connectivity=8)[2]
        areas += stats[1:, cv2.CC_STAT_AREA].tolist()
    assert found.area == max(areas) == (found.depth > 0).sum()


def test_the_border_of_the_scan_counts_as_an_edge() -> None:
    truth = np.zeros((20, 30), bool)
    truth[:9, 10:19] = True
    found = wrong_region(np.zeros_like(truth), truth)
    assert found is not None and found.deepest == (4, 14) and found.depth.max() == 5


@given(st.booleans())
def test_what_is_missing_is_told_from_what_is_too_much(missing: bool) -> None:
    one, none = np.ones((5, 5), bool), np.zeros((5, 5), bool)
    found = wrong_region(none if missing else one, one if missing else none)
    assert found is not None and found.wanted == missing and found.area == 25
