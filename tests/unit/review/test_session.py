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
    assert session.workspace.study is None and len(session.workspace.worklist) == 0 and session.workspace.problems == []
    assert (
        session.shown.key,
        session.shown.scan,
        session.shown.mask,
        session.shown.annotation,
        session.shown.prediction,
    ) == (None,) * 5
    assert (
        session.shown.state is State.UNREAD and session.storage.saved == "saved" and session.editor.undo_label is None
    )
    session.editor.undo()
    session.editor.redo()
    session.editor.clear()
    session.editor.cancel_stroke()
    session.sign_off.set_flag(True)
    session.editor.pointer(PointerEvent("press", 1, 1))
    assert not session.sign_off.sign() and not session.sign_off.no_lesion() and session.storage.flush()
    session.close()


def test_opening_tells_the_whole_window(windows: Callable[..., Window]) -> None:
    window = windows()
    first = window.changes[0]
    assert first.key is None and Aspect.STUDY | Aspect.ROWS in first.aspects
    assert [row.key for row in window.session.workspace.worklist.rows] == KEYS
    (left,) = (path for path in (window.folder / "busviewer").rglob("*") if path.is_file())
    assert left.name == ".lock"
    window.session.close()
    assert not (window.folder / "busviewer").exists(), "looking leaves nothing behind"


