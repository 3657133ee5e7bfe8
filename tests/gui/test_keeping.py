"""What the window says and asks of where the reader's work lies."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from busviewer.study import StudyStore
from busviewer.study.annotations import store as store_module
from busviewer.ui.kit.services import Services
from busviewer.ui.study.versions_dialog import VersionsDialog
from tests.gui.conftest import SHAPE, Driver, make_driver
from tests.waiting import PATIENCE

FIRST = "benign/scan (1).png"


def draw(driver: Driver, y: float = 60) -> None:
    driver.window.tools_controller.take("brush")
    driver.drag([(60, y), (80, y), (100, y)])


def press(driver: Driver, label: str) -> None:
    (button,) = (button for button in driver.window.bar.buttons() if button.text() == label)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# --- two windows ------------------------------------------------------------------------------------------------------
def test_the_second_window_reads_only_and_takes_over(driver: Driver, qtbot: QtBot, services: Services) -> None:
    draw(driver)
    assert driver.session.workspace.study is not None and driver.session.storage.flush()
    second = make_driver(qtbot, services)
    second.open(driver.session.workspace.study.folder)
    session, status = second.session, second.window.status
    assert status.saved.text() == "READ ONLY" and "another window" in status.saved.toolTip()
    second.until(lambda: "another window" in second.window.bar.text and "To continue here" in second.window.bar.text)
    second.go(FIRST)
    assert session.shown.mask is not None and session.shown.mask.any()
    before = session.shown.mask.copy()
    draw(second, 120)
    assert np.array_equal(session.shown.mask, before) and "another window" in second.window.bar.text
    second.window.actions_["flag"].trigger()
    assert not second.window.actions_["flag"].isChecked() and not session.workspace.worklist.row(FIRST).flagged
    second.window.actions_["segment"].trigger()
    second.window.actions_["segment_all"].trigger()
    second.window.actions_["segment_selected"].trigger()
    assert not second.window.inference.busy and session.shown.draft is None
    draw(driver, 90)
    driver.window.close()
    session.storage.try_again()
    second.until(lambda: not session.storage.read_only and session.shown.scan is not None)
    second.until(lambda: session.shown.mask is not None and session.shown.mask.sum() > before.sum())
    assert "You can work" in second.window.bar.text and status.saved.text() != "READ ONLY"
    count = session.shown.mask.sum()
    draw(second, 120)
    assert session.shown.mask.sum() > count and session.storage.flush()
    second.built.close()


# --- two versions -----------------------------------------------------------------------------------------------------
@pytest.fixture
def in_two_places(driver: Driver, services: Services) -> Driver:
    """A window on a study of which the first scan has work in the study, and other work in user data."""
    draw(driver)
    session = driver.session
    assert session.workspace.study is not None and session.storage.flush()
    folder = session.workspace.study.folder
    store = StudyStore(folder, "mj", user_data=services.user_data)
    annotation = store.load(FIRST)
    assert annotation is not None
    mask = np.zeros(SHAPE, bool)
    mask[20:60, 30:90] = True
    store.rescue(FIRST, replace(annotation, correction=mask, seconds=12.0))
    driver.open(folder)
    return driver


def test_of_two_versions_the_reader_picks_one(in_two_places: Driver) -> None:
    driver, session = in_two_places, in_two_places.session
    assert session.storage.undecided == [FIRST] and session.shown.mask is None
    driver.until(lambda: "two saved versions" in driver.window.bar.text and bool(driver.window.bar.buttons()))
    press(driver, "Choose…")
    (dialog,) = driver.window.findChildren(VersionsDialog)
    driver.until(lambda: dialog.table.rowCount() == 1)
    driver.until(lambda: all(not label.pixmap().isNull() for label in dialog.pictures))
    assert not dialog.use.isEnabled() and dialog.choices() == {}
    first, second = dialog.table.item(0, 1), dialog.table.item(0, 2)
    assert first is not None and second is not None
    assert "in progress" in first.text() and "12 s drawing time" in second.text()
    first.setCheckState(Qt.CheckState.Checked)
    second.setCheckState(Qt.CheckState.Checked)
    assert first.checkState() == Qt.CheckState.Unchecked, "one of the two"
    QTest.mouseClick(dialog.all_first, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.all_second, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    driver.until(lambda: session.storage.undecided == [])
    driver.until(lambda: session.shown.mask is not None and int(session.shown.mask.sum()) == 40 * 60)
    assert session.workspace.study is not None and list(session.workspace.study.folder.rglob("*.other-place-*"))
    driver.until(lambda: not driver.window.findChildren(VersionsDialog))
    driver.window.actions_["versions"].trigger()
    assert "No scan has two saved versions" in driver.window.bar.text


def test_what_is_taken_is_shown_though_another_row_is_looked_at_meanwhile(
    in_two_places: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, session = in_two_places, in_two_places.session
    driver.until(lambda: "two saved versions" in driver.window.bar.text and bool(driver.window.bar.buttons()))
    press(driver, "Choose…")
    (dialog,) = driver.window.findChildren(VersionsDialog)
    driver.until(lambda: dialog.table.rowCount() == 1)
    begun, go, settle = threading.Event(), threading.Event(), session.storage.settle

    def slow(choices: dict[str, Path]) -> list[str]:
        begun.set()
        go.wait(PATIENCE)
        return settle(choices)

    monkeypatch.setattr(session.storage, "settle", slow)
    QTest.mouseClick(dialog.all_second, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert begun.wait(PATIENCE)
    dialog._preview(0)
    go.set()
    driver.until(lambda: session.shown.mask is not None)


def test_until_one_is_picked_the_scan_is_not_changed(in_two_places: Driver) -> None:
    driver = in_two_places
    driver.until(lambda: "two saved versions" in driver.window.bar.text and bool(driver.window.bar.buttons()))
    press(driver, "Not now")
    draw(driver)
    assert driver.session.shown.mask is None and "two saved versions" in driver.window.bar.text
    driver.window.actions_["versions"].trigger()
    (dialog,) = driver.window.findChildren(VersionsDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.findChildren(VersionsDialog))
    assert driver.session.storage.undecided == [FIRST]
    driver.go("benign/scan (2).png")
    driver.window.bar.dismiss()
    driver.go(FIRST)
    driver.until(lambda: "Neither version is shown" in driver.window.bar.text)


# --- another scan of the same name ------------------------------------------------------------------------------------
@pytest.mark.parametrize("apply", [True, False])
def test_the_work_on_a_replaced_scan_is_offered(apply: bool, driver: Driver) -> None:
    draw(driver)
    session = driver.session
    assert session.workspace.study is not None and session.shown.mask is not None and session.storage.flush()
    before, folder = session.shown.mask.copy(), session.workspace.study.folder
    cv2.imwrite(str(folder / FIRST), np.full(SHAPE, 90, np.uint8))
    driver.open(folder)
    driver.until(lambda: "not the file that you annotated" in driver.window.bar.text)
    assert session.shown.mask is None
    press(driver, "Apply anyway" if apply else "Do not apply")
    assert "not the file that you annotated" not in driver.window.bar.text
    if apply:
        assert session.shown.mask is not None and np.array_equal(session.shown.mask, before)
        driver.window.actions_["undo"].trigger()
    assert session.shown.mask is None
    draw(driver)
    assert session.storage.flush() and list(folder.rglob("*.other-scan-*"))


def test_the_offer_goes_with_the_scan(driver: Driver) -> None:
    draw(driver)
    assert driver.session.workspace.study is not None and driver.session.storage.flush()
    folder = driver.session.workspace.study.folder
    cv2.imwrite(str(folder / FIRST), np.full(SHAPE, 90, np.uint8))
    driver.open(folder)
    driver.until(lambda: "not the file that you annotated" in driver.window.bar.text)
    driver.go("benign/scan (2).png")
    assert driver.session.storage.flush()
    driver.turn()  # what the saver has to tell is told
    assert driver.window.bar.text == ""
    assert not list(folder.rglob("*.other-scan-*")), "looking sets nothing aside, though the ground truth is seen"


def test_save_now_says_when_all_is_on_the_disk(driver: Driver) -> None:
    draw(driver)
    driver.window.actions_["save"].trigger()
    driver.until(lambda: "All work is saved" in driver.window.bar.text)
    assert str(driver.session.storage.folder) in driver.window.bar.text and driver.session.storage.saved == "saved"


# --- a full disk ------------------------------------------------------------------------------------------------------
@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Lets every write below some folders fail, until it is called again."""
    real, folders = store_module.write_atomic, []

    def write(path: Path, data: bytes, *, flush: bool = True) -> None:
        if any(path.is_relative_to(folder) for folder in folders):
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        real(path, data, flush=flush)

    monkeypatch.setattr(store_module, "write_atomic", write)

    def fill(*full: Path) -> None:
        folders[:] = full

    return fill


