"""The convolutions of VGG-16, which FCN and SegNet share."""

from __future__ import annotations

from torch import nn

__all__ = ["CONVOLUTIONS", "MULTIPLES", "convolve", "start", "vgg_stages"]

# of each stage: channels as multiples of the first stage's (64 in the paper), and convolutions
MULTIPLES = (1, 2, 4, 8, 8)
CONVOLUTIONS = (2, 2, 3, 3, 3)


def convolve(before: int, after: int, *, norm: bool = True) -> list[nn.Module]:
    """A 3 x 3 convolution, batch normalisation where wanted, and ReLU: (N, before, H, W) -> (N, after, H, W)."""
    convolution = nn.Conv2d(before, after, 3, padding=1, bias=not norm)
    return [convolution, *([nn.BatchNorm2d(after)] if norm else []), nn.ReLU(inplace=True)]


def vgg_stages(width: int, *, norm: bool) -> nn.ModuleList:
    """The five stages of VGG-16 (Simonyan and Zisserman 2015, configuration D), without pooling and classifier.

    The first takes one channel. Each is to be pooled by 2 before the next.

    Args:
        width: channels of the first stage; ``MULTIPLES`` of it in the others.
        norm: batch normalisation after each convolution, which VGG itself does not have.
    """
    stages = nn.ModuleList()
    before = 1
    for multiple, count in zip(MULTIPLES, CONVOLUTIONS, strict=True):
        after = multiple * width
        layers = convolve(before, after, norm=norm)
        for _ in range(count - 1):
            layers += convolve(after, after, norm=norm)
        stages.append(nn.Sequential(*layers))
        before = after
    return stages


def start(network: nn.Module) -> None:
    """Convolutions start as in He et al. 2015 ("Delving deep into rectifiers"), their biases at 0."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            if module.bias is not None:
                nn.init.zeros_(module.bias)
