"""A server that answers nonsense, or none: a reason, nothing half stored, and no password to anybody else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from busviewer.archive import ArchiveError, Instance, Query, connect, retrieve, store
from busviewer.archive.dicomweb import WebArchive
from busviewer.progress import Cancelled, listening
from busviewer.settings import ArchiveServer
from tests.archive import write_instances
from tests.waiting import until

JSON = "application/dicom+json"
MULTI = 'multipart/related; type="application/dicom"; boundary=b'
Answer = Callable[[BaseHTTPRequestHandler], None]


class Hostile:
    """An HTTP server on this machine that answers each request as it is told, and remembers what it was asked."""

    def __init__(self) -> None:
        self.answer: Answer = lambda request: None
        self.asked: list[tuple[str, str]] = []
        self.release = threading.Event()
        hostile = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                hostile.asked.append((self.path, self.headers.get("Authorization", "")))
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                try:
                    hostile.answer(self)
                except OSError:  # the client has hung up
                    self.close_connection = True

            do_POST = do_GET

            def log_message(self, *_words: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/dicom-web"

    def close(self) -> None:
        self.release.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hostile]:
    monkeypatch.setattr("busviewer.archive.guarded_session._PAUSES", (0.0, 0.0))
    server = Hostile()
    yield server
    server.close()


@pytest.fixture
def archive(hostile: Hostile) -> Iterator[WebArchive]:
    connected = connect(ArchiveServer("Mine", hostile.address, "mj"), "secret")
    assert isinstance(connected, WebArchive)
    yield connected
    connected.close()


def says(body: bytes, kind: str = JSON, status: int = 200, **headers: str) -> Answer:
    """An answer that is whole as HTTP."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return answer


def endless(request: BaseHTTPRequestHandler) -> None:
    """A body that never ends."""
    request.send_response(200)
    request.send_header("Content-Type", JSON)
    request.send_header("Connection", "close")
    request.end_headers()
    while True:
        request.wfile.write(b" " * (1 << 20))


def cut(request: BaseHTTPRequestHandler) -> None:
    """A body that ends before its length."""
    request.send_response(200)
    request.send_header("Content-Type", JSON)
    request.send_header("Content-Length", "1000")
    request.end_headers()
    request.wfile.write(b"[")
    request.close_connection = True


NONSENSE = {
    "login page": (says(b"<html>Log in</html>", "text/html; charset=utf-8"), "a web page instead of DICOMweb"),
    "other kind": (says(b"x", "application/pdf"), "“application/pdf” instead of DICOMweb"),
    "no kind": (says(b"[]", ""), "“nothing known” instead"),
    "no JSON": (says(b"[{"), "cannot be read as DICOM"),
    "no list": (says(b"5"), "cannot be read as DICOM"),
    "no rows": (says(b"[1, 2]"), "cannot be read as DICOM"),
    "no UID": (says(b'[{"0020000D": {"vr": "UI", "Value": ["../../etc/passwd"]}}]'), "cannot be read as DICOM"),
    "deep": (says(b"[" * 200_000), "cannot be read as DICOM"),
    "endless": (endless, "larger than 64 MB"),
    "not gzip": (says(b"no gzip", JSON, Content_Encoding="gzip"), "damaged"),
    "cut": (cut, "no connection"),
    "error": (says(b"", JSON, 500), "reports an error (500)"),
    "busy": (says(b"", JSON, 503), "reports an error (503)"),
    "not there": (says(b"", JSON, 404), "Check the address"),
    "forbidden": (says(b"", JSON, 403), "may not do that"),
}  # fmt: skip


@pytest.mark.parametrize("kind", NONSENSE)
def test_nonsense_to_a_search_is_an_error_with_a_reason(hostile: Hostile, archive: WebArchive, kind: str) -> None:
    hostile.answer, words = NONSENSE[kind]
    with pytest.raises(ArchiveError) as caught:
        archive.search(Query(patient_name="Secretperson"))
    said = str(caught.value)
    assert words in said and said.startswith("Mine: ")
    assert "Secretperson" not in said and "secret" not in said.lower().replace("secretperson", "")


