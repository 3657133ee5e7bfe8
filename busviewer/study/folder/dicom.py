"""DICOM files of a study: found by their content, put in the order of patient, study, series and instance."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from busviewer.scan import ScanError
from busviewer.scan.dicom_head import Head, read_head
from busviewer.scan.dicomdir import Listed, read_directory
from busviewer.scan.suffixes import DICOM_SUFFIXES, SUFFIXES
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.names import folded, natural_key

if TYPE_CHECKING:
    from busviewer.study.folder.walk import Folder

__all__ = ["DicomCounts", "count_dicom", "find_head", "heads_of", "in_order", "is_listed", "may_be_dicom"]

_DIRECTORY = b"1.2.840.10008.1.3.10"  # a DICOMDIR
_STATES = b"1.2.840.10008.5.1.4.1.1.11."  # how a picture is to be shown
_SEGMENTATIONS = (b"1.2.840.10008.5.1.4.1.1.66.4", b"1.2.840.10008.5.1.4.1.1.66.7")
_NEVER = frozenset(
    f".{word}"
    for line in (
        "7z avi bak bat bin blend bz2 c cfg cmd conf cpp css csv db dll doc docx eps exe gif gz h h5 hdf5 heic html",
        "htm ico inf ini ipynb jar js json lnk log m4v mat md mha mhd mkv mov mp4 mpg nii npy npz nrrd odt onnx pdf",
        "pickle pkl ppt pptx psd pt pth py r raw rar rst rtf safetensors sh sqlite svg tar tex toml tsv txt url wav",
        "webm webp wmv xcf xls xlsx xml xz yaml yml zip",
    )
    for word in line.split()
)
"""Of files that are not opened to look for DICOM."""
_NOBODY = frozenset(
    (b"", b"0", b"anon", b"anonym", b"anonymous", b"anonymized", b"anonymised", b"deidentified", b"none", b"patient",
     b"removed", b"unknown", b"xxx")
)  # fmt: skip
"""Patient IDs that stand for no one patient."""
_LETTERS = re.compile(rb"[^a-z0-9]")


def may_be_dicom(name: str) -> bool:
    """Whether a file of this name is opened to see if it is DICOM: not a picture of another kind, nor text."""
    dot = name.rfind(".")
    suffix = name[dot:].lower() if dot > 0 else ""
    return suffix in DICOM_SUFFIXES or not (suffix in SUFFIXES or suffix in _NEVER)


def find_head(path: str) -> Head | None:
    """The head of the DICOM file ``path``, None where it is none; a file is opened again only if it has changed."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return _known(path, status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


@lru_cache(100_000)
def _known(path: str, _size: int, _time: int) -> Head | None:
    return read_head(Path(path))


def is_listed(head: Head) -> bool:
    """Whether a DICOM file is a row of the worklist. What only says how to show others is not, nor are
    segmentations and the directory; what is no ultrasound is, with the reason."""
    kind = head.sop_class
    return not (kind == _DIRECTORY or kind.startswith(_STATES) or kind in _SEGMENTATIONS)


class DicomCounts(NamedTuple):
    """How many DICOM files a folder holds.

    Attributes:
        files: that are scans, or rows that say why they are none.
        clips: those of them that say that they hold several pictures.
        series: of them.
        left_out: how many files are no rows, by what they are.
    """

    files: int = 0
    clips: int = 0
    series: int = 0
    left_out: Mapping[str, int] = {}


def heads_of(folders: Iterable[Folder]) -> dict[str, Head]:
    """The heads of all DICOM files, by key."""
    return {"/".join((*each.steps, name)): head for each in folders for name, head in each.dicom.items()}


def count_dicom(heads: Mapping[str, Head]) -> DicomCounts:
    """How many there are of which kind."""
    rows = [head for head in heads.values() if is_listed(head)]
    others = Counter(_kind(head) for head in heads.values() if not is_listed(head))
    series = {(head.study, head.series) for head in rows if head.series}
    return DicomCounts(len(rows), sum(head.pictures > 1 for head in rows), len(series), dict(sorted(others.items())))


def _kind(head: Head) -> str:
    if head.sop_class == _DIRECTORY:
        return "directories"
    return "segmentations" if head.sop_class in _SEGMENTATIONS else "presentation states"


