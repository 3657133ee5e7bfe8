"""Settings as the parts of the window share them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings, load
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.preferences import Preferences
from busviewer.ui.kit.settings_writer import SettingsWriter
from tests.waiting import turn, until


def test_a_change_is_told_and_written(qtbot: QtBot, tmp_path: Path) -> None:
    file, bar, parent = tmp_path / "settings.toml", MessageBar(), QObject()
    qtbot.addWidget(bar)
    preferences = Preferences(Settings(), SettingsWriter(file, bar, parent), parent)
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
