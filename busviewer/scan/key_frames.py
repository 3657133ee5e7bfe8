"""The key frames of a clip: those that stand for the frames around them, by how much the picture has changed."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["CHANGED", "FURTHEST", "NEAREST", "KeyFrames", "change"]

NEAREST, FURTHEST = 5, 30
"""Frames from one key frame to the next, at least and at most."""

CHANGED = 0.35
"""The :func:`change` since the last key frame that makes the next one."""

_SIDE = 48  # pixels of the longer side of what is compared: speckle is averaged away, tissue stays


class KeyFrames:
    """Tells, frame by frame in order, which are key frames. Only one small picture is kept in memory.

    The first frame is one. Then it is the first that is at least :data:`NEAREST` frames on and has changed by
    :data:`CHANGED`, or that is :data:`FURTHEST` frames on. It follows from the pixels alone.
    """

    def __init__(self) -> None:
        self._last: NDArray[np.float32] | None = None
        self._since = 0

    def takes(self, grey: NDArray[Any]) -> bool:
        """Whether the next frame, (H, W) of any depth, is a key frame."""
        small, self._since = _small(grey), self._since + 1
        if (
            self._last is not None
            and self._since < FURTHEST
            and (self._since < NEAREST or _change(self._last, small) < CHANGED)
        ):
            return False
        self._last, self._since = small, 0
        return True

    def skip(self) -> None:
        """The next frame cannot be read: it counts as a step on."""
        self._since += 1


def change(before: NDArray[Any], after: NDArray[Any]) -> float:
    """How much two pictures (H, W) differ, once small: the mean difference of their greys as a share of the mean
    deviation of the first one's greys. 0 where they are the same, 1 and more where they have nothing in common."""
    return _change(_small(before), _small(after))


def _change(before: NDArray[np.float32], after: NDArray[np.float32]) -> float:
    if before.shape != after.shape:
        return float("inf")
    spread = float(np.abs(before - before.mean()).mean())
    return float(np.abs(after - before).mean()) / max(spread, 1.0)


def _small(grey: NDArray[Any]) -> NDArray[np.float32]:
    """In 8 bits' worth of grey."""
    height, width = grey.shape
    share = min(1.0, _SIDE / max(height, width))
    size = max(1, round(width * share)), max(1, round(height * share))
    small = np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.float32)
    return small if grey.dtype == np.uint8 else small / np.float32(257.0)
