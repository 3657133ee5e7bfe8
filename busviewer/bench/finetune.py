"""What one scan costs in fine-tuning, and what judging by a held-out one does."""

from __future__ import annotations

import numpy as np
import torch

from busviewer.bench.timing import Row, measure, row
from busviewer.progress import report
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.device import precision_in, resolve_device
from busviewer.segmentation.models.weights import load_weights
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.training.dataset import Dataset
from busviewer.training.loop.loop import new_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = ["rows"]

BATCH, BATCHES, TIMES = 8, 2, 5


def rows(model: ModelInfo, device: str, precision: str = "auto") -> list[Row]:
    """Milliseconds a scan: forward, backward, step and augmentation at batch 8; segmenting one held-out scan."""
    place = resolve_device(device)
    phantom = make_phantom(1, "benign")
    count = BATCH * BATCHES
    scan = torch.from_numpy(letterbox_scan(phantom.scan, model.size)[0]).to(place)
    mask = torch.from_numpy(letterbox_mask(phantom.mask, model.size)).to(place)
    known = torch.full((count,), -1.0, device=place)  # no class recorded
    data = Dataset(scan.repeat(count, 1, 1, 1), mask.repeat(count, 1, 1, 1), np.zeros(count, bool), known)
    spec = RunSpec(
        network=model.network,
        options=tuple(model.options.items()),
        epochs=100,
        batch=BATCH,
        learning_rate=1e-5,
        precision=precision,
    )
    run = new_run(spec, place, weights=load_weights(model))
    report(0.2, "training")
    took = [each / count for each in measure(lambda: train_epoch(run, data), times=TIMES, warm_up=1)]
    report(0.8, "judging")
    segmenter = TorchSegmenter(model, device, network=run.average)
    judged = measure(lambda: segmenter.segment(phantom.scan), times=TIMES)
    used = precision_in(place, precision)[0]
    ratio = float(np.median(judged) / np.median(took))
    return [
        row(f"train on one scan, {model.size} px, batch {BATCH}, {used}", took, ratio=1.0),
        row("segment one held-out scan", judged, ratio=ratio),
    ]
