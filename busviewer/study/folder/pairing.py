"""Which file is a scan, and which a mask of which scan: the rules of layouts, applied to the folders of a study."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from busviewer.scan.suffixes import stem_of
from busviewer.study.folder.choice import Choice, pairs_by_name
from busviewer.study.folder.layouts import (
    CHOSEN,
    ELSEWHERE,
    MASKS_ALONE,
    SCANS_ALONE,
    Reading,
    Role,
    bases_in_a_masks_folder,
    may_name_masks,
    read_folder_name,
    read_further_mask,
    read_mask_name,
    special_rule,
    with_scan_words,
)
from busviewer.study.folder.names import folded, natural_key
from busviewer.study.folder.walk import Folder

__all__ = ["Claim", "Paired", "Place", "arrange", "fits", "pair", "stems_of"]

# Ranks: the lower, the sooner a mask is used.
_ALONE, _FURTHER, _CHOSEN_BESIDE, _IN_A_MASKS_FOLDER, _ELSEWHERE = 30, 40, 50, 100, 200
_CHOSEN_FOLDER = _ELSEWHERE - _IN_A_MASKS_FOLDER - 1  # after all of the table


Claim = tuple[int, str, str]
"""A mask file that fits a scan: the rank of its rule (the lower, the sooner it is used), the rule's name, its path."""


@dataclass
class _MasksFolder:
    """A folder that is named as one of masks, with all below it."""

    role: Role
    settled: bool  # scans lie beside it, or a reader said so


@dataclass(eq=False)
class Place:
    """One folder, what its place in the tree tells, and what was found in it.

    Attributes:
        rest: the folded names of the steps to it, without those that only say "images", "masks" or "train": scans and
            masks whose rest is the same belong together.
        scans: the names of its scans, each with its folded stem.
        masks_of: the masks of each scan that has some.
        breast: whether it has masks of the BrEaST set.
        outside: it is not in the study, but beside it.
    """

    folder: Folder
    split: str = ""
    rest: tuple[str, ...] = ()
    role: Role = Role()
    masks: _MasksFolder | None = None
    outside: bool = False
    scans: dict[str, str] = field(default_factory=dict)
    breast: bool = False
    masks_of: dict[str, tuple[Claim, ...]] = field(default_factory=dict)
    claims: dict[str, tuple[Claim, ...]] = field(default_factory=dict)
    unsure: list[tuple[str, tuple[Reading, ...]]] = field(default_factory=list)  # scans that may be masks elsewhere
    unpaired: list[tuple[str, tuple[Reading, ...]]] = field(default_factory=list)  # masks by name, without a scan here
    fitting: set[str] = field(default_factory=set)  # affixes of which one has a scan

    @cached_property
    def named(self) -> dict[str, list[Role]]:
        """What the names of its sub-folders tell, by base: ``X``, ``X_images`` and ``X_masks`` are of one."""
        found: dict[str, list[Role]] = {}
        for name in self.folder.folders:
            role = read_folder_name(name)
            found.setdefault(role.base if role.kind else folded(name), []).append(role)
        return found

    def path_of(self, name: str) -> str:
        """The path of a file in it."""
        return f"{self.folder.path}/{name}"

    def claim(self, scan: str, claim: Claim) -> None:
        """Note a mask that fits a scan."""
        self.claims[scan] = (*self.claims[scan], claim) if scan in self.claims else (claim,)


@dataclass
class Paired:
    """What became of the files that are no scans.

    Attributes:
        orphans: masks that fit no scan, by folder.
        unused: masks that fit a scan which has masks of a rule that comes first, by folder.
        aside: pictures in folders that hold neither scans nor the masks to be used, by folder.
    """

    orphans: dict[str, list[str]] = field(default_factory=dict)
    unused: dict[str, list[str]] = field(default_factory=dict)
    aside: dict[str, list[str]] = field(default_factory=dict)


# ------------------------------------------------------------------------------------------------- what places tell


def arrange(folders: Iterable[Folder], above: Sequence[Folder] = (), *, outside: bool = False) -> list[Place]:
    """What the names of the folders tell, each folder after the one above it.

    ``above`` are the folders above the first, where its name tells something. A folder of masks among them, or first,
    counts as one only where scans lie beside it. Which others hold masks is settled by :func:`pair`.
    """
    top: Place | None = None
    for folder in above:
        top = Place(folder) if top is None else _below(top, folder, alone=True)
    places: dict[int, Place] = {}
    for folder in folders:
        parent = top if folder.parent is None else places[id(folder.parent)]
        alone = folder.parent is None and not outside
        place = Place(folder) if parent is None else _below(parent, folder, alone=alone)
        place.outside = outside
        places[id(folder)] = place
    return list(places.values())


