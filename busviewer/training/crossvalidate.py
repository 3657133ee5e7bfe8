"""What a recipe is worth: each scan judged by the model that did not see it, under constants from yet other scans.

A model is trained for each fold, with that fold kept out. What it says of that fold is out of fold. Threshold, smallest
area, cuts and calibration of a fold come from what the other models say of theirs, and never from the fold itself.
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
from busviewer.segmentation.model_folder import ModelInfo
from busviewer.study import ScanEntry, read_truth
from busviewer.study.layouts import read_class
from busviewer.training.calibrate import Constants, Evidence, evidence_of, fit_constants
from busviewer.training.dataset import absent_scans, find_training_scans
from busviewer.training.evaluate import ScoredScan, evaluate, summarise
from busviewer.training.kept import KeptSegmenter
from busviewer.training.spec import RunSpec
from busviewer.training.statistics import Reliability, reliability

__all__ = ["SIZES", "CrossValidation", "check_final", "crossvalidate", "models_by_fold", "scans_by_set"]

SIZES = {"below 5 % of the scan": (0.0, 0.05), "5 to 15 %": (0.05, 0.15), "above 15 %": (0.15, 1.01)}
"""Lesions by the share of the scan that they take: from, and up to without it."""

_Parts = dict[int, tuple[list[ScoredScan], KeptSegmenter]]  # of a set, by fold: the scans, and who said it
_COUNTS = ("n", "scans", "skipped", "false_positives", "lesions", "normals")
_BINS = 10


@dataclass(frozen=True)
class CrossValidation:
    """What came of it.

    Attributes:
        figures: as ``figures.json`` has them.
        rows: each scan, by its set's name and its key in it.
        models: by fold, with their constants.
        pooled: the constants from all folds, for a model that is trained on all of them.
    """

    figures: dict[str, Any]
    rows: list[ScoredScan]
    models: dict[int, ModelInfo]
    pooled: Constants


def _spec_of(info: ModelInfo) -> RunSpec:
    spec = info.notes.get("spec")
    if not isinstance(spec, dict):
        raise ValueError(
            f"{info.folder}: its model.json does not tell how it was trained; train it with busviewer train"
        )
    try:
        return RunSpec.from_json(spec)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{info.folder}: its model.json tells of another kind of training ({error})") from error


def models_by_fold(models: Sequence[ModelInfo]) -> dict[int, ModelInfo]:
    """The models by the fold that each kept out, in the order of the folds.

    ValueError names the model that kept none out, the same as another, or was trained by another recipe.
    """
    found: dict[int, ModelInfo] = {}
    for info in models:
        spec = _spec_of(info)
        fold = spec.validate_fold
        if fold is None:
            raise ValueError(f"{info.folder}: kept no fold out; name models of busviewer train --validate-fold K")
        if fold in found:
            raise ValueError(f"{info.folder}: kept fold {fold} out, as {found[fold].folder} did; name one a fold")
        found[fold] = info
        _check_recipe(info, models[0])
    if len(found) < 2:
        raise ValueError("two models or more: the constants of one come from what the others say")
    return dict(sorted(found.items()))


def _check_recipe(info: ModelInfo, first: ModelInfo) -> None:
    asked, spec = (_spec_of(model).to_json() for model in (first, info))
    other = [name for name in asked if name != "validate_fold" and asked[name] != spec[name]]
    if other or info.size != first.size:
        name = (other or ["size"])[0]
        values = (spec.get(name, info.size), asked.get(name, first.size))
        raise ValueError(
            f"{info.folder}: another recipe than {first.folder} ({name} {values[0]!r}, not {values[1]!r}); "
            "a cross-validation is of one"
        )


def check_final(info: ModelInfo, folds: Mapping[int, ModelInfo]) -> None:
    """ValueError where ``info`` is not of the folds' recipe, or kept a fold out itself."""
    if _spec_of(info).validate_fold is not None:
        raise ValueError(f"{info.folder}: kept a fold out; the final model is one that was trained on all of them")
    _check_recipe(info, next(iter(folds.values())))


def scans_by_set(folders: Sequence[Path], folds: Mapping[int, ModelInfo]) -> dict[str, list[ScanEntry]]:
    """The scans with ground truth of each folder, by its name.

    ValueError names a folder that is not there, is called as another, or has a scan of no fold that was kept out.
    """
    sets: dict[str, list[ScanEntry]] = {}
    for folder in folders:
        name = folder.resolve().name
        if name in sets:
            raise ValueError(f"{folder}: another folder here is called {name!r} too; each is a set of its own name")
        sets[name] = find_training_scans([folder])
        if absent := absent_scans(folder):
            raise ValueError(absent[0])  # a fold is not what it was without them
        for entry in sets[name]:
            if entry.fold not in folds:
                where = "no fold (groups.csv or the Fold column tells)" if entry.fold is None else f"fold {entry.fold}"
                raise ValueError(f"{folder}: {entry.key} is of {where}, which no model kept out")
    return sets


