"""The ways to a study: the menu, the start page, the studies opened before, a folder let go over the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from busviewer.settings import with_recent
from busviewer.study.folder.study import Study
from busviewer.ui.commands.choices import Choices
from busviewer.ui.drops import Drops
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.start_page import StartPage
from busviewer.ui.study.study_controller import StudyController

__all__ = ["OpenController"]


class OpenController(QObject):
    """Asks for a folder, has it opened as soon as the canvas is there, and keeps the list of those opened before.

    ``make_sample`` makes the sample study where it is missing and returns its folder; it is called on a worker.
    """

    def __init__(
        self,
        study: StudyController,
        make_sample: Callable[[], Path],
        start: StartPage,
        choices: Choices,
        drops: Drops,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._study, self._make_sample, self._start, self._choices = study, make_sample, start, choices
        self._preferences, self._window = preferences, parent
        self._ready = False
        self._waiting: Path | None = None
        start.open_clicked.connect(self._ask)
        start.sample_clicked.connect(self._open_sample)
        for signal in (start.recent_clicked, choices.recent_chosen):
            signal.connect(lambda folder: self.open(Path(folder)))
        start.forget_clicked.connect(self._forget)
        drops.dropped.connect(self.open)
        study.opened.connect(self._opened)
        preferences.changed.connect(self._changed)
        self._show_recent()

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"open": self._ask, "sample": self._open_sample}

    def open(self, folder: Path) -> None:
        """Open ``folder`` as a study, as soon as the canvas is there."""
        if self._ready:
            self._study.open(folder)
        else:
            self._waiting = folder

    def canvas_ready(self) -> None:
        """The canvas is there: open what waited for it."""
        self._ready = True
        if self._waiting is not None:
            self._study.open(self._waiting)
            self._waiting = None

    def _ask(self) -> None:
        recent = self._preferences.settings.recent
        start = recent[0] if recent else str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of scans"), start)
        if folder:
            self.open(Path(folder))

    def _open_sample(self) -> None:
        self._study.make_and_open(self._make_sample)

    # --- opened before ---------------------------------------------------------------------------------------------
    def _opened(self, study: Study) -> None:
        self._preferences.change(recent=with_recent(self._preferences.settings, study.folder).recent)

    def _forget(self, folder: str) -> None:
        recent = self._preferences.settings.recent
        self._preferences.change(recent=tuple(each for each in recent if each != folder))

    def _changed(self, names: frozenset[str]) -> None:
        if names & {"recent", "theme", "privacy"}:  # the rows of the start page have icons
            self._show_recent()

    def _show_recent(self) -> None:
        settings = self._preferences.settings
        recent = () if settings.privacy else settings.recent  # folders are named after patients too
        self._choices.set_recent(recent)
        self._start.set_recent(recent, hidden=settings.privacy)
