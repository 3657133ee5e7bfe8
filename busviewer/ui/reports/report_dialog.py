"""What went wrong, or a problem that the reader tells of: a report that can be read, copied and handed on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busviewer.ui.kit.parts import button_row, dialog_column, muted, push_button
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import icon

__all__ = ["ReportDialog"]


class ReportDialog(QDialog):
    """The report with a button that copies it. Closing it goes on with the work.

    Args:
        title, text: what happened, and what of the work.
        kind: "info" or "error", for the icon.
        report: what is copied.
        folder: where the log lies.
    """

    def __init__(self, title: str, text: str, kind: str, report: str, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = folder
        picture, self._text, self._count = QLabel(), QLabel(text), muted()
        picture.setPixmap(icon(kind, "error" if kind == "error" else "accent").pixmap(32, 32))
        picture.setAccessibleName(title)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._count.hide()
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(tr("Report"))
        note = muted(tr("Nothing is sent. The report contains no scans, file names or patient data."))
        note.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        head_line = QLabel(title)
        head_line.setProperty("role", "title")
        for widget in (head_line, self._text, self._count):
            words.addWidget(widget)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        outer = dialog_column(self, 12)
        outer.addLayout(head)
        outer.addWidget(self.report, 1)
        outer.addWidget(note)
        outer.addLayout(self._buttons())
        self.resize(680, 460)

    def _buttons(self) -> QHBoxLayout:
        self.copy = push_button(tr("Copy report"), self._copy)
        folder = QUrl.fromLocalFile(str(self._folder))
        log = push_button(tr("Open log folder"), lambda: QDesktopServices.openUrl(folder))
        self.go_on = QPushButton(tr("Continue"))
        self.go_on.setProperty("primary", True)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.close)
        return button_row(self.copy, log, None, self.go_on)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(tr("Copied"))

    def show_report(self, text: str, report: str) -> None:
        """Say ``text``, and show another report."""
        self._text.setText(text)
        self.report.setPlainText(report)

    def show_count(self, count: int) -> None:
        """It happened ``count`` times more while this is on show."""
        self._count.setText(tr("Further errors since then: {count}.").format(count=count))
        self._count.show()
