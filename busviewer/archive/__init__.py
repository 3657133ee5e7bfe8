"""The archive beside folders: search it, retrieve studies from it, store files in it. DICOMweb or DICOM's own protocol.

What needs a library that is slow to import is imported when a connection is made, on the worker.
"""

from __future__ import annotations

from busviewer.archive.connect import connect, why_not_an_address
from busviewer.archive.retrieving import default_folder, retrieve, retrieve_all
from busviewer.archive.storing import dicom_files, store
from busviewer.archive.values import (
    Archive,
    ArchivedStudy,
    ArchiveError,
    Found,
    Instance,
    Query,
    Refused,
    Retrieved,
    Server,
    Stored,
)

__all__ = [
    "Archive",
    "ArchiveError",
    "ArchivedStudy",
    "Found",
    "Instance",
    "Query",
    "Refused",
    "Retrieved",
    "Server",
    "Stored",
    "connect",
    "default_folder",
    "dicom_files",
    "retrieve",
    "retrieve_all",
    "store",
    "why_not_an_address",
]
