"""Rulers on the scan on screen, and the calibration of its spacing by two marks."""

from __future__ import annotations

from busviewer.editing import PointerEvent
from busviewer.editing.ruler import length
from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.measuring import CalibrationLine, Measuring
from busviewer.review.steps import Reading
from busviewer.review.workspace import InForce
from busviewer.study.annotations.annotation import Ruler

__all__ = ["Rulers"]


class Rulers:
    """Draws rulers and the marks of a calibration; what is done with becomes a step."""

    def __init__(self, in_force: InForce) -> None:
        self._in_force = in_force
        self._measuring, self._line = Measuring(), CalibrationLine()

    @property
    def drawn(self) -> tuple[Ruler, ...]:
        """The rulers on the scan, one under the pen among them."""
        if self._measuring.live is not None:
            return self._measuring.live
        reading = self._in_force().shown.reading
        return () if reading is None else reading.annotation.rulers

    @property
    def active(self) -> bool:
        """Whether one is under the pen."""
        return self._measuring.live is not None

    @property
    def axes(self) -> bool:
        """Whether the ruler draws two axes at right angles, or one distance."""
        return self._measuring.axes

    @axes.setter
    def axes(self, axes: bool) -> None:
        self._measuring.axes = axes

    @property
    def marks(self) -> tuple[tuple[float, float], ...]:
        """The marks (x, y) set on the depth scale so far: none, one or two."""
        return self._line.points

    @property
    def marks_px(self) -> float | None:
        """Scan pixels between the two marks, None while there are no two."""
        return self._line.length_px

    def pointer(self, reading: Reading, event: PointerEvent) -> None:
        """What the pen did with the ruler in hand."""
        workspace = self._in_force()
        if event.kind == "press" and not workspace.may_change():
            return
        rulers = self._measuring.pointer(reading.annotation.rulers, event, reading.spacing)
        workspace.tell.changed(Aspect.TOOL_MARKS)
        if rulers is not None:
            step = acts.rulers_step(reading, rulers)
            if step is not None:
                workspace.do(reading, step)

    def mark(self, event: PointerEvent) -> None:
        """What the pen did with the calibration in hand."""
        self._line.pointer(event)
        self._in_force().tell.changed(Aspect.TOOL_MARKS)

    def calibrate(self, millimetres: float, *, folder: bool = False) -> None:
        """The two marks are ``millimetres`` apart: keep the spacing that follows, for this scan or for all scans of its
        size in its folder too, as far as they have none. ValueError where it is not positive.

        Two marks tell no shape of a pixel: where its height and width are known to differ, they stay in proportion.
        """
        workspace, marks = self._in_force(), self._line.points
        reading, records = workspace.shown.reading, workspace.records
        if not millimetres > 0:
            raise ValueError(f"the distance must be a positive number of millimetres, not {millimetres}")
        if self._line.length_px is None or reading is None or records is None or not workspace.may_change():
            return
        down, across = reading.spacing or (1.0, 1.0)
        aspect = down / across
        width = millimetres / length(Ruler(*marks[0], *marks[1]), (aspect, 1.0))
        spacing = (width * aspect, width)
        if folder:
            records.calibrate(reading.annotation.scan, spacing)
        self.drop()
        workspace.tell.changed(Aspect.TOOL_MARKS)
        step = acts.spacing_step(reading, spacing)
        if step is not None:
            workspace.do(reading, step)

    def remove(self) -> None:
        """Take all rulers off the scan."""
        self._in_force().act(lambda reading: acts.rulers_step(reading, ()))

    def drop(self) -> None:
        """What is being drawn, and the marks, are not wanted."""
        self._measuring.drop()
        self._line.clear()
