"""A reader's work, from opening to signing off, without a window."""

from __future__ import annotations

import dataclasses
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from busviewer.editing import PointerEvent
from busviewer.review import Aspect
from busviewer.study import ScanRef, State, open_study
from tests.unit.review.window import KEYS, SHAPE, Window, disc, predict

EMPTY = np.zeros(SHAPE, bool)
LEFT, RIGHT = disc(30, 20, 10), disc(30, 60, 10)


def same(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    return one is not None and other is not None and np.array_equal(one, other)


# --- opening ----------------------------------------------------------------------------------------------------------
def test_nothing_is_open_at_first(tmp_path: Path) -> None:
    session = Window(tmp_path, tmp_path / "user").session
    assert session.study is None and len(session.worklist) == 0 and session.problems == []
    assert (session.current, session.scan, session.mask, session.annotation, session.prediction) == (None,) * 5
    assert session.state is State.UNREAD and session.saved == "saved" and session.undo_label is None
    session.undo()
    session.redo()
    session.clear()
    session.cancel_stroke()
    session.set_flag(True)
    session.pointer(PointerEvent("press", 1, 1))
    assert not session.sign_off() and not session.sign_off_no_lesion() and session.flush()
    session.close()


def test_opening_tells_the_whole_window(windows: Callable[..., Window]) -> None:
    window = windows()
    first = window.changes[0]
    assert first.key is None and Aspect.STUDY | Aspect.ROWS in first.aspects
    assert [row.key for row in window.session.worklist.rows] == KEYS
    (left,) = (path for path in (window.folder / "busviewer").rglob("*") if path.is_file())
    assert left.name == ".lock"
    window.session.close()
    assert not (window.folder / "busviewer").exists(), "looking leaves nothing behind"


def test_a_scan_is_in_progress_once_it_is_on_screen(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.select(KEYS[1])
    assert window.session.current == KEYS[1] and window.session.scan is None
    assert window.session.worklist.row(KEYS[1]).state is State.UNREAD
    window.told()
    window.load(LEFT)
    assert Aspect.SCAN | Aspect.MASK | Aspect.TRUTH | Aspect.ROWS | Aspect.STATE in window.told()
    assert window.session.state is State.IN_PROGRESS and same(window.session.truth, LEFT)
    assert window.session.mask is None and window.session.draft is None
    annotation = window.session.annotation
    assert annotation is not None and annotation.spacing == (0.1, 0.1) and annotation.reader == "mj"
    window.session.close()
    assert windows().session.worklist.row(KEYS[1]).state is State.IN_PROGRESS


def test_a_scan_that_is_no_longer_wanted_is_ignored(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.select(KEYS[0])
    late = window.scan(KEYS[0])
    window.session.select(KEYS[1])
    window.session.loaded(KEYS[0], late, None)
    assert window.session.scan is None and window.session.current == KEYS[1]
    with pytest.raises(KeyError):
        window.session.select("other.png")


def test_an_unreadable_scan_is_a_row_with_its_reason(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.select(KEYS[0])
    window.told()
    window.session.unreadable(KEYS[0], "truncated")
    window.session.unreadable("other.png", "not of this study")
    assert window.said() == [f"{KEYS[0]}: truncated"]
    assert window.session.worklist.row(KEYS[0]).unreadable == "truncated"
    window.load()
    assert window.session.worklist.row(KEYS[0]).unreadable == ""


# --- segment ----------------------------------------------------------------------------------------------------------
def test_segment_makes_a_draft_that_can_be_undone(window: Window) -> None:
    session = window.session
    window.told()
    assert window.propose(KEYS[0], LEFT)
    assert Aspect.DRAFT | Aspect.MASK | Aspect.PREDICTION | Aspect.ROWS | Aspect.HISTORY in window.told()
    assert session.draft is not None and same(session.mask, LEFT) and session.correction is None
    assert session.draft.model.name == "m" and session.prediction is not None
    assert session.worklist.row(KEYS[0]).has_draft and session.worklist.row(KEYS[0]).uncertainty == 0.2
    assert session.undo_label == "Segment"
    session.undo()
    assert session.draft is None and session.mask is None and session.redo_label == "Segment"
    assert not session.worklist.row(KEYS[0]).has_draft
    session.redo()
    assert same(session.mask, LEFT)


def test_the_uncertainty_follows_the_mask(window: Window, windows: Callable[..., Window]) -> None:
    session, certain = window.session, predict(LEFT)
    session.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(certain, uncertainty=None))
    window.draw((60, 30))
    worked = session.mask.copy()  # type: ignore[union-attr]
    assert session.worklist.row(KEYS[0]).has_draft and session.worklist.row(KEYS[0]).uncertainty is None
    window.told()
    assert session.remember(KEYS[0], window.ref(KEYS[0]), certain)
    assert window.told() & (Aspect.ROWS | Aspect.DRAFT | Aspect.HISTORY) == Aspect.ROWS
    assert session.worklist.row(KEYS[0]).uncertainty == 0.2 and session.prediction is certain
    assert same(session.mask, worked) and session.undo_label == "Brush"
    session.undo()
    session.undo()
    assert session.draft is None
    session.redo()
    assert session.draft is not None and session.draft.uncertainty == 0.2, "the step brought back a draft without"
    session.close()
    draft = windows().show(KEYS[0]).session.draft
    assert draft is not None and draft.uncertainty == 0.2


def test_the_uncertainty_reaches_a_scan_that_was_left_or_signed_off(window: Window) -> None:
    session = window.session
    session.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(predict(LEFT), uncertainty=None))
    session.sign_off()
    window.show(KEYS[1])
    assert session.remember(KEYS[0], window.ref(KEYS[0]), predict(LEFT))
    row = session.worklist.row(KEYS[0])
    assert row.uncertainty == 0.2 and row.state is State.SIGNED_OFF


def test_a_model_that_was_renamed_is_still_the_one_of_its_drafts(window: Window) -> None:
    session, found = window.session, predict(LEFT, "attention-unet")
    session.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(found, uncertainty=None))
    renamed = dataclasses.replace(found, model=dataclasses.replace(found.model, name="breast-lesions"))
    assert session.remember(KEYS[0], window.ref(KEYS[0]), renamed)
    session.propose(KEYS[0], window.ref(KEYS[0]), renamed)
    assert session.draft is not None and session.draft.model.name == "attention-unet", "it says the same: it stays"


def test_only_what_the_model_of_the_draft_said_is_remembered(window: Window) -> None:
    session = window.session
    assert not session.remember(KEYS[0], window.ref(KEYS[0]), predict(LEFT)), "there is no draft"
    session.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(predict(LEFT, "new"), uncertainty=None))
    assert not session.remember(KEYS[0], window.ref(KEYS[0]), predict(LEFT, "old"))
    other = ScanRef(KEYS[0], "b" * 64, (SHAPE[1], SHAPE[0]))
    assert not session.remember(KEYS[0], other, predict(LEFT, "new")), "another scan under this name"
    assert not session.remember("gone.png", window.ref(KEYS[0]), predict(LEFT, "new"))
    assert session.draft is not None and session.draft.uncertainty is None
    assert session.prediction is not None and session.prediction.model.name == "new"


