"""The constants of a model, from predictions of scans that its network has not seen.

Calibration is one line in the logits for each kind of probability (Platt 1999). Threshold and smallest area are then
those of a grid that draw the lesions best, as the segmenter draws them: also where nothing lies above the threshold
(:func:`~busviewer.segmentation.postprocess.best_outline`). The cuts of the sensitivities are the lesion probabilities
that few enough normal scans reach. All of it happens on the first member's square, where a threshold on the probability
is one on the logit: each scan is looked at once, whatever it is used for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from busviewer.mask import fill_holes
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.postprocess import FAINT, Raw, logit_of, probability_of, sureness, surest_logits
from busviewer.segmentation.preprocess import Letterbox
from busviewer.study.annotations.sensitivity import EVEN_CUTS, Sensitivity

__all__ = [
    "AREAS",
    "ENOUGH",
    "LEVELS",
    "NORMALS",
    "Constants",
    "Evidence",
    "evidence_of",
    "fit_constants",
    "fit_line",
    "lesion_probabilities",
]

LEVELS = np.arange(-2.5, 2.51, 0.25)
"""The thresholds that are tried, as logits of the network."""
AREAS = (0.0, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.0075, 0.01)
"""The smallest areas that are tried, as fractions of the scan."""
NORMALS: Mapping[str, float] = {"quiet": 0.05, "balanced": 0.15, "every": 0.3}
"""By sensitivity, the share of the normal scans that may have a firm draft."""
ENOUGH = 10
"""Fewer normal scans of a set say nothing of how often any are drawn on."""

_LOWER = np.arange(-12.0, 2.51, 0.5)  # the logits at which the largest island is looked at, for where nothing is above
_PIXELS = 512  # of each scan for the line of the pixels: more change nothing in it
_FLAT, _BOUND = 0.01, 100.0  # the least slope of a line, and what model.json takes of either number


class Evidence(NamedTuple):
    """What one scan with ground truth, and the logits of a network that never saw it, say; all on the square.

    Attributes:
        source: the set it is of; each set counts the same.
        lesion, malignant: what is true; ``malignant`` is None where the class is not known or there is no lesion.
        malignant_logit: of the heads, None without them.
        pixels, inside: (P,) float32 logits spread evenly over the scan, and (P,) bool, which of them are lesion.
        surest: (K,) float32, the logits of the surest thousandth.
        dice: (levels, areas) float32, of the draft at each of ``LEVELS`` and ``AREAS``; of a normal scan, 0 and 1.
        drawn: (levels, areas) bool, whether that draft holds anything.
        largest: (lower levels,) float32, the Dice of the largest island at each of the logits in ``_LOWER``.
    """

    source: str
    lesion: bool
    malignant: bool | None
    malignant_logit: float | None
    pixels: NDArray[np.float32]
    inside: NDArray[np.bool_]
    surest: NDArray[np.float32]
    dice: NDArray[np.float32]
    drawn: NDArray[np.bool_]
    largest: NDArray[np.float32]


@dataclass(frozen=True)
class Constants:
    """What a :class:`~busviewer.segmentation.ModelInfo` has of fitted numbers; the names are the same there."""

    threshold: float
    smallest_area: float
    calibration: dict[str, tuple[float, float]]
    sensitivities: dict[str, Sensitivity]

    def given_to(self, info: ModelInfo) -> ModelInfo:
        """``info`` with these constants."""
        return replace(
            info,
            threshold=self.threshold,
            smallest_area=self.smallest_area,
            calibration=self.calibration,
            sensitivities=self.sensitivities,
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
    dice, drawn = zip(*[_drafts(logits, level, inside >= 128) for level in LEVELS], strict=True)
    largest = [_largest(logits, level, inside >= 128) for level in _LOWER] if lesion else np.zeros(len(_LOWER))
    step = max(1, logits.size // _PIXELS)
    spread = np.arange(step // 2, logits.size, step)
    return Evidence(
        source=source,
        lesion=lesion,
        malignant=malignant if lesion else None,
        malignant_logit=raw.malignant,
        pixels=logits.ravel()[spread],
        inside=inside.ravel()[spread] >= 128,
        surest=surest_logits(raw),
        dice=np.array(dice, np.float32),
        drawn=np.array(drawn, bool),
        largest=np.array(largest, np.float32),
    )


def _islands(
    logits: NDArray[np.float32], level: float, truth: NDArray[np.bool_]
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """(islands,) of what lies at a threshold: the area of each, and how much of it is true; in pixels."""
    mask = fill_holes(logits >= level)
    count, islands, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return np.asarray(stats[1:, cv2.CC_STAT_AREA]), np.bincount(islands[truth], minlength=count)[1:]


def _drafts(
    logits: NDArray[np.float32], level: float, truth: NDArray[np.bool_]
) -> tuple[NDArray[np.floating], NDArray[np.bool_]]:
    """(areas,) of the drafts at one threshold: their Dice with the truth, and whether they hold anything."""
    area, hit = _islands(logits, level, truth)
    # as draft_mask has it: the smallest area in whole pixels, and never less than one
    kept = area >= np.maximum(1, np.round(np.array(AREAS) * logits.size))[:, None]
    predicted, shared = kept @ area, kept @ hit
    whole = predicted + np.count_nonzero(truth)
    return np.where(whole > 0, 2 * shared / np.maximum(1, whole), 1.0), predicted > 0


def _largest(logits: NDArray[np.float32], level: float, truth: NDArray[np.bool_]) -> float:
    area, hit = _islands(logits, level, truth)
    if not area.size:
        return 0.0
    first = int(area.argmax())
    return float(2 * hit[first] / (area[first] + np.count_nonzero(truth)))


def fit_line(logits: ArrayLike, truth: ArrayLike, weight: ArrayLike | None = None) -> tuple[float, float] | None:
    """(a, b) so that ``sigmoid(a * logit + b)`` is how often it is true; None where ``truth`` is all one or all other.

    Logistic regression by Newton's method, towards targets a little within 0 and 1 (Platt 1999), so that assessments
    that are always right do not end in infinity. (N,) logits, truths and weights; a is 0.01 to 100, b is -100 to 100.
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
    """The constants for a model of this recipe, from scans that the networks which were asked have not seen.

    Of all thresholds and smallest areas, those with the highest mean Dice over the scans with a lesion; of equals, the
    highest threshold. Each cut is the lowest lesion probability, in whole hundredths, that no more than ``NORMALS`` of
    the scans without a lesion reach. Each set counts the same. Where no set has ``ENOUGH`` normal scans, or the surest
    pixels tell nothing, there is no line for the lesion probability, and the cuts are ``EVEN_CUTS``. ValueError where
    no scan has a lesion.
    """
    if not any(scan.lesion for scan in scans):
        raise ValueError("cannot fit the threshold: no scan has a lesion")
    pixel = _pixel_line(scans)
    sure = _sure(scans, pixel)
    lesion = _lesion_line(scans, sure)
    lines = {"pixel": pixel, "lesion": lesion, "malignant": _malignant_line(scans)}
    level, area = _search(scans, sure, pixel)
    threshold = float(probability_of(np.array(LEVELS[level]), pixel))
    return Constants(
        # bounds of model.json; a threshold of five digits says the same of each pixel but one in thousands
        threshold=min(0.99999, max(0.00001, round(threshold, 5))),
        smallest_area=AREAS[area],
        calibration={name: line for name, line in lines.items() if line is not None},
        sensitivities=_sensitivities(scans, _said(sure, lesion), fitted=lesion is not None),
    )


