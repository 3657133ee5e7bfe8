"""The one training loop: it learns, and after any end it goes on as if nothing had been."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from busviewer.progress import Cancelled, listening
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.segmentation.weights import load_weights
from busviewer.training.dataset import Dataset
from busviewer.training.loop import Run, load_run, new_run, save_run, stored_spec, train_epoch
from busviewer.training.spec import RunSpec

CPU = torch.device("cpu")
SPEC = RunSpec(
    options=(("width", 4), ("levels", 4)), epochs=4, batch=4, learning_rate=5e-3, sizes=((0.0, 32),), ema=0.9
)


@pytest.fixture
def data(tiny_phantoms: list[Phantom]) -> Dataset:
    scans = np.array([letterbox_scan(phantom.scan, 32)[0] for phantom in tiny_phantoms])[:, None]
    masks = np.array([letterbox_mask(phantom.mask, 32) for phantom in tiny_phantoms])[:, None]
    return Dataset(torch.from_numpy(scans), torch.from_numpy(masks), ~masks.any(axis=(1, 2, 3)))


def everything(run: Run) -> dict[str, torch.Tensor]:
    """All tensors that the next epoch depends on."""
    tensors = {f"network.{name}": value for name, value in run.network.state_dict().items()}
    tensors |= {f"average.{name}": value for name, value in run.average.state_dict().items()}
    for number, state in run.optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{number}.{name}": value for name, value in state.items()}
    return {name: value.clone() for name, value in tensors.items()}


def assert_same(a: Run, b: Run) -> None:
    first, second = everything(a), everything(b)
    assert sorted(first) == sorted(second)
    assert not [name for name in first if not torch.equal(first[name], second[name])]
    assert (a.epoch, a.scans_seen, a.history, a.frozen_norm) == (b.epoch, b.scans_seen, b.history, b.frozen_norm)


def test_a_resumed_run_is_the_run_that_was_never_broken_off(data: Dataset, tmp_path: Path) -> None:
    """Bit for bit: the losses, the weights, their average and the optimizer's moments."""
    whole = new_run(SPEC, CPU)
    losses = [train_epoch(whole, data).loss for _ in range(3)]
    broken, again = new_run(SPEC, CPU), []
    for _ in range(3):
        again.append(train_epoch(broken, data).loss)
        save_run(broken, tmp_path / "run.safetensors")
        torch.manual_seed(99)  # nothing of another program's may count
        broken = load_run(tmp_path / "run.safetensors", CPU)
    assert again == losses
    assert_same(broken, whole)


def test_it_learns(data: Dataset) -> None:
    run = new_run(replace(SPEC, epochs=10, learning_rate=1e-2), CPU)
    losses = [train_epoch(run, data).loss for _ in range(10)]
    assert max(losses[-3:]) < 0.9 * losses[0]


def test_one_epoch_sees_each_scan_and_those_without_a_lesion_more_often(data: Dataset) -> None:
    assert data.empty.sum() == 3
    run = new_run(replace(SPEC, normal_weight=3), CPU)
    epoch = train_epoch(run, data)
    assert run.scans_seen == 9 + 3 * 3 and run.epoch == epoch.number == 1
    assert run.seconds == epoch.seconds > 0
    assert epoch.scans_per_second == pytest.approx(18 / epoch.seconds)


def test_a_last_scan_alone_is_left_out_since_its_statistics_say_nothing(data: Dataset) -> None:
    run = new_run(replace(SPEC, normal_weight=1, batch=11), CPU)
    train_epoch(run, data)
    assert run.scans_seen == 11


def test_another_seed_is_another_run(data: Dataset) -> None:
    first, second = (train_epoch(new_run(replace(SPEC, seed=seed), CPU), data).loss for seed in (1, 2))
    assert first != second


def test_the_rate_warms_up_and_falls_as_a_cosine(data: Dataset) -> None:
    one_batch = Dataset(data.scans[:2], data.masks[:2], data.empty[:2])
    run, rates = new_run(replace(SPEC, epochs=20, batch=2), CPU), []
    for _ in range(20):
        train_epoch(run, one_batch)
        rates.append(run.optimizer.param_groups[0]["lr"])  # of the epoch's last step
    assert max(rates) > 0.9 * SPEC.learning_rate and rates.index(max(rates)) <= 1
    assert rates[2:] == sorted(rates[2:], reverse=True) and rates[-1] < 0.03 * SPEC.learning_rate


