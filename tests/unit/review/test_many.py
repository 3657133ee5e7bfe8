"""What is said of scans that are not on screen: signed off, flagged, hidden; and a folder that changes."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from busviewer.review import Aspect
from busviewer.study import State, StudyStore, open_study
from tests.unit.review.window import KEYS, SHAPE, Window, disc

LEFT, RIGHT = disc(30, 20, 10), disc(30, 60, 10)


def test_a_draft_is_signed_off_unseen_and_opened_again_by_undo(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    window.propose(KEYS[1], LEFT)
    window.told()
    assert window.session.sign_off.sign_scan(window.ref(KEYS[1])) == ""
    assert window.told() & Aspect.ROWS
    row = window.session.workspace.worklist.row(KEYS[1])
    assert row.state is State.SIGNED_OFF and row.no_lesion is False and window.session.shown.key == KEYS[0]
    assert window.session.editor.undo_label is None, "nothing was done to the scan on screen"
    assert window.session.sign_off.sign_scan(window.ref(KEYS[1])) == "already signed off"
    window.show(KEYS[1])
    assert window.session.shown.annotation is not None and window.session.shown.annotation.final is not None
    assert np.array_equal(window.session.shown.annotation.final.mask, LEFT)
    window.session.editor.undo()
    assert window.session.shown.state is State.SEEN and window.session.shown.correction is None


def test_the_correction_counts_also_one_that_is_being_drawn(windows: Callable[..., Window]) -> None:
    window = windows()
    window.propose(KEYS[0], LEFT)
    window.show(KEYS[0])
    window.draw((60, 30), (70, 30))
    assert window.session.sign_off.sign_scan(window.ref(KEYS[0])) == ""
    assert window.session.shown.state is State.SIGNED_OFF and window.session.shown.mask is not None
    assert window.session.shown.mask[30, 65] and window.session.shown.mask[30, 20]


def test_what_cannot_be_signed_off_says_why_and_stays(windows: Callable[..., Window]) -> None:
    window = windows()
    assert window.session.sign_off.sign_scan(window.ref(KEYS[0])) == "no mask"
    window.propose(KEYS[1], np.zeros(SHAPE, bool))
    assert window.session.sign_off.sign_scan(window.ref(KEYS[1])) == "empty mask"
    window.propose(KEYS[2], LEFT)
    another = dataclasses.replace(window.ref(KEYS[2]), sha256="b" * 64)
    assert window.session.sign_off.sign_scan(another) == "not the scan that was annotated"
    assert window.session.workspace.worklist.counts.signed_off == 0
    window.session.close()
    assert window.session.sign_off.sign_scan(window.ref(KEYS[2]))


def test_no_lesion_on_any_scan_overrules_a_draft_and_is_taken_back_by_one_undo(
    windows: Callable[..., Window],
) -> None:
    window = windows().show(KEYS[0])
    window.draw((20, 30), (30, 30))
    window.propose(KEYS[1], LEFT)
    drawn = window.session.shown.mask
    assert drawn is not None
    before = drawn.copy()
    for key in KEYS:
        assert window.session.sign_off.no_lesion_scan(window.ref(key)) == ""
        assert window.session.sign_off.no_lesion_scan(window.ref(key)) == "already signed off"
    rows = window.session.workspace.worklist.rows
    assert [(row.state, row.no_lesion) for row in rows] == [(State.SIGNED_OFF, True)] * 3
    window.session.editor.undo()
    assert window.session.shown.state is State.IN_PROGRESS and np.array_equal(window.session.shown.mask, before)
    window.show(KEYS[1])
    final = window.session.shown.annotation.final  # type: ignore[union-attr]
    assert final is not None and not final.mask.any() and final.draft is window.session.shown.draft
    window.session.editor.undo()
    assert window.session.shown.state is State.SEEN and np.array_equal(window.session.shown.mask, LEFT)


def test_no_lesion_on_any_scan_leaves_a_signed_lesion_and_knows_what_was_hidden(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.judging.read_blind({"draft"})
    window.show(KEYS[0])
    window.draw((20, 30), (30, 30))
    assert window.session.sign_off.sign()
    window.propose(KEYS[1], LEFT)
    assert window.session.sign_off.no_lesion_scan(window.ref(KEYS[0])) == "already signed off"
    assert window.session.workspace.worklist.row(KEYS[0]).no_lesion is False
    assert window.session.sign_off.no_lesion_scan(window.ref(KEYS[1])) == ""
    window.show(KEYS[1])
    assert window.session.shown.annotation.final.blind == ("draft",)  # type: ignore[union-attr]


def test_a_class_of_any_scan_is_kept_and_leaves_a_sign_off_as_it_is(windows: Callable[..., Window]) -> None:
    window = windows()
    window.propose(KEYS[1], LEFT)
    window.show(KEYS[0])
    assert window.session.sign_off.sign_scan(window.ref(KEYS[1])) == ""
    for key in KEYS[:2]:
        assert window.session.sign_off.class_scan(window.ref(key), "malignant") == ""
    assert window.session.shown.annotation is not None and window.session.shown.annotation.lesion_class == "malignant"
    rows = window.session.workspace.worklist.rows
    assert [row.lesion_class for row in rows] == ["malignant", "malignant", None]
    assert [row.state for row in rows] == [State.IN_PROGRESS, State.SIGNED_OFF, State.UNREAD]
    assert window.session.sign_off.class_scan(window.ref(KEYS[1]), None) == ""
    assert window.session.workspace.worklist.row(KEYS[1]).lesion_class is None
    another = dataclasses.replace(window.ref(KEYS[1]), sha256="b" * 64)
    assert window.session.sign_off.class_scan(another, "benign") == "not the scan that was annotated"
    with pytest.raises(ValueError, match="unknown class 'cyst'"):
        window.session.sign_off.class_scan(window.ref(KEYS[1]), "cyst")


def test_flags_and_notes_of_any_scan_keep_what_was_noted(windows: Callable[..., Window]) -> None:
    window = windows().show(KEYS[0])
    window.session.sign_off.set_flag(False, "bad edge")
    for key in KEYS[:2]:
        assert window.session.sign_off.flag_scan(window.ref(key), True, "edge") == ""
        assert window.session.sign_off.flag_scan(window.ref(key), True, "edge") == ""
    rows = window.session.workspace.worklist.rows
    assert [row.flagged for row in rows] == [True, True, False]
    assert [row.note for row in rows] == ["bad edge\nedge", "edge", ""] and rows[1].state is State.IN_PROGRESS, "noted"
    assert window.session.shown.annotation is not None and window.session.shown.annotation.flag
    window.session.sign_off.flag_scan(window.ref(KEYS[1]), False)
    assert (
        not window.session.workspace.worklist.row(KEYS[1]).flagged
        and window.session.workspace.worklist.row(KEYS[1]).note == "edge"
        and window.session.workspace.worklist.row(KEYS[1]).state is State.IN_PROGRESS
    )


def test_hidden_scans_are_hidden_for_this_reader_until_shown(windows: Callable[..., Window]) -> None:
    window = windows()
    assert window.session.rows.hide(KEYS[:2], True)
    assert (
        window.session.workspace.worklist.counts.hidden == 2
        and window.session.workspace.worklist.next_unread(None) == KEYS[2]
    )
    window.session.close()
    window = windows()
    assert [row.hidden for row in window.session.workspace.worklist.rows] == [True, True, False]
    window.session.set_reader("ab")
    assert window.session.workspace.worklist.counts.hidden == 0
    window.session.set_reader("mj")
    assert window.session.rows.hide([KEYS[0]], False) and window.session.workspace.worklist.counts.hidden == 1
    window.session.close()
    assert not window.session.rows.hide(KEYS, True)


def test_the_folder_changes_and_the_scan_on_screen_stays(windows: Callable[..., Window], tmp_path: Path) -> None:
    window = windows().show(KEYS[1])
    window.draw((20, 30), (30, 30))
    user_data = tmp_path / "other user"
    shutil.copy(window.folder / KEYS[0], window.folder / "a.png")
    found, mask = open_study(window.folder), window.session.shown.mask
    window.told()
    window.session.follow(found, {KEYS[2]})
    assert window.told() & Aspect.ROWS and window.study is found
    assert [row.key for row in window.session.workspace.worklist.rows] == ["a.png", *KEYS]
    assert window.session.workspace.worklist.row(KEYS[2]).gone and window.session.shown.mask is mask
    window.session.follow(open_study(tmp_path), ())
    assert window.study is found, "of another folder"
    assert window.session.storage.flush()
    assert StudyStore(window.folder, "mj", user_data=user_data).load(KEYS[1]) is not None


def test_a_scan_that_can_be_read_at_last_says_nothing(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.workspace.select(KEYS[0])
    window.session.rows.unreadable(KEYS[0], "truncated")
    window.changes.clear()
    window.session.rows.unreadable(KEYS[0], "")
    assert window.session.workspace.worklist.row(KEYS[0]).unreadable == "" and window.said() == []
