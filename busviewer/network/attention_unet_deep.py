"""Cheng's deeper Attention U-Net for breast ultrasound."""

from __future__ import annotations

from torch import nn

from busviewer.network.blocks import AttentionGate, UShaped

__all__ = ["DeepAttentionUNet"]

_ENCODER = ((64, 0.25), (128, 0.25), (256, 0.3), (512, 0.3))  # channels and dropout of each level
_BOTTLENECK = (512, 0.3)
_DECODER = ((256, 0.3), (128, 0.3), (64, 0.25), (32, 0.25))


def _block(before: int, after: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(before, after, 3, padding=1),
        nn.ReLU(inplace=True),
        nn.Dropout(dropout),
        nn.Conv2d(after, after, 3, padding=1),
        nn.ReLU(inplace=True),
    )


class DeepAttentionUNet(UShaped):
    """Attention U-Net one level deeper (Cheng 2025, "The segmentation model for breast cancer ultrasound image").

    (N, 1, H, W) float in, H and W multiples of 16; (N, 1, H, W) logits out. Encoder 64-128-256-512 with dropout .25,
    .25, .3, .3; decoder 256-128-64-32 with .3, .3, .25, .25; on each skip an attention gate with the decoder's
    channels. No batch normalisation but in the gates: the paper names none, and with dropout before it the variances
    it keeps would not be those of reading.

    What the paper leaves open: the bottleneck (here as the deepest level: 512, .3), where the dropout lies (between
    the two convolutions of a level) and how the decoder grows (bilinear; the gate is Oktay's, given the grown signal).
    """

    multiple = 16

    def __init__(self) -> None:
        super().__init__()
        levels = [channels for channels, _ in _ENCODER]
        self.encoder = nn.ModuleList(
            _block(before, after, dropout) for before, (after, dropout) in zip([1, *levels[:-1]], _ENCODER, strict=True)
        )
        self.bottleneck = _block(levels[-1], *_BOTTLENECK)
        self.pool = nn.MaxPool2d(2)
        below = [_BOTTLENECK[0], *(channels for channels, _ in _DECODER[:-1])]
        upwards = list(zip(reversed(levels), below, _DECODER, strict=True))
        self.up = nn.ModuleList(nn.Upsample(scale_factor=2.0, mode="bilinear") for _ in upwards)
        self.gate = nn.ModuleList(AttentionGate(skip, deep, channels) for skip, deep, (channels, _) in upwards)
        self.decoder = nn.ModuleList(
            _block(skip + deep, channels, dropout) for skip, deep, (channels, dropout) in upwards
        )
        self.head = nn.Conv2d(_DECODER[-1][0], 1, 1)
        for module in self.modules():
            if isinstance(module, nn.Conv2d) and module.kernel_size == (3, 3):
                # without a normalisation after them, PyTorch's own start would fade out over 18 layers
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                nn.init.zeros_(module.bias)  # type: ignore[arg-type]
