"""How a consensus was made: the rule, the finals it is based on, and who decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from busviewer.study.annotations.fields import Fields

__all__ = ["RULES", "Origin", "Source", "origin_json", "read_origin"]

RULES = ("pick", "majority", "edit")


@dataclass(frozen=True)
class Source:
    """A final that was considered: its reader and the time of its sign-off."""

    reader: str
    time: str


@dataclass(frozen=True)
class Origin:
    """Where a mask of the consensus comes from.

    Attributes:
        rule: "pick" (one reader's mask), "majority" (of all in ``of``), or "edit" (drawn by ``by``).
        start: the reader whose mask was taken or edited; "" where it was the majority, or nothing.
        by: the person who decided.
        of: the finals that it was decided on.
    """

    rule: str
    start: str
    by: str
    of: tuple[Source, ...]

    def __post_init__(self) -> None:
        if self.rule not in RULES:
            raise ValueError(f"unknown rule {self.rule!r}; available: {', '.join(RULES)}")


def origin_json(origin: Origin) -> dict[str, Any]:
    """The value that an annotation's file holds."""
    of = [{"reader": source.reader, "time": source.time} for source in origin.of]
    return {"rule": origin.rule, "start": origin.start, "by": origin.by, "of": of}


def read_origin(value: Any, where: str) -> Origin:
    """The origin in ``value`` (parsed JSON), called ``where``; ValueError says which field is wrong."""
    fields = Fields(value, where)
    of = []
    for number, item in enumerate(fields.items("of")):
        source = Fields(item, f"{where}.of[{number}]")
        of.append(Source(source.text("reader"), source.text("time")))
    return Origin(fields.one_of("rule", RULES), fields.text("start"), fields.text("by"), tuple(of))
