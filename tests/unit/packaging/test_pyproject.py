from __future__ import annotations

import tomllib
from pathlib import Path

import busviewer
from busviewer import paths

ROOT = Path(__file__).resolve().parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def test_the_wheel_carries_resources_and_models_to_where_paths_looks() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    for folder in (paths.resources(), paths.bundled_models()):
        assert folder.is_dir(), f"{folder} is shipped and must be there"
        assert folder.name in wheel["only-include"]
        assert wheel["sources"][folder.name] == f"busviewer/{folder.name}"


def test_the_version_is_said_in_one_place() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "busviewer/version.py"
    assert busviewer.__version__.count(".") == 2


def test_nothing_that_is_shipped_is_ignored_by_git() -> None:
    ignored = [line for line in (ROOT / ".gitignore").read_text().splitlines() if line and not line.startswith("#")]
    for name in ("models", "resources", "packaging", "tests", "safetensors", "png", "json"):
        assert not [line for line in ignored if name in line], name


def test_the_licence_is_there_whole() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert PROJECT["project"]["license"] == "Apache-2.0"
    assert "Version 2.0, January 2004" in text and "END OF TERMS AND CONDITIONS" in text
