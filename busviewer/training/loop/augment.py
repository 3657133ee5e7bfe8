"""Augmentation in batches, on whichever device the batch lies."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from busviewer.training.loop.burnt_in_marks import draw_marks

__all__ = ["LESION_SHARE", "VARIATIONS", "augment", "vary_greys"]

VARIATIONS = ("usual", "wide")
"""How far a variant may differ from its scan: "wide" is for scans of machines and settings that are not in the set."""

# A crop shows a lesion from this share of the lesion's own area on, and shows none where there is nothing of it;
# between the two it is not said.
LESION_SHARE = 0.2
_TRIES = 12


def _draw(shape: tuple[int, ...], low: float, high: float, generator: torch.Generator, device: torch.device) -> Tensor:
    return torch.rand(shape, generator=generator, device=device) * (high - low) + low


def _affine(
    shape: tuple[int, ...],
    zoom: tuple[float, float],
    generator: torch.Generator,
    device: torch.device,
    *,
    stretched: float = 0.15,
) -> Tensor:
    """(..., 2, 3) random maps from the new square to the old: mirror left-right, rotate, scale, stretch, shear, shift.

    ``zoom`` bounds the part of the old square that is seen; below 1, it stays inside of it, mostly.
    """

    def draw(low: float, high: float) -> Tensor:
        return _draw(shape, low, high, generator, device)

    angle = draw(-15, 15) * math.pi / 180
    scale = torch.exp(draw(math.log(zoom[0]), math.log(zoom[1])))
    stretch = torch.exp(draw(-stretched, stretched))
    shear = draw(-0.1, 0.1)
    mirror = torch.where(draw(0, 1) < 0.5, -1.0, 1.0)
    across, down = scale * stretch * mirror, scale / stretch
    reach = (1 - scale).clamp_min(0) * 0.9 + 0.1
    cos, sin = torch.cos(angle), torch.sin(angle)
    rows = [
        torch.stack([cos * across, -sin * down + shear, draw(-1, 1) * reach], -1),
        torch.stack([sin * across, cos * down, draw(-1, 1) * reach], -1),
    ]
    return torch.stack(rows, -2)


def _avoiding(masks: Tensor, maps: Tensor, wanted: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """The maps, those of ``wanted`` scans replaced by a close crop without any lesion where one of some tries is it.

    And which they are, (N,) bool.
    """
    count, device = len(maps), masks.device
    tries = _affine((_TRIES, count), (0.35, 0.75), generator, device)
    coarse = functional.adaptive_max_pool2d(masks, 32)
    # looked at so densely, and up to the crop's own margin, that no cell of it is overlooked
    grid = functional.affine_grid(tries.flatten(0, 1), [_TRIES * count, 1, 36, 36], align_corners=True)
    repeated = coarse.repeat(_TRIES, 1, 1, 1)
    seen = functional.grid_sample(repeated, grid, padding_mode="zeros", align_corners=False)
    free = seen.flatten(1).amax(1).view(_TRIES, count) == 0
    first = free.int().argmax(0)  # the first try that is free
    chosen = wanted & free.any(0)
    crops = tries[first, torch.arange(count, device=device)]
    return torch.where(chosen[:, None, None], crops, maps), chosen


def _elastic(count: int, size: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(N, size, size, 2) smooth random displacement, none at all for half of the scans."""
    coarse = torch.randn(count, 2, 6, 6, generator=generator, device=device)
    strength = _draw((count, 1, 1, 1), -0.03, 0.03, generator, device).clamp_min(0)
    smooth = functional.interpolate(coarse * strength, size=(size, size), mode="bicubic", align_corners=False)
    return smooth.permute(0, 2, 3, 1)


def _blur(scans: Tensor, sigma: float) -> Tensor:
    reach = max(1, round(2.5 * sigma))
    offsets = torch.arange(-reach, reach + 1, device=scans.device, dtype=scans.dtype)
    kernel = torch.exp(-0.5 * (offsets / sigma) ** 2)
    kernel = kernel / kernel.sum()
    down = functional.conv2d(scans, kernel.view(1, 1, -1, 1), padding=(reach, 0))
    return functional.conv2d(down, kernel.view(1, 1, 1, -1), padding=(0, reach))


def _grey(scans: Tensor, generator: torch.Generator) -> Tensor:
    """Gamma, gain and offset, a gain that falls or rises with depth, speckle, blur, and a loss of resolution."""
    count, device = len(scans), scans.device
    one = (count, 1, 1, 1)
    scans = scans.clamp(1e-4, 1) ** torch.exp(_draw(one, -0.5, 0.5, generator, device))
    noise = torch.randn(scans.shape, generator=generator, device=device)
    grain = functional.avg_pool2d(noise, 3, stride=1, padding=1) * 2 + noise * 0.5
    strength = _draw(one, -0.15, 0.2, generator, device).clamp_min(0)  # none at all for some
    depth = torch.linspace(-1, 1, scans.shape[2], device=device).view(1, 1, -1, 1)
    gain = _draw(one, 0.7, 1.3, generator, device) * (1 + depth * _draw(one, -0.3, 0.3, generator, device))
    scans = scans * (1 + strength * grain) * gain + _draw(one, -0.06, 0.06, generator, device)
    which = _draw(one, 0, 1, generator, device)
    scans = torch.where(which < 0.15, _blur(scans, 1.0), scans)
    small = functional.avg_pool2d(scans, 2)
    coarse = functional.interpolate(small, size=scans.shape[2:], mode="bilinear", align_corners=False)
    return torch.where(which > 0.9, coarse, scans)


