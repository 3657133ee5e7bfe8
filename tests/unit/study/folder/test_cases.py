"""Which scans are taken for one case."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.folder.cases import same_case
from busviewer.study.folder.entry import ScanEntry


def entry(key: str, group: str | None = None) -> ScanEntry:
    return ScanEntry(key, Path("/study") / key, group=group)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("case001_1.png", "case001_2.png", True),
        ("a/bus_0001-l.png", "a/bus_0001-r.png", True),
        ("P12 left.png", "p12 RIGHT.png", True),
        ("case001_1.png", "case002_1.png", False),
        ("case001_1.png", "case0011_1.png", False),
        ("a/case001_1.png", "b/case001_2.png", False),
    ],
)
def test_names_that_differ_in_their_last_part_alone_are_one_case(one: str, other: str, same: bool) -> None:
    entries = [entry(one), entry(other)]
    assert same_case(entries[0], entries) == ([one, other] if same else [one])


@pytest.mark.parametrize("name", ["scan_1.png", "benign (12).png", "image.png", "left.png", "case001.png"])
def test_a_name_that_tells_no_case(name: str) -> None:
    assert same_case(entry(name), [entry(name), entry("scan_2.png"), entry("benign (13).png")]) == []


def test_a_group_counts_before_the_name() -> None:
    entries = [entry("case001_1.png", "g1"), entry("case001_2.png", "g2"), entry("b/other.png", "g1")]
    assert same_case(entries[0], entries) == ["case001_1.png", "b/other.png"]
    alone = entry("case001_3.png")
    assert same_case(alone, [*entries, alone]) == ["case001_3.png"]