def _below(parent: Place, folder: Folder, *, alone: bool = False) -> Place:
    """The place of a folder below another; ``alone``: one of masks counts only where scans lie beside it."""
    name = folder.path.rpartition("/")[2]
    role = read_folder_name(name)
    partners = {"masks": ("scans", ""), "scans": ("masks",)}.get(role.kind, ())
    if role.base and not any(each.kind in partners for each in parent.named.get(role.base, ())):
        role = Role()  # no X, or X_images, beside X_masks
    place = Place(folder, role.split or parent.split, parent.rest, role, parent.masks)
    if role.base:
        place.rest = (*parent.rest, role.base)
    elif not role.kind and not role.split:
        place.rest = (*parent.rest, folded(name))
    if not role.kind:
        return place
    beside = [each for base in {"", role.base} for each in parent.named.get(base, ())]
    if role.kind == "masks":
        scans = role.base or any(each.kind == "scans" and _one_split(each.split, role.split) for each in beside)
        if "Object" in role.rule and any(each.rule.endswith("SegmentationClass") for each in beside):
            role = role._replace(rule="")
        if scans or not (parent.masks or alone):
            place.masks = _MasksFolder(role, bool(scans))
    elif any(each.kind == "masks" for each in beside):
        place.masks = None  # a whole set in a folder called "annotations"
    return place


def _one_split(one: str, other: str) -> bool:
    return not (one and other and one != other)


def _settle(places: Sequence[Place]) -> None:
    """Decide which of the folders that are named as masks hold masks; the others hold scans."""
    groups: dict[int, list[Place]] = {}
    scans: list[Place] = []
    for place in places:
        if place.masks is None:
            scans.append(place)
        elif not place.outside:
            groups.setdefault(id(place.masks), []).append(place)
    is_scans = {id(place.folder) for place in scans}
    any_scans = any(place.folder.names for place in scans)
    stems: set[str] = set()
    for members in groups.values():
        masks, parent = members[0].masks, members[0].folder.parent
        assert masks is not None
        sure = masks.role.sure
        if masks.settled or (sure and parent is not None and parent.names and id(parent) in is_scans):
            continue
        if not stems:
            stems = {stem for place in scans for _, stem in stems_of(place.folder.names)}
        if _is_a_set(members) or not ((sure and any_scans) or fits(members, stems)):
            for place in members:
                place.masks = None


def fits(members: Iterable[Place], stems: Container[str]) -> bool:
    """Whether one of the files may be the mask of a scan that has one of ``stems``."""
    files = (stem for place in members for _, stem in stems_of(place.folder.names))
    return any(base in stems for stem in files for base in bases_in_a_masks_folder(stem))


def _is_a_set(members: Iterable[Place]) -> bool:
    """Whether scans lie there beside their own masks (a set in a folder called "segmentation")."""
    for place in members:
        stems = {stem for _, stem in stems_of(place.folder.names)}
        if any(sure and base in stems for stem in stems for base, _, sure, _ in read_mask_name(stem)):
            return True
    return False


def stems_of(names: Sequence[str]) -> list[tuple[str, str]]:
    """Each name with its folded stem; in one go, as there are ten thousand."""
    if not names:
        return []
    return list(zip(names, [stem_of(name) for name in folded("/".join(names)).split("/")], strict=True))


# --------------------------------------------------------------------------------------------------------- pairing


def pair(places: Sequence[Place], choice: Choice | None = None) -> Paired:
    """Find the scans of each place and the claims on them; what is left over is returned.

    Every picture is a scan, a mask of one, left over, or one that a set leaves aside on purpose.
    """
    if choice is not None:
        _take_folders(places, choice)
    _settle(places)
    for place in places:
        if place.masks is None:
            _read_names(place)
            if choice is not None:
                _take_affix(place, choice)
    paired = Paired()
    index = _Index(places)
    _pair_across(places, index, paired)
    for place in places:
        for name, readings in place.unsure:
            if (
                name in place.scans
                and name not in place.claims
                and any(affix in place.fitting for *_, affix in readings)
            ):
                del place.scans[name]
                paired.orphans.setdefault(place.folder.path, []).append(place.path_of(name))
    for place in places:
        if place.claims:
            _use(place, paired)
    return paired