@pytest.mark.parametrize(
    "body",
    [
        b"",  # nothing at all
        b"--b--",  # no part
        b"--b\r\nContent-Type: application/dicom\r\n\r\nno DICOM\r\n--b--",
        b"--b\r\nno end of the head\r\n--b--",
        b"--b\r\n\r\n" + bytes(128) + b"DICM" + b"\xff" * 400 + b"\r\n--b--",
        b"--b\r\n\r\n" + bytes(128) + b"DICM",  # no end
    ],
    ids=["nothing", "no part", "no DICOM", "no head", "damaged", "cut"],
)
def test_a_file_that_is_none_is_not_written(hostile: Hostile, archive: WebArchive, tmp_path: Path, body: bytes) -> None:
    row = b'{"00080018": {"Value": ["1.2.3"]}, "0020000E": {"Value": ["1.2"]}}'

    def answer(request: BaseHTTPRequestHandler) -> None:
        (says(b"[" + row + b"]") if "?" in request.path else says(body, MULTI))(request)

    hostile.answer = answer
    done = retrieve(archive, "1.1", tmp_path / "out")
    assert done.loaded == 0 and len(done.problems) == 1 and done.problems[0].startswith("1.2.3: Mine: ")
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_a_file_of_another_name_than_asked_for_is_not_taken(
    hostile: Hostile, archive: WebArchive, tmp_path: Path
) -> None:
    (path,) = write_instances(tmp_path / "in", 1)
    hostile.answer = says(b"--b\r\n\r\n" + path.read_bytes() + b"\r\n--b--", MULTI)
    with pytest.raises(ArchiveError, match="cannot be read as DICOM"):
        archive.fetch(Instance("1.1", "1.2", "1.2.3"))


def test_a_file_without_its_envelope_is_taken(hostile: Hostile, archive: WebArchive, tmp_path: Path) -> None:
    from pydicom import dcmread

    (path,) = write_instances(tmp_path / "in", 1)
    hostile.answer = says(path.read_bytes(), "application/dicom")
    assert archive.fetch(Instance("1.1", "1.2", dcmread(path).SOPInstanceUID)) == path.read_bytes()


def test_a_list_of_files_that_never_ends_is_given_up(hostile: Hostile, archive: WebArchive) -> None:
    """A server that gives the same page again and again."""
    rows = [f'{{"00080018": {{"Value": ["1.2.{n}"]}}, "0020000E": {{"Value": ["1.2"]}}}}' for n in range(1000)]
    hostile.answer = says(f"[{','.join(rows)}]".encode())
    assert len(archive.instances("1.1")) == 1000 and len(hostile.asked) == 2


@pytest.mark.parametrize("place", ["other host", "same host"])
def test_credentials_do_not_follow_a_redirect(hostile: Hostile, archive: WebArchive, place: str) -> None:
    other = Hostile()
    target = other.address.replace("127.0.0.1", "localhost") if place == "other host" else f"{hostile.address}/login"
    hostile.answer = says(b"", JSON, 302, Location=target)
    with pytest.raises(ArchiveError, match="does not follow") as caught:
        archive.search(Query())
    assert caught.value.reason == "address" and len(hostile.asked) == 1 and not other.asked
    other.close()


def test_a_post_is_not_redirected_either(hostile: Hostile, archive: WebArchive, tmp_path: Path) -> None:
    hostile.answer = says(b"", JSON, 307, Location="http://localhost:1/")
    done = store(archive, write_instances(tmp_path / "in", 1))
    assert not done.stored and "does not follow" in done.refused[0].why


def test_a_broken_connection_is_tried_again_and_a_post_is_not(
    hostile: Hostile, archive: WebArchive, tmp_path: Path
) -> None:
    calls: list[int] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        calls.append(1)
        (cut if len(calls) < 3 else says(b"[]"))(request)

    hostile.answer = answer
    assert archive.search(Query()).studies == () and len(calls) == 3
    hostile.answer, hostile.asked = cut, []
    assert not store(archive, write_instances(tmp_path / "in", 1)).stored and len(hostile.asked) == 1


