"""The ground truth of a scan: its masks, read and joined, and what is odd about them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan import Drawn, read_colours, read_drawn
from busviewer.scan.drawn import sides_touched, without_holes
from busviewer.study.folder.entry import ScanEntry
from busviewer.texts import worded

__all__ = ["LOOKS_DRAWN", "Truth", "examine_truth", "read_class", "read_truth"]

LOOKS_DRAWN = worded("this scan has two colours only: is it a mask, under a name that no layout knows?")
"""Said of a scan that :func:`~busviewer.scan.drawn.looks_drawn`."""

_MOST_AREA, _MOST_SIDES, _MOST_ISLANDS, _MOST_HOLES = 0.8, 2, 50, 0.02
_THIN, _MOST_THIN = 7, 4  # pixels, and how many areas may be nowhere that thick
_CLEAR = 64  # of 255 between red and green: less is the trace of a JPEG


class Truth(NamedTuple):
    """The ground truth of one scan.

    Attributes:
        mask: (H, W) bool, the union of its masks.
        how: each of them was drawn (see :class:`~busviewer.scan.drawn.Drawn`).
        odd: what a person should look at, sentences without a full stop.
    """

    mask: NDArray[np.bool_]
    how: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()


def examine_truth(entry: ScanEntry, shape: tuple[int, int]) -> Truth | None:
    """The ground truth of a scan of ``shape`` (height, width), None where it has none.

    Raises ScanError where a mask cannot be read, has another size, or it cannot be told what in it is lesion.
    """
    if entry.truth_kind == "none":
        return None
    mask = np.zeros(shape, bool)
    how, odd = [], []
    for path in entry.truths:
        drawn = read_drawn(path, shape)
        mask |= drawn.mask
        how.append(drawn.how)
        if drawn.odd:
            odd.append(worded("{file} {what}", file=path.name, what=drawn.odd))
    return Truth(mask, tuple(how), (*odd, *_oddities(mask)))


def read_truth(entry: ScanEntry, shape: tuple[int, int]) -> NDArray[np.bool_] | None:
    """(H, W) bool, the union of the entry's masks; None without ground truth; ScanError as :func:`examine_truth`."""
    found = examine_truth(entry, shape)
    return None if found is None else found.mask


def _oddities(mask: NDArray[np.bool_]) -> list[str]:
    """What masks of lesions hardly ever are. Of 2,633 real ones, none has any of it."""
    odd = []
    if mask.mean() > _MOST_AREA:
        odd.append(worded("the ground truth covers {share} of the scan", share=f"{mask.mean():.0%}"))
    sides = sides_touched(mask)
    if sides > _MOST_SIDES:
        three = worded("the ground truth touches three borders of the scan")
        odd.append(three if sides == 3 else worded("the ground truth touches all four borders of the scan"))
    islands, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    if islands - 1 > _MOST_ISLANDS:
        odd.append(worded("the ground truth has {islands} separate areas", islands=islands - 1))
    elif islands - 1 > _MOST_THIN:
        thick = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, np.ones((_THIN, _THIN), np.uint8))
        thin = islands - len(np.unique(labels[thick > 0])) - 1
        if thin > _MOST_THIN:
            odd.append(worded("the ground truth has {thin} thin or tiny areas, as letters and dashes are", thin=thin))
    holes = without_holes(mask).sum() - mask.sum()
    if holes > _MOST_HOLES * mask.sum():
        odd.append(worded("the ground truth has holes, which count as no lesion"))
    return odd


def read_class(entry: ScanEntry) -> str | None:
    """The entry's class, from its coloured mask where only that tells: red malignant, green benign, black normal.

    Raises ScanError as :func:`examine_truth`.
    """
    if entry.class_name is not None or entry.truth_kind != "colour":
        return entry.class_name
    found = [_coloured(path) for path in entry.truths]
    lesion = np.concatenate([colours[drawn.mask] for colours, drawn in found]).astype(np.int16)
    if not len(lesion):
        return "normal"
    redder = lesion[:, 0] - lesion[:, 1]
    if (redder > _CLEAR).any():
        return "malignant"
    return "benign" if (redder < -_CLEAR).any() else None


def _coloured(path: Path) -> tuple[NDArray[np.uint8], Drawn]:
    colours = read_colours(path)
    return colours, read_drawn(path, colours.shape[:2])
