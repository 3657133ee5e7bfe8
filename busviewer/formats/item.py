"""One scan with the mask that is exported."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from busviewer.mask import LesionMeasurements, Mask, Scale, Spacing
from busviewer.scan import Scan
from busviewer.study import ModelRef
from busviewer.study.annotations.origin import Origin
from busviewer.study.birads import Description, Finding, findings_of

__all__ = ["Item", "Proposal"]


@dataclass(frozen=True)
class Proposal:
    """What is recorded of a draft: its kind ("firm", "weak" or "none"), the sensitivity that it is exported by, and the
    lesion probability, 0 to 1."""

    kind: str
    sensitivity: str
    lesion_probability: float


@dataclass(frozen=True, eq=False)
class Item:
    """A scan, its mask (H, W) on the scan's own grid, and where the mask comes from.

    Attributes:
        key: the scan's path in the study.
        name: the scan's path in the export, without suffix.
        time: when it was signed off (a final) or proposed (a draft), ISO 8601 UTC.
        model: of the draft behind it, None where there was none.
        scale: of the scan, place by place.
        lesion_class: benign, malignant or None, as the reader said.
        blind: what had been hidden from the reader when it was signed off, "draft" and "truth".
        origin: how a mask of the consensus came about.
        proposal: of a draft; None of a final.
        birads: what the reader said of its lesions.
        others: the measures of the other view of each of these descriptions, None where there is none.
    """

    key: str
    name: str
    scan: Scan
    mask: Mask
    time: str
    model: ModelRef | None
    scale: Scale
    lesion_class: str | None
    blind: tuple[str, ...] = ()
    origin: Origin | None = None
    proposal: Proposal | None = None
    birads: tuple[Description, ...] = ()
    others: tuple[LesionMeasurements | None, ...] = ()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Its lesions, the largest first, measured and described by the reader."""
        return self._found(offers=False)

    def findings_with_offers(self) -> tuple[Finding, ...]:
        """The same with the terms of BI-RADS that are computed and suggested."""
        return self._found(offers=True)

    def _found(self, *, offers: bool) -> tuple[Finding, ...]:
        return tuple(findings_of(self.mask, self.scale, self.scan, self.birads, self.others, offers=offers)[0])

    @property
    def spacing(self) -> Spacing | None:
        """Millimetres per pixel (down, across) of all of the mask; None where it has no common scale."""
        return self.scale.at(self.mask)
