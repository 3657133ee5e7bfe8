"""The finals that a fine-tuning works with: those it learns from, those it chooses by, and those that judge it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Mask
from busviewer.progress import track
from busviewer.scan import Scan, ScanError, read_scan
from busviewer.segmentation.models.trained_on import TrainedOn
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.study import Study, StudyStore, open_study, read_truth
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.survey.survey import CACHE, survey
from busviewer.texts import worded
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.finetuning.gate import Judging
from busviewer.training.finetuning.spec import FEWEST, LESIONS_TO_TRAIN
from busviewer.training.holdout import groups_within, held_out_keys

__all__ = ["MOST_REPLAYED", "FinalUsed", "Finals", "What", "gather_finals"]

What = Literal["all", "decision", "threshold"]
"""What is learned: the network, only which drafts are firm, or that and the threshold."""

MOST_REPLAYED = 64
"""Scans with ground truth of the study that a training looks at again: a batch holds two of them."""
_CHOSEN = 5  # of so many groups to learn from, one only chooses


@dataclass(frozen=True)
class FinalUsed:
    """One final: its scan's key and SHA-256, when it was signed off, its group, whether it shows a lesion, and whether
    it judges."""

    key: str
    sha256: str
    time: str
    group: str
    lesion: bool
    held_out: bool


@dataclass(frozen=True, eq=False)
class Finals:
    """The finals that count, one a scan.

    Attributes:
        train: to learn from, on the network's square, on the CPU; ``chooses`` (N,) bool, which of them no training step
            sees, since they choose between its results.
        held_out: (scan, mask on its grid): never trained on.
        left_out: signed-off scans that cannot be used, a sentence with the reason each.
        trained_on: the scans of ``train``.
        used: all of them, first those of ``train``, then those of ``held_out``, in their order.
        again: reads the scans of ``train`` anew, on their own grid; those that have gone meanwhile are left out.
        replay: scans of the study that came with ground truth and are not signed off, none of them of a group that
            judges; on the network's square. ``replayed``: which ones.
    """

    train: Dataset
    held_out: list[tuple[Scan, Mask]]
    left_out: list[str]
    trained_on: TrainedOn
    used: list[FinalUsed]
    chooses: NDArray[np.bool_]
    again: Callable[[], Iterator[Judging]]
    replay: Dataset
    replayed: TrainedOn

    @property
    def count(self) -> int:
        """How many can be used."""
        return len(self.train) + len(self.held_out)

    @property
    def lesions(self) -> int:
        """How many of them show a lesion."""
        return sum(one.lesion for one in self.used)

    @property
    def what(self) -> What:
        """What can be learned from them. Without a lesion to learn from, only not to draw: so never the mask."""
        if self.train.empty.all():
            return "decision"
        return "threshold" if self.lesions < LESIONS_TO_TRAIN else "all"

    @property
    def data(self) -> dict[str, Any]:
        """What the candidate's notes keep: [key, SHA-256, time] of each, and one SHA-256 of all that."""
        rows = sorted([one.key, one.sha256, one.time] for one in self.used)
        return {"sha256": hashlib.sha256(json.dumps(rows).encode()).hexdigest(), "finals": rows}

    @property
    def judging(self) -> list[Judging]:
        """The held-out finals, for the gate."""
        names = [one for one in self.used if one.held_out]
        return [_to_judge(one, scan, mask) for one, (scan, mask) in zip(names, self.held_out, strict=True)]

    def check(self, whose: str) -> None:
        """ValueError, saying how many there are, where they are too few to learn from and judge by."""
        more = (
            worded(" ({count} skipped, the first: {first})", count=len(self.left_out), first=self.left_out[0])
            if self.left_out
            else ""
        )
        if self.count < FEWEST:
            raise ValueError(
                worded(
                    "fine-tuning needs at least {least} signed-off scans; {whose} has {count}{more}",
                    least=FEWEST,
                    whose=whose,
                    count=self.count,
                    more=more,
                )
            )
        if not self.held_out or not len(self.train):
            judged, learned = worded("in the holdout that judges the candidate"), worded("left for training")
            missing = learned if self.held_out else judged
            raise ValueError(
                worded(
                    "none of the {count} signed-off scans of {whose} is {missing}{more}; sign off more "
                    "scans, from other patients if possible",
                    count=self.count,
                    whose=whose,
                    missing=missing,
                    more=more,
                )
            )


def _to_judge(one: FinalUsed, scan: Scan, mask: Mask) -> Judging:
    return Judging("held-out", one.key, one.group, scan, mask)


