"""Where resources, models, user data and the program lie: in the source tree, in an installed wheel, in a bundle."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

__all__ = [
    "bundled_clicks",
    "bundled_models",
    "font",
    "is_bundle",
    "program",
    "resources",
    "settings_file",
    "user_data",
    "user_models",
]


def is_bundle() -> bool:
    """Whether this is the program that PyInstaller made, which has no Python to start."""
    return bool(getattr(sys, "frozen", False))


def program(*arguments: str) -> list[str]:
    """This program with other arguments, as a command."""
    return [sys.executable, *([] if is_bundle() else ["-m", "busviewer"]), *arguments]


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / name
    package = Path(__file__).resolve().parent
    inside = package / name  # the wheel carries the two top-level folders inside the package
    return inside if inside.is_dir() else package.parent / name


def resources() -> Path:
    """The folder of icons, style, help and translations."""
    return _shipped("resources")


def font() -> Path:
    """The TrueType font of figures and reports."""
    return resources() / "fonts" / "DejaVuSans.ttf"


def bundled_models() -> Path:
    """The folder of models that came with the program; never written to."""
    return _shipped("models")


def bundled_clicks() -> Path:
    """The folder of the network behind the click tool; never written to."""
    return bundled_models() / "clicks"


def user_data() -> Path:
    """The folder for what this user makes; BUSVIEWER_HOME overrides it (tests, portable installs)."""
    home = os.environ.get("BUSVIEWER_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir("busviewer", appauthor=False))


def user_models() -> Path:
    """The folder of fine-tuned models, candidates among them."""
    return user_data() / "models"


def settings_file() -> Path:
    """The user's settings, TOML."""
    home = os.environ.get("BUSVIEWER_HOME")
    folder = Path(home) if home else Path(platformdirs.user_config_dir("busviewer", appauthor=False))
    return folder / "settings.toml"
