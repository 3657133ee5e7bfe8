"""From probabilities to a draft, and what the model thinks of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import fill_holes, remove_small

__all__ = ["draft_mask", "expected_dice", "lesion_probability"]


def draft_mask(probability: NDArray[np.float32], threshold: float, smallest_area: float) -> NDArray[np.bool_]:
    """(H, W) bool: thresholded, holes filled, lesions below ``smallest_area`` (a fraction of the scan) dropped."""
    mask = probability >= threshold
    if not mask.any():
        return mask
    return remove_small(fill_holes(mask), max(1, round(smallest_area * mask.size)))


def lesion_probability(probability: NDArray[np.float32]) -> float:
    """How sure the model is that there is a lesion at all: the mean over its surest thousandth of the scan."""
    count = max(16, probability.size // 1000)
    surest = np.partition(probability, -min(count, probability.size), axis=None)[-count:]
    return min(1.0, float(surest.mean()))


def expected_dice(probability: NDArray[np.float32], mask: NDArray[np.bool_], whole: float) -> float:
    """The Dice that the model itself expects of ``mask``, were its probabilities true pixel by pixel.

    ``2 * sum(p in mask) / (sum(p) + |mask|)``, the soft Dice of the mask against the probabilities. For an empty mask
    it is the probability that there is indeed nothing: ``1 - whole``, with ``whole`` the lesion probability.
    """
    area = int(mask.sum())
    if area == 0:
        return 1 - whole
    inside, all_of_it = (values.sum(dtype=np.float64) for values in (probability[mask], probability))
    return min(1.0, float(2 * inside / (all_of_it + area)))  # rounding must not make it more than sure
