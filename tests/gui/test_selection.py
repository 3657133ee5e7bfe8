"""Many scans selected, with the mouse and the keys, and what is done with them at once."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from pydicom import dcmwrite
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from busviewer.study import Annotation, ScanEntry, ScanRef, StudyStore
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.hidden import FILE
from busviewer.ui.reports.export_dialog import ExportDialog
from busviewer.ui.worklist.selection_controller import _look_up
from tests.dicom import dataset
from tests.gui.conftest import Driver
from tests.gui.fake import FakeSegmenter
from tests.gui.ticks import ticked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def key(number: int) -> str:
    return f"benign/scan ({number}).png"


def click(driver: Driver, number: int, held: Qt.KeyboardModifier = NONE, button: Qt.MouseButton | None = None) -> None:
    panel = driver.window.parts.worklist
    place = panel.list.visualRect(panel.model.index_of(key(number))).center()
    QTest.mouseClick(panel.list.viewport(), button or Qt.MouseButton.LeftButton, held, place)


def selected(driver: Driver) -> list[int]:
    return [int(each.split("(")[1][0]) for each in driver.window.parts.worklist.selected]


def answer(driver: Driver, start: str) -> None:
    button = next(each for each in driver.window.bar.buttons() if each.text().startswith(start))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait(driver: Driver) -> None:
    driver.until(lambda: not driver.window.selection_controller.busy and not driver.window.inference.busy)


def segment(driver: Driver) -> None:
    """A draft for every scan that can be read."""
    driver.window.actions_["segment_all"].trigger()
    wait(driver)


# --- selecting --------------------------------------------------------------------------------------------------------
def test_ctrl_and_shift_select_and_the_scan_on_screen_stays(driver: Driver) -> None:
    click(driver, 3, CTRL)
    assert selected(driver) == [1, 3]
    click(driver, 5, SHIFT)
    assert selected(driver) == [1, 3, 4, 5]
    click(driver, 1, CTRL)
    assert driver.session.shown.key == key(1) and driver.session.workspace.worklist.row(key(5)).state is State.UNREAD
    assert "3 selected" in driver.window.parts.worklist.counts_text
    click(driver, 4, CTRL)
    assert selected(driver) == [3, 5]
    click(driver, 5)
    driver.until(lambda: driver.session.shown.key == key(5) and driver.session.shown.scan is not None)
    assert selected(driver) == [5] and "selected" not in driver.window.parts.worklist.counts_text


def test_shift_and_arrows_select_and_a_plain_arrow_goes_on(driver: Driver) -> None:
    view = driver.window.parts.worklist.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert selected(driver) == [1, 2, 3] and driver.session.shown.key == key(1)
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert selected(driver) == [1, 2, 3, 4, 5, 6, 7]
    QTest.keyClick(view, Qt.Key.Key_Down)
    driver.until(lambda: driver.session.shown.key == key(2))
    assert selected(driver) == [2]


def test_all_on_show_are_selected_and_text_keeps_its_own_ctrl_a(driver: Driver) -> None:
    search = driver.window.parts.worklist.search
    search.setFocus()
    QTest.keyClicks(search, "scan")
    QTest.keyClick(search, Qt.Key.Key_A, CTRL)
    assert search.selectedText() == "scan" and selected(driver) == [1]
    driver.view.setFocus()
    driver.key(Qt.Key.Key_A, CTRL)
    assert selected(driver) == [1, 2, 3, 4, 5, 6, 7] and driver.session.shown.key == key(1)


def test_a_selection_lives_through_another_order(driver: Driver) -> None:
    click(driver, 3, CTRL)
    click(driver, 6, CTRL)
    panel = driver.window.parts.worklist
    QTest.mouseClick(panel.bar.backwards, Qt.MouseButton.LeftButton)
    assert selected(driver) == [6, 3, 1]


def test_the_right_button_selects_and_offers_what_can_be_done(driver: Driver) -> None:
    click(driver, 2, CTRL)
    click(driver, 4, button=Qt.MouseButton.RightButton)
    assert selected(driver) == [4] and driver.session.shown.key == key(1)
    panel = driver.window.parts.worklist
    panel.list.customContextMenuRequested.emit(QPoint(20, 20))
    menu = next(each for each in panel.findChildren(QMenu) if each.isVisible())
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[0] == "Selected: 1" and {
        "Segment",
        "Sign off…",
        "No lesion…",
        "Classify as benign",
        "Flag…",
        "Export…",
        "Hide",
    } <= set(words)
    menu.close()


# --- segment ----------------------------------------------------------------------------------------------------------
def test_the_selected_are_segmented_and_no_other(driver: Driver) -> None:
    click(driver, 2, CTRL)
    click(driver, 4, CTRL)
    driver.key(Qt.Key.Key_S, CTRL | SHIFT)
    wait(driver)
    assert [row.has_draft for row in driver.session.workspace.worklist.rows] == [
        True,
        True,
        False,
        True,
        False,
        False,
        False,
    ]
    assert driver.window.bar.text == "Segment selected finished."
    assert [each.text() for each in driver.window.bar.buttons()] == ["3 firm"]


def test_what_is_at_work_says_that_it_is_on_the_selected(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    click(driver, 2, CTRL)
    driver.key(Qt.Key.Key_S, CTRL | SHIFT)
    driver.until(lambda: driver.window.inference.busy)
    assert driver.window.status.job.text.startswith("Segment selected 0/2")
    segmenter.gate.set()
    wait(driver)


# --- sign off ---------------------------------------------------------------------------------------------------------
def test_many_are_signed_off_once_asked_and_each_can_be_opened_again(driver: Driver) -> None:
    segment(driver)
    driver.key(Qt.Key.Key_Backspace)  # the first has an empty correction now
    driver.go(key(2))
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    drawn = driver.session.shown.correction.sum()  # type: ignore[union-attr]
    driver.go(key(3))
    driver.key(Qt.Key.Key_A, CTRL)
    driver.key(Qt.Key.Key_Return, CTRL)
    assert "selected scans (5)" in driver.window.bar.text and "2 will be skipped." in driver.window.bar.text
    assert isinstance(driver.window.bar.buttons()[0], QPushButton) and driver.window.bar.buttons()[0].text() == "Cancel"
    assert driver.session.workspace.worklist.counts.signed_off == 0, "asked first"
    answer(driver, "Sign off 5")
    wait(driver)
    assert driver.session.workspace.worklist.counts.signed_off == 5 and driver.session.shown.key == key(3)
    assert "5 signed off." in driver.window.bar.text
    details = driver.window.bar.details
    assert f"{key(1)}: empty mask" in details and f"{key(7)}: no mask" in details
    assert driver.session.shown.state is State.SIGNED_OFF
    driver.go(key(2))
    assert driver.session.shown.correction is not None and driver.session.shown.correction.sum() == drawn
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.state is State.IN_PROGRESS and driver.session.workspace.worklist.counts.signed_off == 4


def test_what_one_reader_asked_for_is_not_signed_by_the_next(driver: Driver) -> None:
    driver.read_as("Bea")
    segment(driver)
    driver.read_as("mj")
    segment(driver)
    driver.window.actions_["select_all"].trigger()
    for late in (True, False):
        driver.window.actions_["sign_off_selected"].trigger()
        if late:
            driver.read_as("Bea")
            assert driver.window.bar.text == "" and driver.window.bar.buttons() == []
        else:
            answer(driver, "Sign off")
            assert driver.window.selection_controller.busy
            driver.read_as("Bea")
        assert not driver.window.selection_controller.busy
        driver.through(driver.window.selection_controller._worker)
        assert driver.session.workspace.worklist.counts.signed_off == 0
        driver.read_as("mj")
        driver.window.actions_["select_all"].trigger()


def test_not_now_signs_nothing(driver: Driver) -> None:
    segment(driver)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.key(Qt.Key.Key_Return, CTRL)
    answer(driver, "Cancel")
    assert driver.session.workspace.worklist.counts.signed_off == 0 and not driver.window.selection_controller.busy


def test_a_scan_replaced_since_it_was_segmented_is_left_out(driver: Driver, study_folder: Path) -> None:
    segment(driver)
    (study_folder / key(4)).write_bytes((study_folder / key(5)).read_bytes())
    driver.key(Qt.Key.Key_A, CTRL)
    driver.key(Qt.Key.Key_Return, CTRL)
    answer(driver, "Sign off 6")
    wait(driver)
    assert driver.session.workspace.worklist.counts.signed_off == 5
    assert f"{key(4)}: not the scan that was annotated" in driver.window.bar.details


def test_with_nothing_to_sign_it_says_so(driver: Driver) -> None:
    driver.key(Qt.Key.Key_A, CTRL)
    driver.key(Qt.Key.Key_Return, CTRL)
    assert "None of the selected" in driver.window.bar.text and len(driver.window.bar.details.splitlines()) == 7


# --- no lesion, class -------------------------------------------------------------------------------------------------
def test_no_lesion_on_many_says_what_would_not_count_and_leaves_what_is_signed_off(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    drawn = driver.session.shown.correction
    assert drawn is not None
    before = drawn.copy()
    click(driver, 2, CTRL)
    click(driver, 3, CTRL)
    driver.window.actions_["segment_selected"].trigger()
    wait(driver)
    click(driver, 3)
    driver.until(lambda: driver.session.shown.key == key(3) and driver.session.shown.scan is not None)
    assert driver.session.sign_off.sign()
    driver.go(key(1))
    driver.key(Qt.Key.Key_A, CTRL)
    driver.window.actions_["no_lesion_selected"].trigger()
    assert driver.window.bar.text == (
        "Sign off the selected scans (6) as no lesion? Scans with a correction or a firm draft, which will "
        "not count: 2. Already signed off, left as they are: 1."
    )
    assert driver.session.workspace.worklist.counts.signed_off == 1, "asked first"
    answer(driver, "No lesion on 6")
    wait(driver)
    rows = driver.session.workspace.worklist.rows
    assert [row.no_lesion for row in rows] == [True, True, False, True, True, True, None]
    assert driver.window.bar.text.startswith("5 signed off as no lesion.") and "2 skipped." in driver.window.bar.text
    assert f"{key(3)}: already signed off" in driver.window.bar.details and key(7) in driver.window.bar.details
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.correction is not None and np.array_equal(driver.session.shown.correction, before)
    assert driver.session.workspace.worklist.counts.signed_off == 5


def test_no_lesion_on_many_tells_of_corrections_but_not_of_hidden_drafts(driver: Driver) -> None:
    segment(driver)
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (80, 40)])
    driver.session.judging.read_blind({"draft"})
    driver.key(Qt.Key.Key_A, CTRL)
    driver.window.actions_["no_lesion_selected"].trigger()
    assert "a firm draft, which will not count: 1." in driver.window.bar.text
    answer(driver, "Cancel")
    assert driver.session.workspace.worklist.counts.signed_off == 0 and not driver.window.selection_controller.busy


def test_a_class_is_given_to_many_and_asked_for_where_it_replaces_one(
    driver: Driver, study_folder: Path, own_home: Path
) -> None:
    segment(driver)
    assert driver.session.sign_off.sign()
    driver.key(Qt.Key.Key_M, SHIFT)
    click(driver, 2, CTRL)
    click(driver, 4, CTRL)
    driver.window.actions_["benign_selected"].trigger()
    assert driver.window.bar.text == "Selected scans with another class: 1. Replace it?"
    answer(driver, "Classify 3")
    wait(driver)
    rows = driver.session.workspace.worklist.rows
    assert [row.lesion_class for row in rows] == ["benign", "benign", None, "benign", None, None, None]
    assert driver.window.bar.text == "3 classified as benign." and rows[0].state is State.SIGNED_OFF
    assert driver.window.actions_["class_benign"].isChecked()
    driver.session.storage.flush()
    stored = StudyStore(study_folder, "mj", user_data=own_home).load(key(4))
    assert stored is not None and stored.lesion_class == "benign"
    driver.window.actions_["benign_selected"].trigger()
    assert driver.window.bar.text == "The selected scans already have this class."
    driver.window.actions_["unclass_selected"].trigger()
    answer(driver, "Remove 3")
    wait(driver)
    assert not any(row.lesion_class for row in rows) and rows[0].state is State.SIGNED_OFF
    driver.window.actions_["malignant_selected"].trigger()
    wait(driver)
    assert driver.window.bar.text == "3 classified as malignant."


# --- flag -------------------------------------------------------------------------------------------------------------
def test_many_are_flagged_with_one_note_and_notes_are_kept(driver: Driver, study_folder: Path, own_home: Path) -> None:
    driver.window.edit_controller.note("mine")
    click(driver, 2, CTRL)
    click(driver, 7, CTRL)
    driver.key(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(driver.window.bar.field, "second look")
    QTest.keyClick(driver.window.bar.field, Qt.Key.Key_Return)
    wait(driver)
    rows = driver.session.workspace.worklist.rows
    assert [row.flagged for row in rows] == [True, True, False, False, False, False, False]
    assert rows[0].note == "mine\nsecond look" and rows[1].note == "second look"
    assert rows[1].state is State.IN_PROGRESS, "something was noted"
    assert key(7) in driver.window.bar.details, "it cannot be read, so nothing can be said of it"
    assert driver.window.parts.side.reading.flag.isChecked()
    driver.session.storage.flush()
    stored = StudyStore(study_folder, "mj", user_data=own_home).load(key(2))
    assert stored is not None and stored.flag and stored.note == "second look" and stored.scan.size == (301, 199)
    driver.key(Qt.Key.Key_K, CTRL | SHIFT)
    wait(driver)
    assert not any(row.flagged for row in driver.session.workspace.worklist.rows) and rows[1].note == "second look"


# --- hide -------------------------------------------------------------------------------------------------------------
def test_hidden_scans_leave_the_list_and_the_count_and_stay_hidden(driver: Driver, study_folder: Path) -> None:
    panel = driver.window.parts.worklist
    click(driver, 2, CTRL)
    click(driver, 4, CTRL)
    click(driver, 1, CTRL)
    assert selected(driver) == [2, 4]
    driver.key(Qt.Key.Key_H, CTRL)
    assert panel.keys == [key(number) for number in (1, 3, 5, 6, 7)]
    assert panel.counts_text.startswith("0 of 5 signed off") and driver.session.storage.folder is not None
    driver.until(lambda: driver.session.storage.flush() and (driver.session.storage.folder / FILE).exists())  # type: ignore[operator]
    assert json.loads((driver.session.storage.folder / FILE).read_text())["hidden"] == [key(2), key(4)]
    driver.key(Qt.Key.Key_N)
    driver.until(lambda: driver.session.shown.key == key(3) and driver.session.shown.scan is not None)
    driver.session.close()
    driver.open(study_folder)
    assert panel.keys == [key(number) for number in (1, 3, 5, 6, 7)]
    with ticked(driver, "Hidden"):
        assert panel.keys[:2] == [key(1), key(2)] and len(panel.keys) == 3
        click(driver, 2, button=Qt.MouseButton.RightButton)
        driver.key(Qt.Key.Key_H, CTRL | SHIFT)
    assert panel.keys == [key(number) for number in (1, 2, 3, 5, 6, 7)]


# --- export -----------------------------------------------------------------------------------------------------------
def test_export_of_the_selected_writes_those_alone(driver: Driver, tmp_path: Path) -> None:
    segment(driver)
    click(driver, 3, CTRL)
    driver.key(Qt.Key.Key_E, CTRL | SHIFT)
    dialog = driver.window.findChild(ExportDialog)
    assert dialog is not None and "2 selected" in dialog.windowTitle()
    assert "None of the selected scans is signed off" in dialog._problem.text() and not dialog.go.isEnabled()
    dialog.what.setCurrentIndex(1)
    assert "(2)" in dialog.what.currentText()
    dialog.folder.setText(str(tmp_path / "out"))
    with driver.hears(dialog.finished_export):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    masks = sorted(path.name for path in (tmp_path / "out").rglob("*_mask.png"))
    assert masks == ["scan (1)_mask.png", "scan (3)_mask.png"]


def test_signing_off_many_knows_the_spacing_of_a_file_that_was_segmented_without_it(tmp_path: Path) -> None:
    made = dataset(np.zeros((40, 50), np.uint8), PixelSpacing=[0.5, 0.25])
    dcmwrite(tmp_path / "a.dcm", made, enforce_file_format=True)
    entry = ScanEntry("a.dcm", tmp_path / "a.dcm")
    first = _look_up(entry, None)
    assert first.spacing == (0.5, 0.25)
    older = Annotation(ScanRef("a.dcm", first.sha256, first.size), "mj")
    assert _look_up(entry, older) == first and _look_up(entry, older).spacing == (0.5, 0.25)
