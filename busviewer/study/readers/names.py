"""The names of those who have annotations in a study, and the one that was meant by what somebody typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from pathlib import Path

from busviewer.files import read_json
from busviewer.study.annotations.storage_paths import FOLDER, find_fallback, reader_slug
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.study.readers.readers import annotation_files, reader_folders

__all__ = ["known_readers", "meant_reader"]


def known_readers(study: Path, user_data: Path) -> dict[str, int]:
    """The people who have annotations of the folder ``study``, there or under ``user_data``, in alphabetical order,
    each with the number of scans. One file is read for each person; the folder need not be a study."""
    scans: dict[str, set[Path]] = {}
    for root in (study / FOLDER, find_fallback(study, user_data)):
        for place in reader_folders(root):
            paths = list(annotation_files(place))
            name = next(filter(None, (_reader_of(path, place.name) for path in paths)), "")
            if name and name != CONSENSUS:
                scans.setdefault(name, set()).update(path.relative_to(place) for path in paths)
    return {name: len(scans[name]) for name in sorted(scans, key=str.casefold)}


def meant_reader(name: str, known: Collection[str]) -> str:
    """The one of ``known`` that differs from ``name`` in nothing but capitals and spaces; "" where there is none, or
    where ``name`` is known itself."""
    if name.strip() in known:
        return ""
    return next((each for each in known if _plain(each) == _plain(name)), "")


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def _reader_of(path: Path, slug: str) -> str:
    """Who wrote an annotation; "" where the file does not say, or lies in the folder of another."""
    try:
        name = str(read_json(path)["reader"])
        return name if reader_slug(name) == slug else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""