def lesion_probabilities(
    scans: Sequence[Evidence], calibration: Mapping[str, tuple[float, float]]
) -> NDArray[np.float64]:
    """(N,) that each scan shows a lesion, under a model's ``calibration``; -1 where nothing is drawn on it."""
    return _said(_sure(scans, calibration.get("pixel")), calibration.get("lesion"))


def _sure(scans: Sequence[Evidence], pixel: tuple[float, float] | None) -> NDArray[np.float64]:
    """(N,) how sure the mask of each scan is of any lesion, as the segmenter asks it."""
    return np.array([sureness(scan.surest, pixel) for scan in scans])


def _said(sure: NDArray[np.float64], lesion: tuple[float, float] | None) -> NDArray[np.float64]:
    said = sure if lesion is None else probability_of(logit_of(sure), lesion)
    return np.where(sure < FAINT, -1.0, said)


def _pixel_line(scans: Sequence[Evidence]) -> tuple[float, float] | None:
    line = fit_line(
        np.concatenate([scan.pixels for scan in scans]),
        np.concatenate([scan.inside for scan in scans]),
        np.repeat(_weights([scan.source for scan in scans]), [len(scan.pixels) for scan in scans]),
    )
    return _rounded(line)


def _rounded(line: tuple[float, float] | None) -> tuple[float, float] | None:
    return None if line is None else (round(line[0], 5), round(line[1], 5))


