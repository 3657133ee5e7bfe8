"""The scan as the tools that look at it see it: evened out a little, so that speckle does not riddle what they do."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Box

__all__ = ["evened", "tone_at"]

_AROUND = 3.0  # scan pixels: the radius of the disc whose mean is the tone of a place


def evened(grey: NDArray[np.uint8], box: Box, sigma: float) -> NDArray[np.uint8]:
    """(box.height, box.width): what lies under ``box`` (on the grid) of all of ``grey`` (H, W) blurred by a Gaussian of
    ``sigma`` pixels; no more of it is read than that takes."""
    reach = math.ceil(3 * sigma)
    crop = box.grow(reach).clip((grey.shape[0], grey.shape[1]))
    side = 2 * reach + 1
    blurred = cv2.GaussianBlur(grey[crop.slices], (side, side), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(blurred[box.shift(-crop.top, -crop.left).slices], np.uint8)


def tone_at(grey: NDArray[np.uint8], x: float, y: float, sigma: float) -> float:
    """The mean of the blurred grey values in a small disc around the pixel under (x, y), or the one nearest to it."""
    height, width = grey.shape
    row, column = math.floor(min(max(y, 0), height - 1)), math.floor(min(max(x, 0), width - 1))
    box = Box(row, column, row + 1, column + 1).grow(int(_AROUND)).clip((height, width))
    down, across = np.ogrid[box.top - row : box.bottom - row, box.left - column : box.right - column]
    return float(evened(grey, box, sigma)[down * down + across * across <= _AROUND**2].mean())
