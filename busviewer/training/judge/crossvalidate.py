"""Cross-validation of a recipe: each scan is judged by a model that did not see it, calibrated on other scans.

A model is trained for each part of the scans, a fold or the whole set of a hospital, with that part kept out. It is
judged on that part. Threshold, smallest area, cuts and calibration of a part come from what the other models say of
theirs, and never from the part itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

import numpy as np

from busviewer.progress import track
from busviewer.scan import read_scan
from busviewer.segmentation.failure import SCAN_FAILURES, reason_of
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.study import ScanEntry, read_truth
from busviewer.study.folder.truth import read_class
from busviewer.training.judge.cached_segmenter import KeptSegmenter
from busviewer.training.judge.calibrate import Constants, Evidence, evidence_of, fit_constants, lesion_probabilities
from busviewer.training.judge.evaluate import ScoredScan, evaluate, summarise
from busviewer.training.judge.parts import APART, Part, is_of, spec_of
from busviewer.training.judge.statistics import Reliability, reliability

__all__ = ["SIZES", "CrossValidation", "crossvalidate"]

SIZES = {"below 5 % of the scan": (0.0, 0.05), "5 to 15 %": (0.05, 0.15), "above 15 %": (0.15, 1.01)}
"""Lesions by the share of the scan that they take: from, and up to without it."""

_Said = list[tuple[bool, float]]  # of each scan: whether it shows a lesion, and how likely; -1 where nothing is drawn
_Parts = dict[Part, tuple[list[ScoredScan], KeptSegmenter]]  # of a set, by its parts: the scans, and who said it
_COUNTS = ("n", "scans", "skipped", "failed", "seen_in_training", "false_positives", "lesions", "normals")
_BINS = 10
_CUTS = [number / 50 for number in range(51)]  # at which the curve of each set is stated


@dataclass(frozen=True)
class CrossValidation:
    """The result of a cross-validation.

    Attributes:
        figures: as ``figures.json`` has them.
        rows: each scan, by its set's name and its key in it.
        models: by what they kept out, with their constants.
        pooled: the constants from all parts, for a model that is trained on all of them.
        judged: as ``rows``, of the sets that no model was trained on; of several models, by the model first.
    """

    figures: dict[str, Any]
    rows: list[ScoredScan]
    models: dict[Part, ModelInfo]
    pooled: Constants
    judged: list[ScoredScan]


def crossvalidate(
    folds: Mapping[Any, ModelInfo],
    sets: Mapping[str, Sequence[ScanEntry]],
    kept: Path,
    device: str = "auto",
    say: Callable[[str], None] = lambda text: None,
    *,
    apart: Mapping[str, Sequence[ScanEntry]] | None = None,
    final: ModelInfo | None = None,
) -> CrossValidation:
    """Ask, fit and score; what the networks say is kept below ``kept``, and an end on the way costs one scan.

    Args:
        folds: the models by what each kept out, of :func:`models_by_fold` or :func:`models_by_hospital`.
        sets: the scans that they were trained on, but for those that each kept out, by the set's name.
        apart: sets that no model was trained on: nothing is fitted to them. They are judged under the pooled constants
            by ``final``, a model that was trained on all ``sets``, or, without it, by each of the models.
        device, say: where the networks run; who is told which scan fails, and whose ground truth is odd.

    Raises ValueError where the scans of the other parts allow no fit, ModelError where a model cannot be used.
    """
    for info in [*folds.values(), *([final] if final else [])]:
        info.verify()  # a figure is of all members or of none
    evidence = _evidence(folds, sets, kept, device, say)
    models, rows = dict(folds), list[ScoredScan]()
    by_set: dict[str, _Parts] = {name: {} for name in sets}
    for part, info in folds.items():
        others = [scan for other, scans in evidence.items() if other != part for scan in scans]
        models[part] = fit_constants(others).given_to(info)
        segmenter = KeptSegmenter(models[part], kept, device)
        for name, entries in sets.items():
            mine = [entry for entry in entries if is_of(part, name, entry)]
            if mine:
                scored = evaluate(mine, segmenter)
                _say_odd(name, scored, say)
                _say_seen(f"{name} without {part}", scored, say)
                by_set[name][part] = (scored, segmenter)
                rows += [replace(row, scan=f"{name}/{row.scan}") for row in scored]
    pooled = fit_constants([scan for scans in evidence.values() for scan in scans])
    figures = {
        "by": "hospital" if all(isinstance(part, str) for part in folds) else "fold",
        "recipe": spec_of(final or next(iter(folds.values()))).to_json() | dict.fromkeys(APART),
        "models": {str(part): _model_facts(info) for part, info in models.items()},
        "pooled": pooled.to_json(),
        "sets": {name: _set_figures(parts, _unseen(evidence, name, pooled), pooled) for name, parts in by_set.items()},
    }
    judged = list[ScoredScan]()
    if apart:
        judges = {final.name: final} if final else {f"without {part}": info for part, info in folds.items()}
        by_judge, judged = _judge(judges, pooled, apart, kept, device, say)
        figures["judged"] = {name: _set_figures(parts, _judged(parts), pooled) for name, parts in by_judge.items()}
    return CrossValidation(figures, rows, models, pooled, judged)


def _judge(
    judges: Mapping[str, ModelInfo],
    constants: Constants,
    sets: Mapping[str, Sequence[ScanEntry]],
    kept: Path,
    device: str,
    say: Callable[[str], None],
) -> tuple[dict[str, _Parts], list[ScoredScan]]:
    """What each judge comes to on the sets, and the scans."""
    found, rows = {name: _Parts() for name in sets}, list[ScoredScan]()
    for number, (judge, info) in enumerate(judges.items()):
        segmenter = KeptSegmenter(constants.given_to(info), kept, device)
        for name, entries in sets.items():
            scored = evaluate(entries, segmenter)
            _say_seen(f"{name} by {judge}", scored, say)
            if not number:  # what is odd about a scan is said once, not by every judge
                _say_odd(name, scored, say)
            found[name][judge] = (scored, segmenter)
            where = name if len(judges) == 1 else f"{judge}/{name}"
            rows += [replace(row, scan=f"{where}/{row.scan}") for row in scored]
    return found, rows


def _say_odd(name: str, rows: Sequence[ScoredScan], say: Callable[[str], None]) -> None:
    for row in rows:
        if row.odd:
            say(f"{name}/{row.scan}: check its ground truth: {row.odd}")


def _say_seen(where: str, rows: Sequence[ScoredScan], say: Callable[[str], None]) -> None:
    """A model must not have seen what it is judged on; nothing is said of one that does not know."""
    seen = sum(bool(row.seen) for row in rows)
    if seen:
        say(f"{where}: {seen} of {len(rows)} scans were in the training set of the model that is judged on them")


def _evidence(
    folds: Mapping[Any, ModelInfo],
    sets: Mapping[str, Sequence[ScanEntry]],
    kept: Path,
    device: str,
    say: Callable[[str], None],
) -> dict[Part, list[Evidence]]:
    """By part, what its scans and the model that never saw them say; a scan that fails is told to ``say``."""
    found: dict[Part, list[Evidence]] = {part: [] for part in folds}
    work = [(part, name, entry) for part in folds for name in sets for entry in sets[name] if is_of(part, name, entry)]
    segmenters: dict[Part, KeptSegmenter] = {}
    for part, name, entry in track(work, lambda item: f"without {item[0]}: {item[2].key}"):
        if part not in segmenters:
            segmenters = {part: KeptSegmenter(folds[part], kept, device)}  # one at a time: a model may be large
        try:
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
            raw = segmenters[part].raw(scan)
            segmenters[part].raw(scan, mirror=True)  # asked for here, so that an end loses nothing of it
        except SCAN_FAILURES as error:
            say(f"skipped: {name}/{entry.key}: {reason_of(error, entry.path)}")
            continue
        if truth is not None:
            malignant = {"malignant": True, "benign": False}.get(read_class(entry) or "")
            found[part].append(evidence_of(raw, truth, malignant, name))
    return found


def _model_facts(info: ModelInfo) -> dict[str, Any]:
    constants = Constants(info.threshold, info.smallest_area, info.calibration, info.sensitivities)
    facts = {name: info.notes.get(name) for name in ("epochs", "scans", "scans_seen", "seconds")}
    return {"name": info.name, "sha256": info.id.sha256, **facts, **constants.to_json()}


def _of_class(name: str) -> Callable[[ScoredScan], bool]:
    return lambda row: row.class_name == name


def _of_size(low: float, high: float) -> Callable[[ScoredScan], bool]:
    return lambda row: low <= row.truth_px / row.pixels < high


def _unseen(evidence: Mapping[Part, Sequence[Evidence]], name: str, constants: Constants) -> _Said:
    """What the models that had not seen them say of the scans of a set, under the constants that are handed on."""
    scans = [scan for part in evidence.values() for scan in part if scan.source == name]
    said = lesion_probabilities(scans, constants.calibration)
    return [(scan.lesion, float(one)) for scan, one in zip(scans, said, strict=True)]


def _judged(parts: _Parts) -> _Said:
    rows = [row for scored, _ in parts.values() for row in scored if not row.error]
    return [(bool(row.lesion), (row.lesion_probability or 0.0) if row.predicted_px else -1.0) for row in rows]


def _set_figures(parts: _Parts, said: _Said, constants: Constants) -> dict[str, Any]:
    """What ``evaluate`` states of each part, its mean and SD over them, and of the lesions of each kind.

    The shares of each sensitivity, and the curve of all cuts, are under the ``constants`` that are handed on.
    """

    def over(choose: Callable[[ScoredScan], bool]) -> list[dict[str, Any]]:
        """The figures of each fold that has such scans."""
        chosen = [([row for row in rows if row.error or choose(row)], segmenter) for rows, segmenter in parts.values()]
        return [_figures_of(rows, by) for rows, by in chosen if any(not row.error for row in rows)]

    def lesions(choose: Callable[[ScoredScan], bool]) -> dict[str, Any]:
        return _over_folds([figures["lesion"] for figures in over(lambda row: bool(row.lesion) and choose(row))])

    rows = [row for scored, _ in parts.values() for row in scored if not row.error]
    return {
        "folds": {str(part): _figures_of(scored, by) for part, (scored, by) in parts.items()},
        "over_folds": _over_folds(over(lambda row: True)),
        "sensitivities": {
            name: {key: shares and shares[0] for key, shares in _firm(said, [found.cut]).items()}
            for name, found in constants.sensitivities.items()
        },
        "curve": {"cut": _CUTS, **_firm(said, _CUTS)},
        "lesion_dice_se": _standard_error([row for row in rows if row.lesion]),
        "classes": {name: lesions(_of_class(name)) for name in ("benign", "malignant")},
        "sizes": {name: lesions(_of_size(*bounds)) for name, bounds in SIZES.items()},
        "reliability": {name: _bins(found) for name, found in _reliabilities(rows).items()},
    }


def _figures_of(rows: Sequence[ScoredScan], by: KeptSegmenter) -> dict[str, Any]:
    """Without the seconds: what was said before is read from the disk."""
    figures = summarise(rows, by, skipped=0)
    return {name: value for name, value in figures.items() if name != "seconds_per_scan"}


def _firm(said: _Said, cuts: Sequence[float]) -> dict[str, Any]:
    """The share of the scans with a lesion that have a firm draft, and of those without one, at each of the cuts."""

    def shares(lesion: bool) -> list[float] | None:
        found = [one for shows, one in said if shows is lesion]
        return [round(fmean(one >= cut for one in found), 4) for cut in cuts] if found else None

    return {"lesions": shares(True), "normals": shares(False)}


def _over_folds(figures: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Of each number its mean and SD over the folds; counts are summed, and words left out."""
    whole: dict[str, Any] = {}
    for name in figures[0] if figures else ():
        values = [found[name] for found in figures]
        known = [value for value in values if isinstance(value, (int, float))]
        if isinstance(values[0], dict):
            if name != "model":
                whole[name] = _over_folds(values)
        elif name in _COUNTS:
            whole[name] = sum(known) if known else None
        elif known:
            whole[name] = {"mean": fmean(known), "sd": stdev(known) if len(known) > 1 else None}
        elif not any(values):
            whole[name] = None
    return whole


