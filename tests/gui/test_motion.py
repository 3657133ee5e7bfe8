"""Stillness: nothing is animated, and what moves because the reader wants it stops where the system asks for that."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressBar, QTreeView

from busviewer.ui import view_controller
from busviewer.ui.panels import status_bar
from tests.gui.conftest import Driver

ROOT = Path(__file__).parents[2]
MOVING = (
    r"\b(QPropertyAnimation|QVariantAnimation|QAbstractAnimation|QTimeLine|QMovie|setAnimated\(True\)|startTimer)\b"
)
ASK = (
    "from PySide6.QtCore import QCoreApplication; from busviewer.ui.kit.motion import wants_stillness; "
    "app = QCoreApplication([]); print(wants_stillness())"
)
needs_portal = pytest.mark.skipif(
    shutil.which("dbus-daemon") is None
    or subprocess.run(
        ["/usr/bin/env", "/usr/bin/python3", "-c", "import gi"], capture_output=True, check=False
    ).returncode,
    reason="no session bus, or no python3-gi, to make a portal with",
)


def test_no_source_animates_anything() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in sorted((ROOT / "busviewer").rglob("*.py"))
        for match in re.finditer(MOVING, path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_menus_lists_trees_and_tool_bars_are_there_at_once(driver: Driver) -> None:
    effects = (effect for effect in Qt.UIEffect if effect != Qt.UIEffect.UI_General)
    assert not any(QApplication.isEffectEnabled(effect) for effect in effects)
    assert isinstance(driver.window, QMainWindow) and not driver.window.isAnimated()
    for command in ("help", "models"):
        driver.window.actions_[command].trigger()
    assert not any(tree.isAnimated() for tree in driver.window.findChildren(QTreeView))


@pytest.fixture
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that asks for no motion."""
    for module in (view_controller, status_bar):
        monkeypatch.setattr(module, "wants_stillness", lambda: True)


def test_blink_says_what_to_do_in_its_place(driver: Driver, still: None) -> None:
    driver.key(Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert not driver.window.actions_["blink"].isChecked() and not driver.view._blink.isActive()
    assert "Hold H" in driver.window.bar.text


def test_blink_blinks_where_the_system_says_nothing(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view_controller, "wants_stillness", lambda: False)
    driver.key(Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert driver.window.actions_["blink"].isChecked() and driver.view._blink.isActive()
    driver.key(Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert not driver.view._blink.isActive()


def test_a_job_without_an_end_yet_shows_a_bar_that_stands_still(driver: Driver, still: None) -> None:
    driver.window.status.job.start("Working")
    bar = driver.window.status.job.findChild(QProgressBar)
    assert bar is not None and bar.maximum() > 0 and bar.value() == 0
    driver.window.status.job.stop()


@pytest.fixture
def bus() -> Iterator[tuple[ExitStack, dict[str, str]]]:
    """A session bus of this test's own."""
    with ExitStack() as ending:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        ending.callback(running.wait, 60)
        ending.callback(running.terminate)
        assert running.stdout is not None
        ending.enter_context(running.stdout)
        yield ending, os.environ | {"DBUS_SESSION_BUS_ADDRESS": running.stdout.readline().strip()}


def ask(environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert not done.returncode, done.stderr
    return done.stdout.strip()


@needs_portal
@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        (("org.gnome.desktop.interface", "enable-animations", "false"), "True"),
        (("org.gnome.desktop.interface", "enable-animations", "true"), "False"),
        (("org.freedesktop.appearance", "reduced-motion", "uint32 1"), "True"),
        (("org.freedesktop.appearance", "reduced-motion", "uint32 0"), "False"),
        (("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "'0'"), "True"),
        (("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "'1'"), "False"),
    ],
)
def test_the_desktop_is_asked(bus: tuple[ExitStack, dict[str, str]], setting: tuple[str, ...], expected: str) -> None:
    ending, environment = bus
    more: dict[str, Any] = {"env": environment, "stdout": subprocess.PIPE, "text": True}
    portal = subprocess.Popen(["/usr/bin/python3", str(Path(__file__).with_name("portal.py")), *setting], **more)
    ending.callback(portal.wait, 60)
    ending.callback(portal.terminate)
    assert portal.stdout is not None
    ending.enter_context(portal.stdout)
    assert portal.stdout.readline().strip() == "ready"
    assert ask(environment) == expected


@needs_portal
def test_a_desktop_that_tells_nothing_lets_things_move(bus: tuple[ExitStack, dict[str, str]]) -> None:
    _ending, environment = bus
    assert ask(environment) == "False"
    nowhere = {name: value for name, value in environment.items() if name not in ("DBUS_SESSION_BUS_ADDRESS",)}
    assert ask(nowhere | {"XDG_RUNTIME_DIR": "/nowhere"}) == "False"