def test_a_scan_is_seen_once_it_is_on_screen(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.workspace.select(KEYS[1])
    assert window.session.shown.key == KEYS[1] and window.session.shown.scan is None
    assert window.session.workspace.worklist.row(KEYS[1]).state is State.UNREAD
    window.told()
    window.load(LEFT)
    assert Aspect.SCAN | Aspect.MASK | Aspect.TRUTH | Aspect.ROWS | Aspect.STATE in window.told()
    assert window.session.shown.state is State.SEEN and same(window.session.shown.truth, LEFT)
    assert window.session.shown.mask is None and window.session.shown.draft is None
    annotation = window.session.shown.annotation
    assert annotation is not None and annotation.scan.spacing == (0.1, 0.1) and annotation.reader == "mj"
    assert annotation.spacing is None, "the reader set none"
    assert window.session.shown.spacing == (0.1, 0.1)
    window.session.close()
    assert windows().session.workspace.worklist.row(KEYS[1]).state is State.SEEN


def test_looking_through_the_list_leaves_scans_unread(windows: Callable[..., Window]) -> None:
    window = windows()
    session = window.session
    for key in KEYS:
        window.show(key)
    counts = session.workspace.worklist.counts
    assert (counts.unread, counts.seen, counts.in_progress, counts.signed_off) == (0, 3, 0, 0)
    assert session.workspace.worklist.next_unread(KEYS[2]) == KEYS[0]
    window.propose(KEYS[2], LEFT)
    assert session.shown.state is State.SEEN, "a draft is the model's"
    session.editor.restore_draft()
    assert session.editor.undo_label == "Segment" and session.shown.state is State.SEEN
    window.draw((60, 30))
    assert session.shown.state is State.IN_PROGRESS and session.workspace.worklist.next_unread(KEYS[1]) == KEYS[0]
    session.editor.restore_draft()
    assert session.shown.state is State.SEEN, "nothing of the reader is left"
    session.editor.undo()
    assert session.shown.state is State.IN_PROGRESS
    session.sign_off.sign()
    session.sign_off.reopen()
    assert session.shown.state is State.IN_PROGRESS
    session.close()
    states = [row.state for row in windows().session.workspace.worklist.rows]
    assert states == [State.SEEN, State.SEEN, State.IN_PROGRESS]


def test_what_is_noted_makes_a_scan_in_progress_as_long_as_it_stands(window: Window) -> None:
    session, sign_off = window.session, window.session.sign_off
    for note, take_back in (
        (lambda: sign_off.set_flag(True), lambda: sign_off.set_flag(False)),
        (lambda: sign_off.set_flag(False, "look"), lambda: sign_off.set_flag(False, "")),
        (lambda: sign_off.set_class("benign"), lambda: sign_off.set_class(None)),
    ):
        assert session.shown.state is State.SEEN
        note()
        assert session.shown.state is State.IN_PROGRESS
        assert session.workspace.worklist.row(KEYS[0]).state is State.IN_PROGRESS
        take_back()
    assert session.workspace.worklist.row(KEYS[0]).state is State.SEEN
    window.draw((20, 30))
    sign_off.set_flag(True)
    session.editor.undo()
    assert session.shown.correction is None and session.shown.state is State.IN_PROGRESS, "the flag stands"
    session.editor.redo()
    sign_off.set_flag(False)
    assert session.shown.state is State.IN_PROGRESS
    session.editor.undo()
    assert session.shown.state is State.SEEN
    window.draw((20, 30), tool="erase")  # nothing to erase
    assert session.shown.correction is None and session.shown.state is State.SEEN
    window.propose(KEYS[1], LEFT)
    assert session.workspace.worklist.row(KEYS[1]).state is State.UNREAD
    assert sign_off.flag_scan(window.ref(KEYS[1]), True) == sign_off.flag_scan(window.ref(KEYS[1]), False) == ""
    assert session.workspace.worklist.row(KEYS[1]).state is State.UNREAD, "it was never on screen"


def test_a_scan_that_is_no_longer_wanted_is_ignored(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.workspace.select(KEYS[0])
    late = window.scan(KEYS[0])
    window.session.workspace.select(KEYS[1])
    window.session.workspace.loaded(KEYS[0], late, None)
    assert window.session.shown.scan is None and window.session.shown.key == KEYS[1]
    with pytest.raises(KeyError):
        window.session.workspace.select("other.png")


def test_an_unreadable_scan_is_a_row_with_its_reason(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.workspace.select(KEYS[0])
    window.told()
    window.session.rows.unreadable(KEYS[0], "truncated")
    window.session.rows.unreadable("other.png", "not of this study")
    assert window.said() == [f"{KEYS[0]}: truncated"]
    assert window.session.workspace.worklist.row(KEYS[0]).unreadable == "truncated"
    window.load()
    assert window.session.workspace.worklist.row(KEYS[0]).unreadable == ""


# --- segment ----------------------------------------------------------------------------------------------------------
def test_segment_makes_a_draft_that_can_be_undone(window: Window) -> None:
    session = window.session
    window.told()
    assert window.propose(KEYS[0], LEFT)
    assert Aspect.DRAFT | Aspect.MASK | Aspect.PREDICTION | Aspect.ROWS | Aspect.HISTORY in window.told()
    assert session.shown.draft is not None and same(session.shown.mask, LEFT) and session.shown.correction is None
    assert session.shown.draft.model.name == "m" and session.shown.prediction is not None
    assert (
        session.workspace.worklist.row(KEYS[0]).has_draft and session.workspace.worklist.row(KEYS[0]).uncertainty == 0.2
    )
    assert session.editor.undo_label == "Segment"
    session.editor.undo()
    assert session.shown.draft is None and session.shown.mask is None and session.editor.redo_label == "Segment"
    assert not session.workspace.worklist.row(KEYS[0]).has_draft
    session.editor.redo()
    assert same(session.shown.mask, LEFT)


def test_the_uncertainty_follows_the_mask(window: Window, windows: Callable[..., Window]) -> None:
    session, certain = window.session, predict(LEFT)
    session.drafts.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(certain, uncertainty=None))
    window.draw((60, 30))
    worked = session.shown.mask.copy()  # type: ignore[union-attr]
    assert (
        session.workspace.worklist.row(KEYS[0]).has_draft
        and session.workspace.worklist.row(KEYS[0]).uncertainty is None
    )
    window.told()
    assert session.drafts.remember(KEYS[0], window.ref(KEYS[0]), certain)
    assert window.told() & (Aspect.ROWS | Aspect.DRAFT | Aspect.HISTORY) == Aspect.ROWS
    assert session.workspace.worklist.row(KEYS[0]).uncertainty == 0.2 and session.shown.prediction is certain
    assert same(session.shown.mask, worked) and session.editor.undo_label == "Brush"
    session.editor.undo()
    session.editor.undo()
    assert session.shown.draft is None
    session.editor.redo()
    assert session.shown.draft is not None and session.shown.draft.uncertainty == 0.2, (
        "the step brought back a draft without"
    )
    session.close()
    draft = windows().show(KEYS[0]).session.shown.draft
    assert draft is not None and draft.uncertainty == 0.2


def test_the_uncertainty_reaches_a_scan_that_was_left_or_signed_off(window: Window) -> None:
    session = window.session
    session.drafts.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(predict(LEFT), uncertainty=None))
    session.sign_off.sign()
    window.show(KEYS[1])
    assert session.drafts.remember(KEYS[0], window.ref(KEYS[0]), predict(LEFT))
    row = session.workspace.worklist.row(KEYS[0])
    assert row.uncertainty == 0.2 and row.state is State.SIGNED_OFF


def test_a_model_that_was_renamed_is_still_the_one_of_its_drafts(window: Window) -> None:
    session, found = window.session, predict(LEFT, "attention-unet")
    session.drafts.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(found, uncertainty=None))
    renamed = dataclasses.replace(found, model=dataclasses.replace(found.model, name="breast-lesions"))
    assert session.drafts.remember(KEYS[0], window.ref(KEYS[0]), renamed)
    session.drafts.propose(KEYS[0], window.ref(KEYS[0]), renamed)
    assert session.shown.draft is not None and session.shown.draft.model.name == "attention-unet", (
        "it says the same: it stays"
    )


