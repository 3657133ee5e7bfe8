"""How well two masks agree: overlap (Dice, IoU, precision, recall), how far their margins are apart (HD95, ASSD, NSD),
and by how many pixels they differ.

Where both masks are empty they agree: every overlap figure is 1 and the distance 0. Where exactly one is empty they
disagree wholly: every overlap figure is 0 -- precision of an empty prediction and recall of an empty truth, which are
0/0 by their formulas, included -- and the distance is the diagonal of the grid, so that neither a missed lesion nor
an invented one can raise a mean.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from busviewer.mask.box import Box, Mask, box_of, check_mask
from busviewer.mask.distance import Spacing, margin, margin_distances, sides

__all__ = [
    "Changed",
    "Comparison",
    "Overlap",
    "Surface",
    "changed",
    "compare",
    "dice",
    "hd95",
    "overlap",
    "surface",
]

_Floats = NDArray[np.float64]
_ROUNDED = 1 + 1e-9  # a distance that is the tolerance may be a last digit more


@dataclass(frozen=True, slots=True)
class Overlap:
    """A prediction against the truth: shares of pixels, from 0 to 1.

    Attributes:
        dice: 2 |P and T| / (|P| + |T|); 1 where both are empty (Dice 1945).
        iou: |P and T| / |P or T|; 1 where both are empty (Jaccard 1912).
        precision: share of the predicted pixels that are lesion; of an empty prediction 1 where the truth is empty too.
        recall: share of the lesion's pixels that are predicted; of an empty truth 1 where the prediction is empty too.
    """

    dice: float
    iou: float
    precision: float
    recall: float


@dataclass(frozen=True, slots=True)
class Changed:
    """From one mask to another: pixels that came in, and pixels that went out."""

    added: int
    removed: int


@dataclass(frozen=True, slots=True)
class Comparison(Overlap):
    """The distance of the margins too: HD95 in mm where the spacing is known, else in pixels.

    :func:`compare` always gives one. It is None where readers are told of none: one mask is empty, and has no margin.
    """

    hd95: float | None


@dataclass(frozen=True, slots=True)
class Surface:
    """How far two margins are apart, in mm where the spacing was given, else in pixels; the first two are distances.

    Attributes:
        hd95: see :func:`hd95`.
        assd: the mean distance from each margin pixel of either mask to the other margin, of both directions together
            (average symmetric surface distance; Heimann et al., IEEE TMI 28, 2009). Both empty: 0; one: the diagonal.
        nsd: the share of all margin pixels that lie within a tolerance of the other margin, 0 to 1 (normalised surface
            Dice; Nikolov et al., J Med Internet Res 23, 2021). Both empty: 1; one empty: 0.
    """

    hd95: float
    assd: float
    nsd: float


def compare(prediction: Mask, truth: Mask, spacing: Spacing | None = None) -> Comparison:
    """Every figure of two (H, W) bool masks at once; ValueError where their shapes differ.

    HD95 is in pixels, or in mm with ``spacing`` (mm down, across).
    """
    box = _union_box(prediction, truth)
    found = _overlap(*_counts(prediction, truth, box))
    apart = _hd95(prediction, truth, box, sides(spacing))
    return Comparison(found.dice, found.iou, found.precision, found.recall, apart)


def overlap(prediction: Mask, truth: Mask) -> Overlap:
    """Dice, IoU, precision and recall of two (H, W) bool masks; ValueError where their shapes differ."""
    return _overlap(*_counts(prediction, truth, _union_box(prediction, truth)))


def changed(before: Mask, after: Mask) -> Changed:
    """The pixels that ``after`` (H, W) has and ``before`` has not, and the other way round, counted."""
    both, old, new = _counts(before, after, _union_box(before, after))
    return Changed(added=new - both, removed=old - both)


def dice(prediction: Mask, truth: Mask) -> float:
    """2 |P and T| / (|P| + |T|); 1 where both are empty (Dice 1945)."""
    return overlap(prediction, truth).dice


def hd95(a: Mask, b: Mask, spacing: Spacing | None = None) -> float:
    """The 95 % Hausdorff distance of two masks' margins, in pixels, or in mm with ``spacing`` (mm down, across).

    The margin is the lesion pixels with a 4-neighbour outside the lesion or off the grid. The larger of the two
    directed 95th percentiles (linear interpolation), as MONAI's ``compute_hausdorff_distance`` has it; after
    Huttenlocher et al., IEEE TPAMI 15 (1993). Both empty: 0; one empty: the grid's diagonal.
    """
    return _hd95(a, b, _union_box(a, b), sides(spacing))


def surface(a: Mask, b: Mask, tolerance: float, spacing: Spacing | None = None) -> Surface:
    """The distances of two masks' margins, which do not depend on the order of the two.

    ``tolerance`` is how far apart margins may be and still agree; it and the result are in pixels, or in mm with
    ``spacing`` (mm down, across). ValueError where the shapes differ, or the tolerance is below 0.
    """
    if not tolerance >= 0:
        raise ValueError(f"the tolerance must be 0 or more, not {tolerance}")
    unit = sides(spacing)
    apart = _apart(a, b, _union_box(a, b), unit)
    if apart is None:
        return Surface(0.0, 0.0, 1.0)
    if not len(apart[0]):
        diagonal = _diagonal(a, unit)
        return Surface(diagonal, diagonal, 0.0)
    both = np.concatenate(apart)
    return Surface(_farthest(apart), math.fsum(both.tolist()) / len(both), float(np.mean(both <= tolerance * _ROUNDED)))


def _union_box(a: Mask, b: Mask) -> Box | None:
    """The box of the pixels in either mask, None where both are empty; ValueError where shapes differ."""
    if a.shape != b.shape:
        raise ValueError(f"the two masks have different sizes: {a.shape} and {b.shape}")
    check_mask(a)
    box_a, box_b = box_of(a), box_of(b)
    return box_b if box_a is None else box_a.union(box_b)


def _counts(a: Mask, b: Mask, box: Box | None) -> tuple[int, int, int]:
    """Pixels in both, in ``a``, in ``b``."""
    if box is None:
        return 0, 0, 0
    a, b = a[box.slices], b[box.slices]
    return int(np.count_nonzero(a & b)), int(np.count_nonzero(a)), int(np.count_nonzero(b))


def _overlap(hit: int, predicted: int, true: int) -> Overlap:
    return Overlap(
        dice=_share(2 * hit, predicted + true),
        iou=_share(hit, predicted + true - hit),
        precision=_share(hit, predicted, empty_is_right=true == 0),
        recall=_share(hit, true, empty_is_right=predicted == 0),
    )


def _share(part: int, whole: int, *, empty_is_right: bool = True) -> float:
    if whole == 0:
        return 1.0 if empty_is_right else 0.0
    return part / whole


def _hd95(a: Mask, b: Mask, box: Box | None, spacing: Spacing) -> float:
    apart = _apart(a, b, box, spacing)
    if apart is None:
        return 0.0
    return _farthest(apart) if len(apart[0]) else _diagonal(a, spacing)


def _apart(a: Mask, b: Mask, box: Box | None, spacing: Spacing) -> tuple[_Floats, _Floats] | None:
    """From each margin pixel of the one mask to the other margin, and back; without any where one mask is empty, and
    None where both are."""
    if box is None:
        return None
    margin_a, margin_b = margin(a[box.slices]), margin(b[box.slices])  # nothing beyond the box is lesion: same margins
    if not margin_a.any() or not margin_b.any():
        return np.zeros(0), np.zeros(0)
    # always in the same order, or the last digit of a distance would depend on which mask is named first
    margin_a, margin_b = sorted((margin_a, margin_b), key=lambda found: found.tobytes())
    return margin_distances(margin_a, margin_b, spacing)


def _farthest(apart: tuple[_Floats, _Floats]) -> float:
    return max(float(np.percentile(way, 95)) for way in apart)


def _diagonal(mask: Mask, spacing: Spacing) -> float:
    return math.hypot(mask.shape[0] * spacing[0], mask.shape[1] * spacing[1])
