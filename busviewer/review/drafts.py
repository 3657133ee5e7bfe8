"""What a reader does with a draft that is firm or weak: how sensitive the model is, and accepting a possible lesion."""

from __future__ import annotations

from busviewer.review import acts
from busviewer.review.change import Aspect, Change
from busviewer.review.edits import DRAFT_HIDDEN
from busviewer.review.keeping import KeepingSession
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.sensitivity import BALANCED, check_sensitivity

__all__ = ["DraftsSession"]


class DraftsSession(KeepingSession):
    """The part of a :class:`~busviewer.review.session.ReviewSession` that tells firm drafts from weak ones."""

    @property
    def sensitivity(self) -> str:
        """By which drafts are firm or weak: what the reader chose for this study; "balanced" where none is open."""
        return BALANCED if self._desk is None else self._desk.sensitivity

    def set_sensitivity(self, name: str) -> bool:
        """Let drafts be firm or weak by another sensitivity from now on; no network runs.

        False where nothing may be changed here (says why), or no study is open. ValueError for an unknown one.
        """
        check_sensitivity(name)
        desk = self._desk
        if desk is None:
            return False
        if desk.read_only:
            self._tell(Aspect.STATE)  # a menu that was ticked shows it as it is
            self._say(desk.read_only)
            return False
        if name == desk.sensitivity:
            return True
        self._finish_stroke()
        desk.choose_sensitivity(name)
        if self._reading is not None:
            self._reading.sensitivity = name
        self._on_change(Change(Aspect.ROWS))
        self._tell(Aspect.MASK | Aspect.DRAFT | Aspect.STATE | Aspect.FIGURES)
        self._refresh_saved()
        return True

    @property
    def starts_from_draft(self) -> bool:
        """Whether what is drawn on a scan with a weak draft starts from that draft's mask, or from nothing."""
        return self._starts_from_draft

    @starts_from_draft.setter
    def starts_from_draft(self, starts: bool) -> None:
        self._starts_from_draft = starts
        if self._reading is not None:
            self._reading.starts_from_draft = starts

    def accept_draft(self) -> bool:
        """Make the mask of the weak draft the correction, as one undoable step; False where not, and says why."""
        reading = self._reading
        if reading is None or not self._may_change():
            return False
        self._finish_stroke()
        step = acts.accept_step(reading)
        if step is not None:
            self._do(reading, step)
            if step.before.state is State.SIGNED_OFF:
                self._say_reopened()
        elif self.hides("draft"):
            self._say(DRAFT_HIDDEN)
        elif self.draft_kind == "weak":
            self._say(
                "This scan has a mask already: go back to the draft first, or add the possible lesion to the mask"
            )
        elif self.draft_kind == "firm":
            self._say("The draft is firm: it counts without being accepted")
        elif self.draft_kind == "none":
            self._say("Nothing was found on this scan: draw the lesion, or sign off that there is none")
        else:
            self._say("There is no possible lesion to accept: segment the scan first")
        return step is not None
