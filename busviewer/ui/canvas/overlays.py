"""What lies over the scan on the canvas: masks, their difference, the brush ring. Graphics items in scan pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pyqtgraph.functions import arrayToQPath
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busviewer.mask import Box, Mask
from busviewer.ui.canvas.outline import segments, trace
from busviewer.ui.kit import theme

__all__ = ["DifferenceItem", "MaskItem", "RingItem"]

_TILE = 512  # an edit makes only the tiles that it touches be outlined again
_SMALL = 640 * 640  # pixels: less is outlined faster than looked up
_LIGHT = 0.3  # of a fill: what lies under it has to be judged
_LINE = 2.0  # width of an outline at every scale factor
_EXACT_FROM = 6.0  # screen pixels a scan pixel from which outlines follow the pixel edges
# a weak outline in screen pixels: its dots, the gaps between them, and the dark edge that shows them on white
_THIN, _DOT, _SPACE, _EDGE = 1.5, 2.4, 4.0, 0.6


def _table(*colours: QColor) -> list[int]:
    return [0, *(colour.rgba() for colour in colours)]


def _exposed(option: QStyleOptionGraphicsItem, shape: tuple[int, int]) -> Box:
    rect = option.exposedRect  # type: ignore[attr-defined]
    left, top = int(np.floor(rect.left())) - 1, int(np.floor(rect.top())) - 1
    return Box(top, left, int(np.ceil(rect.bottom())) + 1, int(np.ceil(rect.right())) + 1).clip(shape)


class _GridItem(QGraphicsItem):
    """An item that covers the scan's grid and repaints by boxes of pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.scale_on_screen = 1.0
        self._shape = (0, 0)

    def boundingRect(self) -> QRectF:
        """The grid and room for the pen."""
        return QRectF(-1, -1, self._shape[1] + 2, self._shape[0] + 2)

    def resize(self, shape: tuple[int, int]) -> None:
        """Cover another grid."""
        if shape != self._shape:
            self.prepareGeometryChange()
            self._shape = shape

    def repaint(self, box: Box | None) -> None:
        """Ask for these pixels to be painted again, or for all."""
        if box is None:
            self.update()
        else:
            room = 1 + 2 / self.scale_on_screen
            self.update(QRectF(box.left - room, box.top - room, box.width + 2 * room, box.height + 2 * room))