def _settings(scans: Tensor, generator: torch.Generator) -> Tensor:
    """The scan as another machine, or another hand on its knobs, shows it: contrast, dynamic range, depth curve.

    Contrast about the scan's own mean, a gain that rises and falls along the depth and across, and a blur of its own.
    """
    count, _, height, width = scans.shape
    device, one = scans.device, (count, 1, 1, 1)
    mean = scans.mean((1, 2, 3), keepdim=True)
    scans = mean + (scans - mean) * torch.exp(_draw(one, -0.5, 0.45, generator, device))
    waves = [1.0, 2.0, 3.0]
    down = torch.linspace(0, math.pi, height, device=device).view(1, 1, -1, 1)
    across = torch.linspace(0, math.pi, width, device=device).view(1, 1, 1, -1)
    curve = sum(
        (_draw(one, -0.3, 0.3, generator, device) / wave * torch.cos(wave * down) for wave in waves),
        _draw(one, -0.15, 0.15, generator, device) * torch.cos(across),
    )
    scans = scans.clamp_min(0) * torch.exp(curve)
    which = _draw(one, 0, 1, generator, device)
    scans = torch.where(which < 0.12, _blur(scans, 0.6), scans)
    return torch.where(which > 0.88, _blur(scans, 1.6), scans)


def _furnished(count: int, size: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(N, 1, S, S) 0 or 1: where there is tissue on a screen that has black beside it, and below a curved probe."""

    def draw(low: float, high: float) -> Tensor:
        return _draw((count, 1, 1, 1), low, high, generator, device)

    place = torch.linspace(0, 1, size, device=device)
    down, across = place.view(1, 1, -1, 1), place.view(1, 1, 1, -1)
    bands = [draw(-0.25, 0.18) for _ in range(4)]  # none at all at most sides
    kept = (down >= bands[0]) & (down <= 1 - bands[1]) & (across >= bands[2]) & (across <= 1 - bands[3])
    # a curved probe far above the scan: tissue between its face and its reach, and between two lines from its centre
    centre, reach = draw(-1.2, -0.3), draw(0.85, 1.1)
    radius, slope = torch.hypot(down - centre, across - 0.5), (across - 0.5).abs() / (down - centre)
    sector = (radius >= -centre) & (radius <= reach - centre) & (slope <= draw(0.3, 0.7))
    which = draw(0, 1)
    return (((which > 0.3) | kept) & ((which < 0.92) | sector)).to(torch.float32)


def augment(
    scans: Tensor,
    masks: Tensor,
    generator: torch.Generator,
    *,
    lesion_free: float = 0.0,
    variation: str = "usual",
) -> tuple[Tensor, Tensor, Tensor]:
    """One random variant of each scan and its mask.

    Geometry: mirror left-right (never up-down: depth means something), rotation to 15 degrees, the part seen .55 to
    1.25, stretch, shear, shift, elastic; grey values as :func:`_grey`; calipers and text burnt in. Some scans with a
    lesion become a close crop of tissue without any: normals for free. The "wide" ``variation`` sees .45 to 1.5,
    stretches more, and changes grey values as :func:`_settings` and the screen as :func:`_furnished` has it.

    Args:
        scans: (N, C, S, S) float, 0 to 1; the first channel is the scan, others only share its geometry.
        masks: (N, 1, S, S) float, 0 to 1.
        generator: on the device of ``scans``; the same seed gives the same variants.
        lesion_free: the share of scans with a lesion that become such a crop, as far as one is found.
        variation: one of :data:`VARIATIONS`.

    Returns:
        The two, same shapes and ranges, and (N,) float: 1 where the variant shows a lesion, 0 where it shows none,
        -1 where so little of it is left that neither should be said.
    """
    count, size, device = len(scans), scans.shape[2], scans.device
    wide = variation == "wide"
    seen_part, stretched = ((0.45, 1.5), 0.25) if wide else ((0.55, 1.25), 0.15)
    maps = _affine((count,), seen_part, generator, device, stretched=stretched)
    area = masks.sum((1, 2, 3))
    wanted = (_draw((count,), 0, 1, generator, device) < lesion_free) & (area > 0)
    cropped = torch.zeros_like(wanted)
    if lesion_free:
        maps, cropped = _avoiding(masks, maps, wanted, generator)
    grid = functional.affine_grid(maps, list(scans.shape), align_corners=False)
    bent = _elastic(count, size, generator, device)
    grid = grid + torch.where(cropped[:, None, None, None], 0.0, bent)  # bent, a crop could show a lesion after all
    both = functional.grid_sample(torch.cat([scans, masks], 1), grid, padding_mode="zeros", align_corners=False)
    if wide:
        both = both * _furnished(count, size, generator, device)
    seen, masks = both[:, :-1], both[:, -1:]
    # how much of the lesion is left, in pixels of the old square
    shrunk = (maps[:, 0, 0] * maps[:, 1, 1] - maps[:, 0, 1] * maps[:, 1, 0]).abs()
    left = masks.sum((1, 2, 3)) * shrunk / area.clamp_min(1)
    shows = torch.where(left >= LESION_SHARE, 1.0, torch.where(masks.flatten(1).amax(1) < 0.5, 0.0, -1.0))
    return torch.cat([vary_greys(seen[:, :1], generator, wide=wide), seen[:, 1:]], 1), masks, shows


def vary_greys(scans: Tensor, generator: torch.Generator, *, wide: bool) -> Tensor:
    """The (N, 1, S, S) scans, 0 to 1, with other grey values and marks burnt in: what :func:`augment` does to them."""
    scans = _settings(scans, generator) if wide else scans
    return draw_marks(_grey(scans, generator), generator).clamp(0, 1)
