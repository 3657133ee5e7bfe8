"""A bar over the canvas for as long as something other than the reader's own reading goes on, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from busviewer.ui.kit.parts import Elided
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["ModeBar"]


class ModeBar(QFrame):
    """Signals: ``left``."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modeBar")
        self._icon, self._title, self._text = QLabel(), QLabel(), Elided(80)
        self._title.setProperty("role", "accent")
        self._back = QPushButton(tr("Back to comparison"))
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._back.setToolTip(tr("Save the consensus as it is and go back"))
        self._back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        for widget in (self._icon, self._title):
            row.addWidget(widget)
        row.addWidget(self._text, 1)
        row.addWidget(self._back)
        self.hide()

    def show_consensus(self, reader: str) -> None:
        """A consensus is drawn, by ``reader``; "" takes the bar away."""
        if not reader:
            self.hide()
            return
        title, text = tr("Consensus"), tr("drawn by {reader}").format(reader=reader)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setToolTip(text)
        self.setAccessibleName(f"{title}: {text}")
        self.refresh_theme()
        self.show()

    def refresh_theme(self) -> None:
        """Tint the icon for the look in force."""
        self._icon.setPixmap(icon("readers", "accent").pixmap(18, 18))

    @property
    def text(self) -> str:
        """What it says, "" while hidden."""
        return "" if self.isHidden() else f"{self._title.text()}: {self._text.text()}"
