"""From logits to an assessment on the scan: probabilities, a draft, and how far to trust it. No torch here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Mask, dice, fill_holes, keep_largest, remove_small
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.preprocess import Letterbox

__all__ = [
    "BF16_MARGIN",
    "FAINT",
    "Assessment",
    "Raw",
    "best_outline",
    "draft_mask",
    "logit_of",
    "mean_of",
    "near_decision",
    "assessment_of",
    "probability_of",
    "raw_within",
    "sureness",
    "surest",
    "surest_logits",
    "uncertainty_of",
    "within",
]

FAINT = 0.02
"""Where the surest pixels of a scan are below this probability, not one speaks for a lesion, and nothing is drawn."""

BF16_MARGIN = 0.03
"""How near a lesion probability in bf16 may come to a cut before it is calculated again in fp32."""

_LEAST, _EDGE = 1e-7, 16.0  # of a probability, and the logit that stands for it


class Raw(NamedTuple):
    """The output of one pass of a model on one scan, before calibration and threshold.

    Attributes:
        mask: (S, S) float32 logits on the first member's square, "this pixel is lesion".
        lesion, malignant: logits of "the scan shows a lesion" and "it is malignant"; None of a model without heads.
        box: the way back from the square to the scan.
    """

    mask: NDArray[np.float32]
    lesion: float | None
    malignant: float | None
    box: Letterbox


class Assessment(NamedTuple):
    """The result of one pass after calibration and threshold, on the scan's own grid.

    Attributes:
        probability: (H, W) float32, 0 to 1, that a pixel is lesion.
        mask: (H, W) bool, the draft: the best outline, however uncertain.
        lesion, malignant: 0 to 1, as :class:`~busviewer.segmentation.prediction.Prediction` has them.
        threshold: the one by which ``mask`` was cut.
    """

    probability: NDArray[np.float32]
    mask: NDArray[np.bool_]
    lesion: float
    malignant: float | None
    threshold: float


def mean_of(raws: Sequence[Raw], weights: Sequence[float] | None = None) -> Raw:
    """One assessment from those of several members: the mean of their logits, on the first one's square.

    ``weights`` tell how much each counts; all the same where there are none.

    The mean of logits, not of probabilities (a logarithmic opinion pool, Genest and Zidek 1986): a very
    certain member is not outvoted by an uncertain one. A head's logits are averaged over the members that have it.
    """
    if len(raws) == 1:
        return raws[0]
    box = raws[0].box
    counts = np.asarray([1.0] * len(raws) if weights is None else weights, np.float64)
    mask = np.asarray(np.average([_onto(raw, box) for raw in raws], axis=0, weights=counts), np.float32)

    def head(name: str) -> float | None:
        said = [
            (logit, count) for raw, count in zip(raws, counts, strict=True) if (logit := getattr(raw, name)) is not None
        ]
        whole = sum(count for _, count in said)
        return float(sum(logit * count for logit, count in said) / whole) if said else None

    return Raw(mask, head("lesion"), head("malignant"), box)


def raw_within(raw: Raw, allowed: Mask | None) -> Raw:
    """``raw`` with no lesion outside of ``allowed`` (H, W of its scan); all of it where that is None."""
    if allowed is None:
        return raw
    square = raw.box.forward(np.where(allowed, np.uint8(255), np.uint8(0)))
    return raw._replace(mask=np.where(square > 127, raw.mask, np.float32(-_EDGE)))


def _onto(raw: Raw, box: Letterbox) -> NDArray[np.float32]:
    """The logits of ``raw`` on the square of ``box``, which is of the same scan; beside the scan there is no lesion."""
    if raw.box == box:
        return raw.mask
    top, left, height, width = raw.box.content
    seen = np.ascontiguousarray(raw.mask[top : top + height, left : left + width])
    top, left, height, width = box.content
    square = np.full((box.size, box.size), -_EDGE, np.float32)
    square[top : top + height, left : left + width] = cv2.resize(seen, (width, height), interpolation=cv2.INTER_LINEAR)
    return square


def assessment_of(raw: Raw, info: ModelInfo) -> Assessment:
    """What ``raw`` comes to under the calibration, threshold and smallest area of ``info``.

    The lesion probability is that of the surest pixels, on the line that was fitted to scans with and without a lesion:
    the outline, and how likely it is one, come from the same map. How sure those are is asked of the square, where that
    line was fitted.
    """
    pixel, line = info.calibration.get("pixel"), info.calibration.get("lesion")
    square = probability_of(raw.mask, pixel)
    probability = raw.box.backward(square).clip(0, 1)
    sure = sureness(surest_logits(raw), pixel)
    lesion = sure if line is None else float(probability_of(logit_of(np.array(sure)), line))
    malignant = None
    if raw.malignant is not None:
        malignant = float(probability_of(np.array(raw.malignant), info.calibration.get("malignant")))
    mask, threshold = best_outline(probability, info.threshold, info.smallest_area, sure)
    return Assessment(probability, mask, lesion, malignant, threshold)


def within(found: Assessment, allowed: Mask | None) -> Assessment:
    """``found`` without what lies outside of ``allowed`` (H, W); all of it where that is None."""
    if allowed is None:
        return found
    return found._replace(probability=np.where(allowed, found.probability, np.float32(0)), mask=found.mask & allowed)


def near_decision(found: Assessment, info: ModelInfo) -> bool:
    """Whether a pass in bf16 is too near a decision: firm or weak under a sensitivity, or how the outline is cut.

    Where the threshold left nothing, the outline is cut by the surest pixels themselves, which bf16 rounds most.
    """
    close = any(abs(found.lesion - cut) <= BF16_MARGIN for cut in info.cuts.values())
    return close or not found.mask.any() or found.threshold != info.threshold


def best_outline(
    probability: NDArray[np.float32], threshold: float, smallest_area: float, sure: float | None = None
) -> tuple[NDArray[np.bool_], float]:
    """The draft mask (H, W) and the threshold that it was cut by.

    Where ``threshold`` leaves nothing, half of the surest pixels' probability, and of that the largest island; nothing
    where that is below :data:`FAINT`. ``sure`` is that probability; without it, it is that of ``probability``.
    """
    mask = draft_mask(probability, threshold, smallest_area)
    sure = surest(probability) if sure is None else sure
    if mask.any() or sure < FAINT:
        return mask, threshold
    lower = min(threshold, sure / 2, float(probability.max()))  # a scan smaller than the square may lose its peak
    return keep_largest(draft_mask(probability, lower, 0.0)), lower


def logit_of(probability: NDArray[np.floating]) -> NDArray[np.float32]:
    """log(p / (1 - p)), any shape, within -16 to 16."""
    p = np.clip(np.asarray(probability, np.float64), _LEAST, 1 - _LEAST)
    return np.asarray(np.log(p / (1 - p)), np.float32)


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
    """How certain any lesion is: the mean over the most certain thousandth of the scan, at least 16 pixels."""
    return _mean(_highest(probability))


def surest_logits(raw: Raw) -> NDArray[np.float32]:
    """(K,) the logits of the most certain thousandth of the scan, at least 16 pixels, as it lies on the square."""
    top, left, height, width = raw.box.content
    return _highest(np.asarray(raw.mask[top : top + height, left : left + width], np.float32))


def sureness(logits: NDArray[np.float32], pixel: tuple[float, float] | None) -> float:
    """:func:`surest` by those logits and the line of the pixels: what the lesion's line is fitted to, and used on."""
    return _mean(probability_of(logits, pixel))


