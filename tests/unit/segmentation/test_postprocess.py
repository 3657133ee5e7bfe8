"""From probabilities to a draft, and what the model thinks of it."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from busviewer.segmentation import ModelInfo
from busviewer.segmentation.postprocess import (
    Opinion,
    Raw,
    draft_mask,
    opinion_of,
    probability_of,
    surest,
    uncertainty_of,
)
from busviewer.segmentation.preprocess import Letterbox

INFO = ModelInfo(Path(), "m", "M", "unet", {}, 32, 0.5, 0.0, "0" * 64, None, {})

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
    assert surest(probability) == pytest.approx(0.8)
    probability[3, 20:40] = 0.4
    assert surest(probability) == pytest.approx(0.6)
    assert surest(np.full((3, 3), 0.25, np.float32)) == 0.25, "smaller than the 16 pixels it looks at"
    assert surest(np.ones((50, 50), np.float32)) == 1.0


@pytest.mark.parametrize("logit", [-1e30, -200.0, -80.0, -3.0, 0.0, 0.5, 30.0, 1e30, math.inf, -math.inf])
@pytest.mark.parametrize(("a", "b"), [(1.0, 0.0), (0.5, 2.0), (100.0, -100.0)])
def test_a_probability_is_the_sigmoid_of_the_line(logit: float, a: float, b: float) -> None:
    power = max(-700.0, min(700.0, a * logit + b))
    expected = 1 / (1 + math.exp(-power))
    assert probability_of(np.array([[logit]], np.float32), (a, b)) == pytest.approx(expected, rel=1e-5, abs=1e-30)
    if (a, b) == (1.0, 0.0):
        assert probability_of(np.array(logit)) == pytest.approx(expected, rel=1e-5, abs=1e-30)


def raw(lesion: float | None = None, malignant: float | None = None) -> Raw:
    """A lesion of 10 x 10 pixels at logit 1, the rest at -3, on the square itself."""
    logits = np.full((32, 32), -3, np.float32)
    logits[5:15, 5:15] = 1
    return Raw(logits, lesion, malignant, Letterbox((32, 32), 32))


def test_each_opinion_has_its_own_calibration() -> None:
    plain = opinion_of(raw(0.5, -0.5), INFO)
    assert (plain.lesion, plain.malignant) == pytest.approx((1 / (1 + math.exp(-0.5)), 1 / (1 + math.exp(0.5))))
    fitted = {"pixel": (2.0, 1.0), "lesion": (3.0, 0.0), "malignant": (1.0, -1.0)}
    found = opinion_of(raw(0.5, -0.5), replace(INFO, calibration=fitted))
    assert found.probability[7, 7] == pytest.approx(1 / (1 + math.exp(-3)))
    assert found.probability[0, 0] == pytest.approx(1 / (1 + math.exp(5)))
    assert (found.lesion, found.malignant) == pytest.approx((1 / (1 + math.exp(-1.5)), 1 / (1 + math.exp(1.5))))
    assert plain.mask.sum() == found.mask.sum() == 100
    assert not opinion_of(raw(), replace(INFO, calibration={"pixel": (1.0, -2.0)})).mask.any(), "threshold comes after"


def test_calibration_comes_before_the_way_back_to_the_scan() -> None:
    """Between two pixels it is the probabilities that are interpolated, not the logits."""
    box = Letterbox((64, 64), 32)
    logits = np.zeros((32, 32), np.float32)
    logits[:, 16:] = 4
    found = opinion_of(Raw(logits, None, None, box), replace(INFO, calibration={"pixel": (2.0, 0.0)})).probability
    assert found.shape == (64, 64)
    assert found[10, 31] == pytest.approx(0.75 * 0.5 + 0.25 / (1 + math.exp(-8)))


def test_below_the_gate_nothing_is_drawn() -> None:
    """Whatever the head says of the scan, it is how sure the mask itself is that counts: .7311 here."""
    given = raw(lesion=-60.0)
    for gate, drawn in ((0.0, True), (0.731, True), (0.732, False), (1.0, False)):
        found = opinion_of(given, replace(INFO, gate=gate))
        assert found.mask.any() == drawn, gate
        assert found.probability.max() > 0.7, "what each pixel said is kept"
    assert not opinion_of(raw(lesion=60.0), replace(INFO, gate=0.732)).mask.any()


def test_without_a_head_the_surest_pixels_stand_for_the_scan() -> None:
    found = opinion_of(raw(), replace(INFO, calibration={"lesion": (50.0, 0.0)}))
    assert found.lesion == surest(found.probability) == pytest.approx(1 / (1 + math.exp(-1)))
    assert found.malignant is None
    assert not opinion_of(raw(), replace(INFO, gate=0.8)).mask.any()


pairs = st.integers(1, 12).flatmap(
    lambda side: st.tuples(*[arrays.arrays(np.float32, (side, side), elements=st.floats(0, 1, width=32))] * 2)
)


@given(maps=pairs, threshold=st.floats(0.05, 0.95), lesions=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_the_uncertainty_is_the_formula(
    maps: tuple[np.ndarray, np.ndarray], threshold: float, lesions: tuple[float, float]
) -> None:
    """Summed pixel by pixel."""
    plain, mirrored = (Opinion(p, p >= threshold, lesion, None) for p, lesion in zip(maps, lesions, strict=True))
    found = uncertainty_of(plain, mirrored)
    assert 0 <= found <= 1
    if not plain.mask.any():
        assert found == pytest.approx(sum(lesions) / 2)
        return
    hit = there = both = 0.0
    for p, q in zip(*(values.ravel().tolist() for values in maps), strict=True):
        inside = p >= threshold
        hit, there = hit + inside * (p + q) / 2, there + (p + q) / 2
        both += inside and q >= threshold
    soft = 2 * hit / (there + plain.mask.sum())
    agreed = 2 * both / (plain.mask.sum() + mirrored.mask.sum())
    assert found == pytest.approx(1 - (soft + agreed) / 2, abs=1e-6)


def test_how_sure_a_model_is() -> None:
    def opinion(rows: slice, height: float = 1.0) -> Opinion:
        probability = np.zeros((64, 64), np.float32)
        probability[rows, 10:30] = height
        return Opinion(probability, probability >= 0.5, 1.0, None)

    here = opinion(slice(10, 30))
    assert uncertainty_of(here, here) == 0, "sure, and the same in the mirror"
    paler = opinion(slice(10, 30), 0.6)
    aside, away = opinion(slice(20, 40)), opinion(slice(40, 60))
    assert 0 < uncertainty_of(paler, paler) < uncertainty_of(here, aside) < uncertainty_of(here, away) < 1
    nothing = Opinion(here.probability * 0, here.mask & False, 0.2, None)
    assert uncertainty_of(here, nothing) > 0.5
    assert uncertainty_of(nothing, here) == pytest.approx(0.6), "nothing drawn, though a lesion is thought likely"
