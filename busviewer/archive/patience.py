"""Waits for a network without being held up by it: a library that hangs in a socket cannot hear a Cancel."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from typing import TypeVar

from busviewer.progress import check_cancelled

__all__ = ["patiently"]

T = TypeVar("T")
_LOOK = 0.1  # seconds from one look for a Cancel to the next


def patiently(work: Callable[[], T]) -> T:
    """What ``work`` returns or raises; Cancelled as soon as the listener of this thread asks for it.

    ``work`` goes on by itself then until its own timeout, on a thread that nobody waits for: it must write nothing and
    call :func:`check_cancelled`, which hears the same listener, wherever it might go on for ever.
    """
    found: list[T] = []
    failed: list[BaseException] = []
    ended = threading.Event()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            found.append(context.run(work))
        except BaseException as error:
            failed.append(error)
        finally:
            ended.set()

    threading.Thread(target=run, name="archive-request", daemon=True).start()
    while not ended.wait(_LOOK):
        check_cancelled()
    if failed:
        raise failed[0]
    return found[0]
