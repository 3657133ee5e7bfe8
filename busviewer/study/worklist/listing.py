"""Which rows of a worklist are on show, and in which order: facets that a reader ticks, words, and comparisons."""

from __future__ import annotations

import enum
import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from busviewer.study.annotations.annotation import State
from busviewer.study.folder.names import natural_key
from busviewer.study.worklist.worklist import Row

__all__ = ["FACETS", "Order", "Rule", "arrange", "most_uncertain", "values_of"]

ATTENTION = 0.25
"""The share of the drafts not signed off that count as the most uncertain."""


def _state(row: Row) -> tuple[str, ...]:
    state = row.standing
    return ("unread", "seen") if state is State.SEEN else (state.value,)


def _lesion(row: Row) -> tuple[str, ...]:
    if row.state is not State.SIGNED_OFF or row.no_lesion is None:
        return ()
    return ("no lesion",) if row.no_lesion else ("lesion",)


_DRAFTS = {"firm": "firm draft", "weak": "possible lesion", "none": "nothing found"}


def _draft(row: Row) -> tuple[str, ...]:
    if not row.has_draft:
        return ("without a draft",)
    return (_DRAFTS[row.draft_kind],) if row.draft_kind else ()  # hidden: of what kind it is must not be told


def _file(row: Row) -> tuple[str, ...]:
    if row.gone:
        return ("removed",)
    return ("unreadable",) if row.unreadable else ("to check",) if row.hint or row.truth_hint else ()


FACETS: Mapping[str, Callable[[Row], tuple[str, ...]]] = {
    "attention": lambda row: (),  # which are the most uncertain, only all of them together tell
    "state": _state,
    "flag": lambda row: ("flagged" if row.flagged else "not flagged",),
    "draft": _draft,
    "lesion": _lesion,
    "class": lambda row: (row.class_name or "no class",),
    "my class": lambda row: (row.lesion_class or "none given",),
    "marks": lambda row: row.burnt_in or ("no marks",),
    "near_duplicates": lambda row: ("near-duplicates" if row.near_duplicates else "no near-duplicate",),
    "file": _file,
    "hidden": lambda row: ("hidden",) if row.hidden else (),
}
"""The values of a row under each facet. A hidden row is on show only where "hidden" is asked for."""

_FIGURES = {"dice": "dice", "uncertainty": "uncertainty", "lesion": "lesion_probability"}
_COMPARISON = re.compile(rf"({'|'.join(_FIGURES)})(<=|>=|<|>)([01]?[.,]?\d+)")
_OPERATORS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


@dataclass(frozen=True)
class Rule:
    """What is to be on show.

    Attributes:
        text: words of the name, either class or the note (case apart), all of which a row must hold; comparisons such
            as ``dice<0.7``, ``uncertainty>=,3`` or ``lesion>0.4`` (the draft's lesion probability); and facets with how
            a value begins, as in ``state:unread``, ``my-class:benign``, ``draft:possible`` or ``lesion:no``.
        facets: for each facet asked about, the values one of which a row must have.
    """

    text: str = ""
    facets: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def named(self) -> list[str]:
        """The facets that the words of the text ask about."""
        asked = map(_asked, self.text.casefold().split())
        return list(dict.fromkeys(found[0] for found in asked if found is not None))

    def leave(self, rows: Sequence[Row]) -> list[Row]:
        """The rows that are left, in their order."""
        tests = [(FACETS[name], chosen) for name, chosen in self.facets.items() if chosen and name != "attention"]
        left = list(rows) if self.facets.get("hidden") else [row for row in rows if not row.hidden]
        if tests:
            left = [row for row in left if all(not chosen.isdisjoint(of(row)) for of, chosen in tests)]
        if self.facets.get("attention"):
            uncertain = most_uncertain(rows)
            left = [row for row in left if row.key in uncertain]
        for test in _tests(self.text):
            left = [row for row in left if test(row)]
        return left


def _tests(text: str) -> list[Callable[[Row], bool]]:
    """What each word of a search asks of a row."""
    return [_comparison(word) or _facet(word) or partial(_holds, word) for word in text.casefold().split()]


