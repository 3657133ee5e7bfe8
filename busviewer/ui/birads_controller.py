"""Between the session and the BI-RADS form: which lesion is described, and what was said of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.measurements import Measurements
from busviewer.study.birads import Description, described
from busviewer.study.birads.description import with_description
from busviewer.study.folder.cases import same_case
from busviewer.ui.panels.birads_panel import BiradsPanel

__all__ = ["BiradsController"]

_NEAR = 5  # scans before and after, where the case of a scan is not known


class BiradsController(QObject):
    """The form is about the lesions that were measured last: their numbers stand beside them on the scan."""

    def __init__(self, session: ReviewSession, panel: BiradsPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
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
        if said is None or found is None or not found.lesions:
            self._panel.clear()
            return
        self._number = min(self._number, len(found.lesions))
        by_number, lost = described(found.lesions, said.birads)
        place = self._number - 1
        at = found.lesions[place].centroid
        terms = found.terms[place] if place < len(found.terms) else ({}, {})
        self._panel.show_lesion(
            found.lesions, self._number, by_number.get(self._number, Description(at)), *terms, self._views(), len(lost)
        )

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
