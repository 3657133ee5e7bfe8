"""A process with all that it began, on any system. Imports psutil: not on the way to the first window."""

from __future__ import annotations

import contextlib

import psutil

__all__ = ["ProcessTree", "process_of"]


def process_of(pid: int, argument: str | None = None) -> psutil.Process | None:
    """The process ``pid``, None where it has ended, or was not started with ``argument``: then it is another's now."""
    with contextlib.suppress(ValueError, OverflowError, psutil.Error):
        process = psutil.Process(pid)
        if argument is None or argument in process.cmdline():
            return process
    return None


class ProcessTree:
    """A process, and all that it has begun when this is made; what ends is forgotten."""

    def __init__(self, process: psutil.Process) -> None:
        self._left = [process]
        with contextlib.suppress(psutil.Error):
            self._left += process.children(recursive=True)

    @property
    def runs(self) -> bool:
        """Whether any of them has not ended. One has ended even if nobody waited for it."""
        self._left = [process for process in self._left if _runs(process)]
        return bool(self._left)

    def end(self, *, hard: bool) -> None:
        """Ask them to end, or end them."""
        for process in self._left:
            with contextlib.suppress(psutil.Error):
                process.kill() if hard else process.terminate()


def _runs(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.Error):
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    return False
