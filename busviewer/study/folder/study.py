"""One opened folder of scans."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.layouts import list_scans

__all__ = ["Study", "StudyError", "open_study"]


class StudyError(Exception):
    """A folder that cannot be opened as a study: which, and why in words a reader understands."""


@dataclass(frozen=True, eq=False)
class Study:
    """A folder and its scans in reading order; ``problems``: what of it could not be used, each a sentence.

    ``folders`` are the paths of all folders that were looked through; ``orphans``: mask files that fit no scan.
    """

    folder: Path
    entries: list[ScanEntry]
    problems: list[str] = field(default_factory=list)
    folders: tuple[str, ...] = ()
    orphans: tuple[Path, ...] = ()

    @cached_property
    def by_key(self) -> dict[str, ScanEntry]:
        """The entries by key."""
        return {entry.key: entry for entry in self.entries}


def open_study(folder: Path) -> Study:
    """List the scans of ``folder`` (no scan is read); StudyError where it is no folder that can be listed."""
    if not folder.exists():
        raise StudyError(f"{folder}: no such folder; choose the folder that contains the scans")
    if not folder.is_dir():
        raise StudyError(f"{folder}: this is a file; choose the folder that contains it")
    folder = folder.resolve()
    problems: list[str] = []
    folders: list[str] = []
    try:
        entries = list_scans(folder, problems.append, folders.append)
        return Study(folder, entries, problems, tuple(folders))
    except OSError as error:
        raise StudyError(f"{folder}: cannot be listed ({error.strerror or error}); check its permissions") from error
