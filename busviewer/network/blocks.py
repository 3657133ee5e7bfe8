"""The pieces that the U-shaped networks share."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

__all__ = ["AttentionGate", "DoubleConv", "Up"]


class DoubleConv(nn.Sequential):
    """Two 3 x 3 convolutions, each with batch normalisation and ReLU; (N, C, H, W) -> (N, out, H, W)."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__(
            nn.Conv2d(channels, out, 3, padding=1, bias=False),
            nn.BatchNorm2d(out),
            nn.ReLU(inplace=True),
            nn.Conv2d(out, out, 3, padding=1, bias=False),
            nn.BatchNorm2d(out),
            nn.ReLU(inplace=True),
        )


class Up(nn.Module):
    """Twice the size: a 1 x 1 convolution with batch normalisation and ReLU, then bilinear (no checkerboard)."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__()
        self.convolve = nn.Sequential(
            nn.Conv2d(channels, out, 1, bias=False), nn.BatchNorm2d(out), nn.ReLU(inplace=True)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, out, 2H, 2W)."""
        # before the interpolation, the convolution works on a quarter of the pixels
        # channels last: fused kernels hand on a layout of their own, which is interpolated several times slower
        narrow = self.convolve(x).contiguous(memory_format=torch.channels_last)
        return functional.interpolate(narrow, scale_factor=2.0, mode="bilinear", align_corners=False)


class AttentionGate(nn.Module):
    """Additive attention gate (Oktay et al. 2018, "Attention U-Net", equations 1 and 2).

    The skip ``x`` is weighted at each pixel by a number from 0 to 1 that the coarser, context-rich signal ``g`` and
    ``x`` itself decide: ``alpha = sigmoid(psi(relu(W_x x + W_g g)))``.
    """

    def __init__(self, skip: int, gating: int, between: int) -> None:
        super().__init__()
        self.weigh_skip = nn.Sequential(nn.Conv2d(skip, between, 1, bias=False), nn.BatchNorm2d(between))
        self.weigh_gating = nn.Sequential(nn.Conv2d(gating, between, 1, bias=False), nn.BatchNorm2d(between))
        self.psi = nn.Sequential(nn.Conv2d(between, 1, 1), nn.Sigmoid())

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        """``x`` (N, skip, H, W) weighted by ``g`` (N, gating, H, W); the shape of ``x``."""
        alpha: Tensor = self.psi(torch.relu(self.weigh_skip(x) + self.weigh_gating(g)))
        return x * alpha
