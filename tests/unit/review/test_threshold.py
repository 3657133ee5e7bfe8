"""The threshold tool changes the correction and never the draft; every change is a step that comes back exactly."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.review import Aspect
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study import ScanEntry, State
from busviewer.study.annotations.annotation import Draft, to_json
from busviewer.study.summary.summary import Outcome, ScanRecord, record_of
from tests.unit.review.window import KEYS, SHAPE, Window, disc

ROWS, COLUMNS = np.mgrid[: SHAPE[0], : SHAPE[1]]
CUTS = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}


def found_at(row: float, *, top: float = 1.1, threshold: float = 0.5, lesion: float = 0.9) -> Prediction:
    """A cone of probability, a model's mask cut from it."""
    probability = np.clip(top - np.hypot(ROWS - row, COLUMNS - 40) / 25, 0, 1).astype(np.float32)
    model = ModelId("m", "a" * 64)
    return Prediction(probability, probability >= threshold, model, threshold, lesion, 0.2, "CPU", 0.1, cuts=CUTS)


FIRM, WEAK, NOTHING = found_at(30), found_at(30, top=0.6, threshold=0.3, lesion=0.43), found_at(30, top=0.45)
# a lesion smaller than the model's smallest, kept as it was the only one: 0 px at its own threshold, were that cut anew
SMALL = replace(found_at(30, top=0.6, threshold=0.3, lesion=0.43), smallest_area=0.9)


def propose(window: Window, found: Prediction) -> Draft:
    assert window.session.drafts.propose(KEYS[0], window.ref(KEYS[0]), found).refused == ""
    draft = window.session.shown.draft
    assert draft is not None
    return draft


def move(window: Window, threshold: float) -> None:
    """Move the slider there and let go of it."""
    assert window.session.editor.threshold.try_out(threshold)
    window.session.editor.threshold.keep()


def pixels(window: Window) -> int | None:
    """Of the mask that counts."""
    mask = window.session.shown.mask
    return None if mask is None else int(mask.sum())


def summed_up(window: Window) -> ScanRecord:
    """What the summary makes of the first scan, as it lies on the disk."""
    window.wait_saved()
    again = Window(window.folder, window.folder.parent / "user").open()
    try:
        records = again.session.workspace.records
        assert records is not None
        return record_of(ScanEntry(KEYS[0], Path(KEYS[0])), records.stored(KEYS[0]))
    finally:
        again.session.close()


# --- the tool ---------------------------------------------------------------------------------------------------------
def test_it_is_live_one_step_stored_and_undone(window: Window) -> None:
    session = window.session
    draft = propose(window, FIRM)
    for threshold in (0.6, 0.7, 0.8):
        window.told()
        assert session.editor.threshold.try_out(threshold)
        assert Aspect.MASK in window.told() and session.editor.threshold.value == threshold
        assert session.shown.mask is not None and np.array_equal(session.shown.mask, FIRM.probability >= threshold)
    assert session.editor.undo_label == "Segment"
    session.editor.threshold.keep()
    assert session.editor.undo_label == "Change threshold" and session.shown.draft is draft
    window.wait_saved()
    again = Window(window.folder, window.folder.parent / "user").open().show(KEYS[0])
    kept = again.session.shown.annotation
    assert kept is not None and kept.draft is not None and kept.correction is not None
    assert (kept.draft.threshold, kept.draft.sensitivity, kept.draft.time) == (0.5, "balanced", draft.time)
    assert np.array_equal(kept.draft.mask, FIRM.mask) and np.array_equal(kept.correction, FIRM.probability >= 0.8)
    assert not again.session.editor.threshold.try_out(0.3), "the prediction is not in memory any more"
    again.session.close()
    session.editor.undo()
    assert session.shown.correction is None and np.array_equal(session.shown.mask, FIRM.mask)
    assert session.editor.undo_label == "Segment" and session.editor.threshold.value == 0.5
    session.editor.redo()
    assert np.array_equal(session.shown.mask, FIRM.probability >= 0.8) and session.editor.threshold.value == 0.8
    assert session.drafts.correction_is_work(KEYS[0]), "Segment must not take it away"


