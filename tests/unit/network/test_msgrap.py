"""Channel attention by grids: which places a place's weight depends on."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from busviewer.network.msgrap import GRIDS, MSGRAP, GridAttention
from busviewer.network.unet import UNet


def attention(channels: int = 32, level: int | None = None) -> GridAttention:
    """With only one of its levels saying anything, where one is named."""
    torch.manual_seed(1)
    module = GridAttention(channels).eval()
    for number, part in enumerate(module.levels):
        nn.init.normal_(part[1].weight)
        nn.init.normal_(part[1].bias, mean=3.0)  # so that the ReLU passes something
        if level is not None and number != level:
            nn.init.zeros_(part[3].weight)
            nn.init.zeros_(part[3].bias)
    return module


def test_it_is_a_u_net_with_a_module_after_each_stage() -> None:
    with torch.device("meta"):
        network, plain = MSGRAP(), UNet(width=64)
    stages = [*network.encoder, network.bottleneck, *network.decoder]
    widths = [64, 128, 256, 512, 1024, 512, 256, 128, 64]
    assert [stage[3].out_channels for stage in stages] == widths
    assert all(isinstance(stage[-1], GridAttention) for stage in stages)
    more = sum(len(GRIDS) * (2 * width * max(8, width // 16) + max(8, width // 16) + width) for width in widths)
    assert sum(v.numel() for v in network.parameters()) == sum(v.numel() for v in plain.parameters()) + more


def test_channels_are_weighed_and_only_ever_weakened() -> None:
    x = torch.randn(2, 32, 12, 16)
    module = attention()
    y = module(x)
    assert y.shape == x.shape
    assert (y.abs() <= x.abs()).all() and (x * y >= 0).all()
    factor = (y / x)[:, :, ::3, ::4]
    assert torch.allclose(factor, module.weights(x), atol=1e-4)
    assert torch.allclose(y, x * factor.repeat_interleave(3, 2).repeat_interleave(4, 3), atol=1e-5)


@pytest.mark.parametrize(("level", "reach"), [(0, 4), (1, 2), (2, 1)])
def test_each_grid_speaks_for_its_own_fields(level: int, reach: int) -> None:
    """What lies in one field of the 4 x 4 changes the weights of the scan, of its quarter or of itself alone."""
    module = attention(level=level)
    x = torch.randn(1, 32, 16, 16)
    other = x.clone()
    other[:, :, :4, 4:8] += 2  # the field (0, 1)
    changed = (module.weights(x) != module.weights(other)).any(1)[0]
    wanted = torch.zeros(4, 4, dtype=torch.bool)
    wanted[:reach, (1 if reach == 1 else 0) : (2 if reach == 1 else reach)] = True
    assert torch.equal(changed, wanted)


def test_one_level_is_squeeze_and_excitation() -> None:
    """Hu et al. 2018, equations 2 to 4."""
    module = attention(level=0)
    x = torch.randn(2, 32, 8, 8)
    down, up = module.levels[0][1], module.levels[0][3]
    squeezed = x.mean((2, 3))
    hidden = torch.relu(squeezed @ down.weight[:, :, 0, 0].T + down.bias)
    factor = torch.sigmoid(hidden @ up.weight[:, :, 0, 0].T + up.bias)
    assert torch.allclose(module(x), x * factor[:, :, None, None], atol=1e-5)


def test_a_grid_finer_than_the_features_does_no_harm() -> None:
    network = MSGRAP(width=2, levels=5).eval()
    with torch.inference_mode():
        logits = network(torch.randn(1, 1, 16, 48))  # 1 x 3 at the bottleneck
    assert logits.shape == (1, 1, 16, 48) and torch.isfinite(logits).all()
