"""Signing off, states, going on, and coming back."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer.study import open_study
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver
from tests.gui.ticks import ticked
from tests.waiting import PATIENCE

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"
CTRL = Qt.KeyboardModifier.ControlModifier


def draw(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.drag([(140, 100), (160, 100)])


def test_enter_signs_off_and_goes_on(driver: Driver) -> None:
    draw(driver)
    drawn = driver.session.shown.mask.copy()  # type: ignore[union-attr]
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    assert driver.session.workspace.worklist.row(FIRST).state == "signed off"
    assert driver.window.parts.worklist.counts_text.startswith("1 of 7 signed off")
    driver.go(FIRST)
    assert np.array_equal(driver.session.shown.mask, drawn)
    assert driver.window.parts.centre.header.state_text == "signed off"


def test_enter_with_nothing_signs_nothing_and_says_so(driver: Driver) -> None:
    driver.key(Qt.Key.Key_Return)
    assert driver.session.shown.key == FIRST and driver.session.shown.state == "unread, seen"
    assert "Nothing to sign off" in driver.window.bar.text
    draw(driver)
    driver.key(Qt.Key.Key_Backspace)
    driver.key(Qt.Key.Key_Enter)
    assert driver.session.shown.key == FIRST and "empty" in driver.window.bar.text


def test_enter_signs_off_the_unchanged_draft(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND)
    assert driver.session.workspace.worklist.row(FIRST).state == "signed off"


def test_zero_signs_off_no_lesion(driver: Driver) -> None:
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.shown.key == SECOND)
    driver.go(FIRST)
    assert driver.session.shown.state == "signed off"
    assert driver.session.shown.mask is not None and not driver.session.shown.mask.any()


def test_ctrl_z_reopens_the_last_sign_off(driver: Driver) -> None:
    draw(driver)
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    driver.key(Qt.Key.Key_Z, CTRL)
    driver.until(lambda: driver.session.shown.key == FIRST and driver.session.shown.scan is not None)
    assert driver.session.shown.state == "in progress"
    assert driver.view.correction.mask is not None and driver.view.correction.mask.any()


def test_a_held_enter_signs_one_scan(driver: Driver) -> None:
    assert not driver.window.actions_["sign_off"].autoRepeat()
    assert not driver.window.actions_["no_lesion"].autoRepeat()


def test_going_through_the_worklist_by_keys(driver: Driver) -> None:
    for key, place in (
        (Qt.Key.Key_Right, 2), (Qt.Key.Key_N, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_P, 1), (Qt.Key.Key_P, 1),
    ):  # fmt: skip
        driver.key(key)
        driver.until(lambda place=place: driver.session.shown.key == f"benign/scan ({place}).png")  # type: ignore[misc]
    driver.until(lambda: driver.session.shown.scan is not None)
    driver.key(Qt.Key.Key_Right, CTRL)
    driver.until(lambda: driver.session.workspace.worklist.index(driver.session.shown.key or "") >= 1)
    assert (
        driver.session.shown.key not in (FIRST, SECOND)
        or driver.session.workspace.worklist.row(SECOND).state == "unread"
    )


def test_the_scan_before_stays_until_the_next_is_there(driver: Driver) -> None:
    shown = driver.view.picture.image
    driver.window.study_controller.loader._ready.clear()
    driver.window.study_controller.go_to("benign/scan (4).png")
    assert driver.session.shown.scan is None and driver.view.picture.image is shown
    draw(driver)  # the pen draws on nothing meanwhile
    driver.until(lambda: driver.session.shown.scan is not None)
    assert driver.view.picture.image is not shown and driver.session.shown.correction is None


def test_next_unread_goes_on_after_the_list_was_looked_through(driver: Driver) -> None:
    keys = [f"benign/scan ({number}).png" for number in range(1, 7)]
    driver.until(lambda: driver.session.workspace.worklist.row("benign/scan (7).png").unreadable)
    for key in keys[:4]:
        driver.go(key)
    assert driver.window.parts.centre.header.state_text == "unread, seen"
    driver.key(Qt.Key.Key_K)
    assert driver.window.parts.centre.header.state_text == "in progress"
    driver.go(FIRST)
    driver.go(SECOND)
    for key in (keys[4], keys[5], FIRST, SECOND, keys[2], keys[4]):  # those not looked at yet, then the others
        driver.key(Qt.Key.Key_Right, CTRL)
        driver.until(lambda key=key: driver.session.shown.key == key and driver.session.shown.scan is not None)  # type: ignore[misc]
    with ticked(driver, "In progress"):
        assert driver.window.parts.worklist.keys == [keys[3], keys[4]], "and the scan on screen"


def test_flag_and_class_are_kept(driver: Driver) -> None:
    driver.key(Qt.Key.Key_K)
    reading = driver.window.parts.side.reading
    assert (
        driver.session.shown.annotation is not None
        and driver.session.shown.annotation.flag
        and reading.flag.isChecked()
    )
    buttons = driver.window.parts.side.assessment.buttons
    assert buttons[None].isChecked()
    QTest.mouseClick(buttons["malignant"], Qt.MouseButton.LeftButton)
    assert driver.session.shown.annotation.lesion_class == "malignant" and buttons["malignant"].isChecked()
    driver.go(SECOND)
    assert not reading.flag.isChecked() and buttons[None].isChecked() and not buttons["malignant"].isChecked()
    driver.go(FIRST)
    assert reading.flag.isChecked() and buttons["malignant"].isChecked()


def test_everything_is_back_after_closing(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    draw(driver)
    drawn = driver.session.shown.mask.copy()  # type: ignore[union-attr]
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    draw(driver)
    driver.built.close()
    again = make_driver(qtbot, services)
    again.open(study_folder)
    assert again.session.shown.key == SECOND  # where the reader left off
    assert again.session.shown.mask is not None and again.session.shown.mask.any()
    again.go(FIRST)
    assert again.session.shown.state == "signed off" and np.array_equal(again.session.shown.mask, drawn)
    again.built.close()


@pytest.fixture
def held_up(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Looking through annotations tells the first event that it has begun, and waits for the second."""
    looking, go, prepare = threading.Event(), threading.Event(), driver.session.prepare

    def slow(*given: Any) -> Any:
        looking.set()
        go.wait(PATIENCE)
        return prepare(*given)

    monkeypatch.setattr(driver.session, "prepare", slow)
    return looking, go


