"""Strokes and outlines on the scan on screen: each becomes one step."""

from __future__ import annotations

import time
from collections.abc import Callable

from busviewer.editing import PointerEvent, Under
from busviewer.review.change import Aspect
from busviewer.review.painter import LASSOS, Painter
from busviewer.review.steps import Reading, Step
from busviewer.review.workspace import InForce
from busviewer.study.annotations.annotation import State
from busviewer.texts import marked

__all__ = ["DRAFT_HIDDEN", "OPEN_AGAIN", "Strokes"]

DRAFT_HIDDEN = marked("The draft is hidden until you sign this scan off")
OPEN_AGAIN = marked("This scan was reopened. Undo restores the sign-off")


class Strokes:
    """Draws with the painting tools.

    Attributes:
        painter: the tool in hand and how it is set, and the stroke that is being drawn.
    """

    def __init__(self, in_force: InForce, clock: Callable[[], float] = time.monotonic) -> None:
        self._in_force = in_force
        self.painter = Painter(clock)
        self._under: Under | None = None

    @property
    def active(self) -> bool:
        """Whether something is being drawn: under the pen, or an outline that is not closed."""
        return self.painter.active

    @property
    def outline(self) -> tuple[tuple[float, float], ...]:
        """The corners (x, y) of the outline that is being drawn; none while there is none."""
        lasso = self.painter.lasso
        return () if lasso is None else tuple(lasso.points)

    def pointer(self, reading: Reading, event: PointerEvent) -> None:
        """What the left button did; MASK with its box is all that is told while the pen moves a brush."""
        painter = self.painter
        if not painter.active and not (painter.wants(event) and self._in_force().may_change()):
            return
        if event.kind == "press" and not self._may_use():
            return
        began, outline, options = reading.half_drawn, painter.lasso is not None, painter.options
        drawn = painter.pointer(reading, self._under_mask(), event)
        tell = self._in_force().tell
        if drawn.changed:
            tell.changed(Aspect.MASK, box=drawn.box)
        if outline or painter.lasso is not None or painter.options != options:
            tell.changed(Aspect.TOOL_MARKS)
        if not painter.active:
            self.drew(reading, drawn.step, began=began)

    def close_outline(self) -> bool:
        """Close the polygon that is being drawn; False where there is none, or it has no three corners yet.

        Where what is to be done inside cannot be done, that is said, and it stays open.
        """
        workspace = self._in_force()
        reading = workspace.shown.reading
        if reading is None or self.painter.lasso is None:
            return False
        if not self._may_use():
            return True
        step = self.painter.close_outline(reading, self._under_mask())
        if self.outline:
            return False
        workspace.tell.changed(Aspect.TOOL_MARKS)
        self.drew(reading, step, began=False)
        return True

    def drop_corner(self) -> bool:
        """Take the last corner off the polygon that is being drawn; False where there is none."""
        lasso = self.painter.lasso
        if lasso is None:
            return False
        if not lasso.back():
            self.abort()
        self._in_force().tell.changed(Aspect.TOOL_MARKS)
        return True

    def abort(self) -> None:
        """Drop what is being drawn."""
        workspace = self._in_force()
        if workspace.shown.reading is not None and self.painter.active:
            self.painter.abort(workspace.shown.reading)
            workspace.tell.changed(Aspect.MASK)
            workspace.tell.changed(Aspect.TOOL_MARKS)

    def finish(self) -> None:
        """End what is being drawn as if the pen had been lifted."""
        workspace = self._in_force()
        reading = workspace.shown.reading
        if reading is not None and self.painter.active:
            pixels = self.painter.lasso is None  # an outline that is dropped touched none
            self.drew(reading, self.painter.finish(reading), began=pixels)
            workspace.tell.changed(Aspect.TOOL_MARKS)

    def drew(self, reading: Reading, step: Step | None, *, began: bool) -> None:
        """Something was drawn on the reading as ``step``, or nothing came of it; ``began``: a correction may have gone
        with it."""
        workspace = self._in_force()
        if step is not None:
            workspace.did(reading, step)
            if step.before.state is State.SIGNED_OFF:
                workspace.tell.say(OPEN_AGAIN)
        elif began:  # a correction that began with the stroke went with it
            workspace.tell.changed(Aspect.MASK)
            if reading.draft_kind == "weak" and reading.base is not None and reading.mask is None:
                workspace.tell.say("Nothing changed. To use the possible lesion as it is, accept it")

    def _may_use(self) -> bool:
        """Whether the tool has what it needs; says what is missing."""
        shown, painter = self._in_force().shown, self.painter
        missing = painter.tool in LASSOS and painter.options.region == "restore" and shown.draft is None
        if missing and shown.hides("draft"):
            self._in_force().tell.say(DRAFT_HIDDEN)
        elif missing:
            self._in_force().tell.say("This scan has no draft to restore. Segment it first")
        return not missing

    def _under_mask(self) -> Under:
        shown = self._in_force().shown
        assert shown.scan is not None
        if self._under is None or self._under.scan is not shown.scan:
            self._under = Under(shown.scan)
        draft = shown.draft
        self._under.draft = None if draft is None else draft.mask
        self._under.aspect = shown.aspect
        return self._under
