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
    FAINT,
    Assessment,
    Raw,
    assessment_of,
    best_outline,
    draft_mask,
    logit_of,
    mean_of,
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


@given(st.floats(1e-6, 1 - 1e-6))
def test_a_logit_is_that_of_the_probability(probability: float) -> None:
    assert probability_of(logit_of(np.array(probability))) == pytest.approx(probability, rel=1e-4, abs=1e-6)


def test_the_logit_of_what_is_sure_is_no_infinity() -> None:
    assert np.isfinite(logit_of(np.array([0.0, 1.0]))).all()


# --- the best outline ------------------------------------------------------------------------------------------------
def test_where_the_threshold_leaves_nothing_the_surest_island_is_drawn() -> None:
    probability = np.full((100, 100), 0.001, np.float32)
    probability[10:30, 10:30] = 0.2
    probability[12:20, 12:20] = 0.3  # its core; half of it is .15
    probability[60:64, 60:64] = 0.29
    mask, threshold = best_outline(probability, 0.5, 0.001)
    assert threshold == pytest.approx(surest(probability) / 2) and 0.14 < threshold < 0.151
    assert mask[10:30, 10:30].all() and mask.sum() == 400, "the largest island, and no other"


def test_a_draft_that_is_there_is_left_as_it_is() -> None:
    probability = np.zeros((100, 100), np.float32)
    probability[10:30, 10:30] = probability[60:64, 60:64] = 0.6
    mask, threshold = best_outline(probability, 0.5, 0.0)
    assert threshold == 0.5 and np.array_equal(mask, draft_mask(probability, 0.5, 0.0)) and mask.sum() == 416


def test_where_not_one_pixel_speaks_for_a_lesion_nothing_is_drawn() -> None:
    faint = np.full((50, 50), FAINT * 0.99, np.float32)
    assert not best_outline(faint, 0.5, 0.0)[0].any()
    assert best_outline(faint + 0.001, 0.5, 0.0)[0].any()


@given(probability=grids, threshold=st.floats(0.05, 0.95))
def test_nothing_is_only_drawn_where_nothing_speaks_for_it(probability: np.ndarray, threshold: float) -> None:
    mask, used = best_outline(probability, threshold, 0.0)
    assert mask.shape == probability.shape and used <= threshold
    assert mask.any() or surest(probability) < FAINT
    assert probability[mask].size == 0 or probability[mask].max() >= used


def test_a_scan_smaller_than_the_square_has_an_outline_though_its_peak_is_lost_on_the_way_back() -> None:
    logits = np.full((64, 64), -9, np.float32)
    logits[::8, ::8] = 5  # 64 pixels, of which each falls between two of the scan
    found = assessment_of(Raw(logits, None, None, Letterbox((16, 16), 64)), INFO)
    assert found.lesion == pytest.approx(1 / (1 + math.exp(-5)))
    assert found.probability.max() < found.lesion / 2 and found.mask.any()


# --- several members -------------------------------------------------------------------------------------------------
def on_square(shape: tuple[int, int], size: int, seed: int) -> Raw:
    """Smooth logits on a square, as a network of that size would say them of a scan of that shape."""
    box = Letterbox(shape, size)
    down, across = np.mgrid[0:size, 0:size] / size
    return Raw(np.asarray(3 * np.sin(4 * down + seed) + 2 * across, np.float32), float(seed), None, box)


def test_one_member_is_itself() -> None:
    one = on_square((64, 48), 32, 1)
    assert mean_of([one]) is one


def test_the_mean_of_members_is_that_of_their_logits_on_the_first_square() -> None:
    first, second = on_square((64, 64), 64, 1), on_square((64, 64), 64, 2)
    both = mean_of([first, second])
    assert both.box == first.box and both.mask.dtype == np.float32
    assert np.allclose(both.mask, (first.mask + second.mask) / 2, atol=1e-6)
    assert both.lesion == 1.5 and both.malignant is None
    twice = mean_of([first, second], [2.0, 1.0])
    assert np.allclose(twice.mask, (2 * first.mask + second.mask) / 3, atol=1e-6)
    assert twice.lesion == pytest.approx(4 / 3)
    opinionated = second._replace(malignant=-2.0)
    assert mean_of([first, opinionated]).malignant == -2.0, "of those that have the head"


@given(st.integers(20, 120), st.integers(20, 120), st.sampled_from([32, 48, 64]), st.sampled_from([32, 48, 64]))
def test_a_member_of_another_size_says_the_same_of_each_place(height: int, width: int, one: int, two: int) -> None:
    """A ramp over the scan is the same ramp on any square, but for what is cut off at its margin."""

    def ramp(size: int) -> Raw:
        box = Letterbox((height, width), size)
        top, left, tall, wide = box.content
        mask = np.full((size, size), -9.0, np.float32)
        down, across = (np.arange(tall) + 0.5) / tall, (np.arange(wide) + 0.5) / wide
        mask[top : top + tall, left : left + wide] = down[:, None] * 4 - across[None] * 2
        return Raw(mask, None, None, box)

    both = mean_of([ramp(one), ramp(two)])
    top, left, tall, wide = both.box.content
    inside = (slice(top + 1, top + tall - 1), slice(left + 1, left + wide - 1))
    assert both.mask.shape == (one, one)
    assert both.mask[inside] == pytest.approx(ramp(one).mask[inside], abs=4 * (1 / tall + 1 / wide))


