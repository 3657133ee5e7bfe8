"""The click tool with a network behind it: from pointer events to what the network is asked, and what became of it."""

from __future__ import annotations

import hashlib
import math
from collections import deque
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from busviewer.editing import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.scan import Scan
from busviewer.segmentation.clicks.clicks import Click

__all__ = ["ClickAsker", "ClickWish", "Clicking"]

_SMALLEST_BOX = 4  # scan pixels a side


@dataclass(frozen=True, eq=False)
class ClickWish:
    """What the network is asked: the ``mask`` (H, W) of ``scan``, which has the key ``key``, after the newest of
    ``clicks``, or, where ``drawn`` says so, after ``box`` was drawn about the lesion."""

    key: str
    scan: Scan
    mask: Mask
    clicks: tuple[Click, ...]
    box: Box | None = None
    drawn: bool = False


class ClickAsker(Protocol):
    """Who has the network, on another thread."""

    @property
    def loaded(self) -> bool:
        """Whether there is a network that draws."""
        ...

    @property
    def ready(self) -> bool:
        """Whether it would answer soon: it is loaded, and nothing is at work on the scan on screen."""
        ...

    def ask(self, wish: ClickWish) -> None:
        """Have it answered: by :meth:`Clicks.answered` or :meth:`Clicks.failed`, some time later."""
        ...


class Clicking:
    """What was clicked on the scan on screen since the tool was taken in hand.

    Clicks add up as long as the mask is what the last one left; an undo brings a mask back, and with it the clicks that
    had led to it.

    Attributes:
        asker: who has the network, or None.
        pending: the wish that is not answered yet.
        waiting: clicks and boxes that came meanwhile.
        drag: (x, y) where the box that is being drawn begins and ends, in scan pixels; None while there is none.
    """

    def __init__(self) -> None:
        self.asker: ClickAsker | None = None
        self.pending: ClickWish | None = None
        self.waiting: deque[Click | Box] = deque()
        self.drag: tuple[tuple[float, float], tuple[float, float]] | None = None
        self._pressed: PointerEvent | None = None
        self._left: dict[bytes, tuple[tuple[Click, ...], Box | None]] = {}

    @property
    def pressed(self) -> bool:
        """Whether the pointer is down."""
        return self._pressed is not None

    def pointer(self, event: PointerEvent, shape: tuple[int, int]) -> Click | Box | None:
        """What the pointer did on a scan of ``shape``: at its release the click or the box, None where it is off the
        scan. A drag is a box."""
        if event.kind == "press":
            self._pressed = event
            return None
        first = self._pressed
        if first is None:
            return None
        far = math.dist((first.x, first.y), (event.x, event.y)) > first.reach
        if self.drag is not None or far:
            self.drag = (first.x, first.y), (event.x, event.y)
        if event.kind == "move":
            return None
        box = None if self.drag is None else _box(*self.drag, shape)
        drawn = self.drag is not None
        self._pressed = self.drag = None
        if drawn and box is not None and min(box.shape) >= _SMALLEST_BOX:
            return box
        return click_at(first, shape)

    def drop_drag(self) -> None:
        """What the pointer began is not wanted."""
        self._pressed = self.drag = None

    def drop_asked(self) -> None:
        """Nor is what was asked, nor what came meanwhile."""
        self.pending = None
        self.waiting.clear()

    def drop(self) -> None:
        """And what was clicked is forgotten."""
        self.drop_drag()
        self.drop_asked()
        self._left.clear()

    def wish(self, key: str, scan: Scan, mask: Mask, asked: Click | Box) -> ClickWish:
        """What to ask for ``asked``, on top of what led to ``mask``, which is not written to from now on."""
        clicks, box = self._left.get(_digest(mask), ((), None))
        if isinstance(asked, Box):
            self.pending = ClickWish(key, scan, mask, clicks, asked, drawn=True)
        else:
            self.pending = ClickWish(key, scan, mask, (*clicks, asked), box)
        return self.pending

    def answered(self, wish: ClickWish, mask: Mask) -> None:
        """``mask`` is on show after it."""
        self.pending = None
        self._left[_digest(mask)] = wish.clicks, wish.box


def click_at(event: PointerEvent, shape: tuple[int, int]) -> Click | None:
    """The click of an event, None where it is off a scan of ``shape``."""
    row, column = math.floor(event.y), math.floor(event.x)
    inside = 0 <= row < shape[0] and 0 <= column < shape[1]
    return Click(row, column, not event.ctrl) if inside else None


def _box(start: tuple[float, float], end: tuple[float, float], shape: tuple[int, int]) -> Box | None:
    """The pixels between two corners, None where there are none on the scan."""
    (x1, x2), (y1, y2) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    box = Box(math.floor(y1), math.floor(x1), math.ceil(y2), math.ceil(x2)).clip(shape)
    return None if box.empty else box


def _digest(mask: Mask) -> bytes:
    return hashlib.blake2b(np.packbits(mask).tobytes(), digest_size=16).digest()
