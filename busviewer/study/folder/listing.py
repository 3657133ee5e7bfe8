"""The scans of a folder, each with its ground truth: by names alone, in the layouts people have.

No scan is opened, but for the headers of TIFF and DICOM files.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from busviewer.scan.suffixes import stem_of
from busviewer.study.folder.choice import recall
from busviewer.study.folder.dicom import DicomCounts, count_dicom, heads_of, in_order
from busviewer.study.folder.entry import ScanEntry, TruthKind, sort_entries
from busviewer.study.folder.frames import with_frames
from busviewer.study.folder.layouts import CLASSES, is_breast_scan, read_folder_name
from busviewer.study.folder.names import folded, natural_key
from busviewer.study.folder.pairing import Paired, Place, arrange, fits, pair, stems_of
from busviewer.study.folder.tables import TABLE_NAMES, SetTable, read_table
from busviewer.study.folder.walk import Folder, folders_of, list_folder, walk
from busviewer.texts import worded

__all__ = ["Listing", "list_scans", "look_through"]

_NAMED = 2  # of the masks that fit no scan
_HIGHEST = 3  # folders above the study's that are looked at


@dataclass
class Listing:
    """What a folder holds.

    Attributes:
        entries: its scans in natural order ("benign (2)" before "benign (10)").
        problems: what cannot be used, each a sentence: a sub-folder that cannot be listed, a damaged table, masks.
        details: those of them that ``orphans``, or the hint of an entry, tell too.
        folders: the paths of the folders that were searched.
        orphans: masks that fit no scan.
        answered: whether a person has said if the pictures that look like masks are ground truth.
        dicom: how many DICOM files there are, of which kinds.
    """

    entries: list[ScanEntry] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    orphans: list[Path] = field(default_factory=list)
    answered: bool = False
    dicom: DicomCounts = DicomCounts()


def list_scans(
    folder: Path,
    on_problem: Callable[[str], None] = lambda text: None,
    on_folder: Callable[[str], None] = lambda path: None,
    *,
    answers: Path | None = None,
) -> list[ScanEntry]:
    """The scans below ``folder`` in natural order, as :func:`look_through`; what it could not use is reported.

    Raises OSError where ``folder`` cannot be listed.
    """
    found = look_through(folder, answers)
    for problem in found.problems:
        on_problem(problem)
    for path in found.folders:
        on_folder(path)
    return found.entries


def look_through(folder: Path, answers: Path | None = None, files: Sequence[Path] | None = None) -> Listing:
    """What ``folder`` and the folders below it hold; OSError where it cannot be listed.

    Each picture of a file that holds several is a scan (:func:`~busviewer.study.folder.frames.with_frames`).
    Hidden names, what systems leave behind, busviewer's own output and masks are no scans. ``answers`` is the file of
    the answers that could not be kept in their studies. With ``files``, which lie below ``folder``, it is as if it held
    nothing else, and what they are called is all the same.
    """
    found = Listing()
    root = Path(os.path.abspath(folder)).as_posix()
    above = _above(root)
    if files is None:
        folders = list(walk(root, found.problems.append))
    else:
        folders = list(folders_of(root, files, found.problems.append))
    found.folders = [each.path for each in folders]
    places = arrange(folders, above)
    if places[0].masks is not None:
        if _fit_beside(places, above, root):
            found.problems.append(
                worded("{folder}: holds the masks of scans beside it; open {path}", folder=folder, path=above[0].path)
            )
            return found
        for place in places:
            place.masks = None
    answer, problems = recall(folder, answers)
    found.problems += problems
    found.answered = answer is not None
    paired = pair(
        [*places, *_outside(above, root, "masks")], answer.choice if answer is not None and answer.use else None
    )
    _report(paired, found)
    tables = _tables([*above, *folders], found.problems)
    classes: dict[int, str | None] = {}
    for place in places:
        own = folded(place.folder.path.rpartition("/")[2])
        inherited = classes.get(id(place.folder.parent))
        classes[id(place.folder)] = own if own in CLASSES else inherited
        if place.scans:
            table = tables.get(id(place.folder))
            found.entries.extend(_entries(folder, place, classes[id(place.folder)], table))
    heads = heads_of(folders)
    if heads:
        found.entries = in_order(found.entries, heads, folders, found.problems.append)
        found.dicom = count_dicom(heads)
    clips = {key for key, head in heads.items() if head.pictures > 1}
    found.entries = with_frames(found.entries, found.details.append, clips)
    found.problems += found.details
    found.entries = sort_entries(found.entries)
    return found


def _report(paired: Paired, found: Listing) -> None:
    for place, paths in sorted(paired.orphans.items()):
        paths.sort(key=natural_key)
        found.orphans += map(Path, paths)
        one = worded("{place}: 1 mask fits no scan: {names}; check its name", place=place, names=_some(paths))
        several = worded(
            "{place}: {count} masks fit no scan: {names}; check their names",
            place=place,
            count=len(paths),
            names=_some(paths),
        )
        found.details.append(several if len(paths) > 1 else one)
    for place, paths in sorted(paired.unused.items()):
        one = worded("{place}: 1 mask is not used, as the scans have others: {names}", place=place, names=_some(paths))
        several = worded(
            "{place}: {count} masks are not used, as the scans have others: {names}",
            place=place,
            count=len(paths),
            names=_some(paths),
        )
        found.problems.append(several if len(paths) > 1 else one)
    for place, paths in sorted(paired.aside.items()):
        if paths:
            paths.sort(key=natural_key)
            found.problems.append(
                worded(
                    "{place}: left out, neither scans nor the masks to be used: {names}",
                    place=place,
                    names=_some(paths),
                )
            )


def _some(paths: Sequence[str]) -> str:
    """A few of the names, and how many more there are."""
    names = ", ".join(path.rpartition("/")[2] for path in paths[:_NAMED])
    more = len(paths) - _NAMED
    return worded("{names} and {count} more", names=names, count=more) if more > 0 else names


# ---------------------------------------------------------------------------------------- a part of a set, opened alone


def _above(root: str) -> list[Folder]:
    """The folders above ``root``, the highest first, where it is a part of a set (``benign``, ``images/train``)."""
    found: list[Folder] = []
    path = Path(root)
    while path.name and len(found) < _HIGHEST:
        role = read_folder_name(path.name)
        if not (role.kind or role.split or folded(path.name) in CLASSES):
            break
        path = path.parent
        try:
            found.insert(0, list_folder(path.as_posix()))
        except OSError:
            break
    for higher, lower in zip(found, found[1:], strict=False):
        lower.parent = higher
    return found


def _outside(above: Sequence[Folder], root: str, kind: str) -> Iterator[Place]:
    """The folders of "masks", or of "scans", that lie beside the study, or beside a folder above it."""
    inner = [*(folder.path for folder in above[1:]), root]
    for number, folder in enumerate(above):
        own = Path(inner[number]).name
        for name in folder.folders:
            role = read_folder_name(name)
            beside = role.kind or ("scans" if folded(name) == read_folder_name(own).base else "")
            if name != own and beside == kind:
                try:
                    found = walk(f"{folder.path}/{name}", outside=True)
                    yield from arrange(found, above[: number + 1], outside=True)
                except OSError:  # whoever opens that folder is told
                    continue


def _fit_beside(places: Sequence[Place], above: Sequence[Folder], root: str) -> bool:
    """Whether one of the pictures may be the mask of a scan beside the study: there are other folders named "GT"."""
    stems = {stem for place in _outside(above, root, "scans") for _, stem in stems_of(place.folder.names)}
    return fits(places, stems)


# ------------------------------------------------------------------------------------------------------- the entries


def _tables(folders: Sequence[Folder], problems: list[str]) -> dict[int, SetTable]:
    """The table that holds for each folder: its own, or that of the nearest above it."""
    tables: dict[int, SetTable] = {}
    highest: SetTable | None = None
    for folder in folders:
        found = tables.get(id(folder.parent)) if folder.parent is not None else highest
        for name in TABLE_NAMES:
            if name in folder.others:
                try:
                    found = read_table(Path(folder.path) / name, "/".join(folder.steps))
                except (OSError, ValueError) as error:
                    problems.append(str(error))
        if found is not None:
            tables[id(folder)] = found
        if not folder.steps:
            highest = found
    return tables


def _entries(folder: Path, place: Place, class_name: str | None, table: SetTable | None) -> Iterator[ScanEntry]:
    """The scans of one folder; ``class_name`` is what its place tells."""
    start = "".join(f"{step}/" for step in place.folder.steps)
    base = folder / start if start else folder
    if not place.masks_of and class_name != "normal" and table is None and not place.breast:
        for name in place.scans:
            yield ScanEntry(start + name, base / name, class_name=class_name)
        return
    beside: dict[str, Path] = {}
    for name in place.scans:
        stem = stem_of(name)
        row = table.find(place.path_of(stem)) if table is not None else None
        kind_of_lesion = class_name or (row.class_name if row else None)
        group, fold = (row.group, row.fold) if row else (None, None)
        masks = place.masks_of.get(name, ())
        kind: TruthKind = "none"
        rule = ""
        truths: tuple[Path, ...] = ()
        if masks:
            _, rule, _ = masks[0]
            truths = tuple([_path(path, beside) for _, _, path in masks])
            kind = "colour" if rule == "BUS-UCLM" else "masks"
            if kind == "colour":  # its four letters are the patient, in every part of the set
                group = group or f"BUS-UCLM/{stem[:4]}"
        elif place.breast and is_breast_scan(stem):
            kind, rule, kind_of_lesion = "empty", "BrEaST", kind_of_lesion or "normal"
        elif kind_of_lesion == "normal":
            kind, rule = "empty", "class normal"
        yield ScanEntry(start + name, base / name, truths, kind, kind_of_lesion, group, fold, rule)


def _path(text: str, parents: dict[str, Path]) -> Path:
    """``text`` as a path; of two files in one folder, the second is made faster."""
    folder, _, name = text.rpartition("/")
    parent = parents.get(folder)
    if parent is None:
        parent = parents[folder] = Path(folder)
    return parent / name
