"""Scans that a person names one by one, and folders of them, as one study."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from busviewer.scan import ScanError, frames_in
from busviewer.scan.frames import file_of, frame_of
from busviewer.study.folder.entry import ScanEntry, sort_entries
from busviewer.study.folder.listing import look_through
from busviewer.study.folder.study import Study, StudyError, open_study
from busviewer.texts import worded

__all__ = ["is_there", "open_given", "read_list"]


def is_there(path: Path) -> bool:
    """Whether there is a folder, a file, or the file of a frame (``clip.tif#3``) at ``path``."""
    return path.is_dir() or file_of(path).is_file()


def read_list(text: str, folder: Path, name: str) -> list[Path]:
    """The paths in a list, one a line, relative to ``folder``; blank lines and those that begin with # are skipped.

    ValueError names the line of the list called ``name`` where nothing is there.
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        path = folder / line
        if not is_there(path):
            raise ValueError(f"{name}, line {number}: {path}: no such file or folder")
        found.append(path)
    return found


def open_given(paths: Sequence[Path], answers: Path | None = None) -> Study:
    """The scans of these files, frames and folders as a study of the folder that they have in common.

    Folders are listed as :func:`~busviewer.study.folder.study.open_study` does; of files, those that are named as the
    mask of another are no scans either. What is named twice counts once. StudyError where a folder cannot be listed, a
    frame is not in its file, or they have no folder in common.
    """
    folders = [path for path in paths if path.is_dir()]
    files = [path.parent.resolve() / path.name for path in paths if not path.is_dir()]
    studies = [open_study(folder, answers) for folder in dict.fromkeys(folder.resolve() for folder in folders)]
    if not files and len(studies) == 1:
        return studies[0]
    if files:
        studies.append(_open_files(files, answers))
    common = _common(study.folder for study in studies)
    entries: dict[tuple[str, int | None], ScanEntry] = {}
    for study in studies:
        for entry in study.entries:
            same = os.path.realpath(file_of(entry.path)), frame_of(entry.path)
            key = entry.path.relative_to(common).as_posix()
            entries.setdefault(same, entry._replace(key=key))
    return Study(
        common,
        sort_entries(entries.values()),
        [problem for study in studies for problem in study.problems],
        tuple(dict.fromkeys(folder for study in studies for folder in study.folders)),
        tuple(orphan for study in studies for orphan in study.orphans),
        answers,
    )


def _common(folders: Iterable[Path]) -> Path:
    try:
        return Path(os.path.commonpath(list(folders)))
    except ValueError as error:
        raise StudyError("these scans are on different drives; run the command once for each drive") from error


def _open_files(files: Sequence[Path], answers: Path | None) -> Study:
    frames: dict[Path, set[int]] = {}
    whole = set()
    for path in files:
        number = frame_of(path)
        if number is None:
            whole.add(path)
            continue
        _check_frame(path, number)
        frames.setdefault(file_of(path), set()).add(number)
    wanted = dict.fromkeys(map(file_of, files))
    folder = _common(path.parent for path in wanted)
    found = look_through(folder, answers, list(wanted))

    def is_wanted(entry: ScanEntry) -> bool:
        file, number = file_of(entry.path), frame_of(entry.path)
        return file in whole or number is None or number in frames[file]

    return Study(
        folder, [entry for entry in found.entries if is_wanted(entry)], found.problems, tuple(found.folders),
        tuple(found.orphans), answers,
    )  # fmt: skip


def _check_frame(path: Path, number: int) -> None:
    try:
        pictures = frames_in(file_of(path)).pictures
    except ScanError:  # whoever reads it is told
        return
    if pictures == 1:
        raise StudyError(worded("{path}: this file contains one picture; remove #{number}", path=path, number=number))
    if number > pictures:
        raise StudyError(
            worded(
                "{path}: there is no frame {number}; the file has {pictures}",
                path=path,
                number=number,
                pictures=pictures,
            )
        )
