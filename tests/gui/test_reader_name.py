"""Who reads: asked before anything is written, with the names known in the study; what is hidden is each reader's."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings, load
from busviewer.study.annotations.storage_paths import FOLDER, reader_slug
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver

FIRST = "benign/scan (1).png"


@pytest.fixture
def nameless(qtbot: QtBot, services: Services, study_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A window of a fresh installation, with the login name ``kim``, that was told to open the study."""
    monkeypatch.setattr(getpass, "getuser", lambda: "kim")
    driver = make_driver(qtbot, services, Settings())
    driver.window.parts.centre.start.open.setFocus()
    driver.window.open_folder(study_folder)
    driver.until(lambda: driver.window.bar.suggestions.note != "")
    yield driver
    driver.built.close()


def type_name(driver: Driver, name: str) -> str:
    """Type another name; what is said of it."""
    driver.window.bar.field.selectAll()
    QTest.keyClicks(driver.window.bar.field, name)
    return driver.window.bar.suggestions.note


def enter(driver: Driver) -> None:
    QTest.keyClick(driver.window.bar.field, Qt.Key.Key_Return)


def hide(driver: Driver, label: str) -> None:
    """Answer the question what is to be hidden from a new reader."""
    bar = driver.window.bar
    driver.until(lambda: bar.text.startswith("Read blind?"))
    buttons = {button.text(): button for button in bar.buttons()}
    assert list(buttons) == ["Nothing", "Draft", "Ground truth and class", "Both"]
    QTest.mouseClick(buttons[label], Qt.MouseButton.LeftButton)


def ask(driver: Driver) -> None:
    """Click the reader in the status bar, and wait for the names of the study."""
    QTest.mouseClick(driver.window.status.reader, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.window.bar.suggestions.note != "")


def opened(driver: Driver) -> None:
    driver.until(lambda: driver.session.shown.scan is not None)


def test_the_first_start_asks_who_reads_before_anything_is_written(
    nameless: Driver, study_folder: Path, services: Services
) -> None:
    bar = nameless.window.bar
    assert bar.text == "Who is reading?" and bar.field.text() == "kim" and bar.field.selectedText() == "kim"
    assert nameless.window.focusWidget() is bar.field and bar.suggestions.note == "New reader in this study"
    assert nameless.session.workspace.study is None and not (study_folder / FOLDER).exists()
    pressed: list[bool] = []
    nameless.window.parts.centre.start.open_clicked.connect(lambda: pressed.append(True))
    enter(nameless)
    nameless.until(lambda: bar.text == "Read blind? Until sign-off, hide from kim:")
    assert not pressed, "though the focus was on that button before"
    assert nameless.session.workspace.study is None and not (study_folder / FOLDER).exists()
    assert nameless.window.focusWidget() is bar.buttons()[0], "Enter twice, and the study is open"
    QTest.keyClick(bar.buttons()[0], Qt.Key.Key_Return)
    opened(nameless)
    nameless.until(lambda: load(services.settings_file)[0].reader == "kim")
    assert nameless.session.workspace.reader == "kim" and nameless.session.judging.blind == frozenset()


def test_another_name_than_the_login_is_the_only_one_that_is_written(nameless: Driver, study_folder: Path) -> None:
    type_name(nameless, "Anna")
    enter(nameless)
    hide(nameless, "Both")
    opened(nameless)
    nameless.until(lambda: nameless.session.storage.saved == "saved" and (study_folder / FOLDER).is_dir())
    assert [path.name for path in (study_folder / FOLDER).iterdir()] == [reader_slug("Anna")]
    assert nameless.session.judging.blind == {"draft", "truth"} and nameless.session.shown.key is not None
    assert nameless.view.truth.mask is None and nameless.window.actions_["hide_truth"].isChecked()
    settings = nameless.window.preferences.settings
    assert settings.reader == "Anna" and settings.hide_draft and settings.hide_truth
    assert settings.hidden_from == {}, "of kim, who did not read here"


