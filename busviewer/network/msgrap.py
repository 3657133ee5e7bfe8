"""MSGRAP: a U-Net whose channels are weighed anew in each field of several grids."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.unet import UNet

__all__ = ["GRIDS", "GridAttention", "MSGRAP"]

GRIDS = (1, 2, 4)


class GridAttention(nn.Module):
    """Channel attention with multi-scale grid average pooling (Lee, Park and Hwang 2020).

    Squeeze-and-excitation (Hu et al. 2018) weighs each channel by its average over the whole scan. Here the averages
    are over the fields of grids, from one field, the whole scan, to 4 x 4; each grid has its own two 1 x 1 convolutions
    (down to 1/16 of the channels, at least 8, ReLU, and up again), and a place is weighed by the sigmoid of the sum of
    what the fields that it lies in say. (N, C, H, W) -> (N, C, H, W).
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        between = max(8, channels // 16)
        self.levels = nn.ModuleList(
            nn.Sequential(
                nn.AdaptiveAvgPool2d(fields),
                nn.Conv2d(channels, between, 1),
                nn.ReLU(inplace=True),
                nn.Conv2d(between, channels, 1),
            )
            for fields in GRIDS
        )

    def weights(self, x: Tensor) -> Tensor:
        """(N, C, 4, 4): the weight, 0 to 1, of each channel in each field of the finest grid."""
        finest = GRIDS[-1]
        # each field of the finest grid lies in one of each other: the sum may be made before it is spread to the places
        said = [functional.interpolate(level(x), (finest, finest), mode="nearest") for level in self.levels]
        return torch.sigmoid(torch.stack(said).sum(0))

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, C, H, W)."""
        return x * functional.interpolate(self.weights(x), x.shape[2:], mode="nearest")


class MSGRAP(UNet):
    """The network of Lee, Park and Hwang 2020 for breast ultrasound: a U-Net with :class:`GridAttention` in it.

    ("Channel attention module with multiscale grid average pooling for breast cancer segmentation in an ultrasound
    image", IEEE Trans. Ultrason. Ferroelectr. Freq. Control 67(7).) Its abstract was at hand, not its figures: the
    module pools averages over grids of several scales instead of globally, so that both local and global information
    weighs the channels. Chosen here: the grids and their combination (see :class:`GridAttention`); an encoder and
    decoder with U-Net's channels, 64 to 1024, and batch normalisation; a module after each of their stages, as
    squeeze-and-excitation is commonly used.

    (N, 1, H, W) float in, H and W multiples of 16 at five levels; (N, 1, H, W) logits out.

    Args:
        width: channels of the finest level, 1 to 512; each level below has twice as many.
        levels: 2 to 8, the bottleneck being the last. ValueError outside these.
    """

    def __init__(self, *, width: int = 64, levels: int = 5) -> None:
        super().__init__(width=width, levels=levels)
        downwards = [width * 2**level for level in range(levels)]
        stages = (*self.encoder, self.bottleneck, *self.decoder)
        for stage, channels in zip(stages, [*downwards, *downwards[-2::-1]], strict=True):
            cast(nn.Sequential, stage).append(GridAttention(channels))
