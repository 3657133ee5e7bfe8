"""What a window leaves on the disk while it is open, so that the next start knows how it ended, and at which scan.

One file a process, and a lock that the system lets go of when the process ends, however it ends: several windows, and
numbers of processes that are used again, confuse nothing.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from busviewer.files import read_json, write_json

if TYPE_CHECKING:
    from filelock import BaseFileLock

__all__ = ["LeftOpen", "Lifeline", "crash_trace", "left_open"]


class Lifeline:
    """The files of this process in ``folder``; nothing is there before the first :meth:`note`. One thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{os.getpid()}-{time.time_ns()}.json"
        self._lock: BaseFileLock | None = None

    def note(self, study: Path, scan: str, since: float) -> None:
        """The scan ``scan`` of ``study`` is on screen, the study since ``since`` (seconds since the epoch); OSError."""
        if self._lock is None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._lock = _locked(self._file)
        value = {"format": 1, "study": str(study), "scan": scan, "since": since, "pid": os.getpid()}
        write_json(self._file, value, flush=False)

    def end(self) -> None:
        """The window was closed as it should be: nothing is left."""
        _remove(self._file, self._lock)
        self._lock = None


@dataclass(frozen=True, eq=False)
class LeftOpen:
    """What a process that is gone had open.

    Attributes:
        study: the folder. scan: the key of the scan that was on screen.
        since, last: when the study was opened and when the scan came on screen; seconds since the epoch.
    """

    study: Path
    scan: str
    since: float
    last: float
    _file: Path
    _lock: BaseFileLock

    def release(self) -> None:
        """It was not answered: another start may offer it."""
        self._lock.release()

    def forget(self) -> None:
        """It was answered: it is not offered again."""
        _remove(self._file, self._lock)


def left_open(folder: Path) -> list[LeftOpen]:
    """What was open in processes that are gone, the newest first; claimed, so that no other window offers it too."""
    found = []
    for file in sorted(folder.glob("*.json")) if folder.is_dir() else []:
        lock = _locked(file)
        if lock is None:
            continue
        try:
            value: Any = read_json(file)
            left = LeftOpen(
                Path(str(value["study"])), str(value["scan"]), float(value["since"]), file.stat().st_mtime, file, lock
            )
        except (OSError, ValueError, KeyError, TypeError, OverflowError):
            _remove(file, lock)
        else:
            found.append(left)
    return sorted(found, key=lambda left: left.last, reverse=True)


def _locked(file: Path) -> BaseFileLock | None:
    """The lock beside ``file``, taken; None where a process has it, or where this disk knows none."""
    from filelock import FileLock, Timeout  # here: it takes a while to import

    lock = FileLock(file.with_suffix(".lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except (Timeout, OSError, RuntimeError):
        return None
    return lock


def _remove(file: Path, lock: BaseFileLock | None) -> None:
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
        if lock is not None:
            lock.release()
            file.with_suffix(".lock").unlink(missing_ok=True)


# --- crashes below Python ---------------------------------------------------------------------------------------------
@contextlib.contextmanager
def crash_trace(folder: Path) -> Iterator[list[str]]:
    """Within the block, have a crash at C level write where every thread was; yields what earlier crashes wrote.

    A trace is told once. Where ``folder`` cannot be written to, crashes leave no trace.
    """
    told: list[str] = []
    file = folder / f"crash-{os.getpid()}-{time.time_ns()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in sorted(folder.glob("crash-*.txt")):
            with contextlib.suppress(OSError):  # another start took it
                told += _taken(old)
        stream = file.open("w")
    except OSError:
        yield told
        return
    faulthandler.enable(stream)
    try:
        yield told
    finally:
        faulthandler.disable()
        stream.close()
        file.unlink(missing_ok=True)


def _taken(old: Path) -> list[str]:
    """What is in a trace; the file is removed, but for an empty one that a live process may yet write to."""
    text = old.read_text(errors="replace").strip()
    if text or time.time() - old.stat().st_mtime > 30 * 86400:
        old.unlink(missing_ok=True)
    return [text] if text else []
