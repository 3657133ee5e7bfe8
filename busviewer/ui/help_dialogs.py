"""The F1 sheet, made from the live bindings, and About."""

from __future__ import annotations

import platform
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import busviewer
from busviewer.ui.actions import Actions
from busviewer.ui.text import tr
from busviewer.ui.theme import app_icon, theme

__all__ = ["AboutDialog", "KeysDialog"]


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox()
    box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    return box


class KeysDialog(QDialog):
    """Every key there is now, by menu, in two columns."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        groups = [(menu, list(rows)) for menu, rows in groupby(actions.sheet(), key=lambda row: row[0])]
        half = (sum(len(rows) + 2 for _, rows in groups) + 1) // 2
        columns: list[list[str]] = [[], []]
        used = 0
        for menu, rows in groups:
            column = columns[0 if used < half - 2 else 1]
            used += len(rows) + 2
            column.append(self._group(menu, rows))
        row = QHBoxLayout()
        row.setSpacing(36)
        self.sheet = "".join("".join(column) for column in columns)
        for column in columns:
            label = QLabel(f"<table cellspacing=0 cellpadding=2>{''.join(column)}</table>")
            label.setTextFormat(Qt.TextFormat.RichText)
            row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(14)
        outer.addLayout(row)
        outer.addWidget(_buttons(self))

    @staticmethod
    def _group(menu: str, rows: list[tuple[str, str, str]]) -> str:
        muted, accent = theme().colours["muted"], theme().colours["accent"]
        lines = [f"<tr><td colspan=2 style='color:{muted}; padding-top:8px'><b>{escape(menu.upper())}</b></td></tr>"]
        for _menu, keys, what in rows:
            key = f"<td style='color:{accent}; padding-right:18px'>{escape(keys)}</td>"
            lines.append(f"<tr>{key}<td>{escape(what)}</td></tr>")
        return "".join(lines)


class AboutDialog(QDialog):
    """What this is, and what it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About busviewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        text = QLabel(
            f"<h2>busviewer {busviewer.__version__}</h2>"
            f"<p>{tr('Lesion masks on breast-ultrasound scans: segment, correct, sign off, fine-tune.')}</p>"
            f"<p><b>{tr('Not a medical device. For research and teaching; not for diagnosis or treatment.')}</b></p>"
            f"<p>{tr('Everything runs on this computer; no scan ever leaves it.')}</p>"
            f"<p>Apache-2.0 · Python {platform.python_version()} · Qt {qVersion()}</p>"
        )
        text.setWordWrap(True)
        text.setMinimumWidth(380)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(14)
        outer.addLayout(row)
        outer.addWidget(_buttons(self))
