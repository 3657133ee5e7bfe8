"""How the tests themselves wait: until something holds, and by no clock."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.waiting import calls, until

TESTS = Path(__file__).parents[1]
OTHER_WAYS = (
    "qtbot.wait(",
    "waitUntil(",
    "waitSignal(",
    "waitExposed(",
    "qWait(",
    "perf_counter(",
    "thread_time(",
    "monotonic() -",
)


def test_a_wait_ends_as_soon_as_its_condition_holds() -> None:
    held, turns = threading.Event(), []

    def turn() -> None:
        turns.append(1)
        if len(turns) == 3:
            held.set()

    until(held.is_set, turn=turn)
    assert len(turns) == 3
    until(lambda: True, turn=turn)
    assert len(turns) == 3, "what holds is not waited for"


@pytest.mark.parametrize("what", ["the bar says “no”", lambda: "the bar says “no”"])
def test_a_wait_in_vain_says_what_there_is_instead(what: object) -> None:
    with pytest.raises(AssertionError, match="waited 0.01 s in vain: the bar says “no”"):
        until(lambda: False, what, seconds=0.01)


def test_what_is_called_is_counted() -> None:
    few, many = (calls(lambda count=count: [len("x") for _ in range(count)]) for count in (10, 1000))  # type: ignore[misc]
    assert many - few == 990


def test_no_test_waits_or_measures_in_another_way() -> None:
    found = {
        f"{path.relative_to(TESTS)}: {way}"
        for path in TESTS.rglob("*.py")
        for way in OTHER_WAYS
        if way in path.read_text(encoding="utf-8") and path.name not in ("waiting.py", "test_waiting.py")
    }
    assert found == set(), "tests/waiting.py has the one way"
