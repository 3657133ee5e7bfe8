"""How far two readers agree: on each scan, and over all of them; and what most of several readers say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median

import numpy as np

from busviewer.mask import Mask, dice, hd95
from busviewer.study.annotations.annotation import Annotation
from busviewer.study.annotations.calibration import Calibrations, common_scale
from busviewer.texts import worded

__all__ = ["Agreement", "Pair", "agreement_of", "compare_finals", "kappa", "majority"]


@dataclass(frozen=True)
class Pair:
    """What two readers, the first and the second, signed off for one scan.

    Attributes:
        dice: 0 to 1; 1 where both saw no lesion, 0 where one did.
        hd95_px, hd95_mm: of the two margins; None where a mask is empty, in mm also where the spacing is not known or
            the readers do not agree on it.
        lesions: whether each saw a lesion.
        classes: what each called it, None where not said.
        times: when each signed off.
        blinds: what had been hidden from each, of the draft and the ground truth.
    """

    key: str
    dice: float
    hd95_px: float | None
    hd95_mm: float | None
    lesions: tuple[bool, bool]
    classes: tuple[str | None, str | None]
    times: tuple[str, str]
    blinds: tuple[tuple[str, ...], tuple[str, ...]]

    @property
    def one_saw_none(self) -> bool:
        """Whether one saw a lesion and the other none."""
        return self.lesions[0] != self.lesions[1]

    @property
    def classes_differ(self) -> bool:
        """Whether both gave a class, and not the same."""
        return None not in self.classes and self.classes[0] != self.classes[1]

    @property
    def disagreement(self) -> tuple[float, float, bool]:
        """What sorts by disagreement, the largest first: low Dice, then far margins, then classes that differ."""
        return self.dice, -(self.hd95_px or 0.0), not self.classes_differ


@dataclass(frozen=True)
class Agreement:
    """Two readers over all scans that both signed off; None where nothing is there to tell it by.

    Attributes:
        scans: how many.
        dice_mean, dice_median: over all of them.
        both_lesion: on how many both saw a lesion; the HD95 figures are over these.
        spaced: on how many of these the spacing is known and agreed on; the HD95 figures in mm are over these.
        lesion_share, lesion_kappa: on lesion or no lesion: share of scans on which they agree, and Cohen's kappa.
        classed: on how many both gave a class; the class figures are over these.
    """

    scans: int
    dice_mean: float | None
    dice_median: float | None
    both_lesion: int
    spaced: int
    hd95_px_mean: float | None
    hd95_px_median: float | None
    hd95_mm_mean: float | None
    hd95_mm_median: float | None
    lesion_share: float | None
    lesion_kappa: float | None
    classed: int
    class_share: float | None
    class_kappa: float | None


def compare_finals(
    one: Annotation,
    other: Annotation,
    calibrations: tuple[Calibrations | None, Calibrations | None] = (None, None),
) -> Pair | None:
    """The finals that count against each other; None where one is missing. ValueError where they are of two scans.

    ``calibrations`` are those of the two readers.
    """
    first, second = one.final, other.final
    if first is None or second is None:
        return None
    if not one.scan.is_same_scan(other.scan):
        raise ValueError(
            worded(
                "{path}: {reader} and {other} signed off different versions of the scan file",
                path=one.scan.path,
                reader=one.reader,
                other=other.reader,
            )
        )
    lesions = bool(first.mask.any()), bool(second.mask.any())
    scale = common_scale(zip((one, other), calibrations, strict=True))
    spacing = scale.at(first.mask | second.mask)
    apart = hd95(first.mask, second.mask) if all(lesions) else None
    return Pair(
        key=one.scan.path,
        dice=dice(first.mask, second.mask),
        hd95_px=apart,
        hd95_mm=hd95(first.mask, second.mask, spacing) if apart is not None and spacing is not None else None,
        lesions=lesions,
        classes=(one.lesion_class, other.lesion_class),
        times=(first.time, second.time),
        blinds=(first.blind, second.blind),
    )


def agreement_of(pairs: Sequence[Pair]) -> Agreement:
    """All pairs of two readers taken together."""
    lesions = [pair.lesions for pair in pairs]
    classes = [pair.classes for pair in pairs if None not in pair.classes]
    px = [pair.hd95_px for pair in pairs if pair.hd95_px is not None]
    mm = [pair.hd95_mm for pair in pairs if pair.hd95_mm is not None]
    scores = [pair.dice for pair in pairs]
    return Agreement(
        scans=len(pairs),
        dice_mean=fmean(scores) if scores else None,
        dice_median=median(scores) if scores else None,
        both_lesion=len(px),
        spaced=len(mm),
        hd95_px_mean=fmean(px) if px else None,
        hd95_px_median=median(px) if px else None,
        hd95_mm_mean=fmean(mm) if mm else None,
        hd95_mm_median=median(mm) if mm else None,
        lesion_share=_share(lesions),
        lesion_kappa=kappa(lesions),
        classed=len(classes),
        class_share=_share(classes),
        class_kappa=kappa(classes),
    )


def _share(said: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    return sum(one == other for one, other in said) / len(said) if said else None


def kappa(said: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa (1960) of two raters; None without ratings, and where both gave all the same one (0/0)."""
    observed = _share(said)
    if observed is None:
        return None
    first, second = Counter(one for one, _ in said), Counter(other for _, other in said)
    chance = sum(count * second[word] for word, count in first.items())
    if chance == len(said) ** 2:
        return None
    expected = chance / len(said) ** 2
    return (observed - expected) / (1 - expected)


def majority(masks: Iterable[Mask]) -> Mask:
    """The pixels that are lesion in more than half of ``masks`` ((H, W) bool, one at least); of two: in both."""
    stack = list(masks)
    if len({mask.shape for mask in stack}) != 1:
        raise ValueError("a majority needs masks of the same size")
    votes = np.zeros(stack[0].shape, np.uint16)
    for mask in stack:
        votes += mask
    return 2 * votes > len(stack)
