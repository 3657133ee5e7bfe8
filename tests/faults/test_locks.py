"""Two windows on one study under one reader: one writes, the other reads only, says why, and takes over."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from busviewer.review import turn
from busviewer.study import StudyStore, from_json
from busviewer.study.annotations import lock as lock_module
from busviewer.study.annotations.annotation import Annotation, ScanRef
from busviewer.study.annotations.lock import FILE, StudyLock
from busviewer.study.annotations.unsaved import HeldError
from tests.faults.conftest import Faults
from tests.faults.reader import Reader, make_study, say

KEY, SIDE = "one.png", 64


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_study(tmp_path / "study", (KEY, "two.png"), SIDE)


def child(*words: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, __file__, *map(str, words)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


# --- the lock alone ---------------------------------------------------------------------------------------------------
def test_of_two_one_holds_and_the_other_is_told_who(tmp_path: Path, faults: Faults) -> None:
    place = tmp_path / "busviewer" / "mj"
    one, two = StudyLock(place), StudyLock(place)
    rounds = faults.rounds(20, 300)
    for _ in range(rounds):
        assert one.take() == "" and one.take() == ""
        assert f"process {os.getpid()}" in two.take()
        one.release()
        assert two.take() == "" and one.take() != ""
        two.release()
        assert not place.parent.exists(), "nothing is left behind"
    faults.record("the lock of a study handed on", rounds)


def test_a_lock_of_what_was_killed_is_free(folder: Path, faults: Faults) -> None:
    rounds = faults.rounds(2, 10)
    for _ in range(rounds):
        process = child("hold", folder)
        assert process.stdout is not None and process.stdin is not None
        assert process.stdout.readline() == "held\n"
        store = StudyStore(folder, "mj", user_data=folder.parent / "user")
        assert not store.storage.hold() and f"process {process.pid}" in store.storage.holder
        process.kill()
        process.wait()
        process.stdout.close()
        process.stdin.close()
        assert store.storage.hold() and store.storage.holder == ""
        store.storage.release()
    faults.record("kill -9 of the window that holds a study", rounds)


def test_a_lock_whose_file_was_removed_is_made_anew_or_lost_to_who_made_it(tmp_path: Path) -> None:
    one, two = StudyLock(tmp_path / "a" / "b"), StudyLock(tmp_path / "a" / "b")
    assert one.take() == ""
    (tmp_path / "a" / "b" / FILE).unlink()
    assert one.take() == "" and two.take() != ""
    (tmp_path / "a" / "b" / FILE).unlink()
    assert two.take() == "" and one.take() != ""
    two.release()


def test_where_there_are_no_locks_it_is_said_once_and_work_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock_module, "_lock", none)
    reader = Reader(folder)
    assert [problem for problem in reader.session.workspace.problems if "does not support locks" in problem]
    reader.show(KEY)
    reader.dot(3, 3)
    assert reader.session.storage.flush() and not reader.session.storage.read_only
    reader.session.close()
    assert len(reader.session.workspace.problems) == 0


def test_whoever_writes_respects_the_lock(folder: Path) -> None:
    one, two = (StudyStore(folder, "mj", user_data=folder.parent / "user") for _ in range(2))
    assert one.storage.hold()
    with pytest.raises(HeldError, match="in use by another window"):
        two.write(KEY, Annotation(ScanRef(KEY, "", (SIDE, SIDE)), "mj"))
    one.write(KEY, Annotation(ScanRef(KEY, "", (SIDE, SIDE)), "mj"))
    one.storage.release()
    two.write(KEY, Annotation(ScanRef(KEY, "", (SIDE, SIDE)), "mj", note="two"))
    loaded = one.load(KEY)
    assert loaded is not None and loaded.note == "two"


def test_another_reader_is_not_held_up(folder: Path) -> None:
    one, two = (StudyStore(folder, name, user_data=folder.parent / "user") for name in ("mj", "ab"))
    assert one.storage.hold() and two.storage.hold()
    one.storage.release()
    two.storage.release()


def test_the_second_window_sets_nothing_aside(folder: Path) -> None:
    one, two = (StudyStore(folder, "mj", user_data=folder.parent / "user") for _ in range(2))
    assert one.storage.hold() and not two.storage.hold()
    path = one.write(KEY, Annotation(ScanRef(KEY, "", (SIDE, SIDE)), "mj"))
    path.write_bytes(b"{")
    assert two.load(KEY) is None and path.read_bytes() == b"{" and "damaged" in two.problems[0]
    one.storage.release()


# --- two sessions -----------------------------------------------------------------------------------------------------
def test_the_second_window_reads_only_says_why_and_takes_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults
) -> None:
    monkeypatch.setattr(turn, "PAUSE", 0.01)
    one, two = Reader(folder), Reader(folder)
    one.show(KEY)
    one.dot(1, 1)
    assert one.session.storage.flush() and not one.session.storage.read_only
    assert "another window" in two.session.storage.read_only and str(os.getpid()) in two.session.storage.read_only
    two.show(KEY)
    assert two.session.shown.mask is not None and two.session.shown.mask[1, 1], "it can be looked at"
    before = (folder / "busviewer").rglob("*.json")
    for act in (
        lambda: two.dot(5, 5),
        two.session.sign_off.sign,
        two.session.sign_off.no_lesion,
        two.session.editor.clear,
        lambda: two.session.sign_off.set_flag(True, "no"),
        lambda: two.session.sign_off.set_class("benign"),
        two.session.editor.undo,
        two.session.editor.redo,
    ):
        two.said.clear()
        act()
        assert two.said == [two.session.storage.read_only]
    two.show("two.png")
    assert two.session.storage.flush() and set((folder / "busviewer").rglob("*.json")) == set(before)
    one.dot(2, 2)
    two.show(KEY)
    one.session.close()
    two.until(lambda: not two.session.storage.read_only, "its turn")
    assert any("You can work" in text for text in two.said) and two.session.shown.scan is None, "it wants loading again"
    two.show(KEY)
    assert two.session.shown.mask is not None and two.session.shown.mask[1, 1] and two.session.shown.mask[2, 2]
    two.dot(3, 3)
    two.session.close()
    assert saved(folder)[KEY].correction[1, 1] and saved(folder)[KEY].correction[3, 3]
    faults.record("a second window under one reader", 1)


def test_a_window_in_user_data_is_held_too(folder: Path) -> None:
    (folder / "busviewer").write_text("in the way")
    one, two = Reader(folder), Reader(folder)
    assert not one.session.storage.read_only and two.session.storage.read_only
    assert one.session.storage.folder is not None and one.session.storage.folder.is_relative_to(folder.parent / "user")
    two.session.close()
    one.session.close()


def saved(folder: Path) -> dict[str, Any]:
    found = {}
    for path in (folder / "busviewer").rglob("*.json"):
        annotation = from_json(json.loads(path.read_bytes()))
        found[annotation.scan.path] = annotation
    return found


# --- two processes ----------------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_two_processes_racing_lose_nothing(folder: Path, faults: Faults) -> None:
    """Each draws one pixel a save, of its own; whoever opens finds all that was shown as saved, whoever drew it."""
    rounds = faults.rounds(100, 1000)
    racers = [child("race", folder, number, rounds // 2) for number in range(2)]
    for racer in racers:
        assert racer.stdout is not None and racer.stdout.readline() == "ready\n"
    over, half = threading.Event(), []

    def look() -> None:
        """A third reads all the while: no file is ever half."""
        while not over.is_set():
            try:
                saved(folder)
            except FileNotFoundError:
                pass
            except ValueError as error:
                half.append(error)
            time.sleep(0.002)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        for racer in racers:  # at once, however long each took to start
            assert racer.stdin is not None
            racer.stdin.write("go\n")
            racer.stdin.flush()
        said = [racer.communicate(timeout=170)[0].splitlines() for racer in racers]
    finally:
        over.set()
        watcher.join()
        for racer in racers:
            racer.kill()
    assert [racer.returncode for racer in racers] == [0, 0]
    assert not half
    shown = [tuple(map(int, line.split()[1:])) for lines in said for line in lines if line.startswith("saved")]
    held = sorted(
        (float(line.split()[1]), float(line.split()[2])) for lines in said for line in lines if line.startswith("held")
    )
    refused = sum(line == "refused" for lines in said for line in lines)
    assert len(shown) == rounds and len(held) > 4 and refused > 0, "they met"
    assert all(end <= start for (_, end), (start, _) in zip(held, held[1:], strict=False)), "two wrote at once"
    mask = saved(folder)[KEY].correction
    lost = [at for at in shown if not mask[at[1], at[0]]]
    assert not lost and mask.sum() == len(shown)
    assert not list(folder.rglob("*.part")) and not list(folder.rglob("*.damaged*"))
    faults.record("two processes racing to save under one reader", rounds, len(lost))


def race(folder: Path, number: int, count: int) -> None:
    """In a process of its own: open, draw while it is ours, close, and again; or wait for the turn."""
    chance = random.Random(number)
    turn.PAUSE = 0.005
    done = 0
    say("ready")
    sys.stdin.readline()
    while done < count:
        reader = Reader(folder)
        session = reader.session
        if session.storage.read_only:
            reader.show(KEY)
            before = session.shown.mask
            reader.dot(0, 0)
            assert (session.shown.mask is None or before is session.shown.mask) and reader.said[
                -1
            ] == session.storage.read_only
            say("refused")
            if chance.random() < 0.5:
                reader.until(lambda session=session: not session.storage.read_only, "its turn")  # type: ignore[misc]
        if not session.storage.read_only:
            since = time.monotonic()
            reader.show(KEY)
            for _ in range(min(chance.randint(1, 30), count - done)):
                x, y = 1 + done % (SIDE - 1), 2 * (done // (SIDE - 1)) + number
                reader.dot(x, y)
                reader.until(lambda session=session: session.storage.saved == "saved", "saved")  # type: ignore[misc]
                say("saved", x, y)
                done += 1
            say("held", since, time.monotonic())
        session.close()
        time.sleep(chance.uniform(0, 0.02))


def hold(folder: Path) -> None:
    """In a process of its own: hold the study until it is killed."""
    store = StudyStore(folder, "mj", user_data=folder.parent / "user")
    assert store.storage.hold()
    say("held")
    signal.pause()


if __name__ == "__main__":
    what, where = sys.argv[1], Path(sys.argv[2])
    hold(where) if what == "hold" else race(where, *map(int, sys.argv[3:]))
