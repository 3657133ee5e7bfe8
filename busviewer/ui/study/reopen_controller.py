"""Keeps on the disk which scan is open, and offers it at the next start after an end that was none of the reader's."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from PySide6.QtCore import QObject

from busviewer.lifeline import LeftOpen, Lifeline, left_open
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.ui.kit.jobs import Worker, pause
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.start_page import StartPage
from busviewer.ui.study.study_controller import StudyController

__all__ = ["ReopenController"]

_log = logging.getLogger(__name__)
_SETTLED_MS = 400


class ReopenController(QObject):
    """Notes each scan that comes on screen, off the UI thread; asks on the start page or the bar."""

    def __init__(
        self,
        session: ReviewSession,
        study: StudyController,
        user_data: Path,
        start: StartPage,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._study_controller, self._start, self._bar = session, study, start, bar
        self._folder = user_data / "open"
        self._lifeline = Lifeline(self._folder)
        self._worker = Worker("lifeline", self)
        self._soon = pause(self, _SETTLED_MS, self._note)
        self._study: Path | None = None
        self._since = 0.0
        self._left: list[LeftOpen] = []
        start.go_on_clicked.connect(self._open)
        start.leave_clicked.connect(self._forget)
        study.opened.connect(self._offer)

    # --- what is open ----------------------------------------------------------------------------------------------
    def on_change(self, change: Change) -> None:
        """Note another scan that came on screen; one that is only passed is not noted."""
        if Aspect.SCAN in change.aspects and self._session.shown.scan is not None:
            self._soon.start()

    def _note(self) -> None:
        study, scan = self._session.workspace.study, self._session.shown.key
        if study is None or scan is None:
            return
        folder = study.folder
        if self._study != folder:
            self._study, self._since = folder, time.time()
        since = self._since
        self._worker.submit(lambda: self._lifeline.note(folder, scan, since))

    # --- what was open ---------------------------------------------------------------------------------------------
    def look(self) -> None:
        """Look for what was left open, and offer it."""
        self._worker.submit(lambda: left_open(self._folder), self._found)

    def _found(self, left: list[LeftOpen]) -> None:
        if left:
            _log.warning("%d windows ended without being closed", len(left))
        self._left = left
        self._offer()

    def _offer(self) -> None:
        """The newest of what was left: on the start page, or, where a study is open, in the bar."""
        left = self._left[0] if self._left else None
        text = "" if left is None else _words(left, named="truth" not in self._session.judging.blind)
        self._start.set_offer(text)
        if left is not None and self._session.workspace.study is not None:  # the start page is not on show
            answers = ((tr("Continue"), self._open), (tr("No"), self._forget))
            self._bar.ask(text, answers, about="scan")  # who reads on here need not answer

    def _open(self) -> None:
        newest, *others = self._left
        newest.forget()
        self._let_go(others)
        self._offer()
        self._study_controller.open(newest.study, newest.scan)

    def _forget(self) -> None:
        self._left.pop(0).forget()
        self._offer()

    def _let_go(self, left: list[LeftOpen]) -> None:
        """What was not answered is offered at the next start."""
        for each in left:
            each.release()
        self._left = []

    def close(self) -> None:
        """The window is closed as it should be: nothing is left."""
        self._soon.stop()
        self._worker.close()
        self._let_go(self._left)
        self._lifeline.end()


def _words(left: LeftOpen, *, named: bool) -> str:
    """``named`` where the name of a scan, which may tell its class, may be told."""
    text = tr("busviewer ended unexpectedly on {time}. Continue with “{study}” at {scan}?")
    if not named:
        text = tr("busviewer ended unexpectedly on {time}. Continue with “{study}” where you stopped?")
    shown = time.strftime("%Y-%m-%d %H:%M", time.localtime(left.last))
    return text.format(time=shown, study=left.study.name, scan=left.scan)
