"""Masks made elsewhere, as drafts or as ground truth of a study."""

from __future__ import annotations

from busviewer.importing.drafts import ImportedMasks, prediction_of
from busviewer.importing.fitting import Fitted, fit_masks
from busviewer.importing.packed import PackedMask
from busviewer.importing.sources import READABLE
from busviewer.importing.truth import Written, remove_last, write_truth

__all__ = [
    "READABLE",
    "Fitted",
    "ImportedMasks",
    "PackedMask",
    "Written",
    "fit_masks",
    "prediction_of",
    "remove_last",
    "write_truth",
]
