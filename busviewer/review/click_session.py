"""The part of the session that clicks: the network draws on another thread, and its answer becomes one step."""

from __future__ import annotations

from typing import Any

import numpy as np

from busviewer.editing import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.review.change import Aspect
from busviewer.review.clicking import ClickAsker, Clicking, ClickWish, click_at
from busviewer.review.edits import EditingSession
from busviewer.review.steps import Reading, make_step
from busviewer.segmentation.clicks.clicks import Click
from busviewer.study.annotations.annotation import State

__all__ = ["CLICK_TOOL", "ClickSession"]

CLICK_TOOL = "refine"
_OUTSIDE = "That click is outside the scan: nothing was changed"


class ClickSession(EditingSession):
    """With nobody to ask, or while the network is busy with the scan, a click moves the margin near it instead."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self._clicking = Clicking()

    def use_click_network(self, asker: ClickAsker | None) -> None:
        """From now on ask ``asker`` for what a click or a box draws."""
        self._clicking.drop()
        self._clicking.asker = asker

    @property
    def clicks_draw(self) -> bool:
        """Whether there is a network that answers clicks."""
        return self._clicking.asker is not None and self._clicking.asker.loaded

    @property
    def click_pending(self) -> bool:
        """Whether the network is at a click."""
        return self._clicking.pending is not None

    @property
    def click_box(self) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """Two corners (x, y) of the box that is being drawn about the lesion; None while there is none."""
        return self._clicking.drag

    @property
    def stroke_active(self) -> bool:
        """Whether something is being drawn: under the pen, or an outline that is not closed."""
        return self._clicking.pressed or super().stroke_active

    def pointer(self, event: PointerEvent) -> None:
        """What the pen did; only the left button draws, and with the view tool none does."""
        if self._reading is None or event.button != "left" or self.tool != CLICK_TOOL or self._scan is None:
            super().pointer(event)
        elif self._clicking.pressed or (event.kind == "press" and not self._painter.active):
            self._click(self._reading, event)
        else:
            super().pointer(event)

    def _click(self, reading: Reading, event: PointerEvent) -> None:
        assert self._scan is not None
        if event.kind == "press":
            if not self._ready:
                if click_at(event, self._scan.shape) is None:
                    self._say(_OUTSIDE)
                else:
                    super().pointer(event)
                return
            if not self._may_change():
                return
            self._painter.begin_time()
        dragged = self._clicking.drag
        asked = self._clicking.pointer(event, self._scan.shape)
        if event.kind == "release":
            self._painter.add_time(reading)
            if asked is None:
                self._say(_OUTSIDE)
            elif self._clicking.pending is not None:
                self._clicking.waiting.append(asked)
            else:
                self._ask(reading, asked)
        if self._clicking.drag != dragged:
            self._tell(Aspect.MARKS)

    @property
    def _ready(self) -> bool:
        return self._clicking.asker is not None and self._clicking.asker.ready

    def _ask(self, reading: Reading, asked: Click | Box) -> None:
        self.keep_threshold()
        assert self._scan is not None
        wish = self._clicking.wish(reading.key, self._scan, self._mask_now(reading), asked)
        if self._clicking.asker is not None and self._ready:
            self._clicking.asker.ask(wish)
        else:
            self.click_failed(wish)

    @staticmethod
    def _mask_now(reading: Reading) -> Mask:
        """A copy: what the network is given does not change under it."""
        return np.zeros(reading.annotation.scan.shape, bool) if reading.worked is None else reading.worked.copy()

    def click_answered(self, wish: ClickWish, mask: Mask) -> bool:
        """The network drew ``mask`` (H, W): it becomes the correction, as one step.

        False where the scan or its mask is another by now, or it was dropped: then nothing changes.
        """
        reading = self._answerable(wish)
        if reading is None:
            return False
        if np.array_equal(mask, wish.mask):
            self._clicking.answered(wish, mask)
            self._say("Nothing was found in the box" if wish.drawn else "Nothing changes with this click")
        else:
            label = "Box" if wish.drawn else "Click"
            step = make_step(reading, label, correction=mask, state=State.IN_PROGRESS)
            if step is not None:
                reading.do(step)
                self._clicking.answered(wish, mask)
                self._drew(reading, step, began=False)
        self._next(reading)
        return True

    def click_failed(self, wish: ClickWish) -> bool:
        """The network could not answer: the click moves the margin near it instead; as :meth:`click_answered`."""
        reading = self._answerable(wish)
        if reading is None:
            return False
        self._clicking.pending = None
        if wish.drawn:
            self._say(
                "A box needs the network behind the click tool, which is not at hand: click on the lesion instead"
            )
        else:
            last = wish.clicks[-1]
            for kind in ("press", "release"):
                at = PointerEvent(kind, last.column + 0.5, last.row + 0.5, ctrl=not last.wanted)
                super().pointer(at)
        self._next(reading)
        return True

    def _answerable(self, wish: ClickWish) -> Reading | None:
        """The scan that ``wish`` is of, where it is on screen with the mask that it was asked for."""
        if wish is not self._clicking.pending:
            return None
        reading = self._reading
        same = reading is not None and self._scan is wish.scan and np.array_equal(self._mask_now(reading), wish.mask)
        if reading is None or not same or self._painter.active or not self._may_change():
            self._clicking.drop_asked()
            return None
        return reading

    def _next(self, reading: Reading) -> None:
        if self._clicking.waiting and self._clicking.pending is None and reading is self._reading:
            self._ask(reading, self._clicking.waiting.popleft())

    # --- letting go ------------------------------------------------------------------------------------------------
    def cancel_stroke(self) -> None:
        """Drop what is being drawn, and what the network was asked."""
        self._clicking.drop_drag()
        self._clicking.drop_asked()
        super().cancel_stroke()
        self._tell(Aspect.MARKS)

    def _drop_marks(self) -> None:
        self._clicking.drop()  # another tool is taken in hand
        super()._drop_marks()

    def _put_down(self) -> None:
        self._clicking.drop()
        super()._put_down()
