"""Files that hold several pictures: each frame is a scan of its own, with its own part of the ground truth."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from busviewer.scan import ScanError, frames_in
from busviewer.scan.frames import Frames, frame_path, split_frame
from busviewer.scan.suffixes import DICOM_SUFFIXES
from busviewer.study.folder.entry import ScanEntry
from busviewer.texts import joined, worded

__all__ = ["file_of_frame", "with_frames"]

_SUFFIXES = (".tif", ".tiff")  # of files that may hold several pictures; of DICOM files, the head tells which do
_MAY_BE_CLIPS = (*_SUFFIXES, *DICOM_SUFFIXES)
_BARE = re.compile(r"[^.]*[0-9]|[0-9.]+")  # IM000001, or a UID: a DICOM file without an ending
_OF_FRAME = re.compile(r"(.+#[1-9][0-9]{0,5})(?:_mask(?:_\d+)?)?\.[^.]+", re.IGNORECASE | re.DOTALL)


def with_frames(
    entries: Iterable[ScanEntry],
    on_problem: Callable[[str], None] = lambda text: None,
    clips: Collection[str] = (),
) -> list[ScanEntry]:
    """The entries, with one for each frame in place of a file that holds several pictures of one size.

    ``clips`` are the keys of DICOM files that say that they hold several; other DICOM files are not opened.

    Frame 3 of ``clip.tif`` has the key and the path ``clip.tif#3``, and picture 3 of each mask of the file, which must
    hold as many; a mask that is named after one frame is that frame's. Where masks do not fit, the scan has no ground
    truth. That, and pictures of other sizes, which are not shown, is told in ``hint`` and to ``on_problem``. A file
    that cannot be read stays one entry. Frames of one file are one group, unless a table tells their group.
    """
    found: list[ScanEntry] = []
    for entry in entries:
        several = entry.key in clips or _may_hold_several(entry.path)
        if several or (entry.truths and any(map(_may_hold_several, entry.truths))):
            found.extend(_split(entry, _frames(entry.path) if several else Frames(), on_problem))
        else:
            found.append(entry)
    return found


def file_of_frame(base: str) -> tuple[str, ...]:
    """The file whose frame is called ``base`` (``clip.tif`` of ``clip.tif#3``, all in small letters); else nothing."""
    name, number = split_frame(base)
    if number is None or not (name.endswith(_MAY_BE_CLIPS) or _BARE.fullmatch(name)):
        return ()
    return (name,)


def _may_hold_several(path: Path) -> bool:
    return path.name.lower().endswith(_SUFFIXES)


def _frames(path: Path) -> Frames | None:
    """What a file holds; None where that cannot be told, as reading it will say."""
    try:
        status = os.stat(path)
        return _known(path, status.st_size, status.st_mtime_ns)
    except (ScanError, OSError):
        return None


@lru_cache(100_000)
def _known(path: Path, _size: int, _time: int) -> Frames:
    """A folder is listed again and again: a file is opened only if it has changed."""
    return frames_in(path)


def _split(entry: ScanEntry, frames: Frames | None, on_problem: Callable[[str], None]) -> Iterator[ScanEntry]:
    if frames is None:
        yield entry
        return
    pictures = frames.pictures
    if frames.hint:
        on_problem(worded("{file}: {reason}", file=entry.path, reason=frames.hint))
    masks: dict[int | None, list[Path]] = {}
    unfit: dict[int | None, list[str]] = {}
    for path in entry.truths:
        number = _number_of(path, entry.path.name)
        masks.setdefault(number, []).append(path)
        if why := _misfit(path, number, pictures):
            unfit.setdefault(number, []).append(worded("the mask {name} is not used: {why}", name=path.name, why=why))
            on_problem(worded("{path}: this mask is not used: {why}", path=path, why=why))
    for number in range(1, pictures + 1):
        whole = masks.get(None, [])
        own = [*(whole if pictures == 1 else [frame_path(path, number) for path in whole]), *masks.get(number, [])]
        wrong = [*unfit.get(None, []), *unfit.get(number, [])]
        found = entry._replace(hint=joined("; ", (hint for hint in (frames.hint, *wrong) if hint)))
        if entry.truths:
            found = _with_masks(found, own, wrong)
        if pictures > 1:
            found = found._replace(
                key=f"{entry.key}#{number}",
                path=frame_path(entry.path, number),
                group=entry.group or entry.key,  # one patient's, which must not be trained on and judged by
            )
        yield found


def _with_masks(entry: ScanEntry, masks: Sequence[Path], wrong: Sequence[str]) -> ScanEntry:
    """The entry with these of its masks; with none where something is ``wrong`` with one of them."""
    if masks and not wrong:
        return entry._replace(truths=tuple(masks))
    empty = entry.class_name == "normal" and not wrong
    if empty:
        return entry._replace(truths=(), truth_kind="empty", rule="class normal")
    return entry._replace(truths=(), truth_kind="none", rule="")


def _number_of(path: Path, name: str) -> int | None:
    """The frame of the file ``name`` after which a mask is named; None where it is a mask of the whole file."""
    found = _OF_FRAME.fullmatch(path.name)
    file, number = split_frame(found[1]) if found else ("", None)
    return number if file.casefold() == name.casefold() else None


def _misfit(path: Path, number: int | None, pictures: int) -> str:
    """Why a file cannot be the mask of so many pictures (of ``number`` alone, unless None); "" where it can.

    Where only reading it will tell, it can.
    """
    if number is not None and number > pictures:
        return worded("its scan contains {counted}", counted=_counted(pictures))
    there = _frames(path) if _may_hold_several(path) else Frames()
    wanted = pictures if number is None else 1
    if there is None or there.pictures == wanted:
        return ""
    return worded("it contains {counted}, its scan {wanted}", counted=_counted(there.pictures), wanted=_counted(wanted))


def _counted(pictures: int) -> str:
    return worded("one picture") if pictures == 1 else worded("{count} pictures", count=pictures)
