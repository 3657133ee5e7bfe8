"""Import of masks from the window."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busviewer.progress import check_cancelled
from busviewer.ui.reports import import_dialog
from busviewer.ui.reports.import_dialog import ImportDialog
from tests.gui.conftest import SHAPE, Driver

WITHOUT_TRUTH = "benign/scan (6).png"


def square(top: int) -> np.ndarray:
    mask = np.zeros(SHAPE, bool)
    mask[top : top + 20, 40:70] = True
    return mask


@pytest.fixture
def masks(tmp_path: Path) -> Path:
    """Masks of two scans, one of no scan, and one of another size."""
    folder = tmp_path / "made"
    folder.mkdir()
    for name, mask in (("scan (1)", square(10)), ("scan (6)", square(60)), ("other", square(10))):
        cv2.imwrite(str(folder / f"{name}.png"), mask.astype(np.uint8) * 255)
    cv2.imwrite(str(folder / "scan (2).png"), np.pad(square(10), 5).astype(np.uint8) * 255)
    return folder


def open_dialog(driver: Driver, source: Path) -> ImportDialog:
    driver.window.actions_["import"].trigger()
    dialog = driver.window.findChild(ImportDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.source.setText(str(source))
    dialog.look()
    driver.until(lambda: "Masks found" in dialog.summary.text())
    return dialog


def test_what_was_found_is_told_before_anything_is_written(driver: Driver, masks: Path, study_folder: Path) -> None:
    before = {path: path.read_bytes() for path in study_folder.rglob("*.png")}
    dialog = open_dialog(driver, masks)
    assert "Masks found: 4. Scans that they belong to: 2." in dialog.summary.text() and "(2)" in dialog.summary.text()
    told = [dialog.problems.item(number).text() for number in range(dialog.problems.count())]
    assert "other.png: the mask fits no scan" in told[0] and "311 x 209 pixels" in told[1]
    dialog.close()
    assert {path: path.read_bytes() for path in study_folder.rglob("*.png")} == before
    assert not any(row.has_draft for row in driver.session.workspace.worklist.rows)


def test_masks_become_drafts_and_drafts_that_are_there_stay(driver: Driver, masks: Path) -> None:
    driver.go(WITHOUT_TRUTH)
    driver.segment()
    own = driver.session.shown.draft
    assert own is not None
    dialog = open_dialog(driver, masks)
    with driver.hears(dialog.finished_import):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert driver.window.bar.text.startswith("Masks imported as drafts: 1. Scans whose draft was kept: 1.")
    assert "Masks not imported: 2." in driver.window.bar.text and "other.png" in driver.window.bar.details
    kept = driver.session.shown.draft
    assert kept is not None and kept.model.name == own.model.name
    driver.go("benign/scan (1).png")
    draft = driver.session.shown.draft
    assert draft is not None and np.array_equal(draft.mask, square(10)) and draft.model.name == "imported: made"
    assert driver.window.parts.centre.strip.text == "Draft imported from made"
    dialog = open_dialog(driver, masks / "scan (6).png")
    dialog.existing.setCurrentIndex(1)
    with driver.hears(dialog.finished_import):
        dialog.import_()
    driver.go(WITHOUT_TRUTH)
    draft = driver.session.shown.draft
    assert draft is not None and np.array_equal(draft.mask, square(60)) and draft.model.name == "imported: scan (6).png"


def test_masks_become_ground_truth_that_the_window_shows(driver: Driver, masks: Path, study_folder: Path) -> None:
    study = driver.session.workspace.study
    assert study is not None and not study.by_key[WITHOUT_TRUTH].has_truth
    dialog = open_dialog(driver, masks)
    dialog.kind.setCurrentIndex(1)
    assert not dialog.existing.isVisible()
    with driver.hears(dialog.finished_import):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert driver.window.bar.text.startswith("Masks imported as ground truth: 1. Masks not imported: 3.")
    assert "has ground truth already" in driver.window.bar.details
    written = cv2.imread(str(study_folder / "benign/scan (6)_mask.png"), cv2.IMREAD_GRAYSCALE)
    assert np.array_equal(written > 0, square(60))

    def followed() -> bool:
        now = driver.session.workspace.study
        return now is not None and now.by_key[WITHOUT_TRUTH].has_truth

    driver.until(followed)


def test_a_source_that_is_not_there_is_told(driver: Driver, tmp_path: Path) -> None:
    driver.window.actions_["import"].trigger()
    dialog = driver.window.findChild(ImportDialog)
    assert dialog is not None
    dialog.source.setText(str(tmp_path / "none"))
    dialog.look()
    driver.until(lambda: "no such file or folder" in dialog.summary.text())
    assert not dialog.go.isEnabled()
    dialog.close()


def test_cancel_stops_looking_and_nothing_is_taken(
    driver: Driver, masks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()
    ended: list[str] = []

    def slow(*_: object) -> None:
        began.set()
        try:
            while True:
                check_cancelled()
                time.sleep(0.005)
        finally:
            ended.append("cancelled")

    monkeypatch.setattr(import_dialog, "fit_masks", slow)
    driver.window.actions_["import"].trigger()
    dialog = driver.window.findChild(ImportDialog)
    assert dialog is not None
    dialog.source.setText(str(masks))
    dialog.look()
    driver.until(began.is_set)
    assert not dialog.go.isEnabled()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    driver.until(lambda: ended)
    assert dialog.isVisible() and not dialog.go.isEnabled()
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.window.findChild(ImportDialog) is None)


def test_hidden_scans_and_hidden_drafts_stay_hidden(driver: Driver, masks: Path) -> None:
    assert driver.session.rows.hide([WITHOUT_TRUTH], True)
    driver.session.judging.read_blind({"draft"})
    dialog = open_dialog(driver, masks)
    with driver.hears(dialog.finished_import):
        dialog.import_()
    assert "The drafts stay hidden until you sign off." in driver.window.bar.text
    assert "scan (6)" in driver.window.bar.details and "hidden from the worklist" in driver.window.bar.details
    driver.go("benign/scan (1).png")
    assert driver.session.shown.hides("draft") and driver.session.shown.draft is None
