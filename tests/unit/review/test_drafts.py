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
POSSIBLE = "Possible lesion (43 %): accept it (Y), draw, or sign off that there is no lesion (0)"


def doubt(mask: np.ndarray = LEFT, lesion: float = 0.43) -> Prediction:
    return replace(predict(mask), lesion_probability=lesion, cuts=CUTS)


def segment(window: Window, key: str = KEYS[0], mask: np.ndarray = LEFT, lesion: float = 0.43) -> bool:
    return window.session.propose(key, window.ref(key), doubt(mask, lesion))


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
    assert session.draft_kind == "weak" and session.draft is not None and same(session.draft.mask, LEFT)
    assert session.mask is None and session.correction is None
    assert session.draft.sensitivity == "balanced" and session.draft.cuts == CUTS
    row = session.worklist.row(KEYS[0])
    assert (row.has_draft, row.draft_kind, row.lesion_probability, row.no_lesion) == (True, "weak", 0.43, None)
    assert not session.sign_off() and weak.said() == [POSSIBLE]
    assert session.state is not State.SIGNED_OFF
    assert session.sign_off_scan(weak.ref(KEYS[0])) == "has only a possible lesion"
    assert session.sign_off_no_lesion() and session.state is State.SIGNED_OFF
    assert session.mask is not None and not session.mask.any()
    final = session.annotation and session.annotation.final
    assert final is not None and final.model is not None and final.model.name == "m"


def test_a_firm_draft_and_one_that_found_nothing_are_as_they_were(window: Window) -> None:
    session = window.session
    assert session.draft_kind is None
    segment(window, lesion=0.5)
    assert session.draft_kind == "firm" and same(session.mask, LEFT)
    segment(window, mask=EMPTY, lesion=0.01)
    assert session.draft_kind == "none" and session.mask is not None and not session.mask.any()
    assert not session.sign_off() and "The mask is empty" in window.said()[-1]
    assert session.sign_off_scan(window.ref(KEYS[0])) == "has an empty mask"
    assert session.sign_off_scan(window.ref(KEYS[1])) == "has no mask"
    segment(window, lesion=0.5)
    assert session.sign_off() and same(session.mask, LEFT)


def test_another_scan_with_only_a_possible_lesion_has_nothing_to_copy_or_sign(weak: Window) -> None:
    session = weak.session
    segment(weak, KEYS[1])
    assert session.sign_off_scan(weak.ref(KEYS[1])) == "has only a possible lesion"
    session.copy_from(KEYS[1])
    assert weak.said() == [f"{KEYS[1]} has only a possible lesion: accept it there first"]
    assert session.mask is None and session.correction is None


def test_a_draft_says_anew_how_likely_a_lesion_is(weak: Window) -> None:
    session = weak.session
    segment(weak, lesion=0.43)
    session.undo()
    assert session.draft is None and session.redo_label == "Segment", "the same draft is no step"
    session.redo()
    segment(weak, lesion=0.9)
    assert session.draft_kind == "firm" and same(session.mask, LEFT) and session.undo_label == "Segment"
    session.undo()
    assert session.draft_kind == "weak"


# --- accepting --------------------------------------------------------------------------------------------------------
def test_accepting_is_one_step_and_undo_brings_the_possible_lesion_back(weak: Window) -> None:
    session = weak.session
    assert session.accept_draft()
    assert Aspect.MASK | Aspect.DRAFT | Aspect.STATE | Aspect.ROWS | Aspect.HISTORY in weak.told()
    assert same(session.correction, LEFT) and same(session.mask, LEFT) and session.undo_label == "Accept draft"
    assert session.draft_kind == "weak" and session.worklist.row(KEYS[0]).no_lesion is False
    session.undo()
    assert session.correction is None and session.mask is None and session.draft_kind == "weak"
    assert session.worklist.row(KEYS[0]).no_lesion is None and session.redo_label == "Accept draft"
    session.redo()
    assert same(session.mask, LEFT) and session.sign_off()
    assert session.annotation is not None and session.annotation.final is not None
    assert same(session.annotation.final.mask, LEFT)
    session.undo()
    session.undo()
    assert session.mask is None and session.correction is None


def test_what_was_accepted_is_work_and_is_stored(weak: Window, windows: Callable[..., Window]) -> None:
    session = weak.session
    assert not session.correction_is_work(KEYS[0])
    session.accept_draft()
    assert session.correction_is_work(KEYS[0]), "Segment must not take it away"
    assert not segment(weak, mask=RIGHT) and same(session.correction, LEFT)
    weak.show(KEYS[1])
    assert session.correction_is_work(KEYS[0])
    session.close()
    again = windows().show(KEYS[0])
    assert same(again.session.correction, LEFT) and again.session.draft_kind == "weak"
    again.session.restore_draft()
    assert again.session.mask is None and again.session.correction is None


