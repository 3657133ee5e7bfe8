"""The constants of a model, from predictions of scans that its network has not seen.

Calibration is one line in the logits for each kind of probability (Platt 1999). Threshold, smallest area and gate are
then those of a grid that draw the lesions best while the normal scans stay quiet. All of it happens on the network's
square, where a threshold on the probability is one on the logit: each scan is looked at once, whatever it is used for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from busviewer.mask import fill_holes
from busviewer.segmentation.model_folder import ModelInfo
from busviewer.segmentation.postprocess import Raw, probability_of, surest
from busviewer.segmentation.preprocess import Letterbox

__all__ = ["AREAS", "FIRED", "LEVELS", "Constants", "Evidence", "evidence_of", "fit_constants", "fit_line"]

LEVELS = np.arange(-2.5, 2.51, 0.25)
"""The thresholds that are tried, as logits of the network."""
AREAS = (0.0, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.0075, 0.01)
"""The smallest areas that are tried, as fractions of the scan."""
FIRED = 0.13
"""The share of the normal scans on which anything may be predicted, where the gate can reach that."""

_PIXELS = 512  # of each scan for the line of the pixels: more change nothing in it
_FLAT, _BOUND = 0.01, 100.0  # the least slope of a line, and what model.json takes of either number


class Evidence(NamedTuple):
    """What one scan with ground truth, and the logits of a network that never saw it, say; all on the square.

    Attributes:
        source: the set it is of; each set counts the same.
        lesion, malignant: what is true; ``malignant`` is None where the class is not known or there is no lesion.
        lesion_logit, malignant_logit: of the network's heads, None without them.
        pixels, inside: (P,) float32 logits spread evenly over the scan, and (P,) bool, which of them are lesion.
        surest: (K,) float32, the logits of the surest thousandth.
        dice: (levels, areas) float32, of the draft at each of ``LEVELS`` and ``AREAS``; of a normal scan, 0 and 1.
        fired: (levels, areas) bool, whether there is anything in that draft.
    """

    source: str
    lesion: bool
    malignant: bool | None
    lesion_logit: float | None
    malignant_logit: float | None
    pixels: NDArray[np.float32]
    inside: NDArray[np.bool_]
    surest: NDArray[np.float32]
    dice: NDArray[np.float32]
    fired: NDArray[np.bool_]


@dataclass(frozen=True)
class Constants:
    """What a :class:`~busviewer.segmentation.ModelInfo` has of fitted numbers; the names are the same there."""

    threshold: float
    smallest_area: float
    gate: float
    calibration: dict[str, tuple[float, float]]

    def given_to(self, info: ModelInfo) -> ModelInfo:
        """``info`` with these constants."""
        return replace(
            info,
            threshold=self.threshold,
            smallest_area=self.smallest_area,
            gate=self.gate,
            calibration=self.calibration,
        )

    def to_json(self) -> dict[str, Any]:
        """As ``model.json`` has them."""
        return asdict(self) | {"calibration": {name: list(line) for name, line in self.calibration.items()}}


def evidence_of(raw: Raw, truth: NDArray[np.bool_], malignant: bool | None, source: str) -> Evidence:
    """What ``raw`` says of a scan whose ground truth, on the scan's own grid, is ``truth``."""
    top, left, height, width = raw.box.content
    there = (slice(top, top + height), slice(left, left + width))
    logits = np.asarray(raw.mask[there], np.float32)
    inside = Letterbox((truth.shape[0], truth.shape[1]), raw.box.size).forward(truth.astype(np.uint8) * 255)[there]
    lesion = bool(truth.any())
    drafts = [_drafts(logits, level, inside >= 128) for level in LEVELS]
    step = max(1, logits.size // _PIXELS)
    spread = np.arange(step // 2, logits.size, step)
    count = min(logits.size, max(16, logits.size // 1000))
    return Evidence(
        source=source,
        lesion=lesion,
        malignant=malignant if lesion else None,
        lesion_logit=raw.lesion,
        malignant_logit=raw.malignant,
        pixels=logits.ravel()[spread],
        inside=inside.ravel()[spread] >= 128,
        surest=np.partition(logits, -count, axis=None)[-count:],
        dice=np.array([dice for dice, _ in drafts], np.float32),
        fired=np.array([fired for _, fired in drafts], bool),
    )


def _drafts(
    logits: NDArray[np.float32], level: float, truth: NDArray[np.bool_]
) -> tuple[NDArray[np.floating], NDArray[np.bool_]]:
    """(areas,) Dice with the truth and (areas,) whether anything is there, of the drafts at one threshold."""
    mask = fill_holes(logits >= level)
    count, islands, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    area = stats[1:, cv2.CC_STAT_AREA]
    hit = np.bincount(islands[truth], minlength=count)[1:]
    # as draft_mask has it: the smallest area in whole pixels, and never less than one
    kept = area >= np.maximum(1, np.round(np.array(AREAS) * mask.size))[:, None]
    predicted, shared = kept @ area, kept @ hit
    whole = predicted + np.count_nonzero(truth)
    return np.where(whole > 0, 2 * shared / np.maximum(1, whole), 1.0), predicted > 0


def fit_line(logits: ArrayLike, truth: ArrayLike, weight: ArrayLike | None = None) -> tuple[float, float] | None:
    """(a, b) so that ``sigmoid(a * logit + b)`` is how often it is true; None where ``truth`` is all one or all other.

    Logistic regression by Newton's method, towards targets a little within 0 and 1 (Platt 1999), so that opinions that
    are always right do not end in infinity. (N,) logits, truths and weights; a is 0.01 to 100, b is -100 to 100.
    """
    x, true = np.asarray(logits, np.float64), np.asarray(truth, bool)
    w = np.ones_like(x) if weight is None else np.asarray(weight, np.float64)
    yes, no = int(true.sum()), int((~true).sum())
    if not yes or not no:
        return None
    target = np.where(true, (yes + 1) / (yes + 2), 1 / (no + 2))
    middle, spread = x.mean(), max(float(x.std()), 1e-6)  # Newton starts well where the logits are of the order of 1
    features = np.stack([(x - middle) / spread, np.ones_like(x)])
    base = float((w * target).sum() / w.sum())
    line = np.array([0.0, np.log(base / (1 - base))])

    def loss(line: NDArray[np.float64]) -> float:
        logits = line @ features
        return float((w * (np.logaddexp(0, logits) - target * logits)).sum())

    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(line @ features, -60, 60)))
        curvature = (features * (w * p * (1 - p))) @ features.T + 1e-9 * w.sum() * np.eye(2)
        step = np.linalg.solve(curvature, features @ (w * (target - p)))
        while np.abs(step).max() > 1e-9 and loss(line + step) > loss(line):  # it overshot
            step /= 2
        line = line + step
        if np.abs(step).max() <= 1e-9:
            break
    slope, level = float(line[0]) / spread, float(line[1] - line[0] * middle / spread)
    if not _FLAT <= slope <= _BOUND or abs(level) > _BOUND:  # worth nothing, or turned round: its mean is kept
        return _FLAT, float(np.clip(np.log(base / (1 - base)) - _FLAT * middle, -_BOUND, _BOUND))
    return slope, level


def fit_constants(scans: Sequence[Evidence]) -> Constants:
    """The constants for a network of this recipe, from scans that the networks which were asked have not seen.

    Of all thresholds, smallest areas and gates, those with the highest mean Dice over the scans with a lesion (each
    set counting the same) for which something is predicted on at most ``FIRED`` of the scans without one; of equals,
    the largest gate. Without normal scans there is no gate. ValueError where no scan has a lesion.
    """
    if not any(scan.lesion for scan in scans):
        raise ValueError("no scan with a lesion to fit the threshold to")
    calibration = _lines(scans)
    line = calibration.get("pixel")
    level, area, gate = _search(scans, np.array([surest(probability_of(scan.surest, line)) for scan in scans]))
    threshold = float(probability_of(np.array(LEVELS[level]), calibration.get("pixel")))
    # bounds of model.json; a threshold of five digits says the same of each pixel but one in thousands
    return Constants(min(0.99999, max(0.00001, round(threshold, 5))), AREAS[area], gate, calibration)


def _lines(scans: Sequence[Evidence]) -> dict[str, tuple[float, float]]:
    """The calibration, as far as there are heads, and scans of both kinds to fit it to."""

    def said(name: str, among: Sequence[Evidence]) -> tuple[float, float] | None:
        logits = [getattr(scan, f"{name}_logit") for scan in among]
        if None in logits or not logits:
            return None
        truths = [bool(getattr(scan, name)) for scan in among]
        return fit_line(logits, truths, _weights([scan.source for scan in among]))

    lines = {
        "pixel": fit_line(
            np.concatenate([scan.pixels for scan in scans]),
            np.concatenate([scan.inside for scan in scans]),
            np.repeat(_weights([scan.source for scan in scans]), [len(scan.pixels) for scan in scans]),
        ),
        "lesion": said("lesion", scans),
        "malignant": said("malignant", [scan for scan in scans if scan.malignant is not None]),
    }
    return {name: (round(line[0], 5), round(line[1], 5)) for name, line in lines.items() if line is not None}


def _weights(sources: Sequence[str]) -> NDArray[np.float64]:
    """(N,) so that each set counts the same, with mean 1."""
    names, number, count = np.unique(sources, return_inverse=True, return_counts=True)
    return np.asarray(len(sources) / (len(names) * count[number]), np.float64)


def _search(scans: Sequence[Evidence], evidence: NDArray[np.float64]) -> tuple[int, int, float]:
    """The numbers of the threshold and of the smallest area, and the gate."""
    lesion = np.array([scan.lesion for scan in scans])
    dice = np.stack([scan.dice for scan, has in zip(scans, lesion, strict=True) if has])
    weight = _weights([scan.source for scan in scans if scan.lesion])
    gates = _gates(evidence) if not lesion.all() else np.zeros(1)
    # (gates, ...): what is left of a figure once the scans below the gate are empty
    open_ = evidence[None] >= gates[:, None]
    drawn = np.tensordot(open_[:, lesion] * weight, dice, 1) / weight.sum()
    rate = np.zeros_like(drawn)
    if not lesion.all():
        fired = np.stack([scan.fired for scan, has in zip(scans, lesion, strict=True) if not has])
        rate = np.tensordot(open_[:, ~lesion].astype(np.float64), fired.astype(np.float64), 1) / len(fired)
    allowed = rate <= max(FIRED, float(rate.min()))
    best = np.where(allowed, drawn, -1.0)
    gate, level, area = np.argwhere(best >= best.max() - 1e-12)[-1]  # the gates rise: the last is the largest
    return int(level), int(area), round(float(gates[gate]), 6)


def _gates(evidence: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rising: 0, and one gate between any two neighbours, where a little noise moves no scan across."""
    known = np.unique(evidence)
    return np.concatenate([[0.0], (known[1:] + known[:-1]) / 2])
