"""How the parts of the window are put together: one table of handlers, and the listeners to the session."""

from __future__ import annotations

import pytest

from busviewer.mask import Box
from busviewer.review import Aspect, Change
from busviewer.ui.commands.actions import COMMANDS
from busviewer.ui.kit.handlers import merge
from tests.gui.conftest import Driver


def test_tables_are_merged_into_one() -> None:
    table = merge([{"open": lambda: "opened"}, {"save": lambda: "saved"}], ["save", "open"])
    assert {name: handler() for name, handler in table.items()} == {"open": "opened", "save": "saved"}


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["open", "save", "open"], "more than one handler: open"),
        (["open"], "no handler: save"),
        (["open", "save", "safe"], "no command: safe"),
    ],
)
def test_a_command_has_one_handler(names: list[str], told: str) -> None:
    with pytest.raises(ValueError, match=f"^{told}$"):
        merge([{name: print} for name in names], ["open", "save"])


def test_every_command_of_the_window_has_a_handler(empty_driver: Driver) -> None:
    tables = empty_driver.window._handlers()
    assert merge(tables, [command.name for command in COMMANDS]).keys() == {command.name for command in COMMANDS}
    with pytest.raises(ValueError, match="more than one handler: quit"):
        merge([*tables, {"quit": print}], [command.name for command in COMMANDS])


def test_under_the_pen_no_listener_is_asked(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Change] = []
    monkeypatch.setattr(driver.window, "_listeners", (told.append,))
    driver.window.on_change(Change(Aspect.MASK, driver.session.shown.key, Box(0, 0, 1, 1)))
    assert told == []
    change = Change(Aspect.MASK | Aspect.MEASUREMENTS, driver.session.shown.key)
    driver.window.on_change(change)
    assert told == [change]
