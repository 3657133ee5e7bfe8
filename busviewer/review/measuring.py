"""Ruler and calibration in the reader's hand: from pointer events to lines on the scan."""

from __future__ import annotations

from busviewer.editing import PointerEvent
from busviewer.editing.ruler import Grip, axis_pair, grip_at, length, moved, without
from busviewer.mask import Spacing
from busviewer.study.annotations.annotation import Ruler

__all__ = ["CalibrationLine", "Measuring"]


class Measuring:
    """Draws, moves and takes away rulers. ``live`` are those on show while the pointer is down, else None.

    A drag draws one, or with ``axes`` a pair of axes; a drag of an end moves it; a press with Ctrl takes one away.
    """

    def __init__(self) -> None:
        self.axes = False
        self.live: tuple[Ruler, ...] | None = None
        self._grip = Grip(0, 1)
        self._new = False

    def pointer(
        self, rulers: tuple[Ruler, ...], event: PointerEvent, spacing: Spacing | None
    ) -> tuple[Ruler, ...] | None:
        """What the pointer did; the rulers as they shall be where it is done with them, else None."""
        if event.kind == "press":
            return self._press(rulers, event, spacing)
        if self.live is None:
            return None
        self.live = moved(self.live, self._grip, event.x, event.y, spacing=spacing)
        return self._release(rulers, event, spacing) if event.kind == "release" else None

    def _press(
        self, rulers: tuple[Ruler, ...], event: PointerEvent, spacing: Spacing | None
    ) -> tuple[Ruler, ...] | None:
        grip = grip_at(rulers, event.x, event.y, event.reach)
        if event.ctrl:
            return None if grip is None else without(rulers, grip.number, spacing=spacing)
        self._new = grip is None
        self._grip = Grip(len(rulers), 1) if grip is None else grip
        self.live = (*rulers, Ruler(event.x, event.y, event.x, event.y)) if grip is None else rulers
        return None

    def _release(
        self, before: tuple[Ruler, ...], event: PointerEvent, spacing: Spacing | None
    ) -> tuple[Ruler, ...] | None:
        rulers, self.live = self.live or (), None
        if self._new:
            if length(rulers[-1]) < event.reach:  # a click, no line
                return None
            rulers = (*rulers[:-1], *axis_pair(rulers[-1], spacing)) if self.axes else rulers
        return None if rulers == before else rulers

    def drop(self) -> None:
        """What is being drawn is not wanted."""
        self.live = None


class CalibrationLine:
    """Two marks on the depth scale of a scan, by two clicks or one drag; a drag of one moves it.

    Attributes:
        points: none, one or two (x, y) in scan pixels.
    """

    def __init__(self) -> None:
        self.points: tuple[tuple[float, float], ...] = ()
        self._held: int | None = None

    @property
    def length_px(self) -> float | None:
        """Between the two marks, None while there are no two apart."""
        if len(self.points) < 2:
            return None
        (x1, y1), (x2, y2) = self.points
        return length(Ruler(x1, y1, x2, y2)) or None

    def pointer(self, event: PointerEvent) -> None:
        """What the pointer did."""
        here = event.x, event.y
        if event.kind == "press":
            grip = grip_at([Ruler(*point, *point) for point in self.points], *here, event.reach)
            if grip is None:
                self.points = (here,) if len(self.points) == 2 else (*self.points, here)
            self._held = len(self.points) - 1 if grip is None else grip.number
        elif self._held is not None:
            points = list(self.points)
            if len(points) == 1 and length(Ruler(*points[0], *here)) > event.reach:
                points.append(here)  # a drag: its end is the second mark
                self._held = 1
            elif len(points) == 2:
                points[self._held] = here
            self.points = tuple(points)
            if event.kind == "release":
                self._held = None

    def clear(self) -> None:
        """No marks."""
        self.points, self._held = (), None
