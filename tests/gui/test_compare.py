"""Two readers compared in the window, and their consensus picked, voted and drawn, with mouse and keys."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from busviewer.study import StudyStore
from busviewer.study.annotations.annotation import Annotation, Final, ScanRef, State
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.ui.kit import theme
from busviewer.ui.kit.services import Services
from busviewer.ui.readers.compare_page import ComparePage
from busviewer.ui.reports.export_dialog import ExportDialog
from busviewer.ui.reports.summary_dialog import SummaryDialog
from tests.gui.conftest import SHAPE, Driver
from tests.gui.test_access import nameless, unsaid
from tests.waiting import PATIENCE

KEYS = tuple(f"benign/scan ({number}).png" for number in range(1, 6))
CTRL = Qt.KeyboardModifier.ControlModifier


def disc(x: int, radius: int = 30) -> np.ndarray:
    mask = np.zeros(SHAPE, np.uint8)
    if radius:
        cv2.circle(mask, (x, 100), radius, 1, -1)
    return mask.astype(bool)


def sign(folder: Path, home: Path, reader: str, key: str, mask: np.ndarray, day: int = 1) -> None:
    said = Annotation(
        ScanRef(key, "", (SHAPE[1], SHAPE[0])), reader, State.SIGNED_OFF, lesion_class="benign",
        finals=(Final(mask, f"2026-01-{day:02d}T08:00:00Z"),),
    )  # fmt: skip
    StudyStore(folder, reader, user_data=home).write(key, said)


@pytest.fixture
def read(empty_driver: Driver, study_folder: Path, own_home: Path) -> Driver:
    """A study that Anna read whole, Bea four scans of, and mj, who is at the driver, not at all."""
    for number, key in enumerate(KEYS):
        sign(study_folder, own_home, "Anna", key, disc(150))
        if number < 4:
            sign(study_folder, own_home, "Bea", key, disc(150 + 8 * number, 0 if number == 3 else 30))
    empty_driver.open(study_folder)
    empty_driver.view.setFocus()
    return empty_driver


def far(one: QColor, other: QColor) -> int:
    """How far two colours are from each other."""
    return sum(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def compare(driver: Driver) -> ComparePage:
    """Open the comparison by its key; its first scan is on show."""
    driver.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    page = driver.window.findChild(ComparePage)
    assert page is not None
    driver.until(lambda: page.view.scan is not None and page.progress.isHidden())
    return page


def choose(
    driver: Driver, page: ComparePage, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    place = page.table.visualRect(page.model.index(row, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
    key = page.model.pairs[row].key
    driver.until(lambda: page.view.scan is not None and page.view.scan.path.name == key.rpartition("/")[2])


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))


def cells(page: ComparePage, row: int) -> list[str]:
    return [str(page.model.data(page.model.index(row, column))) for column in range(page.model.columnCount())]


def agreed(folder: Path, home: Path, key: str) -> Annotation | None:
    return StudyStore(folder, CONSENSUS, user_data=home).load(key)


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (folder / "busviewer").rglob("*.json")}


def test_the_list_is_by_disagreement_with_both_outlines(read: Driver) -> None:
    page = compare(read)
    assert page.names == ("Anna", "Bea")
    assert [pair.key for pair in page.model.pairs] == [KEYS[3], KEYS[2], KEYS[1], KEYS[0]]
    assert cells(page, 0)[:4] == ["scan (4).png", "0.000", "–", "only Anna sees a lesion"]
    assert page.values["scans"].text() == "4" and page.values["lesion"].text() == "agree on 75 % of 4   κ 0.00"
    choose(read, page, 1)
    assert page.legend.names == ["Anna", "Bea"]
    shown = page.view.grab().toImage()
    for reader, x in ((0, 120), (1, 196)):
        wanted = QColor(theme.READERS[reader])
        around = [
            shown.pixelColor(page.view.to_widget(x + dx / 4, 100 + dy).toPoint())
            for dx in range(-8, 9)
            for dy in range(-6, 7)
        ]
        assert min(far(wanted, colour) for colour in around) < 40, reader
    assert nameless(page) == [] and unsaid(page) == []


def test_nothing_is_done_to_the_scan_out_of_sight_and_esc_leads_back(read: Driver, study_folder: Path) -> None:
    before, key = files(study_folder), read.session.shown.key
    page = compare(read)
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_S, Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_K):
        read.key(pressed)
    read.key(Qt.Key.Key_Down)
    read.until(lambda: page.current == page.model.pairs[1].key)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.rect().center())
    read.key(Qt.Key.Key_Escape)
    assert not page.isVisible() and read.view.isVisible() and read.window.parts.worklist.isVisible()
    assert (
        read.session.shown.key == key
        and read.session.shown.state == "unread, seen"
        and not read.session.editor.undo_label
    )
    assert files(study_folder) == before
    assert read.window.actions_["sign_off"].isEnabled()


def test_who_reads_sees_only_what_they_signed_off_themselves(read: Driver, study_folder: Path, own_home: Path) -> None:
    read.go(KEYS[1])
    read.key(Qt.Key.Key_B)
    read.drag([(140, 100), (160, 100)])
    read.key(Qt.Key.Key_Return)
    page = compare(read)
    assert page.names == ("mj", "Anna")
    for box, name in ((page.first, "Anna"), (page.second, "Bea")):
        box.setFocus()
        while box.currentData() != name:
            QTest.keyClick(box, Qt.Key.Key_Up if box.findData(name) < box.currentIndex() else Qt.Key.Key_Down)
    read.until(lambda: page.names == ("Anna", "Bea") and "3 more" in page.note.text())
    assert [pair.key for pair in page.model.pairs] == [KEYS[1]]
    assert "only scans that you signed off" in page.note.text()


def test_who_does_not_read_is_told_that_all_is_shown(read: Driver) -> None:
    assert "stop here" in compare(read).note.text()


def test_who_is_to_read_blind_sees_nothing_of_the_others_yet(read: Driver) -> None:
    read.window.actions_["hide_draft"].setChecked(True)
    read.window.reader_controller.set_hidden()
    read.window.actions_["compare_readers"].trigger()
    page = read.window.findChild(ComparePage)
    assert page is not None
    read.until(lambda: page.progress.isHidden() and "5 more" not in page.note.text() and "4 more" in page.note.text())
    assert page.model.pairs == [] and "only scans that you signed off" in page.note.text()


def test_the_majority_of_many_scans_at_once(read: Driver, study_folder: Path, own_home: Path) -> None:
    page = compare(read)
    choose(read, page, 1)
    assert "where both agree" in page.rule.text()
    choose(read, page, 3, Qt.KeyboardModifier.ShiftModifier)
    click(page.take_majority)
    read.until(lambda: [cells(page, row)[4] for row in range(4)] == ["", "majority", "majority", "majority"])
    said = agreed(study_folder, own_home, KEYS[2])
    assert said is not None and said.final is not None and said.lesion_class == "benign"
    assert np.array_equal(said.final.mask, disc(150) & disc(166))
    assert said.final.origin is not None and (said.final.origin.by, len(said.final.origin.of)) == ("mj", 2)


def test_a_pick_is_one_readers_mask_and_goes_stale_with_it(read: Driver, study_folder: Path, own_home: Path) -> None:
    page = compare(read)
    click(page.take_second)
    read.until(lambda: cells(page, 0)[4] == "picked")
    said = agreed(study_folder, own_home, KEYS[3])
    assert said is not None and said.final is not None and not said.final.mask.any()
    read.key(Qt.Key.Key_Escape)
    sign(study_folder, own_home, "Bea", KEYS[3], disc(170), day=2)
    page = compare(read)
    row = page.model.place(KEYS[3])
    assert cells(page, row)[4] == "picked, outdated"
    choose(read, page, row)
    read.until(lambda: "outdated" in page.rule.text())
    assert page.legend.names == ["Anna", "Bea", "consensus"]


def edit(driver: Driver, page: ComparePage, number: int) -> None:
    """Open the menu of Edit, and choose an entry."""
    menu = page.edit.menu()
    menu.popup(page.edit.mapToGlobal(QPoint(0, 0)))
    driver.until(menu.isVisible)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[number]).center())
    driver.until(lambda: bool(driver.session.judging.judge) and driver.session.shown.scan is not None)
    driver.window.activateWindow()  # offscreen, a menu that closes gives the window back no keys
    driver.until(driver.window.isActiveWindow)


def test_the_consensus_is_drawn_as_any_scan_and_kept(read: Driver, study_folder: Path, own_home: Path) -> None:
    own, before = read.session.shown.key, files(study_folder)
    page = compare(read)
    choose(read, page, 1)
    edit(read, page, 0)
    window = read.window
    assert "Consensus" in window.parts.centre.mode.text and "drawn by mj" in window.parts.centre.mode.text
    assert "consensus" in window.status.reader.text() and not page.isVisible()
    assert np.array_equal(read.session.shown.mask, disc(150)) and not window.actions_["export"].isEnabled()
    watch = window.study_controller.watch
    watch.look()
    read.until(lambda: watch._job is None or watch._job.finished)
    assert len(read.session.workspace.worklist.rows) == 1, "the other scans of the folder are not new ones"
    read.view.setFocus()
    bea = QColor(theme.READERS[1])  # dashed, at the right end of her disc
    near = [(196 + dx / 2, 100 + 2 * dy) for dx in range(-4, 5) for dy in range(-4, 5)]
    assert min(far(bea, QColor(*read.pixel(*at))) for at in near) < 60
    read.key(Qt.Key.Key_V)
    assert min(far(bea, QColor(*read.pixel(*at))) for at in near) > 60
    read.key(Qt.Key.Key_V)
    read.key(Qt.Key.Key_B)
    read.drag([(220, 100), (230, 100)])
    drawn = np.array(read.session.shown.mask)
    assert drawn[100, 225]
    read.key(Qt.Key.Key_Return)
    read.until(lambda: page.isVisible() and page.current == KEYS[1] and cells(page, 1)[4] == "edited")  # at the next
    assert not window.parts.centre.mode.isVisible() and window.status.reader.text() == "reader: mj"
    said = agreed(study_folder, own_home, KEYS[2])
    assert said is not None and said.final is not None and np.array_equal(said.final.mask, drawn)
    assert said.final.origin is not None and said.final.origin.start == "Anna" and said.final.origin.rule == "edit"
    read.key(Qt.Key.Key_Escape)
    read.until(lambda: read.session.shown.key == own and read.session.shown.scan is not None)
    after = files(study_folder)
    assert all(after[path] == data for path, data in before.items())  # nobody else's file was touched


def test_the_consensus_is_on_one_scan_whatever_comes_into_the_folder(read: Driver, study_folder: Path) -> None:
    page = compare(read)
    choose(read, page, 1)
    edit(read, page, 0)
    watch = read.window.study_controller.watch
    watch.look()
    read.through(watch._worker)
    assert len(read.session.workspace.worklist) == 1
    back = read.window.parts.centre.mode.findChild(QPushButton)
    assert back is not None
    click(back)
    read.until(page.isVisible)
    (study_folder / "benign" / "scan (9).png").write_bytes((study_folder / KEYS[0]).read_bytes())
    read.window.study_controller.watch.look()
    read.until(lambda: "benign/scan (9).png" in read.session.workspace.worklist)


def test_a_slow_disk_keeps_neither_the_comparison_nor_the_summary_from_opening(
    read: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    go, write = threading.Event(), StudyStore.write

    def slow(*given: object, **named: object) -> Path:
        assert go.wait(PATIENCE)
        return write(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(StudyStore, "write", slow)
    read.key(Qt.Key.Key_B)
    read.drag([(40, 40), (80, 40)])
    read.window.actions_["summary"].trigger()
    read.window.actions_["compare_readers"].trigger()
    assert read.session.storage.saved == "saving"
    page, dialog = read.window.findChild(ComparePage), read.window.findChild(SummaryDialog)
    assert page is not None and page.isVisible() and dialog is not None and dialog.isVisible()
    go.set()
    read.until(lambda: page.progress.isHidden() and page.first.findData("mj") >= 0)
    read.until(lambda: dialog.summary is not None and dialog.status_text.startswith("As of"))
    assert "could not be written" not in dialog.status_text
    dialog.close()


def test_an_edit_that_is_left_before_it_begins_holds_nothing(read: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    page, begun, go = compare(read), threading.Event(), threading.Event()
    prepare = read.session.judging.prepare

    def slow(*args: object) -> object:
        found = prepare(*args)  # type: ignore[arg-type]
        begun.set()
        go.wait(PATIENCE)
        return found

    monkeypatch.setattr(read.session.judging, "prepare", slow)
    page.edited.emit(KEYS[1], "Anna")
    assert begun.wait(PATIENCE)
    read.window.readers_controller.leave()
    go.set()
    monkeypatch.undo()
    page = compare(read)
    choose(read, page, 1)
    edit(read, page, 0)
    assert not read.session.storage.read_only


def test_back_without_signing_keeps_it_for_later(read: Driver, study_folder: Path, own_home: Path) -> None:
    page = compare(read)
    choose(read, page, 2)
    edit(read, page, 2)
    assert np.array_equal(read.session.shown.mask, disc(150) & disc(158))
    back = read.window.parts.centre.mode.findChild(QPushButton)
    assert back is not None
    click(back)
    read.until(lambda: page.isVisible() and cells(page, 2)[4] == "started")
    assert page.current == KEYS[1]
    said = agreed(study_folder, own_home, KEYS[1])
    assert said is not None and said.final is None and said.correction is not None
    edit(read, page, 3)
    assert np.array_equal(read.session.shown.mask, said.correction)


def test_what_was_drawn_by_hand_is_not_replaced_unasked(read: Driver, study_folder: Path, own_home: Path) -> None:
    page = compare(read)
    choose(read, page, 1)
    edit(read, page, 1)
    read.key(Qt.Key.Key_Return)
    read.until(lambda: page.isVisible() and cells(page, 1)[4] == "edited")
    choose(read, page, 1)
    click(page.take_first)
    keep, replace = read.window.bar.buttons()
    assert "drawn by hand" in read.window.bar.text
    click(keep)
    assert cells(page, 1)[4] == "edited"
    click(page.take_first)
    click(read.window.bar.buttons()[1])
    read.until(lambda: cells(page, 1)[4] == "picked")
    said = agreed(study_folder, own_home, KEYS[2])
    assert said is not None and len(said.finals) == 2
    assert replace is not None


def test_nobody_is_called_consensus(read: Driver) -> None:
    read.window.actions_["reader"].trigger()
    bar = read.window.bar
    bar.field.setText("")
    QTest.keyClicks(bar.field, "Consensus")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert "Choose another name" in bar.text and read.session.workspace.reader == "mj"


def test_the_consensus_is_exported_as_any_readers_masks(read: Driver, tmp_path: Path) -> None:
    page = compare(read)
    choose(read, page, 1)
    click(page.take_majority)
    read.until(lambda: cells(page, 1)[4] == "majority")
    read.key(Qt.Key.Key_Escape)
    read.window.actions_["export"].trigger()
    dialog = read.window.findChild(ExportDialog)
    assert dialog is not None
    read.until(lambda: dialog.what.findData("consensus") >= 0)
    dialog.what.setCurrentIndex(dialog.what.findData("consensus"))
    dialog.folder.setText(str(tmp_path / "out"))
    with read.hears(dialog.finished_export):
        click(dialog.go)
    (written,) = (tmp_path / "out").rglob("*_mask.png")
    assert np.array_equal(cv2.imread(str(written), cv2.IMREAD_GRAYSCALE) > 0, disc(150) & disc(166))


def test_the_table_is_saved_as_csv(read: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "readers.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (str(out), ""))
    page = compare(read)
    click(page.csv)
    read.until(out.exists)
    with out.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["scan"] for row in rows] == [pair.key for pair in page.model.pairs]


def test_a_name_that_is_not_utf_8_is_carried_whole(read: Driver) -> None:
    page, odd, came = compare(read), "benign/scan \udcff.png", []
    page.scan_chosen.disconnect()
    page.edited.disconnect()
    page.scan_chosen.connect(came.append)
    page.edited.connect(lambda key, _start: came.append(key))
    page.scan_chosen.emit(odd)
    page.edited.emit(odd, "Anna")
    assert came == [odd, odd]


def test_with_one_reader_it_says_that_it_takes_two(driver: Driver) -> None:
    driver.key(Qt.Key.Key_C, CTRL | Qt.KeyboardModifier.ShiftModifier)
    page = driver.window.findChild(ComparePage)
    assert page is not None
    driver.until(lambda: page.progress.isHidden() and "two readers" in page.note.text())
    assert not page.take_first.isEnabled()
    driver.key(Qt.Key.Key_Escape)


def test_another_study_ends_the_comparison(read: Driver, study_folder: Path, services: Services) -> None:
    page = compare(read)
    read.window.open_folder(study_folder)
    read.until(lambda: not page.isVisible() and read.session.shown.scan is not None)
    assert read.window.parts.worklist.isVisible()


def test_it_can_be_closed_at_any_moment(read: Driver, study_folder: Path, own_home: Path) -> None:
    page = compare(read)
    choose(read, page, 1)
    edit(read, page, 0)
    read.built.close()
    said = agreed(study_folder, own_home, KEYS[2])
    assert said is not None and said.correction is not None
