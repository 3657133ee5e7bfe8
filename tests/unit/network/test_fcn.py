"""FCN-8s against the paper that it comes from."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn import functional

from busviewer.network.fcn import FCN


def count(network: nn.Module) -> int:
    return sum(value.numel() for value in network.parameters())


def test_it_has_the_parameters_of_the_paper() -> None:
    """Long et al. 2015, table 1: FCN-VGG16 has 134 million."""
    with torch.device("meta"):
        network = FCN()
    vgg, its_classifier, two_channels = 138_357_544, 4096 * 1000 + 1000, 2 * 9 * 64
    scores, doublings = (4096 + 1) + (512 + 1) + (256 + 1), 2 * 16
    assert count(network) == vgg - its_classifier - two_channels + scores + doublings
    assert round(count(network) / 1e6) == 134
    layers = [module for module in network.classifier if isinstance(module, nn.Conv2d)]
    assert [tuple(layer.weight.shape) for layer in layers] == [(4096, 512, 7, 7), (4096, 4096, 1, 1)]


def test_vgg_is_vgg_16() -> None:
    widths = [[layer.out_channels for layer in stage if isinstance(layer, nn.Conv2d)] for stage in FCN(width=2).encoder]
    assert widths == [[2, 2], [4, 4], [8, 8, 8], [16, 16, 16], [16, 16, 16]]


def test_a_doubling_starts_as_bilinear_interpolation() -> None:
    torch.manual_seed(1)
    x = torch.randn(1, 1, 6, 7)
    inside = (..., slice(1, -1), slice(1, -1))  # at the border, a deconvolution meets zeros
    wanted = functional.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
    for up in (FCN(width=1).up4, FCN(width=1).up3):
        assert torch.allclose(up(x)[inside], wanted[inside], atol=1e-6)


@pytest.mark.parametrize(("stage", "stride"), [(4, 16), (3, 8)])
def test_scores_of_an_earlier_pooling_are_added_where_they_are(stage: int, stride: int) -> None:
    torch.manual_seed(1)
    network = FCN(width=4).eval()
    scan = torch.randn(1, 1, 64, 96)
    score = getattr(network, f"score{stage}")
    seen: list[torch.Tensor] = []
    score.register_forward_hook(lambda module, given, output: seen.append(output))
    with torch.inference_mode():
        before = network(scan)
        assert not seen[0].any(), "they start at zero"
        score.weight.normal_()
        after = network(scan)
        added = network.up3(seen[1]) if stage == 4 else seen[1]
    assert seen[1].shape == (1, 1, 64 // stride, 96 // stride) and seen[1].std() > 0.01
    added = functional.interpolate(added, size=(64, 96), mode="bilinear", align_corners=False)
    assert torch.allclose(after - before, added, atol=1e-4)


@pytest.mark.parametrize("width", [0, 129])
def test_a_width_out_of_range_is_refused(width: int) -> None:
    with pytest.raises(ValueError, match=f"not {width}"):
        FCN(width=width)
