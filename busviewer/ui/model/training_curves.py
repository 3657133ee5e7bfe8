"""The curves of a fine-tune: its loss, and the Dice on the held-out finals, epoch by epoch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from busviewer.ui.kit.spoken import take_role
from busviewer.ui.kit.text import number, tr
from busviewer.ui.kit.theme import theme

__all__ = ["TrainingCurves", "WholeAxis"]


class _FigureAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of figures, whose ticks have the decimal sign of the reader's locale."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """What stands at the ticks, with as many decimals as they are apart."""
        return [number(value * scale, max(0, math.ceil(-math.log10(spacing * scale)))) for value in values]


class WholeAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of things that are counted: its ticks are whole numbers, however few there are."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """The distances between ticks, of which none is below 1."""
        whole = [(step, start) for step, start in super().tickSpacing(low, high, size) if step >= 1]
        return whole or [(1, 0)]


class TrainingCurves(QWidget):
    """Two charts side by side; a dashed line is the Dice before."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self.plots: list[pg.PlotWidget] = []
        self.curves: list[pg.PlotDataItem] = []
        look = theme()
        for title, colour in ((tr("Training loss"), "accent"), (tr("Dice on held-out finals"), "warning")):
            plot = pg.PlotWidget(
                background=look.colour("field"), axisItems={"bottom": WholeAxis("bottom"), "left": _FigureAxis("left")}
            )
            plot.setTitle(title, color=look.colours["muted"], size="9pt")
            plot.setMinimumHeight(200)
            plot.setMenuEnabled(False)
            plot.setMouseEnabled(x=False, y=False)
            plot.hideButtons()
            plot.showGrid(x=False, y=True, alpha=0.2)
            take_role(plot, QAccessible.Role.Chart)
            plot.setAccessibleName(title)
            plot.setLabel("bottom", tr("Epoch"), color=look.colours["muted"])
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(look.colour("control"))
                plot.getAxis(side).setTextPen(look.colour("muted"))
            drawn = look.colour(colour)
            curve = plot.plot([], [], pen=pg.mkPen(drawn, width=2), symbol="o", symbolSize=5, symbolBrush=drawn)
            self.plots.append(plot)
            self.curves.append(curve)
            row.addWidget(plot)
        self.plots[1].setYRange(0, 1, padding=0.02)
        self._before = pg.InfiniteLine(angle=0, pen=pg.mkPen(look.colour("muted"), style=Qt.PenStyle.DashLine))

    def begin(self, epochs: int) -> None:
        """Empty charts for a run of so many epochs."""
        for curve in self.curves:
            curve.setData([], [])
        self.plots[1].removeItem(self._before)
        self.show_epochs(epochs)

    def show_epochs(self, total: int) -> None:
        """Leave room for so many epochs."""
        for plot in self.plots:
            plot.setXRange(0, max(total, 1), padding=0.02)

    def draw(self, events: Sequence[dict[str, Any]]) -> None:
        """Show what the ``events`` of the run tell so far."""
        before = [event for event in events if event["event"] == "before"]
        if before and self._before.scene() is None:
            self._before.setValue(float(before[-1]["dice"]))
            self.plots[1].addItem(self._before)
        epochs = [event for event in events if event["event"] == "epoch"]
        if epochs:
            self.show_epochs(int(epochs[-1]["epochs"]))
        numbers = [event["epoch"] for event in epochs]
        for plot, curve, name in zip(self.plots, self.curves, ("loss", "dice"), strict=True):
            values = [float(event[name]) for event in epochs]
            curve.setData(numbers, values)
            if values:
                text = tr("Epoch {epoch}: {value}").format(epoch=numbers[-1], value=number(values[-1], 3))
                plot.setAccessibleDescription(text)
