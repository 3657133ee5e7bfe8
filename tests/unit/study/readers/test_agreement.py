"""Agreement of two readers against plain ways to compute it."""

from __future__ import annotations

import math
from fractions import Fraction
from random import Random
from statistics import fmean, median

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from busviewer.mask import dice, hd95
from busviewer.study.annotations.annotation import Annotation, ScanRef
from busviewer.study.annotations.calibration import agreed_spacing
from busviewer.study.readers.agreement import agreement_of, compare_finals, kappa, majority
from tests.unit.study.said import SHAPE, signed, square

MASKS = st.lists(arrays(bool, (4, 5)), min_size=1, max_size=6)
RATINGS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=30)


@given(MASKS)
def test_a_pixel_is_lesion_where_more_than_half_of_the_readers_say_so(masks: list[np.ndarray]) -> None:
    found = majority(masks)
    for row in range(4):
        for column in range(5):
            votes = sum(bool(mask[row, column]) for mask in masks)
            assert found[row, column] == (votes > len(masks) / 2)


@given(arrays(bool, (4, 5)), arrays(bool, (4, 5)))
def test_the_majority_of_two_is_what_both_say(one: np.ndarray, other: np.ndarray) -> None:
    assert np.array_equal(majority([one, other]), one & other)


def test_a_majority_needs_masks_on_one_grid() -> None:
    with pytest.raises(ValueError, match="masks of the same size"):
        majority([np.zeros((2, 3), bool), np.zeros((3, 2), bool)])
    with pytest.raises(ValueError, match="masks of the same size"):
        majority([])


def plain_kappa(said: list[tuple[str, str]]) -> Fraction | None:
    """By the table of counts, in exact fractions."""
    words = sorted({word for pair in said for word in pair})
    table = {(a, b): sum(pair == (a, b) for pair in said) for a in words for b in words}
    count = len(said)
    if not count:
        return None
    observed = Fraction(sum(table[word, word] for word in words), count)
    rows = {a: Fraction(sum(table[a, b] for b in words), count) for a in words}
    columns = {b: Fraction(sum(table[a, b] for a in words), count) for b in words}
    chance = sum((rows[word] * columns[word] for word in words), Fraction(0))
    return None if chance == 1 else (observed - chance) / (1 - chance)


@given(RATINGS)
def test_kappa_is_cohens(said: list[tuple[str, str]]) -> None:
    found, plain = kappa(said), plain_kappa(said)
    assert (found is None) == (plain is None)
    assert found is None or plain is None or math.isclose(found, plain, abs_tol=1e-12)


def test_kappa_of_a_known_table() -> None:
    """The example of many textbooks: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no is 0.4."""
    said = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(said) == pytest.approx(0.4)


@given(arrays(bool, (8, 9)), arrays(bool, (8, 9)), st.sampled_from([None, (0.1, 0.2)]))
def test_a_pair_is_what_the_masks_say(one: np.ndarray, other: np.ndarray, spacing: tuple[float, float] | None) -> None:
    pair = compare_finals(signed("A", one, spacing=spacing), signed("B", other))
    assert pair is not None and pair.dice == dice(one, other)
    assert pair.lesions == (one.any(), other.any())
    if one.any() and other.any():
        assert pair.hd95_px == hd95(one, other)
        assert pair.hd95_mm == (None if spacing is None else hd95(one, other, spacing))
    else:
        assert pair.hd95_px is None and pair.hd95_mm is None
        assert pair.dice == float(not pair.one_saw_none)


