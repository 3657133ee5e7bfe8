"""The panels beside the canvas by key, kept over a restart; the way of the focus through them; full screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from busviewer.settings import SECTIONS as ALL
from busviewer.settings import Settings, load
from busviewer.ui.help.help_dialogs import KeysDialog
from busviewer.ui.kit.services import Services
from busviewer.ui.main_window import MainWindow
from tests.gui.conftest import Driver, make_driver

ALT = Qt.KeyboardModifier.AltModifier
SECTIONS = tuple(
    name for name in ALL if name not in ("information", "birads")
)  # a PNG file has none of the one; the other is hidden at first
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


def sections(driver: Driver) -> list[str]:
    """Those that are seen."""
    return [name for name, panel in driver.window.parts.side.sections.items() if panel.isVisible()]


def lines(driver: Driver) -> int:
    """How many lines between sections are seen."""
    return sum(line.isVisible() for line in driver.window.parts.side._rules.values())


def ticked(driver: Driver, name: str) -> bool:
    return driver.window.actions_[name].isChecked()


# --- on show or hidden --------------------------------------------------------------------------------------------
def test_worklist_and_right_panel_have_a_key_each(driver: Driver) -> None:
    parts, width = driver.window.parts, driver.view.width()
    assert parts.worklist.isVisible() and parts.side.isVisible()
    driver.key(Qt.Key.Key_F7)
    assert not parts.worklist.isVisible() and not ticked(driver, "show_worklist")
    driver.key(Qt.Key.Key_F8)
    assert not parts.side.isVisible() and not ticked(driver, "show_side")
    driver.until(lambda: driver.view.width() == parts.width() > width)
    driver.key(Qt.Key.Key_F7)
    driver.key(Qt.Key.Key_F8)
    assert parts.worklist.isVisible() and parts.side.isVisible()
    driver.until(lambda: driver.view.width() == width)


@pytest.mark.parametrize(("name", "key"), list(zip(SECTIONS, KEYS, strict=True)))
def test_each_section_has_a_key(driver: Driver, name: str, key: Qt.Key) -> None:
    assert sections(driver) == list(SECTIONS) and lines(driver) == 4
    driver.key(key, ALT)
    assert sections(driver) == [each for each in SECTIONS if each != name] and lines(driver) == 3
    assert not ticked(driver, f"show_{name}")
    driver.key(key, ALT)
    assert sections(driver) == list(SECTIONS) and lines(driver) == 4


def test_no_line_lies_above_the_first_section(driver: Driver) -> None:
    driver.key(Qt.Key.Key_1, ALT)
    assert [name for name, line in driver.window.parts.side._rules.items() if line.isVisible()] == list(SECTIONS[2:])


def test_the_last_section_takes_the_right_panel_along_and_a_key_brings_both_back(driver: Driver) -> None:
    for key in KEYS:
        driver.key(key, ALT)
    assert not driver.window.parts.side.isVisible() and not ticked(driver, "show_side")
    driver.key(Qt.Key.Key_2, ALT)
    assert sections(driver) == ["measurements"] and ticked(driver, "show_side")
    driver.key(Qt.Key.Key_2, ALT)
    driver.key(Qt.Key.Key_F8)
    assert sections(driver) == list(SECTIONS)


def test_the_key_of_a_section_shows_it_where_the_right_panel_is_hidden(driver: Driver) -> None:
    driver.key(Qt.Key.Key_F8)
    driver.key(Qt.Key.Key_4, ALT)
    assert sections(driver) == list(SECTIONS) and ticked(driver, "show_reading")


def test_what_is_hidden_stays_hidden_after_a_restart(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    first = make_driver(qtbot, services)
    first.open(study_folder)
    first.key(Qt.Key.Key_F7)
    first.key(Qt.Key.Key_5, ALT)
    first.built.close()
    stored, problems = load(services.settings_file)
    assert (stored.hidden_panels, problems) == (("worklist", "birads", "window_level"), [])
    again = make_driver(qtbot, services, replace(stored, reader="mj"))
    again.open(study_folder)
    assert not again.window.parts.worklist.isVisible()
    assert sections(again) == list(SECTIONS[:-1])
    again.key(Qt.Key.Key_F7)
    again.until(lambda: again.window.parts.worklist.width() >= 184)
    assert again.window.preferences.settings.hidden_panels == ("birads", "window_level")
    again.built.close()


def test_settings_that_hide_every_section_hide_the_right_panel(
    qtbot: QtBot, services: Services, study_folder: Path
) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", hidden_panels=ALL))
    driver.open(study_folder)
    assert not driver.window.parts.side.isVisible() and not ticked(driver, "show_side")
    driver.built.close()


def test_on_the_start_page_the_keys_show_nothing(empty_driver: Driver) -> None:
    for key in (Qt.Key.Key_F7, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F6):
        empty_driver.key(key)
    assert not empty_driver.window.parts.worklist.isVisible() and not empty_driver.window.parts.side.isVisible()


# --- the focus ----------------------------------------------------------------------------------------------------
def test_the_keys_of_a_hidden_section_go_to_the_canvas_and_what_was_written_stays(driver: Driver) -> None:
    note = driver.window.parts.side.reading.note
    note.setFocus()
    QTest.keyClicks(note, "seen")
    driver.key(Qt.Key.Key_4, ALT)
    assert driver.window.focusWidget() is driver.view
    driver.window.parts.side.reading.commit()
    annotation = driver.session.shown.annotation
    assert annotation is not None and annotation.note == "seen"
    driver.key(Qt.Key.Key_1, ALT)  # where the focus is elsewhere, it stays
    assert driver.window.focusWidget() is driver.view


def test_one_key_goes_through_the_panels_on_show_and_back_to_the_scan(driver: Driver) -> None:
    driver.key(Qt.Key.Key_1, ALT)
    driver.key(Qt.Key.Key_F6)
    assert driver.window.focusWidget() is driver.window.parts.worklist.list
    side, passed = driver.window.parts.side, []
    driver.key(Qt.Key.Key_F6)
    while (focus := driver.window.focusWidget()) is not driver.view:
        passed.append(next(name for name, panel in side.sections.items() if panel.isAncestorOf(focus)))
        driver.key(Qt.Key.Key_F6)
    assert passed == ["measurements", "assessment", "reading", "window_level"]
    assert isinstance(side.reading.findChild(QPlainTextEdit), QPlainTextEdit)


# --- full screen ----------------------------------------------------------------------------------------------------
def full_screen(driver: Driver) -> tuple[bool, bool]:
    """Whether the window is, and whether the menu says so."""
    return driver.window.isFullScreen(), ticked(driver, "full_screen")


def test_full_screen_on_and_off_by_its_key(driver: Driver) -> None:
    driver.key(Qt.Key.Key_F11)
    assert full_screen(driver) == (True, True)
    assert driver.window.menuBar().isVisible()
    driver.key(Qt.Key.Key_Escape)
    assert full_screen(driver) == (True, True)
    driver.key(Qt.Key.Key_F11)
    assert full_screen(driver) == (False, False)


def test_a_maximised_window_is_that_again(driver: Driver) -> None:
    driver.window.showMaximized()
    driver.key(Qt.Key.Key_F11)
    driver.key(Qt.Key.Key_F11)
    assert driver.window.isMaximized() and full_screen(driver) == (False, False)


@pytest.mark.parametrize("leave", [MainWindow.showNormal, MainWindow.showMaximized])
def test_the_menu_knows_when_the_system_ends_full_screen(driver: Driver, leave: Callable[[MainWindow], None]) -> None:
    driver.key(Qt.Key.Key_F11)
    leave(driver.window)
    assert full_screen(driver) == (False, False)


def test_a_dialog_leaves_full_screen_as_it_is(driver: Driver) -> None:
    driver.key(Qt.Key.Key_F11)
    driver.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = driver.window.findChild(KeysDialog)
    assert isinstance(sheet, QDialog) and full_screen(driver) == (True, True)
    keys = {row.what: row.keys for row in sheet.rows}
    assert keys["Full screen"] == ("F11",) and keys["Panels: Worklist"] == ("F7",)
    assert keys["Panels: Window/level"] == ("Alt+5",)
    sheet.close()
    assert full_screen(driver) == (True, True)


def test_a_window_that_was_closed_in_full_screen_opens_so(qtbot: QtBot, services: Services) -> None:
    first = make_driver(qtbot, services)
    first.key(Qt.Key.Key_F11)
    first.built.close()
    stored, _problems = load(services.settings_file)
    again = make_driver(qtbot, services, replace(stored, reader="mj"))
    assert full_screen(again) == (True, True)
    again.built.close()
