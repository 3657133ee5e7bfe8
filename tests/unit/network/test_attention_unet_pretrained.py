"""The Attention U-Net on an ImageNet encoder: three classes, one interface."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from busviewer.network.attention_unet_pretrained import PretrainedAttentionUNet
from busviewer.network.resnet import ResNet18


def published() -> dict[str, Tensor]:
    """Weights as torchvision's file of a ResNet-18 has them: three channels, a classifier, no counts."""
    torch.manual_seed(3)
    network = ResNet18(3)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.normal_()
            module.running_var.uniform_(0.5, 2)
    weights = {name: value for name, value in network.state_dict().items() if "num_batches" not in name}
    return weights | {"fc.weight": torch.zeros(1000, 512), "fc.bias": torch.zeros(1000)}


@pytest.fixture(scope="module")
def network() -> PretrainedAttentionUNet:
    torch.manual_seed(1)
    return PretrainedAttentionUNet().eval()


def test_the_encoder_has_the_parameters_of_a_resnet_18(network: PretrainedAttentionUNet) -> None:
    """11,689,512 as published, less the classifier and two of three input channels."""
    classifier = 512 * 1000 + 1000
    assert sum(value.numel() for value in network.encoder.parameters()) == 11_689_512 - classifier - 2 * 64 * 49
    assert sum(value.numel() for value in network.parameters()) == 13_874_055


def test_the_mask_is_the_softmax_of_benign_and_malignant(network: PretrainedAttentionUNet) -> None:
    scan = torch.randn(2, 1, 64, 96)
    with torch.inference_mode():
        classes = network.classes(scan)
        outputs = network.outputs(scan)
    assert classes.shape == (2, 3, 32, 48) and outputs.mask.shape == (2, 1, 64, 96)
    assert outputs.lesion is None and outputs.malignant is not None
    lesion = classes.softmax(1)[:, 1:].sum(1, keepdim=True)
    wanted = nn.functional.interpolate(torch.logit(lesion), size=(64, 96), mode="bilinear", align_corners=False)
    assert torch.allclose(outputs.mask, wanted, atol=1e-4)


def test_the_assessment_is_that_of_the_lesion(
    network: PretrainedAttentionUNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Malignant there and benign everywhere else is malignant."""
    classes = torch.zeros(2, 3, 8, 8)
    classes[:, 0] = 20.0  # background
    classes[:, 1] = 3.0
    classes[0, :, 2:4, 2:4] = torch.tensor([-20.0, -1.0, 4.0])[:, None, None]
    classes[1, :, 2:4, 2:4] = torch.tensor([-20.0, 4.0, 2.0])[:, None, None]
    monkeypatch.setattr(network, "classes", lambda scan: classes)
    assessment = network.outputs(torch.zeros(2, 1, 16, 16)).malignant
    assert assessment is not None and assessment.tolist() == pytest.approx([5.0, -2.0], abs=1e-3)


def test_the_assessment_does_not_draw_the_mask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the difference of the two classes gets its gradient, never where the lesion is."""
    network = PretrainedAttentionUNet().eval()
    classes = torch.randn(1, 3, 8, 8, requires_grad=True)
    monkeypatch.setattr(network, "classes", lambda scan: classes)
    assessment = network.outputs(torch.zeros(1, 1, 16, 16)).malignant
    assert assessment is not None
    assessment.sum().backward()
    assert classes.grad is not None
    assert not classes.grad[:, 0].any()
    assert torch.allclose(classes.grad[:, 1], -classes.grad[:, 2]) and classes.grad[:, 2].min() > 0


def test_imagenet_weights_give_what_three_channels_gave() -> None:
    weights = published()
    three = ResNet18(3).eval()
    three.load_state_dict({name: value for name, value in weights.items() if not name.startswith("fc")}, strict=False)
    network = PretrainedAttentionUNet().eval()
    network.load_encoder(weights)
    grey = torch.rand(1, 1, 64, 64)
    mean, sd = (torch.tensor(v).view(1, 3, 1, 1) for v in ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]))
    with torch.inference_mode():
        wanted = three.stem((grey - mean) / sd)
        given = network.encoder.stem((grey - 0.25) / 0.2)
        inside = (..., slice(2, -2), slice(2, -2))  # beyond the border each is given its own grey
        assert torch.allclose(given[inside], wanted[inside], atol=1e-4)
        assert wanted[inside].std() > 0.1
        x = torch.randn(1, 64, 16, 16)
        for name in ("layer1", "layer2", "layer3", "layer4"):
            ours, theirs = network.encoder.get_submodule(name)(x), three.get_submodule(name)(x)
            assert torch.equal(ours, theirs)
            x = ours
    assert network.pretrained == [network.encoder]


@pytest.mark.parametrize("name", ["conv1.weight", "layer3.0.downsample.1.running_var", "layer4.1.conv2.weight"])
@pytest.mark.parametrize("how", ["missing", "other"])
def test_weights_of_another_network_are_refused(name: str, how: str) -> None:
    weights = published()
    if how == "missing":
        del weights[name]
    else:
        weights[name] = torch.zeros(7)
    with pytest.raises(ValueError, match="encoder weights: .*" + name.rsplit(".", 1)[0].replace(".", r"\.")):
        PretrainedAttentionUNet().load_encoder(weights)