@pytest.mark.parametrize(
    ("spacings", "apart"),
    [
        (((0.1, 0.1), (0.102, 0.104)), 2 * 0.102),  # two rulers, of one scan: 2 px across at the middle of both
        (((0.1, 0.1), (0.2, 0.2)), None),  # one of them is wrong
        (((0.1, 0.1), (0.1, 0.2)), None),
        (((0.1, 0.1), None), 0.2),
        ((None, None), None),
    ],
)
def test_hd95_of_two_readers_does_not_depend_on_their_order(
    spacings: tuple[tuple[float, float] | None, ...], apart: float | None
) -> None:
    first, second = signed("A", square(), spacing=spacings[0]), signed("B", square(left=5), spacing=spacings[1])
    one, other = compare_finals(first, second), compare_finals(second, first)
    assert one is not None and other is not None
    assert one.hd95_px == other.hd95_px == 2
    assert one.hd95_mm == other.hd95_mm == (None if apart is None else pytest.approx(apart))


SPACINGS = st.none() | st.tuples(st.floats(0.01, 2), st.floats(0.01, 2))


@given(st.lists(SPACINGS, max_size=4), st.randoms(use_true_random=False))
def test_the_spacing_that_readers_agree_on_is_that_of_any_order(
    said: list[tuple[float, float] | None], random: Random
) -> None:
    found, shuffled = agreed_spacing(said), said.copy()
    random.shuffle(shuffled)
    assert agreed_spacing(shuffled) == found
    for spacing in said:
        assert found is None or spacing is None or found == pytest.approx(spacing, rel=0.05)
    assert agreed_spacing([(0.07, 0.11), None] * 3) == (0.07, 0.11)


def test_what_is_not_signed_off_is_no_pair() -> None:
    open_ = Annotation(ScanRef("a.png", "a" * 64, SHAPE[::-1]), "B")
    assert compare_finals(signed("A", square()), open_) is None
    assert compare_finals(open_, signed("A", square())) is None


def test_two_contents_under_one_name_are_not_compared() -> None:
    with pytest.raises(ValueError, match="different versions of the scan file"):
        compare_finals(signed("A", square()), signed("B", square(), sha256="b" * 64))


@given(st.lists(st.tuples(arrays(bool, (3, 3)), arrays(bool, (3, 3)), st.sampled_from([None, (0.5, 0.5)])), max_size=8))
def test_the_whole_is_taken_from_the_pairs(
    masks: list[tuple[np.ndarray, np.ndarray, tuple[float, float] | None]],
) -> None:
    pairs = []
    for number, (one, other, spacing) in enumerate(masks):
        classes = ("benign", "malignant", None)
        said = signed("A", one, spacing=spacing, lesion_class=classes[number % 3])
        pairs.append(compare_finals(said, signed("B", other, lesion_class=classes[number % 2])))
    found = agreement_of([pair for pair in pairs if pair is not None])
    assert found.scans == len(masks)
    both = [(one, other, spacing) for one, other, spacing in masks if one.any() and other.any()]
    assert (found.both_lesion, found.spaced) == (len(both), sum(spacing is not None for *_masks, spacing in both))
    if masks:
        scores = [dice(one, other) for one, other, _ in masks]
        assert found.dice_mean == pytest.approx(fmean(scores)) and found.dice_median == pytest.approx(median(scores))
        agreeing = [one.any() == other.any() for one, other, _ in masks]
        assert found.lesion_share == pytest.approx(fmean(agreeing))
    if both:
        assert found.hd95_px_mean == pytest.approx(fmean(hd95(one, other) for one, other, _ in both))
    if not masks:
        assert found.dice_mean is None and found.lesion_kappa is None and found.class_share is None


def test_disagreement_puts_low_dice_first_then_far_margins_then_classes() -> None:
    worst = compare_finals(signed("A", square()), signed("B", square(side=0)))
    same = compare_finals(signed("A", square()), signed("B", square()))
    other_class = compare_finals(
        signed("A", square(), lesion_class="benign"), signed("B", square(), lesion_class="malignant")
    )
    none = compare_finals(signed("A", square(side=0)), signed("B", square(side=0)))
    assert worst is not None and same is not None and other_class is not None and none is not None
    assert worst.one_saw_none and not none.one_saw_none and other_class.classes_differ and not same.classes_differ
    order = sorted([same, none, other_class, worst], key=lambda pair: pair.disagreement)
    assert order[:2] == [worst, other_class]
