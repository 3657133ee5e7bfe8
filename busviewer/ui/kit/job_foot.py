"""The foot of a dialog that writes something: what is wrong, how far it is, and its two buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from busviewer.segmentation.failure import reason_of
from busviewer.ui.kit.jobs import Job
from busviewer.ui.kit.parts import button_row, progress_bar, push_button
from busviewer.ui.kit.text import said, tr

__all__ = ["JobFoot"]


class _Submit(Protocol):
    def __call__(self, *, failed: Callable[[Exception], None], progress: Callable[[float, str], None]) -> Job: ...


class JobFoot(QWidget):
    """One job at a time.

    Args:
        title: of the button that calls ``act``; the other calls ``dialog.reject``.
        asked: what must not be changed while the job runs.
    """

    def __init__(self, dialog: QDialog, title: str, act: Callable[[], None], asked: Sequence[QWidget]) -> None:
        super().__init__(dialog)
        self._dialog, self._asked = dialog, asked
        self._job: Job | None = None
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "warning")
        self._progress = progress_bar()
        self.go = push_button(title, act, primary=True)
        self.go.setDefault(True)
        self.cancel = push_button(tr("Cancel"), dialog.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.problem)
        column.addWidget(self._progress)
        column.addLayout(button_row(None, self.cancel, self.go))
        self.problem.hide()

    def tell(self, text: str) -> None:
        """Say what is wrong; "" for nothing."""
        self.problem.setText(said(text))
        self.problem.setVisible(bool(text))
        self._make_room()

    def start(self, submit: _Submit) -> None:
        """Have ``submit`` hand the job to its thread; where it fails, the reason is told here."""
        self._set_busy(True)
        self._job = submit(failed=self._failed, progress=self._moved)

    def end(self) -> None:
        """The job is done."""
        self._job = None
        self._set_busy(False)

    def give_up(self) -> bool:
        """Cancel the job; whether there was one."""
        if self._job is None:
            return False
        self._job.cancel()
        self.end()
        return True

    def _moved(self, fraction: float, _text: str) -> None:
        self._progress.setValue(round(1000 * fraction))

    def _failed(self, error: Exception) -> None:
        self.end()
        self.tell(reason_of(error))

    def _set_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._progress.setValue(0)
        self.tell("")
        for widget in (self.go, *self._asked):
            widget.setEnabled(not busy)

    def _make_room(self) -> None:
        """Let the dialog grow to what it shows now, or the fields above would be squeezed."""
        own, layout = self.layout(), self._dialog.layout()
        if own is None or layout is None or not self._dialog.isVisible():
            return
        for each in (own, layout):
            each.invalidate()
            each.activate()
        width = self._dialog.width()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        if needed > self._dialog.height():
            self._dialog.resize(width, needed)
