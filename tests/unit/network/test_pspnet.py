"""PSPNet against the paper that it comes from."""

from __future__ import annotations

import pytest
import torch

from busviewer.network.pspnet import PSPNet, PyramidPooling
from busviewer.network.resnet import ResNet18


def test_it_has_the_parameters_of_its_parts() -> None:
    """A ResNet-18 of one channel, four levels of 512 to 128, a 3 x 3 convolution of 1024 to 128, a classifier."""
    with torch.device("meta"):
        network = PSPNet()
    encoder = 11_689_512 - 513_000 - 2 * 64 * 7 * 7
    levels, merge, head = 4 * (512 * 128 + 2 * 128), 1024 * 128 * 9 + 2 * 128, 128 + 1
    assert sum(value.numel() for value in network.parameters()) == encoder + levels + merge + head


def test_the_pyramid_holds_the_input_and_its_means_over_1_2_3_and_6_fields() -> None:
    torch.manual_seed(1)
    pyramid = PyramidPooling(8).eval()
    x = torch.rand(2, 8, 12, 18)
    keep = torch.eye(8)[:2, :, None, None]
    pooled = []
    for level in pyramid.levels:
        level[1].weight.data = keep.clone()
        level.register_forward_hook(lambda module, given, output: pooled.append(output))
    with torch.inference_mode():
        y = pyramid(x)
    assert y.shape == (2, 16, 12, 18) and torch.equal(y[:, :8], x)
    for fields, means in zip((1, 2, 3, 6), pooled, strict=True):
        wanted = x[:, :2].reshape(2, 2, fields, 12 // fields, fields, 18 // fields).mean((3, 5))
        assert torch.allclose(means, wanted, atol=1e-4), fields
    assert torch.allclose(y[:, 8:10], pooled[0].expand(2, 2, 12, 18)), "the first level is the same everywhere"


def test_every_place_knows_of_the_whole_scan() -> None:
    torch.manual_seed(1)
    pyramid = PyramidPooling(8).eval()
    x = torch.rand(1, 8, 12, 12, requires_grad=True)
    pyramid(x)[0, 8:, 0, 0].sum().backward()
    assert x.grad is not None and x.grad[0, :, -1, -1].any()


def test_features_are_at_an_eighth_of_the_size() -> None:
    network = PSPNet().eval()
    seen: list[tuple[int, ...]] = []
    network.encoder.register_forward_hook(lambda module, given, output: seen.append(tuple(output.shape)))
    with torch.inference_mode():
        assert network(torch.randn(1, 1, 40, 72)).shape == (1, 1, 40, 72)
    assert seen == [(1, 512, 5, 9)]


def test_the_encoder_can_be_given() -> None:
    torch.manual_seed(2)
    weights = ResNet18(3).state_dict()
    network = PSPNet()
    network.load_encoder({**weights, "fc.weight": torch.zeros(1000, 512), "fc.bias": torch.zeros(1000)})
    assert torch.equal(network.encoder.layer4[1].conv2.weight, weights["layer4.1.conv2.weight"])
    filled = {id(value) for part in network.pretrained for value in part.parameters()}
    assert filled == {id(value) for value in network.encoder.parameters()}
    with pytest.raises(ValueError, match="layer2"):
        network.load_encoder({name: value for name, value in weights.items() if not name.startswith("layer2.0.conv1")})
