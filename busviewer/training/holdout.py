"""The holdout: which scans only judge. Groups and near-duplicates stay together, or what was learned judges."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from busviewer.study import ScanEntry
from busviewer.study.survey.near_duplicates import united
from busviewer.study.survey.survey import Surveyed, survey

__all__ = [
    "group_of",
    "grouped",
    "held_out_keys",
    "groups_within",
    "is_held_out",
    "leaks",
    "leaks_between",
    "near_duplicates_of",
    "parted",
    "without_near_duplicates",
]


def is_held_out(group: str) -> bool:
    """Whether the finals of this group are never trained on: its hash is 0 modulo 5."""
    return int.from_bytes(hashlib.sha256(group.encode("utf-8", "surrogateescape")).digest()[:8], "big") % 5 == 0


def near_duplicates_of(entries: Sequence[ScanEntry], cache: Path | None) -> list[list[ScanEntry]]:
    """The groups of entries, of one folder or of several, that show the same view; see :func:`survey`."""
    by_path = {str(entry.path): entry for entry in entries}  # keys are unique within a folder alone
    found = survey([entry._replace(key=path) for path, entry in by_path.items()], cache)
    return [[by_path[path] for path in group] for group in found.groups]


def group_of(entry: ScanEntry) -> tuple[str, str]:
    """What tells its group from any other, of this folder or another; a scan without one is a group of its own."""
    path = str(entry.path)
    return path.removesuffix(str(Path(entry.key))), entry.group or path


def parted(
    entries: Sequence[ScanEntry], kept_out: Callable[[ScanEntry], bool], views: Iterable[Sequence[ScanEntry]] = ()
) -> tuple[list[ScanEntry], list[ScanEntry]]:
    """The scans to train on, and the scans left out because they belong to one that is kept out.

    Scans belong together that have one group, whatever their folds are, or are in one of ``views``; and so on.
    """
    by_path = {str(entry.path): entry for entry in entries}
    own = {path: group_of(entry) for path, entry in by_path.items()}
    paths = {
        path
        for union in _unions(own, [[str(entry.path) for entry in view] for view in views])
        if any(kept_out(by_path[path]) for path in union)
        for path in union
    }
    others = [entry for entry in entries if not kept_out(entry)]
    return (
        [entry for entry in others if str(entry.path) not in paths],
        [entry for entry in others if str(entry.path) in paths],
    )


def without_near_duplicates(
    entries: Sequence[ScanEntry], kept_out: Callable[[ScanEntry], bool], cache: Path | None
) -> tuple[list[ScanEntry], list[ScanEntry]]:
    """As :func:`parted`, with what shows the same view together."""
    return parted(entries, kept_out, near_duplicates_of(entries, cache))


def grouped(entries: Sequence[ScanEntry], cache: Path | None) -> list[ScanEntry]:
    """The entries of one folder, each with a group: its own, united with those that show the same view where the
    data set does not tell all groups, and of a scan alone its key."""
    views: list[list[str]] = []
    if not all(entry.group for entry in entries):
        views = [[entry.key for entry in view] for view in near_duplicates_of(entries, cache)]
    together = _unions({entry.key: entry.group or entry.key for entry in entries}, views)
    name_of = {key: union[0] for union in together for key in union}
    return [entry._replace(group=name_of.get(entry.key, entry.key)) for entry in entries]


def leaks(entries: Sequence[ScanEntry], cache: Path | None, fold: int | None = None) -> list[str]:
    """A sentence for each group of near-duplicates in different folds; with ``fold``, only groups that include it."""
    said = []
    for group in near_duplicates_of(entries, cache):
        folds = {entry.fold for entry in group}
        if len(folds) > 1 and (fold is None or fold in folds):
            names = ", ".join(f"{entry.path} (fold {_shown(entry.fold)})" for entry in group)
            said.append(f"near-duplicates in different folds, so figures may be too good: {names}")
    return said


def leaks_between(sets: Mapping[str, Sequence[ScanEntry]], cache: Path | None) -> list[str]:
    """A sentence for each group of near-duplicates in different data sets."""
    name_of = {entry.path: name for name, entries in sets.items() for entry in entries}
    said = []
    for group in near_duplicates_of([entry for entries in sets.values() for entry in entries], cache):
        if len({name_of[entry.path] for entry in group}) > 1:
            names = ", ".join(str(entry.path) for entry in group)
            said.append(f"near-duplicates in different data sets, so figures may be too good: {names}")
    return said


def _shown(fold: int | None) -> str:
    return "unknown" if fold is None else str(fold)


def held_out_keys(entries: Sequence[ScanEntry], found: Surveyed) -> set[str]:
    """The keys of the finals that judge: those whose group is held out, and those that show the view of such a one.

    A scan's own group is that of its set's table, or else its content (SHA-256). Groups that hold the same view are
    united, and a union is held out where one of them is: so no later scan, and no later final, turns one that judged
    into one that teaches.
    """
    own = _own(entries, found)
    judging = {key for key, group in own.items() if is_held_out(group)}
    for union in _unions(own, found.groups):
        if not judging.isdisjoint(union):
            judging.update(union)
    return judging


def groups_within(entries: Sequence[ScanEntry], found: Surveyed) -> dict[str, str]:
    """By key, the name of the group that it counts with: its own, and that of all that show the same view."""
    own = _own(entries, found)
    for union in _unions(own, found.groups):
        first = min(own[key] for key in union)
        own |= dict.fromkeys(union, first)
    return own


def _own(entries: Sequence[ScanEntry], found: Surveyed) -> dict[str, str]:
    return {entry.key: entry.group or found.sha256.get(entry.key, "") for entry in entries}


def _unions(own: Mapping[str, Hashable], views: Iterable[Sequence[str]]) -> list[list[str]]:
    """The names, two and more, that belong together: of one ``own`` group, or in one of ``views``; and so on."""
    names, by_group = list(own), dict[Hashable, list[str]]()
    for name, group in own.items():
        by_group.setdefault(group, []).append(name)
    places = {name: place for place, name in enumerate(names)}
    links = [pair for together in (*by_group.values(), *views) for pair in pairwise(together)]
    found = united(len(names), [(places[one], places[other]) for one, other in links])
    return [[names[place] for place in union] for union in found]
