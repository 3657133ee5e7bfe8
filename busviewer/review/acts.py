"""What a reader can decide about a scan, each as the step that does it; nothing here changes anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from busviewer.mask import Mask
from busviewer.review.steps import Reading, Step, make_step
from busviewer.segmentation.postprocess import draft_mask
from busviewer.segmentation.prediction import Prediction
from busviewer.study.annotations.annotation import HIDEABLE, Annotation, Draft, Final, ModelRef, Ruler, State, now_text
from busviewer.study.annotations.counting import draft_counts
from busviewer.study.annotations.sensitivity import BALANCED, check_sensitivity
from busviewer.texts import marked

__all__ = [
    "SIGNING",
    "accept_step",
    "carry_step",
    "clear_step",
    "copy_step",
    "cut_so_far",
    "discard_step",
    "draft_of",
    "former_step",
    "mask_at",
    "no_lesion_step",
    "reopen_step",
    "restore_step",
    "rulers_step",
    "segment_step",
    "sign_off_step",
    "spacing_step",
    "start_step",
    "threshold_step",
    "tidy_step",
    "truth_step",
]

SIGNING = marked(("Sign off", "No lesion"))
"""The labels of the steps that sign a scan off."""


def draft_of(prediction: Prediction, sensitivity: str = BALANCED) -> Draft:
    """The draft that a prediction proposes while ``sensitivity`` is in force; ValueError where its figures are not 0 to
    1, or the sensitivity is unknown."""
    return Draft(
        mask=prediction.mask,
        model=ModelRef(prediction.model.name, prediction.model.sha256),
        threshold=prediction.threshold,
        lesion_probability=prediction.lesion_probability,
        uncertainty=prediction.uncertainty,
        time=now_text(),
        sensitivity=check_sensitivity(sensitivity),
        cuts=dict(prediction.cuts),
        precision=prediction.precision,
        seen=prediction.seen,
    )


def segment_step(reading: Reading, draft: Draft, *, keep_correction: bool) -> Step | None:
    """``draft`` takes the place of the old one, and of the correction unless that is kept; None where it is no news."""
    old = reading.annotation.draft
    new = draft if old is None or not _says_the_same(old, draft) else old
    if keep_correction:
        return make_step(reading, marked("Segment"), draft=new)
    return make_step(reading, marked("Segment"), draft=new, correction=None)


def _says_the_same(old: Draft, new: Draft) -> bool:
    """Also of how likely it is a lesion: a draft of an older program, or calibration, may be firm by mistake."""
    model = old.model.sha256 == new.model.sha256
    same = model and old.lesion_probability == new.lesion_probability and old.cuts == new.cuts
    return same and np.array_equal(old.mask, new.mask)


def carry_step(reading: Reading, draft: Draft) -> Step | None:
    """A carried ``draft`` takes the place of the old one."""
    return make_step(reading, marked("Carry mask"), draft=draft)


def discard_step(reading: Reading) -> Step | None:
    """No draft; None where there is none."""
    return make_step(reading, marked("Discard carried draft"), draft=None)


def accept_step(reading: Reading) -> Step | None:
    """The mask of a weak draft as the correction; None where there is no weak draft, or a mask counts already."""
    draft = reading.draft
    if draft is None or reading.draft_kind != "weak":
        return None
    return (
        None
        if reading.mask is not None and reading.mask.any()
        else _correct(reading, marked("Accept possible lesion"), draft.mask)
    )


def clear_step(reading: Reading) -> Step | None:
    """An empty correction; None where there is nothing to clear."""
    if reading.mask is None or not reading.mask.any():
        return None
    return _correct(reading, marked("Clear"), np.zeros_like(reading.mask))


def truth_step(reading: Reading, truth: Mask) -> Step | None:
    """The ground truth as the correction."""
    return _correct(reading, marked("Start from ground truth"), truth)


def start_step(reading: Reading, mask: Mask) -> Step | None:
    """What the readers' finals say as the correction of the consensus."""
    return _correct(reading, marked("Start from readers' masks"), mask)


def restore_step(reading: Reading) -> Step | None:
    """No correction: the draft counts again."""
    return make_step(reading, marked("Restore draft"), correction=None, state=State.IN_PROGRESS)


