"""The input of the click network, and the protocol that draws from clicks. No torch here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.mask import Box, Mask
from busviewer.scan import Scan

__all__ = ["DISK", "Click", "Clicker", "MoveMargin", "View", "planes_of", "whole_view"]

DISK = 4.0
"""Pixels of the network's square about a click that its channel marks."""


@dataclass(frozen=True)
class Click:
    """A click on the pixel ``row``, ``column`` of a scan: ``wanted``, it is lesion; else it is not."""

    row: int
    column: int
    wanted: bool


MoveMargin = Callable[[NDArray[np.uint8], Mask, int, int, bool], Mask]
"""(H, W) grey values, the mask, row, column, whether the pixel there is to be lesion -> a new mask: what a click does
to the margin near it, without a network."""


class Clicker(Protocol):
    """Draws a lesion from clicks, and corrects it with further clicks."""

    def draw(self, scan: Scan, mask: Mask, clicks: Sequence[Click], box: Box | None = None) -> Mask:
        """The mask after the last of ``clicks``, on the scan's grid; ``mask`` (H, W) is as it was before that one.

        Args:
            clicks: all that were given on this scan in turn, the newest last; none where ``box`` alone is given.
            box: drawn about the lesion by the reader, or None.

        The clicked pixel gets what the click asked for. A click to add removes nothing, and a click to remove adds
        nothing. Only changes near the click, or connected to such a change, are kept.
        """
        ...


@dataclass(frozen=True)
class View:
    """A square part of a scan, which may reach beyond it, as the network sees it: (S, S) pixels for its (side, side).

    Attributes:
        top, left, side: in scan pixels.
        size: S, of the network's square.
    """

    top: int
    left: int
    side: int
    size: int

    def forward(self, grid: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(H, W) uint8 on the scan's grid -> (S, S), 0 beyond the scan; area-averaged where it shrinks."""
        inside, at = self._overlap((grid.shape[0], grid.shape[1]))
        square = np.zeros((self.side, self.side), np.uint8)
        square[at] = grid[inside]
        way = cv2.INTER_AREA if self.size < self.side else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(square, (self.size, self.size), interpolation=way), np.uint8)

    def backward(self, square: NDArray[np.float32], outside: NDArray[Any]) -> NDArray[np.float32]:
        """(S, S) float32 -> the scan's grid (H, W), bilinear; beyond the view, what ``outside`` (H, W) has."""
        inside, at = self._overlap((outside.shape[0], outside.shape[1]))
        grid = outside.astype(np.float32)
        grid[inside] = cv2.resize(square, (self.side, self.side), interpolation=cv2.INTER_LINEAR)[at]
        return grid

    def place(self, row: float, column: float) -> tuple[float, float]:
        """Where the middle of a scan pixel lies on the square, in its pixels: (0, 0) is the middle of the first."""
        scale = self.size / self.side
        return (row - self.top + 0.5) * scale - 0.5, (column - self.left + 0.5) * scale - 0.5

    def inside(self, shape: tuple[int, ...]) -> tuple[slice, slice]:
        """The rows and columns of a grid of ``shape`` that it sees."""
        return self._overlap((shape[0], shape[1]))[0]

    def _overlap(self, shape: tuple[int, int]) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        spans = []
        for start, length in zip((self.top, self.left), shape, strict=True):
            low, high = (min(max(0, edge), length) for edge in (start, start + self.side))
            spans.append((slice(low, high), slice(low - start, high - start)))
        (rows, down), (columns, across) = spans
        return (rows, columns), (down, across)


def whole_view(shape: tuple[int, int], size: int) -> View:
    """All of a scan of ``shape`` (H, W), in the middle of the square."""
    side = max(shape)
    return View(-((side - shape[0]) // 2), -((side - shape[1]) // 2), side, size)


def planes_of(
    mask: NDArray[np.uint8],
    clicks: Sequence[tuple[float, float, bool]],
    box: tuple[float, float, float, float] | None = None,
) -> NDArray[np.float32]:
    """(4, S, S) float32, 0 to 1: what the network is given beside the scan: mask, clicks for, clicks against, box.

    Args:
        mask: (S, S) uint8, 0 to 255: the mask so far.
        clicks: (row, column, wanted) of each, in pixels of the square.
        box: (top, left, bottom, right) about the lesion, in pixels of the square.
    """
    planes = np.zeros((4, *mask.shape), np.float32)
    planes[0] = mask / np.float32(255)
    rows, columns = np.ogrid[: mask.shape[0], : mask.shape[1]]
    for row, column, wanted in clicks:
        # its edge is soft, so that it lies where the click is and not on the nearest pixel
        disk = np.clip(DISK + 0.5 - np.hypot(rows - row, columns - column), 0, 1)
        plane = planes[1 if wanted else 2]
        np.maximum(plane, disk, out=plane)
    if box is not None:
        top, left, bottom, right = box
        planes[3] = ((rows >= top) & (rows <= bottom) & (columns >= left) & (columns <= right)).astype(np.float32)
    return planes
