"""The annotations of one study and one reader on disk: one JSON file a scan."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from busviewer.files import flush_file, read_json, write_atomic
from busviewer.study.annotation import (
    Annotation,
    NewerFormat,
    ScanRef,
    from_json,
    to_json,
)
from busviewer.study.glance import Summary, glance
from busviewer.study.places import FOLDER, StudyCard, annotation_name, find_fallback, reader_slug, why_not_writable

__all__ = ["Annotations", "LockedError", "StudyStore", "Summary"]

_LEFT_BEHIND = 3600 * 10**9  # nanoseconds; a younger temporary file may be one that is being written
_NOT_WRITABLE = {errno.EROFS, errno.EACCES, errno.EPERM}


class LockedError(Exception):
    """An annotation that this program must leave alone, and why."""


class Annotations(Mapping[str, Annotation]):
    """All annotations of a store by key, each read from the disk when asked for: masks do not pile up in memory."""

    def __init__(self, store: StudyStore, keys: list[str]) -> None:
        self._store = store
        self._keys = dict.fromkeys(keys)

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

    They lie in ``<study>/busviewer/<reader>/``, or, where that cannot be written to, under ``user_data``; work found in
    the other place is read too, the newer of two files winning. One thread may write while another reads other keys.

    Attributes:
        location: the folder that is written to.
        read_only_study: whether that is not in the study.
        problems: what a person should know, each a sentence with the file in it.
    """

    def __init__(self, folder: Path, reader: str, *, user_data: Path) -> None:
        slug = reader_slug(reader)
        self.reader = reader
        self.problems: list[str] = []
        self._folder = folder
        self._fallback = find_fallback(folder, user_data)
        self._card = StudyCard(self._fallback, folder)
        self._in_study = folder / FOLDER / slug
        self._in_user_data = self._fallback / slug
        self._here: dict[str, ScanRef | None] = {}  # what lies in location, as far as it was looked at
        self._locked: dict[str, str] = {}
        self._lock = threading.RLock()
        self.location = self._in_study
        self.read_only_study = False
        reason = why_not_writable(self._in_study)
        if reason:
            self._fall_back(reason)

    # --- reading ---------------------------------------------------------------------------------------------------
    def path_of(self, key: str) -> Path:
        """The file that the annotation of ``key`` is written to."""
        return self.location / annotation_name(key)

    def locked(self, key: str) -> str:
        """Why the annotation of ``key`` must be left alone, "" where it may be written. Known once it was loaded."""
        return self._locked.get(key, "")

    def load(self, key: str) -> Annotation | None:
        """The annotation of ``key``, None where there is none that can be used (see :attr:`problems`)."""
        with self._lock:
            return self._load(key)

    def _load(self, key: str) -> Annotation | None:
        found: list[tuple[int, Path, Annotation]] = []
        for place in self._places():
            path = place / annotation_name(key)
            annotation = self._read(path, key)
            if annotation is not None:
                found.append((_modified(path), path, annotation))
        newest = max(found, key=lambda item: item[0], default=None)
        here = newest is not None and newest[1] == self.path_of(key)
        self._here[key] = newest[2].scan if newest is not None and here else None
        if newest is None or key in self._locked:
            return None
        if not here and len(found) > 1:
            self._problem(f"{key}: annotated in two places; the newer {newest[1]} is used, {found[0][1]} is kept")
        return newest[2]

    def load_all(self) -> Annotations:
        """All annotations that can be used."""
        return Annotations(self, list(self.summaries()))

    def summaries(self) -> dict[str, Summary]:
        """All annotations that can be used, without their masks; damaged ones are set aside on the way.

        Temporary files that a killed program left an hour ago or more are removed.
        """
        found: dict[str, tuple[int, Summary]] = {}
        for place in self._places():
            for path in _files(place):
                item = self._summary(place, path)
                if item is not None:
                    key, summary = item
                    modified = _modified(path)
                    if key not in found or found[key][0] < modified:
                        found[key] = (modified, summary)
        return {key: summary for key, (_, summary) in found.items() if key not in self._locked}

    def _places(self) -> list[Path]:
        other = self._in_study if self.read_only_study else self._in_user_data
        return [self.location, other]

    def _summary(self, place: Path, path: Path) -> tuple[str, Summary] | None:
        try:
            found = glance(path.read_bytes())
        except OSError as error:
            self._problem(f"{path}: cannot be read ({error.strerror or error})")
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
                raise ValueError(f"it is of another scan, {annotation.scan.path}")
            return annotation
        except (FileNotFoundError, NotADirectoryError):
            return None
        except NewerFormat as error:
            self._lock_key(key, f"{path}: {error}; it is left alone, and this scan's work is not saved")
        except OSError as error:
            self._lock_key(key, f"{path}: cannot be read ({error.strerror or error}); this scan's work is not saved")
        except ValueError as error:
            reason = str(error).removeprefix(f"{path}: ")
            if not path.is_relative_to(self.location):
                self._problem(f"{path}: damaged ({reason}); it is left as it is and not used")
                return None
            try:
                aside = _set_aside(path, "damaged")
                self._problem(f"{path}: damaged ({reason}); set aside as {aside.name}, not used")
            except OSError as failure:
                self._lock_key(key, f"{path}: damaged ({reason}), cannot be set aside ({failure.strerror or failure})")
        return None

    def _lock_key(self, key: str, reason: str) -> None:
        self._locked[key] = reason
        self._problem(reason)

    def _problem(self, text: str) -> None:
        if text not in self.problems:
            self.problems.append(text)

    # --- writing ---------------------------------------------------------------------------------------------------
    def write(self, key: str, annotation: Annotation, flush: bool = True) -> Path:
        """Replace the file of ``key`` as a whole and return it; ``flush`` forces it to the disk.

        A file of another scan's content, or one older than what was loaded, is set aside first, never overwritten.
        Raises OSError where it cannot be written, LockedError where it must not.
        """
        data = json.dumps(to_json(annotation), separators=(",", ":"), allow_nan=False).encode()
        with self._lock:
            try:
                return self._write(key, annotation.scan, data, flush)
            except OSError as error:
                if self.read_only_study or error.errno not in _NOT_WRITABLE:
                    raise
                self._fall_back(error.strerror or str(error))
                return self._write(key, annotation.scan, data, flush)

    def _write(self, key: str, scan: ScanRef, data: bytes, flush: bool) -> Path:
        if not self.read_only_study and not self._folder.is_dir():  # or it would be made anew, empty
            raise FileNotFoundError(errno.ENOENT, "the study folder is gone", str(self._folder))
        if key not in self._here:
            self._load(key)
        if key in self._locked:
            raise LockedError(self._locked[key])
        path = self.path_of(key)
        here = self._here[key]
        if (here is None or not here.is_same_scan(scan)) and path.exists():
            aside = _set_aside(path, "other")
            self._problem(f"{path}: of another content of this scan, or older; kept as {aside.name}")
        write_atomic(path, data, flush=flush)
        self._here[key] = scan
        if self.read_only_study:
            self._card.add(key, scan.sha256)
        return path

    def flush(self, path: Path) -> None:
        """Force a file that :meth:`write` returned, and its name, to the disk; raises OSError."""
        flush_file(path)
        if os.name == "posix":
            flush_file(path.parent)

    def rescue(self, key: str, annotation: Annotation) -> Path:
        """Write what could not be written in the study under ``user_data``; returns the file, raises OSError."""
        if not self.read_only_study:
            self._fall_back("it could not be written")
        return self.write(key, annotation)

    def _fall_back(self, reason: str) -> None:
        self.location, self.read_only_study = self._in_user_data, True
        self._here.clear()
        self._problem(f"{self._in_study}: cannot be written to ({reason}); work is kept in {self.location}")


def _files(place: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(place), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        elif entry.name.endswith(".json") and not entry.name.startswith("."):
            yield Path(entry.path)
        elif entry.name.startswith(".") and entry.name.endswith(".part"):
            _sweep(Path(entry.path))


def _sweep(part: Path) -> None:
    if time.time_ns() - _modified(part) > _LEFT_BEHIND:
        with contextlib.suppress(OSError):
            part.unlink()


def _modified(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _set_aside(path: Path, why: str) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = path.with_name(f"{path.name}.{why}-{stamp}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.{why}-{stamp}-{number}")
    return path.rename(aside)
