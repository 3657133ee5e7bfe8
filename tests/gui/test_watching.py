"""The folder changes while a reader works in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from busviewer.files import sha256_of
from busviewer.study import StudyStore
from tests.gui.conftest import Driver


def key(number: int) -> str:
    return f"benign/scan ({number}).png"


def look(driver: Driver) -> None:
    """What the timer does every few seconds."""
    watch = driver.window.study_controller.watch
    driver.until(lambda: watch._job is None or watch._job.finished)
    watch.look()
    driver.until(lambda: watch._job is not None and watch._job.finished)


def test_new_scans_come_in_order_and_nothing_else_moves(driver: Driver, study_folder: Path) -> None:
    panel = driver.window.parts.worklist
    driver.go(key(2))
    panel.list.select_keys([key(2), key(4)], key(2))
    look(driver)
    shutil.copy(study_folder / key(1), study_folder / "benign" / "scan (3b).png")
    shutil.copy(study_folder / key(1), study_folder / "benign" / "scan (0).png")
    look(driver)
    numbers = ["0", "1", "2", "3", "3b", "4", "5", "6", "7"]
    assert panel.keys == [f"benign/scan ({number}).png" for number in numbers]
    assert driver.session.shown.key == key(2) and panel.selected == [key(2), key(4)]
    assert "0 of 9" in panel.counts_text and "2" in driver.window.bar.text
    driver.go("benign/scan (0).png")


def test_a_removed_scan_is_marked_its_work_is_kept_and_it_comes_back(
    driver: Driver, study_folder: Path, own_home: Path
) -> None:
    panel, aside = driver.window.parts.worklist, study_folder.parent / "aside.png"
    driver.segment()
    look(driver)
    shutil.move(study_folder / key(1), aside)
    look(driver)
    row = driver.session.workspace.worklist.row(key(1))
    assert row.gone and row.has_draft and panel.keys[0] == key(1) and "Removed" in driver.window.bar.text
    assert "0 of 6" in panel.counts_text and "1 removed" in panel._counts.toolTip()
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    driver.session.storage.flush()
    kept = StudyStore(study_folder, "mj", user_data=own_home).load(key(1))
    assert kept is not None and kept.correction is not None, "one may finish what is on screen"
    tip = panel.model.data(panel.model.index_of(key(1)), Qt.ItemDataRole.AccessibleTextRole)
    assert "removed" in str(tip)
    driver.go(key(2))
    driver.window.study_controller.go_to(key(1))
    driver.until(
        lambda: driver.session.shown.scan is not None or bool(driver.session.workspace.worklist.row(key(1)).unreadable)
    )
    shutil.move(aside, study_folder / key(1))
    look(driver)
    assert not driver.session.workspace.worklist.row(key(1)).gone
    driver.until(lambda: driver.session.shown.key == key(1) and driver.session.shown.scan is not None)
    assert driver.session.shown.correction is not None


def test_another_file_that_comes_under_the_name_of_a_removed_one_is_read_anew(
    driver: Driver, study_folder: Path
) -> None:
    driver.go(key(2))
    driver.go(key(1))
    look(driver)
    (study_folder / key(2)).unlink()
    look(driver)
    shutil.copy(study_folder / key(5), study_folder / key(2))
    look(driver)
    driver.go(key(2))
    assert driver.session.shown.scan is not None
    assert driver.session.shown.scan.sha256 == sha256_of(study_folder / key(5))


def test_a_copy_that_was_half_there_is_read_once_it_is_whole(driver: Driver, study_folder: Path) -> None:
    path, panel = study_folder / "benign" / "scan (8).png", driver.window.parts.worklist
    whole = (study_folder / key(1)).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    look(driver)
    driver.window.study_controller.go_to(key(8))
    driver.until(lambda: bool(driver.session.workspace.worklist.row(key(8)).unreadable))
    look(driver)
    assert driver.session.workspace.worklist.row(key(8)).unreadable
    path.write_bytes(whole)
    look(driver)
    driver.until(lambda: driver.session.shown.key == key(8) and driver.session.shown.scan is not None)
    assert (
        not driver.session.workspace.worklist.row(key(8)).unreadable
        and not driver.window.parts.centre.unreadable.isVisible()
    )
    driver.until(lambda: panel.model.has_thumbnail(key(8)))


def test_a_folder_renamed_under_the_window_is_said_and_nothing_is_marked(driver: Driver, study_folder: Path) -> None:
    look(driver)
    aside = study_folder.with_name("renamed")
    study_folder.rename(aside)
    look(driver)
    assert str(study_folder) in driver.window.bar.text and "kept in memory" in driver.window.bar.text
    assert driver.session.workspace.worklist.counts.gone == 0 and driver.session.shown.scan is not None
    aside.rename(study_folder)
    look(driver)
    assert "available again" in driver.window.bar.text


# --- dragged in -------------------------------------------------------------------------------------------------------
def drop(driver: Driver, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(driver.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(driver.window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none))


@pytest.mark.parametrize("open_before", [False, True])
def test_a_file_dragged_in_opens_its_folder_at_that_scan(
    empty_driver: Driver, study_folder: Path, tmp_path: Path, open_before: bool
) -> None:
    driver = empty_driver
    if open_before:
        other = tmp_path / "other"
        other.mkdir()
        shutil.copy(study_folder / key(1), other / "a.png")
        driver.open(other)
    drop(driver, study_folder / key(4))
    driver.until(lambda: driver.session.shown.key == "scan (4).png" and driver.session.shown.scan is not None)
    assert (
        driver.session.workspace.study is not None and driver.session.workspace.study.folder == study_folder / "benign"
    )
    assert driver.session.workspace.worklist.row("scan (1).png").state == "unread", "no other was opened on the way"
    drop(driver, study_folder / key(6))  # of the study that is open
    driver.until(lambda: driver.session.shown.key == "scan (6).png" and driver.session.shown.scan is not None)
    drop(driver, study_folder)
    driver.until(lambda: driver.session.shown.key == key(1) and driver.session.shown.scan is not None)
