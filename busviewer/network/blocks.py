"""The pieces that the U-shaped networks share."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

__all__ = ["AttentionGate", "DoubleConv", "PlainSkip", "UShaped", "Up"]


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


class PlainSkip(nn.Module):
    """Stands for an :class:`AttentionGate` where the skips are not weighted."""

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        """``x`` as it is."""
        return x


class UShaped(nn.Module):
    """A network that goes down by pooling and up again over the skips; whoever inherits makes the parts.

    (N, channels, H, W) float in, H and W multiples of ``multiple``; (N, 1, H, W) logits out. A network that goes down
    in a way of its own has a ``forward`` of its own.

    Attributes:
        encoder: the levels on the way down, the finest first. bottleneck: the deepest level.
        up, gate, decoder: of each level on the way up, the coarsest first: twice the size, the skip weighted by it, and
            what makes the level's features of the two.
        head: of the finest features, the logits.
    """

    multiple: int
    encoder: nn.ModuleList
    bottleneck: nn.Module
    pool: nn.Module
    up: nn.ModuleList
    gate: nn.ModuleList
    decoder: nn.ModuleList
    head: nn.Module

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at, the bottleneck first, then the decoder from coarse to fine."""
        return {"bottleneck": self.bottleneck} | {f"decoder {n}": stage for n, stage in enumerate(self.decoder, 1)}

    def ascend(self, x: Tensor, skips: Sequence[Tensor]) -> Tensor:
        """Logits at the size of the finest skip, of the bottleneck's features and the skips, the finest first."""
        for up, gate, decode, skip in zip(self.up, self.gate, self.decoder, reversed(skips), strict=True):
            x = up(x)
            x = decode(torch.cat([gate(skip, x), x], dim=1))
        logits: Tensor = self.head(x)
        return logits

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        skips = []
        for stage in self.encoder:
            x = stage(x)
            skips.append(x)
            x = self.pool(x)
        return self.ascend(self.bottleneck(x), skips)
