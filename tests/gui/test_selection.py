"""Many scans selected, with the mouse and the keys, and what is done with them at once."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from busviewer.study import StudyStore
from busviewer.study.annotation import State
from busviewer.study.hidden import FILE
from busviewer.ui.export_dialog import ExportDialog
from tests.gui.conftest import Desk
from tests.gui.fake import FakeSegmenter
from tests.gui.ticks import ticked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def key(number: int) -> str:
    return f"benign/scan ({number}).png"


def click(desk: Desk, number: int, held: Qt.KeyboardModifier = NONE, button: Qt.MouseButton | None = None) -> None:
    panel = desk.window.parts.worklist
    place = panel.list.visualRect(panel.model.index_of(key(number))).center()
    QTest.mouseClick(panel.list.viewport(), button or Qt.MouseButton.LeftButton, held, place)


def selected(desk: Desk) -> list[int]:
    return [int(each.split("(")[1][0]) for each in desk.window.parts.worklist.selected]


def answer(desk: Desk, start: str) -> None:
    button = next(each for each in desk.window.bar.buttons() if each.text().startswith(start))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait(desk: Desk) -> None:
    desk.until(lambda: not desk.window.selection_desk.busy and not desk.window.inference.busy)


def segment(desk: Desk) -> None:
    """A draft for every scan that can be read."""
    desk.window.actions_["segment_all"].trigger()
    wait(desk)


# --- selecting --------------------------------------------------------------------------------------------------------
def test_ctrl_and_shift_select_and_the_scan_on_screen_stays(desk: Desk) -> None:
    click(desk, 3, CTRL)
    assert selected(desk) == [1, 3]
    click(desk, 5, SHIFT)
    assert selected(desk) == [1, 3, 4, 5]
    click(desk, 1, CTRL)
    assert desk.session.current == key(1) and desk.session.worklist.row(key(5)).state is State.UNREAD
    assert "3 selected" in desk.window.parts.worklist.counts_text
    click(desk, 4, CTRL)
    assert selected(desk) == [3, 5]
    click(desk, 5)
    desk.until(lambda: desk.session.current == key(5) and desk.session.scan is not None)
    assert selected(desk) == [5] and "selected" not in desk.window.parts.worklist.counts_text


def test_shift_and_arrows_select_and_a_plain_arrow_goes_on(desk: Desk) -> None:
    view = desk.window.parts.worklist.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert selected(desk) == [1, 2, 3] and desk.session.current == key(1)
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    assert selected(desk) == [1, 2, 3, 4, 5, 6, 7]
    QTest.keyClick(view, Qt.Key.Key_Down)
    desk.until(lambda: desk.session.current == key(2))
    assert selected(desk) == [2]


def test_all_on_show_are_selected_and_text_keeps_its_own_ctrl_a(desk: Desk) -> None:
    search = desk.window.parts.worklist.search
    search.setFocus()
    QTest.keyClicks(search, "scan")
    QTest.keyClick(search, Qt.Key.Key_A, CTRL)
    assert search.selectedText() == "scan" and selected(desk) == [1]
    desk.view.setFocus()
    desk.key(Qt.Key.Key_A, CTRL)
    assert selected(desk) == [1, 2, 3, 4, 5, 6, 7] and desk.session.current == key(1)


def test_a_selection_lives_through_another_order(desk: Desk) -> None:
    click(desk, 3, CTRL)
    click(desk, 6, CTRL)
    panel = desk.window.parts.worklist
    QTest.mouseClick(panel.bar.backwards, Qt.MouseButton.LeftButton)
    assert selected(desk) == [6, 3, 1]


def test_the_right_button_selects_and_offers_what_can_be_done(desk: Desk) -> None:
    click(desk, 2, CTRL)
    click(desk, 4, button=Qt.MouseButton.RightButton)
    assert selected(desk) == [4] and desk.session.current == key(1)
    panel = desk.window.parts.worklist
    panel.list.customContextMenuRequested.emit(QPoint(20, 20))
    menu = next(each for each in panel.findChildren(QMenu) if each.isVisible())
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[0] == "Selected: 1" and {"Segment", "Sign off…", "Flag…", "Export…", "Hide"} <= set(words)
    menu.close()


# --- segment ----------------------------------------------------------------------------------------------------------
def test_the_selected_are_segmented_and_no_other(desk: Desk) -> None:
    click(desk, 2, CTRL)
    click(desk, 4, CTRL)
    desk.key(Qt.Key.Key_S, CTRL | SHIFT)
    wait(desk)
    assert [row.has_draft for row in desk.session.worklist.rows] == [True, True, False, True, False, False, False]
    assert desk.window.bar.text == "Segment selected is done."
    assert [each.text() for each in desk.window.bar.buttons()] == ["3 firm"]


def test_what_is_at_work_says_that_it_is_on_the_selected(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    click(desk, 2, CTRL)
    desk.key(Qt.Key.Key_S, CTRL | SHIFT)
    desk.until(lambda: desk.window.inference.busy)
    assert desk.window.status.job.text.startswith("Segment selected 0/2")
    segmenter.gate.set()
    wait(desk)


# --- sign off ---------------------------------------------------------------------------------------------------------
def test_many_are_signed_off_once_asked_and_each_can_be_opened_again(desk: Desk) -> None:
    segment(desk)
    desk.key(Qt.Key.Key_Backspace)  # the first has an empty correction now
    desk.go(key(2))
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (80, 40)])
    drawn = desk.session.correction.sum()  # type: ignore[union-attr]
    desk.go(key(3))
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_Return, CTRL)
    assert "selected scans (5)" in desk.window.bar.text and "Left out: 2." in desk.window.bar.text
    assert isinstance(desk.window.bar.buttons()[0], QPushButton) and desk.window.bar.buttons()[0].text() == "Not now"
    assert desk.session.worklist.counts.signed_off == 0, "asked first"
    answer(desk, "Sign off 5")
    wait(desk)
    assert desk.session.worklist.counts.signed_off == 5 and desk.session.current == key(3)
    assert "Signed off: 5." in desk.window.bar.text
    details = desk.window.bar.details
    assert f"{key(1)}: has an empty mask" in details and f"{key(7)}: has no mask" in details
    assert desk.session.state is State.SIGNED_OFF
    desk.go(key(2))
    assert desk.session.correction is not None and desk.session.correction.sum() == drawn
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.session.state is State.IN_PROGRESS and desk.session.worklist.counts.signed_off == 4


def test_what_one_reader_asked_for_is_not_signed_by_the_next(desk: Desk) -> None:
    desk.read_as("Bea")
    segment(desk)
    desk.read_as("mj")
    segment(desk)
    desk.window.actions_["select_all"].trigger()
    for late in (True, False):
        desk.window.actions_["sign_off_selected"].trigger()
        if late:
            go = next(each for each in desk.window.bar.buttons() if each.text().startswith("Sign off"))
            desk.read_as("Bea")
            go.click()
        else:
            answer(desk, "Sign off")
            assert desk.window.selection_desk.busy
            desk.read_as("Bea")
        assert not desk.window.selection_desk.busy
        desk.qtbot.wait(200)
        assert desk.session.worklist.counts.signed_off == 0
        desk.read_as("mj")
        desk.window.actions_["select_all"].trigger()


def test_not_now_signs_nothing(desk: Desk) -> None:
    segment(desk)
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_Return, CTRL)
    answer(desk, "Not now")
    assert desk.session.worklist.counts.signed_off == 0 and not desk.window.selection_desk.busy


def test_a_scan_replaced_since_it_was_segmented_is_left_out(desk: Desk, study_folder: Path) -> None:
    segment(desk)
    (study_folder / key(4)).write_bytes((study_folder / key(5)).read_bytes())
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_Return, CTRL)
    answer(desk, "Sign off 6")
    wait(desk)
    assert desk.session.worklist.counts.signed_off == 5
    assert f"{key(4)}: is not the scan that was annotated" in desk.window.bar.details


def test_with_nothing_to_sign_it_says_so(desk: Desk) -> None:
    desk.key(Qt.Key.Key_A, CTRL)
    desk.key(Qt.Key.Key_Return, CTRL)
    assert "None of the selected" in desk.window.bar.text and len(desk.window.bar.details.splitlines()) == 7


# --- flag -------------------------------------------------------------------------------------------------------------
def test_many_are_flagged_with_one_note_and_notes_are_kept(desk: Desk, study_folder: Path, own_home: Path) -> None:
    desk.window.commands.note("mine")
    click(desk, 2, CTRL)
    click(desk, 7, CTRL)
    desk.key(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(desk.window.bar.field, "second look")
    QTest.keyClick(desk.window.bar.field, Qt.Key.Key_Return)
    wait(desk)
    rows = desk.session.worklist.rows
    assert [row.flagged for row in rows] == [True, True, False, False, False, False, False]
    assert rows[0].note == "mine\nsecond look" and rows[1].note == "second look"
    assert rows[1].state is State.UNREAD, "nobody has opened it"
    assert key(7) in desk.window.bar.details, "it cannot be read, so nothing can be said of it"
    assert desk.window.parts.side.reading.flag.isChecked()
    desk.session.flush()
    stored = StudyStore(study_folder, "mj", user_data=own_home).load(key(2))
    assert stored is not None and stored.flag and stored.note == "second look" and stored.scan.size == (301, 199)
    desk.key(Qt.Key.Key_K, CTRL | SHIFT)
    wait(desk)
    assert not any(row.flagged for row in desk.session.worklist.rows) and rows[1].note == "second look"


# --- hide -------------------------------------------------------------------------------------------------------------
def test_hidden_scans_leave_the_list_and_the_count_and_stay_hidden(desk: Desk, study_folder: Path) -> None:
    panel = desk.window.parts.worklist
    click(desk, 2, CTRL)
    click(desk, 4, CTRL)
    click(desk, 1, CTRL)
    assert selected(desk) == [2, 4]
    desk.key(Qt.Key.Key_H, CTRL)
    assert panel.keys == [key(number) for number in (1, 3, 5, 6, 7)]
    assert panel.counts_text.startswith("0 of 5 signed off") and desk.session.location is not None
    desk.until(lambda: desk.session.flush() and (desk.session.location / FILE).exists())  # type: ignore[operator]
    assert json.loads((desk.session.location / FILE).read_text())["hidden"] == [key(2), key(4)]
    desk.key(Qt.Key.Key_N)
    desk.until(lambda: desk.session.current == key(3) and desk.session.scan is not None)
    desk.session.close()
    desk.open(study_folder)
    assert panel.keys == [key(number) for number in (1, 3, 5, 6, 7)]
    with ticked(desk, "Hidden"):
        assert panel.keys[:2] == [key(1), key(2)] and len(panel.keys) == 3
        click(desk, 2, button=Qt.MouseButton.RightButton)
        desk.key(Qt.Key.Key_H, CTRL | SHIFT)
    assert panel.keys == [key(number) for number in (1, 2, 3, 5, 6, 7)]


# --- export -----------------------------------------------------------------------------------------------------------
def test_export_of_the_selected_writes_those_alone(desk: Desk, tmp_path: Path) -> None:
    segment(desk)
    click(desk, 3, CTRL)
    desk.key(Qt.Key.Key_E, CTRL | SHIFT)
    dialog = desk.window.findChild(ExportDialog)
    assert dialog is not None and "2 selected" in dialog.windowTitle()
    assert "None of the selected scans is signed off" in dialog._problem.text() and not dialog.go.isEnabled()
    dialog.what.setCurrentIndex(1)
    assert "(2)" in dialog.what.currentText()
    dialog.folder.setText(str(tmp_path / "out"))
    with desk.qtbot.waitSignal(dialog.finished_export):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    masks = sorted(path.name for path in (tmp_path / "out").rglob("*_mask.png"))
    assert masks == ["scan (1)_mask.png", "scan (3)_mask.png"]
