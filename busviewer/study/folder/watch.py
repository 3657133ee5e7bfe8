"""A study's folder as it changes while the study is open: scans that are new, gone, or whole at last."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from busviewer.scan.frames import file_of
from busviewer.study.folder.entry import ScanEntry, sort_entries
from busviewer.study.folder.study import Study, StudyError, open_study

__all__ = ["FolderWatch", "Found", "Retries"]

_WHOLE_LOOK = 60.0
_SHARE = 100  # a whole look takes at most so small a part of the time


@dataclass(frozen=True, eq=False)
class Found:
    """What a look found that is new.

    ``study`` holds every scan that ever was there, in reading order; ``gone`` the keys of those that no longer are.
    ``missing`` is why the folder itself cannot be listed, "" where it can: nothing is said of its scans then.
    """

    study: Study
    gone: frozenset[str] = frozenset()
    missing: str = ""


class FolderWatch:
    """Looks at the folders of ``study`` again and again; on any one thread.

    The time at which a folder was last changed tells whether it has to be listed: a thousand folders cost some
    milliseconds, on network drives too, which tell nobody of changes. Since a few file systems do not keep that time,
    all is listed once a minute, or as seldom as keeps it under a hundredth of the time.
    """

    def __init__(self, study: Study, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._study, self._clock = study, clock
        self._there: tuple[ScanEntry, ...] | None = None
        self._gone: frozenset[str] = frozenset()
        self._stamps: dict[str, int] = {}
        self._missing = ""
        self._next_whole = 0.0

    def look(self) -> Found | None:
        """What changed since the last look, None where nothing did."""
        began = self._clock()
        stamps = _stamps(self._study.folders)
        if stamps == self._stamps and began < self._next_whole and not self._missing:
            return None
        try:
            found = open_study(self._study.folder, self._study.answers)
        except StudyError as error:
            known, self._missing = self._missing, str(error)
            return None if known else Found(self._study, self._gone, self._missing)
        took = self._clock() - began
        self._next_whole = began + max(_WHOLE_LOOK, _SHARE * took)
        self._stamps = stamps if found.folders == self._study.folders else {}
        return self._take(found)

    def _take(self, found: Study) -> Found | None:
        there = tuple(found.entries)
        before = tuple(self._study.entries) if self._there is None else self._there
        was_missing, self._missing = self._missing, ""
        self._there = there
        if there == before and not was_missing and found.problems == self._study.problems:
            self._study = replace(found, entries=self._study.entries)
            return None
        lost = [entry for entry in self._study.entries if entry.key not in found.by_key]
        entries = sort_entries([*there, *lost]) if lost else list(there)
        self._study = replace(found, entries=entries)
        self._gone = frozenset(entry.key for entry in lost)
        return Found(self._study, self._gone)


def _stamps(folders: Iterable[str]) -> dict[str, int]:
    """When each of ``folders`` was last changed, in nanoseconds; -1 where it is not there."""
    found = {}
    for folder in folders:
        try:
            found[folder] = os.stat(folder).st_mtime_ns
        except OSError:
            found[folder] = -1
    return found


class Retries:
    """Which scans that could not be read are worth another try: each once, then whenever its file has changed.

    A file that is being copied is damaged only until the copy is whole.
    """

    def __init__(self) -> None:
        self._seen: dict[str, tuple[int, int]] = {}

    def due(self, files: Iterable[tuple[str, Path]]) -> list[str]:
        """The keys of ``files`` (key, path) to be tried now."""
        found = []
        for key, path in files:
            try:
                status = file_of(path).stat()
            except OSError:
                continue
            stamp = (status.st_size, status.st_mtime_ns)
            if self._seen.get(key) != stamp:
                self._seen[key] = stamp
                found.append(key)
        return found
