"""Clicks with a network behind them: it draws on another thread, and its answer becomes one step."""

from __future__ import annotations

import numpy as np

from busviewer.editing import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.review.change import Aspect
from busviewer.review.clicking import ClickAsker, Clicking, ClickWish, click_at
from busviewer.review.steps import Reading, make_step
from busviewer.review.strokes import Strokes
from busviewer.review.threshold import DraftThreshold
from busviewer.review.workspace import InForce
from busviewer.segmentation.clicks.clicks import Click
from busviewer.study.annotations.annotation import State
from busviewer.texts import marked

__all__ = ["CLICK_TOOL", "Clicks"]

CLICK_TOOL = "refine"
_OUTSIDE = marked("The click is outside the scan. Nothing changed")


class Clicks:
    """With nobody to ask, or while the network is busy with the scan, a click moves the margin near it instead."""

    def __init__(self, in_force: InForce, strokes: Strokes, threshold: DraftThreshold) -> None:
        self._in_force, self._strokes, self._threshold = in_force, strokes, threshold
        self._clicking = Clicking()

    def use(self, asker: ClickAsker | None) -> None:
        """From now on ask ``asker`` for what a click or a box draws."""
        self._clicking.drop()
        self._clicking.asker = asker

    @property
    def loaded(self) -> bool:
        """Whether there is a network that answers clicks."""
        return self._clicking.asker is not None and self._clicking.asker.loaded

    @property
    def pending(self) -> bool:
        """Whether the network is at a click."""
        return self._clicking.pending is not None

    @property
    def pressed(self) -> bool:
        """Whether the pointer is down for a click or a box."""
        return self._clicking.pressed

    @property
    def box(self) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """Two corners (x, y) of the box that is being drawn about the lesion; None while there is none."""
        return self._clicking.drag

    def pointer(self, reading: Reading, event: PointerEvent) -> None:
        """What the left button did with the click tool in hand."""
        if self._clicking.pressed or (event.kind == "press" and not self._strokes.active):
            self._click(reading, event)
        else:
            self._strokes.pointer(reading, event)

    def _click(self, reading: Reading, event: PointerEvent) -> None:
        workspace, clicking = self._in_force(), self._clicking
        shape = reading.annotation.scan.shape
        if event.kind == "press":
            if not self._ready:
                if click_at(event, shape) is None:
                    workspace.tell.say(_OUTSIDE)
                else:
                    self._strokes.pointer(reading, event)
                return
            if not workspace.may_change():
                return
            self._strokes.painter.begin_time()
        dragged = clicking.drag
        asked = clicking.pointer(event, shape)
        if event.kind == "release":
            self._strokes.painter.add_time(reading)
            if asked is None:
                workspace.tell.say(_OUTSIDE)
            elif clicking.pending is not None:
                clicking.waiting.append(asked)
            else:
                self._ask(reading, asked)
        if clicking.drag != dragged:
            workspace.tell.changed(Aspect.TOOL_MARKS)

    @property
    def _ready(self) -> bool:
        return self._clicking.asker is not None and self._clicking.asker.ready

    def _ask(self, reading: Reading, asked: Click | Box) -> None:
        self._threshold.keep()
        scan = self._in_force().shown.scan
        assert scan is not None
        wish = self._clicking.wish(reading.key, scan, self._mask_now(reading), asked)
        if self._clicking.asker is not None and self._ready:
            self._clicking.asker.ask(wish)
        else:
            self.failed(wish)

    @staticmethod
    def _mask_now(reading: Reading) -> Mask:
        """A copy: what the network is given does not change under it."""
        return np.zeros(reading.annotation.scan.shape, bool) if reading.worked is None else reading.worked.copy()

    def answered(self, wish: ClickWish, mask: Mask) -> bool:
        """The network drew ``mask`` (H, W): it becomes the correction, as one step.

        False where the scan or its mask is another by now, or it was dropped: then nothing changes.
        """
        reading = self._answerable(wish)
        if reading is None:
            return False
        if np.array_equal(mask, wish.mask):
            self._clicking.answered(wish, mask)
            nothing = marked("Nothing was found in the box") if wish.drawn else marked("This click changes nothing")
            self._in_force().tell.say(nothing)
        else:
            label = marked("Box") if wish.drawn else marked("Click")
            step = make_step(reading, label, correction=mask, state=State.IN_PROGRESS)
            if step is not None:
                reading.do(step)
                self._clicking.answered(wish, mask)
                self._strokes.drew(reading, step, began=False)
        self._next(reading)
        return True

    def failed(self, wish: ClickWish) -> bool:
        """The network could not answer: the click moves the margin near it instead; as :meth:`answered`."""
        reading = self._answerable(wish)
        if reading is None:
            return False
        self._clicking.pending = None
        if wish.drawn:
            self._in_force().tell.say(
                "The network of the click tool is not available, so a box cannot be used. Click the lesion instead"
            )
        else:
            last = wish.clicks[-1]
            for kind in ("press", "release"):
                at = PointerEvent(kind, last.column + 0.5, last.row + 0.5, ctrl=not last.wanted)
                self._strokes.pointer(reading, at)
        self._next(reading)
        return True

    def _answerable(self, wish: ClickWish) -> Reading | None:
        """The scan that ``wish`` is of, where it is on screen with the mask that it was asked for."""
        if wish is not self._clicking.pending:
            return None
        workspace = self._in_force()
        reading = workspace.shown.reading
        same = reading is not None and workspace.shown.scan is wish.scan
        same = same and reading is not None and np.array_equal(self._mask_now(reading), wish.mask)
        if reading is None or not same or self._strokes.active or not workspace.may_change():
            self._clicking.drop_asked()
            return None
        return reading

    def _next(self, reading: Reading) -> None:
        waiting = self._clicking.waiting
        if waiting and self._clicking.pending is None and reading is self._in_force().shown.reading:
            self._ask(reading, waiting.popleft())

    # --- letting go ------------------------------------------------------------------------------------------------
    def cancel(self) -> None:
        """Drop what the pointer began, and what the network was asked."""
        self._clicking.drop_drag()
        self._clicking.drop_asked()

    def drop(self) -> None:
        """Forget all that was clicked: another tool is taken in hand, or the scan goes."""
        self._clicking.drop()
