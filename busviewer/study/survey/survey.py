"""A survey of all scans of a study: near-duplicates, burnt-in marks, and ground truth that cannot be trusted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.progress import check_cancelled, report
from busviewer.scan import ScanError, read_scan
from busviewer.scan.frames import file_of, split_frame
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.truth import LOOKS_DRAWN, examine_truth, read_class
from busviewer.study.survey.cache import FileKnown, SurveyCache, quarantine_cache
from busviewer.study.survey.near_duplicates import Fingerprint, candidates, fingerprint, same_view, sketch
from busviewer.texts import from_json, joined, to_json, worded

__all__ = ["CACHE", "MOST_SCANS", "Surveyed", "TruthFound", "against", "survey"]

CACHE = "survey-2.sqlite3"
"""The cache's file, in the folder for user data; another fingerprint, other marks, or another way to read masks, take
another number."""

_OLDER = ("survey-1.sqlite3",)  # it can be large, and nothing reads it

MOST_SCANS = 20_000
"""Of a study in which near-duplicates are looked for: the pairs grow with the square."""

_LOOKING = 0.8  # of the time, about
_AT_HAND = 4096  # fingerprints in memory while pairs are confirmed, 14 kB each


@dataclass(frozen=True)
class TruthFound:
    """What was found of one scan's ground truth.

    Attributes:
        how: each mask is drawn (see :class:`~busviewer.scan.drawn.Drawn`).
        odd: what a person should look at, sentences without a full stop.
        refused: why it cannot be used, "" where it can.
        class_name: of the scan, from the folder, its table or the colours of the mask; None where none of them tells.
    """

    how: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()
    refused: str = ""
    class_name: str | None = None

    @property
    def hint(self) -> str:
        """What to tell of it; "" where there is nothing."""
        return self.refused or joined("; ", self.odd)


@dataclass(frozen=True)
class Surveyed:
    """What a survey found.

    Attributes:
        groups: the keys of the scans that show one view, two and more each, in the order of the study.
        burnt_in: what is burnt into each scan, by its key.
        sha256: what tells each scan's content from any other (:attr:`Scan.sha256`), by its key.
        spacing: of each scan whose file tells it, millimetres a pixel (down, across), by its key.
        truths: what was found of each scan's ground truth, by its key, where that was asked for and there is any.
        drawn: the scans that look like masks, as they have two colours only.
        unreadable: why a scan could not be analysed, by its key.
        problems: what else a person should know, a sentence each.
    """

    groups: list[tuple[str, ...]] = field(default_factory=list)
    burnt_in: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sha256: dict[str, str] = field(default_factory=dict)
    spacing: dict[str, tuple[float, float]] = field(default_factory=dict)
    truths: dict[str, TruthFound] = field(default_factory=dict)
    drawn: set[str] = field(default_factory=set)
    unreadable: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def hint(self, key: str) -> str:
        """What to check of the scan ``key``; "" where there is nothing."""
        truth = self.truths.get(key)
        texts = (LOOKS_DRAWN if key in self.drawn else "", "" if truth is None else truth.hint)
        return joined("; ", (text for text in texts if text))

    @property
    def numbers(self) -> dict[str, int]:
        """The number of its group, from 1, of each scan that is in one."""
        return {key: number for number, group in enumerate(self.groups, 1) for key in group}


def survey(entries: Sequence[ScanEntry], cache: Path | None, *, truths: bool = False) -> Surveyed:
    """Analyse every scan once, and with ``truths`` its ground truth; what is known comes from the file ``cache``.

    Reports how far it is, and can be cancelled between two scans; what was done stays in the cache. A scan that
    fails does not stop it. A damaged cache is quarantined, and an unusable one is not used. More than 20,000 scans are
    not compared with each other.
    """
    try:
        for older in (cache.with_name(name) for name in _OLDER if cache is not None):
            older.unlink(missing_ok=True)
        with SurveyCache(cache) as known:
            return _surveyed(entries, known, truths)
    except (OSError, sqlite3.Error) as error:
        operational = isinstance(error, (OSError, sqlite3.OperationalError))
        if cache is not None and not operational:
            quarantine_cache(cache)
        what = worded("cannot be used") if operational else worded("was damaged and has been quarantined")
        with SurveyCache(None if operational else cache) as known:
            found = _surveyed(entries, known, truths)
        found.problems.append(
            worded("{cache}: {what} ({reason}); all scans were analysed again", cache=cache, what=what, reason=error)
        )
        return found


def _surveyed(entries: Sequence[ScanEntry], known: SurveyCache, truths: bool) -> Surveyed:
    found = Surveyed()
    for number, entry in enumerate(entries):
        check_cancelled()
        report(_LOOKING * number / len(entries), f"analysing {entry.key}")
        try:
            sha256 = _looked_at(entry.path, known)
        except ScanError as error:
            found.unreadable[entry.key] = error.reason
            continue
        found.sha256[entry.key], found.burnt_in[entry.key] = sha256, known.marks(sha256) or ()
        if known.looks_drawn(sha256):
            found.drawn.add(entry.key)
        shape, spacing = known.grid(sha256)
        if spacing is not None:
            found.spacing[entry.key] = spacing
        if truths and entry.has_truth:
            found.truths[entry.key] = _truth(entry, shape, known)
    if len(entries) > MOST_SCANS:
        found.problems.append(
            worded("near-duplicates are not searched for in studies of more than {limit} scans", limit=MOST_SCANS)
        )
    else:
        found.groups.extend(_groups(found.sha256, known))
    known.trim()
    report(1.0, "")
    return found


def _truth(entry: ScanEntry, shape: tuple[int, int], known: SurveyCache) -> TruthFound:
    """What the masks of ``entry``, whose scan is of ``shape``, hold; read again where one of them has changed."""
    try:
        files = [(path.name, file_of(path).stat()) for path in entry.truths]
        stamp = json.dumps([shape, entry.class_name, *((name, stat.st_size, stat.st_mtime_ns) for name, stat in files)])
        before = known.truth(entry.path, stamp)
        if before is not None:
            fields = json.loads(before)
            odd, refused = tuple(map(from_json, fields["odd"])), from_json(fields["refused"])
            return TruthFound(tuple(fields["how"]), odd, refused, fields["class_name"])
        truth = examine_truth(entry, shape)
        how, odd = ((), ()) if truth is None else (truth.how, truth.odd)
        found = TruthFound(how, odd, class_name=read_class(entry))
    except OSError as error:
        return TruthFound(refused=worded("the ground truth cannot be read ({reason})", reason=error.strerror or error))
    except ScanError as error:
        found = TruthFound(refused=str(error))
    known.put_truth(entry.path, stamp, json.dumps(_to_json(found)))
    return found


def _to_json(found: TruthFound) -> dict[str, object]:
    return asdict(found) | {"odd": [*map(to_json, found.odd)], "refused": to_json(found.refused)}


def _looked_at(path: Path, known: SurveyCache) -> str:
    """The hash of a scan whose content is known now; ScanError where it cannot be read."""
    from busviewer.scan.burnt_in import burnt_in

    try:
        stat = file_of(path).stat()
    except OSError as error:
        raise ScanError(path, worded("the file cannot be read ({reason})", reason=error.strerror or error)) from error
    file = known.file(path)
    if file is not None and file[:2] == (stat.st_size, stat.st_mtime_ns) and known.marks(file.sha256) is not None:
        return file.sha256
    try:
        scan = read_scan(path)
    except MemoryError as error:
        raise ScanError(path, worded("not enough memory to open this scan")) from error
    if known.marks(scan.sha256) is None:
        known.put(scan, burnt_in(scan), fingerprint(scan).to_bytes())
    known.put_file(path, FileKnown(stat.st_size, stat.st_mtime_ns, scan.sha256))
    return scan.sha256


def _groups(sha256: dict[str, str], known: SurveyCache) -> list[tuple[str, ...]]:
    """The groups of keys; scans of the same bytes are one before any are compared.

    That the frames of one file are alike is nothing to be told: a group has scans of two files at least.
    """
    contents = sorted(set(sha256.values()))  # so that a pair is compared in the same order in every study
    report(_LOOKING, "comparing scans")
    sketches = []
    for each in contents:
        check_cancelled()
        sketches.append(sketch(_fingerprint(each, known)))
    pairs = candidates(sketches)
    del sketches
    views = _views(contents, pairs, known)
    view_of = {contents[place]: number for number, view in enumerate(views) for place in view}
    keys: dict[int, list[str]] = {}
    for key, each in sha256.items():
        keys.setdefault(view_of[each], []).append(key)
    return [tuple(group) for group in keys.values() if len({split_frame(key)[0] for key in group}) > 1]


def _views(contents: Sequence[str], pairs: NDArray[np.intp], known: SurveyCache) -> list[set[int]]:
    """The places of the contents that show one view, alone or with others.

    What is linked already is not compared: of a clip, where each shows what the others do, few pairs are left.
    """
    from scipy.cluster.hierarchy import DisjointSet

    @lru_cache(_AT_HAND)
    def print_of(place: int) -> Fingerprint:
        return _fingerprint(contents[place], known)

    linked = DisjointSet(range(len(contents)))
    for number, pair in enumerate(pairs):
        check_cancelled()
        one, other = int(pair[0]), int(pair[1])
        if linked.connected(one, other):
            continue
        report(_LOOKING + (1 - _LOOKING) * number / len(pairs), "comparing scans")
        names = contents[one], contents[other]
        answer = known.same(*names)
        if answer is None:
            answer = same_view(print_of(one), print_of(other))
            known.put_same(*names, answer)
        if answer:
            linked.merge(one, other)
    views: list[set[int]] = linked.subsets()
    return views


def _fingerprint(sha256: str, known: SurveyCache) -> Fingerprint:
    try:
        return Fingerprint.from_bytes(known.fingerprint(sha256))
    except ValueError as error:
        raise sqlite3.DatabaseError(f"the scan {sha256[:12]}: {error}") from error


def against(entries: Sequence[ScanEntry], groups: Iterable[Sequence[str]]) -> dict[str, Any] | None:
    """What was found against the groups that the folder's own table gives, in pairs; None where it gives none.

    ``missed`` and ``false`` name the pairs; shares are of the pairs that the table implies, and of those found.
    """
    own: dict[str, list[str]] = {}
    for entry in entries:
        if entry.group is not None:
            own.setdefault(entry.group, []).append(entry.key)
    if not own:
        return None
    order = {entry.key: place for place, entry in enumerate(entries) if entry.group is not None}
    implied = set(_pairs(own.values(), order))
    found = set(_pairs(groups, order))
    return {
        "implied": len(implied),
        "found": len(found & implied),
        "found_share": len(found & implied) / len(implied) if implied else None,
        "false_share": len(found - implied) / len(found) if found else None,
        "missed": sorted(map(list, implied - found)),
        "false": sorted(map(list, found - implied)),
    }


def _pairs(groups: Iterable[Sequence[str]], order: dict[str, int]) -> Iterator[tuple[str, str]]:
    for group in groups:
        yield from combinations(sorted((key for key in group if key in order), key=order.__getitem__), 2)
