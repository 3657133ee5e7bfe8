"""An Attention U-Net on an ImageNet encoder that says of each pixel: background, benign or malignant."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.blocks import AttentionGate, DoubleConv, Up
from busviewer.network.outputs import Outputs
from busviewer.network.published import load_torchvision
from busviewer.network.resnet import CHANNELS, ResNet18

__all__ = ["PretrainedAttentionUNet"]

_SKIPS = (256, 128, 64, 64)  # layer3, layer2, layer1 and the stem: the coarsest first


class PretrainedAttentionUNet(nn.Module):
    """Attention U-Net pretrained on ImageNet with three classes, after "attention U-Net with classification".

    (That article, on BUSI with its benign and malignant masks, names neither its encoder nor its channels.)

    Encoder: ResNet-18 (He et al. 2016), its parameters named as torchvision's. Decoder: attention gates (Oktay et al.
    2018) on the skips, each stage with the channels of its skip; it ends at half the size and the logits are
    interpolated. (N, 1, H, W) float in, H and W multiples of 32; (N, 1, H, W) logits out.
    """

    multiple = 32
    off_centre = {"bottleneck": (multiple - 1) / 2}

    def __init__(self) -> None:
        super().__init__()
        self.encoder = ResNet18()
        below = (CHANNELS[-1], *_SKIPS[:-1])
        self.up = nn.ModuleList(Up(deep, skip) for deep, skip in zip(below, _SKIPS, strict=True))
        self.gate = nn.ModuleList(AttentionGate(skip, skip, skip // 2) for skip in _SKIPS)
        self.decoder = nn.ModuleList(DoubleConv(2 * skip, skip) for skip in _SKIPS)
        self.head = nn.Conv2d(_SKIPS[-1], 3, 1)

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at, the bottleneck first, then the decoder from coarse to fine."""
        decoder = {f"decoder {n}": stage for n, stage in enumerate(self.decoder, 1)}
        return {"bottleneck": self.encoder.layer4} | decoder

    @property
    def pretrained(self) -> list[nn.Module]:
        """The parts that :meth:`load_encoder` fills."""
        return [self.encoder]

    def load_encoder(self, weights: Mapping[str, Tensor]) -> None:
        """Take the encoder from ImageNet weights of a ResNet-18 as torchvision names and normalises them.

        The three channels are folded into one (see :func:`~busviewer.network.published.fold_grey`). ValueError where
        the weights are of another network.
        """
        load_torchvision(self.encoder, weights)

    def classes(self, x: Tensor) -> Tensor:
        """(N, 3, H / 2, W / 2) logits of background, benign and malignant."""
        encoder = self.encoder
        x = encoder.stem(x)
        skips = [x]
        x = encoder.maxpool(x)
        for layer in (encoder.layer1, encoder.layer2, encoder.layer3):
            x = layer(x)
            skips.append(x)
        x = encoder.layer4(x)
        for up, gate, decode, skip in zip(self.up, self.gate, self.decoder, reversed(skips), strict=True):
            x = up(x)
            x = decode(torch.cat([gate(skip, x), x], dim=1))
        logits: Tensor = self.head(x)
        return logits

    def outputs(self, x: Tensor) -> Outputs:
        """Logits of the mask, and of "it is malignant" over the lesion that is predicted; no assessment on "a lesion".

        The sigmoid of the mask is the softmax of benign and malignant together.
        """
        background, benign, malignant = self.classes(x).float().chunk(3, dim=1)
        half = torch.logaddexp(benign, malignant) - background
        mask = functional.interpolate(half, size=x.shape[2:], mode="bilinear", align_corners=False)
        # where the lesion is: no gradient, or the class would draw the mask
        share = torch.sigmoid(half.detach())
        assessment = ((malignant - benign) * share).sum((1, 2, 3)) / share.sum((1, 2, 3)).clamp_min(1e-6)
        return Outputs(mask, None, assessment)

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        return self.outputs(x).mask
