"""FCN-8s: a classifier made convolutional, its coarse scores refined by those of two earlier stages."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.vgg import MULTIPLES, start, vgg_stages

__all__ = ["FCN"]


def _bilinear() -> nn.ConvTranspose2d:
    """Twice the size of one channel by a learned deconvolution that starts as bilinear interpolation."""
    up = nn.ConvTranspose2d(1, 1, 4, stride=2, padding=1, bias=False)
    ramp = torch.tensor([0.25, 0.75, 0.75, 0.25])
    with torch.no_grad():
        up.weight.copy_(torch.outer(ramp, ramp))
    return up


class FCN(nn.Module):
    """FCN-8s on VGG-16 (Long, Shelhamer and Darrell 2015, "Fully convolutional networks for semantic segmentation").

    VGG-16 with its two fully connected layers as convolutions (7 x 7 and 1 x 1, 4096 channels, dropout .5) gives scores
    at 1/32 of the size; doubled, they are added to scores of the fourth pooling, doubled again, to those of the third,
    and then enlarged eightfold. As there, the two doublings are learned deconvolutions that start as bilinear, the last
    step is bilinear and fixed, and the scores of the poolings start at zero.

    Otherwise than there: VGG starts as in He et al. 2015, which lets it learn without ImageNet and without batch
    normalisation; padding of 3 in the 7 x 7 convolution instead of 100 pixels around the scan; one class.

    (N, 1, H, W) float in, H and W multiples of 32; (N, 1, H, W) logits out.

    Args:
        width: channels of VGG's first stage, 1 to 128; 64 in the paper. All others are in proportion.
    """

    multiple = 32

    def __init__(self, *, width: int = 64) -> None:
        super().__init__()
        if not 1 <= width <= 128:
            raise ValueError(f"width must be 1 to 128, not {width}")
        self.encoder = vgg_stages(width, norm=False)
        self.pool = nn.MaxPool2d(2)
        deep, wide = MULTIPLES[-1] * width, 64 * width
        self.classifier = nn.Sequential(
            nn.Conv2d(deep, wide, 7, padding=3),
            nn.ReLU(inplace=True),
            nn.Dropout(0.5),
            nn.Conv2d(wide, wide, 1),
            nn.ReLU(inplace=True),
            nn.Dropout(0.5),
        )
        start(self)
        self.score = nn.Conv2d(wide, 1, 1)
        self.score4 = nn.Conv2d(MULTIPLES[3] * width, 1, 1)
        self.score3 = nn.Conv2d(MULTIPLES[2] * width, 1, 1)
        for score in (self.score4, self.score3):
            nn.init.zeros_(score.weight)
            nn.init.zeros_(torch.as_tensor(score.bias))
        self.up4, self.up3 = _bilinear(), _bilinear()

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at: the bottleneck, and the stages whose scores refine it."""
        return {"bottleneck": self.classifier, "stage 4": self.encoder[3], "stage 3": self.encoder[2]}

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        pooled = []
        for stage in self.encoder:
            x = self.pool(stage(x))
            pooled.append(x)
        x = self.score(self.classifier(x))
        x = self.up4(x) + self.score4(pooled[3])
        x = self.up3(x) + self.score3(pooled[2])
        return functional.interpolate(x, scale_factor=8.0, mode="bilinear", align_corners=False)
