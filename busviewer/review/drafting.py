"""The drafts of a whole study, as *Segment all* of the window makes them, without a window."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from busviewer.progress import track
from busviewer.review.session import ReviewSession
from busviewer.scan import Scan
from busviewer.segmentation.batch import read_ahead
from busviewer.segmentation.failure import SCAN_FAILURES, reason_of
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study.annotations.annotation import ScanRef
from busviewer.study.annotations.unsaved import HeldError
from busviewer.study.folder.study import Study

__all__ = ["Drafted", "Proposer", "draft_study"]


class Proposer(Protocol):
    """What proposes drafts: a loaded model, or masks that were made elsewhere."""

    @property
    def model(self) -> ModelId:
        """What the drafts are named after."""
        ...

    def segment(self, scan: Scan) -> Prediction:
        """What it proposes for a scan; raises one of SCAN_FAILURES with a reason in words."""
        ...


@dataclass
class Drafted:
    """What became of the scans of a study.

    Attributes:
        drafts: of those that were segmented, by key: firm, weak or none, by the sensitivity of the study.
        beside: those of them whose correction was kept: it is the reader's work.
        failures: why others have no draft, by key.
        left: how many had a draft before, and kept it; ``of_others`` of them are of another model.
        hidden: how many are hidden from the worklist, and were left out.
        place: the folder in which the annotations lie.
        problems: what a person should know of the annotations.
        unsaved: what could not be saved in its place; the scans after it have no draft.
    """

    place: Path
    left: int = 0
    of_others: int = 0
    hidden: int = 0
    drafts: dict[str, str] = field(default_factory=dict)
    beside: list[str] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    unsaved: list[str] = field(default_factory=list)


def draft_study(
    study: Study,
    reader: str,
    proposer: Proposer,
    *,
    user_data: Path,
    blind: Collection[str] = (),
    existing: str = "skip",
    keys: Collection[str] | None = None,
) -> Drafted:
    """Make the scans' drafts for ``reader``: no correction that is work, and no final, is changed.

    Args:
        user_data: the folder for work on studies that cannot be written to.
        blind: what is hidden from the reader until sign-off ("draft", "truth"): a correction beside a hidden draft is
            kept in any case.
        existing: what becomes of drafts that are there, whichever model made them: "skip" their scans, "replace" them,
            or "error" before the work.
        keys: of the only scans that are to have one; None for all.

    Raises ValueError for "error", HeldError where a window of this reader has the study open, and
    :class:`~busviewer.progress.Cancelled` between two scans; the drafts until then are saved.
    """
    session = ReviewSession(
        reader=reader,
        user_data=user_data,
        on_change=lambda change: None,
        undo_bytes=0,  # nobody takes a step back
        post=lambda call: None,  # nobody looks, and another thread has nothing to tell
    )
    session.judging.read_blind(blind)
    try:
        session.open(study)
        drafted = _draft(session, study, proposer, existing, keys)
    finally:
        session.close()
    drafted.unsaved += session.workspace.problems  # nothing is open now: of the end alone
    return drafted


def _draft(
    session: ReviewSession, study: Study, proposer: Proposer, existing: str, keys: Collection[str] | None
) -> Drafted:
    workspace = session.workspace
    records = workspace.records
    assert records is not None
    if records.read_only:
        raise HeldError(f"{study.folder}: {records.read_only}; close that window and run the command again")
    asked = [row for row in workspace.worklist.rows if keys is None or row.key in keys]
    rows = [row for row in asked if not (row.gone or row.hidden)]
    had = [row.key for row in rows if row.has_draft]
    if had and existing == "error":
        raise ValueError(
            f"{study.folder}: {len(had)} scans have a draft already, such as {had[0]}; replace or skip them"
        )
    names = [row.model for row in rows if row.has_draft and row.model]
    wanted = [study.by_key[row.key] for row in rows if existing == "replace" or not row.has_draft]
    drafted = Drafted(records.storage_folder, hidden=sum(row.hidden for row in asked))
    if existing != "replace":
        drafted.left = len(had)
        drafted.of_others = sum(name != proposer.model.name for name in names)
    with closing(read_ahead(wanted)) as scans:
        for entry, coming in zip(track(wanted, lambda entry: entry.key), scans, strict=True):
            if records.saved == "failed":  # the rest would wait in memory
                drafted.unsaved.append(records.failure)
                break
            try:
                scan = coming.result()
                prediction = proposer.segment(scan)
            except SCAN_FAILURES as error:
                drafted.failures[entry.key] = reason_of(error, entry.path)
                continue
            proposed = session.drafts.propose(entry.key, ScanRef.of(entry.key, scan), prediction)
            if proposed.refused:
                drafted.failures[entry.key] = proposed.refused
                continue
            drafted.drafts[entry.key] = prediction.kind(session.drafts.sensitivity)
            if proposed.kept and session.drafts.correction_is_work(entry.key):
                drafted.beside.append(entry.key)
    records.flush()
    drafted.place = records.storage_folder  # the study may have turned out to be write-protected
    drafted.problems = [problem for problem in records.problems if problem not in study.problems]
    return drafted
