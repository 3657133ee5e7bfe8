"""The comparison in the place of the reading: two readers chosen, how they agree, their scans, and the one on show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from busviewer.mask import Mask
from busviewer.scan import Scan
from busviewer.study.readers.agreement import Agreement
from busviewer.study.readers.comparison import Compared
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.readers.readers import Readers
from busviewer.ui.canvas.scan_view import ScanView
from busviewer.ui.commands.key_rules import MOVES
from busviewer.ui.kit.parts import Swatch, button_row, choice, heading, muted, set_rows, set_tabular
from busviewer.ui.kit.text import marked, number, tr
from busviewer.ui.readers.compare_model import CompareModel
from busviewer.ui.readers.reader_masks import LINES, ReaderMasks, ReadersLegend

__all__ = ["ComparePage"]

_ROW = 26
_FIGURES = marked({
    "scans": ("Scans", "Signed off by both"),
    "dice": ("Dice", "Overlap of the two masks. 1 where neither reader sees a lesion, 0 where only one does"),
    "hd95": ("HD95", "Distance between the two margins where both see a lesion. Number of scans in brackets"),
    "lesion": (
        "Lesion or no lesion",
        "Agreement on lesion or no lesion, and Cohen's kappa (0: chance, 1: full agreement)",
    ),
    "class": ("Class", "Agreement on the class where both gave one, and Cohen's kappa (0: chance, 1: full agreement)"),
})  # fmt: skip


class _Pairs(QTableView):
    """It leaves the letters, Space and Enter to the window's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what moves in the table, or marks rows of it, is its own."""
        if event.key() in MOVES or event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()


