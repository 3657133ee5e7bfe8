"""A session with a reader at it, as the children of the fault tests work on it."""

from __future__ import annotations

import hashlib
import os
import queue
from collections.abc import Callable
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.editing import PointerEvent
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan import Scan
from busviewer.study import State, open_study
from tests.waiting import until

__all__ = ["Reader", "digest", "make_study", "say"]


def make_study(folder: Path, keys: tuple[str, ...], side: int) -> Path:
    """A folder of scans of ``side``, all different."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, key in enumerate(keys):
        pixels = np.random.default_rng(number).integers(0, 255, (side, side), dtype=np.uint8)
        assert cv2.imwrite(str(folder / key), pixels)
    return folder


def digest(state: State, mask: NDArray[np.bool_] | None) -> str:
    """A few letters that tell this state of a scan from every other; no mask shows as an empty one does."""
    pixels = b"" if mask is None or not mask.any() else np.packbits(mask).tobytes()
    return hashlib.sha256(state.value.encode() + b":" + pixels).hexdigest()[:16]


def say(*words: object) -> None:
    """Write a line to stdout at once and whole, however the process ends."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Reader:
    """A session with a reader at it, who sees "saved" only as a window would show it."""

    def __init__(self, folder: Path) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.said: list[str] = []
        self.session = ReviewSession(
            reader="mj", user_data=folder.parent / "user", on_change=self._heard, post=self._calls.put
        )
        self.session.open(open_study(folder))
        self._folder = folder

    def _heard(self, change: Change) -> None:
        if Aspect.MESSAGE in change.aspects:
            self.said.append(change.said)

    def show(self, key: str) -> None:
        """Put a scan on screen."""
        self.session.workspace.select(key)
        path = self._folder / key
        pixels = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        assert pixels is not None
        scan = Scan(cast("NDArray[np.uint8]", pixels), path, hashlib.sha256(path.read_bytes()).hexdigest())
        self.session.workspace.loaded(key, scan, None)

    def turn(self) -> None:
        """One turn of the event loop."""
        while not self._calls.empty():
            self._calls.get()()

    @property
    def digest(self) -> str:
        """Of the scan on screen."""
        return digest(self.session.shown.state, self.session.shown.mask)

    def dot(self, x: int, y: int) -> None:
        """A stroke of the one pixel (x, y)."""
        self.session.editor.tool, self.session.editor.diameter = "brush", 1
        self.session.editor.pointer(PointerEvent("press", x + 0.5, y + 0.5))
        self.session.editor.pointer(PointerEvent("release", x + 0.5, y + 0.5))

    def until(self, done: Callable[[], object], what: str = "it") -> None:
        """Turn until ``done``."""
        until(done, lambda: f"{what} did not come; saved: {self.session.storage.saved}", turn=self.turn)
