"""What a reader said of each lesion in the terms of BI-RADS, and to which lesion of the mask it belongs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from busviewer.mask import Box

__all__ = ["Description", "OtherView", "described", "descriptions_json", "read_descriptions", "with_description"]

_MOST, _LONGEST = 64, 200  # lesions of a scan; letters of a term


@dataclass(frozen=True)
class OtherView:
    """The same lesion in an orthogonal view: the key of that scan, and its number there."""

    scan: str
    lesion: int


@dataclass(frozen=True)
class Description:
    """Of one lesion.

    Attributes:
        at: (x, y) in scan pixels, the middle of the lesion when it was described last: numbers change with the mask.
        said: the terms by the name of the field; also those that this program's lexicon does not know.
        nipple_mm: the distance from the nipple.
        other_view: where it is seen in an orthogonal view.
    """

    at: tuple[float, float]
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    nipple_mm: float | None = None
    other_view: OtherView | None = None

    @property
    def empty(self) -> bool:
        """Whether it says nothing."""
        return not any(self.said.values()) and self.nipple_mm is None and self.other_view is None


class Placed(Protocol):
    """A lesion, measured or not: where it is."""

    @property
    def number(self) -> int:
        """From 1."""

    @property
    def box(self) -> Box:
        """What holds it."""

    @property
    def centroid(self) -> tuple[float, float]:
        """(x, y) in scan pixels."""


def described(
    lesions: Sequence[Placed], descriptions: Iterable[Description]
) -> tuple[dict[int, Description], tuple[Description, ...]]:
    """The descriptions by the number of their lesion, and those whose lesion is not in the mask any more.

    A description belongs to the lesion whose box holds the middle that it had, the nearest of several; no lesion has
    two.
    """
    every = tuple(descriptions)
    pairs = sorted(
        (math.dist(each.centroid, said.at), each.number, place)
        for place, said in enumerate(every)
        for each in lesions
        if each.box.left <= said.at[0] <= each.box.right and each.box.top <= said.at[1] <= each.box.bottom
    )
    found: dict[int, Description] = {}
    taken: set[int] = set()
    for _far, number, place in pairs:
        if number not in found and place not in taken:
            found[number] = every[place]
            taken.add(place)
    return found, tuple(said for place, said in enumerate(every) if place not in taken)


def with_description(
    descriptions: Sequence[Description], before: Description | None, after: Description
) -> tuple[Description, ...]:
    """``descriptions`` with ``after`` in the place of ``before`` (None: added); an empty one is left out."""
    kept = [after if each is before else each for each in descriptions]
    if before is None:
        kept.append(after)
    return tuple(each for each in kept if not each.empty)


def descriptions_json(descriptions: Iterable[Description]) -> list[dict[str, Any]]:
    """As the file of an annotation has them."""
    return [
        {
            "at": [round(place, 2) for place in each.at],
            "said": {name: list(terms) for name, terms in each.said.items()},
            **({} if each.nipple_mm is None else {"nipple_mm": each.nipple_mm}),
            **(
                {}
                if each.other_view is None
                else {"other_view": {"scan": each.other_view.scan, "lesion": each.other_view.lesion}}
            ),
        }
        for each in descriptions
    ]


def read_descriptions(value: Any, where: str = "birads") -> tuple[Description, ...]:
    """What :func:`descriptions_json` made; ValueError names the field that is wrong. Unknown terms are kept."""
    if not isinstance(value, list) or len(value) > _MOST:
        raise ValueError(f"{where} must be a list of at most {_MOST} lesions")
    return tuple(_read(item, f"{where}[{number}]") for number, item in enumerate(value))


def _read(item: Any, where: str) -> Description:
    if not isinstance(item, dict) or not isinstance(item.get("said"), dict):
        raise ValueError(f"{where} must have 'at' and 'said'")
    at, nipple, other = item.get("at"), item.get("nipple_mm"), item.get("other_view")
    if not isinstance(at, list) or len(at) != 2 or not all(map(_is_number, at)):
        raise ValueError(f"{where}.at must be two numbers")
    if nipple is not None and not (_is_number(nipple) and 0 <= nipple <= 1000):
        raise ValueError(f"{where}.nipple_mm must be from 0 to 1000")
    view = None
    if other is not None:
        known = isinstance(other, dict) and isinstance(other.get("scan"), str) and type(other.get("lesion")) is int
        if not known or other["lesion"] < 1:
            raise ValueError(f"{where}.other_view must have a scan and the number of a lesion")
        view = OtherView(other["scan"], other["lesion"])
    said = {}
    for name, terms in item["said"].items():
        if not isinstance(terms, list) or not all(isinstance(term, str) and len(term) <= _LONGEST for term in terms):
            raise ValueError(f"{where}.said.{name} must be a list of terms")
        said[name] = tuple(terms)
    return Description((float(at[0]), float(at[1])), said, None if nipple is None else float(nipple), view)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
