"""Charts that can be read in both looks, at any width, and by ear: bars, and dots with a line through them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from busviewer.ui.kit.parts import Elided, Swatch, clear_layout, muted
from busviewer.ui.kit.spoken import take_role
from busviewer.ui.kit.text import number, tr
from busviewer.ui.kit.theme import theme

__all__ = ["Bars", "Chart", "Dots", "Series", "whole_ticks"]

_WINDOW = 15  # dots of which the line shows the median
_WIDTH, _SMALL = 0.8, 11
_MANY = 8  # of more bars than these, those of nothing are not read out, and long numbers have no room on them
_FEW, _FAR = 20, 3.0  # of so many dots, those so many times as high as 98 in a hundred are left above, and said


@dataclass(frozen=True)
class Series:
    """One height a bar, and the colour of the look ("accent") that they have."""

    name: str
    colour: str
    counts: tuple[int, ...]


@dataclass(frozen=True)
class Bars:
    """What a chart of bars shows.

    Attributes:
        across, up: what the two axes are, with the unit; ``across`` is the axis of the bars' names.
        names: of the bars, in order.
        ticks: (place, text) along the bars, the first at 0; each bar's name at its place where None.
        said: figures in words, below it.
        nothing: what is said in its place where there is nothing to count.
        lying: whether the bars lie, which leaves room for long names.
    """

    title: str
    across: str
    up: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    said: str
    nothing: str
    ticks: tuple[tuple[float, str], ...] | None = None
    lying: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        return not any(any(each.counts) for each in self.series)

    @property
    def spoken(self) -> str:
        """All of it for the ear."""
        parts = []
        for each in self.series:
            named = zip(self.names, each.counts, strict=True)
            counts = ", ".join(f"{name}: {count}" for name, count in named if count or len(self.names) <= _MANY)
            parts.append(f"{each.name} – {counts}" if len(self.series) > 1 else counts)
        return "; ".join([*parts, self.said] if self.said else parts)


@dataclass(frozen=True)
class Dots:
    """What a chart of dots shows: ``values`` in order, each with the ``keys`` that it is of; the rest as in Bars."""

    title: str
    across: str
    up: str
    values: tuple[float, ...]
    keys: tuple[str, ...]
    said: str
    nothing: str

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        return not self.values

    @property
    def spoken(self) -> str:
        """All of it for the ear."""
        return self.said


class _Plot(pg.PlotWidget):
    """A plot that stands still: wheel and keys are for what it lies in."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(8, 8, 8, 4)
        self.setMinimumSize(280, 200)
        self.setFrameShape(self.Shape.NoFrame)

    def sizeHint(self) -> QSize:
        """Two rows of them fit on a screen."""
        return QSize(360, 240)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Not for the plot."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Not for the plot."""
        event.ignore()


