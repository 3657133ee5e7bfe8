"""SegNet against the paper that it comes from."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network.segnet import SegNet


def count(network: nn.Module) -> int:
    return sum(value.numel() for value in network.parameters())


def test_it_has_the_parameters_of_the_paper() -> None:
    """Badrinarayanan et al. 2017: 14.7 million in the encoder (3.), 117 MB of float32 in all (table 6)."""
    with torch.device("meta"):
        network = SegNet()
    assert round(count(network.encoder) / 1e6, 1) == 14.7
    assert int(4 * count(network) / 1e6) == 117


def test_thirteen_convolutions_are_mirrored_by_thirteen() -> None:
    network = SegNet(width=2)
    encoder = [layer for layer in network.encoder.modules() if isinstance(layer, nn.Conv2d)]
    decoder = [layer for layer in network.decoder.modules() if isinstance(layer, nn.Conv2d)] + [network.head]
    assert len(encoder) == len(decoder) == 13
    downwards = [(layer.in_channels, layer.out_channels) for layer in encoder]
    upwards = [(layer.out_channels, layer.in_channels) for layer in reversed(decoder)]
    assert downwards == upwards


def test_the_decoder_puts_values_where_the_encoders_maxima_were() -> None:
    torch.manual_seed(1)
    network = SegNet(width=3).eval()
    encoded: list[Tensor] = []
    given: list[Tensor] = []
    made: list[Tensor] = []

    def keep(module: nn.Module, into: tuple[Tensor], output: Tensor) -> None:
        given.append(into[0])
        made.append(output)

    for stage in network.encoder:
        stage.register_forward_hook(lambda module, into, output: encoded.append(output))
    for stage in network.decoder:
        stage.register_forward_hook(keep)
    with torch.inference_mode():
        network(torch.randn(2, 1, 64, 96))
    lowest = functional.max_pool2d(encoded[-1], 2)
    for sparse, below, features in zip(given, [lowest, *made[:-1]], reversed(encoded), strict=True):
        assert sparse.shape == features.shape
        largest = functional.interpolate(functional.max_pool2d(features, 2), scale_factor=2)
        assert (features[sparse != 0] == largest[sparse != 0]).all(), "nothing where there was no maximum"
        windows = functional.avg_pool2d(sparse, 2, divisor_override=1)
        assert torch.equal(windows, below), "each value of the layer below, in its own window"
        assert (functional.avg_pool2d((sparse != 0).float(), 2, divisor_override=1) <= 1).all()
        assert (sparse != 0).any()
    assert len(given) == len(encoded) == 5


@pytest.mark.parametrize("width", [0, 129])
def test_a_width_out_of_range_is_refused(width: int) -> None:
    with pytest.raises(ValueError, match=f"not {width}"):
        SegNet(width=width)
