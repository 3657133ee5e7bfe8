"""Moving a mask with the tissue from one frame of a clip to the next, by dense optical flow. No torch here."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["Field", "field_of", "flow_between", "likeness", "mask_of", "moved"]

Field = NDArray[np.float32]
"""(H, W) float32, pixels: how far inside the margin a pixel is, negative outside; cut to -+ :data:`REACH`."""

REACH = 24.0

_LONGEST = 320  # pixels of the longer side that the flow is calculated on
_AROUND = 12  # pixels around the mask that are compared, too


def field_of(mask: NDArray[np.bool_]) -> Field:
    """``mask`` (H, W) as a field, which can be moved by parts of a pixel and averaged; of an empty one, -REACH."""
    if not mask.any():
        return np.full(mask.shape, -REACH, np.float32)
    if mask.all():
        return np.full(mask.shape, REACH, np.float32)
    solid = mask.astype(np.uint8)
    inside = cv2.distanceTransform(solid, cv2.DIST_L2, cv2.DIST_MASK_5)
    outside = cv2.distanceTransform(1 - solid, cv2.DIST_L2, cv2.DIST_MASK_5)
    return np.asarray(np.clip(inside - outside, -REACH, REACH) - np.where(mask, 0.5, -0.5), np.float32)


def mask_of(field: Field) -> NDArray[np.bool_]:
    """The mask (H, W) that a field stands for."""
    return np.asarray(field >= 0)


def flow_between(after: NDArray[Any], before: NDArray[Any]) -> NDArray[np.float32]:
    """(H, W, 2) float32, pixels across and down: where in ``before`` that lies which is at each pixel of ``after``.

    Dense inverse search (Kroeger, Timofte, Dai and Van Gool 2016), on pictures (H, W) of one size and any depth.
    ValueError where their sizes differ.
    """
    if after.shape != before.shape:
        raise ValueError(f"the frames differ in size: {before.shape} and {after.shape}")
    height, width = after.shape
    share = min(1.0, _LONGEST / max(height, width))
    size = max(16, round(width * share)), max(16, round(height * share))
    small = [cv2.resize(_bytes(grey), size, interpolation=cv2.INTER_AREA) for grey in (after, before)]
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    flow = search.calc(small[0], small[1], np.zeros((size[1], size[0], 2), np.float32))
    scale = np.array([width / size[0], height / size[1]], np.float32)
    return np.asarray(cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR) * scale, np.float32)


def moved(picture: NDArray[Any], flow: NDArray[np.float32], outside: float) -> NDArray[Any]:
    """``picture`` (H, W) of the frame before as it lies in the one after; ``outside`` is for what was not seen."""
    height, width = picture.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    return cv2.remap(
        picture, x + flow[..., 0], y + flow[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT,
        borderValue=outside,
    )  # fmt: skip


def likeness(after: NDArray[Any], before: NDArray[Any], flow: NDArray[np.float32], field: Field) -> float:
    """-1 to 1: how well ``before``, moved by ``flow``, explains ``after`` in and around the mask of ``field``.

    The correlation of the greys, speckle smoothed away; 1 where nothing but one grey is there, in both.
    """
    near = field > -_AROUND
    if not near.any():
        return 0.0
    both = [cv2.GaussianBlur(np.asarray(grey, np.float32), (0, 0), 2.0) for grey in (after, before)]
    now, then = both[0][near], moved(both[1], flow, 0.0)[near]
    now, then = now - now.mean(), then - then.mean()
    size = float(np.sqrt((now * now).sum() * (then * then).sum()))
    return float((now * then).sum() / size) if size > 1e-3 else 1.0


def _bytes(grey: NDArray[Any]) -> NDArray[np.uint8]:
    if grey.dtype == np.uint8:
        return np.ascontiguousarray(grey)
    return np.asarray(cv2.convertScaleAbs(grey, alpha=255.0 / max(1, int(np.iinfo(grey.dtype).max))), np.uint8)
