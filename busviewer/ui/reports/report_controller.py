"""What nobody caught: logged, told once, with the work on the disk first; Help > Report a problem; Help > Self-test."""

from __future__ import annotations

import contextlib
import logging
import platform
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from busviewer.logbook import hide, last_lines, trace_of
from busviewer.review import ReviewSession
from busviewer.study.folder.study import Study
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import Poster
from busviewer.ui.kit.text import tr
from busviewer.version import __version__

if TYPE_CHECKING:
    from busviewer.ui.reports.report_dialog import ReportDialog

__all__ = ["ReportController"]

_log = logging.getLogger(__name__)
_LINES = 80
_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class ReportController(QObject):
    """Hears what went wrong in a slot, on a thread, in a destructor; one dialog at a time, over ``parent``."""

    def __init__(
        self,
        session: ReviewSession,
        log: Path,
        facts: Callable[[], str],
        self_test_command: Sequence[str],
        parent: QWidget,
    ) -> None:
        """``log`` is the folder of the log; ``facts`` what else a report tells of this window, in a line."""
        super().__init__(parent)
        self._self_test_command = self_test_command
        self._session, self._folder, self._more_facts, self._window = session, log, facts, parent
        self._poster = Poster(self)
        self._dialog: ReportDialog | None = None
        self._more = 0
        self._last = ""

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {"report": self._show_report, "self_test": self._self_test}

    @staticmethod
    def hide_names(study: Study) -> None:
        """Keep the names of what lies in ``study`` out of the log."""
        hide(study.folder, lambda: study.by_key)

    # --- what nobody caught ----------------------------------------------------------------------------------------
    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Within the block, hear of every exception that nobody caught, and of Qt's own messages."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook

        def unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            before[0](kind, error, trace)
            self._heard(error, "the window")

        def in_thread(given: threading.ExceptHookArgs) -> None:
            before[1](given)
            if given.exc_value is not None:
                self._heard(given.exc_value, f"thread {given.thread.name if given.thread else '?'}")

        def unraisable(given: sys.UnraisableHookArgs) -> None:
            before[2](given)
            if given.exc_value is not None:
                self._heard(given.exc_value, "a callback")

        sys.excepthook, threading.excepthook, sys.unraisablehook = unhandled, in_thread, unraisable
        qt_before = qInstallMessageHandler(_qt_said)
        try:
            yield
        finally:
            qInstallMessageHandler(qt_before)
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            self._poster.close()

    def _heard(self, error: BaseException, where: str) -> None:
        """On any thread, in the middle of anything: note it; it is told when the event loop is reached again."""
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            return
        trace = trace_of(error)
        if trace == self._last:  # a paint that fails would fill the log in a minute
            _log.error("the same again")
        else:
            _log.error("not caught, in %s", where, exc_info=error)
        self._last = trace
        self._poster.post(lambda: self._tell(trace))

    def _tell(self, trace: str) -> None:
        if self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            self._more += 1
            self._dialog.show_count(self._more)
            return
        text = self._work_kept()
        self._more = 0
        self._dialog = self._show(tr("An unexpected error occurred in busviewer"), text, "error", trace)

    def _work_kept(self) -> str:
        """Save all, and what can be said of it: the session itself may be what is broken."""
        session = self._session
        try:
            saved = session.storage.flush()
        except Exception:
            _log.exception("saving after an error failed")
            saved = False
        if session.workspace.study is None:
            return tr("No study is open, so no work is affected. You can continue.")
        if saved:
            return tr("All your work is saved. You can continue.")
        text = tr("Your latest work is in memory but not saved yet. busviewer will try again. Do not close it.")
        return text

    # --- the report ------------------------------------------------------------------------------------------------
    def _show_report(self) -> None:
        """Help > Report a problem."""
        text = tr("Copy the report and send it with a description of what you did and what happened.")
        self._show(tr("Report a problem"), text, "info", "")

    def _self_test(self) -> None:
        """Help > Self-test: in a process of its own, which a driver may end. It shows the text, whatever came of it."""
        from busviewer.ui.reports.self_test_dialog import SelfTestDialog

        SelfTestDialog(self._self_test_command, self._folder, self._window).show()

    def _show(self, title: str, text: str, kind: str, trace: str) -> ReportDialog:
        from busviewer.ui.reports.report_dialog import ReportDialog

        dialog = ReportDialog(title, text, kind, self._report(trace), self._folder, self._window)
        dialog.show()
        return dialog

    def _report(self, trace: str) -> str:
        log = "\n".join(last_lines(self._folder, _LINES)) or "(empty)"
        parts = [*self._facts(), *(["", "--- unhandled error", trace] if trace else []), "", "--- log", log]
        return "\n".join(parts) + "\n"

    def _facts(self) -> list[str]:
        torch, scans = sys.modules.get("torch"), len(self._session.workspace.worklist.rows)
        return [
            f"busviewer {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
            f" ({QGuiApplication.platformName()}), torch {getattr(torch, '__version__', 'not imported')}",
            f"{platform.platform()}, {platform.machine()}",
            self._more_facts(),
            f"scans in the study: {scans}; saved: {self._session.storage.saved}",
        ]


def _qt_said(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_QT_LEVELS.get(kind, logging.INFO), "%s", text)
    if kind in _QT_LEVELS and sys.stderr is not None:
        print(text, file=sys.stderr)
