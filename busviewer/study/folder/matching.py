"""Masks from elsewhere (a model's, another program's) matched to the scans of a study by their names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from busviewer.scan import is_scan_name
from busviewer.scan.frames import split_frame
from busviewer.scan.our_pictures import our_pictures
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.layouts import bases_in_a_masks_folder
from busviewer.study.folder.names import folded

__all__ = ["Matched", "ScanNames", "match_masks"]

_ENDINGS = (".nii.gz", ".nii", ".seg.nrrd", ".nrrd")  # of scans in other programs; those of scans here are known
_NO_STEPS = ("", ".", "..")
_Table = dict[str, list[str]]


@dataclass(frozen=True)
class Matched:
    """Mask files by the key of their scan (several of one scan are united), and those that fit no scan."""

    masks: dict[str, tuple[Path, ...]]
    orphans: tuple[Path, ...]


class ScanNames:
    """The scans of a study by what they may be called elsewhere: by path and by name, whole or without suffix."""

    def __init__(self, entries: Iterable[ScanEntry]) -> None:
        self._whole: _Table = {}
        self._stems: _Table = {}
        for entry in entries:
            place = PurePosixPath(entry.key)
            file, number = split_frame(place.name)
            frame = "" if number is None else f"#{number}"
            for table, name in ((self._whole, place.name), (self._stems, f"{PurePosixPath(file).stem}{frame}")):
                name = folded(name)
                for at in (_place(place.parent.as_posix(), name), f"//{name}"):  # no path begins with two
                    table.setdefault(at, []).append(entry.key)

    def find(self, inside: str, name: str, *, of_mask: bool = False) -> list[str]:
        """The keys of the scans that ``name``, told by a file in the sub-folder ``inside``, may mean: one, if clear.

        It is a path, with or without a suffix; or, ``of_mask``, the name of a file that is its mask, whose suffix says
        nothing of the scan's. What lies in the sub-folder of its scan comes first; else the name alone counts.
        """
        steps = [name] if of_mask else [step for step in name.replace("\\", "/").split("/") if step not in _NO_STEPS]
        last = steps.pop() if steps else ""
        bases = list(dict.fromkeys(_bases(folded(last), of_mask)))
        below = "/".join(steps)
        for place in dict.fromkeys(("/".join(filter(None, (inside, below))), below, inside)):
            if keys := self._first(_place(place, base) for base in bases):
                return keys
        return self._first(f"//{base}" for base in bases)

    def _first(self, places: Iterable[str]) -> list[str]:
        return next((keys for at in places if (keys := self._whole.get(at) or self._stems.get(at))), [])


def _bases(name: str, of_mask: bool) -> list[str]:
    """The names, folded, that a scan may have here which is called ``name``, or whose mask is called so, elsewhere."""
    file, number = split_frame(name)
    frame = "" if number is None else f"#{number}"
    endings = [end for end in _ENDINGS if file.endswith(end)] or [PurePosixPath(file).suffix] * is_scan_name(file)
    stem = file[: -len(endings[0])] if endings else file
    by_stem = [f"{base}{frame}" for base in bases_in_a_masks_folder(stem)]
    return [*by_stem, name] if of_mask else [name, *bases_in_a_masks_folder(name), *by_stem]


def match_masks(folder: Path, entries: Iterable[ScanEntry]) -> Matched:
    """Match the pictures below ``folder`` to scans: ``a/X_mask.png``, ``a/X.png`` or ``X_mask_1.png`` to ``a/X.jpg``.

    A mask in the sub-folder of its scan comes first; else its name alone must fit exactly one scan. No file is opened,
    but those that look like pictures that busviewer drew. OSError where the folder cannot be listed.
    """
    names = ScanNames(entries)
    found: dict[str, list[Path]] = {}
    orphans: list[Path] = []
    for path in _pictures(folder):
        keys = names.find(path.relative_to(folder).parent.as_posix(), path.name, of_mask=True)
        if len(keys) == 1:
            found.setdefault(keys[0], []).append(path)
        else:
            orphans.append(path)
    return Matched({key: tuple(paths) for key, paths in found.items()}, tuple(orphans))


def _place(folder: str, base: str) -> str:
    return base if folder in ("", ".") else f"{folded(folder)}/{base}"


def _pictures(folder: Path) -> Iterable[Path]:
    def refuse(error: OSError) -> None:
        raise error

    for place, inner, names in os.walk(folder, onerror=refuse):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        drawn = our_pictures(place, names)
        yield from (Path(place, name) for name in sorted(names) if is_scan_name(name) and name not in drawn)
