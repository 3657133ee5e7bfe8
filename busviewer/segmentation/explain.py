"""Where the network looked for its mask: Seg-Grad-CAM."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network import stages_of

__all__ = ["explain", "grad_cam"]


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


def explain(
    network: nn.Module, scan: Tensor, layer: str, threshold: float, *, calibration: tuple[float, float] = (1.0, 0.0)
) -> NDArray[np.float32]:
    """The heatmap of the predicted lesion as (S, S) float32 from 0 to 1, bilinear from the layer's own grid.

    The lesion is where ``sigmoid(a * logit + b)``, (a, b) being the ``calibration``, reaches the threshold.
    If no pixel does, the most certain hundredth of the pixels is used instead. ValueError where the layer is unknown.
    """
    stages = stages_of(network)
    if layer not in stages:
        raise ValueError(f"unknown layer {layer!r}; available: {', '.join(stages)}")
    with torch.inference_mode():
        probability = torch.sigmoid(calibration[0] * network(scan)[0, 0].float() + calibration[1])
    target = probability >= threshold
    if not target.any():
        target = probability >= probability.flatten().quantile(0.99)
    heat = grad_cam(network, scan, stages[layer], target.clone())
    heat = functional.interpolate(heat[None, None], size=scan.shape[2:], mode="bilinear", align_corners=False)[0, 0]
    top = heat.max()
    return np.asarray((heat / top if top > 0 else heat).cpu().numpy(), np.float32)
