from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]
CPU_INDEX = ["--no-deps", "--index-url", "https://download.pytorch.org/whl/cpu"]


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def only_on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH."""
    folder = tmp_path / "only"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(folder: Path, name: str, body: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.parametrize(
    ("system", "nvidia", "choice", "index"),
    [
        ("Linux", False, "", CPU_INDEX),
        ("Windows", False, "", CPU_INDEX),
        ("Linux", True, "", []),
        ("Windows", True, "", []),
        ("Linux", False, "local", []),
        ("Windows", False, "local", []),
        ("Linux", True, "local", []),
        ("Darwin", False, "", []),
        ("Darwin", False, "local", []),
    ],
)
def test_torch_comes_from_where_this_machine_needs_it(
    bootstrap: ModuleType, system: str, nvidia: bool, choice: str, index: list[str]
) -> None:
    command = bootstrap.torch_command("py", system=system, nvidia=nvidia, choice=choice)
    assert command == ["py", "-m", "pip", "install", "torch==2.13.0", *index]


def test_a_choice_that_does_not_exist_is_named(bootstrap: ModuleType) -> None:
    with pytest.raises(bootstrap.Trouble, match="BUSVIEWER_TORCH is 'lokal'.*local"):
        bootstrap.torch_command("py", system="Linux", nvidia=False, choice="lokal")


@pytest.mark.skipif(
    sys.platform == "win32" or Path("/proc/driver/nvidia/version").exists(), reason="a driver is here, or no sh"
)
@pytest.mark.parametrize(("body", "found"), [("exit 0", True), ("exit 9", False), (None, False)])
def test_a_driver_is_one_whose_nvidia_smi_runs(
    bootstrap: ModuleType, only_on_path: Path, body: str | None, found: bool
) -> None:
    if body is not None:
        program(only_on_path, "nvidia-smi", body)
    assert bootstrap.nvidia_driver() is found


def test_every_pin_is_exact_and_every_dependency_is_pinned(bootstrap: ModuleType) -> None:
    lines = [line for line in bootstrap.CONSTRAINTS.read_text().splitlines() if line and not line.startswith("#")]
    pins = dict(line.split("==") for line in lines)
    assert all(re.fullmatch(r"[0-9][0-9.]*(\.post[0-9]+)?", version) for version in pins.values())
    assert f"torch=={pins['torch']}" == bootstrap.TORCH
    named = re.findall(r'^    "([A-Za-z0-9-]+)>=', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert len(named) > 20
    assert {name.lower() for name in named} <= {name.lower() for name in pins}


def test_the_install_command_is_that_of_the_package_manager_found(bootstrap: ModuleType, only_on_path: Path) -> None:
    assert bootstrap.system_command(["libgl1"], ["libglvnd-glx"]) is None
    program(only_on_path, "dnf", "exit 0")
    assert bootstrap.system_command(["libgl1"], ["libglvnd-glx"]) == ["dnf", "install", "-y", "libglvnd-glx"]
    program(only_on_path, "apt-get", "exit 0")
    assert bootstrap.system_command(["libgl1"], []) == ["apt-get", "install", "-y", "--no-install-recommends", "libgl1"]
    assert bootstrap.system_command([], []) is None


@pytest.mark.skipif(platform.system() != "Linux", reason="only Linux leaves Qt's libraries to the system")
def test_a_missing_library_becomes_the_package_that_holds_it(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = {"libxcb-cursor.so.0", "libgthread-2.0.so.0", "libglib-2.0.so.0"}
    monkeypatch.setattr(bootstrap, "loads", lambda library: library not in gone)
    monkeypatch.setattr(bootstrap, "has_fonts", lambda: True)
    assert bootstrap.missing_packages() == (["libglib2.0-0", "libxcb-cursor0"], ["glib2", "xcb-util-cursor"])
    monkeypatch.setattr(bootstrap, "has_fonts", lambda: False)
    assert "fonts-dejavu-core" in bootstrap.missing_packages()[0]


def test_without_rights_the_exact_command_is_printed_and_the_work_goes_on(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, only_on_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program(only_on_path, "apt-get", "exit 0")
    monkeypatch.setattr(bootstrap, "missing_packages", lambda: (["libxcb-cursor0"], ["xcb-util-cursor"]))
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    bootstrap.see_to_system()
    assert "sudo apt-get install -y --no-install-recommends libxcb-cursor0" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="sh")
@pytest.mark.parametrize("good", [True, False])
def test_root_on_debian_installs(
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    only_on_path: Path,
    capsys: pytest.CaptureFixture[str],
    good: bool,
) -> None:
    log = only_on_path / "log"
    program(only_on_path, "apt-get", f'echo "$@" >> "{log}"\n[ "$1" = update ] || exit {0 if good else 100}')
    monkeypatch.setattr(bootstrap, "missing_packages", lambda: (["libxcb-cursor0"], []))
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    bootstrap.see_to_system()
    assert log.read_text().splitlines() == ["update -q", "install -y --no-install-recommends libxcb-cursor0"]
    assert ("sudo apt-get" in capsys.readouterr().out) is not good


def sandbox(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    """Bootstrap a root of the test's own, in which pip is a Python that does nothing."""
    (root / "packaging").mkdir(parents=True)
    for name in ("pyproject.toml", "packaging/constraints.txt"):
        (root / name).write_text(name)
    monkeypatch.setattr(bootstrap, "ROOT", root)
    monkeypatch.setattr(bootstrap, "VENV", root / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", root / ".venv" / "stamp")
    monkeypatch.setattr(bootstrap, "CONSTRAINTS", root / "packaging" / "constraints.txt")
    monkeypatch.setattr(bootstrap, "missing_packages", lambda: ([], []))
    monkeypatch.setenv("BUSVIEWER_TORCH", "local")
    python = bootstrap.venv_python(root / ".venv")
    python.parent.mkdir(parents=True)
    program(python.parent, python.name, f'echo "$@" >> "{root}/log"\ncase "$*" in *"$BREAK"*) exit 1;; esac')
    monkeypatch.setenv("BREAK", "nothing breaks")


@pytest.mark.skipif(sys.platform == "win32", reason="sh")
def test_torch_comes_first_and_a_second_run_does_nothing(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = tmp_path / "a folder"
    sandbox(bootstrap, monkeypatch, root)
    log = root / "log"
    assert bootstrap.main([]) == 0
    pips = [line for line in log.read_text().splitlines() if line.startswith("-m pip")]
    assert pips[0] == "-m pip install torch==2.13.0"
    assert pips[1] == f"-m pip install -c {root}/packaging/constraints.txt -e {root}"
    log.unlink()
    assert bootstrap.main([]) == 0
    assert not log.exists()
    assert bootstrap.main(["--test"]) == 0
    assert log.read_text().splitlines()[-1].endswith(f"-e {root}[test]")
    log.unlink()
    assert bootstrap.main([]) == 0
    assert not log.exists(), "an environment with the tests' packages does for running"
    (root / "pyproject.toml").write_text("another dependency")
    assert bootstrap.main([]) == 0
    assert log.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="sh")
@pytest.mark.parametrize("broken", ["install torch", "install -c"])
def test_a_failed_install_is_one_clear_line_and_is_tried_again(
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    broken: str,
) -> None:
    sandbox(bootstrap, monkeypatch, tmp_path / "root")
    monkeypatch.setenv("BREAK", broken)
    assert bootstrap.main([]) == 1
    last = capfd.readouterr().out.splitlines()[-1]
    assert last.startswith("busviewer: pip could not install ") and "run make again" in last
    assert not bootstrap.is_made("")
    monkeypatch.setenv("BREAK", "nothing breaks")
    assert bootstrap.main([]) == 0
    assert bootstrap.is_made("")


def test_a_python_without_venv_is_told_what_to_install(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, only_on_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "has_ensurepip", lambda: False)
    with pytest.raises(bootstrap.Trouble, match=r"apt-get install python3\.\d+-venv"):
        bootstrap.make_venv(tmp_path / ".venv")


def test_an_old_python_hands_over_to_a_newer_one_or_says_so(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, only_on_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 8, 18))
    assert bootstrap.main([]) == 1
    assert "Python 3.11 or newer is needed" in capsys.readouterr().out
    if sys.platform != "win32":
        program(only_on_path, "python3.13", "exit 127")  # a shim of an absent version
        program(only_on_path, "python3.12", f'[ "$1" = -c ] || echo "$@" > "{only_on_path}/log"')
        assert bootstrap.main(["--test"]) == 0
        assert (only_on_path / "log").read_text().strip().endswith("bootstrap.py --test")


@pytest.mark.skipif(not shutil.which("make"), reason="no make")
def test_make_says_what_it_can_do() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make", "help"], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    for target in ("run", "test", "faults", "clean"):
        assert f"make {target}" in done.stdout
