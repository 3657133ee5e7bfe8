"""Between the session and the BI-RADS form: which lesion is described, and what was said of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from busviewer.mask import LesionMeasurements, ellipsoid
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.measurements import Measurements
from busviewer.study import StudyStore
from busviewer.study.annotations.counting import counting_mask
from busviewer.study.birads import Description, OtherView, described
from busviewer.study.birads.description import with_description
from busviewer.study.folder.cases import same_case
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.text import number, tr
from busviewer.ui.panels.birads_panel import BiradsPanel

__all__ = ["BiradsController"]

_NEAR = 5  # scans before and after, where the case of a scan is not known


class BiradsController(QObject):
    """The form is about the lesions that were measured last: their numbers stand beside them on the scan."""

    def __init__(self, session: ReviewSession, user_data: Path, panel: BiradsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._user_data, self._panel = session, user_data, panel
        self._worker = Worker("other-view", self)
        self._measured: Measurements | None = None
        self._number = 1
        panel.said.connect(self._say)
        panel.chosen.connect(self._choose)

    def on_change(self, change: Change) -> None:
        """Another scan: no lesion is measured yet. Something else was said: show that."""
        if change.aspects & (Aspect.SCAN | Aspect.STUDY):
            self._measured, self._number = None, 1
        if change.aspects & (Aspect.SCAN | Aspect.STUDY | Aspect.STATE):
            self.refresh()

    def show_measured(self, measured: Measurements | None) -> None:
        """These are the lesions of the mask on show now."""
        self._measured = measured
        self.refresh()

    def refresh(self) -> None:
        """Show what was said of the lesion that was chosen."""
        said, found = self._session.shown.annotation, self._measured
        self._worker.clear()
        if said is None or found is None or not found.lesions:
            self._panel.clear()
            return
        self._number = min(self._number, len(found.lesions))
        by_number, lost = described(found.lesions, said.birads)
        place = self._number - 1
        at = found.lesions[place].centroid
        terms = found.terms[place] if place < len(found.terms) else ({}, {})
        description = by_number.get(self._number, Description(at))
        self._panel.show_lesion(found.lesions, self._number, description, *terms, self._views(), len(lost))
        self._measure_other(found.lesions[place], description.other_view)

    def _measure_other(self, lesion: LesionMeasurements, view: OtherView | None) -> None:
        """Show the three dimensions and the volume, as the report will have them, by what is saved of the other
        view."""
        study, reader = self._session.workspace.study, self._session.workspace.reader
        user_data, hidden = self._user_data, "draft" in self._session.judging.blind
        if view is None or study is None:
            return

        def work() -> LesionMeasurements | None:
            from busviewer.export.other_view import measured_in

            store = StudyStore(study.folder, reader, user_data=user_data)
            annotation = store.load(view.scan)
            mask = None if annotation is None else counting_mask(annotation, store.sensitivity, draft_hidden=hidden)
            if annotation is None or mask is None:
                return None
            return measured_in(study, annotation, mask, store.calibrations, view.lesion)

        def done(other: LesionMeasurements | None) -> None:
            both = None if other is None else ellipsoid(lesion, other)
            if other is None:
                text = tr("The other view has no such lesion yet. Segment or draw it there.")
            elif both is None:
                text = tr("No volume: uncalibrated.")
            else:
                sides, volume = both
                text = tr("{sides} mm, volume {volume} ml").format(
                    sides=" × ".join(number(side, 1) for side in sides), volume=number(volume / 1000, 2)
                )
            self._panel.show_volume(text)

        self._worker.submit(work, done)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()

    def _views(self) -> list[tuple[str, str]]:
        """The scans that may be the other view: those of the case, else those next in the study; key and name."""
        workspace, key = self._session.workspace, self._session.shown.key
        if workspace.study is None or key not in workspace.study.by_key:
            return []
        entries = workspace.study.entries
        keys = [each for each in same_case(workspace.study.by_key[key], entries) if each != key]
        if not keys:
            place = next(number for number, each in enumerate(entries) if each.key == key)
            near = [*entries[max(0, place - _NEAR) : place], *entries[place + 1 : place + 1 + _NEAR]]
            keys = [each.key for each in near]
        return [(each, workspace.name_of(each)) for each in keys]

    def _choose(self, number: int) -> None:
        self._number = number
        self.refresh()

    def _say(self, description: Description) -> None:
        said, found = self._session.shown.annotation, self._measured
        if said is None or found is None or not found.lesions:
            return
        lesion = found.lesions[self._number - 1]
        before = described(found.lesions, said.birads)[0].get(self._number)
        now = replace(description, at=lesion.centroid)
        self._session.sign_off.describe(with_description(said.birads, before, now))
        self.refresh()  # where the scan must not be changed, it is as it was
