"""Where a view of one scan looks while it follows the view of another scan. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from busviewer.mask import Spacing

__all__ = ["Link", "Seen"]

Point = tuple[float, float]


@dataclass(frozen=True)
class Seen:
    """A scan in a view: its shape (H, W), its spacing (mm a pixel: down, across; None: unknown), and ``fit``, the
    screen pixels a scan pixel at which all of it is seen."""

    shape: tuple[int, int]
    spacing: Spacing | None
    fit: float


@dataclass(frozen=True)
class Link:
    """From the view of ``first`` to that of ``second``.

    Where both spacings are known, a millimetre is equally long in both views, and the views are equally far from the
    middle of their scans. Else both are zoomed in equally far from what shows all, about the same part of the scan.
    """

    first: Seen
    second: Seen

    @property
    def by_mm(self) -> bool:
        """Whether the link is by millimetres."""
        return self.first.spacing is not None and self.second.spacing is not None

    @property
    def _ratio(self) -> Point:
        """Pixels (across, down) of the second scan for each of the first."""
        if self.first.spacing is not None and self.second.spacing is not None:
            return self.first.spacing[1] / self.second.spacing[1], self.first.spacing[0] / self.second.spacing[0]
        return self.second.shape[1] / self.first.shape[1], self.second.shape[0] / self.first.shape[0]

    def follow(self, centre: Point, scale: float) -> tuple[Point, float]:
        """Where the second view looks while the first looks at ``centre`` (x, y) at ``scale`` (screen pixels a
        pixel): its centre and scale."""
        across, down = self._ratio
        x = self.second.shape[1] / 2 + (centre[0] - self.first.shape[1] / 2) * across
        y = self.second.shape[0] / 2 + (centre[1] - self.first.shape[0] / 2) * down
        if self.by_mm:
            return (x, y), scale / sqrt(across * down)  # one scale for both directions: pixels are drawn square
        return (x, y), scale * self.second.fit / self.first.fit

    def back(self) -> Link:
        """From the second view to the first."""
        return Link(self.second, self.first)
