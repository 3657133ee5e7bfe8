"""Settings as the parts of the window share them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings, load, save
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.settings_writer import SettingsWriter
from tests.waiting import turn, until


def test_a_change_is_told_and_written(qtbot: QtBot, tmp_path: Path) -> None:
    file, bar, parent = tmp_path / "settings.toml", MessageBar(), QObject()
    qtbot.addWidget(bar)
    preferences = Preferences(Settings(), SettingsWriter(file, Settings(), bar, parent), parent)
    told: list[frozenset[str]] = []
    preferences.changed.connect(told.append)
    preferences.change(theme="light", device="auto")  # the device is so already
    preferences.change(theme="light")
    assert told == [{"theme"}] and preferences.settings == Settings(theme="light")
    until(lambda: file.exists() and load(file)[0].theme == "light", turn=turn)
    with pytest.raises(TypeError):
        preferences.change(colour="red")
    preferences.close()
    assert load(file)[0] == Settings(theme="light")


def test_settings_of_two_windows_do_not_overwrite_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    file, bar, parent = tmp_path / "settings.toml", MessageBar(), QObject()
    qtbot.addWidget(bar)
    begun = Settings(reader="mj", recent=("/scans/a",), keys={"brush": "J"})
    save(file, begun)
    one, two = (Preferences(begun, SettingsWriter(file, begun, bar, parent), parent) for _ in range(2))
    one.change(theme="light", hide_draft=True, recent=("/scans/b", "/scans/a"), keys={"brush": "J", "erase": "L"})
    one.change(hidden_from={"Bea": "draft"})
    until(lambda: load(file)[0].theme == "light", turn=turn)
    two.change(device="cpu", recent=("/scans/c", "/scans/a"), keys={}, hidden_from={"mj": ""})
    two.close()
    one.close()
    assert load(file) == (
        replace(
            begun, theme="light", hide_draft=True, device="cpu", recent=("/scans/c", "/scans/b", "/scans/a"),
            keys={"erase": "L"}, hidden_from={"Bea": "draft", "mj": ""},
        ),
        [],
    )  # fmt: skip


def test_a_folder_that_one_window_forgets_stays_forgotten(qtbot: QtBot, tmp_path: Path) -> None:
    file, bar, parent = tmp_path / "settings.toml", MessageBar(), QObject()
    qtbot.addWidget(bar)
    begun = Settings(recent=("/scans/a", "/scans/b", "/scans/c"))
    save(file, begun)
    one, two = (Preferences(begun, SettingsWriter(file, begun, bar, parent), parent) for _ in range(2))
    one.change(recent=("/scans/a", "/scans/c"))
    one.close()
    two.change(recent=("/scans/c", "/scans/a", "/scans/b"))
    two.change(theme="light")
    two.close()
    assert load(file)[0] == Settings(theme="light", recent=("/scans/c", "/scans/a"))
