"""The strong present-day net: a residual-encoder U-Net after nnU-Net."""

from __future__ import annotations

import torch
from torch import Tensor, nn

__all__ = ["ResidualBlock", "ResidualUNet"]

_BLOCKS = (1, 3, 4, 6, 6, 6, 6, 6)  # residual blocks of each level of nnU-Net's ResEnc presets
_SLOPE = 0.01


def _convolve(before: int, after: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    # no bias: the normalisation would take it away. GroupNorm with a group a channel is instance normalisation, and
    # six times as fast on a processor in channels-last
    convolution = nn.Conv2d(before, after, kernel, stride, kernel // 2, bias=False)
    return nn.Sequential(convolution, nn.GroupNorm(after, after))


class ResidualBlock(nn.Module):
    """Two 3 x 3 convolutions around a shortcut (ResNet-D, He et al. 2019, "Bag of tricks": it averages, then 1 x 1)."""

    def __init__(self, before: int, after: int, stride: int = 1) -> None:
        super().__init__()
        self.first, self.second = _convolve(before, after, stride=stride), _convolve(after, after)
        self.act = nn.LeakyReLU(_SLOPE, inplace=True)
        shrink = [nn.AvgPool2d(stride)] if stride > 1 else []
        widen = [*_convolve(before, after, 1)] if before != after else []
        self.shortcut = nn.Sequential(*shrink, *widen)

    def forward(self, x: Tensor) -> Tensor:
        """(N, before, H, W) -> (N, after, H / stride, W / stride)."""
        y: Tensor = self.second(self.act(self.first(x)))
        y = self.act(y + self.shortcut(x))
        return y


def _level(before: int, after: int, count: int, stride: int) -> nn.Sequential:
    return nn.Sequential(ResidualBlock(before, after, stride), *(ResidualBlock(after, after) for _ in range(1, count)))


class ResidualUNet(nn.Module):
    """ResEnc U-Net of nnU-Net (Isensee et al. 2024, "nnU-Net revisited"): strided residual encoder, light decoder.

    (N, 1, H, W) float in, H and W multiples of ``multiple``; (N, 1, H, W) logits out. Instance normalisation, leaky
    ReLU, transposed convolutions upwards, one convolution a decoder level; no deep supervision.

    nnU-Net's presets are ``width=32, blocks=6`` (71.8 M parameters, 31.6 GMAC at 256 x 256). The default is what two
    processor cores can train: 7.2 M parameters and 4.3 GMAC, half as many again as the plain U-Net of its width.

    Args:
        width: channels of the finest level, 1 to 128; each level below has twice as many, up to 16 times these.
        levels: 2 to 8, the bottleneck being the last.
        blocks: 1 to 6, the most residual blocks a level has (nnU-Net: 1, 3, 4, 6, 6, 6). ValueError outside these.
    """

    def __init__(self, *, width: int = 16, levels: int = 6, blocks: int = 2) -> None:
        super().__init__()
        if not (1 <= width <= 128 and 2 <= levels <= 8 and 1 <= blocks <= 6):
            raise ValueError(
                f"width must be 1 to 128, levels 2 to 8 and blocks 1 to 6, not {width}, {levels} and {blocks}"
            )
        self.multiple = 2 ** (levels - 1)
        self.off_centre = {"bottleneck": (self.multiple - 1) / 4}  # the convolutions' way is off, the shortcuts' is not
        widths = [width * min(16, 2**level) for level in range(levels)]
        counts = [min(blocks, most) for most in _BLOCKS]
        self.stem = nn.Sequential(*_convolve(1, width), nn.LeakyReLU(_SLOPE, inplace=True))
        self.encoder = nn.ModuleList([_level(width, width, counts[0], 1)])
        for before, after, count in zip(widths[:-2], widths[1:-1], counts[1:], strict=False):
            self.encoder.append(_level(before, after, count, 2))
        self.bottleneck = _level(widths[-2], widths[-1], counts[levels - 1], 2)
        upwards = list(zip(widths[:0:-1], widths[-2::-1], strict=True))
        self.up = nn.ModuleList(nn.ConvTranspose2d(deep, shallow, 2, stride=2) for deep, shallow in upwards)
        self.decoder = nn.ModuleList(
            nn.Sequential(*_convolve(2 * shallow, shallow), nn.LeakyReLU(_SLOPE, inplace=True))
            for _, shallow in upwards
        )
        self.head = nn.Conv2d(width, 1, 1)
        self._start()

    def _start(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.ConvTranspose2d):
                nn.init.kaiming_normal_(module.weight, a=_SLOPE)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
            elif isinstance(module, ResidualBlock):
                nn.init.zeros_(module.second[1].weight)  # type: ignore[arg-type]  # a block starts as its shortcut

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at, the bottleneck first, then the decoder from coarse to fine."""
        return {"bottleneck": self.bottleneck} | {f"decoder {n}": stage for n, stage in enumerate(self.decoder, 1)}

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        x = self.stem(x)
        skips = []
        for stage in self.encoder:
            x = stage(x)
            skips.append(x)
        x = self.bottleneck(x)
        for up, decode, skip in zip(self.up, self.decoder, reversed(skips), strict=True):
            x = decode(torch.cat([up(x), skip], dim=1))
        logits: Tensor = self.head(x)
        return logits