def _comparison(word: str) -> Callable[[Row], bool] | None:
    found = _COMPARISON.fullmatch(word)
    if found is None:
        return None
    name, compare, limit = _FIGURES[found[1]], _OPERATORS[found[2]], float(found[3].replace(",", "."))

    def test(row: Row) -> bool:
        figure = getattr(row, name)
        return figure is not None and compare(figure, limit)

    return test


def _asked(word: str) -> tuple[str, str] | None:
    """The facet that ``word`` asks about, and how its value is to begin, "" where that is not typed yet."""
    name, colon, wanted = (part.replace("-", " ") for part in word.partition(":"))
    return (name, wanted) if colon and name in FACETS else None


def _facet(word: str) -> Callable[[Row], bool] | None:
    asked = _asked(word)
    if asked is None or not asked[1]:
        return None
    of, wanted = FACETS[asked[0]], asked[1]
    return lambda row: any(value.casefold().startswith(wanted) for value in of(row))


def _holds(word: str, row: Row) -> bool:
    return word in f"{row.name} {row.class_name or ''} {row.lesion_class or ''} {row.note}".casefold()


def most_uncertain(rows: Iterable[Row]) -> set[str]:
    """The keys of the quarter, at least one, of the drafts not signed off whose uncertainty is the highest."""
    waiting = [row for row in rows if row.uncertainty is not None and row.state is not State.SIGNED_OFF]
    waiting = [row for row in waiting if not row.gone and not row.hidden]
    waiting.sort(key=lambda row: -(row.uncertainty or 0))
    return {row.key for row in waiting[: max(1, round(ATTENTION * len(waiting)))]}


def values_of(rows: Iterable[Row], facet: str) -> list[str]:
    """The values that ``rows`` have under ``facet``, in natural order."""
    return sorted({value for row in rows for value in FACETS[facet](row)}, key=natural_key)


class Order(enum.Enum):
    """What the rows are sorted by; rows of which it is not known come last either way."""

    READING = "reading order"
    NAME = "name"
    CLASS = "class"
    STATE = "state"
    FLAG = "flag"
    UNCERTAINTY = "uncertainty"
    DICE = "Dice"
    NEAR_DUPLICATES = "near-duplicates"
    LESION = "lesion probability"

    def value_of(self, row: Row) -> Any:
        """What ``row`` is sorted by, the smallest first; None where that is not known."""
        return _VALUES[self](row)


_STATES = {state: number for number, state in enumerate(State)}
_DOUBTFUL_FIRST = {"weak": 0, "firm": 1, "none": 2}


def _by_lesion(row: Row) -> tuple[int, float] | None:
    """Possible lesions first, since they wait for a reader's word; the most probable first."""
    if not row.draft_kind or row.lesion_probability is None:
        return None
    return _DOUBTFUL_FIRST[row.draft_kind], -row.lesion_probability


_VALUES: Mapping[Order, Callable[[Row], Any]] = {
    Order.READING: lambda row: 0,
    Order.NAME: lambda row: natural_key(PurePosixPath(row.name).name),
    Order.CLASS: lambda row: row.class_name,
    Order.STATE: lambda row: _STATES[row.standing],
    Order.FLAG: lambda row: not row.flagged,
    Order.UNCERTAINTY: lambda row: None if row.uncertainty is None else -row.uncertainty,
    Order.DICE: lambda row: row.dice,
    Order.NEAR_DUPLICATES: lambda row: row.near_duplicates or None,
    Order.LESION: _by_lesion,
}


def arrange(rows: Sequence[Row], order: Order, *, backwards: bool = False) -> list[Row]:
    """``rows`` (in reading order) sorted by ``order``: name and class from A, unread, flagged, the most uncertain and
    the lowest Dice first, near-duplicates together, possible lesions before firm drafts before empty ones, and of each
    the most probable first; equal ones in reading order."""
    if order is Order.READING:
        return list(reversed(rows)) if backwards else list(rows)
    valued = [(order.value_of(row), row) for row in rows]
    known = [pair for pair in valued if pair[0] is not None]
    known.sort(key=lambda pair: pair[0], reverse=backwards)
    return [row for _, row in known] + [row for found, row in valued if found is None]
