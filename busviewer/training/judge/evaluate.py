"""Evaluate a model: figures per scan over lesions; scans without a lesion are counted separately."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field, fields
from functools import partial, reduce
from pathlib import Path
from statistics import fmean, median
from typing import Any

from busviewer.csv_tables import csv_bytes
from busviewer.files import write_atomic
from busviewer.mask import compare
from busviewer.progress import track
from busviewer.scan import read_scan
from busviewer.scan.burnt_in import MARKS, burnt_in
from busviewer.segmentation.engine import Engine
from busviewer.segmentation.failure import SCAN_FAILURES, reason_of
from busviewer.segmentation.prediction import Predictor, Runs, how
from busviewer.study import ScanEntry
from busviewer.study.annotations.sensitivity import BALANCED
from busviewer.study.folder.truth import examine_truth, read_class
from busviewer.training.judge.statistics import Reliability, auc, reliability, spearman

__all__ = [
    "MISSED_BELOW",
    "SPLITS",
    "ScoredScan",
    "evaluate",
    "row_of",
    "rows_csv",
    "seen_words",
    "split",
    "summarise",
    "write_rows",
]

MISSED_BELOW = 0.1
SPLITS = ("marks", "class")
"""By what :func:`split` divides the figures."""

# how finely probabilities are binned for their calibration error: pixels are many, scans are few
_PIXEL_BINS, _SCAN_BINS = 15, 10


@dataclass(frozen=True)
class ScoredScan:
    """One scan against its ground truth; a row of the CSV. Figures are None where ``error`` says why.

    ``dice`` and the like are of the proposal as it is; ``draft`` tells whether that is firm, weak or nothing.

    ``seconds`` is for the mask and the assessments, without the mirrored pass that the uncertainty takes. ``marks`` are
    what is burnt into the scan, None where they were not looked for. ``odd`` is what a person should look at in the
    ground truth, "" for nothing. ``seen``: whether the model was trained on this scan, or on one that shows the same
    view; None where it is not known. ``pixels_said`` is how the pixels' probabilities bear out, and is not in the CSV.
    """

    scan: str
    class_name: str | None
    group: str | None
    fold: int | None
    lesion: bool | None = None
    dice: float | None = None
    iou: float | None = None
    precision: float | None = None
    recall: float | None = None
    hd95_px: float | None = None
    pixels: int = 0
    predicted_px: int = 0
    truth_px: int = 0
    shared_px: int = 0
    seconds: float | None = None
    lesion_probability: float | None = None
    malignant_probability: float | None = None
    uncertainty: float | None = None
    draft: str = ""
    marks: tuple[str, ...] | None = None
    odd: str = ""
    seen: bool | None = None
    error: str = ""
    pixels_said: Reliability | None = field(default=None, repr=False, compare=False)


def evaluate(
    entries: Sequence[ScanEntry],
    segmenter: Predictor | Engine,
    *,
    marks: bool = False,
    sensitivity: str = BALANCED,
) -> list[ScoredScan]:
    """Score each entry that has ground truth; one that cannot be read or predicted is a row with its reason.

    ``marks``: whether to look for what is burnt into the scans, too. ``sensitivity``: by which a draft is firm or weak.
    """
    known = [entry for entry in entries if entry.has_truth]
    score = partial(_score, marks=marks, sensitivity=sensitivity)
    if not isinstance(segmenter, Engine):
        return [score(entry, segmenter) for entry in track(known, lambda entry: entry.key)]
    with closing(segmenter.each(known, score, _failed)) as coming:
        rows = {entry.key: row for entry, row in coming}
    return [rows[entry.key] for entry in known]


def _failed(entry: ScanEntry, reason: str) -> ScoredScan:
    return ScoredScan(entry.key, entry.class_name, entry.group, entry.fold, error=reason)


def _score(entry: ScanEntry, segmenter: Predictor, marks: bool, sensitivity: str) -> ScoredScan:
    about = (entry.key, entry.class_name, entry.group, entry.fold)
    try:
        scan = read_scan(entry.path)
        truth = examine_truth(entry, scan.shape)
        about = (entry.key, read_class(entry), entry.group, entry.fold)
        plain = segmenter.segment(scan, flip=False)
        prediction = segmenter.with_uncertainty(scan, plain)
        burnt = burnt_in(scan) if marks else None
    except SCAN_FAILURES as error:
        return ScoredScan(*about, error=reason_of(error, entry.path))
    if truth is None:
        return ScoredScan(*about, error="no ground truth")
    mask = truth.mask
    figures = compare(prediction.mask, mask)
    return ScoredScan(
        *about,
        lesion=bool(mask.any()),
        dice=figures.dice,
        iou=figures.iou,
        precision=figures.precision,
        recall=figures.recall,
        hd95_px=figures.hd95,
        pixels=mask.size,
        predicted_px=int(prediction.mask.sum()),
        truth_px=int(mask.sum()),
        shared_px=int((mask & prediction.mask).sum()),
        seconds=plain.seconds,
        lesion_probability=prediction.lesion_probability,
        malignant_probability=prediction.malignant_probability,
        uncertainty=prediction.uncertainty,
        draft=prediction.kind(sensitivity),
        marks=burnt,
        odd="; ".join(truth.odd),
        seen=prediction.seen,
        pixels_said=reliability(prediction.probability, mask, _PIXEL_BINS),
    )


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _overlap(part: int, whole: int, pixels: int) -> float | None:
    """As :mod:`busviewer.mask.compare` has it: nothing predicted where nothing is, is agreement."""
    return _ratio(part, whole) if whole else 1.0 if pixels else None


def summarise(
    rows: Sequence[ScoredScan], segmenter: Runs, *, skipped: int, sensitivity: str = BALANCED
) -> dict[str, Any]:
    """The figures of ``busviewer evaluate --json``; ``sensitivity`` is the one that the rows were scored by.

    ``lesion``: means over the scans that have one, of the proposal as it is, firm or weak; an empty one there scores 0
    and HD95 the diagonal; ``missed`` is the share with Dice below 0.1. ``normal``: the scans known to have none; a
    false positive is one on which anything is proposed. ``firm``: the scans with a lesion that have a firm draft, and
    their share; the mean Dice over all scans with a lesion where only firm drafts count; the scans without one that
    have a firm draft. ``global`` pools all pixels. ``classification``: malignant against benign, over the
    scans with a lesion whose class is known. ``uncertainty``: its rank correlation with 1 - Dice, over the scans with a
    lesion. ``calibration``: the expected calibration errors of the pixels' and of the lesion probability.
    ``seen_in_training``: how many of the scans the model was trained on, None where that is not known.
    ``seconds_per_scan``: the median without the first scan, on which a network is made ready. A figure over nothing is
    None.
    """
    scored = [row for row in rows if not row.error]
    about = {"model": asdict(segmenter.model), **how(segmenter), "sensitivity": sensitivity,
             "scans": len(scored), "skipped": skipped, "failed": len(rows) - len(scored),
             "seen_in_training": _seen(scored)}  # fmt: skip
    seconds = [row.seconds for row in scored[1:] if row.seconds is not None]
    return about | _figures(scored) | {"seconds_per_scan": median(seconds) if seconds else None}


def _seen(scored: Sequence[ScoredScan]) -> int | None:
    known = [row.seen for row in scored if row.seen is not None]
    return sum(known) if known else None


def seen_words(figures: Mapping[str, Any]) -> str:
    """A sentence on how many of the scans of :func:`summarise` the model was trained on, "" where it is none."""
    seen, scans = figures["seen_in_training"], figures["scans"]
    if seen is None:
        return "it is not known which scans the model was trained on; these may not be figures of new scans"
    if not seen:
        return ""
    return f"{seen} of {scans} scans were in the model's training set: these are not figures of new scans"


def split(rows: Sequence[ScoredScan], by: str) -> dict[str, Any]:
    """The figures of :func:`summarise` for parts of ``rows``, but for those of the model, its speed and the skipped.

    Args:
        rows: with their marks where ``by`` is "marks".
        by: one of :data:`SPLITS`. "marks": "none", then each of :data:`~busviewer.scan.burnt_in.MARKS`; a scan with two
            of them counts in both. "class": each class there is, "" where it is not known.
    """
    scored = [row for row in rows if not row.error]
    if by == "marks":
        parts = {"none": [row for row in scored if not row.marks]}
        parts |= {mark: [row for row in scored if mark in (row.marks or ())] for mark in MARKS}
    else:
        names = sorted({row.class_name or "" for row in scored})
        parts = {name: [row for row in scored if (row.class_name or "") == name] for name in names}
    return {name: {"scans": len(part)} | _figures(part) for name, part in parts.items()}


def _figures(scored: Sequence[ScoredScan]) -> dict[str, Any]:
    lesions = [row for row in scored if row.lesion]
    normals = [row for row in scored if not row.lesion]
    names = ("dice", "iou", "precision", "recall", "hd95_px")
    wrongly = sum(row.predicted_px > 0 for row in normals)
    shared, predicted = sum(row.shared_px for row in scored), sum(row.predicted_px for row in scored)
    true, pixels = sum(row.truth_px for row in scored), sum(row.pixels for row in scored)
    return {
        "lesion": {"n": len(lesions)}
        | {name: _mean(getattr(row, name) for row in lesions) for name in names}
        | {"missed": _ratio(sum((row.dice or 0) < MISSED_BELOW for row in lesions), len(lesions))},
        "normal": {
            "n": len(normals),
            "false_positives": wrongly if normals else None,
            "false_positive_rate": _ratio(wrongly, len(normals)),
        },
        "firm": _firm(lesions, normals),
        "global": {
            "dice": _overlap(2 * shared, predicted + true, pixels),
            "iou": _overlap(shared, predicted + true - shared, pixels),
            "accuracy": _ratio(pixels - predicted - true + 2 * shared, pixels),
        },
        "classification": _classification(lesions),
        "uncertainty": _uncertainty(lesions),
        "calibration": _calibration(scored),
    }


def _firm(lesions: Sequence[ScoredScan], normals: Sequence[ScoredScan]) -> dict[str, Any]:
    kept, fired = (sum(row.draft == "firm" for row in some) for some in (lesions, normals))
    return {
        "lesions": kept,
        "lesion_rate": _ratio(kept, len(lesions)),
        "dice": _mean((row.dice or 0.0) if row.draft == "firm" else 0.0 for row in lesions),
        "normals": fired if normals else None,
        "normal_rate": _ratio(fired, len(normals)),
    }


def _classification(lesions: Sequence[ScoredScan]) -> dict[str, Any]:
    known = [
        (row.malignant_probability, row.class_name == "malignant")
        for row in lesions
        if row.malignant_probability is not None and row.class_name in ("benign", "malignant")
    ]
    said, true = [pair[0] for pair in known], [pair[1] for pair in known]
    return {"n": len(known), "auc": auc(said, true), "ece": reliability(said, true, _SCAN_BINS).ece}


def _uncertainty(lesions: Sequence[ScoredScan]) -> dict[str, Any]:
    known = [(row.uncertainty, 1 - row.dice) for row in lesions if row.uncertainty is not None and row.dice is not None]
    return {"n": len(known), "spearman": spearman([pair[0] for pair in known], [pair[1] for pair in known])}


def _calibration(scored: Sequence[ScoredScan]) -> dict[str, Any]:
    pixels = [row.pixels_said for row in scored if row.pixels_said is not None]
    known = [(row.lesion_probability, bool(row.lesion)) for row in scored if row.lesion_probability is not None]
    return {
        "pixel_ece": reduce(Reliability.plus, pixels).ece if pixels else None,
        "lesion_ece": reliability([pair[0] for pair in known], [pair[1] for pair in known], _SCAN_BINS).ece,
    }


def row_of(row: ScoredScan) -> dict[str, Any]:
    """One scan's values by column; its class is that of the folder or the table."""
    names = [column.name for column in fields(ScoredScan) if column.name != "pixels_said"]
    return {"class" if name == "class_name" else name: getattr(row, name) for name in names}


def write_rows(path: Path, rows: Sequence[ScoredScan]) -> None:
    """Write one CSV line a scan, with its class (of the folder or the table), group and fold; marks are "none" where
    they were looked for and none is there."""
    write_atomic(path, rows_csv(rows))


def rows_csv(rows: Sequence[ScoredScan]) -> bytes:
    """The table that :func:`write_rows` writes."""
    return csv_bytes(list(row_of(ScoredScan("", None, None, None))), (map(_cell, row_of(row).values()) for row in rows))


def _cell(value: object) -> object:
    return (", ".join(value) or "none") if isinstance(value, tuple) else value