def test_moved_and_moved_back_is_no_step(window: Window) -> None:
    session = window.session
    propose(window, FIRM)
    assert session.editor.threshold.try_out(0.8) and session.editor.threshold.try_out(0.5)
    session.editor.threshold.keep()
    assert session.editor.undo_label == "Segment" and session.shown.correction is None


def test_it_replaces_a_correction_and_undo_brings_that_back(window: Window) -> None:
    session = window.session
    draft = propose(window, FIRM)
    assert not session.editor.threshold.replaces_work
    window.draw((5, 5))
    mine = None if session.shown.correction is None else session.shown.correction.copy()
    assert mine is not None and session.editor.threshold.replaces_work and session.editor.threshold.value == 0.5
    move(window, 0.9)
    assert np.array_equal(session.shown.correction, FIRM.probability >= 0.9) and session.shown.draft is draft
    assert not session.editor.threshold.replaces_work and session.editor.threshold.value == 0.9
    session.editor.undo()
    assert np.array_equal(session.shown.correction, mine) and session.shown.draft is draft
    session.editor.undo()
    assert session.shown.correction is None and session.shown.draft is draft


def test_leaving_the_scan_keeps_what_was_tried(window: Window) -> None:
    session = window.session
    propose(window, FIRM)
    session.editor.threshold.try_out(0.75)
    window.show(KEYS[1]).show(KEYS[0])
    assert np.array_equal(session.shown.correction, FIRM.probability >= 0.75)
    assert session.editor.undo_label == "Change threshold" and session.editor.threshold.value == 0.75


def test_what_is_only_tried_is_not_written_down(window: Window) -> None:
    session = window.session
    propose(window, FIRM)
    session.sign_off.sign()
    session.editor.threshold.try_out(0.75)
    session.sign_off.set_flag(True)  # saves
    assert summed_up(window).outcome is Outcome.ACCEPTED


def test_undo_and_a_stroke_come_after_what_was_tried(window: Window) -> None:
    session = window.session
    propose(window, FIRM)
    session.editor.threshold.try_out(0.8)
    session.editor.undo()
    assert np.array_equal(session.shown.mask, FIRM.mask) and session.editor.redo_label == "Change threshold"
    session.editor.tool = "brush"
    session.editor.threshold.try_out(0.8)
    window.draw((5, 5))
    assert session.shown.correction is not None and session.shown.correction[5, 5]
    session.editor.undo()
    assert np.array_equal(session.shown.correction, FIRM.probability >= 0.8)
    assert session.editor.undo_label == "Change threshold"


def test_two_thresholds_of_one_mask_leave_the_slider_where_it_was_put(window: Window) -> None:
    propose(window, replace(FIRM, probability=FIRM.mask * np.float32(0.9)))
    move(window, 0.7)
    assert window.session.editor.threshold.value == 0.7 and window.session.editor.undo_label == "Segment"


def test_another_models_prediction_moves_nothing(window: Window) -> None:
    session = window.session
    assert session.editor.threshold.value is None and not session.editor.threshold.try_out(0.8)
    assert not session.editor.threshold.reset()
    propose(window, FIRM)
    assert session.editor.threshold.value == 0.5
    window.propose(KEYS[0], disc(30, 20, 8), model="other")
    assert session.editor.threshold.value == 0.5
    session.editor.undo()
    assert session.shown.draft is not None and session.shown.draft.model.name == "m"
    assert session.editor.threshold.value is None and not session.editor.threshold.try_out(0.8), (
        "what is in memory is the other's"
    )


# --- going back to the draft ------------------------------------------------------------------------------------------
def test_resetting_gives_the_draft_itself_and_is_no_step_where_it_is_there(window: Window) -> None:
    session = window.session
    draft = propose(window, SMALL)
    assert session.editor.threshold.reset()
    assert session.shown.mask is None and session.shown.draft is draft and session.editor.undo_label == "Segment"
    session.editor.undo()
    session.editor.redo()
    assert session.shown.draft is draft and session.shown.draft_kind == "weak"
    move(window, 0.2)
    assert pixels(window) == 0 and session.editor.threshold.reset()
    assert pixels(window) == int(SMALL.mask.sum()) and session.shown.draft is draft
    window.wait_saved()
    for label, count in (("Change threshold", 0), ("Change threshold", None)):
        assert session.editor.undo_label == label
        session.editor.undo()
        assert pixels(window) == count
    assert session.editor.undo_label == "Segment" and session.shown.draft is draft


