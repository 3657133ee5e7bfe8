"""What was measured and noted, as tables beside the masks: a row a scan, a row a lesion, a row a ruler."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from busviewer.csv_tables import csv_bytes
from busviewer.editing.ruler import length
from busviewer.files import write_atomic
from busviewer.formats import Item
from busviewer.mask import LesionMeasurements, Scale, measure_lesion
from busviewer.scan import Scan
from busviewer.study import Annotation
from busviewer.study.birads import Finding

__all__ = ["BIRADS", "MEASURES", "TABLES", "Tables", "measures", "terms_said"]

BIRADS = (
    "birads_composition", "birads_shape", "birads_orientation", "birads_margin", "birads_echo_pattern",
    "birads_posterior", "birads_calcifications", "birads_associated", "birads_category", "birads_side", "birads_clock",
    "birads_nipple_mm", "birads_other_view", "birads_other_terms",
)  # fmt: skip
_SCANS = (
    "scan", "mask", "reader", "what", "signed_off", "blind", "draft_model", "draft_model_sha256", "draft", "rule",
    "class", "flag", "note", "width_px", "height_px", "spacing_down_mm", "spacing_across_mm", "lesions", "area_px",
    "area_mm2", "uncalibrated", "rulers", "birads_category",
)  # fmt: skip
MEASURES = (
    "area_px", "area_mm2", "long_axis_px", "long_axis_mm", "perpendicular_axis_px", "perpendicular_axis_mm",
    "depth_px", "depth_mm", "width_px", "width_mm", "depth_to_width", "perimeter_px", "perimeter_mm", "circularity",
    "equivalent_diameter_px", "equivalent_diameter_mm", "orientation", "skin_angle_degrees", "skin_distance_px",
    "skin_distance_mm", "centre_x_px", "centre_y_px", "box_left_px", "box_top_px", "box_width_px", "box_height_px",
)  # fmt: skip
"""The columns of :func:`measures`, but for the number of the lesion and why it is uncalibrated."""
_LESIONS = (
    "scan", "reader", "what", "lesion", *MEASURES, "class", "signed_off", "draft_model", "uncalibrated", *BIRADS,
)  # fmt: skip
_RULERS = ("scan", "reader", "ruler", "x1_px", "y1_px", "x2_px", "y2_px", "length_px", "length_mm")

TABLES = ("scans.csv", "measurements.csv", "rulers.csv")
"""The files that :meth:`Tables.write` writes, in its order."""


@dataclass
class Tables:
    """The rows of an export of ``reader``, of ``what`` ("final" or "draft"); an empty cell where nothing is known."""

    reader: str
    what: str
    _scans: list[dict[str, Any]] = field(default_factory=list)
    _lesions: list[dict[str, Any]] = field(default_factory=list)
    _rulers: list[dict[str, Any]] = field(default_factory=list)

    def add(self, item: Item, annotation: Annotation, mask: str) -> None:
        """Measure what is exported of a scan; ``mask`` says where its mask lies in the export."""
        known = {"scan": item.key, "reader": self.reader}
        said = {
            "what": self.what,
            "class": item.lesion_class or "",
            "signed_off": item.time if self.what == "final" else "",
            "draft_model": "" if item.model is None else item.model.name,
        }
        spacing = item.spacing
        self._lesions += (known | said | measures(each, item.scan) | terms_said(each) for each in item.findings)
        for number, ruler in enumerate(annotation.rulers, 1):
            ends = {name: _cell(getattr(ruler, name[:2])) for name in ("x1_px", "y1_px", "x2_px", "y2_px")}
            along = item.scale.along(ruler.x1, ruler.y1, ruler.x2, ruler.y2)
            mm = None if along is None else length(ruler, along)
            self._rulers.append(known | {"ruler": number} | ends | _both("length", length(ruler), mm))
        down, across = spacing or (None, None)
        area = int(item.mask.sum())
        height, width = item.mask.shape
        facts = {
            "mask": mask,
            "blind": " ".join(item.blind),
            "draft_model_sha256": "" if item.model is None else item.model.sha256,
            "draft": "" if item.proposal is None else item.proposal.kind,
            "rule": "" if item.origin is None else item.origin.rule,
            "flag": annotation.flag,
            "note": annotation.note,
            "width_px": width,
            "height_px": height,
            "spacing_down_mm": "" if down is None else down,
            "spacing_across_mm": "" if across is None else across,
            "lesions": len(item.findings),
            "area_px": area,
            "area_mm2": _cell(None if spacing is None else area * math.prod(spacing)),
            "uncalibrated": next((why for each in item.findings if (why := each.measured.uncalibrated)), ""),
            "rulers": len(annotation.rulers),
            "birads_category": "; ".join(
                dict.fromkeys(term for each in item.findings for term in each.terms.get("category", ()))
            ),
        }
        self._scans.append(known | said | facts)

    def drop(self, keys: Collection[str]) -> None:
        """These scans were not written after all."""
        for rows in (self._scans, self._lesions, self._rulers):
            rows[:] = [row for row in rows if row["scan"] not in keys]

    def write(self, out: Path, names: Sequence[str]) -> None:
        """Write the tables as ``names``, in the order of :data:`TABLES`; OSError where they cannot be."""
        columns, rows = (_SCANS, _LESIONS, _RULERS), (self._scans, self._lesions, self._rulers)
        for name, titles, found in zip(names, columns, rows, strict=True):
            write_atomic(out / name, csv_bytes(titles, ([row.get(title) for title in titles] for row in found)))


def terms_said(finding: Finding) -> dict[str, Any]:
    """What the reader said of a lesion in the terms of BI-RADS, several with a semicolon between them; by column."""
    description = finding.said
    if description is None:
        return {}
    other = description.other_view
    said = {f"birads_{name}": "; ".join(terms) for name, terms in description.said.items()}
    return {name: terms for name, terms in said.items() if name in BIRADS} | {
        "birads_other_terms": "; ".join(
            f"{name.removeprefix('birads_')}: {terms}" for name, terms in said.items() if name not in BIRADS
        ),
        "birads_nipple_mm": "" if description.nipple_mm is None else description.nipple_mm,
        "birads_other_view": "" if other is None else f"{other.scan}, lesion {other.lesion}",
    }


def measures(finding: Finding, scan: Scan) -> dict[str, Any]:
    """Of one lesion, in pixels and, as far as the scale of its scan tells, in mm and mm²; by column."""
    lesion, in_px = finding.measured, measure_lesion(finding.lesion, Scale(), scan)
    form, (x, y), box = lesion.shape, lesion.centroid, lesion.box
    height, width = box.shape
    known = not lesion.uncalibrated
    found = {
        "lesion": lesion.number,
        "area_px": round(in_px.shape.area),
        "area_mm2": _cell(form.area if known else None),
    }
    px, mm = _lengths(in_px), _lengths(lesion) if known else {}
    for name in px:
        found |= _both(name, px[name], mm.get(name))
    return found | {
        "depth_to_width": round(form.depth_to_width, 4),
        "circularity": round(form.circularity, 4),
        "orientation": "parallel" if lesion.parallel else "not parallel",
        "skin_angle_degrees": round(lesion.skin_angle, 1),
        "centre_x_px": _cell(x),
        "centre_y_px": _cell(y),
        "box_left_px": box.left,
        "box_top_px": box.top,
        "box_width_px": width,
        "box_height_px": height,
        "uncalibrated": lesion.uncalibrated,
    }


def _lengths(lesion: LesionMeasurements) -> dict[str, float | None]:
    """By name, in the unit of the measurements."""
    return {
        "long_axis": lesion.axes.long,
        "perpendicular_axis": lesion.axes.perpendicular,
        "depth": lesion.shape.depth,
        "width": lesion.shape.width,
        "perimeter": lesion.shape.perimeter,
        "equivalent_diameter": lesion.equivalent_diameter,
        "skin_distance": lesion.skin_distance,
    }


def _both(name: str, px: float | None, mm: float | None) -> dict[str, Any]:
    return {f"{name}_px": _cell(px), f"{name}_mm": _cell(mm)}


def _cell(value: float | None) -> float | str:
    return "" if value is None else round(value, 2)
