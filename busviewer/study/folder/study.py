"""One opened folder of scans."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from busviewer.study.folder.dicom import DicomCounts
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.listing import look_through
from busviewer.texts import worded

__all__ = ["Study", "StudyError", "open_study"]


class StudyError(Exception):
    """A folder that cannot be opened as a study: which, and why in words a reader understands."""


@dataclass(frozen=True, eq=False)
class Study:
    """A folder and its scans.

    Attributes:
        entries: the scans in reading order.
        problems: what of the folder could not be used, each a sentence.
        details: those of them that ``orphans``, or the hint of an entry, tell too.
        folders: the paths of all folders that were looked through.
        orphans: masks that fit no scan.
        answers: the file of the answers that could not be kept in their studies, None where there is none.
        answered: whether a person has said if the pictures here that look like masks are ground truth.
        dicom: how many DICOM files there are, of which kinds.
    """

    folder: Path
    entries: list[ScanEntry]
    problems: list[str] = field(default_factory=list)
    folders: tuple[str, ...] = ()
    orphans: tuple[Path, ...] = ()
    answers: Path | None = None
    answered: bool = False
    details: list[str] = field(default_factory=list)
    dicom: DicomCounts = DicomCounts()

    @cached_property
    def by_key(self) -> dict[str, ScanEntry]:
        """The entries by key."""
        return {entry.key: entry for entry in self.entries}


def open_study(folder: Path, answers: Path | None = None) -> Study:
    """List the scans of ``folder`` (no scan is read); StudyError where it is no folder that can be listed.

    ``answers`` is the file in the user's own folder with what was answered on studies that cannot be written to.
    """
    if not folder.exists():
        raise StudyError(worded("{folder}: no such folder; choose the folder that contains the scans", folder=folder))
    if not folder.is_dir():
        raise StudyError(worded("{folder}: this is a file; choose the folder that contains it", folder=folder))
    folder = folder.resolve()
    try:
        found = look_through(folder, answers)
    except OSError as error:
        raise StudyError(
            worded(
                "{folder}: cannot be listed ({reason}); check its permissions",
                folder=folder,
                reason=error.strerror or error,
            )
        ) from error
    return Study(
        folder,
        found.entries,
        found.problems,
        tuple(found.folders),
        tuple(found.orphans),
        answers,
        found.answered,
        found.details,
        found.dicom,
    )
