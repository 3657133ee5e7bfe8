"""The sheet of keys, made from the live bindings, and About."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from itertools import chain, combinations, groupby

from PySide6.QtCore import QSize, Qt, Signal, qVersion
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busviewer.ui.commands.actions import Actions, KeyRow
from busviewer.ui.commands.key_caps import KeyCaps
from busviewer.ui.kit.parts import dialog_column, heading, muted, search_field
from busviewer.ui.kit.spoken import take_role
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import app_icon
from busviewer.version import __version__

__all__ = ["AboutDialog", "KeysDialog", "columns"]

_HEAD = 2  # a heading is as high as two rows


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox()
    box.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
    box.rejected.connect(dialog.reject)
    return box


def columns(heights: Sequence[int], count: int) -> list[slice]:
    """Cut a row of blocks into ``count`` columns, kept in order, so that the highest is as low as can be."""
    ends = range(1, len(heights))
    cuts = [(0, *inner, len(heights)) for inner in combinations(ends, min(count, len(heights)) - 1)]
    best = min(cuts, key=lambda cut: max(sum(heights[a:b]) for a, b in zip(cut, cut[1:], strict=False)))
    return [slice(a, b) for a, b in zip(best, best[1:], strict=False)]


def _blocks(rows: Sequence[KeyRow]) -> list[list[KeyRow]]:
    """The rows, cut where the menus are, and where they have lines."""
    blocks: list[list[KeyRow]] = []
    for row in rows:
        if not blocks or row.line or row.menu != blocks[-1][-1].menu:
            blocks.append([])
        blocks[-1].append(row)
    return blocks


class _Sheet(QWidget):
    """The rows in columns, a search hiding those that it does not find."""

    def __init__(self, rows: Sequence[KeyRow], count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self._found: list[tuple[str, QLabel, list[QWidget]]] = []
        blocks = _blocks(rows)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 12, 0)
        line.setSpacing(40)
        for part in columns([len(block) + _HEAD for block in blocks], count):
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            for _menu, group in groupby(chain(*blocks[part]), key=lambda row: row.menu):
                self._add_group(grid, list(group))
            grid.setColumnStretch(1, 1)
            grid.setRowStretch(grid.rowCount(), 1)
            line.addLayout(grid)

    def _add_group(self, grid: QGridLayout, group: Sequence[KeyRow]) -> None:
        title = heading(group[0].menu)
        title.setContentsMargins(0, 12 if grid.count() else 0, 0, 4)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for row in group:
            at = grid.rowCount()
            if row.line and row is not group[0]:
                grid.setRowMinimumHeight(at, 4)
                at += 1
            caps, what = KeyCaps(row.keys, self), QLabel(row.what, self)
            grid.addWidget(caps, at, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(what, at, 1)
            said = f"{row.menu} {row.what} {' '.join(row.keys)}".casefold()
            self._found.append((said, title, [caps, what]))

    def filter(self, text: str) -> int:
        """Leave the rows that have every word of ``text``; returns how many."""
        words, left = text.casefold().split(), 0
        titles: dict[QLabel, bool] = {}
        for said, title, widgets in self._found:
            seen = all(word in said for word in words)
            left += seen
            titles[title] = titles.get(title, False) or seen
            for widget in widgets:
                widget.setVisible(seen)
        for title, seen in titles.items():
            title.setVisible(seen)
        return left


class KeysDialog(QDialog):
    """Every key there is now, by menu, in three columns where the screen has room. Signals: ``change_clicked``."""

    change_clicked = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows = actions.sheet()
        self.search = search_field(tr("Search commands and shortcuts"))
        self.search.setMaximumWidth(320)
        self._nothing = muted()
        self._nothing.hide()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        take_role(self._area, QAccessible.Role.Grouping)
        self._area.setAccessibleName(tr("Keyboard shortcuts"))
        box = _buttons(self)
        change = box.addButton(tr("Change keyboard shortcuts…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self.close)
        change.clicked.connect(self.change_clicked)
        for button in box.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 12, 16)
        outer.setSpacing(16)
        for widget in (self.search, self._nothing, self._area, box):
            outer.addWidget(widget, int(widget is self._area))
        self.sheet = self._make_sheet()
        self._area.setWidget(self.sheet)
        self.search.textChanged.connect(self._filter)
        self.search.setFocus()
        self.resize(self.sizeHint())

    def _make_sheet(self) -> _Sheet:
        """In its place from the beginning, or all of it would be styled anew with each parent."""
        room = self.screen().availableGeometry().width() - 100
        sheet = _Sheet(self.rows, 3, self._area.viewport())
        for count in (2, 1):
            if sheet.sizeHint().width() <= room:
                break
            sheet.hide()
            sheet.deleteLater()
            sheet = _Sheet(self.rows, count, self._area.viewport())
        return sheet

    def _filter(self, text: str) -> None:
        left = self.sheet.filter(text)
        self._nothing.setText(tr("No command or shortcut matches “{text}”.").format(text=text))
        self._nothing.setVisible(not left)

    def sizeHint(self) -> QSize:
        """All of it, where the screen has room."""
        room, wanted = self.screen().availableGeometry(), self.sheet.sizeHint()
        return QSize(min(wanted.width() + 60, room.width() - 40), min(wanted.height() + 140, room.height() - 80))


class AboutDialog(QDialog):
    """What this is, and what it is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About busviewer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        picture.setAccessibleName(tr("The busviewer icon"))
        text = QLabel(
            f"<h2>busviewer {__version__}</h2>"
            f"<p>{tr('Segment, correct and sign off lesions on breast ultrasound, and fine-tune the model.')}</p>"
            f"<p><b>{tr('Not a medical device. For research and teaching; not for diagnosis or treatment.')}</b></p>"
            f"<p>{tr('Everything runs on this computer. Nothing leaves it unless you store it in an archive.')}</p>"
            f"<p>Apache-2.0 · Python {platform.python_version()} · Qt {qVersion()}</p>"
        )
        text.setWordWrap(True)
        text.setMinimumWidth(380)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        outer = dialog_column(self)
        outer.addLayout(row)
        outer.addWidget(_buttons(self))
