"""What several readers signed off, as outlines over a scan: two readers, and what was agreed on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from busviewer.mask import Mask
from busviewer.ui.canvas.canvas import Canvas
from busviewer.ui.canvas.overlays import MaskItem
from busviewer.ui.kit import theme
from busviewer.ui.kit.parts import Swatch
from busviewer.ui.kit.text import tr

__all__ = ["LINES", "ReaderMasks", "ReadersLegend"]

LINES = ((theme.READERS[0], "solid"), (theme.READERS[1], "dashed"), (theme.AGREED, "dotted"))
"""The first reader, the second, and the consensus: a colour and a kind of line each."""

_LONGEST = 24  # letters of a name
_ROOM = 10


class ReaderMasks:
    """On ``canvas``, beneath the correction; seen when the masks are."""

    def __init__(self, canvas: Canvas) -> None:
        pens: dict[str, Qt.PenStyle | list[float]]
        pens = {"solid": Qt.PenStyle.SolidLine, "dashed": [5.0, 3.0], "dotted": [1.2, 2.2]}
        self.items = [MaskItem(colour, pens[line]) for colour, line in LINES]
        for item in self.items:
            item.set_look("outline", 1.0)
            canvas.lay(item, beneath=True)  # what is drawn is seen
        canvas.zoomed.connect(self._scale)
        self._scale(canvas.scale_on_screen)

    def _scale(self, scale: float) -> None:
        for item in self.items:
            item.scale_on_screen = scale

    def show(self, first: Mask | None = None, second: Mask | None = None, agreed: Mask | None = None) -> None:
        """Outline these (H, W) masks of the scan on the canvas, or none."""
        for item, mask in zip(self.items, (first, second, agreed), strict=True):
            item.set_mask(mask)


class ReadersLegend(QWidget):
    """Whose line is which, in the upper left corner of ``canvas``; the pointer goes through it."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.move(_ROOM, _ROOM)
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Outline of each reader"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.setSpacing(4)
        self._parts: list[tuple[Swatch, QLabel]] = []
        for number, (colour, line) in enumerate(LINES):
            if number:
                row.addSpacing(8)
            part = Swatch(colour, line), QLabel()
            part[1].setTextFormat(Qt.TextFormat.PlainText)
            for widget in part:
                row.addWidget(widget)
            self._parts.append(part)

    def tell(self, names: Sequence[str]) -> None:
        """Name the lines, "" for one that is not drawn."""
        for (swatch, label), name in zip(self._parts, names, strict=True):
            label.setText(name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…")
            label.setToolTip(name)
            for widget in (swatch, label):
                widget.setVisible(bool(name))
        self._row.activate()
        self.adjustSize()

    @property
    def names(self) -> list[str]:
        """What it says."""
        return [label.text() for _swatch, label in self._parts if not label.isHidden()]
