"""The one way in which tests wait for what a thread, a timer or a process does, and what they count without a clock.

A test never sleeps for a fixed time and asserts nothing of how long something took: the machines are slow, and busy. It
waits until a condition holds; that nothing comes is checked after the event with which it would have come.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

__all__ = ["PATIENCE", "calls", "turn", "until", "waits"]

PATIENCE = 60.0
"""Seconds until a wait is given up. One that succeeds ends at once: this is long, as it only matters in a failure."""


def waits(condition: Callable[[], object], what: object = "", *, seconds: float = PATIENCE) -> Iterator[None]:
    """Yield for as long as ``condition`` does not hold; AssertionError after ``seconds``.

    ``what`` is said then: a text, or a call that makes one of what there is instead.
    """
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() >= deadline:
            said = what() if callable(what) else what
            raise AssertionError(f"waited {seconds:g} s in vain: {said}")
        yield


def until(
    condition: Callable[[], object],
    what: object = "",
    *,
    turn: Callable[[], object] = lambda: None,
    seconds: float = PATIENCE,
) -> None:
    """Wait until ``condition`` holds, as :func:`waits`; ``turn`` lets happen in between what is waited for."""
    for _ in waits(condition, what, seconds=seconds):
        turn()
        time.sleep(0.001)  # for the other threads


def turn() -> None:
    """Let Qt's event loop turn: what was posted until now is delivered, and what is due is painted.

    In a loop of its own, or what a slot raises would come out of whatever Python does next.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(5, loop.quit)
    loop.exec()


def calls(work: Callable[[], object]) -> int:
    """How many functions ``work`` calls on this thread, of Python and of C: how much it does, whatever the machine."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
