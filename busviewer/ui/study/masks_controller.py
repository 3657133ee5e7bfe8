"""Asks, once a study, whether pictures that look like masks are its ground truth."""

from __future__ import annotations

from PySide6.QtCore import QObject

from busviewer.review import ReviewSession
from busviewer.study.folder.choice import remember
from busviewer.study.folder.guess import Guess, find_guess
from busviewer.study.folder.study import Study
from busviewer.ui.kit.jobs import Worker, pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.study.study_controller import StudyController

__all__ = ["MasksController"]

_AFTER_MS = 700  # the first scan comes on screen before


class MasksController(QObject):
    """Looks at a few pictures of a study that was opened, on a worker, and asks in the bar."""

    def __init__(self, session: ReviewSession, study: StudyController, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._study_controller, self._bar = session, study, bar
        self._worker = Worker("masks", self)
        self._soon = pause(self, _AFTER_MS, self.look)
        self._found: tuple[Study, Guess] | None = None
        self._later = pause(self, _AFTER_MS, self._ask)
        study.opened.connect(self._opened)

    def _opened(self, study: Study) -> None:
        self._worker.clear()
        self._later.stop()
        if study.answered or any(entry.truths for entry in study.entries):
            self._soon.stop()
        else:
            self._soon.start()

    def look(self) -> None:
        """Look now, in the study that is open."""
        self._soon.stop()
        study = self._session.workspace.study
        if study is not None and not self._session.judging.judge:
            self._worker.submit(
                lambda: find_guess(study), lambda guess: self._guessed(study, guess), failed=lambda _error: None
            )

    def _guessed(self, study: Study, guess: Guess | None) -> None:
        if guess is not None:
            self._found = study, guess
            self._ask()

    def _ask(self) -> None:
        """Ask, after any other question."""
        if self._found is None or not self._is_open(self._found[0]):
            return
        if self._bar.asks:
            self._later.start()
            return
        (study, guess), self._found = self._found, None
        scan, mask = guess.example
        if guess.count > 1:
            text = tr("These look like masks: {mask} for {scan}, and {count} more. Use them as ground truth?").format(
                mask=mask, scan=scan, count=guess.count - 1
            )
        else:
            text = tr("This looks like a mask: {mask} for {scan}. Use it as ground truth?").format(mask=mask, scan=scan)
        self._bar.ask(
            text,
            (
                (tr("Yes"), lambda: self._answer(study, guess, True)),
                (tr("No"), lambda: self._answer(study, guess, False)),
            ),
            "info",
            about="study",
        )

    def _answer(self, study: Study, guess: Guess, use: bool) -> None:
        """Remember it, and open the study again, so that masks are no scans; what was said of them as scans is kept."""

        def done(_file: object) -> None:
            if use and self._is_open(study):
                self._study_controller.open(study.folder, self._session.shown.key or "")

        def failed(error: Exception) -> None:
            text = tr("Your answer could not be kept: {reason}").format(reason=error)
            self._bar.tell(text, "error", about="study")

        self._worker.submit(lambda: remember(study.folder, guess.choice, use, study.answers), done, failed=failed)

    def _is_open(self, study: Study) -> bool:
        """Whether it still is; as it is followed, it may be another object by now."""
        now = self._session.workspace.study
        return now is not None and now.folder == study.folder

    def close(self) -> None:
        """End the thread."""
        self._soon.stop()
        self._later.stop()
        self._worker.close()
