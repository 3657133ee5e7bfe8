"""An Attention U-Net on an EfficientNet-Lite encoder, with an assessment on the whole scan: the bundled one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.blocks import AttentionGate, DoubleConv, Up, UShaped
from busviewer.network.outputs import Outputs
from busviewer.network.published import fold_grey, match

__all__ = ["AttentionLite"]

# kernel, stride, expansion, channels and blocks of each stage of EfficientNet-Lite0
_STAGES_0 = (
    (3, 1, 1, 16, 1),
    (3, 2, 6, 24, 2),
    (5, 2, 6, 40, 2),
    (3, 2, 6, 80, 3),
    (5, 1, 6, 112, 3),
    (5, 2, 6, 192, 4),
    (3, 1, 6, 320, 1),
)
# how much wider and deeper than Lite0 each is
_SCALES = ((1.0, 1.0), (1.0, 1.1), (1.1, 1.2))
_SKIPS = (4, 2, 1, 0)  # the last stage at each size, the coarsest first
_STEM, _TOP = 32, 1280

_Stage = tuple[int, int, int, int, int]


def _stages(lite: int) -> list[_Stage]:
    """The stages of EfficientNet-Lite``lite``: channels in whole eights; the first and the last are no deeper."""
    wide, deep = _SCALES[lite]
    last = len(_STAGES_0) - 1
    return [
        (kernel, stride, expansion, round(channels * wide / 8) * 8, blocks if n in (0, last) else ceil(blocks * deep))
        for n, (kernel, stride, expansion, channels, blocks) in enumerate(_STAGES_0)
    ]


def _convolve(before: int, after: int, kernel: int, stride: int = 1, groups: int = 1) -> list[nn.Module]:
    # the stabiliser and pace of the published weights' batch normalisation
    norm = nn.BatchNorm2d(after, eps=1e-3, momentum=0.01)
    return [nn.Conv2d(before, after, kernel, stride, kernel // 2, groups=groups, bias=False), norm]


class InvertedResidual(nn.Module):
    """Widen by a 1 x 1, filter each channel by itself, narrow again (Sandler et al. 2018); (N, C, H, W).

    The input is added where the shapes allow it.
    """

    def __init__(self, before: int, after: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        wide = before * expansion
        widen = [*_convolve(before, wide, 1), nn.ReLU6(inplace=True)] if expansion > 1 else []
        filter_ = [*_convolve(wide, wide, kernel, stride, wide), nn.ReLU6(inplace=True)]
        self.layers = nn.Sequential(*widen, *filter_, *_convolve(wide, after, 1))
        self.residual = stride == 1 and before == after

    def forward(self, x: Tensor) -> Tensor:
        """(N, before, H, W) -> (N, after, H / stride, W / stride)."""
        y: Tensor = self.layers(x)
        return x + y if self.residual else y


def _published_names(stages: Sequence[_Stage]) -> Iterator[str]:
    """The names of the encoder's layers in the published weights, in our order."""
    yield from ("_conv_stem", "_bn0")
    expansions = [stage[2] for stage in stages for _ in range(stage[4])]
    for number, expansion in enumerate(expansions):
        block = f"_blocks.{number}."
        if expansion > 1:
            yield from (f"{block}_expand_conv", f"{block}_bn0")
        yield from (f"{block}_depthwise_conv", f"{block}_bn1", f"{block}_project_conv", f"{block}_bn2")
    yield from ("_conv_head", "_bn1")


