"""The folders of a study, and what in them is never a scan: what systems, storage boxes and busviewer leave behind."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from busviewer.files import open_file
from busviewer.scan import is_scan_name
from busviewer.scan.dicom_head import Head
from busviewer.scan.our_pictures import our_pictures
from busviewer.scan.suffixes import is_picture_name
from busviewer.study.folder.dicom import find_head, is_listed, may_be_dicom
from busviewer.study.folder.names import folded
from busviewer.texts import worded

__all__ = ["Folder", "folders_of", "list_folder", "walk"]

_LEFT_BEHIND = frozenset(
    (
        "__macosx",  # resource forks in a ZIP archive made on a Mac
        "network trash folder", "temporary items", "thevolumesettingsfolder",  # a Mac, on a share
        "$recycle.bin", "recycler", "recycled", "system volume information", "$extend",  # Windows
        "#recycle", "@eadir", "@synoresource", "#snapshot", "@sharebin", "@tmp",  # Synology
        "@recycle", "@recently-snapshot", "@__thumb",  # QNAP
        "~snapshot", "lost+found", "lost.dir", "found.000",  # NetApp, Linux, Android, a repaired disk
        "thumbnails", "thumbnail", "thumbs", "_thumbs", "__thumbs",
        "__pycache__",
        "busviewer",  # our own
    )
)  # fmt: skip
_ON_WINDOWS = os.name == "nt"
_UNSEEN = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_LARGEST_MANIFEST = 64 << 20


@dataclass
class Folder:
    """One folder of a study.

    Attributes:
        path: where it lies, with forward slashes.
        steps: the names from the study's folder to it.
        names: its pictures, in no order.
        folders: its sub-folders.
        others: its other files.
        dicom: the heads of its DICOM files by name, of those too that are no scans (presentation states).
        parent: the folder above it, None for the study's own.
    """

    path: str
    steps: tuple[str, ...] = ()
    names: list[str] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    dicom: dict[str, Head] = field(default_factory=dict)
    parent: Folder | None = None
    _links: list[str] = field(default_factory=list)


def walk(
    root: str, on_problem: Callable[[str], None] = lambda text: None, *, outside: bool = False
) -> Iterator[Folder]:
    """Every folder from ``root`` down, once; linked folders last, so that a link never hides the real one.

    What cannot be listed is skipped and reported; OSError where that is ``root``. Folders with busviewer's own output
    are left out; ``root`` is not, as a person opened it, unless it is ``outside`` what was opened. Pictures that
    busviewer drew are left out, and reported, wherever they are.
    """
    pending: list[tuple[str, tuple[str, ...], Folder | None]] = [(root, (), None)]
    linked: list[tuple[str, tuple[str, ...], Folder | None]] = []
    seen: set[tuple[int, int]] = set()
    while pending or linked:
        path, steps, parent = pending.pop() if pending else linked.pop(0)
        try:
            found = os.stat(path)
            if (found.st_dev, found.st_ino) in seen:
                continue
            seen.add((found.st_dev, found.st_ino))
            folder = list_folder(path, steps, parent)
        except OSError as error:
            if not steps:
                raise
            on_problem(
                worded(
                    "{path}: this folder cannot be listed ({reason}); skipped",
                    path=path,
                    reason=error.strerror or error,
                )
            )
            continue
        if (steps or outside) and _is_ours(folder):
            continue
        _drop_drawn(folder, on_problem)
        yield folder
        links = set(folder._links)
        for name in folder.folders:
            (linked if name in links else pending).append((f"{path}/{name}", (*steps, name), folder))


def folders_of(
    root: str, files: Iterable[Path], on_problem: Callable[[str], None] = lambda text: None
) -> Iterator[Folder]:
    """The folders from ``root`` down to these ``files`` below it, as :func:`walk` yields them, with nothing else in
    them; no folder is listed."""
    found: dict[tuple[str, ...], Folder] = {(): Folder(root)}
    for file in files:
        steps = file.relative_to(root).parts
        for depth in range(1, len(steps)):
            here, above = steps[:depth], found[steps[: depth - 1]]
            if here not in found:
                found[here] = Folder(f"{root.rstrip('/')}/{'/'.join(here)}", here, parent=above)
                above.folders.append(here[-1])
        folder, name = found[steps[:-1]], steps[-1]
        folder.names.append(name)
        head = find_head(str(file)) if may_be_dicom(name) else None
        if head is not None:
            folder.dicom[name] = head
    for folder in found.values():
        _drop_drawn(folder, on_problem)
        yield folder


def list_folder(path: str, steps: tuple[str, ...] = (), parent: Folder | None = None) -> Folder:
    """List one folder; OSError where it cannot be listed."""
    folder = Folder(path, steps, parent=parent)
    with os.scandir(path) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith(".") or (_ON_WINDOWS and _is_unseen(entry)):
                continue
            if _is_folder(entry):
                if folded(name) not in _LEFT_BEHIND:
                    folder.folders.append(name)
                    if entry.is_symlink():
                        folder._links.append(name)
            elif _is_scan(folder, entry):
                folder.names.append(name)
            else:
                folder.others.append(name)
    folder.folders.sort()
    return folder


def _is_scan(folder: Folder, entry: os.DirEntry[str]) -> bool:
    """Whether a file is one by its name, or as DICOM by its content."""
    name = entry.name
    if is_picture_name(name):
        return True
    if not may_be_dicom(name):
        return False
    head = find_head(entry.path)
    if head is None:
        return is_scan_name(name)  # damaged, as reading it will say
    folder.dicom[name] = head
    return is_listed(head)


def _drop_drawn(folder: Folder, on_problem: Callable[[str], None]) -> None:
    """Leave out the pictures that busviewer drew of scans."""
    drawn = our_pictures(folder.path, folder.names)
    if drawn:
        folder.names = [name for name in folder.names if name not in drawn]
        count = worded("{count} pictures", count=len(drawn)) if len(drawn) > 1 else worded("one picture")
        on_problem(
            worded(
                "{path}: left out, {count} that busviewer drew, such as {name}",
                path=folder.path,
                count=count,
                name=min(drawn),
            )
        )


def _is_unseen(entry: os.DirEntry[str]) -> bool:
    """Whether Windows hides it, or says that it is the system's."""
    try:
        return bool(getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0) & _UNSEEN)
    except OSError:
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself: a file that cannot be read, then
        return False


def _is_ours(folder: Folder) -> bool:
    """Whether a manifest (``manifest.json``, ``coco.manifest.json``) names busviewer as what wrote the folder."""
    return any(_names_us(Path(folder.path, name)) for name in folder.others if name.endswith("manifest.json"))


def _names_us(manifest: Path) -> bool:
    try:
        with open_file(manifest) as stream:
            value = json.loads(stream.read(_LARGEST_MANIFEST))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(value, dict) and "busviewer" in (word for word in value.values() if isinstance(word, str))
