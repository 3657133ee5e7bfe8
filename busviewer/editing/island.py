"""Take an island away or put one of the draft's back, by a click on it."""

from __future__ import annotations

from busviewer.editing.fill import connected
from busviewer.editing.gesture import Under
from busviewer.editing.inked import Inked
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.texts import marked

__all__ = ["Island"]


class Island(Inked):
    """A click: on an island (8-connected) of the mask it takes it out; elsewhere, on an island of the draft, it puts
    all of that in; elsewhere it does nothing. The label says which of the two was done."""

    def __init__(self, mask: Mask, under: Under) -> None:
        super().__init__(mask, marked("Remove island"))
        self._draft = under.draft

    def press(self, event: PointerEvent) -> Box | None:
        """Do it; returns the box of the pixels that may have changed, None where there are none."""
        found, accept = connected(self._ink.mask, event.x, event.y, lesion=True), False
        if found is None and self._draft is not None:
            found, accept = connected(self._draft, event.x, event.y, lesion=True), True
        if found is None:
            return None
        self.label = marked("Restore island") if accept else marked("Remove island")
        box, island = found
        was = self._ink.mask[box.slices]
        return self._ink.write(box, was | island if accept else was & ~island)
