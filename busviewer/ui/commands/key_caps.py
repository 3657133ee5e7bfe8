"""Keys drawn as they look on a keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from busviewer.ui.kit.theme import theme

__all__ = ["KeyCaps"]


class KeyCaps(QWidget):
    """Keys drawn as the caps of a keyboard, next to each other."""

    def __init__(self, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._font = QFont(self.font())
        self._font.setPixelSize(max(self._font.pixelSize() - 2, 9))
        metrics = QFontMetrics(self._font)
        self._caps = [(key, metrics.horizontalAdvance(key) + 16) for key in keys]
        self.setFixedSize(sum(width + 4 for _key, width in self._caps), metrics.height() + 6)
        self.setAccessibleName(", ".join(keys))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caps."""
        look, painter, left = theme(), QPainter(self), 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for key, width in self._caps:
            cap = QRectF(left, 0.5, width, self.height() - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("border"))
            painter.drawRoundedRect(cap, 4, 4)
            cap.adjust(0, 0, 0, -1)
            painter.setPen(look.colour("border"))
            painter.setBrush(look.colour("raised"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(look.colour("text"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += width + 4
