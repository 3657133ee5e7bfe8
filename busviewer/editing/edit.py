"""One undoable change of a mask, small enough to keep by the hundred: a box, and which of its pixels were flipped."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Box, Mask, box_of, check_mask

__all__ = ["Edit", "apply", "diff", "edit_of"]

_ROWS_BYTES = 1 << 20  # unpacked at a time: stays in the cache


@dataclass(frozen=True, slots=True)
class Edit:
    """Which pixels a step flipped. Undo and redo are the same: flip them again.

    Attributes:
        label: what was done, for the menu ("Brush").
        box: where, never empty.
        flips: the (H, W) bool array of flipped pixels inside the box, ``np.packbits`` row by row.
    """

    label: str
    box: Box
    flips: bytes

    @property
    def nbytes(self) -> int:
        """Memory held, in bytes."""
        return len(self.flips) + 256


def edit_of(label: str, box: Box, flipped: NDArray[np.bool_]) -> Edit | None:
    """The edit that flips the True pixels of ``flipped``, which lies over ``box``; None where there are none."""
    if flipped.shape != box.shape:
        raise ValueError(f"flips have the shape {flipped.shape}, their box {box.shape}")
    inner = box_of(flipped) if flipped.size else None
    if inner is None:
        return None
    packed = np.packbits(flipped[inner.slices], axis=1)
    return Edit(label, inner.shift(box.top, box.left), packed.tobytes())


def diff(before: Mask, after: Mask, label: str) -> Edit | None:
    """The edit that turns ``before`` into ``after`` ((H, W) bool both); None where they are equal."""
    check_mask(before)
    if before.shape != after.shape:
        raise ValueError(f"the two masks have different shapes: {before.shape} and {after.shape}")
    return edit_of(label, Box(0, 0, before.shape[0], before.shape[1]), before ^ after)


def apply(mask: Mask, edit: Edit) -> Box:
    """Flip the edit's pixels in ``mask``, in place, and return where; ValueError where it is not of this grid."""
    box = edit.box
    packed_width = (box.width + 7) // 8
    fits = not box.empty and box.clip((mask.shape[0], mask.shape[1])) == box
    if not fits or len(edit.flips) != box.height * packed_width:
        raise ValueError(f"an edit of {box} does not fit a mask of shape {mask.shape}")
    packed = np.frombuffer(edit.flips, np.uint8).reshape(box.height, packed_width)
    region = mask[box.slices]
    rows = max(1, _ROWS_BYTES // box.width)
    for top in range(0, box.height, rows):
        flips = np.unpackbits(packed[top : top + rows], axis=1, count=box.width).view(np.bool_)
        part = region[top : top + rows]
        np.logical_xor(part, flips, out=part)
    return box
