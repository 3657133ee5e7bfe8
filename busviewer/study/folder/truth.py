"""The ground truth of a scan: its masks, read and joined."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from busviewer.scan import read_colours, read_mask
from busviewer.study.folder.entry import ScanEntry

__all__ = ["read_class", "read_truth"]


def read_truth(entry: ScanEntry, shape: tuple[int, int]) -> NDArray[np.bool_] | None:
    """(H, W) bool, the union of the entry's masks; None without ground truth; ScanError where a mask is unreadable."""
    if entry.truth_kind == "none":
        return None
    truth = np.zeros(shape, bool)
    for path in entry.truths:
        truth |= read_mask(path, shape)
    return truth


def read_class(entry: ScanEntry) -> str | None:
    """The entry's class, from its coloured mask where only that tells: red malignant, green benign, black normal.

    Raises ScanError where the mask is unreadable.
    """
    if entry.class_name is not None or entry.truth_kind != "colour":
        return entry.class_name
    colours = np.concatenate([read_colours(path).reshape(-1, 3) for path in entry.truths])
    red, green = colours[:, 0], colours[:, 1]
    if (red > green).any():
        return "malignant"
    if (green > red).any():
        return "benign"
    return None if colours.any() else "normal"
