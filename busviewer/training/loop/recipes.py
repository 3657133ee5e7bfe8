"""How each network is trained where nothing else is said: by the recipe of its paper, as far as a RunSpec has it.

From the paper are channels, loss, batch, epochs and size; its learning rate where it trains with Adam. Not from it: all
are trained by the one loop (AdamW, which without weight decay is Adam; warm-up and cosine; the average of the weights
is kept) and see the same scans (augmentation, scans without a lesion drawn more often, crops beside lesions).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from busviewer.network import NETWORKS
from busviewer.training.spec import RunSpec

__all__ = ["further", "recipe"]

_PLAIN = RunSpec(options=(), epochs=50, batch=8, weight_decay=0.0, sizes=((0.0, 256),))
_CROSS_ENTROPY = replace(_PLAIN, loss="bce")

_RECIPES: dict[str, RunSpec] = {
    # the bundled model's
    "attention-lite": RunSpec(
        options=(("lite", 2), ("width", 32)),
        epochs=85,
        batch=32,
        sizes=((0.0, 192), (0.7, 256)),
        loss="lesion-dice-bce",
        encoder_rate=1.0,
        normal_weight=6,
        lesion_free=0.2,
        opinion_weight=0.4,
    ),
    # Ronneberger et al. 2015: cross-entropy, here with Dice; its momentum and batch of one 572 px tile are not kept
    "unet": replace(_PLAIN, options=(("levels", 5), ("width", 64))),
    # Oktay et al. 2018: Dice, here with cross-entropy; Lim et al. 2023: 256 px
    "attention-unet": replace(_PLAIN, options=(("levels", 5), ("width", 64))),
    # Cheng 2025: binary cross-entropy, Adam from 1e-3 downwards, batch 4, 50 epochs, 256 px
    "attention-unet-deep": replace(_CROSS_ENTROPY, batch=4, epochs=50, learning_rate=1e-3),
    # Vakanski et al. 2020 and its CS-512 re-run: Dice loss, batch 4, 200 epochs, 256 px
    "sa-unet": replace(_PLAIN, loss="dice", batch=4, epochs=200),
    # "attention U-Net with classification": binary cross-entropy, Adam, 20 epochs
    "attention-unet-pretrained": replace(_CROSS_ENTROPY, epochs=20),
    # Isensee et al. 2024: Dice and cross-entropy; its SGD and 250,000 steps are not kept
    "residual-unet": replace(_PLAIN, epochs=100, weight_decay=0.01),
}


def recipe(network: str) -> RunSpec:
    """The run of ``network`` by its paper; of one without a line above, with cross-entropy, as all of those are.

    ValueError names what there is where the network is unknown.
    """
    if network not in NETWORKS:
        raise ValueError(f"unknown network {network!r}; available: {', '.join(sorted(NETWORKS))}")
    return replace(_RECIPES.get(network, _CROSS_ENTROPY), network=network)


# A long run of the recipes above unlearns to find lesions elsewhere; a short one with wide variation, from its weights,
# finds them again (models/RUNS.md): fewer scans without a lesion, fewer crops beside lesions, more variation.
_FURTHER: dict[str, RunSpec] = {
    "attention-lite": replace(
        _RECIPES["attention-lite"],
        epochs=4,
        batch=12,
        learning_rate=4e-4,
        sizes=((0.0, 192),),
        normal_weight=2,
        lesion_free=0.1,
        opinion_weight=0.3,
        ema=0.995,
        variation="wide",
    ),
}


def further(network: str, options: Mapping[str, int]) -> RunSpec:
    """The run that goes on from a trained model of ``network`` with ``options``, to find lesions elsewhere too.

    ValueError names what there is where the network is unknown.
    """
    usual = replace(
        recipe(network),
        epochs=2,
        batch=8,
        learning_rate=5e-4,
        weight_decay=0.01,
        sizes=((0.0, 160),),
        normal_weight=1,
        lesion_free=0.05,
        ema=0.995,
        loss="lesion-dice-bce",
        variation="wide",
    )
    return replace(_FURTHER.get(network, usual), options=tuple(sorted(options.items())))
