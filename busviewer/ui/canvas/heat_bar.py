"""The colour bar of a heatmap, at the right edge of the canvas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from busviewer.figures.heat import heat_table
from busviewer.ui.canvas.canvas_marks import PictureItem
from busviewer.ui.kit.spoken import take_role
from busviewer.ui.kit.text import tr

__all__ = ["HeatBar"]

_ROOM, _PAD, _GAP = 12, 6, 6  # screen pixels: from the edge of the canvas; within the plate; from the bar to its words
_BAR, _LONG = 12, 112


class HeatBar(QWidget):
    """On show while ``heat`` is, at its opacity: its colours, from no heat up to the most that this scan has.

    Each map is divided by its own highest value (:func:`busviewer.segmentation.explain`): a "1" at the upper end would
    look like a value that two scans can be compared by.
    """

    def __init__(self, canvas: QWidget, heat: PictureItem) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        take_role(self, QAccessible.Role.Graphic)
        self.setAccessibleName(tr("Heatmap: from 0 to the maximum of this scan"))
        self._canvas, self._heat = canvas, heat
        colours = np.ascontiguousarray(heat_table()[::-1])  # the most heat is at the top
        height = len(colours)
        self._colours = QImage(colours.data, 1, height, 4, QImage.Format.Format_RGBA8888).copy()
        self.ends = tr("max"), tr("0")
        words = max(self.fontMetrics().horizontalAdvance(end) for end in self.ends)
        self.resize(2 * _PAD + _BAR + _GAP + words, 2 * _PAD + _LONG)
        self.hide()
        heat.visibleChanged.connect(lambda: self.setVisible(heat.isVisible()))
        heat.opacityChanged.connect(self.update)

    def place(self) -> None:
        """Lie at the edge again."""
        self.move(self._canvas.width() - self.width() - _ROOM, _ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colours as they look on dark tissue, and what their ends are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(12, 13, 15, 200))
        painter.drawRoundedRect(self.rect(), 4, 4)
        bar = QRectF(_PAD, _PAD, _BAR, _LONG)
        painter.setOpacity(self._heat.opacity())
        painter.drawImage(bar, self._colours)
        painter.setOpacity(1.0)
        painter.setPen(QColor("#e6e9ec"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5))
        beside = self.rect().adjusted(_PAD + _BAR + _GAP, _PAD - 2, 0, 2 - _PAD)
        for end, edge in zip(self.ends, (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom), strict=True):
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | edge, end)
