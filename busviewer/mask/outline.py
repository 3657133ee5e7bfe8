"""A scan with the outlines of masks, as a picture for people."""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask.box import Mask, as_bytes

__all__ = ["DRAFT", "TRUTH", "Outline", "outlined"]

Colour = tuple[int, int, int]

DRAFT: Colour = (86, 180, 233)
TRUTH: Colour = (230, 159, 0)
"""RGB, as in the window."""

_DASH = 4  # times the width of the line: the length of a dash, and of the gap behind it


class Outline(NamedTuple):
    """The outline of a mask (H, W) in a colour (RGB), ``dashed`` where the mask is a possible lesion."""

    mask: Mask
    colour: Colour
    dashed: bool = False


def outlined(grey: NDArray[np.uint8], *outlines: Outline) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB: the scan ``grey`` (H, W) with each outline on the lesion's side of the margin, the last on
    top."""
    picture = np.repeat(grey[..., None], 3, axis=2)
    width = max(1, round(max(grey.shape) / 300))
    for mask, colour, dashed in outlines:
        contours, _ = cv2.findContours(as_bytes(mask), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        if dashed:
            lines = [line for contour in contours for line in _dashes(contour, _DASH * width)]
            cv2.polylines(picture, lines, False, colour, width)
        else:
            cv2.drawContours(picture, contours, -1, colour, width)
    return picture


def _dashes(contour: NDArray[Any], length: int) -> list[NDArray[Any]]:
    """Pieces of a closed contour (N, 1, 2), as long as the gaps between them."""
    count = max(1, round(len(contour) / (2 * length)))
    starts = np.linspace(0, len(contour), count, endpoint=False).astype(int)
    dashes = [contour[start : start + max(1, len(contour) // (2 * count))] for start in starts]
    return [np.concatenate([dash, dash[-1:]]) for dash in dashes]  # a line of one point would not be drawn
