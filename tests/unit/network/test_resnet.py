"""ResNet-18 against what torchvision's is known to be, and its dilated form against the plain one."""

from __future__ import annotations

import torch

from busviewer.network.resnet import ResNet18


def shaken(network: ResNet18) -> ResNet18:
    """Statistics other than those of the start, so that leaving a normalisation out would show."""
    torch.manual_seed(3)
    for name, value in network.named_buffers():
        if name.endswith("running_mean"):
            value.normal_(std=0.1)
        elif name.endswith("running_var"):
            value.uniform_(0.5, 2)
    return network.eval()


def test_it_has_torchvisions_parameters() -> None:
    """11,689,512 in all for three channels, of which the classifier has 513,000."""
    encoder = ResNet18(3)
    assert sum(value.numel() for value in encoder.parameters()) == 11_689_512 - 513_000
    norm = ("weight", "bias", "running_mean", "running_var", "num_batches_tracked")
    expected = {"conv1.weight", *(f"bn1.{what}" for what in norm)}
    for stage in (1, 2, 3, 4):
        for block in (0, 1):
            at = f"layer{stage}.{block}"
            expected |= {f"{at}.conv{n}.weight" for n in (1, 2)}
            expected |= {f"{at}.bn{n}.{what}" for n in (1, 2) for what in norm}
        if stage > 1:
            at = f"layer{stage}.0.downsample"
            expected |= {f"{at}.0.weight", *(f"{at}.1.{what}" for what in norm)}
    assert set(encoder.state_dict()) == expected


def test_dilation_gives_the_same_values_at_more_places() -> None:
    torch.manual_seed(2)
    plain = shaken(ResNet18())
    dilated = ResNet18(dilated=True).eval()
    dilated.load_state_dict(plain.state_dict())
    scan = torch.randn(1, 1, 96, 64)
    with torch.inference_mode():
        coarse, fine = plain(scan), dilated(scan)
    assert coarse.shape == (1, 512, 3, 2) and fine.shape == (1, 512, 12, 8)
    assert coarse.std() > 0.01
    assert torch.allclose(fine[:, :, ::4, ::4], coarse, atol=1e-4)


def test_stage_by_stage_is_the_whole() -> None:
    torch.manual_seed(2)
    encoder = shaken(ResNet18())
    scan = torch.randn(1, 1, 64, 64)
    with torch.inference_mode():
        x = encoder.stem(scan)
        assert x.shape == (1, 64, 32, 32)
        x = encoder.maxpool(x)
        sides = []
        for stage in (encoder.layer1, encoder.layer2, encoder.layer3, encoder.layer4):
            x = stage(x)
            sides.append(x.shape[-1])
        assert sides == [16, 8, 4, 2]
        assert torch.equal(x, encoder(scan))
