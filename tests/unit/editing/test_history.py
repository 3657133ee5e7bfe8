from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from busviewer.editing import History


@dataclass(frozen=True)
class Noted:
    label: str
    nbytes: int = 10


def test_undo_and_redo_in_order_with_their_labels() -> None:
    history: History[Noted] = History(1000)
    brush, fill = Noted("Brush"), Noted("Fill")
    assert history.undo("a") is None
    assert history.redo("a") is None
    history.push("a", brush)
    history.push("a", fill)
    assert (history.undo_label("a"), history.redo_label("a")) == ("Fill", None)
    assert history.undo("a") is fill
    assert (history.undo_label("a"), history.redo_label("a")) == ("Brush", "Fill")
    assert history.undo("a") is brush
    assert history.undo("a") is None
    assert history.redo("a") is brush
    assert history.redo("a") is fill
    assert history.redo("a") is None


def test_scans_do_not_share_steps_and_keep_them_when_left() -> None:
    history: History[Noted] = History(1000)
    history.push("a", Noted("Brush"))
    history.push("b", Noted("Fill"))
    assert history.undo_label("a") == "Brush"
    assert history.undo("b") == Noted("Fill")
    assert history.undo("b") is None
    assert history.undo("a") == Noted("Brush")


def test_a_new_step_drops_what_was_undone() -> None:
    history: History[Noted] = History(1000)
    history.push("a", Noted("Brush"))
    history.undo("a")
    history.push("a", Noted("Fill"))
    assert history.redo_label("a") is None
    assert history.nbytes == 10


def test_a_lower_limit_takes_the_oldest_steps_at_once() -> None:
    history: History[Noted] = History(1000)
    for label in ("a1", "a2", "a3"):
        history.push("a", Noted(label))
    history.limit(20)
    assert history.nbytes == 20 and [history.undo_label("a"), history.undo("a"), history.undo("a")] == [
        "a3", Noted("a3"), Noted("a2"),
    ]  # fmt: skip
    assert history.undo("a") is None


def test_the_oldest_steps_of_the_scan_touched_longest_ago_go_first() -> None:
    history: History[Noted] = History(50)
    for label in ("a1", "a2"):
        history.push("a", Noted(label))
    for label in ("b1", "b2", "b3"):
        history.push("b", Noted(label))
    history.undo("a")  # touches a: b is now the older
    history.redo("a")
    history.push("c", Noted("c1"))
    assert history.nbytes == 50
    assert [history.undo("a"), history.undo("a"), history.undo("a")] == [Noted("a2"), Noted("a1"), None]
    assert [history.undo("b"), history.undo("b"), history.undo("b")] == [Noted("b3"), Noted("b2"), None]


def test_the_furthest_redo_steps_go_when_there_is_nothing_to_undo() -> None:
    history: History[Noted] = History(30)
    for label in ("a1", "a2"):
        history.push("a", Noted(label))
    history.undo("a")
    history.undo("a")
    history.push("b", Noted("b1", 15))
    assert history.redo("a") == Noted("a1")
    assert history.redo("a") is None


def test_a_step_larger_than_the_bound_takes_those_it_builds_on_with_it() -> None:
    history: History[Noted] = History(50)
    history.push("a", Noted("small"))
    history.push("a", Noted("huge", 51))
    assert history.undo_label("a") is None
    assert history.nbytes == 0


def test_forget_and_clear() -> None:
    history: History[Noted] = History()
    history.push("a", Noted("Brush"))
    history.push("b", Noted("Fill"))
    history.undo("b")
    history.forget("b")
    history.forget("never seen")
    assert history.redo_label("b") is None
    assert history.nbytes == 10
    history.clear()
    assert history.undo_label("a") is None
    assert history.nbytes == 0
    for bounds in ((-1, 1), (1, 0)):
        with pytest.raises(ValueError, match="history limits"):
            History(*bounds)


def test_the_scan_touched_longest_ago_goes_with_all_its_steps_where_there_are_too_many_scans() -> None:
    history: History[Noted] = History(limit_scans=2)
    for key in ("a", "a", "b"):
        history.push(key, Noted(key))
    history.touch("a")
    history.push("c", Noted("c"))
    assert history.undo("b") is None and history.nbytes == 30
    assert history.undo("a") == history.undo("a") == Noted("a")


class Sequences(RuleBasedStateMachine):
    """Any order of calls, against a list of all that was done: what can be undone is always the newest part of it."""

    LIMIT = 60

    def __init__(self) -> None:
        super().__init__()
        self.history: History[Noted] = History(self.LIMIT)
        self.done: dict[str, list[Noted]] = {"a": [], "b": []}
        self.undone: dict[str, list[Noted]] = {"a": [], "b": []}
        self.count = 0

    @rule(key=st.sampled_from("ab"), size=st.integers(1, 30))
    def push(self, key: str, size: int) -> None:
        self.count += 1
        step = Noted(f"step {self.count}", size)
        self.history.push(key, step)
        self.done[key].append(step)
        self.undone[key].clear()

    @rule(key=st.sampled_from("ab"))
    def undo(self, key: str) -> None:
        step = self.history.undo(key)
        if step is not None:
            assert step == self.done[key].pop()
            self.undone[key].append(step)

    @rule(key=st.sampled_from("ab"))
    def redo(self, key: str) -> None:
        step = self.history.redo(key)
        if step is not None:
            assert step == self.undone[key].pop()
            self.done[key].append(step)

    @invariant()
    def bounded(self) -> None:
        assert 0 <= self.history.nbytes <= self.LIMIT
        for key in "ab":
            assert self.history.undo_label(key) in (None, self.done[key][-1].label if self.done[key] else None)
            assert self.history.redo_label(key) in (None, self.undone[key][-1].label if self.undone[key] else None)


TestSequences = Sequences.TestCase
TestSequences.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
