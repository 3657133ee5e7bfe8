"""The holdout: which scans only judge. Near-duplicates stay together, or a model is judged on what it learned from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from busviewer.study import ScanEntry
from busviewer.study.survey.near_duplicates import united
from busviewer.study.survey.survey import Surveyed, survey

__all__ = ["held_out_keys", "is_held_out", "leaks", "leaks_between", "near_duplicates_of", "without_near_duplicates"]


def is_held_out(group: str) -> bool:
    """Whether the finals of this group are never trained on: its hash is 0 modulo 5."""
    return int.from_bytes(hashlib.sha256(group.encode("utf-8", "surrogateescape")).digest()[:8], "big") % 5 == 0


def near_duplicates_of(entries: Sequence[ScanEntry], cache: Path | None) -> list[list[ScanEntry]]:
    """The groups of entries, of one folder or of several, that show the same view; see :func:`survey`."""
    by_path = {str(entry.path): entry for entry in entries}  # keys are unique within a folder alone
    found = survey([entry._replace(key=path) for path, entry in by_path.items()], cache)
    return [[by_path[path] for path in group] for group in found.groups]


def without_near_duplicates(
    entries: Sequence[ScanEntry], kept_out: Callable[[ScanEntry], bool], cache: Path | None
) -> tuple[list[ScanEntry], list[ScanEntry]]:
    """The scans to train on, and the scans left out because they are near-duplicates of the holdout."""
    near_duplicates = [
        entry
        for group in near_duplicates_of(entries, cache)
        if any(map(kept_out, group))
        for entry in group
        if not kept_out(entry)
    ]
    paths = {entry.path for entry in near_duplicates}
    return [entry for entry in entries if not kept_out(entry) and entry.path not in paths], near_duplicates


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
    own = {entry.key: entry.group or found.sha256.get(entry.key, "") for entry in entries}
    places = {key: place for place, key in enumerate(own)}
    by_group: dict[str, list[str]] = {}
    for key, group in own.items():
        by_group.setdefault(group, []).append(key)
    links = [pair for keys in (*by_group.values(), *found.groups) for pair in pairwise(keys)]
    unions = united(len(own), [(places[one], places[other]) for one, other in links])
    keys = list(own)
    judging = {key for key, group in own.items() if is_held_out(group)}
    for union in unions:
        if any(keys[place] in judging for place in union):
            judging.update(keys[place] for place in union)
    return judging
