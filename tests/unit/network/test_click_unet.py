"""The network that obeys clicks: it starts as the plain one that it was made from."""

from __future__ import annotations

import pytest
import torch

from busviewer.network import ClickUNet, SegmentationNetwork, build_network, channels_of

OPTIONS = {"width": 2, "levels": 3}


def test_it_is_given_five_channels_and_says_one() -> None:
    network = build_network("click-unet", **OPTIONS).eval()
    assert isinstance(network, SegmentationNetwork) and channels_of(network) == 5
    assert network(torch.randn(2, 5, 16, 24)).shape == (2, 1, 16, 24)


def test_from_a_plain_network_it_says_the_same_whatever_is_clicked() -> None:
    torch.manual_seed(1)
    plain, clicks = build_network("attention-unet", **OPTIONS).eval(), ClickUNet(**OPTIONS).eval()
    clicks.load_plain(plain.state_dict())
    x = torch.randn(2, 5, 16, 16)
    assert torch.allclose(clicks(x), plain(x[:, :1]), atol=1e-6)
    again = ClickUNet(**OPTIONS).eval()
    again.load_plain(clicks.state_dict())
    assert torch.equal(again(x), clicks(x)), "its own weights are taken as they are"


def test_weights_of_another_shape_are_refused() -> None:
    with pytest.raises(RuntimeError, match="size mismatch"):
        ClickUNet(**OPTIONS).load_plain(build_network("attention-unet", width=4, levels=3).state_dict())