def test_the_window_does_not_wait_for_another_readers_work(
    driver: Driver, held_up: tuple[threading.Event, threading.Event]
) -> None:
    looking, go = held_up
    driver.window.study_controller.set_reader("another")
    assert (
        looking.wait(PATIENCE)
        and driver.session.workspace.reader == "mj"
        and driver.window.preferences.settings.reader == "mj"
    )
    draw(driver)  # until then it is the former reader's
    go.set()
    driver.until(
        lambda: driver.session.workspace.reader == "another" and driver.window.preferences.settings.reader == "another"
    )
    assert driver.session.shown.mask is None and driver.session.shown.scan is not None
    driver.read_as("mj")
    assert driver.session.shown.mask is not None and driver.session.shown.mask.any()


def test_who_was_about_to_read_reads_the_study_that_is_opened_meanwhile(
    driver: Driver, study_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shutil.copytree(study_folder, tmp_path / "other")
    driver.window.open_folder(other)
    driver.window.study_controller.set_reader("another")
    driver.until(lambda: driver.session.workspace.study is not None and driver.session.workspace.study.folder == other)
    driver.until(lambda: driver.session.workspace.reader == "another" and driver.session.shown.scan is not None)
    assert driver.window.preferences.settings.reader == "another" and not driver.session.storage.read_only
    driver.open(study_folder)
    assert driver.session.workspace.reader == "another" and not driver.session.storage.read_only


def test_who_was_about_to_read_reads_the_folder_that_changes_meanwhile(
    driver: Driver, study_folder: Path, held_up: tuple[threading.Event, threading.Event]
) -> None:
    looking, go = held_up
    driver.window.study_controller.set_reader("another")
    assert looking.wait(PATIENCE)
    shutil.copy(study_folder / FIRST, study_folder / "benign" / "scan (8).png")
    driver.session.follow(open_study(study_folder), ())
    go.set()
    driver.until(lambda: driver.session.workspace.reader == "another" and driver.session.shown.scan is not None)
    assert len(driver.session.workspace.worklist) == 8 and not driver.session.storage.read_only


def test_the_reader_named_last_reads(driver: Driver) -> None:
    for name in ("Anna", "Bea", "another"):
        driver.window.study_controller.set_reader(name)
    driver.until(lambda: driver.session.workspace.reader == "another")
    driver.read_as("Anna")
    assert not driver.session.storage.read_only  # what was looked through for her was let go
    driver.read_as("Bea")
    assert not driver.session.storage.read_only


def test_another_readers_work_that_cannot_be_looked_through_changes_nothing(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: Any) -> Any:
        raise OSError("the share is gone")

    monkeypatch.setattr(driver.session, "prepare", broken)
    driver.window.study_controller.set_reader("another")
    driver.until(lambda: "the share is gone" in driver.window.bar.text)
    assert driver.session.workspace.reader == "mj" and driver.window.preferences.settings.reader == "mj"


def test_another_reader_sees_none_of_it(driver: Driver) -> None:
    draw(driver)
    driver.read_as("another")
    assert driver.session.shown.mask is None
    assert driver.window.parts.worklist.list.currentIndex().row() == 0
    assert driver.window.status.reader.text().endswith("another")
    driver.read_as("mj")
    assert driver.session.shown.mask is not None and driver.session.shown.mask.any()
    assert driver.view.correction.mask is not None and driver.view.correction.mask.any()
