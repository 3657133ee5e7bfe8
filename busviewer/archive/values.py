"""What is said to an archive and what it answers, whatever protocol it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

__all__ = [
    "MOST_INSTANCES",
    "MOST_STUDIES",
    "Archive",
    "ArchiveError",
    "ArchivedStudy",
    "Found",
    "Instance",
    "Query",
    "Reason",
    "Refused",
    "Retrieved",
    "Server",
    "Stored",
    "ULTRASOUND",
    "is_uid",
]

MOST_STUDIES = 500
"""That one search lists."""
MOST_INSTANCES = 20_000
"""That one study may have."""
ULTRASOUND = "US"
Reason = Literal["address", "login", "certificate", "unreachable", "slow", "nonsense", "refused"]
_ODD = re.compile(r"[^A-Za-z0-9._~*?-]")  # what an address would have to write in another way
_UID = re.compile(r"[0-9]+(\.[0-9]+)*")


class ArchiveError(Exception):
    """What went wrong with an archive and what to do, in words for the reader. It quotes neither password nor patient.

    Attributes:
        reason: "address" (the server's entry is wrong), "login" (user or password), "certificate" (not trusted),
            "unreachable" (no connection, or it broke), "slow" (no answer in time), "nonsense" (the answer cannot be
            used) or "refused" (the server said no).
    """

    def __init__(self, text: str, reason: Reason) -> None:
        super().__init__(text)
        self.reason: Reason = reason

    @property
    def ends_all(self) -> bool:
        """Whether the next request would fail, too."""
        return self.reason in ("address", "login", "certificate", "unreachable", "slow")


class Server(Protocol):
    """An archive, as the settings name it.

    Attributes:
        name: what the reader calls it.
        address: of DICOMweb ``https://host/dicom-web``; of DICOM's own protocol ``dicom://AET@host:port``.
        user: for DICOMweb; "" where it asks for none.
        ca_file: a file of certificates (PEM) to trust instead of the system's; "" for those.
        own_title: the AE title that we call ourselves, for ``dicom://``.
    """

    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def user(self) -> str: ...
    @property
    def ca_file(self) -> str: ...
    @property
    def own_title(self) -> str: ...


@dataclass(frozen=True)
class Query:
    """What to search for; all that is given must be true of a study. A letter that is not of ASCII matches any letter:
    archives differ in how they write it.

    Attributes:
        patient_name: words of it, the family name first; each may be cut short.
        patient_id: the whole ID; ``*`` stands for any letters.
        description: words of the study's description.
        since, until: study dates, both included.
        modality: one that the study must have; "" for any.
        study_uid: one certain study.
    """

    patient_name: str = ""
    patient_id: str = ""
    description: str = ""
    since: date | None = None
    until: date | None = None
    modality: str = ULTRASOUND
    study_uid: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing narrows the search but the modality."""
        return self == Query(modality=self.modality)

    def keys(self) -> dict[str, str]:
        """The query as keywords and values of DICOM, the same for QIDO-RS and C-FIND."""
        words = {"PatientName": self.patient_name, "StudyDescription": self.description}
        texts = {name: f"*{'*'.join(text.split())}*" for name, text in words.items() if text.strip()}
        texts |= {"PatientID": self.patient_id.strip(), "ModalitiesInStudy": self.modality}
        keys = {name: _ODD.sub("?", text) for name, text in texts.items() if text}
        if self.study_uid:
            keys["StudyInstanceUID"] = self.study_uid
        if self.since or self.until:
            keys["StudyDate"] = "-".join("" if day is None else f"{day:%Y%m%d}" for day in (self.since, self.until))
        return keys


@dataclass(frozen=True)
class ArchivedStudy:
    """A study that an archive has, as it lists it; ``instances`` and ``series`` are None where it does not count."""

    uid: str
    patient_name: str = ""
    patient_id: str = ""
    date: str = ""
    description: str = ""
    modalities: tuple[str, ...] = ()
    series: int | None = None
    instances: int | None = None

    @property
    def day(self) -> str:
        """The date as 2026-11-29, or as the archive has it."""
        plain = len(self.date) == 8 and self.date.isdecimal()
        return f"{self.date[:4]}-{self.date[4:6]}-{self.date[6:]}" if plain else self.date


@dataclass(frozen=True)
class Found:
    """What a search found, the newest first; ``more`` where the archive has further studies that match."""

    studies: tuple[ArchivedStudy, ...]
    more: bool = False

    @classmethod
    def of(cls, studies: Iterable[ArchivedStudy]) -> Found:
        """The first :data:`MOST_STUDIES` of ``studies`` by date, each once."""
        newest = sorted({study.uid: study for study in studies}.values(), key=lambda study: study.date, reverse=True)
        return cls(tuple(newest[:MOST_STUDIES]), more=len(newest) > MOST_STUDIES)


@dataclass(frozen=True)
class Instance:
    """One file of a study, by its UIDs (which are nothing but digits and dots)."""

    study: str
    series: str
    uid: str


@dataclass(frozen=True)
class Retrieved:
    """What came of retrieving: how many files were ``loaded``, how many were ``there`` before, what failed and why."""

    folder: Path
    loaded: int = 0
    there: int = 0
    problems: tuple[str, ...] = ()

    def __add__(self, other: Retrieved) -> Retrieved:
        return Retrieved(
            self.folder, self.loaded + other.loaded, self.there + other.there, self.problems + other.problems
        )


@dataclass(frozen=True)
class Refused:
    """A file that was not stored, and why."""

    path: Path
    why: str


@dataclass(frozen=True)
class Stored:
    """What came of storing, file by file, from the archive's own answers. ``notes`` are warnings about stored ones."""

    stored: tuple[Path, ...] = ()
    refused: tuple[Refused, ...] = ()
    notes: tuple[Refused, ...] = ()


class Archive(Protocol):
    """A connection. Every call may take long, hears :func:`busviewer.progress.check_cancelled`, and raises
    :class:`ArchiveError`; use it on one thread at a time, and ``close`` it."""

    def search(self, query: Query) -> Found:
        """The studies that match, at most :data:`MOST_STUDIES`."""

    def instances(self, study: str, modality: str = "") -> list[Instance]:
        """The files of the study with this UID, of one modality or (``""``) of all, at most :data:`MOST_INSTANCES`."""

    def fetch(self, instance: Instance) -> bytes:
        """The whole file of ``instance``, in the compression that the archive has it in where that can be."""

    def put(self, path: Path) -> str:
        """Store one DICOM file; "" where it was stored, else the archive's warning about it. ArchiveError with the
        reason "refused" where it was not."""

    def close(self) -> None:
        """End the connection."""


def is_uid(text: object) -> bool:
    """Whether ``text`` is a UID of DICOM, and so a safe name of a file: digits and dots, at most 64."""
    return isinstance(text, str) and len(text) <= 64 and _UID.fullmatch(text) is not None
