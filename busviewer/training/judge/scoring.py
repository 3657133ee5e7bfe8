"""Score masks, whoever made them, against the ground truth of a study: means with intervals, two sets side by side.

A scan counts by what its ground truth shows: overlap and distances are over scans with a lesion, an empty mask there
scores 0 and the diagonal (:mod:`busviewer.mask.compare`); scans without one are counted apart.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.csv_tables import csv_bytes
from busviewer.mask import Mask, Scale, Spacing, compare, detect, surface
from busviewer.progress import track
from busviewer.scan import Scan, ScanError, read_mask, read_scan
from busviewer.study import ScanEntry
from busviewer.study.annotations.calibration import scale_of
from busviewer.study.folder.truth import examine_truth, read_class
from busviewer.study.readers.readers import Work
from busviewer.training.judge.evaluate import MISSED_BELOW
from busviewer.training.judge.statistics import interval, paired

__all__ = [
    "FIGURES",
    "TOLERANCE_MM",
    "TOLERANCE_PX",
    "Found",
    "Score",
    "ScoredMask",
    "against",
    "find_finals",
    "find_in_files",
    "score",
    "score_masks",
    "scores_csv",
    "summarise_scores",
]

TOLERANCE_MM, TOLERANCE_PX = 1.0, 4.0
"""How far margins may be apart and still agree in NSD, where the spacing is known and where it is not."""

FIGURES = ("dice", "iou", "precision", "recall", "hd95_px", "hd95_mm", "assd_px", "assd_mm", "nsd_px", "nsd_mm")
"""The figures of one scan that are averaged over those with a lesion."""


@dataclass(frozen=True)
class Score:
    """One mask against the truth.

    Attributes:
        dice, iou, precision, recall: shares of pixels, 0 to 1.
        hd95_px, assd_px, nsd_px: of the margins, in pixels (NSD with :data:`TOLERANCE_PX` unless said otherwise).
        hd95_mm, assd_mm, nsd_mm: in mm; None where the spacing is not known.
        lesions_found, lesions_missed, lesions_false: the lesions one by one (:func:`busviewer.mask.detect`).
    """

    dice: float
    iou: float
    precision: float
    recall: float
    hd95_px: float
    assd_px: float
    nsd_px: float
    hd95_mm: float | None
    assd_mm: float | None
    nsd_mm: float | None
    lesions_found: int
    lesions_missed: int
    lesions_false: int


def score(
    mask: Mask,
    truth: Mask,
    spacing: Spacing | None = None,
    *,
    tolerance_px: float = TOLERANCE_PX,
    tolerance_mm: float = TOLERANCE_MM,
) -> Score:
    """Every figure of an (H, W) bool ``mask`` against the ``truth``; ``spacing`` is mm a pixel, down and across.

    ValueError where their shapes differ, or a spacing or tolerance is not a positive number.
    """
    overlap, near = compare(mask, truth), surface(mask, truth, tolerance_px)
    metric = None if spacing is None else surface(mask, truth, tolerance_mm, spacing)
    lesions = detect(mask, truth, spacing)
    return Score(
        dice=overlap.dice, iou=overlap.iou, precision=overlap.precision, recall=overlap.recall,
        hd95_px=near.hd95, assd_px=near.assd, nsd_px=near.nsd,
        hd95_mm=None if metric is None else metric.hd95,
        assd_mm=None if metric is None else metric.assd,
        nsd_mm=None if metric is None else metric.nsd,
        lesions_found=lesions.found, lesions_missed=lesions.missed, lesions_false=lesions.false,
    )  # fmt: skip


@dataclass(frozen=True)
class ScoredMask:
    """One scan of the table; figures are None where ``error`` says why. Scans of a ``group`` are drawn together."""

    scan: str
    class_name: str | None
    group: str
    lesion: bool | None = None
    marked: bool | None = None
    figures: Score | None = None
    spacing: Spacing | None = None
    odd: str = ""
    error: str = ""

    def cells(self) -> dict[str, object]:
        """The row of a table, by column."""
        down, across = self.spacing or (None, None)
        names = [column.name for column in fields(Score)]
        values = dict.fromkeys(names) if self.figures is None else asdict(self.figures)
        about = {"scan": self.scan, "class": self.class_name, "group": self.group, "lesion": self.lesion}
        return about | {"marked": self.marked} | values | {
            "mm_down": down, "mm_across": across, "odd": self.odd, "error": self.error,
        }  # fmt: skip


class Found:
    """Masks to score: the keys that have one, and what to call to get it.

    ``read(entry, scan)`` gives the (H, W) bool mask and the scale that its maker knows; ScanError, OSError
    or ValueError where it cannot.
    """

    def __init__(self, name: str, keys: Sequence[str], read: Callable[[ScanEntry, Scan], tuple[Mask, Scale]]) -> None:
        self.name, self.keys, self.read = name, frozenset(keys), read


def find_in_files(name: str, masks: Mapping[str, Sequence[Path]]) -> Found:
    """Masks in files, by key; several of one scan are united."""

    def read(entry: ScanEntry, scan: Scan) -> tuple[Mask, Scale]:
        return np.logical_or.reduce([read_mask(path, scan.shape) for path in masks[entry.key]]), Scale()

    return Found(name, list(masks), read)


def find_finals(work: Work) -> Found:
    """The finals of one reader that count."""

    def read(entry: ScanEntry, scan: Scan) -> tuple[Mask, Scale]:
        annotation = work.load(entry.key)
        final = None if annotation is None else annotation.final
        if annotation is None or final is None:
            raise ValueError("its final can no longer be read")
        if annotation.scan.sha256 not in ("", scan.sha256) or final.mask.shape != scan.shape:
            raise ValueError("the file has changed since it was signed off")
        return final.mask, scale_of(annotation, work.calibrations)

    return Found(work.reader, work.signed, read)


def score_masks(
    entries: Sequence[ScanEntry],
    masks: Found,
    *,
    tolerance_px: float = TOLERANCE_PX,
    tolerance_mm: float = TOLERANCE_MM,
) -> list[ScoredMask]:
    """Score the mask of each entry that has ground truth and a mask; one that cannot be read is a row with its reason.

    Reports progress, can be cancelled. In mm by the scan's own spacing, else the one that the mask's maker knows.
    """
    chosen = [entry for entry in entries if entry.has_truth and entry.key in masks.keys]

    def one(entry: ScanEntry) -> ScoredMask:
        about = entry.key, entry.class_name, entry.group or entry.key
        try:
            scan = read_scan(entry.path)
            truth = examine_truth(entry, scan.shape)
            about = entry.key, read_class(entry), entry.group or entry.key
            mask, known = masks.read(entry, scan)
        except ScanError as error:
            return ScoredMask(*about, error=str(error))
        except (OSError, ValueError) as error:
            return ScoredMask(*about, error=f"{entry.key}: {error}")
        assert truth is not None  # it has one
        drawn = mask | truth.mask
        spacing = Scale.of_scan(scan, known.at(drawn)).at(drawn)
        figures = score(mask, truth.mask, spacing, tolerance_px=tolerance_px, tolerance_mm=tolerance_mm)
        lesion, marked = bool(truth.mask.any()), bool(mask.any())
        return ScoredMask(*about, lesion, marked, figures, spacing, "; ".join(truth.odd))

    return [one(entry) for entry in track(chosen, lambda entry: entry.key)]


def summarise_scores(rows: Sequence[ScoredMask]) -> dict[str, Any]:
    """Means with 95 % intervals over groups, for JSON; a figure over nothing is None.

    ``lesion``: over the scans with one; ``missed``: the share of them whose mask has a Dice below 0.1. ``normal``: the
    share of the others on which anything is marked. ``by_lesion``: the share of all lesions that were found, and the
    false ones a scan.
    """
    scored = {row: row.figures for row in rows if row.figures is not None}
    lesions, normals = [row for row in scored if row.lesion], [row for row in scored if not row.lesion]
    hits = [
        (float(number < figures.lesions_found), row.group)
        for row, figures in scored.items()
        for number in range(figures.lesions_found + figures.lesions_missed)
    ]
    return {
        "scans": len(scored),
        "failed": len(rows) - len(scored),
        "groups": len({row.group for row in scored}),
        "lesion": {"n": len(lesions)}
        | {name: _interval(lesions, value) for name, value in (_OF_LESIONS | {"missed": _missed}).items()},
        "normal": {"n": len(normals), "marked": _interval(normals, _marked)},
        "by_lesion": {
            "n": len(hits),
            "found": _as_json(interval([hit for hit, _ in hits], [group for _, group in hits])),
            "false_per_scan": _interval(list(scored), _figure("lesions_false")),
        },
    }


_Value = Callable[[ScoredMask], float | None]


def _figure(name: str) -> _Value:
    return lambda row: None if row.figures is None else getattr(row.figures, name)


_OF_LESIONS: dict[str, _Value] = {name: _figure(name) for name in FIGURES}


def _missed(row: ScoredMask) -> float | None:
    return None if row.figures is None else float(row.figures.dice < MISSED_BELOW)


def _marked(row: ScoredMask) -> float | None:
    return None if row.marked is None else float(row.marked)


def _interval(rows: Sequence[ScoredMask], value: _Value) -> dict[str, float] | None:
    known = [(found, row.group) for row in rows if (found := value(row)) is not None]
    return _as_json(interval([pair[0] for pair in known], [pair[1] for pair in known]))


def _as_json(found: Any) -> dict[str, float] | None:
    return None if found is None else found._asdict()


def against(first: Sequence[ScoredMask], second: Sequence[ScoredMask]) -> dict[str, Any]:
    """The first minus the second, by figure, over the scans with a lesion that both have; whether lesions are missed
    and normals marked likewise. Each with its 95 % interval and the p of a paired permutation test over groups."""
    other = {row.scan: row for row in second if row.figures is not None}
    both = [(row, other[row.scan]) for row in first if row.figures is not None and row.scan in other]
    lesions, normals = [pair for pair in both if pair[0].lesion], [pair for pair in both if not pair[0].lesion]

    def difference(pairs: Sequence[tuple[ScoredMask, ScoredMask]], value: _Value) -> dict[str, float] | None:
        said = [(value(one), value(two), one.group) for one, two in pairs]
        known = [(one, two, group) for one, two, group in said if one is not None and two is not None]
        return _as_json(paired([one for one, *_ in known], [two for _, two, _ in known], [each[2] for each in known]))

    return {
        "scans": len(both),
        "lesion": {name: difference(lesions, value) for name, value in (_OF_LESIONS | {"missed": _missed}).items()},
        "normal": {"marked": difference(normals, _marked)},
    }


def scores_csv(rows: Mapping[str, Sequence[ScoredMask]]) -> bytes:
    """A table of one line a scan and set of masks; ``rows`` by the name of the set."""
    names = ["masks", *ScoredMask("", None, "").cells()]
    return csv_bytes(names, ([name, *row.cells().values()] for name, scored in rows.items() for row in scored))
