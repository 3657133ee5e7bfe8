"""A row of ``segmentation.csv``: what a model said of one scan, and how large that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

import cv2
import numpy as np

from busviewer.csv_tables import csv_bytes
from busviewer.files import write_atomic
from busviewer.mask import Mask, Scale, Spacing, axes, lesions_of
from busviewer.segmentation.prediction import Prediction

__all__ = ["COLUMNS", "SegmentedScan", "from_text", "measured", "row_of", "spaced", "write_table"]

_WHOLE = ("width", "height", "lesion_area_px", "components", "lesions")
_TEXTS = ("scan", "mask", "draft", "uncalibrated", "error")


@dataclass(frozen=True)
class SegmentedScan:
    """One row of ``segmentation.csv``; ``error`` is empty where the scan was segmented.

    ``draft`` is firm, weak or none; ``mask`` is empty if masks of such drafts were not requested.
    The areas are those of the whole mask, ``components`` all its islands, ``lesions`` those that the window counts, and
    the axes those of the largest; what is in mm is empty where ``uncalibrated`` says why.
    The probabilities and the uncertainty are those of :class:`~busviewer.segmentation.prediction.Prediction`, empty
    where the model has none.
    """

    scan: str
    mask: str = ""
    width: int | str = ""
    height: int | str = ""
    spacing_down_mm: float | str = ""
    spacing_across_mm: float | str = ""
    lesion_area_px: int | str = ""
    area_mm2: float | str = ""
    components: int | str = ""
    lesions: int | str = ""
    long_axis_px: float | str = ""
    long_axis_mm: float | str = ""
    perpendicular_axis_px: float | str = ""
    perpendicular_axis_mm: float | str = ""
    lesion_probability: float | str = ""
    malignant_probability: float | str = ""
    uncertainty: float | str = ""
    draft: str = ""
    seconds: float | str = ""
    uncalibrated: str = ""
    error: str = ""


COLUMNS = [field.name for field in fields(SegmentedScan)]


def row_of(key: str, mask: str, prediction: Prediction, draft: str) -> SegmentedScan:
    """The row of the scan ``key``, whose mask gets the name ``mask``, before that is :func:`measured`."""

    def rounded(value: float | None) -> float | str:
        return "" if value is None else round(value, 4)

    height, width = prediction.mask.shape
    return SegmentedScan(
        scan=key,
        mask=mask,
        width=width,
        height=height,
        lesion_probability=rounded(prediction.lesion_probability),
        malignant_probability=rounded(prediction.malignant_probability),
        uncertainty=rounded(prediction.uncertainty),
        draft=draft,
        seconds=rounded(prediction.seconds),
    )


def spaced(row: SegmentedScan, spacing: Spacing | None) -> SegmentedScan:
    """The row with its spacing, mm down and across a pixel."""
    if spacing is None:
        return row
    return replace(row, spacing_down_mm=round(spacing[0], 6), spacing_across_mm=round(spacing[1], 6))


def measured(row: SegmentedScan, mask: Mask, scale: Scale) -> SegmentedScan:
    """The row with the measures of its mask (H, W); in mm by the ``scale`` of the scan."""
    spacing = scale.at(mask)
    pixels = mask.view(np.uint8)
    left, top, width, height = cv2.boundingRect(pixels)  # what lies around it would cost the network's time
    inside = pixels[top : top + height, left : left + width]
    components = cv2.connectedComponents(inside, connectivity=8)[0] - 1 if inside.size else 0
    lesions, area = lesions_of(mask, spacing), int(np.count_nonzero(mask))
    row = replace(spaced(row, spacing), lesion_area_px=area, components=components, lesions=len(lesions))
    if spacing is not None:
        row = replace(row, area_mm2=round(area * spacing[0] * spacing[1], 2))
    if not lesions:
        return row
    px = axes(lesions[0])
    row = replace(row, long_axis_px=round(px.long, 2), perpendicular_axis_px=round(px.perpendicular, 2))
    own, why = scale.of_lesion(lesions[0])
    row = replace(row, uncalibrated=why)
    if own is None:
        return row
    mm = axes(lesions[0], own)
    return replace(row, long_axis_mm=round(mm.long, 2), perpendicular_axis_mm=round(mm.perpendicular, 2))


def from_text(key: str, mask: str, row: Mapping[str, str]) -> SegmentedScan:
    """The row of the scan ``key`` and of the file ``mask``, as a table has it; ValueError where a figure is none."""
    texts = {"scan": key, "mask": mask, "draft": row["draft"], "uncalibrated": row["uncalibrated"], "error": ""}
    figures = {name: row[name] for name in COLUMNS if name not in _TEXTS and row[name]}
    read = {name: int(text) if name in _WHOLE else float(text) for name, text in figures.items()}
    return SegmentedScan(**texts, **read)  # type: ignore[arg-type]


def write_table(path: Path, rows: Sequence[SegmentedScan]) -> None:
    """Write the rows as CSV with a header line, atomically."""
    write_atomic(path, csv_bytes(COLUMNS, ([getattr(row, name) for name in COLUMNS] for row in rows)))
