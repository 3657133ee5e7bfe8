"""A process that is given hostile files one after another, and is watched from outside.

For each it says what came of it, the processor time that took and how much memory it had at most. A crash, a hang or a
word on stderr is an outcome too; after a crash or a hang another process goes on.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import re
import select
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds on the clock until a file counts as one that hangs; what is judged is processor time."""

MOST_SECONDS = 20.0
"""Of processor time; the slowest takes a tenth of a second or so: this tells what hangs, on a slow machine too."""

_CLASS_NAME = re.compile(r"\b[A-Za-z_.]*(Error|Exception|Warning|Exit|Interrupt|Truncation)\b")
_LONGEST = 400


@dataclass(frozen=True)
class Outcome:
    """What came of a file: "good", "refused" (``words`` say why), "raised" (what must not get out), "crash", "hang"."""

    kind: str
    words: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0
    said: str = ""

    def faults(self, most_megabytes: float, most_seconds: float = MOST_SECONDS) -> str:
        """What is wrong with it, "" where nothing is."""
        if self.kind not in ("good", "refused"):
            return f"{self.kind}: {self.words}"
        if self.said:
            return f"said on stderr: {self.said[:300]}"
        if self.seconds > most_seconds:
            return f"took {self.seconds:.1f} s ({self.kind} {self.words})"
        if self.megabytes > most_megabytes:
            return f"took {self.megabytes:.0f} MB ({self.kind} {self.words})"
        return fault_of_words(self.words) if self.kind == "refused" else ""


def fault_of_words(words: str) -> str:
    """What is wrong with a reason that a person reads, "" where nothing is."""
    if not words.strip():
        return "a reason without words"
    if not words.isprintable():
        return f"not one printable line: {words!r}"
    if len(words) > _LONGEST:
        return f"too long ({len(words)}): {words[:200]!r}"
    if _CLASS_NAME.search(words) or "Traceback" in words or "object at 0x" in words:
        return f"words of a programmer: {words!r}"
    return ""


@dataclass
class Victim:
    """Runs ``task`` ("module:function") on files in a child; the function returns (kind, words)."""

    task: str
    arguments: list[str] = field(default_factory=list)
    _process: subprocess.Popen[bytes] | None = None
    _said: Path = Path()

    def __post_init__(self) -> None:
        self._said = Path(self.arguments[0]) / "stderr.txt"

    def give(self, path: Path) -> Outcome:
        """What comes of one file."""
        process = self._process or self._start()
        assert process.stdin is not None and process.stdout is not None
        before = self._said.stat().st_size
        process.stdin.write(json.dumps(os.fsencode(path).decode("latin-1")).encode() + b"\n")
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
        line = process.stdout.readline() if ready else b""
        if not line:
            self._end()
            said = self._said.read_bytes()[before:].decode(errors="replace")
            words = f"no answer in {PATIENCE:.0f} s" if not ready else f"status {process.returncode}, {said[-300:]}"
            return Outcome("crash" if ready else "hang", words)
        kind, words, seconds, megabytes = json.loads(line)
        said = self._said.read_bytes()[before:].decode(errors="replace")
        return Outcome(kind, words, seconds, megabytes, said)

    def close(self) -> None:
        """End the child."""
        if self._process is not None:
            self._end()

    def _start(self) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "always", "OMP_NUM_THREADS": "1"}
        with self._said.open("ab") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, __file__, self.task, *self.arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, env=environment, cwd=ROOT,
            )  # fmt: skip
        assert self._process.stdout is not None
        ready = self._process.stdout.readline()
        assert ready == b'"ready"\n', self._said.read_text(errors="replace")
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        assert process is not None and process.stdin is not None and process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        try:
            process.wait(0.2 if process.poll() is None else 0)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


# --- the child --------------------------------------------------------------------------------------------------------
def _peak_reset() -> None:
    with open("/proc/self/clear_refs", "w") as stream:
        stream.write("5")


def _memory(what: str) -> float:
    with open("/proc/self/status") as stream:
        return next(int(line.split()[1]) for line in stream if line.startswith(what)) / 1024


@contextmanager
def _answering() -> Iterator[Any]:
    """The pipe to the parent: what else is printed must not end in it."""
    pipe = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    yield lambda value: print(json.dumps(value), file=pipe, flush=True)


def serve(task: str, arguments: list[str]) -> None:
    """Do the task on each file whose path comes in; say what came of it."""
    import resource
    import time

    module, _, name = task.partition(":")
    work = getattr(importlib.import_module(module), name)(*map(Path, arguments))
    limit = 6 << 30  # a safety net under what is measured
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    warnings.simplefilter("always")
    with _answering() as answer:
        answer("ready")
        for line in sys.stdin:
            path = Path(os.fsdecode(json.loads(line).encode("latin-1")))
            _peak_reset()
            base, started = _memory("VmRSS"), time.process_time()
            try:
                kind, words = work(path)
            except BaseException as error:
                kind, words = "raised", f"{type(error).__name__}: {error!s:.300}"
            seconds = time.process_time() - started
            answer([kind, words, seconds, _memory("VmHWM") - base])


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2:])
