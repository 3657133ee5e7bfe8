"""How many scans a second training sees: augmentation by itself, and whole steps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from busviewer.bench.timing import Row, measure, row
from busviewer.progress import report
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.device import precision_in, resolve_device
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.loop.augment import augment
from busviewer.training.loop.loop import new_run, train_epoch
from busviewer.training.loop.recipes import recipe
from busviewer.training.spec import RunSpec

__all__ = ["rows"]

TIMES = 3
STEPS = {"cpu": 1, "cuda": 50}  # of each measurement
FLOOR = 1000  # scans a second, on a GPU


def rows(model: ModelInfo, device: str, precision: str = "auto") -> list[Row]:
    """Scans a second: augmentation at the bundled recipe, whole steps of it, and whole steps at width 32.

    ``model`` is not looked at: the recipe is measured, whatever came of it.
    """
    place = resolve_device(device)
    bundled, steps = (
        replace(recipe("attention-lite"), normal_weight=1, epochs=100, precision=precision),
        STEPS[place.type],
    )
    size, batch = bundled.sizes[0][1], bundled.batch
    wide = RunSpec(
        network="attention-unet",
        options=tuple(sorted({**dict(recipe("attention-unet").options), "width": 32}.items())),
        epochs=100,
        batch=64 if place.type == "cuda" else 2,
        sizes=bundled.sizes,
        normal_weight=1,
        precision=precision,
    )
    floor, used = (FLOOR if place.type == "cuda" else None), precision_in(place, precision)[0]
    report(0.1, "augmentation")
    first = _augmented(_data(batch, size).to(place), bundled, steps)
    report(0.3, "the bundled recipe")
    second = _trained(_data(batch * steps, size).to(place), bundled)
    report(0.7, "width 32")
    third = _trained(_data(wide.batch * steps, size).to(place), wide)
    base = float(np.median(first))
    return [
        row(f"augment, {size} px x {batch}", first, unit="scans/s", ratio=1.0),
        row(f"{bundled.network}, {size} px x {batch}, {used}", second,
            unit="scans/s", floor=floor, ratio=float(np.median(second)) / base),
        row(f"{wide.network} 32, {size} px x {wide.batch}, {used}", third,
            unit="scans/s", floor=floor, ratio=float(np.median(third)) / base),
    ]  # fmt: skip


def _data(count: int, size: int) -> Dataset:
    """``count`` scans of three phantoms, one of each class, over and over."""
    phantoms = [make_phantom(1, "benign"), make_phantom(2, "malignant"), make_phantom(3, "normal")]
    squares = [(letterbox_scan(one.scan, size)[0], letterbox_mask(one.mask, size), one.kind) for one in phantoms]
    return make_dataset((squares[number % 3] for number in range(count)), size, 1)


def _rates(work: Callable[[], object], count: int) -> list[float]:
    return [count / took * 1000 for took in measure(work, times=TIMES, warm_up=1)]


def _augmented(data: Dataset, spec: RunSpec, steps: int) -> list[float]:
    generator = torch.Generator(data.scans.device).manual_seed(1)

    def work() -> None:
        for _ in range(steps):
            scans, masks = data.scans.float() / 255, data.masks.float() / 255
            augment(scans, masks, generator, lesion_free=spec.lesion_free)
        if data.scans.is_cuda:
            torch.cuda.synchronize()

    return _rates(work, steps * len(data))


def _trained(data: Dataset, spec: RunSpec) -> list[float]:
    run = new_run(spec, data.scans.device)
    return _rates(lambda: train_epoch(run, data), len(data))
