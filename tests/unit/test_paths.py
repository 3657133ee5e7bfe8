from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from busviewer import paths

PACKAGE = Path(paths.__file__).parent


def test_in_the_source_tree_they_lie_beside_the_package() -> None:
    assert paths.resources() == PACKAGE.parent / "resources"
    assert paths.bundled_models() == PACKAGE.parent / "models"


def test_in_an_installed_wheel_they_lie_inside_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "busviewer"
    (package / "resources").mkdir(parents=True)
    (package / "models").mkdir()
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources() == package / "resources"
    assert paths.bundled_models() == package / "models"


def test_in_a_frozen_program_they_lie_where_it_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"
    assert paths.bundled_models() == tmp_path / "models"


def test_the_program_starts_itself_as_a_package_and_as_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.program("--version") == [sys.executable, "-m", "busviewer", "--version"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert paths.program("--version") == [sys.executable, "--version"]


def test_busviewer_home_holds_everything_of_the_user(own_home: Path) -> None:
    assert paths.user_data() == own_home
    assert paths.user_models() == own_home / "models"
    assert paths.settings_file() == own_home / "settings.toml"


def test_without_it_they_lie_where_the_system_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BUSVIEWER_HOME")
    assert paths.user_data() == Path(platformdirs.user_data_dir("busviewer", appauthor=False))
    assert paths.settings_file().parent == Path(platformdirs.user_config_dir("busviewer", appauthor=False))
    assert "busviewer" in paths.settings_file().parts


def test_asking_makes_no_folder(own_home: Path) -> None:
    before = sorted(own_home.iterdir())
    paths.user_data(), paths.user_models(), paths.settings_file()
    assert sorted(own_home.iterdir()) == before == []