class Chart(QWidget):
    """A title, the plot and its figures in words. Signals: ``chosen`` the key of a dot that was clicked."""

    chosen = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.plot = _Plot()
        take_role(self.plot, QAccessible.Role.Chart)
        self.plot.setAccessibleName(title)
        self._title, self._said, self._nothing = Elided(120), muted(), muted()
        self._title.setText(title)
        font = self._title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(4)
        for label in (self._said, self._nothing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(200)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addLayout(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for widget, stretch in ((self.plot, 1), (self._nothing, 1), (self._said, 0)):
            column.addWidget(widget, stretch)
        self._shown: Bars | Dots | None = None

    @property
    def words(self) -> str:
        """What it shows, for the ear."""
        shown = self._shown
        return "" if shown is None else shown.nothing if shown.empty else shown.spoken

    def show_data(self, data: Bars | Dots) -> None:
        """Draw ``data`` in the look in force."""
        self._shown = data
        self._title.setText(data.title)
        self._said.setText(data.said)
        self._nothing.setText(data.nothing)
        self.plot.setVisible(not data.empty)
        self._said.setVisible(not data.empty)
        self._nothing.setVisible(data.empty)
        self.plot.setAccessibleDescription(self.words)
        clear_layout(self._legend)
        plot = self.plot.getPlotItem()
        plot.clear()
        self._dress(data)
        if isinstance(data, Dots):
            self._draw_dots(data)
        else:
            self._draw_bars(data)

    def refresh_theme(self) -> None:
        """Draw it again in the look in force."""
        if self._shown is not None:
            self.show_data(self._shown)

    def _dress(self, data: Bars | Dots) -> None:
        look, lying = theme(), isinstance(data, Bars) and data.lying
        self.plot.setBackground(look.colour("field"))
        titles = {"left": data.across if lying else data.up, "bottom": data.up if lying else data.across}
        small = QFont(self.font())
        small.setPixelSize(_SMALL)
        for side, title in titles.items():
            axis = self.plot.getAxis(side)
            axis.setPen(look.colour("control"))
            axis.setTextPen(look.colour("muted"))
            axis.setTickFont(small)
            axis.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)
            axis.setZValue(-1)  # or its grid would lie over the bars
            axis.setLabel(title, color=look.colours["muted"], **{"font-size": f"{_SMALL}px"})
            axis.showLabel(bool(title))

    def _add_legend(self, name: str, colour: str, kind: str) -> None:
        if self._legend.count():
            self._legend.addSpacing(8)
        self._legend.addWidget(Swatch(colour, kind))
        self._legend.addWidget(muted(name))

    # --- bars ------------------------------------------------------------------------------------------------------
    def _draw_bars(self, data: Bars) -> None:
        look, plot = theme(), self.plot.getPlotItem()
        places, width = np.arange(len(data.names), dtype=float), _WIDTH / max(len(data.series), 1)
        most = max((count for each in data.series for count in each.counts), default=0)
        crowded = not data.lying and most >= 1000 and len(data.names) * len(data.series) > _MANY
        for nth, each in enumerate(data.series):
            colour = look.colour(each.colour)
            middle = places + (nth - (len(data.series) - 1) / 2) * width
            if data.lying:
                bars = pg.BarGraphItem(x0=0, y=middle, width=np.array(each.counts), height=width * 0.9)
            else:
                bars = pg.BarGraphItem(x=middle, y0=0, width=width * 0.9, height=np.array(each.counts))
            bars.setOpts(brush=colour, pen=pg.mkPen(None))
            plot.addItem(bars)
            for place, count in zip(middle, each.counts, strict=True):
                if count and not crowded:
                    self._number(count, place, lying=data.lying)
            if len(data.series) > 1:
                self._add_legend(each.name, look.colours[each.colour], "block")
        ticks = list(data.ticks if data.ticks is not None else enumerate(data.names))
        counts = [(value, str(value)) for value in whole_ticks(most)]
        room = max(most, 1) * (1.2 if data.lying else 1.15)  # for the numbers at the bars' ends
        along, along_range = ("left", plot.setYRange) if data.lying else ("bottom", plot.setXRange)
        other, other_range = ("bottom", plot.setXRange) if data.lying else ("left", plot.setYRange)
        plot.getAxis(along).setTicks([ticks])
        plot.getAxis(other).setTicks([counts])
        along_range(-0.5, len(data.names) - 0.5, padding=0.02)
        other_range(0, room, padding=0)
        plot.invertY(data.lying)
        plot.showGrid(x=data.lying, y=not data.lying, alpha=0.15)

    def _number(self, count: int, place: float, *, lying: bool) -> None:
        item = pg.TextItem(str(count), color=theme().colour("text"), anchor=(0, 0.5) if lying else (0.5, 1))
        font = QFont(self.font())
        font.setPixelSize(_SMALL)
        item.setFont(font)
        item.setPos(*((count, place) if lying else (place, count)))
        self.plot.addItem(item, ignoreBounds=True)

    # --- dots ------------------------------------------------------------------------------------------------------
    def _draw_dots(self, data: Dots) -> None:
        if data.empty:
            return
        look, plot = theme(), self.plot.getPlotItem()
        values, order = np.array(data.values), np.arange(1, len(data.values) + 1)
        dots = pg.ScatterPlotItem(
            order, values, data=list(data.keys), size=7, brush=look.colour("accent"),
            pen=pg.mkPen(look.colour("field")),
            hoverable=True, hoverSize=10, tip=lambda x, y, data: f"{data}: {number(y, 0)}",
        )  # fmt: skip
        dots.sigClicked.connect(lambda _item, points, _event=None: self._clicked(points))
        plot.addItem(dots)
        if len(values) >= _WINDOW:
            middle = np.median(np.lib.stride_tricks.sliding_window_view(values, _WINDOW), axis=1)
            start = order[_WINDOW // 2]
            line = pg.PlotDataItem(
                np.arange(start, start + len(middle)), middle, pen=pg.mkPen(look.colour("warning"), width=2.4)
            )
            plot.addItem(line)
            self._add_legend(tr("one scan"), look.colours["accent"], "block")
            self._add_legend(tr("median of {count} scans").format(count=_WINDOW), look.colours["warning"], "solid")
        top = self.top_of(values)
        plot.getAxis("left").setTicks([[(value, str(value)) for value in whole_ticks(math.ceil(top))]])
        plot.getAxis("bottom").setTicks([[(value, str(value)) for value in whole_ticks(len(values)) if value]])
        plot.invertY(False)
        plot.setXRange(0.5, len(values) + 0.5, padding=0.03)
        plot.setYRange(0, top * 1.05, padding=0)
        plot.showGrid(x=False, y=True, alpha=0.15)

    @staticmethod
    def top_of(values: Sequence[float] | np.ndarray) -> float:
        """How high a plot of ``values`` reaches: to the highest, unless of many a few are far above the others."""
        highest, usual = float(np.max(values)), float(np.percentile(values, 98, method="lower"))
        few_far = len(values) >= _FEW and highest > _FAR * usual
        return max(1.2 * usual if few_far else highest, 1.0)

    def _clicked(self, points: Sequence[object]) -> None:
        if len(points):
            self.chosen.emit(points[0].data())  # type: ignore[attr-defined]


def whole_ticks(most: int, count: int = 5) -> list[int]:
    """Whole numbers from 0 to ``most`` in equal steps of 1, 2 or 5 times a power of ten, at most ``count`` steps."""
    step = 1
    if most > count:
        power = 10 ** math.floor(math.log10(most / count))
        step = next(int(times * power) for times in (1, 2, 5, 10) if times * power >= most / count)
    return list(range(0, most + 1, max(step, 1)))
