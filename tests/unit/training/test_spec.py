"""The frozen description of a run."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace

import pytest

from busviewer.training.spec import RunSpec


@pytest.mark.parametrize(
    "spec",
    [
        RunSpec(),
        RunSpec(network="unet", options=(("width", 4),), sizes=((0.0, 64),), validate_fold=3, seed=9),
        RunSpec(sizes=((0.0, 64), (0.3, 96), (0.9, 128)), learning_rate=1e-5, normal_weight=1, ema=0.0),
        RunSpec(encoder="ab" * 32, encoder_rate=0.1, loss="bce", lesion_free=0.0),
    ],
)
def test_it_comes_back_from_json_as_it_was(spec: RunSpec) -> None:
    assert RunSpec.from_json(json.loads(json.dumps(spec.to_json()))) == spec


def test_an_unknown_field_is_named() -> None:
    with pytest.raises(ValueError, match="unknown field 'warmup'"):
        RunSpec.from_json({"epochs": 3, "warmup": 1})


def test_a_field_left_out_is_the_recipes() -> None:
    assert RunSpec.from_json({"epochs": 3}) == replace(RunSpec(), epochs=3)


def test_the_size_grows_at_its_time() -> None:
    spec = RunSpec(epochs=10, sizes=((0.0, 64), (0.5, 96), (0.8, 128)))
    assert [spec.size_at(epoch) for epoch in range(10)] == [64] * 5 + [96] * 3 + [128] * 2
    assert spec.size == 128


def test_the_recipe_of_the_bundled_model() -> None:
    """Its card states these; who changes them trains it anew."""
    spec = RunSpec()
    assert (spec.network, dict(spec.options), spec.loss) == ("attention-lite", {"width": 24}, "dice-bce")
    assert (spec.epochs, spec.batch, spec.learning_rate, spec.weight_decay) == (20, 12, 1e-3, 0.02)
    assert (spec.sizes, spec.ema, spec.seed) == (((0.0, 160), (0.8, 224)), 0.998, 1)
    assert (spec.normal_weight, spec.lesion_free, spec.opinion_weight) == (4, 0.15, 0.2)
    assert (spec.encoder, spec.encoder_rate, spec.validate_fold) == (None, 0.4, None)


def test_a_run_that_was_begun_before_losses_could_be_chosen_is_read() -> None:
    """The fields as state files and model.json of that time have them."""
    value = {
        "network": "attention-lite", "options": [["width", 24]], "epochs": 20, "batch": 12, "learning_rate": 0.001,
        "weight_decay": 0.02, "sizes": [[0.0, 160], [0.8, 224]], "encoder": None, "encoder_rate": 0.4,
        "normal_weight": 4, "lesion_free": 0.15, "opinion_weight": 0.2, "ema": 0.998, "seed": 1, "validate_fold": None,
    }  # fmt: skip
    assert RunSpec.from_json(value) == RunSpec()


def test_it_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        RunSpec().epochs = 3  # type: ignore[misc]
