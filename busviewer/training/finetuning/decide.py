"""Learning without touching the network: the threshold, and the line that says how likely a scan shows a lesion.

With few finals that is all that is learned. The temperature and the level of the lesion probability are moved, and with
them which drafts are firm; the line of the pixels stays, since another one and another threshold draw the same masks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log2
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.segmentation import ModelInfo
from busviewer.segmentation.postprocess import logit_of, probability_of
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study.annotations.sensitivity import BALANCED, Sensitivity
from busviewer.training.finetuning.finals import Finals, What
from busviewer.training.finetuning.gate import CHOOSING, GUARD_LOSS, phantoms
from busviewer.training.judge.calibrate import AREAS, LEVELS, Evidence, evidence_of, lesion_probabilities

__all__ = ["decide"]

_SCALES, _SHIFTS = (0.5, 0.707, 1.0, 1.414, 2.0), np.arange(-3, 3.01, 0.25)
_PULL = 0.05  # of the log loss: what a shift by 1 in the logit, or twice the temperature, must gain at least
_STEP_GAIN = 0.02  # of Dice: what a threshold 1 further in the logit must gain at least, as a few scans say little


def decide(segmenter: TorchSegmenter, finals: Finals, what: What) -> tuple[ModelInfo, dict[str, Any]]:
    """The model of ``segmenter`` with other constants, and what was changed, for its notes.

    "decision" moves only the line of the lesion probability; "threshold" that and the threshold. Both stay near the
    parent's unless the finals say otherwise, and no change is taken that loses a lesion, or draws on a normal scan, of
    the phantoms kept for choosing. ``sensitivities`` lose what they came to elsewhere, as it is no longer true.
    """
    info = segmenter.info
    own = [evidence_of(segmenter.raw(one.scan), one.mask, None, "finals") for one in finals.again()]
    known = [evidence_of(segmenter.raw(one.scan), one.mask, None, "phantoms") for one in phantoms(CHOOSING)]
    if not own:  # they have gone since they were gathered
        return info, {}
    scale, shift = _line(info, own, known)
    a, b = info.calibration.get("lesion", (1.0, 0.0))
    changed = {"temperature": round(1 / scale, 3), "shift": round(shift, 3)}
    if (scale, shift) != (1.0, 0.0):
        line = (round(a * scale, 5), round(b * scale + shift, 5))
        cuts = {name: Sensitivity(one.cut) for name, one in info.sensitivities.items()}
        info = replace(info, calibration=info.calibration | {"lesion": line}, sensitivities=cuts)
    if what == "threshold" and any(one.lesion for one in own):
        info = replace(info, threshold=_threshold(info, own, known))
        changed["threshold"] = info.threshold
    return info, changed


def _line(info: ModelInfo, own: Sequence[Evidence], known: Sequence[Evidence]) -> tuple[float, float]:
    """Scale and shift of the logit of the lesion probability."""
    cut = info.cuts[BALANCED]
    lesion, phantom_lesion = (np.array([one.lesion for one in some], bool) for some in (own, known))
    there = lesion_probabilities(own, info.calibration)
    phantom_there = lesion_probabilities(known, info.calibration)

    def moved(probability: NDArray[np.float64], scale: float, shift: float) -> NDArray[np.float64]:
        new = probability_of(scale * logit_of(np.clip(probability, 0, 1)) + shift)
        return np.where(probability < 0, -1.0, new)  # nothing is drawn, whatever the line

    def loses(before: NDArray[np.float64], after: NDArray[np.float64], shows: NDArray[np.bool_]) -> bool:
        return bool(((before >= cut) & (after < cut) & shows).any() or ((before < cut) & (after >= cut) & ~shows).any())

    def loss(scale: float, shift: float) -> float:
        right = np.clip(np.where(lesion, *(lambda p: (p, 1 - p))(moved(there, scale, shift).clip(0, 1))), 1e-4, 1)
        parts = [-np.log(right[kind]).mean() for kind in (lesion, ~lesion) if kind.any()]
        return float(np.mean(parts)) + _PULL * (shift**2 + log2(scale) ** 2)

    best, chosen = loss(1.0, 0.0), (1.0, 0.0)
    for scale in _SCALES:
        for shift in map(float, _SHIFTS):
            if loses(phantom_there, moved(phantom_there, scale, shift), phantom_lesion):
                continue
            if (((there >= cut) & (moved(there, scale, shift) < cut))[lesion]).any():  # a final's own lesion
                continue
            if (value := loss(scale, shift)) < best - 1e-9:
                best, chosen = value, (scale, shift)
    return chosen


def _threshold(info: ModelInfo, own: Sequence[Evidence], known: Sequence[Evidence]) -> float:
    """By the mean Dice of the finals with a lesion; the parent's own where another is not clearly better."""
    a, b = info.calibration.get("pixel", (1.0, 0.0))
    now = (float(logit_of(np.array(info.threshold))) - b) / a
    area = int(np.abs(np.array(AREAS) - info.smallest_area).argmin())

    def dice(scans: Sequence[Evidence]) -> NDArray[np.float64]:
        """(levels,) the mean over those with a lesion."""
        return np.asarray(np.mean([one.dice[:, area] for one in scans if one.lesion], 0), np.float64)

    here = int(np.abs(LEVELS - now).argmin())
    phantom = dice(known)
    value = dice(own) - _STEP_GAIN * np.abs(LEVELS - LEVELS[here])
    value[phantom < phantom[here] - GUARD_LOSS] = -1.0
    best = int(value.argmax())
    if best == here:
        return info.threshold
    return min(0.99999, max(0.00001, round(float(probability_of(np.array(LEVELS[best]), (a, b))), 5)))
