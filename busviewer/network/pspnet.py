"""PSPNet: what the whole scan and its regions look like, beside what each place looks like."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.published import load_torchvision
from busviewer.network.resnet import CHANNELS, ResNet18

__all__ = ["BINS", "PSPNet", "PyramidPooling"]

BINS = (1, 2, 3, 6)


class PyramidPooling(nn.Module):
    """The scan averaged over grids of 1 x 1 to 6 x 6 fields, each narrowed to a quarter of the channels (figure 3).

    (N, C, H, W) -> (N, 2C, H, W): the input, then the grids in the order of ``BINS``, interpolated to its size.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        narrow = channels // len(BINS)
        self.levels = nn.ModuleList(
            nn.Sequential(
                nn.AdaptiveAvgPool2d(fields),
                nn.Conv2d(channels, narrow, 1, bias=False),
                nn.BatchNorm2d(narrow),
                nn.ReLU(inplace=True),
            )
            for fields in BINS
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, 2C, H, W)."""
        size = x.shape[2:]
        grids = [functional.interpolate(level(x), size, mode="bilinear", align_corners=False) for level in self.levels]
        return torch.cat([x, *grids], dim=1)


class PSPNet(nn.Module):
    """Pyramid scene parsing network (Zhao et al. 2017) on a dilated ResNet-18.

    The features at 1/8 of the size, pooled by :class:`PyramidPooling`, go through a 3 x 3 convolution with dropout .1
    and the classifier, and are interpolated. The paper has ResNet-50 and deeper, with three 3 x 3 convolutions before
    the first pooling and a head of 512 channels, a quarter of their 2048; here ResNet-18 is as published, and the head
    has a quarter of its 512. Not here: the auxiliary loss on ``layer3``, weighed .4, as a network here gives one mask.

    (N, 1, H, W) float in, H and W multiples of 8; (N, 1, H, W) logits out. A batch to train on has two scans at least:
    the pyramid's first level is one value a channel and scan, which batch normalisation cannot take alone.
    """

    multiple = 8
    off_centre = dict.fromkeys(("bottleneck", "pyramid"), (multiple - 1) / 2)

    def __init__(self) -> None:
        super().__init__()
        deep = CHANNELS[-1]
        self.encoder = ResNet18(dilated=True)
        self.pyramid = PyramidPooling(deep)
        self.merge = nn.Sequential(
            nn.Conv2d(2 * deep, deep // 4, 3, padding=1, bias=False), nn.BatchNorm2d(deep // 4), nn.ReLU(inplace=True)
        )
        self.dropout = nn.Dropout2d(0.1)
        self.head = nn.Conv2d(deep // 4, 1, 1)

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at, the bottleneck first."""
        return {"bottleneck": self.encoder.layer4, "pyramid": self.pyramid, "decoder 1": self.merge}

    @property
    def pretrained(self) -> list[nn.Module]:
        """The parts that :meth:`load_encoder` fills."""
        return [self.encoder]

    def load_encoder(self, weights: Mapping[str, Tensor]) -> None:
        """Take the encoder from torchvision's ImageNet weights of a ResNet-18; ValueError where they do not fit."""
        load_torchvision(self.encoder, weights)

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        coarse: Tensor = self.head(self.dropout(self.merge(self.pyramid(self.encoder(x)))))
        return functional.interpolate(coarse, x.shape[2:], mode="bilinear", align_corners=False)
