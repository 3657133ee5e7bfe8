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
from busviewer.segmentation.models.weights import load_weights
from busviewer.segmentation.preprocess import letterbox_mask, letterbox_scan
from busviewer.training.dataset import Dataset
from busviewer.training.loop.loop import Run, load_run, new_run, save_run, stored_spec, train_epoch
from busviewer.training.loop.loss import LOSSES
from busviewer.training.spec import RunSpec

CPU = torch.device("cpu")
SPEC = RunSpec(
    network="attention-unet", options=(("levels", 4), ("width", 4)), epochs=4, batch=4, learning_rate=5e-3,
    sizes=((0.0, 32),), ema=0.9, normal_weight=3,
)  # fmt: skip
HEADS = replace(SPEC, network="attention-lite", options=(("width", 8),), normal_weight=1)
KINDS = {"benign": 0.0, "malignant": 1.0, "normal": -1.0}


def dataset(phantoms: list[Phantom], size: int) -> Dataset:
    scans = np.array([letterbox_scan(phantom.scan, size)[0] for phantom in phantoms])[:, None]
    masks = np.array([letterbox_mask(phantom.mask, size) for phantom in phantoms])[:, None]
    malignant = torch.tensor([KINDS[phantom.kind] for phantom in phantoms])
    return Dataset(torch.from_numpy(scans), torch.from_numpy(masks), ~masks.any(axis=(1, 2, 3)), malignant)


@pytest.fixture
def data(tiny_phantoms: list[Phantom]) -> Dataset:
    return dataset(tiny_phantoms, 32)


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


def test_a_resumed_run_drops_out_the_same(data: Dataset, tmp_path: Path) -> None:
    """Dropout draws from torch's own generator, which is of nobody."""
    whole = new_run(HEADS, CPU)
    losses = [train_epoch(whole, data).loss for _ in range(2)]
    broken = new_run(HEADS, CPU)
    again = [train_epoch(broken, data).loss]
    save_run(broken, tmp_path / "run.safetensors")
    torch.manual_seed(99)
    broken = load_run(tmp_path / "run.safetensors", CPU)
    assert [*again, train_epoch(broken, data).loss] == losses
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


def test_batches_of_one_are_all_there_is_where_they_are_asked_for(data: Dataset) -> None:
    run = new_run(replace(SPEC, normal_weight=1, batch=1), CPU)
    assert train_epoch(run, data).loss > 0 and run.scans_seen == 12


def test_another_seed_is_another_run(data: Dataset) -> None:
    first, second = (train_epoch(new_run(replace(SPEC, seed=seed), CPU), data).loss for seed in (1, 2))
    assert first != second


def test_the_rate_warms_up_and_falls_as_a_cosine(data: Dataset) -> None:
    one_batch = Dataset(data.scans[:2], data.masks[:2], data.empty[:2], data.malignant[:2])
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


# --- a published encoder ---------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def published() -> dict[str, torch.Tensor]:
    """Weights named and shaped as the published ones of an EfficientNet-Lite0, of no use but to be loaded."""
    from busviewer.network.attention_lite import AttentionLite, _published_names, _stages

    torch.manual_seed(7)
    parts = [module for part in AttentionLite(width=8).pretrained for module in part.modules()]
    layers = [module for module in parts if isinstance(module, (torch.nn.Conv2d, torch.nn.BatchNorm2d))]
    weights = {}
    for layer, name in zip(layers, _published_names(_stages(0)), strict=True):
        for key, value in layer.state_dict().items():
            weights[f"{name}.{key}"] = value + torch.rand_like(value) / 10 if value.is_floating_point() else value
    weights["_conv_stem.weight"] = torch.randn(32, 3, 3, 3) / 10  # three colours
    return weights


def test_an_encoder_starts_from_its_weights_and_learns_at_its_own_pace(
    published: dict[str, torch.Tensor], data: Dataset
) -> None:
    spec = replace(HEADS, encoder="ab" * 32, encoder_rate=0.25)
    run = new_run(spec, CPU, encoder=published)
    kernel = run.network.bottleneck[0].weight
    assert torch.equal(kernel, published["_conv_head.weight"])
    fast, slow = run.optimizer.param_groups
    known = {id(value) for part in run.network.pretrained for value in part.parameters()}
    assert {id(value) for value in slow["params"]} == known and kernel.data_ptr() in {
        value.data_ptr() for value in slow["params"]
    }
    assert len(fast["params"]) + len(slow["params"]) == len(list(run.network.parameters()))
    train_epoch(run, data)
    assert slow["lr"] == pytest.approx(0.25 * fast["lr"]) and fast["lr"] > 0
    assert not torch.equal(kernel, published["_conv_head.weight"]), "slowly, but it learns"


def test_frozen_parts_of_an_encoder_stay_as_published(
    published: dict[str, torch.Tensor], data: Dataset, tmp_path: Path
) -> None:
    """Weights and statistics alike, after a resume too; the parts behind them learn."""
    spec = replace(HEADS, encoder="ab" * 32, frozen=3)
    run = new_run(spec, CPU, encoder=published)
    before = [{name: value.clone() for name, value in part.state_dict().items()} for part in run.network.pretrained]
    train_epoch(run, data)
    save_run(run, tmp_path / "run.safetensors")
    again = load_run(tmp_path / "run.safetensors", CPU)
    train_epoch(again, data)
    for number, (part, old) in enumerate(zip(again.network.pretrained, before, strict=True)):
        same = [torch.equal(value, old[name]) for name, value in part.state_dict().items()]
        assert all(same) if number < 3 else not any(same), number


