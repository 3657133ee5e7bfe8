"""Which lesions of the truth a prediction found, one by one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from busviewer.mask.box import Mask
from busviewer.mask.distance import Spacing
from busviewer.mask.measure import Component, lesions_of

__all__ = ["LEAST_IOU", "Detected", "detect"]

LEAST_IOU = 0.1
"""A predicted lesion that overlaps less than this with a true one is beside it."""


@dataclass(frozen=True, slots=True)
class Detected:
    """Lesions, counted: true ones that were ``found`` and ``missed``, and predicted ones that are ``false``."""

    found: int
    missed: int
    false: int


def detect(prediction: Mask, truth: Mask, spacing: Spacing | None = None, least: float = LEAST_IOU) -> Detected:
    """Match the lesions of two (H, W) bool masks one to one, those with the greatest IoU first, down to ``least``.

    Islands too small to be lesions (:func:`~busviewer.mask.lesions_of`, with ``spacing`` in mm down, across) count on
    neither side. ValueError where the shapes differ.
    """
    if prediction.shape != truth.shape:
        raise ValueError(f"the two masks have different sizes: {prediction.shape} and {truth.shape}")
    mine, true = lesions_of(prediction, spacing), lesions_of(truth, spacing)
    pairs = [(_iou(one, other), i, j) for i, one in enumerate(mine) for j, other in enumerate(true)]
    left, open_ = set(range(len(mine))), set(range(len(true)))
    for iou, i, j in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if iou >= least and i in left and j in open_:
            left.remove(i)
            open_.remove(j)
    return Detected(len(true) - len(open_), len(open_), len(left))


def _iou(one: Component, other: Component) -> float:
    top, left = max(one.box.top, other.box.top), max(one.box.left, other.box.left)
    bottom, right = min(one.box.bottom, other.box.bottom), min(one.box.right, other.box.right)
    if top >= bottom or left >= right:
        return 0.0

    def part(island: Component) -> Mask:
        return island.pixels[
            top - island.box.top : bottom - island.box.top, left - island.box.left : right - island.box.left
        ]

    both = int(np.count_nonzero(part(one) & part(other)))
    return both / (one.area_px + other.area_px - both)
