"""Cheng's Attention U-Net: the channels and dropouts of the paper."""

from __future__ import annotations

import torch
from torch import nn

from busviewer.network.attention_unet_deep import DeepAttentionUNet


def test_channels_and_dropouts_are_the_papers() -> None:
    with torch.device("meta"):
        network = DeepAttentionUNet()
    stages = [*network.encoder, network.bottleneck, *network.decoder]
    assert [stage[0].out_channels for stage in stages] == [64, 128, 256, 512, 512, 256, 128, 64, 32]
    rates = [[part.p for part in stage if isinstance(part, nn.Dropout)] for stage in stages]
    assert rates == [[0.25], [0.25], [0.3], [0.3], [0.3], [0.3], [0.3], [0.25], [0.25]]
    between = [gate.psi[0].in_channels for gate in network.gate]
    assert between == [256, 128, 64, 32], "the gates have the decoder's channels"


def test_the_parameters_are_those_of_the_channels() -> None:
    """The paper states none: from its channels by hand."""

    def block(before: int, after: int) -> int:
        return 9 * before * after + after + 9 * after * after + after

    down = block(1, 64) + block(64, 128) + block(128, 256) + block(256, 512) + block(512, 512)
    ups = [(512, 512, 256), (256, 256, 128), (128, 128, 64), (64, 64, 32)]  # skip, from below, out
    up = sum(block(skip + deep, out) for skip, deep, out in ups)
    gates = sum((skip + deep) * out + 4 * out + out + 1 for skip, deep, out in ups)
    with torch.device("meta"):
        network = DeepAttentionUNet()
    assert sum(value.numel() for value in network.parameters()) == down + up + gates + 33 == 13_672_197


def test_dropout_only_acts_in_training() -> None:
    torch.manual_seed(1)
    network = DeepAttentionUNet()
    scan = torch.randn(2, 1, 16, 16)
    with torch.no_grad():
        assert not torch.equal(network(scan), network(scan))
        network.eval()
        assert torch.equal(network(scan), network(scan))


def test_the_start_keeps_the_signal() -> None:
    """Without a normalisation, 18 convolutions would let it fade."""
    torch.manual_seed(1)
    network = DeepAttentionUNet().eval()
    with torch.no_grad():
        deep = torch.randn(2, 1, 32, 32)
        for stage in network.encoder:
            deep = network.pool(stage(deep))
        assert 0.2 < float(network.bottleneck(deep).std()) < 5
