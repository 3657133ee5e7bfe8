"""The U-Net baseline and the Attention U-Net: one shape, with or without gates on the skips."""

from __future__ import annotations

from torch import nn

from busviewer.network.blocks import AttentionGate, DoubleConv, PlainSkip, Up, UShaped

__all__ = ["AttentionUNet", "UNet"]


class UNet(UShaped):
    """U-Net (Ronneberger, Fischer and Brox 2015) with batch normalisation and padded convolutions.

    (N, 1, H, W) float in, H and W multiples of ``multiple``; (N, 1, H, W) logits out. On the way up a 1 x 1 convolution
    and bilinear interpolation stand for the paper's 2 x 2 up-convolution: 28.9 M parameters for its 31.0 M.

    Args:
        width: channels of the finest level, 1 to 512 (by default the paper's); each level below has twice as many.
        levels: 2 to 8, the bottleneck being the last. ValueError outside these.
    """

    gated = False
    channels = 1

    def __init__(self, *, width: int = 64, levels: int = 5) -> None:
        super().__init__()
        if not (1 <= width <= 512 and 2 <= levels <= 8):
            raise ValueError(f"width must be 1 to 512 and levels 2 to 8, not {width} and {levels}")
        self.multiple = 2 ** (levels - 1)
        widths = [width * 2**level for level in range(levels)]
        self.encoder = nn.ModuleList(
            DoubleConv(before, after) for before, after in zip([self.channels, *widths[:-2]], widths[:-1], strict=True)
        )
        self.bottleneck = DoubleConv(widths[-2], widths[-1])
        self.pool = nn.MaxPool2d(2)
        upwards = list(zip(widths[:0:-1], widths[-2::-1], strict=True))
        self.up = nn.ModuleList(Up(deep, shallow) for deep, shallow in upwards)
        self.gate = nn.ModuleList(
            AttentionGate(shallow, shallow, max(8, shallow // 2)) if self.gated else PlainSkip()
            for _, shallow in upwards
        )
        self.decoder = nn.ModuleList(DoubleConv(2 * shallow, shallow) for _, shallow in upwards)
        self.head = nn.Conv2d(width, 1, 1)


class AttentionUNet(UNet):
    """Attention U-Net (Oktay et al. 2018; on breast ultrasound Lim et al. 2023): a gate on every skip.

    As Lim et al. and Cheng draw it, the gating signal is the decoder's own, brought to the skip's size first. At width
    64: 29.3 M parameters; the 34.9 M that are often stated come from 3 x 3 convolutions on the way up.
    """

    gated = True
