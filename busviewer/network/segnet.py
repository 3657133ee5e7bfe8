"""SegNet: a decoder that puts each value back where the encoder's pooling took it from."""

from __future__ import annotations

from torch import Tensor, nn

from busviewer.network.vgg import CONVOLUTIONS, MULTIPLES, convolve, start, vgg_stages

__all__ = ["SegNet"]


class SegNet(nn.Module):
    """SegNet (Badrinarayanan, Kendall and Cipolla 2017) on VGG-16.

    The 13 convolutions of VGG-16, each with batch normalisation and ReLU, and 13 that mirror them. Each decoder stage
    first unpools: values go to where the encoder's maxima were, zeros elsewhere. As in the authors' published network,
    the decoder has ReLUs too, and its 13th convolution is the classifier. Otherwise than there: no local contrast
    normalisation of the scan, one class.

    (N, 1, H, W) float in, H and W multiples of 32; (N, 1, H, W) logits out.

    Args:
        width: channels of the first stage, 1 to 128; 64 in the paper. All others are in proportion.
    """

    multiple = 32

    def __init__(self, *, width: int = 64) -> None:
        super().__init__()
        if not 1 <= width <= 128:
            raise ValueError(f"width must be 1 to 128, not {width}")
        self.encoder = vgg_stages(width, norm=True)
        self.pool = nn.MaxPool2d(2, return_indices=True)
        self.unpool = nn.MaxUnpool2d(2)
        widths = [multiple * width for multiple in MULTIPLES]
        self.decoder = nn.ModuleList()
        for own, above, count in zip(widths[:0:-1], widths[-2::-1], CONVOLUTIONS[:0:-1], strict=True):
            layers = [layer for _ in range(count - 1) for layer in convolve(own, own)]
            self.decoder.append(nn.Sequential(*layers, *convolve(own, above)))
        self.decoder.append(nn.Sequential(*convolve(width, width)))
        self.head = nn.Conv2d(width, 1, 3, padding=1)
        start(self)

    @property
    def stages(self) -> dict[str, nn.Module]:
        """The layers that an explanation may look at, the bottleneck first, then the decoder from coarse to fine."""
        return {"bottleneck": self.encoder[-1]} | {f"decoder {n}": stage for n, stage in enumerate(self.decoder, 1)}

    def forward(self, x: Tensor) -> Tensor:
        """Logits of "this pixel is lesion", the shape of ``x``."""
        places = []
        for stage in self.encoder:
            x, place = self.pool(stage(x))
            places.append(place)
        for stage, place in zip(self.decoder, reversed(places), strict=True):
            x = stage(self.unpool(x, place))
        logits: Tensor = self.head(x)
        return logits
