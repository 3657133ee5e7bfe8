"""Masks as COCO's uncompressed run lengths, the form in which annotations hold them.

``{"size": [height, width], "counts": [...]}``: pixels column by column, lengths of runs that alternate between
background and lesion, background first (0 where the first pixel is lesion).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from busviewer.mask.box import Mask, as_bytes, box_of

__all__ = ["LARGEST_PIXELS", "decode", "encode"]

LARGEST_PIXELS = 8192 * 8192
"""Pixels of the largest scan the program opens, and so of the largest mask it decodes."""


def encode(mask: Mask) -> dict[str, list[int]]:
    """The run lengths of an (H, W) bool mask, ready for JSON."""
    height, width = mask.shape
    box = box_of(mask)
    if box is None:
        return {"size": [height, width], "counts": [height * width]}
    columns = cv2.transpose(as_bytes(mask[:, box.left : box.right])).ravel()
    changes = np.flatnonzero(columns[1:] != columns[:-1]) + 1 + box.left * height
    first = [box.left * height] if columns[0] else []  # background before the box, perhaps 0 long
    last = [box.right * height] if columns[-1] and box.right < width else []
    edges = np.concatenate([[0], first, changes, last, [height * width]]).astype(np.int64)
    return {"size": [height, width], "counts": np.diff(edges).tolist()}


def decode(value: Any) -> Mask:
    """The (H, W) bool mask of ``value`` (as from JSON); ValueError where it is anything but what :func:`encode` makes.

    Nothing is allocated before the counts are known to add up to at most :data:`LARGEST_PIXELS`.
    """
    height, width, counts = _checked(value)
    mask = np.zeros((height, width), bool)
    ends = np.cumsum(counts)
    if len(ends) < 2:
        return mask
    left = int(ends[0]) // height
    last_lesion = int(ends[len(ends) - 1 - len(ends) % 2])
    right = (last_lesion - 1) // height + 1
    ends = np.clip(ends, left * height, right * height)
    lengths = np.diff(ends, prepend=left * height)
    values = (np.arange(len(lengths)) % 2).astype(np.uint8)
    columns = np.repeat(values, lengths).reshape(right - left, height)
    mask[:, left:right] = cv2.transpose(columns).view(np.bool_)
    return mask


def _checked(value: Any) -> tuple[int, int, list[int]]:
    """Height, width and counts of a well-formed ``value``."""
    if not isinstance(value, dict) or set(value) != {"size", "counts"}:
        raise ValueError("a mask must be an object with size and counts")
    size, counts = value["size"], value["counts"]
    if not isinstance(size, list) or len(size) != 2 or not all(type(side) is int and side > 0 for side in size):
        raise ValueError("the size of a mask must be [height, width], two positive whole numbers")
    height, width = size
    if height * width > LARGEST_PIXELS:
        raise ValueError(f"a mask of {height} x {width} is larger than any scan ({LARGEST_PIXELS} pixels)")
    if not isinstance(counts, list) or not counts or not all(type(count) is int for count in counts):
        raise ValueError("the counts of a mask must be a list of whole numbers")
    if counts[0] < 0 or any(count <= 0 for count in counts[1:]):
        raise ValueError("the counts of a mask must be positive (the first may be 0)")
    if sum(counts) != height * width:
        raise ValueError(f"the counts of a mask add up to {sum(counts)}, not to {height} x {width} = {height * width}")
    return height, width, counts
