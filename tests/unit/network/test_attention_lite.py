"""The bundled network: which encoder it stands on."""

from __future__ import annotations

import pytest
import torch

from busviewer.network import outputs_of
from busviewer.network.attention_lite import AttentionLite


@pytest.mark.parametrize(("lite", "published"), [(0, 4_652_008), (1, 5_416_680), (2, 6_092_072)])
def test_the_encoder_has_the_parameters_of_the_published_one(lite: int, published: int) -> None:
    network = AttentionLite(width=8, lite=lite)
    encoder = sum(value.numel() for part in network.pretrained for value in part.parameters())
    two_colours, classifier = 2 * 32 * 9, 1280 * 1000 + 1000
    assert encoder + two_colours + classifier == published


@pytest.mark.parametrize("lite", [1, 2])
def test_each_says_all_that_the_smallest_does(lite: int) -> None:
    said = outputs_of(AttentionLite(width=8, lite=lite).eval(), torch.zeros(2, 1, 64, 96))
    assert said.mask.shape == (2, 1, 64, 96)
    assert said.lesion is not None and said.malignant is not None and said.lesion.shape == said.malignant.shape == (2,)


@pytest.mark.parametrize("lite", [-1, 3])
def test_there_is_no_other(lite: int) -> None:
    with pytest.raises(ValueError, match=f"lite must be 0 to 2, not {lite}"):
        AttentionLite(lite=lite)
