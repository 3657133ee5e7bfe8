"""What can be asked of a network about where it looked, and the answer. No torch here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["CLASSES", "GATES", "METHODS", "TARGETS", "USUAL", "Choices", "Explanation", "Wish"]

GATES = "gates"
METHODS = {
    "seg-grad-cam": "Seg-Grad-CAM",
    "hirescam": "HiResCAM",
    "layercam": "LayerCAM",
    "occlusion": "Occlusion",
    GATES: "Attention gates",
}
"""The methods by name, and how papers call them."""

CLASSES = ("malignant", "benign", "normal")
"""What the outputs beside the mask decide; "normal": that there is no lesion."""

TARGETS = ("lesion", "region", *CLASSES)
"""What can be explained: the predicted lesion, a region that is handed over, or a class."""


@dataclass(frozen=True)
class Wish:
    """What is asked.

    Attributes:
        method: of :data:`METHODS`.
        layer: of the network's stages; "" is its first, the bottleneck.
        target: of :data:`TARGETS`.
        member: which network of the model, from 0; None is the mean of all.
    """

    method: str = "seg-grad-cam"
    layer: str = ""
    target: str = "lesion"
    member: int | None = None

    def __post_init__(self) -> None:
        for value, there in ((self.method, tuple(METHODS)), (self.target, TARGETS)):
            if value not in there:
                raise ValueError(f"unknown {value!r}; available: {', '.join(there)}")


USUAL = Wish()
"""Seg-Grad-CAM of the predicted lesion at the bottleneck, the mean of all networks."""


@dataclass(frozen=True)
class Choices:
    """What a model can be asked: its ``layers`` (the bottleneck first), ``methods``, ``classes`` and ``members``.

    ``members`` are the names of its networks.
    """

    layers: tuple[str, ...] = ()
    methods: tuple[str, ...] = tuple(METHODS)
    classes: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Explanation:
    """Where a model looked.

    Attributes:
        heat: (H, W) float32 on the scan's grid, 0 to 1: divided by its own highest value.
        wish: what was asked, with the layer that was looked at.
        region: (H, W) bool: the pixels whose logits are explained; of a class the predicted lesion.
        strongest: whether no lesion was predicted, so that the strongest hundredth of the logits is explained.
        left_out: networks of the model that have no such layer, gate or class.
    """

    heat: NDArray[np.float32]
    wish: Wish
    region: NDArray[np.bool_]
    strongest: bool = False
    left_out: tuple[str, ...] = ()
