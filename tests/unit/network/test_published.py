"""Published weights folded to one grey channel: the same values."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from busviewer.network.published import GREY_MEAN, GREY_SD, IMAGENET_MEAN, IMAGENET_SD, fold_grey
from busviewer.segmentation.preprocess import MEAN, SD


def test_the_grey_values_are_those_of_the_preprocessing() -> None:
    assert (GREY_MEAN, GREY_SD) == (MEAN, SD)


def stem() -> nn.Sequential:
    torch.manual_seed(1)
    layers = nn.Sequential(nn.Conv2d(3, 5, 3, bias=False), nn.BatchNorm2d(5)).eval()
    layers[1].running_mean.normal_()
    layers[1].running_var.uniform_(0.5, 2)
    nn.init.normal_(layers[1].weight)
    return layers


@pytest.mark.parametrize(("mean", "sd"), [((0.5,) * 3, (0.5,) * 3), (IMAGENET_MEAN, IMAGENET_SD)])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_one_channel_gives_what_three_gave(mean: tuple[float, ...], sd: tuple[float, ...], dtype: torch.dtype) -> None:
    layers = stem()
    weights: dict[str, Tensor] = {name: value.to(dtype) for name, value in layers.state_dict().items()}
    layers.load_state_dict(weights)
    folded = nn.Sequential(nn.Conv2d(1, 5, 3, bias=False), nn.BatchNorm2d(5)).eval()
    folded.load_state_dict(fold_grey(weights, "0.weight", "1.running_mean", mean, sd))
    grey = torch.rand(2, 1, 9, 9)
    centre, spread = (torch.tensor(values).view(1, 3, 1, 1) for values in (mean, sd))
    wanted, given = layers((grey - centre) / spread), folded((grey - GREY_MEAN) / GREY_SD)
    assert torch.allclose(given, wanted, atol=1e-4) and wanted.std() > 0.1


def test_the_default_is_from_minus_one_to_one() -> None:
    weights = stem().state_dict()
    plain = fold_grey(weights, "0.weight", "1.running_mean")
    stated = fold_grey(weights, "0.weight", "1.running_mean", (0.5,) * 3, (0.5,) * 3)
    assert all(torch.equal(plain[name], stated[name]) for name in weights)
    assert weights["0.weight"].shape[1] == 3, "what was given is left as it is"


@pytest.mark.parametrize("without", ["0.weight", "1.running_mean"])
def test_what_is_missing_is_named(without: str) -> None:
    weights = {name: value for name, value in stem().state_dict().items() if name != without}
    with pytest.raises(ValueError, match=without):
        fold_grey(weights, "0.weight", "1.running_mean")


def test_weights_of_another_number_of_channels_are_refused() -> None:
    weights = stem().state_dict() | {"0.weight": torch.zeros(5, 1, 3, 3)}
    with pytest.raises(ValueError, match="does not have 3 channels"):
        fold_grey(weights, "0.weight", "1.running_mean")
