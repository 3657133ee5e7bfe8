"""Export figure, from the window."""

from __future__ import annotations

from pathlib import Path

import cv2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busviewer.ui.model.figure_dialog import FigureDialog
from tests.gui.conftest import Driver
from tests.gui.fake import FakeSegmenter

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def open_dialog(driver: Driver) -> FigureDialog:
    driver.key(Qt.Key.Key_E, CTRL_ALT)
    dialog = driver.window.findChild(FigureDialog)
    assert dialog is not None and dialog.isVisible()
    return dialog


def export(dialog: FigureDialog, out: Path) -> None:
    dialog.file.setText(str(out))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def test_this_scan_is_drawn_large_with_what_is_ticked(driver: Driver, segmenter: FakeSegmenter, tmp_path: Path) -> None:
    dialog = open_dialog(driver)
    assert dialog.which.currentData() == "this" and dialog.file.text().endswith("_figure.png")
    dialog.columns["truth"].setChecked(False)
    export(dialog, tmp_path / "one.png")
    driver.until(lambda: driver.window.bar.text == f"Figure exported: {tmp_path / 'one.png'}.")
    page = cv2.imread(str(tmp_path / "one.png"))
    assert page is not None and page.shape[1] == 2 * (2 * 24 + 3 * 210 + 2 * 6)
    assert [wish.target for wish in segmenter.explained] == ["lesion"]
    assert driver.window.findChild(FigureDialog) is None or not dialog.isVisible()


def test_all_scans_are_a_contact_sheet(driver: Driver, tmp_path: Path) -> None:
    dialog = open_dialog(driver)
    dialog.which.setCurrentIndex(dialog.which.findData("all"))
    assert dialog.file.text().endswith("-figures.pdf")
    export(dialog, tmp_path / "all.pdf")
    driver.until(lambda: driver.window.bar.text.startswith("Figure exported"))
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")


def test_a_figure_among_the_scans_is_refused_and_nothing_is_written(driver: Driver, study_folder: Path) -> None:
    dialog = open_dialog(driver)
    export(dialog, study_folder / "x.png")
    driver.until(lambda: dialog.go.isEnabled())
    assert dialog.isVisible() and "lies in the folder of the scans" in dialog._problem.text()
    assert not (study_folder / "x.png").exists()
    dialog.close()


def test_scans_that_are_read_blind_are_left_out(driver: Driver) -> None:
    driver.window.actions_["hide_draft"].trigger()
    dialog = open_dialog(driver)
    assert not dialog.go.isEnabled() and "read blind" in dialog._problem.text()
    dialog.close()


def test_without_prediction_and_heatmap_no_model_is_asked(
    driver: Driver, segmenter: FakeSegmenter, tmp_path: Path
) -> None:
    dialog = open_dialog(driver)
    for name in ("prediction", "heatmap"):
        dialog.columns[name].setChecked(False)
    export(dialog, tmp_path / "one.png")
    driver.until(lambda: driver.window.bar.text.startswith("Figure exported"))
    assert not segmenter.explained


def test_escape_while_it_works_cancels_and_leaves_no_file(
    driver: Driver, segmenter: FakeSegmenter, tmp_path: Path
) -> None:
    segmenter.gate.clear()
    dialog = open_dialog(driver)
    export(dialog, tmp_path / "one.png")
    driver.until(lambda: not dialog.go.isEnabled())
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.go.isEnabled()
    segmenter.gate.set()
    driver.until(lambda: not driver.window.inference._worker.busy)
    assert not (tmp_path / "one.png").exists()
    dialog.close()
