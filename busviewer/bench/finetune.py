"""What one scan costs in fine-tuning, and what judging by a held-out one does."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch

from busviewer import paths
from busviewer.bench.clinic import sign_off
from busviewer.bench.timing import Row, measure, row
from busviewer.progress import report
from busviewer.scan.phantom import Kind, make_phantom, write_study
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.device import precision_in, resolve_device
from busviewer.segmentation.models.weights import load_weights
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import list_scans
from busviewer.training.dataset import Dataset
from busviewer.training.loop.loop import new_run, train_epoch
from busviewer.training.spec import RunSpec

__all__ = ["rows"]

BATCH, BATCHES, TIMES = 8, 2, 5
SCANS = 20
"""Of the whole fine-tuning: as many as a reader signs off in an hour."""
_MOST_MS, _MOST_MB = 300_000, 4_000


def rows(model: ModelInfo, device: str, precision: str = "auto") -> list[Row]:
    """Milliseconds a scan: forward, backward, step and augmentation at batch 8; segmenting one held-out scan. And a
    whole fine-tuning as people have it, in a process of its own."""
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
    report(0.9, f"fine-tuning on {SCANS} scans")
    whole, memory = _whole(model, device)
    return [
        row(f"train on one scan, {model.size} px, batch {BATCH}, {used}", took, ratio=1.0),
        row("segment one held-out scan", judged, ratio=ratio),
        row(f"fine-tune on {SCANS} scans, whole", whole, floor=_MOST_MS),
        row(f"memory of that process, {SCANS} scans", memory, unit="MB", floor=_MOST_MB),
    ]


def _whole(model: ModelInfo, device: str) -> tuple[list[float], list[float]]:
    """Milliseconds of ``busviewer finetune`` on phantoms, all parts of it; and megabytes, where the system tells."""
    with TemporaryDirectory(prefix="busviewer-finetune-") as place:
        root = Path(place)
        kinds: tuple[Kind, ...] = ("benign", "malignant")  # with a lesion each: all that can be learned is
        write_study(root / "phantoms", [make_phantom(301 + k, kinds[k % 2]) for k in range(SCANS)])
        sign_off(root, list_scans(root / "phantoms"), "as drawn", np.random.default_rng(1))
        command = paths.program(
            "finetune", str(root / "study"), "--reader", "bench", "--model", str(model.folder.resolve()),
            "--device", device, "--out", str(root / "run"), "--quiet",
        )  # fmt: skip
        started = time.perf_counter()
        made = subprocess.run(command, env=os.environ | {"BUSVIEWER_HOME": str(root / "home")}, capture_output=True)
        took = (time.perf_counter() - started) * 1000
    if made.returncode:
        raise ValueError(f"fine-tuning on {SCANS} phantoms failed: {made.stderr.decode('utf-8', 'replace').strip()}")
    return [took], _peak_of_children()


def _peak_of_children() -> list[float]:
    """Megabytes that the largest process took that this one has waited for; none where the system does not say."""
    if sys.platform == "win32":
        return []
    import resource

    return [resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6]
