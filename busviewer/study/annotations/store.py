"""The annotations of one study and one reader on disk: one JSON file a scan."""

from __future__ import annotations

import contextlib
import errno
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from busviewer.files import flush_file, open_file, quarantine, read_json, write_atomic
from busviewer.study.annotations.annotation import (
    Annotation,
    NewerFormat,
    ScanRef,
    from_json,
    to_json,
)
from busviewer.study.annotations.calibration import Calibrations
from busviewer.study.annotations.chosen_sensitivity import ChosenSensitivity
from busviewer.study.annotations.glance import Summary, glance
from busviewer.study.annotations.quarantine import annotation_files
from busviewer.study.annotations.storage import Storage
from busviewer.study.annotations.storage_paths import annotation_name
from busviewer.study.annotations.unsaved import HeldError, LockedError
from busviewer.texts import worded

__all__ = ["Annotations", "LockedError", "StudyStore", "Summary", "Version"]

T = TypeVar("T")

_NOT_WRITABLE = {errno.EROFS, errno.EACCES, errno.EPERM}


@dataclass(frozen=True, eq=False)
class Version:
    """One of two annotations of a scan in two places: its file, when that was changed (seconds), and what it says."""

    path: Path
    modified: float
    annotation: Annotation


class Annotations(Mapping[str, Annotation]):
    """All annotations of a store by key, each read from the disk when asked for: masks do not pile up in memory."""

    def __init__(self, store: StudyStore, keys: list[str]) -> None:
        self._store = store
        self._keys = dict.fromkeys(keys)

    @property
    def sensitivity(self) -> str:
        """The one that their reader chose for the study."""
        return self._store.sensitivity

    @property
    def calibrations(self) -> Calibrations:
        """The spacing that their reader set for folders."""
        return self._store.calibrations

    def __getitem__(self, key: str) -> Annotation:
        annotation = self._store.load(key) if key in self._keys else None
        if annotation is None:
            raise KeyError(key)
        return annotation

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


