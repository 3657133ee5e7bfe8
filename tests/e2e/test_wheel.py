"""The wheel: built, installed where there is no source tree, started and driven."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from busviewer import __version__

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
ROOT = Path(__file__).resolve().parents[2]
# the environment of the tests: nothing that leads to the source tree, no display
ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if name not in ("PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def run(*command: object, cwd: Path) -> str:
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, timeout=1000, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", out, ROOT, cwd=out)
    (found,) = out.glob("busviewer-*.whl")
    return found


def test_everything_that_the_program_reads_is_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("resources", "models"):
        files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and path.name != ".DS_Store"]
        assert len(files) > 10
        assert {f"busviewer/{path.relative_to(ROOT).as_posix()}" for path in files} <= names
    code = {path.relative_to(ROOT).as_posix() for path in (ROOT / "busviewer").rglob("*.py")}
    assert code | {"busviewer/py.typed"} <= names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", ".", "shared"))]


def test_it_does_the_main_job_where_there_is_no_source_tree(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "an environment"
    run(sys.executable, "-m", "venv", "--without-pip", home, cwd=tmp_path)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    python = programs / ("python.exe" if os.name == "nt" else "python")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python)
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel, cwd=tmp_path)
    # what it needs is that of the tests' environment, whose own busviewer (editable) this does not bring along
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip())
    (packages / "tests-environment.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")
    place = run(python, "-c", "import busviewer; print(busviewer.__file__)", cwd=tmp_path).strip()
    assert Path(place).is_relative_to(home)

    assert run(programs / "busviewer", "--version", cwd=tmp_path) == f"busviewer {__version__}\n"
    report = run(programs / "busviewer", "--self-test", cwd=tmp_path)
    assert "OK  CPU" in report and report.endswith("result: passed\n")
    run(programs / "busviewer", "demo", "--out", tmp_path / "demo", "--quiet", cwd=tmp_path)
    figures = json.loads((tmp_path / "demo" / "figures.json").read_text())
    assert figures["scans"] >= 12 and figures["lesion"]["dice"] >= 0.70
    assert (tmp_path / "demo" / "window.png").stat().st_size > 50_000
