"""What lies over the canvas while the scan that was gone to cannot be read: why, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from busviewer.files import shown
from busviewer.ui.kit.parts import button_row
from busviewer.ui.kit.text import breakable, said, tr
from busviewer.ui.kit.theme import icon

__all__ = ["UnreadablePage"]

_WIDEST = 520


class UnreadablePage(QWidget):
    """Hidden while there is a scan. Signals: ``further_clicked``; ``again_clicked``."""

    further_clicked = Signal()
    again_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unreadablePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("This scan cannot be read"))
        picture, self._title, self._reason = QLabel(), QLabel(), QLabel()
        picture.setPixmap(icon("warning", "canvas_muted").pixmap(QSize(48, 48)))
        picture.setAccessibleName(tr("Warning"))
        self._title.setProperty("role", "canvasTitle")
        self._reason.setProperty("role", "canvas")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setFixedWidth(_WIDEST)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.further, self.again = QPushButton(tr("Next scan")), QPushButton(tr("Try again"))
        for button, signal in ((self.further, self.further_clicked), (self.again, self.again_clicked)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
        column.addSpacing(8)
        column.addLayout(button_row(None, self.further, self.again, None))
        column.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, "" while it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()}\n{self._reason.text()}"

    def tell(self, key: str, reason: str) -> None:
        """Say that the scan ``key`` cannot be read, and why."""
        self._title.setText(breakable(tr("{scan} cannot be read").format(scan=shown(key))))
        self._reason.setText(shown(said(reason)))
        self.show()
        self.raise_()
