"""Disks that are full, broken, write-protected or gone, and clocks that go back: what was drawn is not lost."""

from __future__ import annotations

import errno
import os
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from busviewer.study.annotations import saver as saver_module
from tests.faults.conftest import Faults
from tests.faults.reader import Reader, make_study

KEY, SIDE = "one.png", 64
STEPS = ("create", "write", "short write", "rename", "flush")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_study(tmp_path / "study", (KEY, "two.png"), SIDE)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 512 KiB with a study on it; skips where none may be mounted."""
    disk = tmp_path / "disk"
    disk.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(disk)], capture_output=True)
    if done.returncode:
        pytest.skip("no file system may be mounted here; the same is tried with injected errors")
    make_study(disk / "study", (KEY, "two.png"), SIDE)
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.fixture
def opened() -> Iterator[Callable[[Path], Reader]]:
    """Opens a study on its first scan; closes it."""
    readers: list[Reader] = []

    def open_it(folder: Path) -> Reader:
        readers.append(Reader(folder))
        readers[-1].show(KEY)
        return readers[-1]

    yield open_it
    for reader in readers:
        reader.session.close()


def found(folder: Path) -> set[tuple[int, int]]:
    """The pixels (x, y) that a window opened anew (or beside another, only to read) shows of the scan."""
    reader = Reader(folder)
    reader.show(KEY)
    mask = reader.session.shown.mask
    reader.session.close()
    return set() if mask is None else {(int(x), int(y)) for y, x in np.argwhere(mask)}


def places(count: int) -> list[tuple[int, int]]:
    return [(number % SIDE, number // SIDE) for number in range(count)]


# --- full ---------------------------------------------------------------------------------------------------------
def test_a_disk_that_is_full_for_a_while(
    small_disk: Path, opened: Callable[[Path], Reader], faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = opened(small_disk / "study")
    session, lost, rounds = reader.session, 0, faults.rounds(1, 15)
    assert session.storage.flush()
    for number, at in enumerate(places(rounds)):
        ballast = small_disk / "ballast"
        with pytest.raises(OSError), ballast.open("wb", buffering=0) as stream:
            while True:
                stream.write(b"x" * 512)
        reader.dot(*at)
        reader.until(lambda: session.storage.saved == "failed", "that it failed")
        reader.dot(at[0], SIDE - 1 - at[1])  # the reader goes on
        assert "disk is full" in session.storage.failure and str(small_disk / "study") in session.storage.failure
        assert (
            "Free some space" in session.storage.failure
            and session.shown.mask is not None
            and session.shown.mask[at[1], at[0]]
        )
        assert not session.storage.flush() and session.storage.saved == "failed"
        ballast.unlink()
        reader.until(lambda: session.storage.saved == "saved", "that it was saved without an act of the reader")
        assert len(list(small_disk.rglob("*.json"))) == 1 and not list(small_disk.rglob("*.part"))
        lost += number + 1 - len({seen for seen in found(small_disk / "study") if seen[1] < SIDE // 2})
    faults.record("disk full for a while (tmpfs)", rounds, lost)
    assert not lost


def test_a_disk_that_fails_at_any_step(
    folder: Path, opened: Callable[[Path], Reader], faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = opened(folder)
    words = {errno.ENOSPC: "disk is full", errno.EDQUOT: "quota", errno.EIO: "Check the disk"}
    tries = [(code, step) for code in words for step in STEPS] * faults.rounds(1, 20)
    for at, (code, step) in zip(places(len(tries)), tries, strict=True):
        fail_once(reader, at, code, step, "Check the disk" if step == "short write" else words[code], monkeypatch)
    seen = found(folder)
    assert seen == set(places(len(tries))) and not list(folder.rglob("*.part"))
    faults.record("ENOSPC, EDQUOT, EIO, a short write at each step of a save", len(tries), len(tries) - len(seen))


def fail_once(
    reader: Reader, at: tuple[int, int], code: int, step: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Draw a pixel while a step of saving fails; it is saved as soon as it does not."""
    session = reader.session
    assert session.storage.flush()
    with monkeypatch.context() as patch:
        break_disk(patch, step, code, session.workspace.study.folder)  # type: ignore[union-attr]
        reader.dot(*at)
        assert not session.storage.flush()
        reader.until(lambda: session.storage.saved == "failed", "that it failed")
        assert words in session.storage.failure and str(session.storage.folder) in session.storage.failure
    assert session.storage.flush()
    reader.until(lambda: session.storage.saved == "saved", "that it was saved")