def test_the_average_follows_the_weights(data: Dataset) -> None:
    run = new_run(replace(SPEC, ema=0.0), CPU)
    train_epoch(run, data)
    assert all(map(torch.equal, run.average.state_dict().values(), run.network.state_dict().values()))
    slow = new_run(replace(SPEC, ema=0.999), CPU)
    train_epoch(slow, data)
    for kept, current in zip(slow.average.buffers(), slow.network.buffers(), strict=True):
        assert torch.equal(kept, current), "the statistics are averages already"
    assert not torch.equal(slow.average.head.weight, slow.network.head.weight)


def test_fine_tuning_leaves_the_statistics_alone(tiny_model: ModelInfo, data: Dataset, tmp_path: Path) -> None:
    weights = load_weights(tiny_model)
    run = new_run(SPEC, CPU, weights=weights)
    assert run.frozen_norm
    train_epoch(run, data)
    save_run(run, tmp_path / "run.safetensors")
    run = load_run(tmp_path / "run.safetensors", CPU)
    assert run.frozen_norm
    train_epoch(run, data)
    for network in (run.network, run.average):
        assert [name for name, value in network.named_buffers() if not torch.equal(value, weights[name])] == []
        assert [name for name, value in network.named_parameters() if torch.equal(value, weights[name])] == []
    assert run.scans_seen == 2 * (9 + 3 * SPEC.normal_weight), "no batch is too small here"


def test_cancelling_leaves_the_run_where_it_was_saved(data: Dataset, tmp_path: Path) -> None:
    run = new_run(SPEC, CPU)
    train_epoch(run, data)
    save_run(run, tmp_path / "run.safetensors")
    calls: list[None] = []
    with (
        pytest.raises(Cancelled),
        listening(lambda fraction, text: None, lambda: calls.append(None) or len(calls) > 2),
    ):
        train_epoch(run, data)
    assert run.epoch == 1, "half an epoch is none"
    whole = new_run(SPEC, CPU)
    expected = [train_epoch(whole, data).loss for _ in range(2)]
    assert train_epoch(load_run(tmp_path / "run.safetensors", CPU), data).loss == expected[1]


def test_a_loss_that_is_no_number_ends_the_run(data: Dataset) -> None:
    run = new_run(SPEC, CPU)
    with torch.no_grad():
        run.network.head.bias.fill_(float("nan"))
    with pytest.raises(RuntimeError, match="the loss is nan in epoch 1: lower the learning rate"):
        train_epoch(run, data)
    assert run.epoch == 0


def test_progress_is_of_the_whole_run(data: Dataset) -> None:
    run, reports = new_run(SPEC, CPU), []
    with listening(lambda fraction, text: reports.append((fraction, text))):
        train_epoch(run, data)
        train_epoch(run, data)
    assert reports == [(0.0, "epoch 1 of 4"), (0.25, "epoch 2 of 4")]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    save_run(new_run(SPEC, CPU), tmp_path / "run.safetensors")
    return tmp_path / "run.safetensors"


def test_the_description_alone_is_read(saved: Path) -> None:
    assert stored_spec(saved) == SPEC


@pytest.mark.parametrize(
    "damage", ["cut", "empty", "text", "no metadata", "unknown field", "wrong type", "lacks a tensor"]
)
def test_a_damaged_run_is_named(saved: Path, damage: str) -> None:
    data, tensors = saved.read_bytes(), load_file(saved)
    meta = {"spec": SPEC.to_json(), "epoch": 1, "scans_seen": 1, "seconds": 1.0, "frozen_norm": False, "history": []}
    match damage:
        case "cut":
            saved.write_bytes(data[: len(data) // 2])
        case "empty":
            saved.write_bytes(b"")
        case "text":
            saved.write_text("hello")
        case "no metadata":
            save_file(tensors, saved)
        case "unknown field":
            meta["spec"]["warmup"] = 3
        case "wrong type":
            meta["spec"] = [1]
        case "lacks a tensor":
            del tensors["network.head.bias"]
    if damage in ("unknown field", "wrong type", "lacks a tensor"):
        save_file(tensors, saved, {"run": json.dumps(meta)})
    with pytest.raises(ValueError, match=r"run\.safetensors: not a run that can be resumed") as caught:
        load_run(saved, CPU)
    assert "\n" not in str(caught.value)
    if damage != "lacks a tensor":
        with pytest.raises(ValueError, match=r"run\.safetensors: not a run that can be resumed"):
            stored_spec(saved)
