"""The report on lesions: opens its dialog, and copies what it says of the scan on screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from busviewer import paths
from busviewer.review import ReviewSession
from busviewer.segmentation.failure import reason_of
from busviewer.study import StudyStore
from busviewer.study.birads import load_lexicon
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference

if TYPE_CHECKING:
    from busviewer.export.report import Heat, Report

__all__ = ["LesionReportController"]


class LesionReportController(QObject):
    """What is reported is what is stored: the latest work is saved before it is read."""

    def __init__(
        self, session: ReviewSession, user_data: Path, inference: Inference, bar: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._user_data, self._inference = session, user_data, inference
        self._bar, self._window = bar, parent
        self._worker = Worker("report", self)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"lesion_report": self._open, "copy_report": self.copy}

    def close(self) -> None:
        """End the thread."""
        self._worker.close()

    def _open(self) -> None:
        from busviewer.ui.model.lesion_report_dialog import LesionReportDialog

        if self._session.workspace.study is not None:
            LesionReportDialog(
                self._session, self._inference, self._worker, self.prepare, self._user_data, self._bar, self._window
            ).open()

    def prepare(self) -> Callable[[bool, Heat | None, str], Report]:
        """On the thread of the window. What is returned makes the report on a worker (whether with unsigned scans, the
        heatmap, and by which model); it raises OSError where the latest work cannot be saved."""
        workspace = self._session.workspace
        study, reader, user_data, name_of = workspace.study, workspace.reader, self._user_data, workspace.name_of
        assert study is not None
        saved, blind = self._session.storage.hurry(), "draft" in self._session.judging.blind
        names = {key: name_of(key) for key in study.by_key}

        from busviewer.export.report import Report

        def make(unsigned: bool, heat_of: Heat | None = None, heat_by: str = "") -> Report:
            if not saved():
                raise OSError(tr("Nothing was reported: your latest work is not saved yet (see the status bar)."))
            stored = StudyStore(study.folder, reader, user_data=user_data).load_all()
            lexicon = load_lexicon(paths.resources())
            return Report(
                study, stored, reader, lexicon, unsigned=unsigned, blind=blind, heat_of=heat_of, heat_by=heat_by,
                name_of=lambda key: names.get(key, key),
            )  # fmt: skip

        return make

    def copy(self) -> None:
        """Put what the report says of the scan on screen into the clipboard, as plain text."""
        key = self._session.shown.key
        if key is None:
            return
        from busviewer.export.report import report_text

        make, problems = self.prepare(), list[str]()

        def work() -> str:
            report = make(True, None, "")
            pages = list(report.pages([key], problems.append))
            if not pages:
                raise ValueError(problems[0] if problems else tr("Nothing to report: this scan has no mask yet."))
            return report_text(pages, report.lexicon.edition)

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._bar.tell(tr("Report text copied to clipboard."), about="scan")

        self._worker.submit(
            work, done, failed=lambda error: self._bar.tell(reason_of(error), "warning", about="scan"), front=True
        )
