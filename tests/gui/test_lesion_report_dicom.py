"""File > Report on a DICOM study: the reports for the archive lie in a folder beside the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import highdicom
import numpy as np
import pytest
from pydicom import dcmread
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from busviewer.csv_tables import read_rows
from busviewer.settings import Settings
from busviewer.ui.kit.services import Services
from tests.gui.conftest import SHAPE, Driver, make_driver, truth_mask
from tests.gui.test_lesion_report import ALT, CTRL, SHIFT, dialog, segment, sign_off
from tests.unit.formats.test_dicom_out import written

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom|highdicom")


@pytest.fixture
def driver(qtbot: QtBot, services: Services, tmp_path: Path) -> Iterator[Driver]:
    folder = tmp_path / "Mueller_Anna"
    for name in ("a.dcm", "another.dcm"):
        made = dcmread(written(folder / name, SHAPE))
        scan = np.full(SHAPE, 150, np.uint8)
        scan[truth_mask()] = 30
        made.PixelData = scan.tobytes() + b"\0" * (scan.size % 2)
        made.save_as(folder / name)
    window = make_driver(qtbot, services, Settings(reader="mj"))
    window.open(folder)
    window.go("a.dcm")
    yield window
    window.built.close()


def test_a_report_for_the_archive_is_written_of_what_is_signed_off(driver: Driver, tmp_path: Path) -> None:
    segment(driver)
    sign_off(driver)
    asked, out = dialog(driver), tmp_path / "made" / "report.pdf"
    assert asked.dicom.isVisible()
    asked.which.setCurrentIndex(asked.which.findData("signed"))
    asked.file.setText(str(out))
    asked.dicom.setChecked(True)
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Report written" in driver.window.bar.text)
    assert "missing" not in driver.window.bar.text
    (made,) = (out.parent / "report-dicom").glob("*.dcm")
    report = highdicom.sr.srread(made)
    assert report.StudyInstanceUID == "1.2.3.4" and "mj" in str(report.ContentSequence)


def test_of_a_scan_that_is_not_signed_off_none_is_written_and_it_says_so(driver: Driver, tmp_path: Path) -> None:
    segment(driver)
    asked, out = dialog(driver), tmp_path / "made" / "report.pdf"
    asked.file.setText(str(out))
    asked.dicom.setChecked(True)
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Something is missing in it" in driver.window.bar.text)
    assert out.exists() and not (out.parent / "report-dicom").exists()


def test_in_privacy_mode_no_name_of_a_file_or_folder_is_in_it(driver: Driver, tmp_path: Path) -> None:
    segment(driver)
    sign_off(driver)
    driver.go("a.dcm")
    panel = driver.window.parts.side.birads
    driver.key(Qt.Key.Key_7, ALT)
    driver.until(panel.isEnabled)
    panel.view.setCurrentIndex(panel.view.findData("another.dcm"))
    panel.view.activated.emit(panel.view.currentIndex())
    driver.key(Qt.Key.Key_P, CTRL | SHIFT)
    asked, out = dialog(driver), tmp_path / "made" / "report.pdf"
    assert Path(asked.file.text()).name == "report.pdf", "the folder is called as the patient is"
    assert any("numbers in place of the names" in label.text() for label in asked.findChildren(QLabel))
    asked.which.setCurrentIndex(asked.which.findData("signed"))
    asked.file.setText(str(out))
    for box in (asked.summary, asked.plain, asked.table):
        box.setChecked(True)
    QTest.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    driver.until(lambda: "Report written" in driver.window.bar.text)
    (row,) = read_rows(out.with_suffix(".csv"))
    everything = out.with_suffix(".txt").read_text(encoding="utf-8") + " ".join(row.values())
    assert "a.dcm" not in everything and "another.dcm" not in everything and "Mueller_Anna" not in everything
    assert row["birads_other_view"]
