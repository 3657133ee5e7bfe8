"""What a process leaves behind: found once it is gone, by one window only, and not before."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from busviewer.lifeline import Lifeline, crash_trace, left_open

ROOT = Path(__file__).resolve().parents[2]
STUDY = Path("/studies/böse")


def run(program: str, *arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-c", program, *arguments], env=environment, stdout=subprocess.PIPE)


def test_a_process_that_is_gone_is_found_and_one_that_lives_is_not(tmp_path: Path) -> None:
    program = (
        "import sys, time, pathlib; from busviewer.lifeline import Lifeline\n"
        "line = Lifeline(pathlib.Path(sys.argv[1]))\n"
        "line.note(pathlib.Path('/studies/böse'), 'a/1.png', 5.0); print('noted', flush=True); time.sleep(60)"
    )
    with run(program, str(tmp_path)) as child:
        assert child.stdout is not None and child.stdout.readline() == b"noted\n"
        assert left_open(tmp_path) == []
        child.kill()
    (left,) = left_open(tmp_path)
    assert (left.study, left.scan, left.since) == (STUDY, "a/1.png", 5.0) and left.last > 5
    assert left_open(tmp_path) == [], "another window asks already"
    left.release()
    (left,) = left_open(tmp_path)
    left.forget()
    assert list(tmp_path.iterdir()) == []


def test_the_newest_comes_first_and_what_is_damaged_goes(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        line = Lifeline(tmp_path)
        line.note(STUDY, f"{number}.png", float(number))
        assert line._lock is not None
        line._lock.release()  # as the system does for a process that ends
        os.utime(line._file, (number, number))
    (tmp_path / "half.json").write_text('{"study": ')
    assert [left.scan for left in left_open(tmp_path)] == ["3.png", "2.png", "1.png"]
    assert not (tmp_path / "half.json").exists()


def test_windows_in_one_folder_do_not_meet_and_leave_nothing_when_closed(tmp_path: Path) -> None:
    first, second = Lifeline(tmp_path), Lifeline(tmp_path)
    first.end()
    for scan in ("a.png", "b.png"):
        first.note(STUDY, scan, 1.0)
        second.note(STUDY, scan, 1.0)
    assert len(list(tmp_path.glob("*.json"))) == 2
    first.end()
    assert len(list(tmp_path.glob("*.json"))) == 1
    second.end()
    assert list(tmp_path.iterdir()) == []
    assert left_open(tmp_path / "none") == []


@pytest.mark.skipif(os.name != "posix", reason="a segmentation fault on demand")
def test_a_crash_below_python_leaves_a_trace_that_is_told_once(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib, faulthandler; from busviewer.lifeline import crash_trace\n"
        "def deep():\n with crash_trace(pathlib.Path(sys.argv[1])): faulthandler._sigsegv()\n"
        "deep()"
    )
    with run(program, str(tmp_path)) as child:
        assert child.wait(30) == -signal.SIGSEGV
    enabled = faulthandler.is_enabled()
    with crash_trace(tmp_path) as told:
        assert len(told) == 1 and "Segmentation fault" in told[0] and "in deep" in told[0]
        with crash_trace(tmp_path) as again:
            assert again == []
    assert list(tmp_path.iterdir()) == []
    if enabled:
        faulthandler.enable()
    (tmp_path / "file").write_text("")
    with crash_trace(tmp_path / "file") as told:
        assert told == []
