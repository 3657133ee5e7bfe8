"""What the session tells of where its work lies, and what is done where that is not plain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from busviewer.review import acts
from busviewer.review.change import Aspect
from busviewer.review.click_session import ClickSession
from busviewer.review.core import ALL_OF_SCAN
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.annotations.store import Version

__all__ = ["KeepingSession"]


class KeepingSession(ClickSession):
    """The part of a :class:`~busviewer.review.session.ReviewSession` that knows of locks, places and other versions."""

    def locked(self, key: str) -> str:
        """Why ``key`` must not be changed, "" where it may."""
        return "" if self._desk is None else self._desk.locked(key)

    def try_again(self) -> None:
        """See at once whether the other window, for which the study is read-only here, has closed."""
        if self._desk is not None:
            self._desk.try_turn()

    def knows(self, key: str) -> bool:
        """Whether the annotation of ``key`` is at hand."""
        return self._desk is not None and self._desk.knows(key)

    def fetch(self, key: str) -> None:
        """Read the annotation of ``key`` where it is not at hand; on any thread."""
        desk = self._desk
        if desk is not None:
            desk.fetch(key)

    def rescue(self, folder: Path | None = None) -> str:
        """Write what is only in memory under user data, or ``folder``; "" where it is on a disk then, else why not."""
        return "" if self._desk is None else self._desk.rescue(folder)

    @property
    def undecided(self) -> list[str]:
        """The scans on which there is work in two places: neither is shown until :meth:`settle`."""
        return [] if self._desk is None else self._desk.undecided

    def versions(self, key: str) -> list[Version]:
        """The two annotations of an undecided scan; on any thread."""
        desk = self._desk
        return [] if desk is None else desk.versions(key)

    def settle(self, choices: Mapping[str, Path]) -> list[str]:
        """Let these files of :meth:`versions` count; on any thread, then :meth:`settled`. Returns what failed."""
        desk = self._desk
        return [] if desk is None else desk.settle(choices)

    def settled(self, keys: Iterable[str]) -> None:
        """Show what was settled."""
        if self._desk is None:
            return
        for key in keys:
            annotation = self._desk.stored(key)
            if annotation is not None and not self._desk.locked(key):
                self.worklist.update(key, annotation)
                self._tell(Aspect.ROWS, key)
                if key == self._current and self._scan is not None:
                    self._put_down()
                    self._take_up(key, self._scan)
                    self._tell(Aspect.ROWS | ALL_OF_SCAN)

    @property
    def former(self) -> Annotation | None:
        """What was said of another scan that had the name of this one, where its masks fit; it is not applied."""
        said = None if self._reading is None or self.locked(self._reading.key) else self._former
        return said if said is not None and self._scan is not None and said.scan.shape == self._scan.shape else None

    def apply_former(self) -> None:
        """Take the mask and the rulers of :attr:`former` for this scan all the same, as one step; its words too."""
        former, reading = self.former, self._reading
        if former is None or reading is None:
            return
        self._act(lambda reading: acts.former_step(reading, former))
        said = reading.annotation
        self._note(flag=said.flag or former.flag, note=said.note or former.note)

    def _note(self, **fields: Any) -> None:
        if self._reading is not None and self._may_change():
            self._reading.note(**fields)
            self._save(self._reading)
            self._tell(Aspect.ROWS | Aspect.STATE)
