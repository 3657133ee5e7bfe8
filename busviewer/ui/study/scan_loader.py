"""Reads scans off the UI thread: the one asked for, its neighbours ahead of time, and small pictures of rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from cachetools import LRUCache
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from busviewer.mask import Mask
from busviewer.scan import Scan, ScanError, apply_window, first_window, read_scan
from busviewer.scan.drawn import looks_drawn
from busviewer.segmentation.failure import reason_of
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.truth import LOOKS_DRAWN, examine_truth
from busviewer.ui.kit.jobs import Job, Worker
from busviewer.ui.worklist.worklist_model import THUMBNAIL_SIZE

__all__ = ["LoadedScan", "ScanLoader", "Thumbnails", "load_entry"]

_KEPT_BYTES = 256 << 20
_KEPT_SCANS = 8


@dataclass(frozen=True, eq=False)
class LoadedScan:
    """A scan, its ground truth or None, why that cannot be used, and what is odd about it ("" where nothing is)."""

    scan: Scan
    truth: Mask | None
    problem: str = ""
    odd: str = ""

    @property
    def nbytes(self) -> int:
        """What it keeps in memory."""
        return self.scan.pixels.nbytes + (0 if self.truth is None else self.truth.nbytes)


def load_entry(entry: ScanEntry) -> LoadedScan:
    """Read a scan and its ground truth; ScanError where the scan cannot be read."""
    scan = read_scan(entry.path)
    try:
        truth = examine_truth(entry, scan.shape)
    except ScanError as error:
        return LoadedScan(scan, None, str(error))
    odd = (LOOKS_DRAWN,) if looks_drawn(scan.pixels) else ()
    if truth is None:
        return LoadedScan(scan, None, odd="; ".join(odd))
    return LoadedScan(scan, truth.mask, odd="; ".join((*odd, *truth.odd)))


class ScanLoader(QObject):
    """Signals: ``loaded`` (key, :class:`LoadedScan`); ``failed`` (key, reason)."""

    loaded = Signal(object, object)
    failed = Signal(object, str)

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
        self._ready: LRUCache[str, LoadedScan] = LRUCache(_KEPT_BYTES, lambda read: min(read.nbytes, _KEPT_BYTES))
        self._wanted: Job | None = None
        self._coming: dict[str, Job] = {}

    def load(self, entry: ScanEntry) -> None:
        """Read ``entry`` now: at once where it was read ahead, else before all that waits; an older wish is dropped."""
        if self._wanted is not None:
            self._wanted.cancel()
            self._wanted = None
        ready = self._ready.get(entry.key)
        if ready is not None and self._knows(entry.key):
            self.loaded.emit(entry.key, ready)
            return

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

    def keep(self, key: str, found: LoadedScan) -> None:
        """Keep what was read of ``key``, and of few others: the next ``load`` has it at once."""
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

    def clear(self) -> None:
        """Another study comes: drop what was read and what waits."""
        self._worker.clear()
        self._ready.clear()
        self._coming.clear()

    def close(self) -> None:
        """End the thread."""
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
    """Makes thumbnails of the rows on show. Signals: ``made`` (key, QImage); ``failed`` (key, reason)."""

    made = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = Worker("thumbnails", self)
        self._asked: dict[str, Job] = {}

    def ask(self, entries: Sequence[ScanEntry]) -> None:
        """Make these, and no others that still wait."""
        keys = {entry.key for entry in entries}
        for key in [key for key in self._asked if key not in keys]:
            self._asked.pop(key).cancel()
        for entry in entries:
            if entry.key not in self._asked:
                self._asked[entry.key] = self._make(entry)

    def _make(self, entry: ScanEntry) -> Job:
        def done(picture: QImage) -> None:
            self._asked.pop(entry.key, None)
            self.made.emit(entry.key, picture)

        def failed(error: Exception) -> None:
            self._asked.pop(entry.key, None)
            self.failed.emit(entry.key, reason_of(error))

        return self._worker.submit(lambda: thumbnail_of(read_scan(entry.path)), done, failed=failed)

    def clear(self) -> None:
        """Another study comes."""
        self._worker.clear()
        self._asked.clear()

    def close(self) -> None:
        """End the thread."""
        self._worker.close()
