"""The scans of a study in reading order, each with how far the reader is with it."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from busviewer.study.annotation import Annotation, State
from busviewer.study.layouts import ScanEntry
from busviewer.study.store import Summary

__all__ = ["Counts", "Row", "Worklist"]


class Row(NamedTuple):
    """One scan of the worklist; a tuple, as ten thousand of them are made while a reader waits.

    Attributes:
        key: its path in the study.
        class_name: the class its folder or table gives it, None where unknown.
        uncertainty: of its draft, 0 to 1, None without a draft and until it is known.
        lesion_class: benign or malignant as the reader said, None where the reader gave none.
        unreadable: why its file cannot be read, "" where it can or was not tried.
        no_lesion: whether the mask that counts (final, else correction, else draft) is empty; None without a mask.
        dice: of the mask that counts against the ground truth, None without either and until it is known.
        twins: the number of its group of near-duplicates, from 1; 0 where it has none, and until that is known.
        marks: what is burnt into it, of :data:`busviewer.scan.burnt_in.MARKS`; () until it is known.
        gone: whether its file was there when the study was opened, and is no longer.
        hidden: whether the reader hid it from the list.
        alias: what it is called while its path must not be told, as that gives its class away; "" where it may.
    """

    key: str
    class_name: str | None = None
    has_truth: bool = False
    state: State = State.UNREAD
    has_draft: bool = False
    flagged: bool = False
    note: str = ""
    uncertainty: float | None = None
    lesion_class: str | None = None
    unreadable: str = ""
    no_lesion: bool | None = None
    dice: float | None = None
    twins: int = 0
    marks: tuple[str, ...] = ()
    gone: bool = False
    hidden: bool = False
    alias: str = ""

    @property
    def name(self) -> str:
        """What the reader is told of it: its key, or the name that stands for it."""
        return self.alias or self.key


@dataclass(frozen=True)
class Counts:
    """How many scans are in which state; ``classed`` are signed off and have the reader's class."""

    total: int
    unread: int
    in_progress: int
    signed_off: int
    classed: int
    with_draft: int
    flagged: int
    unreadable: int

    @property
    def text(self) -> str:
        """For example "12 of 80 signed off"."""
        return f"{self.signed_off} of {self.total} signed off"


