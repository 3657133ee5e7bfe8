"""The button that shows how a layer is drawn, and offers the colours to draw it in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from busviewer.ui.kit.parts import Swatch
from busviewer.ui.kit.text import marked, tr

__all__ = ["PALETTE", "ColourButton"]

# Okabe and Ito (2008) and white: told apart by colour-blind readers; named, for those who see none of them
PALETTE: Final = (
    (marked("Yellow"), "#F0E442"),
    (marked("Sky blue"), "#56B4E9"),
    (marked("Orange"), "#E69F00"),
    (marked("Bluish green"), "#009E73"),
    (marked("Blue"), "#0072B2"),
    (marked("Vermilion"), "#D55E00"),
    (marked("Reddish purple"), "#CC79A7"),
    (marked("White"), "#FFFFFF"),
)


def _dot(colour: str) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 90))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(4, 4, 24, 24, 6, 6)
    painter.end()
    return QIcon(pixmap)


class ColourButton(QToolButton):
    """Shows a piece of line; a click opens the palette.

    ``own`` is the layer's own colour, for which :attr:`colour` is "". Signals: ``chosen`` another colour.
    """

    chosen = Signal()

    def __init__(self, layer: str, own: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own, self.colour = own, ""
        self.setProperty("flat", True)
        self.setFixedSize(36, 24)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        text = tr("{layer}: colour").format(layer=layer)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._swatch = Swatch(own, line)
        self._swatch.setParent(self)
        self._swatch.move(6, 5)
        self._swatch.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._menu = QMenu(self)
        group = QActionGroup(self._menu)
        for name, colour in PALETTE:
            words = tr("{colour} (default)") if colour == own else "{colour}"
            action = self._menu.addAction(_dot(colour), words.format(colour=tr(name)))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setData("" if colour == own else colour)
            action.triggered.connect(lambda _on, colour=colour: self._choose(colour))
        self.setMenu(self._menu)
        self.set_colour("")

    def sizeHint(self) -> QSize:
        """Room for the line."""
        return QSize(36, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame alone: the line is a widget of its own, and a menu arrow would only crowd it."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.features = QStyleOptionToolButton.ToolButtonFeature(0)  # type: ignore[attr-defined]
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def _choose(self, colour: str) -> None:
        self.set_colour(colour)
        self.chosen.emit()

    def set_line(self, line: str) -> None:
        """Show another kind of line."""
        self._swatch.set_line(line)

    def set_colour(self, colour: str) -> None:
        """Show ``colour``; "" is the layer's own."""
        self.colour = "" if colour.upper() == self._own else colour
        self._swatch.set_colour(colour or self._own)
        for action in self._menu.actions():
            action.setChecked(action.data() == self.colour)
            font = action.font()  # the tick is where the colour's icon is
            font.setBold(action.isChecked())
            action.setFont(font)
