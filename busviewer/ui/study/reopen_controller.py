"""Keeps on the disk which scan is open, and offers it at the next start after an end that was none of the reader's."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from busviewer.lifeline import LeftOpen, Lifeline, left_open
from busviewer.ui.kit.jobs import Worker, pause
from busviewer.ui.kit.text import tr

if TYPE_CHECKING:
    from busviewer.ui.main_window import MainWindow

__all__ = ["ReopenController"]

_log = logging.getLogger(__name__)
_SETTLED_MS = 400


class ReopenController(QObject):
    """Over the window: notes each scan that comes on screen, off the UI thread; asks on the start page or the bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._folder = window.services.user_data / "open"
        self._lifeline = Lifeline(self._folder)
        self._worker = Worker("lifeline", self)
        self._soon = pause(self, _SETTLED_MS, self._note)
        self._study: Path | None = None
        self._since = 0.0
        self._left: list[LeftOpen] = []
        start = window.parts.centre.start
        start.go_on_clicked.connect(self._open)
        start.leave_clicked.connect(self._forget)
        window.canvas_ready.connect(self._look)
        window.study_controller.opened.connect(self._offer)

    # --- what is open ----------------------------------------------------------------------------------------------
    def note(self) -> None:
        """Another scan is on screen; one that is only passed is not noted."""
        self._soon.start()

    def _note(self) -> None:
        study, scan = self._window.session.study, self._window.session.current
        if study is None or scan is None:
            return
        folder = study.folder
        if self._study != folder:
            self._study, self._since = folder, time.time()
        since = self._since
        self._worker.submit(lambda: self._lifeline.note(folder, scan, since))

    # --- what was open ---------------------------------------------------------------------------------------------
    def _look(self) -> None:
        self._worker.submit(lambda: left_open(self._folder), self._found)

    def _found(self, left: list[LeftOpen]) -> None:
        if left:
            _log.warning("%d windows ended without being closed", len(left))
        self._left = left
        self._offer()

    def _offer(self) -> None:
        """The newest of what was left: on the start page, or, where a study is open, in the bar."""
        left = self._left[0] if self._left else None
        text = "" if left is None else _words(left, named="truth" not in self._window.session.blind)
        self._window.parts.centre.start.set_offer(text)
        if left is not None and self._window.session.study is not None:  # the start page is not on show
            answers = ((tr("Go on there"), self._open), (tr("No"), self._forget))
            self._window.bar.ask(text, answers, passing=True)  # who reads on here need not answer

    def _open(self) -> None:
        newest, *others = self._left
        newest.forget()
        self._let_go(others)
        self._offer()
        self._window.study_controller.open(newest.study, newest.scan)

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
    text = tr("busviewer ended unexpectedly on {time}. Go on with “{study}” at {scan}?")
    if not named:
        text = tr("busviewer ended unexpectedly on {time}. Go on with “{study}” where you were?")
    shown = time.strftime("%Y-%m-%d %H:%M", time.localtime(left.last))
    return text.format(time=shown, study=left.study.name, scan=left.scan)
