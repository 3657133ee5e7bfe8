"""Export from the window."""

from __future__ import annotations

import errno
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busviewer.study.annotations import store
from busviewer.study.output import write_manifest
from busviewer.ui.reports.export_dialog import ExportDialog
from tests.gui.conftest import SHAPE, Driver, truth_mask


def open_dialog(driver: Driver) -> ExportDialog:
    driver.window.actions_["from_truth"].trigger()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == "benign/scan (2).png" and driver.session.shown.scan is not None)
    driver.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = driver.window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def test_finals_are_written_as_png_on_the_scans_grid(driver: Driver, tmp_path: Path) -> None:
    dialog = open_dialog(driver)
    assert "(1)" in dialog.what.itemText(0)
    dialog.folder.setText(str(tmp_path / "out"))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Masks exported to" in driver.window.bar.text and driver.window.bar.text.endswith(": 1."))
    (mask,) = (tmp_path / "out").rglob("*_mask.png")
    written = cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE)
    assert written.shape == SHAPE and np.array_equal(written > 0, truth_mask())


def test_what_an_earlier_export_left_is_told(driver: Driver, tmp_path: Path) -> None:
    dialog = open_dialog(driver)
    out = tmp_path / "out"
    write_manifest(out, "export", complete=True)
    (out / "old_mask.png").write_bytes(b"of a scan that is no longer signed off")
    dialog.folder.setText(str(out))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Files of an earlier export are still in this folder: 1." in driver.window.bar.text)
    assert driver.window.bar.details == "old_mask.png: from an earlier export" and (out / "old_mask.png").exists()


def test_the_study_folder_itself_is_refused(driver: Driver, study_folder: Path) -> None:
    dialog = open_dialog(driver)
    dialog.folder.setText(str(study_folder))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: bool(dialog.problem_text))
    assert dialog.isVisible() and str(study_folder) in dialog.problem_text
    assert not (study_folder / "manifest.json").exists()
    dialog.close()


def test_nothing_is_exported_while_the_last_work_is_not_on_the_disk(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(driver)
    driver.until(lambda: driver.session.storage.saved == "saved")

    def full(path: Path, data: bytes, *, flush: bool = True) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(store, "write_atomic", full)
        driver.session.sign_off.set_flag(True)
        dialog.folder.setText(str(tmp_path / "out"))
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        driver.until(lambda: bool(dialog.problem_text))
        assert "not saved yet" in dialog.problem_text and not (tmp_path / "out").exists()
    driver.until(lambda: driver.session.storage.saved == "saved")
    dialog.close()
