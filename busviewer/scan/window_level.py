"""Window and level: which grey values span black to white, and how the greys between are shown."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan.model import Scan

__all__ = [
    "GAMMAS",
    "Histogram",
    "Tone",
    "Window",
    "apply_window",
    "auto_window",
    "equalise",
    "first_window",
    "histogram",
    "stretch_window",
]

GAMMAS = 0.3, 3.0
_SAMPLE = 1 << 20  # pixels: a histogram of more looks the same
_CLIP, _TILES = 2.0, (8, 8)


@dataclass(frozen=True)
class Window:
    """Grey values at and below ``low`` are shown black, at and above ``high`` white; ``high`` is above ``low``."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError(f"window/level needs two finite limits, the lower one first, not {self}")


@dataclass(frozen=True)
class Tone:
    """How the greys of a window are shown; the default is the plain line.

    Attributes:
        gamma: 0.3 to 3; above 1 the middle greys are brighter.
        invert: black and white change places.
        clahe: local contrast (:func:`equalise`), after the others.
    """

    gamma: float = 1.0
    invert: bool = False
    clahe: bool = False

    def __post_init__(self) -> None:
        if not GAMMAS[0] <= self.gamma <= GAMMAS[1]:
            raise ValueError(f"gamma must be from {GAMMAS[0]} to {GAMMAS[1]}, not {self.gamma}")


_PLAIN = Tone()


def auto_window(grey: NDArray[Any]) -> Window:
    """The window for greys of which nothing is known: all of 0 to 255 for uint8, the 0.1 to 99.9 percentile for
    uint16."""
    if grey.dtype == np.uint8:
        return Window(0.0, 255.0)
    if grey.size == 0:
        return Window(0.0, 65535.0)
    return stretch_window(grey, 0.001)


def first_window(scan: Scan) -> Window:
    """The window a scan opens with: the one of its file, else :func:`auto_window`."""
    if scan.window is not None:
        return Window(*scan.window)
    return auto_window(scan.grey if scan.pixels.dtype != np.uint8 else scan.pixels)


def stretch_window(grey: NDArray[Any], share: float = 0.005) -> Window:
    """From the grey value that ``share`` of the pixels do not exceed to the one that all but ``share`` do not exceed.

    ``grey`` is uint8 or uint16, of any shape, not empty.
    """
    below = np.cumsum(np.bincount(grey.ravel(), minlength=np.iinfo(grey.dtype).max + 1)) / grey.size
    low, high = (int(np.searchsorted(below, part)) for part in (share, 1 - share))
    return Window(float(low), float(max(high, low + 1)))


def apply_window(grey: NDArray[Any], window: Window, tone: Tone = _PLAIN) -> NDArray[np.uint8]:
    """``grey`` (uint8 or uint16, any shape) mapped from ``window`` to 0..255 as ``tone`` says, as uint8.

    The line from low to high, to the power of 1 / gamma; local contrast takes (H, W) or (H, W, 3) RGB.
    """
    values = np.arange(np.iinfo(grey.dtype).max + 1, dtype=np.float64)
    line = np.clip((values - window.low) / (window.high - window.low), 0.0, 1.0)
    if tone.gamma != 1.0:
        line **= 1 / tone.gamma
    if tone.invert:
        line = 1.0 - line
    table = np.rint(line * 255).astype(np.uint8)
    picture = grey.ndim == 2 or (grey.ndim == 3 and grey.shape[2] == 3)
    if grey.dtype == np.uint8 and picture and grey.size:
        shown = np.asarray(cv2.LUT(grey, table), np.uint8)  # four times as fast as numpy's take
    else:
        shown = np.take(table, grey)
    return equalise(shown) if tone.clahe else shown


def equalise(shown: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Contrast-limited adaptive histogram equalisation (Zuiderveld 1994) of (H, W) grey or of the luma of (H, W, 3).

    A view only: it changes what a grey value means from place to place, so nothing is computed from it.
    """
    clahe = cv2.createCLAHE(_CLIP, _TILES)
    if shown.ndim == 2:
        return np.asarray(clahe.apply(shown), np.uint8)
    luma = cv2.cvtColor(shown, cv2.COLOR_RGB2YCrCb)
    luma[..., 0] = clahe.apply(np.ascontiguousarray(luma[..., 0]))
    return np.asarray(cv2.cvtColor(luma, cv2.COLOR_YCrCb2RGB), np.uint8)


@dataclass(frozen=True, eq=False)
class Histogram:
    """How many pixels have which grey value.

    Attributes:
        counts: (256,) pixels in each of 256 steps from 0 to ``top``; of a large scan every n-th row and column.
        top: the grey value at the end of the last step: 255 for uint8, the largest there is for uint16.
    """

    counts: NDArray[np.int64]
    top: float


def histogram(scan: Scan) -> Histogram:
    """Of the scan's luma, sampled where it is large: what a panel draws."""
    height, width = scan.shape
    step = max(1, math.ceil(math.sqrt(height * width / _SAMPLE)))
    part = Scan(scan.pixels[::step, ::step]).grey
    top = 255.0 if part.dtype == np.uint8 else max(255.0, float(scan.pixels.max()))
    if part.dtype == np.uint8:
        counts = cv2.calcHist([part], [0], None, [256], [0.0, 256.0]).ravel()  # five times as fast as numpy's
    else:
        counts, _edges = np.histogram(part, 256, (0.0, top))
    return Histogram(counts.astype(np.int64), top)
