"""Asking for a display does no harm to it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

_ASK = "from busviewer.display import display_problem; print(display_problem(), flush=True); input()"


@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="no Xvfb, or no xdotool")
def test_an_x_server_without_other_clients_does_not_start_anew() -> None:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-reset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {"DISPLAY": display, "WAYLAND_DISPLAY": ""}

        def xdotool(*words: str) -> str:
            return subprocess.run(
                ["xdotool", *words], env=environment, capture_output=True, text=True, timeout=60, check=True
            ).stdout

        asking = [sys.executable, "-c", _ASK]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        try:
            with subprocess.Popen(asking, env=environment, **pipes) as asked:  # type: ignore[call-overload]
                assert asked.stdout.readline() == "\n"
                xdotool("mousemove", "5", "7")
                assert xdotool("getmouselocation").startswith("x:5 y:7 ")  # a new start puts it into the middle
                asked.communicate("\n", timeout=60)
        finally:
            server.terminate()