def test_what_a_store_answers_is_told_file_by_file(hostile: Hostile, archive: WebArchive, tmp_path: Path) -> None:
    from pydicom import dcmread

    (path,) = write_instances(tmp_path / "in", 1)
    uid = dcmread(path).SOPInstanceUID
    item = f'"00081155": {{"vr": "UI", "Value": ["{uid}"]}}'

    def failed(code: int) -> bytes:
        reason = f'"00081197": {{"vr": "US", "Value": [{code}]}}'
        return f'{{"00081198": {{"vr": "SQ", "Value": [{{{item}, {reason}}}]}}}}'.encode()

    for answer, words in (
        (says(failed(0xA700), status=409), "the archive is full (A700)"),
        (says(failed(0x0122), status=202), "does not take this kind of file (0122)"),
        (says(failed(0xC001)), "does not understand it (C001)"),
        (says(b"{}"), "did not say that it was stored"),
        (says(b""), "did not say that it was stored"),
        (says(b"[]"), "cannot be read as DICOM"),
        (says(b"{", status=409), "cannot be read as DICOM"),
        (says(b"", status=413), "too large"),
    ):
        hostile.answer = answer
        (refused,) = store(archive, [path]).refused
        assert words in refused.why, refused
    hostile.answer = says(f'{{"00081199": {{"vr": "SQ", "Value": [{{{item}}}]}}}}'.encode(), f"{JSON}; charset=utf-8")
    assert store(archive, [path]).stored == (path,)
    warned = f'{{"00081199": {{"vr": "SQ", "Value": [{{{item}, "00081196": {{"vr": "US", "Value": [45056]}}}}]}}}}'
    hostile.answer = says(warned.encode())
    assert store(archive, [path]).notes[0].why == "stored with changes (warning B000)"


def hangs(hostile: Hostile) -> Answer:
    """No answer until the test is over."""
    return lambda _request: hostile.release.wait() and None


def test_a_cancel_is_heard_while_the_server_says_nothing(hostile: Hostile, archive: WebArchive) -> None:
    hostile.answer = hangs(hostile)
    cancelled = threading.Event()
    ended: list[BaseException] = []

    def work() -> None:
        try:
            with listening(lambda fraction, text: None, cancelled.is_set):
                archive.search(Query())
        except BaseException as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    until(lambda: hostile.asked)
    cancelled.set()
    thread.join()
    assert isinstance(ended[0], Cancelled) and not hostile.release.is_set()


def test_a_server_that_says_nothing_is_given_up(
    hostile: Hostile, archive: WebArchive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("busviewer.archive.guarded_session._READ", 0.2)
    hostile.answer = hangs(hostile)
    with pytest.raises(ArchiveError, match="does not answer in time") as caught:
        archive.search(Query())
    assert caught.value.reason == "slow"


def test_a_body_that_drips_is_given_up(hostile: Hostile, archive: WebArchive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.archive.guarded_session._SLOW_AFTER", 0.2)

    def drips(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Type", JSON)
        request.send_header("Connection", "close")
        request.end_headers()
        while not hostile.release.wait(0.05):
            request.wfile.write(b" ")
            request.wfile.flush()

    hostile.answer = drips
    with pytest.raises(ArchiveError, match="too slow"):
        archive.search(Query())


def test_no_credentials_are_taken_from_elsewhere(
    hostile: Hostile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password other\n")
    monkeypatch.setenv("NETRC", str(netrc))
    hostile.answer = says(b"[]")
    archive = connect(ArchiveServer("Mine", hostile.address))
    archive.search(Query())
    archive.close()
    assert hostile.asked[0][1] == ""


def test_a_server_that_does_not_speak_dicom_is_told(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("busviewer.archive.dimse._ANSWER", 1.0)
    archive = connect(
        ArchiveServer("Mine", hostile.address.replace("http://", "dicom://PACS@").partition("/dicom-")[0])
    )
    with pytest.raises(ArchiveError, match="no connection to 127.0.0.1, port"):
        archive.search(Query())
    archive.close()
