"""An outline that is drawn in one drag or set corner by corner, and then closed."""

from __future__ import annotations

import math

from busviewer.editing.pointer import PointerEvent

__all__ = ["Lasso"]

Point = tuple[float, float]


class Lasso:
    """Freehand: a drag draws it, the release closes it. A polygon: a click sets a corner, a drag moves one that is
    there; a click on the first corner, or a double click, closes it.

    Attributes:
        points: its corners, (x, y) in scan pixels, which may lie off the scan.
        closed: whether it is done.
        cut: whether Ctrl was held when it began.
    """

    def __init__(self, *, freehand: bool) -> None:
        self.freehand = freehand
        self.points: list[Point] = []
        self.closed = self.cut = False
        self._held: int | None = None  # the corner under the pointer
        self._closing = False  # whether its release closes the outline

    @property
    def held(self) -> bool:
        """Whether the pointer is down on it."""
        return self._held is not None

    def pointer(self, event: PointerEvent) -> None:
        """What the pointer did."""
        here = event.x, event.y
        if event.kind == "press":
            self._press(here, event)
        elif self._held is None:
            return
        elif self.freehand:
            if here != self.points[-1]:
                self.points.append(here)
            if event.kind == "release":
                self.close()
        else:
            moved = math.dist(here, self.points[self._held]) > (event.reach if self._closing else 0)
            if moved:
                self.points[self._held], self._closing = here, False
            if event.kind == "release":
                if self._closing:
                    self.close()
                self._held = None

    def _press(self, here: Point, event: PointerEvent) -> None:
        if not self.points:
            self.cut = event.ctrl
        near = None if self.freehand else self._near(here, event.reach)
        self._closing = near == 0 and len(self.points) > 2
        if near is None:
            self.points.append(here)
            near = len(self.points) - 1
        elif near == len(self.points) - 1 and len(self.points) > 2 and not self._closing:
            self._closing = True  # a second click on the last corner
        self._held = near

    def _near(self, here: Point, reach: float) -> int | None:
        """The corner within reach, the nearest first."""
        far, number = min(((math.dist(here, at), number) for number, at in enumerate(self.points)), default=(0.0, -1))
        return number if number >= 0 and far <= reach else None

    def back(self) -> bool:
        """Take the last corner away; False where none is left."""
        if self.points:
            self.points.pop()
        self._held = None
        return bool(self.points)

    def close(self) -> bool:
        """Close it as it is; False where there is nothing to close yet (a polygon wants three corners)."""
        self._held = None
        self.closed = bool(self.points) if self.freehand else len(self.points) > 2
        return self.closed
