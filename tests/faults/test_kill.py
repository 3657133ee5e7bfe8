"""``kill -9`` while a reader paints: whatever was shown as saved is there on reopening, or something newer.

The child (this file, run as a program) works on a real session. Before each act it says which state that leads to, and
afterwards, once the session shows "saved", that this state is saved. The parent kills it at random moments and looks.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from busviewer.editing import PointerEvent
from busviewer.study import State, from_json
from tests.faults.conftest import Faults
from tests.faults.reader import Reader, digest, say
from tests.waiting import PATIENCE

KEYS = ("one.png", "two.png")
SIZE = 96


# --- the child --------------------------------------------------------------------------------------------------------
class Painter:
    """Paints, signs off, saves and changes scans until it is killed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._reader = Reader(folder)
        self._session = self._reader.session
        self._session.editor.diameter = 7
        self._random = random.Random(seed)
        self._number = 0
        self._waiting: list[int] = []

    def run(self) -> None:
        for key in KEYS:
            self._reader.show(key)
            say("drawn", self._number, key, self._reader.digest)
            self._session.storage.flush()
            say("saved", self._number)
        while True:
            self._act()
            self._look(self._random.choice((0.0, 0.0, 0.002, 0.01)))

    def _act(self) -> None:
        session, chance = self._session, self._random.random()
        if session.shown.state is State.SIGNED_OFF:
            self._intend(State.IN_PROGRESS, session.shown.mask)
            session.sign_off.reopen()
        elif chance < 0.7 or session.shown.mask is None or not session.shown.mask.any():
            self._stroke()
        elif chance < 0.8:
            self._intend(State.SIGNED_OFF, session.shown.mask)
            session.sign_off.sign()
        elif chance < 0.9:
            session.storage.flush()
        else:
            self._reader.show(self._random.choice(KEYS))

    def _stroke(self) -> None:
        session, number = self._session, self._random.random
        session.editor.tool = "erase" if number() < 0.3 else "brush"
        x, y = number() * SIZE, number() * SIZE
        session.editor.pointer(PointerEvent("press", x, y))
        for _ in range(5):
            x, y = x + 12 * number() - 6, y + 12 * number() - 6
            session.editor.pointer(PointerEvent("move", x, y))
            self._look(0.0)
        self._intend(State.IN_PROGRESS, session.shown.mask)
        session.editor.pointer(PointerEvent("release", x, y))

    def _intend(self, state: State, mask: NDArray[np.bool_] | None) -> None:
        """Say what the next act leads to, before it can be on the disk."""
        self._number += 1
        assert self._session.shown.key is not None
        say("drawn", self._number, self._session.shown.key, digest(state, mask))
        self._waiting.append(self._number)

    def _look(self, seconds: float) -> None:
        """Let the event loop turn, and say so when all is shown as saved."""
        until = time.monotonic() + seconds
        while True:
            self._reader.turn()
            if self._session.storage.saved == "saved" and self._waiting and not self._session.editor.stroke_active:
                say("saved", self._waiting[-1])
                self._waiting.clear()
            if time.monotonic() >= until:
                return
            time.sleep(0.0005)


# --- the parent -------------------------------------------------------------------------------------------------------
class Nursery:
    """A process that has imported everything, and bears the children that are killed."""

    def __init__(self, folder: Path, program: str = __file__) -> None:
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
        self._process = subprocess.Popen(
            [sys.executable, program, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )

    def work_and_kill(self, seed: int, lines: int, pause: float) -> list[list[str]]:
        """Let a child work until it has said ``lines`` things, and ``pause`` seconds more; kill it; what it said."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{seed}\n".encode())
        self._process.stdin.flush()
        child = int(self._line()[1])
        said = [self._line() for _ in range(lines)]
        time.sleep(pause)
        os.kill(child, signal.SIGKILL)
        while (line := self._line())[0] != "ended":
            said.append(line)
        assert line == ["ended", str(signal.SIGKILL.value)], line
        return said

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        assert self._process.wait(PATIENCE) == 0
        self._process.stdout.close()

    def _line(self) -> list[str]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().decode()
        assert line.endswith("\n"), f"the child said {line!r} and ended"
        return line.split()


def bear(work: Callable[[int], object]) -> None:
    """In the nursery: one child for each seed on stdin, which does ``work`` until it is killed."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say("child", os.getpid())
            work(int(line))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("ended", os.WTERMSIG(status) if os.WIFSIGNALED(status) else f"by itself: {status}")


def allowed(said: list[list[str]], before: dict[str, str]) -> dict[str, set[str]]:
    """Which states of each scan may be found: the last one shown as saved, and all newer ones."""
    saved = max((int(line[1]) for line in said if line[0] == "saved"), default=-1)
    states: dict[str, list[tuple[int, str]]] = {key: [(-1, state)] for key, state in before.items()}
    for line in said:
        if line[0] == "drawn":
            states[line[2]].append((int(line[1]), line[3]))
    found = {}
    for key, numbered in states.items():
        last = max((number for number, _ in numbered if number <= saved), default=-1)
        found[key] = {state for number, state in numbered if number >= last}
    return found


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
def test_nothing_shown_as_saved_is_lost_by_kill_9(tmp_path: Path, faults: Faults) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    for number, key in enumerate(KEYS):
        pixels = np.random.default_rng(number).integers(0, 255, (SIZE, SIZE), dtype=np.uint8)
        assert cv2.imwrite(str(folder / key), pixels)
    chance = random.Random(20)
    before = {key: digest(State.UNREAD, None) for key in KEYS}
    saved = acts = 0
    rounds = faults.rounds(15, 100)
    with closing(Nursery(folder)) as nursery:
        for number in range(rounds):
            said = nursery.work_and_kill(number, chance.randint(1, 40), chance.uniform(0.0, 0.02))
            saved += sum(line[0] == "saved" for line in said)
            acts += sum(line[0] == "drawn" for line in said)
            before = check(folder, allowed(said, before), number)
    assert saved > rounds and acts > 5 * rounds, "the rounds did little"
    faults.record("kill -9 while painting, signing off, saving, changing scans", rounds)


def check(folder: Path, may_be: dict[str, set[str]], number: int) -> dict[str, str]:
    """Reopen; every scan is in one of the states it may be in, every file whole. Returns the states."""
    files = list((folder / "busviewer").rglob("*.json"))
    for path in files:
        value: Any = json.loads(path.read_bytes())
        from_json(value)
    assert not list((folder / "busviewer").rglob("*.damaged*"))
    reader = Reader(folder)
    found = {}
    for key in KEYS:
        known = reader.session.workspace.worklist.row(key).state
        if known is State.UNREAD:
            found[key] = digest(State.UNREAD, None)
        else:
            reader.show(key)
            found[key] = reader.digest
    problems, read_only = reader.session.workspace.problems, reader.session.storage.read_only
    reader.session.close()
    assert problems == [] and not read_only, "the lock of what was killed is free"
    assert not list((folder / "busviewer").rglob("*.part"))
    for key, state in found.items():
        assert state in may_be[key], f"round {number}: {key} is in a state older than the one shown as saved"
    return found


if __name__ == "__main__":
    bear(lambda seed: Painter(Path(sys.argv[1]), seed).run())
