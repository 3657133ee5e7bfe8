"""The ways to ask one network where it looked, behind one interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from math import ceil

import torch
from torch import Tensor, nn

from busviewer.network import Outputs, channels_of, gates_of, multiple_of, off_centre, outputs_of, stages_of
from busviewer.progress import check_cancelled, report
from busviewer.segmentation.explaining.wish import CLASSES
from busviewer.texts import worded

__all__ = ["CAMS", "Aim", "classes_of", "enlarge", "explain", "methods_of", "of_class", "of_region", "shuffled"]

Aim = Callable[[Outputs], Tensor]
"""What a batch said -> (N,) the number of each that is explained."""

Method = Callable[[nn.Module, Tensor, str, Aim], Tensor]
"""A network, (N, C, S, S) what it is given, a layer, an aim -> (N, S, S) the heat of each."""

_WINDOWS = 6  # occlusion: windows across the scan, side by side
_FINER = 0.1  # of the largest fall: around a window that falls by this, windows that overlap it by half are tried too
_STEPS = (-1, 0, 1)
_BATCH = 4


def of_region(region: Tensor) -> Aim:
    """The logits of the mask summed over ``region`` (S, S) bool (Seg-Grad-CAM, Vinogradova et al. 2020)."""
    return lambda said: (said.mask[:, 0] * region).sum((1, 2))


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
        raise ValueError(worded("the class does not depend on this layer; choose the coarsest one"))
    return kept[0].detach(), gradient


def _cam(name: str) -> Method:
    def work(network: nn.Module, x: Tensor, layer: str, aim: Aim) -> Tensor:
        heat = torch.relu(CAMS[name](*_features(network, x, stages_of(network)[layer], aim))).float()
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
    return enlarge(kept[0][:, 0].float(), x.shape[-1])


_Cell = tuple[int, int]


def _occlusion(network: nn.Module, x: Tensor, layer: str, aim: Aim) -> Tensor:
    """How far the aim falls where a window is painted in an average grey (Zeiler and Fergus 2014); of one scan.

    First windows side by side, then those that overlap by half with one that mattered.
    """
    side = x.shape[-1]
    stride = max(1, side // (2 * _WINDOWS))
    across = range(ceil(side / stride) - 1)  # places, half a window apart
    cells = [(row, column) for row in across for column in across]
    with torch.inference_mode():
        whole = aim(outputs_of(network, x))[0]
        found = _falls(network, x, aim, whole, [cell for cell in cells if cell[0] % 2 == cell[1] % 2 == 0], stride)
        most = max(found.values())
        mattered = [cell for cell, fall in found.items() if most > 0 and fall >= _FINER * most]
        near = {(row + down, column + right) for row, column in mattered for down in _STEPS for right in _STEPS}
        report(0.5, "")
        found |= _falls(network, x, aim, whole, [cell for cell in cells if cell in near - found.keys()], stride)
    fall, tried = torch.zeros(2, side, side, device=x.device)
    for cell, value in found.items():
        fall[_window(cell, stride)] += value
        tried[_window(cell, stride)] += 1
    return torch.relu(fall / tried.clamp(min=1))[None]


def _window(cell: _Cell, stride: int) -> tuple[slice, slice]:
    row, column = (number * stride for number in cell)
    return slice(row, row + 2 * stride), slice(column, column + 2 * stride)


def _falls(
    network: nn.Module, x: Tensor, aim: Aim, whole: Tensor, cells: list[_Cell], stride: int
) -> dict[_Cell, float]:
    """How far the aim falls from ``whole`` for each window; 0 on the padding, where all is alike and nothing hidden."""
    shown = [cell for cell in cells if x[0, :, *_window(cell, stride)].std() > 0]
    found = dict.fromkeys(cells, 0.0)
    for first in range(0, len(shown), _BATCH):
        check_cancelled()
        some = shown[first : first + _BATCH]
        painted = x.repeat(len(some), 1, 1, 1).contiguous(memory_format=torch.channels_last)
        for number, cell in enumerate(some):
            painted[number, :, *_window(cell, stride)] = 0  # MEAN, in the network's own numbers
        found.update(zip(some, (whole - aim(outputs_of(network, painted))).tolist(), strict=True))
    return found


_METHODS: dict[str, Method] = {name: _cam(name) for name in CAMS} | {"occlusion": _occlusion, "gates": _gates}


def methods_of(network: nn.Module) -> tuple[str, ...]:
    """The names of the methods that a network made here can be asked by."""
    return tuple(name for name in _METHODS if name != "gates" or gates_of(network))


def explain(network: nn.Module, x: Tensor, *, method: str, layer: str, aim: Aim, both_ways: bool = False) -> Tensor:
    """Where ``network`` looked for ``aim``: (S, S) float32, at least 0, not normalised; 0 where nothing speaks for it.

    Every hook is taken off, whatever happens.

    Args:
        network: in eval mode.
        x: (1, C, S, S) as the network is given it.
        method: of :func:`methods_of`.
        layer: of :func:`busviewer.network.stages_of`; occlusion looks at none.
        aim: what is explained, of ``x`` as it lies.
        both_ways: a map from gradients is the mean of that of ``x`` and that of its mirror image, turned back; others
            are as without.

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
    if not both_ways or method not in CAMS:
        return _METHODS[method](network, x, layer, aim)[0].detach()

    def turned(said: Outputs) -> Tensor:
        return aim(said._replace(mask=torch.cat([said.mask[:1], said.mask[1:].flip(3)])))

    both = torch.cat([x, x.flip(3)]).contiguous(memory_format=torch.channels_last)  # one batch is quicker than two
    heats = _METHODS[method](network, both, layer, turned).detach()
    return (heats[0] + heats[1].flip(1)) / 2


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
    """A layer's maps (N, h, w) as (N, side, side), bilinear, each value where its place of the grid looks.

    That is ``off_centre`` pixels up and to the left of the middle of its square (:func:`busviewer.network.off_centre`).
    """
    down, across = (_placed(size, side, off_centre, heat) for size in heat.shape[1:])
    placed: Tensor = down @ heat @ across.T
    return placed


def _placed(size: int, side: int, off_centre: float, like: Tensor) -> Tensor:
    """(side, size): how much each of ``size`` values counts at each of ``side`` places of a line."""
    at = (torch.arange(side, device=like.device, dtype=like.dtype) + 0.5 + off_centre) * size / side - 0.5
    values = torch.arange(size, device=like.device, dtype=like.dtype)
    return (1 - (at.clamp(0, size - 1)[:, None] - values).abs()).clamp(min=0)
