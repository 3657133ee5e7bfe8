"""The scans of a study in reading order, each with how far the reader is with it."""

from __future__ import annotations

import itertools
import re
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from busviewer.scan.frames import split_frame
from busviewer.study.annotations.annotation import Annotation, State
from busviewer.study.annotations.glance import Summary
from busviewer.study.annotations.sensitivity import BALANCED, check_sensitivity
from busviewer.study.folder.clips import Clips
from busviewer.study.folder.entry import ScanEntry

__all__ = ["ClipTally", "Counts", "Row", "Worklist"]

_KINDS = {"firm": "firm", "weak": "possible", "none": "nothing"}  # what a draft of each kind counts as


class ClipTally(NamedTuple):
    """How far the reader is with a file of several frames, which counts as one scan.

    Attributes:
        frames: how many it has.
        drafts: how many of them have a draft.
        signed_off: how many of them are signed off.
        standing: signed off where a frame is and none is in progress; in progress where one is; else whether any was
            seen.
        listed: whether any of them is neither hidden nor gone.
        hidden: whether the reader hid them all, as far as they are there.
        gone: whether all of them are.
    """

    frames: int
    drafts: int
    signed_off: int
    standing: State
    listed: bool
    hidden: bool
    gone: bool


class Row(NamedTuple):
    """One scan of the worklist; a tuple, as ten thousand of them are made while a reader waits.

    Attributes:
        key: its path in the study.
        class_name: the class its folder or table gives it, None where unknown.
        uncertainty: of its draft, 0 to 1, None without a draft and until it is known.
        lesion_class: benign or malignant as the reader said, None where the reader gave none.
        unreadable: why its file cannot be read, "" where it can or was not tried.
        no_lesion: whether the mask that counts (``annotations.counting``) is empty; None without one, so also
            where there is a weak draft alone.
        dice: of the mask that counts, else of a weak draft, against the ground truth; None without any of them, and
            until it is known.
        near_duplicates: the number of its group of near-duplicates, from 1; 0 where it has none or is not known.
        burnt_in: what is burnt into it, of :data:`busviewer.scan.burnt_in.MARKS`; () until it is known.
        gone: whether its file was there when the study was opened, and is no longer.
        hidden: whether the reader hid it from the list.
        alias: what it is called while its path must not be told, as that gives its class away; "" where it may.
        hint: what a reader should know of its file, "" where there is nothing.
        truth_hint: why its ground truth cannot be used, or what is odd about it; "" where nothing is, and until it is
            known.
        draft_kind: "firm", "weak" or "none" under the sensitivity in force; "" without a draft.
        lesion_probability: that the model gave with the draft, 0 to 1, None without one.
        model: the name of the model that made the draft, "" without one.
        clip: of a frame, where :meth:`Worklist.listed_row` gave the row: what is told of its file.
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
    near_duplicates: int = 0
    burnt_in: tuple[str, ...] = ()
    gone: bool = False
    hidden: bool = False
    alias: str = ""
    draft_kind: str = ""
    lesion_probability: float | None = None
    hint: str = ""
    truth_hint: str = ""
    model: str = ""
    clip: ClipTally | None = None

    @property
    def name(self) -> str:
        """What the reader is told of it: its key, or the name that stands for it."""
        return self.alias or self.key

    @property
    def listed_name(self) -> str:
        """What its row in the list is called: a frame's by its file."""
        return self.name if self.clip is None else split_frame(self.name)[0]

    @property
    def standing(self) -> State:
        """How far the reader is with it, or with the clip that it is a frame of."""
        return self.state if self.clip is None else self.clip.standing


