"""Folders of empty files, and what was found in them, for the tests of layouts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busviewer.study.folder.study import Study, open_study

__all__ = ["found", "made", "orphans", "scans"]


def made(root: Path, *names: str) -> Path:
    """Empty files: listing opens none of them."""
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return root


def scans(study: Study) -> dict[str, list[str]]:
    """The masks of each scan, by key; masks are told relative to the study."""
    return {entry.key: relative(study, entry.truths) for entry in study.entries}


def orphans(study: Study) -> list[str]:
    return relative(study, study.orphans)


def relative(study: Study, paths: Iterable[Path]) -> list[str]:
    return [path.relative_to(study.folder).as_posix() for path in paths]


def found(root: Path, *names: str) -> Study:
    """The study of empty files of these names."""
    return open_study(made(root, *names))