def test_what_cannot_be_accepted_is_said(window: Window) -> None:
    session = window.session
    assert not session.accept_draft() and "no possible lesion to accept" in window.said()[-1]
    segment(window, mask=EMPTY, lesion=0.01)
    assert not session.accept_draft() and "Nothing was found" in window.said()[-1]
    segment(window, lesion=0.9)
    assert not session.accept_draft() and "counts without being accepted" in window.said()[-1]
    segment(window)
    window.draw((60, 30))
    drawn = session.mask.copy()  # type: ignore[union-attr]
    assert not session.accept_draft() and "has a mask already" in window.said()[-1]
    assert same(session.mask, drawn) and session.undo_label == "Brush"
    session.clear()
    assert session.accept_draft() and same(session.mask, LEFT), "an empty correction is no reason against it"
    session.undo()
    assert session.correction is not None and not session.correction.any()
    session.read_blind({"draft"})
    assert session.draft_kind is None and not session.accept_draft() and "hidden" in window.said()[-1]


def test_accepting_opens_a_scan_again_that_was_signed_off_without_a_lesion(weak: Window) -> None:
    session = weak.session
    session.sign_off_no_lesion()
    weak.told()
    assert session.accept_draft() and session.state is State.IN_PROGRESS and same(session.mask, LEFT)
    assert weak.said() == ["This scan was signed off and is open again; undo leaves it as it was"]
    session.undo()
    assert session.state is State.SIGNED_OFF and session.mask is not None and not session.mask.any()
    session.redo()
    session.sign_off()
    assert not session.accept_draft() and "has a mask already" in weak.said()[-1]


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
    assert session.starts_from_draft
    session.starts_from_draft = starts
    draw(weak)
    assert session.correction is not None, f"{name} changed nothing"
    drawn = session.correction.copy()
    assert bool(drawn[30, 20]) is starts, "the middle of the possible lesion"
    assert session.correction_is_work(KEYS[0])
    session.starts_from_draft = not starts  # what was drawn stays as it was
    session.undo()
    assert session.correction is None and session.mask is None and session.draft_kind == "weak"
    session.redo()
    assert same(session.correction, drawn)


def test_the_eraser_and_tidying_work_on_the_possible_lesion_or_on_nothing(weak: Window) -> None:
    session = weak.session
    session.starts_from_draft = False
    for tool in ("erase", "fill"):
        weak.draw((20, 30), tool=tool, ctrl=tool == "fill")
        assert session.correction is None and session.undo_label == "Segment"
    session.tidy("Keep the largest", keep_largest)
    assert "accept the possible lesion first" in weak.said()[-1]
    session.starts_from_draft = True
    weak.draw((20, 30), tool="erase")
    assert session.correction is not None and not session.correction[30, 20]
    session.undo()
    weak.draw((20, 30), tool="fill", ctrl=True)
    assert session.correction is not None and not session.correction.any()
    session.undo()
    segment(weak, mask=LEFT | disc(30, 60, 3))
    session.tidy("Keep the largest", keep_largest)
    assert same(session.correction, LEFT) and session.undo_label == "Keep the largest"
    session.undo()
    assert session.correction is None and session.mask is None


def test_region_grow_starts_from_it_or_from_nothing(weak: Window) -> None:
    session = weak.session
    session.options = replace(session.options, tolerance=255)  # of noise: all of it is taken out
    for starts in (False, True):
        session.starts_from_draft = starts
        weak.draw((60, 15), tool="grow", ctrl=True)
        assert (session.correction is not None) is starts
    assert session.correction is not None and not session.correction.any()
    session.undo()
    assert session.mask is None and session.draft_kind == "weak"


def test_islands_of_the_possible_lesion_are_put_in_one_by_one(weak: Window) -> None:
    session = weak.session
    segment(weak, mask=LEFT | RIGHT)
    session.starts_from_draft = False
    weak.draw((20, 30), tool="island")
    assert same(session.mask, LEFT) and session.undo_label == "Accept island"
    session.undo()
    session.starts_from_draft = True
    weak.draw((20, 30), tool="island")
    assert same(session.mask, RIGHT) and session.undo_label == "Reject island"


def test_a_stroke_inside_the_possible_lesion_says_that_nothing_changed(weak: Window) -> None:
    session = weak.session
    session.diameter = 3
    weak.draw((20, 30))
    assert session.correction is None and weak.said() == [
        "Nothing was changed: accept the possible lesion to keep it as it is"
    ]
    weak.told()
    session.tool = "lasso"
    session.pointer(PointerEvent("press", 50, 10))
    session.tool = "brush"
    assert weak.said() == [], "an outline that was dropped did not try to change anything"
    session.clear()
    assert "counts as none" in weak.said()[-1] and session.correction is None


