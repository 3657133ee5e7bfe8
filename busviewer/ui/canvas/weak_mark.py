"""The question mark beside a weak draft: is this a lesion at all? A graphics item that keeps its size at every zoom."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busviewer.mask import Box, Mask
from busviewer.ui.canvas.overlays import MaskItem

__all__ = ["WeakMark"]

_PLATE, _OFF, _REACH = 17.0, 5.0, 4.0  # screen pixels: its side, from the margin to it, how near a click is


class WeakMark(QGraphicsItem):
    """A question mark at the margin of the mask of ``of``, of the same size at every zoom: is this a lesion at all?"""

    def __init__(self, of: MaskItem) -> None:
        super().__init__(of)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._of = of
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(12)
        self._font.setWeight(QFont.Weight.Bold)
        self._ends = QPointF(), QPointF()  # the highest and the lowest point of the margin
        self.mask: Mask | None = None
        self._scale = 1.0
        self.hide()

    def ask(self, mask: Mask | None) -> None:
        """Ask of ``mask`` (H, W), or of none."""
        if mask is self.mask:
            return
        rows = np.empty(0, int) if mask is None else np.flatnonzero(mask.any(1))
        self.mask = mask if rows.size else None
        self.setVisible(self.mask is not None)
        if mask is not None and rows.size:
            top, bottom = (float(np.flatnonzero(mask[row]).mean()) + 0.5 for row in (rows[0], rows[-1]))
            self._ends = QPointF(top, float(rows[0])), QPointF(bottom, float(rows[-1] + 1))
            self.place(self._scale)

    def place(self, scale: float) -> None:
        """Stand over the mask, below it where the scan ends, or else within it; ``scale`` screen pixels a pixel."""
        (high, low), room, self._scale = self._ends, (_PLATE + _OFF) / scale, scale
        height = 0 if self.mask is None else self.mask.shape[0]
        if high.y() >= room:
            self.setPos(high - QPointF(0, room - _PLATE / 2 / scale))
        elif low.y() + room <= height:
            self.setPos(low + QPointF(0, room - _PLATE / 2 / scale))
        else:
            self.setPos(high + QPointF(0, room - _PLATE / 2 / scale))

    def covers(self, at: QPointF) -> bool:
        """Whether a point in scan pixels is on the question mark, in the mask, or so near that a hand may miss it."""
        if self.mask is None:
            return False
        away = (at - self.pos()) * self._scale
        if max(abs(away.x()), abs(away.y())) <= _PLATE / 2:
            return True
        reach, x, y = round(_REACH / self._scale), int(np.floor(at.x())), int(np.floor(at.y()))
        near = Box(y - reach, x - reach, y + reach + 1, x + reach + 1).clip(self.mask.shape)
        return not near.empty and bool(self.mask[near.slices].any())

    def boundingRect(self) -> QRectF:
        """The plate and its line."""
        reach = _PLATE / 2 + 1
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it on a dark plate, which is read over any scan."""
        plate = QRectF(-_PLATE / 2, -_PLATE / 2, _PLATE, _PLATE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._of.colour, 1.2))
        painter.setBrush(QColor(14, 15, 17, 215))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._font)
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, "?")
