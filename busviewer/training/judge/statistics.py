"""How well an assessment ranks, how far its probabilities may be believed, and how sure a mean is."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["Interval", "Paired", "Reliability", "auc", "interval", "paired", "reliability", "spearman"]

_DRAWN = 10_000


class Reliability(NamedTuple):
    """A reliability diagram (Guo et al. 2017): the probabilities by their height in bins of equal width; they add up.

    Attributes:
        n: (B,) float64, how many probabilities lie in the bin.
        said: (B,) float64, their sum.
        true: (B,) float64, of how many of them it was true.
    """

    n: NDArray[np.float64]
    said: NDArray[np.float64]
    true: NDArray[np.float64]

    def plus(self, other: Reliability) -> Reliability:
        """Both together; they have the same number of bins."""
        return Reliability(self.n + other.n, self.said + other.said, self.true + other.true)

    @property
    def ece(self) -> float | None:
        """Expected calibration error, 0 to 1: the mean over all of |what was said - what was true| of their bin."""
        whole = self.n.sum()
        return float(np.abs(self.said - self.true).sum() / whole) if whole else None


def reliability(probability: ArrayLike, truth: ArrayLike, bins: int) -> Reliability:
    """The diagram of probabilities (any shape, 0 to 1; 1 is in the last bin) against truths (same shape, bool)."""
    said, true = np.asarray(probability).ravel(), np.asarray(truth, bool).ravel()
    number = np.minimum((said * bins).astype(np.intp), bins - 1)
    return Reliability(
        np.bincount(number, minlength=bins).astype(np.float64),
        np.bincount(number, said, minlength=bins).astype(np.float64),
        np.bincount(number[true], minlength=bins).astype(np.float64),
    )


def auc(scores: ArrayLike, positive: ArrayLike) -> float | None:
    """Area under the ROC curve: how often a positive scores above a negative, ties counting half (Mann-Whitney).

    Scores (N,) and truths (N,) bool; None where either class is absent.
    """
    from scipy.stats import rankdata  # slow to import: a second of every training otherwise

    positive = np.asarray(positive, bool)
    n_positive = int(positive.sum())
    pairs = n_positive * (positive.size - n_positive)
    if not pairs:
        return None
    wins = rankdata(scores)[positive].sum() - n_positive * (n_positive + 1) / 2
    return float(wins / pairs)


def spearman(first: ArrayLike, second: ArrayLike) -> float | None:
    """Spearman's rank correlation, -1 to 1, of two (N,); None for fewer than two, and where either is constant."""
    from scipy.stats import spearmanr

    if any(np.unique(each).size < 2 for each in (first, second)):
        return None
    return float(spearmanr(first, second).statistic)


class Interval(NamedTuple):
    """A mean over ``n`` values, and from where to where 95 % of the means lie that might have come out instead."""

    mean: float
    low: float
    high: float
    n: int


class Paired(NamedTuple):
    """The mean of differences, its 95 % interval, and how likely one so far from 0 would be by chance alone."""

    mean: float
    low: float
    high: float
    n: int
    p: float


def interval(values: Sequence[float], groups: Sequence[Hashable]) -> Interval | None:
    """The mean of ``values`` with a bootstrap interval that draws whole groups (Field and Welsh, JRSS B 69, 2007):
    scans of one patient or one view say less than as many of different ones. None without values.

    10,000 draws from a fixed seed: the same values give the same interval.
    """
    if not values:
        return None
    sums, counts = _by_group(values, groups)
    low, high = _bounds(sums, counts)
    return Interval(float(sums.sum() / counts.sum()), low, high, len(values))


def paired(first: Sequence[float], second: Sequence[float], groups: Sequence[Hashable]) -> Paired | None:
    """``first`` minus ``second``, scan by scan: as :func:`interval`, with the p of a permutation test, two-sided, that
    turns the sign of whole groups (Winkler et al., NeuroImage 123, 2015). None without values.

    p is at least 1 / 10,001, as that many signs are drawn, from a fixed seed.
    """
    if not first:
        return None
    sums, counts = _by_group(np.subtract(first, second), groups)
    low, high = _bounds(sums, counts)
    there, random = abs(sums.sum()), np.random.default_rng(0)
    beyond = 0
    for _ in range(10):  # in parts, so that ten thousand groups fit in memory
        signs = random.integers(0, 2, (_DRAWN // 10, len(sums)), np.int8) * 2 - 1
        beyond += int((np.abs(signs @ sums) >= there * (1 - 1e-12)).sum())
    return Paired(float(sums.sum() / counts.sum()), low, high, len(first), (beyond + 1) / (_DRAWN + 1))


def _by_group(values: ArrayLike, groups: Sequence[Hashable]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(G,) the sum of each group's values, and how many it has."""
    place = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    member = np.array([place[group] for group in groups])
    return np.bincount(member, values).astype(np.float64), np.bincount(member).astype(np.float64)


def _bounds(sums: NDArray[np.float64], counts: NDArray[np.float64]) -> tuple[float, float]:
    random, size = np.random.default_rng(0), len(sums)
    means = []
    for _ in range(10):
        drawn = random.multinomial(size, np.full(size, 1 / size), _DRAWN // 10)
        means.append((drawn @ sums) / (drawn @ counts))
    low, high = np.percentile(np.concatenate(means), (2.5, 97.5))
    return float(low), float(high)
