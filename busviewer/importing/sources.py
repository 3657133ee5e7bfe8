"""The files of an import: which of a folder hold masks, and in which format."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from busviewer.files import open_file, read_json, safe_join
from busviewer.formats import FORMATS, Format
from busviewer.formats.format import START, name_without
from busviewer.scan.our_pictures import our_pictures
from busviewer.study.folder.layouts import read_mask_name
from busviewer.study.folder.names import folded, natural_key
from busviewer.texts import worded

__all__ = ["READABLE", "Claims", "SourceFile", "files_of", "is_picture", "told_format"]

READABLE: dict[str, Format] = {name: each for name, each in FORMATS.items() if each.read and name != "png01"}
"""The formats that can be imported, by name. PNG masks are told by what they show, 0 and 1 too."""

_DATASTORE = "datastore_v2.json"
_FINAL = "final"
_PICTURES = ("png", "nifti", "seg-nrrd")
_OTHERS = (".json", ".dcm")  # endings of files that need not be masks


class SourceFile(NamedTuple):
    """One file of an import.

    Attributes:
        path: where it lies.
        inside: the folder that it is in, below the folder that was named; "" for that itself.
        source: the name of the file or folder that was named.
        alone: whether the file itself was named.
    """

    path: Path
    inside: str
    source: str
    alone: bool


def files_of(sources: Iterable[Path]) -> list[SourceFile]:
    """The files that are named, and those below the folders that are named, in natural order; hidden ones left out.

    Of a folder of MONAI Label (with ``datastore_v2.json``, or ``labels/final``), the final labels. OSError where a
    folder cannot be listed; ValueError where there is no such file or folder.
    """
    found: list[SourceFile] = []
    for source in sources:
        name = source.resolve().name
        if source.is_dir():
            folder = _labels_of(source)
            for path in sorted(_below(folder), key=lambda path: natural_key(path.as_posix())):
                inside = path.parent.relative_to(folder).as_posix()
                found.append(SourceFile(path, "" if inside == "." else inside, name, False))
        elif source.exists():
            found.append(SourceFile(source, "", name, True))
        else:
            raise ValueError(worded("{source}: no such file or folder; name what holds the masks", source=source))
    return found


def _labels_of(folder: Path) -> Path:
    """The folder of the final labels where ``folder`` is one of MONAI Label; else ``folder``."""
    labels = "labels"
    store = folder / _DATASTORE
    if store.is_file():
        value = read_json(store)
        told = value.get("labels_dir") if isinstance(value, dict) else None
        labels = told if isinstance(told, str) and told else labels
    final = safe_join(folder, f"{labels}/{_FINAL}")
    return final if final.is_dir() else folder


def _below(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise error

    for place, inner, names in os.walk(folder, onerror=refuse):
        inner[:] = [name for name in inner if not name.startswith(".")]
        drawn = our_pictures(place, names)
        yield from (Path(place, name) for name in names if not name.startswith(".") and name not in drawn)


def told_format(file: SourceFile) -> Format | None:
    """The format of a file by its content, else by its ending, so that reading it tells what is wrong with it; None
    where it is no mask. OSError where it cannot be read."""
    with open_file(file.path) as stream:
        start = stream.read(START)
    for each in READABLE.values():
        if each.is_one is not None and each.is_one(file.path, start):
            return each
    name = file.path.name.casefold()
    endings = () if file.alone else _OTHERS
    return next((each for each in READABLE.values() if name.endswith(each.reads) and not name.endswith(endings)), None)


class Claims:
    """Which scans, by folder and stem, have a mask in the import: a picture of the same name beside it is a copy of
    the scan, as exports have it, and no mask."""

    def __init__(self, files: Iterable[SourceFile]) -> None:
        self._stems: set[tuple[Path, str]] = set()
        for file in files:
            stem = _stem(file.path)
            self._stems |= {(file.path.parent, base) for base in _mask_of(file.path, stem)}

    def add(self, folder: Path, name: str) -> None:
        """A scan that a file in ``folder`` names has its mask there."""
        steps = [step for step in name.replace("\\", "/").split("/") if step not in ("", ".", "..")]
        if steps:
            path = folder.joinpath(*steps)
            self._stems |= {(path.parent, folded(path.name)), (path.parent, _stem(path))}

    def is_copy(self, path: Path) -> bool:
        """Whether ``path`` is only a copy of a scan."""
        stem = _stem(path)
        return (path.parent, stem) in self._stems and not _mask_of(path, stem)


def _mask_of(path: Path, stem: str) -> list[str]:
    """The folded stems of the scans that a file is named to be the mask of."""
    if path.name.casefold().endswith(".seg.nrrd"):
        return [stem]
    return [base for base, _, sure, _ in read_mask_name(stem) if sure and base]


def _stem(path: Path) -> str:
    endings = [end for each in READABLE.values() for end in each.reads]
    return folded(name_without(path, tuple(sorted(endings, key=len, reverse=True))))


def is_picture(form: Format) -> bool:
    """Whether the files of this format may be copies of scans, and not their masks."""
    return form.name in _PICTURES
