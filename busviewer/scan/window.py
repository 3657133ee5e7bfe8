"""Window and level: which grey values span black to white."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Window", "apply_window", "auto_window"]


@dataclass(frozen=True)
class Window:
    """Grey values at and below ``low`` are shown black, at and above ``high`` white; ``high`` is above ``low``."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.low) and math.isfinite(self.high) and self.low < self.high):
            raise ValueError(f"a window needs two finite ends, the low one below the high one, not {self}")


def auto_window(grey: NDArray[Any]) -> Window:
    """The window a scan opens with: all of 0 to 255 for uint8, the 0.1 to 99.9 percentile for uint16."""
    if grey.dtype == np.uint8:
        return Window(0.0, 255.0)
    if grey.size == 0:
        return Window(0.0, 65535.0)
    share = np.cumsum(np.bincount(grey.ravel(), minlength=1 << 16)) / grey.size
    low, high = (int(np.searchsorted(share, part)) for part in (0.001, 0.999))
    return Window(float(low), float(max(high, low + 1)))


def apply_window(grey: NDArray[Any], window: Window) -> NDArray[np.uint8]:
    """``grey`` (uint8 or uint16, any shape) mapped linearly from ``window`` to 0..255, as uint8."""
    values = np.arange(np.iinfo(grey.dtype).max + 1, dtype=np.float64)
    table = np.rint(np.clip((values - window.low) / (window.high - window.low), 0.0, 1.0) * 255).astype(np.uint8)
    return np.take(table, grey)
