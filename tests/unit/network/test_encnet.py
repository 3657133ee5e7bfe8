"""EncNet against the paper that it comes from."""

from __future__ import annotations

import torch

from busviewer.network.encnet import EncNet, Encoding
from busviewer.network.resnet import ResNet18


def encoding(channels: int = 6, codewords: int = 4) -> Encoding:
    torch.manual_seed(1)
    layer = Encoding(channels, codewords)
    with torch.no_grad():
        layer.codewords.normal_()
    return layer


def test_it_has_the_parameters_of_its_parts() -> None:
    """A ResNet-18 of one channel, 512 to 128, the context encoding module with 32 codewords, two classifiers."""
    with torch.device("meta"):
        network = EncNet()
    encoder = 11_689_512 - 513_000 - 2 * 64 * 7 * 7
    narrow, project = 512 * 128 * 9 + 2 * 128, 128 * 128 + 2 * 128
    codewords, norm, attend = 32 * 128 + 32, 2 * 32, 128 * 128 + 128
    heads = 2 * (128 + 1)
    total = encoder + narrow + project + codewords + norm + attend + heads
    assert sum(value.numel() for value in network.parameters()) == total


def test_the_encoding_layer_is_the_formula_of_the_paper() -> None:
    """Zhang et al. 2018, equation 1, written out."""
    layer = encoding()
    x = torch.randn(2, 6, 3, 5)
    with torch.no_grad():
        features = x.flatten(2).transpose(1, 2)
        residual = features[:, :, None] - layer.codewords  # (N, HW, K, C)
        distance = layer.scale * residual.square().sum(3)
        weights = distance.exp() / distance.exp().sum(2, keepdim=True)
        wanted = (weights[..., None] * residual).sum(1)
        assert torch.allclose(layer.assign(features), weights, atol=1e-5)
        assert torch.allclose(layer(x), wanted, atol=1e-4)


def test_a_feature_belongs_to_the_nearest_codeword_and_to_all_of_them_it_is_one() -> None:
    layer = encoding()
    assert (layer.scale < 0).all()
    near = layer.codewords.detach()[[2, 0, 3]][None] + 0.01
    weights = layer.assign(near)
    assert torch.allclose(weights.sum(2), torch.ones(1, 3))
    with torch.no_grad():
        layer.scale.fill_(-50)
    assert layer.assign(near).argmax(2).tolist() == [[2, 0, 3]]
    assert layer.assign(near).amax() > 0.99


def test_the_encoding_knows_what_there_is_and_not_where() -> None:
    layer = encoding()
    x = torch.randn(1, 6, 4, 4)
    moved = x.flatten(2)[:, :, torch.randperm(16)].unflatten(2, (4, 4))
    assert torch.allclose(layer(x), layer(moved), atol=1e-5)
    assert not torch.allclose(layer(x), layer(x + 1), atol=1e-2)


def test_the_context_decides_what_each_channel_counts() -> None:
    torch.manual_seed(1)
    network = EncNet().eval()
    seen: dict[str, torch.Tensor] = {}
    network.narrow.register_forward_hook(lambda module, given, output: seen.update(features=output))
    network.attend.register_forward_hook(lambda module, given, output: seen.update(factor=output))
    network.dropout.register_forward_hook(lambda module, given, output: seen.update(weighed=output))
    with torch.inference_mode():
        network(torch.randn(2, 1, 48, 32))
    assert seen["factor"].shape == (2, 128) and seen["features"].shape == (2, 128, 6, 4)
    wanted = seen["features"] * (1 + seen["factor"][:, :, None, None])
    assert torch.allclose(seen["weighed"], wanted, atol=1e-5)
    assert not torch.equal(seen["factor"][0], seen["factor"][1]), "each scan by itself"


def test_the_presence_of_a_lesion_is_learned_from_the_encoding() -> None:
    torch.manual_seed(1)
    network = EncNet().train()
    outputs = network.outputs(torch.randn(3, 1, 32, 32))
    assert outputs.lesion is not None and outputs.lesion.shape == (3,) and outputs.malignant is None
    outputs.lesion.square().sum().backward()
    for value in (network.encoding.codewords, network.encoding.scale, network.encoder.conv1.weight):
        assert value.grad is not None and value.grad.any()
    assert network.head.weight.grad is None, "the mask has no part in it"


def test_half_precision_says_nearly_the_same() -> None:
    layer = encoding(128, 32)
    x = torch.randn(1, 128, 8, 8)
    with torch.autocast("cpu", torch.bfloat16):
        half = layer(x.bfloat16())
    whole = layer(x)
    assert half.dtype == torch.float32
    assert (half - whole).norm() < 0.05 * whole.norm()


def test_the_encoder_can_be_given() -> None:
    torch.manual_seed(2)
    weights = ResNet18(3).state_dict()
    network = EncNet()
    network.load_encoder(weights)
    assert torch.equal(network.encoder.layer4[1].conv2.weight, weights["layer4.1.conv2.weight"])
    filled = {id(value) for part in network.pretrained for value in part.parameters()}
    assert filled == {id(value) for value in network.encoder.parameters()}