def in_order(
    entries: Iterable[ScanEntry],
    heads: Mapping[str, Head],
    folders: Sequence[Folder],
    on_problem: Callable[[str], None] = lambda text: None,
) -> list[ScanEntry]:
    """The entries of the ``folders``, those that have a head (by key) with their group and order.

    All scans of a patient lie together, where the first of them lies by name; there by time of study, number of
    series, and number of instance. What a DICOMDIR lists is in its order instead. They are one group, unless a table
    tells another, which is named after the UIDs of their studies: it is the same at every desk, and nobody can guess a
    patient from it.
    """
    entries = list(entries)
    listed = _listed(entries, folders, on_problem)
    patients: dict[str, list[ScanEntry]] = {}
    for entry in entries:
        head, place = heads.get(entry.key), listed.get(entry.key)
        patient = place.patient if place is not None else "" if head is None else _patient(head)
        if patient:
            patients.setdefault(patient, []).append(entry)
    found: dict[str, ScanEntry] = {}
    for scans in patients.values():
        first = min(natural_key(entry.key) for entry in scans)
        there = [heads.get(entry.key, Head()) for entry in scans]
        group = _named(
            min((head.study for head in there if head.study), default=scans[0].key.encode("utf-8", "replace"))
        )
        for entry, head in zip(scans, there, strict=True):
            place = listed.get(entry.key)
            order = (first, *_steps(head)) if place is None else (place.first, f"{place.rank:020}")
            found[entry.key] = entry._replace(group=entry.group or group, order=order)
    return [found.get(entry.key, entry) for entry in entries]


class _Place(NamedTuple):
    """Where a DICOMDIR has a file: of which patient, after which name its files come, and as which of them."""

    patient: str
    first: str
    rank: int


def _listed(
    entries: Sequence[ScanEntry], folders: Sequence[Folder], on_problem: Callable[[str], None]
) -> dict[str, _Place]:
    """The places of the entries, by key, that the directories among the files list. No path is opened for it: what a
    directory lists counts only where it was found anyway."""
    found: dict[str, _Place] = {}
    directories = [
        (folder, name) for folder in folders for name, head in folder.dicom.items() if head.sop_class == _DIRECTORY
    ]
    if not directories:
        return found
    keys = {folded(entry.key): entry.key for entry in entries}
    there = {folded("/".join((*each.steps, name))) for each in folders for name in (*each.names, *each.others)}
    for folder, name in directories:
        path = Path(folder.path) / name
        try:
            lines = read_directory(path)
        except ScanError as error:
            on_problem(str(error))
            continue
        outside = missing = 0
        places: dict[str, Listed] = {}
        for line in lines:
            if any(step in ("", ".", "..") or set(step) & set("/\\:\0") for step in line.steps):
                outside += 1
                continue
            place = folded("/".join((*folder.steps, *line.steps)))
            if place in keys:
                places.setdefault(keys[place], line)
            elif place not in there:
                missing += 1
        first = min(map(natural_key, places), default="")
        for rank, (key, line) in enumerate(places.items()):
            patient = _patient(Head(patient=line.patient, issuer=line.issuer)) or f"record {line.record} of {path}"
            found.setdefault(key, _Place(patient, first, rank))
        for one, several, count in (
            ("1 file outside its folder, which is ignored", "files outside its folder, which are ignored", outside),
            ("1 file that is not there", "files that are not there", missing),
        ):
            if count:
                on_problem(f"{path}: this DICOM directory lists {one if count == 1 else f'{count} {several}'}")
    return found


def _steps(head: Head) -> tuple[str, ...]:
    """What puts a file in order among those of its patient."""
    study = map(_text, (head.date, head.time, head.study))
    return (*study, _number(head.series_number), _text(head.series), _number(head.number))


def _patient(head: Head) -> str:
    """What tells a patient from all others; "" where the file does not say."""
    plain = _LETTERS.sub(b"", head.patient.lower())
    if plain.strip(b"0") and plain not in _NOBODY:
        return f"patient {head.issuer!r} {head.patient!r}"
    return f"study {head.study!r}" if head.study else ""


def _named(study: bytes) -> str:
    return f"patient-{hashlib.blake2b(study, digest_size=8).hexdigest()}"


def _text(value: bytes) -> str:
    return value.decode("latin-1")


def _number(value: bytes) -> str:
    """A number as text that sorts like it; what has none comes first."""
    try:
        return f"{max(0, int(value)):020}"
    except ValueError:
        return ""
