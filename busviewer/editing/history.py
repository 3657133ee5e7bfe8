"""Undo and redo, scan by scan, within bounds for all scans together."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

__all__ = ["History", "Step"]


class Step(Protocol):
    """Anything that can be undone: what the menu calls it, and the memory it holds in bytes."""

    @property
    def label(self) -> str: ...

    @property
    def nbytes(self) -> int: ...


S = TypeVar("S", bound=Step)


@dataclass
class _Stacks(Generic[S]):
    """One scan's steps, oldest first in ``done``; in ``undone`` the next to redo is the last."""

    done: list[S] = field(default_factory=list)
    undone: list[S] = field(default_factory=list)


class History(Generic[S]):
    """The steps of every scan. It only orders them; whoever asks for one carries it out.

    Where all steps together hold more than ``limit_bytes``, the scan that was touched longest ago loses its oldest
    steps first, then the redo steps that are furthest away: what is left can always be undone and redone in order.
    Beyond ``limit_scans`` scans it loses them all: memory must not grow all day with the scans that were read.
    """

    def __init__(self, limit_bytes: int = 256 << 20, limit_scans: int = 128) -> None:
        if limit_bytes < 0 or limit_scans < 1:
            raise ValueError(f"history limits must be at least 0 bytes and 1 scan, not {limit_bytes} and {limit_scans}")
        self._limit, self._limit_scans = limit_bytes, limit_scans
        self._scans: OrderedDict[str, _Stacks[S]] = OrderedDict()  # the scan touched last comes last
        self._nbytes = 0

    @property
    def nbytes(self) -> int:
        """Memory held by all steps of all scans, at most the limit."""
        return self._nbytes

    def limit(self, limit_bytes: int) -> None:
        """Hold at most so many bytes from now on."""
        self._limit = limit_bytes
        self._keep_to_limit()

    def push(self, key: str, step: S) -> None:
        """Record ``step``, just done on scan ``key``; what was undone there can no longer be redone."""
        stacks = self._touch(key)
        self._nbytes += step.nbytes - sum(undone.nbytes for undone in stacks.undone)
        stacks.undone.clear()
        stacks.done.append(step)
        self._keep_to_limit()
        while len(self._scans) > self._limit_scans:
            self.forget(next(iter(self._scans)))

    def undo(self, key: str) -> S | None:
        """The newest step of scan ``key``, for the caller to take back; None where there is none."""
        if self.undo_label(key) is None:
            return None
        stacks = self._touch(key)
        step = stacks.done.pop()
        stacks.undone.append(step)
        return step

    def redo(self, key: str) -> S | None:
        """The step undone last on scan ``key``, for the caller to do again; None where there is none."""
        if self.redo_label(key) is None:
            return None
        stacks = self._touch(key)
        step = stacks.undone.pop()
        stacks.done.append(step)
        return step

    def undo_label(self, key: str) -> str | None:
        """What :meth:`undo` would take back."""
        stacks = self._scans.get(key)
        return stacks.done[-1].label if stacks and stacks.done else None

    def redo_label(self, key: str) -> str | None:
        """What :meth:`redo` would do again."""
        stacks = self._scans.get(key)
        return stacks.undone[-1].label if stacks and stacks.undone else None

    def touch(self, key: str) -> None:
        """Scan ``key`` is being worked on: its steps are dropped last."""
        if key in self._scans:
            self._scans.move_to_end(key)

    def forget(self, key: str) -> None:
        """Drop the steps of one scan."""
        stacks = self._scans.pop(key, None)
        if stacks is not None:
            self._nbytes -= sum(step.nbytes for step in (*stacks.done, *stacks.undone))

    def clear(self) -> None:
        """Drop every step of every scan."""
        self._scans.clear()
        self._nbytes = 0

    def _touch(self, key: str) -> _Stacks[S]:
        stacks = self._scans.setdefault(key, _Stacks())
        self._scans.move_to_end(key)
        return stacks

    def _keep_to_limit(self) -> None:
        while self._nbytes > self._limit:
            self._drop_one()

    def _drop_one(self) -> None:
        key, stacks = next(iter(self._scans.items()))
        steps = stacks.done or stacks.undone
        self._nbytes -= steps.pop(0).nbytes
        if not stacks.done and not stacks.undone:
            del self._scans[key]
