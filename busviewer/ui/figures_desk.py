"""Measures the masks on screen on a worker after each stroke; newer masks drop the older request."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from busviewer.review import ReviewSession
from busviewer.ui.figures_panel import Figures, FiguresPanel, figures_of
from busviewer.ui.jobs import Job, Worker

__all__ = ["FiguresDesk"]


class FiguresDesk(QObject):
    """Signals: ``measured`` (key, Dice of the mask that counts, or None)."""

    measured = Signal(str, object)

    def __init__(self, session: ReviewSession, panel: FiguresPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self._worker = Worker("figures", self)
        self._job: Job | None = None
        self._measuring: str | None = None

    def measure(self) -> None:
        """Measure what is on screen; what is on show is greyed until that is done."""
        session, key = self._session, self._session.current
        if self._job is not None and not self._job.finished:
            self._job.cancel()
            if self._measuring is not None and self._measuring != key:
                self.measured.emit(self._measuring, None)  # what its row says is of an older mask
        self._measuring = key
        if session.scan is None or key is None:
            self._panel.clear()
            return
        self._panel.set_stale(True)
        truth, draft, spacing = session.truth, session.draft, session.spacing
        correction = None if session.correction is None else session.correction.copy()
        draft_mask = None if draft is None else draft.mask

        def done(figures: Figures) -> None:
            self._panel.show_figures(figures, has_truth=truth is not None)
            pair = figures.draft if correction is None else figures.correction
            self.measured.emit(key, None if pair is None else pair[0])

        def failed(_error: Exception) -> None:
            self._panel.clear()

        self._job = self._worker.submit(
            lambda: figures_of(truth, draft_mask, correction, spacing), done, failed=failed, front=True
        )

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
