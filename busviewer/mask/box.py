"""A rectangle of pixels on a scan's grid, and the mask type that every function of this room takes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Box", "Mask", "as_bytes", "box_of", "check_mask"]

Mask = NDArray[np.bool_]
"""(H, W) bool on the scan's own grid; True is lesion."""


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """Rows ``top`` to ``bottom`` and columns ``left`` to ``right``, half open, in pixels."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """Rows in the box; 0 where it is empty."""
        return max(0, self.bottom - self.top)

    @property
    def width(self) -> int:
        """Columns in the box; 0 where it is empty."""
        return max(0, self.right - self.left)

    @property
    def shape(self) -> tuple[int, int]:
        """(height, width)."""
        return self.height, self.width

    @property
    def area(self) -> int:
        """Pixels in the box."""
        return self.height * self.width

    @property
    def empty(self) -> bool:
        """Whether no pixel lies in the box."""
        return self.bottom <= self.top or self.right <= self.left

    @property
    def slices(self) -> tuple[slice, slice]:
        """The index of the box in an (H, W) array; the box must lie on the grid (see :meth:`clip`)."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def clip(self, shape: tuple[int, int]) -> Box:
        """The part of the box that lies on a grid of ``shape`` (height, width)."""
        height, width = shape
        top, left = min(max(self.top, 0), height), min(max(self.left, 0), width)
        return Box(top, left, max(top, min(self.bottom, height)), max(left, min(self.right, width)))

    def union(self, other: Box | None) -> Box:
        """The smallest box that holds both; an empty one (or None) adds nothing."""
        if other is None or other.empty:
            return self
        if self.empty:
            return other
        return Box(
            min(self.top, other.top),
            min(self.left, other.left),
            max(self.bottom, other.bottom),
            max(self.right, other.right),
        )

    def intersection(self, other: Box) -> Box:
        """The box of the pixels in both, perhaps empty."""
        top, left = max(self.top, other.top), max(self.left, other.left)
        return Box(top, left, max(top, min(self.bottom, other.bottom)), max(left, min(self.right, other.right)))

    def contains(self, other: Box) -> bool:
        """Whether every pixel of ``other`` lies in this box."""
        return other.empty or (
            self.top <= other.top
            and self.left <= other.left
            and other.bottom <= self.bottom
            and other.right <= self.right
        )

    def grow(self, n: int) -> Box:
        """The box with ``n`` more pixels on every side (not clipped to a grid)."""
        return Box(self.top - n, self.left - n, self.bottom + n, self.right + n)

    def shift(self, down: int, across: int) -> Box:
        """The box moved by whole pixels."""
        return Box(self.top + down, self.left + across, self.bottom + down, self.right + across)


def check_mask(mask: Mask) -> None:
    """Raise ValueError where ``mask`` is no (H, W) bool array with at least one pixel."""
    if mask.ndim != 2 or mask.dtype != np.bool_ or mask.size == 0:
        raise ValueError(f"a mask must be an (H, W) bool array with at least one pixel, not {mask.shape} {mask.dtype}")


def as_bytes(mask: Mask) -> NDArray[np.uint8]:
    """The mask as uint8 0 or 1, sharing its memory where it is contiguous (cv2 takes no bool)."""
    return np.ascontiguousarray(mask).view(np.uint8)


def box_of(mask: Mask) -> Box | None:
    """The smallest box that holds every lesion pixel, or None where there is none."""
    check_mask(mask)
    rows = np.flatnonzero(mask.any(axis=1))
    if not rows.size:
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(mask[top:bottom].any(axis=0))
    return Box(top, int(columns[0]), bottom, int(columns[-1]) + 1)
