"""The directory of a DICOM disc (DICOMDIR, PS3.10): which files it lists, in the order of patient, study and series."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from busviewer.files import open_file
from busviewer.scan.counted import Counted
from busviewer.scan.model import ScanError
from busviewer.scan.quiet import quiet
from busviewer.texts import worded

__all__ = ["Listed", "read_directory"]

_LARGEST = 64 << 20  # bytes; 100,000 files take about 40
_MOST_READS = 4_000_000


class Listed(NamedTuple):
    """A file in the directory.

    Attributes:
        steps: the names that lead to it from the folder of the directory, as they are written there: they may be
            anything, and are no path before somebody has looked.
        record: the number of its patient in the directory.
        patient, issuer: the patient's ID and who gave it, as in :class:`~busviewer.scan.dicom_head.Head`.
    """

    steps: tuple[str, ...]
    record: int
    patient: bytes
    issuer: bytes


def read_directory(path: Path) -> list[Listed]:
    """The files that the DICOMDIR ``path`` lists, in its order; ScanError where it is damaged.

    Each record counts once.
    """
    from pydicom import dcmread

    try:
        with open_file(path) as stream, quiet():
            if path.stat().st_size > _LARGEST:
                raise ScanError(
                    path, worded("this DICOM directory is too large (at most {limit} MB)", limit=_LARGEST >> 20)
                )
            counted: Any = Counted(stream, _MOST_READS)
            dataset = dcmread(counted)
            records = {int(each.seq_item_tell): each for each in dataset.get("DirectoryRecordSequence") or ()}
            first = dataset.get("OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity")
            return _walked(records, int(first or 0) or min(records, default=0))
    except ScanError:
        raise
    except OSError as error:
        raise ScanError(path, worded("the file cannot be read ({reason})", reason=error.strerror or error)) from error
    except Exception as error:  # not the error's own text: it may quote the patient
        raise ScanError(path, worded("damaged DICOM directory; its order is not used")) from error


def _walked(records: dict[int, Any], first: int) -> list[Listed]:
    """The files in depth-first order, each record once, whatever points to it; then those that none leads to, as they
    follow each other in the file: there are directories whose offsets are wrong."""
    found: list[Listed] = []
    owner = _Patient()
    pending = [(first, owner)]
    seen: set[int] = set()
    patients = 0

    def visit(place: int, record: Any, owner: _Patient) -> _Patient:
        nonlocal patients
        seen.add(place)
        if record.get("DirectoryRecordType") == "PATIENT":
            patients += 1
            owner = _Patient(patients, _bytes(record, "PatientID"), _bytes(record, "IssuerOfPatientID"))
        if names := record.get("ReferencedFileID"):
            steps = (names,) if isinstance(names, str) else tuple(map(str, names))
            found.append(Listed(steps, *owner))
        return owner

    while pending:
        place, above = pending.pop()
        record = records.get(place)
        if record is None or place in seen:
            continue
        pending.append((_offset(record, "OffsetOfTheNextDirectoryRecord"), above))
        below = visit(place, record, above)
        pending.append((_offset(record, "OffsetOfReferencedLowerLevelDirectoryEntity"), below))  # the last is the next
    for place, record in records.items():
        if place not in seen:
            owner = visit(place, record, owner)
    return found


class _Patient(NamedTuple):
    """Whose records follow: the number in the directory, the ID, and who gave it."""

    record: int = 0
    patient: bytes = b""
    issuer: bytes = b""


def _offset(record: Any, name: str) -> int:
    return int(record.get(name) or 0)


def _bytes(record: Any, name: str) -> bytes:
    return str(record.get(name) or "").strip().encode("utf-8", "surrogatepass")
