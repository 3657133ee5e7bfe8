"""How large and in which greys the scan is shown, in the lower right corner of the canvas: a scale bar, and values."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from busviewer.ui.kit.text import number, significant, tr

if TYPE_CHECKING:
    from busviewer.ui.canvas.canvas import Canvas

__all__ = ["ScanScale", "length_text", "round_length"]

_ROOM, _FONT_PX, _HALO = 12, 12, 3.0  # screen pixels: off the edge of the canvas; the text; the dark line about it
_LONGEST, _SHARE = 160.0, 3  # screen pixels, and the part of the canvas, that a bar may take
_TICK, _LINE, _GAP = 7.0, 2.0, 4.0
_LIGHT = QColor(240, 242, 244)
_AROUND = [QPointF(x, y) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))]
_UNEQUAL = 1.01  # height of a pixel by its width, from which a length across is not one down


def round_length(pixels_a_mm: float, room: float) -> float:
    """The longest of 1, 2 and 5 mm, times a power of ten, that takes at most ``room`` screen pixels at ``pixels_a_mm``
    (both above 0)."""
    most = room / pixels_a_mm * (1 + 1e-9)
    power = math.floor(math.log10(most)) - 1  # one less: the logarithm of a thousand is a little less than three
    lengths = (float(f"{step}e{power + more}") for more in (0, 1, 2) for step in (1, 2, 5))
    return max(length for length in lengths if length <= most)


def length_text(millimetres: float) -> str:
    """A length in mm, or from 10 cm on in cm."""
    if millimetres < 100:
        return tr("{length} mm").format(length=significant(millimetres))
    return tr("{length} cm").format(length=significant(millimetres / 10))


class ScanScale(QWidget):
    """Over ``canvas``, which the pointer goes through; it shows nothing until it is told to.

    It is drawn once and kept as a picture: while the scan is panned below it, only that is laid over.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Scale"))
        self._canvas = canvas
        self._spacing: tuple[float, float] | None = None
        self._by_region = False
        self._bar_on = self._values_on = False
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(_FONT_PX)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._made: QPixmap | None = None
        self.values = self.label = ""
        self.bar = 0.0
        self.hide()
        canvas.zoomed.connect(self._refresh)
        canvas.window_level.changed.connect(self._refresh)
        canvas.notes.placed.connect(self.place)

    def show_parts(self, *, bar: bool, values: bool) -> None:
        """Show the scale bar, and window, level and zoom, or not."""
        self._bar_on, self._values_on = bar, values
        self._refresh()

    def set_spacing(self, spacing: tuple[float, float] | None, *, by_region: bool = False) -> None:
        """How far pixels are apart down and across, in mm, None where that is not known, or ``by_region`` differs."""
        self._spacing, self._by_region = spacing, by_region
        self._refresh()

    def _refresh(self) -> None:
        """Take what the canvas shows now; where nothing that is said has changed, this costs next to nothing."""
        there = self._canvas.scan is not None
        values = self._values_words() if there and self._values_on else ""
        label, bar = self._bar_words() if there and self._bar_on else ("", 0.0)
        if (values, label, bar) == (self.values, self.label, self.bar):
            return
        self.values, self.label, self.bar = values, label, bar
        self._made = None
        self.setAccessibleDescription(", ".join(filter(None, (values, label))))
        self.setVisible(bool(values or label))
        widths = (self._metrics.horizontalAdvance(values), self._metrics.horizontalAdvance(label), bar)
        lines = bool(values) + bool(label)
        height = lines * self._metrics.height() + (_TICK + _GAP if bar else 0)
        self.resize(math.ceil(max(widths) + 2 * _HALO), math.ceil(height + 2 * _HALO))
        self.place()
        self.update()

    def _values_words(self) -> str:
        window = self._canvas.window_level.window
        width, level = window.high - window.low, (window.high + window.low) / 2
        text = tr("W {width}  L {level}  {zoom} %")
        zoom = number(100 * self._canvas.scale_on_screen, 0)
        return text.format(width=number(width, 0), level=number(level, 0), zoom=zoom)

    def _bar_words(self) -> tuple[str, float]:
        """What stands over the bar, and how many screen pixels long that is."""
        if self._spacing is None:
            return (tr("scale by region") if self._by_region else tr("uncalibrated")), 0.0
        down, across = self._spacing
        pixels_a_mm = self._canvas.scale_on_screen / across
        length = round_length(pixels_a_mm, min(_LONGEST, self._canvas.width() / _SHARE))
        text = length_text(length)
        if max(down, across) > _UNEQUAL * min(down, across):
            text = tr("{length} across").format(length=text)
        return text, length * pixels_a_mm

    def place(self) -> None:
        """Lie in the corner, or over the notes where these reach so far."""
        canvas, notes = self._canvas, self._canvas.notes.geometry()
        left, bottom = canvas.width() - self.width() - _ROOM, canvas.height() - _ROOM
        if not notes.isEmpty() and not self._canvas.notes.isHidden() and notes.right() + _ROOM > left:
            bottom = notes.top() - int(_GAP)
        self.move(left, bottom - self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the picture over the scan, made anew where what it says is another."""
        ratio = self.devicePixelRatioF()
        if self._made is None or self._made.devicePixelRatio() != ratio:
            self._made = self._draw(ratio)
        QPainter(self).drawPixmap(0, 0, self._made)

    def _draw(self, ratio: float) -> QPixmap:
        """Light letters and lines with a dark edge, which are read on black and on white."""
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        right, base = self.width() - _HALO, _HALO + self._metrics.ascent()
        words = []
        for text in filter(None, (self.values, self.label)):
            words.append((QPointF(right - self._metrics.horizontalAdvance(text), base), text))
            base += self._metrics.height()
        left, top = right - self.bar, self.height() - _HALO - _TICK
        lines = [QRectF(left, top + _TICK - _LINE, self.bar, _LINE)] if self.bar else []
        lines += [QRectF(x, top, _LINE, _TICK) for x in (left, right - _LINE) if self.bar]
        painter = QPainter(made)
        painter.setFont(self._font)
        painter.setPen(QColor(0, 0, 0))
        for at, text in words:  # to stroke the outlines of the letters takes ten times as long
            for around in _AROUND:
                painter.drawText(at + around, text)
        for line in lines:
            painter.fillRect(line.adjusted(-_HALO / 2, -_HALO / 2, _HALO / 2, _HALO / 2), QColor(0, 0, 0))
        painter.setPen(_LIGHT)
        for at, text in words:
            painter.drawText(at, text)
        for line in lines:
            painter.fillRect(line, _LIGHT)
        painter.end()
        return made