def _standard_error(rows: Sequence[ScoredScan]) -> float | None:
    """Of the mean Dice, with the scans of a group, which are not independent, taken together (Liang and Zeger 1986)."""
    if len(rows) < 2:
        return None
    dice = np.array([row.dice for row in rows], np.float64)
    _, group = np.unique([row.group or row.scan for row in rows], return_inverse=True)
    return float(math.sqrt(np.square(np.bincount(group, dice - dice.mean())).sum()) / len(rows))


def _reliabilities(rows: Sequence[ScoredScan]) -> dict[str, Reliability]:
    """Of all scans of a set: how pixel, lesion and class probability bear out."""
    classes = [row for row in rows if row.lesion and row.class_name in ("benign", "malignant")]
    classes = [row for row in classes if row.malignant_probability is not None]
    pixels = [row.pixels_said for row in rows if row.pixels_said is not None]
    lesions = [row for row in rows if row.lesion_probability is not None]
    found = {
        "lesion": ([row.lesion_probability for row in lesions], [bool(row.lesion) for row in lesions]),
        "malignant": (
            [row.malignant_probability for row in classes],
            [row.class_name == "malignant" for row in classes],
        ),
    }
    scans = {name: reliability(np.array(said, np.float64), true, _BINS) for name, (said, true) in found.items() if said}
    return ({"pixel": reduce(Reliability.plus, pixels)} if pixels else {}) | scans


def _bins(found: Reliability) -> dict[str, Any]:
    return {"ece": found.ece} | {name: [round(float(n), 3) for n in values] for name, values in found._asdict().items()}
