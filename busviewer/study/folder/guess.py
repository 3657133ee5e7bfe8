"""Whether pictures of a study look like masks of others, though no rule says so: to ask whether they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import numpy as np

from busviewer.scan import ScanError, peek, read_scan
from busviewer.scan.frames import split_frame
from busviewer.scan.suffixes import stem_of
from busviewer.study.folder.choice import Choice, pairs_by_name
from busviewer.study.folder.names import folded, natural_key
from busviewer.study.folder.study import Study

__all__ = ["Guess", "find_guess"]

_LOOKED_AT = 12  # pairs that are read, of all that their names make
_TRIED = 8  # ways to make pairs, those with most pairs first
_LONGEST_AFFIX = 24
_TWO_LEVELS = 0.99  # of a mask's pixels
_TRACES = 12  # how far JPEG moves the two levels of a mask
_APART = 32  # and how far they are apart at least

Pair = tuple[str, str]  # keys: scan, mask


@dataclass(frozen=True)
class Guess:
    """Pictures that look like masks.

    Attributes:
        choice: which they are, to be remembered with the answer.
        count: how many.
        example: (scan, mask), their paths relative to the study.
    """

    choice: Choice
    count: int
    example: tuple[str, str]

    @property
    def text(self) -> str:
        """What they are, a sentence without a full stop."""
        scan, mask = self.example
        more = f", and {self.count - 1} more" if self.count > 1 else ""
        return f"these look like masks: {mask} for {scan}{more}"


def find_guess(study: Study) -> Guess | None:
    """Pictures of ``study`` that look like masks; None where none do, a rule has found masks, or it was answered.

    Reads a few pictures, of pairs that their names make: in all of them one must be nearly of two grey levels, and of
    the size of the other, which is not.
    """
    if study.answered or any(entry.truths for entry in study.entries):
        return None
    files = [entry.key for entry in study.entries if split_frame(entry.key)[1] is None]  # a choice is one of files
    for choice, pairs in _ways(files):
        if _look_alike(study.folder, pairs):
            return Guess(choice, len(pairs), pairs[0])
        turned = [(mask, scan) for scan, mask in pairs]
        if _look_alike(study.folder, turned):
            return Guess(_turned(choice, pairs), len(pairs), turned[0])
    return None


# ------------------------------------------------------------------------------------------------- pairs by their names


def _ways(keys: Iterable[str]) -> list[tuple[Choice, list[Pair]]]:
    """The ways to make pairs of pictures by names, those with most pairs first."""
    places: dict[str, dict[str, str]] = {}
    for key in keys:
        place, _, name = key.rpartition("/")
        places.setdefault(place, {})[name] = stem_of(folded(name))
    ways = dict(_in_two_folders(places))
    for choice in _in_one_folder(places.values()):
        ways[choice] = [
            (_key(place, scan), _key(place, mask))
            for place, names in places.items()
            for scan, mask in pairs_by_name(names, choice)
        ]
    best = sorted(ways.items(), key=lambda way: -len(way[1]))[:_TRIED]
    return [(choice, sorted(pairs, key=lambda pair: natural_key(pair[0]))) for choice, pairs in best]


def _key(place: str, name: str) -> str:
    return f"{place}/{name}" if place else name


def _in_two_folders(places: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[Choice, list[Pair]]]:
    """Folders with the same stems; those whose own names are the same (in ``train``, in ``test``) go together."""
    by_stem: dict[str, list[tuple[str, str]]] = {}
    for place, names in places.items():
        for name, stem in names.items():
            by_stem.setdefault(stem, []).append((place, name))
    pairs: dict[tuple[str, str], list[Pair]] = {}
    for found in by_stem.values():
        if 2 <= len(found) <= 8:
            for one, name in found:
                for other, mask in found:
                    if one < other:
                        pairs.setdefault((one, other), []).append((_key(one, name), _key(other, mask)))
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for (one, other), both in pairs.items():
        if 2 * len(both) >= min(len(places[one]), len(places[other])):
            own = folded(PurePosixPath(one).name), folded(PurePosixPath(other).name)
            groups.setdefault(own, []).append((one, other))
    for folders in groups.values():
        yield Choice(folders=tuple(folders)), [pair for each in folders for pair in pairs[each]]


def _in_one_folder(places: Iterable[Mapping[str, str]]) -> Iterator[Choice]:
    """What is added to the stem of one picture to make that of another in its folder; suffixes that share a stem."""
    affixes: Counter[tuple[str, str]] = Counter()
    endings: Counter[str] = Counter()
    for names in places:
        stems = set(names.values())
        for stem in stems:
            for length in range(1, min(len(stem), _LONGEST_AFFIX + 1)):
                if stem[:-length] in stems:
                    affixes["", stem[-length:]] += 1
                if stem[length:] in stems:
                    affixes[stem[:length], ""] += 1
        if len(stems) < len(names):
            twice = {stem for stem, count in Counter(names.values()).items() if count == 2}
            endings.update({folded(PurePosixPath(name).suffix): 1 for name, stem in names.items() if stem in twice})
    for (before, after), _ in affixes.most_common(_TRIED):
        yield Choice(before=before, after=after)
    for ending, _ in endings.most_common(_TRIED):
        yield Choice(ending=ending)


def _turned(choice: Choice, pairs: Sequence[Pair]) -> Choice:
    """The same pairs, the other of each being the mask."""
    if choice.folders:
        return Choice(folders=tuple((masks, scans) for scans, masks in choice.folders))
    if choice.ending:
        return Choice(ending=folded(PurePosixPath(pairs[0][0]).suffix))
    return replace(choice, reverse=not choice.reverse)


# --------------------------------------------------------------------------------------------- what the pictures show


def _look_alike(folder: Path, pairs: Sequence[Pair]) -> bool:
    """Whether, in all of some pairs that can be read, the second looks like a mask of the first."""
    step = max(1, len(pairs) // _LOOKED_AT)
    drawn = False
    for scan, mask in pairs[::step][:_LOOKED_AT]:
        try:
            seen = _see_pair(folder / scan, folder / mask)
        except ScanError:
            continue
        if seen is None:
            return False
        drawn |= seen
    return drawn


def _see_pair(scan: Path, mask: Path) -> bool | None:
    """Whether ``mask`` has something drawn in it; None where it does not look like a mask of ``scan``."""
    one, other = peek(scan), peek(mask)
    if (one.height, one.width) != (other.height, other.width):
        return None
    levels = _levels_of(mask)
    return levels > 1 if levels and not _levels_of(scan) else None


def _levels_of(path: Path) -> int:
    """How many grey levels nearly all pixels of a picture have, if that is one or two; else 0."""
    pixels = read_scan(path).pixels
    grey = pixels if pixels.ndim == 2 else pixels.max(axis=2)
    counts = np.bincount(grey.ravel())
    levels = np.arange(len(counts))
    first = int(counts.argmax())
    traces = _TRACES if path.suffix.lower() in (".jpg", ".jpeg") else 0
    distance = np.abs(levels - first)
    others = np.where(distance > traces, counts, 0)
    second = int(others.argmax())
    if not others[second]:
        return 1 if first <= traces else 0  # one level: black is an empty mask, anything else nothing
    if abs(first - second) < (_APART if traces else 1):
        return 0
    near = (distance <= traces) | (np.abs(levels - second) <= traces)
    return 2 if int(counts[near].sum()) >= _TWO_LEVELS * grey.size else 0
