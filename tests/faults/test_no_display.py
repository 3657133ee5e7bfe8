"""Without a display the window says so, and ends as wrong usage does, where Qt would abort."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the display is never missing there")
ROOT = Path(__file__).parents[2]


def opened(folder: Path, **more: str) -> tuple[int, str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment |= {"PYTHONPATH": str(ROOT), **more}
    command = [sys.executable, "-m", "busviewer", str(folder)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "display",
    [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-987"}, {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"}],
    ids=str,
)
def test_a_window_that_cannot_be_shown_is_status_2_with_a_line(tmp_path: Path, display: dict[str, str]) -> None:
    status, said = opened(tmp_path, **display)
    (line,) = said.splitlines()
    assert status == 2 and line.startswith("busviewer: no display, so the window cannot be opened;")
    assert all(f"{name}={value}" in line for name, value in display.items() if name != "QT_QPA_PLATFORM")


def test_what_qt_alone_finds_out_is_said_in_the_same_words(tmp_path: Path) -> None:
    """A platform that is not there, as when a library of the system is missing."""
    program = "import busviewer.app, sys; busviewer.app.application('dark')"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "none-such"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "busviewer: no display, so the window cannot be opened;" in done.stderr
