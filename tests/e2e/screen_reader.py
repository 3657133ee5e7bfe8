"""A screen reader for tests: asks AT-SPI what is on the screen, presses, and hears what is announced.

Runs under the system's Python, which has ``gi``. A request is a line of JSON on the standard input, the answer a line
on the standard output: ``["tree"]``, ``["press", role, name]``, ``["heard"]``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = ("SHOWING", "FOCUSABLE", "CHECKABLE", "CHECKED", "ENABLED", "FOCUSED", "SELECTED", "ACTIVE")
Atspi.set_timeout(60_000, 60_000)  # milliseconds: a window that is busy answers late
heard: list[str] = []


def children(node: Any) -> Iterator[Any]:
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def told(node: Any) -> dict[str, Any]:
    """What a screen reader would say of ``node``."""
    states = node.get_state_set()
    made = {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "labelled": any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in node.get_relation_set()),
    }
    if "Value" in node.get_interfaces():
        made["value"] = Atspi.Value.get_current_value(node)
    return made


def walk(node: Any, inside: tuple[str, ...] = ()) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """``node`` and all that shows in it, each with the names of what it lies in."""
    try:
        showing = node.get_state_set().contains(Atspi.StateType.SHOWING)
        if not showing and node.get_role_name() not in ("application", "menu item", "menu", "check menu item"):
            return
        yield node, inside
        for child in children(node):
            yield from walk(child, (*inside, f"{node.get_role_name()} {node.get_name()}"))
    except GLib.Error:  # it went while it was looked at
        return


def everything() -> Iterator[tuple[Any, tuple[str, ...]]]:
    for program in children(Atspi.get_desktop(0)):
        if program.get_name() == "busviewer":
            yield from walk(program)


def whole_tree() -> list[dict[str, Any]]:
    while True:
        try:
            return [told(node) | {"inside": inside} for node, inside in everything()]
        except GLib.Error:  # something went between it being found and being asked
            continue


def find(role: str, name: str) -> Any:
    return next((node for node, _ in everything() if (node.get_role_name(), node.get_name()) == (role, name)), None)


def press(role: str, name: str) -> bool:
    node = find(role, name)
    if node is None:
        return False
    names = [Atspi.Action.get_action_name(node, place) for place in range(Atspi.Action.get_n_actions(node))]
    return bool(Atspi.Action.do_action(node, names.index("Press") if "Press" in names else 0))


def answer(request: list[str]) -> object:
    what, *rest = request
    if what == "tree":
        return whole_tree()
    if what == "heard":
        return heard
    return press(*rest)


def asked(channel: Any, _condition: Any) -> bool:
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    try:
        said = answer(json.loads(line))
    except GLib.Error as error:
        said = {"error": str(error)}
    print(json.dumps(said), flush=True)
    return True


def announced(event: Any) -> None:
    heard.append(str(event.any_data))


listener = Atspi.EventListener.new(announced)
listener.register("object:announcement")
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, asked)
print(json.dumps("ready"), flush=True)
loop.run()
