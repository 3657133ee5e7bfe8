"""Each network by the recipe of its paper."""

from __future__ import annotations

import math

import pytest
import torch

from busviewer.network import NETWORKS, build_network, multiple_of
from busviewer.training.loop.loss import LOSSES
from busviewer.training.loop.recipes import recipe
from busviewer.training.spec import RunSpec


@pytest.mark.parametrize("network", sorted(NETWORKS))
def test_every_network_has_one_that_can_be_trained(network: str) -> None:
    spec = recipe(network)
    assert spec.network == network and spec.loss in LOSSES and RunSpec.from_json(spec.to_json()) == spec
    with torch.device("meta"):
        built = build_network(network, **dict(spec.options))
    assert not [size for _, size in spec.sizes if size % math.lcm(16, multiple_of(built))]
    assert list(spec.options) == sorted(spec.options), "as the command line puts them"


def test_the_bundled_recipe_is_the_default_and_knows_of_its_heads_and_encoder() -> None:
    assert dict(recipe("attention-lite").options) == {"lite": 2, "width": 32}
    assert recipe("attention-lite").loss == "lesion-dice-bce"


def test_chengs() -> None:
    """ "A batch size of 4 ... binary crossentropy ... Adam ... 0.001 ... 256 x 256 ... 50 epochs"."""
    spec = recipe("attention-unet-deep")
    assert (spec.batch, spec.loss, spec.learning_rate, spec.weight_decay) == (4, "bce", 1e-3, 0.0)
    assert (spec.sizes, spec.epochs) == (((0.0, 256),), 50)


def test_the_salient_attention_is_trained_by_dice() -> None:
    spec = recipe("sa-unet")
    assert (spec.loss, spec.batch, spec.epochs, spec.size) == ("dice", 4, 200, 256)


@pytest.mark.parametrize("network", ["unet", "attention-unet"])
def test_the_plain_ones_have_the_channels_of_their_papers(network: str) -> None:
    assert dict(recipe(network).options) == {"width": 64, "levels": 5}


def test_an_unknown_network_is_named_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="unknown network 'resnet'; available: attention-lite, "):
        recipe("resnet")
