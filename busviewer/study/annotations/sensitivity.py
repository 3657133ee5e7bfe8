"""From which lesion probability on a draft is firm: three sensitivities, each a cut of one calibrated probability."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["BALANCED", "DRAFTS", "EVEN_CUTS", "KINDS", "SENSITIVITIES", "Sensitivity", "check_sensitivity", "kind_of"]

SENSITIVITIES = ("quiet", "balanced", "every")
"""From the one that draws least on normal scans to the one that overlooks least ("every possible lesion")."""
BALANCED = "balanced"
KINDS = ("firm", "weak", "none")
"""What a draft can be: shown as a mask; drawn as a possible lesion, which counts as no mask; nothing to draw."""

DRAFTS = ("firm", "all")
"""Of which drafts a mask is written to a folder: without possible lesions, or with them."""

EVEN_CUTS: Mapping[str, float] = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}
"""The cuts of a model whose own were never fitted."""


@dataclass(frozen=True)
class Sensitivity:
    """One sensitivity of a model.

    Attributes:
        cut: the lesion probability from which on a draft is firm, 0 to 1.
        lesions: the share of the scans with a lesion that have a firm draft, in hospitals the model was not trained on;
            None where it was never measured.
        normals: the share of the scans without a lesion that have one, likewise.
    """

    cut: float
    lesions: float | None = None
    normals: float | None = None


def check_sensitivity(name: str) -> str:
    """``name`` where it is a sensitivity; ValueError says which there are."""
    if name not in SENSITIVITIES:
        raise ValueError(f"unknown sensitivity {name!r:.40}; available: {', '.join(SENSITIVITIES)}")
    return name


def kind_of(drawn: bool, lesion_probability: float, cut: float) -> str:
    """One of :data:`KINDS`: whether anything is ``drawn``, and whether the probability reaches the ``cut``."""
    if not drawn:
        return "none"
    return "firm" if lesion_probability >= cut else "weak"
