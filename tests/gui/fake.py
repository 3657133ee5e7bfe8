"""A torch-free model for the window's tests: dark pixels are lesion."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Box, Mask
from busviewer.scan import Scan
from busviewer.segmentation.clicks.clicks import Click
from busviewer.segmentation.explaining import USUAL, Choices, Explanation, Faithfulness, Wish
from busviewer.segmentation.explaining.faithful import STEPS
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study.annotations.sensitivity import Sensitivity
from tests.waiting import PATIENCE

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
    sensitivities={
        "quiet": Sensitivity(0.8, 0.784, 0.05),
        "balanced": Sensitivity(0.5, 0.85, 0.146),
        "every": Sensitivity(0.2, 0.95, 0.3),
    },
)


class FakeSegmenter:
    """Implements :class:`busviewer.segmentation.prediction.Segmenter`.

    ``seconds`` is how long a scan takes; ``bad`` names files that fail; ``gate`` holds every scan up while it is clear,
    ``flip_gate`` every uncertainty; ``lesion`` and ``malignant`` are what it takes each scan for, ``lesions`` what it
    takes single files for (below .5 their drafts are weak), and in those of ``nothing`` it finds no lesion. ``taught``
    are the files that it was trained on; ``explained`` is what it was asked about where it looked,
    and ``regions`` for what.
    """

    layers = ("bottleneck", "up1")
    choices = Choices(layers, classes=("malignant", "benign"), members=("fake", "other"))
    precision, reason = "fp32", "CPU: always fp32"

    def __init__(self, device: str = "auto", *, seconds: float = 0.0, bad: tuple[str, ...] = ()) -> None:
        self.model = ModelId("fake", "0" * 64)
        self.device = "CPU" if device in ("auto", "cpu") else "Fake GPU"
        self.seconds, self.bad, self.notice = seconds, bad, ""
        self.explained: list[Wish] = []
        self.regions: list[Mask] = []
        self.lesion: float = 0.9
        self.malignant: float | None = 0.72
        self.lesions: dict[str, float] = {}
        self.nothing: tuple[str, ...] = ()
        self.taught: tuple[str, ...] = ()
        self.gate, self.flip_gate = threading.Event(), threading.Event()
        self.gate.set()
        self.flip_gate.set()
        self.seen: list[str] = []
        self.flipped: list[str] = []
        self.threads: set[str] = set()

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        self.gate.wait(PATIENCE)
        time.sleep(self.seconds)
        self.seen.append(scan.path.name)
        self.threads.add(threading.current_thread().name)
        if scan.path.name in self.bad:
            raise RuntimeError("the fake model cannot do this one")
        probability = self._probability(scan)
        if scan.path.name in self.nothing:
            probability *= 0.1
        prediction = Prediction(
            probability,
            probability >= 0.5,
            self.model,
            0.5,
            self.lesions.get(scan.path.name, self.lesion),
            None,
            self.device,
            self.seconds,
            self.malignant,
            cuts=MODEL.cuts,
            seen=scan.path.name in self.taught,
        )
        return self.with_uncertainty(scan, prediction) if flip else prediction

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        self.flip_gate.wait(PATIENCE)
        if scan.path.name in self.bad:
            raise RuntimeError("the fake model cannot do this one")
        self.flipped.append(scan.path.name)
        return replace(prediction, uncertainty=0.25)

    def explain(self, scan: Scan, wish: Wish = USUAL, region: Mask | None = None) -> Explanation:
        wish = replace(wish, layer=wish.layer or self.layers[0])
        assert wish.layer in self.layers and region is not None
        self.explained.append(wish)
        self.regions.append(region)
        strongest = not region.any()
        return Explanation(self._probability(scan), wish, np.ones_like(region) if strongest else region, strongest)

    def check(self, scan: Scan, found: Explanation) -> Faithfulness:
        return Faithfulness(0.6, 0.1, (0.5,) * len(STEPS), (0.75,) * len(STEPS), 0.25)

    @staticmethod
    def _probability(scan: Scan) -> NDArray[np.float32]:
        grey = cv2.GaussianBlur(scan.grey.astype(np.float32), (0, 0), 3)
        top = float(np.iinfo(scan.pixels.dtype).max)
        found = np.clip(1.2 - 3 * grey / top, 0, 1).astype(np.float32)
        height, width = scan.shape
        found[: height // 6] = found[-height // 4 :] = 0  # skin and depth are dark too
        return found


class Turnstile(threading.Event):
    """A gate that lets ``count`` scans through and holds up all others until it is set; whether one is ``waiting``."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._left, self.waiting = count, False

    def wait(self, timeout: float | None = None) -> bool:
        """Through, or held up."""
        if self._left:
            self._left -= 1
            return True
        self.waiting = True
        try:
            return super().wait(timeout)
        finally:
            self.waiting = False


class FakeClicker:
    """Implements :class:`busviewer.segmentation.clicks.clicks.Clicker`: dark pixels near the click, or in the
    box. ``gate`` holds every click up while it is clear; ``broken`` is what each raises."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.broken: Exception | None = None
        self.asked: list[tuple[tuple[Click, ...], Box | None]] = []
        self.threads: set[str] = set()

    def draw(self, scan: Scan, mask: Mask, clicks: Sequence[Click], box: Box | None = None) -> Mask:
        self.gate.wait(PATIENCE)
        self.asked.append((tuple(clicks), box))
        self.threads.add(threading.current_thread().name)
        if self.broken is not None:
            raise self.broken
        found = cv2.GaussianBlur(scan.grey.astype(np.float32), (0, 0), 2) < 90
        if box is not None and not clicks:
            inside = np.zeros_like(found)
            inside[box.slices] = found[box.slices]
            return inside
        last = clicks[-1]
        rows, columns = np.ogrid[: mask.shape[0], : mask.shape[1]]
        near = (rows - last.row) ** 2 + (columns - last.column) ** 2 <= 40**2
        drawn = mask | (found & near) if last.wanted else mask & ~near
        drawn[last.row, last.column] = last.wanted
        return np.asarray(drawn, np.bool_)