def crossvalidate(
    folds: Mapping[int, ModelInfo],
    sets: Mapping[str, Sequence[ScanEntry]],
    kept: Path,
    device: str = "auto",
    say: Callable[[str], None] = lambda text: None,
) -> CrossValidation:
    """Ask, fit and score; what the networks say is kept below ``kept``, and an end on the way costs one scan.

    Raises ValueError where the scans of a fold's other folds allow no fit, ModelError where a model cannot be used.
    """
    evidence = _evidence(folds, sets, kept, device, say)
    models, rows = dict(folds), list[ScoredScan]()
    by_set: dict[str, _Parts] = {name: {} for name in sets}
    for fold, info in folds.items():
        others = [scan for other, scans in evidence.items() if other != fold for scan in scans]
        models[fold] = fit_constants(others).given_to(info)
        segmenter = KeptSegmenter(models[fold], kept, device)
        for name, entries in sets.items():
            scored = evaluate([entry for entry in entries if entry.fold == fold], segmenter)
            by_set[name][fold] = (scored, segmenter)
            rows += [replace(row, scan=f"{name}/{row.scan}") for row in scored]
    pooled = fit_constants([scan for scans in evidence.values() for scan in scans])
    figures = {
        "recipe": {**_spec_of(next(iter(folds.values()))).to_json(), "validate_fold": None},
        "models": {str(fold): _model_facts(info) for fold, info in models.items()},
        "pooled": pooled.to_json(),
        "sets": {name: _set_figures(parts) for name, parts in by_set.items()},
    }
    return CrossValidation(figures, rows, models, pooled)


def _evidence(
    folds: Mapping[int, ModelInfo],
    sets: Mapping[str, Sequence[ScanEntry]],
    kept: Path,
    device: str,
    say: Callable[[str], None],
) -> dict[int, list[Evidence]]:
    """By fold, what its scans and the model that never saw them say; a scan that fails is told to ``say``."""
    segmenters = {fold: KeptSegmenter(info, kept, device) for fold, info in folds.items()}
    found: dict[int, list[Evidence]] = {fold: [] for fold in folds}
    work = [(fold, name, entry) for fold in folds for name in sets for entry in sets[name] if entry.fold == fold]
    for fold, name, entry in track(work, lambda item: f"fold {item[0]}: {item[2].key}"):
        try:
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
            raw = segmenters[fold].raw(scan)
            segmenters[fold].raw(scan, mirror=True)  # asked for here, so that an end loses nothing of it
        except SCAN_FAILURES as error:
            say(f"left out: {name}/{entry.key}: {reason_of(error, entry.path)}")
            continue
        if truth is not None:
            malignant = {"malignant": True, "benign": False}.get(read_class(entry) or "")
            found[fold].append(evidence_of(raw, truth, malignant, name))
    return found


def _model_facts(info: ModelInfo) -> dict[str, Any]:
    constants = Constants(info.threshold, info.smallest_area, info.calibration, info.sensitivities)
    facts = {name: info.notes.get(name) for name in ("epochs", "scans", "scans_seen", "seconds")}
    return {"name": info.name, "sha256": info.sha256, **facts, **constants.to_json()}


def _of_class(name: str) -> Callable[[ScoredScan], bool]:
    return lambda row: row.class_name == name


def _of_size(low: float, high: float) -> Callable[[ScoredScan], bool]:
    return lambda row: low <= row.truth_px / row.pixels < high


def _set_figures(parts: _Parts) -> dict[str, Any]:
    """What ``evaluate --fold`` states of each fold, its mean and SD over them, and of the lesions of each kind."""

    def over(choose: Callable[[ScoredScan], bool]) -> list[dict[str, Any]]:
        """The figures of each fold that has such scans."""
        chosen = [([row for row in rows if row.error or choose(row)], segmenter) for rows, segmenter in parts.values()]
        return [summarise(rows, by, skipped=0) for rows, by in chosen if any(not row.error for row in rows)]

    def lesions(choose: Callable[[ScoredScan], bool]) -> dict[str, Any]:
        return _over_folds([figures["lesion"] for figures in over(lambda row: bool(row.lesion) and choose(row))])

    rows = [row for scored, _ in parts.values() for row in scored if not row.error]
    return {
        "folds": {str(fold): summarise(scored, by, skipped=0) for fold, (scored, by) in parts.items() if scored},
        "over_folds": _over_folds(over(lambda row: True)),
        "lesion_dice_se": _standard_error([row for row in rows if row.lesion]),
        "classes": {name: lesions(_of_class(name)) for name in ("benign", "malignant")},
        "sizes": {name: lesions(_of_size(*bounds)) for name, bounds in SIZES.items()},
        "reliability": {name: _bins(found) for name, found in _reliabilities(rows).items()},
    }


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
