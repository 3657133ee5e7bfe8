"""Weights on disk: 16 bit, hashed, never a pickle."""

from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from busviewer.files import sha256_of
from busviewer.network import build_network
from busviewer.segmentation import ModelError, ModelInfo, read_model
from busviewer.segmentation.models.weights import load_network, load_weights, save_weights


def hashed(model: ModelInfo) -> ModelInfo:
    """The description of whatever lies there as weights."""
    return replace(model, sha256=sha256_of(model.weights))


def test_a_round_trip_keeps_16_bits(tiny_model: ModelInfo, tmp_path: Path) -> None:
    network = build_network("unet", width=4, levels=3)
    info = replace(tiny_model, folder=tmp_path / "new", network="unet", options={"width": 4, "levels": 3}, sha256="")
    saved = save_weights(info, network)
    assert read_model(tmp_path / "new") == saved and saved.sha256 == sha256_of(saved.weights)
    stored = load_file(saved.weights)
    assert {str(value.dtype) for value in stored.values()} == {"torch.float16", "torch.int64"}
    loaded = load_network(saved)
    assert not loaded.training and not any(value.requires_grad for value in loaded.parameters())
    for name, value in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], value.half().float() if value.is_floating_point() else value)


def test_a_value_beyond_16_bits_is_not_made_infinite(tiny_model: ModelInfo) -> None:
    network = load_network(tiny_model)
    network.bottleneck[1].running_var[0] = 1e6
    again = load_network(save_weights(tiny_model, network))
    assert again.bottleneck[1].running_var[0] == 1e6


def test_saving_anew_never_leaves_a_description_beside_other_weights(
    tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = load_network(tiny_model)

    def full(self: ModelInfo) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(ModelInfo, "write", full)
    with pytest.raises(OSError, match="No space"):
        save_weights(tiny_model, network)
    assert not (tiny_model.folder / "model.json").exists()


def test_damaged_weights_are_not_loaded(tiny_model: ModelInfo) -> None:
    data = tiny_model.weights.read_bytes()
    tiny_model.weights.write_bytes(data[: len(data) // 2])
    with pytest.raises(ModelError, match="damaged"):
        load_network(tiny_model)
    with pytest.raises(ModelError, match="not a safetensors file"):
        load_network(hashed(tiny_model))


def test_a_pickle_is_not_opened(tiny_model: ModelInfo, tmp_path: Path) -> None:
    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[Path]]:
            return Path.touch, (tmp_path / "exploded",)

    tiny_model.weights.write_bytes(pickle.dumps(Bomb()))
    with pytest.raises(ModelError, match="not a safetensors file"):
        load_network(hashed(tiny_model))
    torch.save({"head.bias": Bomb()}, tiny_model.weights)
    with pytest.raises(ModelError, match="not a safetensors file"):
        load_network(hashed(tiny_model))
    assert not (tmp_path / "exploded").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"network": "resnet"}, {"network": "unet"}, {"options": {"width": 8, "levels": 4}},
        {"options": {"width": 4, "levels": 5}}, {"options": {"depth": 4}}, {"options": {"width": 4096, "levels": 4096}},
    ],
)  # fmt: skip
def test_weights_of_another_network_are_refused(tiny_model: ModelInfo, change: dict[str, object]) -> None:
    with pytest.raises(ModelError, match="the weights do not match the network"):
        load_network(replace(tiny_model, **change))


def test_weights_that_lack_or_add_a_tensor_are_refused(tiny_model: ModelInfo) -> None:
    tensors = load_weights(tiny_model)
    lacking = {name: value for name, value in tensors.items() if name != "head.weight"}
    of_another_kind = {**tensors, "head.bias": torch.ones(1, dtype=torch.int64)}
    for wrong in ({**tensors, "extra": torch.ones(1)}, lacking, of_another_kind):
        save_file(wrong, tiny_model.weights)
        with pytest.raises(ModelError, match="do not match the network"):
            load_network(hashed(tiny_model))


def test_a_size_that_the_network_cannot_halve_is_refused(tiny_model: ModelInfo) -> None:
    network = build_network("unet", width=2, levels=6)
    info = save_weights(replace(tiny_model, network="unet", options={"width": 2, "levels": 6}, size=48), network)
    with pytest.raises(ModelError, match="size 48 is not a multiple of 32"):
        load_network(info)


def test_what_is_loaded_holds_no_file_open(tiny_model: ModelInfo) -> None:
    weights = load_weights(tiny_model)
    before = {name: value.clone() for name, value in weights.items()}
    tiny_model.weights.write_bytes(b"\0" * tiny_model.weights.stat().st_size)  # in place
    assert all(torch.equal(value, before[name]) for name, value in weights.items())
