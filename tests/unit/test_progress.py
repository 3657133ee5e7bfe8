from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.progress import Cancelled, check_cancelled, listening, report, track


def test_with_nobody_listening_nothing_happens() -> None:
    report(0.5, "half")
    check_cancelled()
    assert list(track([1, 2])) == [1, 2]


@given(fraction=st.floats(allow_nan=False))
def test_a_fraction_is_held_between_none_and_all(fraction: float) -> None:
    heard: list[float] = []
    with listening(lambda value, _: heard.append(value)):
        report(fraction)
    assert heard == [min(1.0, max(0.0, fraction))]


def test_track_reports_before_each_and_at_the_end() -> None:
    heard: list[tuple[float, str]] = []
    with listening(lambda fraction, text: heard.append((fraction, text))):
        seen = [item for item in track(["a", "b"], lambda item: f"scan {item}")]
    assert seen == ["a", "b"]
    assert heard == [(0.0, "scan a"), (0.5, "scan b"), (1.0, "")]


def test_track_of_nothing_ends_at_once() -> None:
    heard: list[float] = []
    with listening(lambda fraction, _: heard.append(fraction)):
        assert list(track([])) == []
    assert heard == [1.0]


def test_cancelling_stops_between_two_items() -> None:
    done: list[int] = []
    with listening(lambda *_: None, lambda: len(done) == 2), pytest.raises(Cancelled):
        for item in track([1, 2, 3, 4]):
            done.append(item)
    assert done == [1, 2]


def test_an_inner_listener_hides_the_outer_one_only_inside() -> None:
    outer: list[str] = []
    inner: list[str] = []
    with listening(lambda _, text: outer.append(text)):
        report(0, "before")
        with listening(lambda _, text: inner.append(text)):
            report(0, "within")
        report(0, "after")
    report(0, "outside")
    assert (outer, inner) == (["before", "after"], ["within"])


def test_the_listener_goes_when_the_work_fails() -> None:
    with pytest.raises(ZeroDivisionError), listening(lambda *_: None, lambda: True):
        raise ZeroDivisionError
    check_cancelled()


def test_each_thread_has_its_own_listener() -> None:
    here: list[str] = []
    there: list[str] = []

    def work() -> None:
        report(0, "unheard")
        with listening(lambda _, text: there.append(text)):
            report(0, "there")

    with listening(lambda _, text: here.append(text)):
        thread = threading.Thread(target=work, name="busviewer-test")
        thread.start()
        thread.join()
        report(0, "here")
    assert (here, there) == (["here"], ["there"])
