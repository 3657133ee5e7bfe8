"""Dice of every scan that has a mask and a ground truth, also of those nobody visits, measured in the background."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject

from busviewer.mask import overlap
from busviewer.review import ReviewSession
from busviewer.review.steps import Reading
from busviewer.scan import ScanError
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.study import Study
from busviewer.study.folder.truth import read_truth
from busviewer.study.worklist.worklist import Row
from busviewer.ui.kit.draft_words import only_weak
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.worklist.worklist_panel import WorklistPanel

__all__ = ["DiceController", "dice_of"]

_AT_A_TIME = 16


def dice_of(entry: ScanEntry, annotation: Annotation | None) -> float | None:
    """Dice of the mask that counts, else of a weak draft, against the ground truth of ``entry``; None without any, or
    where they do not fit, or the ground truth cannot be read."""
    if annotation is None:
        return None
    mask = Reading(annotation).mask
    if mask is None and annotation.draft is not None:
        mask = annotation.draft.mask
    if mask is None:
        return None
    try:
        truth = read_truth(entry, mask.shape)
    except ScanError:
        return None  # the reader is told when going to the scan
    return None if truth is None else overlap(mask, truth).dice


def _can_have_dice(row: Row) -> bool:
    return row.has_truth and (row.no_lesion is not None or only_weak(row)) and not row.gone


class DiceController(QObject):
    """Keeps ``Row.dice`` up to date: of the scan on screen by what its figures say, of all others by its own worker."""

    def __init__(self, session: ReviewSession, panel: WorklistPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self._worker = Worker("dice", self)
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether some are still to be measured."""
        return bool(self._wanted) or self._job is not None

    def start(self) -> None:
        """Another study is open, or another reader's work on it: measure all."""
        self._worker.clear()
        self._job = None
        self._wanted.clear()
        self.look_at_all()

    def look_at_all(self) -> None:
        """Measure what is not known."""
        rows = self._session.workspace.worklist.rows
        self._wanted.update((row.key, None) for row in rows if row.dice is None and _can_have_dice(row))
        self._go_on()

    def look(self, key: str) -> None:
        """The annotation of ``key`` has changed; measure it again, the scan on screen apart."""
        if key != self._session.shown.key:
            self._wanted[key] = None
            self._go_on()

    def measured(self, key: str, dice: float | None) -> None:
        """The figures of the scan on screen were measured; None where they have none, or were left unfinished."""
        self._keep(key, dice)
        if dice is None:
            self.look(key)

    def _keep(self, key: str, dice: float | None) -> None:
        worklist = self._session.workspace.worklist
        if key in worklist and worklist.row(key).dice != dice:
            worklist.note(key, dice=dice)
            self._panel.update_rows(key)

    def _go_on(self) -> None:
        study = self._session.workspace.study
        if self._job is not None or study is None:
            return
        chosen = self._take(study)
        if not chosen:
            return
        stored: Callable[[str], Annotation | None] = self._session.storage.stored

        def work() -> list[tuple[str, float | None]]:
            return [(entry.key, dice_of(entry, stored(entry.key))) for entry in chosen]

        def done(found: list[tuple[str, float | None]]) -> None:
            self._job = None
            for key, dice in found:
                if key not in self._wanted and key != self._session.shown.key:
                    self._keep(key, dice)
            self._go_on()

        def failed(_error: Exception) -> None:
            self._job = None
            self._go_on()

        self._job = self._worker.submit(work, done, failed=failed)

    def _take(self, study: Study) -> list[ScanEntry]:
        """The next few that have a mask and a ground truth."""
        worklist = self._session.workspace.worklist
        chosen: list[ScanEntry] = []
        while self._wanted and len(chosen) < _AT_A_TIME:
            key, _ = self._wanted.popitem(last=False)
            if key in worklist and _can_have_dice(worklist.row(key)):
                chosen.append(study.by_key[key])
        return chosen

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
