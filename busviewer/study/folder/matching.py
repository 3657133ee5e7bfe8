"""Masks from elsewhere (a model's, another program's) matched to the scans of a study by their names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from busviewer.scan import is_scan_name
from busviewer.scan.frames import split_frame
from busviewer.scan.our_pictures import our_pictures
from busviewer.scan.suffixes import stem_of
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.layouts import bases_in_a_masks_folder
from busviewer.study.folder.names import folded

__all__ = ["Matched", "match_masks"]


@dataclass(frozen=True)
class Matched:
    """Mask files by the key of their scan (several of one scan are united), and those that fit no scan."""

    masks: dict[str, tuple[Path, ...]]
    orphans: tuple[Path, ...]


def match_masks(folder: Path, entries: Iterable[ScanEntry]) -> Matched:
    """Match the pictures below ``folder`` to scans: ``a/X_mask.png``, ``a/X.png`` or ``X_mask_1.png`` to ``a/X.jpg``.

    A mask in the sub-folder of its scan comes first; else its name alone must fit exactly one scan. No file is opened,
    but those that look like pictures that busviewer drew. OSError where the folder cannot be listed.
    """
    by_path: dict[str, list[str]] = {}
    by_name: dict[str, list[str]] = {}
    for entry in entries:
        place = PurePosixPath(entry.key)
        base = place.name if split_frame(entry.key)[1] is not None else stem_of(place.name)
        by_path.setdefault(_place(place.parent.as_posix(), folded(base)), []).append(entry.key)
        by_name.setdefault(folded(base), []).append(entry.key)
    found: dict[str, list[Path]] = {}
    orphans: list[Path] = []
    for path in _pictures(folder):
        inside = path.relative_to(folder).parent.as_posix()
        bases = list(dict.fromkeys((*bases_in_a_masks_folder(folded(path.stem)), folded(path.name))))
        keys = next((keys for base in bases if (keys := by_path.get(_place(inside, base)))), None)
        keys = keys or next((keys for base in bases if (keys := by_name.get(base))), [])
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
