"""A stream with a limited number of reads, because some files would keep a decoder reading almost for ever."""

from __future__ import annotations

from typing import IO

__all__ = ["Counted"]


class Counted:
    """``stream``; after ``most`` reads, the next one raises ValueError."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream, self._left = stream, most
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int = -1) -> bytes:
        """Like ``stream.read``."""
        self._left -= 1
        if self._left < 0:
            raise ValueError("it has too many parts")
        return self._stream.read(size)
