"""The consensus, in a workspace of its own: one scan, drawn as any other; the own work is untouched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from busviewer.study import StudyStore, open_study
from busviewer.study.annotations.annotation import Annotation, State
from busviewer.study.annotations.origin import Origin, Source
from busviewer.study.readers.consensus import CONSENSUS
from tests.unit.review.window import KEYS, Window, disc

FIRST, SECOND = KEYS[:2]
START = disc(30, 40, 12)
ORIGIN = Origin("edit", "Bea", "mj", (Source("mj", "t1"), Source("Bea", "t2")))


def consensus(window: Window, tmp_path: Path, key: str = FIRST) -> Annotation | None:
    window.session.storage.await_left()
    return StudyStore(window.folder, CONSENSUS, user_data=tmp_path / "user").load(key)


def take_up(window: Window, mask: np.ndarray | None, lesion_class: str | None = None) -> bool:
    session = window.session
    return session.judging.begin(session.judging.prepare(window.study, FIRST), mask, ORIGIN, lesion_class)


def begin(window: Window) -> None:
    assert take_up(window, START, "benign")
    window.load()


@pytest.fixture
def judged(windows: Callable[..., Window]) -> Window:
    """A window on the second scan with something drawn, and the consensus on the first begun."""
    window = windows().show(SECOND)
    window.draw((10, 10))
    begin(window)
    return window


def test_it_begins_with_the_mask_as_a_step_that_can_be_undone(judged: Window) -> None:
    session = judged.session
    assert (session.workspace.reader, session.judging.judge, session.shown.key) == (CONSENSUS, "mj", FIRST)
    assert [row.key for row in session.workspace.worklist.rows] == [FIRST]
    assert np.array_equal(session.shown.mask, START) and session.editor.undo_label == "Start from readers' masks"
    assert session.shown.annotation is not None and session.shown.annotation.lesion_class == "benign"
    session.editor.undo()
    assert session.shown.mask is None
    session.editor.redo()
    assert np.array_equal(session.shown.mask, START)


def test_the_consensus_has_a_sensitivity_of_its_own(judged: Window) -> None:
    session = judged.session
    assert session.drafts.sensitivity == "balanced" and session.drafts.set_sensitivity("every")
    session.judging.end()
    assert session.drafts.sensitivity == "balanced", "the reader's own"
    session.storage.await_left()
    begin(judged)
    assert session.drafts.sensitivity == "every"


def test_signed_off_it_is_kept_with_its_origin(judged: Window, tmp_path: Path) -> None:
    judged.draw((60, 10))
    drawn = np.array(judged.session.shown.mask)
    assert judged.session.sign_off.sign()
    judged.session.judging.end()
    said = consensus(judged, tmp_path)
    assert said is not None and said.reader == CONSENSUS and said.final is not None
    assert np.array_equal(said.final.mask, drawn) and said.final.origin == ORIGIN


def test_the_readers_own_work_is_as_it_was(judged: Window) -> None:
    judged.session.sign_off.sign()
    judged.session.judging.end()
    session = judged.session
    assert (session.workspace.reader, session.judging.judge, session.shown.key) == ("mj", "", SECOND)
    assert session.shown.scan is None  # it wants loading
    judged.load()
    assert session.shown.mask is not None and session.shown.mask[10, 10] and session.editor.undo_label == "Brush"
    assert [row.state for row in session.workspace.worklist.rows if row.key != SECOND] == [State.UNREAD] * 2
    session.editor.undo()
    assert session.shown.mask is None


def test_left_open_it_is_there_the_next_time(judged: Window, tmp_path: Path) -> None:
    judged.draw((60, 10))
    drawn = np.array(judged.session.shown.mask)
    judged.session.judging.end()
    judged.load()
    said = consensus(judged, tmp_path)
    assert said is not None and said.final is None and said.origin == ORIGIN
    assert take_up(judged, None)
    judged.load()
    assert np.array_equal(judged.session.shown.mask, drawn)


def test_changed_again_it_is_another_final_drawn_by_hand(judged: Window, tmp_path: Path) -> None:
    judged.session.sign_off.sign()
    judged.draw((60, 10))
    judged.session.sign_off.sign()
    judged.session.judging.end()
    said = consensus(judged, tmp_path)
    assert said is not None and [final.origin for final in said.finals] == [ORIGIN, ORIGIN]


def test_there_is_one_consensus_at_a_time(judged: Window) -> None:
    assert not take_up(judged, START)
    assert judged.session.judging.judge == "mj"


def test_closing_saves_the_consensus_and_the_own_work(judged: Window, tmp_path: Path) -> None:
    judged.session.close()
    assert judged.session.workspace.reader == "mj" and judged.session.judging.judge == ""
    said = consensus(judged, tmp_path)
    assert said is not None and said.correction is not None
    own = StudyStore(judged.folder, "mj", user_data=tmp_path / "user").load(SECOND)
    assert own is not None and own.correction is not None


def test_another_reader_ends_it(judged: Window) -> None:
    judged.session.set_reader("Bea")
    assert (judged.session.workspace.reader, judged.session.judging.judge) == ("Bea", "")
    assert len(judged.session.workspace.worklist) == len(KEYS)


def test_nobody_can_be_called_as_it_is(windows: Callable[..., Window]) -> None:
    window = windows()
    with pytest.raises(ValueError, match="another name"):
        window.session.set_reader(" Consensus")
    assert window.session.workspace.reader == "mj"


def test_a_scan_of_another_size_begins_with_nothing(windows: Callable[..., Window]) -> None:
    window = windows().show(SECOND)
    assert take_up(window, START[:10])
    window.load()
    assert window.session.shown.mask is None and window.session.shown.annotation is not None


def test_who_signed_the_scan_off_knows_its_name_and_is_not_called_blind(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.judging.read_blind({"draft", "truth"})
    window.show(FIRST)
    number = window.session.workspace.name_of(FIRST)
    for signs in (False, True):
        if signs:
            assert window.session.sign_off.no_lesion()
        begin(window)
        assert window.session.workspace.name_of(FIRST) == (FIRST if signs else number)
        assert window.session.sign_off.sign()
        said = window.session.shown.annotation
        assert said is not None and said.final is not None
        assert said.final.blind == (() if signs else ("draft", "truth"))
        window.session.editor.undo()
        window.session.judging.end()
        window.load()


def test_what_comes_into_the_folder_is_none_of_it(judged: Window) -> None:
    judged.session.follow(open_study(judged.folder), ())
    assert [row.key for row in judged.session.workspace.worklist.rows] == [FIRST]


def wait(window: Window, done: Callable[[], bool]) -> None:
    """Try again and again until ``done``."""

    def tried() -> bool:
        window.session.storage.try_again()
        return done()

    window.until(tried)


def test_once_another_window_lets_go_of_it_it_goes_on_and_the_own_work_stays(windows: Callable[..., Window]) -> None:
    other, window = windows("Bea").show(SECOND), windows().show(SECOND)
    begin(other)
    window.draw((10, 10))
    begin(window)
    session = window.session
    assert session.storage.read_only
    other.session.judging.end()
    wait(window, lambda: not session.storage.read_only)
    assert (session.judging.judge, session.workspace.reader, session.shown.key) == ("mj", CONSENSUS, FIRST)
    window.load()
    session.judging.end()
    window.load()
    assert (session.workspace.reader, session.shown.key, len(session.workspace.worklist)) == ("mj", SECOND, 3)
    assert session.shown.mask is not None and session.shown.mask[10, 10]


def test_held_elsewhere_at_first_it_still_begins_with_the_mask_and_its_origin(windows: Callable[..., Window]) -> None:
    other, window = windows("Bea").show(SECOND), windows().show(SECOND)
    store = StudyStore(other.folder, CONSENSUS, user_data=other.folder.parent / "user")
    assert store.storage.hold()
    begin(window)
    store.storage.release()
    wait(window, lambda: not window.session.storage.read_only)
    window.load()
    assert np.array_equal(window.session.shown.mask, START) and window.session.sign_off.sign()
    said = window.session.shown.annotation
    assert said is not None and said.final is not None and said.final.origin == ORIGIN


def test_own_work_that_comes_free_meanwhile_is_there_after_it(windows: Callable[..., Window]) -> None:
    other, window = windows().show(SECOND), windows().show(SECOND)
    assert window.session.storage.read_only
    own = window.session.workspace
    begin(window)
    other.draw((10, 10))
    other.session.close()
    assert window.session.workspace is not own
    wait(window, lambda: own._anew is not None)
    assert window.session.judging.judge == "mj"
    window.session.judging.end()
    assert not window.session.storage.read_only and window.session.shown.key == SECOND
    window.load()
    assert window.session.shown.mask is not None and window.session.shown.mask[10, 10]
