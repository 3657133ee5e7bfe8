"""The weights of the click network, stored like those of a model: safetensors, 16 bit, identified by their hash."""

from __future__ import annotations

from dataclasses import replace

from torch import nn

from busviewer.files import sha256_of
from busviewer.network import ClickUNet, channels_of
from busviewer.segmentation.models.click_folder import CLICKS_JSON, ClickInfo
from busviewer.segmentation.models.model_folder import ModelError
from busviewer.segmentation.models.weights import fitted, read_tensors, write_tensors

__all__ = ["load_click_network", "save_click_weights"]


def save_click_weights(info: ClickInfo, network: nn.Module) -> ClickInfo:
    """Write the weights, and ``clicks.json`` with their hash; the folder's new description is returned.

    clicks.json always matches the weights beside it: the old one is removed first, the new one is written last.
    """
    info.folder.mkdir(parents=True, exist_ok=True)
    (info.folder / CLICKS_JSON).unlink(missing_ok=True)
    write_tensors(info.weights, network)
    info = replace(info, sha256=sha256_of(info.weights))
    info.write()
    return info


def load_click_network(info: ClickInfo) -> nn.Module:
    """The network with its weights, ready to draw, on the CPU; ModelError where they are damaged or do not fit."""
    info.verify()
    network = fitted(info.network, info.options, info.size, read_tensors(info.weights), info.weights)
    if channels_of(network) != ClickUNet.channels:
        raise ModelError(
            f"{info.weights}: the network does not take the {ClickUNet.channels} input channels of a click network"
        )
    return network
