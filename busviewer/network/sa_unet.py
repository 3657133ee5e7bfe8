"""The U-Net with salient attention: a saliency map tells the encoder where to look."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.blocks import DoubleConv, PlainSkip, UShaped
from busviewer.network.published import GREY_MEAN, GREY_SD

__all__ = ["SalientAttention", "SalientAttentionUNet"]

_CHANNELS = (32, 32, 64, 64, 128)  # of the four levels and the bottleneck
_BETWEEN = 128


class SalientAttention(nn.Module):
    """Attention block (Vakanski, Xian and Freer 2020, figure 2; its CS-512 re-run).

    The max-pooled features and the max-pooled saliency, each brought to 128 channels, are summed; 3 x 3 convolutions
    of 128 and a sigmoid make of the sum one weight for each place, by which the pooled features are multiplied.

    The papers do not say how the features get to 128 channels (here as the saliency does, by a 1 x 1 convolution). The
    ReLU that they draw before the sigmoid is left out: no weight could be below 0.5.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.pool = nn.MaxPool2d(2)
        self.from_features = nn.Conv2d(channels, _BETWEEN, 1)
        self.from_saliency = nn.Sequential(nn.Conv2d(1, _BETWEEN, 1), nn.ReLU(inplace=True))
        self.weigh = nn.Sequential(
            nn.Conv2d(_BETWEEN, _BETWEEN, 3, padding=1),
            nn.ReLU(inplace=True),
            nn.Conv2d(_BETWEEN, _BETWEEN, 3, padding=1),
            nn.ReLU(inplace=True),
            nn.Conv2d(_BETWEEN, 1, 1),
            nn.Sigmoid(),
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                # as Keras, which the papers used, starts them; from PyTorch's own start the saliency fades out
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)  # type: ignore[arg-type]

    def forward(self, x: Tensor, saliency: Tensor) -> Tensor:
        """Features (N, C, H, W) and saliency (N, 1, H / 2, W / 2) from 0 to 1 -> (N, C, H / 2, W / 2)."""
        pooled: Tensor = self.pool(x)
        alpha: Tensor = self.weigh(self.from_features(pooled) + self.from_saliency(saliency))
        return pooled * alpha


class SalientAttentionUNet(UShaped):
    """SA-UNet (Vakanski, Xian and Freer 2020, "Attention-enriched deep learning model"; re-run by Maiti and Panyam).

    (N, 2, H, W) float in, H and W multiples of 16: the normalised scan, and its saliency map (segmentation.saliency)
    normalised by the same numbers. (N, 1, H, W) logits out. A U-Net of 32-32-64-64-128 channels, grown by transposed
    convolutions; in place of each pooling an attention block that is given the saliency at its own size (a pyramid).
    The skips are not weighted. The batch normalisations of :class:`DoubleConv` are ours.

    Attributes:
        channels: of the input.
    """

    multiple = 16
    channels = 2

    def __init__(self) -> None:
        super().__init__()
        levels = _CHANNELS[:-1]
        self.encoder = nn.ModuleList(
            DoubleConv(before, after) for before, after in zip((1, *levels[:-1]), levels, strict=True)
        )
        self.attention = nn.ModuleList(SalientAttention(channels) for channels in levels)
        self.bottleneck = DoubleConv(levels[-1], _CHANNELS[-1])
        upwards = list(zip(reversed(_CHANNELS[1:]), reversed(levels), strict=True))
        self.up = nn.ModuleList(nn.ConvTranspose2d(deep, skip, 2, stride=2) for deep, skip in upwards)
        self.gate = nn.ModuleList(PlainSkip() for _ in upwards)
        self.decoder = nn.ModuleList(DoubleConv(2 * skip, skip) for _, skip in upwards)
        self.head = nn.Conv2d(levels[0], 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", (N, 1, H, W)."""
        saliency = (x[:, 1:] * GREY_SD + GREY_MEAN).clamp(0, 1)
        x = x[:, :1]
        skips = []
        for stage, attend in zip(self.encoder, self.attention, strict=True):
            x = stage(x)
            skips.append(x)
            saliency = functional.max_pool2d(saliency, 2)
            x = attend(x, saliency)
        return self.ascend(self.bottleneck(x), skips)
