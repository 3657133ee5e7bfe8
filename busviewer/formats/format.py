"""What a mask format is: how the masks of an export are written, and how masks made elsewhere are read."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from busviewer.files import read_json
from busviewer.formats.item import Item
from busviewer.mask import Mask
from busviewer.mask.rle import LARGEST_PIXELS
from busviewer.texts import worded

__all__ = ["START", "Format", "FormatError", "Found", "Said", "has_lists", "name_without", "one_by_one", "size_of"]

START = 400
"""How many bytes :attr:`Format.is_one` needs."""


class FormatError(ValueError):
    """A file that is not of the format that it should be: which file, and what is wrong with it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(worded("{file}: {reason}", file=path, reason=reason))
        self.path = path
        self.reason = reason


class Said(NamedTuple):
    """What holds for a whole export: whose masks, and which ("final" or "draft")."""

    reader: str
    what: str


class Found(NamedTuple):
    """A mask that a file holds.

    Attributes:
        scan: what the file calls the scan: a path, with or without a suffix.
        mask: (H, W) bool on the scan's own grid; the union of its lesions, empty for a scan without any.
        lesion_class: benign, malignant or None where it is not told.
        corner: of a mask that was cut to a part of its scan, how many rows and columns of the scan come before it;
            -1 - n where n come behind it. None where it is of the whole scan.
    """

    scan: str
    mask: Mask
    lesion_class: str | None = None
    corner: tuple[int, int] | None = None


@dataclass(frozen=True)
class Format:
    """One row of the table of formats.

    Attributes:
        name: on the command line and in manifests.
        title: in the window.
        write: writes the items into a folder and returns what was skipped, a sentence each by the key of the scan.
        files: the files, relative to the folder, that it writes for a scan of this name (its path without suffix).
        one_file: the file that holds the masks of all scans; "" where each scan has a file of its own.
        beside: what the names of the tables and of the manifest beside the masks begin with.
        place: where the mask of a scan lies, for the tables: from its name and its number (from 0) in the export.
        of_dicom: whether its files refer to the DICOM file of the scan, and are for such scans only.
        read: the masks in a file; None where the format is not read. It raises FormatError.
        reads: the endings of the files that ``read`` takes.
        is_one: whether a file, of which the first :data:`START` bytes are given, is of this format by its content.
    """

    name: str
    title: str
    write: Callable[[Path, Iterable[Item], Said], dict[str, str]]
    files: Callable[[str], tuple[str, ...]]
    place: Callable[[str, int], str]
    one_file: str = ""
    beside: str = ""
    of_dicom: bool = False
    read: Callable[[Path], Iterator[Found]] | None = None
    reads: tuple[str, ...] = ()
    is_one: Callable[[Path, bytes], bool] | None = None


def size_of(path: Path, height: Any, width: Any) -> tuple[int, int]:
    """The height and width that a file tells of a scan; FormatError where they are missing or not possible."""
    if not (type(height) is int and type(width) is int and min(height, width) > 0) or height * width > LARGEST_PIXELS:
        raise FormatError(
            path,
            worded(
                "the size of a scan is missing or not possible (width {width}, height {height})",
                width=width,
                height=height,
            ),
        )
    return height, width


def has_lists(path: Path, start: bytes, *names: str) -> bool:
    """Whether a file that begins with ``start`` is a JSON object that has lists of these ``names``."""
    if not start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    try:
        value = read_json(path)
    except (OSError, ValueError):
        return False
    return all(isinstance(value.get(name), list) for name in names)


def name_without(path: Path, endings: tuple[str, ...]) -> str:
    """The name of a file without the first of ``endings`` that it has; without its suffix where it has none."""
    return next((path.name[: -len(end)] for end in endings if path.name.casefold().endswith(end)), path.stem)


def one_by_one(items: Iterable[Item], write: Callable[[Item], None]) -> dict[str, str]:
    """Write item by item; return those whose file names are too long, a sentence each by the key of the scan."""
    left_out: dict[str, str] = {}
    for item in items:
        try:
            write(item)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
            left_out[item.key] = worded(
                "{key}: the file name is too long to name a mask after it; shorten it", key=item.key
            )
    return left_out
