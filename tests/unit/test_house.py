"""The rules of the house that import-linter cannot hold."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "busviewer"
MODULES = sorted(PACKAGE.rglob("*.py"))
SLOW = {
    "torch", "monai", "skimage", "h5py", "pydicom", "requests", "dicomweb_client", "pynetdicom", "keyring", "highdicom",
}  # fmt: skip
ALLOWED = {
    "Qt": {"self_test", "ui", "app", "bench", "demo"},
    "torch": {"network", "segmentation", "training", "bench"},
    "settings": {"self_test", "settings", "paths", "cli", "library", "app", "ui", "demo", "bench"},
}


def rooms_in(folder: Path) -> set[str]:
    """The modules and packages that lie directly in ``folder``."""
    found = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/__init__.py")}
    return found - {"__init__"}


ROOMS = rooms_in(PACKAGE)
PARTED = ["", "review", *sorted({path.parents[1].name for path in PACKAGE.glob("*/*/__init__.py")})]
"""Rooms that have a map of their own: the package, the session and its parts, and each room that holds rooms."""


def run_python(program: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def imports(tree: ast.Module) -> set[str]:
    """The top-level names of everything that ``tree`` imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    return names


def test_the_window_comes_up_without_the_slow_libraries() -> None:
    loaded = run_python("import sys, busviewer.app; print(*sys.modules)").split()
    assert "PySide6" in loaded
    slow = SLOW | {"pyqtgraph"}  # which is imported once the window is seen
    assert slow.isdisjoint(loaded), sorted(slow & set(loaded))


def test_the_command_line_answers_without_qt_or_torch() -> None:
    loaded = run_python("import sys, busviewer.cli; print(*sys.modules)").split()
    heavy = (SLOW | {"PySide6", "pyqtgraph"}) & set(loaded)
    assert not heavy, f"busviewer --help pays for {sorted(heavy)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_module_does_what_the_house_forbids(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    assert not {name for name in called if name.split(".")[-1] == "processEvents"}, "re-entrant event loops"
    assert not called & {"eval", "exec"}, "these can run what a file says"
    loads = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "torch.load"]
    assert all("weights_only=True" in map(ast.unparse, node.keywords) for node in loads), "it would run a pickle"
    assert {"pickle", "cPickle", "dill", "joblib", "shelve"}.isdisjoint(imports(tree)), "pickles run code"
    for word in ("TODO", "FIXME", "NotImplementedError"):
        assert word not in text, f"{word}: nothing here is a stub"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_says_what_it_is_for_and_what_it_gives(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if not tree.body:
        return
    assert ast.get_docstring(tree), "no docstring"
    if path.name not in ("__init__.py", "__main__.py"):
        assigned = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        assert "__all__" in assigned, "no __all__"


def contracts() -> list[dict[str, Any]]:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text())
    return list(table["tool"]["importlinter"]["contracts"])


@pytest.mark.parametrize("house", PARTED)
def test_every_room_is_on_the_map(house: str) -> None:
    container = f"busviewer.{house}".rstrip(".")
    (layers,) = (contract for contract in contracts() if contract.get("containers") == [container])
    placed = [room.strip() for layer in layers["layers"] for room in layer.split("|")]
    assert sorted(placed) == sorted(rooms_in(PACKAGE / house)) and layers["exhaustive"]


@pytest.mark.parametrize("library", ALLOWED)
def test_a_forbidden_contract_watches_every_room_but_those_allowed(library: str) -> None:
    (contract,) = (contract for contract in contracts() if contract["name"].startswith(library))
    assert {room.removeprefix("busviewer.") for room in contract["source_modules"]} == ROOMS - ALLOWED[library]