def test_segment_keeps_a_correction_that_is_work(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = session.mask
    assert worked is not None and session.correction_is_work(KEYS[0])
    worked = worked.copy()
    assert not window.propose(KEYS[0], RIGHT)
    assert same(session.mask, worked) and session.draft is not None and same(session.draft.mask, RIGHT)
    assert window.propose(KEYS[0], RIGHT, replace=True)
    assert same(session.mask, RIGHT) and session.correction is None
    session.undo()
    assert same(session.mask, worked)
    session.undo()
    assert session.draft is not None and same(session.draft.mask, LEFT) and same(session.mask, worked)
    session.undo()
    assert same(session.mask, LEFT) and session.correction is None


def test_segment_replaces_a_correction_that_says_no_more_than_the_draft(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    window.draw((60, 30), tool="erase")
    assert session.correction is not None and not session.correction_is_work(KEYS[0])
    assert window.propose(KEYS[0], RIGHT)
    assert same(session.mask, RIGHT)
    session.undo()
    assert same(session.mask, LEFT) and same(session.correction, LEFT)


def test_the_same_prediction_again_is_no_step(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    assert window.propose(KEYS[0], LEFT)
    window.session.undo()
    assert window.session.undo_label is None


def test_segment_of_a_scan_that_is_not_on_screen(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.told()
    assert window.propose(KEYS[2], RIGHT)
    assert [(change.aspects, change.key) for change in window.changes if Aspect.ROWS in change.aspects] == [
        (Aspect.ROWS, KEYS[2])
    ]
    row = session.worklist.row(KEYS[2])
    assert row.has_draft and row.state is State.UNREAD and session.mask is None and session.undo_label is None
    window.show(KEYS[2])
    assert same(session.mask, RIGHT) and session.prediction is not None and session.state is State.IN_PROGRESS
    session.undo()
    assert session.draft is None
    session.redo()
    session.close()
    again = windows().show(KEYS[2]).session
    assert same(again.mask, RIGHT) and again.prediction is None


def test_work_on_a_scan_that_is_not_on_screen_is_kept_too(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = window.session.mask
    assert worked is not None
    worked = worked.copy()
    window.show(KEYS[1])
    assert window.session.correction_is_work(KEYS[0])
    assert not window.session.correction_is_work(KEYS[1]) and not window.session.correction_is_work(KEYS[2])
    assert not window.propose(KEYS[0], RIGHT)
    window.show(KEYS[0])
    assert same(window.session.mask, worked)
    assert window.session.draft is not None and same(window.session.draft.mask, RIGHT)


def test_segment_while_signed_off_keeps_the_final_and_the_state(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    assert session.sign_off()
    for replace in (False, True):
        assert window.propose(KEYS[0], RIGHT if replace else disc(20, 20, 5), replace=replace)
        assert session.state is State.SIGNED_OFF and same(session.mask, LEFT)
    assert session.draft is not None and same(session.draft.mask, RIGHT)
    window.show(KEYS[1])
    window.propose(KEYS[0], LEFT, model="other")
    window.show(KEYS[0])
    assert session.state is State.SIGNED_OFF and same(session.mask, LEFT) and session.draft is not None
    assert session.draft.model.name == "other"


def test_segment_during_a_stroke_does_not_touch_it(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.tool, session.diameter = "brush", 4
    session.pointer(PointerEvent("press", 60, 30))
    assert not window.propose(KEYS[0], RIGHT), "a stroke is work"
    session.pointer(PointerEvent("release", 62, 30))
    drawn = None if session.mask is None else session.mask.copy()
    assert drawn is not None and drawn[30, 61] and np.array_equal(drawn & LEFT, LEFT)
    session.undo()
    assert same(session.mask, RIGHT), "the step before the stroke: the new draft"
    session.undo()
    assert same(session.mask, LEFT)
    session.redo()
    session.redo()
    assert same(session.mask, drawn)


def test_a_prediction_of_something_else_is_refused(window: Window) -> None:
    session = window.session
    ref = window.ref(KEYS[0])
    other = ScanRef(KEYS[0], "f" * 64, ref.size)
    assert not session.propose(KEYS[0], other, predict(LEFT))
    assert not session.propose("other.png", ref, predict(LEFT))
    with pytest.raises(ValueError, match="shape"):
        session.propose(KEYS[0], ref, predict(LEFT[:-1]))
    with pytest.raises(ValueError, match="uncertainty"):
        wrong = predict(LEFT)
        object.__setattr__(wrong, "uncertainty", float("nan"))
        session.propose(KEYS[0], ref, wrong)
    assert session.draft is None and session.undo_label is None


# --- edit -------------------------------------------------------------------------------------------------------------
def test_a_stroke_tells_its_boxes_and_is_one_step(window: Window) -> None:
    session = window.session
    window.draw((10, 10))
    session.tool, session.diameter = "brush", 6
    window.told()
    session.pointer(PointerEvent("press", 40, 30))
    session.pointer(PointerEvent("move", 44, 30))
    assert session.stroke_active
    boxes = [change.box for change in window.changes]
    assert [change.aspects for change in window.changes] == [Aspect.MASK] * 2
    assert all(box is not None and box.width < 14 and box.height < 10 for box in boxes)
    window.told()
    session.pointer(PointerEvent("release", 44, 30))
    assert Aspect.FIGURES | Aspect.HISTORY | Aspect.ROWS in window.told()
    assert not session.stroke_active and session.undo_label == "Brush"
    assert session.mask is not None and session.mask[30, 42]
    session.undo()
    assert not session.mask[30, 42] and session.mask[10, 10]


def test_the_first_stroke_starts_from_the_draft(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.told()
    window.draw((60, 30))
    assert Aspect.STATE in window.told(), "there is a correction now"
    assert session.draft is not None and same(session.draft.mask, LEFT), "the draft stays as it was"
    assert session.correction is not None and session.correction[30, 60] and session.correction[30, 20]
    session.undo()
    assert session.correction is None and same(session.mask, LEFT)
    session.redo()
    assert session.correction is not None and session.correction[30, 60]


def test_the_first_stroke_without_a_draft_starts_from_nothing(window: Window) -> None:
    window.session.diameter = 5
    window.draw((40, 30))
    assert window.session.mask is not None and 10 < window.session.mask.sum() < 30
    window.session.undo()
    assert window.session.mask is None


def test_erase_fill_and_ctrl(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.diameter = 6
    window.draw((20, 30), tool="erase")
    assert session.mask is not None and not session.mask[30, 20] and session.undo_label == "Erase"
    window.draw((20, 30), tool="fill")
    assert same(session.mask, LEFT) and session.undo_label == "Fill"
    window.draw((20, 30), tool="fill", ctrl=True)
    assert same(session.mask, EMPTY)
    session.undo()
    assert same(session.mask, LEFT)


def test_only_the_left_button_draws_and_never_with_the_view_tool(window: Window) -> None:
    session = window.session
    session.tool = "brush"
    session.pointer(PointerEvent("press", 40, 30, button="right"))
    session.pointer(PointerEvent("press", 40, 30, button="middle"))
    session.pointer(PointerEvent("move", 40, 30))
    session.tool = "view"
    session.pointer(PointerEvent("press", 40, 30))
    assert session.mask is None and not session.stroke_active
    with pytest.raises(ValueError, match="magnet"):
        session.tool = "magnet"


def test_another_button_during_a_stroke_does_not_end_it(window: Window) -> None:
    session = window.session
    session.tool = "brush"
    session.pointer(PointerEvent("press", 40, 30))
    session.pointer(PointerEvent("press", 41, 30, button="right"))
    session.pointer(PointerEvent("release", 41, 30, button="right"))
    assert session.stroke_active
    session.pointer(PointerEvent("release", 42, 30))
    assert not session.stroke_active and session.undo_label == "Brush"


def test_a_dropped_stroke_leaves_everything_as_it_was(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.tool = "brush"
    for _ in range(2):
        before = session.correction is None
        session.pointer(PointerEvent("press", 60, 30))
        session.pointer(PointerEvent("move", 70, 30))
        session.cancel_stroke()
        assert same(session.mask, LEFT) and (session.correction is None) == before
        session.pointer(PointerEvent("release", 70, 30))
        assert session.undo_label == "Segment"
        window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = session.mask
    assert worked is not None
    worked = worked.copy()
    session.pointer(PointerEvent("press", 5, 5))
    session.undo()
    assert same(session.mask, worked) and not session.stroke_active, "undo during a stroke drops the stroke"


def test_a_stroke_that_changes_nothing_is_no_step(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    window.session.diameter = 3
    window.draw((20, 30))
    assert window.session.correction is None and window.session.undo_label == "Segment"
    window.draw((500, 500))
    assert window.session.correction is None


def test_leaving_a_scan_ends_the_stroke_and_keeps_it(window: Window) -> None:
    session = window.session
    session.tool = "brush"
    session.pointer(PointerEvent("press", 40, 30))
    window.show(KEYS[1])
    assert session.mask is None and not session.stroke_active
    window.show(KEYS[0])
    assert session.mask is not None and session.mask[30, 40] and session.undo_label == "Brush"


def test_clear_truth_and_restore_are_steps(window: Window) -> None:
    session = window.session
    session.start_from_truth()
    session.restore_draft()
    assert len([text for text in window.said() if "ground truth" in text or "draft" in text]) == 2
    session.clear()
    assert session.undo_label is None, "there was nothing to clear"
    window.show(KEYS[1], RIGHT)
    window.propose(KEYS[1], LEFT)
    session.clear()
    assert same(session.mask, EMPTY) and session.undo_label == "Clear"
    session.start_from_truth()
    assert same(session.mask, RIGHT) and session.undo_label == "Start from ground truth"
    session.restore_draft()
    assert same(session.mask, LEFT) and session.correction is None and session.undo_label == "Restore draft"
    for expected in (RIGHT, EMPTY, LEFT):
        session.undo()
        assert same(session.mask, expected)
    for expected in (EMPTY, RIGHT, LEFT):
        session.redo()
        assert same(session.mask, expected)
    assert same(session.truth, RIGHT)


def test_undo_belongs_to_the_scan(window: Window) -> None:
    session = window.session
    window.draw((20, 30))
    window.show(KEYS[1])
    window.draw((60, 30))
    session.undo()
    session.undo()
    assert session.mask is None
    window.show(KEYS[0])
    assert session.mask is not None and session.undo_label == "Brush"
    session.undo()
    assert session.mask is None


def test_the_diameter_stays_within_reason(window: Window) -> None:
    for asked, given in [(0, 1), (-5, 1), (12.5, 12.5), (1e9, 1000)]:
        window.session.diameter = asked
        assert window.session.diameter == given


# --- sign off ---------------------------------------------------------------------------------------------------------
def test_signing_off_the_correction(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = session.mask
    assert worked is not None
    worked = worked.copy()
    assert session.sign_off()
    assert session.state is State.SIGNED_OFF and same(session.mask, worked) and same(session.correction, worked)
    annotation = session.annotation
    assert annotation is not None and annotation.correction is None and annotation.final is not None
    assert same(annotation.final.mask, worked) and annotation.final.model is not None
    assert session.worklist.counts.text == "1 of 3 signed off" and session.undo_label == "Sign off"


def test_signing_off_the_unchanged_draft(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    assert window.session.sign_off()
    assert window.session.annotation is not None and window.session.annotation.final is not None
    assert same(window.session.annotation.final.mask, LEFT)


def test_nothing_and_an_empty_mask_are_not_signed_off(window: Window) -> None:
    session = window.session
    window.told()
    assert not session.sign_off()
    assert "Nothing to sign off" in window.said()[0]
    window.propose(KEYS[0], EMPTY)
    window.told()
    assert not session.sign_off()
    window.propose(KEYS[0], LEFT)
    session.clear()
    assert not session.sign_off()
    assert ["empty" in text for text in window.said()] == [True, True]
    assert session.state is State.IN_PROGRESS and session.annotation is not None and session.annotation.finals == ()


def test_no_lesion_is_signed_explicitly(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    assert session.sign_off_no_lesion()
    assert session.state is State.SIGNED_OFF and same(session.mask, EMPTY)
    assert session.sign_off_no_lesion() and session.annotation is not None and len(session.annotation.finals) == 1
    assert session.undo_label == "No lesion"
    session.undo()
    assert session.state is State.IN_PROGRESS and same(session.mask, LEFT)


def test_signing_off_what_is_signed_off_adds_no_final(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    assert session.sign_off() and session.sign_off()
    assert session.annotation is not None and len(session.annotation.finals) == 1
    assert session.sign_off_no_lesion(), "a reader who changed their mind says so explicitly"
    assert len(session.annotation.finals) == 2 and same(session.mask, EMPTY)
    assert session.sign_off() and len(session.annotation.finals) == 2
    session.undo()
    assert session.state is State.SIGNED_OFF and same(session.mask, LEFT)


def test_reopening_keeps_the_finals(window: Window) -> None:
    session = window.session
    session.reopen()
    assert session.undo_label is None
    window.propose(KEYS[0], LEFT)
    session.sign_off()
    window.propose(KEYS[0], RIGHT)
    session.reopen()
    assert session.state is State.IN_PROGRESS and same(session.correction, LEFT)
    window.draw((60, 30))
    assert session.sign_off()
    annotation = session.annotation
    assert annotation is not None and len(annotation.finals) == 2
    assert same(annotation.finals[0].mask, LEFT) and annotation.finals[1].mask[30, 60]
    for state in (State.IN_PROGRESS, State.IN_PROGRESS, State.SIGNED_OFF):
        session.undo()
        assert session.state is state
    assert same(session.mask, LEFT) and session.annotation is not None and len(session.annotation.finals) == 1


def test_a_stroke_on_a_signed_off_scan_reopens_it_as_one_step(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off()
    window.propose(KEYS[0], RIGHT)
    session.tool = "brush"
    session.pointer(PointerEvent("press", 40, 5))
    session.cancel_stroke()
    assert session.state is State.SIGNED_OFF and same(session.mask, LEFT)
    window.told()
    window.draw((40, 5))
    assert session.state is State.IN_PROGRESS and Aspect.STATE in window.told()
    assert session.correction is not None and session.correction[30, 20] and session.correction[5, 40]
    session.undo()
    assert session.state is State.SIGNED_OFF and same(session.mask, LEFT)


@pytest.mark.parametrize("act", ["clear", "restore_draft", "start_from_truth"])
def test_other_edits_of_a_signed_off_scan_reopen_it_too(act: str, windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0], RIGHT)
    window.propose(KEYS[0], LEFT)
    window.session.sign_off()
    getattr(window.session, act)()
    assert window.session.state is State.IN_PROGRESS
    window.session.undo()
    assert window.session.state is State.SIGNED_OFF and same(window.session.mask, LEFT)


def test_undo_goes_back_across_the_sign_off_to_the_strokes(window: Window) -> None:
    session = window.session
    window.draw((20, 30))
    one = session.mask
    assert one is not None
    one = one.copy()
    window.draw((60, 30))
    session.sign_off()
    session.undo()
    assert session.state is State.IN_PROGRESS and session.correction is not None
    session.undo()
    assert same(session.correction, one)
    session.redo()
    session.redo()
    assert session.state is State.SIGNED_OFF and session.annotation is not None
    assert len(session.annotation.finals) == 1


def test_undo_right_after_going_on_reopens_the_last_sign_off(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off()
    window.show(KEYS[1])
    assert session.undo_label == f"Sign off ({KEYS[0]})"
    window.told()
    session.undo()
    assert session.current == KEYS[0] and session.scan is None, "it wants loading"
    assert any(Aspect.SCAN in change.aspects and change.key == KEYS[0] for change in window.changes)
    window.load()
    assert session.state is State.IN_PROGRESS and same(session.mask, LEFT) and session.redo_label == "Sign off"
    session.redo()
    assert session.state is State.SIGNED_OFF
    session.undo()
    session.close()
    assert windows().session.worklist.row(KEYS[0]).state is State.IN_PROGRESS


def test_undo_after_other_work_undoes_that(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off()
    window.show(KEYS[1])
    window.draw((60, 30))
    assert session.undo_label == "Brush"
    session.undo()
    session.undo()
    assert session.current == KEYS[1] and session.worklist.row(KEYS[0]).state is State.SIGNED_OFF


def test_flag_note_and_class(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    session.set_flag(True, "ask Mária")
    session.set_flag(True)
    session.set_class("malignant")
    with pytest.raises(ValueError, match="normal"):
        session.set_class("normal")
    assert session.worklist.row(KEYS[0]).flagged and session.worklist.row(KEYS[0]).note == "ask Mária"
    session.close()
    annotation = windows().show(KEYS[0]).session.annotation
    assert annotation is not None
    assert (annotation.flag, annotation.note, annotation.lesion_class) == (True, "ask Mária", "malignant")


def test_undo_does_not_take_back_flags_and_time(window: Window) -> None:
    window.draw((20, 30), seconds=3)
    window.session.set_flag(True, "note")
    window.session.undo()
    annotation = window.session.annotation
    assert annotation is not None and annotation.flag and annotation.seconds == pytest.approx(3)


def test_only_drawing_is_timed(window: Window) -> None:
    window.now += 100
    window.draw((20, 30), seconds=2)
    window.now += 4
    window.draw((20, 40), seconds=1)
    window.now += 60
    window.session.clear()
    window.draw((20, 30), seconds=1.5)
    annotation = window.session.annotation
    assert annotation is not None and annotation.seconds == pytest.approx(2 + 4 + 1 + 1.5)
    window.now += 1
    window.show(KEYS[1])
    window.draw((20, 30), seconds=1)
    annotation = window.session.annotation
    assert annotation is not None and annotation.seconds == pytest.approx(1)


def test_the_history_is_bounded_over_all_scans(folder: Path, tmp_path: Path) -> None:
    window = Window(folder, tmp_path / "user", undo_bytes=4_000).open().show(KEYS[0])
    for number in range(30):
        window.draw((5 + 2 * number, 30))
    undone = 0
    while window.session.undo_label is not None:
        window.session.undo()
        undone += 1
    assert 0 < undone < 30
    window.session.close()


def test_the_study_is_the_same_folder_twice(window: Window) -> None:
    window.draw((20, 30))
    window.session.open(open_study(window.folder))
    assert window.session.current is None and window.session.undo_label is None
    window.show(KEYS[0])
    assert window.session.mask is not None and window.session.mask[30, 20]


def test_a_batch_does_not_push_out_the_steps_of_the_scan_on_screen(folder: Path, tmp_path: Path) -> None:
    for number in range(10):
        shutil.copy(folder / KEYS[1], folder / f"more {number}.png")
    window = Window(folder, tmp_path / "user", undo_bytes=3 * SHAPE[0] * SHAPE[1]).open().show(KEYS[0])
    window.draw((20, 30))
    for key in list(window.study.by_key)[1:]:
        assert window.propose(key, LEFT)
    assert window.session.undo_label == "Brush"
    window.session.close()


def test_a_study_can_be_prepared_on_another_thread(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off()
    study = open_study(window.folder)
    stale = session.prepare(study)
    window.show(KEYS[1])
    session.open(study, stale)
    assert session.worklist.row(KEYS[1]).state is State.IN_PROGRESS, "what was open was closed after the looking"
    session.close()
    found = []
    thread = threading.Thread(target=lambda: found.append(session.prepare(study)))
    thread.start()
    thread.join()
    session.open(study, found[0])
    assert session.worklist is found[0].worklist and session.worklist.counts.signed_off == 1
    other = windows("other").session
    other.open(study, session.prepare(study))
    assert other.worklist.counts.signed_off == 0
