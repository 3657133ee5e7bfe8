"""The U-Net with salient attention: the block of the paper, and the saliency mattering."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from busviewer.network.sa_unet import SalientAttention, SalientAttentionUNet
from busviewer.segmentation.preprocess import MEAN, SD


def test_channels_are_the_papers() -> None:
    with torch.device("meta"):
        network = SalientAttentionUNet()
    stages = [*network.encoder, network.bottleneck, *network.decoder]
    assert [stage[3].out_channels for stage in stages] == [32, 32, 64, 64, 128, 64, 64, 32, 32]
    for block, channels in zip(network.attention, [32, 32, 64, 64], strict=True):
        convolutions = [part for part in block.weigh if isinstance(part, torch.nn.Conv2d)]
        assert block.from_features.weight.shape == (128, channels, 1, 1)
        assert [part.weight.shape for part in convolutions] == [(128, 128, 3, 3), (128, 128, 3, 3), (1, 128, 1, 1)]


def test_the_parameters_are_those_of_the_channels() -> None:
    """The paper states none: from its channels by hand."""

    def block(before: int, after: int) -> int:
        return 9 * before * after + 9 * after * after + 4 * after

    down = block(1, 32) + block(32, 32) + block(32, 64) + block(64, 64) + block(64, 128)
    ups = [(128, 64), (64, 64), (64, 32), (32, 32)]
    up = sum(4 * deep * skip + skip + block(2 * skip, skip) for deep, skip in ups)
    attention = sum(128 * (channels + 1) + 2 * 128 + 2 * (9 * 128 * 128 + 128) + 129 for channels in (32, 32, 64, 64))
    with torch.device("meta"):
        network = SalientAttentionUNet()
    assert sum(value.numel() for value in network.parameters()) == down + up + attention + 33 == 1_925_637


def test_the_block_is_the_formula_of_the_paper() -> None:
    torch.manual_seed(1)
    block = SalientAttention(3)
    x, saliency = torch.randn(2, 3, 8, 12), torch.rand(2, 1, 4, 6)
    pooled = x.unfold(2, 2, 2).unfold(3, 2, 2).amax((4, 5))
    widened = torch.einsum("oi,nihw->nohw", block.from_features.weight[:, :, 0, 0], pooled)
    widened = widened + block.from_features.bias.view(1, -1, 1, 1)
    said = block.from_saliency[0].weight.view(1, -1, 1, 1) * saliency + block.from_saliency[0].bias.view(1, -1, 1, 1)
    between = widened + said.relu()
    for number in (0, 2):
        part = block.weigh[number]
        between = functional.conv2d(functional.pad(between, (1, 1, 1, 1)), part.weight, part.bias).relu()
    last = block.weigh[4]
    alpha = (between * last.weight).sum(1, keepdim=True).add(last.bias).sigmoid()
    assert torch.allclose(block(x, saliency), pooled * alpha, atol=1e-5)


def seen_by(network: SalientAttentionUNet, x: Tensor) -> list[Tensor]:
    """The saliency that each attention block is given."""
    seen: list[Tensor] = []
    hooks = [block.register_forward_pre_hook(lambda _, given: seen.append(given[1])) for block in network.attention]
    with torch.inference_mode():
        network.eval()(x)
    for hook in hooks:
        hook.remove()
    return seen


def test_each_block_is_given_the_saliency_from_0_to_1_at_its_own_size() -> None:
    """As the house normalises it: the network's numbers are those of the preprocessing."""
    saliency = torch.zeros(1, 1, 64, 64)
    saliency[..., 21, 38] = 1.0
    saliency[..., 40, 5] = 0.4
    x = torch.cat([torch.randn(1, 1, 64, 64), (saliency - MEAN) / SD], dim=1)
    pyramid = seen_by(SalientAttentionUNet(), x)
    assert [level.shape[-1] for level in pyramid] == [32, 16, 8, 4]
    for power, level in enumerate(pyramid, 1):
        assert level.min() >= 0 and level.sum() == pytest.approx(1.4, abs=1e-5)
        assert level[..., 21 >> power, 38 >> power] == pytest.approx(1.0, abs=1e-5)


def test_the_saliency_changes_the_mask() -> None:
    """Normalised by the batch: at the start, the statistics that are kept for reading would make everything small."""
    torch.manual_seed(1)
    network = SalientAttentionUNet().train()
    x = torch.randn(2, 2, 32, 32)
    with torch.no_grad():
        without = network(torch.cat([x[:, :1], torch.full((2, 1, 32, 32), -MEAN / SD)], dim=1))
        assert (network(x) - without).abs().max() > 0.02 * without.std()
