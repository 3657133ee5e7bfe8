"""The program as a screen reader meets it: its tree of AT-SPI under Xvfb, read by another process.

It runs where Debian's ``at-spi2-core``, ``gir1.2-atspi-2.0`` and ``python3-gi`` are installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from tests.waiting import until

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ASK_FOR_ATSPI = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
CONTROLS = {"push button", "check box", "combo box", "slider", "spin button", "text", "toggle button", "table", "list",
            "tree table", "tree", "chart", "canvas", "link", "radio button", "image", "dial", "table cell",
            "list item", "label", "panel"}  # fmt: skip

DIALOGS = (
    ("File", "Open from archive…", "Open from archive"),
    ("File", "Import masks…", "Import masks"),
    ("File", "Export…", "Export"),
    ("File", "Export figure…", "Export figure"),
    ("File", "Report (PDF)…", "Report"),
    ("File", "Store in archive…", "Store in archive"),
    ("Model", "Fine-tune…", "Fine-tune"),
    ("Model", "Models…", "Models"),
    ("Model", "About this model…", "About this model"),
    ("Study", "Summary…", "Summary of sample-study, reader access"),
    ("Help", "busviewer Help", "busviewer Help"),
    ("Help", "Keyboard shortcuts", "Keyboard shortcuts"),
    ("Help", "Change keyboard shortcuts…", "Change keyboard shortcuts"),
    ("Help", "Report a problem…", "Report a problem"),
    ("Help", "About busviewer", "About busviewer"),
)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
Node = dict[str, Any]


def missing() -> str:
    """What of AT-SPI is not installed here."""
    for program in ("Xvfb", "dbus-daemon"):
        if shutil.which(program) is None:
            return program
    if not LAUNCHER.exists():
        return "at-spi2-core"
    try:
        done = subprocess.run([SYSTEM_PYTHON, "-c", ASK_FOR_ATSPI], capture_output=True, check=False)
    except OSError:
        return SYSTEM_PYTHON
    return "" if done.returncode == 0 else "gir1.2-atspi-2.0 and python3-gi"


class ScreenReader:
    """Another process, which knows of the window only what AT-SPI tells."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert self._hear() == "ready"

    def _hear(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the screen reader ended"
        return json.loads(line)

    def ask(self, *words: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return self._hear()

    @property
    def tree(self) -> list[Node]:
        return cast(list[Node], self.ask("tree"))

    def press(self, role: str, name: str) -> None:
        until(lambda: self.ask("press", role, name) is True, lambda: f"no {role} {name!r} to press", seconds=60)

    def command(self, menu: str, name: str, submenu: str = "") -> None:
        """Choose a command in its menu."""
        for step in filter(None, (menu, submenu, name)):
            self.press("menu item", step)

    def heard(self, part: str) -> None:
        until(lambda: any(part in said for said in self.ask("heard")), lambda: f"heard {self.ask('heard')}", seconds=90)

    def dialog(self, title: str) -> list[Node]:
        """What is in the dialog ``title``, once it is there."""
        found: list[Node] = []

        def there() -> bool:
            found[:] = [node for node in self.tree if f"dialog {title}" in node["inside"]]
            return bool(found)

        until(there, lambda: f"no dialog {title!r} in {[n['name'] for n in self.tree if n['role'] == 'dialog']}")
        return found


@pytest.fixture
def reader(display: str, tmp_path: Path) -> Iterator[ScreenReader]:
    """The sample study in the real program, and a screen reader beside it."""
    if lacks := missing():
        pytest.skip(f"no screen reader can be tried: {lacks} is not installed")
    variables = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | {
        "DISPLAY": display,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "BUSVIEWER_HOME": str(tmp_path / "home"),
        "HOME": str(tmp_path),
        "USER": "access",
        "LOGNAME": "access",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    with ExitStack() as ending:

        def start(*command: object, **more: Any) -> subprocess.Popen[str]:
            running = subprocess.Popen(list(map(str, command)), env=variables, text=True, **more)
            ending.callback(running.wait, 60)
            ending.callback(running.terminate)
            return running

        quiet = {"stderr": subprocess.DEVNULL}
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address", stdout=subprocess.PIPE, **quiet)
        assert bus.stdout is not None
        ending.enter_context(bus.stdout)
        variables["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        start(LAUNCHER, "--launch-immediately", **quiet)
        log = ending.enter_context((tmp_path / "program.txt").open("w"))
        start(sys.executable, "-m", "busviewer", "demo", stderr=log)
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        listening = start(SYSTEM_PYTHON, Path(__file__).with_name("screen_reader.py"), **pipes, **quiet)
        assert listening.stdin is not None and listening.stdout is not None
        ending.enter_context(listening.stdout)
        ending.enter_context(listening.stdin)
        made = ScreenReader(listening)
        until(
            lambda: any(node["role"] == "canvas" and "unread" in node["description"] for node in made.tree),
            lambda: f"no scan is shown: {(tmp_path / 'program.txt').read_text()}",
            seconds=120,
        )
        yield made


def wrong(nodes: list[Node]) -> list[str]:
    """What of ``nodes`` a blind reader could not use."""
    found = []
    for node in nodes:
        words = f"{node['role']} {node['name']!r} ({node['description']!r}) in {node['inside'][-2:]}"
        if "FOCUSABLE" in node["states"] and "SHOWING" in node["states"]:
            if not node["name"].strip() and node["role"] != "table cell":  # one may be empty
                found.append(f"no name: {words}")
            if node["role"] not in CONTROLS:
                found.append(f"what is this? {words}")
        if "<" in node["description"].replace("dice<", "").replace("<0.", "") or "&nbsp;" in node["description"]:
            found.append(f"markup is read out: {words}")
        if node["role"] in ("slider", "spin button") and "value" not in node:
            found.append(f"no value: {words}")
        if node["role"] == "check box" and "CHECKABLE" not in node["states"]:
            found.append(f"no state: {words}")
        if node["role"] == "combo box" and not (node["description"] or node["labelled"]):
            found.append(f"nobody knows what is chosen here: {words}")
    return found


def one(nodes: list[Node], role: str, name: str) -> Node:
    return next(node for node in nodes if (node["role"], node["name"]) == (role, name))


def test_the_window_its_dialogs_and_what_happens_are_told_in_words(reader: ScreenReader) -> None:
    tree = reader.tree
    assert wrong(tree) == []
    overlays, invert = one(tree, "check box", "Overlays"), one(tree, "check box", "Invert")
    assert "CHECKED" in overlays["states"] and "CHECKED" not in invert["states"]
    assert one(tree, "slider", "Correction: opacity")["value"] == 90
    assert one(tree, "chart", "Histogram")["description"].startswith("Black")
    rows = [node["name"] for node in tree if node["role"] == "table cell" and "Worklist" in node["inside"][-1]]
    assert rows[0] == "benign/benign (1).png, unread, seen, benign"
    assert rows[1].startswith("benign/benign (2).png, unread, benign")

    reader.press("push button", "Segment (S)")
    reader.heard("Firm draft (lesion probability")
    reader.heard("Lesion 1: long axis")
    assert "Firm draft" in next(node for node in reader.tree if node["role"] == "canvas")["description"]

    reader.command("View", "BI-RADS", "Panels")
    assert wrong(reader.tree) == []
    reader.press("push button", "Sign off")
    reader.heard("benign/benign (1).png is signed off")
    reader.heard("benign/benign (2).png, unread")
    rows = [node["name"] for node in reader.tree if node["role"] == "table cell"]
    assert rows[0].startswith("benign/benign (1).png, signed off: lesion")

    reader.press("push button", "Sign off")  # there is nothing to sign off
    until(lambda: any(n["name"].startswith("Message: ") for n in reader.tree), "the bar says nothing")
    message = next(node["name"] for node in reader.tree if node["name"].startswith("Message: "))
    reader.heard(message.removeprefix("Message: "))


def test_every_dialog_is_told_in_words(reader: ScreenReader) -> None:
    found: list[str] = []
    for menu, command, title in DIALOGS:
        reader.command(menu, command)
        found += [f"{title}: {each}" for each in wrong(reader.dialog(title))]
        closes = [n for n in reader.dialog(title) if n["role"] == "push button" and n["name"] in ("Cancel", "Close")]
        if closes:
            reader.press("push button", closes[0]["name"])
            until(partial(_gone, reader, title), f"{title} is still there")
    assert not found, "\n".join(found)


def _gone(reader: ScreenReader, title: str) -> bool:
    return not any(node["role"] == "dialog" and node["name"] == title for node in reader.tree)