def test_esc_opens_nothing_and_the_next_opening_asks_again(nameless: Driver, study_folder: Path) -> None:
    QTest.keyClick(nameless.window.bar.field, Qt.Key.Key_Escape)
    assert nameless.session.workspace.study is None and nameless.window.bar.text == ""
    nameless.window.open_folder(study_folder)
    assert nameless.window.bar.text == "Who is reading?"


def test_the_field_knows_the_readers_of_the_study(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    first = make_driver(qtbot, services, Settings(reader="Anna"))
    first.open(study_folder)
    first.go("benign/scan (2).png")
    first.built.close()
    driver = make_driver(qtbot, services, Settings())
    driver.window.open_folder(study_folder)
    bar = driver.window.bar
    driver.until(lambda: bar.suggestions.note != "")
    assert type_name(driver, "Anna") == "Anna has 2 scans in this study"
    for variant in ("anna", "Anna ".upper(), "An na"):
        said = type_name(driver, variant)
        assert said == "New reader in this study. Did you mean Anna? That reader has 2 scans here.", variant
    assert type_name(driver, "Anna ") == "Anna has 2 scans in this study", "a space at the end is none of the name"
    assert type_name(driver, "Anneliese") == "New reader in this study"
    assert "reserved for the consensus" in type_name(driver, "Consensus")
    QTest.keyClick(bar.field, Qt.Key.Key_Down)
    (choice,) = bar.suggestions.menu.actions()
    assert bar.suggestions.menu.isVisible() and choice.text() == "Anna"
    QTest.keyClick(bar.suggestions.menu, Qt.Key.Key_Down)
    QTest.keyClick(bar.suggestions.menu, Qt.Key.Key_Return)
    driver.until(lambda: bar.field.text() == "Anna")
    driver.built.close()


def test_the_sample_study_asks_nobody(qtbot: QtBot, services: Services, study_folder: Path, own_home: Path) -> None:
    sample = study_folder.rename(own_home / "sample-study")
    driver = make_driver(qtbot, replace(services, sample_study=lambda: sample), Settings())
    driver.window.actions_["sample"].trigger()
    opened(driver)
    assert driver.window.bar.text != "Who is reading?" and driver.window.preferences.settings.reader == ""
    driver.built.close()


def test_a_new_reader_is_asked_what_is_hidden_and_a_known_one_has_it_as_before(driver: Driver) -> None:
    session, window = driver.session, driver.window
    window.actions_["hide_truth"].trigger()
    assert session.judging.blind == {"truth"}
    ask(driver)
    type_name(driver, "Bea")
    enter(driver)
    hide(driver, "Draft")
    driver.until(lambda: session.workspace.reader == "Bea")
    assert session.judging.blind == {"draft"} and window.status.reader.text() == "reader: Bea, blind"
    assert window.actions_["hide_draft"].isChecked() and not window.actions_["hide_truth"].isChecked()
    opened(driver)
    driver.until(lambda: session.storage.saved == "saved")
    ask(driver)
    assert type_name(driver, "mj") == "mj has 1 scan in this study"
    enter(driver)
    driver.until(lambda: session.workspace.reader == "mj")
    assert session.judging.blind == {"truth"} and window.bar.text == ""
    settings = window.preferences.settings
    assert settings.hide_truth and not settings.hide_draft and settings.hidden_from["Bea"] == "draft"


def test_what_the_former_reader_saw_is_not_noted_for_the_new_one(driver: Driver) -> None:
    driver.segment()
    ask(driver)
    type_name(driver, "Bea")
    enter(driver)
    hide(driver, "Both")
    driver.until(lambda: driver.session.workspace.reader == "Bea" and driver.session.shown.annotation is not None)
    annotation = driver.session.shown.annotation
    assert annotation is not None and annotation.reader == "Bea" and annotation.seen == ()
    driver.go("benign/scan (2).png")
    driver.go(FIRST)
    assert driver.session.shown.annotation is not None and not driver.session.shown.annotation.seen
