"""What was found out about a file of several pictures, kept while the file is the same: each frame needs it again."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import IO, Generic, TypeVar

from cachetools import LRUCache

__all__ = ["Kept"]

Found = TypeVar("Found")
_Stamp = tuple[int, int, int, int]


class Kept(Generic[Found]):
    """What was ``made`` of the files looked at last, up to ``most`` by ``size_of`` (how many, where that is None)."""

    def __init__(self, most: int, size_of: Callable[[Found], int] | None = None) -> None:
        self._found: LRUCache[_Stamp, Found] = LRUCache(most, size_of)
        self._size_of, self._guard = size_of, threading.Lock()

    def of(self, stream: IO[bytes], make: Callable[[], Found]) -> Found:
        """What ``make`` returned for the file in ``stream`` before, or returns now; on any thread.

        A file is the same while its place, size and time are. A stream that is no file is looked at each time.
        """
        try:
            status = os.fstat(stream.fileno())
        except OSError:
            return make()
        stamp = status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
        with self._guard:
            if stamp in self._found:
                return self._found[stamp]
        found = make()
        if self._size_of is None or self._size_of(found) <= self._found.maxsize:
            with self._guard:
                self._found[stamp] = found
        return found
