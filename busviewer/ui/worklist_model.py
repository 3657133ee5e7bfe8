"""The worklist as Qt sees it: the rows on show, their thumbnails and figures, and how one row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from busviewer.files import shown
from busviewer.study.annotation import State
from busviewer.study.worklist import Row
from busviewer.ui.text import plain_tip, tr
from busviewer.ui.theme import DRAFT, icon, theme

__all__ = ["ROW", "ROW_HEIGHT", "THUMBNAIL_SIZE", "RowDelegate", "WorklistModel"]

ROW = Qt.ItemDataRole.UserRole
_THUMBNAIL = Qt.ItemDataRole.UserRole + 1
_DICE = Qt.ItemDataRole.UserRole + 2
THUMBNAIL_SIZE = (56, 44)
ROW_HEIGHT = 56
_STATE_COLOURS = {State.UNREAD: "muted", State.IN_PROGRESS: "warning", State.SIGNED_OFF: "ok"}
_Index = QModelIndex | QPersistentModelIndex


class WorklistModel(QAbstractListModel):
    """The rows that the search and the filter leave."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._thumbnails: dict[str, QImage] = {}
        self._dice: dict[str, float] = {}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are on show."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its thumbnail, its name, or a sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == _THUMBNAIL:
            return self._thumbnails.get(row.key)
        if role == _DICE:
            return self._dice.get(row.key)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _sentence(row, self._dice.get(row.key), lines=role == Qt.ItemDataRole.ToolTipRole)
        return None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, in this order."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.key: number for number, row in enumerate(self._rows)}
        self.endResetModel()

    def clear(self) -> None:
        """Forget everything: another study comes."""
        self._thumbnails.clear()
        self._dice.clear()
        self.set_rows([])

    @property
    def keys(self) -> list[str]:
        """The keys on show, in their order."""
        return list(self._places)

    def index_of(self, key: str | None) -> QModelIndex:
        """The place of ``key``, invalid where it is not on show."""
        return self.index(self._places[key], 0) if key is not None and key in self._places else QModelIndex()

    def update_row(self, row: Row) -> None:
        """Show a row's new state, where it is on show."""
        place = self._places.get(row.key)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            self._changed(place)

    def set_dice(self, key: str, dice: float | None) -> None:
        """Show the Dice of a scan against its ground truth."""
        if dice is None:
            self._dice.pop(key, None)
        else:
            self._dice[key] = dice
        if key in self._places:
            self._changed(self._places[key])

    def forget_dice(self) -> None:
        """What was shown of it may be shown no longer; each scan's comes again with the scan."""
        self._dice.clear()

    def set_thumbnail(self, key: str, picture: QImage) -> None:
        """Show a scan small."""
        self._thumbnails[key] = picture
        if key in self._places:
            self._changed(self._places[key])

    def has_thumbnail(self, key: str) -> bool:
        """Whether it was made before."""
        return key in self._thumbnails

    def _changed(self, place: int) -> None:
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)


def _sentence(row: Row, dice: float | None, *, lines: bool) -> str:
    parts = [shown(row.name), tr(row.state.value)]
    if row.unreadable:
        parts.append(row.unreadable)
    if row.class_name:
        parts.append(tr(row.class_name))
    if row.has_draft:
        parts.append(tr("has a draft"))
    if row.uncertainty is not None:
        parts.append(tr("uncertainty {value}").format(value=f"{row.uncertainty:.2f}"))
    if dice is not None:
        parts.append(tr("Dice {value}").format(value=f"{dice:.2f}"))
    if row.flagged:
        parts.append(tr("flagged"))
    if row.note:
        parts.append(shown(row.note))
    return plain_tip("\n".join(parts)) if lines else ", ".join(parts)


class RowDelegate(QStyledItemDelegate):
    """Paints a row: thumbnail, name, state, and at the right what a reader scans the list for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Every row is as high."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row, look = index.data(ROW), theme()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("selection"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        frame = QRect(rect.left() + 10, rect.top() + 6, *THUMBNAIL_SIZE)
        self._paint_picture(painter, frame, index.data(_THUMBNAIL), bool(row.unreadable))
        text = QRect(frame.right() + 10, rect.top() + 8, rect.right() - frame.right() - 18, 20)
        right = text.right() - self._paint_marks(painter, text, row)
        font = option.font  # type: ignore[attr-defined]
        painter.setFont(font)
        painter.setPen(look.colour("muted" if row.unreadable else "text"))
        name = QFontMetrics(font).elidedText(
            shown(PurePosixPath(row.name).name), Qt.TextElideMode.ElideMiddle, right - text.left() - 6
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        font.setPixelSize(max(font.pixelSize() - 2, 9))
        painter.setFont(font)
        self._paint_second_line(painter, text.translated(0, 20), row, index.data(_DICE))
        painter.restore()

    @staticmethod
    def _paint_picture(painter: QPainter, frame: QRect, picture: QImage | None, broken: bool) -> None:
        painter.fillRect(frame, theme().colour("canvas"))
        if picture is not None:
            size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)
        elif broken:
            icon("error", "error").paint(painter, frame.adjusted(12, 8, -12, -8))

    @staticmethod
    def _paint_marks(painter: QPainter, text: QRect, row: Row) -> int:
        """Flag and draft marks at the right end; returns their width in pixels."""
        used = 0
        if row.state is State.SIGNED_OFF:
            icon("sign-off", "ok").paint(painter, QRect(text.right() - used - 15, text.top() + 2, 16, 16))
            used += 20
        if row.flagged:
            icon("flag-filled", "error").paint(painter, QRect(text.right() - used - 14, text.top() + 2, 15, 15))
            used += 19
        if row.has_draft and row.state is not State.SIGNED_OFF:
            painter.setPen(QPen(theme().colour("text"), 0))
            icon("segment", DRAFT).paint(painter, QRect(text.right() - used - 15, text.top() + 2, 16, 16))
            used += 20
        return used

    @staticmethod
    def _paint_second_line(painter: QPainter, line: QRect, row: Row, dice: float | None) -> None:
        look, left = theme(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if row.unreadable:
            painter.setPen(look.colour("error"))
            fits = painter.fontMetrics().elidedText(row.unreadable, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, left, fits)
            return
        figure = ""
        if dice is not None:
            figure = tr("Dice {value}").format(value=f"{dice:.2f}")
        elif row.uncertainty is not None and row.state is not State.SIGNED_OFF:
            figure = tr("unc. {value}").format(value=f"{row.uncertainty:.2f}")
        metrics = painter.fontMetrics()
        room = line.width() - (metrics.horizontalAdvance(figure) + 8 if figure else 0)
        painter.setPen(look.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)
        painter.setPen(look.colour(_STATE_COLOURS[row.state]))
        state = tr(row.state.value)
        painter.drawText(line, left, state)
        if row.class_name:
            painter.setPen(look.colour("muted"))
            used = metrics.horizontalAdvance(state)
            name = metrics.elidedText("  ·  " + tr(row.class_name), Qt.TextElideMode.ElideRight, room - used)
            painter.drawText(line.adjusted(used, 0, 0, 0), left, name)