def test_only_what_the_model_of_the_draft_said_is_remembered(window: Window) -> None:
    session = window.session
    assert not session.drafts.remember(KEYS[0], window.ref(KEYS[0]), predict(LEFT)), "there is no draft"
    session.drafts.propose(KEYS[0], window.ref(KEYS[0]), dataclasses.replace(predict(LEFT, "new"), uncertainty=None))
    assert not session.drafts.remember(KEYS[0], window.ref(KEYS[0]), predict(LEFT, "old"))
    other = ScanRef(KEYS[0], "b" * 64, (SHAPE[1], SHAPE[0]))
    assert not session.drafts.remember(KEYS[0], other, predict(LEFT, "new")), "another scan under this name"
    assert not session.drafts.remember("gone.png", window.ref(KEYS[0]), predict(LEFT, "new"))
    assert session.shown.draft is not None and session.shown.draft.uncertainty is None
    assert session.shown.prediction is not None and session.shown.prediction.model.name == "new"


def test_a_prediction_is_shown_only_with_a_draft_of_its_model(window: Window) -> None:
    session = window.session
    assert window.propose(KEYS[0], LEFT, model="old")
    assert window.propose(KEYS[0], RIGHT, model="new")
    assert session.shown.prediction is not None and session.shown.prediction.model.name == "new"
    window.told()
    session.editor.undo()
    assert Aspect.PREDICTION in window.told()
    assert session.shown.draft is not None and session.shown.draft.model.name == "old"
    assert session.shown.prediction is None and session.editor.threshold.value is None
    session.editor.redo()
    assert session.shown.prediction is not None and session.shown.prediction.model.name == "new"
    session.editor.undo()
    session.editor.undo()
    assert session.shown.draft is None and session.shown.prediction is None


def test_a_prediction_does_not_outlive_a_change_of_reader(window: Window) -> None:
    session = window.session
    assert window.propose(KEYS[0], LEFT, model="old")
    session.set_reader("Bea")
    assert session.shown.key == KEYS[0] and session.shown.draft is None and session.shown.prediction is None
    assert window.propose(KEYS[0], RIGHT, model="new")
    session.set_reader("mj")
    assert session.shown.draft is not None and session.shown.draft.model.name == "old"
    assert session.shown.prediction is None


