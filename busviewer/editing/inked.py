"""What gestures over one ink have in common: a click, and a drag of a round tip."""

from __future__ import annotations

from abc import ABC, abstractmethod

from busviewer.editing.brush import Stamp, stamp
from busviewer.editing.edit import Edit
from busviewer.editing.ink import Ink
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask

__all__ = ["Inked", "Point", "Sweep"]

Point = tuple[float, float]
"""(x, y), scan pixels."""

_LIGHTEST = 0.05  # of the diameter: a pen that is being lifted


class Inked(ABC):
    """A gesture that writes through one :class:`Ink`; unless it says more, all is done by the press."""

    def __init__(self, mask: Mask, label: str) -> None:
        self.label = label
        self._ink = Ink(mask)

    @abstractmethod
    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""

    def move(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer is now."""
        return None

    def release(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer was let go, and stop there."""
        return self.move(event)

    def finish(self) -> Edit | None:
        """The whole gesture as one edit, None where it changed nothing. It is over."""
        return self._ink.edit(self.label)

    def abort(self) -> Box | None:
        """Put the mask back as it was before the press; returns where it may have changed. It is over."""
        return self._ink.put_back()


class Sweep(Inked):
    """A drag of a round tip, over all that lies between one event and the next."""

    def __init__(self, mask: Mask, label: str, *, diameter: float, pressure: bool = True, aspect: float = 1.0) -> None:
        """``diameter`` in scan pixels across, less under a light pen where its ``pressure`` counts; ``aspect`` is the
        height of a pixel by its width."""
        super().__init__(mask, label)
        self._diameter = diameter
        self._pressure = pressure
        self._aspect = aspect
        self._last: Point | None = None

    @abstractmethod
    def _lay(self, patch: Stamp, start: Point, end: Point, diameter: float) -> Box | None:
        """What the tip of ``diameter`` does under ``patch``, which it swept from ``start`` to ``end``."""

    def press(self, event: PointerEvent) -> Box | None:
        """Begin; returns the box of the pixels that may have changed, None where there are none (as the others do)."""
        self._last = event.x, event.y
        return self._sweep(self._last, self._last, event.pressure)

    def move(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer is now, over all that lies between."""
        last, here = self._last, (event.x, event.y)
        if last is None or last == here:
            return None
        self._last = here
        return self._sweep(last, here, event.pressure)

    def release(self, event: PointerEvent) -> Box | None:
        """Go on to where the pointer was let go, and stop there."""
        box = self.move(event)
        self._last = None
        return box

    def finish(self) -> Edit | None:
        """The whole stroke as one edit, None where it changed nothing. The stroke is over."""
        self._last = None
        return super().finish()

    def abort(self) -> Box | None:
        """Put the mask back as it was before the press; returns where it may have changed. The stroke is over."""
        self._last = None
        return super().abort()

    def _sweep(self, start: Point, end: Point, pressure: float) -> Box | None:
        diameter = self._diameter * max(pressure, _LIGHTEST) if self._pressure else self._diameter
        patch = stamp(start, end, diameter, self._ink.shape, self._aspect)
        return None if patch is None else self._lay(patch, start, end, diameter)
