"""Measures the masks on screen on a worker after each stroke; newer masks drop the older request."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from busviewer.mask import Comparison, Mask, Scale
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.measurements import Measurements, Patch, measurements_of
from busviewer.segmentation.failure import reason_of
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.measurements_panel import MeasurementsPanel

__all__ = ["MeasurementsController"]


class MeasurementsController(QObject):
    """Signals: ``measured`` (key, Dice of the mask that counts, or None); ``shown`` all that was measured, or None."""

    measured = Signal(object, object)
    shown = Signal(object)

    def __init__(self, session: ReviewSession, panel: MeasurementsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self._worker = Worker("figures", self)
        self._job: Job | None = None
        self._measuring: str | None = None
        self._drafted: tuple[Mask | None, Mask | None, Scale, Comparison | None] = (None, None, Scale(), None)

    def on_change(self, change: Change) -> None:
        """Measure anew where what is measured is another."""
        if change.aspects & (Aspect.SCAN | Aspect.MEASUREMENTS | Aspect.DRAFT | Aspect.TRUTH | Aspect.SPACING):
            self.measure()

    def measure(self) -> None:
        """Measure what is on screen; what is on show is greyed until that is done."""
        session, key = self._session, self._session.shown.key
        if self._job is not None and not self._job.finished:
            self._job.cancel()
            self._job = None
            if self._measuring is not None and self._measuring != key:
                self.measured.emit(self._measuring, None)  # what its row says is of an older mask
        self._measuring = key
        if key is None:
            self._panel.clear()
            self.shown.emit(None)
            return
        self._panel.set_stale(True)
        scan = session.shown.scan
        if scan is None:  # it is on its way, and the scan before still on show
            return
        truth, draft, scale = session.shown.truth, session.shown.draft, session.shown.scale
        correction = None if session.shown.correction is None else Patch(session.shown.correction)
        draft_mask, kind = None if draft is None else draft.mask, session.shown.draft_kind or "firm"
        of_draft, of_truth, in_scale, known = self._drafted
        same = of_draft is draft_mask and of_truth is truth and in_scale == scale and not scale.regions

        def done(figures: Measurements) -> None:
            self._drafted = (draft_mask, truth, scale, figures.draft)
            none = tr("Ground truth hidden") if session.shown.hides("truth") else tr("No ground truth")
            note, tip = none if truth is None else "", ""
            if figures.draft is not None and draft is not None and draft.seen:
                note = tr("Scan of the training set")
                tip = tr("{model} was trained on this scan, or on one that shows the same view: its drafts are better "
                         "here than on new scans.").format(model=draft.model.name)  # fmt: skip
            self._panel.show_figures(figures, note, tip=tip, draft=kind)
            self.shown.emit(figures)
            found = figures.draft if correction is None else figures.correction
            self.measured.emit(key, None if found is None else found.dice)

        def failed(error: Exception) -> None:
            self._panel.clear(tr("Not measured: {reason}").format(reason=reason_of(error)))

        def work() -> Measurements:
            unfolded = None if correction is None else correction.mask()
            return measurements_of(truth, draft_mask, unfolded, scale, known if same else None, scan)

        self._job = self._worker.submit(work, done, failed=failed, front=True)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
