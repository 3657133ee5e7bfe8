"""The figures of the comparison that ``evaluate`` has not: over pixels, and what a network costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import fmean, median
from typing import Any

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

from busviewer.mask import Mask
from busviewer.network import build_network, channels_of
from busviewer.scan import Scan
from busviewer.segmentation.explaining import USUAL, Choices, Explanation, Faithfulness, Wish
from busviewer.segmentation.prediction import ModelId, Prediction, Segmenter
from busviewer.study import ScanEntry, read_truth
from busviewer.training.judge.evaluate import ScoredScan, summarise
from busviewer.training.judge.statistics import Reliability, reliability
from busviewer.training.loop.train import THRESHOLD

__all__ = ["PixelCounts", "cost_of", "figures_of", "pixel_auc"]

_BINS = 1 << 16


class PixelCounts:
    """A Segmenter that hands on what another says, and counts the pixels by probability and truth while it does.

    It never runs the mirrored pass: the comparison asks for masks alone.

    Args:
        segmenter: who is listened to.
        entries: every scan that it will be asked for.

    Attributes:
        pixels: so far, in 65,536 bins of probability.
    """

    def __init__(self, segmenter: Segmenter, entries: Sequence[ScanEntry]) -> None:
        self._segmenter = segmenter
        self._entries = {entry.path: entry for entry in entries}
        self.pixels = reliability([], [], _BINS)

    @property
    def model(self) -> ModelId:
        return self._segmenter.model

    @property
    def device(self) -> str:
        return self._segmenter.device

    @property
    def precision(self) -> str:
        return self._segmenter.precision

    @property
    def reason(self) -> str:
        return self._segmenter.reason

    @property
    def layers(self) -> tuple[str, ...]:
        return self._segmenter.layers

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        """Without the mirrored pass, whatever ``flip`` says; nothing is drawn below the threshold of the protocol."""
        prediction = self._segmenter.segment(scan, flip=False)
        if prediction.threshold < THRESHOLD:
            prediction = replace(prediction, mask=np.zeros_like(prediction.mask))
        truth = read_truth(self._entries[scan.path], scan.shape)
        if truth is not None:
            self.pixels = self.pixels.plus(reliability(prediction.probability, truth, _BINS))
        return prediction

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        """The prediction as it is."""
        return prediction

    @property
    def choices(self) -> Choices:
        return self._segmenter.choices

    def explain(self, scan: Scan, wish: Wish = USUAL, region: Mask | None = None) -> Explanation:
        return self._segmenter.explain(scan, wish, region)

    def check(self, scan: Scan, found: Explanation) -> Faithfulness:
        return self._segmenter.check(scan, found)


def pixel_auc(pixels: Reliability) -> float | None:
    """Area under the ROC curve over pixels, exact but that those of one bin count as ties; None without both kinds."""
    wrong = pixels.n - pixels.true
    pairs = float(pixels.true.sum() * wrong.sum())
    below = wrong.cumsum() - wrong
    return float((pixels.true * (below + wrong / 2)).sum()) / pairs if pairs else None


def figures_of(rows: Sequence[ScoredScan], segmenter: Segmenter) -> dict[str, Any]:
    """What a row of the comparison says of scans that ``segmenter`` predicted; a figure over nothing is None.

    ``dice``, ``iou``, ``mean_iou`` (of lesion and background), ``precision``, ``recall``, ``hd95_px``: means over the
    scans with a lesion. ``fpr``, ``accuracy``: over the pixels of all scans. ``missed`` as
    :func:`~busviewer.training.judge.evaluate.summarise` has it; ``fired``: on how many of the ``normals`` anything is
    predicted. ``ms``: median time of a scan.
    """
    summary = summarise(rows, segmenter, skipped=0)
    scored = [row for row in rows if not row.error]
    lesion, normal = summary["lesion"], summary["normal"]
    both = [(row.iou + _background_iou(row)) / 2 for row in scored if row.lesion and row.iou is not None]
    false = sum(row.predicted_px - row.shared_px for row in scored)
    background = sum(row.pixels - row.truth_px for row in scored)
    seconds = [row.seconds for row in scored if row.seconds is not None]
    return {
        "scans": len(scored),
        "failed": len(rows) - len(scored),
        "lesions": lesion["n"],
        **{name: lesion[name] for name in ("dice", "iou", "precision", "recall", "hd95_px", "missed")},
        "mean_iou": fmean(both) if both else None,
        "normals": normal["n"],
        "fired": normal["false_positives"],
        "fpr": false / background if background else None,
        "accuracy": summary["global"]["accuracy"],
        "ms": 1000 * median(seconds) if seconds else None,
    }


def _background_iou(row: ScoredScan) -> float:
    shared, either = row.pixels - row.predicted_px - row.truth_px + row.shared_px, row.pixels - row.shared_px
    return shared / either if either else 1.0


def cost_of(network: str, options: Mapping[str, int], size: int) -> tuple[int, int]:
    """Parameters of a network, and multiply-accumulates of its convolutions and products for one scan of ``size``."""
    with torch.device("meta"):
        module = build_network(network, **options).eval()
        scan = torch.zeros(1, channels_of(module), size, size)
    with torch.inference_mode(), FlopCounterMode(display=False) as counter:
        module(scan)
    return sum(value.numel() for value in module.parameters()), int(counter.get_total_flops()) // 2
