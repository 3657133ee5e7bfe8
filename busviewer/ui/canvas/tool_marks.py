"""What a tool draws over the scan that is no mask: an outline not closed yet, rulers, the marks of a calibration."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busviewer.editing.ruler import length
from busviewer.mask import Scale
from busviewer.study.annotations.annotation import Ruler
from busviewer.ui.kit import theme
from busviewer.ui.kit.text import number, tr

__all__ = ["ToolMarks", "length_text"]

Points = Sequence[tuple[float, float]]

_LINE, _SHADE = QColor("#FFFFFF"), QColor(0, 0, 0, 170)
_ROOM = 160.0  # screen pixels around the scan that a label may take
_HANDLE, _TICK, _FONT_PX = 3.5, 5.0, 12


def length_text(ruler: Ruler, spacing: tuple[float, float] | None) -> str:
    """The length of a ruler in mm, or in pixels where nobody knows the spacing."""
    if spacing is None:
        return tr("{size} px").format(size=number(length(ruler), 0))
    return tr("{size} mm").format(size=number(length(ruler, spacing), 1))


class ToolMarks(QGraphicsItem):
    """One item for all of them, drawn in screen pixels at places in scan pixels: lines, handles and words keep their
    size at every zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._shape, self._scale = (0, 0), 1.0
        self._outline: Points = ()
        self._polygon = False
        self._hover: tuple[float, float] | None = None
        self._rulers: Sequence[Ruler] = ()
        self._scale_of_scan = Scale()
        self._calibration: Points = ()
        self._box: Points = ()
        self._width = float("inf")
        self.hide()

    def place(self, shape: tuple[int, int], scale: float) -> None:
        """Lie over a scan of ``shape`` (height, width) at ``scale`` screen pixels a scan pixel."""
        if (shape, scale) != (self._shape, self._scale):
            self.prepareGeometryChange()
            self._shape, self._scale = shape, scale

    def show_outline(self, points: Points, *, polygon: bool) -> None:
        """An outline that is being drawn, () for none; of a ``polygon`` the corners are seen, and the way to the
        pointer."""
        self._outline, self._polygon = points, polygon
        self._refresh()

    def show_box(self, corners: tuple[tuple[float, float], tuple[float, float]] | None) -> None:
        """A box that is being drawn about the lesion, None for none."""
        self._box = corners or ()
        self._refresh()

    def show_rulers(self, rulers: Sequence[Ruler], scale: Scale) -> None:
        """The rulers of the scan."""
        self._rulers, self._scale_of_scan = rulers, scale
        self._refresh()

    def show_calibration(self, points: Points) -> None:
        """The marks on the depth scale."""
        self._calibration = points
        self._refresh()

    def hover(self, at: tuple[float, float] | None) -> None:
        """The pointer moved."""
        self._hover = at
        if self._outline and self._polygon:
            self.update()

    @property
    def rulers(self) -> Sequence[Ruler]:
        """Those on show."""
        return self._rulers

    @property
    def box(self) -> Points:
        """The two corners of the box on show, () for none."""
        return self._box

    @property
    def outline(self) -> Points:
        """The one on show."""
        return self._outline

    def _refresh(self) -> None:
        self.setVisible(bool(self._outline or self._rulers or self._calibration or self._box))
        self.update()

    def boundingRect(self) -> QRectF:
        """The scan, and room for what reaches over its rim."""
        room = _ROOM / self._scale
        return QRectF(0, 0, self._shape[1], self._shape[0]).adjusted(-room, -room, room, room)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw all of it."""
        to_screen = painter.worldTransform()
        self._width = float("inf") if widget is None else float(widget.width())
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(painter.font())
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        if self._outline:
            self._draw_outline(painter, [to_screen.map(QPointF(*point)) for point in self._outline], to_screen)
        if self._box:
            self._draw_box(painter, QRectF(*(to_screen.map(QPointF(*corner)) for corner in self._box)).normalized())
        for ruler in self._rulers:
            ends = to_screen.map(QPointF(ruler.x1, ruler.y1)), to_screen.map(QPointF(ruler.x2, ruler.y2))
            spacing = self._scale_of_scan.along(ruler.x1, ruler.y1, ruler.x2, ruler.y2)
            self._draw_ruler(painter, ends, length_text(ruler, spacing))
        if self._calibration:
            marks = [to_screen.map(QPointF(*point)) for point in self._calibration]
            if len(marks) == 2:
                line = Ruler(*self._calibration[0], *self._calibration[1])
                self._draw_ruler(painter, (marks[0], marks[1]), length_text(line, None))
            else:
                self._draw_tick(painter, marks[0], QPointF(0, 1))

    @staticmethod
    def _draw_box(painter: QPainter, box: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(_SHADE, 3.0), QPen(QColor(theme.CORRECTION), 1.4, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawRect(box)

    def _draw_outline(self, painter: QPainter, points: list[QPointF], to_screen: object) -> None:
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        if self._polygon and self._hover is not None:
            path.lineTo(to_screen.map(QPointF(*self._hover)))  # type: ignore[attr-defined]
        colour = QColor(theme.CORRECTION)
        for pen in (QPen(_SHADE, 3.0), QPen(colour, 1.4)):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        back = QPen(colour, 1.0, Qt.PenStyle.DotLine)  # how it would close now
        painter.setPen(back)
        painter.drawLine(path.currentPosition(), points[0])
        if self._polygon:
            painter.setPen(QPen(_SHADE, 1.2))
            for number, point in enumerate(points):
                painter.setBrush(colour if number else _LINE)
                size = _HANDLE if number else _HANDLE + 1.5
                painter.drawEllipse(point, size, size)

    def _draw_ruler(self, painter: QPainter, ends: tuple[QPointF, QPointF], text: str) -> None:
        start, end = ends
        way = end - start
        far = max((way.x() ** 2 + way.y() ** 2) ** 0.5, 1e-6)
        for pen in (QPen(_SHADE, 3.4), QPen(_LINE, 1.4)):
            painter.setPen(pen)
            painter.drawLine(start, end)
        aside = QPointF(-way.y(), way.x()) / far
        for point in (start, end):
            self._draw_tick(painter, point, aside)
        metrics = QFontMetricsF(painter.font())
        words = metrics.boundingRect(text)
        place = QRectF(0, 0, words.width() + 10, metrics.height() + 4)
        left, right = (start, end) if start.x() < end.x() else (end, start)
        place.moveTopLeft(right + QPointF(8, -place.height() / 2))
        if place.right() > self._width:  # of the view
            place.moveTopRight(left + QPointF(-8, -place.height() / 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(_LINE)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _draw_tick(painter: QPainter, at: QPointF, aside: QPointF) -> None:
        for pen in (QPen(_SHADE, 3.4), QPen(_LINE, 1.6)):
            painter.setPen(pen)
            painter.drawLine(at - aside * _TICK, at + aside * _TICK)
