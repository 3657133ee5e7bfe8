"""AUC, Spearman and calibration, each against counting by hand or scipy."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from busviewer.training.judge.statistics import Reliability, auc, interval, paired, reliability, spearman

# few different values, so that there are ties
scores = st.one_of(st.sampled_from([0.0, 0.25, 0.5, 1.0]), st.floats(0, 1))
pairs = st.lists(st.tuples(scores, st.booleans()), max_size=25)
points = st.lists(st.tuples(scores, scores), min_size=2, max_size=25)


@given(pairs=pairs)
def test_the_auc_is_the_share_of_pairs_in_order(pairs: list[tuple[float, bool]]) -> None:
    positive = [score for score, true in pairs if true]
    negative = [score for score, true in pairs if not true]
    found = auc([score for score, _ in pairs], [true for _, true in pairs])
    if not positive or not negative:
        assert found is None
        return
    wins = [1.0 if a > b else 0.5 if a == b else 0.0 for a, b in product(positive, negative)]
    assert found == pytest.approx(sum(wins) / len(wins))


def test_the_auc_of_known_orders() -> None:
    assert auc([0.1, 0.2, 0.8, 0.9], [False, False, True, True]) == 1
    assert auc([0.1, 0.2, 0.8, 0.9], [True, True, False, False]) == 0
    assert auc([0.5] * 4, [True, False, True, False]) == 0.5


@given(points=points)
def test_spearman_is_scipys(points: list[tuple[float, float]]) -> None:
    first, second = zip(*points, strict=True)
    found = spearman(first, second)
    if len(set(first)) == 1 or len(set(second)) == 1:
        assert found is None
    else:
        assert found == pytest.approx(stats.spearmanr(first, second).statistic, abs=1e-9)


def test_spearman_of_known_orders() -> None:
    assert spearman([1, 2, 3], [10, 20, 30]) == 1 and spearman([1, 2, 3], [0.9, 0.5, 0.1]) == -1
    assert spearman([], []) is None and spearman([1], [2]) is None


@given(pairs=pairs, bins=st.integers(1, 20))
def test_the_calibration_error_is_counted_bin_by_bin(pairs: list[tuple[float, bool]], bins: int) -> None:
    found = reliability([said for said, _ in pairs], [true for _, true in pairs], bins)
    assert found.n.shape == found.said.shape == found.true.shape == (bins,)
    if not pairs:
        assert found.ece is None
        return
    error = 0.0
    for number in range(bins):
        inside = [(said, true) for said, true in pairs if min(int(said * bins), bins - 1) == number]
        if inside:
            mean_said, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            error += len(inside) / len(pairs) * abs(mean_said - share)
    assert found.ece == pytest.approx(error)


def test_the_calibration_error_of_known_assessments() -> None:
    assert reliability([1.0, 0.0], [True, False], 10).ece == 0
    assert reliability([1.0, 0.0], [False, True], 10).ece == 1
    assert reliability([0.75] * 4, [True, True, True, False], 10).ece == 0
    assert reliability([0.7, 0.9], [True, True], 10).ece == pytest.approx(0.2)
    assert reliability([0.3, 0.7], [True, False], 2).ece == pytest.approx(0.7)
    assert reliability([0.3, 0.7], [True, False], 1).ece == pytest.approx(0), "one bin hides it"


@given(pairs=pairs, cut=st.integers(0, 25))
def test_diagrams_add_up(pairs: list[tuple[float, bool]], cut: int) -> None:
    def diagram(some: list[tuple[float, bool]]) -> Reliability:
        return reliability(np.array([said for said, _ in some], np.float32), [true for _, true in some], 15)

    whole, parts = diagram(pairs), diagram(pairs[:cut]).plus(diagram(pairs[cut:]))
    for one, other in zip(whole, parts, strict=True):
        assert one == pytest.approx(other)


def test_the_interval_of_groups_of_one_is_the_usual_bootstrap() -> None:
    values = np.random.default_rng(1).normal(0.8, 0.1, 200).tolist()
    found = interval(values, range(200))
    assert found is not None
    wanted = stats.bootstrap((values,), np.mean, method="percentile", n_resamples=10_000, rng=2)
    assert found.mean == pytest.approx(np.mean(values)) and found.n == 200
    assert found[1:3] == pytest.approx(wanted.confidence_interval, abs=1e-3)
    assert interval(values, range(200)) == found  # the same, whenever it is asked


def test_scans_of_one_group_are_drawn_together() -> None:
    """Ten copies of each of twenty scans tell no more than the twenty."""
    values = np.random.default_rng(1).normal(0.8, 0.1, 20).tolist()
    alone, copied = (
        interval(values, range(20)),
        interval(np.repeat(values, 10).tolist(), np.repeat(range(20), 10).tolist()),
    )
    assert alone is not None and copied is not None
    assert copied[:3] == pytest.approx(alone[:3]) and copied.n == 200
    assert interval([], []) is None


def test_the_permutation_test_is_exact_on_few_groups() -> None:
    """All five differences are positive: of the 32 ways to turn signs, two are as far from 0."""
    first, second = [0.9, 0.8, 0.85, 0.7, 0.95], [0.8, 0.75, 0.7, 0.6, 0.9]
    found = paired(first, second, "abcde")
    assert found is not None
    assert found.mean == pytest.approx(np.mean(first) - np.mean(second)) and found.n == 5
    assert found.p == pytest.approx(2 / 32, abs=0.01)
    assert 0 < found.low < found.mean < found.high
    back = paired(second, first, "abcde")
    assert back is not None and back.mean == pytest.approx(-found.mean) and back.p == found.p
    same = paired(first, first, "abcde")
    assert same == (0.0, 0.0, 0.0, 5, 1.0)
    assert paired([], [], []) is None


def test_a_difference_in_one_group_alone_is_no_evidence() -> None:
    first, second = [0.9] * 10, [0.5] * 10
    assert paired(first, second, ["one patient"] * 10).p == 1.0  # type: ignore[union-attr]
    assert paired(first, second, range(10)).p < 0.01  # type: ignore[union-attr]
