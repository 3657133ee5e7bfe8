"""The scan's histogram, with the window on it: two handles, and the line from black to white between them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from busviewer.scan import Histogram, Tone, Window
from busviewer.ui.kit.spoken import announce, take_role
from busviewer.ui.kit.text import number, tr
from busviewer.ui.kit.theme import theme

__all__ = ["HistogramView"]

_HEIGHT, _SIDE, _FOOT, _NEAR = 70, 6, 16, 9


class HistogramView(QWidget):
    """Drag a handle, or what lies between them. Left and Right move black, with Shift white.

    Signals: ``window_chosen`` a :class:`Window`.
    """

    window_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._heights = np.zeros(256)
        self._window, self._tone = Window(0.0, 255.0), Tone()
        self._held, self._from = "", 0.0
        self._begun = self._window
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("keepsArrows", True)
        take_role(self, QAccessible.Role.Chart)
        self.setAccessibleName(tr("Histogram"))
        self.setToolTip(tr("Drag an end to set black or white. Drag between the ends to move both"))

    def sizeHint(self) -> QSize:
        """As wide as the panel."""
        return QSize(256, _HEIGHT)

    def set_histogram(self, histogram: Histogram | None) -> None:
        """Draw another scan's."""
        self._histogram = histogram
        if histogram is not None:
            heights = np.sqrt(histogram.counts)  # or the black around the sector would press the rest flat
            most = max(float(np.percentile(heights[1:-1], 99)), 1.0)
            self._heights = np.minimum(heights / most, 1.0)
        self.setEnabled(histogram is not None)
        self.update()

    def set_window(self, window: Window, tone: Tone) -> None:
        """Show the window and the tone in force."""
        self._window, self._tone = window, tone
        self.setAccessibleDescription(
            tr("Black {low}, white {high}").format(low=number(window.low, 0), high=number(window.high, 0))
        )
        self.update()

    # --- places ----------------------------------------------------------------------------------------------------
    @property
    def _top(self) -> float:
        return 255.0 if self._histogram is None else self._histogram.top

    def _plot(self) -> QRectF:
        return QRectF(_SIDE, 1, self.width() - 2 * _SIDE, _HEIGHT - _FOOT - 1)

    def place(self, grey: float) -> float:
        """Where a grey value is, across the widget; one that is off the plot is at its end."""
        plot = self._plot()
        return plot.left() + min(max(grey / self._top, 0.0), 1.0) * plot.width()

    def _grey(self, x: float) -> float:
        plot = self._plot()
        return (x - plot.left()) / plot.width() * self._top

    def _part_at(self, x: float) -> str:
        low, high = self.place(self._window.low), self.place(self._window.high)
        near = min((abs(x - low), "low"), (abs(x - high), "high"))
        if near[0] <= _NEAR:
            return near[1]
        return "both" if low < x < high else near[1]

    # --- events ----------------------------------------------------------------------------------------------------
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, or both."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._from, self._begun = (
                self._part_at(event.position().x()),
                event.position().x(),
                self._window,
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was taken."""
        x = event.position().x()
        if not self._held:
            moves = Qt.CursorShape.SizeHorCursor if self._part_at(x) != "both" else Qt.CursorShape.OpenHandCursor
            self.setCursor(moves)
            return
        moved = self._grey(x) - self._grey(self._from)
        low = self._begun.low + (moved if self._held in ("low", "both") else 0)
        high = self._begun.high + (moved if self._held in ("high", "both") else 0)
        self._choose(low, high)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right, with Shift for white."""
        if event.key() not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
            return
        step = self._top / 255 * (1 if event.key() == Qt.Key.Key_Right else -1)
        white = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._held = "high" if white else "low"
        self._choose(self._window.low + step * (not white), self._window.high + step * white)
        self._held = ""
        announce(self, self.accessibleDescription())

    def _choose(self, low: float, high: float) -> None:
        least = self._top / 255
        if self._held == "both":
            width = high - low
            low = min(max(low, -width / 2), self._top - width / 2)  # the level stays on the plot
            high = low + width
        elif self._held == "low":
            low = min(max(low, 0.0), high - least)
        else:
            high = max(min(high, self._top), low + least)
        self.window_chosen.emit(Window(low, high))

    # --- drawing ---------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        """The counts, dim outside the window; the line of the greys; the handles and what they stand for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, plot = theme(), self._plot()
        painter.setPen(QPen(look.colour("accent" if self.hasFocus() else "border"), 1))
        painter.setBrush(look.colour("field"))
        painter.drawRoundedRect(plot.adjusted(-0.5, 0.5, 0.5, 0.5), 3, 3)
        if self._histogram is None:
            return
        low, high = self.place(self._window.low), self.place(self._window.high)
        bars = self._bars(plot)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, part in (("disabled", plot), ("muted", QRectF(low, plot.top(), high - low, plot.height()))):
            painter.save()
            painter.setClipRect(part)
            painter.fillPath(bars, look.colour(colour))
            painter.restore()
        painter.setPen(QPen(look.colour("accent"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._curve(plot))
        self._draw_handles(painter, plot, low, high)

    def _bars(self, plot: QRectF) -> QPainterPath:
        path = QPainterPath(plot.bottomLeft())
        step = plot.width() / len(self._heights)
        room = plot.height() - 3
        for nth, height in enumerate(self._heights.tolist()):
            x, y = plot.left() + nth * step, plot.bottom() - height * room
            path.lineTo(x, y)
            path.lineTo(x + step, y)
        path.lineTo(plot.bottomRight())
        return path

    def _curve(self, plot: QRectF) -> QPainterPath:
        path = QPainterPath()
        for nth, share in enumerate(np.linspace(0, 1, 65).tolist()):
            grey = share * self._top
            value = min(max((grey - self._window.low) / (self._window.high - self._window.low), 0.0), 1.0)
            value **= 1 / self._tone.gamma
            value = 1 - value if self._tone.invert else value
            point = QPointF(self.place(grey), plot.bottom() - 2 - value * (plot.height() - 4))
            path.moveTo(point) if nth == 0 else path.lineTo(point)
        return path

    def _draw_handles(self, painter: QPainter, plot: QRectF, low: float, high: float) -> None:
        text = theme().colour("text")
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        words = [number(self._window.low, 0), number(self._window.high, 0)]
        widths = [painter.fontMetrics().horizontalAdvance(word) for word in words]
        lefts = [min(max(x - width / 2, 0), self.width() - width) for x, width in zip((low, high), widths, strict=True)]
        if lefts[1] < lefts[0] + widths[0] + 6:  # side by side, inside the widget
            lefts[0] = max(0.0, min(lefts[0], self.width() - widths[0] - widths[1] - 6))
            lefts[1] = lefts[0] + widths[0] + 6
        for x, left, word, width in zip((low, high), lefts, words, widths, strict=True):
            painter.setPen(QPen(text, 1.4))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            grip = QPainterPath(QPointF(x, plot.bottom() - 5))
            grip.lineTo(x - 5, plot.bottom() + 3)
            grip.lineTo(x + 5, plot.bottom() + 3)
            grip.closeSubpath()
            painter.fillPath(grip, text)
            painter.setPen(theme().colour("muted"))
            foot = QRectF(left, plot.bottom() + 3, width + 2, _FOOT - 3)
            painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, word)
