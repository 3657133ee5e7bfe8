"""Which file of a folder is a scan, and which its ground truth: by names alone, in the layouts people download.

BUSI, BUS-BRA, BrEaST, BUS-UCLM, plain ``images/`` + ``masks/``, and folders without ground truth. No scan is opened,
but for the headers of TIFF files.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from busviewer.files import open_file
from busviewer.scan import is_scan_name
from busviewer.study.folder.entry import ScanEntry, TruthKind
from busviewer.study.folder.frames import masks_of_frames, with_frames
from busviewer.study.folder.tables import TABLE_NAMES, SetTable, read_table

__all__ = ["list_scans", "natural_key"]

_CLASSES = ("benign", "malignant", "normal")
_IMAGES = ("images", "image")
_MASKS = ("masks", "mask")
_MASK_NAME = re.compile(r"(.+)_mask(?:_\d+)?", re.IGNORECASE)
_BREAST_MASK = re.compile(r"(case\d+)_(tumor|other)\d*", re.IGNORECASE)
_BREAST_SCAN = re.compile(r"case\d+", re.IGNORECASE)
_UCLM_SCAN = re.compile(r"([A-Z]{4})_\d{3}")
_BUS_BRA_MASK = re.compile(r"mask_(\d+-[a-z])", re.IGNORECASE)
_NUMBER = re.compile(r"0*([0-9]+)")
_LARGEST_MANIFEST = 64 << 20


def list_scans(
    folder: Path,
    on_problem: Callable[[str], None] = lambda text: None,
    on_folder: Callable[[str], None] = lambda path: None,
) -> list[ScanEntry]:
    """The scans below ``folder`` in natural order ("benign (2)" before "benign (10)"), each with its ground truth.

    Each picture of a file that holds several is a scan (:func:`~busviewer.study.folder.frames.with_frames`).
    Hidden names, busviewer's own output and masks are no scans. What cannot be used (a sub-folder that cannot be
    listed, a damaged table) is skipped and reported to ``on_problem``; each folder searched is reported to
    ``on_folder``. Raises OSError where ``folder`` cannot be listed.
    """
    places = list(_walk(Path(os.path.abspath(folder)), on_problem))
    masks = {place.path: place for place in places if place.is_masks}
    found: list[ScanEntry] = []
    for place in places:
        on_folder(place.path)
        if not place.is_masks:
            mask_place = masks.get(place.mask_path) or _outside(places[0].path, place.mask_path)
            found.extend(_entries(folder, place, mask_place))
    found = with_frames(found, on_problem)
    found.sort(key=lambda entry: natural_key(entry.key))
    return found


def natural_key(key: str) -> str:
    """What to sort keys by: numbers in names count as numbers, folders part names, and case counts last."""
    # A number's length before its digits makes text order its order; one string a key sorts faster than tuples.
    numbered = _NUMBER.sub(lambda match: f"0{chr(len(match[1]))}{match[1]}", key.casefold().replace("/", "\0"))
    return f"{numbered}\n{key}"


@dataclass
class _Place:
    """One folder of the walk: its own names, and what its place in the tree tells."""

    path: str
    steps: tuple[str, ...]  # from the study folder
    names: list[str]
    folders: list[str]
    class_name: str | None = None
    table: SetTable | None = None
    mask_path: str = ""  # the folder that holds the masks of the scans here
    is_masks: bool = False

    def named(self, choices: tuple[str, ...]) -> str | None:
        return next((name for name in self.folders if name.lower() in choices), None)


def _walk(root: Path, on_problem: Callable[[str], None]) -> Iterator[_Place]:
    """Every folder from ``root`` down, once; linked folders last, so that a link never hides the real one."""
    pending: list[tuple[str, tuple[str, ...], _Place | None]] = [(root.as_posix(), (), _above(root, on_problem))]
    linked: list[tuple[str, tuple[str, ...], _Place | None]] = []
    seen: set[tuple[int, int]] = set()
    while pending or linked:
        path, steps, parent = pending.pop() if pending else linked.pop(0)
        try:
            found = os.stat(path)
            if (found.st_dev, found.st_ino) in seen:
                continue
            seen.add((found.st_dev, found.st_ino))
            listing = _list(path)
        except OSError as error:
            if not steps:
                raise
            on_problem(f"{path}: this folder cannot be listed ({error.strerror or error}); skipped")
            continue
        if steps and "manifest.json" in listing.others and _is_ours(f"{path}/manifest.json"):
            continue
        place = _place(path, steps, parent, listing, on_problem)
        yield place
        pending.extend((f"{path}/{name}", (*steps, name), place) for name in listing.folders)
        linked.extend((f"{path}/{name}", (*steps, name), place) for name in listing.links)


@dataclass
class _Listing:
    names: list[str]
    folders: list[str]
    links: list[str]
    others: list[str]


def _list(path: str) -> _Listing:
    listing = _Listing([], [], [], [])
    with os.scandir(path) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith("."):
                continue
            if _is_folder(entry):
                if name.lower() != "busviewer":
                    (listing.links if entry.is_symlink() else listing.folders).append(name)
            else:
                (listing.names if is_scan_name(name) else listing.others).append(name)
    return listing


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself: a file that cannot be read, then
        return False


def _place(
    path: str, steps: tuple[str, ...], parent: _Place | None, listing: _Listing, on_problem: Callable[[str], None]
) -> _Place:
    own = path.rpartition("/")[2]
    place = _Place(path, steps, listing.names, sorted(listing.folders + listing.links))
    for name in TABLE_NAMES:
        if name in listing.others:
            try:
                place.table = read_table(Path(path) / name, "/".join(steps))
            except (OSError, ValueError) as error:
                on_problem(str(error))
    masks = place.named(_MASKS)
    if masks and place.names and not place.named(_IMAGES):
        place.mask_path = f"{path}/{masks}"
    if own.lower() in _CLASSES:
        place.class_name = own.lower()
    if parent is None:
        return place
    place.class_name = place.class_name or parent.class_name
    place.table = place.table or parent.table
    masks = parent.named(_MASKS)
    if masks and own.lower() in _IMAGES:
        place.mask_path = f"{parent.path}/{masks}"
    elif parent.mask_path and not place.mask_path:
        place.mask_path = f"{parent.mask_path}/{own}"
    beside = own.lower() in _MASKS and (parent.named(_IMAGES) or parent.mask_path == path)
    place.is_masks = parent.is_masks or bool(beside)
    return place


def _above(root: Path, on_problem: Callable[[str], None]) -> _Place | None:
    """The folder that holds ``root``, where ``root`` is a part of a set (``benign/``, ``Images/``) opened alone."""
    if root.name.lower() not in (*_CLASSES, *_IMAGES, *_MASKS):
        return None
    path = root.parent.as_posix()
    try:
        place = _place(path, (), None, _list(path), on_problem)
    except OSError:
        return None
    place.class_name = None
    return place


def _outside(root: str, path: str) -> _Place | None:
    """The masks of ``Images/`` opened alone, which lie beside the study."""
    if not path or path.startswith(f"{root}/") or not os.path.isdir(path) or _is_ours(f"{path}/manifest.json"):
        return None
    try:
        listing = _list(path)
    except OSError:
        return None
    return _Place(path, (), listing.names, [])


def _is_ours(manifest: str) -> bool:
    """Whether a manifest.json names busviewer as what wrote it."""
    try:
        with open_file(Path(manifest)) as stream:
            value = json.loads(stream.read(_LARGEST_MANIFEST))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(value, dict) and "busviewer" in (word for word in value.values() if isinstance(word, str))


def _mask_bases(name: str) -> Iterator[str]:
    """The stems (or names) of scans that a file of this name in a masks/ folder may be the mask of."""
    stem = os.path.splitext(name)[0]
    yield stem.casefold()
    if match := _MASK_NAME.fullmatch(stem):
        yield match[1].casefold()
    elif match := _BUS_BRA_MASK.fullmatch(stem):
        yield f"bus_{match[1]}".casefold()


def _entries(folder: Path, place: _Place, masks: _Place | None) -> Iterator[ScanEntry]:
    """The scans of one folder; ``masks`` is the folder of their masks where there is one."""
    truths: dict[str, list[str]] = {}
    scans: list[tuple[str, str]] = []
    breast = False
    for name in place.names:
        stem = name.rpartition(".")[0]
        if "_" not in stem:
            scans.append((name, stem))
        elif match := _MASK_NAME.fullmatch(stem):
            truths.setdefault(match[1].casefold(), []).append(f"{place.path}/{name}")
        elif match := _BREAST_MASK.fullmatch(stem):
            breast = True
            if match[2].lower() == "tumor":
                truths.setdefault(match[1].casefold(), []).append(f"{place.path}/{name}")
        else:
            scans.append((name, stem))
    beside: dict[str, list[str]] = {}
    for name in masks.names if masks else ():
        for base in _mask_bases(name):
            beside.setdefault(base, []).append(f"{masks.path if masks else ''}/{name}")
    framed = masks_of_frames([*truths.items(), *beside.items()], (stem for _, stem in scans))
    for name, stem in scans:
        found = truths.get(name.casefold()) or truths.get(stem.casefold()) or beside.get(stem.casefold()) or ()
        found = [*found, *framed.get(name.casefold(), ())] if framed else found
        yield _entry(folder, place, name, stem, found, no_lesion=breast and bool(_BREAST_SCAN.fullmatch(stem)))


def _entry(folder: Path, place: _Place, name: str, stem: str, truths: Sequence[str], *, no_lesion: bool) -> ScanEntry:
    """One scan; ``no_lesion``: its set tells by the lack of a mask that it shows none."""
    row = place.table.find(f"{place.path}/{stem}") if place.table else None
    class_name = place.class_name or (row.class_name if row else None)
    group, fold = (row.group, row.fold) if row else (None, None)
    kind: TruthKind = "masks" if truths else "none"
    if not truths and (no_lesion or class_name == "normal"):
        kind, class_name = "empty", class_name or "normal"
    if truths and place.mask_path and (match := _UCLM_SCAN.fullmatch(stem)):
        kind = "colour"
        group = group or f"BUS-UCLM/{match[1]}"  # its four letters are the patient, in every part of the set
    key = "/".join((*place.steps, name))
    masks = tuple(Path(path) for path in sorted(truths, key=natural_key)) if truths else ()
    return ScanEntry(key, folder / key, masks, kind, class_name, group, fold)
