"""What a search of the help found, as a list: page, heading, and a piece of the text with the words marked."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from busviewer.ui.help.help_search import Found
from busviewer.ui.kit.text import tr
from busviewer.ui.kit.theme import theme

__all__ = ["HelpResults"]

_FOUND = Qt.ItemDataRole.UserRole
_EDGE = 6  # pixels
_Index = QModelIndex | QPersistentModelIndex


class _Row(QStyledItemDelegate):
    """Draws a result as high as its text needs in the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """All of the text."""
        view = self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width()
        return QSize(width, round(self._text(option, index, width).size().height()) + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        rect, state = option.rect, option.state  # type: ignore[attr-defined]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme().colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme().colour("hover"))
        painter.save()
        painter.translate(rect.left() + _EDGE, rect.top() + _EDGE)
        self._text(option, index, rect.width()).drawContents(painter, QRectF(0, 0, rect.width(), rect.height()))
        painter.restore()

    @staticmethod
    def _text(option: QStyleOptionViewItem, index: _Index, width: int) -> QTextDocument:
        text = QTextDocument()
        text.setDocumentMargin(0)
        text.setDefaultFont(option.font)  # type: ignore[attr-defined]
        text.setHtml(_as_html(index.data(_FOUND)))
        text.setTextWidth(width - 2 * _EDGE)
        return text


def _as_html(found: Found) -> str:
    text, muted = theme().colour("text").name(), theme().colour("muted").name()
    pieces, at = [], 0
    for start, end in found.marks:
        pieces.append(escape(found.excerpt[at:start]))
        pieces.append(f'<b style="color: {text}">{escape(found.excerpt[start:end])}</b>')
        at = end
    said = "".join([*pieces, escape(found.excerpt[at:])])
    return (
        f'<p style="color: {text}; margin: 0">{escape(_name(found))}</p><p style="color: {muted}; margin: 0">{said}</p>'
    )


def _name(found: Found) -> str:
    part = found.part
    return part.title if part.heading == part.title else f"{part.title} > {part.heading}"


class HelpResults(QListWidget):
    """Signals: ``chosen`` where the result leads that was clicked, or on which Enter was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("helpResults")
        self.setAccessibleName(tr("Search results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Row(self))
        self.setMouseTracking(True)  # the row under the pointer is lit
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_found(self, results: Sequence[Found]) -> None:
        """List ``results``, the first of them current."""
        self.clear()
        bar = Qt.ScrollBarPolicy  # always there, or rows would be measured without it
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOn if results else bar.ScrollBarAlwaysOff)
        for found in results:
            item = QListWidgetItem()
            item.setData(_FOUND, found)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_name(found)}. {found.excerpt}")
            self.addItem(item)
        self.setCurrentRow(0)

    def step(self, rows: int) -> None:
        """Make another result current, ``rows`` further down."""
        self.setCurrentRow(min(max(self.currentRow() + rows, 0), self.count() - 1))

    def choose(self) -> None:
        """Go to the current result."""
        if self.currentItem() is not None:
            self._choose(self.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_FOUND).part.target)
