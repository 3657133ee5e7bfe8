"""What a person should know of a folder before trusting it: its ground truth, what is odd, and what fits nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from busviewer.scan.burnt_in import MARKS
from busviewer.study.folder.dicom import DicomCounts
from busviewer.study.folder.guess import Guess
from busviewer.study.folder.study import Study
from busviewer.study.folder.truth import LOOKS_DRAWN
from busviewer.study.survey.survey import Surveyed

__all__ = ["Findings", "Spacing", "examine"]

_UNKNOWN = "unknown"


@dataclass(frozen=True)
class Spacing:
    """Of how many readable scans the spacing is known; the least and the most of it, mm per pixel, None without any."""

    known: int
    unknown: int
    least: float | None
    most: float | None


@dataclass(frozen=True)
class Findings:
    """What is in a folder. Scans are named by their keys, other files by their paths from the folder.

    Attributes:
        scans: how many there are.
        with_truth: of how many of them the ground truth can be used.
        without_truth: those that have none.
        rules: how many scans have their ground truth by which layout rule, usable or not.
        classes: how many scans are of which class, "unknown" where neither folder, table nor mask tells.
        drawn: how many masks are drawn in which way (see :class:`~busviewer.scan.drawn.Drawn`).
        spacing: of the scans.
        near_duplicates: the groups of scans that show one view.
        marks: how many scans have which marks burnt in.
        unreadable: why a scan cannot be read.
        refused: why its ground truth cannot be used.
        odd_truth: what is odd about its ground truth.
        apart: which near-duplicate of it is in another fold or class.
        hints: what to know of its file.
        folder: what of the folder could not be used, a sentence each.
        orphans: mask files that fit no scan.
        notes: what else a person should know, of the survey rather than of the folder, a sentence each.
        dicom: how many DICOM files there are, of which kinds.
        guess: pictures that look like masks and are not used, as no rule says so; None where none do.
    """

    scans: int
    with_truth: int
    without_truth: Sequence[str]
    rules: Mapping[str, int]
    classes: Mapping[str, int]
    drawn: Mapping[str, int]
    spacing: Spacing
    near_duplicates: Sequence[Sequence[str]]
    marks: Mapping[str, int]
    unreadable: Mapping[str, str]
    refused: Mapping[str, str]
    odd_truth: Mapping[str, str]
    apart: Mapping[str, str]
    hints: Mapping[str, str]
    folder: Sequence[str]
    orphans: Sequence[str]
    notes: Sequence[str]
    dicom: DicomCounts = DicomCounts()
    guess: Guess | None = None

    @property
    def to_look_at(self) -> int:
        """How many things are odd, fit nothing or cannot be read."""
        return len(self._odd()) + len(self.orphans) + len(self.unreadable)

    def to_json(self) -> dict[str, Any]:
        """The figures of ``busviewer doctor --json``."""
        return {
            "scans": self.scans,
            "with_truth": self.with_truth,
            "rules": dict(self.rules),
            "odd": self._odd(),
            "orphans": list(self.orphans),
            "unreadable": _rows(self.unreadable, "why"),
            "refused": _rows(self.refused, "why"),
            "without_truth": list(self.without_truth),
            "drawn": dict(self.drawn),
            "classes": dict(self.classes),
            "spacing": vars(self.spacing).copy(),
            "near_duplicates": [list(group) for group in self.near_duplicates],
            "marks": dict(self.marks),
            "problems": [*self.folder, *self.notes],
            "looks_like_masks": None if self.guess is None else self.guess.count,
            "dicom": self.dicom._asdict(),
        }

    def _odd(self) -> list[dict[str, str | None]]:
        of_scans = (self.refused, self.odd_truth, self.apart, self.hints)
        rows = [row for found in of_scans for row in _rows(found, "what")]
        texts = [*self.folder, *([] if self.guess is None else [self.guess.text])]
        return [*rows, *({"scan": None, "what": text} for text in texts)]


def _rows(found: Mapping[str, str], name: str) -> list[dict[str, str | None]]:
    return [{"scan": key, name: text} for key, text in found.items()]


def examine(study: Study, found: Surveyed, guess: Guess | None = None) -> Findings:
    """What the listing of ``study``, the survey of it with its ground truth, and the ``guess`` found."""
    entries, truths = study.entries, found.truths
    usable = [entry for entry in entries if entry.key in truths and not truths[entry.key].refused]
    classes = {entry.key: entry.class_name for entry in entries} | {
        key: each.class_name for key, each in truths.items() if not each.refused
    }
    sides = [side for spacing in found.spacing.values() for side in spacing]
    burnt_in = Counter(mark for marks in found.burnt_in.values() for mark in marks)
    inside = f"{study.folder}/"
    return Findings(
        scans=len(entries),
        with_truth=len(usable),
        without_truth=[entry.key for entry in entries if not entry.has_truth],
        rules=_counted(entry.rule or _UNKNOWN for entry in entries if entry.has_truth),
        classes=_counted(name or _UNKNOWN for name in classes.values()),
        drawn=_counted(how for truth in truths.values() for how in truth.how),
        spacing=Spacing(
            len(found.spacing), len(found.sha256) - len(found.spacing), min(sides, default=None),
            max(sides, default=None),
        ),
        near_duplicates=found.groups,
        marks={mark: burnt_in[mark] for mark in MARKS},
        unreadable=found.unreadable,
        refused={key: truth.refused.removeprefix(inside) for key, truth in truths.items() if truth.refused},
        odd_truth={key: "; ".join(truth.odd) for key, truth in truths.items() if truth.odd},
        apart=dict(_apart(found.groups, {entry.key: entry.fold for entry in entries}, classes)),
        hints=dict(_hints(study, set() if guess is not None else found.drawn)),
        folder=[text for text in study.problems if text not in study.details],
        orphans=[_from(study.folder, path) for path in study.orphans],
        notes=found.problems,
        dicom=study.dicom,
        guess=guess,
    )  # fmt: skip


def _hints(study: Study, drawn: Collection[str]) -> Iterator[tuple[str, str]]:
    for entry in study.entries:
        texts = (entry.hint, LOOKS_DRAWN if entry.key in drawn else "")
        if any(texts):
            yield entry.key, "; ".join(filter(None, texts))


def _counted(names: Iterator[str]) -> dict[str, int]:
    """How often each is there, the commonest first."""
    return dict(Counter(names).most_common())


def _apart(
    groups: Sequence[Sequence[str]], folds: Mapping[str, int | None], classes: Mapping[str, str | None]
) -> Iterator[tuple[str, str]]:
    """Of each group that a fold or a class parts, one scan, and what is elsewhere of what it shows."""
    for group in groups:
        said = []
        for what, of in (("fold", folds), ("class", classes)):
            known = [key for key in group if of[key] is not None]
            other = next((key for key in known if of[key] != of[known[0]]), None)
            if other is not None:
                said.append(f"{known[0]} is in {what} {of[known[0]]}, its near-duplicate {other} in {of[other]}")
        if said:
            yield group[0], "; ".join(said)


def _from(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)
