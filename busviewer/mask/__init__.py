"""Functions on masks: (H, W) bool arrays on a scan's own grid, True being lesion."""

from __future__ import annotations

from busviewer.mask.box import Box, Mask, box_of, check_mask
from busviewer.mask.cleanup import fill_holes, keep_largest, offset, remove_small, smooth
from busviewer.mask.compare import (
    Changed,
    Comparison,
    Overlap,
    Surface,
    changed,
    compare,
    dice,
    hd95,
    overlap,
    surface,
)
from busviewer.mask.detection import Detected, detect
from busviewer.mask.distance import Spacing
from busviewer.mask.lesion import LesionMeasurements, ellipsoid, measure_lesion
from busviewer.mask.measure import (
    SMALLEST_MM,
    SMALLEST_SHARE,
    Axes,
    Component,
    Line,
    Shape,
    axes,
    components,
    lesions_of,
    shape,
    smallest_lesion,
)
from busviewer.mask.rle import decode, encode
from busviewer.mask.scale import ACROSS, OUTSIDE, UNKNOWN, Scale

__all__ = [
    "ACROSS",
    "OUTSIDE",
    "SMALLEST_MM",
    "SMALLEST_SHARE",
    "Axes",
    "Box",
    "Changed",
    "Comparison",
    "Component",
    "Detected",
    "LesionMeasurements",
    "Line",
    "Mask",
    "Overlap",
    "Scale",
    "Shape",
    "Spacing",
    "Surface",
    "UNKNOWN",
    "axes",
    "box_of",
    "changed",
    "check_mask",
    "compare",
    "components",
    "decode",
    "detect",
    "ellipsoid",
    "dice",
    "encode",
    "fill_holes",
    "hd95",
    "keep_largest",
    "lesions_of",
    "measure_lesion",
    "offset",
    "overlap",
    "remove_small",
    "shape",
    "smallest_lesion",
    "smooth",
    "surface",
]
