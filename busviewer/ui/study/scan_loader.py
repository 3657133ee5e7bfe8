"""Reads scans off the UI thread: the one asked for, its neighbours ahead of time, and small pictures of rows."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from cachetools import LRUCache
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from busviewer.mask import Mask
from busviewer.scan import Scan, ScanError, apply_window, first_window, read_scan
from busviewer.scan.drawn import looks_drawn
from busviewer.scan.frames import file_of
from busviewer.segmentation.failure import reason_of
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.truth import LOOKS_DRAWN, examine_truth
from busviewer.texts import joined
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.worklist.worklist_model import THUMBNAIL_SIZE

__all__ = ["LoadedScan", "ScanLoader", "Stamps", "Thumbnails", "is_replaced", "load_entry"]

_KEPT_BYTES = 256 << 20
_KEPT_SCANS = 8


Stamps = Mapping[Path, tuple[int, int]]
"""Size in bytes and time in ns of files, as far as they can be looked at: they tell whether one was replaced."""


@dataclass(frozen=True, eq=False)
class LoadedScan:
    """A scan, its ground truth or None, why that cannot be used, and what is odd about it ("" where nothing is).

    ``stamps`` are those of the files, from before they were read.
    """

    scan: Scan
    truth: Mask | None
    problem: str = ""
    odd: str = ""
    stamps: Stamps = field(default_factory=dict)

    @property
    def nbytes(self) -> int:
        """What it keeps in memory."""
        return self.scan.pixels.nbytes + (0 if self.truth is None else self.truth.nbytes)


def load_entry(entry: ScanEntry) -> LoadedScan:
    """Read a scan and its ground truth; ScanError where the scan cannot be read."""
    stamps = _stamps((entry.path, *entry.truths))
    scan = read_scan(entry.path)
    try:
        truth = examine_truth(entry, scan.shape)
    except ScanError as error:
        return LoadedScan(scan, None, str(error), stamps=stamps)
    odd = (LOOKS_DRAWN,) if looks_drawn(scan.pixels) else ()
    if truth is None:
        return LoadedScan(scan, None, odd=joined("; ", odd), stamps=stamps)
    return LoadedScan(scan, truth.mask, odd=joined("; ", (*odd, *truth.odd)), stamps=stamps)


def _stamps(paths: Iterable[Path]) -> Stamps:
    """Of the files at ``paths``, frames among them."""
    found = {}
    for path in map(file_of, paths):
        with contextlib.suppress(OSError):
            status = path.stat()
            found[path] = status.st_size, status.st_mtime_ns
    return found


def is_replaced(before: Stamps) -> bool:
    """Whether a file is another than it was; one that cannot be looked at is not: its drive may be away for now."""
    return any(stamp != before[path] for path, stamp in _stamps(before).items())


class ScanLoader(QObject):
    """Signals: ``loaded`` (key, :class:`LoadedScan`); ``failed`` (key, reason)."""

    loaded = Signal(object, object)
    failed = Signal(object, object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        knows: Callable[[str], bool] = lambda key: True,
        fetch: Callable[[str], None] = lambda key: None,
    ) -> None:
        """``fetch`` reads on the worker what else belongs to a scan, unless one ``knows`` it already."""
        super().__init__(parent)
        self._knows, self._fetch = knows, fetch
        self._worker = Worker("files", self)
        self._glances = Worker("glances", self)  # its own lane: what is at hand must not wait for what is read ahead
        self._ready: LRUCache[str, LoadedScan] = LRUCache(_KEPT_BYTES, lambda read: min(read.nbytes, _KEPT_BYTES))
        self._just_read: str | None = None
        self._wanted: Job | None = None
        self._coming: dict[str, Job] = {}

    def load(self, entry: ScanEntry) -> None:
        """Read ``entry`` now, before all that waits; an older wish is dropped.

        Where it was read ahead and its files are the same since, it is there at once.
        """
        if self._wanted is not None:
            self._wanted.cancel()
            self._wanted = None
        ready = self._ready.get(entry.key)
        just_read, self._just_read = self._just_read == entry.key, None
        if ready is None:
            self._load(entry)
            return
        if just_read and self._knows(entry.key):
            self.loaded.emit(entry.key, ready)
            return

        def glanced(replaced: bool) -> None:
            if replaced:
                self.forget([entry.key])
                self._load(entry)
            elif self._knows(entry.key):
                self.loaded.emit(entry.key, ready)
            else:
                self._load(entry, ready)

        self._wanted = self._glances.submit(lambda: is_replaced(ready.stamps), glanced)

    def _load(self, entry: ScanEntry, ready: LoadedScan | None = None) -> None:
        def done(found: LoadedScan) -> None:
            self.keep(entry.key, found)
            self.loaded.emit(entry.key, found)

        def failed(error: Exception) -> None:
            self.failed.emit(entry.key, reason_of(error))

        self._wanted = self._worker.submit(lambda: self._read(entry, ready), done, failed=failed, front=True)

    def _read(self, entry: ScanEntry, ready: LoadedScan | None = None) -> LoadedScan:
        found = load_entry(entry) if ready is None else ready
        self._fetch(entry.key)
        return found

    def prefetch(self, entries: Sequence[ScanEntry]) -> None:
        """Read these ahead of time, and no others."""
        keys = {entry.key for entry in entries}
        for key in [key for key in self._coming if key not in keys]:
            self._coming.pop(key).cancel()
        for entry in entries:
            if entry.key not in self._ready and entry.key not in self._coming:
                self._coming[entry.key] = self._read_ahead(entry)

    def _read_ahead(self, entry: ScanEntry) -> Job:
        def done(found: LoadedScan) -> None:
            self._coming.pop(entry.key, None)
            self.keep(entry.key, found)

        def failed(_error: Exception) -> None:
            self._coming.pop(entry.key, None)

        return self._worker.submit(lambda: self._read(entry), done, failed=failed)

    def hand_in(self, key: str, found: LoadedScan) -> None:
        """Keep what somebody has just read of ``key``: a ``load`` that comes next does not look at its files again."""
        self.keep(key, found)
        self._just_read = key

    def keep(self, key: str, found: LoadedScan) -> None:
        """Keep what somebody has read of ``key``: a ``load`` takes it where its files are the same."""
        self._ready.pop(key, None)
        self._ready[key] = found
        if len(self._ready) > _KEPT_SCANS:
            self._ready.popitem()

    def forget(self, keys: Sequence[str]) -> None:
        """Other files may lie under these names now: what was read ahead of them is no longer theirs."""
        for key in keys:
            self._ready.pop(key, None)
            if key in self._coming:
                self._coming.pop(key).cancel()

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
        dropped: Callable[[Any], None] | None = None,
    ) -> None:
        """Do other work with files on the same thread; ``dropped`` is given what nobody wants any more."""
        self._worker.submit(work, done, failed=failed, dropped=dropped)

    @property
    def busy(self) -> bool:
        """Whether files are being read, or a study is being opened."""
        return self._worker.busy

    def clear(self) -> None:
        """Another study comes: drop what was read and what waits."""
        self._glances.clear()
        self._worker.clear()
        self._ready.clear()
        self._coming.clear()

    def close(self) -> None:
        """End the threads."""
        self._glances.close()
        self._worker.close()


def thumbnail_of(scan: Scan) -> QImage:
    """A small picture of a scan, at most twice as many pixels as a row shows."""
    pixels = apply_window(scan.pixels, first_window(scan))
    height, width = scan.shape
    factor = min(2 * THUMBNAIL_SIZE[0] / width, 2 * THUMBNAIL_SIZE[1] / height, 1.0)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    small = np.ascontiguousarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    kind = QImage.Format.Format_Grayscale8 if small.ndim == 2 else QImage.Format.Format_RGB888
    return QImage(small.data, small.shape[1], small.shape[0], small.strides[0], kind).copy()


class Thumbnails(QObject):
    """Makes thumbnails of the rows on show. Signals: ``made`` (key, QImage); ``failed`` (key, reason).

    It keeps of which file each was made, so that one of a file that was replaced is known to be old.
    """

    made = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("thumbnails", self)
        self._asked: dict[str, Job] = {}
        self._stamps: dict[str, Stamps] = {}

    def ask(self, entries: Sequence[ScanEntry]) -> None:
        """Make these, and no others that still wait."""
        keys = {entry.key for entry in entries}
        for key in [key for key in self._asked if key not in keys]:
            self._asked.pop(key).cancel()
        for entry in entries:
            if entry.key not in self._asked:
                self._asked[entry.key] = self._make(entry)

    def _make(self, entry: ScanEntry) -> Job:
        def work() -> tuple[Stamps, QImage]:
            stamps = _stamps([entry.path])
            return stamps, thumbnail_of(read_scan(entry.path))

        def done(found: tuple[Stamps, QImage]) -> None:
            stamps, picture = found
            self._asked.pop(entry.key, None)
            self._stamps[entry.key] = stamps
            self.made.emit(entry.key, picture)

        def failed(error: Exception) -> None:
            self._asked.pop(entry.key, None)
            self.failed.emit(entry.key, reason_of(error))

        return self._worker.submit(work, done, failed=failed)

    def is_old(self, key: str, stamps: Stamps) -> bool:
        """Whether that of ``key`` was made of another file than the one that has these ``stamps``."""
        made = self._stamps.get(key, {})
        return any(stamps.get(path, stamp) != stamp for path, stamp in made.items())

    def clear(self) -> None:
        """Another study comes."""
        self._worker.clear()
        self._asked.clear()
        self._stamps.clear()

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
