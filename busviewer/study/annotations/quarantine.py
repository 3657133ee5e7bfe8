"""The annotation files of a folder: list them, quarantine them, and record which of two versions is out of date."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from busviewer.files import quarantine, write_json

__all__ = ["SETTLED", "Settled", "annotation_files", "sweep", "write_anew"]

SETTLED = ".settled.jsonl"


def annotation_files(place: Path) -> Iterator[Path]:
    """Every annotation below ``place``, by name; none where it cannot be listed."""
    return (path for path in _files(place) if path.name.endswith(".json") and not path.name.startswith("."))


def sweep(place: Path) -> None:
    """Remove the temporary files that a killed program left below ``place``; only for whoever alone may write there."""
    for path in _files(place):
        if path.name.startswith(".") and path.name.endswith(".part"):
            with contextlib.suppress(OSError):
                path.unlink()


def _files(place: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(place), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        else:
            yield Path(entry.path)


def write_anew(path: Path, value: object, damaged: bool) -> None:
    """Write ``value`` as the JSON file ``path``; the old file is quarantined first if it is ``damaged``. Raises
    OSError."""
    if damaged and path.exists():
        quarantine(path, "damaged")
    write_json(path, value)


class Settled:
    """Which files of the other place are out of date, though they cannot be moved aside: by key, the SHA-256 of each.

    A file in the place that is written to, a line an entry; a line that was cut off counts as none.
    """

    def __init__(self, place: Path) -> None:
        self._path = place / SETTLED
        self._hashes: dict[str, str] = {}
        with contextlib.suppress(OSError):
            for line in self._path.read_bytes().splitlines():
                with contextlib.suppress(ValueError, TypeError):
                    key, sha256 = json.loads(line)
                    self._hashes[str(key)] = str(sha256)

    def is_old(self, key: str, data: bytes) -> bool:
        """Whether a file of ``key`` that holds ``data`` was settled to be out of date."""
        return self._hashes.get(key) == hashlib.sha256(data).hexdigest()

    def add(self, key: str, data: bytes) -> None:
        """From now on it is; raises OSError."""
        sha256 = hashlib.sha256(data).hexdigest()
        with self._path.open("ab") as stream:
            stream.write(b"\n" + json.dumps([key, sha256]).encode() + b"\n")
        self._hashes[key] = sha256
