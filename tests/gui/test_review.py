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
from busviewer.ui.services import Services
from tests.gui.conftest import Desk, make_desk

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"
CTRL = Qt.KeyboardModifier.ControlModifier


def draw(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.drag([(140, 100), (160, 100)])


def test_enter_signs_off_and_goes_on(desk: Desk) -> None:
    draw(desk)
    drawn = desk.session.mask.copy()  # type: ignore[union-attr]
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.session.current == SECOND and desk.session.scan is not None)
    assert desk.session.worklist.row(FIRST).state == "signed off"
    assert desk.window.parts.worklist.counts_text.startswith("1 of 7 signed off")
    desk.go(FIRST)
    assert np.array_equal(desk.session.mask, drawn)
    assert desk.window.parts.centre.header.state_text == "signed off"


def test_enter_with_nothing_signs_nothing_and_says_so(desk: Desk) -> None:
    desk.key(Qt.Key.Key_Return)
    assert desk.session.current == FIRST and desk.session.state == "in progress"
    assert "Nothing to sign off" in desk.window.bar.text
    draw(desk)
    desk.key(Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Enter)
    assert desk.session.current == FIRST and "empty" in desk.window.bar.text


def test_enter_signs_off_the_unchanged_draft(desk: Desk) -> None:
    desk.segment()
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.session.current == SECOND)
    assert desk.session.worklist.row(FIRST).state == "signed off"


def test_zero_signs_off_no_lesion(desk: Desk) -> None:
    desk.key(Qt.Key.Key_0)
    desk.until(lambda: desk.session.current == SECOND)
    desk.go(FIRST)
    assert desk.session.state == "signed off"
    assert desk.session.mask is not None and not desk.session.mask.any()


def test_ctrl_z_reopens_the_last_sign_off(desk: Desk) -> None:
    draw(desk)
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.session.current == SECOND and desk.session.scan is not None)
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.until(lambda: desk.session.current == FIRST and desk.session.scan is not None)
    assert desk.session.state == "in progress"
    assert desk.view.correction.mask is not None and desk.view.correction.mask.any()


def test_a_held_enter_signs_one_scan(desk: Desk) -> None:
    assert not desk.window.actions_["sign_off"].autoRepeat()
    assert not desk.window.actions_["no_lesion"].autoRepeat()


def test_going_through_the_worklist_by_keys(desk: Desk) -> None:
    for key, place in (
        (Qt.Key.Key_Right, 2), (Qt.Key.Key_N, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_P, 1), (Qt.Key.Key_P, 1),
    ):  # fmt: skip
        desk.key(key)
        desk.until(lambda place=place: desk.session.current == f"benign/scan ({place}).png")  # type: ignore[misc]
    desk.until(lambda: desk.session.scan is not None)
    desk.key(Qt.Key.Key_Right, CTRL)
    desk.until(lambda: desk.session.worklist.index(desk.session.current or "") >= 1)
    assert desk.session.current not in (FIRST, SECOND) or desk.session.worklist.row(SECOND).state == "unread"


def test_the_scan_before_stays_until_the_next_is_there(desk: Desk) -> None:
    shown = desk.view.picture.image
    desk.window.study_desk.loader._ready.clear()
    desk.window.study_desk.go_to("benign/scan (4).png")
    assert desk.session.scan is None and desk.view.picture.image is shown
    draw(desk)  # the pen draws on nothing meanwhile
    desk.until(lambda: desk.session.scan is not None)
    assert desk.view.picture.image is not shown and desk.session.correction is None


def test_flag_and_class_are_kept(desk: Desk) -> None:
    desk.key(Qt.Key.Key_K)
    reading = desk.window.parts.side.reading
    assert desk.session.annotation is not None and desk.session.annotation.flag and reading.flag.isChecked()
    buttons = desk.window.parts.side.opinion.buttons
    assert buttons[None].isChecked()
    QTest.mouseClick(buttons["malignant"], Qt.MouseButton.LeftButton)
    assert desk.session.annotation.lesion_class == "malignant" and buttons["malignant"].isChecked()
    desk.go(SECOND)
    assert not reading.flag.isChecked() and buttons[None].isChecked() and not buttons["malignant"].isChecked()
    desk.go(FIRST)
    assert reading.flag.isChecked() and buttons["malignant"].isChecked()


