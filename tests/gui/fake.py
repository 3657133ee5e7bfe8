"""A torch-free model for the window's tests: dark pixels are lesion."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan import Scan
from busviewer.segmentation.model_folder import ModelInfo
from busviewer.segmentation.prediction import ModelId, Prediction

MODEL = ModelInfo(
    folder=Path("fake-model"),
    name="fake",
    title="A fake model",
    network="fake",
    options={},
    size=256,
    threshold=0.5,
    smallest_area=0.0,
    sha256="0" * 64,
    parent=None,
    notes={},
)


class FakeSegmenter:
    """Implements :class:`busviewer.segmentation.prediction.Segmenter`.

    ``seconds`` is how long a scan takes; ``bad`` names files that fail; ``gate`` holds every scan up while it is clear.
    """

    layers = ("bottleneck", "up1")

    def __init__(self, device: str = "auto", *, seconds: float = 0.0, bad: tuple[str, ...] = ()) -> None:
        self.model = ModelId("fake", "0" * 64)
        self.device = "CPU" if device in ("auto", "cpu") else "Fake GPU"
        self.seconds, self.bad, self.notice = seconds, bad, ""
        self.gate = threading.Event()
        self.gate.set()
        self.seen: list[str] = []
        self.threads: set[str] = set()

    def segment(self, scan: Scan) -> Prediction:
        self.gate.wait(10)
        time.sleep(self.seconds)
        self.seen.append(scan.path.name)
        self.threads.add(threading.current_thread().name)
        if scan.path.name in self.bad:
            raise RuntimeError("the fake model cannot do this one")
        probability = self._probability(scan)
        return Prediction(probability, probability >= 0.5, self.model, 0.5, 0.9, 0.25, self.device, self.seconds)

    def explain(self, scan: Scan, layer: str) -> NDArray[np.float32]:
        assert layer in self.layers
        return self._probability(scan)

    @staticmethod
    def _probability(scan: Scan) -> NDArray[np.float32]:
        grey = cv2.GaussianBlur(scan.grey.astype(np.float32), (0, 0), 3)
        top = float(np.iinfo(scan.pixels.dtype).max)
        found = np.clip(1.2 - 3 * grey / top, 0, 1).astype(np.float32)
        height, width = scan.shape
        found[: height // 6] = found[-height // 4 :] = 0  # skin and depth are dark too
        return found
