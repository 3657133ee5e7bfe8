"""Which mask of an annotation counts: the one rule of the window, the worklist, the summary and the export."""

from __future__ import annotations

from busviewer.mask import Mask
from busviewer.study.annotations.annotation import Annotation, Draft

__all__ = ["counting_mask", "draft_counts"]


def draft_counts(draft: Draft, sensitivity: str | None) -> bool:
    """Whether ``draft`` counts as a mask under ``sensitivity`` (None: the one in force when it was made).

    A weak draft does not count until the reader accepts it.
    """
    return draft.kind(sensitivity) != "weak"


def counting_mask(annotation: Annotation, sensitivity: str, *, draft_hidden: bool = False) -> Mask | None:
    """The mask (H, W) that counts: the final, else the correction, else a draft that is not weak; None without any.

    A draft that found nothing counts as an empty mask. ``draft_hidden``: ignore the draft of a blind reading.
    """
    if annotation.final is not None:
        return annotation.final.mask
    if annotation.correction is not None:
        return annotation.correction
    draft = None if draft_hidden else annotation.draft
    return draft.mask if draft is not None and draft_counts(draft, sensitivity) else None
