"""EncNet: what kinds of tissue the scan shows decides which channels count."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.outputs import Outputs
from busviewer.network.published import load_torchvision
from busviewer.network.resnet import CHANNELS, ResNet18

__all__ = ["EncNet", "Encoding"]


class Encoding(nn.Module):
    """The encoding layer (Zhang et al. 2018, equation 1; after Zhang, Xue and Dana 2017, "Deep TEN").

    Each of the N = H x W features ``x_i`` is assigned to each of K learned codewords ``d_k``, the more the closer:
    ``a_ik = softmax_k(s_k |x_i - d_k|^2)``, ``s_k`` learned and below 0 at the start; the residuals are summed over the
    scan: ``e_k = sum_i a_ik (x_i - d_k)``. (N, C, H, W) -> (N, K, C) float32.

    Args:
        channels: C.
        codewords: K.
    """

    def __init__(self, channels: int, codewords: int) -> None:
        super().__init__()
        bound = (codewords * channels) ** -0.5
        self.codewords = nn.Parameter(torch.empty(codewords, channels).uniform_(-bound, bound))
        self.scale = nn.Parameter(torch.empty(codewords).uniform_(-1, 0))

    def assign(self, features: Tensor) -> Tensor:
        """(N, H * W, K): how much each feature of (N, H * W, C) belongs to each codeword; 1 in all."""
        # |x - d|^2 multiplied out: the differences themselves would be K times as large as the features
        squares = features.square().sum(2, keepdim=True) + self.codewords.square().sum(1)
        distance = squares - 2 * features @ self.codewords.T
        return (self.scale * distance).softmax(dim=2)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, K, C)."""
        features = x.float().flatten(2).transpose(1, 2)
        weights = self.assign(features)
        return weights.transpose(1, 2) @ features - weights.sum(1).unsqueeze(2) * self.codewords


class EncNet(nn.Module):
    """Context encoding network (Zhang et al. 2018, "Context encoding for semantic segmentation"), dilated ResNet-18.

    The features at 1/8 of the size are narrowed by a 3 x 3 convolution; the context encoding module (a 1 x 1
    convolution, :class:`Encoding` with 32 codewords, batch normalisation, ReLU, the mean over the codewords) makes of
    them one vector a scan. From it come a factor for each channel, ``x + x * sigmoid(W e)`` as the authors' code has
    it, and, by the semantic encoding loss, which classes the scan shows: here one, "there is a lesion", in
    ``Outputs.lesion``. Dropout .1, the classifier, and interpolation to the size of the scan.

    The paper has ResNet-50 and deeper and narrows their 2048 channels to a quarter; here the 512 of ResNet-18 too. The
    paper weighs the presence loss .2 (``RunSpec.opinion_weight``). Not here: the auxiliary loss on ``layer3``, as a
    network here gives one mask a scan.

    (N, 1, H, W) float in, H and W multiples of 8; (N, 1, H, W) logits out.
    """

    multiple = 8
    off_centre = {"bottleneck": (multiple - 1) / 2}

    def __init__(self) -> None:
        super().__init__()
        channels, codewords = CHANNELS[-1] // 4, 32
        self.encoder = ResNet18(dilated=True)
        self.narrow = nn.Sequential(
            nn.Conv2d(CHANNELS[-1], channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU(inplace=True)
        )
        self.project = nn.Sequential(
            nn.Conv2d(channels, channels, 1, bias=False), nn.BatchNorm2d(channels), nn.ReLU(inplace=True)
        )
        self.encoding = Encoding(channels, codewords)
        self.norm = nn.BatchNorm1d(codewords)
        self.attend = nn.Sequential(nn.Linear(channels, channels), nn.Sigmoid())
        self.lesion = nn.Linear(channels, 1)
        self.dropout = nn.Dropout2d(0.1)
        self.head = nn.Conv2d(channels, 1, 1)

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at, the bottleneck first."""
        return {"bottleneck": self.encoder.layer4, "decoder 1": self.narrow}

    @property
    def pretrained(self) -> list[nn.Module]:
        """The parts that :meth:`load_encoder` fills."""
        return [self.encoder]

    def load_encoder(self, weights: Mapping[str, Tensor]) -> None:
        """Take the encoder from torchvision's ImageNet weights of a ResNet-18; ValueError where they do not fit."""
        load_torchvision(self.encoder, weights)

    def outputs(self, x: Tensor) -> Outputs:
        """Logits of the mask and of "there is a lesion"."""
        size = x.shape[2:]
        x = self.narrow(self.encoder(x))
        semantics = torch.relu(self.norm(self.encoding(self.project(x)))).mean(dim=1)
        x = torch.relu(x + x * self.attend(semantics)[:, :, None, None])
        coarse: Tensor = self.head(self.dropout(x))
        mask = functional.interpolate(coarse, size, mode="bilinear", align_corners=False)
        return Outputs(mask, self.lesion(semantics)[:, 0])

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        return self.outputs(x).mask
