"""How far a heatmap can be trusted: where its heat lies, and what is predicted without it. No torch here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.progress import check_cancelled, report

__all__ = ["STEPS", "Faithfulness", "area_under", "correlation", "curves", "share_inside", "soft_dice"]

STEPS = (0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0)
"""The shares of the scan, hottest first, that are taken away or put back."""

_BLUR = 1 / 4  # of the side; by less, a dark lesion is blurred into a dark lesion


@dataclass(frozen=True)
class Faithfulness:
    """Figures beside a heatmap.

    Attributes:
        inside: share of the heat that lies inside the region that is explained, 0 to 1; ``area`` that region's share of
            the scan.
        deletion: at each of :data:`STEPS`, how much of the prediction is left where the hottest pixels are blurred, 0
            to 1; ``insertion`` where all but these are blurred.
        random: mean rank correlation, -1 to 1, with the maps of the same network with shuffled weights: a map that
            looks like those tells of the scan, not of what was learned. None where it, or each of those, is flat.
    """

    inside: float
    area: float
    deletion: tuple[float, ...]
    insertion: tuple[float, ...]
    random: float | None

    @property
    def deletion_area(self) -> float:
        """Area under the deletion curve, 0 to 1: low where the map is faithful."""
        return area_under(self.deletion)

    @property
    def insertion_area(self) -> float:
        """Area under the insertion curve, 0 to 1: high where the map is faithful."""
        return area_under(self.insertion)


def area_under(curve: tuple[float, ...]) -> float:
    """Of values at :data:`STEPS`, by trapezia."""
    return float(np.trapezoid(curve, STEPS))


def share_inside(heat: NDArray[np.float32], region: NDArray[np.bool_]) -> float:
    """How much of the heat (H, W) lies in the region (H, W), 0 to 1; 0 where there is no heat."""
    total = float(heat.sum(dtype=np.float64))
    return float(heat[region].sum(dtype=np.float64)) / total if total > 0 else 0.0


def soft_dice(probability: NDArray[np.float32], mask: NDArray[np.bool_]) -> float:
    """2 sum(p m) / (sum(p) + sum(m)), 0 to 1; 0 where both are empty."""
    both = float(probability.sum(dtype=np.float64)) + float(mask.sum())
    return 2 * float(probability[mask].sum(dtype=np.float64)) / both if both > 0 else 0.0


def correlation(one: NDArray[np.float32], other: NDArray[np.float32]) -> float | None:
    """Spearman's, of two maps of one shape; None where one is flat."""
    from scipy.stats import rankdata

    ranks = [rankdata(each, axis=None) for each in (one, other)]
    if any(each.std() == 0 for each in ranks):
        return None
    return float(np.corrcoef(*ranks)[0, 1])


def curves(
    heat: NDArray[np.float32], grey: NDArray[np.uint8], score: Callable[[NDArray[np.uint8]], float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Deletion and insertion (Petsiuk et al. 2018) at :data:`STEPS`; what is deleted is blurred, not blackened.

    Args:
        heat: (H, W).
        grey: (H, W) uint8, what is changed.
        score: of changed grey values, how much of the prediction there is.

    Raises:
        busviewer.progress.Cancelled: the listener asked to stop; asked between two passes.
    """
    side = max(grey.shape)
    blurred = cv2.GaussianBlur(grey, (0, 0), side * _BLUR)
    # ties (all that is 0) in an order that favours no place
    order = np.lexsort((np.random.default_rng(0).random(heat.size), -heat.ravel()))
    rank = np.empty(heat.shape, np.int64)
    rank.flat[order] = np.arange(heat.size)
    deletion, insertion = list[float](), list[float]()
    for number, step in enumerate(STEPS):
        hot = rank < round(step * heat.size)
        for curve, shown in ((deletion, np.where(hot, blurred, grey)), (insertion, np.where(hot, grey, blurred))):
            check_cancelled()
            curve.append(score(np.asarray(shown, np.uint8)))
        report((number + 1) / len(STEPS), "")
    return tuple(deletion), tuple(insertion)