def _take_folders(places: Sequence[Place], choice: Choice) -> None:
    """Let the folders that a reader chose hold masks of those chosen with them."""
    by_steps = {folded("/".join(place.folder.steps)): place for place in places if not place.outside}
    for scans, masks in choice.folders:
        there, place = by_steps.get(folded(scans)), by_steps.get(folded(masks))
        if there is not None and place is not None and there is not place:
            place.masks = _MasksFolder(Role("masks", rule=CHOSEN, rank=_CHOSEN_FOLDER, sure=True), settled=True)
            place.rest, place.split = there.rest, there.split


def _take_affix(place: Place, choice: Choice) -> None:
    for scan, mask in list(pairs_by_name(place.scans, choice)):
        if mask in place.scans and scan in place.scans and mask not in place.claims:
            del place.scans[mask]
            place.claim(scan, (_CHOSEN_BESIDE, CHOSEN, place.path_of(mask)))


def _read_names(place: Place) -> None:
    """Tell scans from masks by their names, in a folder that holds scans."""
    names = stems_of(place.folder.names)
    if not may_name_masks("/".join([stem for _, stem in names])):
        place.scans = dict(names)
        return
    sure: dict[str, tuple[Reading, ...]] = {}
    unsure: list[tuple[str, tuple[Reading, ...]]] = []
    for name, stem in names:
        readings = read_mask_name(stem)
        if readings and readings[0][2]:
            sure[name] = readings
            continue
        place.scans[name] = stem
        if readings:
            unsure.append((name, readings))
    here = _Names(place.scans)
    unsure.sort(
        key=lambda each: len(place.scans[each[0]])
    )  # a scan's name is shorter than its mask's: it is decided by then
    for name, readings in chain(unsure, sure.items()):
        base, rule, is_sure, _ = readings[0]
        place.breast |= rule == "BrEaST"
        if not base or name in place.claims:  # other tissue; the scan of another mask
            continue
        if not _claim_here(place, name, readings, here):
            (place.unpaired if is_sure else place.unsure).append((name, readings))
    _claim_others(place, here)


def _claim_others(place: Place, here: _Names) -> None:
    """Of what is left, "mask" where the only scan named so is "image"; further masks of scans that have one."""
    alone = [name for name, stem in place.scans.items() if stem in SCANS_ALONE]
    for name, stem in list(place.scans.items()):
        if name in place.claims:
            continue
        if stem in MASKS_ALONE and len(alone) == 1:
            found, rank, rule = alone, _ALONE, MASKS_ALONE[stem]
        else:
            base, rule = read_further_mask(stem)
            found, rank = [scan for scan in here.find(base)[0] if scan in place.claims], _FURTHER
        for scan in found:
            place.claim(scan, (rank, rule, place.path_of(name)))
            place.scans.pop(name, None)


class _Names:
    """The names of the scans of one folder by folded stem; nearly always one a stem."""

    def __init__(self, scans: Mapping[str, str]) -> None:
        self._scans = scans
        self._last = {stem: name for name, stem in scans.items()}
        self._all: dict[str, list[str]] = {}
        if len(self._last) < len(scans):
            for name, stem in scans.items():
                self._all.setdefault(stem, []).append(name)

    def find(self, base: str) -> tuple[list[str], bool]:
        """Those whose whole name is ``base``, and True; else those whose stem it is."""
        if "." in base:
            whole = [name for name in self._of(base.rpartition(".")[0]) if folded(name) == base]
            if whole:
                return whole, True
        return self._of(base), False

    def _of(self, stem: str) -> list[str]:
        if self._all:
            return [name for name in self._all.get(stem, ()) if name in self._scans]
        name = self._last.get(stem)
        return [] if name is None or name not in self._scans else [name]


def _claim_here(place: Place, name: str, readings: tuple[Reading, ...], here: _Names) -> bool:
    for reading in readings:
        if _claim_as(place, name, reading, *here.find(reading[0])):
            return True
    for reading in readings:
        for base in with_scan_words(reading) if reading[0] else ():
            if _claim_as(place, name, reading, *here.find(base)):
                return True
    return False


def _claim_as(place: Place, name: str, reading: Reading, found: list[str], whole: bool) -> bool:
    """Note a mask that fits the scans ``found``; ``whole``: it has their whole name, not their stem alone."""
    if not found:
        return False
    _, rule, sure, affix = reading
    claim = (1 if whole else 2 if sure else 3 + int(affix[0]), rule, place.path_of(name))
    for each in found:
        place.claim(each, claim)
    place.scans.pop(name, None)
    place.fitting.add(affix)
    return True


