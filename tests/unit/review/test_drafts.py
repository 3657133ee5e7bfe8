"""Firm and weak drafts, as a session has them: what counts, accepting, where drawing starts, the sensitivity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer.editing import PointerEvent
from busviewer.mask import keep_largest
from busviewer.review import Aspect
from busviewer.segmentation.prediction import Prediction
from busviewer.study import State
from tests.unit.review.window import KEYS, SHAPE, Window, disc, predict

EMPTY = np.zeros(SHAPE, bool)
LEFT, RIGHT = disc(30, 20, 8), disc(30, 60, 8)
CUTS = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}
POSSIBLE = "Possible lesion (43 %): accept it (Y), draw the lesion, or sign off as no lesion (0)"


def doubt(mask: np.ndarray = LEFT, lesion: float = 0.43) -> Prediction:
    return replace(predict(mask), lesion_probability=lesion, cuts=CUTS)


def segment(window: Window, key: str = KEYS[0], mask: np.ndarray = LEFT, lesion: float = 0.43) -> bool:
    return window.session.drafts.propose(key, window.ref(key), doubt(mask, lesion)).taken


def same(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    return one is not None and other is not None and np.array_equal(one, other)


@pytest.fixture
def weak(window: Window) -> Window:
    """The first scan on screen, with a weak draft."""
    assert segment(window)
    window.told()
    return window


# --- what counts ------------------------------------------------------------------------------------------------------
def test_a_weak_draft_is_there_but_counts_as_no_mask(weak: Window) -> None:
    session = weak.session
    assert (
        session.shown.draft_kind == "weak" and session.shown.draft is not None and same(session.shown.draft.mask, LEFT)
    )
    assert session.shown.mask is None and session.shown.correction is None
    assert session.shown.draft.sensitivity == "balanced" and session.shown.draft.cuts == CUTS
    row = session.workspace.worklist.row(KEYS[0])
    assert (row.has_draft, row.draft_kind, row.lesion_probability, row.no_lesion) == (True, "weak", 0.43, None)
    assert not session.sign_off.sign() and weak.said() == [POSSIBLE]
    assert session.shown.state is not State.SIGNED_OFF
    assert session.sign_off.sign_scan(weak.ref(KEYS[0])) == "only a possible lesion"
    assert session.sign_off.no_lesion() and session.shown.state is State.SIGNED_OFF
    assert session.shown.mask is not None and not session.shown.mask.any()
    final = session.shown.annotation and session.shown.annotation.final
    assert final is not None and final.model is not None and final.model.name == "m"


def test_a_firm_draft_and_one_that_found_nothing_are_as_they_were(window: Window) -> None:
    session = window.session
    assert session.shown.draft_kind is None
    segment(window, lesion=0.5)
    assert session.shown.draft_kind == "firm" and same(session.shown.mask, LEFT)
    segment(window, mask=EMPTY, lesion=0.01)
    assert session.shown.draft_kind == "none" and session.shown.mask is not None and not session.shown.mask.any()
    assert not session.sign_off.sign() and "The mask is empty" in window.said()[-1]
    assert session.sign_off.sign_scan(window.ref(KEYS[0])) == "empty mask"
    assert session.sign_off.sign_scan(window.ref(KEYS[1])) == "no mask"
    segment(window, lesion=0.5)
    assert session.sign_off.sign() and same(session.shown.mask, LEFT)


def test_another_scan_with_only_a_possible_lesion_has_nothing_to_copy_or_sign(weak: Window) -> None:
    session = weak.session
    segment(weak, KEYS[1])
    assert session.sign_off.sign_scan(weak.ref(KEYS[1])) == "only a possible lesion"
    session.editor.copy_from(KEYS[1])
    assert weak.said() == [f"{KEYS[1]} has only a possible lesion. Accept it there first"]
    assert session.shown.mask is None and session.shown.correction is None


def test_a_draft_says_anew_how_likely_a_lesion_is(weak: Window) -> None:
    session = weak.session
    segment(weak, lesion=0.43)
    session.editor.undo()
    assert session.shown.draft is None and session.editor.redo_label == "Segment", "the same draft is no step"
    session.editor.redo()
    segment(weak, lesion=0.9)
    assert (
        session.shown.draft_kind == "firm" and same(session.shown.mask, LEFT) and session.editor.undo_label == "Segment"
    )
    session.editor.undo()
    assert session.shown.draft_kind == "weak"


# --- accepting --------------------------------------------------------------------------------------------------------
def test_accepting_is_one_step_and_undo_brings_the_possible_lesion_back(weak: Window) -> None:
    session = weak.session
    assert session.drafts.accept()
    assert Aspect.MASK | Aspect.DRAFT | Aspect.STATE | Aspect.ROWS | Aspect.HISTORY in weak.told()
    assert (
        same(session.shown.correction, LEFT)
        and same(session.shown.mask, LEFT)
        and session.editor.undo_label == "Accept possible lesion"
    )
    assert session.shown.draft_kind == "weak" and session.workspace.worklist.row(KEYS[0]).no_lesion is False
    session.editor.undo()
    assert session.shown.correction is None and session.shown.mask is None and session.shown.draft_kind == "weak"
    assert (
        session.workspace.worklist.row(KEYS[0]).no_lesion is None
        and session.editor.redo_label == "Accept possible lesion"
    )
    session.editor.redo()
    assert same(session.shown.mask, LEFT) and session.sign_off.sign()
    assert session.shown.annotation is not None and session.shown.annotation.final is not None
    assert same(session.shown.annotation.final.mask, LEFT)
    session.editor.undo()
    session.editor.undo()
    assert session.shown.mask is None and session.shown.correction is None


def test_what_was_accepted_is_work_and_is_stored(weak: Window, windows: Callable[..., Window]) -> None:
    session = weak.session
    assert not session.drafts.correction_is_work(KEYS[0])
    session.drafts.accept()
    assert session.drafts.correction_is_work(KEYS[0]), "Segment must not take it away"
    assert not segment(weak, mask=RIGHT) and same(session.shown.correction, LEFT)
    weak.show(KEYS[1])
    assert session.drafts.correction_is_work(KEYS[0])
    session.close()
    again = windows().show(KEYS[0])
    assert same(again.session.shown.correction, LEFT) and again.session.shown.draft_kind == "weak"
    again.session.editor.restore_draft()
    assert again.session.shown.mask is None and again.session.shown.correction is None


def test_what_cannot_be_accepted_is_said(window: Window) -> None:
    session = window.session
    assert not session.drafts.accept() and "no possible lesion to accept" in window.said()[-1]
    segment(window, mask=EMPTY, lesion=0.01)
    assert not session.drafts.accept() and "Nothing was found" in window.said()[-1]
    segment(window, lesion=0.9)
    assert not session.drafts.accept() and "does not need to be accepted" in window.said()[-1]
    segment(window)
    window.draw((60, 30))
    drawn = session.shown.mask.copy()  # type: ignore[union-attr]
    assert not session.drafts.accept() and "already has a mask" in window.said()[-1]
    assert same(session.shown.mask, drawn) and session.editor.undo_label == "Brush"
    session.editor.clear()
    assert session.drafts.accept() and same(session.shown.mask, LEFT), "an empty correction is no reason against it"
    session.editor.undo()
    assert session.shown.correction is not None and not session.shown.correction.any()
    session.judging.read_blind({"draft"})
    assert session.shown.draft_kind is None and not session.drafts.accept() and "hidden" in window.said()[-1]


def test_accepting_opens_a_scan_again_that_was_signed_off_without_a_lesion(weak: Window) -> None:
    session = weak.session
    session.sign_off.no_lesion()
    weak.told()
    assert session.drafts.accept() and session.shown.state is State.IN_PROGRESS and same(session.shown.mask, LEFT)
    assert weak.said() == ["This scan was reopened. Undo restores the sign-off"]
    session.editor.undo()
    assert session.shown.state is State.SIGNED_OFF and session.shown.mask is not None and not session.shown.mask.any()
    session.editor.redo()
    session.sign_off.sign()
    assert not session.drafts.accept() and "already has a mask" in weak.said()[-1]


# --- where drawing starts ---------------------------------------------------------------------------------------------
def lasso(window: Window) -> None:
    window.draw((50, 10), (70, 10), (70, 20), (50, 20), tool="lasso")


WAYS: list[tuple[str, Callable[[Window], None]]] = [
    ("brush", lambda window: window.draw((60, 15))),
    ("lasso", lasso),
    ("edge", lambda window: window.draw((60, 15), (62, 15), tool="edge")),
    ("refine", lambda window: window.draw((60, 15), tool="refine")),
]


@pytest.mark.parametrize("starts", [True, False])
@pytest.mark.parametrize(("name", "draw"), WAYS, ids=[name for name, _ in WAYS])
def test_every_tool_starts_from_the_possible_lesion_or_from_nothing(
    weak: Window, name: str, draw: Callable[[Window], None], starts: bool
) -> None:
    session = weak.session
    assert session.drafts.starts_from_draft
    session.drafts.starts_from_draft = starts
    draw(weak)
    assert session.shown.correction is not None, f"{name} changed nothing"
    drawn = session.shown.correction.copy()
    assert bool(drawn[30, 20]) is starts, "the middle of the possible lesion"
    assert session.drafts.correction_is_work(KEYS[0])
    session.drafts.starts_from_draft = not starts  # what was drawn stays as it was
    session.editor.undo()
    assert session.shown.correction is None and session.shown.mask is None and session.shown.draft_kind == "weak"
    session.editor.redo()
    assert same(session.shown.correction, drawn)


def test_the_eraser_and_tidying_work_on_the_possible_lesion_or_on_nothing(weak: Window) -> None:
    session = weak.session
    session.drafts.starts_from_draft = False
    for tool in ("erase", "fill"):
        weak.draw((20, 30), tool=tool, ctrl=tool == "fill")
        assert session.shown.correction is None and session.editor.undo_label == "Segment"
    session.editor.tidy("Keep largest island", keep_largest)
    assert "Accept the possible lesion first" in weak.said()[-1]
    session.drafts.starts_from_draft = True
    weak.draw((20, 30), tool="erase")
    assert session.shown.correction is not None and not session.shown.correction[30, 20]
    session.editor.undo()
    weak.draw((20, 30), tool="fill", ctrl=True)
    assert session.shown.correction is not None and not session.shown.correction.any()
    session.editor.undo()
    segment(weak, mask=LEFT | disc(30, 60, 3))
    session.editor.tidy("Keep largest island", keep_largest)
    assert same(session.shown.correction, LEFT) and session.editor.undo_label == "Keep largest island"
    session.editor.undo()
    assert session.shown.correction is None and session.shown.mask is None


def test_region_grow_starts_from_it_or_from_nothing(weak: Window) -> None:
    session = weak.session
    session.editor.options = replace(session.editor.options, tolerance=255)  # of noise: all of it is taken out
    for starts in (False, True):
        session.drafts.starts_from_draft = starts
        weak.draw((60, 15), tool="grow", ctrl=True)
        assert (session.shown.correction is not None) is starts
    assert session.shown.correction is not None and not session.shown.correction.any()
    session.editor.undo()
    assert session.shown.mask is None and session.shown.draft_kind == "weak"


def test_islands_of_the_possible_lesion_are_put_in_one_by_one(weak: Window) -> None:
    session = weak.session
    segment(weak, mask=LEFT | RIGHT)
    session.drafts.starts_from_draft = False
    weak.draw((20, 30), tool="island")
    assert same(session.shown.mask, LEFT) and session.editor.undo_label == "Restore island"
    session.editor.undo()
    session.drafts.starts_from_draft = True
    weak.draw((20, 30), tool="island")
    assert same(session.shown.mask, RIGHT) and session.editor.undo_label == "Remove island"


def test_a_stroke_inside_the_possible_lesion_says_that_nothing_changed(weak: Window) -> None:
    session = weak.session
    session.editor.diameter = 3
    weak.draw((20, 30))
    assert session.shown.correction is None and weak.said() == [
        "Nothing changed. To use the possible lesion as it is, accept it"
    ]
    weak.told()
    session.editor.tool = "lasso"
    session.editor.pointer(PointerEvent("press", 50, 10))
    session.editor.tool = "brush"
    assert weak.said() == [], "an outline that was dropped did not try to change anything"
    session.editor.clear()
    assert "is not a mask until" in weak.said()[-1] and session.shown.correction is None


# --- the sensitivity --------------------------------------------------------------------------------------------------
def test_the_sensitivity_is_live_told_and_kept(weak: Window, windows: Callable[..., Window]) -> None:
    session = weak.session
    segment(weak, KEYS[1], lesion=0.9)
    weak.show(KEYS[2]).show(KEYS[0])
    assert session.drafts.sensitivity == "balanced" and session.workspace.worklist.sensitivity == "balanced"
    weak.told()
    assert session.drafts.set_sensitivity("every")
    assert Aspect.ROWS | Aspect.DRAFT | Aspect.MASK | Aspect.STATE | Aspect.MEASUREMENTS in weak.told()
    assert (
        session.drafts.sensitivity == "every" and session.shown.draft_kind == "firm" and same(session.shown.mask, LEFT)
    )
    assert session.workspace.worklist.row(KEYS[0]).draft_kind == "firm" and session.workspace.worklist.counts.firm == 2
    assert session.shown.draft is not None and session.shown.draft.sensitivity == "balanced", (
        "it is kept as it was made"
    )
    segment(weak, KEYS[2], lesion=0.3)
    stored = session.storage.stored(KEYS[2])
    assert stored is not None and stored.draft is not None and stored.draft.sensitivity == "every"
    weak.wait_saved()
    session.close()
    again = windows()
    assert again.session.drafts.sensitivity == "every"
    assert [row.draft_kind for row in again.session.workspace.worklist.rows] == ["firm", "firm", "firm"]
    assert again.show(KEYS[0]).session.shown.draft_kind == "firm"
    again.session.set_reader("eva")
    assert again.session.drafts.sensitivity == "balanced"
    again.session.set_reader("mj")
    assert again.session.drafts.sensitivity == "every"


def test_a_quieter_sensitivity_takes_the_mask_of_a_draft_away_and_leaves_work_alone(window: Window) -> None:
    session = window.session
    segment(window, lesion=0.6)
    window.draw((60, 30))
    drawn = session.shown.mask.copy()  # type: ignore[union-attr]
    session.drafts.set_sensitivity("quiet")
    assert session.shown.draft_kind == "weak" and same(session.shown.mask, drawn)
    session.editor.undo()
    assert session.shown.mask is None and session.shown.draft_kind == "weak"
    session.editor.redo()
    assert same(session.shown.mask, drawn)
    session.editor.undo()
    session.drafts.set_sensitivity("balanced")
    assert same(session.shown.mask, LEFT)


def test_a_stroke_is_ended_before_the_sensitivity_changes(weak: Window) -> None:
    session = weak.session
    session.editor.tool = "brush"
    session.editor.pointer(PointerEvent("press", 60, 15))
    session.drafts.set_sensitivity("every")
    assert not session.editor.stroke_active and session.editor.undo_label == "Brush" and session.shown.mask is not None
    assert session.shown.mask[30, 20] and session.shown.mask[15, 60]


def test_an_unknown_sensitivity_and_a_study_that_cannot_be_changed(weak: Window, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown sensitivity 'loud'; available: quiet, balanced, every"):
        weak.session.drafts.set_sensitivity("loud")
    assert weak.session.drafts.sensitivity == "balanced" and weak.session.drafts.set_sensitivity("balanced")
    second = Window(weak.folder, tmp_path / "user").open()
    second.told()
    assert not second.session.drafts.set_sensitivity("every") and "another window" in second.said()[-1]
    assert second.session.drafts.sensitivity == "balanced"
    second.session.close()
    assert not second.session.drafts.set_sensitivity("every") and second.session.drafts.sensitivity == "balanced"
    with pytest.raises(ValueError, match="unknown sensitivity"):
        second.session.drafts.set_sensitivity("loud")


def test_a_damaged_choice_is_told_and_quarantined(weak: Window, windows: Callable[..., Window]) -> None:
    storage = weak.session.storage.folder
    assert storage is not None
    weak.session.close()
    (storage / ".sensitivity.json").write_text('{"format": 1, "sensitivity": "loud"}')
    again = windows()
    assert again.session.drafts.sensitivity == "balanced"
    assert any(
        ".sensitivity.json" in problem and "using balanced" in problem for problem in again.session.workspace.problems
    )
    again.session.drafts.set_sensitivity("quiet")
    again.wait_saved()
    assert len(list(storage.glob(".sensitivity.json.damaged*"))) == 1 and again.session.storage.flush()
    assert not any(".sensitivity.json" in problem for problem in again.session.workspace.problems)
