"""What the header says of the other scans that show the same view, and the way there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from busviewer.ui.text import tr

__all__ = ["TwinsButton"]

_NAMED, _LEAST = 2, 128  # scans; pixels


class TwinsButton(QToolButton):
    """ "Same view as benign (12)": a click goes there, or asks to which of several. Signal: ``chosen`` a scan's key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self.setProperty("flat", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._go)
        self.hide()

    def show_twins(self, keys: Sequence[str]) -> None:
        """Name the other scans that show the view of the one on screen."""
        self._keys = tuple(keys)
        names = ", ".join(PurePosixPath(key).stem for key in keys[:_NAMED])
        text = tr("Same view as {scans}").format(scans=names)
        if len(keys) > _NAMED:
            text = tr("Same view as {scans} and {count} more").format(scans=names, count=len(keys) - _NAMED)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip("\n".join([tr("These scans show the same view; click to go to one:"), *keys]))

    @property
    def wanted(self) -> bool:
        """Whether there is something to say."""
        return bool(self._keys)

    def _go(self) -> None:
        if len(self._keys) == 1:
            self.chosen.emit(self._keys[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in self._keys:
            menu.addAction(key.replace("&", "&&"), lambda key=key: self.chosen.emit(key))  # type: ignore[misc]
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def minimumSizeHint(self) -> QSize:
        """It shortens what it says rather than keep a window wide."""
        hint = self.sizeHint()
        return QSize(min(_LEAST, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as there is room for."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - (self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()))
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)  # type: ignore[attr-defined]
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
