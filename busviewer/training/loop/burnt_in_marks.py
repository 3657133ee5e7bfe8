"""Calipers and text burnt into scans, as sonographers leave them: so that a network does not read them as a lesion."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["draw_marks"]

_SHARE = 0.15  # of the scans that get calipers; as many get text
_ROWS, _COLUMNS = 5, 32  # pixels of a line of text, before it is enlarged


def _draw(count: int, low: float, high: float, generator: torch.Generator, device: torch.device) -> Tensor:
    return torch.rand(count, 1, 1, generator=generator, device=device) * (high - low) + low


def draw_marks(scans: Tensor, generator: torch.Generator) -> Tensor:
    """Some of the (N, 1, S, S) scans with two crosses and a dotted line between, some with a line of text.

    They lie anywhere, on scans with and without a lesion alike. ``generator`` is on the device of ``scans``.
    """
    count, size, device = len(scans), scans.shape[2], scans.device
    marked = scans[:, 0]
    which = _draw(count, 0, 1, generator, device)
    marked = torch.where((which < _SHARE) & _calipers(count, size, generator, device), 0.9, marked)
    marked = torch.where((which > 1 - _SHARE) & _text(count, size, generator, device), 0.9, marked)
    return marked[:, None]


def _calipers(count: int, size: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(N, S, S) bool: two crosses and the dots between them."""
    place = torch.arange(size, device=device, dtype=torch.float32)
    down, across = place.view(1, -1, 1), place.view(1, 1, -1)
    ends = [_draw(count, 0.1 * size, 0.9 * size, generator, device) for _ in range(4)]
    arm, thick = 0.018 * size, 0.5 * max(1.0, size / 160)
    marks = torch.zeros(count, size, size, dtype=torch.bool, device=device)
    for y, x in (ends[:2], ends[2:]):
        far, near = (down - y).abs(), (across - x).abs()
        marks |= ((far <= thick) & (near <= arm)) | ((near <= thick) & (far <= arm))
    (y0, x0), (y1, x1) = ends[:2], ends[2:]
    length = torch.hypot(y1 - y0, x1 - x0).clamp_min(1)
    along = ((down - y0) * (y1 - y0) + (across - x0) * (x1 - x0)) / length
    aside = ((down - y0) * (x1 - x0) - (across - x0) * (y1 - y0)).abs() / length
    gap = 0.03 * size
    return marks | ((along > 0) & (along < length) & (aside < thick) & (along % gap < 1.5))


def _text(count: int, size: int, generator: torch.Generator, device: torch.device) -> Tensor:
    """(N, S, S) bool: a line of glyph-like specks, one letter's gap after each three columns."""
    specks = torch.rand(count, 1, _ROWS, _COLUMNS, generator=generator, device=device) < 0.55
    specks[..., 3::4] = False
    wide = _draw(count, 1.5, 6, generator, device)
    y, x = _draw(count, -1, 1, generator, device), _draw(count, -1, 1, generator, device)
    scale = torch.cat([wide, wide * _COLUMNS / _ROWS / 3], 2)  # the square seen, in lines of text
    maps = torch.zeros(count, 2, 3, device=device)
    maps[:, 0, 0], maps[:, 1, 1] = scale[:, 0, 0], scale[:, 0, 1] * 3
    maps[:, 0, 2], maps[:, 1, 2] = (x * wide)[:, 0, 0], (y * wide * _COLUMNS / _ROWS)[:, 0, 0]
    grid = functional.affine_grid(maps, [count, 1, size, size], align_corners=False)
    return functional.grid_sample(specks.float(), grid, mode="nearest", align_corners=False)[:, 0] > 0.5
