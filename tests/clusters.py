"""A Dask scheduler and its workers, as processes on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from tests.waiting import until

__all__ = ["LocalCluster", "local_cluster"]

ROOT = Path(__file__).parents[1]
PRELOAD = """
import os, signal, time
import busviewer.scan, busviewer.segmentation.batch as batch

def read(path):
    while (path.parent / "hold").exists():
        time.sleep(0.02)
    if path.with_suffix(".kill").exists():
        os.kill(os.getpid(), signal.SIGKILL)
    return busviewer.scan.read_scan(path)

batch.read_scan = read
"""


@dataclass
class LocalCluster:
    """Its processes (those of the workers are nannies) and its address."""

    folder: Path
    scheduler: subprocess.Popen[bytes]
    address: str = ""
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def asked(self, what: str, **arguments: Any) -> Any:
        """What the scheduler answers to one of its own questions."""
        from distributed import rpc

        async def ask() -> Any:
            async with rpc(self.address) as scheduler:
                return await getattr(scheduler, what)(**arguments)

        return asyncio.run(ask())

    def workers(self) -> dict[str, int]:
        """The threads of each worker, by its address."""
        return dict(self.asked("ncores"))

    def pids(self) -> list[int]:
        """Of the processes that work: the children of the nannies."""
        running = [process for process in self.processes if process.poll() is None]
        children = [child for process in running for child in psutil.Process(process.pid).children()]
        return [child.pid for child in children if "spawn_main" in " ".join(_words_of(child))]

    def add(self, preload: str = PRELOAD, *, cwd: Path | None = None) -> None:
        """Start a worker of one thread, which runs the program ``preload`` first, twice.

        By default, a file ``hold`` beside a scan keeps the worker from reading the scan for as long as it is there, and
        ``NAME.kill`` beside ``NAME.png`` kills the worker (of ``segment``).
        """
        number = len(self.processes)
        file = self.folder / f"preload{number}.py"
        file.write_text(preload)
        words = ("-m", "dask", "worker", self.address, "--nthreads", 1, "--no-dashboard", "--preload", file)
        place = ("--local-directory", self.folder / "scratch")
        self.processes.append(_started(self.folder / f"worker{number}.log", *words, *place, cwd=cwd))

    def log(self) -> str:
        """What they all wrote."""
        return "\n".join(path.read_text(errors="replace") for path in sorted(self.folder.glob("*.log")))


def _words_of(process: psutil.Process) -> Sequence[str]:
    """Its command line; nothing of one that has just ended."""
    try:
        return process.cmdline()
    except psutil.Error:
        return ()


@contextmanager
def local_cluster(
    folder: Path, workers: int = 2, *, scheduler: Sequence[object] = (), allowed_failures: int = 3
) -> Iterator[LocalCluster]:
    """A scheduler, with more arguments for it, and so many workers, there until the end of the block."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "scheduler.json"
    words = ("-m", "dask", "scheduler", "--host", "127.0.0.1", "--port", 0, "--no-dashboard", "--scheduler-file", file)
    allowed = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": str(allowed_failures)}
    first = _started(folder / "scheduler.log", *words, *scheduler, environment=allowed)
    cluster = LocalCluster(folder, first)
    try:
        until(lambda: file.exists() and file.read_text().endswith("}"), cluster.log, seconds=300)
        cluster.address = json.loads(file.read_text())["address"]
        for _ in range(workers):
            cluster.add()
        until(lambda: len(cluster.workers()) == workers, cluster.log, seconds=300)
        yield cluster
    finally:
        ended = [process for process in (first, *cluster.processes) if process.poll() is None]
        every = [child for process in ended for child in psutil.Process(process.pid).children(recursive=True)]
        for process in [*every, *ended]:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        for process in ended:
            process.wait()


def _started(
    log: Path, *words: object, cwd: Path | None = None, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    with log.open("wb") as stream:
        return subprocess.Popen(
            [sys.executable, *map(str, words)], stdout=stream, stderr=stream, cwd=cwd or ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        )  # fmt: skip
