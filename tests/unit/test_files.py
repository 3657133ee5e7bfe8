from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer import files
from busviewer.files import atomic_path, read_json, safe_join, sha256_of, write_atomic, write_json

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("flush", [True, False])
def test_a_file_is_written_and_replaced_and_nothing_else_is_left(tmp_path: Path, flush: bool) -> None:
    path = tmp_path / "new" / "folder" / "a.bin"
    write_atomic(path, b"one", flush=flush)
    write_atomic(path, b"two", flush=flush)
    assert path.read_bytes() == b"two"
    assert names(path.parent) == ["a.bin"]


def test_work_that_fails_leaves_the_old_file_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(KeyboardInterrupt), atomic_path(path) as part:
        part.write_text("half")
        raise KeyboardInterrupt
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


def test_a_full_disk_and_a_folder_that_cannot_be_written_name_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.pdf"
    with (
        pytest.raises(OSError, match=r"No space left on device; free some space and try again: '.*/report\.pdf'"),
        atomic_path(path),
    ):
        raise OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(FileNotFoundError, match="other"), atomic_path(path):
        raise FileNotFoundError(errno.ENOENT, "missing", "other")

    def refused(prefix: str, suffix: str, dir: Path) -> tuple[int, str]:
        raise PermissionError(errno.EACCES, "Permission denied", f"{dir}/{prefix}xyz{suffix}")

    monkeypatch.setattr(files.tempfile, "mkstemp", refused)
    with pytest.raises(PermissionError) as found:
        write_atomic(path, b"x")
    assert found.value.filename == str(path)


def test_a_rename_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "a.txt"
    path.write_text("old")
    monkeypatch.setattr(files.os, "replace", refuse)
    with pytest.raises(PermissionError):
        write_atomic(path, b"new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


def test_whoever_reads_meanwhile_sees_one_version_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    versions = [bytes([value]) * 20_000 for value in range(40)]
    write_atomic(path, versions[0])

    def write() -> None:
        for version in versions:
            write_atomic(path, version, flush=False)

    thread = threading.Thread(target=write, name="busviewer-test")
    thread.start()
    while thread.is_alive():
        assert path.read_bytes() in versions
    thread.join()
    assert path.read_bytes() == versions[-1]


def test_a_long_name_still_has_room_for_its_temporary_file(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 240 + ".json")
    write_atomic(path, b"1")
    assert path.read_bytes() == b"1"


@posix
def test_the_file_has_the_rights_that_a_plain_one_would(tmp_path: Path) -> None:
    plain, ours = tmp_path / "plain", tmp_path / "ours"
    program = "import pathlib, sys; from busviewer.files import write_atomic; "
    program += "pathlib.Path(sys.argv[1]).touch(); write_atomic(pathlib.Path(sys.argv[2]), b'')"
    subprocess.run([sys.executable, "-c", program, str(plain), str(ours)], umask=0o027, check=True)
    assert ours.stat().st_mode == plain.stat().st_mode


@posix
def test_killed_while_it_writes_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    program = (
        "import os, pathlib, sys; from busviewer.files import atomic_path\n"
        "with atomic_path(pathlib.Path(sys.argv[1])) as part:\n"
        "    part.write_text('half'); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], timeout=60, cwd=Path(__file__).parents[2])
    assert done.returncode == -9
    assert path.read_text() == "old"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(value=JSON.filter(lambda value: "\\ud" not in ascii(value)))
def test_json_comes_back(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    path = tmp_path_factory.mktemp("json") / "a.json"
    write_json(path, value, flush=False)
    assert read_json(path) == value


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"{'a': 1}", b"[" * 200_000])
def test_what_is_not_json_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.json"
    path.write_bytes(data)
    with pytest.raises(ValueError, match="odd.json"):
        read_json(path)


def test_a_missing_json_is_an_oserror(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_json(tmp_path / "none.json")


@given(data=st.binary(max_size=200))
def test_the_hash_is_that_of_the_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("hash") / "a"
    path.write_bytes(data)
    assert sha256_of(path) == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("relative", ["a.png", "deep/er/a.png", "a/../b.png", "..a/b", "ünï/ß"])
def test_a_path_inside_is_joined(tmp_path: Path, relative: str) -> None:
    joined = safe_join(tmp_path, relative)
    assert joined == (tmp_path / relative).resolve()
    assert joined.is_relative_to(tmp_path.resolve())


@pytest.mark.parametrize("relative", ["", "..", "../x", "a/../../x", "/etc/passwd", "a\0b"])
def test_a_path_that_leaves_is_refused(tmp_path: Path, relative: str) -> None:
    with pytest.raises(ValueError):
        safe_join(tmp_path, relative)


@posix
def test_a_link_that_leads_outside_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link").symlink_to(tmp_path)
    with pytest.raises(ValueError, match="outside"):
        safe_join(inside, "link/secret")


def test_json_keeps_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    value = {"scan": "caf\udce9.png", "reader": "Zoë"}
    write_json(tmp_path / "a.json", value)
    assert read_json(tmp_path / "a.json") == value
