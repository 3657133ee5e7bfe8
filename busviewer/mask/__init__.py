"""Functions on masks: (H, W) bool arrays on a scan's own grid, True being lesion."""

from __future__ import annotations

from busviewer.mask.box import Box, Mask, box_of, check_mask
from busviewer.mask.cleanup import fill_holes, keep_largest, offset, remove_small, smooth
from busviewer.mask.compare import Comparison, accuracy, compare, dice, hd95, iou, precision, recall
from busviewer.mask.measure import Axes, Component, Line, axes, components
from busviewer.mask.rle import decode, encode

__all__ = [
    "Axes",
    "Box",
    "Comparison",
    "Component",
    "Line",
    "Mask",
    "accuracy",
    "axes",
    "box_of",
    "check_mask",
    "compare",
    "components",
    "decode",
    "dice",
    "encode",
    "fill_holes",
    "hd95",
    "iou",
    "keep_largest",
    "offset",
    "precision",
    "recall",
    "remove_small",
    "smooth",
]
