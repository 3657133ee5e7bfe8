"""What of one study and one reader is on the disk: annotations that are loaded and saved, and what lies beside them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from cachetools import LRUCache

from busviewer.review.steps import Reading
from busviewer.review.turn import Turn
from busviewer.study.annotations.annotation import Annotation, ScanRef
from busviewer.study.annotations.calibration import Calibrations
from busviewer.study.annotations.chosen_sensitivity import ChosenSensitivity
from busviewer.study.annotations.hidden import HiddenScans
from busviewer.study.annotations.saver import Saver
from busviewer.study.annotations.store import StudyStore, Version
from busviewer.study.annotations.unsaved import why_not_saved
from busviewer.study.folder.study import Study
from busviewer.study.worklist.worklist import Worklist
from busviewer.texts import worded

__all__ = ["Records", "Prepared", "prepare"]

_KEPT = 8  # annotations in memory: of the scan on screen, its neighbours, and those signed off last


@dataclass(frozen=True, eq=False)
class Prepared:
    """A study whose annotations of one reader were looked through: the slow part of opening it.

    Attributes:
        known: annotations that were read ahead, by key.
        former: the records of the same study and reader that are open, and how often they were saved; None where there
            are none.
    """

    study: Study
    reader: str
    store: StudyStore
    worklist: Worklist
    calibrations: Calibrations
    hidden: HiddenScans
    chosen: ChosenSensitivity
    known: dict[str, Annotation | None] = field(default_factory=dict)
    former: tuple[Records, int] | None = None

    def read(self, key: str) -> None:
        """Read the annotation of ``key`` ahead."""
        self.known[key] = self.store.load(key)

    def inherit(self) -> None:
        """Hold what the former records hold, before they let go of it."""
        if self.former is not None:
            self.store.storage.inherit(self.former[0]._store.storage)

    def release(self) -> None:
        """It is not opened after all: let another window have it."""
        self.store.storage.release()


def prepare(
    study: Study,
    reader: str,
    user_data: Path,
    blind: frozenset[str] = frozenset(),
    *,
    open_now: Records | None = None,
) -> Prepared:
    """Look through the reader's annotations, and hold them where no other window does; on any thread.

    The worklist is read ``blind``. ``open_now`` is what is open until then: it is saved, and where it is the same, it
    goes on holding.
    """
    former = None
    if open_now is not None:
        same = open_now.study.folder == study.folder and open_now.reader == reader
        former = (open_now, open_now.saves) if same else None
        open_now.flush()
    store = StudyStore(study.folder, reader, user_data=user_data)
    if former is None:
        store.storage.hold()
    return _looked_through(study, reader, store, blind, former)


def _looked_through(
    study: Study, reader: str, store: StudyStore, blind: frozenset[str], former: tuple[Records, int] | None = None
) -> Prepared:
    hidden, chosen = HiddenScans(store.storage_folder), ChosenSensitivity(store.storage_folder)
    worklist = Worklist(study.entries, store.summaries(), chosen.name)
    for key in hidden.keys:
        worklist.note(key, hidden=True)
    worklist.read_blind(blind)
    calibrations = Calibrations(store.storage_folder, store.storage.other)
    return Prepared(study, reader, store, worklist, calibrations, hidden, chosen, former=former)


class Records:
    """Loads the scans' annotations and saves them; keeps the worklist in step.

    Args:
        on_state: called from the saver's thread with its state and the reason.
        on_turn: called from a thread of its own, with what is to be opened anew, once another window let go of it.

    Attributes:
        saves: how many times something was saved.
        read_only: why nothing of the study can be changed here, "" where it can.
    """

    def __init__(
        self,
        prepared: Prepared,
        user_data: Path,
        on_state: Callable[[str, str], None],
        on_turn: Callable[[Prepared], None],
    ) -> None:
        self.study = prepared.study
        self.reader = prepared.reader
        self.worklist = prepared.worklist
        self.saves = 0
        self._saved_at: dict[str, int] = {}
        self._user_data = user_data
        self._store = prepared.store
        self._problems: list[str] = []
        self._known: LRUCache[str, Annotation | None] = LRUCache(_KEPT)
        self._known.update(prepared.known)
        self._guard = threading.Lock()
        self._saver = Saver(self._store, on_state)
        self._calibrations, self._hidden, self._chosen = prepared.calibrations, prepared.hidden, prepared.chosen
        self._blind: frozenset[str] = frozenset()
        self._turn = None
        self.read_only = ""
        holder = self._store.storage.holder
        if holder:  # for as long as this lives: what it has read may be old by the time the other closes
            self.read_only = worded(
                "{reader} has this study open in another window ({holder}), so it is read-only here",
                reader=self.reader,
                holder=holder,
            )
            self._turn = Turn(self._store.storage.hold, lambda: on_turn(self._anew()))

    def _anew(self) -> Prepared:
        """All of it read again: another window has written."""
        store = StudyStore(self.study.folder, self.reader, user_data=self._user_data)
        store.storage.inherit(self._store.storage)
        return _looked_through(self.study, self.reader, store, self._blind)

    def read_blind(self, blind: frozenset[str]) -> None:
        """From now on keep the "draft" or the "truth" of scans that are not signed off from the reader."""
        self._blind = blind
        self.worklist.read_blind(blind)

    @property
    def storage_folder(self) -> Path:
        """The folder in which the work lies."""
        return self._store.storage_folder

    @property
    def problems(self) -> list[str]:
        """What a person should know of the study and the stored annotations."""
        damaged = [each.problem for each in (self._calibrations, self._hidden, self._chosen) if each.problem]
        return [*self.study.problems, *self._store.problems, *damaged, *self._problems]

    @property
    def saved(self) -> str:
        """ "saved", "saving" or "failed"."""
        return self._saver.state

    @property
    def failure(self) -> str:
        """Why saving failed."""
        return self._saver.failure

    def try_turn(self) -> None:
        """See at once whether the other window has closed."""
        if self._turn is not None:
            self._turn.poke()

    def locked(self, key: str) -> str:
        """Why ``key`` must not be changed, "" where it may."""
        return self.read_only or self._store.locked(key)

    # --- annotations -----------------------------------------------------------------------------------------------
    def knows(self, key: str) -> bool:
        """Whether :meth:`stored` need not wait for the disk, and has the newest."""
        with self._guard:
            return key in self._known and not self.read_only

    def fetch(self, key: str) -> None:
        """Read the annotation of ``key`` ahead where that is not known; on any thread."""
        if not self.knows(key):
            self._fetch(key)

    def _fetch(self, key: str) -> Annotation | None:
        """Read the annotation of ``key``, keep it, and return the newest: what is saved meanwhile."""
        saves, found = self.saves, self._store.load(key)
        with self._guard:
            if key in self._known and not self.read_only:
                return self._known[key]
        latest = self._saver.latest(key)
        if latest is not None:
            return latest
        if self._saved_at.get(key, 0) > saves:  # saved, and dropped from memory again, while an older one was read
            return self._fetch(key)
        self._keep(key, found, newest=bool(self.read_only))
        return found

    def _keep(self, key: str, annotation: Annotation | None, *, newest: bool) -> None:
        with self._guard:
            # what was saved while it was read is newer
            self._known[key] = annotation if newest else self._known.get(key, annotation)

    def stored(self, key: str) -> Annotation | None:
        """The newest annotation of ``key``: on its way to the disk, read ahead, or read now."""
        at_hand, annotation = self._at_hand(key)
        return annotation if at_hand else self._fetch(key)

    def peek(self, key: str) -> Annotation | None:
        """What :meth:`stored` returns, without keeping it in memory; on any thread."""
        at_hand, annotation = self._at_hand(key)
        return annotation if at_hand else self._store.load(key)

    def glance(self, key: str) -> Reading | None:
        """What :meth:`left` returns, without keeping it in memory; on any thread."""
        stored = self.peek(key)
        return None if stored is None else self._as_read(stored)

    def _at_hand(self, key: str) -> tuple[bool, Annotation | None]:
        """Whether the newest annotation of ``key`` is in memory, and which that is."""
        latest = self._saver.latest(key)
        if latest is not None:
            return True, latest
        with self._guard:
            return key in self._known, self._known.get(key)

    def left(self, key: str) -> Reading | None:
        """The scan as the reader left it, whatever its file is now; None where nothing was said of it."""
        stored = self.stored(key)
        return None if stored is None else self._as_read(stored)

    def _as_read(self, annotation: Annotation) -> Reading:
        return Reading(annotation, self._blind, self._chosen.name, calibrations=self._calibrations)

    def reading(self, scan: ScanRef) -> tuple[Reading, Annotation | None]:
        """The scan as the reader left it; and what was said of another scan that had this name, else None.

        In that case the reading is a fresh one, and the old annotation is kept on disk.
        """
        stored = self.stored(scan.path)
        if stored is not None and stored.scan.is_same_scan(scan):
            return self.as_read(scan, stored), None
        if stored is not None:
            problem = worded(
                "{path}: not the file that was annotated under this name; the earlier annotation is "
                "kept but not applied",
                path=scan.path,
            )
            if problem not in self._problems:
                self._problems.append(problem)
        return self.as_read(scan, None), stored

    def as_read(self, scan: ScanRef, stored: Annotation | None) -> Reading:
        """The scan with what was ``stored`` of it, or as a fresh one; nothing is looked up or told."""
        if stored is None or not stored.scan.is_same_scan(scan):
            return self._as_read(Annotation(scan=scan, reader=self.reader))
        told = scan.spacing or stored.scan.spacing  # who asks without having read the file knows none
        regions = scan.regions or stored.scan.regions
        return self._as_read(replace(stored, scan=replace(stored.scan, spacing=told, regions=regions)))

    def calibrate(self, scan: ScanRef, spacing: tuple[float, float]) -> None:
        """Keep ``spacing`` for the scans of the folder and size of ``scan`` that have none."""
        self._calibrations.put(scan.path, scan.size, spacing)
        self._write_beside("spacing of folders", scan.path, self._calibrations.write)

    def hide(self, keys: Collection[str], hidden: bool) -> None:
        """Hide ``keys`` from the worklist, or show them again."""
        self._hidden.put(keys, hidden)
        for key in keys:
            self.worklist.note(key, hidden=hidden)
        for key in list(keys)[:1]:
            self._write_beside("list of hidden scans", key, self._hidden.write)

    @property
    def sensitivity(self) -> str:
        """By which drafts are firm or weak."""
        return self._chosen.name

    def choose_sensitivity(self, name: str) -> None:
        """Let drafts be firm or weak by another; ValueError for an unknown one."""
        self._chosen.put(name)
        self.worklist.sensitivity = name
        for entry in self.study.entries[:1]:
            self._write_beside("sensitivity", entry.key, self._chosen.write)

    def _write_beside(self, name: str, key: str, write: Callable[[Path], None]) -> None:
        self.saves += 1
        self._saver.do(name, lambda: self._store.write_beside(key, write))

    def follow(self, study: Study, gone: Collection[str]) -> None:
        """Go on with ``study``, the same folder as it is now; the scans ``gone`` among its own are no longer there."""
        self.study = study
        self.worklist.follow(study.entries, gone)
        for key in self._hidden.keys:
            self.worklist.note(key, hidden=True)

    def save(self, reading: Reading) -> None:
        """Bring the row up to date, and the file soon."""
        if self.read_only:
            return
        snapshot = reading.snapshot()
        self.saves += 1
        self._saved_at[reading.key] = self.saves
        self.worklist.update(reading.key, snapshot)
        self._keep(reading.key, snapshot, newest=True)
        self._saver.save(reading.key, snapshot)

    # --- two versions ----------------------------------------------------------------------------------------------
    @property
    def undecided(self) -> list[str]:
        """The scans on which work lies in two places."""
        return self._store.undecided

    def versions(self, key: str) -> list[Version]:
        """What lies in the two places; on any thread."""
        return self._store.versions(key)

    def settle(self, choices: Mapping[str, Path]) -> list[str]:
        """Let these files count, by key; on any thread. Returns what could not be done."""
        problems = []
        for key, path in choices.items():
            try:
                self._store.settle(key, path)
            except OSError as error:
                problems.append(f"{key}: {why_not_saved(error, self.storage_folder)}")
            else:
                self._keep(key, self._store.load(key), newest=True)
        return problems

    # --- the end ---------------------------------------------------------------------------------------------------
    def hurry(self) -> None:
        """Force all to the disk without waiting."""
        self._saver.hurry()

    def flush(self) -> bool:
        """Force all to the disk and wait; False where it could not be written."""
        return self._saver.flush()

    def rescue(self, folder: Path | None) -> str:
        """Write what is in memory elsewhere: to user data, or to ``folder``; "" or why that failed."""
        return self._saver.rescue(folder)

    def close(self) -> list[str]:
        """Save all, end the threads and let another window have it; returns what could not be saved in its place."""
        if self._turn is not None:
            self._turn.close()
        told = self._saver.close()
        self._store.storage.release()
        return told
