"""The folder that PyInstaller makes: started and driven under Xvfb, as on a machine without Python.

``BUSVIEWER_BUNDLE`` names the folder of its results, ``dist``. CI does not build it: it takes eight minutes.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.waiting import until

MOST_BYTES = 1_100_000_000
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="the build for Windows and macOS is untested"),
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="no Xvfb, or no xdotool"),
]


@pytest.fixture(scope="module")
def dist() -> Path:
    """The results of ``packaging/build.py``."""
    there = os.environ.get("BUSVIEWER_BUNDLE")
    if not there:
        pytest.skip("no bundle: run packaging/build.py, and set BUSVIEWER_BUNDLE to its dist")
    return Path(there)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server of this test's own."""
    read, write = os.pipe()
    # without -noreset it starts anew whenever its last client leaves, and refuses who comes meanwhile
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield f":{number}"
        server.terminate()


def environment(home: Path, **more: str) -> dict[str, str]:
    """That of a user who has no Python: nothing of this one's."""
    kept = ("LANG", "LC_ALL", "OMP_NUM_THREADS")
    base = {name: os.environ[name] for name in kept if name in os.environ}
    return base | {"PATH": "/usr/bin:/bin", "HOME": str(home), "BUSVIEWER_HOME": str(home / "data"), **more}


def test_it_is_whole_and_small(dist: Path, tmp_path: Path) -> None:
    folder = dist / "busviewer"
    assert sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) <= MOST_BYTES
    subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=dist, check=True)
    names = {component["name"].lower() for component in json.loads((dist / "sbom.cdx.json").read_text())["components"]}
    assert {"torch", "numpy", "pyside6_essentials", "pydicom", "python", "pyinstaller"} <= names
    assert not names & {"mypy", "monai", "hypothesis", "distributed"}
    licences = (dist / "LICENCES.txt").read_text(encoding="utf-8")
    assert "torch 2" in licences and "GNU LESSER GENERAL PUBLIC LICENSE" in licences.upper()
    home = tmp_path / "home"
    home.mkdir()
    report = subprocess.run(
        [folder / "busviewer", "--self-test"],
        env=environment(home), cwd=home, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert report.returncode == 0, report.stdout + report.stderr
    assert "installed as a bundle" in report.stdout and "version unknown" not in report.stdout


def test_the_sample_study_is_opened_and_segmented_in_its_window(dist: Path, display: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    variables = environment(home, DISPLAY=display)

    def xdotool(*words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=variables, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout.strip()

    program = [dist / "busviewer" / "busviewer", "demo"]
    with subprocess.Popen(program, env=variables, cwd=home, stderr=subprocess.PIPE, text=True) as running:

        def window() -> str:
            assert running.poll() is None, running.communicate()[1]
            return xdotool("search", "--onlyvisible", "--pid", running.pid, "--name", "busviewer")

        until(window, seconds=120)
        annotations = home / "data" / "sample-study" / "busviewer"
        until(lambda: "sample-study" in xdotool("getwindowname", window().split("\n")[0]), seconds=120)

        def drafts() -> list[Path]:
            return [path for path in annotations.rglob("*.json") if '"lesion_probability"' in path.read_text()]

        for attempt in range(8):  # a key that comes before the scan is shown does nothing
            xdotool("windowfocus", window().split("\n")[0])
            xdotool("key", "s")
            try:
                until(drafts, "no draft was saved", seconds=30)
                break
            except AssertionError:
                if attempt == 7:
                    raise
        xdotool("key", "ctrl+q")
        assert running.wait(timeout=60) == 0, running.communicate()[1]
