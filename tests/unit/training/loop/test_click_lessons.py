"""What the network behind the click tool learns from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from busviewer.mask import dice
from busviewer.scan.phantom import Phantom
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.training.dataset import Dataset, make_dataset
from busviewer.training.loop.click_lessons import click_loss, random_view, spoilt
from busviewer.training.loop.click_train import RECIPE
from busviewer.training.loop.loop import new_run, train_epoch

CPU = torch.device("cpu")
SPEC = replace(RECIPE, options=(("levels", 3), ("width", 4)), batch=4, epochs=1, learning_rate=1e-2, sizes=((0.0, 32),))


@pytest.fixture
def data(tiny_phantoms: list[Phantom]) -> Dataset:
    squares = [
        (letterbox_scan(phantom.scan, 96)[0], letterbox_mask(phantom.mask, 96), phantom.kind)
        for phantom in tiny_phantoms
    ]
    return make_dataset(squares, 96, 1)


def test_a_view_shows_the_scan_and_its_lesion_alike(data: Dataset) -> None:
    shown = []
    for seed in range(60):
        number = seed % len(data)
        scan, mask = random_view(data, number, 48, np.random.default_rng(seed))
        assert scan.shape == mask.shape == (48, 48) and scan.dtype == mask.dtype == np.uint8
        assert not (data.empty[number] and mask.any())
        if not data.empty[number]:
            shown.append(bool((mask >= 128).any()))
    assert np.mean(shown) > 0.9, "a lesson on a lesion shows it"
    one, again = (random_view(data, 0, 48, np.random.default_rng(3)) for _ in range(2))
    assert all(np.array_equal(first, second) for first, second in zip(one, again, strict=True))


def test_spoilt_masks_are_wrong_in_many_ways_and_hardly_ever_empty(data: Dataset) -> None:
    truth = data.masks[0, 0].numpy() >= 128
    found = [spoilt(truth, np.random.default_rng(seed)) for seed in range(200)]
    values = [dice(mask, truth) for mask in found]
    assert min(values) == 0 and max(values) > 0.9 and 0.4 < np.median(values) < 0.9
    assert np.mean([mask.any() for mask in found]) > 0.95
    assert any((mask & ~truth).sum() > truth.sum() / 2 for mask in found)
    assert spoilt(np.zeros_like(truth), np.random.default_rng(1)).any(), "an island where no lesion is"


def test_it_learns_and_the_same_seed_makes_the_same_run(data: Dataset) -> None:
    def losses(epochs: int) -> list[float]:
        run = new_run(replace(SPEC, epochs=epochs), CPU)
        return [train_epoch(run, data, click_loss).loss for _ in range(epochs)]

    found = losses(8)
    assert np.isfinite(found).all() and max(found[-3:]) < found[0]
    assert losses(1) == losses(1)
