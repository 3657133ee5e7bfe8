"""What the figures panel shows, computed from the masks on screen. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from busviewer.mask import (
    Changed,
    Comparison,
    LesionMeasurements,
    Mask,
    Scale,
    Spacing,
    box_of,
    changed,
    compare,
    lesions_of,
    measure_lesion,
)
from busviewer.progress import check_cancelled
from busviewer.scan import Scan
from busviewer.study.birads import computed_terms, suggested_terms

__all__ = ["MOST_LESIONS", "Measurements", "Patch", "measurements_of"]

MOST_LESIONS = 8
"""So many lesions are listed and numbered, the largest first."""


@dataclass(frozen=True)
class Measurements:
    """Everything at once.

    Attributes:
        draft, correction: against the ground truth, without HD95 where one of the two is empty; None without the mask
            or the ground truth.
        changed: the correction against the draft; None without one of the two.
        lesions: the largest of the mask that counts, at most :data:`MOST_LESIONS`.
        count: how many it has, without islands too small to be one; None where there is no mask.
        calibrated: whether the distance of margins is in mm.
        terms: of each of these lesions, the terms of BI-RADS that are computed from its mask, and those that are
            suggested by its grey values; none without the scan.
    """

    draft: Comparison | None
    correction: Comparison | None
    changed: Changed | None
    lesions: tuple[LesionMeasurements, ...]
    count: int | None
    calibrated: bool
    terms: tuple[tuple[dict[str, str], dict[str, str]], ...] = ()


class Patch:
    """A copy of a mask that costs no more than its box: to be taken on the UI thread, and unfolded on a worker."""

    def __init__(self, mask: Mask) -> None:
        self._shape, self._box = mask.shape, box_of(mask)
        self._pixels = None if self._box is None else mask[self._box.slices].copy()

    def mask(self) -> Mask:
        """The mask (H, W) as it was."""
        whole = np.zeros(self._shape, np.bool_)
        if self._box is not None and self._pixels is not None:
            whole[self._box.slices] = self._pixels
        return whole


def measurements_of(
    truth: Mask | None,
    draft: Mask | None,
    correction: Mask | None,
    scale: Scale,
    drafted: Comparison | None = None,
    scan: Scan | None = None,
) -> Measurements:
    """Compare and measure the masks ((H, W) bool, not written to meanwhile); in mm by the ``scale`` of the scan.

    ``drafted`` is what is known already of this draft against this ground truth: only the correction changes under the
    pen. ``scan`` is looked at for the skin and for the terms of BI-RADS.
    """
    counted = draft if correction is None else correction
    found = [] if counted is None else lesions_of(counted, scale.at(counted))
    spacing = _common(scale, (truth, draft, correction))
    lesions, terms = [], []
    for each in found[:MOST_LESIONS]:
        check_cancelled()
        lesions.append(measure_lesion(each, scale, scan))
        if scan is not None and counted is not None:
            terms.append((computed_terms(each, lesions[-1]), suggested_terms(scan, each, counted)))
    return Measurements(
        draft=drafted or _compared(draft, truth, spacing),
        correction=_compared(correction, truth, spacing),
        changed=None if draft is None or correction is None else changed(draft, correction),
        lesions=tuple(lesions),
        count=None if counted is None else len(found),
        calibrated=spacing is not None,
        terms=tuple(terms),
    )


def _common(scale: Scale, masks: Iterable[Mask | None]) -> Spacing | None:
    """That of all that is compared."""
    if not scale.regions:
        return scale.spacing
    drawn = [mask for mask in masks if mask is not None]
    return scale.at(np.logical_or.reduce(drawn)) if drawn else scale.spacing


def _compared(mask: Mask | None, truth: Mask | None, spacing: Spacing | None) -> Comparison | None:
    if mask is None or truth is None:
        return None
    check_cancelled()
    found = compare(mask, truth, spacing)
    return found if mask.any() == truth.any() else replace(found, hd95=None)
