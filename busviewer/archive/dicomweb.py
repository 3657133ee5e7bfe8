"""An archive that speaks DICOMweb: QIDO-RS to search, WADO-RS to retrieve, STOW-RS to store.

Slow to import: imported when a connection is made.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import pydicom
import requests
from dicomweb_client import DICOMwebClient

from busviewer.archive.guarded_session import GuardedSession
from busviewer.archive.storing import failure_words, read_dicom
from busviewer.archive.values import (
    MOST_INSTANCES,
    MOST_STUDIES,
    ArchivedStudy,
    ArchiveError,
    Found,
    Instance,
    Query,
    Server,
    is_uid,
)
from busviewer.progress import Cancelled, check_cancelled
from busviewer.texts import worded

__all__ = ["WebArchive"]

T = TypeVar("T")
_STUDY, _SERIES, _INSTANCE, _MODALITY = "0020000D", "0020000E", "00080018", "00080060"
_PAGE = 1000  # files asked for at a time
_LISTED = [
    "PatientName", "PatientID", "StudyDate", "StudyDescription", "ModalitiesInStudy", "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances",
]  # fmt: skip


class WebArchive:
    """:class:`busviewer.archive.values.Archive` by dicomweb-client over a :class:`GuardedSession`."""

    def __init__(self, server: Server, password: str = "") -> None:
        logging.getLogger("dicomweb_client").setLevel(logging.WARNING)  # it logs each UID
        self._name = server.name
        self._session = GuardedSession(server, password)
        try:
            self._client = DICOMwebClient(server.address.rstrip("/"), session=self._session, chunk_size=1 << 31)
        except ValueError as error:
            raise ArchiveError(
                worded("{name}: the address cannot be used ({reason}).", name=self._name, reason=error), "address"
            ) from None
        self._client.set_http_retry_params(retry=False)  # the session tries again, and hears a Cancel

    def search(self, query: Query) -> Found:
        """The studies that match, the newest first."""
        rows = self._ask(
            lambda: self._client.search_for_studies(search_filters=query.keys(), fields=_LISTED, limit=MOST_STUDIES + 1)
        )
        studies = [study for study in map(_study, self._rows(rows)) if study is not None]
        if rows and not studies:
            raise self._nonsense()
        return Found.of(studies)

    def instances(self, study: str, modality: str = "") -> list[Instance]:
        """The files of a study, asked for page by page until nothing new comes."""
        found: dict[str, Instance] = {}
        filters = {"Modality": modality} if modality else {}
        while True:
            check_cancelled()
            known = len(found)
            rows = self._rows(
                self._ask(
                    lambda: self._client.search_for_instances(
                        study, fields=["Modality"], search_filters=filters, offset=len(found), limit=_PAGE
                    )
                )
            )
            for row in rows:
                series, uid, kind = _value(row, _SERIES), _value(row, _INSTANCE), _value(row, _MODALITY)
                if not is_uid(series) or not is_uid(uid):
                    raise self._nonsense()
                if not modality or kind in ("", modality):  # a server may leave a filter out
                    found[uid] = Instance(study, series, uid)
            if len(found) == known or len(rows) < _PAGE:
                return list(found.values())
            if len(found) > MOST_INSTANCES:
                raise ArchiveError(
                    worded(
                        "{name}: a study with over {limit} files is not loaded.", name=self._name, limit=MOST_INSTANCES
                    ),
                    "refused",
                )

    def fetch(self, instance: Instance) -> bytes:
        """One file, as the archive has it."""

        def whole() -> bytes:
            dataset = self._client.retrieve_instance(
                instance.study, instance.series, instance.uid, media_types=(("application/dicom", "*"),)
            )
            if dataset.SOPInstanceUID != instance.uid:
                raise ValueError
            target = BytesIO()
            pydicom.dcmwrite(target, dataset, enforce_file_format=True)
            return target.getvalue()

        return self._ask(whole)

    def put(self, path: Path) -> str:
        """Store one file."""
        dataset = read_dicom(path)
        uid = dataset.SOPInstanceUID

        def answer() -> str:
            try:
                said = self._client.store_instances([dataset])
            except requests.HTTPError as error:
                if error.response is None or error.response.status_code != 409:
                    raise
                # conflict: none was stored, and the answer says why
                said = pydicom.Dataset.from_json(error.response.json())
            for item in said.get("FailedSOPSequence", ()):
                raise ArchiveError(failure_words(int(item.get("FailureReason", 0))), "refused")
            for item in said.get("ReferencedSOPSequence", ()):
                if item.get("ReferencedSOPInstanceUID") == uid:
                    warning = item.get("WarningReason")
                    return (
                        ""
                        if warning is None
                        else worded("stored with changes (warning {code})", code=f"{int(warning):04X}")
                    )
            raise ArchiveError(worded("the archive did not say that it was stored"), "refused")

        return self._ask(answer)

    def close(self) -> None:
        """End the connection."""
        self._session.close()

    def _ask(self, call: Callable[[], T]) -> T:
        """What ``call`` returns; whatever a server can make of it as an ArchiveError."""
        try:
            return call()
        except (ArchiveError, Cancelled, MemoryError):
            raise
        except requests.HTTPError as error:
            raise self._status(0 if error.response is None else error.response.status_code) from None
        except Exception:  # a library that was handed nonsense may raise anything, and quote it
            raise self._nonsense() from None

    def _rows(self, rows: Any) -> list[dict[str, Any]]:
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise self._nonsense()
        return rows

    def _nonsense(self) -> ArchiveError:
        return ArchiveError(
            worded("{name}: the answer cannot be read as DICOM. Nothing of it was kept.", name=self._name), "nonsense"
        )

    def _status(self, status: int) -> ArchiveError:
        match status:
            case 401 | 407:
                return ArchiveError(worded("{name}: the user or the password is wrong.", name=self._name), "login")
            case 403:
                return ArchiveError(worded("{name}: this user may not do that.", name=self._name), "refused")
            case 404 | 405 | 410:
                return ArchiveError(
                    worded(
                        "{name}: not found ({status}). Check the address of this archive.",
                        name=self._name,
                        status=status,
                    ),
                    "refused",
                )
            case 413:
                return ArchiveError(worded("{name}: too large for this archive.", name=self._name), "refused")
            case _:
                return ArchiveError(
                    worded(
                        "{name}: the server reports an error ({status}). Try again later.",
                        name=self._name,
                        status=status,
                    ),
                    "refused",
                )


def _value(row: dict[str, Any], tag: str) -> str:
    """The first value of an element in DICOM JSON as text; "" where there is none."""
    values = _values(row, tag)
    return values[0] if values else ""


def _values(row: dict[str, Any], tag: str) -> list[str]:
    element = row.get(tag)
    values = element.get("Value") if isinstance(element, dict) else None
    if not isinstance(values, list):
        return []
    plain = (value.get("Alphabetic", "") if isinstance(value, dict) else value for value in values)
    return ["" if value is None else str(value)[:1000] for value in plain]


def _study(row: dict[str, Any]) -> ArchivedStudy | None:
    """A row of the list; None where it has no UID that can be one."""
    uid = _value(row, _STUDY)
    if not is_uid(uid):
        return None
    series, instances = (_value(row, tag) for tag in ("00201206", "00201208"))
    return ArchivedStudy(
        uid=uid,
        patient_name=_value(row, "00100010"),
        patient_id=_value(row, "00100020"),
        date=_value(row, "00080020"),
        description=_value(row, "00081030"),
        modalities=tuple(_values(row, "00080061")),
        series=int(series) if series.isdecimal() else None,
        instances=int(instances) if instances.isdecimal() else None,
    )