def copy_step(reading: Reading, mask: Mask) -> Step | None:
    """The mask of another scan as the correction."""
    return _correct(reading, marked("Copy mask"), mask)


def former_step(reading: Reading, former: Annotation) -> Step | None:
    """The mask that counts in ``former``, of another scan of this size, as the correction, and its rulers.

    No more: neither its draft nor its finals are of this scan.
    """
    mask = Reading(former, reading.blind, reading.sensitivity).mask
    rulers = reading.annotation.rulers or former.rulers
    label = marked("Apply earlier annotation")
    if mask is None:
        return make_step(reading, label, rulers=rulers)
    return make_step(reading, label, correction=mask, rulers=rulers, state=State.IN_PROGRESS)


def tidy_step(reading: Reading, label: str, change: Callable[[Mask], Mask]) -> Step | None:
    """What ``change`` makes of the mask that a tool would change, as the correction; None where that is the same."""
    mask = reading.worked
    if mask is None:
        return None
    changed = change(mask)
    return None if np.array_equal(mask, changed) else _correct(reading, label, changed)


def mask_at(draft: Draft, prediction: Prediction, threshold: float) -> Mask:
    """What ``draft`` would be at another ``threshold`` of the prediction that it came from, as a new mask (H, W).

    At its own it is the draft, whatever else the model did to it.
    """
    if threshold == draft.threshold:
        return draft.mask.copy()
    return draft_mask(prediction.probability, threshold, prediction.smallest_area)


def cut_so_far(reading: Reading, draft: Draft) -> Mask:
    """The mask that another threshold replaces: the correction, else the final, else that of ``draft``, firm or not."""
    if reading.correction is not None:
        return reading.correction
    final = reading.annotation.final
    return draft.mask if final is None else final.mask


def threshold_step(reading: Reading, draft: Draft, mask: Mask) -> Step | None:
    """``mask``, cut by another threshold, as the correction; None where that is the same as it was.

    The mask of a draft that counts is no correction: that draft counts again.
    """
    if np.array_equal(cut_so_far(reading, draft), mask):
        return None
    own = np.array_equal(draft.mask, mask) and draft_counts(draft, reading.sensitivity)
    return make_step(reading, marked("Change threshold"), correction=None if own else mask, state=State.IN_PROGRESS)


def rulers_step(reading: Reading, rulers: tuple[Ruler, ...]) -> Step | None:
    """Other rulers; the state stays: nothing is said of the lesion."""
    fewer = len(rulers) < len(reading.annotation.rulers)
    return make_step(reading, marked("Remove ruler") if fewer else marked("Draw ruler"), rulers=rulers)


def spacing_step(reading: Reading, spacing: tuple[float, float]) -> Step | None:
    """Another spacing, by calibration."""
    return make_step(reading, marked("Set scale"), spacing=spacing)


def reopen_step(reading: Reading) -> Step | None:
    """A correction equal to the last final; None where the scan is not signed off."""
    final = reading.annotation.final
    return None if final is None else _correct(reading, marked("Reopen"), final.mask)


def sign_off_step(reading: Reading) -> Step | None:
    """The mask becomes a final; None where there is none (a weak draft is none), or it is empty."""
    mask = reading.mask
    return None if mask is None or not mask.any() else _sign(reading, marked("Sign off"), mask)


def no_lesion_step(reading: Reading) -> Step | None:
    """An empty final; None where the scan is signed off with one already."""
    final = reading.annotation.final
    if final is not None and not final.mask.any():
        return None
    return _sign(reading, marked("No lesion"), np.zeros(reading.annotation.scan.shape, bool))


def _correct(reading: Reading, label: str, mask: Mask) -> Step | None:
    return make_step(reading, label, correction=mask, state=State.IN_PROGRESS)


def _sign(reading: Reading, label: str, mask: Mask) -> Step | None:
    said = reading.annotation
    model = None if said.draft is None else said.draft.model
    blind = tuple(what for what in HIDEABLE if what in reading.blind and what not in said.seen)
    origin = None if said.origin is None else replace(said.origin, rule="edit")
    finals = (*said.finals, Final(mask, now_text(), model, blind, origin, said.draft, reading.scale.at(mask)))
    return make_step(reading, label, correction=None, state=State.SIGNED_OFF, finals=finals)