def _counting(scans: Sequence[Evidence]) -> NDArray[np.bool_]:
    """(N,) which of the scans are normal, and of a set that has ``ENOUGH`` of them."""
    count = Counter(scan.source for scan in scans if not scan.lesion)
    return np.array([not scan.lesion and count[scan.source] >= ENOUGH for scan in scans])


def _lesion_line(scans: Sequence[Evidence], sure: NDArray[np.float64]) -> tuple[float, float] | None:
    """From how sure the mask of each scan is of any lesion, (N,) probabilities, to how likely there is one."""
    if not _counting(scans).any():
        return None
    line = fit_line(logit_of(sure), [scan.lesion for scan in scans], _weights([scan.source for scan in scans]))
    return None if line is None or line[0] <= _FLAT else _rounded(line)


def _malignant_line(scans: Sequence[Evidence]) -> tuple[float, float] | None:
    classed = [scan for scan in scans if scan.malignant is not None and scan.malignant_logit is not None]
    if not classed:
        return None
    logits, truths = [scan.malignant_logit for scan in classed], [bool(scan.malignant) for scan in classed]
    return _rounded(fit_line(np.array(logits, np.float64), truths, _weights([scan.source for scan in classed])))


def _weights(sources: Sequence[str]) -> NDArray[np.float64]:
    """(N,) so that each set counts the same, with mean 1."""
    names, number, count = np.unique(sources, return_inverse=True, return_counts=True)
    return np.asarray(len(sources) / (len(names) * count[number]), np.float64)


def _search(scans: Sequence[Evidence], sure: NDArray[np.float64], pixel: tuple[float, float] | None) -> tuple[int, int]:
    """The numbers of the threshold and of the smallest area."""
    lesions = [(scan, _instead(scan, one, pixel)) for scan, one in zip(scans, sure, strict=True) if scan.lesion]
    dice = np.stack([np.where(scan.drawn, scan.dice, instead[:, None]) for scan, instead in lesions])
    drawn = np.average(dice, 0, _weights([scan.source for scan, _ in lesions]))
    level, area = np.argwhere(drawn >= drawn.max() - 1e-9)[-1]
    return int(level), int(area)


def _instead(scan: Evidence, sure: float, pixel: tuple[float, float] | None) -> NDArray[np.float64]:
    """(levels,) the Dice of what is drawn where a threshold leaves nothing (``best_outline``)."""
    if sure < FAINT:
        return np.zeros(len(LEVELS))
    a, b = pixel or (1.0, 0.0)
    half = (float(logit_of(np.array(sure / 2))) - b) / a
    return np.asarray(np.interp(np.minimum(LEVELS, half), _LOWER, scan.largest), np.float64)


def _sensitivities(
    scans: Sequence[Evidence], probability: NDArray[np.float64], *, fitted: bool
) -> dict[str, Sensitivity]:
    """The cuts, and what they come to on these scans; ``probability`` (N,) is that of a lesion, -1 of no draft."""
    lesion, normal = np.array([scan.lesion for scan in scans]), _counting(scans)

    def share(which: NDArray[np.bool_], cut: float) -> float | None:
        """Of the scans ``which``, sets counting the same."""
        if not which.any():
            return None
        among = _weights([scan.source for scan, chosen in zip(scans, which, strict=True) if chosen])
        return round(float(np.average(probability[which] >= cut, weights=among)), 3)

    def lowest(allowed: float) -> float:
        cuts = [number / 100 for number in range(101)]
        return next((cut for cut in cuts if (share(normal, cut) or 0.0) <= allowed), 1.0)

    cuts = {name: lowest(allowed) for name, allowed in NORMALS.items()} if fitted else EVEN_CUTS
    return {name: Sensitivity(cut, share(lesion, cut), share(normal, cut)) for name, cut in cuts.items()}
