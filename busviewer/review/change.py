"""What the session tells the window: which parts changed, of which scan, where."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from busviewer.mask import Box

__all__ = ["Aspect", "Change", "call_now"]


class Aspect(enum.Flag):
    """A part of the session that somebody may be showing.

    STATE is the state, the finals, flag, note and class, and whether there is a correction at all; ROWS the worklist's;
    SAVED whether all is on disk; HISTORY what undo and redo would do; MARKS rulers, what is being drawn that is no
    mask yet, and what a drag sets of the tool; SPACING the millimetres a pixel.
    """

    STUDY = enum.auto()
    ROWS = enum.auto()
    SCAN = enum.auto()
    MASK = enum.auto()
    DRAFT = enum.auto()
    TRUTH = enum.auto()
    PREDICTION = enum.auto()
    HEATMAP = enum.auto()
    STATE = enum.auto()
    HISTORY = enum.auto()
    SAVED = enum.auto()
    MEASUREMENTS = enum.auto()
    TOOL_MARKS = enum.auto()
    SPACING = enum.auto()
    MESSAGE = enum.auto()


@dataclass(frozen=True)
class Change:
    """One call of ``on_change``.

    Attributes:
        aspects: what changed.
        key: the scan it is about, None for the whole study.
        box: the pixels of the mask that changed, None for all of them.
        text: with MESSAGE, what to tell the reader; blanks, as in "{scan} has no mask", let it be translated.
        values: what is to stand in the blanks; of a number, the window writes the decimal sign.
        good: whether it is good news, or what was asked for; else the reader had better know.
    """

    aspects: Aspect
    key: str | None = None
    box: Box | None = None
    text: str = ""
    values: Mapping[str, str | float] = field(default_factory=dict)
    good: bool = False

    @property
    def said(self) -> str:
        """The text with its blanks filled, in the language of the source."""
        return self.text.format(**self.values) if self.values else self.text


def call_now(call: Callable[[], None]) -> None:
    """Make the call at once, in the thread that asks."""
    call()