@dataclass
class _Gathered:
    """What has been read so far."""

    squares: list[tuple[NDArray[np.uint8], NDArray[np.uint8], str | None]] = field(default_factory=list)
    teach: list[FinalUsed] = field(default_factory=list)
    judge: list[FinalUsed] = field(default_factory=list)
    held_out: list[tuple[Scan, Mask]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    taught: TrainedOn = field(default_factory=lambda: TrainedOn.of(()))


def gather_finals(
    folder: Path, reader: str, size: int, *, channels: int = 1, user_data: Path, replay: bool = False
) -> Finals:
    """Read the finals of ``reader`` in the study ``folder``; StudyError where that is no study, else nothing stops it.

    A final is held out by the group of its scan, or, where that has none, by the scan's own content, and together with
    all that show the same view (:func:`~busviewer.training.holdout.held_out`). The class of one is what the reader
    recorded, and nothing else: not the folder's, and not the model's assessment. With ``replay``, other scans of the
    study with ground truth are read too.
    """
    study = open_study(folder)
    store = StudyStore(study.folder, reader, user_data=user_data)
    known = len(store.problems)  # that the study cannot be written to does not matter here
    annotations = store.load_all()
    signed = [key for key in annotations if (said := annotations.get(key)) is not None and said.final is not None]
    entries = [study.by_key[key] for key in signed if key in study.by_key]
    found = survey(entries, user_data / CACHE)
    judging, groups = held_out_keys(entries, found), groups_within(entries, found)
    got = _Gathered()
    for key in track(signed):
        annotation = annotations.get(key)  # None: it turned out to be damaged, which is among the store's problems
        final = None if annotation is None else annotation.final
        if annotation is None or final is None:
            continue
        try:
            scan = read_annotated(study, annotation)
        except ScanError as error:
            got.left_out.append(str(error))
            continue
        used = FinalUsed(key, scan.sha256, final.time, groups[key], bool(final.mask.any()), key in judging)
        if used.held_out:
            got.judge.append(used)
            got.held_out.append((scan, final.mask))
        else:
            got.teach.append(used)
            mask = letterbox_mask(final.mask, size)
            got.squares.append((letterbox_scan(scan, size)[0], mask, annotation.lesion_class))
            got.taught = got.taught.plus(TrainedOn.of([scan]))

    def again() -> Iterator[Judging]:
        for used in got.teach:
            annotation = annotations.get(used.key)
            if annotation is None or annotation.final is None:
                continue
            try:
                yield _to_judge(used, read_annotated(study, annotation), annotation.final.mask)
            except ScanError:
                continue

    others = _replayed(study, signed, user_data) if replay else []
    return Finals(
        train=make_dataset(got.squares, size, channels),
        held_out=got.held_out,
        left_out=[*got.left_out, *store.problems[known:]],
        trained_on=got.taught,
        used=[*got.teach, *got.judge],
        chooses=_choosing(got.teach),
        again=again,
        replay=make_dataset(
            [(letterbox_scan(scan, size)[0], letterbox_mask(mask, size), None) for scan, mask in others], size, channels
        ),  # its class is not looked at: what a reader has recorded trains that
        replayed=TrainedOn.of(scan for scan, _ in others),
    )


def _choosing(teach: Sequence[FinalUsed]) -> NDArray[np.bool_]:
    """(N,) which only choose: a fifth of the groups, by their hash, and none of fewer than five."""
    by_hash = sorted({one.group for one in teach}, key=lambda name: hashlib.sha256(_bytes(name)).digest())
    chosen = set(by_hash[_CHOSEN - 1 :: _CHOSEN])
    return np.array([one.group in chosen for one in teach], bool)


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _replayed(study: Study, signed: Sequence[str], user_data: Path) -> list[tuple[Scan, Mask]]:
    """Some scans with ground truth that are not signed off and are of no group, and show no view, that judges."""
    finals = set(signed)
    others = [entry for entry in study.entries if entry.has_truth and entry.key not in finals]
    others = sorted(others, key=lambda entry: hashlib.sha256(_bytes(entry.key)).digest())[: 2 * MOST_REPLAYED]
    if not others:
        return []
    entries = [*(study.by_key[key] for key in signed if key in study.by_key), *others]
    judging = held_out_keys(entries, survey(entries, user_data / CACHE))
    found: list[tuple[Scan, Mask]] = []
    for entry in others:
        if entry.key in judging or len(found) == MOST_REPLAYED:
            continue
        try:
            scan = read_scan(entry.path)
            truth = read_truth(entry, scan.shape)
        except ScanError:  # it is not asked for, so nothing is missing without it
            continue
        if truth is not None:
            found.append((scan, truth))
    return found