_Scan = tuple[Place, str]
_Table = dict[tuple[tuple[str, ...], str], list[_Scan]]


class _Index:
    """The scans of all places by where they are and by folded stem; made when it is first asked.

    No search goes through all scans of one name: in a thousand folders of patients each has its "1.png".
    """

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._at: _Table | None = None
        self._below: _Table | None = None
        self._rests = {place.rest for place in places if place.scans}

    def at(self, place: Place, base: str) -> list[_Scan]:
        """The scans called ``base`` in the folder of a mask in ``place``, but for the words of the rules."""
        if self._at is None:
            self._at = {}
            for each in self._places:
                for name, stem in each.scans.items():
                    self._at.setdefault((each.rest, stem), []).append((each, name))
        found = _named(self._at, place.rest, base)
        if len(found) == 1 and found[0][0].split == place.split and found[0][1] in found[0][0].scans:
            return found  # nearly always
        found = [each for each in found if _one_split(each[0].split, place.split)]
        named = [each for each in found if each[0].role.kind == "scans"]
        best = min((each[0].role.rank for each in named), default=0)
        return _of_one_folder([each for each in named if each[0].role.rank == best] or found)

    def has_scans(self, place: Place) -> bool:
        """Whether there are scans, of any name, where the masks of ``place`` belong."""
        return place.rest in self._rests

    def below(self, place: Place, base: str) -> list[_Scan]:
        """Those in one folder below."""
        return self._in(place.rest, base, place.split)

    def around(self, place: Place, base: str) -> list[_Scan]:
        """Those in one folder below, else in the next one above."""
        found = self.below(place, base)
        for depth in range(len(place.rest) - 1, -1, -1):
            found = found or _of_one_folder(_named(self._at or {}, place.rest[:depth], base), place.split)
        return found

    def far(self, place: Place, base: str) -> list[_Scan]:
        """The only scan called ``base``, wherever it is, where it has no masks."""
        return [each for each in self._in((), base, place.split) if each[1] not in each[0].claims]

    def _in(self, rest: tuple[str, ...], base: str, split: str) -> list[_Scan]:
        if self._below is None:
            self._below = {}
            for each in self._places:
                above = [each.rest[:depth] for depth in range(len(each.rest) + 1)]
                for name, stem in each.scans.items():
                    for start in above:
                        self._below.setdefault((start, stem), []).append((each, name))
        return _of_one_folder(_named(self._below, rest, base), split)


def _named(table: _Table, rest: tuple[str, ...], base: str) -> list[_Scan]:
    """The scans whose stem or whole name is ``base``."""
    found = table.get((rest, base), [])
    if not found and "." in base:
        found = [each for each in table.get((rest, base.rpartition(".")[0]), []) if folded(each[1]) == base]
    return found


def _of_one_folder(found: Iterable[_Scan], split: str = "") -> list[_Scan]:
    """Those of ``split``, which are still scans, if they lie in one folder; else none."""
    kept: list[_Scan] = []
    for each in found:
        if _one_split(each[0].split, split) and each[1] in each[0].scans:
            if kept and kept[0][0] is not each[0]:
                return []
            kept.append(each)
    return kept


def _pair_across(places: Sequence[Place], index: _Index, paired: Paired) -> None:
    """Pair masks with scans in other folders: first those of masks folders, then others by their names."""
    for place in places:
        role = place.masks.role if place.masks is not None else None
        if role is not None and not role.rule:
            paired.aside[place.folder.path] = [place.path_of(name) for name in place.folder.names]
        elif role is not None:
            rank = _IN_A_MASKS_FOLDER + role.rank
            _pair_folder(place, stems_of(place.folder.names), bases_in_a_masks_folder, index, paired, rank, role)
    for place in places:
        bases = {name: list(_bases(readings)) for name, readings in place.unpaired}
        role = Role(rule=ELSEWHERE)
        _pair_folder(place, [(name, name) for name in bases], bases.__getitem__, index, paired, _ELSEWHERE, role)
    unsure = [(name, readings, place) for place in places for name, readings in place.unsure]
    for name, readings, place in sorted(unsure, key=lambda each: len(each[2].scans.get(each[0], ""))):
        if name not in place.scans or name in place.claims:
            continue
        ways = ((find, reading) for find in (index.at, index.around, index.far) for reading in readings)
        for find, reading in ways:
            if found := _first(find, place, _bases([reading])):
                _claim(place, name, found, _ELSEWHERE + 1, Role(rule=ELSEWHERE))
                del place.scans[name]
                place.fitting.add(reading[3])
                break


