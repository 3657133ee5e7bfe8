"""The scans that two readers signed off as a table, the largest disagreement first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from busviewer.study.readers.agreement import Pair
from busviewer.study.readers.comparison import Compared
from busviewer.study.readers.readers import Readers
from busviewer.ui.kit.text import class_word, marked, number, tr
from busviewer.ui.kit.theme import theme

__all__ = ["CompareModel"]

_Index = QModelIndex | QPersistentModelIndex
_HEADS = marked(("Scan", "Dice", "HD95", "Findings", "Consensus"))
_RULES = marked({"pick": "picked", "majority": "majority", "edit": "edited"})
_FIGURES = (1, 2)


class CompareModel(QAbstractTableModel):
    """A row a scan; ``name_of`` is what the reader may be told of its name."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._readers: Readers | None = None
        self._names = ("", "")
        self.pairs: list[Pair] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many scans."""
        return 0 if parent.isValid() else len(self.pairs)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(section))
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell, its tooltip, its side and its colour."""
        if not index.isValid() or index.row() >= len(self.pairs):
            return None
        pair, column = self.pairs[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return PurePosixPath(self._name_of(pair.key)).name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells(pair)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(column))
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(pair, column)
        return None

    def _colour(self, pair: Pair, column: int) -> object:
        wrong = (column == 3 and (pair.one_saw_none or pair.classes_differ)) or (
            column == 4 and self.is_stale(pair.key)
        )
        return theme().colour("warning") if wrong else None

    def _cells(self, pair: Pair) -> tuple[str, ...]:
        return self._name_of(pair.key), number(pair.dice, 3), _far(pair), self._words(pair), self.agreed(pair.key)

    def _words(self, pair: Pair) -> str:
        if pair.one_saw_none:
            return tr("only {reader} sees a lesion").format(reader=self._names[0 if pair.lesions[0] else 1])
        if not any(pair.lesions):
            return tr("no lesion")
        said = [tr("no class") if name is None else class_word(name) for name in pair.classes]
        return said[0] if said[0] == said[1] else " / ".join(said)

    def show(self, readers: Readers | None, compared: Compared | None) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self._readers = readers
        self.pairs = [] if compared is None else compared.pairs
        self._names = ("", "") if compared is None else compared.readers
        self.endResetModel()

    def refresh(self) -> None:
        """The consensus on some scans is another."""
        if self.pairs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.pairs) - 1, len(_HEADS) - 1))

    def agreed(self, key: str) -> str:
        """What is said of the consensus on a scan, "" where there is none."""
        said = None if self._readers is None else self._readers.consensus.said.get(key)
        if said is None or not said.signed:
            return tr("started") if said is not None and said.drawn else ""
        words = tr("made") if said.origin is None else tr(_RULES[said.origin.rule])
        return tr("{rule}, outdated").format(rule=words) if self.is_stale(key) else words

    def is_stale(self, key: str) -> bool:
        """Whether the consensus on a scan rests on a final that was changed since."""
        readers = self._readers
        there = readers is not None and key in readers.consensus.said and readers.consensus.said[key].signed
        return bool(readers is not None and there and readers.is_stale(key))

    def place(self, key: str) -> int:
        """The row of a scan, -1 where it is not listed."""
        return next((number for number, pair in enumerate(self.pairs) if pair.key == key), -1)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _far(pair: Pair) -> str:
    if pair.hd95_px is None:
        return "–"
    if pair.hd95_mm is None:
        return tr("{size} px").format(size=number(pair.hd95_px, 1))
    return tr("{size} mm").format(size=number(pair.hd95_mm, 2))