class ComparePage(QSplitter):
    """Signals: ``readers_chosen``; ``scan_chosen`` a key; ``taken`` (keys, whose mask, "" for the majority); ``edited``
    (key, whose mask, "" for the majority, None for the consensus as it is); ``csv_clicked``; ``left``."""

    readers_chosen = Signal()
    scan_chosen = Signal(object)
    taken = Signal(list, str)
    edited = Signal(object, object)
    csv_clicked = Signal()
    left = Signal()

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("comparePage")
        self.model = CompareModel(name_of)
        self.first, self.second = choice([], tr("First reader")), choice([], tr("Second reader"))
        self.note, self.values = muted(), {name: QLabel("–") for name in _FIGURES}
        self.table, self.view = _Pairs(), ScanView()
        self.masks, self.legend = ReaderMasks(self.view), ReadersLegend(self.view)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self._make_table()
        self._make_buttons()
        self.addWidget(self._make_side())
        self.addWidget(self.view)
        self.setStretchFactor(1, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.setSizes([600, 840])
        for box in (self.first, self.second):
            box.activated.connect(self.readers_chosen)
        self.show_working(False)

    # --- making ----------------------------------------------------------------------------------------------------
    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("compareSide")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setMinimumWidth(480)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(heading(tr("Compare readers")))
        head.addStretch(1)
        head.addWidget(self.back)
        column.addLayout(head)
        chosen = QGridLayout()
        chosen.setHorizontalSpacing(12)
        chosen.setVerticalSpacing(4)
        chosen.setColumnStretch(1, 1)
        for row, box in enumerate((self.first, self.second)):
            chosen.addWidget(Swatch(*LINES[row]), row, 0)
            chosen.addWidget(box, row, 1)
        column.addLayout(chosen)
        self.note.setWordWrap(True)
        column.addWidget(self.note)
        figures = QFormLayout()
        figures.setHorizontalSpacing(16)
        figures.setVerticalSpacing(4)
        for name, (title, tip) in _FIGURES.items():
            label = QLabel(tr(title))
            for widget in (label, self.values[name]):
                widget.setToolTip(tr(tip))
            set_tabular(self.values[name])
            figures.addRow(label, self.values[name])
        column.addLayout(figures)
        column.addWidget(self.table, 1)
        column.addWidget(self.progress)
        column.addWidget(heading(tr("Consensus")))
        column.addLayout(button_row(self.take_first, self.take_second, self.take_majority, self.edit))
        column.addWidget(self.rule)
        column.addLayout(button_row(self.csv, None))
        return side

    def _make_table(self) -> None:
        table = self.table
        table.setObjectName("pairs")
        table.setModel(self.model)
        table.setAccessibleName(tr("Scans that both signed off, largest disagreement first"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        set_rows(table, _ROW)
        level = table.horizontalHeader()
        level.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        level.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 52), (2, 76), (3, 164), (4, 112)):
            table.setColumnWidth(column, width)
        set_tabular(table)
        table.selectionModel().currentRowChanged.connect(lambda *_rows: self._went())
        table.selectionModel().selectionChanged.connect(lambda *_rows: self._refresh_buttons())

    def _make_buttons(self) -> None:
        self.back, self.csv = QPushButton(tr("Back to reading")), QPushButton(tr("Save as CSV…"))
        self.back.setToolTip(tr("Leave the comparison (Esc)"))
        self.csv.setToolTip(tr("One line per scan: Dice, HD95, classes and consensus"))
        self.take_first, self.take_second, self.take_majority = QPushButton(), QPushButton(), QPushButton()
        self.edit, self.rule = QPushButton(tr("Edit")), muted()
        self.edit.setToolTip(tr("Draw the consensus on this scan, starting from an existing mask"))
        self.edit.setAccessibleName(tr("Edit the consensus"))
        self.edit.setMenu(QMenu(self.edit))
        self.rule.setWordWrap(True)
        self.rule.setMinimumHeight(2 * self.rule.fontMetrics().lineSpacing())  # or the buttons move under the pointer
        self.rule.setAlignment(Qt.AlignmentFlag.AlignTop)
        for button in (self.back, self.csv, self.take_first, self.take_second, self.take_majority, self.edit):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take_first.clicked.connect(lambda: self.taken.emit(self.chosen, self.names[0]))
        self.take_second.clicked.connect(lambda: self.taken.emit(self.chosen, self.names[1]))
        self.take_majority.clicked.connect(lambda: self.taken.emit(self.chosen, ""))
        self.back.clicked.connect(self.left)
        self.csv.clicked.connect(self.csv_clicked)

    # --- what is chosen --------------------------------------------------------------------------------------------
    @property
    def names(self) -> tuple[str, str]:
        """The two readers that are chosen."""
        return self.first.currentData() or "", self.second.currentData() or ""

    @property
    def current(self) -> str | None:
        """The scan that is on show."""
        row = self.table.currentIndex().row()
        return self.model.pairs[row].key if 0 <= row < len(self.model.pairs) else None

    @property
    def chosen(self) -> list[str]:
        """The scans that are marked in the table."""
        return [self.model.pairs[index.row()].key for index in self.table.selectionModel().selectedRows()]

    def _went(self) -> None:
        key = self.current
        if key is not None:
            self.scan_chosen.emit(key)

    def go_to(self, row: int) -> None:
        """Show the scan of a row, if there is one."""
        if 0 <= row < len(self.model.pairs):
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def step(self, step: int) -> None:
        """To the row above or below."""
        self.go_to(self.table.currentIndex().row() + step)

    # --- showing ---------------------------------------------------------------------------------------------------
    def offer(self, readers: Readers, wished: Sequence[str]) -> None:
        """Let two of these be chosen; at first those that were wished for, or the two who signed off most."""
        works = [*readers.people.values(), *([readers.consensus] if readers.consensus.said else [])]
        most = sorted(readers.people, key=lambda name: -len(readers.people[name].signed))
        wish = list(dict.fromkeys([*(name for name in wished if readers.work(name).signed), *most]))
        for place, box in enumerate((self.first, self.second)):
            box.clear()
            for work in works:
                text = tr("{name}  ·  {count} signed off").format(name=work.reader, count=len(work.signed))
                box.addItem(text, work.reader)
            box.setCurrentIndex(box.findData(wish[place]) if place < len(wish) else -1)

    def show_compared(self, readers: Readers, compared: Compared | None, note: str) -> None:
        """Show how two readers agree, or why not; ``note`` says which scans are listed."""
        self.note.setText(note)
        self.model.show(readers, compared)
        self._show_agreement(None if compared is None else compared.agreement)
        self._name_buttons(both=len(readers.people) == 2)
        self.show_scan(None)
        self.csv.setEnabled(bool(self.model.pairs))
        self.go_to(0)
        self._refresh_buttons()

    def _show_agreement(self, found: Agreement | None) -> None:
        texts = dict.fromkeys(self.values, "–")
        if found is not None and found.scans:
            texts["scans"] = str(found.scans)
            texts["dice"] = _middle(found.dice_mean, found.dice_median, 3)
            if far := _middle(found.hd95_px_mean, found.hd95_px_median, 1):
                texts["hd95"] = far + " " + tr("px")
            if far := _middle(found.hd95_mm_mean, found.hd95_mm_median, 2):
                texts["hd95"] = f"{far} {tr('mm')} ({found.spaced})\n" + texts["hd95"] + f" ({found.both_lesion})"
            texts["lesion"] = _agree(found.lesion_share, found.lesion_kappa, found.scans)
            texts["class"] = _agree(found.class_share, found.class_kappa, found.classed)
        for name, text in texts.items():
            self.values[name].setText(text)

    def _name_buttons(self, *, both: bool) -> None:
        """``both``: there are two readers, of whom the majority is what both marked."""
        short = [name if len(name) <= 12 else name[:11] + "…" for name in self.names]
        for button, name, whole in zip((self.take_first, self.take_second), short, self.names, strict=True):
            button.setText(tr("Use {reader}'s").format(reader=name))
            button.setToolTip(
                tr("Use the mask of {reader} as the consensus on the selected scans").format(reader=whole)
            )
        self.take_majority.setText(tr("Where both agree") if both else tr("Majority"))
        self.take_majority.setToolTip(
            tr("Use what both readers marked as the consensus on the selected scans")
            if both
            else tr("Use what more than half of all readers marked as the consensus on the selected scans")
        )
        menu = self.edit.menu()
        menu.clear()
        for name in dict.fromkeys(self.names):
            text = tr("From {reader}'s mask").format(reader=name)
            menu.addAction(text, partial(self._edit, name))
        menu.addAction(tr("From the majority"), lambda: self._edit(""))
        self._as_it_is = menu.addAction(tr("From the current consensus"), lambda: self._edit(None))

    def _edit(self, start: str | None) -> None:
        key = self.current
        if key is not None:
            self.edited.emit(key, start)

    def _refresh_buttons(self) -> None:
        people = len(set(self.names)) == 2 and CONSENSUS not in self.names
        for button in (self.take_first, self.take_second, self.take_majority, self.edit):
            button.setEnabled(people and bool(self.chosen) and self.progress.isHidden())
        if self.edit.menu().actions():
            self._as_it_is.setEnabled(self.current is not None and bool(self.model.agreed(self.current)))

    def tell_rule(self, text: str) -> None:
        """Say what the majority is of, and what the consensus on show rests on."""
        self.rule.setText(text)

    def show_working(self, working: bool, fraction: float = 0.0) -> None:
        """Something is being read, so far."""
        self.progress.setVisible(working)
        self._refresh_buttons()
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * fraction))

    def show_scan(self, scan: Scan | None, masks: Sequence[Mask | None] = (None, None, None)) -> None:
        """Show a scan with what each reader, and the consensus, says."""
        self.masks.show()
        if scan is not self.view.scan:
            self.view.set_scan(scan)
        self.masks.show(*masks)
        names = (*self.names, tr("consensus"))
        self.legend.tell([name if mask is not None else "" for name, mask in zip(names, masks, strict=True)])
        self.legend.setVisible(scan is not None)

    def refresh(self) -> None:
        """The consensus on some scans is another."""
        self.model.refresh()
        self._refresh_buttons()

    def refresh_theme(self) -> None:
        """Take the look in force."""
        self.view.refresh_theme()
        self.model.refresh()

    # --- keys ------------------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While H is held, the bare scan."""
        self._peek(event, True) or super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The outlines again."""
        self._peek(event, False) or super().keyReleaseEvent(event)

    def _peek(self, event: QKeyEvent, on: bool) -> bool:
        if event.key() != Qt.Key.Key_H or event.modifiers():
            return False
        if not event.isAutoRepeat():
            self.view.peek(on)
        return True


def _middle(mean: float | None, median: float | None, digits: int) -> str:
    if mean is None or median is None:
        return ""
    return tr("mean {mean}   median {median}").format(mean=number(mean, digits), median=number(median, digits))


def _agree(share: float | None, kappa: float | None, count: int) -> str:
    if share is None:
        return "–"
    text = tr("agree on {percent} % of {count}").format(percent=number(100 * share, 0), count=count)
    return text if kappa is None else text + "   κ " + number(kappa, 2)
