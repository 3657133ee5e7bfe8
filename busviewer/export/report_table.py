"""The report as a table: a row a lesion, with all that was measured and said of it, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from busviewer.csv_tables import csv_bytes
from busviewer.export.tables import BIRADS, MEASURES, measures, terms_said
from busviewer.mask import Mask
from busviewer.scan import Scan
from busviewer.study import Annotation
from busviewer.study.birads import Finding
from busviewer.version import __version__

__all__ = ["COLUMNS", "lesion_row", "report_csv"]

_SPLIT = ("birads_nipple_mm", "birads_other_view", "birads_other_terms")  # which only a reader can say
COLUMNS = (
    "scan", "reader", "signed_off", "outline", "draft_model", "draft_model_sha256", "class", "lesion", "lesions",
    "calibrated", "uncalibrated", *MEASURES, "width_in_other_view_mm", "volume_ml",
    *(name for field in BIRADS for name in ((field,) if field in _SPLIT else (field, f"{field}_by"))),
    "lexicon", "program",
)  # fmt: skip


def lesion_row(
    annotation: Annotation, scan: Scan, mask: Mask, finding: Finding | None, lesions: int, reader: str
) -> dict[str, Any]:
    """The cells of a lesion of ``mask`` by column; without ``finding``, of a scan that has none."""
    final, draft = annotation.final, annotation.draft
    model = None
    if final is not None:
        model = final.model
    elif annotation.correction is None and draft is not None:
        model = draft.model
    known = {
        "scan": annotation.scan.path,
        "reader": reader,
        "signed_off": "" if final is None else final.time,
        "outline": _outline(annotation, mask),
        "draft_model": "" if model is None else model.name,
        "draft_model_sha256": "" if model is None else model.sha256,
        "class": annotation.lesion_class or "",
        "lesions": lesions,
        "program": f"busviewer {__version__}",
    }
    if finding is None:
        return known
    both = finding.ellipsoid
    sizes = (
        {} if both is None else {"width_in_other_view_mm": round(both[0][2], 2), "volume_ml": round(both[1] / 1000, 3)}
    )
    said = {f"birads_{name}_by": "reader" for name in finding.terms}
    offered = {
        name: cell
        for field, (term, kind) in finding.offered.items()
        for name, cell in ((f"birads_{field}", term), (f"birads_{field}_by", f"{kind}, not confirmed by the reader"))
    }
    calibrated = {"calibrated": not finding.measured.uncalibrated}
    return known | measures(finding, scan) | calibrated | sizes | offered | terms_said(finding) | said


def _outline(annotation: Annotation, mask: Mask) -> str:
    """Whose the outline is."""
    final = annotation.final
    if final is None:
        return "reader, in progress" if annotation.correction is not None else "model, not checked"
    if final.model is None:
        return "reader"
    if final.draft is None:
        return "model, checked by the reader"
    if np.array_equal(final.draft.mask, mask):
        return "model, accepted by the reader"
    return f"model, {'corrected' if mask.any() else 'rejected'} by the reader"


def report_csv(rows: Iterable[Mapping[str, Any]], edition: str) -> bytes:
    """The table (:mod:`busviewer.csv_tables`) of :func:`lesion_row`; ``edition`` is that of the lexicon."""
    return csv_bytes(COLUMNS, ([({"lexicon": edition} | dict(row)).get(name) for name in COLUMNS] for row in rows))