def test_segment_keeps_a_correction_that_is_work(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = session.shown.mask
    assert worked is not None and session.drafts.correction_is_work(KEYS[0])
    worked = worked.copy()
    assert not window.propose(KEYS[0], RIGHT)
    assert (
        same(session.shown.mask, worked) and session.shown.draft is not None and same(session.shown.draft.mask, RIGHT)
    )
    assert window.propose(KEYS[0], RIGHT, replace=True)
    assert same(session.shown.mask, RIGHT) and session.shown.correction is None
    session.editor.undo()
    assert same(session.shown.mask, worked)
    session.editor.undo()
    assert session.shown.draft is not None and same(session.shown.draft.mask, LEFT) and same(session.shown.mask, worked)
    session.editor.undo()
    assert same(session.shown.mask, LEFT) and session.shown.correction is None


def test_segment_replaces_a_correction_that_says_no_more_than_the_draft(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    window.draw((60, 30), tool="erase")
    assert session.shown.correction is not None and not session.drafts.correction_is_work(KEYS[0])
    assert window.propose(KEYS[0], RIGHT)
    assert same(session.shown.mask, RIGHT)
    session.editor.undo()
    assert same(session.shown.mask, LEFT) and same(session.shown.correction, LEFT)


def test_the_same_prediction_again_is_no_step(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    assert window.propose(KEYS[0], LEFT)
    window.session.editor.undo()
    assert window.session.editor.undo_label is None


def test_segment_of_a_scan_that_is_not_on_screen(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.told()
    assert window.propose(KEYS[2], RIGHT)
    assert [(change.aspects, change.key) for change in window.changes if Aspect.ROWS in change.aspects] == [
        (Aspect.ROWS, KEYS[2])
    ]
    row = session.workspace.worklist.row(KEYS[2])
    assert (
        row.has_draft and row.state is State.UNREAD and session.shown.mask is None and session.editor.undo_label is None
    )
    window.show(KEYS[2])
    assert (
        same(session.shown.mask, RIGHT) and session.shown.prediction is not None and session.shown.state is State.SEEN
    )
    session.editor.undo()
    assert session.shown.draft is None
    session.editor.redo()
    session.close()
    again = windows().show(KEYS[2]).session
    assert same(again.shown.mask, RIGHT) and again.shown.prediction is None


def test_work_on_a_scan_that_is_not_on_screen_is_kept_too(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = window.session.shown.mask
    assert worked is not None
    worked = worked.copy()
    window.show(KEYS[1])
    assert window.session.drafts.correction_is_work(KEYS[0])
    assert not window.session.drafts.correction_is_work(KEYS[1]) and not window.session.drafts.correction_is_work(
        KEYS[2]
    )
    assert not window.propose(KEYS[0], RIGHT)
    window.show(KEYS[0])
    assert same(window.session.shown.mask, worked)
    assert window.session.shown.draft is not None and same(window.session.shown.draft.mask, RIGHT)


def test_segment_while_signed_off_keeps_the_final_and_the_state(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    assert session.sign_off.sign()
    for replace in (False, True):
        assert window.propose(KEYS[0], RIGHT if replace else disc(20, 20, 5), replace=replace)
        assert session.shown.state is State.SIGNED_OFF and same(session.shown.mask, LEFT)
    assert session.shown.draft is not None and same(session.shown.draft.mask, RIGHT)
    window.show(KEYS[1])
    window.propose(KEYS[0], LEFT, model="other")
    window.show(KEYS[0])
    assert (
        session.shown.state is State.SIGNED_OFF and same(session.shown.mask, LEFT) and session.shown.draft is not None
    )
    assert session.shown.draft.model.name == "other"


def test_segment_during_a_stroke_does_not_touch_it(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.editor.tool, session.editor.diameter = "brush", 4
    session.editor.pointer(PointerEvent("press", 60, 30))
    assert not window.propose(KEYS[0], RIGHT), "a stroke is work"
    session.editor.pointer(PointerEvent("release", 62, 30))
    drawn = None if session.shown.mask is None else session.shown.mask.copy()
    assert drawn is not None and drawn[30, 61] and np.array_equal(drawn & LEFT, LEFT)
    session.editor.undo()
    assert same(session.shown.mask, RIGHT), "the step before the stroke: the new draft"
    session.editor.undo()
    assert same(session.shown.mask, LEFT)
    session.editor.redo()
    session.editor.redo()
    assert same(session.shown.mask, drawn)


def test_a_prediction_of_something_else_is_refused(window: Window) -> None:
    session = window.session
    ref = window.ref(KEYS[0])
    other = ScanRef(KEYS[0], "f" * 64, ref.size)
    assert not session.drafts.propose(KEYS[0], other, predict(LEFT)).taken
    assert not session.drafts.propose("other.png", ref, predict(LEFT)).taken
    with pytest.raises(ValueError, match="shape"):
        session.drafts.propose(KEYS[0], ref, predict(LEFT[:-1]))
    with pytest.raises(ValueError, match="uncertainty"):
        wrong = predict(LEFT)
        object.__setattr__(wrong, "uncertainty", float("nan"))
        session.drafts.propose(KEYS[0], ref, wrong)
    assert session.shown.draft is None and session.editor.undo_label is None


# --- edit -------------------------------------------------------------------------------------------------------------
def test_a_stroke_tells_its_boxes_and_is_one_step(window: Window) -> None:
    session = window.session
    window.draw((10, 10))
    session.editor.tool, session.editor.diameter = "brush", 6
    window.told()
    session.editor.pointer(PointerEvent("press", 40, 30))
    session.editor.pointer(PointerEvent("move", 44, 30))
    assert session.editor.stroke_active
    boxes = [change.box for change in window.changes]
    assert [change.aspects for change in window.changes] == [Aspect.MASK] * 2
    assert all(box is not None and box.width < 14 and box.height < 10 for box in boxes)
    window.told()
    session.editor.pointer(PointerEvent("release", 44, 30))
    assert Aspect.MEASUREMENTS | Aspect.HISTORY | Aspect.ROWS in window.told()
    assert not session.editor.stroke_active and session.editor.undo_label == "Brush"
    assert session.shown.mask is not None and session.shown.mask[30, 42]
    session.editor.undo()
    assert not session.shown.mask[30, 42] and session.shown.mask[10, 10]


def test_the_first_stroke_starts_from_the_draft(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.told()
    window.draw((60, 30))
    assert Aspect.STATE in window.told(), "there is a correction now"
    assert session.shown.draft is not None and same(session.shown.draft.mask, LEFT), "the draft stays as it was"
    assert (
        session.shown.correction is not None and session.shown.correction[30, 60] and session.shown.correction[30, 20]
    )
    session.editor.undo()
    assert session.shown.correction is None and same(session.shown.mask, LEFT)
    session.editor.redo()
    assert session.shown.correction is not None and session.shown.correction[30, 60]


def test_the_first_stroke_without_a_draft_starts_from_nothing(window: Window) -> None:
    window.session.editor.diameter = 5
    window.draw((40, 30))
    assert window.session.shown.mask is not None and 10 < window.session.shown.mask.sum() < 30
    window.session.editor.undo()
    assert window.session.shown.mask is None


def test_erase_fill_and_ctrl(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.editor.diameter = 6
    window.draw((20, 30), tool="erase")
    assert session.shown.mask is not None and not session.shown.mask[30, 20] and session.editor.undo_label == "Erase"
    window.draw((20, 30), tool="fill")
    assert same(session.shown.mask, LEFT) and session.editor.undo_label == "Fill"
    window.draw((20, 30), tool="fill", ctrl=True)
    assert same(session.shown.mask, EMPTY)
    session.editor.undo()
    assert same(session.shown.mask, LEFT)


def test_only_the_left_button_draws_and_never_with_the_view_tool(window: Window) -> None:
    session = window.session
    session.editor.tool = "brush"
    session.editor.pointer(PointerEvent("press", 40, 30, button="right"))
    session.editor.pointer(PointerEvent("press", 40, 30, button="middle"))
    session.editor.pointer(PointerEvent("move", 40, 30))
    session.editor.tool = "view"
    session.editor.pointer(PointerEvent("press", 40, 30))
    assert session.shown.mask is None and not session.editor.stroke_active
    with pytest.raises(ValueError, match="magnet"):
        session.editor.tool = "magnet"


def test_another_button_during_a_stroke_does_not_end_it(window: Window) -> None:
    session = window.session
    session.editor.tool = "brush"
    session.editor.pointer(PointerEvent("press", 40, 30))
    session.editor.pointer(PointerEvent("press", 41, 30, button="right"))
    session.editor.pointer(PointerEvent("release", 41, 30, button="right"))
    assert session.editor.stroke_active
    session.editor.pointer(PointerEvent("release", 42, 30))
    assert not session.editor.stroke_active and session.editor.undo_label == "Brush"


def test_a_dropped_stroke_leaves_everything_as_it_was(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.editor.tool = "brush"
    for _ in range(2):
        before = session.shown.correction is None
        session.editor.pointer(PointerEvent("press", 60, 30))
        session.editor.pointer(PointerEvent("move", 70, 30))
        session.editor.cancel_stroke()
        assert same(session.shown.mask, LEFT) and (session.shown.correction is None) == before
        session.editor.pointer(PointerEvent("release", 70, 30))
        assert session.editor.undo_label == "Segment"
        window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = session.shown.mask
    assert worked is not None
    worked = worked.copy()
    session.editor.pointer(PointerEvent("press", 5, 5))
    session.editor.undo()
    assert same(session.shown.mask, worked) and not session.editor.stroke_active, (
        "undo during a stroke drops the stroke"
    )


def test_a_stroke_that_changes_nothing_is_no_step(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    window.session.editor.diameter = 3
    window.draw((20, 30))
    assert window.session.shown.correction is None and window.session.editor.undo_label == "Segment"
    window.draw((500, 500))
    assert window.session.shown.correction is None


def test_leaving_a_scan_ends_the_stroke_and_keeps_it(window: Window) -> None:
    session = window.session
    session.editor.tool = "brush"
    session.editor.pointer(PointerEvent("press", 40, 30))
    window.show(KEYS[1])
    assert session.shown.mask is None and not session.editor.stroke_active
    window.show(KEYS[0])
    assert session.shown.mask is not None and session.shown.mask[30, 40] and session.editor.undo_label == "Brush"


def test_clear_truth_and_restore_are_steps(window: Window) -> None:
    session = window.session
    session.editor.start_from_truth()
    session.editor.restore_draft()
    assert len([text for text in window.said() if "ground truth" in text or "draft" in text]) == 2
    session.editor.clear()
    assert session.editor.undo_label is None, "there was nothing to clear"
    window.show(KEYS[1], RIGHT)
    window.propose(KEYS[1], LEFT)
    session.editor.clear()
    assert same(session.shown.mask, EMPTY) and session.editor.undo_label == "Clear"
    session.editor.start_from_truth()
    assert same(session.shown.mask, RIGHT) and session.editor.undo_label == "Start from ground truth"
    session.editor.restore_draft()
    assert (
        same(session.shown.mask, LEFT)
        and session.shown.correction is None
        and session.editor.undo_label == "Restore draft"
    )
    for expected in (RIGHT, EMPTY, LEFT):
        session.editor.undo()
        assert same(session.shown.mask, expected)
    for expected in (EMPTY, RIGHT, LEFT):
        session.editor.redo()
        assert same(session.shown.mask, expected)
    assert same(session.shown.truth, RIGHT)


def test_undo_belongs_to_the_scan(window: Window) -> None:
    session = window.session
    window.draw((20, 30))
    window.show(KEYS[1])
    window.draw((60, 30))
    session.editor.undo()
    session.editor.undo()
    assert session.shown.mask is None
    window.show(KEYS[0])
    assert session.shown.mask is not None and session.editor.undo_label == "Brush"
    session.editor.undo()
    assert session.shown.mask is None


def test_the_diameter_stays_within_reason(window: Window) -> None:
    for asked, given in [(0, 1), (-5, 1), (12.5, 12.5), (1e9, 1000)]:
        window.session.editor.diameter = asked
        assert window.session.editor.diameter == given


# --- sign off ---------------------------------------------------------------------------------------------------------
def test_signing_off_the_correction(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    window.draw((60, 30))
    worked = session.shown.mask
    assert worked is not None
    worked = worked.copy()
    assert session.sign_off.sign()
    assert (
        session.shown.state is State.SIGNED_OFF
        and same(session.shown.mask, worked)
        and same(session.shown.correction, worked)
    )
    annotation = session.shown.annotation
    assert annotation is not None and annotation.correction is None and annotation.final is not None
    assert same(annotation.final.mask, worked) and annotation.final.model is not None
    assert session.workspace.worklist.counts.text == "1 of 3 signed off" and session.editor.undo_label == "Sign off"


def test_signing_off_the_unchanged_draft(window: Window) -> None:
    window.propose(KEYS[0], LEFT)
    assert window.session.sign_off.sign()
    assert window.session.shown.annotation is not None and window.session.shown.annotation.final is not None
    assert same(window.session.shown.annotation.final.mask, LEFT)


def test_nothing_and_an_empty_mask_are_not_signed_off(window: Window) -> None:
    session = window.session
    window.told()
    assert not session.sign_off.sign()
    assert "Nothing to sign off" in window.said()[0]
    window.propose(KEYS[0], EMPTY)
    window.told()
    assert not session.sign_off.sign()
    window.propose(KEYS[0], LEFT)
    session.editor.clear()
    assert not session.sign_off.sign()
    assert ["empty" in text for text in window.said()] == [True, True]
    assert (
        session.shown.state is State.IN_PROGRESS
        and session.shown.annotation is not None
        and session.shown.annotation.finals == ()
    )


def test_no_lesion_is_signed_explicitly(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    assert session.sign_off.no_lesion()
    assert session.shown.state is State.SIGNED_OFF and same(session.shown.mask, EMPTY)
    assert (
        session.sign_off.no_lesion()
        and session.shown.annotation is not None
        and len(session.shown.annotation.finals) == 1
    )
    assert session.editor.undo_label == "No lesion"
    session.editor.undo()
    assert session.shown.state is State.SEEN and same(session.shown.mask, LEFT)


def test_signing_off_what_is_signed_off_adds_no_final(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    assert session.sign_off.sign() and session.sign_off.sign()
    assert session.shown.annotation is not None and len(session.shown.annotation.finals) == 1
    assert session.sign_off.no_lesion(), "a reader who changed their mind says so explicitly"
    assert len(session.shown.annotation.finals) == 2 and same(session.shown.mask, EMPTY)
    assert session.sign_off.sign() and len(session.shown.annotation.finals) == 2
    session.editor.undo()
    assert session.shown.state is State.SIGNED_OFF and same(session.shown.mask, LEFT)


def test_reopening_keeps_the_finals(window: Window) -> None:
    session = window.session
    session.sign_off.reopen()
    assert session.editor.undo_label is None
    window.propose(KEYS[0], LEFT)
    session.sign_off.sign()
    window.propose(KEYS[0], RIGHT)
    session.sign_off.reopen()
    assert session.shown.state is State.IN_PROGRESS and same(session.shown.correction, LEFT)
    window.draw((60, 30))
    assert session.sign_off.sign()
    annotation = session.shown.annotation
    assert annotation is not None and len(annotation.finals) == 2
    assert same(annotation.finals[0].mask, LEFT) and annotation.finals[1].mask[30, 60]
    for state in (State.IN_PROGRESS, State.IN_PROGRESS, State.SIGNED_OFF):
        session.editor.undo()
        assert session.shown.state is state
    assert (
        same(session.shown.mask, LEFT)
        and session.shown.annotation is not None
        and len(session.shown.annotation.finals) == 1
    )


def test_a_stroke_on_a_signed_off_scan_reopens_it_as_one_step(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off.sign()
    window.propose(KEYS[0], RIGHT)
    session.editor.tool = "brush"
    session.editor.pointer(PointerEvent("press", 40, 5))
    session.editor.cancel_stroke()
    assert session.shown.state is State.SIGNED_OFF and same(session.shown.mask, LEFT)
    window.told()
    window.draw((40, 5))
    assert session.shown.state is State.IN_PROGRESS and Aspect.STATE in window.told()
    assert session.shown.correction is not None and session.shown.correction[30, 20] and session.shown.correction[5, 40]
    session.editor.undo()
    assert session.shown.state is State.SIGNED_OFF and same(session.shown.mask, LEFT)


@pytest.mark.parametrize("act", ["clear", "restore_draft", "start_from_truth"])
def test_other_edits_of_a_signed_off_scan_reopen_it_too(act: str, windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0], RIGHT)
    window.propose(KEYS[0], LEFT)
    window.session.sign_off.sign()
    getattr(window.session.editor, act)()
    assert window.session.shown.state is State.IN_PROGRESS
    window.session.editor.undo()
    assert window.session.shown.state is State.SIGNED_OFF and same(window.session.shown.mask, LEFT)


def test_undo_goes_back_across_the_sign_off_to_the_strokes(window: Window) -> None:
    session = window.session
    window.draw((20, 30))
    one = session.shown.mask
    assert one is not None
    one = one.copy()
    window.draw((60, 30))
    session.sign_off.sign()
    session.editor.undo()
    assert session.shown.state is State.IN_PROGRESS and session.shown.correction is not None
    session.editor.undo()
    assert same(session.shown.correction, one)
    session.editor.redo()
    session.editor.redo()
    assert session.shown.state is State.SIGNED_OFF and session.shown.annotation is not None
    assert len(session.shown.annotation.finals) == 1


def test_undo_right_after_going_on_reopens_the_last_sign_off(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off.sign()
    window.show(KEYS[1])
    assert (session.editor.undo_label, session.editor.undo_elsewhere) == ("Sign off", KEYS[0])
    window.told()
    session.editor.undo()
    assert session.shown.key == KEYS[0] and session.shown.scan is None, "it wants loading"
    assert any(Aspect.SCAN in change.aspects and change.key == KEYS[0] for change in window.changes)
    window.load()
    assert (
        session.shown.state is State.SEEN and same(session.shown.mask, LEFT) and session.editor.redo_label == "Sign off"
    )
    session.editor.redo()
    assert session.shown.state is State.SIGNED_OFF
    session.editor.undo()
    session.close()
    assert windows().session.workspace.worklist.row(KEYS[0]).state is State.SEEN


def test_undo_after_other_work_undoes_that(window: Window) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off.sign()
    window.show(KEYS[1])
    window.draw((60, 30))
    assert session.editor.undo_label == "Brush"
    session.editor.undo()
    session.editor.undo()
    assert session.shown.key == KEYS[1] and session.workspace.worklist.row(KEYS[0]).state is State.SIGNED_OFF


def test_flag_note_and_class(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    session.sign_off.set_flag(True, "ask Mária")
    session.sign_off.set_flag(True)
    session.sign_off.set_class("malignant")
    with pytest.raises(ValueError, match="normal"):
        session.sign_off.set_class("normal")
    assert (
        session.workspace.worklist.row(KEYS[0]).flagged and session.workspace.worklist.row(KEYS[0]).note == "ask Mária"
    )
    session.close()
    annotation = windows().show(KEYS[0]).session.shown.annotation
    assert annotation is not None
    assert (annotation.flag, annotation.note, annotation.lesion_class) == (True, "ask Mária", "malignant")


def test_undo_does_not_take_back_flags_and_time(window: Window) -> None:
    window.draw((20, 30), seconds=3)
    window.session.sign_off.set_flag(True, "note")
    window.session.editor.undo()
    annotation = window.session.shown.annotation
    assert annotation is not None and annotation.flag and annotation.seconds == pytest.approx(3)


def test_only_drawing_is_timed(window: Window) -> None:
    window.now += 100
    window.draw((20, 30), seconds=2)
    window.now += 4
    window.draw((20, 40), seconds=1)
    window.now += 60
    window.session.editor.clear()
    window.draw((20, 30), seconds=1.5)
    annotation = window.session.shown.annotation
    assert annotation is not None and annotation.seconds == pytest.approx(2 + 4 + 1 + 1.5)
    window.now += 1
    window.show(KEYS[1])
    window.draw((20, 30), seconds=1)
    annotation = window.session.shown.annotation
    assert annotation is not None and annotation.seconds == pytest.approx(1)


def test_the_history_is_bounded_over_all_scans(folder: Path, tmp_path: Path) -> None:
    window = Window(folder, tmp_path / "user", undo_bytes=4_000).open().show(KEYS[0])
    for number in range(30):
        window.draw((5 + 2 * number, 30))
    undone = 0
    while window.session.editor.undo_label is not None:
        window.session.editor.undo()
        undone += 1
    assert 0 < undone < 30
    window.session.close()


def test_the_study_is_the_same_folder_twice(window: Window) -> None:
    window.draw((20, 30))
    window.session.open(open_study(window.folder))
    assert window.session.shown.key is None and window.session.editor.undo_label is None
    window.show(KEYS[0])
    assert window.session.shown.mask is not None and window.session.shown.mask[30, 20]


def test_a_batch_does_not_push_out_the_steps_of_the_scan_on_screen(folder: Path, tmp_path: Path) -> None:
    for number in range(10):
        shutil.copy(folder / KEYS[1], folder / f"more {number}.png")
    window = Window(folder, tmp_path / "user", undo_bytes=3 * SHAPE[0] * SHAPE[1]).open().show(KEYS[0])
    window.draw((20, 30))
    for key in list(window.study.by_key)[1:]:
        assert window.propose(key, LEFT)
    assert window.session.editor.undo_label == "Brush"
    window.session.close()


def test_a_study_can_be_prepared_on_another_thread(window: Window, windows: Callable[..., Window]) -> None:
    session = window.session
    window.propose(KEYS[0], LEFT)
    session.sign_off.sign()
    study = open_study(window.folder)
    stale = session.prepare(study)
    window.show(KEYS[1])
    session.open(study, stale)
    assert session.workspace.worklist.row(KEYS[1]).state is State.SEEN, "what was open was closed after the looking"
    session.close()
    found = []
    thread = threading.Thread(target=lambda: found.append(session.prepare(study)))
    thread.start()
    thread.join()
    session.open(study, found[0])
    assert session.workspace.worklist is found[0].worklist and session.workspace.worklist.counts.signed_off == 1
    other = windows("other").session
    other.open(study, session.prepare(study))
    assert other.workspace.worklist.counts.signed_off == 0


# --- reading time -----------------------------------------------------------------------------------------------------
def test_reading_time_is_kept_apart_from_drawing_until_the_scan_is_signed_off(windows: Callable[..., Window]) -> None:
    window = windows()
    session = window.show(KEYS[0]).session

    def wait(seconds: float) -> None:
        window.now += seconds
        session.input()

    def read() -> tuple[float, float]:
        found = session.workspace.records
        said = None if found is None else found.peek(KEYS[0])
        assert said is not None
        return said.reading_seconds, said.seconds

    wait(30)
    window.draw((20, 30), seconds=2.0)
    session.input()
    drawn = read()[1]
    assert drawn > 0 and read()[0] == window.now
    wait(200)  # the reader was away for all but a minute of it
    window.show(KEYS[1])
    assert read() == (pytest.approx(30 + drawn + 60), drawn)
    wait(50)
    window.show(KEYS[0])
    wait(10)
    assert session.sign_off.sign()
    wait(20)
    window.show(KEYS[1])
    assert read() == (pytest.approx(30 + drawn + 60 + 10), drawn), "neither elsewhere, nor once it was signed off"
    window.show(KEYS[0])
    wait(20)
    session.sign_off.reopen()
    wait(5)
    window.show(KEYS[1])
    assert read()[0] == pytest.approx(30 + drawn + 60 + 10 + 5)
