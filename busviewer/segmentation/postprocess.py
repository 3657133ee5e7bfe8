"""From logits to an opinion on the scan: probabilities, a draft, and how far to trust it. No torch here."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import dice, fill_holes, remove_small
from busviewer.segmentation.model_folder import ModelInfo
from busviewer.segmentation.preprocess import Letterbox

__all__ = ["Opinion", "Raw", "draft_mask", "opinion_of", "probability_of", "surest", "uncertainty_of"]


class Raw(NamedTuple):
    """What one pass of a network says of one scan, before anything is fitted or cut.

    Attributes:
        mask: (S, S) float32 logits on the network's square, "this pixel is lesion".
        lesion, malignant: logits of "the scan shows a lesion" and "it is malignant"; None of a network without heads.
        box: the way back from the square to the scan.
    """

    mask: NDArray[np.float32]
    lesion: float | None
    malignant: float | None
    box: Letterbox


class Opinion(NamedTuple):
    """What one pass comes to under a model's calibration, threshold and gate, on the scan's own grid.

    Attributes:
        probability: (H, W) float32, 0 to 1, that a pixel is lesion.
        mask: (H, W) bool, the draft.
        lesion, malignant: 0 to 1, as :class:`~busviewer.segmentation.prediction.Prediction` has them.
    """

    probability: NDArray[np.float32]
    mask: NDArray[np.bool_]
    lesion: float
    malignant: float | None


def opinion_of(raw: Raw, info: ModelInfo) -> Opinion:
    """What ``raw`` comes to under the calibration, threshold, smallest area and gate of ``info``."""

    def opinion(name: str, logit: float) -> float:
        return float(probability_of(np.array(logit), info.calibration.get(name)))

    square = probability_of(raw.mask, info.calibration.get("pixel"))
    probability = raw.box.backward(square).clip(0, 1)
    evidence = surest(probability)
    lesion = evidence if raw.lesion is None else opinion("lesion", raw.lesion)
    malignant = None if raw.malignant is None else opinion("malignant", raw.malignant)
    if evidence < info.gate:
        mask = np.zeros(probability.shape, bool)
    else:
        mask = draft_mask(probability, info.threshold, info.smallest_area)
    return Opinion(probability, mask, lesion, malignant)


def probability_of(logits: NDArray[np.floating], line: tuple[float, float] | None = None) -> NDArray[np.float32]:
    """``sigmoid(a * logit + b)`` of ``line`` (a, b), the plain sigmoid without one; any shape, float32."""
    a, b = line or (1.0, 0.0)
    # within what float32 can raise e to
    return np.asarray(1 / (1 + np.exp(-np.clip(a * logits + b, -80, 80))), np.float32)


def draft_mask(probability: NDArray[np.float32], threshold: float, smallest_area: float) -> NDArray[np.bool_]:
    """(H, W) bool: thresholded, holes filled, lesions below ``smallest_area`` (a fraction of the scan) dropped."""
    mask = probability >= threshold
    if not mask.any():
        return mask
    return remove_small(fill_holes(mask), max(1, round(smallest_area * mask.size)))


def surest(probability: NDArray[np.float32]) -> float:
    """How sure the mask is of any lesion: the mean over its surest thousandth of the scan, 16 pixels at least."""
    count = max(16, probability.size // 1000)
    surest = np.partition(probability, -min(count, probability.size), axis=None)[-count:]
    return min(1.0, float(surest.mean()))


def uncertainty_of(plain: Opinion, mirrored: Opinion) -> float:
    """0 to 1: one minus the Dice that the model expects of ``plain.mask``, from the scan as it is and mirrored.

    ``mirrored`` is the pass over the mirrored scan, mirrored back. The Dice that is expected is the mean of two
    estimates: the Dice of the two drafts with each other (how far the draft depends on what should not matter: test-
    time augmentation, Wang et al. 2019), and the soft Dice of ``plain.mask`` against the mean p of the two probability
    maps, ``2 * sum(p in mask) / (sum(p) + |mask|)``: the Dice to expect, were p true pixel by pixel. Of an empty draft
    the Dice is 0 if there is a lesion and 1 if there is none, so it is the mean lesion probability.
    """
    if not plain.mask.any():
        return (plain.lesion + mirrored.lesion) / 2
    p = (plain.probability + mirrored.probability) / 2
    inside, all_of_it = (float(values.sum(dtype=np.float64)) for values in (p[plain.mask], p))
    soft = 2 * inside / (all_of_it + int(plain.mask.sum()))
    return min(1.0, max(0.0, 1 - (dice(plain.mask, mirrored.mask) + soft) / 2))  # rounding must not leave 0 to 1