def test_resetting_lets_a_firm_draft_count_again(window: Window) -> None:
    session = window.session
    propose(window, FIRM)
    move(window, 0.8)
    assert session.editor.threshold.reset()
    assert session.shown.correction is None and np.array_equal(session.shown.mask, FIRM.mask)
    session.editor.undo()
    assert np.array_equal(session.shown.correction, FIRM.probability >= 0.8)


def test_a_threshold_of_a_possible_lesion_is_a_mask_and_undo_brings_the_possible_lesion_back(window: Window) -> None:
    session = window.session
    draft = propose(window, WEAK)
    move(window, 0.4)
    assert session.shown.draft is draft and session.shown.draft_kind == "weak"
    assert np.array_equal(session.shown.mask, WEAK.probability >= 0.4)
    session.editor.undo()
    assert session.shown.mask is None and session.shown.draft is draft and session.editor.undo_label == "Segment"


# --- the summary judges by what the model proposed --------------------------------------------------------------------
def test_an_empty_draft_that_a_threshold_filled_is_redrawn(window: Window) -> None:
    propose(window, NOTHING)
    move(window, 0.2)
    assert window.session.sign_off.sign()
    record = summed_up(window)
    assert (record.outcome, record.dice, record.draft_kind) == (Outcome.REDRAWN, 0.0, "none")


def test_a_moved_threshold_is_a_correction(window: Window) -> None:
    propose(window, FIRM)
    move(window, 0.22)
    assert window.session.sign_off.sign()
    record, larger = summed_up(window), FIRM.probability >= 0.22
    assert record.outcome is Outcome.CORRECTED
    assert record.dice == pytest.approx(2 * FIRM.mask.sum() / (FIRM.mask.sum() + larger.sum()))


def test_what_comes_after_the_sign_off_does_not_change_it(window: Window) -> None:
    session = window.session
    propose(window, FIRM)
    assert session.sign_off.sign()
    move(window, 0.95)
    assert session.shown.state is State.IN_PROGRESS, "as any tool on a signed-off scan does"
    assert window.said()[-1] == "This scan was reopened. Undo restores the sign-off"
    session.editor.undo()
    assert session.shown.state is State.SIGNED_OFF
    record = summed_up(window)
    assert (record.outcome, record.dice) == (Outcome.ACCEPTED, 1.0)
    propose(window, found_at(45))  # the same model, by another calibration
    assert (summed_up(window).outcome, summed_up(window).dice) == (Outcome.ACCEPTED, 1.0)
    window.propose(KEYS[0], disc(30, 20, 8), model="other")
    record = summed_up(window)
    assert (record.outcome, record.dice, record.model) == (Outcome.ACCEPTED, 1.0, "m")
    session.editor.undo()
    assert (summed_up(window).outcome, summed_up(window).dice) == (Outcome.ACCEPTED, 1.0)


# --- random sessions --------------------------------------------------------------------------------------------------
PREDICTIONS = {"firm": FIRM, "weak": WEAK, "nothing": NOTHING, "small": SMALL, "elsewhere": found_at(45)}
OTHER_WAYS: dict[str, Callable[[Window], object]] = {
    **{f"propose {name}": lambda window, found=found: propose(window, found) for name, found in PREDICTIONS.items()},
    "draw": lambda window: window.draw((20, 20)),
    "erase": lambda window: window.draw((40, 30), ctrl=True),
    "clear": lambda window: window.session.editor.clear(),
    "accept": lambda window: window.session.drafts.accept(),
    "restore": lambda window: window.session.editor.restore_draft(),
    "sign": lambda window: window.session.sign_off.sign(),
    "no lesion": lambda window: window.session.sign_off.no_lesion(),
    "reopen": lambda window: window.session.sign_off.reopen(),
    "leave": lambda window: window.show(KEYS[1]).show(KEYS[0]),
}
ways = st.one_of(
    st.tuples(st.just("try"), st.sampled_from([0.1, 0.22, 0.3, 0.5, 0.8, 1.0])),
    st.tuples(st.sampled_from(["keep", "reset", "undo", "redo", *OTHER_WAYS]), st.just(0.0)),
)


def said(window: Window) -> dict[str, Any]:
    """All that a step may change."""
    annotation = window.session.shown.annotation
    assert annotation is not None
    value = to_json(annotation)
    return {name: value[name] for name in ("state", "draft", "correction", "finals")}


