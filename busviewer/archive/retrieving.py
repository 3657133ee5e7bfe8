"""From an archive into a folder, file by file: each is whole or absent, and what is there is not loaded again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from busviewer.archive.values import Archive, ArchivedStudy, ArchiveError, Instance, Retrieved, Server
from busviewer.files import write_atomic
from busviewer.progress import check_cancelled, report
from busviewer.texts import worded

__all__ = ["default_folder", "retrieve", "retrieve_all"]


def default_folder(user_data: Path, server: Server) -> Path:
    """Where the studies of ``server`` go unless the reader chooses: a folder of its own under the user's data."""
    letters = (letter if letter.isalnum() or letter in "-_" else "-" for letter in server.name.strip())
    return user_data / "archive" / ("".join(letters)[:60] or "archive")


def retrieve(
    archive: Archive,
    study: str,
    folder: Path,
    *,
    modality: str = "",
    told: Callable[[int, int], None] = lambda done, count: None,
) -> Retrieved:
    """Write each file of the study with the UID ``study`` to ``folder/STUDY/INSTANCE.dcm``.

    What is there already is not loaded again: a transfer that broke off goes on where it ended. ``told`` hears how many
    of how many are done. A file that the archive cannot give is a problem of the result; ArchiveError where the next
    one would fail, too; OSError where the disk fails.
    """
    instances = archive.instances(study, modality)
    loaded = there = 0
    problems: list[str] = []
    for done, instance in enumerate(instances):
        check_cancelled()
        told(done, len(instances))
        path = _place(folder, instance)
        if path.is_file():
            there += 1
            continue
        try:
            write_atomic(path, archive.fetch(instance), flush=False)
            loaded += 1
        except ArchiveError as error:
            if error.ends_all:
                raise
            problems.append(worded("{file}: {reason}", file=instance.uid, reason=error))
    told(len(instances), len(instances))
    return Retrieved(folder, loaded, there, tuple(problems))


def retrieve_all(archive: Archive, studies: Sequence[ArchivedStudy], folder: Path, *, modality: str = "") -> Retrieved:
    """:func:`retrieve` of each of ``studies`` in turn, reporting how far all of it is."""
    total = Retrieved(folder)
    for number, study in enumerate(studies):

        def told(done: int, count: int, number: int = number) -> None:
            share = done / count if count else 1.0
            report((number + share) / len(studies), f"{number + 1} / {len(studies)}: {done} / {count}")

        total += retrieve(archive, study.uid, folder, modality=modality, told=told)
    report(1.0)
    return total


def _place(folder: Path, instance: Instance) -> Path:
    """Safe: UIDs are digits and dots (:func:`busviewer.archive.values.is_uid`)."""
    return folder / instance.study / f"{instance.uid}.dcm"