class Worklist:
    """The rows of a study, in reading order.

    While it is read blind, the rows of scans that are not signed off tell nothing of what is hidden: with "draft" no
    uncertainty and no Dice; with "truth" no class, no Dice, and a number in place of the path. The order is then
    another, the same for all readers, as classes lie side by side in the order of names.
    """

    def __init__(self, entries: Sequence[ScanEntry] = (), summaries: Mapping[str, Summary] | None = None) -> None:
        self._rows = [Row(entry.key, entry.class_name, entry.has_truth) for entry in entries]
        self._told = self._rows  # what of them is told: the same list while nothing is hidden
        self._by_name = [row.key for row in self._rows]
        self._blind: frozenset[str] = frozenset()
        self._index = {row.key: number for number, row in enumerate(self._rows)}
        self._tally = Counter({State.UNREAD.value: len(self._rows)})
        for key, summary in (summaries or {}).items():
            self.update(key, summary)

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, key: object) -> bool:
        return key in self._index

    @property
    def rows(self) -> Sequence[Row]:
        """All rows; the sequence changes as the reader works."""
        return self._told

    def row(self, key: str) -> Row:
        """The row of ``key``; KeyError where there is none."""
        return self._told[self._index[key]]

    def index(self, key: str) -> int:
        """The place of ``key`` in reading order, from 0; KeyError where there is none."""
        return self._index[key]

    def update(self, key: str, said: Summary | Annotation) -> None:
        """Bring the row of ``key`` up to date with what the reader said; ignored where the study has no such scan."""
        if key not in self._index:
            return
        if isinstance(said, Annotation):
            said = Summary.of(said)
        self._replace(
            self._rows[self._index[key]]._replace(
                state=said.state,
                has_draft=said.has_draft,
                flagged=said.flag,
                note=said.note,
                uncertainty=said.uncertainty,
                lesion_class=said.lesion_class,
            )
        )

    def note(self, key: str, **fields: Any) -> None:
        """Change ``fields`` of the row of ``key``, which no annotation tells; ignored where there is no such scan."""
        if key in self._index:
            self._replace(self._rows[self._index[key]]._replace(**fields))

    def read_blind(self, blind: Collection[str]) -> None:
        """From now on tell nothing of ``blind`` ("draft", "truth") of what is not signed off."""
        if self._blind != frozenset(blind):
            self._blind = frozenset(blind)
            self._arrange()

    def _arrange(self) -> None:
        """Bring all rows into the order in force, and tell what may be told of them."""
        keys = sorted(self._by_name, key=_shuffled) if "truth" in self._blind else self._by_name
        rows = {row.key: row for row in self._rows}
        self._rows = [rows[key]._replace(alias="") for key in keys]
        self._index = {key: number for number, key in enumerate(keys)}
        self._told = [self._veil(row) for row in self._rows] if self._blind else self._rows

    def _veil(self, row: Row) -> Row:
        """What of ``row`` is told."""
        if row.state is State.SIGNED_OFF:
            return row
        row = row._replace(dice=None)
        if "draft" in self._blind:
            row = row._replace(uncertainty=None, no_lesion=None)
        if "truth" in self._blind:
            row = row._replace(class_name=None, alias=row.alias or f"#{self._index[row.key] + 1}")
        return row

    def _replace(self, row: Row) -> None:
        number = self._index[row.key]
        self._tally.subtract(_marks(self._rows[number]))
        self._tally.update(_marks(row))
        self._rows[number] = row
        if self._blind:
            self._told[number] = self._veil(row)

    @property
    def counts(self) -> Counts:
        """How many scans are in which state."""
        tally = self._tally
        return Counts(
            total=len(self._rows),
            unread=tally[State.UNREAD.value],
            in_progress=tally[State.IN_PROGRESS.value],
            signed_off=tally[State.SIGNED_OFF.value],
            classed=tally["classed"],
            with_draft=tally["draft"],
            flagged=tally["flagged"],
            unreadable=tally["unreadable"],
        )

    def next_unread(self, key: str | None, within: Sequence[str] | None = None) -> str | None:
        """The next scan after ``key`` (from the start for None, round the end) that is unread and readable, or None.

        ``within`` are the keys on show, in their order; all of them where None.
        """
        keys = self._keys(within)
        start = keys.index(key) + 1 if key in keys else 0
        for candidate in [*keys[start:], *keys[:start]]:
            row = self.row(candidate)
            if row.state is State.UNREAD and not row.unreadable and candidate != key:
                return candidate
        return None

    def neighbour(self, key: str | None, step: int, within: Sequence[str] | None = None) -> str | None:
        """The scan ``step`` places (+1, -1) from ``key``, None past an end; the first where ``key`` is not on show."""
        keys = self._keys(within)
        if key not in keys:
            return keys[0] if keys else None
        place = keys.index(key) + step
        return keys[place] if 0 <= place < len(keys) else None

    def filter(
        self,
        text: str = "",
        states: Iterable[State] | None = None,
        *,
        flagged: bool | None = None,
        has_draft: bool | None = None,
    ) -> list[Row]:
        """The rows whose key, class or note holds every word of ``text`` (case apart), in one of ``states``."""
        words = text.casefold().split()
        wanted = None if states is None else set(states)
        if not words and wanted is None and flagged is None and has_draft is None:
            return list(self._told)
        return [
            row
            for row in self._told
            if (wanted is None or row.state in wanted)
            and (flagged is None or row.flagged == flagged)
            and (has_draft is None or row.has_draft == has_draft)
            and _holds(row, words)
        ]

    def _keys(self, within: Sequence[str] | None) -> Sequence[str]:
        return [row.key for row in self._rows] if within is None else within


def _marks(row: Row) -> list[str]:
    """What a row counts as."""
    classed = row.state is State.SIGNED_OFF and row.lesion_class is not None
    marks = (
        ("draft", row.has_draft),
        ("flagged", row.flagged),
        ("unreadable", bool(row.unreadable)),
        ("classed", classed),
    )
    return [row.state.value, *(name for name, there in marks if there)]


def _shuffled(key: str) -> tuple[int, str]:
    """An order that has nothing to do with names, the same at every desk."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass")), key


def _holds(row: Row, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{row.name} {row.class_name or ''} {row.note}".casefold()
    return all(word in text for word in words)
