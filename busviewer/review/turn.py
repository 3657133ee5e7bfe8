"""Waiting until another window lets go of a study."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

__all__ = ["Turn"]

PAUSE = 2.0  # seconds


class Turn:
    """A thread that tries to ``hold`` again and again; once it does, it makes the call ``ours`` and ends."""

    def __init__(self, hold: Callable[[], bool], ours: Callable[[], None]) -> None:
        self._hold, self._ours = hold, ours
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="busviewer-turn", daemon=True)
        self._thread.start()

    def poke(self) -> None:
        """Try at once."""
        self._wake.set()

    def close(self) -> None:
        """Give it up, and wait for the thread to end."""
        self._closing = True
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._closing:
            self._wake.wait(PAUSE)
            self._wake.clear()
            with contextlib.suppress(OSError):  # the folder may be gone for a while
                if not self._closing and self._hold():
                    self._ours()
                    return
