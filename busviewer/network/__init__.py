"""Network architectures, one a file, behind one interface: (N, 1, H, W) float in, (N, 1, H, W) logits out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast, runtime_checkable

from torch import Tensor, nn

from busviewer.network.attention_lite import AttentionLite
from busviewer.network.attention_unet_deep import DeepAttentionUNet
from busviewer.network.attention_unet_pretrained import PretrainedAttentionUNet
from busviewer.network.blocks import AttentionGate
from busviewer.network.click_unet import ClickUNet
from busviewer.network.encnet import EncNet
from busviewer.network.fcn import FCN
from busviewer.network.msgrap import MSGRAP
from busviewer.network.outputs import Outputs
from busviewer.network.pspnet import PSPNet
from busviewer.network.residual_unet import ResidualUNet
from busviewer.network.sa_unet import SalientAttentionUNet
from busviewer.network.segnet import SegNet
from busviewer.network.unet import AttentionUNet, UNet

__all__ = [
    "NETWORKS",
    "AttentionLite",
    "AttentionUNet",
    "ClickUNet",
    "Outputs",
    "SegmentationNetwork",
    "UNet",
    "build_network",
    "channels_of",
    "gates_of",
    "multiple_of",
    "off_centre",
    "outputs_of",
    "stages_of",
]


@runtime_checkable
class SegmentationNetwork(Protocol):
    """What the rest of the house asks of an architecture.

    Attributes:
        multiple: the sides of its input are multiples of this.
    """

    multiple: int

    @property
    def stages(self) -> dict[str, nn.Module]:
        """Named layers that can be explained, the bottleneck first."""
        ...

    def __call__(self, x: Tensor) -> Tensor: ...


NETWORKS: dict[str, Callable[..., nn.Module]] = {
    "attention-lite": AttentionLite,
    "attention-unet": AttentionUNet,
    "attention-unet-deep": DeepAttentionUNet,
    "attention-unet-pretrained": PretrainedAttentionUNet,
    "encnet18": EncNet,
    "fcn": FCN,
    "msgrap": MSGRAP,
    "pspnet18": PSPNet,
    "residual-unet": ResidualUNet,
    "sa-unet": SalientAttentionUNet,
    "segnet": SegNet,
    "unet": UNet,
}


def build_network(name: str, **options: int) -> nn.Module:
    """A freshly initialised network; ValueError names what there is when ``name`` or an option is unknown.

    Beside :data:`NETWORKS`, which find lesions, there is "click-unet", which draws the one that is clicked on.
    """
    try:
        maker = {**NETWORKS, "click-unet": ClickUNet}[name]
    except KeyError:
        raise ValueError(f"unknown network {name!r}; available: {', '.join(sorted(NETWORKS))}") from None
    try:
        return maker(**options)
    except TypeError as error:
        raise ValueError(f"invalid options for network {name!r}: {options} ({error})") from None


def multiple_of(network: nn.Module) -> int:
    """What the sides of the input of a network made here are multiples of."""
    return cast(SegmentationNetwork, network).multiple


def channels_of(network: nn.Module) -> int:
    """What a network made here takes: 1, the scan; 2, the scan and its saliency map; 5, as :class:`ClickUNet` says."""
    return int(getattr(network, "channels", 1))


def stages_of(network: nn.Module) -> dict[str, nn.Module]:
    """The explainable layers of a network made here."""
    return cast(SegmentationNetwork, network).stages


def gates_of(network: nn.Module) -> dict[str, nn.Module]:
    """What weighs the skips of a network made here, by the decoder stage each is before; empty where nothing does.

    The output of each is (N, 1, h, w), 0 to 1: how much of each place is let through.
    """
    gates = enumerate(getattr(network, "gate", ()), 1)
    return {f"decoder {number}": gate.psi for number, gate in gates if isinstance(gate, AttentionGate)}


def off_centre(network: nn.Module, stage: str) -> float:
    """How far up and to the left of the middle of its square a place of ``stage`` looks, in pixels of the input.

    A place of a grid of h by w stands for an h-th by w-th of the input. A pooling of 2 by 2 looks at the middle of
    that; a strided convolution of odd size, padded alike on all sides, at the first pixel of it. What a decoder says is
    where the mask is: 0.
    """
    return float(getattr(network, "off_centre", {}).get(stage, 0.0))


def outputs_of(network: nn.Module, x: Tensor) -> Outputs:
    """All that a network made here says of a batch: the mask, and the assessments where it has them."""
    say = getattr(network, "outputs", None)
    return cast(Outputs, say(x)) if say else Outputs(network(x))
