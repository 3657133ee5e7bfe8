"""The terms that follow from the mask alone (computed), and those that the grey values suggest.

The limits were chosen on the odd cases of BrEaST and judged on its even ones, by
:mod:`busviewer.training.judge.birads`; *Help > Models* has the figures. A term whose rule agreed with the readers by a
kappa under .3 there is not offered: the echo pattern.
"""

from __future__ import annotations

from dataclasses import dataclass

from busviewer.mask import Component, LesionMeasurements, Mask
from busviewer.mask.surroundings import Contrast, contrast_of, solidity
from busviewer.scan import Scan

__all__ = ["RULES", "Rules", "computed_terms", "posterior", "shape_of", "suggested_terms"]


@dataclass(frozen=True)
class Rules:
    """The limits.

    Attributes:
        irregular: a lesion of less solidity is irregular.
        round: of the others, those whose perpendicular axis is at least this part of the long one are round.
        shadow, enhancement: the mean grey beneath by that beside: less is shadowing, more is enhancement.
    """

    irregular: float = 0.945
    round: float = 0.9
    shadow: float = 0.74
    enhancement: float = 1.4


RULES = Rules()


def shape_of(solid: float, ratio: float, rules: Rules = RULES) -> str:
    """Oval, round or irregular, by the solidity and the ratio of the axes."""
    if solid < rules.irregular:
        return "irregular"
    return "round" if ratio >= rules.round else "oval"


def posterior(found: Contrast, rules: Rules = RULES) -> str | None:
    """What lies beneath; None where too little is seen there or beside it."""
    if found.beneath is None or found.beside is None or found.beside <= 0:
        return None
    ratio = found.beneath / found.beside
    if ratio < rules.shadow:
        return "shadowing"
    return "enhancement" if ratio > rules.enhancement else "no posterior features"


def computed_terms(lesion: Component, measured: LesionMeasurements) -> dict[str, str]:
    """Shape and orientation of ``lesion``, of which ``measured`` was measured."""
    ratio = measured.axes.perpendicular / measured.axes.long
    return {
        "shape": shape_of(solidity(lesion), ratio),
        "orientation": "parallel" if measured.parallel else "not parallel",
    }


def suggested_terms(scan: Scan, lesion: Component, mask: Mask) -> dict[str, str]:
    """Posterior features of ``lesion``, one of the islands of ``mask`` (H, W), where they can be seen."""
    found = posterior(contrast_of(scan, lesion, mask))
    return {} if found is None else {"posterior": found}
