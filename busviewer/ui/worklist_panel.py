"""The worklist at the left: search, filter, how much is done, and the scans."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from busviewer.study.annotation import State
from busviewer.study.worklist import Row, Worklist
from busviewer.ui.jobs import pause
from busviewer.ui.parts import choice, muted, search_field
from busviewer.ui.text import tr
from busviewer.ui.theme import icon
from busviewer.ui.worklist_model import ROW, ROW_HEIGHT, RowDelegate, WorklistModel

__all__ = ["WorklistPanel"]

# what each is called, what it leaves, and what is said where it leaves nothing
_FILTERS: tuple[tuple[str, dict[str, object], str], ...] = (
    ("All", {}, "There are no scans here."),
    ("Unread", {"states": (State.UNREAD,)}, "You have opened every scan."),
    ("In progress", {"states": (State.IN_PROGRESS,)}, "No scan is in progress: every one you opened is signed off."),
    ("Signed off", {"states": (State.SIGNED_OFF,)}, "You have signed nothing off yet. Sign off takes a mask as final."),
    ("Flagged", {"flagged": True}, "No scan is flagged. Flag marks one to come back to."),
    ("With a draft", {"has_draft": True}, "No scan has a draft yet. Segment makes one."),
    ("Without a draft", {"has_draft": False}, "Every scan has a draft."),
)

_MOVES = {
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}


class _List(QTableView):
    """One column of rows of one height: unlike a list view, a table asks nothing of rows that are not seen.

    It leaves the letters, Space and Enter to the window's keys.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what moves in the list is the list's."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):  # a table would stay in the row
            last = self.model().rowCount() - 1
            self.setCurrentIndex(self.model().index(0 if event.key() == Qt.Key.Key_Home else last, 0))
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


class WorklistPanel(QWidget):
    """Signals: ``chosen`` the key of the scan the reader went to; ``wanted`` keys on show that lack a thumbnail."""

    chosen = Signal(object)  # as all that carries a key: a str would lose the bytes of a name that are not UTF-8
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklistPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._worklist = Worklist()
        self._current: str | None = None
        self.model = WorklistModel()
        self.search = search_field(tr("Search"), tr("Search the worklist: words of the name, the class or the note"))
        self.filter = choice([(tr(text), rule) for text, rule, _none in _FILTERS], tr("Show only"))
        self._counts = muted()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setProperty("thin", True)
        self._bar.setAccessibleName(tr("Signed off"))
        self.list = _List()
        self._set_up_list()
        self._empty, self.show_all = muted(), QPushButton(tr("Show all"))
        self._nothing = self._make_nothing()
        self._lay_out()
        self._look = pause(self, 60, self._ask_thumbnails)
        self._again = pause(self, 120, self.refilter)
        self.search.textChanged.connect(lambda: self._again.start())
        self.filter.currentIndexChanged.connect(self.refilter)
        self.list.verticalScrollBar().valueChanged.connect(lambda: self._look.start())

    def _make_nothing(self) -> QWidget:
        """What is seen where the search and the filter leave nothing."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_all.clicked.connect(self._show_everything)
        column.addWidget(self._empty)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        holder.hide()
        return holder

    def _show_everything(self) -> None:
        self.search.clear()
        self.filter.setCurrentIndex(0)
        self.refilter()

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view))
        for header in (view.horizontalHeader(), view.verticalHeader()):
            header.hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.setShowGrid(False)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(tr("Worklist"))
        view.selectionModel().currentChanged.connect(self._went)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter)
        column.addLayout(row)
        done = QVBoxLayout()
        done.setContentsMargins(12, 0, 12, 4)
        done.setSpacing(4)
        done.addWidget(self._counts)
        done.addWidget(self._bar)
        column.addLayout(done)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def refresh_theme(self) -> None:
        """Tint the icons for the look in force."""
        self.search.actions()[0].setIcon(icon("search", "muted"))

    def set_worklist(self, worklist: Worklist) -> None:
        """Show another study's rows."""
        self._worklist, self._current = worklist, None
        self.model.clear()
        self.refilter()

    def refilter(self) -> None:
        """Show the rows that the search and the filter leave, and the current scan in any case."""
        self._again.stop()
        rule = self.filter.currentData() or {}
        rows: Sequence[Row] = self._worklist.filter(self.search.text(), **rule)
        self._say_nothing(bool(rows))
        if self._current is not None and self._current in self._worklist and all(r.key != self._current for r in rows):
            place = self._worklist.index(self._current)
            kept = {row.key for row in rows} | {self._current}
            rows = [row for row in self._worklist.rows if row.key in kept] if place >= 0 else rows
        self.model.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._mark_current()
        self.update_counts()
        self._look.start()

    def _say_nothing(self, found: bool) -> None:
        """Say why the list has no scan but the one on screen, where it has none, and offer to show all."""
        text = self.search.text().strip()
        if text:
            self._empty.setText(tr("No scan here has “{text}” in its name, class or note.").format(text=text))
        else:
            self._empty.setText(tr(_FILTERS[self.filter.currentIndex()][2]))
        self.show_all.setVisible(bool(len(self._worklist)))
        self._nothing.setVisible(not found)

    @property
    def nothing_text(self) -> str:
        """What is said where the search and the filter leave nothing, else ""."""
        return "" if self._nothing.isHidden() else self._empty.text()

    def update_rows(self, key: str | None) -> None:
        """The row of ``key`` changed, or any."""
        if key is None:
            self.refilter()
        elif key in self._worklist:
            self.model.update_row(self._worklist.row(key))
            self.update_counts()

    def update_counts(self) -> None:
        """Tell how much is done."""
        counts = self._worklist.counts
        text = tr("{done} of {total} signed off").format(done=counts.signed_off, total=counts.total)
        shown = self.model.rowCount()
        if shown != counts.total:
            text += "  ·  " + tr("{count} shown").format(count=shown)
        self._counts.setText(text if counts.total else "")
        self._bar.setRange(0, max(counts.total, 1))
        self._bar.setValue(counts.signed_off)

    @property
    def counts_text(self) -> str:
        """What is said of how much is done."""
        return self._counts.text()

    @property
    def keys(self) -> list[str]:
        """The keys on show, in their order."""
        return self.model.keys

    def set_current(self, key: str | None) -> None:
        """Mark the scan that is on screen, without choosing it."""
        self._current = key
        if key is not None and not self.model.index_of(key).isValid():
            self.refilter()
        self._mark_current()

    def set_thumbnail(self, key: str, picture: QImage) -> None:
        """A thumbnail is ready."""
        self.model.set_thumbnail(key, picture)

    def _mark_current(self) -> None:
        index = self.model.index_of(self._current)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self.list.scrollTo(index)
        self.list.viewport().update()

    def _went(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and row.key != self._current:
            self._current = row.key
            self.chosen.emit(row.key)

    def _ask_thumbnails(self) -> None:
        """Ask for the thumbnails of the rows that are seen, and a page more."""
        view, count = self.list, self.model.rowCount()
        if not count or not view.isVisible():
            return
        page = max(1, view.viewport().height() // ROW_HEIGHT + 2)
        top = view.indexAt(view.viewport().rect().topLeft())
        first = top.row() if top.isValid() else 0
        keys = self.model.keys[first : first + 2 * page]
        missing = [key for key in keys if not self.model.has_thumbnail(key)]
        missing = [key for key in missing if not self._worklist.row(key).unreadable]
        if missing:
            self.wanted.emit(missing)

    def resizeEvent(self, event: object) -> None:
        """More rows may be seen."""
        self._look.start()
