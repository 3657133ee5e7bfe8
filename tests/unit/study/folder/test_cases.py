"""Which scans are taken for one case."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.folder.cases import case_of
from busviewer.study.folder.entry import ScanEntry


def entry(key: str, group: str | None = None) -> ScanEntry:
    return ScanEntry(key, Path("/study") / key, group=group)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("case001_1.png", "case001_2.png", True),
        ("bus_0001-l.png", "bus_0001-r.png", True),
        ("P12 left.png", "p12 RIGHT.png", True),
        ("case001_1.png", "case002_1.png", False),
        ("a/case001_1.png", "b/case001_2.png", False),
    ],
)
def test_names_that_differ_in_their_last_part_alone_are_one_case(one: str, other: str, same: bool) -> None:
    assert (case_of(entry(one)) == case_of(entry(other))) == same
    assert case_of(entry(one)) is not None


@pytest.mark.parametrize("name", ["scan_1.png", "benign (12).png", "image.png", "left.png", "case001.png"])
def test_a_name_that_tells_no_case(name: str) -> None:
    assert case_of(entry(name)) is None


def test_a_group_counts_before_the_name() -> None:
    first, second = entry("case001_1.png", "g1"), entry("case001_2.png", "g2")
    assert case_of(first) != case_of(second)
    assert case_of(first) == case_of(entry("b/other.png", "g1"))
    assert case_of(entry("x/g1_1.png")) != case_of(entry("y.png", "x/g1"))
