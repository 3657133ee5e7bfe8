"""The U-Net and the Attention U-Net: one shape, and the sizes of the papers."""

from __future__ import annotations

import pytest
import torch

from busviewer.network import SegmentationNetwork, build_network, multiple_of, stages_of

both = pytest.mark.parametrize("name", ["attention-unet", "unet"])


@both
@pytest.mark.parametrize("levels", [2, 3, 5])
def test_logits_have_the_shape_of_the_scan(name: str, levels: int) -> None:
    network = build_network(name, width=2, levels=levels).eval()
    assert multiple_of(network) == 2 ** (levels - 1)
    height, width = 2 * multiple_of(network), 3 * multiple_of(network)
    logits = network(torch.randn(2, 1, height, width))
    assert logits.shape == (2, 1, height, width) and torch.isfinite(logits).all()


@both
def test_the_interface_is_kept(name: str) -> None:
    network = build_network(name, width=2, levels=4)
    assert isinstance(network, SegmentationNetwork)
    stages = stages_of(network)
    assert list(stages) == ["bottleneck", "decoder 1", "decoder 2", "decoder 3"]
    sides: dict[str, int] = {}
    for label, stage in stages.items():
        stage.register_forward_hook(lambda module, given, output, label=label: sides.update({label: output.shape[-1]}))
    network(torch.randn(1, 1, 32, 32))
    assert sides == {"bottleneck": 4, "decoder 1": 8, "decoder 2": 16, "decoder 3": 32}, "from coarse to fine"


@both
def test_a_gradient_reaches_every_parameter(name: str) -> None:
    torch.manual_seed(1)
    network = build_network(name, width=4, levels=3)
    network(torch.randn(2, 1, 16, 16)).square().sum().backward()
    without = [label for label, value in network.named_parameters() if value.grad is None or not value.grad.any()]
    assert without == []


def test_the_gates_are_the_only_difference() -> None:
    plain, gated = (build_network(name, width=4, levels=3) for name in ("unet", "attention-unet"))
    more = set(gated.state_dict()) - set(plain.state_dict())
    assert more and all(label.startswith("gate.") for label in more)
    assert set(plain.state_dict()) < set(gated.state_dict())


@both
def test_width_and_levels_are_what_they_say(name: str) -> None:
    """The bundled weights are named by these."""
    network = build_network(name, width=16, levels=5)
    assert [stage[0].out_channels for stage in (*network.encoder, network.bottleneck)] == [16, 32, 64, 128, 256]
    assert network.head.weight.shape == (1, 16, 1, 1)


WIDTHS = [64, 128, 256, 512, 1024]  # of both papers
CONVOLVED = 2 * (sum(WIDTHS) + sum(WIDTHS[:-1]))  # outputs of all 3 x 3 convolutions on the way down and up
UPWARDS = sum(deep * shallow for deep, shallow in zip(WIDTHS[1:], WIDTHS[:-1], strict=True))


def count(name: str) -> int:
    """Of the network as it is built without options."""
    with torch.device("meta"):
        return sum(value.numel() for value in build_network(name).parameters())


def test_the_default_has_the_parameters_of_the_papers_u_net() -> None:
    """Ronneberger et al. 2015 with one input and one class: 31,030,593, where each difference is accounted for."""
    ups = 4 * UPWARDS + sum(WIDTHS[:-1])  # 2 x 2 up-convolutions with biases
    ours = UPWARDS + 2 * sum(WIDTHS[:-1])  # 1 x 1 and a batch normalisation
    normalised = 2 * CONVOLVED - CONVOLVED  # scale and shift where the paper has a bias
    assert count("unet") - ours - normalised + ups == 31_030_593


def test_the_default_has_the_parameters_of_the_attention_u_net() -> None:
    """The much used implementation for three channels (LeeJunHyun/Image_Segmentation), stated as 34.88 M."""
    ups = 8 * UPWARDS + sum(WIDTHS[:-1])  # 3 x 3 in place of 1 x 1 before each growth, with biases
    gates = sum(WIDTHS[:-1]) + 2 * 4  # biases before the normalisations (two of half the channels), and one after psi
    assert count("attention-unet") + ups + gates + CONVOLVED + 2 * 9 * WIDTHS[0] == 34_878_573


def test_the_same_seed_gives_the_same_network() -> None:
    def made(seed: int) -> torch.Tensor:
        torch.manual_seed(seed)
        return torch.cat([value.flatten() for value in build_network("unet", width=2, levels=2).parameters()])

    assert torch.equal(made(3), made(3)) and not torch.equal(made(3), made(4))


def test_an_unknown_network_is_told_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"'resnet'; available: attention-lite, attention-unet, .*unet$"):
        build_network("resnet")


@both
@pytest.mark.parametrize(
    "options",
    [{"depth": 3}, {"levels": 1}, {"levels": 0}, {"levels": 9}, {"levels": 4000}, {"width": 0}, {"width": 600}],
)
def test_options_that_no_network_has_are_refused(name: str, options: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=rf"{next(iter(options))}"):
        build_network(name, **options)
