"""How well a mask is carried from frame to frame: Dice against the truth on synthetic clips, and milliseconds a frame.

Each clip is a phantom that is warped smoothly, with other speckle in each frame
(:mod:`~busviewer.scan.phantom_clip`); the mask that is carried is the true one of the first frame. Beside it: that mask
left where it is, and what the network draws by itself.
"""

from __future__ import annotations

import time

from busviewer import paths
from busviewer.bench.timing import Row, row
from busviewer.mask import dice
from busviewer.progress import report
from busviewer.scan.phantom import Kind
from busviewer.scan.phantom_clip import make_clip
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.carrying import Carrier, Lost
from busviewer.segmentation.precision import load_segmenter

__all__ = ["rows"]

CLIPS = 24
AFTER = (5, 10, 20)  # frames
_WAYS = ("carried", "the same mask", "the network alone")
_KINDS: tuple[Kind, ...] = ("benign", "malignant")


def rows(model: ModelInfo, device: str, precision: str = "auto", clips: int = CLIPS) -> list[Row]:
    """Three rows for each of AFTER, in which p95 is what 95 of 100 clips do not fall below; and the time.

    A mask that was lost counts as a Dice of 0.
    """
    segmenter = load_segmenter(model, device, precision, paths.user_data())
    found: dict[tuple[int, str], list[float]] = {(after, way): [] for after in AFTER for way in _WAYS}
    took: list[float] = []
    for seed in range(clips):
        report(seed / clips, f"clip {seed + 1}")
        carrier, start, mask = None, None, None
        for number, frame in enumerate(make_clip(seed, _KINDS[seed % 2], frames=max(AFTER) + 1)):
            prediction = segmenter.segment(frame.scan, flip=False)
            if start is None:
                carrier, start, mask = Carrier(frame.scan, frame.mask, prediction), frame.mask, frame.mask
                continue
            began = time.perf_counter()
            if carrier is not None:
                try:
                    mask = carrier.next(frame.scan, prediction)
                except Lost:
                    carrier, mask = None, start & False
            took.append((time.perf_counter() - began) * 1000)
            if number in AFTER:
                for way, drawn in zip(_WAYS, (mask, start, prediction.mask), strict=True):
                    assert drawn is not None
                    found[number, way].append(dice(drawn, frame.mask))
    table = [row(f"after {after} frames, {way}", values, unit="Dice") for (after, way), values in found.items()]
    return [*table, row("carry to the next frame, without the network", took)]
