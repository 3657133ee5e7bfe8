"""The lesions' numbers and axes on the scan. A graphics item in scan pixels; its text and lines keep their size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busviewer.mask import LesionMeasurements, Line

__all__ = ["LesionMarks"]

# the canvas is dark in every theme, and so are these
_LIGHT, _DARK, _SHADE = QColor("#f2f4f6"), QColor(14, 15, 17, 200), QColor(0, 0, 0, 150)
_FONT_PX, _HEIGHT, _PADDING = 11, 16.0, 4.0
_GAP, _TICK = 6.0, 4.0  # screen pixels: from a lesion's box to its number; half of the bar that ends an axis


class LesionMarks(QGraphicsItem):
    """Numbers beside the boxes of the lesions, as the figures list them, and the axes of all when asked.

    A number that tells nothing, of an only lesion, is left out until axes are asked for or the lesion is pointed at.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._shape = (0, 0)
        self._lesions: Sequence[LesionMeasurements] = ()
        self._axes_on, self._pointed = False, 0
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(_FONT_PX)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._places: dict[int, QRectF] = {}
        self._placed_for = 0.0
        self._pens = QPen(_SHADE, 3.2), QPen(_LIGHT, 1.3)
        for pen in self._pens:
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)

    def resize(self, shape: tuple[int, int]) -> None:
        """Lie over a grid of ``shape`` (height, width), with no lesions yet."""
        self.prepareGeometryChange()
        self._shape = shape
        self.show_lesions(())

    def boundingRect(self) -> QRectF:
        """The grid."""
        return QRectF(0, 0, self._shape[1], self._shape[0])

    # --- what is shown ---------------------------------------------------------------------------------------------
    def show_lesions(self, lesions: Sequence[LesionMeasurements]) -> None:
        """Mark these."""
        self._lesions, self._placed_for = lesions, 0.0
        self.update()

    def show_axes(self, on: bool) -> None:
        """Draw the axes of every lesion, or only of the one that is pointed at."""
        self._axes_on = on
        self.update()

    def point_at(self, number: int) -> None:
        """Lift the lesion ``number`` out, with its axes; 0 for none."""
        self._pointed = number
        self.update()

    @property
    def numbered(self) -> tuple[int, ...]:
        """The lesions whose numbers are drawn."""
        every = self._axes_on or len(self._lesions) > 1
        return tuple(each.number for each in self._lesions if every or each.number == self._pointed)

    @property
    def measured(self) -> tuple[int, ...]:
        """The lesions whose axes are drawn."""
        return tuple(each.number for each in self._lesions if self._axes_on or each.number == self._pointed)

    def place(self, number: int, scale: float) -> QRectF:
        """Where on the scan the number of a lesion lies, at ``scale`` screen pixels a scan pixel."""
        if scale != self._placed_for:
            self._places, self._placed_for = self._lay_out(scale), scale
        return self._places[number]

    def _lay_out(self, scale: float) -> dict[int, QRectF]:
        """Beside its own box, on the scan, and off every other box and number, as far as there is such a place."""
        metrics, height = QFontMetricsF(self._font), _HEIGHT / scale
        boxes = [QRectF(each.box.left, each.box.top, each.box.width, each.box.height) for each in self._lesions]
        places: dict[int, QRectF] = {}
        for each, box in zip(self._lesions, boxes, strict=True):
            width = max(_HEIGHT, metrics.horizontalAdvance(str(each.number)) + 2 * _PADDING) / scale
            gap = _GAP / scale
            left, right, over, under = box.left() - gap - width, box.right() + gap, box.top(), box.bottom() - height
            corners = [(right, over), (left, over), (right, under), (left, under)]
            corners += [(box.left(), over - gap - height), (box.left(), box.bottom() + gap)]
            tried = [QRectF(x, y, width, height) for x, y in corners]
            taken = [*boxes, *places.values()]
            free = (
                place
                for place in tried
                if self.boundingRect().contains(place) and not any(place.intersects(other) for other in taken)
            )
            places[each.number] = next(free, self._held_inside(tried[0]))
        return places

    def _held_inside(self, place: QRectF) -> QRectF:
        held, grid = QRectF(place), self.boundingRect()
        held.moveRight(min(held.right(), grid.right()))
        held.moveBottom(min(held.bottom(), grid.bottom()))
        return held

    # --- drawing ---------------------------------------------------------------------------------------------------
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the marks that are exposed."""
        scale = painter.worldTransform().m11()
        exposed: QRectF = option.exposedRect  # type: ignore[attr-defined]
        numbered, measured = self.numbered, self.measured
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = [
            piece
            for each in self._lesions
            if each.number in measured
            for line in (each.axes.long_line, each.axes.perpendicular_line)
            for piece in _caliper(line, scale)
        ]
        for pen in self._pens if lines else ():
            painter.setPen(pen)
            painter.drawLines(lines)
        painter.setFont(self._font)
        for number in numbered:
            place = self.place(number, scale)
            if place.intersects(exposed):
                self._draw_number(painter, number, place, scale)

    def _draw_number(self, painter: QPainter, number: int, place: QRectF, scale: float) -> None:
        lifted = number == self._pointed
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(1 / scale, 1 / scale)
        plate = QRectF(0, 0, place.width() * scale, place.height() * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHT if lifted else _DARK)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(QColor(_DARK.rgb()) if lifted else _LIGHT)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.restore()


def _caliper(line: Line, scale: float) -> list[QLineF]:
    """An axis, and a short bar across each of its ends."""
    axis = QLineF(*line)
    across = axis.normalVector().unitVector()
    bar = QPointF(across.dx(), across.dy()) * (_TICK / scale)
    return [axis, *(QLineF(end - bar, end + bar) for end in (axis.p1(), axis.p2()))]
