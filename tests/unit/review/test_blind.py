"""Reading blind: what is hidden until sign-off is nowhere to be had before, and it is recorded what was hidden."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest

from busviewer.review import Aspect
from busviewer.study.annotations.annotation import State
from tests.unit.review.window import KEYS, SHAPE, Window, disc

DRAFT, TRUTH = disc(30, 40, 12), disc(30, 42, 12)
FIRST, SECOND = KEYS[:2]
BOTH = {"draft", "truth"}


@pytest.fixture
def blind(windows: Callable[..., Window]) -> Window:
    """A window that hides both, on the first scan."""
    window = windows()
    window.session.judging.read_blind(BOTH)
    return window.show(FIRST, TRUTH)


def stored(window: Window, key: str = FIRST) -> dict[str, object]:
    window.session.storage.flush()
    assert window.session.storage.folder is not None
    value: dict[str, object] = json.loads((window.session.storage.folder / f"{key}.json").read_text())
    return value


def draw_and_sign(window: Window) -> None:
    window.draw((30, 30), (50, 30))
    assert window.session.sign_off.sign()


def test_neither_draft_nor_truth_is_to_be_had_before_sign_off(blind: Window) -> None:
    session = blind.session
    blind.propose(FIRST, DRAFT)
    assert session.shown.hides("draft") and session.shown.hides("truth")
    assert (
        session.shown.draft is None
        and session.shown.prediction is None
        and session.shown.truth is None
        and session.shown.mask is None
    )
    assert session.shown.annotation is not None and session.shown.annotation.draft is None
    assert session.editor.threshold.value is None and not session.editor.threshold.try_out(0.2)
    row = session.workspace.worklist.row(FIRST)
    assert row.has_draft and row.uncertainty is None


def test_enter_does_not_sign_a_draft_that_was_not_seen(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    blind.changes.clear()
    assert not blind.session.sign_off.sign() and blind.session.shown.state is State.SEEN
    assert "Nothing to sign off" in blind.said()[0]


def test_what_begins_with_a_draft_begins_with_nothing(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    blind.changes.clear()
    blind.session.editor.restore_draft()
    blind.session.editor.start_from_truth()
    assert blind.said() == [
        "The draft is hidden until you sign this scan off", "The ground truth is hidden until you sign this scan off",
    ]  # fmt: skip
    assert blind.session.shown.correction is None
    blind.draw((5, 5))
    assert blind.session.shown.mask is not None and not (blind.session.shown.mask & DRAFT).any()
    blind.session.editor.undo()
    assert blind.session.shown.mask is None


def test_the_lasso_that_restores_says_that_the_draft_is_hidden(blind: Window) -> None:
    from dataclasses import replace

    blind.propose(FIRST, DRAFT)
    blind.session.editor.options = replace(blind.session.editor.options, region="restore")
    blind.changes.clear()
    blind.draw((30, 20), (50, 20), (50, 40), (30, 40), tool="lasso")
    assert blind.said() == ["The draft is hidden until you sign this scan off"] and blind.session.shown.mask is None


def test_a_draft_of_another_scan_cannot_be_copied(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    blind.show(SECOND)
    blind.changes.clear()
    blind.session.editor.copy_from(FIRST)
    assert "has no mask to copy" in blind.said()[0] and blind.session.shown.correction is None


def test_segment_never_puts_a_hidden_draft_in_the_place_of_a_correction(blind: Window) -> None:
    blind.draw((5, 5))
    drawn = np.array(blind.session.shown.mask)
    blind.propose(FIRST, DRAFT, replace=True)
    assert np.array_equal(blind.session.shown.mask, drawn)
    blind.session.editor.clear()
    blind.propose(FIRST, disc(20, 20, 5))
    assert blind.session.shown.correction is not None and not blind.session.shown.correction.any()


def test_sign_off_brings_draft_and_truth(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    blind.told()
    draw_and_sign(blind)
    assert Aspect.DRAFT | Aspect.TRUTH | Aspect.PREDICTION in blind.told()
    session = blind.session
    assert (
        session.shown.draft is not None
        and np.array_equal(session.shown.truth, TRUTH)
        and session.shown.prediction is not None
    )
    row = session.workspace.worklist.row(FIRST)
    assert row.uncertainty is not None and row.name == FIRST


def test_the_name_gives_no_class_away(blind: Window) -> None:
    session = blind.session
    names = {session.workspace.name_of(key) for key in KEYS}
    assert names == {"#1", "#2", "#3"}
    session.rows.unreadable(SECOND, "broken")
    blind.show(KEYS[2])
    blind.changes.clear()
    session.editor.copy_from(FIRST)
    assert FIRST not in blind.said()[0] and session.workspace.name_of(FIRST) in blind.said()[0]


def test_a_final_says_what_had_been_hidden(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    draw_and_sign(blind)
    (final,) = stored(blind)["finals"]  # type: ignore[misc]
    assert final["blind"] == ["draft", "truth"]


def test_what_was_seen_once_is_never_called_blind(windows: Callable[..., Window]) -> None:
    window = windows().show(FIRST, TRUTH)
    window.propose(FIRST, DRAFT)
    window.session.judging.read_blind(BOTH)
    assert window.session.shown.draft is None
    draw_and_sign(window)
    (final,) = stored(window)["finals"]  # type: ignore[misc]
    assert "blind" not in final and stored(window)["seen"] == ["draft", "truth"]


def test_a_second_final_after_both_were_shown_is_not_blind(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    draw_and_sign(blind)
    blind.session.sign_off.reopen()
    assert blind.session.shown.draft is None  # not signed off: hidden again, though no longer unknown
    draw_and_sign(blind)
    first, second = stored(blind)["finals"]  # type: ignore[misc]
    assert first["blind"] == ["draft", "truth"] and "blind" not in second


def test_only_what_is_hidden_is_recorded(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.judging.read_blind({"draft"})
    window.show(FIRST, TRUTH)
    assert window.session.shown.truth is not None and window.session.workspace.name_of(FIRST) == FIRST
    draw_and_sign(window)
    (final,) = stored(window)["finals"]  # type: ignore[misc]
    assert final["blind"] == ["draft"]


def test_another_reader_sees_nothing_of_the_first(windows: Callable[..., Window]) -> None:
    window = windows("Anna").show(FIRST, TRUTH)
    window.propose(FIRST, DRAFT)
    draw_and_sign(window)
    window.session.set_reader("Bea")
    session = window.session
    assert session.shown.draft is None and session.shown.mask is None and session.shown.state is State.SEEN
    window.show(SECOND)
    session.editor.copy_from(FIRST)
    assert session.shown.mask is None and session.workspace.worklist.counts.signed_off == 0


def test_undo_of_a_sign_off_hides_again(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    draw_and_sign(blind)
    blind.show(SECOND)
    assert (blind.session.editor.undo_label, blind.session.editor.undo_elsewhere) == ("Sign off", FIRST)
    blind.session.editor.undo()
    blind.load(TRUTH)
    assert blind.session.shown.key == FIRST and blind.session.shown.draft is None and blind.session.shown.truth is None


def test_what_is_hidden_can_be_shown_again(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    blind.told()
    blind.session.judging.read_blind(())
    assert blind.session.shown.draft is not None and blind.session.shown.truth is not None
    assert Aspect.DRAFT | Aspect.TRUTH | Aspect.ROWS in blind.told()
    assert stored(blind)["seen"] == ["draft", "truth"]


def test_no_lesion_can_be_signed_blind(blind: Window) -> None:
    blind.propose(FIRST, DRAFT)
    assert blind.session.sign_off.no_lesion()
    assert (
        blind.session.shown.mask is not None
        and not blind.session.shown.mask.any()
        and blind.session.shown.mask.shape == SHAPE
    )
