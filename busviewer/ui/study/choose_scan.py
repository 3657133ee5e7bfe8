"""Chooses one scan of the study by a part of its name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from busviewer.files import shown
from busviewer.ui.kit.parts import button_row, push_button, search_field
from busviewer.ui.kit.text import tr

__all__ = ["ChooseScan"]

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChooseScan(QDialog):
    """A list of scans and a field that leaves those whose names have all its words.

    Signals: ``chosen`` a scan's key.
    """

    chosen = Signal(object)

    def __init__(self, scans: Iterable[tuple[str, str]], parent: QWidget) -> None:
        """``scans`` are (key, name), in the order of the list."""
        super().__init__(parent)
        self.setWindowTitle(tr("Choose the scan to show beside"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search, self.list = search_field(tr("Search")), QListWidget()
        self.list.setAccessibleName(tr("Scans"))
        self.list.setObjectName("scans")
        self.list.setUniformItemSizes(True)
        for key, name in scans:
            item = QListWidgetItem(shown(name), self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.show_button = push_button(tr("Show beside"), self.accept, primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(button_row(None, push_button(tr("Cancel"), self.reject), self.show_button))
        self.resize(420, 480)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.accept)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.list.currentItemChanged.connect(lambda: self._enable())
        self.search.setFocus()
        self._filter("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, which the search leaves, move in the list."""
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _filter(self, text: str) -> None:
        wanted, first = text.casefold().split(), None
        for number in range(self.list.count()):
            item = self.list.item(number)
            name = item.text().casefold()
            item.setHidden(not all(word in name for word in wanted))
            first = item if first is None and not item.isHidden() else first
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self.list.setCurrentItem(first)  # type: ignore[arg-type]
        self._enable()

    def _enable(self) -> None:
        current = self.list.currentItem()
        self.show_button.setEnabled(current is not None and not current.isHidden())

    def accept(self) -> None:
        """Take the scan that is marked, where there is one."""
        current = self.list.currentItem()
        if current is not None and not current.isHidden():
            self.chosen.emit(current.data(Qt.ItemDataRole.UserRole))
            super().accept()
