"""How long work tells of itself and is stopped, without knowing who listens (a window, a progress bar, nobody)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TypeVar

__all__ = ["Cancelled", "check_cancelled", "listening", "report", "track"]

T = TypeVar("T")


class Cancelled(Exception):
    """The listener asked the work to stop; it left nothing half done."""


@dataclass(frozen=True)
class _Listener:
    on_report: Callable[[float, str], None]
    is_cancelled: Callable[[], bool]


_listener: ContextVar[_Listener | None] = ContextVar("busviewer_progress", default=None)


@contextmanager
def listening(
    on_report: Callable[[float, str], None], is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """Hear the reports of the work done inside the block, in this thread; nested blocks hide the outer listener."""
    token = _listener.set(_Listener(on_report, is_cancelled))
    try:
        yield
    finally:
        _listener.reset(token)


def report(fraction: float, text: str = "") -> None:
    """Tell the listener how far the work is: ``fraction`` from 0 to 1, and a few words."""
    listener = _listener.get()
    if listener is not None:
        listener.on_report(min(1.0, max(0.0, fraction)), text)


def check_cancelled() -> None:
    """Raise :class:`Cancelled` where the listener wants the work to stop."""
    listener = _listener.get()
    if listener is not None and listener.is_cancelled():
        raise Cancelled


def track(items: Sequence[T], text: Callable[[T], str] = str) -> Iterator[T]:
    """Yield ``items``, reporting before each and stopping between two when cancelled."""
    for number, item in enumerate(items):
        check_cancelled()
        report(number / len(items), text(item))
        yield item
    report(1.0, "")
