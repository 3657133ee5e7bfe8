"""One window per study and reader: a file lock that the system releases however the process ends."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path

from busviewer.texts import worded

__all__ = ["FILE", "StudyLock"]

FILE = ".lock"
"""Its name begins with a dot: an annotation's never does. While it is there, it says who holds the lock."""

_TRIES = 50  # the former holder may remove the file, and the folder, between our opening it and locking it
_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_UNKNOWN = {errno.ENOSYS, errno.ENOLCK, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTSUP}

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # far behind the text, which nobody could read otherwise
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StudyLock:
    """The right to write to ``folder``, held by one process or window at a time.

    On a network share, it is as reliable as the locks of the share. On a file system without locks, everybody holds it,
    and ``unsupported`` is True.
    """

    def __init__(self, folder: Path) -> None:
        self.unsupported = False
        self._folder = folder
        self._path = folder / FILE
        self._descriptor: int | None = None

    def take(self) -> str:
        """Take the lock: "" if it is ours, else who holds it. Cheap if it is already ours.

        Raises OSError if its file cannot be created. If somebody removed the file, it is created again.
        """
        if self._descriptor is not None and _is_same(self._descriptor, self._path):
            return ""
        self._drop()
        for _ in range(_TRIES):
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            except FileNotFoundError:
                continue
            try:
                _lock(descriptor)
            except OSError as error:
                os.close(descriptor)
                if error.errno in _HELD:
                    return self._holder()
                if error.errno not in _UNKNOWN:
                    raise
                self.unsupported = True
                return ""
            if _is_same(descriptor, self._path):
                self._descriptor = descriptor
                self._sign(descriptor)
                return ""
            os.close(descriptor)
        return self._holder()

    def release(self) -> None:
        """Release the lock and remove its file."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                if os.name == "posix":  # first, or the next holder's file might go
                    self._path.unlink()
            self._drop()
        if os.name != "posix" or self.unsupported:
            with contextlib.suppress(OSError):
                self._path.unlink()
        for folder in (self._folder, self._folder.parent):
            with contextlib.suppress(OSError):
                folder.rmdir()  # it stays where it holds anything

    def _drop(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(descriptor)

    @staticmethod
    def _sign(descriptor: int) -> None:
        """Say who we are; the lock holds without that, too, as on a full disk."""
        since = datetime.now().isoformat(" ", "minutes")
        text = json.dumps({"host": socket.gethostname(), "process": os.getpid(), "since": since})
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, text.encode())

    def _holder(self) -> str:
        try:
            value = json.loads(self._path.read_bytes())
            return worded(
                "{host}, process {process}, since {since}",
                host=value["host"],
                process=value["process"],
                since=value["since"],
            )
        except (OSError, ValueError, KeyError, TypeError):
            return worded("another window")


def _is_same(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except OSError:
        return False
