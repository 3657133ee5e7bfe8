"""``busviewer archive`` against a real archive."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from busviewer import paths
from busviewer.archive.passwords import keep
from busviewer.bench.orthanc import Orthanc
from busviewer.cli import main
from busviewer.cli.archive import PASSWORD
from busviewer.settings import ArchiveServer, Settings, save
from tests.archive import MemoryKeyring, running, write_instances


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Orthanc]:
    """An archive that the settings name, with its password in the environment."""
    for archive in running(tmp_path / "orthanc"):
        save(paths.settings_file(), Settings(archives=(archive.web, archive.dicom)))
        monkeypatch.setenv(PASSWORD, archive.password)
        yield archive


def run(*arguments: object) -> int:
    return main(["archive", *map(str, arguments), "--quiet"])


def test_files_are_pushed_found_and_pulled(
    served: Orthanc, tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sent = write_instances(tmp_path / "in", 4, studies=2)
    (tmp_path / "in" / "readme.txt").write_text("no DICOM")
    assert run("push", "Orthanc", tmp_path / "in") == 0
    out = capsys.readouterr().out
    assert all(f"stored   {path}" in out for path in sent) and "4 of 4 files stored in Orthanc" in out

    assert run("find", "Orthanc DICOM", "--json", "-") == 0
    value = json.loads(capsys.readouterr().out)
    assert value["archive"] == "Orthanc DICOM" and [study["instances"] for study in value["studies"]] == [2, 2]
    assert run("find", "Orthanc", "--patient-name", "jane1") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1 and lines[0].startswith("2020-01-03  Doe^Jane1  P1  Breast left  US  2 files  ")

    assert run("pull", "Orthanc", "--since", "2020-01-03", "--out", tmp_path / "out") == 0
    assert "2 files loaded, 0 were there" in capsys.readouterr().out
    assert run("pull", served.web.address, "--user", "reader", "--since", "2020-01-01", "--out", tmp_path / "out") == 0
    assert "2 files loaded, 2 were there" in capsys.readouterr().out
    assert run("pull", "Orthanc", "--study", value["studies"][0]["uid"]) == 0
    assert len(list((own_home / "archive" / "Orthanc").rglob("*.dcm"))) == 2


def test_what_is_refused_is_named_and_is_status_1(
    served: Orthanc, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (sent,) = write_instances(tmp_path / "in", 1)
    odd = tmp_path / "odd.dcm"
    odd.write_bytes(b"no DICOM")
    assert run("push", "Orthanc", odd, sent) == 1
    said = capsys.readouterr()
    assert "1 of 2 files stored" in said.out and f"{odd}: not stored: this is not a DICOM file" in said.err
    assert run("pull", "Orthanc", "--patient-id", "NOBODY") == 1
    assert "no study matches" in capsys.readouterr().err
    monkeypatch.setenv(PASSWORD, "wrong")
    assert run("find", "Orthanc") == 1
    said = capsys.readouterr()
    assert said.err == "Orthanc: the user or the password is wrong.\n" and not said.out


def test_the_password_comes_from_the_keyring_and_is_never_written(
    served: Orthanc, own_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(PASSWORD)
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    try:
        assert run("find", "Orthanc") == 2
        assert f"set {PASSWORD}" in capsys.readouterr().err
        assert keep(served.web, served.password) == ""
        assert run("find", "Orthanc") == 0
    finally:
        keyring.set_keyring(before)
    assert not any(served.password.encode() in path.read_bytes() for path in own_home.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pull", "https://host/dicom-web"], "pull the whole archive"),
        (["push", "https://host/dicom-web"], "needs a FILE"),
        (["find", "nowhere"], "no archive 'nowhere' in the settings (there: mine)"),
        (["find", "ftp://host"], "an address begins with"),
        (["find", "https://mj:secret@host/"], "no password in the address"),
        (["find", "dicom://host:1"], "names the AE title"),
        (["find", "mine", "--user", "mj"], "change the named archive in the settings"),
        (["find", "mine", "--out", "x"], "takes no --out"),
        (["find", "mine", "--since", "2020-02-02", "--until", "2020-02-01"], "--until is before --since"),
    ],
)
def test_wrong_usage_is_told(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    save(paths.settings_file(), Settings(archives=(ArchiveServer("mine", "https://host/dicom-web", "mj"),)))
    assert run(*arguments) == 2
    error = capsys.readouterr().err
    assert said in error and "secret" not in error