class AttentionLite(UShaped):
    """Attention gates (Oktay et al. 2018) on the skips of an EfficientNet-Lite (Tan and Le 2019; Google 2020).

    (N, 1, H, W) float in, H and W multiples of 32; (N, 1, H, W) logits out. The decoder ends at half the size; the
    logits are interpolated. Two linear heads on the bottleneck say whether the scan shows a lesion (mean and maximum
    over all of it) and whether that is malignant (mean over all of it, and over the predicted mask).

    Args:
        width: channels of the finest decoder stage, 8 to 128; the coarser ones have 1.5, 2 and 4 times as many.
        lite: which EfficientNet-Lite, 0 to 2.
    """

    def __init__(self, *, width: int = 24, lite: int = 0) -> None:
        super().__init__()
        if not 8 <= width <= 128:
            raise ValueError(f"width must be 8 to 128, not {width}")
        if not 0 <= lite < len(_SCALES):
            raise ValueError(f"lite must be 0 to {len(_SCALES) - 1}, not {lite}")
        self.lite, stages = lite, _stages(lite)
        self.multiple = 32
        self.off_centre = {"bottleneck": (self.multiple - 1) / 2}  # strided convolutions all the way down
        self.stem = nn.Sequential(*_convolve(1, _STEM, 3, 2), nn.ReLU6(inplace=True))
        self.encoder = nn.ModuleList()
        before = _STEM
        for kernel, stride, expansion, after, count in stages:
            blocks = [InvertedResidual(before, after, kernel, stride, expansion)]
            blocks += [InvertedResidual(after, after, kernel, 1, expansion) for _ in range(count - 1)]
            self.encoder.append(nn.Sequential(*blocks))
            before = after
        self.bottleneck = nn.Sequential(*_convolve(before, _TOP, 1), nn.ReLU6(inplace=True))
        skips = [stages[number][3] for number in _SKIPS]
        widths = [4 * width, 2 * width, width * 3 // 2, width]
        self.up = nn.ModuleList(Up(deep, wide) for deep, wide in zip([_TOP, *widths], widths, strict=False))
        pairs = list(zip(skips, widths, strict=True))
        self.gate = nn.ModuleList(AttentionGate(skip, wide, max(8, skip // 2)) for skip, wide in pairs)
        self.decoder = nn.ModuleList(DoubleConv(skip + wide, wide) for skip, wide in pairs)
        self.head = nn.Conv2d(width, 1, 1)
        self.dropout = nn.Dropout(0.2)
        self.lesion = nn.Linear(2 * _TOP, 1)
        self.malignant = nn.Linear(2 * _TOP, 1)

    @property
    def pretrained(self) -> list[nn.Module]:
        """The parts that :meth:`load_encoder` fills, in the order of its weights."""
        return [self.stem, *self.encoder, self.bottleneck]

    def load_encoder(self, weights: Mapping[str, Tensor]) -> None:
        """Take the encoder from the published weights of its EfficientNet-Lite, made for three channels from -1 to 1.

        The kernels of the three channels are summed (a grey scan is the same in each), and the change from our
        normalised grey values to -1 ... 1 is folded into the first convolution and its batch normalisation. ValueError
        where the weights are of another network.
        """
        names = list(_published_names(_stages(self.lite)))
        match(self.pretrained, names, fold_grey(weights, "_conv_stem.weight", "_bn0.running_mean"))

    def outputs(self, x: Tensor) -> Outputs:
        """Logits of the mask, of "there is a lesion" and of "it is malignant"."""
        size = x.shape[2:]
        x = self.stem(x)
        skips = []
        for number, stage in enumerate(self.encoder):
            x = stage(x)
            if number in _SKIPS:
                skips.append(x)
        deep = self.bottleneck(x)
        half = self.ascend(deep, skips)
        mask = functional.interpolate(half, size=size, mode="bilinear", align_corners=False)
        # where the mask is: no gradient, or the class would draw the mask
        share = functional.adaptive_avg_pool2d(torch.sigmoid(half.detach().float()), deep.shape[2:]).to(deep.dtype)
        mean, most = deep.mean((2, 3)), deep.amax((2, 3))
        inside = (deep * share).sum((2, 3)) / (share.sum((2, 3)) + 0.01)
        lesion = self.lesion(self.dropout(torch.cat([mean, most], dim=1)))
        malignant = self.malignant(self.dropout(torch.cat([mean, inside], dim=1)))
        return Outputs(mask, lesion[:, 0], malignant[:, 0])

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        return self.outputs(x).mask
