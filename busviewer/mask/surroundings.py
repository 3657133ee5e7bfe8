"""How bright a lesion is against what lies around, beneath and beside it, and how even its form is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask.box import Mask, as_bytes
from busviewer.mask.measure import Component
from busviewer.scan.model import Scan

__all__ = ["Contrast", "contrast_of", "solidity"]

_LEAST = 20  # pixels that a mean needs
_EDGE = 0.1  # of the width of a lesion at either side, of which the sound passes through little


@dataclass(frozen=True)
class Contrast:
    """Means of grey values, in parts of the scan's brightest (99th percentile); None where there is too little to see.

    Attributes:
        inside, around: of the lesion, and of a ring around it a third of its size wide.
        spread: the standard deviation inside.
        beneath, beside: of what lies below the lesion, as deep as the lesion is high, and left and right of that at
            the same depth.
    """

    inside: float
    spread: float
    around: float | None
    beneath: float | None
    beside: float | None


def solidity(lesion: Component) -> float:
    """The area by that of the convex hull: 1 for a convex form, less the deeper its margin is indented."""
    outer, _ = cv2.findContours(as_bytes(lesion.pixels), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(np.concatenate(outer))
    filled = cv2.fillConvexPoly(np.zeros(lesion.box.shape, np.uint8), hull, 1)
    return lesion.area_px / float(filled.sum())


def contrast_of(scan: Scan, lesion: Component, mask: Mask) -> Contrast:
    """Measure ``lesion``, one of the islands of ``mask`` (H, W), of which no other is counted as surroundings."""
    grey = scan.grey
    white = max(1.0, float(np.percentile(grey[::3, ::3], 99)))

    def part(values: NDArray[Any]) -> float | None:
        return float(values.mean()) / white if values.size >= _LEAST else None

    box, (height, width) = lesion.box, lesion.box.shape
    own = grey[box.slices][lesion.pixels]
    reach = max(3, round(max(height, width) / 3))
    top, left = max(0, box.top - reach), max(0, box.left - reach)
    bottom, right = min(grey.shape[0], box.bottom + reach), min(grey.shape[1], box.right + reach)
    near = np.zeros((bottom - top, right - left), np.uint8)
    near[box.top - top : box.bottom - top, box.left - left : box.right - left] = lesion.pixels
    grown = cv2.dilate(near, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1)))
    free = ~mask
    ring = (grown > 0) & free[top:bottom, left:right]
    inset = round(_EDGE * width)
    low = np.full(width, box.top) + np.where(lesion.pixels.any(0), height - np.argmax(lesion.pixels[::-1], 0), 0)
    last = min(grey.shape[0], box.bottom + height)
    rows = np.arange(box.top, last)[:, None]
    under = np.zeros((last - box.top, width), bool)
    under[:, inset : width - inset] = (rows > low[inset : width - inset]) & (
        rows <= low[inset : width - inset] + height
    )
    beneath = grey[box.top : last, box.left : box.right][under & free[box.top : last, box.left : box.right]]
    deep = slice(min(int(np.median(low)), last), last)
    sides = [
        slice(max(0, box.left - width // 2), box.left),
        slice(box.right, min(grey.shape[1], box.right + width // 2)),
    ]
    beside = np.concatenate([grey[deep, side][free[deep, side]] for side in sides])
    around = grey[top:bottom, left:right][ring]
    return Contrast(float(own.mean()) / white, float(own.std()) / white, part(around), part(beneath), part(beside))
