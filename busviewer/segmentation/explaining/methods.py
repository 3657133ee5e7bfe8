"""The ways to ask one network where it looked, behind one interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from math import ceil

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network import Outputs, channels_of, gates_of, multiple_of, off_centre, outputs_of, stages_of
from busviewer.progress import check_cancelled, report
from busviewer.segmentation.explaining.wish import CLASSES

__all__ = ["CAMS", "Aim", "classes_of", "enlarge", "explain", "methods_of", "of_class", "of_region", "shuffled"]

Aim = Callable[[Outputs], Tensor]
"""What a batch said -> (N,) the number of each that is explained."""

Method = Callable[[nn.Module, Tensor, str, Aim], Tensor]

_WINDOWS = 6  # occlusion: windows across the scan; they overlap by half
_BATCH = 8


def of_region(region: Tensor) -> Aim:
    """The logits of the mask summed over ``region`` (S, S) bool (Seg-Grad-CAM, Vinogradova et al. 2020)."""
    return lambda said: said.mask[:, 0][:, region].sum(1)


def of_class(name: str) -> Aim:
    """The logit of a class: "malignant", "benign" (its negative), or "normal" (that of a lesion, negative)."""
    sign = 1 if name == "malignant" else -1

    def aim(said: Outputs) -> Tensor:
        logit = said.lesion if name == "normal" else said.malignant
        if logit is None:
            raise ValueError(f"this network has no output for the class {name!r}")
        return sign * logit

    return aim


def classes_of(network: nn.Module) -> tuple[str, ...]:
    """The classes that :func:`of_class` can be asked for, of a network made here."""
    side = 2 * multiple_of(network)
    with torch.inference_mode():
        x = torch.zeros(1, channels_of(network), side, side, device=next(network.parameters()).device)
        said = outputs_of(network, x)
    there = {"malignant": said.malignant, "benign": said.malignant, "normal": said.lesion}
    return tuple(name for name in CLASSES if there[name] is not None)


# --- from the features of a layer ------------------------------------------------------------------------------------
def _seg_grad_cam(features: Tensor, gradient: Tensor) -> Tensor:
    """Grad-CAM (Selvaraju et al. 2017): each channel weighted by the mean of its gradient."""
    return (gradient.mean(dim=(2, 3), keepdim=True) * features).sum(dim=1)


def _hirescam(features: Tensor, gradient: Tensor) -> Tensor:
    """HiResCAM (Draelos and Carin 2020): each place by its own gradient, so that heat is where the sum comes from."""
    return (gradient * features).sum(dim=1)


def _layercam(features: Tensor, gradient: Tensor) -> Tensor:
    """LayerCAM (Jiang et al. 2021): as HiResCAM, by the positive gradients alone."""
    return (gradient.relu() * features).sum(dim=1)


CAMS = {"seg-grad-cam": _seg_grad_cam, "hirescam": _hirescam, "layercam": _layercam}


@contextmanager
def _hooked(layer: nn.Module, hook: Callable[[Tensor], Tensor | None]) -> Iterator[None]:
    """Inside the block, hand what ``layer`` gives to ``hook``, and on what this returns, if anything."""
    handle = layer.register_forward_hook(lambda _module, _given, output: hook(output))
    try:
        yield
    finally:
        handle.remove()


def _features(network: nn.Module, x: Tensor, layer: nn.Module, aim: Aim) -> tuple[Tensor, Tensor]:
    """What ``layer`` gives, and the gradient of the aim there; nothing before the layer is derived."""
    kept: list[Tensor] = []

    def hook(output: Tensor) -> Tensor:
        kept.append(output.detach().requires_grad_(True))
        return kept[0].clone()  # a ReLU in place may follow

    with _hooked(layer, hook), torch.enable_grad():
        value = aim(outputs_of(network, x)).sum()
    check_cancelled()
    gradient = torch.autograd.grad(value, kept[0], allow_unused=True)[0] if value.requires_grad else None
    if gradient is None:
        raise ValueError("the class does not depend on this layer; choose the coarsest one")
    return kept[0].detach(), gradient


def _cam(name: str) -> Method:
    def work(network: nn.Module, x: Tensor, layer: str, aim: Aim) -> Tensor:
        heat = torch.relu(CAMS[name](*_features(network, x, stages_of(network)[layer], aim)))[0].float()
        return enlarge(heat, x.shape[-1], off_centre(network, layer))

    return work


# --- without a gradient ----------------------------------------------------------------------------------------------
def _gates(network: nn.Module, x: Tensor, layer: str, aim: Aim) -> Tensor:
    """How much each place of a skip is let through (Oktay et al. 2018): it knows of no target.

    The bottleneck has no gate; the coarsest stands for it.
    """
    gates = gates_of(network)
    kept: list[Tensor] = []
    gate = gates.get(layer) or next(iter(gates.values()))
    with _hooked(gate, lambda output: kept.append(output)), torch.inference_mode():
        network(x)
    return enlarge(kept[0][0, 0].float(), x.shape[-1])


def _occlusion(network: nn.Module, x: Tensor, layer: str, aim: Aim) -> Tensor:
    """How far the aim falls where a window is painted in an average grey (Zeiler and Fergus 2014); of no layer.

    A window on the padding, where all is alike, hides nothing and is skipped.
    """
    side = x.shape[-1]
    stride = max(1, side // (2 * _WINDOWS))
    wide = 2 * stride
    starts = range(0, ceil((side - wide) / stride) * stride + 1, stride)
    places = [(slice(top, top + wide), slice(left, left + wide)) for top in starts for left in starts]
    shown = [place for place in places if x[0, :, *place].std() > 0]
    fall, count = torch.zeros(side, side, device=x.device), torch.zeros(side, side, device=x.device)
    for place in places:
        count[place] += 1
    with torch.inference_mode():
        whole = aim(outputs_of(network, x))
        for first in range(0, len(shown), _BATCH):
            check_cancelled()
            report(first / len(shown), "")
            some = shown[first : first + _BATCH]
            painted = x.repeat(len(some), 1, 1, 1)
            for number, place in enumerate(some):
                painted[number, :, *place] = 0  # MEAN, in the network's own numbers
            for place, value in zip(some, aim(outputs_of(network, painted)), strict=True):
                fall[place] += whole[0] - value
    return torch.relu(fall / count)


_METHODS: dict[str, Method] = {name: _cam(name) for name in CAMS} | {"occlusion": _occlusion, "gates": _gates}


def methods_of(network: nn.Module) -> tuple[str, ...]:
    """The names of the methods that a network made here can be asked by."""
    return tuple(name for name in _METHODS if name != "gates" or gates_of(network))


def explain(network: nn.Module, x: Tensor, *, method: str, layer: str, aim: Aim) -> Tensor:
    """Where ``network`` looked for ``aim``: (S, S) float32, at least 0, not normalised; 0 where nothing speaks for it.

    Every hook is taken off, whatever happens.

    Args:
        network: in eval mode.
        x: (1, C, S, S) as the network is given it.
        method: of :func:`methods_of`.
        layer: of :func:`busviewer.network.stages_of`; occlusion looks at none.

    Raises:
        ValueError: there is no such method or layer, or the aim does not depend on it.
        busviewer.progress.Cancelled: the listener asked to stop; asked between two passes.
    """
    stages, methods = stages_of(network), methods_of(network)
    if layer not in stages:
        raise ValueError(f"unknown layer {layer!r}; available: {', '.join(stages)}")
    if method not in methods:
        raise ValueError(f"unknown method {method!r} for this network; available: {', '.join(methods)}")
    check_cancelled()
    return _METHODS[method](network, x, layer, aim).detach()


def shuffled(network: nn.Module, seed: int = 0) -> nn.Module:
    """A copy of the network that has learned nothing: the numbers of each of its weights in another order.

    (The randomisation of Adebayo et al. 2018, of all layers; its activations keep their scale.)
    """
    copy, generator = deepcopy(network), torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for weight in copy.parameters():
            order = torch.randperm(weight.numel(), generator=generator).to(weight.device)
            weight.copy_(weight.flatten()[order].view_as(weight))
    return copy


def enlarge(heat: Tensor, side: int, off_centre: float = 0.0) -> Tensor:
    """A layer's map (h, w) as (side, side), bilinear, each value where its place of the grid looks.

    That is ``off_centre`` pixels up and to the left of the middle of its square (:func:`busviewer.network.off_centre`).
    """
    shift = 2 * off_centre / side
    there = torch.tensor([[[1.0, 0.0, shift], [0.0, 1.0, shift]]], device=heat.device)
    grid = functional.affine_grid(there, [1, 1, side, side], align_corners=False)
    return functional.grid_sample(heat[None, None], grid, padding_mode="border", align_corners=False)[0, 0]
