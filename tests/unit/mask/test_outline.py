"""The outlines of masks over a scan."""

from __future__ import annotations

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from busviewer.mask.outline import DRAFT, TRUTH, Outline, outlined

GREY = np.full((24, 31), 77, np.uint8)


def drawn(picture: np.ndarray) -> np.ndarray:
    assert picture.shape == (24, 31, 3) and picture.dtype == np.uint8
    ink = (picture == DRAFT).all(axis=2)
    assert (picture[~ink] == 77).all(), "all else is the scan"
    return ink


@given(arrays(bool, GREY.shape, elements=st.booleans()))
def test_solid_is_the_margin_and_dashed_a_part_of_it(mask: np.ndarray) -> None:
    inner = cv2.erode(mask.astype(np.uint8), cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))).astype(bool)
    solid, dashed = (
        drawn(outlined(GREY, Outline(mask, DRAFT))),
        drawn(outlined(GREY, Outline(mask, DRAFT, dashed=True))),
    )
    assert not (solid & ~mask).any(), "on the lesion's side"
    edge = mask.copy()
    edge[1:-1, 1:-1] &= ~inner[1:-1, 1:-1]
    assert not (edge & ~solid).any()
    assert not (dashed & ~solid).any() and dashed.any() == mask.any()


def test_the_last_outline_is_on_top() -> None:
    mask = np.zeros(GREY.shape, bool)
    mask[5:15, 5:15] = True
    both = outlined(GREY, Outline(mask, TRUTH), Outline(mask, DRAFT))
    assert drawn(both).sum() == 36
    assert drawn(outlined(GREY, Outline(mask, DRAFT, dashed=True))).sum() == 16, "four dashes of four"
