"""A stream that can be read from so often: decoders that go through a file byte by byte would never end on some."""

from __future__ import annotations

from typing import IO

__all__ = ["Counted"]


class Counted:
    """``stream``, of which the read after the first ``most`` raises ValueError."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream, self._left = stream, most
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int = -1) -> bytes:
        """As the stream has it."""
        self._left -= 1
        if self._left < 0:
            raise ValueError("it has too many parts")
        return self._stream.read(size)
