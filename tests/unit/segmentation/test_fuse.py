"""Batch normalisation folded away: the same function."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from busviewer.network import build_network, stages_of
from busviewer.segmentation.fuse import fuse_batch_norm


@pytest.mark.parametrize(
    ("name", "options"), [("attention-lite", {}), ("attention-unet", {"levels": 4}), ("unet", {"levels": 4})]
)
def test_the_fused_network_gives_the_same_logits(name: str, options: dict[str, int]) -> None:
    torch.manual_seed(1)
    network = build_network(name, width=8, **options)
    for _ in range(2):  # statistics other than those of the start
        network(torch.randn(4, 1, 64, 64) * 2 + 1)
    network.eval().requires_grad_(False)
    scan = torch.randn(2, 1, 64, 64)
    before = network(scan)
    stages = list(stages_of(network))
    fused = fuse_batch_norm(network)
    assert fused is network
    assert not [module for module in fused.modules() if isinstance(module, nn.BatchNorm2d)]
    assert (fused(scan) - before).abs().max() < 1e-4
    assert list(stages_of(fused)) == stages
    assert not [label for label, value in fused.named_parameters() if value.requires_grad]


def test_a_network_without_batch_norm_is_left_alone() -> None:
    plain = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU()).eval()
    given = torch.randn(1, 1, 8, 8)
    before = plain(given)
    assert torch.equal(fuse_batch_norm(plain)(given), before)
