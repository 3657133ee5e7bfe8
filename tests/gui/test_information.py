"""Patient and study of a DICOM scan beside it, and privacy mode, which shows nothing of them anywhere."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import dcmwrite
from pydicom.uid import UID
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from busviewer.logbook import LOG_NAME, kept_log
from busviewer.settings import Settings, load
from busviewer.ui.kit.services import Services
from tests.dicom import dataset
from tests.gui.conftest import Driver, make_driver

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
SECRETS = ("Müller", "Jürgen", "ID-4711", "1970", "ACC-99", "St. Secret", "Meier_Anna", "2024-02-29")


@pytest.fixture
def dicom_folder(tmp_path: Path) -> Path:
    """Two scans of a patient, a picture, and a scan that cannot be read, in a folder that has a patient's name."""
    folder = tmp_path / "Meier_Anna"
    folder.mkdir()
    for number in (1, 2):
        pixels = np.random.default_rng(number).integers(0, 255, (64, 80)).astype(np.uint8)
        made = dataset(
            pixels, SpecificCharacterSet="ISO_IR 100", PatientName="Müller^Jürgen", PatientID="ID-4711",
            PatientBirthDate="19700131", PatientAge="054Y", StudyDate="20240229", AccessionNumber="ACC-99",
            InstitutionName="St. Secret", Manufacturer="Maker", Laterality="L", StudyInstanceUID="1.2.3",
            InstanceNumber=number, StudyDescription=f"Breast {number}",
        )  # fmt: skip
        made.SOPInstanceUID = made.file_meta.MediaStorageSOPInstanceUID = UID(f"1.2.3.{number}")
        dcmwrite(folder / f"Meier_Anna_{number}", made, enforce_file_format=True)
    (folder / "Meier_Anna_3.dcm").write_bytes(b"damaged")
    cv2.imwrite(str(folder / "Meier_Anna_4.png"), np.zeros((64, 80), np.uint8))
    return folder


@pytest.fixture
def driver(qtbot: QtBot, services: Services, dicom_folder: Path) -> Iterator[Driver]:
    made = make_driver(qtbot, services, Settings(reader="mj"))
    made.open(dicom_folder)
    made.go("Meier_Anna_1")
    yield made
    made.built.close()


def panel(driver: Driver) -> str:
    """What the section says once the file was read."""
    driver.through(driver.window.information_controller._worker)
    return driver.window.parts.side.information.text


def everything(window: QWidget) -> str:
    """All texts of the window, its tips and its names for those who cannot see it among them."""
    found = [window.windowTitle()]
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        for name in ("text", "toPlainText", "title", "placeholderText"):
            text = getattr(widget, name, None)
            found.append(text() if callable(text) else "")
    worklist = window.parts.worklist.list.model()
    for row in range(worklist.rowCount()):
        index = worklist.index(row, 0)
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        found += [str(worklist.data(index, role)) for role in roles]
    return "\n".join(map(str, found))


# --- the section ---------------------------------------------------------------------------------------------------
def test_the_section_says_what_the_file_says(driver: Driver) -> None:
    assert panel(driver).splitlines() == [
        "Patient: Müller, Jürgen", "Patient ID: ID-4711", "Born: 1970-01-31 (54 years)", "Study date: 2024-02-29",
        "Study: Breast 1", "Accession number: ACC-99", "Side: left", "Device: Maker", "Institution: St. Secret",
    ]  # fmt: skip
    section = driver.window.parts.side.information
    assert section.isVisible()
    values = [label for label in section.findChildren(QLabel) if label.text() == "ID-4711"]
    assert values and values[0].textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_another_scan_brings_its_own_and_a_picture_none(driver: Driver) -> None:
    assert "Breast 1" in panel(driver)
    driver.go("Meier_Anna_2")
    assert "Breast 2" in panel(driver) and "Breast 1" not in panel(driver)
    driver.go("Meier_Anna_4.png")
    assert panel(driver) == "" and not driver.window.parts.side.information.isVisible()
    driver.go("Meier_Anna_1")
    assert "Breast 1" in panel(driver) and driver.window.parts.side.information.isVisible()


def test_what_was_said_of_the_scan_before_is_gone_at_once(driver: Driver) -> None:
    assert "Breast 1" in panel(driver)
    driver.window.study_controller.go_to("Meier_Anna_2")
    assert "Breast 1" not in driver.window.parts.side.information.text
    driver.until(lambda: driver.session.shown.scan is not None)


