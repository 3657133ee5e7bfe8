"""From a scan's grid to the network's and back: grey values, and an exactly invertible letterbox."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan import Scan, apply_window, auto_window
from busviewer.segmentation.saliency import saliency_map

__all__ = ["MEAN", "SD", "Letterbox", "letterbox_mask", "letterbox_scan", "network_input"]

# Grey level (0 to 1) of an average breast scan and its spread, over BUSI and BUS-BRA; fixed, so that training and
# reading cannot differ.
MEAN, SD = 0.25, 0.2


@dataclass(frozen=True)
class Letterbox:
    """Where a scan of ``shape`` lies on a square of ``size``: scaled to fit, centred, the rest padded.

    Attributes:
        shape: (height, width) of the scan.
        size: side of the square in pixels.
    """

    shape: tuple[int, int]
    size: int

    @property
    def content(self) -> tuple[int, int, int, int]:
        """(top, left, height, width) of the scan on the square."""
        scale = self.size / max(self.shape)
        height, width = (max(1, round(side * scale)) for side in self.shape)
        return (self.size - height) // 2, (self.size - width) // 2, height, width

    def forward(self, grid: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(H, W) uint8 of the scan's shape -> (size, size), padded with 0; area-averaged when it shrinks."""
        top, left, height, width = self.content
        square = np.zeros((self.size, self.size), np.uint8)
        shrinks = height < self.shape[0]
        resized = cv2.resize(grid, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
        square[top : top + height, left : left + width] = resized
        return square

    def backward(self, square: NDArray[np.float32]) -> NDArray[np.float32]:
        """(size, size) float32 -> the scan's own shape, bilinear; pixel centres go back to where they came from."""
        top, left, height, width = self.content
        content = np.ascontiguousarray(square[top : top + height, left : left + width])
        resized = cv2.resize(content, (self.shape[1], self.shape[0]), interpolation=cv2.INTER_LINEAR)
        return np.asarray(resized, np.float32)


def letterbox_scan(scan: Scan, size: int) -> tuple[NDArray[np.uint8], Letterbox]:
    """The scan's grey values as 8 bit on the network's square, and the way back."""
    box = Letterbox(scan.shape, size)
    grey = scan.grey
    return box.forward(apply_window(grey, auto_window(grey))), box


def letterbox_mask(mask: NDArray[np.bool_], size: int) -> NDArray[np.uint8]:
    """A mask on the network's square as 0 to 255: at its margin, how much of a pixel is lesion."""
    return Letterbox((mask.shape[0], mask.shape[1]), size).forward(mask.astype(np.uint8) * 255)


def network_input(square: NDArray[np.uint8], channels: int) -> NDArray[np.uint8]:
    """A letterboxed scan (S, S) as a network of ``channels`` is given it, (channels, S, S) uint8.

    1: the scan; 2: the scan and its saliency map. ValueError for any other number.
    """
    if channels == 1:
        return square[None]
    if channels == 2:
        return np.stack([square, saliency_map(square)])
    raise ValueError(f"a network takes 1 channel (scan) or 2 (scan and saliency), not {channels}")
