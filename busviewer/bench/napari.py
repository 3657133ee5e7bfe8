"""The same strokes through napari's own Labels layer, in an environment of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busviewer import paths
from busviewer.progress import report

__all__ = ["Moves", "environment", "p95", "paint"]

VERSION = "0.9.2"
_SCRIPT = Path(__file__).with_name("napari_strokes.py")
_LIMIT_S = 600

Strokes = Sequence[Sequence[tuple[float, float]]]


@dataclass(frozen=True)
class Moves:
    """Milliseconds of each move: event, mask and texture; and its repaint."""

    update: list[float]
    repaint: list[float]

    @property
    def together(self) -> NDArray[np.float64]:
        """Both."""
        return np.add(self.update, self.repaint)


def p95(took: Sequence[float] | NDArray[np.float64]) -> float:
    """What 95 of 100 do not exceed."""
    return round(float(np.percentile(np.asarray(took), 95)), 4)


def environment() -> Path:
    """The Python of an environment with napari, made once in the user's data; says so while that takes its minutes.

    RuntimeError where it cannot be made.
    """
    folder = paths.user_data() / "bench" / f"napari-{VERSION}"
    python, stamp = python_of(folder), folder / "complete"
    if stamp.is_file():
        return python
    report(0.0, f"installing napari {VERSION}, once")
    _run(
        [sys.executable, "-m", "venv", "--clear", str(folder)],
        f"could not create an environment for napari in {folder}",
    )
    wanted = f"napari[pyqt6]=={VERSION}"
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted]
    _run(command, f"could not install napari in {folder} (needs PyPI)")
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.touch()
    return python


def python_of(folder: Path) -> Path:
    """The Python of the virtual environment in ``folder``."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def paint(
    scans: Sequence[tuple[NDArray[np.uint8], float, Strokes]], canvas: tuple[int, int], python: Path | None = None
) -> list[Moves]:
    """Paint the strokes of each scan (grey values, diameter of the brush, points) on a ``canvas`` of (width, height).

    napari runs on the same display, where its OpenGL is made to be software. RuntimeError where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="busviewer-napari-") as name:
        folder = Path(name)
        asked = []
        for number, (pixels, diameter, strokes) in enumerate(scans):
            np.save(folder / f"{number}.npy", pixels)
            asked.append({"pixels": str(folder / f"{number}.npy"), "diameter": diameter, "strokes": strokes})
        job, result = folder / "job.json", folder / "result.json"
        job.write_text(json.dumps({"canvas": canvas, "scans": asked}), encoding="utf-8")
        settings = {"NAPARI_CONFIG": str(folder / "settings.yaml"), "LIBGL_ALWAYS_SOFTWARE": "1"}
        # -P: the folder of the script holds a module called napari, this one
        command = [str(python or environment()), "-P", str(_SCRIPT), str(job), str(result)]
        _run(command, "napari failed to paint", **settings)
        found = json.loads(result.read_text(encoding="utf-8"))
    return [Moves(each["update"], each["repaint"]) for each in found["scans"]]


def _run(command: Sequence[str], failure: str, **settings: str) -> None:
    try:
        done = subprocess.run(
            command, env={**os.environ, **settings}, capture_output=True, text=True, timeout=_LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RuntimeError(f"{failure}: {error}") from error
    if done.returncode != 0:
        words = done.stderr.strip().splitlines() or done.stdout.strip().splitlines()
        raise RuntimeError(f"{failure}: {words[-1] if words else f'exit status {done.returncode}'}")