class Plain:
    """What a session should say: whole states in two lists, and a threshold by its definition."""

    def __init__(self, window: Window) -> None:
        self.window, self.now = window, said(window)
        self.done: list[dict[str, Any]] = []
        self.undone: list[dict[str, Any]] = []
        self.tried: float | None = None

    def step(self, to: dict[str, Any]) -> None:
        if to != self.now:
            self.done.append(self.now)
            self.undone.clear()
            self.now = to

    def cut(self, threshold: float) -> np.ndarray:
        draft, prediction = self.window.session.shown.draft, self.window.session.shown.prediction
        assert draft is not None and prediction is not None
        if threshold == draft.threshold:
            return draft.mask
        mask = prediction.probability >= threshold
        return mask if mask.sum() >= prediction.smallest_area * mask.size else np.zeros(SHAPE, bool)

    def keep(self) -> None:
        """What was tried becomes a step of the correction, and of nothing else."""
        if self.tried is None:
            return
        mask, draft = runs(self.cut(self.tried)), self.now["draft"]
        self.tried = None
        signed = self.now["state"] == State.SIGNED_OFF
        there = self.now["correction"] or (self.now["finals"][-1]["mask"] if signed else draft["mask"])
        if mask == there:
            return
        counts = len(draft["mask"]["counts"]) == 1 or draft["lesion_probability"] >= CUTS["balanced"]
        own = mask == draft["mask"] and counts
        self.step({**self.now, "state": "in progress", "correction": None if own else mask})

    def undo(self) -> None:
        if self.done:
            self.undone.append(self.now)
            self.now = self.done.pop()

    def redo(self) -> None:
        if self.undone:
            self.done.append(self.now)
            self.now = self.undone.pop()


def runs(mask: np.ndarray) -> dict[str, Any]:
    """COCO run lengths, by hand."""
    flat = mask.ravel(order="F").tolist()
    counts, value = [0], False
    for pixel in flat:
        if pixel != value:
            counts.append(0)
            value = pixel
        counts[-1] += 1
    return {"size": list(mask.shape), "counts": counts}


@settings(max_examples=30, deadline=None)
@given(st.lists(ways, min_size=3, max_size=14))
def test_a_random_session_is_what_a_plain_one_says(todo: list[tuple[str, float]]) -> None:
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "study"
        folder.mkdir()
        for number, key in enumerate(KEYS):
            assert cv2.imwrite(str(folder / key), np.full(SHAPE, 90 + number, np.uint8))
        window = Window(folder, Path(base) / "user").open().show(KEYS[0])
        try:
            propose(window, FIRM)
            plain = Plain(window)
            plain.done.append({**plain.now, "draft": None})
            for name, threshold in todo:
                do(window, plain, name, threshold)
            window.session.editor.threshold.keep()
            plain.keep()
            while plain.done:
                window.session.editor.undo()
                plain.undo()
                assert said(window) == plain.now
            while plain.undone:
                window.session.editor.redo()
                plain.redo()
                assert said(window) == plain.now
        finally:
            window.session.close()


def do(window: Window, plain: Plain, name: str, threshold: float) -> None:
    """One thing that a reader does, and what that should come to."""
    editor = window.session.editor
    if name == "try":
        if not editor.threshold.try_out(threshold):
            return
        plain.tried = threshold
        assert np.array_equal(window.session.shown.mask, plain.cut(threshold))  # type: ignore[arg-type]
        assert said(window)["draft"] == plain.now["draft"] and said(window)["finals"] == plain.now["finals"]
        return
    if name == "reset" and editor.threshold.value is not None:
        assert window.session.shown.draft is not None
        plain.tried = window.session.shown.draft.threshold
    plain.keep()
    if name == "keep":
        editor.threshold.keep()
    elif name == "reset":
        editor.threshold.reset()
    elif name == "undo":
        editor.undo()
        plain.undo()
    elif name == "redo":
        editor.redo()
        plain.redo()
    else:
        OTHER_WAYS[name](window)
        after = said(window)
        if not name.startswith("propose"):
            assert after["draft"] == plain.now["draft"], "only a model changes the draft"
        plain.step(after)
    assert said(window) == plain.now
