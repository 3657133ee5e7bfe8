"""A real archive to measure and test with: Orthanc with its DICOMweb plug-in, started here, reached from here only."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from busviewer.settings import ArchiveServer

__all__ = ["MISSING", "Orthanc", "free_port", "installed", "orthanc"]

MISSING = "Orthanc with its DICOMweb plug-in is not installed (Debian: apt-get install orthanc orthanc-dicomweb)"
_PATIENCE = 60.0  # seconds for it to start
_PLUGIN = "libOrthancDicomWeb.so"
_PLUGIN_FOLDERS = ("/usr/share/orthanc/plugins", "/usr/local/share/orthanc/plugins", "/usr/lib/orthanc")


@dataclass(frozen=True)
class Orthanc:
    """A running archive: two entries of the settings that reach it, its password, and its process."""

    web: ArchiveServer
    dicom: ArchiveServer
    password: str
    process: subprocess.Popen[bytes]


def _plugin() -> Path | None:
    return next((path for folder in _PLUGIN_FOLDERS if (path := Path(folder) / _PLUGIN).exists()), None)


def _program() -> str | None:
    return shutil.which("Orthanc") or shutil.which("Orthanc", path="/usr/sbin:/usr/local/sbin")


def installed() -> bool:
    """Whether both are on this machine."""
    return _program() is not None and _plugin() is not None


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def orthanc(folder: Path, *, user: str = "reader", password: str = "secret", port: int = 0) -> Iterator[Orthanc]:
    """An archive whose data lies in ``folder``, ended after the block. RuntimeError (:data:`MISSING`) where there is
    none on this machine, or where it does not start.

    ``port`` is for HTTP, 0 for a free one. There is no TLS: Orthanc 1.10.1 of Debian 12 ends at the first such request.
    """
    program, plugin = _program(), _plugin()
    if program is None or plugin is None:
        raise RuntimeError(MISSING)
    http, dicom = port or free_port(), free_port()
    folder.mkdir(parents=True, exist_ok=True)
    configuration = {
        "Name": "busviewer",
        "StorageDirectory": str(folder / "data"),
        "IndexDirectory": str(folder / "data"),
        "Plugins": [str(plugin)],
        "HttpPort": http,
        "DicomPort": dicom,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": True,
        "RegisteredUsers": {user: password},
        "DicomAlwaysAllowFind": True,
        "DicomAlwaysAllowGet": True,
        "UnknownSopClassAccepted": True,
        "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
    }
    (folder / "orthanc.json").write_text(json.dumps(configuration))
    with (folder / "orthanc.log").open("wb") as log:
        process = subprocess.Popen([program, str(folder / "orthanc.json")], stdout=log, stderr=subprocess.STDOUT)
    try:
        _await(process, (http, dicom), folder / "orthanc.log")
        yield Orthanc(
            ArchiveServer("Orthanc", f"http://localhost:{http}/dicom-web", user),
            ArchiveServer("Orthanc DICOM", f"dicom://ORTHANC@127.0.0.1:{dicom}"),
            password,
            process,
        )
    finally:
        process.kill()  # nobody needs it again, and to end it kindly takes seconds
        process.wait()


def _await(process: subprocess.Popen[bytes], ports: tuple[int, ...], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    for port in ports:
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Orthanc did not start: {log.read_text(errors='replace')[-400:]}")
            time.sleep(0.02)
