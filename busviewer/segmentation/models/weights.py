"""Weights on disk: safetensors, 16 bit, named by their SHA-256. A pickle is never loaded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from busviewer.files import atomic_path, sha256_of
from busviewer.network import build_network, multiple_of
from busviewer.segmentation.models.model_folder import MODEL_JSON, Member, ModelError, ModelInfo
from busviewer.texts import worded

__all__ = ["fitted", "load_network", "load_weights", "read_tensors", "save_weights", "write_tensors"]


def save_weights(info: ModelInfo, network: nn.Module, mark: str = "") -> ModelInfo:
    """Write the weights as float16 and ``model.json`` with their hash; the folder's new description is returned.

    model.json always matches the weights beside it: the old one is removed first, the new one is written last. A tensor
    with a value beyond float16 stays float32. With a ``mark`` in the file, a model of the same weights and other
    constants has a hash of its own, so that one is not taken for the other.
    """
    (info.folder / MODEL_JSON).unlink(missing_ok=True)
    write_tensors(info.weights, network, mark)
    info = replace(info, sha256=sha256_of(info.weights))
    info.write()
    return info


def write_tensors(path: Path, network: nn.Module, mark: str = "") -> None:
    """Write the state of ``network`` as :func:`save_weights` does, atomically."""
    tensors = {name: _packed(value).cpu().contiguous() for name, value in network.state_dict().items()}
    with atomic_path(path) as part:
        save_file(tensors, part, {"mark": mark} if mark else None)


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
    return read_tensors(info.folder / member.weights)


def read_tensors(path: Path) -> dict[str, Tensor]:
    """The state in a file, float32; ModelError where it is no safetensors."""
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError) as error:
        reason = str(error).removeprefix("Error while deserializing header: ")
        raise ModelError(
            worded("{path}: not a safetensors file ({reason})", path=path, reason=f"{reason:.120}")
        ) from error
    # clones, since what safetensors gives is a window on the file, which Windows then keeps from being removed
    return {name: value.float() if value.is_floating_point() else value.clone() for name, value in tensors.items()}


def load_network(info: ModelInfo, member: Member | None = None) -> nn.Module:
    """The network of a member (the first where none is named) with its weights, ready to predict, on the CPU.

    ModelError where they do not fit each other.
    """
    member = member or info.members[0]
    where = info.folder / member.weights
    return fitted(member.network, member.options, member.size, load_weights(info, member), where)


def fitted(name: str, options: dict[str, int], size: int, weights: dict[str, Tensor], where: Path) -> nn.Module:
    """The network ``name`` with these weights, ready to predict at ``size``, on the CPU.

    ModelError, which names the file ``where``, if they do not fit each other.
    """
    try:
        with torch.device("meta"):
            network = build_network(name, **options)
        network.load_state_dict(weights, assign=True)
        if size % multiple_of(network):
            raise ValueError(f"size {size} is not a multiple of {multiple_of(network)}")
    except (ValueError, RuntimeError) as error:
        raise ModelError(
            worded(
                "{where}: the weights do not match the network ({reason})",
                where=where,
                reason=str(error).splitlines()[0],
            )
        ) from error
    return network.eval().requires_grad_(False)
