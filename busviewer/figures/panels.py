"""What a figure shows of one scan: a picture for each column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busviewer.figures.heat import heated
from busviewer.mask import Mask
from busviewer.mask.outline import DRAFT, TRUTH, Outline, outlined
from busviewer.scan import Scan, apply_window
from busviewer.scan.window_level import first_window
from busviewer.texts import marked

__all__ = ["COLUMNS", "Figure", "figure_of"]

COLUMNS = marked(
    {
        "scan": "Scan",
        "truth": "Ground truth",
        "prediction": "Prediction",
        "final": "Final",
        "heatmap": "Heatmap",
    }
)
"""The columns by name, and what stands above them."""

_FINAL = (240, 228, 66)  # RGB, as the correction in the window


@dataclass(frozen=True, eq=False)
class Figure:
    """One row of a figure.

    Attributes:
        name: of the scan.
        panels: by column, (H, W, 3) uint8 RGB; None where there is nothing to show.
        caption: what is said below it, besides its name.
    """

    name: str
    panels: dict[str, NDArray[np.uint8] | None]
    caption: str = ""


def figure_of(
    name: str,
    scan: Scan,
    columns: Sequence[str],
    *,
    truth: Mask | None = None,
    prediction: Mask | None = None,
    weak: bool = False,
    final: Mask | None = None,
    heat: NDArray[np.float32] | None = None,
    caption: str = "",
) -> Figure:
    """The row of a scan: each mask (H, W) as an outline over it, the prediction dashed where ``weak``; ``heat`` (H, W),
    0 to 1, over it. ValueError for a column that is unknown."""
    if unknown := next((column for column in columns if column not in COLUMNS), ""):
        raise ValueError(f"unknown column {unknown!r}; available: {', '.join(COLUMNS)}")
    grey = apply_window(scan.grey, first_window(scan))

    def drawn(mask: Mask | None, colour: tuple[int, int, int], dashed: bool = False) -> NDArray[np.uint8] | None:
        return None if mask is None else outlined(grey, Outline(mask, colour, dashed))

    panels = {
        "scan": outlined(grey),
        "truth": drawn(truth, TRUTH),
        "prediction": drawn(prediction, DRAFT, weak),
        "final": drawn(final, _FINAL),
        "heatmap": None if heat is None else heated(grey, heat),
    }
    return Figure(name, {column: panels[column] for column in columns}, caption)
