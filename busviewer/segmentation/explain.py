"""Where the network looked for its mask: Seg-Grad-CAM."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network import off_centre, stages_of

__all__ = ["enlarge", "explain", "grad_cam"]


def grad_cam(network: nn.Module, scan: Tensor, layer: nn.Module, target: Tensor) -> Tensor:
    """Grad-CAM (Selvaraju et al. 2017) of the logits summed over ``target`` (Seg-Grad-CAM, Vinogradova et al. 2020).

    Each channel of the layer is weighted by the mean of its gradient; the weighted sum is cut at zero.

    Args:
        network: in eval mode; (1, C, S, S) in, logits out.
        scan: (1, C, S, S).
        layer: a module of the network with (1, C, h, w) output.
        target: (S, S) bool, the pixels whose logits are explained.

    Returns:
        (h, w) float32, at least 0, not normalised.
    """
    kept: list[Tensor] = []
    hook = layer.register_forward_hook(lambda module, given, output: kept.append(output))
    try:
        with torch.enable_grad():
            logits = network(scan.detach().requires_grad_(True))
            (gradient,) = torch.autograd.grad(logits[0, 0][target].sum(), kept[0])
    finally:
        hook.remove()
    weights = gradient.mean(dim=(2, 3), keepdim=True)
    return torch.relu((weights * kept[0]).sum(dim=1))[0].detach().float()


def enlarge(heat: Tensor, side: int, off_centre: float = 0.0) -> Tensor:
    """A layer's map (h, w) as (side, side), bilinear, each value where its place of the grid looks.

    That is ``off_centre`` pixels up and to the left of the middle of its square (:func:`busviewer.network.off_centre`).
    """
    shift = 2 * off_centre / side
    there = torch.tensor([[[1.0, 0.0, shift], [0.0, 1.0, shift]]], device=heat.device)
    grid = functional.affine_grid(there, [1, 1, side, side], align_corners=False)
    return functional.grid_sample(heat[None, None], grid, padding_mode="border", align_corners=False)[0, 0]


def explain(
    network: nn.Module, scan: Tensor, layer: str, threshold: float, *, calibration: tuple[float, float] = (1.0, 0.0)
) -> NDArray[np.float32]:
    """The heatmap of the predicted lesion as (S, S) float32 from 0 to 1, bilinear from the layer's own grid.

    It is the mean of the scan's and of the mirrored scan's, turned back: a network treats left and right as unequal as
    it has learned to, and the heat of one of them alone lies beside what it is of.

    The lesion is where ``sigmoid(a * logit + b)`` reaches the threshold, the logit being the mean of both and (a, b)
    the ``calibration``. If no pixel does, the most certain hundredth of the pixels is used instead. ValueError where
    the layer is unknown.
    """
    stages = stages_of(network)
    if layer not in stages:
        raise ValueError(f"unknown layer {layer!r}; available: {', '.join(stages)}")
    both = (scan, scan.flip(3))
    with torch.inference_mode():
        plain, mirrored = (network(x)[0, 0].float() for x in both)
        probability = torch.sigmoid(calibration[0] * (plain + mirrored.flip(1)) / 2 + calibration[1])
    target = probability >= threshold
    if not target.any():
        target = probability >= probability.flatten().quantile(0.99)
    target = target.clone()  # one that autograd may keep
    off, side = off_centre(network, layer), scan.shape[-1]
    one, other = (
        enlarge(grad_cam(network, x, stages[layer], lesion), side, off)
        for x, lesion in zip(both, (target, target.flip(1)), strict=True)
    )
    heat = one + other.flip(1)
    top = heat.max()
    return np.asarray((heat / top if top > 0 else heat).cpu().numpy(), np.float32)
