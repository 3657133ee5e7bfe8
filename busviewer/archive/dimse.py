"""An archive that speaks DICOM's own protocol: C-FIND to search, C-GET to retrieve, C-STORE to store.

For sites without DICOMweb. C-GET needs no port of ours to be open, as C-MOVE would. There is neither user nor password:
the archive knows us by our AE title. Slow to import: imported when a connection is made.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from pydicom import Dataset
from pydicom.uid import (
    JPEG2000,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)
from pynetdicom import AE, build_role, evt
from pynetdicom.association import Association
from pynetdicom.events import Event
from pynetdicom.sop_class import (  # type: ignore[attr-defined]
    BasicTextSRStorage,
    ComprehensiveSRStorage,
    EnhancedSRStorage,
    EnhancedUSVolumeStorage,
    MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
    MultiFrameTrueColorSecondaryCaptureImageStorage,
    SecondaryCaptureImageStorage,
    SegmentationStorage,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
)

from busviewer.archive.patience import patiently
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
from busviewer.texts import worded

__all__ = ["DimseArchive"]

T = TypeVar("T")
_CONNECT, _ANSWER = 10.0, 30.0  # seconds
_LARGEST = 2 << 30  # bytes of one file
_PENDING = (0xFF00, 0xFF01)
_SYNTAXES = (
    ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian, RLELossless,
    JPEGBaseline8Bit, JPEGLosslessSV1, JPEGLSLossless, JPEG2000Lossless, JPEG2000,
)  # fmt: skip
_PICTURES = (
    UltrasoundImageStorage, UltrasoundMultiFrameImageStorage, EnhancedUSVolumeStorage, SecondaryCaptureImageStorage,
    MultiFrameGrayscaleByteSecondaryCaptureImageStorage, MultiFrameTrueColorSecondaryCaptureImageStorage,
    "1.2.840.10008.5.1.4.1.1.6", "1.2.840.10008.5.1.4.1.1.3",  # ultrasound of before 1993
)  # fmt: skip
"""Each is asked for in every compression, so that nothing is packed anew on the way."""
_OTHERS = (SegmentationStorage, BasicTextSRStorage, EnhancedSRStorage, ComprehensiveSRStorage)
_COUNTED = (
    "PatientName", "PatientID", "StudyDate", "StudyDescription", "ModalitiesInStudy", "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances", "StudyInstanceUID",
)  # fmt: skip


class DimseArchive:
    """:class:`busviewer.archive.values.Archive` by pynetdicom. One association is open at a time, for as long as what
    is asked stays the same."""

    def __init__(self, server: Server) -> None:
        logging.getLogger("pynetdicom").setLevel(logging.CRITICAL + 1)  # it logs what is found, and whom
        parts = urlsplit(server.address)
        self._name, self._host, self._port = server.name, parts.hostname or "", parts.port or 0
        self._called, self._calling = parts.username or "", server.own_title
        self._open: Association | None = None
        self._purpose: object = None
        self._received: list[bytes] = []
        self._socket: socket.socket | None = None  # of the open association; pynetdicom leaves it open if it broke

    # --- what an archive does --------------------------------------------------------------------------------------
    def search(self, query: Query) -> Found:
        """The studies that match, the newest first."""
        rows = self._find("STUDY", dict.fromkeys(_COUNTED, "") | query.keys(), MOST_STUDIES + 1)
        studies = [study for study in map(_study, rows) if study is not None]
        if rows and not studies:
            raise self._nonsense()
        return Found.of(studies)

    def instances(self, study: str, modality: str = "") -> list[Instance]:
        """The files of a study, series by series."""
        found: dict[str, Instance] = {}
        keys = {"StudyInstanceUID": study, "SeriesInstanceUID": "", "Modality": modality}
        for series in self._find("SERIES", keys, MOST_INSTANCES):
            of = str(series.get("SeriesInstanceUID", ""))
            if not is_uid(of):
                raise self._nonsense()
            if modality and series.get("Modality", "") not in ("", modality):
                continue
            image = {"StudyInstanceUID": study, "SeriesInstanceUID": of, "SOPInstanceUID": ""}
            for row in self._find("IMAGE", image, MOST_INSTANCES + 1):
                uid = str(row.get("SOPInstanceUID", ""))
                if not is_uid(uid):
                    raise self._nonsense()
                found[uid] = Instance(study, of, uid)
            if len(found) > MOST_INSTANCES:
                raise ArchiveError(
                    worded(
                        "{name}: a study with over {limit} files is not loaded.", name=self._name, limit=MOST_INSTANCES
                    ),
                    "refused",
                )
        return list(found.values())

    def fetch(self, instance: Instance) -> bytes:
        """One file, as the archive has it."""

        def whole() -> bytes:
            association = self._associate("get", self._ask_to_get)
            self._received.clear()
            wanted = Dataset()
            wanted.QueryRetrieveLevel = "IMAGE"
            wanted.StudyInstanceUID, wanted.SeriesInstanceUID = instance.study, instance.series
            wanted.SOPInstanceUID = instance.uid
            code = -1
            for status, _rest in association.send_c_get(wanted, StudyRootQueryRetrieveInformationModelGet):
                code = self._code(status)
            received, self._received = self._received, []
            if code not in (0x0000, 0xB000) or len(received) != 1:
                why = worded("the archive cannot send it") if code else worded("the archive sent nothing")
                raise ArchiveError(worded("{file}: {reason}.", file=self._name, reason=why), "refused")
            return received[0]

        return self._ask(whole)

    def put(self, path: Path) -> str:
        """Store one file."""
        dataset = read_dicom(path)
        kind, syntax = dataset.SOPClassUID, dataset.file_meta.TransferSyntaxUID

        def answer() -> str:
            association = self._associate((kind, syntax), lambda ae: ae.add_requested_context(kind, [syntax]))
            code = self._code(association.send_c_store(dataset))
            if code == 0x0000:
                return ""
            if code >> 12 == 0xB or code == 0x0001:
                return worded("stored with changes (warning {code})", code=f"{code:04X}")
            raise ArchiveError(failure_words(code), "refused")

        return self._ask(answer)

    def close(self) -> None:
        """End the connection."""
        association, self._open, self._purpose = self._open, None, None
        if association is not None and association.is_established:
            association.release()
        self._close_socket()

    # --- associations ----------------------------------------------------------------------------------------------
    def _ask(self, call: Callable[[], T]) -> T:
        """What ``call`` returns; where it is given up or fails, the association ends."""
        try:
            return patiently(call)
        except ArchiveError as error:
            if error.reason != "refused":
                self._abort()
            raise
        except Exception as error:  # Cancelled, or what a library makes of nonsense, which it may quote
            self._abort()
            if type(error).__module__.startswith("busviewer"):
                raise
            raise self._nonsense() from None

    def _abort(self) -> None:
        association, self._open, self._purpose = self._open, None, None
        if association is not None and not association.is_aborted:
            association.abort()
        self._close_socket()

    def _close_socket(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _probe(self) -> None:
        """See whether anybody listens: pynetdicom tells that only to its log, and forgets its socket."""
        try:
            socket.create_connection((self._host, self._port), timeout=_CONNECT).close()
        except OSError:
            raise self._gone() from None

    def _associate(self, purpose: object, propose: Callable[[AE], object]) -> Association:
        """The open association if it is for this ``purpose``, or a new one for which ``propose`` says what is asked."""
        if self._open is not None and self._open.is_established and self._purpose == purpose:
            return self._open
        self.close()
        self._probe()
        ae = AE(ae_title=self._calling)
        ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = _ANSWER
        ae.connection_timeout = _CONNECT
        propose(ae)
        roles = [build_role(kind, scp_role=True) for kind in (*_PICTURES, *_OTHERS)] if purpose == "get" else []
        handlers: list[Any] = [(evt.EVT_C_STORE, self._take)] if purpose == "get" else []
        association = ae.associate(
            self._host, self._port, ae_title=self._called, ext_neg=[*roles], evt_handlers=handlers
        )
        self._socket = None if association.dul.socket is None else association.dul.socket.socket
        if association.is_rejected:
            raise ArchiveError(
                worded(
                    "{name}: the archive refuses us. Ask its administrator to enter the AE title "
                    "{calling}, and check the title {called} in the address.",
                    name=self._name,
                    calling=self._calling,
                    called=self._called,
                ),
                "login",
            )
        if not association.is_established:
            self._close_socket()
            if association.rejected_contexts:
                raise ArchiveError(
                    worded("the archive does not take this kind of file, or this kind of request"), "refused"
                )
            raise self._gone()
        self._open, self._purpose = association, purpose
        return association

    @staticmethod
    def _ask_to_get(ae: AE) -> None:
        ae.add_requested_context(StudyRootQueryRetrieveInformationModelGet)
        for kind in _PICTURES:
            for syntax in _SYNTAXES:
                ae.add_requested_context(kind, syntax)
        for kind in _OTHERS:
            ae.add_requested_context(kind, [ExplicitVRLittleEndian, ImplicitVRLittleEndian])

    def _take(self, event: Event) -> int:
        """A file that C-GET sends."""
        data = event.encoded_dataset()
        if len(data) > _LARGEST:
            return 0xA700
        self._received.append(data)
        return 0x0000

    def _find(self, level: str, keys: dict[str, str], most: int) -> list[Dataset]:
        wanted = Dataset()
        wanted.QueryRetrieveLevel = level
        for name, value in keys.items():
            setattr(wanted, name, value)

        def rows() -> list[Dataset]:
            association = self._associate(
                "find", lambda ae: ae.add_requested_context(StudyRootQueryRetrieveInformationModelFind)
            )
            return list(self._rows(association, wanted, most))

        return self._ask(rows)

    def _rows(self, association: Association, wanted: Dataset, most: int) -> Iterator[Dataset]:
        count = 0
        for status, row in association.send_c_find(wanted, StudyRootQueryRetrieveInformationModelFind):
            code = self._code(status)
            if code in _PENDING and row is not None:
                count += 1
                yield row
                if count == most:  # a server may go on for ever
                    self._abort()
                    return
            elif code not in (0x0000, *_PENDING):
                raise ArchiveError(
                    worded("{name}: the archive could not search ({code}).", name=self._name, code=f"{code:04X}"),
                    "refused",
                )

    def _code(self, status: Dataset) -> int:
        """The number of an answer; none came where the connection broke or took too long."""
        if "Status" not in status:
            raise self._gone()
        return int(status.Status)

    def _gone(self) -> ArchiveError:
        return ArchiveError(
            worded(
                "{name}: no connection to {host}, port {port}, or it broke. Check the address and the "
                "network, then try again. What was transferred is kept.",
                name=self._name,
                host=self._host,
                port=self._port,
            ),
            "unreachable",
        )

    def _nonsense(self) -> ArchiveError:
        return ArchiveError(
            worded("{name}: the answer cannot be read as DICOM. Nothing of it was kept.", name=self._name), "nonsense"
        )


def _study(row: Dataset) -> ArchivedStudy | None:
    """A row of the list; None where it has no UID that can be one."""

    def text(name: str) -> str:
        value = row.get(name, "")
        return "" if value is None else str(value)[:1000]

    uid = text("StudyInstanceUID")
    if not is_uid(uid):
        return None
    kinds = row.get("ModalitiesInStudy") or ()
    series, instances = text("NumberOfStudyRelatedSeries"), text("NumberOfStudyRelatedInstances")
    return ArchivedStudy(
        uid=uid,
        patient_name=text("PatientName"),
        patient_id=text("PatientID"),
        date=text("StudyDate"),
        description=text("StudyDescription"),
        modalities=(kinds,) if isinstance(kinds, str) else tuple(map(str, kinds)),
        series=int(series) if series.isdecimal() else None,
        instances=int(instances) if instances.isdecimal() else None,
    )
