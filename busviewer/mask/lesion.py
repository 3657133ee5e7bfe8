"""All that is measured of one lesion: the same figures in the panel, the tables, the reports."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from busviewer.mask.box import Box
from busviewer.mask.measure import Axes, Component, Shape, axes, shape
from busviewer.mask.scale import Scale
from busviewer.mask.skin import skin_row
from busviewer.scan.model import Scan

__all__ = ["LesionMeasurements", "ellipsoid", "measure_lesion"]


@dataclass(frozen=True)
class LesionMeasurements:
    """One lesion: its number, where it is, and its measures, in mm and mm² where the spacing is known, else in px.

    Attributes:
        uncalibrated: why it is in px (one of the words of :mod:`busviewer.mask.scale`), "" where it is in mm.
        skin_distance: from the top of the tissue (:func:`~busviewer.mask.skin.skin_row`) down to the lesion; None
            where that was not looked for or not found.
        centroid: (x, y) in scan pixels.
    """

    number: int
    box: Box
    shape: Shape
    axes: Axes
    uncalibrated: str = ""
    skin_distance: float | None = None
    centroid: tuple[float, float] = field(default=(0.0, 0.0))
    skin_angle: float = 0.0
    """Degrees, 0 to 90, from the long axis to the skin, which lies level: the probe is flat on it."""

    @property
    def equivalent_diameter(self) -> float:
        """The diameter of the disc of the same area."""
        return math.sqrt(4 * self.shape.area / math.pi)

    @property
    def parallel(self) -> bool:
        """Whether it is wider than tall ("parallel" in BI-RADS); one as tall as wide is not."""
        return self.shape.depth < self.shape.width

    @property
    def figures(self) -> list[tuple[str, str]]:
        """What is measured and how much, in the order of the ACR atlas, the unit or "uncalibrated" with each."""
        known, form = not self.uncalibrated, self.shape

        def size(value: float, power: str = "") -> str:
            return f"{value:.1f} mm{power}" if known else f"{value:.0f} px{power} (uncalibrated)"

        turned = "parallel" if self.parallel else "not parallel"
        skin = "not found" if self.skin_distance is None else size(self.skin_distance)
        return [
            ("Long axis", size(self.axes.long)),
            ("Perpendicular axis", size(self.axes.perpendicular)),
            ("Depth (antero-posterior)", size(form.depth)),
            ("Width", size(form.width)),
            ("Depth / width", f"{form.depth_to_width:.2f}" + ("" if known else " (uncalibrated)")),
            ("Orientation", f"{turned}, long axis at {self.skin_angle:.0f}° to the skin"
             + ("" if known else " (uncalibrated)")),
            ("Area", size(form.area, "²")),
            ("Equivalent diameter", size(self.equivalent_diameter)),
            ("Circularity", f"{form.circularity:.2f}" + ("" if known else " (uncalibrated)")),
            ("Distance to the skin", skin),
        ]  # fmt: skip


def measure_lesion(lesion: Component, scale: Scale, scan: Scan | None = None) -> LesionMeasurements:
    """Measure one island of a mask by the ``scale`` of its scan; without the ``scan`` not how far below the skin."""
    spacing, why = scale.of_lesion(lesion)
    down, across = spacing or (1.0, 1.0)
    along = axes(lesion, spacing)
    x1, y1, x2, y2 = along.long_line
    row = None if scan is None else skin_row(scan, lesion.box)
    return LesionMeasurements(
        lesion.number, lesion.box, shape(lesion, spacing), along, why,
        None if row is None else (lesion.box.top - row) * down, lesion.centroid,
        math.degrees(math.atan2(abs(y2 - y1) * down, abs(x2 - x1) * across)),
    )  # fmt: skip


def ellipsoid(one: LesionMeasurements, other: LesionMeasurements) -> tuple[tuple[float, float, float], float] | None:
    """The three dimensions of a lesion seen in two orthogonal views, mm, and its volume as that of an ellipsoid, mm³.

    Width of ``one``, depth (the larger of both), width of ``other``; pi/6 times their product. None where one of the
    two has no scale.
    """
    if one.uncalibrated or other.uncalibrated:
        return None
    sides = one.shape.width, max(one.shape.depth, other.shape.depth), other.shape.width
    return sides, math.pi / 6 * math.prod(sides)
