"""The residual-encoder U-Net: nnU-Net's shape, its normalisation and its start."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from busviewer.network.residual_unet import ResidualBlock, ResidualUNet


def test_the_preset_has_the_parameters_of_nnu_nets_own() -> None:
    """71,816,586 in dynamic-network-architectures 0.4.4: six levels up to 512, 1-3-4-6-6-6 blocks, two classes."""
    widths, blocks = [32, 64, 128, 256, 512, 512], [1, 3, 4, 6, 6, 6]
    biases = widths[0] + sum(2 * count * width for count, width in zip(blocks, widths, strict=True)) + sum(widths[:-1])
    heads = sum(2 * (width + 1) for width in widths[:-1])  # of deep supervision, and for two classes
    with torch.device("meta"):
        network = ResidualUNet(width=32, blocks=6)
    ours = sum(value.numel() for value in network.parameters())
    assert ours - (32 + 1) + heads + biases == 71_816_586
    assert [len(level) for level in (*network.encoder, network.bottleneck)] == blocks


def test_the_default_is_what_the_docstring_says() -> None:
    with torch.device("meta"):
        network = ResidualUNet()
    assert sum(value.numel() for value in network.parameters()) == 7_165_329
    assert [len(level) for level in (*network.encoder, network.bottleneck)] == [1, 2, 2, 2, 2, 2]
    assert [level[0].first[0].out_channels for level in network.encoder] == [16, 32, 64, 128, 256]
    assert network.bottleneck[0].first[0].out_channels == 256, "16 times the finest, at most"


@pytest.mark.parametrize(("levels", "multiple"), [(2, 2), (4, 8), (6, 32), (8, 128)])
def test_levels_halve_the_scan(levels: int, multiple: int) -> None:
    network = ResidualUNet(width=2, levels=levels, blocks=1).eval()
    assert network.multiple == multiple
    assert list(network.stages) == ["bottleneck", *(f"decoder {n}" for n in range(1, levels))]
    with torch.inference_mode():
        assert network(torch.randn(1, 1, multiple, 2 * multiple)).shape == (1, 1, multiple, 2 * multiple)


def test_the_normalisation_is_instance_normalisation() -> None:
    block = ResidualBlock(4, 6, stride=2)
    x = torch.randn(3, 4, 8, 8)
    convolution, norm = block.first
    instance = nn.InstanceNorm2d(6, affine=True)
    instance.load_state_dict(norm.state_dict())
    assert torch.allclose(block.first(x), instance(convolution(x)), atol=1e-5)


def test_one_scan_does_not_change_another() -> None:
    network = ResidualUNet(width=2, levels=3).train()
    scans = torch.randn(3, 1, 16, 16)
    with torch.no_grad():
        assert torch.allclose(network(scans)[:1], network(scans[:1]), atol=1e-5)


def test_a_block_starts_as_its_shortcut() -> None:
    torch.manual_seed(1)
    block = ResidualUNet(width=2, levels=2).encoder[0][0]
    x = torch.randn(1, 2, 8, 8)
    assert torch.allclose(block(x), nn.functional.leaky_relu(x, 0.01))


@pytest.mark.parametrize(
    "options", [{"width": 0}, {"width": 129}, {"levels": 1}, {"levels": 9}, {"blocks": 0}, {"blocks": 7}]
)
def test_options_beyond_the_bounds_are_refused(options: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        ResidualUNet(**options)
