"""Looks at every scan of the open study in the background: which show the same view, and what is burnt into them."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan.frames import split_frame
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.study import Study
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Job, Worker, pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.scan_header import ScanHeader
from busviewer.ui.panels.status_bar import StatusBar

if TYPE_CHECKING:
    from busviewer.study.survey.survey import Surveyed

__all__ = ["SurveyController"]

_AFTER_MS = 1500  # with a scan on screen: what the reader waits for goes first
_ROWS = 256  # at once: the window stays live
_NICE = 5  # no more: a thread that hardly runs may hold the interpreter all the while


def _survey(entries: Sequence[ScanEntry], user_data: Path) -> Surveyed:
    from busviewer.study.survey.survey import CACHE, survey

    if sys.platform == "linux":  # where a thread has a priority of its own
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
    return survey(entries, user_data / CACHE, truths=True)


class SurveyController(QObject):
    """Between the session, the survey's thread, and the header and the status bar that show what it found.

    Signal: ``chosen`` a scan to go to.
    """

    chosen = Signal(object)

    def __init__(
        self,
        session: ReviewSession,
        user_data: Path,
        header: ScanHeader,
        status: StatusBar,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._user_data = session, user_data
        self._header, self._status, self._bar = header, status, bar
        self._worker = Worker("survey", self)
        self._job: Job | None = None
        self._study: Study | None = None  # of which there is something to tell
        self._groups: dict[int, tuple[str, ...]] = {}
        self._notes: list[tuple[str, dict[str, Any]]] = []
        self._start = pause(self, _AFTER_MS, self.survey)
        self._apply = pause(self, 0, self._note_some)
        header.near_duplicates.chosen.connect(self.chosen)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"next_near_duplicate": self._next_near_duplicate}

    @property
    def busy(self) -> bool:
        """Whether it is under way, or about to be."""
        working = self._job is not None and not self._job.finished  # till what it found is told
        return working or self._start.isActive() or self._apply.isActive()

    def on_change(self, change: Change) -> None:
        """Another study, reader or scan, or rows: what is under way is of another study, and what is on show too."""
        session = self._session
        if Aspect.STUDY in change.aspects:
            self._stop()
            self._groups = {}
        if session.shown.scan is not None and session.workspace.study is not self._study:
            self._study = session.workspace.study
            self._start.start()
        if change.aspects & (Aspect.SCAN | Aspect.STUDY | Aspect.ROWS):
            self._show()

    def survey(self) -> None:
        """Look at the scans of the study as it is now; those that were looked at before cost next to nothing."""
        self._stop()
        study = self._study = self._session.workspace.study
        if study is None:
            return
        self._job = self._worker.submit(
            lambda: _survey(study.entries, self._user_data), self._found, failed=self._failed, progress=self._moved
        )

    def _stop(self) -> None:
        self._start.stop()
        self._apply.stop()
        if self._job is not None:
            self._job.cancel()
        self._job, self._study, self._notes = None, None, []
        self._status.show_survey("")

    def _moved(self, fraction: float, _text: str) -> None:
        self._status.show_survey(tr("near-duplicates {percent} %").format(percent=int(100 * fraction)))

    def _failed(self, error: Exception) -> None:
        self._status.show_survey("")
        text = tr("The search for near-duplicates failed: {reason}").format(reason=error)
        self._bar.tell(text, "warning", about="study")

    def _found(self, found: Surveyed) -> None:
        self._status.show_survey("")
        if found.problems:
            self._bar.tell(found.problems[0], "warning", about="study", details=found.problems)
        worklist = self._session.workspace.worklist  # its order tells a blind reader nothing, as that of names would
        groups = sorted(found.groups, key=lambda group: min(map(worklist.index, group)))
        self._groups = dict(enumerate(groups, 1))
        numbers = {key: number for number, group in self._groups.items() for key in group}
        for row in worklist.rows:
            fields: dict[str, Any] = {
                "near_duplicates": numbers.get(row.key, 0),
                "burnt_in": found.burnt_in.get(row.key, ()),
                "truth_hint": found.hint(row.key),
            }
            if row.key in found.unreadable:
                fields = {"unreadable": found.unreadable[row.key]}
            if any(getattr(row, name) != value for name, value in fields.items()):
                self._notes.append((row.key, fields))
        self._note_some()

    def _note_some(self) -> None:
        """Bring some of the rows up to date, and the list with the last of them."""
        now, self._notes = self._notes[:_ROWS], self._notes[_ROWS:]
        for key, fields in now:
            self._session.workspace.worklist.note(key, **fields)
        if self._notes:
            self._apply.start()
        elif now:
            self._session.rows.noted()

    def _near_duplicates(self) -> tuple[str, ...]:
        """The scans that show the same view as the one on screen, and itself; none where no other does.

        Of a clip one frame stands for all.
        """
        key, worklist = self._session.shown.key, self._session.workspace.worklist
        number = worklist.row(key).near_duplicates if key is not None and key in worklist else 0
        group = self._groups.get(number, ())
        files = {split_frame(each)[0]: each for each in reversed(group)}
        if key is not None and key in group:
            files[split_frame(key)[0]] = key
        return tuple(each for each in group if files[split_frame(each)[0]] == each)

    def _show(self) -> None:
        others = [key for key in self._near_duplicates() if key != self._session.shown.key]
        self._header.show_near_duplicates({key: self._session.workspace.name_of(key) for key in others})

    def _next_near_duplicate(self) -> None:
        """To the next scan of the same view, round the end."""
        near_duplicates, current = self._near_duplicates(), self._session.shown.key
        if current in near_duplicates:
            self.chosen.emit(near_duplicates[(near_duplicates.index(current) + 1) % len(near_duplicates)])
        elif self.busy:
            self._bar.tell(tr("The search for near-duplicates is still running."), about="study")
        else:
            self._bar.tell(tr("This scan has no near-duplicates in this study."), about="scan")

    def close(self) -> None:
        """Give it up, and end the thread."""
        self._stop()
        self._worker.close()
