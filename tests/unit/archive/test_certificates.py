"""TLS: an archive whose certificate is not trusted is not talked to, unless the reader names its CA file."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from busviewer.archive import ArchiveError, Query, connect, retrieve, store
from busviewer.bench.orthanc import Orthanc
from busviewer.settings import ArchiveServer
from tests.archive import running, write_instances


def write_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate of localhost, signed by itself: the file for the server (with its key) and the one to trust."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )
    (folder / "server.pem").write_bytes(private + public)
    (folder / "ca.pem").write_bytes(public)
    return folder / "server.pem", folder / "ca.pem"


@pytest.fixture
def ca(tmp_path: Path) -> Path:
    return write_certificate(tmp_path)[1]


@pytest.fixture
def served(tmp_path: Path, ca: Path) -> Iterator[Orthanc]:
    """Orthanc behind TLS, as behind the web server of a hospital (its own TLS crashes in Debian 12)."""
    for archive in running(tmp_path / "orthanc"):
        with tls_front(tmp_path / "server.pem", urlsplit(archive.web.address).port or 0) as port:
            yield replace(archive, web=replace(archive.web, address=f"https://localhost:{port}/dicom-web"))


@contextmanager
def tls_front(certificate: Path, behind: int) -> Iterator[int]:
    """Serve TLS at a port of this machine, and hand on what comes to the port ``behind`` it."""
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trusted.load_cert_chain(certificate)
    started, port, end = threading.Event(), [0], asyncio.Event()

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(1 << 16):
                writer.write(data)
                await writer.drain()
        writer.close()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_it, to_it = await asyncio.open_connection("127.0.0.1", behind)
        await asyncio.gather(pump(reader, to_it), pump(from_it, writer))

    async def serve() -> None:
        server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=trusted)
        port[0] = server.sockets[0].getsockname()[1]
        started.set()
        await end.wait()
        server.close()

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    started.wait()
    yield port[0]
    loop.call_soon_threadsafe(end.set)
    thread.join()
    rest = asyncio.all_tasks(loop)
    loop.run_until_complete(asyncio.wait(rest, timeout=5) if rest else asyncio.sleep(0))
    loop.close()


def refused(server: ArchiveServer, password: str) -> ArchiveError:
    with pytest.raises(ArchiveError) as caught:
        archive = connect(server, password)
        try:
            archive.search(Query())
        finally:
            archive.close()
    return caught.value


def test_a_certificate_is_trusted_by_its_ca_file_alone(
    served: Orthanc, ca: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = refused(served.web, served.password)
    assert error.reason == "certificate" and "(self-signed certificate)" in str(error)
    assert "the certificate of localhost is not trusted" in str(error) and "CA file" in str(error)
    sent = write_instances(tmp_path / "in", 2)
    untrusted = connect(served.web, served.password)
    assert len(store(untrusted, sent).refused) == 2
    untrusted.close()

    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(ca))  # does not count where a file is named
    assert (
        refused(replace(served.web, ca_file=str(write_certificate(other)[1])), served.password).reason == "certificate"
    )
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")

    archive = connect(replace(served.web, ca_file=str(ca)), served.password)
    assert len(store(archive, sent).stored) == 2
    (study,) = archive.search(Query()).studies
    assert retrieve(archive, study.uid, tmp_path / "out").loaded == 2
    archive.close()
    by_number = replace(served.web, address=served.web.address.replace("localhost", "127.0.0.1"), ca_file=str(ca))
    assert "IP address mismatch" in str(refused(by_number, served.password))


def test_a_ca_file_that_is_missing_or_none_is_named(tmp_path: Path) -> None:
    server = ArchiveServer("Mine", "https://localhost:1/dicom-web")
    error = refused(replace(server, ca_file=str(tmp_path / "gone.pem")), "")
    assert error.reason == "certificate" and "gone.pem is missing" in str(error)
    (tmp_path / "odd.pem").write_text("no certificate")
    assert "odd.pem cannot be used" in str(refused(replace(server, ca_file=str(tmp_path / "odd.pem")), ""))
