"""What the reader says of the scan apart from the mask and the class: flag and note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from busviewer.ui.kit.jobs import pause
from busviewer.ui.kit.parts import heading
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["ReadingPanel"]

_NOTE_MS = 800


class ReadingPanel(QWidget):
    """Signals: ``flagged`` on or off; ``noted`` the note's text."""

    flagged = Signal(bool)
    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.flag = QToolButton()
        self.flag.setCheckable(True)
        self.flag.setProperty("flat", True)
        self.flag.setText(tr("Flag"))
        self.flag.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.flag.setAccessibleName(tr("Flag"))
        self.flag.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.addWidget(heading(tr("My note")))
        head.addStretch(1)
        head.addWidget(self.flag)
        column.addLayout(head)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setFixedHeight(64)
        self.note.setTabChangesFocus(True)
        column.addWidget(self.note)
        self._key: str | None = None
        self._pause = pause(self, _NOTE_MS, self.commit)
        self.flag.clicked.connect(self.flagged)
        self.note.textChanged.connect(lambda: self._pause.start())
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.flag.setIcon(icon("flag-filled", "error") if self.flag.isChecked() else icon("flag"))

    def commit(self) -> None:
        """Hand over a note that is being written."""
        if self._pause.isActive() or self.sender() is self._pause:
            self._pause.stop()
            self.noted.emit(self.note.toPlainText())

    def show_reading(self, key: str | None, flag: bool, note: str) -> None:
        """Show what was said of the scan ``key``; a note that is being written for it is left alone."""
        self.setEnabled(key is not None)
        self.flag.setChecked(flag)
        self.refresh_theme()
        if key == self._key and (self._pause.isActive() or self.note.toPlainText() == note):
            return
        self._key = key
        self.note.blockSignals(True)
        self.note.setPlainText(note)
        self.note.blockSignals(False)
        self._pause.stop()
