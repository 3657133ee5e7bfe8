"""The colours of a heatmap, in the window and in figures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["heat_table", "heated"]


def heat_table() -> NDArray[np.uint8]:
    """(256, 4) RGBA: dark red over orange to pale yellow, clear where the heat is low."""
    at = [0.0, 0.35, 0.65, 0.85, 1.0]
    colours = np.array([[60, 0, 60], [150, 20, 80], [225, 75, 40], [250, 160, 30], [255, 245, 170]], float)
    steps = np.linspace(0, 1, 256)
    table = np.stack([np.interp(steps, at, colours[:, channel]) for channel in range(3)], 1)
    alpha = np.clip((steps - 0.08) / 0.4, 0, 1) * 235
    return np.concatenate([table, alpha[:, None]], 1).round().astype(np.uint8)


def heated(grey: NDArray[np.uint8], heat: NDArray[np.float32], opacity: float = 0.75) -> NDArray[np.uint8]:
    """(H, W, 3) uint8 RGB: ``heat`` (H, W), 0 to 1, over the scan ``grey`` (H, W)."""
    colours = heat_table()[np.rint(np.clip(heat, 0, 1) * 255).astype(np.uint8)].astype(np.float32)
    share = colours[..., 3:] * (opacity / 255)
    return np.asarray(np.rint(grey[..., None] * (1 - share) + colours[..., :3] * share), np.uint8)
