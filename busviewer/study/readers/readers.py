"""The readers of a study and their annotations, read-only: nothing here writes or quarantines files."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from busviewer.files import read_json
from busviewer.progress import track
from busviewer.study.annotations.annotation import FORMAT, Annotation, State, from_json
from busviewer.study.annotations.calibration import Calibrations
from busviewer.study.annotations.origin import Origin, read_origin
from busviewer.study.annotations.quarantine import Settled
from busviewer.study.annotations.storage_paths import FOLDER, annotation_name, find_fallback, reader_slug
from busviewer.study.readers.consensus import CONSENSUS, is_stale
from busviewer.texts import worded

__all__ = [
    "Readers", "Said", "Work", "annotation_files", "find_readers", "has_consensus", "reader_folders", "said_of",
]  # fmt: skip

_SLUG = re.compile(r"[a-z0-9-]+-[0-9a-f]{6}")


class Said(NamedTuple):
    """What a reader's file says of a scan, without the masks.

    Attributes:
        signed: when the final that counts was signed off, "" where none is.
        drawn: whether there is a correction or a final, so that the reader did more than look.
        origin: of the final that counts, where it is the consensus's.
    """

    path: Path
    state: State
    signed: str
    drawn: bool
    origin: Origin | None


@dataclass(eq=False)
class Work:
    """One reader's annotations of a study, by key; ``undecided`` are those with two saved versions; neither counts.
    ``calibrations`` are what the reader set for folders."""

    reader: str
    said: dict[str, Said] = field(default_factory=dict)
    undecided: list[str] = field(default_factory=list)
    calibrations: Calibrations = field(default_factory=Calibrations)

    @property
    def signed(self) -> list[str]:
        """The keys of what is signed off."""
        return [key for key, said in self.said.items() if said.signed]

    @property
    def reads(self) -> bool:
        """Whether this reader has begun to read: looking at a scan alone is none."""
        return bool(self.undecided) or any(said.drawn for said in self.said.values())

    def load(self, key: str) -> Annotation | None:
        """The annotation of ``key`` from the disk, None without one; ValueError (naming the file) or OSError."""
        said = self.said.get(key)
        if said is None:
            return None
        annotation = _strictly(said.path)
        if annotation.scan.path != key:
            raise ValueError(f"{said.path}: it belongs to another scan, {annotation.scan.path}")
        return annotation


@dataclass(eq=False)
class Readers:
    """Everybody's work in a study.

    Attributes:
        people: those who read, by name; without the consensus.
        consensus: what was agreed on; empty where nothing was.
        problems: files that could not be used, a sentence each.
    """

    people: dict[str, Work]
    consensus: Work
    problems: list[str]

    def work(self, reader: str) -> Work:
        """The work of a reader or of the consensus; empty if there is none."""
        return self.consensus if reader == CONSENSUS else self.people.get(reader) or Work(reader)

    def signers(self, key: str, among: Collection[str] | None = None) -> list[str]:
        """The people who signed ``key`` off, of all or of those ``among``."""
        names = self.people if among is None else [name for name in self.people if name in among]
        return [name for name in names if key in self.people[name].said and self.people[name].said[key].signed]

    def readings(self, key: str, readers: Sequence[str]) -> dict[str, Annotation]:
        """The annotations of ``key`` that ``readers`` signed off; ValueError (naming the file) or OSError."""
        found = {reader: self.work(reader).load(key) for reader in readers}
        return {reader: said for reader, said in found.items() if said is not None and said.final is not None}

    @property
    def calibrations(self) -> dict[str, Calibrations]:
        """What each of the people set for folders, by name."""
        return {name: work.calibrations for name, work in self.people.items()}

    def is_stale(self, key: str) -> bool:
        """Whether the consensus on ``key``, which there is, rests on finals that no longer count."""
        signed = {name: work.said[key].signed for name, work in self.people.items() if key in work.said}
        return is_stale(self.consensus.said[key].origin, signed)

    def may_see(self, reader: str) -> frozenset[str] | None:
        """The scans of which ``reader`` may see what others said: those signed off by the reader; None for all, where
        the reader has not begun to read and so is none of theirs."""
        work = self.people.get(reader)
        return frozenset(work.signed) if work is not None and work.reads else None


def find_readers(folder: Path, user_data: Path) -> Readers:
    """Read the annotations of all readers of the study ``folder``, there and under ``user_data``.

    If a reader has two saved versions for a scan, the chosen one counts; until one is chosen, neither counts, and a
    problem is reported. Reports progress, and stops between files when cancelled.
    """
    places = [place for root in (folder / FOLDER, find_fallback(folder, user_data)) for place in reader_folders(root)]
    files = [(place, path) for place in places for path in annotation_files(place)]
    works: dict[str, Work] = {}
    problems: list[str] = []
    for place, path in track(files, lambda _item: ""):
        try:
            reader, key, said = _look(path)
            if reader_slug(reader) != place.name:
                raise ValueError(
                    worded("{path}: written by {reader}, but in the folder of another reader", path=path, reader=reader)
                )
            if path != place / annotation_name(key):
                raise ValueError(worded("{path}: it belongs to another scan, {key}", path=path, key=key))
            work = works.setdefault(reader, Work(reader))
            if key in work.said:
                said = _settled(work, key, (work.said.pop(key), said), places)
            work.said[key] = said
        except (OSError, ValueError) as error:
            problems.append(str(error))
    for work in works.values():
        slug = reader_slug(work.reader)
        work.calibrations = Calibrations(*(place for place in places if place.name == slug))
        problems += [work.calibrations.problem] if work.calibrations.problem else []
    consensus = works.pop(CONSENSUS, Work(CONSENSUS))
    return Readers(dict(sorted(works.items())), consensus, problems)


def has_consensus(folder: Path, storage: Path | None) -> bool:
    """Whether anything was agreed on in the study ``folder``, or beside a reader's ``storage``; no file is read."""
    roots = [folder / FOLDER, *([] if storage is None else [storage.parent])]
    return any((root / reader_slug(CONSENSUS)).is_dir() for root in roots)


