"""ResNet-18, plain or dilated: the encoder that several networks share."""

from __future__ import annotations

from torch import Tensor, nn

__all__ = ["CHANNELS", "BasicBlock", "ResNet18"]

CHANNELS = (64, 128, 256, 512)  # of layer1 to layer4


class BasicBlock(nn.Sequential):
    """Two 3 x 3 convolutions around a shortcut (He et al. 2016, "Deep residual learning", figure 5 left).

    A Sequential, so that each batch normalisation can be folded into the convolution before it; its parameters are
    named as torchvision names them.

    Args:
        before: channels in.
        after: channels out.
        stride: of the first convolution.
        dilations: of the first and the second convolution.
    """

    def __init__(self, before: int, after: int, stride: int = 1, dilations: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        first, second = dilations
        self.conv1 = nn.Conv2d(before, after, 3, stride, padding=first, dilation=first, bias=False)
        self.bn1 = nn.BatchNorm2d(after)
        self.relu = nn.ReLU(inplace=True)
        self.conv2 = nn.Conv2d(after, after, 3, padding=second, dilation=second, bias=False)
        self.bn2 = nn.BatchNorm2d(after)
        self.downsample: nn.Module = nn.Identity()
        if stride != 1 or before != after:
            self.downsample = nn.Sequential(nn.Conv2d(before, after, 1, stride, bias=False), nn.BatchNorm2d(after))

    def forward(self, x: Tensor) -> Tensor:
        """(N, before, H, W) -> (N, after, H / stride, W / stride)."""
        y: Tensor = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        y = self.relu(y + self.downsample(x))
        return y


def _stage(before: int, after: int, stride: int, previous: int, dilation: int) -> nn.Sequential:
    # what comes before the place where the stride was still has the dilation of the stage before
    first = BasicBlock(before, after, stride, (previous, dilation))
    return nn.Sequential(first, BasicBlock(after, after, 1, (dilation, dilation)))


class ResNet18(nn.Sequential):
    """ResNet-18 (He et al. 2016) without its classifier, its parameters named as torchvision names them.

    (N, channels, H, W) -> (N, 512, H / 32, W / 32), or H / 8 and W / 8 where dilated; or stage by stage: ``stem`` (1/2
    the size, 64 channels), ``maxpool``, ``layer1`` to ``layer4`` (``CHANNELS``; 1/4 to 1/32 the size).
    Convolutions start as He et al. 2015, "Delving deep into rectifiers".

    Args:
        channels: of the input.
        dilated: ``layer3`` and ``layer4`` dilate by 2 and 4 in place of their strides (Yu et al. 2017, "Dilated
            residual networks"; as in PSPNet and EncNet): the same weights give the same values, at more places.
    """

    def __init__(self, channels: int = 1, *, dilated: bool = False) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, CHANNELS[0], 7, 2, padding=3, bias=False)
        self.bn1 = nn.BatchNorm2d(CHANNELS[0])
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.MaxPool2d(3, 2, padding=1)
        self.layer1 = _stage(64, 64, 1, 1, 1)
        self.layer2 = _stage(64, 128, 2, 1, 1)
        self.layer3 = _stage(128, 256, 1, 1, 2) if dilated else _stage(128, 256, 2, 1, 1)
        self.layer4 = _stage(256, 512, 1, 2, 4) if dilated else _stage(256, 512, 2, 1, 1)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def stem(self, x: Tensor) -> Tensor:
        """(N, channels, H, W) -> (N, 64, H / 2, W / 2): what comes before the first pooling."""
        y: Tensor = self.relu(self.bn1(self.conv1(x)))
        return y
