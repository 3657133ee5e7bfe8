"""The lexicon: which terms may be said of a lesion, from a data file that names its edition."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

__all__ = ["Lexicon", "LexiconField", "load_lexicon"]

FILE = Path("birads") / "ultrasound-5.json"
"""In the folder of resources."""


@dataclass(frozen=True)
class LexiconField:
    """One thing to say of a lesion.

    Attributes:
        name: in the annotation.
        title: on the screen and in reports.
        terms: what can be said, in the order of the lexicon.
        several: whether more than one of them may be said.
        alone: those that no other goes with.
    """

    name: str
    title: str
    terms: tuple[str, ...]
    several: bool = False
    alone: tuple[str, ...] = ()

    def toggled(self, said: tuple[str, ...], term: str) -> tuple[str, ...]:
        """What is said after ``term`` was chosen, or chosen again; terms that the lexicon does not know stay, where
        several may be said."""
        if term in said:
            return tuple(each for each in said if each != term)
        if not self.several or term in self.alone:
            return (term,)
        left = {*said, term}.difference(self.alone)
        return (*(each for each in self.terms if each in left), *(each for each in said if each not in self.terms))


@dataclass(frozen=True)
class Lexicon:
    """All fields, in their order, and the ``edition`` that they are of."""

    edition: str
    fields: tuple[LexiconField, ...]

    @cached_property
    def by_name(self) -> dict[str, LexiconField]:
        """The fields by their names."""
        return {field.name: field for field in self.fields}


def load_lexicon(resources: Path) -> Lexicon:
    """The lexicon in the folder of ``resources``; OSError, ValueError and KeyError where that is damaged."""
    value = json.loads((resources / FILE).read_text(encoding="utf-8"))
    fields = (
        LexiconField(
            each["name"], each["title"], tuple(each["terms"]), each.get("several", False), tuple(each.get("alone", ()))
        )
        for each in value["fields"]
    )
    return Lexicon(value["edition"], tuple(fields))
