"""Weights on disk: safetensors, 16 bit, named by their SHA-256. A pickle is never loaded."""

from __future__ import annotations

from dataclasses import replace

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from busviewer.files import atomic_path, sha256_of
from busviewer.network import build_network, multiple_of
from busviewer.segmentation.model_folder import MODEL_JSON, Member, ModelError, ModelInfo

__all__ = ["load_network", "load_weights", "save_weights"]


def save_weights(info: ModelInfo, network: nn.Module) -> ModelInfo:
    """Write the weights as float16 and ``model.json`` with their hash; the folder's new description is returned.

    A model.json is never beside weights it does not name: the old one goes first, the new one comes last. A tensor with
    a value beyond float16 stays float32.
    """
    tensors = {name: _packed(value).cpu().contiguous() for name, value in network.state_dict().items()}
    (info.folder / MODEL_JSON).unlink(missing_ok=True)
    with atomic_path(info.weights) as part:
        save_file(tensors, part)
    info = replace(info, sha256=sha256_of(info.weights))
    info.write()
    return info


def _packed(value: Tensor) -> Tensor:
    if not value.is_floating_point() or value.abs().max() > torch.finfo(torch.float16).max:
        return value
    return value.half()


def load_weights(info: ModelInfo, member: Member | None = None) -> dict[str, Tensor]:
    """The state dict of a member (the first where none is named), float32, after its hash was checked.

    ModelError where it is damaged.
    """
    member = member or info.members[0]
    info.verify_member(member)
    path = info.folder / member.weights
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError) as error:
        reason = str(error).removeprefix("Error while deserializing header: ")
        raise ModelError(f"{path}: not safetensors ({reason:.120})") from error
    # clones, since what safetensors gives is a window on the file, which Windows then keeps from being removed
    return {name: value.float() if value.is_floating_point() else value.clone() for name, value in tensors.items()}


def load_network(info: ModelInfo, member: Member | None = None) -> nn.Module:
    """The network of a member (the first where none is named) with its weights, ready to predict, on the CPU.

    ModelError where they do not fit each other.
    """
    member = member or info.members[0]
    weights = load_weights(info, member)
    try:
        with torch.device("meta"):
            network = build_network(member.network, **member.options)
        network.load_state_dict(weights, assign=True)
        if member.size % multiple_of(network):
            raise ValueError(f"size {member.size} is not a multiple of {multiple_of(network)}")
    except (ValueError, RuntimeError) as error:
        where = info.folder / member.weights
        raise ModelError(f"{where}: weights and network do not fit ({str(error).splitlines()[0]})") from error
    return network.eval().requires_grad_(False)
