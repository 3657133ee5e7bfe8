"""The frames of one clip, read ahead of time in the direction of play, as far as there is room for them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from busviewer.study.annotations.annotation import Annotation
from busviewer.study.folder.entry import ScanEntry
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.study.scan_loader import LoadedScan, load_entry

__all__ = ["FrameCache"]

BYTES = 160 << 20
"""Of decoded frames and the masks on them: 200 frames of 800 x 600 fit, in grey."""

_AT_A_TIME = 2  # so that the next wish need not wait long
_AHEAD = 3  # for each frame behind


class FrameCache(QObject):
    """Frames by their place, from 0. Signals: ``came`` a frame that is there now, or that cannot be read.

    Attributes:
        entries: the frames of the clip.
        nbytes: what the frames and the masks on them take.

    Args:
        said: reads what is stored of a scan; called on the worker.
        has_work: whether there is anything to be read of it.
        limit: bytes that frames may take.
    """

    came = Signal(int)

    def __init__(
        self,
        said: Callable[[str], Annotation | None],
        has_work: Callable[[str], bool],
        parent: QObject | None = None,
        limit: int = BYTES,
    ) -> None:
        super().__init__(parent)
        self._said_of, self._has_work, self._limit = said, has_work, limit
        self._worker = Worker("frames", self)
        self.entries: Sequence[ScanEntry] = ()
        self._frames: dict[int, LoadedScan] = {}
        self._said: dict[int, Annotation | None] = {}
        self._broken: set[int] = set()
        self._coming: dict[int, Job] = {}
        self._wanted: tuple[int, int, int] | None = None
        self.nbytes = 0

    def start(self, entries: Sequence[ScanEntry]) -> None:
        """Hold the frames ``entries`` from now on, and no others."""
        self._worker.clear()
        self.entries, self._wanted = entries, None
        for kept in (self._frames, self._said, self._coming):
            kept.clear()
        self._broken.clear()
        self.nbytes = 0

    def get(self, place: int) -> tuple[LoadedScan, Annotation | None] | None:
        """A frame and what is stored of it; None while it is not there."""
        if place not in self._frames or place not in self._said:
            return None
        return self._frames[place], self._said[place]

    def is_broken(self, place: int) -> bool:
        """Whether a frame cannot be read."""
        return place in self._broken

    def put(self, place: int, found: LoadedScan) -> None:
        """Keep a frame that somebody else has read; where its file is another than before, the others are dropped."""
        if any(found.stamps != kept.stamps for kept in self._frames.values()):
            self.start(self.entries)
        before = self._frames.get(place)
        self.nbytes += found.nbytes - (0 if before is None else before.nbytes)
        self._frames[place] = found

    def _put_said(self, place: int, said: Annotation | None) -> None:
        self._drop_said(place)
        self.nbytes += _bytes_of(said)
        self._said[place] = said

    def _drop_said(self, place: int) -> None:
        self.nbytes -= _bytes_of(self._said.pop(place, None))

    def forget(self, places: Collection[int] | None = None) -> None:
        """What is stored of these frames, or any, may be another now."""
        for place in list(self._said) if places is None else places:
            self._drop_said(place)
            if place in self._coming:
                self._coming.pop(place).cancel()

    def want(self, place: int, direction: int, reach: int) -> None:
        """Read ``place`` next, then up to ``reach`` frames around it, most of them in the ``direction`` (1 or -1)."""
        self._wanted = place, direction, reach
        self._go_on()

    def _order(self) -> Iterator[int]:
        """The places that are wanted, the next one first; after the last frame comes the first."""
        if self._wanted is None or not self.entries:
            return
        place, direction, reach = self._wanted
        count, seen, behind = len(self.entries), set[int](), 0
        for step in range(reach + 1):
            steps = [step * direction]
            if step % _AHEAD == 1:
                behind += 1
                steps.append(-behind * direction)
            for each in steps:
                at = (place + each) % count
                if at not in seen:
                    seen.add(at)
                    yield at

    def _go_on(self) -> None:
        taken, room = self.nbytes, len(self.entries)
        if len(self._frames) == len(self._said) == room and taken <= self._limit:
            return
        if self._frames and taken:
            room = max(_AT_A_TIME + 1, self._limit * len(self._frames) // taken)
        order = list(itertools.islice(self._order(), room))
        if taken > self._limit:
            self._make_room(order)
        for place in order:
            if len(self._coming) >= _AT_A_TIME:
                return
            if place not in self._coming and place not in self._broken and self.get(place) is None:
                self._coming[place] = self._read(place)

    def _make_room(self, order: Sequence[int]) -> None:
        wanted = set(order)
        for place in [place for place in self._frames if place not in wanted]:
            self.nbytes -= self._frames.pop(place).nbytes
            self._drop_said(place)

    def _read(self, place: int) -> Job:
        entry, found = self.entries[place], self._frames.get(place)
        has_work = self._has_work(entry.key)

        def work() -> tuple[LoadedScan, Annotation | None]:
            return found or load_entry(entry), self._said_of(entry.key) if has_work else None

        def done(read: tuple[LoadedScan, Annotation | None]) -> None:
            self._coming.pop(place, None)
            self.put(place, read[0])
            self._put_said(place, read[1])
            self.came.emit(place)
            self._go_on()

        def failed(_error: Exception) -> None:
            self._coming.pop(place, None)
            self._broken.add(place)
            self.came.emit(place)
            self._go_on()

        return self._worker.submit(work, done, failed=failed)

    def close(self) -> None:
        """End the thread."""
        self._worker.close()


def _bytes_of(said: Annotation | None) -> int:
    if said is None:
        return 0
    masks = [said.correction, *(final.mask for final in said.finals), None if said.draft is None else said.draft.mask]
    return sum(mask.nbytes for mask in masks if mask is not None)
