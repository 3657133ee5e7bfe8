"""Ctrl+C and SIGTERM: the work ends by itself where it can, and the process a moment later in any case."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn

from busviewer.files import drop_parts

__all__ = ["GRACE", "end_now", "only_asked", "release", "stop_asked", "stop_signal", "stoppable"]

GRACE = 1.3
"""Seconds that the work has to end by itself: what it waits for (a disk, a library) may never answer."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_asked = 0  # the signal, where one came
_raises, _hard = True, False
_line: socket.socket | None = None  # the end that the system writes the number of a signal to


def stop_signal() -> int:
    """The number of the signal that asked this process to stop, 0 where none did."""
    return _asked


def stop_asked() -> bool:
    """Whether a signal asked this process to stop."""
    return bool(_asked)


@contextmanager
def stoppable(*, hard: bool) -> Iterator[None]:
    """Have Ctrl+C and SIGTERM raise KeyboardInterrupt, once, in the work inside the block.

    Args:
        hard: also end the process :data:`GRACE` seconds after the signal, with 128 and its number, if it still runs
            then (also after the block): the interrupt does not get through to a thread, a callback of a library or a
            long call into one. Files half written are removed. For the life of the process.

    In a thread other than the main one, no signal is heard.
    """
    global _asked
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _asked = 0
    heard = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]  # nohup stays nohup
    before = {number: signal.signal(number, _stop) for number in heard}
    if hard:
        _watch()
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def only_asked() -> Iterator[None]:
    """Within the block a signal raises nothing; :func:`stop_asked` tells. For a loop that swallows what is raised."""
    global _raises
    _raises = False
    try:
        yield
    finally:
        _raises = True


def release() -> None:
    """Leave the end to the work, however long it takes: a window saves first."""
    global _hard
    _hard = False


def end_now(status: int) -> NoReturn:
    """End the process at once: to take down its libraries, and threads that wait for a disk, may take seconds."""
    drop_parts()
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


def _stop(number: int, frame: FrameType | None) -> None:
    global _asked
    first, _asked = not _asked, number
    if first and _raises:  # another would break off the tidying
        raise KeyboardInterrupt


def _watch() -> None:
    """Hear of signals in a thread: Python calls a handler only between two steps of the main one."""
    global _hard, _line
    _hard = True
    if _line is not None:
        return
    ear, _line = socket.socketpair()
    _line.setblocking(False)
    signal.set_wakeup_fd(_line.fileno(), warn_on_full_buffer=False)
    threading.Thread(target=_end, args=(ear,), name="stopping", daemon=True).start()


def _end(ear: socket.socket) -> None:
    while number := ear.recv(1):
        if _hard and number[0] in _SIGNALS:
            time.sleep(GRACE)
            end_now(128 + number[0])