class StudyStore:
    """Reads and writes the annotations of ``reader`` on the study ``folder``. Two readers never share a file.

    They are in ``<study>/busviewer/<reader>/`` or, if that cannot be written to, under ``user_data``; annotations in
    the other folder are read too. If both have one of the same scan, neither counts until a person chooses. One thread
    may write while another reads. One store at a time writes: the one whose ``place`` is held, or, where none is, each
    for as long as a write takes.

    Attributes:
        place: where the annotations lie, and who may write there.
        problems: what a person should know, each a sentence with the file in it.
    """

    def __init__(self, folder: Path, reader: str, *, user_data: Path) -> None:
        self.reader = reader
        self.problems: list[str] = []
        self.storage = Storage(folder, reader, user_data, self._problem)
        self._here: dict[str, ScanRef | None] = {}  # what lies in storage, as far as it was looked at
        self._locked: dict[str, str] = {}
        self._undecided: dict[str, None] = {}
        self._going_on: set[str] = set()  # keys whose work in the other place has not been written here yet

    @property
    def storage_folder(self) -> Path:
        """The folder that is written to."""
        return self.storage.folder

    @property
    def read_only_study(self) -> bool:
        """Whether that is not in the study."""
        return self.storage.read_only_study

    # --- reading ---------------------------------------------------------------------------------------------------
    @property
    def sensitivity(self) -> str:
        """The one that the reader chose for the study, as the disk has it."""
        chosen = ChosenSensitivity(self.storage_folder)
        if chosen.problem:
            self._problem(chosen.problem)
        return chosen.name

    @property
    def calibrations(self) -> Calibrations:
        """The spacing that the reader set for folders, as the disk has it, in either place."""
        found = Calibrations(self.storage_folder, self.storage.other)
        if found.problem:
            self._problem(found.problem)
        return found

    def path_of(self, key: str) -> Path:
        """The file that the annotation of ``key`` is written to."""
        return self.storage_folder / annotation_name(key)

    def locked(self, key: str) -> str:
        """Why the annotation of ``key`` must be left alone, "" where it may be written. Known once it was loaded."""
        return self._locked.get(key, "")

    def load(self, key: str) -> Annotation | None:
        """The annotation of ``key``, None where there is none that can be used (see :attr:`problems`)."""
        with self.storage.guard:
            return self._load(key)

    def _load(self, key: str) -> Annotation | None:
        here, there = self.path_of(key), self.storage.other / annotation_name(key)
        mine, other = self._read(here, key), self._read(there, key)
        self._here[key] = None if mine is None else mine.scan
        if mine is not None and other is not None and self.storage.differ(key, here, there):
            self._undecide(key)
        if key in self._locked:
            return None
        if mine is None and other is not None:
            self._going_on.add(key)
        return other if mine is None else mine

    def load_all(self) -> Annotations:
        """All annotations that can be used."""
        return Annotations(self, list(self.summaries()))

    def summaries(self) -> dict[str, Summary]:
        """All annotations that can be used, without their masks; damaged ones are quarantined on the way."""
        found: dict[str, tuple[Path, Summary]] = {}
        for place in (self.storage_folder, self.storage.other):
            for path in annotation_files(place):
                item = self._summary(place, path)
                if item is None:
                    continue
                key, summary = item
                if key not in found:
                    found[key] = path, summary
                elif self.storage.differ(key, found[key][0], path):
                    self._undecide(key)
        return {key: summary for key, (_, summary) in found.items() if key not in self._locked}

    def _summary(self, place: Path, path: Path) -> tuple[str, Summary] | None:
        try:
            with open_file(path) as stream:
                found = glance(stream.read())
        except OSError as error:
            self._problem(worded("{path}: cannot be read ({reason})", path=path, reason=error.strerror or error))
            return None
        if found is not None and f"{place}{os.sep}{annotation_name(found[0])}" == str(path):
            return found
        key = path.relative_to(place).as_posix().removesuffix(".json")
        annotation = self._read(path, key)
        return None if annotation is None else (key, Summary.of(annotation))

    def _read(self, path: Path, key: str) -> Annotation | None:
        try:
            annotation = from_json(read_json(path))
            if annotation.scan.path != key:
                raise ValueError(worded("it belongs to another scan, {path}", path=f"{annotation.scan.path!r:.80}"))
            return annotation
        except (FileNotFoundError, NotADirectoryError):
            return None
        except NewerFormat as error:
            self._lock_key(
                key,
                worded(
                    "{path}: {reason}. The file is left unchanged; changes to this scan are not saved",
                    path=path,
                    reason=error,
                ),
            )
        except OSError as error:
            self._lock_key(
                key,
                worded(
                    "{path}: cannot be read ({reason}); changes to this scan are not saved",
                    path=path,
                    reason=error.strerror or error,
                ),
            )
        except ValueError as error:
            self._damaged(path, key, str(error).removeprefix(f"{path}: "))
        return None

    def _damaged(self, path: Path, key: str, reason: str) -> None:
        """Quarantine a damaged file, if it is ours to move."""
        if not path.is_relative_to(self.storage_folder):
            self._problem(
                worded("{path}: damaged ({reason}); not used, and the file is left unchanged", path=path, reason=reason)
            )
            return
        try:
            with self.storage.own(key):
                aside = quarantine(path, "damaged")
            self._problem(
                worded(
                    "{path}: damaged ({reason}); not used, quarantined as {name}",
                    path=path,
                    reason=reason,
                    name=aside.name,
                )
            )
        except HeldError:
            self._problem(worded("{path}: damaged ({reason}); not used", path=path, reason=reason))
        except OSError as failure:
            self._lock_key(
                key,
                worded(
                    "{path}: damaged ({reason}), and cannot be quarantined ({why})",
                    path=path,
                    reason=reason,
                    why=failure.strerror or failure,
                ),
            )

    def _lock_key(self, key: str, reason: str) -> None:
        self._locked[key] = reason
        self._problem(reason)

    def _problem(self, text: str) -> None:
        if text not in self.problems:
            self.problems.append(text)

    # --- two places ------------------------------------------------------------------------------------------------
    @property
    def undecided(self) -> list[str]:
        """The keys found so far that have two different saved versions; see :meth:`settle`."""
        return list(self._undecided)

    def versions(self, key: str) -> list[Version]:
        """The saved versions of an undecided ``key``, that of the storage first; one may have been removed since."""
        found = []
        with self.storage.guard:
            for path in (self.path_of(key), self.storage.other / annotation_name(key)):
                with contextlib.suppress(OSError, ValueError):
                    found.append(Version(path, path.stat().st_mtime, from_json(read_json(path))))
        return found

    def settle(self, key: str, keep: Path) -> None:
        """Choose the version in the file ``keep``; the other one is quarantined. Raises OSError.

        If the other folder cannot be written to, its file is recorded as out of date instead.
        """
        with self.storage.own(key):
            here, there = self.path_of(key), self.storage.other / annotation_name(key)
            if keep == there:
                data = there.read_bytes()
                if here.exists():
                    quarantine(here, "other-place")
                write_atomic(here, data)
            self.storage.put_away(key, there, "taken" if keep == there else "other-place")
            self._undecided.pop(key, None)
            self._locked.pop(key, None)
            self._here.pop(key, None)

    def _undecide(self, key: str) -> None:
        self._undecided[key] = None
        self._lock_key(
            key,
            worded(
                "{key}: two saved versions, in {storage_folder} and {other}; neither is shown or "
                "changed until you choose one (Study > Choose between versions)",
                key=key,
                storage_folder=self.storage_folder,
                other=self.storage.other,
            ),
        )

    # --- writing ---------------------------------------------------------------------------------------------------
    def write(self, key: str, annotation: Annotation, flush: bool = True) -> Path:
        """Replace the file of ``key`` as a whole and return it; ``flush`` forces it to the disk.

        A file for another version of the scan file is quarantined first, never overwritten. Raises OSError if it cannot
        be written (HeldError if another window writes), LockedError if it must not be.
        """
        data = _encode(annotation)
        with self.storage.guard:
            return self._try(lambda: self._write(key, annotation.scan, data, flush))

    def write_beside(self, key: str, write: Callable[[Path], None]) -> None:
        """Call ``write`` with the storage folder, for files that concern more than ``key``; raises what it raises."""

        def act() -> None:
            with self.storage.own(key):
                write(self.storage_folder)

        with self.storage.guard:
            self._try(act)

    def _try(self, act: Callable[[], T]) -> T:
        """Make the call ``act``, and where the study turns out to be write-protected, again for user data."""
        try:
            return act()
        except OSError as error:
            if self.read_only_study or error.errno not in _NOT_WRITABLE:
                raise
            self.storage.fall_back(error.strerror or str(error))
            self._here.clear()
            return act()

    def _write(self, key: str, scan: ScanRef, data: bytes, flush: bool) -> Path:
        with self.storage.own(key):
            if key not in self._here:
                self._load(key)
            if key in self._locked:
                raise LockedError(self._locked[key])
            path = self.path_of(key)
            here = self._here[key]
            if (here is None or not here.is_same_scan(scan)) and path.exists():
                aside = quarantine(path, "other-scan")
                self._problem(
                    worded(
                        "{path}: made for another version of the scan file; quarantined as {name}",
                        path=path,
                        name=aside.name,
                    )
                )
            write_atomic(path, data, flush=flush)
            self._here[key] = scan
            if key in self._going_on:
                self._going_on.discard(key)
                self.storage.put_away(key, self.storage.other / annotation_name(key), "taken")
            if self.read_only_study:
                self.storage.card.add(key, scan.sha256)
            return path

    def flush(self, path: Path) -> None:
        """Force a file that :meth:`write` returned, and its name, to the disk; raises OSError."""
        flush_file(path)
        if os.name == "posix":
            flush_file(path.parent)

    def rescue(self, key: str, annotation: Annotation, folder: Path | None = None) -> Path:
        """Write what could not be written in its place under the user's own data, or ``folder``; returns the file.

        An existing file of that name is quarantined. Raises OSError.
        """
        path = (self.storage.in_user_data if folder is None else folder) / annotation_name(key)
        data = _encode(annotation)
        if path.exists() and path.read_bytes() != data:
            quarantine(path, "older")
        write_atomic(path, data)
        if folder is None:
            self.storage.card.add(key, annotation.scan.sha256)
        return path


def _encode(annotation: Annotation) -> bytes:
    return json.dumps(to_json(annotation), separators=(",", ":"), allow_nan=False).encode()
