from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.mask import Detected, detect

Mask = NDArray[np.bool_]


def squares(*corners: tuple[int, int], side: int = 12) -> Mask:
    mask = np.zeros((100, 160), bool)
    for y, x in corners:
        mask[y : y + side, x : x + side] = True
    return mask


def test_each_lesion_is_found_by_one_prediction() -> None:
    truth = squares((10, 10), (10, 60), (60, 100))
    assert detect(truth, truth) == Detected(found=3, missed=0, false=0)
    assert detect(squares((12, 12), (70, 20)), truth) == Detected(found=1, missed=2, false=1)
    assert detect(squares(), truth) == Detected(found=0, missed=3, false=0)
    assert detect(truth, squares()) == Detected(found=0, missed=0, false=3)


def test_one_prediction_over_two_lesions_finds_the_one_it_fits_best() -> None:
    truth = squares((10, 10)) | squares((10, 24), side=16)
    one = np.zeros_like(truth)
    one[10:26, 10:40] = True
    assert detect(one, truth) == Detected(found=1, missed=1, false=0)


def test_an_overlap_below_the_least_iou_is_beside_it() -> None:
    truth, beside = squares((10, 10)), squares((10, 21))  # one column of twelve in common: IoU 12 / 276
    assert detect(beside, truth) == Detected(found=0, missed=1, false=1)
    assert detect(beside, truth, least=0.04) == Detected(found=1, missed=0, false=0)


def test_specks_are_no_lesions() -> None:
    speck = squares((10, 10))
    speck[90, 150] = True
    assert detect(speck, squares((10, 10))) == Detected(found=1, missed=0, false=0)


def test_sizes_must_be_the_same() -> None:
    with pytest.raises(ValueError, match="different sizes"):
        detect(np.zeros((40, 40), bool), np.zeros((40, 41), bool))


@given(st.integers(0, 2**32 - 1))
def test_the_counts_add_up_and_mirror(seed: int) -> None:
    random = np.random.default_rng(seed)
    one, other = (squares(*random.integers(0, 80, (random.integers(0, 4), 2)).tolist()) for _ in range(2))
    there, back = detect(one, other), detect(other, one)
    assert there.found == back.found
    assert (there.missed, there.false) == (back.false, back.missed)
