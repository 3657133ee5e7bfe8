"""The fine-tune that runs, in the status bar: how far, how long still; a click opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["TrainingStrip"]


class TrainingStrip(QWidget):
    """Signal: ``clicked``."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self._bar = QToolButton(), QProgressBar()
        self.button.setProperty("flat", True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setAccessibleName(tr("Fine-tune"))
        self.button.setToolTip(tr("Open the fine-tune"))
        self.button.clicked.connect(self.clicked)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(64, 6)
        self._bar.setProperty("thin", True)
        self._bar.setAccessibleName(tr("Progress of the fine-tune"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(4)
        row.addWidget(self.button)
        row.addWidget(self._bar)
        self.hide()

    def show_run(self, text: str, done: int, total: int) -> None:
        """A run goes on: what it is at, and epochs ``done`` of ``total``."""
        self._show(text, tr("Open the fine-tune that is running"))
        self._bar.setRange(0, total if done else 0)  # before the first epoch has ended, nobody knows how far it is
        self._bar.setValue(done)
        self._bar.show()

    def show_end(self, text: str) -> None:
        """A run has ended, and nobody has looked at it yet."""
        self._show(text, tr("Open the fine-tune that has ended"))
        self._bar.hide()

    def _show(self, text: str, tip: str) -> None:
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self.button.setToolTip(tip)
        self.show()

    @property
    def text(self) -> str:
        """What it says, "" where there is no run to tell of."""
        return "" if self.isHidden() else self.button.text()

    @property
    def progress(self) -> tuple[int, int]:
        """Epochs done and in all, as its bar shows them."""
        return self._bar.value(), self._bar.maximum()

    def refresh_theme(self) -> None:
        """Tint the icon for the look in force."""
        self.button.setIcon(icon("train", "muted"))
