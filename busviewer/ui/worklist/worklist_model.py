"""The worklist as Qt sees it: the rows on show and their thumbnails."""

from __future__ import annotations

from collections.abc import Sequence

from cachetools import LRUCache
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from busviewer.files import shown
from busviewer.study.annotations.annotation import State
from busviewer.study.folder.clips import Clips
from busviewer.study.worklist.listing import Order
from busviewer.study.worklist.worklist import ClipTally, Row
from busviewer.ui.kit.draft_words import draft_words, only_weak, percent
from busviewer.ui.kit.text import class_word, number, plain_tip, said, tr

__all__ = ["CURRENT", "FIGURE", "ROW", "THUMBNAIL", "THUMBNAIL_SIZE", "WorklistModel", "clip_words"]

ROW = Qt.ItemDataRole.UserRole
THUMBNAIL = Qt.ItemDataRole.UserRole + 1
CURRENT = Qt.ItemDataRole.UserRole + 2
FIGURE = Qt.ItemDataRole.UserRole + 3
THUMBNAIL_SIZE = (56, 44)
THUMBNAIL_BYTES = 24 << 20
_Index = QModelIndex | QPersistentModelIndex


class WorklistModel(QAbstractListModel):
    """The rows on show, in their order; of the thumbnails those seen last, up to THUMBNAIL_BYTES.

    A clip has one thumbnail, of whichever frame its row stood for first.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        self._thumbnails: LRUCache[str, QImage] = LRUCache(THUMBNAIL_BYTES, getsizeof=QImage.sizeInBytes)
        self._current: str | None = None
        self._clips = Clips()
        self.by = Order.READING
        """What the rows are sorted by: where that is a figure, they show it."""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows are on show."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its thumbnail, its figure in words, whether it is on screen, its name, or a sentence."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == THUMBNAIL:
            return self._thumbnails.get(self._clips.file(row.key))
        if role == FIGURE:
            return self._figure(row)
        if role == CURRENT:
            return row.key == self._current
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row.listed_name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            facts = _facts(row)
            return plain_tip("\n".join(facts)) if role == Qt.ItemDataRole.ToolTipRole else ", ".join(facts)
        return None

    def set_rows(self, rows: Sequence[Row], clips: Clips) -> None:
        """Show these rows, in this order; of each of the ``clips`` there is one, for the frame that was shown last."""
        self.beginResetModel()
        self._rows, self._clips = list(rows), clips
        self._places = {row.key: number for number, row in enumerate(self._rows)}
        self.endResetModel()

    def clear(self) -> None:
        """Forget everything: another study comes."""
        self._thumbnails.clear()
        self.set_rows([], Clips())

    @property
    def keys(self) -> list[str]:
        """The keys on show, in their order."""
        return list(self._places)

    def keys_at(self, places: range) -> list[str]:
        """The keys of the rows at ``places``, as far as there are such."""
        return [row.key for row in self._rows[places.start : places.stop]]

    def index_of(self, key: str | None) -> QModelIndex:
        """The place of ``key``, invalid where it is not on show."""
        return self.index(self._places[key], 0) if key is not None and key in self._places else QModelIndex()

    def stand_for(self, row: Row) -> None:
        """Let the row of a clip stand for another of its frames, where it is on show."""
        place = next((self._places[each] for each in self._clips.frames(row.key) if each in self._places), None)
        if place is not None and self._rows[place].key != row.key:
            self._rows[place] = row
            self._places = {each.key: number for number, each in enumerate(self._rows)}
            self._changed(row.key)

    def set_current(self, key: str | None) -> None:
        """Mark the scan that is on screen."""
        before, self._current = self._current, key
        for each in (before, key):
            self._changed(each)

    def update_row(self, row: Row) -> None:
        """Show what a row tells now, where it is on show."""
        place = self._places.get(row.key)
        if place is not None and self._rows[place] != row:
            self._rows[place] = row
            self._changed(row.key)

    def set_thumbnail(self, key: str, picture: QImage) -> None:
        """Show a scan small."""
        self.drop_thumbnail(key)
        self._thumbnails[self._clips.file(key)] = picture
        self._changed(key)

    def drop_thumbnail(self, key: str) -> None:
        """It has to be made anew."""
        self._thumbnails.pop(self._clips.file(key), None)

    def has_thumbnail(self, key: str) -> bool:
        """Whether it was made before, and is still there."""
        return self._clips.file(key) in self._thumbnails

    def _figure(self, row: Row) -> str:
        """Dice where it is known, else how uncertain a draft is that was not signed off; or as it is sorted."""
        unsure = row.uncertainty is not None and (self.by is Order.UNCERTAINTY or row.state is not State.SIGNED_OFF)
        if self.by is Order.LESION and row.draft_kind and row.lesion_probability is not None:
            return tr("lesion {share}").format(share=percent(row.lesion_probability))
        if row.dice is not None and not (self.by is Order.UNCERTAINTY and unsure):
            return _dice(row, tr("possible {value}"))
        if unsure:
            return tr("unc. {value}").format(value=number(row.uncertainty or 0, 2))
        return ""

    def _changed(self, key: str | None) -> None:
        index = self.index_of(key)
        if index.isValid():
            self.dataChanged.emit(index, index)


def _dice(row: Row, weak: str) -> str:
    """Dice of the mask that counts, or of a weak draft, which does not, and is named as ``weak`` says."""
    text = weak if only_weak(row) else tr("Dice {value}")
    return text.format(value=number(row.dice or 0, 2))


def _uncertainty(row: Row) -> str:
    """How uncertain the draft is, and which model says so."""
    text = tr("uncertainty {value} by {model}")
    return text.format(value=number(row.uncertainty or 0, 2), model=shown(row.model))


def clip_words(clip: ClipTally) -> str:
    """How many frames a clip has, and how many of them have a draft or are signed off."""
    parts = [tr("{count} frames").format(count=clip.frames)]
    if clip.drafts:
        parts.append(tr("1 draft") if clip.drafts == 1 else tr("{count} drafts").format(count=clip.drafts))
    if clip.signed_off:
        parts.append(tr("{count} signed off").format(count=clip.signed_off))
    return ", ".join(parts)


def _facts(row: Row) -> list[str]:
    """What there is to be said of a scan, in the order in which a reader wants to hear it."""
    signed = row.state is State.SIGNED_OFF and row.no_lesion is not None
    words = {True: tr("signed off: no lesion"), False: tr("signed off: lesion")}
    facts = (
        (row.clip, shown(row.listed_name)),
        (row.clip, "" if row.clip is None else f"{clip_words(row.clip)} ({tr(row.standing.value)})"),
        (True, shown(row.name)),
        (row.gone, tr("removed: the file is no longer in the folder; your work is kept")),
        (row.hidden, tr("hidden")),
        (True, words[bool(row.no_lesion)] if signed else tr(row.state.value)),
        (row.unreadable, said(row.unreadable)),
        (row.hint, shown(said(row.hint))),
        (row.truth_hint, tr("to check: {what}").format(what=shown(said(row.truth_hint)))),
        (row.class_name, class_word(row.class_name or "")),
        (row.lesion_class, tr("my class: {name}").format(name=class_word(row.lesion_class or ""))),
        (row.has_draft, draft_words(row.draft_kind, row.lesion_probability) or tr("has a draft")),
        (row.uncertainty is not None, _uncertainty(row)),
        (row.dice is not None, _dice(row, tr("Dice {value} of the possible lesion"))),
        (row.burnt_in, tr("burnt-in marks: {marks}").format(marks=", ".join(map(tr, row.burnt_in)))),
        (row.near_duplicates, tr("near-duplicate, group {number}").format(number=row.near_duplicates)),
        (row.flagged, tr("flagged")),
        (row.note, shown(row.note)),
    )
    return [text for there, text in facts if there]
