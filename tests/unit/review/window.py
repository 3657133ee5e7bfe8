"""A session as the window would hold it, and what tests draw in it."""

from __future__ import annotations

import hashlib
import queue
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.editing import PointerEvent
from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan import Scan
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study import ScanRef, Study, open_study
from tests.waiting import until

SHAPE = (60, 81)
KEYS = ["benign (1).png", "benign (2).png", "malignant (1).png"]


def disc(row: float, column: float, radius: float) -> NDArray[np.bool_]:
    """A round mask on the scans' grid."""
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    inside: NDArray[np.bool_] = (rows - row) ** 2 + (columns - column) ** 2 <= radius**2
    return inside


def predict(mask: NDArray[np.bool_], model: str = "m") -> Prediction:
    """A prediction that says ``mask``."""
    weights = hashlib.sha256(model.encode()).hexdigest()
    return Prediction(mask * np.float32(0.9), mask, ModelId(model, weights), 0.5, 0.9, 0.2, "CPU", 0.1)


class Window:
    """What the window does around a session: its event loop, its reading of files, and the changes it was told."""

    def __init__(
        self,
        folder: Path,
        user_data: Path,
        reader: str = "mj",
        undo_bytes: int = 1 << 20,
        spacing: tuple[float, float] | None = (0.1, 0.1),
    ) -> None:
        """``spacing`` is what each file tells, in mm down and across."""
        self.folder, self.spacing = folder, spacing
        self.now = 0.0
        self.changes: list[Change] = []
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.session = ReviewSession(
            reader=reader,
            user_data=user_data,
            on_change=self.changes.append,
            post=self._calls.put,
            clock=lambda: self.now,
            undo_bytes=undo_bytes,
        )

    @property
    def study(self) -> Study:
        assert self.session.workspace.study is not None
        return self.session.workspace.study

    def open(self) -> Window:
        """Open the study."""
        self.session.open(open_study(self.folder))
        return self

    def scan(self, key: str) -> Scan:
        """The scan as it lies on the disk."""
        path = self.folder / key
        pixels = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        return Scan(pixels, path, hashlib.sha256(path.read_bytes()).hexdigest(), self.spacing)

    def ref(self, key: str) -> ScanRef:
        """How a job names the scan that it predicts."""
        return ScanRef.of(key, self.scan(key))

    def load(self, truth: NDArray[np.bool_] | None = None) -> None:
        """Hand in the scan that is wanted."""
        key = self.session.shown.key
        assert key is not None and self.session.shown.scan is None
        self.session.workspace.loaded(key, self.scan(key), truth)

    def show(self, key: str, truth: NDArray[np.bool_] | None = None) -> Window:
        """Select a scan and load it."""
        self.session.workspace.select(key)
        self.load(truth)
        return self

    def propose(self, key: str, mask: NDArray[np.bool_], *, model: str = "m", replace: bool = False) -> bool:
        """Segment, the model saying ``mask``."""
        return self.session.drafts.propose(key, self.ref(key), predict(mask, model), replace_correction=replace).taken

    def draw(self, *points: tuple[float, float], tool: str = "brush", ctrl: bool = False, seconds: float = 1.0) -> None:
        """One stroke through (x, y) points."""
        self.session.editor.tool = tool
        kinds = ["press", *["move"] * (len(points) - 1), "release"]
        for kind, (x, y) in zip(kinds, [*points, points[-1]], strict=True):
            if kind == "release":
                self.now += seconds
            self.session.editor.pointer(PointerEvent(kind, x, y, ctrl=ctrl))  # type: ignore[arg-type]

    def turn(self) -> None:
        """One turn of the event loop."""
        while not self._calls.empty():
            self._calls.get()()

    def until(self, condition: Callable[[], object]) -> None:
        """Turn until ``condition`` holds."""
        until(condition, lambda: self.session.storage.saved, turn=self.turn)

    def wait_saved(self, state: str = "saved") -> None:
        """Turn until the session shows ``state``."""
        self.until(lambda: self.session.storage.saved == state)

    def told(self) -> Aspect:
        """All aspects told since the last call."""
        aspects = Aspect(0)
        for change in self.changes:
            aspects |= change.aspects
        self.changes.clear()
        return aspects

    def said(self) -> list[str]:
        """The messages since the changes were last looked at."""
        return [change.said for change in self.changes if Aspect.MESSAGE in change.aspects]
