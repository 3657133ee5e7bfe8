"""From probabilities to a draft, and what the model thinks of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from busviewer.segmentation.postprocess import draft_mask, expected_dice, lesion_probability

grids = arrays.arrays(np.float32, arrays.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=12),
                      elements=st.floats(0, 1, width=32))  # fmt: skip


def test_the_threshold_itself_is_lesion() -> None:
    probability = np.zeros((20, 20), np.float32)
    probability[5:10, 5:10] = 0.5
    assert draft_mask(probability, 0.5, 0).sum() == 25
    assert draft_mask(probability, np.nextafter(np.float32(0.5), np.float32(1)), 0).sum() == 0


def test_holes_are_filled_and_specks_dropped() -> None:
    probability = np.zeros((100, 100), np.float32)
    probability[10:40, 10:40] = 0.9
    probability[20:25, 20:25] = 0.1  # a hole
    probability[80:83, 80:83] = 0.9  # 9 pixels of 10,000
    probability[60:64, 60:64] = 0.9  # 16
    mask = draft_mask(probability, 0.5, 0.001)
    assert mask[10:40, 10:40].all() and not mask[80:83, 80:83].any()
    assert mask[60:64, 60:64].all() and mask.sum() == 900 + 16
    assert draft_mask(probability, 0.5, 0).sum() == 900 + 16 + 9


def test_nothing_likely_is_an_empty_draft() -> None:
    mask = draft_mask(np.full((5, 7), 0.4, np.float32), 0.5, 0.001)
    assert mask.dtype == bool and mask.shape == (5, 7) and not mask.any()


def test_the_lesion_probability_is_that_of_the_surest_thousandth() -> None:
    probability = np.zeros((200, 200), np.float32)
    probability[3, :40] = 0.8  # 40 of 40,000 pixels
    assert lesion_probability(probability) == pytest.approx(0.8)
    probability[3, 20:40] = 0.4
    assert lesion_probability(probability) == pytest.approx(0.6)
    assert lesion_probability(np.full((3, 3), 0.25, np.float32)) == 0.25, "smaller than the 16 pixels it looks at"
    assert lesion_probability(np.ones((50, 50), np.float32)) == 1.0


@given(probability=grids, threshold=st.floats(0.05, 0.95), whole=st.floats(0, 1))
def test_the_expected_dice_is_the_formula(probability: np.ndarray, threshold: float, whole: float) -> None:
    """Summed pixel by pixel: twice what is expected to be hit, by what is predicted plus what is expected."""
    mask = probability >= threshold
    found = expected_dice(probability, mask, whole)
    assert 0 <= found <= 1
    if not mask.any():
        assert found == 1 - whole
        return
    hit = predicted = there = 0.0
    for p, m in zip(probability.ravel().tolist(), mask.ravel().tolist(), strict=True):
        hit, predicted, there = hit + p * m, predicted + m, there + p
    assert found == pytest.approx(2 * hit / (predicted + there), abs=1e-9)


def test_a_sure_model_expects_no_error() -> None:
    probability = np.zeros((64, 64), np.float32)
    probability[10:30, 10:30] = 1
    assert expected_dice(probability, probability >= 0.5, 1.0) == 1.0
