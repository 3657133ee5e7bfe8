"""What a command writes: checked before the work, and told on stdout where it cannot be written after it."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from busviewer.cli.common import Failed
from busviewer.csv_tables import header_of
from busviewer.files import json_bytes, read_json, shown, write_atomic
from busviewer.study.annotations.storage_paths import why_not_writable

__all__ = ["Outputs", "check_room", "check_writable"]


class Outputs:
    """The files of ``--csv`` and ``--json``.

    Args:
        files: by each file that is asked for, the columns or fields that a file of this command has: what lies there
            and lacks one was not written by it, and stays.
        room: bytes that they may take.

    Raises ValueError, or OSError where the disk is full, before anything is done.
    """

    def __init__(self, files: Mapping[Path | None, Collection[str]], *, room: int = 1 << 20) -> None:
        self._failed: list[str] = []
        for path, marks in files.items():
            if path is None:
                continue
            if path.is_dir():
                raise ValueError(f"{path}: this is a folder; name a file to write")
            check_writable(path.parent)
            if path.exists() and not _is_ours(path, marks):
                raise ValueError(f"{path}: already exists and was not written by this command; choose another file")
            check_room(path.parent, room)

    def write(self, path: Path | None, data: bytes) -> None:
        """Write ``data``, where a path is given; what cannot be written goes to stdout."""
        if path is None:
            return
        try:
            write_atomic(path, data)
        except OSError as error:
            print(data.decode("utf-8-sig", "replace"), end="")
            self._failed.append(f"{path}: cannot be written ({error.strerror or error}); its content is on stdout")

    def write_json(self, path: Path | None, value: Any) -> None:
        """The same, of a value."""
        if path is not None:
            self.write(path, json_bytes(value))

    def check(self, problems: Collection[str] = ()) -> None:
        """Raise Failed with ``problems`` and with what could not be written, if there are any."""
        if problems or self._failed:
            raise Failed("\n".join(map(shown, [*problems, *self._failed])))


def check_writable(folder: Path) -> None:
    """ValueError where nothing can be written into ``folder``, or where it cannot be made."""
    if reason := why_not_writable(folder):
        raise ValueError(f"{folder}: cannot be written to ({reason}); choose another folder")


def check_room(folder: Path, needed: int) -> None:
    """OSError where the disk of ``folder``, which need not exist, has fewer than ``needed`` bytes left."""
    nearest = folder.resolve()
    while not nearest.exists():
        nearest = nearest.parent
    free = shutil.disk_usage(nearest).free
    if free < needed:
        raise OSError(
            errno.ENOSPC,
            f"the disk has {free >> 20} MB left, and about {(needed >> 20) + 1} MB are needed",
            str(folder),
        )


def _is_ours(path: Path, marks: Collection[str]) -> bool:
    """Whether a file has what this command writes, or is empty."""
    if path.is_file() and not path.stat().st_size:
        return True
    try:
        value = read_json(path)
    except (OSError, ValueError):
        try:
            value = header_of(path)
        except (OSError, ValueError):
            return False
    return isinstance(value, (dict, list)) and set(marks) <= {name for name in value if isinstance(name, str)}