def answer(*names: str) -> list[str]:
    """Click these buttons of the boxes that will come up, one a box; what each box said."""
    said: list[str] = []
    left = list(names)

    def click() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text() + box.informativeText())
            button = box.findChild(QPushButton, left.pop(0))
            assert button is not None
            button.click()
        if left:
            QTimer.singleShot(20, click)

    QTimer.singleShot(20, click)
    return said


def test_a_full_disk_is_said_and_that_all_is_saved_again(driver: Driver, full: Callable[..., None]) -> None:
    assert driver.session.workspace.study is not None and driver.session.storage.flush()
    folder = driver.session.workspace.study.folder
    full(folder)
    draw(driver)
    driver.until(lambda: driver.window.status.saved.text() == "NOT SAVED")
    assert "disk is full" in driver.window.bar.text and str(folder) in driver.window.bar.text
    assert "disk is full" in driver.window.status.saved.toolTip()
    draw(driver, 90)
    full()
    driver.until(lambda: driver.window.status.saved.text().startswith("saved"))
    assert "now saved" in driver.window.bar.text


def test_closing_on_a_full_disk_can_be_thought_over(driver: Driver, full: Callable[..., None]) -> None:
    assert driver.session.workspace.study is not None and driver.session.storage.flush()
    full(driver.session.workspace.study.folder)
    draw(driver)
    said = answer("stay")
    driver.window.close()
    assert driver.window.isVisible() and "disk is full" in said[0]
    full()
    driver.until(lambda: driver.session.storage.flush())


def test_closing_on_a_full_disk_keeps_the_work_in_user_data(
    driver: Driver, full: Callable[..., None], services: Services
) -> None:
    assert driver.session.workspace.study is not None and driver.session.storage.flush()
    full(driver.session.workspace.study.folder)
    draw(driver)
    answer("user data")
    driver.window.close()
    assert not driver.window.isVisible()
    assert list(services.user_data.rglob("scan (1).png.json"))


def test_closing_where_user_data_is_full_too_saves_a_copy_elsewhere(
    driver: Driver, full: Callable[..., None], services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert driver.session.workspace.study is not None and driver.session.storage.flush()
    full(driver.session.workspace.study.folder, services.user_data)
    draw(driver)
    chosen = iter(["", str(tmp_path / "stick")])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(chosen))
    said = answer("user data", "copy", "copy")
    driver.window.close()
    assert not driver.window.isVisible() and len(said) == 3
    assert str(services.user_data) in said[1]
    assert list((tmp_path / "stick").rglob("scan (1).png.json"))
