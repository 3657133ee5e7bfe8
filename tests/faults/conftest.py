"""How much the fault suite tries, and the table of what it tried."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from tests.gui.conftest import driver, empty_driver, segmenter, services, study_folder  # noqa: F401 (fixtures)

WHOLE = os.environ.get("BUSVIEWER_FAULTS") == "whole"
"""``make faults`` sets it; else a short form is run, of some seconds a fault."""


class Tried(NamedTuple):
    """A row of the table: the fault, how many times it was tried, what was lost (or went wrong otherwise)."""

    fault: str
    rounds: int
    lost: int


class Faults:
    """What a test tells of itself."""

    def __init__(self) -> None:
        self.tried: list[Tried] = []

    def rounds(self, short: int, whole: int) -> int:
        """How many times to try."""
        return whole if WHOLE else short

    def record(self, fault: str, rounds: int, lost: int = 0) -> None:
        """Add a row to the table that is printed at the end, or to the row of the same name."""
        for number, row in enumerate(self.tried):
            if row.fault == fault:
                self.tried[number] = Tried(fault, row.rounds + rounds, row.lost + lost)
                return
        self.tried.append(Tried(fault, rounds, lost))


_FAULTS = Faults()


@pytest.fixture
def faults() -> Iterator[Faults]:
    """How often to try a fault, and where to say what came of it."""
    yield _FAULTS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The table, in Markdown."""
    if _FAULTS.tried:
        terminalreporter.section("faults tried" if WHOLE else "faults tried, short form")
        terminalreporter.write_line("| fault | rounds | lost |\n|---|---|---|")
        for tried in _FAULTS.tried:
            terminalreporter.write_line(f"| {tried.fault} | {tried.rounds:,} | {tried.lost} |")