def break_disk(patch: pytest.MonkeyPatch, step: str, code: int, folder: Path) -> None:
    """Let what is done on the disk under ``folder`` fail at one step of a save."""

    def broken(real: Callable[..., object], at: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if str(at(*given, **named)).startswith(str(folder)):
                raise OSError(code, os.strerror(code), str(at(*given, **named)))
            return real(*given, **named)

        return call

    def half(self: Path, data: bytes) -> int:
        with self.open("wb") as stream:
            return stream.write(data[: len(data) // 2])

    if step == "create":
        patch.setattr(tempfile, "mkstemp", broken(tempfile.mkstemp, lambda **named: named["dir"]))
    elif step == "write":
        patch.setattr(Path, "write_bytes", broken(Path.write_bytes, lambda path, data: path))
    elif step == "short write":
        patch.setattr(Path, "write_bytes", half)
    elif step == "rename":
        patch.setattr(os, "replace", broken(os.replace, lambda old, new: old))
    else:
        patch.setattr("busviewer.study.annotations.store.flush_file", broken(lambda path: None, lambda path: path))


def test_work_is_kept_elsewhere_when_the_window_closes_on_a_full_disk(
    folder: Path, tmp_path: Path, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    for target in (tmp_path / "user", tmp_path / "elsewhere"):
        reader = Reader(folder)
        reader.show(KEY)
        with monkeypatch.context() as patch:
            break_disk(patch, "write", errno.ENOSPC, folder)
            reader.dot(5, 5)
            assert not reader.session.storage.flush()
            if target == tmp_path / "user":
                assert reader.session.storage.rescue() == ""
            else:
                break_disk(patch, "rename", errno.ENOSPC, tmp_path / "user")
                assert (
                    "disk is full" in reader.session.storage.rescue()
                    and str(tmp_path / "user") in reader.session.storage.rescue()
                )
                assert reader.session.storage.rescue(target) == ""
            assert reader.session.storage.flush()
            reader.session.close()
        assert any(str(target) in problem for problem in reader.session.workspace.problems)
        assert list(target.rglob(f"{KEY}.json"))
        shutil.rmtree(tmp_path / "user", ignore_errors=True)
    faults.record("closed on a full disk; user data full, too", 2)


# --- write-protected ------------------------------------------------------------------------------------------------
def test_a_share_that_turns_read_only_and_back(
    folder: Path, tmp_path: Path, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Reader(folder)
    reader.show(KEY)
    reader.dot(1, 1)
    assert reader.session.storage.flush()
    mine = reader.session.storage.folder
    assert mine is not None and mine.is_relative_to(folder)
    with monkeypatch.context() as patch:
        break_disk(patch, "create", errno.EROFS, folder)
        reader.dot(2, 2)
        assert reader.session.storage.flush()
        reader.until(lambda: any("cannot be written to" in text for text in reader.said), "the message")
        assert any(str(tmp_path / "user") in text for text in reader.said), "it says where"
        reader.session.close()
    mine.chmod(0o555)
    for _ in range(2):
        assert found(folder) == {(1, 1), (2, 2)}, "it goes on from what the study holds, and asks nothing"
    mine.chmod(0o755)
    reader = Reader(folder)
    session = reader.session
    assert session.storage.undecided == [KEY]
    versions = session.storage.versions(KEY)
    assert [int(version.annotation.correction.sum()) for version in versions] == [1, 2]  # type: ignore[union-attr]
    assert session.storage.settle({KEY: versions[1].path}) == []
    session.close()
    assert found(folder) == {(1, 1), (2, 2)}
    assert len(list(folder.rglob("*.other-place-*"))) == 1
    faults.record("study turned read-only under the window, and back", 1)


# --- gone -----------------------------------------------------------------------------------------------------------
def take_away(folder: Path, away: Path, number: int) -> Reader:
    """A window, with a pixel drawn since its folder was renamed, or its drive was taken out."""
    reader = Reader(folder)
    reader.show(KEY)
    session = reader.session
    assert session.storage.flush()
    folder.rename(away)
    if number % 2:
        folder.mkdir()  # the mount point
    reader.dot(*places(number + 1)[-1])
    reader.until(lambda: session.storage.saved == "failed", "that it failed")
    assert "folder is missing" in session.storage.failure and "Restore it" in session.storage.failure
    assert not folder.exists() or list(folder.iterdir()) == []
    return reader


def put_back(folder: Path, away: Path) -> None:
    if folder.exists():
        folder.rmdir()
    away.rename(folder)


def test_a_folder_that_goes_under_the_window_and_comes_back(folder: Path, tmp_path: Path, faults: Faults) -> None:
    rounds = faults.rounds(1, 12)
    for number in range(rounds):
        reader = take_away(folder, tmp_path / "away", number)
        put_back(folder, tmp_path / "away")
        reader.until(lambda reader=reader: reader.session.storage.saved == "saved", "that it was saved")  # type: ignore[misc]
        reader.session.close()
    seen = found(folder)
    assert seen == set(places(rounds))
    faults.record("folder renamed or unmounted under the window, and back", rounds, rounds - len(seen))


def test_a_folder_that_goes_under_the_window_for_good(folder: Path, tmp_path: Path, faults: Faults) -> None:
    rounds = faults.rounds(2, 50)
    for number in range(rounds):
        reader = take_away(folder, tmp_path / "away", number)
        reader.session.close()
        assert any(str(tmp_path / "user") in problem for problem in reader.session.workspace.problems)
        put_back(folder, tmp_path / "away")
        session = Reader(folder).session
        session.storage.settle({key: session.storage.versions(key)[1].path for key in session.storage.undecided})
        session.close()
    seen = found(folder)
    assert seen == set(places(rounds))
    faults.record("folder gone until the window was closed", rounds, rounds - len(seen))


def test_the_folder_of_annotations_is_removed_under_the_window(folder: Path, opened: Callable[[Path], Reader]) -> None:
    reader = opened(folder)
    reader.dot(1, 1)
    assert reader.session.storage.flush()
    shutil.rmtree(folder / "busviewer")
    reader.dot(2, 2)
    assert reader.session.storage.flush()
    reader.session.close()
    assert found(folder) == {(1, 1), (2, 2)}


# --- the clock ------------------------------------------------------------------------------------------------------
def test_a_clock_that_is_set_back_or_forward(folder: Path, faults: Faults, monkeypatch: pytest.MonkeyPatch) -> None:
    real, chance, rounds = time.time, random.Random(6), faults.rounds(5, 60)
    jump = 0.0
    monkeypatch.setattr(time, "time", lambda: real() + jump)
    monkeypatch.setattr(time, "time_ns", lambda: int((real() + jump) * 1e9))
    for at in places(rounds):
        reader = Reader(folder)
        reader.show(KEY)
        jump = chance.uniform(-4e8, 4e8)
        reader.dot(*at)
        reader.until(lambda reader=reader: reader.session.storage.saved == "saved", "saved")  # type: ignore[misc]
        reader.session.close()
        for path in folder.rglob("*.json"):
            os.utime(path, (real() + jump,) * 2)
        assert at in found(folder)
    seen = found(folder)
    faults.record("clock set back or forward by years", rounds, rounds - len(seen))
    assert seen == set(places(rounds)) and saver_module.FLUSH_AFTER < 2
