"""What the canvas draws apart from masks: scan and heatmap, the pixel grid, the cross of another view."""

from __future__ import annotations

import math
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

__all__ = ["CrossItem", "OverlayGroup", "PictureItem", "PixelGridItem", "cross_box", "draw_cross"]

_GRID_FROM = 12.0  # screen pixels a scan pixel
_REACH, _GAP = 11.0, 4.0  # screen pixels


class PictureItem(pg.ImageItem):
    """An image that is smooth while its pixels are small on the screen, and shows them when they are large."""

    smooth = True

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._keep()

    def _keep(self) -> None:
        """Keep what is drawn as a picture: scaling it costs more than all that is drawn over it."""
        self.setCacheMode(QGraphicsItem.CacheMode.NoCache)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def setImage(self, *args: Any, **options: Any) -> None:
        """Show other pixels; what was kept goes: Qt shifts it where the view changes its size before it is drawn."""
        super().setImage(*args, **options)
        self._keep()

    def paint(self, painter: QPainter, *args: Any) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        super().paint(painter, *args)


class OverlayGroup(QGraphicsItem):
    """Holds what lies over the scan; where it is told to, shows only what lies in a rectangle."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self._rect = QRectF()

    def clip(self, rect: QRectF | None) -> None:
        """Show only what lies in ``rect`` (scan pixels), or all."""
        if rect is None and self._rect.isNull():
            return
        self.prepareGeometryChange()
        self._rect = QRectF() if rect is None else rect
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, rect is not None)
        for child in self.childItems():
            child.update()

    def boundingRect(self) -> QRectF:
        """What is shown."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Its children do."""


class PixelGridItem(QGraphicsItem):
    """Thin lines along the pixel edges, where pixels are large enough on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.wanted, self.scale_on_screen = True, 1.0
        self._shape = (0, 0)
        self._pen = QPen(QColor(128, 128, 128, 90), 1.0)
        self._pen.setCosmetic(True)
        self.hide()

    def resize(self, shape: tuple[int, int]) -> None:
        """Cover another grid, (height, width)."""
        self.prepareGeometryChange()
        self._shape = shape

    def show_at(self, scale: float) -> None:
        """Be seen or not, at ``scale`` screen pixels a scan pixel."""
        self.setVisible(self.wanted and scale >= _GRID_FROM and self._shape != (0, 0))

    def boundingRect(self) -> QRectF:
        """The grid."""
        return QRectF(0, 0, self._shape[1], self._shape[0])

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the lines that are exposed."""
        part = option.exposedRect.intersected(self.boundingRect())  # type: ignore[attr-defined]
        left, right = math.floor(part.left()), math.ceil(part.right())
        top, bottom = math.floor(part.top()), math.ceil(part.bottom())
        lines = [QLineF(x, top, x, bottom) for x in range(left, right + 1)]
        lines += [QLineF(left, y, right, y) for y in range(top, bottom + 1)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self._pen)
        painter.drawLines(lines)


class CrossItem(QGraphicsItem):
    """A small cross, open in the middle, of the same size at every zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.hide()

    def boundingRect(self) -> QRectF:
        """The cross and its dark edge."""
        return cross_box(_REACH)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Light lines on dark ones: seen on black and on white."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0, 170), 3.5), (QColor(255, 255, 255, 235), 1.5)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            draw_cross(painter, _GAP, _REACH)


def cross_box(reach: float) -> QRectF:
    """What holds a cross about (0, 0) and the edge of its lines."""
    reach += 3
    return QRectF(-reach, -reach, 2 * reach, 2 * reach)


def draw_cross(painter: QPainter, gap: float, reach: float) -> None:
    """Draw four lines about (0, 0), each from ``gap`` to ``reach``."""
    for sign in (-1, 1):
        painter.drawLine(QLineF(sign * gap, 0, sign * reach, 0))
        painter.drawLine(QLineF(0, sign * gap, 0, sign * reach))
