"""Help > Self-test: the report of a process that does the main job on a synthetic scan, to copy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QWidget

from busviewer.ui.kit.text import tr
from busviewer.ui.reports.report_dialog import ReportDialog

__all__ = ["SelfTestDialog"]


class SelfTestDialog(ReportDialog):
    """Runs ``command`` and shows what it prints. Closing it ends the process.

    Args:
        command: prints the report; its exit status is 0 where all is well.
        folder: where the log lies.
    """

    def __init__(self, command: Sequence[str], folder: Path, parent: QWidget) -> None:
        text = tr("The test segments a synthetic scan on each device. It takes up to a minute.")
        super().__init__(tr("Self-test"), text, "info", "", folder, parent)
        self.setWindowTitle(tr("Self-test"))
        self.copy.setEnabled(False)
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.finished.connect(self._show_result)
        self._process.errorOccurred.connect(self._show_error)
        self._process.start(command[0], list(command[1:]))

    def _show_result(self, status: int) -> None:
        report = bytes(self._process.readAll().data()).decode(errors="replace")
        passed = status == 0 and self._process.exitStatus() == QProcess.ExitStatus.NormalExit
        good = tr("Everything works on this computer.")
        bad = tr("Something does not work on this computer. Copy the report and send it to your support.")
        self._end(good if passed else bad, report)

    def _show_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # of every other end, finished tells
            self._end(tr("The test could not be started."), self._process.errorString())

    def _end(self, text: str, report: str) -> None:
        self.show_report(text, report)
        self.copy.setEnabled(True)

    def done(self, result: int) -> None:
        """Closed: nothing of the process is wanted any more."""
        self._process.finished.disconnect()
        self._process.errorOccurred.disconnect()
        self._process.kill()
        self._process.waitForFinished()
        super().done(result)
