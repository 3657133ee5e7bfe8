"""What is seen while no study is open: what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from busviewer.ui.parts import clear_layout, heading, muted
from busviewer.ui.text import tr
from busviewer.ui.theme import app_icon, icon

__all__ = ["StartPage"]

_SHOWN = 6


class StartPage(QWidget):
    """Signals: ``open_clicked``; ``sample_clicked``; ``recent_clicked`` a folder."""

    open_clicked = Signal()
    sample_clicked = Signal()
    recent_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame()
        card.setObjectName("startCard")
        card.setFixedWidth(560)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addLayout(self._title())
        self.open = QPushButton(tr("Open a folder of scans…"))
        self.open.setProperty("primary", True)
        self.sample = QPushButton(tr("Open the sample study"))
        self.sample.setToolTip(tr("Synthetic scans with known lesions, made on the spot"))
        for button in (self.open, self.sample):
            button.setMinimumHeight(36)
            button.setIconSize(QSize(18, 18))
            column.addWidget(button)
        self.open.clicked.connect(self.open_clicked)
        self.sample.clicked.connect(self.sample_clicked)
        self._recent_title = heading(tr("Recent studies"))
        column.addSpacing(8)
        column.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addSpacing(8)
        about = muted(
            tr("Everything runs on this computer; no scan leaves it. Research software, not a medical device.")
        )
        about.setWordWrap(True)
        column.addWidget(about)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.refresh_theme()

    @staticmethod
    def _title() -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(48, 48))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = QLabel("busviewer")
        title.setProperty("role", "title")
        words.addWidget(title)
        words.addWidget(muted(tr("Segment, correct and sign off lesions on breast ultrasound")))
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.open.setIcon(icon("open", "accent_text"))
        self.sample.setIcon(icon("sample"))

    def set_recent(self, folders: Sequence[str]) -> None:
        """The folders opened before, the newest first."""
        clear_layout(self._recent)
        for folder in folders[:_SHOWN]:
            path = Path(folder)
            button = QPushButton(path.name or folder)
            button.setProperty("flat", True)
            button.setStyleSheet("text-align: left;")
            button.setToolTip(folder)
            button.setIcon(icon("open", "muted"))
            button.setAccessibleName(tr("Open {folder}").format(folder=folder))
            button.clicked.connect(lambda _on, folder=folder: self.recent_clicked.emit(folder))
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(folders))
