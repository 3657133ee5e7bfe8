"""How one row of the worklist is painted."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from busviewer.files import shown
from busviewer.scan.frames import short_name
from busviewer.study.annotations.annotation import State
from busviewer.study.worklist.worklist import Row
from busviewer.ui.kit.draft_words import only_weak
from busviewer.ui.kit.text import class_word, named, said, tr
from busviewer.ui.kit.theme import icon, theme
from busviewer.ui.worklist.worklist_model import CURRENT, FIGURE, ROW, THUMBNAIL, THUMBNAIL_SIZE, clip_words

__all__ = ["ROW_HEIGHT", "RowDelegate", "draft_mark"]

ROW_HEIGHT = 56
_STATE_COLOURS = {
    State.UNREAD: "muted", State.SEEN: "muted", State.IN_PROGRESS: "warning", State.SIGNED_OFF: "ok",
}  # fmt: skip
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FAINT = 0.45
_BETWEEN = "  ·  "
_LEAST = 7  # characters of a class that is cut: less says nothing
_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a row: thumbnail with its badges, name, state, and at the right what a reader scans the list for."""

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
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        if index.data(CURRENT):
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), look.colour("accent"))
        frame = QRect(rect.left() + 10, rect.top() + 6, *THUMBNAIL_SIZE)
        _paint_picture(painter, frame, index.data(THUMBNAIL), row)
        text = QRect(frame.right() + 10, rect.top() + 8, rect.right() - frame.right() - 18, 20)
        right = text.right() - _paint_marks(painter, text, row)
        font = option.font  # type: ignore[attr-defined]
        painter.setFont(font)
        painter.setPen(look.colour("muted" if row.unreadable or row.gone or row.hidden else "text"))
        painter.drawText(text, _LEFT, _shortened(row.listed_name, QFontMetrics(font), right - text.left() - 6))
        font.setPixelSize(max(font.pixelSize() - 2, 9))
        painter.setFont(font)
        _paint_second_line(painter, text.translated(0, 20), row, index.data(FIGURE))
        painter.restore()


def _shortened(name: str, metrics: QFontMetrics, room: int) -> str:
    """As much of a scan's name as there is room for: its type goes first, then the middle; its number is at the end."""
    whole, short = shown(PurePosixPath(name).name), shown(short_name(name))
    name = whole if metrics.horizontalAdvance(whole) <= room else short
    return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)


def _paint_picture(painter: QPainter, frame: QRect, picture: QImage | None, row: Row) -> None:
    painter.fillRect(frame, theme().colour("canvas"))
    painter.setOpacity(_FAINT if row.gone or row.hidden else 1.0)
    if picture is not None:
        size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(frame.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)
    elif row.unreadable:
        icon("error", "error").paint(painter, frame.adjusted(12, 8, -12, -8))
    painter.setOpacity(1.0)
    left = frame.left()
    for there, name, colour in (
        (row.hint or row.truth_hint, "warning", "warning"),
        (row.burnt_in, "marks", "warning"),
        (row.near_duplicates, "near-duplicates", "text"),
    ):
        if there:
            badge = QRect(left, frame.bottom() - 15, 16, 16)
            painter.fillRect(badge, theme().colour("raised"))
            icon(name, colour).paint(painter, badge.adjusted(2, 2, -2, -2))
            left += 17


def _paint_marks(painter: QPainter, text: QRect, row: Row) -> int:
    """Sign-off, flag and draft at the right end; returns their width in pixels."""
    signed = row.standing is State.SIGNED_OFF
    used = 0
    for there, name, colour in (
        (signed, "sign-off", "ok"),
        (row.flagged, "flag-filled", "error"),
        (row.has_draft and not signed, *draft_mark(row)),
    ):
        if there:
            icon(name, colour).paint(painter, QRect(text.right() - used - 15, text.top() + 2, 16, 16))
            used += 20
    return used


def draft_mark(row: Row) -> tuple[str, str]:
    """The icon of a draft and its colour: a firm one, also where the reader has made it one; a possible lesion; nothing
    found. One that is hidden looks as a firm one."""
    if row.draft_kind == "none":
        return "nothing", "muted"
    return ("possible" if only_weak(row) else "segment"), "accent"


def _paint_second_line(painter: QPainter, line: QRect, row: Row, figure: str) -> None:
    look, metrics = theme(), painter.fontMetrics()
    if row.unreadable and not row.gone:
        painter.setPen(look.colour("error"))
        painter.drawText(
            line, _LEFT, metrics.elidedText(said(row.unreadable), Qt.TextElideMode.ElideMiddle, line.width())
        )
        return
    room = line.width() - (metrics.horizontalAdvance(figure) + 8 if figure else 0)
    painter.setPen(look.colour("muted"))
    painter.drawText(line, _RIGHT, figure)
    words = next((text for text in _state_words(row) if metrics.horizontalAdvance(text) <= room), "")
    painter.setPen(look.colour("muted" if row.gone or row.hidden else _STATE_COLOURS[row.standing]))
    painter.drawText(line, _LEFT, words)
    used = metrics.horizontalAdvance(words)
    for text, colour in (
        (tr("to check") if row.truth_hint else "", "warning"),
        (class_word(row.class_name or ""), "muted"),
    ):
        if name := _readable(text, metrics, room - used - metrics.horizontalAdvance(_BETWEEN)):
            painter.setPen(look.colour(colour))
            painter.drawText(line.adjusted(used, 0, 0, 0), _LEFT, _BETWEEN + name)
            used += metrics.horizontalAdvance(_BETWEEN + name)


def _readable(text: str, metrics: QFontMetrics, room: int) -> str:
    """``text``, or as much of it as says something in ``room`` pixels, or ""."""
    name = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, max(room, 0))
    return name if name == text or len(name) >= _LEAST else ""


def _state_words(row: Row) -> list[str]:
    """The state in words, the fullest first: the one that there is room for is shown."""
    state = tr(row.standing.value)
    if row.gone or row.hidden:
        word = tr("removed") if row.gone else tr("hidden")
        return [f"{word}, {state}", word]
    if row.clip is not None:
        words = clip_words(row.clip)
        return [words, words.rpartition(", ")[0] or words, tr("{count} frames").format(count=row.clip.frames)]
    if row.state is State.SIGNED_OFF and row.no_lesion is not None:
        word = tr("no lesion") if row.no_lesion else tr("lesion")
        return [named(state, word), word]  # that it is signed off, the tick above tells too
    return [state]