def said_of(path: Path, annotation: Annotation) -> Said:
    """The :class:`Said` of a loaded ``annotation`` with the file ``path``."""
    drawn, final = bool(annotation.finals) or annotation.correction is not None, annotation.final
    signed, origin = ("", None) if final is None else (final.time, final.origin)
    return Said(path, annotation.state, signed, drawn, origin)


def reader_folders(root: Path) -> list[Path]:
    """The folders in ``root`` that hold a reader's annotations; none where it cannot be listed."""
    try:
        return sorted(Path(entry.path) for entry in os.scandir(root) if entry.is_dir() and _SLUG.fullmatch(entry.name))
    except OSError:
        return []


def annotation_files(place: Path) -> Iterator[Path]:
    """The annotations in the folder ``place`` of a reader, in the order of their paths."""
    for folder, inner, names in os.walk(place):
        inner.sort()
        yield from (Path(folder, name) for name in sorted(names) if name.endswith(".json") and name[0] != ".")


def _settled(work: Work, key: str, both: tuple[Said, Said], places: Sequence[Path]) -> Said:
    """The one of two that counts; ValueError where they differ and nobody has said which does."""
    data = [said.path.read_bytes() for said in both]
    if data[0] == data[1]:
        return both[0]
    of = [next(place for place in places if said.path.is_relative_to(place)) for said in both]
    old = [Settled(of[1 - number]).is_old(key, data[number]) for number in (0, 1)]
    if old[0] == old[1]:
        where = f"{both[0].path} and {both[1].path}"
        work.undecided.append(key)
        raise ValueError(
            worded(
                "{key}: two saved versions by {reader}, {where}; neither is used until {reader} chooses one",
                key=key,
                reader=work.reader,
                where=where,
            )
        )
    return both[old[0]]


def _look(path: Path) -> tuple[str, str, Said]:
    """The reader, the key and the rest of one file; the strict reading judges what does not look like an annotation."""
    value: Any = read_json(path)
    try:
        state, finals = State(value["state"]), value["finals"]
        drawn = bool(finals) or value["correction"] is not None
        last = finals[-1] if finals and state is State.SIGNED_OFF and value["correction"] is None else None
        origin = None if last is None or "origin" not in last else read_origin(last["origin"], "origin")
        signed = "" if last is None else str(last["time"])
        said = Said(path, state, signed, drawn, origin)
        if value["format"] != FORMAT:
            raise ValueError
        return str(value["reader"]), str(value["scan"]["path"]), said
    except (ValueError, KeyError, TypeError, AttributeError, IndexError):
        annotation = _strictly(path)
        raise ValueError(
            worded(
                "{path}: cannot be used (unexpected content, written by {reader})", path=path, reader=annotation.reader
            )
        ) from None


def _strictly(path: Path) -> Annotation:
    try:
        return from_json(read_json(path))
    except ValueError as error:
        reason = str(error).removeprefix(f"{path}: ")
        raise ValueError(worded("{path}: cannot be used ({reason})", path=path, reason=reason)) from error
