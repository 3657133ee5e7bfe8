"""The threshold of the draft on screen, moved by the reader."""

from __future__ import annotations

from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.steps import Standing
from busviewer.review.strokes import Strokes
from busviewer.review.workspace import InForce

__all__ = ["DraftThreshold"]


class DraftThreshold:
    """Shows the draft at another threshold of its prediction; what is kept of that is one step."""

    def __init__(self, in_force: InForce, strokes: Strokes) -> None:
        self._in_force, self._strokes = in_force, strokes
        self._before: Standing | None = None

    @property
    def value(self) -> float | None:
        """The draft's, 0 to 1; None where there is no draft, or the prediction that it came from is not in memory."""
        shown = self._in_force().shown
        return None if shown.draft is None or shown.prediction is None else shown.draft.threshold

    def try_out(self, threshold: float) -> bool:
        """Show the draft as it is at another ``threshold`` (0 to 1), until :meth:`keep`.

        False where it cannot be moved (see :attr:`value`): nothing changes.
        """
        workspace = self._in_force()
        reading, prediction, draft = workspace.shown.reading, workspace.shown.prediction, workspace.shown.draft
        if self.value is None or not workspace.may_change():
            return False
        assert reading is not None and prediction is not None and draft is not None
        if self._before is None:
            self._strokes.finish()
            self._before = reading.standing
        reading.note(draft=acts.draft_at(draft, prediction, threshold))
        workspace.tell.changed(Aspect.MASK | Aspect.DRAFT)
        return True

    def keep(self) -> None:
        """Make what was tried one undoable step."""
        before, self._before = self._before, None
        workspace = self._in_force()
        reading = workspace.shown.reading
        if before is None or reading is None:
            return
        step = acts.threshold_step(reading, before)
        if step is not None:
            workspace.do(reading, step)