def _highest(values: NDArray[np.float32]) -> NDArray[np.float32]:
    count = min(values.size, max(16, values.size // 1000))
    return np.partition(values, -count, axis=None)[-count:]


def _mean(probabilities: NDArray[np.float32]) -> float:
    return min(1.0, float(probabilities.mean(dtype=np.float64)))


def uncertainty_of(plain: Assessment, mirrored: Assessment) -> float:
    """0 to 1: one minus the Dice that the model expects of ``plain.mask``, from the scan as it is and mirrored.

    ``mirrored`` is the pass over the mirrored scan, mirrored back. The Dice that is expected is the mean of two
    estimates: the Dice of the two drafts with each other (how far the draft depends on what should not matter: test-
    time augmentation, Wang et al. 2019), and the soft Dice of ``plain.mask`` against the mean p of the two probability
    maps, ``2 * sum(p in mask) / (sum(p) + |mask|)``: the Dice to expect, were p true pixel by pixel. That is the Dice
    if there is a lesion at all, and else it is 0: so it counts as much as the lesion probability. Of an empty draft
    the Dice is 0 if there is a lesion and 1 if there is none.
    """
    lesion = (plain.lesion + mirrored.lesion) / 2
    if not plain.mask.any():
        return lesion
    p = (plain.probability + mirrored.probability) / 2
    inside, all_of_it = (float(values.sum(dtype=np.float64)) for values in (p[plain.mask], p))
    soft = 2 * inside / (all_of_it + int(plain.mask.sum()))
    expected = lesion * (dice(plain.mask, mirrored.mask) + soft) / 2
    return min(1.0, max(0.0, 1 - expected))  # rounding must not leave 0 to 1
