"""The consensus on the desk: one scan, drawn as any other, kept as its own, and the reader's own work untouched."""

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
    window.session.await_left()
    return StudyStore(window.folder, CONSENSUS, user_data=tmp_path / "user").load(key)


def take_up(window: Window, mask: np.ndarray | None, lesion_class: str | None = None) -> bool:
    session = window.session
    return session.begin_consensus(session.prepare_consensus(window.study, FIRST), mask, ORIGIN, lesion_class)


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
    assert (session.reader, session.judge, session.current) == (CONSENSUS, "mj", FIRST)
    assert [row.key for row in session.worklist.rows] == [FIRST]
    assert np.array_equal(session.mask, START) and session.undo_label == "Start from the readers"
    assert session.annotation is not None and session.annotation.lesion_class == "benign"
    session.undo()
    assert session.mask is None
    session.redo()
    assert np.array_equal(session.mask, START)


def test_the_consensus_has_a_sensitivity_of_its_own(judged: Window) -> None:
    session = judged.session
    assert session.sensitivity == "balanced" and session.set_sensitivity("every")
    session.end_consensus()
    assert session.sensitivity == "balanced", "the reader's own"
    session.await_left()
    begin(judged)
    assert session.sensitivity == "every"


def test_signed_off_it_is_kept_with_its_origin(judged: Window, tmp_path: Path) -> None:
    judged.draw((60, 10))
    drawn = np.array(judged.session.mask)
    assert judged.session.sign_off()
    judged.session.end_consensus()
    said = consensus(judged, tmp_path)
    assert said is not None and said.reader == CONSENSUS and said.final is not None
    assert np.array_equal(said.final.mask, drawn) and said.final.origin == ORIGIN


def test_the_readers_own_work_is_as_it_was(judged: Window) -> None:
    judged.session.sign_off()
    judged.session.end_consensus()
    session = judged.session
    assert (session.reader, session.judge, session.current) == ("mj", "", SECOND)
    assert session.scan is None  # it wants loading
    judged.load()
    assert session.mask is not None and session.mask[10, 10] and session.undo_label == "Brush"
    assert [row.state for row in session.worklist.rows if row.key != SECOND] == [State.UNREAD] * 2
    session.undo()
    assert session.mask is None


def test_left_open_it_is_there_the_next_time(judged: Window, tmp_path: Path) -> None:
    judged.draw((60, 10))
    drawn = np.array(judged.session.mask)
    judged.session.end_consensus()
    judged.load()
    said = consensus(judged, tmp_path)
    assert said is not None and said.final is None and said.origin == ORIGIN
    assert take_up(judged, None)
    judged.load()
    assert np.array_equal(judged.session.mask, drawn)


def test_changed_again_it_is_another_final_drawn_by_hand(judged: Window, tmp_path: Path) -> None:
    judged.session.sign_off()
    judged.draw((60, 10))
    judged.session.sign_off()
    judged.session.end_consensus()
    said = consensus(judged, tmp_path)
    assert said is not None and [final.origin for final in said.finals] == [ORIGIN, ORIGIN]


def test_there_is_one_consensus_on_the_desk_at_a_time(judged: Window) -> None:
    assert not take_up(judged, START)
    assert judged.session.judge == "mj"


def test_closing_saves_the_consensus_and_the_own_work(judged: Window, tmp_path: Path) -> None:
    judged.session.close()
    assert judged.session.reader == "mj" and judged.session.judge == ""
    said = consensus(judged, tmp_path)
    assert said is not None and said.correction is not None
    own = StudyStore(judged.folder, "mj", user_data=tmp_path / "user").load(SECOND)
    assert own is not None and own.correction is not None


def test_another_reader_ends_it(judged: Window) -> None:
    judged.session.set_reader("Bea")
    assert (judged.session.reader, judged.session.judge) == ("Bea", "")
    assert len(judged.session.worklist) == len(KEYS)


def test_nobody_can_be_called_as_it_is(windows: Callable[..., Window]) -> None:
    window = windows()
    with pytest.raises(ValueError, match="another name"):
        window.session.set_reader(" Consensus")
    assert window.session.reader == "mj"


def test_a_scan_of_another_size_begins_with_nothing(windows: Callable[..., Window]) -> None:
    window = windows().show(SECOND)
    assert take_up(window, START[:10])
    window.load()
    assert window.session.mask is None and window.session.annotation is not None


def test_who_signed_the_scan_off_knows_its_name_and_is_not_called_blind(windows: Callable[..., Window]) -> None:
    window = windows()
    window.session.read_blind({"draft", "truth"})
    window.show(FIRST)
    number = window.session.name_of(FIRST)
    for signs in (False, True):
        if signs:
            assert window.session.sign_off_no_lesion()
        begin(window)
        assert window.session.name_of(FIRST) == (FIRST if signs else number)
        assert window.session.sign_off()
        said = window.session.annotation
        assert said is not None and said.final is not None
        assert said.final.blind == (() if signs else ("draft", "truth"))
        window.session.undo()
        window.session.end_consensus()
        window.load()


def test_what_comes_into_the_folder_is_none_of_it(judged: Window) -> None:
    judged.session.follow(open_study(judged.folder), ())
    assert [row.key for row in judged.session.worklist.rows] == [FIRST]


def wait(window: Window, done: Callable[[], bool]) -> None:
    """Try again and again until ``done``."""

    def tried() -> bool:
        window.session.try_again()
        return done()

    window.until(tried)


def test_once_another_window_lets_go_of_it_it_goes_on_and_the_own_work_stays(windows: Callable[..., Window]) -> None:
    other, window = windows("Bea").show(SECOND), windows().show(SECOND)
    begin(other)
    window.draw((10, 10))
    begin(window)
    session = window.session
    assert session.read_only
    other.session.end_consensus()
    wait(window, lambda: not session.read_only)
    assert (session.judge, session.reader, session.current) == ("mj", CONSENSUS, FIRST)
    window.load()
    session.end_consensus()
    window.load()
    assert (session.reader, session.current, len(session.worklist)) == ("mj", SECOND, 3)
    assert session.mask is not None and session.mask[10, 10]


def test_held_elsewhere_at_first_it_still_begins_with_the_mask_and_its_origin(windows: Callable[..., Window]) -> None:
    other, window = windows("Bea").show(SECOND), windows().show(SECOND)
    store = StudyStore(other.folder, CONSENSUS, user_data=other.folder.parent / "user")
    assert store.storage.hold()
    begin(window)
    store.storage.release()
    wait(window, lambda: not window.session.read_only)
    window.load()
    assert np.array_equal(window.session.mask, START) and window.session.sign_off()
    said = window.session.annotation
    assert said is not None and said.final is not None and said.final.origin == ORIGIN


def test_own_work_that_comes_free_meanwhile_is_there_after_it(windows: Callable[..., Window]) -> None:
    other, window = windows().show(SECOND), windows().show(SECOND)
    assert window.session.read_only
    begin(window)
    other.draw((10, 10))
    other.session.close()
    parked = window.session._parked
    assert parked is not None
    wait(window, lambda: window.session._parked is not None and window.session._parked.anew is not None)
    assert window.session.judge == "mj"
    window.session.end_consensus()
    assert not window.session.read_only and window.session.current == SECOND
    window.load()
    assert window.session.mask is not None and window.session.mask[10, 10]