class MaskItem(_GridItem):
    """One mask, drawn as outline, or as outline with a light fill.

    It looks at the caller's array itself; tell it by :meth:`changed`.

    ``live`` for a mask that is edited under the pen: its outline is kept by tiles. The outline of the others is traced
    as closed chains, which dashes need.
    """

    def __init__(self, colour: str, pen: Qt.PenStyle | list[float], *, live: bool = False) -> None:
        super().__init__()
        self._own, self._live = colour, live
        self._colour = QColor(colour)
        self._pen = QPen(self._colour, _LINE)
        self._pen.setCosmetic(True)
        self._weak_pens = _dotted(QColor(0, 0, 0, 150), _EDGE), _dotted(self._colour, 0.0)  # the edge first
        self.weak = False
        if isinstance(pen, list):
            self._pen.setDashPattern(pen)
            self._pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        else:
            self._pen.setStyle(pen)
            self._pen.setCapStyle(Qt.PenCapStyle.SquareCap)  # a round cap costs ten times the segment it ends
        if not live:  # kept as a picture: a stroke nearby must not stroke the whole outline again
            self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.mask: Mask | None = None
        self._image: QImage | None = None
        self._style, self._strength, self._chosen = "outline", 0.9, ""
        self._tiles: dict[tuple[int, int], QPainterPath] = {}
        self._path: QPainterPath | None = None
        self._soft = True

    def set_mask(self, mask: Mask | None) -> None:
        """Show ``mask`` ((H, W) bool, C-contiguous; not copied) or nothing."""
        if mask is not None and not mask.flags.c_contiguous:
            mask = np.ascontiguousarray(mask)
        self.mask = mask
        self._image = None
        if mask is not None:
            self.resize(mask.shape)
            height, width = mask.shape
            self._image = QImage(mask.view(np.uint8).data, width, height, width, QImage.Format.Format_Indexed8)
            self._colour_image()
        self.changed(None)

    def changed(self, box: Box | None) -> None:
        """The caller changed these pixels of the array (None: any)."""
        self._path = None
        if box is None:
            self._tiles.clear()
        else:
            around = box.grow(1)
            for row in range(around.top // _TILE, around.bottom // _TILE + 1):
                for column in range(around.left // _TILE, around.right // _TILE + 1):
                    self._tiles.pop((row, column), None)
        self.repaint(box)

    def set_weak(self, weak: bool) -> None:
        """Draw it thin and dotted, as what may be no lesion, or as its layer is drawn."""
        if weak != self.weak:
            self.weak = weak
            self.update()

    def set_look(self, style: str, strength: float, colour: str = "") -> None:
        """Draw as "outline", "fill" or "off", with an opacity from 0 to 1, in ``colour`` or the layer's own ("")."""
        if (style, strength, colour) == self.look:
            return
        self._style, self._strength, self._chosen = style, strength, colour
        self._colour = QColor(colour or self._own)
        self._pen.setColor(self._colour)
        self._weak_pens[1].setColor(self._colour)
        self._colour_image()
        self.update()

    @property
    def look(self) -> tuple[str, float, str]:
        """What :meth:`set_look` was told."""
        return self._style, self._strength, self._chosen

    @property
    def colour(self) -> QColor:
        """What it is drawn in."""
        return self._colour

    @property
    def drawn(self) -> bool:
        """Whether its style shows anything."""
        return self._style != "off"

    def _colour_image(self) -> None:
        if self._image is not None:
            colour = QColor(self._colour)
            colour.setAlphaF(_LIGHT * self._strength)
            self._image.setColorTable(_table(colour))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the part that is exposed."""
        if self.mask is None or self._image is None or self._strength <= 0:
            return
        if self._style == "fill":
            painter.drawImage(QPointF(0, 0), self._image)
        soft = self.scale_on_screen < _EXACT_FROM
        if soft != self._soft:
            self._soft, self._path = soft, None
            self._tiles.clear()
        painter.setOpacity(self._strength)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, soft)
        ratio = painter.device().devicePixelRatio()  # cosmetic: in the screen's own pixels
        self._pen.setWidthF(_LINE * ratio)
        painter.setPen(self._pen)
        if self._live:
            for tile in self._tiles_in(_exposed(option, self.mask.shape), self.mask):
                painter.drawPath(tile)
        else:
            if self._path is None:
                self._path = _closed_path(trace(self.mask, soft=soft))
            for pen, wider in zip(self._weak_pens, (_EDGE, 0.0), strict=True) if self.weak else ():
                pen.setWidthF((_THIN + 2 * wider) * ratio)
                painter.setPen(pen)
                painter.drawPath(self._path)
            if not self.weak:
                painter.drawPath(self._path)

    def _tiles_in(self, box: Box, mask: Mask) -> list[QPainterPath]:
        if box.area <= _SMALL:
            return [_paired_path(segments(mask, box, soft=self._soft))]
        paths = []
        for row in range(box.top // _TILE, -(-box.bottom // _TILE)):
            for column in range(box.left // _TILE, -(-box.right // _TILE)):
                path = self._tiles.get((row, column))
                if path is None:
                    top, left = row * _TILE, column * _TILE
                    lines = segments(mask, Box(top, left, top + _TILE, left + _TILE), soft=self._soft)
                    path = _paired_path(lines)
                    self._tiles[row, column] = path
                if not path.isEmpty():
                    paths.append(path)
        return paths


def _dotted(colour: QColor, wider: float) -> QPen:
    """Dots of a weak outline, ``wider`` on all sides than the dots themselves; lengths are in widths of the pen."""
    width = _THIN + 2 * wider
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([(_DOT + 2 * wider) / width, (_SPACE - 2 * wider) / width])
    pen.setDashOffset(wider / width)
    return pen


def _paired_path(lines: NDArray[np.float64]) -> QPainterPath:
    if not lines.size:
        return QPainterPath()
    points = np.ascontiguousarray(lines.reshape(-1, 2))
    made: QPainterPath = arrayToQPath(points[:, 0], points[:, 1], connect="pairs", finiteCheck=False)
    return made


def _closed_path(chains: list[NDArray[np.float64]]) -> QPainterPath:
    path = QPainterPath()
    for chain in chains:
        points = np.concatenate([chain, chain[:1]])
        path.addPath(arrayToQPath(points[:, 0], points[:, 1], connect="all", finiteCheck=False))
    return path


class DifferenceItem(_GridItem):
    """A mask against the ground truth: hit, missed and false pixels, each in its colour."""

    def __init__(self) -> None:
        super().__init__()
        self._classes: NDArray[np.uint8] | None = None
        self._image: QImage | None = None

    def compare(self, mask: Mask | None, truth: Mask | None, box: Box | None = None) -> None:
        """Show ``mask`` against ``truth`` ((H, W) bool); after an edit only ``box`` is looked at."""
        if truth is None:
            self._classes = self._image = None
        elif self._classes is None or self._classes.shape != truth.shape or box is None:
            self.resize(truth.shape)
            self._classes = np.zeros(truth.shape, np.uint8)
            height, width = truth.shape
            self._image = QImage(self._classes.data, width, height, width, QImage.Format.Format_Indexed8)
            colours = [QColor(name) for name in (theme.FALSE, theme.MISSED, theme.HIT)]
            for colour in colours:
                colour.setAlphaF(0.5)
            self._image.setColorTable(_table(*colours))
            box = None
        if truth is not None and self._classes is not None:
            where = (slice(None), slice(None)) if box is None else box.slices
            np.left_shift(truth[where].view(np.uint8), 1, out=self._classes[where])
            if mask is not None:
                self._classes[where] |= mask[where].view(np.uint8)
        self.repaint(box)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the part that is exposed."""
        if self._image is not None:
            painter.drawImage(QPointF(0, 0), self._image)


class RingItem(QGraphicsItem):
    """The brush at its true size: round in mm, so an ellipse where pixels are not square; a thin line, red where it
    erases."""

    def __init__(self) -> None:
        super().__init__()
        self._radius = self._high = 8.0
        self._pen = QPen(QColor(theme.CORRECTION), 1.4)
        self._pen.setCosmetic(True)
        self._shade = QPen(QColor(0, 0, 0, 150), 3.0)
        self._shade.setCosmetic(True)
        self._room = 3.0
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # it moves more often than it changes
        self.setZValue(100)
        self.hide()

    @property
    def diameter(self) -> float:
        """In scan pixels, across."""
        return 2 * self._radius

    @property
    def height(self) -> float:
        """In scan pixels, down."""
        return 2 * self._high

    def set_ring(self, diameter: float, *, erasing: bool, scale: float, aspect: float = 1.0) -> None:
        """Another size or kind; ``scale`` is screen pixels a scan pixel, ``aspect`` the height of those by their
        width."""
        self.prepareGeometryChange()
        self._radius, self._high, self._room = diameter / 2, diameter / 2 / aspect, 3 / scale
        self._pen.setColor(QColor("#FF5A4F" if erasing else theme.CORRECTION))
        self.update()

    def boundingRect(self) -> QRectF:
        """The circle and its line."""
        across, down = self._radius + self._room, self._high + self._room
        return QRectF(-across, -down, 2 * across, 2 * down)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the circle, with a dark line under it that shows it on white."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pen, width in ((self._shade, 3.0), (self._pen, 1.4)):
            pen.setWidthF(width * painter.device().devicePixelRatio())
            painter.setPen(pen)
            painter.drawEllipse(QPointF(0, 0), self._radius, self._high)
