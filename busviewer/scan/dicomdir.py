"""The directory of a DICOM disc (DICOMDIR, PS3.10): which files it lists, in the order of patient, study and series."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from busviewer.files import open_file
from busviewer.scan.counted import Counted
from busviewer.scan.model import ScanError
from busviewer.scan.quiet import quiet

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

    Records that are met again, and files without a name, are skipped.
    """
    from pydicom import dcmread

    try:
        with open_file(path) as stream, quiet():
            if path.stat().st_size > _LARGEST:
                raise ScanError(path, f"this DICOM directory is too large (at most {_LARGEST >> 20} MB)")
            counted: Any = Counted(stream, _MOST_READS)
            dataset = dcmread(counted)
            records = {int(each.seq_item_tell): each for each in dataset.get("DirectoryRecordSequence") or ()}
            first = dataset.get("OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity")
            return _walked(records, int(first or 0) or min(records, default=0))
    except ScanError:
        raise
    except OSError as error:
        raise ScanError(path, f"the file cannot be read ({error.strerror or error})") from error
    except Exception as error:  # not the error's own text: it may quote the patient
        raise ScanError(path, "damaged DICOM directory; its order is not used") from error


def _walked(records: dict[int, Any], first: int) -> list[Listed]:
    """The files in depth-first order; each record is visited once, whatever points to it."""
    found: list[Listed] = []
    pending = [(first, 0, b"", b"")]
    seen: set[int] = set()
    patients = 0
    while pending:
        place, number, patient, issuer = pending.pop()
        record = records.get(place)
        if record is None or place in seen:
            continue
        seen.add(place)
        pending.append((_offset(record, "OffsetOfTheNextDirectoryRecord"), number, patient, issuer))
        if record.get("DirectoryRecordType") == "PATIENT":
            patients += 1
            number, patient, issuer = patients, _bytes(record, "PatientID"), _bytes(record, "IssuerOfPatientID")
        names = record.get("ReferencedFileID")
        if names:
            steps = (names,) if isinstance(names, str) else tuple(map(str, names))
            found.append(Listed(steps, number, patient, issuer))
        lower = _offset(record, "OffsetOfReferencedLowerLevelDirectoryEntity")
        pending.append((lower, number, patient, issuer))  # the last is the next
    return found


def _offset(record: Any, name: str) -> int:
    return int(record.get(name) or 0)


def _bytes(record: Any, name: str) -> bytes:
    return str(record.get(name) or "").strip().encode("utf-8", "surrogatepass")