@dataclass(frozen=True)
class Counts:
    """How many scans are in which state; ``classed`` are signed off and have the reader's class.

    ``unread`` were never on screen; ``seen`` were, and nothing was drawn or noted on them. ``listed`` are neither
    hidden nor gone, and ``done`` those of them that are signed off. ``with_draft`` are ``firm``, a ``possible`` lesion
    (a weak draft) or ``nothing`` found, as far as the drafts are not hidden. A clip is one in ``listed``, ``done``,
    ``hidden`` and ``gone``; all others count its frames.
    """

    total: int
    unread: int
    in_progress: int
    signed_off: int
    classed: int
    with_draft: int
    flagged: int
    unreadable: int
    listed: int = 0
    done: int = 0
    hidden: int = 0
    gone: int = 0
    firm: int = 0
    possible: int = 0
    nothing: int = 0
    seen: int = 0

    @property
    def text(self) -> str:
        """For example "12 of 80 signed off"."""
        return f"{self.done} of {self.listed} signed off"


class Worklist:
    """The rows of a study, in reading order; their drafts are firm or weak by a ``sensitivity``.

    While it is read blind, the rows of scans that are not signed off tell nothing of what is hidden: with "draft" no
    uncertainty, kind, lesion probability and Dice; with "truth" no class, no Dice, and a number in place of the path.
    The order is then another, the same for all readers, as classes lie side by side in the order of names. In privacy
    mode every row has a number in place of the path, as files and folders may be named after patients.
    """

    def __init__(
        self,
        entries: Sequence[ScanEntry] = (),
        summaries: Mapping[str, Summary] | None = None,
        sensitivity: str = BALANCED,
    ) -> None:
        self._rows: list[Row] = []
        self._told = self._rows  # what of them is told: the same list while nothing is hidden
        self._by_name: list[str] = []
        self._blind: frozenset[str] = frozenset()
        self._aliases: dict[str, str] = {}
        self._private = ""
        self._private_names: dict[str, str] = {}  # of files
        self._aliases_of_files: dict[str, str] = {}
        self._truths: dict[str, Sequence[Path]] = {}
        self._index: dict[str, int] = {}
        self._tally: Counter[str] = Counter()
        self.clips = Clips()
        self._clip_tallies: dict[str, ClipTally] = {}  # of those that were asked for since they changed
        self._said = dict(summaries or {})  # also of scans that have no row, or not yet
        self._sensitivity = check_sensitivity(sensitivity)
        self.follow(entries)

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

    def listed_row(self, key: str) -> Row:
        """The row of ``key`` as the list shows it: that of a frame tells of its clip too; KeyError as :meth:`row`."""
        row, clip = self.row(key), self.tally_of(key)
        return row if clip is None else row._replace(clip=clip)

    @property
    def listed_rows(self) -> list[Row]:
        """All rows, as :meth:`listed_row` gives them."""
        return [self.listed_row(row.key) if row.key in self.clips else row for row in self._told]

    def tally_of(self, key: str) -> ClipTally | None:
        """How far the reader is with the clip that ``key`` is a frame of; None where it is a scan of its own."""
        file, frames = self.clips.file(key), self.clips.frames(key)
        if frames and file not in self._clip_tallies:
            self._clip_tallies[file] = _tally_of([self._rows[self._index[frame]] for frame in frames])
        return self._clip_tallies.get(file)

    def drawn(self, key: str) -> bool:
        """Whether the reader's own mask of ``key`` (final, else correction) shows a lesion, which is hidden from nobody
        who drew it; False where there is none."""
        said = self._said.get(key)
        return said is not None and said.empty is False

    def index(self, key: str) -> int:
        """The place of ``key`` in reading order, from 0; KeyError where there is none."""
        return self._index[key]

    def update(self, key: str, said: Summary | Annotation) -> None:
        """Bring the row of ``key`` up to date with what the reader said; kept until there is such a scan."""
        if isinstance(said, Annotation):
            said = Summary.of(said)
        self._said[key] = said
        if key in self._index:
            self._replace(_told_by(said, self._rows[self._index[key]], self._sensitivity))

    def follow(self, entries: Sequence[ScanEntry], gone: Collection[str] = ()) -> None:
        """Take up what the folder holds: ``entries`` are all scans in reading order, those ``gone`` among them.

        New scans get rows, with what was said of them before; the others keep theirs.
        """
        rows, plain = [], 0
        self.clips = Clips(entries)
        for entry in entries:
            key, is_gone = entry.key, entry.key in gone
            place, said = self._index.get(key), self._said.get(key)
            if place is None:
                row = Row(key, entry.class_name, entry.has_truth, gone=is_gone, hint=entry.hint)
                plain += said is None and not is_gone and key not in self.clips
                row = row if said is None else _told_by(said, row, self._sensitivity)
            else:
                row = self._rows[place]
                unreadable = "" if row.gone and not is_gone else row.unreadable  # it is back: perhaps it can be read
                row = row._replace(
                    class_name=entry.class_name,
                    has_truth=entry.has_truth,
                    gone=is_gone,
                    unreadable=unreadable,
                    hint=entry.hint,
                )
            rows.append(row)
        self._tally = Counter({State.UNREAD.value: plain, "listed": plain})
        if plain < len(rows):
            self._tally = Counter(mark for row in rows for mark in self._marks(row))
        self._rows, self._by_name = rows, [row.key for row in rows]
        self._truths = {entry.key: entry.truths for entry in entries if entry.truths}
        self._arrange()

    def note(self, key: str, **fields: Any) -> None:
        """Change ``fields`` of the row of ``key``, which no annotation tells; ignored where there is no such scan."""
        if key in self._index:
            self._replace(self._rows[self._index[key]]._replace(**fields))

    @property
    def sensitivity(self) -> str:
        """Which drafts are firm: one of the ``SENSITIVITIES``; ValueError for another."""
        return self._sensitivity

    @sensitivity.setter
    def sensitivity(self, name: str) -> None:
        if check_sensitivity(name) == self._sensitivity:
            return
        self._sensitivity = name
        for number, row in enumerate(self._rows):
            said = self._said.get(row.key)
            if said is None or not said.cuts:
                continue
            kind = said.draft_kind(name)
            if kind != row.draft_kind:
                self._rows[number] = row = row._replace(draft_kind=kind, no_lesion=said.no_lesion(name))
                if self._told is not self._rows:
                    self._told[number] = self._veil(row)
        kinds = Counter(row.draft_kind for row in self._rows)
        self._tally.update({name: kinds[kind] - self._tally[name] for kind, name in _KINDS.items()})

    @property
    def blind(self) -> frozenset[str]:
        """What is hidden, of "draft" and "truth"."""
        return self._blind

    def read_blind(self, blind: Collection[str]) -> None:
        """From now on tell nothing of ``blind`` ("draft", "truth") of what is not signed off."""
        if self._blind != frozenset(blind):
            self._blind = frozenset(blind)
            self._arrange()

    def keep_private(self, name: str) -> None:
        """From now on call every scan ``name`` with its {number}, as "Scan {number}"; by its path where that is ""."""
        if self._private != name:
            self._private = name
            self._private_names.clear()
            self._arrange()

    def _arrange(self) -> None:
        """Bring all rows into the order in force, and tell what may be told of them."""
        keys = self._by_name
        if "truth" in self._blind:
            keys = sorted(keys, key=lambda key: _shuffled(self.clips.file(key)))  # frames stay together, in order
            for key in keys:  # a scan that comes later leaves the others their numbers
                file = self.clips.file(key)
                alias = self._aliases_of_files.setdefault(file, f"#{len(self._aliases_of_files) + 1}")
                self._aliases.setdefault(key, alias if file == key else f"{alias}#{split_frame(key)[1]}")
        rows = {row.key: row for row in self._rows}
        self._rows = [rows[key] for key in keys]
        self._index = {key: number for number, key in enumerate(keys)}
        self._clip_tallies.clear()
        for key in keys if self._private else ():
            name = self._private.format(number=len(self._private_names) + 1)
            self._private_names.setdefault(split_frame(key)[0], name)
        veils = self._blind or self._private
        self._told = [self._veil(row) for row in self._rows] if veils else self._rows

    def _veil(self, row: Row) -> Row:
        """What of ``row`` is told."""
        if self._blind and row.state is not State.SIGNED_OFF:
            row = self._veil_blind(row)
        if self._private:
            file, number = split_frame(row.key)
            name = self._private_names[file]
            alias = row.alias or (name if number is None else f"{name}#{number}")
            if (
                row.unreadable or row.hint or row.truth_hint
            ):  # which may name files; most have none, and a pattern costs
                why, hint, odd = (
                    self._named(each, row.key, alias) for each in (row.unreadable, row.hint, row.truth_hint)
                )
                row = row._replace(unreadable=why, hint=hint, truth_hint=odd)
            row = row._replace(alias=alias)
        return row

    def _veil_blind(self, row: Row) -> Row:
        row = row._replace(dice=None)
        if "draft" in self._blind:
            row = row._replace(uncertainty=None, no_lesion=None, draft_kind="", lesion_probability=None, model="")
        if "truth" in self._blind:
            alias = row.alias or self._aliases[row.key]
            why = row.unreadable and self._named(row.unreadable, row.key, alias)  # most have none, and a pattern costs
            row = row._replace(class_name=None, alias=alias, unreadable=why, hint="", truth_hint="")
        return row

    def veiled(self, text: str) -> str:
        """``text`` with what stands for it in the place of each path that must not be told."""
        if "truth" in self._blind or self._private:
            there = [row for row in self._told if row.alias and any(path in text for path in self._paths(row.key))]
            for row in sorted(there, key=lambda row: -len(row.key)):
                text = self._named(text, row.key, row.alias)
        return text

    def _paths(self, key: str) -> Iterator[str]:
        """What is read of a scan, as messages name it: itself, then its masks."""
        yield key
        yield from map(str, self._truths.get(key, ()))

    def _named(self, text: str, key: str, alias: str) -> str:
        """``text`` with ``alias`` in the place of the scan, and of its ground truth."""
        scan, *truths = self._paths(key)
        for truth in truths:
            text = text.replace(truth, f"{alias}, ground truth")
            if self._private:
                text = text.replace(truth.rpartition("/")[2], f"{alias}, ground truth")
        before = "(?<=/)" if scan.isdecimal() else r"(?<!\w)"  # a DICOM file may be called 1, which is a number too
        after = "" if "." in scan else r"(?!\w)"  # or IM1 would be found in IM10
        return re.sub(f"{before}{re.escape(scan)}{after}", lambda _found: alias, text)

    def _replace(self, row: Row) -> None:
        number = self._index[row.key]
        self._tally.subtract(self._marks(self._rows[number]))
        self._tally.update(self._marks(row))
        self._rows[number] = row
        self._clip_tallies.pop(self.clips.file(row.key), None)
        if self._told is not self._rows:
            self._told[number] = self._veil(row)

    def _marks(self, row: Row) -> list[str]:
        """What a row counts as; whether it is listed, and done, is told of a clip as a whole."""
        marks = _marks(row)
        return [mark for mark in marks if mark not in _OF_LIST] if row.key in self.clips else marks

    @property
    def counts(self) -> Counts:
        """How many scans are in which state."""
        tally = self._tally
        kinds: Mapping[str, int] = tally
        if "draft" in self._blind:
            told = Counter(row.draft_kind for row in self._told)
            kinds = {name: told[kind] for kind, name in _KINDS.items()}
        clips = [clip for file in self.clips.files if (clip := self.tally_of(file)) is not None]
        return Counts(
            total=len(self._rows),
            unread=tally[State.UNREAD.value],
            in_progress=tally[State.IN_PROGRESS.value],
            signed_off=tally[State.SIGNED_OFF.value],
            classed=tally["classed"],
            with_draft=tally["draft"],
            flagged=tally["flagged"],
            unreadable=tally["unreadable"],
            listed=tally["listed"] + sum(clip.listed for clip in clips),
            done=tally["done"] + sum(clip.listed and clip.standing is State.SIGNED_OFF for clip in clips),
            hidden=tally["hidden"] + sum(clip.hidden for clip in clips),
            gone=tally["gone"] + sum(clip.gone for clip in clips),
            firm=kinds["firm"],
            possible=kinds["possible"],
            nothing=kinds["nothing"],
            seen=tally[State.SEEN.value],
        )

    def next_unread(self, key: str | None, within: Sequence[str] | None = None) -> str | None:
        """The next scan after ``key`` (from the start for None, round the end) that is unread and readable, or None.

        Those that were seen come after all others. ``within`` are the keys on show, in their order; all of them where
        None.
        """
        return self._next(key, within, (State.UNREAD,)) or self._next(key, within, (State.SEEN,))

    def next_open(self, key: str | None, within: Sequence[str] | None = None) -> str | None:
        """The next scan, as :meth:`next_unread` finds it, that is readable and not signed off."""
        return self._next(key, within, (State.UNREAD, State.SEEN, State.IN_PROGRESS))

    def _next(self, key: str | None, within: Sequence[str] | None, states: Collection[State]) -> str | None:
        keys, here = self._keys(within), None if key is None else self.clips.file(key)
        start = keys.index(key) + 1 if key in keys else 0
        for candidate in itertools.chain(itertools.islice(keys, start, None), itertools.islice(keys, start)):
            row = self.row(candidate)
            clip = self.tally_of(candidate)
            standing = row.state if clip is None else clip.standing
            if standing in states and not row.unreadable and not row.gone and self.clips.file(candidate) != here:
                return self._begun(candidate) or candidate
        return self._begun(key) if key is not None and State.IN_PROGRESS in states else None

    def _begun(self, key: str) -> str | None:
        """The first frame in progress of the clip of ``key``, other than that; None where there is none."""
        frames = self.clips.frames(key)
        return next((each for each in frames if each != key and self.row(each).state is State.IN_PROGRESS), None)

    def neighbour(self, key: str | None, step: int, within: Sequence[str] | None = None) -> str | None:
        """The scan ``step`` places (+1, -1) from ``key``, None past an end; the first where ``key`` is not on show."""
        keys = self._keys(within)
        if key not in keys:
            return keys[0] if keys else None
        place = keys.index(key) + step
        return keys[place] if 0 <= place < len(keys) else None

    def _keys(self, within: Sequence[str] | None) -> Sequence[str]:
        return [row.key for row in self._rows if not row.hidden] if within is None else within