def raw(lesion: float | None = None, malignant: float | None = None) -> Raw:
    """A lesion of 10 x 10 pixels at logit 1, the rest at -3, on the square itself."""
    logits = np.full((32, 32), -3, np.float32)
    logits[5:15, 5:15] = 1
    return Raw(logits, lesion, malignant, Letterbox((32, 32), 32))


def test_each_assessment_has_its_own_calibration() -> None:
    plain = assessment_of(raw(0.5, -0.5), INFO)
    sure = 1 / (1 + math.exp(-1))
    assert (plain.lesion, plain.malignant) == pytest.approx((sure, 1 / (1 + math.exp(0.5)))), "whatever the head says"
    fitted = {"pixel": (2.0, 1.0), "lesion": (3.0, 0.0), "malignant": (1.0, -1.0)}
    found = assessment_of(raw(0.5, -0.5), replace(INFO, calibration=fitted))
    assert found.probability[7, 7] == pytest.approx(1 / (1 + math.exp(-3)))
    assert found.probability[0, 0] == pytest.approx(1 / (1 + math.exp(5)))
    # the surest pixels are at a logit of 2 * 1 + 1, and the scan at 3 * 3 + 0
    assert (found.lesion, found.malignant) == pytest.approx((1 / (1 + math.exp(-9)), 1 / (1 + math.exp(1.5))), abs=1e-4)
    assert plain.mask.sum() == found.mask.sum() == 100
    lower = assessment_of(raw(), replace(INFO, calibration={"pixel": (1.0, -2.0)}))
    assert lower.threshold < 0.5, "the threshold comes after the calibration"


def test_calibration_comes_before_the_way_back_to_the_scan() -> None:
    """Between two pixels it is the probabilities that are interpolated, not the logits."""
    box = Letterbox((64, 64), 32)
    logits = np.zeros((32, 32), np.float32)
    logits[:, 16:] = 4
    found = assessment_of(Raw(logits, None, None, box), replace(INFO, calibration={"pixel": (2.0, 0.0)})).probability
    assert found.shape == (64, 64)
    assert found[10, 31] == pytest.approx(0.75 * 0.5 + 0.25 / (1 + math.exp(-8)))


def test_without_a_line_the_surest_pixels_stand_for_the_scan() -> None:
    found = assessment_of(raw(), INFO)
    assert found.lesion == surest(found.probability) == pytest.approx(1 / (1 + math.exp(-1)))
    assert found.malignant is None and found.threshold == 0.5


pairs = st.integers(1, 12).flatmap(
    lambda side: st.tuples(*[arrays.arrays(np.float32, (side, side), elements=st.floats(0, 1, width=32))] * 2)
)


@given(maps=pairs, threshold=st.floats(0.05, 0.95), lesions=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_the_uncertainty_is_the_formula(
    maps: tuple[np.ndarray, np.ndarray], threshold: float, lesions: tuple[float, float]
) -> None:
    """Summed pixel by pixel."""
    threshold = float(np.float32(threshold))  # as numpy compares it with a map
    plain, mirrored = (
        Assessment(p, p >= threshold, lesion, None, threshold) for p, lesion in zip(maps, lesions, strict=True)
    )
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
    assert found == pytest.approx(1 - sum(lesions) / 2 * (soft + agreed) / 2, abs=1e-6)


def test_how_sure_a_model_is() -> None:
    def assessment(rows: slice, height: float = 1.0) -> Assessment:
        probability = np.zeros((64, 64), np.float32)
        probability[rows, 10:30] = height
        return Assessment(probability, probability >= 0.5, 1.0, None, 0.5)

    here = assessment(slice(10, 30))
    assert uncertainty_of(here, here) == 0, "sure, and the same in the mirror"
    paler = assessment(slice(10, 30), 0.6)
    aside, away = assessment(slice(20, 40)), assessment(slice(40, 60))
    assert 0 < uncertainty_of(paler, paler) < uncertainty_of(here, aside) < uncertainty_of(here, away) < 1
    nothing = Assessment(here.probability * 0, here.mask & False, 0.2, None, 0.5)
    assert uncertainty_of(here, nothing) > 0.5
    assert uncertainty_of(nothing, here) == pytest.approx(0.6), "nothing drawn, though a lesion is thought likely"
    doubted = here._replace(lesion=0.3)
    assert uncertainty_of(doubted, doubted) == pytest.approx(0.7), "a clear outline of what may be no lesion"
