"""A file of several frames counts as one scan."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.annotations.annotation import State
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.worklist.listing import Rule
from busviewer.study.worklist.worklist import Worklist

KEYS = ("a.png", "clip.tif#1", "clip.tif#2", "clip.tif#3", "z.png")


@pytest.fixture
def worklist() -> Worklist:
    return Worklist([ScanEntry(key, Path("study") / key) for key in KEYS])


def test_a_clip_is_one_in_the_count_and_done_when_a_frame_is_and_none_is_in_progress(worklist: Worklist) -> None:
    assert worklist.counts.text == "0 of 3 signed off" and worklist.counts.total == 5
    worklist.note("clip.tif#1", state=State.IN_PROGRESS)
    worklist.note("clip.tif#2", state=State.SIGNED_OFF)
    assert worklist.counts.text == "0 of 3 signed off"
    worklist.note("clip.tif#1", state=State.SEEN, has_draft=True)
    assert worklist.counts.text == "1 of 3 signed off" and worklist.counts.signed_off == 1
    clip = worklist.listed_row("clip.tif#3").clip
    assert clip is not None and (clip.frames, clip.drafts, clip.signed_off) == (3, 1, 1)
    assert worklist.listed_row("a.png").clip is None
    assert worklist.listed_row("clip.tif#3").listed_name == "clip.tif"


def test_a_clip_is_hidden_when_all_of_it_is_and_gone_when_its_file_is(worklist: Worklist) -> None:
    worklist.note("clip.tif#1", hidden=True)
    assert (worklist.counts.listed, worklist.counts.hidden) == (3, 0)
    for key in KEYS[1:4]:
        worklist.note(key, hidden=True)
    assert (worklist.counts.listed, worklist.counts.hidden) == (2, 1)
    worklist.follow([ScanEntry(key, Path("study") / key) for key in KEYS], KEYS[1:4])
    assert (worklist.counts.listed, worklist.counts.gone) == (2, 1)


def test_the_next_open_scan_is_of_another_file_and_then_a_frame_in_progress(worklist: Worklist) -> None:
    assert worklist.next_open("clip.tif#1", ["a.png", "clip.tif#1", "z.png"]) == "z.png"
    worklist.note("clip.tif#2", state=State.IN_PROGRESS)
    worklist.note("clip.tif#1", state=State.SIGNED_OFF)
    assert worklist.next_open("a.png", ["a.png", "clip.tif#1"]) == "clip.tif#2"
    for key in ("a.png", "z.png"):
        worklist.note(key, state=State.SIGNED_OFF)
    assert worklist.next_open("clip.tif#1") == "clip.tif#2" and worklist.next_open("clip.tif#2") is None


def test_the_state_is_that_of_the_clip_and_all_else_that_of_any_frame(worklist: Worklist) -> None:
    worklist.note("clip.tif#2", state=State.SIGNED_OFF, flagged=True)

    def left(**facets: str) -> list[str]:
        rule = Rule("", {name: frozenset({value}) for name, value in facets.items()})
        return [row.key for row in rule.leave(worklist.listed_rows)]

    assert left(state="unread") == ["a.png", "z.png"]
    assert left(state="signed off") == list(KEYS[1:4])
    assert left(flag="flagged") == ["clip.tif#2"]


def test_read_blind_frames_stay_together_under_one_number(worklist: Worklist) -> None:
    worklist.read_blind({"truth"})
    names = [worklist.row(key).name for key in KEYS[1:4]]
    number = worklist.listed_row("clip.tif#1").listed_name
    assert names == [f"{number}#1", f"{number}#2", f"{number}#3"]
    assert len({worklist.listed_row(key).listed_name for key in KEYS}) == 3
    places = [worklist.index(key) for key in KEYS[1:4]]
    assert places == list(range(places[0], places[0] + 3))
