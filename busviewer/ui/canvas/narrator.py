"""Tells in words what the canvas shows: as its description, and read out when a scan or a draft comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from busviewer.files import shown
from busviewer.mask.lesion import LesionMeasurements
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.review.measurements import Measurements
from busviewer.ui.kit.draft_words import firm_words, nothing_words, possible_lesion, unaccepted
from busviewer.ui.kit.spoken import announce
from busviewer.ui.kit.text import class_word, grouped, tr

if TYPE_CHECKING:
    from busviewer.ui.canvas.scan_view import ScanView

__all__ = ["Narrator"]


class Narrator(QObject):
    """Says it once the figures of what is new are there, as they are part of it."""

    def __init__(self, session: ReviewSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view: ScanView | None = None
        self._new = False
        self._said: str | None = None  # of which scan all was read out

    def show_on(self, view: ScanView) -> None:
        """The canvas that is described."""
        self._view = view

    def on_change(self, change: Change) -> None:
        """Another scan, or another draft of it: the figures that follow are read out."""
        if change.aspects & (Aspect.SCAN | Aspect.DRAFT) and change.key in (None, self._session.shown.key):
            self._new = True

    def tell(self, figures: Measurements | None) -> None:
        """Everything of the scan on screen was measured, or there is none."""
        if self._view is None:
            return
        scan, mask = self._scan_words(), self._mask_words(figures)
        self._view.setAccessibleDescription(_sentences(scan, mask))
        if self._new and figures is not None:
            key, self._new = self._session.shown.key, False
            announce(self._view, mask if key == self._said else _sentences(scan, mask))
            self._said = key

    def _scan_words(self) -> str:
        """What the scan on screen is, "" where there is none."""
        session, key = self._session, self._session.shown.key
        if key is None or key not in session.workspace.worklist or session.shown.scan is None:
            return ""
        row = session.workspace.worklist.listed_row(key)
        facts = [shown(row.listed_name), tr(session.shown.state.value)]
        if row.class_name:
            facts.append(class_word(row.class_name))
        return ", ".join(facts)

    def _mask_words(self, figures: Measurements | None) -> str:
        """What its mask is, and how large its lesions are."""
        if self._session.shown.scan is None:
            return ""
        lesions = () if figures is None else figures.lesions
        return _sentences(self._kind_words(), *map(_lesion_words, lesions))

    def _kind_words(self) -> str:
        session, draft = self._session, self._session.shown.draft
        if session.shown.correction is not None:
            return tr("Your correction")
        if draft is None:
            return "" if session.shown.hides("draft") else tr("No draft yet")
        kind = unaccepted(session)
        if kind == "weak":
            return possible_lesion(draft.lesion_probability)
        return nothing_words(session) if kind == "none" else firm_words(draft)


def _sentences(*texts: str) -> str:
    return ". ".join(filter(None, texts))


def _lesion_words(lesion: LesionMeasurements) -> str:
    """How large a lesion is, along its two axes."""
    text = tr("Lesion {number}: long axis {long} px, perpendicular axis {perpendicular} px")
    if not lesion.uncalibrated:
        text = tr("Lesion {number}: long axis {long} mm, perpendicular axis {perpendicular} mm")
    digits = 0 if lesion.uncalibrated else 1
    long, perpendicular = grouped(lesion.axes.long, digits), grouped(lesion.axes.perpendicular, digits)
    return text.format(number=lesion.number, long=long, perpendicular=perpendicular)
