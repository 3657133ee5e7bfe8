"""The list itself: one column of rows that scrolls smoothly, and what mouse and keys do in it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QTableView

from busviewer.ui.kit.parts import set_rows
from busviewer.ui.kit.text import tr
from busviewer.ui.worklist.worklist_model import ROW, WorklistModel
from busviewer.ui.worklist.worklist_row import ROW_HEIGHT, RowDelegate

__all__ = ["WorklistView"]

_MOVES = {
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}
_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class WorklistView(QTableView):
    """One column of rows of one height: unlike a list view, a table asks nothing of rows that are not seen.

    It leaves the letters, Space and Enter to the window's keys. A click or an arrow goes to a scan; with Ctrl or Shift
    held, and with the right button, they select, and the scan on screen stays.

    Signals: ``went`` the key that the reader went to.
    """

    went = Signal(object)

    def __init__(self, model: WorklistModel) -> None:
        super().__init__()
        self._model, self._selecting = model, False
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        set_rows(self, ROW_HEIGHT)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Worklist"))
        self.selectionModel().currentChanged.connect(self._moved)

    # --- what the reader does --------------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """While the list has the focus, Home and End move in it, not in a clip."""
        own = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)
        if own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what moves in the list is the list's."""
        if event.key() not in _MOVES:
            event.ignore()
            return
        self._selecting = bool(event.modifiers() & _EXTENDING)
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table would stay in the row
            place = 0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1
            index = self._model.index(place, 0)
            if self._selecting:
                self.selectionModel().setCurrentIndex(index, self._span(index))
            else:
                self.setCurrentIndex(index)
        else:
            super().keyPressEvent(event)
        self._selecting = False

    def _span(self, index: QModelIndex) -> QItemSelectionModel.SelectionFlag:
        """Select all from where the selection around the current row began to ``index``."""
        first = self.currentIndex()
        for each in self.selectionModel().selection().toList():
            if each.contains(first):
                first = self._model.index(each.top() if each.bottom() == first.row() else each.bottom(), 0)
                break
        self.selectionModel().select(QItemSelection(first, index), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a scan, or select."""
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _EXTENDING
        self._selecting = True
        super().mousePressEvent(event)
        self._selecting = False
        index = self.indexAt(event.position().toPoint())
        if plain and index.isValid():
            self.went.emit(index.data(ROW).key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """With the button held, select what the pointer passes."""
        self._selecting = True
        super().mouseMoveEvent(event)
        self._selecting = False

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and not self._selecting:
            self.went.emit(row.key)

    # --- what is selected, what is seen ----------------------------------------------------------------------------
    @property
    def selected(self) -> list[str]:
        """The keys of the selected rows, in their order."""
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        return [key for top, bottom in ranges for key in self._model.keys_at(range(top, bottom + 1))]

    @property
    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(each.height() for each in self.selectionModel().selection().toList())

    def select_only(self, key: str | None) -> None:
        """Select the row of ``key`` and no other, and let it be seen."""
        index = self._model.index_of(key)
        self._set(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)

    def select_keys(self, keys: Collection[str], current: str | None) -> None:
        """Select the rows of ``keys`` that are on show; from that of ``current`` on, Shift selects more."""
        places = sorted(index.row() for index in map(self._model.index_of, keys) if index.isValid())
        chosen = QItemSelection()
        for number, place in enumerate(places):
            if number == 0 or places[number - 1] != place - 1:
                first = place
            if number + 1 == len(places) or places[number + 1] != place + 1:
                chosen.select(self._model.index(first, 0), self._model.index(place, 0))
        self._set(self._model.index_of(current), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _set(self, index: QModelIndex, flag: QItemSelectionModel.SelectionFlag) -> None:
        before, self._selecting = self._selecting, True
        self.selectionModel().setCurrentIndex(index, flag)
        self._selecting = before

    def place(self) -> tuple[str | None, int]:
        """What is seen: the key of a row at the top, and how many pixels of it are past the top."""
        top = self.verticalScrollBar().value()
        keys = self._model.keys_at(range(top // ROW_HEIGHT, top // ROW_HEIGHT + 1))
        return (keys[0] if keys else None), top % ROW_HEIGHT

    def go_back_to(self, place: tuple[str | None, int]) -> None:
        """See that row at the top again, where it is on show."""
        index = self._model.index_of(place[0])
        if index.isValid():
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(index.row() * ROW_HEIGHT + place[1])

    def seen(self, pages: int = 1) -> range:
        """The places of the rows that are seen, and ``pages`` more below them."""
        page = max(1, self.viewport().height() // ROW_HEIGHT + 2)
        first = self.verticalScrollBar().value() // ROW_HEIGHT
        return range(first, first + (1 + pages) * page)
