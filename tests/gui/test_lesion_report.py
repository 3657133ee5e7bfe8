"""File > Report writes what the reader signed off; its text is copied with one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from busviewer.csv_tables import read_rows
from busviewer.study import State
from busviewer.ui.model.lesion_report_dialog import LesionReportDialog
from tests.gui.conftest import Driver

CTRL = Qt.KeyboardModifier.ControlModifier
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def dialog(driver: Driver) -> LesionReportDialog:
    driver.key(Qt.Key.Key_R, CTRL | SHIFT)
    driver.until(lambda: driver.window.findChild(LesionReportDialog) is not None)
    found = driver.window.findChild(LesionReportDialog)
    assert found is not None
    return found


def copied(driver: Driver) -> str:
    QGuiApplication.clipboard().clear()
    driver.key(Qt.Key.Key_C, CTRL | ALT)
    driver.until(lambda: bool(QGuiApplication.clipboard().text()))
    return QGuiApplication.clipboard().text()


def segment(driver: Driver) -> None:
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: driver.session.shown.draft is not None)


def sign_off(driver: Driver) -> None:
    """And wait for the next scan, which then takes keys."""
    key = driver.session.shown.key
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.workspace.worklist.rows[0].state is State.SIGNED_OFF)
    driver.until(lambda: driver.session.shown.key != key and driver.session.shown.scan is not None)


def test_the_text_of_a_scan_is_copied_and_says_that_it_is_not_signed_off(driver: Driver) -> None:
    segment(driver)
    text = copied(driver)
    assert "NOT SIGNED OFF. Draft by the model" in text and "Long axis:" in text and "(uncalibrated)" in text
    assert "not a medical device" in text


def test_without_a_mask_nothing_is_copied_and_it_says_so(driver: Driver) -> None:
    QGuiApplication.clipboard().setText("before")
    driver.key(Qt.Key.Key_C, CTRL | ALT)
    driver.until(lambda: "no mask yet" in driver.window.bar.text)
    assert QGuiApplication.clipboard().text() == "before"


def test_the_terms_that_were_said_are_in_the_text(driver: Driver) -> None:
    segment(driver)
    panel = driver.window.parts.side.birads
    driver.key(Qt.Key.Key_7, ALT)
    driver.until(panel.isEnabled)
    assert "(computed, not confirmed by the reader)" in copied(driver)
    QTest.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    assert "(computed" not in copied(driver)


@pytest.mark.parametrize("heatmap", [False, True])
def test_a_pdf_and_its_text_are_written(driver: Driver, tmp_path: Path, heatmap: bool) -> None:
    segment(driver)
    driver.until(lambda: driver.window.inference.model is not None)
    asked, out = dialog(driver), tmp_path / "made" / "report.pdf"
    asked.file.setText(str(out.with_suffix("")))
    asked.plain.setChecked(True)
    asked.heatmap.setChecked(heatmap)
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Report written" in driver.window.bar.text)
    assert out.read_bytes().startswith(b"%PDF") and "NOT SIGNED OFF" in out.with_suffix(".txt").read_text()


def test_of_a_scan_that_is_not_signed_off_this_scan_is_offered_where_no_other_is(driver: Driver) -> None:
    segment(driver)
    asked = dialog(driver)
    said = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert asked.which.currentData() == "this" and "in English" in said
    asked.reject()


@pytest.mark.parametrize(("back", "first"), [(False, "signed"), (True, "this")])
def test_after_a_sign_off_what_is_signed_off_is_offered_first(driver: Driver, back: bool, first: str) -> None:
    segment(driver)
    key = driver.session.shown.key
    assert key is not None
    sign_off(driver)
    if back:
        driver.go(key)
    asked = dialog(driver)
    assert asked.which.currentData() == first
    asked.reject()


def test_the_dialog_grows_for_what_it_has_to_say(driver: Driver) -> None:
    segment(driver)
    asked = dialog(driver)
    before = asked.file.height()
    asked._foot.tell("What is wrong, in a sentence that is long enough for two lines of the dialog. " * 3)
    asked._foot._set_busy(True)
    driver.turn()
    assert asked.file.height() == before
    asked._foot._set_busy(False)
    asked._foot.tell("What is wrong, in a sentence that is long enough for two lines of the dialog. " * 3)
    driver.turn()
    assert asked.file.height() == before
    asked.reject()


def test_among_the_scans_it_is_refused(driver: Driver, study_folder: Path) -> None:
    segment(driver)
    asked = dialog(driver)
    asked.file.setText(str(study_folder / "report.pdf"))
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "folder of the scans" in asked._problem.text())
    assert not (study_folder / "report.pdf").exists()
    asked.reject()


def test_the_summary_and_the_table_come_with_it_where_they_are_asked_for(driver: Driver, tmp_path: Path) -> None:
    segment(driver)
    sign_off(driver)
    asked, out = dialog(driver), tmp_path / "made" / "report.pdf"
    assert not asked.dicom.isVisible(), "no scan of this study can be DICOM"
    asked.which.setCurrentIndex(asked.which.findData("signed"))
    asked.file.setText(str(out))
    for box in (asked.summary, asked.plain, asked.table):
        box.setChecked(True)
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Report written" in driver.window.bar.text)
    assert "Pages: 2." in driver.window.bar.text
    plain = out.with_suffix(".txt").read_text(encoding="utf-8")
    assert "Summary of study, reader mj" in plain and "1 of 7 signed off by mj" in plain
    (row,) = read_rows(out.with_suffix(".csv"))
    assert row["reader"] == "mj" and row["calibrated"] == "false" and row["birads_shape_by"].startswith("computed")


def test_two_views_are_paired_in_the_window_and_reported(driver: Driver) -> None:
    segment(driver)
    other = driver.session.shown.key
    driver.key(Qt.Key.Key_N)
    driver.until(lambda: driver.session.shown.key != other and driver.session.shown.scan is not None)
    segment(driver)
    panel = driver.window.parts.side.birads
    driver.key(Qt.Key.Key_7, ALT)
    driver.until(panel.isEnabled)
    place = panel.view.findData(other)
    assert place > 0
    panel.view.setCurrentIndex(place)
    panel.view.activated.emit(place)
    driver.until(lambda: panel.volume.text() == "No volume: uncalibrated.")
    panel.view_lesion.setValue(7)
    driver.until(lambda: panel.volume.text().startswith("The other view has no such lesion yet."))
    panel.view_lesion.setValue(1)
    text = copied(driver)
    assert f"Other view: {other}, lesion 1" in text and "Volume: not calculated (uncalibrated)" in text
