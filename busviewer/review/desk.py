"""One study as one reader has it on the desk: its worklist, and the annotations that come from and go to the disk."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from busviewer.review.steps import Reading
from busviewer.study.annotation import Annotation, ScanRef
from busviewer.study.calibration import Calibrations
from busviewer.study.hidden import HiddenScans
from busviewer.study.saver import Saver
from busviewer.study.store import StudyStore
from busviewer.study.study import Study
from busviewer.study.worklist import Worklist

__all__ = ["Desk", "Prepared", "prepare"]


@dataclass(frozen=True, eq=False)
class Prepared:
    """A study whose annotations of one reader were looked through: the slow part of opening it."""

    study: Study
    reader: str
    store: StudyStore
    worklist: Worklist
    hidden: HiddenScans


def prepare(study: Study, reader: str, user_data: Path) -> Prepared:
    """Look through the reader's annotations; on any thread."""
    store = StudyStore(study.folder, reader, user_data=user_data)
    worklist, hidden = Worklist(study.entries, store.summaries()), HiddenScans(store.location)
    for key in hidden.keys:
        worklist.note(key, hidden=True)
    return Prepared(study, reader, store, worklist, hidden)


class Desk:
    """Loads the scans' annotations and saves them; keeps the worklist in step.

    Args:
        on_state: called from the saver's thread with its state and the reason.
    """

    def __init__(self, prepared: Prepared, on_state: Callable[[str, str], None]) -> None:
        self.study = prepared.study
        self.reader = prepared.reader
        self.worklist = prepared.worklist
        self._store = prepared.store
        self._problems: list[str] = []
        self._saver = Saver(self._store, on_state)
        self._calibrations, self._hidden = Calibrations(prepared.store.location), prepared.hidden

    @property
    def location(self) -> Path:
        """The folder in which the work lies."""
        return self._store.location

    @property
    def problems(self) -> list[str]:
        """What a person should know of the study and the stored annotations."""
        damaged = [each.problem for each in (self._calibrations, self._hidden) if each.problem]
        return [*self.study.problems, *self._store.problems, *damaged, *self._problems]

    @property
    def saved(self) -> str:
        """ "saved", "saving" or "failed"."""
        return self._saver.state

    @property
    def failure(self) -> str:
        """Why saving failed."""
        return self._saver.failure

    def locked(self, key: str) -> str:
        """Why ``key`` must not be changed, "" where it may."""
        return self._store.locked(key)

    def stored(self, key: str) -> Annotation | None:
        """The newest annotation of ``key``, on disk or on its way there."""
        return self._saver.latest(key) or self._store.load(key)

    def reading(self, scan: ScanRef, spacing: tuple[float, float] | None = None) -> tuple[Reading, bool]:
        """The scan as the reader left it, and whether it is another than the one annotated under this name.

        In that case the reading is a fresh one, and the old annotation is kept on disk.
        """
        stored = self.stored(scan.path)
        spacing = spacing or self._calibrations.of(scan.path, scan.size)
        if stored is not None and stored.scan.is_same_scan(scan):
            return Reading(stored if stored.spacing else replace(stored, spacing=spacing)), False
        fresh = Annotation(scan=scan, reader=self.reader, spacing=spacing)
        if stored is not None:
            problem = (
                f"{scan.path}: the file is not the scan that was annotated under this name; that annotation is kept, "
                "not applied"
            )
            if problem not in self._problems:
                self._problems.append(problem)
        return Reading(fresh), stored is not None

    def calibrate(self, scan: ScanRef, spacing: tuple[float, float]) -> None:
        """Keep ``spacing`` for the scans of the folder and size of ``scan`` that have none; raises OSError."""
        self._calibrations.put(scan.path, scan.size, spacing)

    def hide(self, keys: Collection[str], hidden: bool) -> None:
        """Hide ``keys`` from the worklist, or show them again; raises OSError."""
        self._hidden.put(keys, hidden)
        for key in keys:
            self.worklist.note(key, hidden=hidden)

    def follow(self, study: Study, gone: Collection[str]) -> None:
        """Go on with ``study``, the same folder as it is now; the scans ``gone`` among its own are no longer there."""
        self.study = study
        self.worklist.follow(study.entries, gone)
        for key in self._hidden.keys:
            self.worklist.note(key, hidden=True)

    def save(self, reading: Reading, *, with_correction: bool = True) -> None:
        """Bring the row up to date, and the file soon."""
        snapshot = reading.snapshot(with_correction=with_correction)
        self.worklist.update(reading.key, snapshot)
        self._saver.save(reading.key, snapshot)

    def hurry(self) -> None:
        """Force all to the disk without waiting."""
        self._saver.hurry()

    def flush(self) -> bool:
        """Force all to the disk and wait; False where it could not be written."""
        return self._saver.flush()

    def close(self) -> list[str]:
        """Save all and end the thread; returns what could not be saved in its place."""
        return self._saver.close()