def test_without_one_all_of_the_network_has_one_pace() -> None:
    (group,) = new_run(HEADS, CPU).optimizer.param_groups
    assert group["pace"] == 1.0 and len(group["params"]) == len(list(new_run(HEADS, CPU).network.parameters()))


def test_a_run_with_an_encoder_is_resumed_without_its_file(
    published: dict[str, torch.Tensor], data: Dataset, tmp_path: Path
) -> None:
    spec = replace(HEADS, encoder="ab" * 32)
    whole = new_run(spec, CPU, encoder=published)
    train_epoch(whole, data)
    save_run(whole, tmp_path / "run.safetensors")
    again = load_run(tmp_path / "run.safetensors", CPU)
    assert [group["pace"] for group in again.optimizer.param_groups] == [1.0, spec.encoder_rate]
    assert_same(again, whole)


def test_an_encoder_that_does_not_fit_is_refused(published: dict[str, torch.Tensor]) -> None:
    with pytest.raises(ValueError, match="'attention-unet' does not take encoder weights"):
        new_run(SPEC, CPU, encoder=published)
    with pytest.raises(ValueError, match="encoder weights: '_conv_stem.weight'"):
        new_run(HEADS, CPU, encoder={})


# --- assessments -----------------------------------------------------------------------------------------------------
def changed(run: Run, before: dict[str, torch.Tensor]) -> set[str]:
    """The heads whose weights are others than before."""
    now = run.network.state_dict()
    return {
        name for name in ("lesion", "malignant") if not torch.equal(now[f"{name}.weight"], before[f"{name}.weight"])
    }


def heads_taught(spec: RunSpec, data: Dataset) -> set[str]:
    run = new_run(spec, CPU)
    before = {name: value.clone() for name, value in run.network.state_dict().items()}
    train_epoch(run, data)
    return changed(run, before)


@pytest.fixture
def crops() -> RunSpec:
    return replace(HEADS, lesion_free=0.3)


def test_both_assessments_are_taught_by_what_is_known(data: Dataset, crops: RunSpec) -> None:
    assert heads_taught(crops, data) == {"lesion", "malignant"}


@pytest.mark.parametrize("answer", [-1.0, 0.0, 1.0])
def test_one_class_alone_teaches_nothing_of_it(data: Dataset, crops: RunSpec, answer: float) -> None:
    """Not even that the head's weights decay: from one answer alone it would learn only to give it."""
    alone = replace(data, malignant=torch.where(data.malignant >= 0, answer, -1.0))
    assert heads_taught(crops, alone) == {"lesion"}


def test_lesions_alone_do_not_teach_that_there_always_is_one(data: Dataset) -> None:
    lesions = np.flatnonzero(~data.empty)
    alone = Dataset(data.scans[lesions], data.masks[lesions], data.empty[lesions], data.malignant[lesions])
    assert heads_taught(replace(HEADS, lesion_free=0.0), alone) == {"malignant"}
    assert heads_taught(replace(HEADS, lesion_free=0.3), alone) == {"lesion", "malignant"}, "crops beside them do"


def test_an_assessment_that_counts_nothing_costs_nothing(data: Dataset) -> None:
    loss = train_epoch(new_run(replace(HEADS, opinion_weight=0.0), CPU), data).loss
    assert loss < train_epoch(new_run(HEADS, CPU), data).loss


def test_the_loss_is_the_one_the_run_asks_for(data: Dataset) -> None:
    losses = {name: train_epoch(new_run(replace(SPEC, loss=name), CPU), data).loss for name in LOSSES}
    assert len({round(loss, 6) for loss in losses.values()}) == len(LOSSES) and losses["dice"] < 1
    with pytest.raises(ValueError, match="unknown loss 'hinge'; available: bce, dice, dice-bce"):
        new_run(replace(SPEC, loss="hinge"), CPU)


def test_a_network_of_two_channels_is_trained_on_two(tiny_phantoms: list[Phantom]) -> None:
    alone = dataset(tiny_phantoms[:4], 32)
    both = replace(alone, scans=torch.cat([alone.scans, alone.scans.flip(2)], 1))
    run = new_run(replace(SPEC, network="sa-unet", options=(), batch=2), CPU)
    assert run.channels == 2 and new_run(SPEC, CPU).channels == 1
    assert train_epoch(run, both).loss > 0


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
    with pytest.raises(RuntimeError, match="the loss is nan in epoch 1; lower the learning rate"):
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
    "damage",
    ["cut", "empty", "text", "no metadata", "unknown field", "unknown network", "wrong type", "lacks a tensor"],
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
        case "unknown network":
            meta["spec"]["network"] = "resnet"
        case "wrong type":
            meta["spec"] = [1]
        case "lacks a tensor":
            del tensors["network.head.bias"]
    if damage in ("unknown field", "unknown network", "wrong type", "lacks a tensor"):
        save_file(tensors, saved, {"run": json.dumps(meta)})
    with pytest.raises(ValueError, match=r"run\.safetensors: this run cannot be resumed") as caught:
        load_run(saved, CPU)
    assert "\n" not in str(caught.value)
    if damage not in ("lacks a tensor", "unknown network"):
        with pytest.raises(ValueError, match=r"run\.safetensors: this run cannot be resumed"):
            stored_spec(saved)
