"""Export from the window."""

from __future__ import annotations

import errno
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busviewer.study import store
from busviewer.study.output import write_manifest
from busviewer.ui.export_dialog import ExportDialog
from tests.gui.conftest import SHAPE, Desk, truth_mask


def open_dialog(desk: Desk) -> ExportDialog:
    desk.window.actions_["from_truth"].trigger()
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: desk.session.current == "benign/scan (2).png" and desk.session.scan is not None)
    desk.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(ExportDialog)
    assert dialog is not None
    return dialog


def test_finals_are_written_as_png_on_the_scans_grid(desk: Desk, tmp_path: Path) -> None:
    dialog = open_dialog(desk)
    assert "(1)" in dialog.what.itemText(0)
    dialog.folder.setText(str(tmp_path / "out"))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.until(lambda: "Masks written to" in desk.window.bar.text and desk.window.bar.text.endswith(": 1."))
    (mask,) = (tmp_path / "out").rglob("*_mask.png")
    written = cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE)
    assert written.shape == SHAPE and np.array_equal(written > 0, truth_mask())


def test_what_an_earlier_export_left_is_told(desk: Desk, tmp_path: Path) -> None:
    dialog = open_dialog(desk)
    out = tmp_path / "out"
    write_manifest(out, "export", complete=True)
    (out / "old_mask.png").write_bytes(b"of a scan that is no longer signed off")
    dialog.folder.setText(str(out))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.until(lambda: "Files of an earlier export still in it: 1." in desk.window.bar.text)
    assert desk.window.bar.details == "old_mask.png: of an earlier export" and (out / "old_mask.png").exists()


def test_the_study_folder_itself_is_refused(desk: Desk, study_folder: Path) -> None:
    dialog = open_dialog(desk)
    dialog.folder.setText(str(study_folder))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    desk.until(lambda: bool(dialog.problem_text))
    assert dialog.isVisible() and str(study_folder) in dialog.problem_text
    assert not (study_folder / "manifest.json").exists()
    dialog.close()


def test_nothing_is_exported_while_the_last_work_is_not_on_the_disk(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(desk)
    desk.until(lambda: desk.session.saved == "saved")

    def full(path: Path, data: bytes, *, flush: bool = True) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(store, "write_atomic", full)
        desk.session.set_flag(True)
        dialog.folder.setText(str(tmp_path / "out"))
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        desk.until(lambda: bool(dialog.problem_text))
        assert "not on the disk" in dialog.problem_text and not (tmp_path / "out").exists()
    desk.until(lambda: desk.session.saved == "saved")
    dialog.close()
