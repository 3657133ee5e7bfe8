"""Shows the session's scan on the canvas, in the header, the status bar and the panels at the right."""

from __future__ import annotations

from PySide6.QtCore import QObject

from busviewer.mask import Box
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.shown import ShownScan
from busviewer.ui.canvas.region_marks import segmented_text
from busviewer.ui.canvas.scan_view import ScanView
from busviewer.ui.canvas.views import Views
from busviewer.ui.kit.draft_words import shown_words
from busviewer.ui.kit.text import class_word, tr
from busviewer.ui.panels.status_bar import StatusBar
from busviewer.ui.window_parts import WindowParts

__all__ = ["ScanScreen"]


class ScanScreen(QObject):
    """Makes the canvas, and brings it up to date with what changed."""

    def __init__(self, session: ReviewSession, parts: WindowParts, status: StatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._parts, self._status = session, parts, status
        self.view = ScanView()
        self.views = Views(self.view)
        self._shown: object = None
        self._file: str | None = None  # of the scan on show, for whose frames zoom and window stay
        self.passing = self._playing = False
        self.view.pen.connect(session.editor.pointer)
        self.view.hovered.connect(self._hovered)
        self.view.hovered.connect(self.views.point)
        self.views.hovered.connect(self._hovered)
        self.view.zoomed.connect(parts.centre.header.show_zoom)
        parts.side.measurements.marked.connect(self.view.marks.show_lesions)
        parts.side.measurements.pointed.connect(self.view.marks.point_at)

    def show_mask(self, box: Box | None) -> None:
        """Pixels of the correction changed, under the pen."""
        if self._session.shown.scan is self._shown:
            self.view.mask_changed(self._session.shown.correction, self._session.shown.mask, box)

    def show(self, change: Change) -> None:
        """Bring up to date what ``change`` names; the scan before stays until the next one is there."""
        session, aspects = self._session, change.aspects
        its_row = Aspect.ROWS in aspects and change.key in (None, session.shown.key)
        if its_row or aspects & (Aspect.SCAN | Aspect.STATE | Aspect.STUDY | Aspect.DRAFT):
            self._show_facts()
        if Aspect.STUDY in aspects and session.workspace.study is None:
            self._shown = self._file = None
            self.view.set_scan(None)
        if session.shown.scan is None or self.passing:
            return
        self.view.pass_by(False)
        if aspects & (Aspect.SCAN | Aspect.SPACING):
            spacing, scale = session.shown.spacing, session.shown.scale
            by_region = spacing is None and any(region.spacing for region in scale.regions)
            self._status.show_spacing(spacing, scan=True, by_region=by_region)
            self.view.scan_scale.set_spacing(spacing, by_region=by_region)
        if session.shown.scan is not self._shown:
            self._shown = session.shown.scan
            self._parts.centre.unreadable.hide()
            file = session.workspace.worklist.clips.file(session.shown.key or "")
            self.view.set_scan(session.shown.scan, keep=file == self._file)
            self._file = file
            self._show_masks()
            self._status.clear_cursor()
        elif aspects & (Aspect.SCAN | Aspect.DRAFT | Aspect.TRUTH | Aspect.STATE):
            self._show_masks()
        elif Aspect.MASK in aspects:
            self.show_mask(change.box)

    def show_passing(self, frame: ShownScan) -> None:
        """Show another frame of the clip on screen, in passing: no more than its pixels and masks.

        The session goes on with the frame before, and its changes are not shown until ``passing`` is set to False.
        """
        self.passing = True
        self._shown = frame.scan
        self.view.pass_by(True)
        self.view.set_scan(frame.scan, keep=True)
        draft = None if frame.draft is None else frame.draft.mask
        weak = frame.draft_kind == "weak"
        self.view.set_masks(frame.truth, draft, frame.correction, frame.mask, weak=weak)

    def show_playing(self, on: bool) -> None:
        """While a clip plays, say nothing of the frame where that began."""
        self._playing = on
        self._show_facts()

    def clear(self) -> None:
        """The scan cannot be read: say so in its place."""
        self._shown = self._file = None
        self.view.set_scan(None)
        self._parts.side.measurements.clear()
        key = self._session.shown.key
        if key is not None:
            row = self._session.workspace.worklist.row(key)
            self._parts.centre.unreadable.tell(row.name, row.unreadable)

    def _show_masks(self) -> None:
        session = self._session
        draft = None if session.shown.draft is None else session.shown.draft.mask
        hidden = [what for what in ("draft", "truth") if session.shown.hides(what)]
        self.view.notes.show_hidden(hidden)  # first: the views beside say it too
        weak = session.shown.draft_kind == "weak"
        self.view.set_masks(session.shown.truth, draft, session.shown.correction, session.shown.mask, weak=weak)
        self._parts.side.layers.set_present(
            correction=session.shown.correction is not None,
            draft=draft is not None,
            truth=session.shown.truth is not None,
        )
        self._parts.side.layers.set_weak(weak)
        self._parts.side.layers.set_hidden(hidden)

    def _show_facts(self) -> None:
        session, key = self._session, self._session.shown.key
        facts = []
        if session.shown.scan is not None:
            height, width = session.shown.scan.shape
            facts.append(f"{width} × {height}")
            if regions := segmented_text(session.shown.scan):
                facts.append(regions)
        worklist = session.workspace.worklist
        row = worklist.listed_row(key) if key is not None and key in worklist else None
        if row is not None and row.class_name:
            facts.append(class_word(row.class_name))
        marks = () if row is None else row.burnt_in
        burnt_in = tr("burnt-in marks: {marks}").format(marks=", ".join(map(tr, marks))) if marks else ""
        said = session.shown.annotation
        final = None if said is None else said.final
        no_lesion = final is not None and not final.mask.any() and not self._playing
        state = None if row is None or self._playing else session.shown.state
        name = None if row is None else row.listed_name  # the number of a frame is told beneath the scan
        draft = "" if self._playing else shown_words(session)
        self._parts.centre.header.show_scan(name, facts, state, burnt_in=burnt_in, no_lesion=no_lesion, draft=draft)
        reading = self._parts.side.reading
        if said is None or self._playing:
            reading.show_reading(None, False, "")
        else:
            reading.show_reading(key, said.flag, said.note)

    def _hovered(self, at: tuple[float, float] | None) -> None:
        session = self._session
        grey = None if at is None or session.shown.scan is not self._shown else self.view.grey_at(*at)
        if at is None or grey is None:
            self._status.clear_cursor()
            return
        prediction = session.shown.prediction
        probability = None if prediction is None else float(prediction.probability[int(at[1]), int(at[0])])
        self._status.show_cursor(at[0], at[1], grey, probability)
