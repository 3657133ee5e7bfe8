"""Which protocol an archive speaks: its address says."""

from __future__ import annotations

from urllib.parse import urlsplit

from busviewer.archive.values import Archive, ArchiveError, Server
from busviewer.texts import worded

__all__ = ["connect", "speaks_dicom", "why_not_an_address"]


def speaks_dicom(address: str) -> bool:
    """Whether the address is of DICOM's own protocol, which knows AE titles and no passwords."""
    return address.startswith("dicom://")


def why_not_an_address(address: str) -> str:
    """What is wrong with the address of an archive; "" where nothing is."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return worded("this is not an address")
    if parts.scheme not in ("http", "https", "dicom") or not parts.hostname:
        return worded("an address begins with https:// (DICOMweb) or dicom://, as dicom://ARCHIVE@host:4242")
    if parts.password is not None or (parts.scheme != "dicom" and parts.username is not None):
        return worded("write the user in its own field, and no password in the address")
    if parts.query or parts.fragment:
        return worded("an address has neither ? nor #")
    if parts.scheme == "dicom" and (not parts.username or len(parts.username) > 16 or port is None):
        return worded(
            "an address of DICOM names the AE title (at most 16 letters) and the port: dicom://ARCHIVE@host:4242"
        )
    return ""


def connect(server: Server, password: str = "") -> Archive:
    """A connection to ``server``; the first request shows whether it answers. ArchiveError where the address cannot be
    one, or where the file of certificates is not there."""
    if problem := why_not_an_address(server.address):
        raise ArchiveError(worded("{file}: {reason}", file=server.name, reason=problem), "address")
    if speaks_dicom(server.address):
        from busviewer.archive.dimse import DimseArchive

        return DimseArchive(server)
    from busviewer.archive.dicomweb import WebArchive

    return WebArchive(server, password)
