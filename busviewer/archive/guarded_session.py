"""HTTP that trusts no server: time, size and kind of every answer are limited, and credentials go to one address only.

A session of ``requests`` that dicomweb-client uses as any other. Slow to import: imported when a connection is made.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth
from urllib3.exceptions import DecodeError, HTTPError, ReadTimeoutError

from busviewer.archive.patience import patiently
from busviewer.archive.values import ArchiveError, Server
from busviewer.progress import check_cancelled
from busviewer.texts import worded

__all__ = ["GuardedSession"]

_CONNECT, _READ = 10.0, 30.0  # seconds; the second from one piece of an answer to the next
_SLOW_AFTER, _SLOWEST = 60.0, 1024.0  # seconds, and bytes a second that an answer must have come with by then
_LARGEST_LIST, _LARGEST_FILE = 64 << 20, 2 << 30  # bytes, unpacked
_PAUSES = (0.5, 2.0)  # seconds before a request is tried again
_BUSY = (429, 502, 503, 504)
_JSON = ("application/dicom+json", "application/json")


class _NoUser(AuthBase):
    """Sends no credentials: ``requests`` would look into ~/.netrc."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


class _Adapter(HTTPAdapter):
    """Trusts what the system trusts, or one file of certificates."""

    def __init__(self, trusted: ssl.SSLContext) -> None:
        self._trusted = trusted
        super().__init__()

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._trusted, **more)


