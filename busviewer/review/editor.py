"""What a reader does to the mask on screen, with a tool or as a whole; and undoing it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from busviewer.editing import TOOLS as GESTURES
from busviewer.editing import Options, PointerEvent
from busviewer.mask import (
    SMALLEST_MM,
    SMALLEST_SHARE,
    Mask,
    components,
    keep_largest,
    remove_small,
    smallest_lesion,
)
from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.clicks import CLICK_TOOL, Clicks
from busviewer.review.painter import LARGEST, LASSOS, SMALLEST
from busviewer.review.rulers import Rulers
from busviewer.review.strokes import DRAFT_HIDDEN, Strokes
from busviewer.review.threshold import DraftThreshold
from busviewer.review.workspace import InForce
from busviewer.texts import marked

__all__ = ["TOOLS", "ScanEditor"]

TOOLS = ("view", *GESTURES, *LASSOS, "threshold", "ruler", "calibrate")
"""The tools that a reader can have in hand; with "view" and "threshold" the pointer changes nothing."""


class ScanEditor:
    """Hands the pointer to the tool in hand, changes the whole mask, and undoes.

    Attributes:
        strokes: strokes and outlines.
        rulers: rulers, and the calibration of the spacing.
        threshold: by which the mask is cut from the draft's prediction.
        clicks: with a network behind them.
    """

    def __init__(self, in_force: InForce, clock: Callable[[], float] = time.monotonic) -> None:
        self._in_force = in_force
        self.strokes = Strokes(in_force, clock)
        self.rulers = Rulers(in_force)
        self.threshold = DraftThreshold(in_force, self.strokes)
        self.clicks = Clicks(in_force, self.strokes, self.threshold)

    # --- the tool in hand ------------------------------------------------------------------------------------------
    @property
    def tool(self) -> str:
        """One of TOOLS."""
        return self.strokes.painter.tool

    @tool.setter
    def tool(self, name: str) -> None:
        if name not in TOOLS:
            raise ValueError(f"unknown tool {name!r}; available: {', '.join(TOOLS)}")
        if name != self.tool:
            self.finish()
            self._drop_marks()
        self.strokes.painter.tool = name

    @property
    def options(self) -> Options:
        """How the tools are set; a stroke keeps what it began with, diameters stay between 1 and 1000."""
        return self.strokes.painter.options

    @options.setter
    def options(self, options: Options) -> None:
        self.strokes.painter.options = replace(options, diameter=min(max(options.diameter, SMALLEST), LARGEST))

    @property
    def diameter(self) -> float:
        """Of the brushes and the eraser, in scan pixels."""
        return self.options.diameter

    @diameter.setter
    def diameter(self, pixels: float) -> None:
        self.options = replace(self.options, diameter=float(pixels))

    @property
    def stroke_active(self) -> bool:
        """Whether something is being drawn: under the pen, or an outline that is not closed."""
        return self.clicks.pressed or self.strokes.active or self.rulers.active

    @property
    def drawing(self) -> bool:
        """Whether pixels are being drawn, or an outline that is not closed."""
        return self.strokes.active

    def pointer(self, event: PointerEvent) -> None:
        """What the pen did; only the left button draws, and with the view tool none does."""
        reading = self._in_force().shown.reading
        if reading is None or event.button != "left":
            return
        if event.kind == "press":
            self.threshold.keep()
        tool = self.strokes.painter.tool
        if tool == "ruler":
            self.rulers.pointer(reading, event)
        elif tool == "calibrate":
            self.rulers.mark(event)
        elif tool == CLICK_TOOL:
            self.clicks.pointer(reading, event)
        else:
            self.strokes.pointer(reading, event)

    def cancel_stroke(self) -> None:
        """Drop what is being drawn, and what the network was asked."""
        self.clicks.cancel()
        if self.rulers.active or self.rulers.marks:
            self._drop_marks()
        self.strokes.abort()
        self._in_force().tell.changed(Aspect.TOOL_MARKS)

    def finish(self) -> None:
        """End what is being drawn as if the pen had been lifted; keep the threshold that is being tried."""
        self.threshold.keep()
        self.strokes.finish()

    def put_down(self) -> None:
        """As :meth:`finish`, and forget all that was begun: the scan goes from the screen."""
        self.clicks.drop()
        self.finish()
        self.strokes.painter.rest()
        self.rulers.drop()

    def _drop_marks(self) -> None:
        self.clicks.drop()
        self.rulers.drop()
        self._in_force().tell.changed(Aspect.TOOL_MARKS)

    # --- the whole mask --------------------------------------------------------------------------------------------
    def clear(self) -> None:
        """Make the correction empty."""
        workspace = self._in_force()
        if workspace.shown.draft_kind == "weak" and workspace.shown.mask is None:
            workspace.tell.say("There is no mask to clear. A possible lesion is not a mask until you accept it")
        else:
            workspace.act(acts.clear_step)

    def start_from_truth(self) -> None:
        """Make the correction a copy of the ground truth."""
        workspace = self._in_force()
        truth = workspace.shown.truth
        if workspace.shown.hides("truth"):
            workspace.tell.say("The ground truth is hidden until you sign this scan off")
        elif truth is None:
            workspace.tell.say("This scan has no ground truth to start from")
        else:
            workspace.act(lambda reading: acts.truth_step(reading, truth))

    def restore_draft(self) -> None:
        """Drop the correction: the draft counts again."""
        workspace = self._in_force()
        if workspace.shown.hides("draft"):
            workspace.tell.say(DRAFT_HIDDEN)
        elif workspace.shown.draft is None:
            workspace.tell.say("This scan has no draft to restore. Segment it first")
        else:
            workspace.act(acts.restore_step)

    def copy_from(self, key: str) -> None:
        """Make the correction a copy of the mask of another scan of the study, of the same size."""
        workspace = self._in_force()
        left = None if workspace.records is None else workspace.records.left(key)
        mask, scan = None if left is None else left.mask, workspace.shown.scan
        name = workspace.name_of(key)
        if left is not None and mask is None and left.draft_kind == "weak":
            workspace.tell.say("{scan} has only a possible lesion. Accept it there first", scan=name)
        elif mask is None or not mask.any():
            workspace.tell.say("{scan} has no mask to copy", scan=name)
        elif scan is not None and mask.shape != scan.shape:
            workspace.tell.say("{scan} has another size, so its mask does not fit this scan", scan=name)
        else:
            workspace.act(lambda reading: acts.copy_step(reading, mask))

    def tidy(self, label: str, change: Callable[[Mask], Mask]) -> None:
        """Change the whole mask by a function that returns a new one, as the step ``label``."""
        workspace = self._in_force()
        shown = workspace.shown
        worked = None if shown.reading is None else shown.reading.worked
        if worked is not None and worked.any():
            workspace.act(lambda reading: acts.tidy_step(reading, label, change))
        elif shown.draft_kind == "weak" and shown.mask is None:
            workspace.tell.say("There is no mask to change. Accept the possible lesion first, or draw the lesion")
        else:
            workspace.tell.say("There is no mask to change. Segment the scan, or draw the lesion")

    def keep_largest(self) -> None:
        """Remove all islands but the largest, and say how many those were."""
        self._remove_islands(marked("Keep largest island"), keep_largest, marked("Islands removed: {count}"))

    def remove_small(self) -> None:
        """Remove the islands that are too small to be lesions, but not the largest, and say how many those were."""
        shown = self._in_force().shown
        spacing = None if shown.mask is None else shown.scale.at(shown.mask)

        def change(mask: Mask) -> Mask:
            found = components(mask)
            return remove_small(mask, min(smallest_lesion(mask, spacing), found[0].area_px)) if found else mask

        by_mm, by_share = (
            marked("Islands removed: {count} (smaller than a disc of {mm} mm)"),
            marked("Islands removed: {count} (smaller than {percent} % of the scan)"),
        )
        self._remove_islands(marked("Remove small islands"), change, by_share if spacing is None else by_mm)

    def _remove_islands(self, label: str, change: Callable[[Mask], Mask], text: str) -> None:
        counts: list[int] = []

        def counted(mask: Mask) -> Mask:
            left = change(mask)
            counts.append(len(components(mask)) - len(components(left)))
            return left

        self.tidy(label, counted)
        limits = {"mm": SMALLEST_MM, "percent": 100 * SMALLEST_SHARE}
        for count in counts:  # one, unless there was nothing to tidy
            self._in_force().tell.say(text, good=True, count=str(count), **limits)

    # --- undo and redo ---------------------------------------------------------------------------------------------
    @property
    def undo_label(self) -> str | None:
        """What :meth:`undo` would take back, None where nothing."""
        workspace, signed = self._in_force(), self._signed_elsewhere()
        if signed is not None:
            return workspace.history.undo_label(signed)
        reading = workspace.shown.reading
        return None if reading is None else workspace.history.undo_label(reading.key)

    @property
    def undo_elsewhere(self) -> str:
        """The name of the scan on which :meth:`undo` would act, "" where that is the one on screen."""
        signed = self._signed_elsewhere()
        return "" if signed is None else self._in_force().name_of(signed)

    @property
    def redo_label(self) -> str | None:
        """What :meth:`redo` would do again, None where nothing."""
        workspace = self._in_force()
        reading = workspace.shown.reading
        return None if reading is None else workspace.history.redo_label(reading.key)

    def undo(self) -> None:
        """Take back the last step on this scan; or a sign-off, where that was the last thing done at all.

        The scan signed off is then on screen again, and wants loading.
        """
        self.threshold.keep()  # what is being tried is taken back, nothing before it
        workspace, signed = self._in_force(), self._signed_elsewhere()
        reading = workspace.shown.reading
        if self.strokes.drop_corner():
            return
        if self.stroke_active:
            self.cancel_stroke()
        elif signed is not None:
            self._undo_elsewhere(signed)
        elif reading is not None and workspace.may_change():
            step = workspace.history.undo(reading.key)
            if step is not None:
                workspace.signed_last = None
                workspace.count_reading()
                reading.undo(step)
                workspace.changed(reading, step)

    def redo(self) -> None:
        """Do again what was taken back on this scan."""
        self.threshold.keep()
        workspace = self._in_force()
        reading = workspace.shown.reading
        if self.stroke_active or reading is None or not workspace.may_change():
            return
        step = workspace.history.redo(reading.key)
        if step is not None:
            workspace.signed_last = reading.key if step.label in acts.SIGNING else None
            workspace.count_reading()
            reading.do(step)
            workspace.changed(reading, step)

    def _signed_elsewhere(self) -> str | None:
        """The scan that was signed off last, where nothing was done since and it is not the one on screen."""
        workspace = self._in_force()
        key = workspace.signed_last
        if key is None or key == workspace.shown.key or workspace.history.undo_label(key) not in acts.SIGNING:
            return None
        return key

    def _undo_elsewhere(self, key: str) -> None:
        workspace = self._in_force()
        reading = None if workspace.records is None else workspace.records.left(key)
        step = workspace.history.undo(key)
        workspace.signed_last = None
        if reading is None or step is None:
            return
        reading.undo(step)
        workspace.changed(reading, step)
        workspace.select(key)
        workspace.tell.say("{scan} is no longer signed off", good=True, scan=workspace.name_of(key))
