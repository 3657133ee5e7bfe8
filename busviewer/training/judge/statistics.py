"""How well an assessment ranks, and how far its probabilities may be believed."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

__all__ = ["Reliability", "auc", "reliability", "spearman"]


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