def test_everything_is_back_after_closing(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    desk = make_desk(qtbot, services)
    desk.open(study_folder)
    draw(desk)
    drawn = desk.session.mask.copy()  # type: ignore[union-attr]
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.session.current == SECOND and desk.session.scan is not None)
    draw(desk)
    desk.built.close()
    again = make_desk(qtbot, services)
    again.open(study_folder)
    assert again.session.current == SECOND  # where the reader left off
    assert again.session.mask is not None and again.session.mask.any()
    again.go(FIRST)
    assert again.session.state == "signed off" and np.array_equal(again.session.mask, drawn)
    again.built.close()


@pytest.fixture
def held_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event]:
    """Looking through annotations tells the first event that it has begun, and waits for the second."""
    looking, go, prepare = threading.Event(), threading.Event(), desk.session.prepare

    def slow(*given: Any) -> Any:
        looking.set()
        go.wait(5)
        return prepare(*given)

    monkeypatch.setattr(desk.session, "prepare", slow)
    return looking, go


def test_the_window_does_not_wait_for_another_readers_work(
    desk: Desk, held_up: tuple[threading.Event, threading.Event]
) -> None:
    looking, go = held_up
    desk.window.set_reader("another")
    assert looking.wait(5) and desk.session.reader == "mj" and desk.window.settings.reader == "mj"
    draw(desk)  # until then it is the former reader's
    go.set()
    desk.until(lambda: desk.session.reader == "another" and desk.window.settings.reader == "another")
    assert desk.session.mask is None and desk.session.scan is not None
    desk.read_as("mj")
    assert desk.session.mask is not None and desk.session.mask.any()


def test_who_was_about_to_read_reads_the_study_that_is_opened_meanwhile(
    desk: Desk, study_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shutil.copytree(study_folder, tmp_path / "other")
    desk.window.open_folder(other)
    desk.window.set_reader("another")
    desk.until(lambda: desk.session.study is not None and desk.session.study.folder == other)
    desk.until(lambda: desk.session.reader == "another" and desk.session.scan is not None)
    assert desk.window.settings.reader == "another" and not desk.session.read_only
    desk.open_again(study_folder)
    assert desk.session.reader == "another" and not desk.session.read_only


def test_who_was_about_to_read_reads_the_folder_that_changes_meanwhile(
    desk: Desk, study_folder: Path, held_up: tuple[threading.Event, threading.Event]
) -> None:
    looking, go = held_up
    desk.window.set_reader("another")
    assert looking.wait(5)
    shutil.copy(study_folder / FIRST, study_folder / "benign" / "scan (8).png")
    desk.session.follow(open_study(study_folder), ())
    go.set()
    desk.until(lambda: desk.session.reader == "another" and desk.session.scan is not None)
    assert len(desk.session.worklist) == 8 and not desk.session.read_only


def test_the_reader_named_last_reads(desk: Desk) -> None:
    for name in ("Anna", "Bea", "another"):
        desk.window.set_reader(name)
    desk.until(lambda: desk.session.reader == "another")
    desk.read_as("Anna")
    assert not desk.session.read_only  # what was looked through for her was let go
    desk.read_as("Bea")
    assert not desk.session.read_only


def test_another_readers_work_that_cannot_be_looked_through_changes_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: Any) -> Any:
        raise OSError("the share is gone")

    monkeypatch.setattr(desk.session, "prepare", broken)
    desk.window.set_reader("another")
    desk.until(lambda: "the share is gone" in desk.window.bar.text)
    assert desk.session.reader == "mj" and desk.window.settings.reader == "mj"


def test_another_reader_sees_none_of_it(desk: Desk) -> None:
    draw(desk)
    desk.read_as("another")
    assert desk.session.mask is None
    assert desk.window.parts.worklist.list.currentIndex().row() == 0
    assert desk.window.status.reader.text().endswith("another")
    desk.read_as("mj")
    assert desk.session.mask is not None and desk.session.mask.any()
    assert desk.view.correction.mask is not None and desk.view.correction.mask.any()
