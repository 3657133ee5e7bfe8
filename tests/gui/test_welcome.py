"""The first start: one page, once, of which nothing is asked again."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from busviewer.app import build
from busviewer.settings import Settings, load
from busviewer.study.annotations.storage_paths import FOLDER, reader_slug
from busviewer.ui.kit.services import Services
from busviewer.ui.setup.facts import device_words
from busviewer.ui.setup.welcome_page import WelcomePage
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL
from tests.gui.test_access import nameless, ours, said_name, unsaid


def start(qtbot: QtBot, services: Services, folder: Path | None = None) -> Driver:
    """The window as the program starts it, with the settings that are on the disk."""
    built = build(services=services)
    built.window.resize(1280, 800)
    driver = Driver(built, qtbot)
    if folder is not None:
        built.window.open_folder(folder)
    built.window.show()
    built.window.activateWindow()
    driver.until(lambda: built.window.windowHandle().isExposed() and built.window.isActiveWindow())
    driver.until(lambda: built.window.screen_ is not None)
    return driver


@pytest.fixture
def first(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """The first start of ``kim``."""
    monkeypatch.setattr(getpass, "getuser", lambda: "kim")
    driver = start(qtbot, services)
    yield driver
    driver.built.close()


def page_of(driver: Driver) -> WelcomePage:
    assert driver.window.welcome is not None
    return driver.window.welcome.page


def name(driver: Driver, text: str) -> None:
    page_of(driver).name.selectAll()
    QTest.keyClicks(page_of(driver).name, text)


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def on_start_page(driver: Driver) -> bool:
    return driver.window.parts.centre.start.isVisible()


def test_the_first_start_asks_once_and_the_sample_opens_as_the_reader_said(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "kim")
    first = start(qtbot, services)
    page = page_of(first)
    assert page.isVisible() and first.window.focusWidget() is page.name and page.name.selectedText() == "kim"
    name(first, "Anna")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    first.until(lambda: first.session.shown.scan is not None)
    assert not page.isVisible() and first.session.workspace.reader == "Anna" and first.window.bar.text == ""
    first.until(lambda: load(services.settings_file)[0].reader == "Anna")
    first.built.close()
    again = start(qtbot, services)
    assert again.window.welcome is None and on_start_page(again)
    again.built.close()


def test_after_it_a_study_opens_without_a_question(
    first: Driver, study_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(study_folder))
    page = page_of(first)
    page.blind.setFocus()
    QTest.keyClick(page.blind, Qt.Key.Key_End)
    press(page.open)
    first.until(lambda: first.session.shown.scan is not None)
    assert first.session.workspace.reader == "kim" and first.session.judging.blind == {"draft", "truth"}
    assert first.window.bar.text == "" and first.window.actions_["hide_draft"].isChecked()
    first.until(lambda: first.session.storage.saved == "saved" and (study_folder / FOLDER).is_dir())
    assert [path.name for path in (study_folder / FOLDER).iterdir()] == [reader_slug("kim")]


def test_where_no_folder_is_chosen_the_page_stays(first: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    press(page_of(first).open)
    assert page_of(first).isVisible() and first.window.preferences.settings.reader == ""


def test_a_name_almost_as_that_of_a_reader_of_the_study_is_asked_about(
    qtbot: QtBot, services: Services, study_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = make_driver(qtbot, services, Settings(reader="Anna"))
    before.open(study_folder)
    before.built.close()
    services.settings_file.unlink()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(study_folder))
    driver = start(qtbot, services)
    page = page_of(driver)
    name(driver, "anna")
    press(page.open)
    driver.until(lambda: "Did you mean Anna?" in page.suggestions.note)
    assert driver.session.workspace.study is None and page.isVisible()
    QTest.keyClick(page.name, Qt.Key.Key_Down)
    QTest.keyClick(page.suggestions.menu, Qt.Key.Key_Down)
    QTest.keyClick(page.suggestions.menu, Qt.Key.Key_Return)
    driver.until(lambda: page.name.text() == "Anna")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.scan is not None)
    assert driver.session.workspace.reader == "Anna" and driver.window.bar.text == ""
    driver.built.close()


@pytest.mark.parametrize("how", ["Esc", "Skip", "Esc elsewhere"])
def test_it_can_be_skipped_and_the_name_is_asked_later(
    first: Driver, study_folder: Path, services: Services, qtbot: QtBot, how: str
) -> None:
    page = page_of(first)
    if how == "Skip":
        press(page.skip)
    else:
        focus = page.name if how == "Esc" else page.language
        focus.setFocus()
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert on_start_page(first) and not page.isVisible()
    assert first.window.focusWidget() is first.window.parts.centre.start.open
    first.until(lambda: services.settings_file.exists())
    assert load(services.settings_file) == (Settings(model=MODEL.name), [])
    first.window.open_folder(study_folder)
    assert first.window.bar.text == "Who is reading?"


def test_it_does_not_come_again_though_no_setting_was_changed(qtbot: QtBot, services: Services) -> None:
    driver = start(qtbot, replace(services, find_models=lambda: ([], [])))  # the choice of one would be written
    assert not services.settings_file.exists()
    press(page_of(driver).skip)
    driver.until(services.settings_file.exists)
    driver.built.close()


@pytest.mark.parametrize(("typed", "said"), [("Consensus", "reserved"), ("  ", "Enter a name")])
def test_a_name_that_cannot_be_is_refused_and_the_page_stays(first: Driver, typed: str, said: str) -> None:
    page = page_of(first)
    name(first, typed)
    press(page.sample)
    assert said in page.note.text() and page.isVisible() and first.window.focusWidget() is page.name
    assert first.session.workspace.study is None
    name(first, "Bea")
    assert "reserved" not in page.note.text()


def test_a_folder_given_at_the_start_waits_for_the_name(
    qtbot: QtBot, services: Services, study_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "kim")
    driver = start(qtbot, services, study_folder)
    page = page_of(driver)
    driver.until(lambda: page.open.text() == "Open study")
    assert driver.window.bar.text == "" and driver.session.workspace.study is None
    assert not (study_folder / FOLDER).exists()
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.scan is not None)
    assert driver.session.workspace.study is not None
    assert driver.session.workspace.study.folder == study_folder.resolve()
    driver.built.close()


def test_the_sample_study_from_the_menu_leaves_the_page(
    qtbot: QtBot, services: Services, study_folder: Path, own_home: Path
) -> None:
    sample = study_folder.rename(own_home / "sample-study")
    driver = start(qtbot, replace(services, sample_study=lambda: sample))
    driver.window.actions_["sample"].trigger()
    driver.until(lambda: driver.session.shown.scan is not None)
    assert not page_of(driver).isVisible() and driver.window.preferences.settings.reader == ""
    driver.until(lambda: services.settings_file.exists())
    driver.built.close()


def test_it_tells_the_device_and_the_places_and_keeps_the_language(first: Driver, services: Services) -> None:
    page = page_of(first)
    first.until(lambda: page.device.text() == "Segmenting runs on Fake GPU.")
    tips = {widget.toolTip() for widget in page.places.findChildren(QWidget)}
    assert {str(services.models_folder), str(services.settings_file.parent), str(services.user_data / "log")} <= tips
    page.language.setFocus()
    for _step in range(2):
        QTest.keyClick(page.language, Qt.Key.Key_Down)
    assert first.window.preferences.settings.language == "de" and page.isVisible()


def test_the_devices_are_looked_for_on_a_worker_after_the_window_was_seen(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def devices() -> list[tuple[str, str]]:
        asked.append(driver.window.isVisible())
        raise OSError("the driver does not answer")

    built = build(services=replace(services, devices=devices))
    driver = Driver(built, qtbot)
    driver.turn()
    assert asked == []
    built.window.show()
    driver.until(lambda: "the driver does not answer" in page_of(driver).device.text())
    assert asked == [True]
    built.close()


@pytest.mark.parametrize(
    ("wish", "found", "words"),
    [
        ("auto", [], "Segmenting runs on this computer's processor (8 cores)."),
        ("auto", [("cuda:0", "NVIDIA A"), ("cuda:1", "NVIDIA B")], "Segmenting runs on NVIDIA A."),
        ("cuda:1", [("cuda:0", "NVIDIA A"), ("cuda:1", "NVIDIA B")], "Segmenting runs on NVIDIA B."),
        ("cpu", [("cuda:0", "NVIDIA A")], "Segmenting runs on this computer's processor (8 cores)."),
    ],
)
def test_where_it_runs_in_words(wish: str, found: list[tuple[str, str]], words: str) -> None:
    assert device_words(wish, found, 8) == words


@pytest.mark.skipif(sys.platform == "win32" or not os.getuid(), reason="root may write anywhere")
def test_settings_that_cannot_be_written_are_told(first: Driver, services: Services) -> None:
    services.settings_file.parent.chmod(0o500)
    try:
        QTest.keyClick(page_of(first).name, Qt.Key.Key_Escape)
        first.until(lambda: "The settings could not be saved" in first.window.bar.text)
    finally:
        services.settings_file.parent.chmod(0o700)


def test_a_place_that_is_no_folder_is_told(first: Driver, services: Services) -> None:
    first.until(services.settings_file.exists)  # the model was told
    services.settings_file.unlink()
    services.settings_file.mkdir()  # in its place
    QTest.keyClick(page_of(first).name, Qt.Key.Key_Escape)
    first.until(lambda: "The settings could not be saved" in first.window.bar.text)
    services.settings_file.rmdir()


def test_it_is_used_by_keys_and_by_ear(first: Driver) -> None:
    page = page_of(first)
    assert nameless(page) == [] and unsaid(page) == []
    wanted = {widget for widget in ours(page) if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus}
    assert {page.sample, page.open, page.skip, page.name, page.language, page.blind} <= wanted
    for _step in range(80):
        QTest.keyClick(first.window.focusWidget() or first.window, Qt.Key.Key_Tab)
        wanted.discard(first.window.focusWidget() or first.window)
    assert not wanted, [said_name(widget) for widget in wanted]
    assert QApplication.focusWidget() is not None


def test_another_window_in_the_place_of_this_one_goes_on_with_the_page(
    qtbot: QtBot, services: Services, study_folder: Path
) -> None:
    other = replace(services, settings_file=services.settings_file.with_name("other.toml"))  # a first start, too
    first, second = start(qtbot, services, study_folder), start(qtbot, other)
    name(first, "Anna")
    page_of(first).blind.setCurrentIndex(2)
    first.until(lambda: page_of(first).open.text() == "Open study")
    assert first.window.welcome is not None and second.window.welcome is not None
    second.window.welcome.take_over(first.window.welcome)
    page = page_of(second)
    assert (page.name.text(), page.blind.currentIndex(), page.open.text()) == ("Anna", 2, "Open study")
    second.built.close()
    first.built.close()
