"""From files into an archive, one by one, with the archive's own answer about each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from busviewer.archive.values import Archive, ArchiveError, Refused, Stored, is_uid
from busviewer.files import open_file
from busviewer.progress import check_cancelled, track
from busviewer.texts import worded

if TYPE_CHECKING:
    from pydicom import Dataset

__all__ = ["dicom_files", "failure_words", "read_dicom", "store"]

_FAILURES = {
    0x0110: worded("the archive could not process it"),
    0x0117: worded("its UID is not valid"),
    0x0122: worded("the archive does not take this kind of file"),
    0x0124: worded("this user may not store"),
    0x0131: worded("the archive does not take this compression"),
}
"""Of STOW-RS (PS3.18, Annex I) and C-STORE (PS3.4, Annex B), which share them."""


def dicom_files(places: Iterable[Path]) -> list[Path]:
    """The DICOM files among ``places`` and in the folders among them, sorted; found by their first bytes, not by name.

    A file that is named itself is always taken: what it is comes out when it is stored.
    """
    found: dict[Path, None] = {}
    for place in places:
        if not place.is_dir():
            found[place] = None
            continue
        for path in sorted(place.rglob("*")):
            check_cancelled()
            if path.is_file() and _is_dicom(path):
                found[path] = None
    return list(found)


def _is_dicom(path: Path) -> bool:
    try:
        with open_file(path) as stream:
            return stream.read(132)[128:] == b"DICM"
    except OSError:
        return False


def store(archive: Archive, paths: Sequence[Path]) -> Stored:
    """Store each of ``paths``; what the archive, or the disk, did not take is ``refused`` with the reason.

    Where the connection fails, what is left is refused with that reason, too: what was stored before it is known. A
    Cancel leaves what was stored until then in the archive.
    """
    stored: list[Path] = []
    refused: list[Refused] = []
    notes: list[Refused] = []
    broken = ""
    for path in track(paths, lambda path: path.name):
        if broken:
            refused.append(Refused(path, broken))
            continue
        try:
            note = archive.put(path)
        except ArchiveError as error:
            refused.append(Refused(path, str(error)))
            broken = str(error) if error.ends_all else ""
        except OSError as error:
            refused.append(Refused(path, worded("cannot be read ({reason})", reason=error.strerror or error)))
        else:
            stored.append(path)
            if note:
                notes.append(Refused(path, note))
    return Stored(tuple(stored), tuple(refused), tuple(notes))


def read_dicom(path: Path) -> Dataset:
    """The whole data set in ``path``; ArchiveError ("refused") where it is none that can be stored, OSError where it
    cannot be read."""
    from pydicom import dcmread

    try:
        dataset = dcmread(path)
        if not is_uid(dataset.SOPInstanceUID) or not is_uid(dataset.SOPClassUID):
            raise ValueError
        return dataset
    except OSError:
        raise
    except Exception:  # a damaged file may raise anything
        raise ArchiveError(worded("this is not a DICOM file, or it is damaged"), "refused") from None


def failure_words(code: int) -> str:
    """Why an archive did not store a file, from its number for that; 0 is none."""
    if code >> 8 == 0xA7:
        words = worded("the archive is full")
    elif code >> 8 == 0xA9:
        words = worded("it does not fit its kind of file")
    elif code >> 12 == 0xC:
        words = worded("the archive does not understand it")
    else:
        words = _FAILURES.get(code, worded("the archive refused it"))
    return worded("{words} ({code})", words=words, code=f"{code:04X}") if code else words
