"""What a reader does to the mask on screen: strokes, tidying, the draft's threshold, rulers, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from busviewer.editing import TOOLS as GESTURES
from busviewer.editing import Options, PointerEvent, Under
from busviewer.mask import Mask
from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.core import SessionCore
from busviewer.review.painter import LARGEST, LASSOS, SMALLEST
from busviewer.review.steps import Reading, Step
from busviewer.study.annotations.annotation import Ruler

__all__ = ["DRAFT_HIDDEN", "TOOLS", "EditingSession"]

TOOLS = ("view", *GESTURES, *LASSOS, "threshold", "ruler", "calibrate")
"""The tools that a reader can have in hand; with "view" and "threshold" the pointer changes nothing."""

DRAFT_HIDDEN = "The draft is hidden until you sign this scan off"


class EditingSession(SessionCore):
    """The part of a :class:`~busviewer.review.session.ReviewSession` that edits the scan on screen."""

    # --- the tool in hand ------------------------------------------------------------------------------------------
    @property
    def tool(self) -> str:
        """One of TOOLS."""
        return self._painter.tool

    @tool.setter
    def tool(self, name: str) -> None:
        if name not in TOOLS:
            raise ValueError(f"{name!r} is none of the tools {', '.join(TOOLS)}")
        if name != self._painter.tool:
            self._finish_stroke()
            self._drop_marks()
        self._painter.tool = name

    @property
    def diameter(self) -> float:
        """Of the brushes and the eraser, in scan pixels."""
        return self._painter.options.diameter

    @diameter.setter
    def diameter(self, pixels: float) -> None:
        self.options = replace(self.options, diameter=float(pixels))

    @property
    def options(self) -> Options:
        """How the tools are set; a stroke keeps what it began with, diameters stay between 1 and 1000."""
        return self._painter.options

    @options.setter
    def options(self, options: Options) -> None:
        self._painter.options = replace(options, diameter=min(max(options.diameter, SMALLEST), LARGEST))

    @property
    def ruler_axes(self) -> bool:
        """Whether the ruler draws two axes at right angles, or one distance."""
        return self._measuring.axes

    @ruler_axes.setter
    def ruler_axes(self, axes: bool) -> None:
        self._measuring.axes = axes

    @property
    def stroke_active(self) -> bool:
        """Whether something is being drawn: under the pen, or an outline that is not closed."""
        return self._painter.active or self._measuring.live is not None

    @property
    def outline(self) -> tuple[tuple[float, float], ...]:
        """The corners (x, y) of the outline that is being drawn; none while there is none."""
        lasso = self._painter.lasso
        return () if lasso is None else tuple(lasso.points)

    def pointer(self, event: PointerEvent) -> None:
        """What the pen did; only the left button draws, and with the view tool none does."""
        reading = self._reading
        if reading is None or event.button != "left":
            return
        if self.tool == "ruler":
            self._measure(reading, event)
        elif self.tool == "calibrate":
            self._calibration.pointer(event)
            self._tell(Aspect.MARKS)
        elif self._painter.active or self._painter.wants(event):
            self._paint(reading, event)

    def _paint(self, reading: Reading, event: PointerEvent) -> None:
        if not self._painter.active and not self._may_change():
            return
        if event.kind == "press" and not self._may_use():
            return
        began, outline, options = self._painter.began_correction, self._painter.lasso is not None, self.options
        drawn = self._painter.pointer(reading, self._under_mask(), event)
        if drawn.changed:
            self._tell(Aspect.MASK, box=drawn.box)
        if outline or self._painter.lasso is not None or self.options != options:
            self._tell(Aspect.MARKS)
        if not self._painter.active:
            self._drew(reading, drawn.step, began=began)

    def _may_use(self) -> bool:
        """Whether the tool has what it needs; says what is missing."""
        missing = self.tool in LASSOS and self.options.region == "restore" and self.draft is None
        if missing and self.hides("draft"):
            self._say(DRAFT_HIDDEN)
        elif missing:
            self._say("This scan has no draft to restore: segment it first")
        return not missing

    def _under_mask(self) -> Under:
        assert self._scan is not None
        if self._under is None or self._under.scan is not self._scan:
            self._under = Under(self._scan)
        self._under.draft = None if self.draft is None else self.draft.mask
        return self._under

    def close_outline(self) -> bool:
        """Close the polygon that is being drawn; False where there is none, or it has no three corners yet.

        Where what is to be done inside cannot be done, that is said, and it stays open.
        """
        if self._reading is None or self._painter.lasso is None:
            return False
        if not self._may_use():
            return True
        step = self._painter.close_outline(self._reading, self._under_mask())
        if self.outline:
            return False
        self._tell(Aspect.MARKS)
        self._drew(self._reading, step, began=False)
        return True

    def drop_corner(self) -> bool:
        """Take the last corner off the polygon that is being drawn; False where there is none."""
        lasso = self._painter.lasso
        if lasso is None:
            return False
        if not lasso.back():
            self.cancel_stroke()
        self._tell(Aspect.MARKS)
        return True

    def cancel_stroke(self) -> None:
        """Drop what is being drawn."""
        if self._measuring.live is not None or self._calibration.points:
            self._drop_marks()
        if self._reading is not None and self._painter.active:
            self._painter.abort(self._reading)
            self._tell(Aspect.MASK)
            self._tell(Aspect.MARKS)

    def _drop_marks(self) -> None:
        self._measuring.drop()
        self._calibration.clear()
        self._tell(Aspect.MARKS)

    # --- the whole mask --------------------------------------------------------------------------------------------
    def clear(self) -> None:
        """Make the correction empty."""
        if self.draft_kind == "weak" and self.mask is None:
            self._say("There is no mask to clear: a possible lesion counts as none until you accept it")
        else:
            self._act(acts.clear_step)

    def start_from_truth(self) -> None:
        """Make the correction a copy of the ground truth."""
        truth = self.truth
        if self.hides("truth"):
            self._say("The ground truth is hidden until you sign this scan off")
        elif truth is None:
            self._say("This scan has no ground truth to start from")
        else:
            self._act(lambda reading: acts.truth_step(reading, truth))

    def restore_draft(self) -> None:
        """Drop the correction: the draft counts again."""
        if self.hides("draft"):
            self._say(DRAFT_HIDDEN)
        elif self.draft is None:
            self._say("This scan has no draft to go back to: segment it first")
        else:
            self._act(acts.restore_step)

    def copy_from(self, key: str) -> None:
        """Make the correction a copy of the mask of another scan of the study, of the same size."""
        left = None if self._desk is None else self._desk.left(key)
        mask = None if left is None else left.mask
        if left is not None and mask is None and left.draft_kind == "weak":
            self._say("{scan} has only a possible lesion: accept it there first", scan=self.name_of(key))
        elif mask is None or not mask.any():
            self._say("{scan} has no mask to copy", scan=self.name_of(key))
        elif self._scan is not None and mask.shape != self._scan.shape:
            self._say("{scan} is of another size: its mask does not fit this scan", scan=self.name_of(key))
        else:
            self._act(lambda reading: acts.copy_step(reading, mask))

    def tidy(self, label: str, change: Callable[[Mask], Mask]) -> None:
        """Change the whole mask by a function that returns a new one, as the step ``label``."""
        worked = None if self._reading is None else self._reading.worked
        if worked is not None and worked.any():
            self._act(lambda reading: acts.tidy_step(reading, label, change))
        elif self.draft_kind == "weak" and self.mask is None:
            self._say("There is no mask to change: accept the possible lesion first, or draw the lesion")
        else:
            self._say("There is no mask to change: segment the scan, or draw the lesion")

    # --- the draft's own threshold ---------------------------------------------------------------------------------
    @property
    def threshold(self) -> float | None:
        """The draft's, 0 to 1; None where there is no draft, or the prediction that it came from is not in memory."""
        draft, prediction = self.draft, self.prediction
        return (
            draft.threshold if draft is not None and prediction is not None and acts.is_of(draft, prediction) else None
        )

    def try_threshold(self, threshold: float) -> bool:
        """Show the draft as it is at another ``threshold`` (0 to 1) of its prediction, until :meth:`keep_threshold`.

        False where it cannot be moved (see :attr:`threshold`): nothing changes.
        """
        reading, prediction, draft = self._reading, self.prediction, self.draft
        if self.threshold is None or not self._may_change():
            return False
        assert reading is not None and prediction is not None and draft is not None
        if self._before_threshold is None:
            self._finish_stroke()
            self._before_threshold = reading.standing
        reading.note(draft=acts.draft_at(draft, prediction, threshold))
        self._tell(Aspect.MASK | Aspect.DRAFT)
        return True

    def keep_threshold(self) -> None:
        """Make what was tried one undoable step."""
        before, self._before_threshold = self._before_threshold, None
        if before is None or self._reading is None:
            return
        step = acts.threshold_step(self._reading, before)
        if step is not None:
            self._reading.do(step)
            self._did(self._reading, step)

    def _finish_stroke(self) -> None:
        self.keep_threshold()
        super()._finish_stroke()

    # --- rulers and spacing ----------------------------------------------------------------------------------------
    @property
    def rulers(self) -> tuple[Ruler, ...]:
        """The rulers on the scan, one under the pen among them."""
        if self._measuring.live is not None:
            return self._measuring.live
        return () if self._reading is None else self._reading.annotation.rulers

    @property
    def calibration(self) -> tuple[tuple[float, float], ...]:
        """The marks (x, y) set on the depth scale so far: none, one or two."""
        return self._calibration.points

    @property
    def calibration_px(self) -> float | None:
        """Scan pixels between the two marks, None while there are no two."""
        return self._calibration.length_px

    def calibrate(self, millimetres: float, *, folder: bool = False) -> None:
        """The two marks are ``millimetres`` apart: keep the spacing that follows, for this scan or for all scans of its
        size in its folder too, as far as they have none. ValueError where it is not positive."""
        px, reading = self._calibration.length_px, self._reading
        if not millimetres > 0:
            raise ValueError(f"a distance is a positive number of millimetres, not {millimetres}")
        if px is None or reading is None or self._desk is None or not self._may_change():
            return
        spacing = (millimetres / px, millimetres / px)
        if folder:
            self._desk.calibrate(reading.annotation.scan, spacing)
        self._drop_marks()
        step = acts.spacing_step(reading, spacing)
        if step is not None:
            self._do(reading, step)

    def remove_rulers(self) -> None:
        """Take all rulers off the scan."""
        self._act(lambda reading: acts.rulers_step(reading, ()))

    def _measure(self, reading: Reading, event: PointerEvent) -> None:
        if event.kind == "press" and not self._may_change():
            return
        rulers = self._measuring.pointer(reading.annotation.rulers, event, self.spacing)
        self._tell(Aspect.MARKS)
        if rulers is not None:
            step = acts.rulers_step(reading, rulers)
            if step is not None:
                self._do(reading, step)

    # --- undo and redo ---------------------------------------------------------------------------------------------
    @property
    def undo_label(self) -> str | None:
        """What :meth:`undo` would take back, None where nothing."""
        signed = self._signed_elsewhere()
        if signed is not None:
            return f"{self._history.undo_label(signed)} ({self.name_of(signed)})"
        return None if self._reading is None else self._history.undo_label(self._reading.key)

    @property
    def redo_label(self) -> str | None:
        """What :meth:`redo` would do again, None where nothing."""
        return None if self._reading is None else self._history.redo_label(self._reading.key)

    def undo(self) -> None:
        """Take back the last step on this scan; or a sign-off, where that was the last thing done at all.

        The scan signed off is then the current one again, and wants loading.
        """
        signed = self._signed_elsewhere()
        if self.drop_corner():
            return
        if self.stroke_active:
            self.cancel_stroke()
        elif signed is not None:
            self._undo_elsewhere(signed)
        elif self._reading is not None and self._may_change():
            step = self._history.undo(self._reading.key)
            if step is not None:
                self._signed_last = None
                self._reading.undo(step)
                self._changed(self._reading, step)

    def redo(self) -> None:
        """Do again what was taken back on this scan."""
        if self.stroke_active or self._reading is None or not self._may_change():
            return
        step = self._history.redo(self._reading.key)
        if step is not None:
            self._signed_last = self._reading.key if step.label in acts.SIGNING else None
            self._reading.do(step)
            self._changed(self._reading, step)

    def _signed_elsewhere(self) -> str | None:
        """The scan that was signed off last, where nothing was done since and it is not the one on screen."""
        key = self._signed_last
        if key is None or key == self._current or self._history.undo_label(key) not in acts.SIGNING:
            return None
        return key

    def _undo_elsewhere(self, key: str) -> None:
        reading = None if self._desk is None else self._desk.left(key)
        step = self._history.undo(key)
        self._signed_last = None
        if reading is None or step is None:
            return
        reading.undo(step)
        self._changed(reading, step)
        self.select(key)
        self._say("{scan} is no longer signed off", good=True, scan=self.name_of(key))

    def _act(self, make: Callable[[Reading], Step | None]) -> None:
        if self._reading is None or not self._may_change():
            return
        self._finish_stroke()
        step = make(self._reading)
        if step is not None:
            self._do(self._reading, step)
