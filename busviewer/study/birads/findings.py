"""One lesion with all that is known of it: what was measured, what the reader said, what is computed and suggested."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from busviewer.mask import Component, LesionMeasurements, Mask, Scale, ellipsoid, lesions_of, measure_lesion
from busviewer.scan import Scan
from busviewer.study.birads.description import Description, described
from busviewer.study.birads.rules import computed_terms, suggested_terms

__all__ = ["COMPUTED", "SUGGESTED", "Finding", "findings_of"]

COMPUTED, SUGGESTED = "computed", "suggested"
"""Where a term comes from that the reader did not give."""


@dataclass(frozen=True, eq=False)
class Finding:
    """One lesion.

    Attributes:
        lesion: the island of the mask.
        measured: in mm where the spacing is known, else in px.
        said: what the reader said of it; None: nothing.
        offered: term and :data:`COMPUTED` or :data:`SUGGESTED`, by the name of the field, of the fields in which the
            reader said nothing.
        other: measures of the orthogonal view; None where there is none, or it cannot be measured.
    """

    lesion: Component
    measured: LesionMeasurements
    said: Description | None = None
    offered: dict[str, tuple[str, str]] = field(default_factory=dict)
    other: LesionMeasurements | None = None

    @property
    def terms(self) -> dict[str, tuple[str, ...]]:
        """What the reader said, by the name of the field."""
        return {} if self.said is None else {name: terms for name, terms in self.said.said.items() if terms}

    @property
    def ellipsoid(self) -> tuple[tuple[float, float, float], float] | None:
        """The three dimensions by both views, mm, and the volume, mm³ (:func:`~busviewer.mask.ellipsoid`)."""
        return None if self.other is None else ellipsoid(self.measured, self.other)


def findings_of(
    mask: Mask,
    scale: Scale,
    scan: Scan,
    descriptions: Sequence[Description] = (),
    others: Sequence[LesionMeasurements | None] = (),
    *,
    offers: bool = True,
) -> tuple[list[Finding], int]:
    """The lesions of ``mask`` (H, W), the largest first, and of how many ``descriptions`` the lesion is gone.

    ``others`` are the measures of the other view of each description, in their order; none: not looked for. Without
    ``offers``, which take much longer than all else, no term is computed or suggested.
    """
    lesions = lesions_of(mask, scale.at(mask))
    measured = [measure_lesion(each, scale, scan) for each in lesions]
    of_number, lost = described(measured, descriptions)
    known = {id(said): other for said, other in zip(descriptions, others, strict=False)}
    found = []
    for lesion, figures in zip(lesions, measured, strict=True):
        said = of_number.get(figures.number)
        offered: dict[str, tuple[str, str]] = {}
        if offers:
            offered |= {name: (term, SUGGESTED) for name, term in suggested_terms(scan, lesion, mask).items()}
            offered |= {name: (term, COMPUTED) for name, term in computed_terms(lesion, figures).items()}
        if said is not None:
            offered = {name: offer for name, offer in offered.items() if not said.said.get(name)}
        found.append(Finding(lesion, figures, said, offered, None if said is None else known.get(id(said))))
    return found, len(lost)