class GuardedSession(requests.Session):
    """Every request is limited, follows no redirect, and hears a Cancel; whatever fails is an :class:`ArchiveError`.

    A GET whose connection breaks, or that meets a busy server, is tried again twice.
    """

    def __init__(self, server: Server, password: str) -> None:
        super().__init__()
        self._name, self._host = server.name, urlsplit(server.address).hostname or ""
        self._ca_file = server.ca_file
        self.auth = HTTPBasicAuth(server.user.encode(), password.encode()) if server.user else _NoUser()
        self.mount("https://", _Adapter(self._trusted()))

    def _trusted(self) -> ssl.SSLContext:
        try:
            return ssl.create_default_context(cafile=self._ca_file or None)
        except OSError as error:
            why = (
                worded("is missing")
                if not Path(self._ca_file).is_file()
                else worded("cannot be used ({reason})", reason=error)
            )
            raise ArchiveError(
                worded(
                    "{name}: the file of certificates {ca_file} {why}. Choose a PEM file.",
                    name=self._name,
                    ca_file=self._ca_file,
                    why=why,
                ),
                "certificate",
            ) from None

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        """The answer, read whole; see the class."""
        options |= {"stream": True, "allow_redirects": False, "timeout": (_CONNECT, _READ)}
        options["verify"] = self._ca_file or True  # or a variable of the environment would be asked first
        request.headers.pop("Host", None)  # dicomweb-client leaves the port out of it
        if request.url:  # a query may have these two as they are, and Orthanc 1.10 knows them in no other way
            request.url = request.url.replace("%2A", "*").replace("%3F", "?")
        pauses = _PAUSES if request.method == "GET" else ()
        for pause in pauses:
            try:
                response = patiently(lambda: self._answer(request, options))
            except ArchiveError as error:
                if error.reason != "unreachable":
                    raise
            else:
                if response.status_code not in _BUSY:
                    return response
            patiently(lambda pause=pause: time.sleep(pause))  # type: ignore[misc]
        return patiently(lambda: self._answer(request, options))

    def _answer(self, request: requests.PreparedRequest, options: Mapping[str, Any]) -> requests.Response:
        try:
            with super().send(request, **options) as response:
                self._check_place(response)
                self._read(
                    response, _LARGEST_FILE if "multipart" in request.headers.get("Accept", "") else _LARGEST_LIST
                )
            self._check_kind(response)
            return response
        except (requests.RequestException, HTTPError) as error:
            raise self._said(error) from None  # its words hold the address with what was searched for

    def _check_place(self, response: requests.Response) -> None:
        if response.is_redirect:
            place = urlsplit(response.headers["Location"]).hostname or worded("another page")
            raise ArchiveError(
                worded(
                    "{name}: the server sends on to {place}. busviewer does not follow, because the "
                    "password would go there too. Enter the final address in the settings of this archive.",
                    name=self._name,
                    place=place,
                ),
                "address",
            )

    def _read(self, response: requests.Response, limit: int) -> None:
        """Take the body in, as ``response.content``."""
        body, started = bytearray(), time.monotonic()
        while piece := response.raw.read1(1 << 16, decode_content=True):  # what is there: a server may drip
            check_cancelled()
            body += piece
            if len(body) > limit:
                raise ArchiveError(
                    worded("{name}: the answer is larger than {limit} MB.", name=self._name, limit=limit >> 20),
                    "nonsense",
                )
            took = time.monotonic() - started
            if took > _SLOW_AFTER and len(body) < took * _SLOWEST:
                raise ArchiveError(worded("{name}: the server is too slow. Try again later.", name=self._name), "slow")
        response._content = bytes(body)

    def _check_kind(self, response: requests.Response) -> None:
        """Let pass what DICOMweb answers with, whole."""
        if not response.ok or not response.content:
            return
        kind = response.headers.get("Content-Type", "")
        media = kind.partition(";")[0].strip().lower()
        if media in _JSON:
            response.headers["Content-Type"] = media  # without a charset: it is UTF-8
        elif media == "application/dicom":  # one file, not in an envelope; dicomweb-client warns of it
            response.headers["Content-Type"] = 'multipart/related; type="application/dicom"; boundary="part"'
            response._content = b"--part\r\n\r\n" + response.content + b"\r\n--part--"
        elif media == "multipart/related":
            boundary = next(
                (value.strip().strip('"') for name, _, value in (item.partition("=") for item in kind.split(";"))
                 if name.strip().lower() == "boundary"), "",
            )  # fmt: skip
            if not boundary or not response.content.rstrip().endswith(f"--{boundary}--".encode()):
                raise ArchiveError(worded("{name}: the answer is incomplete.", name=self._name), "nonsense")
        else:
            page = worded("a web page") if media == "text/html" else f"“{media[:60] or 'nothing known'}”"
            raise ArchiveError(
                worded(
                    "{name}: the server answers with {page} instead of DICOMweb. Check the address of this archive.",
                    name=self._name,
                    page=page,
                ),
                "nonsense",
            )

    def _said(self, error: requests.RequestException | HTTPError) -> ArchiveError:
        if isinstance(error, requests.exceptions.SSLError):
            return ArchiveError(
                worded(
                    "{name}: the certificate of {host} is not trusted ({why}). If your archive has a "
                    "certificate of its own, choose its CA file in the settings of this archive.",
                    name=self._name,
                    host=self._host,
                    why=_why(error),
                ),
                "certificate",
            )
        if isinstance(error, requests.Timeout | ReadTimeoutError):
            return ArchiveError(
                worded("{name}: {host} does not answer in time. Try again later.", name=self._name, host=self._host),
                "slow",
            )
        if isinstance(error, DecodeError):
            return ArchiveError(worded("{name}: the answer is damaged.", name=self._name), "nonsense")
        if isinstance(error, requests.ConnectionError | HTTPError):
            return ArchiveError(
                worded(
                    "{name}: no connection to {host}, or it broke. Check the address and the network, then "
                    "try again. What was transferred is kept.",
                    name=self._name,
                    host=self._host,
                ),
                "unreachable",
            )
        return ArchiveError(
            worded("{name}: the address cannot be used ({reason}).", name=self._name, reason=type(error).__name__),
            "address",
        )


def _why(error: BaseException) -> str:
    """What OpenSSL said of a certificate."""
    link: Any = error
    while link is not None:
        if said := getattr(link, "verify_message", ""):
            return str(said)
        link = getattr(link, "reason", None) or next((part for part in link.args if isinstance(part, Exception)), None)
        if not isinstance(link, BaseException):
            break
    return worded("no secure connection")
