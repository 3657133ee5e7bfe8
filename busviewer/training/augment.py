"""Augmentation in batches, on whichever device the batch lies."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["augment"]


def _uniform(count: int, low: float, high: float, generator: torch.Generator, device: torch.device) -> Tensor:
    return torch.rand(count, 1, 1, 1, generator=generator, device=device) * (high - low) + low


def _affine(count: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(N, 2, 3) random maps from the new square to the old: mirror left-right, rotate, scale, stretch, shear, shift."""

    def draw(low: float, high: float) -> Tensor:
        return _uniform(count, low, high, generator, device).flatten()

    angle = draw(-20, 20) * math.pi / 180
    scale = torch.exp(draw(math.log(0.75), math.log(1.3)))
    stretch = torch.exp(draw(-0.15, 0.15))
    shear = draw(-0.1, 0.1)
    mirror = torch.where(draw(0, 1) < 0.5, -1.0, 1.0)
    across, down = scale * stretch * mirror, scale / stretch
    cos, sin = torch.cos(angle), torch.sin(angle)
    rows = [
        torch.stack([cos * across, -sin * down + shear, draw(-0.15, 0.15)], 1),
        torch.stack([sin * across, cos * down, draw(-0.15, 0.15)], 1),
    ]
    return torch.stack(rows, 1)


def _blur(scans: Tensor, sigma: float) -> Tensor:
    reach = max(1, round(2.5 * sigma))
    offsets = torch.arange(-reach, reach + 1, device=scans.device, dtype=scans.dtype)
    kernel = torch.exp(-0.5 * (offsets / sigma) ** 2)
    kernel = kernel / kernel.sum()
    down = functional.conv2d(scans, kernel.view(1, 1, -1, 1), padding=(reach, 0))
    return functional.conv2d(down, kernel.view(1, 1, 1, -1), padding=(0, reach))


def augment(scans: Tensor, masks: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """One random variant of each scan and its mask.

    Geometry: mirror left-right (never up-down: depth means something), rotation to 20 degrees, scale .75 to 1.3,
    stretch, shear, shift. Grey values: gamma, gain, offset, speckle (multiplicative, smooth grain), blur.

    Args:
        scans: (N, 1, S, S) float, 0 to 1.
        masks: (N, 1, S, S) float, 0 to 1.
        generator: on the device of ``scans``; the same seed gives the same variants.

    Returns:
        The two, same shapes and ranges.
    """
    count, device = len(scans), scans.device
    grid = functional.affine_grid(_affine(count, generator, device), list(scans.shape), align_corners=False)
    both = functional.grid_sample(torch.cat([scans, masks], 1), grid, padding_mode="zeros", align_corners=False)
    scans, masks = both[:, :1], both[:, 1:]

    scans = scans.clamp_min(1e-4) ** torch.exp(_uniform(count, -0.45, 0.45, generator, device))
    noise = torch.randn(scans.shape, generator=generator, device=device)
    grain = functional.avg_pool2d(noise, 3, stride=1, padding=1) * 2 + noise * 0.5
    strength = _uniform(count, -0.15, 0.2, generator, device).clamp_min(0)  # none at all for some
    scans = scans * (1 + strength * grain)
    scans = scans * _uniform(count, 0.75, 1.25, generator, device) + _uniform(count, -0.06, 0.06, generator, device)
    blurred = _uniform(count, 0, 1, generator, device) < 0.2
    scans = torch.where(blurred, _blur(scans, 1.0), scans)
    return scans.clamp(0, 1), masks