def _told_by(said: Summary, row: Row, sensitivity: str) -> Row:
    """``row`` with what the reader said of its scan."""
    return row._replace(
        state=said.state,
        has_draft=said.has_draft,
        flagged=said.flag,
        note=said.note,
        uncertainty=said.uncertainty,
        lesion_class=said.lesion_class,
        no_lesion=said.no_lesion(sensitivity),
        draft_kind=said.draft_kind(sensitivity),
        lesion_probability=said.lesion_probability,
        model=said.model,
    )


_OF_LIST = frozenset({"listed", "done", "hidden", "gone"})


def _tally_of(rows: Sequence[Row]) -> ClipTally:
    """What is told of a clip with these frames."""
    there = [row for row in rows if not row.gone]
    states = {row.state for row in there or rows}
    order = (State.IN_PROGRESS, State.SIGNED_OFF, State.SEEN)
    return ClipTally(
        frames=len(rows),
        drafts=sum(row.has_draft for row in rows),
        signed_off=sum(row.state is State.SIGNED_OFF for row in rows),
        standing=next((state for state in order if state in states), State.UNREAD),
        listed=any(not row.hidden for row in there),
        hidden=all(row.hidden for row in there or rows),
        gone=not there,
    )


def _marks(row: Row) -> list[str]:
    """What a row counts as."""
    classed = row.state is State.SIGNED_OFF and row.lesion_class is not None
    listed = not row.hidden and not row.gone
    marks = (
        ("draft", row.has_draft),
        ("flagged", row.flagged),
        ("unreadable", bool(row.unreadable)),
        ("classed", classed),
        ("hidden", row.hidden),
        ("gone", row.gone),
        ("listed", listed),
        ("done", listed and row.state is State.SIGNED_OFF),
    )
    kind = [_KINDS[row.draft_kind]] if row.draft_kind else []
    return [row.state.value, *kind, *(name for name, there in marks if there)]


def _shuffled(key: str) -> tuple[int, str]:
    """An order that has nothing to do with names, the same at every desk."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass")), key
