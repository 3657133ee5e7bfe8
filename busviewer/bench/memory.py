"""What a large study keeps in memory: a real process of its own, from an empty window to the end of the worklist."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from busviewer.bench.scrolling import scroll_through
from busviewer.bench.window import shown

__all__ = ["in_a_process", "kilobytes", "measure_study", "opened_in_a_process"]

_STATUS = Path("/proc/self/status")
_PROGRAM = """
import sys
from importlib import import_module
from pathlib import Path
getattr(import_module(sys.argv[1]), sys.argv[2])(Path(sys.argv[3]))
"""


def opened_in_a_process(folder: Path) -> dict[str, float | None]:
    """Milliseconds until the first scan of ``folder`` is on screen ("ms"), and the megabytes by which a process that
    then scrolls through the worklist has at most more in memory than its empty window had ("MB"; None where the system
    does not tell). RuntimeError where it fails."""
    found: dict[str, float | None] = in_a_process(__name__, "measure_study", folder)
    return found


def in_a_process(module: str, name: str, folder: Path) -> Any:
    """What the function ``name`` of ``module``, called with ``folder`` in a process of its own, prints as JSON.

    RuntimeError where it fails.
    """
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, module, name, str(folder)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=600,
    )
    if done.returncode:
        raise RuntimeError(f"opening {folder} failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def measure_study(folder: Path) -> None:
    """Print what :func:`opened_in_a_process` returns, as JSON; in a process that did nothing else."""
    with tempfile.TemporaryDirectory(prefix="busviewer-bench-") as home, shown(Path(home)) as driver:
        driver.rest(1000)
        empty = kilobytes("VmRSS")
        started = perf_counter()
        driver.open(folder)
        driver.window.grab()
        took = (perf_counter() - started) * 1000
        scroll_through(driver)
        driver.settle()
        peak = kilobytes("VmHWM")
    more = None if empty is None or peak is None else (peak - empty) / 1024
    print(json.dumps({"ms": took, "MB": more}))


def kilobytes(name: str) -> int | None:
    """What Linux says of this process under ``name`` (a peak that, unlike ``ru_maxrss``, is not the parent's)."""
    try:
        lines = _STATUS.read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{name}:")), None)
