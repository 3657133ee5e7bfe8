"""Where the tissue begins at the top of a scan: the skin, as the probe lies on it."""

from __future__ import annotations

import numpy as np

from busviewer.mask.box import Box
from busviewer.scan.model import Scan

__all__ = ["skin_row"]

_BRIGHT = 0.06  # of the 99th percentile: above it is tissue, below it the empty rim of a picture
_ROWS = 3  # such rows one below the other: a line of text or a frame is thinner, or less wide
_SHARE = 0.5  # of the columns


def skin_row(scan: Scan, box: Box) -> int | None:
    """The first row of tissue above a lesion with this ``box``; None where there is none above it.

    Looked for in the columns of the lesion, and as many to each side, within the region of the picture that holds it:
    the first of three rows of which at least half of the pixels are brighter than 6 % of the scan's 99th percentile.
    """
    top, left, right = 0, box.left - box.shape[1], box.right + box.shape[1]
    for region in scan.regions:
        inside = region.left <= box.left and box.right <= region.right and region.top <= box.top < region.bottom
        if region.kind in ("tissue", "colour flow") and inside and region.top >= top:
            top, left, right = region.top, max(left, region.left), min(right, region.right)
    grey = scan.grey
    part = grey[top : box.top + _ROWS, max(left, 0) : right]
    if part.shape[0] <= _ROWS:
        return top if box.top <= top + _ROWS else None
    lit = (part > _BRIGHT * float(np.percentile(grey[::3, ::3], 99))).mean(1) >= _SHARE
    runs = np.convolve(lit, np.ones(_ROWS), "valid") >= _ROWS
    found = np.flatnonzero(runs[: box.top - top + 1])
    return top + int(found[0]) if len(found) else None
