"""Both networks behind one interface, and every parameter taking part."""

from __future__ import annotations

import pytest
import torch

from busviewer.network import NETWORKS, SegmentationNetwork, build_network, multiple_of, stages_of

both = pytest.mark.parametrize("name", sorted(NETWORKS))


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
def test_the_default_is_the_recipes(name: str) -> None:
    """The bundled weights are named by these."""
    network = build_network(name, width=16, levels=5)
    assert [stage[0].out_channels for stage in (*network.encoder, network.bottleneck)] == [16, 32, 64, 128, 256]
    assert network.head.weight.shape == (1, 16, 1, 1)


def test_the_same_seed_gives_the_same_network() -> None:
    def made(seed: int) -> torch.Tensor:
        torch.manual_seed(seed)
        return torch.cat([value.flatten() for value in build_network("unet", width=2, levels=2).parameters()])

    assert torch.equal(made(3), made(3)) and not torch.equal(made(3), made(4))


def test_an_unknown_network_is_told_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"'resnet'.*attention-unet, unet"):
        build_network("resnet")


@both
@pytest.mark.parametrize(
    "options",
    [{"depth": 3}, {"levels": 1}, {"levels": 0}, {"levels": 9}, {"levels": 4000}, {"width": 0}, {"width": 600}],
)
def test_options_that_no_network_has_are_refused(name: str, options: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=rf"{next(iter(options))}"):
        build_network(name, **options)