def test_the_threshold_of_a_possible_lesion_moves_and_it_stays_one(window: Window) -> None:
    session = window.session
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    probability = np.clip(0.6 - np.hypot(rows - 30, columns - 40) / 40, 0, 1).astype(np.float32)
    found = replace(doubt(probability >= 0.3), probability=probability, threshold=0.3)
    session.propose(KEYS[0], window.ref(KEYS[0]), found)
    assert session.try_threshold(0.4)
    session.keep_threshold()
    assert session.draft_kind == "weak" and session.mask is None
    assert session.draft is not None and same(session.draft.mask, probability >= 0.4) and session.draft.cuts == CUTS


# --- the sensitivity --------------------------------------------------------------------------------------------------
def test_the_sensitivity_is_live_told_and_kept(weak: Window, windows: Callable[..., Window]) -> None:
    session = weak.session
    segment(weak, KEYS[1], lesion=0.9)
    weak.show(KEYS[2]).show(KEYS[0])
    assert session.sensitivity == "balanced" and session.worklist.sensitivity == "balanced"
    weak.told()
    assert session.set_sensitivity("every")
    assert Aspect.ROWS | Aspect.DRAFT | Aspect.MASK | Aspect.STATE | Aspect.FIGURES in weak.told()
    assert session.sensitivity == "every" and session.draft_kind == "firm" and same(session.mask, LEFT)
    assert session.worklist.row(KEYS[0]).draft_kind == "firm" and session.worklist.counts.firm == 2
    assert session.draft is not None and session.draft.sensitivity == "balanced", "it is kept as it was made"
    segment(weak, KEYS[2], lesion=0.3)
    stored = session.stored(KEYS[2])
    assert stored is not None and stored.draft is not None and stored.draft.sensitivity == "every"
    weak.wait_saved()
    session.close()
    again = windows()
    assert again.session.sensitivity == "every"
    assert [row.draft_kind for row in again.session.worklist.rows] == ["firm", "firm", "firm"]
    assert again.show(KEYS[0]).session.draft_kind == "firm"
    again.session.set_reader("eva")
    assert again.session.sensitivity == "balanced"
    again.session.set_reader("mj")
    assert again.session.sensitivity == "every"


def test_a_quieter_sensitivity_takes_the_mask_of_a_draft_away_and_leaves_work_alone(window: Window) -> None:
    session = window.session
    segment(window, lesion=0.6)
    window.draw((60, 30))
    drawn = session.mask.copy()  # type: ignore[union-attr]
    session.set_sensitivity("quiet")
    assert session.draft_kind == "weak" and same(session.mask, drawn)
    session.undo()
    assert session.mask is None and session.draft_kind == "weak"
    session.redo()
    assert same(session.mask, drawn)
    session.undo()
    session.set_sensitivity("balanced")
    assert same(session.mask, LEFT)


def test_a_stroke_is_ended_before_the_sensitivity_changes(weak: Window) -> None:
    session = weak.session
    session.tool = "brush"
    session.pointer(PointerEvent("press", 60, 15))
    session.set_sensitivity("every")
    assert not session.stroke_active and session.undo_label == "Brush" and session.mask is not None
    assert session.mask[30, 20] and session.mask[15, 60]


def test_an_unknown_sensitivity_and_a_study_that_cannot_be_changed(weak: Window, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown sensitivity 'loud'; available: quiet, balanced, every"):
        weak.session.set_sensitivity("loud")
    assert weak.session.sensitivity == "balanced" and weak.session.set_sensitivity("balanced")
    second = Window(weak.folder, tmp_path / "user").open()
    second.told()
    assert not second.session.set_sensitivity("every") and "another window" in second.said()[-1]
    assert second.session.sensitivity == "balanced"
    second.session.close()
    assert not second.session.set_sensitivity("every") and second.session.sensitivity == "balanced"
    with pytest.raises(ValueError, match="unknown sensitivity"):
        second.session.set_sensitivity("loud")


def test_a_damaged_choice_is_told_and_quarantined(weak: Window, windows: Callable[..., Window]) -> None:
    storage = weak.session.storage_folder
    assert storage is not None
    weak.session.close()
    (storage / ".sensitivity.json").write_text('{"format": 1, "sensitivity": "loud"}')
    again = windows()
    assert again.session.sensitivity == "balanced"
    assert any(".sensitivity.json" in problem and "balanced is used" in problem for problem in again.session.problems)
    again.session.set_sensitivity("quiet")
    again.wait_saved()
    assert len(list(storage.glob(".sensitivity.json.damaged*"))) == 1 and again.session.flush()
    assert not any(".sensitivity.json" in problem for problem in again.session.problems)
