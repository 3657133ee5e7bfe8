"""How soon the window is seen: real processes, each from its start to the first paint."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from busviewer import paths
from busviewer.bench.window import use_display

__all__ = ["starts"]

TIMES = 10
_PROGRAM = """
from busviewer.bench.first_paint import watch
watch()
from busviewer.cli import main
main([])
"""


def starts(folder: Path) -> list[float]:
    """Milliseconds of TIMES starts, on the start page, each with a fresh home; RuntimeError where no window is seen.

    One more start before them is not counted: it brings the files into memory, and compiles Python's, into ``folder``,
    as an installed program has them compiled.
    """
    use_display()
    return [_start(folder) for _ in range(TIMES + 1)][1:]


def _start(folder: Path) -> float:
    with tempfile.TemporaryDirectory(prefix="busviewer-home-") as home:
        environment = {**os.environ, "BUSVIEWER_HOME": home, "PYTHONPYCACHEPREFIX": str(folder)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        package = str(Path(paths.__file__).parent.parent)
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [package, environment.get("PYTHONPATH")]))
        command = [sys.executable, "-c", _PROGRAM]
        started = perf_counter()
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stderr is not None
            try:
                said = process.stdout.readline()
                seen = perf_counter()
            finally:
                process.kill()
            if b"painted" not in said:
                words = process.stderr.read().decode(errors="replace").strip().splitlines()
                raise RuntimeError(f"the window did not start: {words[-1] if words else 'no error message'}")
    return (seen - started) * 1000