def _bases(readings: Sequence[Reading]) -> Iterator[str]:
    """The scans that a mask may be of, by its name; the likeliest first."""
    for base, *_ in readings:
        yield base
    for reading in readings:
        yield from with_scan_words(reading)


def _pair_folder(
    place: Place,
    files: Sequence[tuple[str, str]],
    bases: Callable[[str], Iterable[str]],
    index: _Index,
    paired: Paired,
    rank: int,
    role: Role,
) -> None:
    """Pair the masks of one folder: with scans near it; only where none is near, with scans that lie anywhere.

    A patient's masks are none of another's: those that have scans beside them get no others.
    ``bases`` are the scans that a file may be the mask of, by its stem; the first that is there counts.
    """
    left = []
    at_home = index.has_scans(place)
    around = index.below if at_home else index.around
    for name, stem in files:
        found = _first(index.at, place, bases(stem)) or _first(around, place, bases(stem))
        if not found and role.split:
            found = _channels(place, stem, index)
        if found:
            _claim(place, name, found, rank, role)
        else:
            left.append((name, stem))
    alone = len(left) == len(files) and not at_home
    far = {name: _first(index.far, place, bases(stem)) for name, stem in left} if alone else {}
    if role.kind and not _of_one_set(far):
        far = {}
    for name, _ in left:
        if found := far.get(name, []):
            _claim(place, name, found, rank, role)
        elif not place.outside:
            paired.orphans.setdefault(place.folder.path, []).append(place.path_of(name))


def _of_one_set(far: Mapping[str, Sequence[_Scan]]) -> bool:
    """Whether most masks of a folder fit scans of one folder: "1.png" alone fits the scans of any other set."""
    places = {id(found[0][0]) for found in far.values() if found}
    return len(places) == 1 and 2 * sum(map(bool, far.values())) > len(far)


def _first(find: Callable[[Place, str], list[_Scan]], place: Place, bases: Iterable[str]) -> list[_Scan]:
    """The scans of the first of ``bases`` that is there."""
    for base in bases:
        if found := find(place, base):
            return found
    return []


def _channels(place: Place, stem: str, index: _Index) -> list[_Scan]:
    """The pictures of a case of nnU-Net, each with the number of its channel after its name."""
    found: list[_Scan] = []
    for number in range(10_000):
        more = index.at(place, f"{stem}_{number:04}")
        if not more:
            break
        found += more
    return found


def _claim(place: Place, name: str, scans: Sequence[_Scan], rank: int, role: Role) -> None:
    for there, scan in scans:
        rule = special_rule(role.rule, name, stem_of(scan)) if role.kind else role.rule
        there.claim(scan, (rank, rule, place.path_of(name)))


# ------------------------------------------------------------------------------------------------------ what is used


def _use(place: Place, paired: Paired) -> None:
    """Of the masks that fit a scan, use those of the rule that comes first; of masks folders one rule for all here."""
    ranks = {rank for claims in place.claims.values() for rank, _, _ in claims}
    others = sorted(rank for rank in ranks if _IN_A_MASKS_FOLDER <= rank < _ELSEWHERE)[1:]
    dropped: list[str] = []
    for name, claims in place.claims.items():
        kept = claims
        if others:
            kept = tuple(claim for claim in claims if claim[0] not in others)
        if len(kept) > 1:
            first = min(map(_order, kept))
            used = [claim for claim in kept if _order(claim) == first]
            kept = tuple(sorted(used, key=lambda claim: natural_key(claim[2])))
        if kept:
            place.masks_of[name] = kept
        if len(kept) < len(claims):
            dropped += [claim[2] for claim in claims if claim not in kept]
    if dropped and not place.outside:
        paths = {path for claims in place.masks_of.values() for _, _, path in claims}
        for path in sorted(set(dropped) - paths, key=natural_key):
            paired.unused.setdefault(_folder_of(path), []).append(path)


def _order(claim: Claim) -> tuple[int, int, str]:
    """Of the folders with masks of one rule, "masks" comes before "masks/old"."""
    folder = _folder_of(claim[2])
    return claim[0], folder.count("/"), natural_key(folder)


def _folder_of(path: str) -> str:
    return path.rpartition("/")[0]