def test_the_section_has_a_key(driver: Driver) -> None:
    panel(driver)
    driver.key(Qt.Key.Key_6, ALT)
    assert not driver.window.parts.side.information.isVisible()
    assert "information" in driver.window.preferences.settings.hidden_panels
    driver.key(Qt.Key.Key_6, ALT)
    assert driver.window.parts.side.information.isVisible()


# --- privacy -------------------------------------------------------------------------------------------------------
def test_privacy_mode_shows_nothing_that_identifies(driver: Driver, services: Services) -> None:
    panel(driver)
    driver.window.bar.tell("Meier_Anna_1 was segmented", about="scan")
    shown = everything(driver.window)
    assert all(secret in shown for secret in SECRETS)
    driver.key(Qt.Key.Key_P, CTRL | SHIFT)
    for key in ("Meier_Anna_1", "Meier_Anna_2", "Meier_Anna_4.png"):
        driver.go(key)
        panel(driver)
        shown = everything(driver.window)
        assert [secret for secret in SECRETS if secret in shown] == []
    driver.go("Meier_Anna_1")
    assert panel(driver).splitlines() == ["Age: 54 years", "Side: left", "Device: Maker"]
    rows = driver.session.workspace.worklist.rows
    assert [row.name for row in rows] == ["Scan 1", "Scan 2", "Scan 3", "Scan 4"]
    assert driver.window.windowTitle() == "busviewer"
    driver.window.preferences.close()
    assert load(services.settings_file)[0].privacy


def test_messages_and_the_page_of_an_unreadable_scan_name_no_file(driver: Driver) -> None:
    driver.key(Qt.Key.Key_P, CTRL | SHIFT)
    driver.window.study_controller.go_to("Meier_Anna_3.dcm")
    driver.until(lambda: driver.window.parts.centre.unreadable.isVisible())
    folder = driver.session.workspace.study.folder
    driver.window.bar.tell(
        f"{folder}/Meier_Anna_1: cannot be read; {folder}: no",
        "warning",
        about="study",
        details=[f"{folder}/Meier_Anna_2: odd"],
    )
    assert [secret for secret in SECRETS if secret in everything(driver.window)] == []
    assert driver.window.bar.text == "(study)/Scan 1: cannot be read; (study): no"


def test_it_is_undone_and_kept_over_a_signature(driver: Driver) -> None:
    driver.key(Qt.Key.Key_P, CTRL | SHIFT)
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.workspace.worklist.row("Meier_Anna_1").state.value == "signed off")
    assert driver.session.workspace.worklist.row("Meier_Anna_1").name == "Scan 1"
    driver.key(Qt.Key.Key_P, CTRL | SHIFT)
    assert driver.session.workspace.worklist.row("Meier_Anna_1").name == "Meier_Anna_1"
    assert "Meier_Anna" in driver.window.windowTitle()


def test_it_is_on_from_the_start_where_it_was_left_on(qtbot: QtBot, services: Services, dicom_folder: Path) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", privacy=True))
    driver.open(dicom_folder)
    driver.go("Meier_Anna_1")
    panel(driver)
    assert [secret for secret in SECRETS if secret in everything(driver.window)] == []
    driver.read_as("another")
    assert driver.session.workspace.worklist.row("Meier_Anna_1").name == "Scan 1"
    driver.built.close()


@pytest.mark.parametrize("privacy", (False, True))
def test_the_log_holds_no_patient_in_any_mode(
    privacy: bool, qtbot: QtBot, services: Services, dicom_folder: Path, tmp_path: Path
) -> None:
    with kept_log(tmp_path / "log"):
        driver = make_driver(qtbot, services, Settings(reader="mj", privacy=privacy))
        driver.open(dicom_folder)
        for key in ("Meier_Anna_1", "Meier_Anna_2"):
            driver.go(key)
            panel(driver)
        driver.window.study_controller.go_to("Meier_Anna_3.dcm")
        driver.until(lambda: driver.window.parts.centre.unreadable.isVisible())
        logging.getLogger("busviewer").error("could not use %s", dicom_folder / "Meier_Anna_1")
        driver.built.close()
    log = (tmp_path / "log" / LOG_NAME).read_text(encoding="utf-8")
    assert "could not use" in log
    assert [secret for secret in SECRETS if secret in log] == []
