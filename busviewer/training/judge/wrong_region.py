"""Where a reader would click next: the largest region in which a mask is wrong, and its deepest point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Mask
from busviewer.mask.box import as_bytes

__all__ = ["WrongRegion", "wrong_region"]


@dataclass(frozen=True, eq=False)
class WrongRegion:
    """Pixels that hang together (over 8 neighbours) and are all missing from a mask, or all too much.

    Attributes:
        wanted: missing, so that a click on them asks for lesion; else too much.
        area: in pixels.
        top, left: of the grid of ``depth``.
        depth: (h, w) float32, the distance of each of its pixels from what is not it; the mask's border counts as that.
    """

    wanted: bool
    area: int
    top: int
    left: int
    depth: NDArray[np.float32]

    @property
    def deepest(self) -> tuple[int, int]:
        """(row, column) of a pixel that is furthest from its edge."""
        row, column = np.unravel_index(int(self.depth.argmax()), self.depth.shape)
        return int(row) + self.top, int(column) + self.left


def wrong_region(mask: Mask, truth: Mask) -> WrongRegion | None:
    """The largest region of (H, W) pixels that ``mask`` misses of ``truth`` or has too much; None where there is none.

    Of two as large, one that is missed.
    """
    best: tuple[int, bool, NDArray[Any], NDArray[Any], int] | None = None
    for wanted, wrong in ((True, truth & ~mask), (False, mask & ~truth)):
        count, labels, stats, _ = cv2.connectedComponentsWithStats(as_bytes(wrong), connectivity=8)
        if count > 1:
            number = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
            area = int(stats[number, cv2.CC_STAT_AREA])
            if best is None or area > best[0]:
                best = area, wanted, np.asarray(labels), np.asarray(stats[number]), number
    if best is None:
        return None
    area, wanted, labels, (left, top, width, height, _), number = best
    region = labels[top : top + height, left : left + width] == number
    framed = cv2.copyMakeBorder(as_bytes(region), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    depth = cv2.distanceTransform(framed, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    return WrongRegion(wanted, area, int(top), int(left), np.ascontiguousarray(depth, np.float32))
