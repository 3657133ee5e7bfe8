"""Tidying a mask: holes, islands, a ragged margin. Each function returns a new mask and leaves its argument alone.

Lesion pixels hang together over 8 neighbours, background over 4, so that a hole cannot leak through a diagonal.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask.box import Box, Mask, as_bytes, box_of, check_mask
from busviewer.mask.distance import Spacing, sides

__all__ = ["fill_holes", "keep_largest", "offset", "remove_small", "smooth"]

_SLACK = 1e-6  # of a distance: 0.4 mm are five pixels of 0.08 mm, whatever the last digit says


def fill_holes(mask: Mask) -> Mask:
    """``mask`` (H, W) with every background region that does not reach the border of the grid made lesion."""
    filled = mask.copy()
    box = box_of(mask)
    if box is None:
        return filled
    # A rim of background around the box joins all that is outside; a lesion at the scan's own border must not close
    # a hole there, and background reaches the border exactly where it reaches the rim.
    padded = cv2.copyMakeBorder(as_bytes(mask[box.slices]), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0,))
    cv2.floodFill(padded, None, (0, 0), (2,), flags=4)
    filled[box.slices] = padded[1:-1, 1:-1] != 2
    return filled


def remove_small(mask: Mask, smallest_px: int) -> Mask:
    """``mask`` without the islands (8-connected) of fewer than ``smallest_px`` pixels."""
    return _keep(mask, lambda stats: stats[:, cv2.CC_STAT_AREA] >= smallest_px)


def keep_largest(mask: Mask) -> Mask:
    """``mask`` with only its largest island (8-connected); of equals, the uppermost, then the leftmost."""

    def largest(stats: NDArray[np.int64]) -> NDArray[np.bool_]:
        order = np.lexsort((stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP], -stats[:, cv2.CC_STAT_AREA]))
        keep = np.zeros(len(stats), bool)
        keep[order[0]] = True
        return keep

    return _keep(mask, largest)


def smooth(mask: Mask, sigma: float = 1.5, spacing: Spacing | None = None) -> Mask:
    """``mask`` with its margin rounded: blurred by a Gaussian of ``sigma`` and cut at one half.

    ``sigma`` is in pixels, or in millimetres where ``spacing`` tells the height and width of a pixel.
    Straight margins stay where they are, and parts thinner than about ``sigma`` vanish. At the border of the scan the
    mask is taken to go on as it is there. ValueError where ``sigma`` is not positive.
    """
    check_mask(mask)
    if not (math.isfinite(sigma) and sigma > 0):
        raise ValueError(f"sigma must be a positive number of pixels, not {sigma}")
    across, down = (sigma / side for side in reversed(sides(spacing)))
    smoothed = np.zeros_like(mask)
    box = box_of(mask)
    if box is None:
        return smoothed
    columns, rows = math.ceil(4 * across), math.ceil(4 * down)
    box = box.grow(2 * max(columns, rows)).clip((mask.shape[0], mask.shape[1]))
    blurred = cv2.GaussianBlur(
        as_bytes(mask[box.slices]).astype(np.float32),
        (2 * columns + 1, 2 * rows + 1),
        across,
        sigmaY=down,
        borderType=cv2.BORDER_REPLICATE,
    )
    smoothed[box.slices] = blurred >= 0.5
    return smoothed


def offset(mask: Mask, distance: float, spacing: Spacing | None = None) -> Mask:
    """``mask`` (H, W) grown by ``distance`` on every side, or shrunk where it is negative.

    The distance is in pixels, or in millimetres where ``spacing`` tells the height and width of a pixel. Grown, every
    pixel whose centre is no further than that from a lesion pixel's is lesion; shrunk, every pixel that near to a
    background pixel is background (what lies beyond the scan's border is not known and takes nothing away). Exact
    Euclidean distances. ValueError where distance or spacing are not finite, or the spacing not positive.
    """
    check_mask(mask)
    down, across = sides(spacing)
    if not math.isfinite(distance):
        raise ValueError(f"the distance to grow a mask must be finite, not {distance}")
    result = mask.copy()
    box = box_of(mask)
    if box is None or distance == 0:
        return result
    reach = abs(distance) * (1 + _SLACK)
    rows, columns = (math.floor(min(reach / side, most)) for side, most in zip((down, across), mask.shape, strict=True))
    # A pixel of the rim outside the box is background, and as near to a lesion pixel as any beyond it.
    rows, columns = (rows, columns) if distance > 0 else (1, 1)
    box = Box(box.top - rows, box.left - columns, box.bottom + rows, box.right + columns).clip(result.shape)
    part = result[box.slices]
    if distance > 0:
        part |= _distances(part, down, across) <= reach
    elif not part.all():
        part &= _distances(~part, down, across) > reach
    return result


def _distances(mask: Mask, down: float, across: float) -> NDArray[np.floating]:
    """(H, W): from each pixel's centre to the nearest lesion pixel's; there is at least one."""
    if down == across:
        return np.multiply(cv2.distanceTransform(as_bytes(~mask), cv2.DIST_L2, cv2.DIST_MASK_PRECISE), down)
    from scipy.ndimage import distance_transform_edt

    return np.asarray(distance_transform_edt(~mask, sampling=(down, across)), np.float64)


def _keep(mask: Mask, choose: Callable[[NDArray[np.int64]], NDArray[np.bool_]]) -> Mask:
    """The islands that ``choose`` says yes to, from the (islands, 5) table of cv2's statistics."""
    kept = np.zeros_like(mask)
    box = box_of(mask)
    if box is None:
        return kept
    count, labels, stats, _ = cv2.connectedComponentsWithStats(as_bytes(mask[box.slices]), connectivity=8)
    keep = np.zeros(count, bool)
    keep[1:] = choose(np.asarray(stats[1:], np.int64))
    kept[box.slices] = keep[labels]
    return kept
