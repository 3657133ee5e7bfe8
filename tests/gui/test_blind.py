"""Reading blind in the window: nothing of the draft, the ground truth or the class is seen before sign-off."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from busviewer.app import build
from busviewer.files import write_json
from busviewer.lifeline import LeftOpen
from busviewer.settings import Settings, load
from busviewer.study.worklist.worklist import Row
from busviewer.ui.kit.services import Services
from busviewer.ui.reports.export_dialog import ExportDialog
from busviewer.ui.worklist.worklist_model import ROW
from tests.gui.conftest import Driver, make_driver

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"
BLIND = Settings(reader="mj", theme="dark", hide_draft=True, hide_truth=True, assessment="at once")


@pytest.fixture
def blind(qtbot: QtBot, services: Services, study_folder: Path) -> Iterator[Driver]:
    """A window that hides both, with the study open."""
    driver = make_driver(qtbot, services, BLIND)
    driver.open(study_folder)
    driver.view.setFocus()
    yield driver
    driver.built.close()


def told(driver: Driver) -> str:
    """Every word in the window, tooltips and rows of the worklist among them."""
    window = driver.window
    words = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        words += [widget.toolTip(), widget.accessibleName()]
        words += [widget.text()] if isinstance(widget, QLabel) else []
    model = window.parts.worklist.model
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    words += [str(model.data(model.index(row, 0), role)) for row in range(model.rowCount()) for role in roles]
    words += [window.bar.text, window.status.cursor_text, window.status.job.text]
    return "\n".join(words)


def segment(driver: Driver) -> None:
    driver.key(Qt.Key.Key_S)
    key = driver.session.shown.key
    assert key is not None
    driver.until(lambda: driver.session.workspace.worklist.row(key).has_draft and not driver.window.inference.busy)


def draw(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.drag([(140, 100), (160, 100)])


def test_a_draft_is_made_and_nothing_of_it_is_seen(blind: Driver) -> None:
    segment(blind)
    assert "stays hidden until you sign" in blind.window.bar.text
    view, window = blind.view, blind.window
    assert view.draft.mask is None and view.truth.mask is None and view.correction.mask is None
    window.actions_["heatmap"].trigger()
    window.actions_["two_views"].trigger()
    window.screen_.views.sides[0].show_content("draft")  # type: ignore[union-attr]
    QTest.mouseMove(view.viewport(), blind.at(150, 100))
    blind.until(lambda: window.status.cursor_text != "" and not window.parts.side.measurements.stale)
    assert " p " not in window.status.cursor_text
    assert "hidden" in window.screen_.views.sides[0].missing.text()  # type: ignore[union-attr]
    assert view.heat_values is None and window.screen_.views.sides[0].draft.mask is None  # type: ignore[union-attr]
    for name in ("dice", "iou", "hd95"):
        assert window.parts.side.measurements.value(name, "draft") == "–"
    text = told(blind)
    assert "Dice 0" not in text and "uncertainty 0" not in text and "malignant (" not in text
    assert window.parts.side.assessment.words.text() == ""
    assert "Hidden until you sign off: draft, ground truth and class" in view.notes.hidden.text()
    assert view.notes.hidden.isVisible()


def test_no_class_is_told_by_any_name(blind: Driver) -> None:
    blind.go(SECOND)
    segment(blind)
    draw(blind)
    blind.window.actions_["from_truth"].trigger()
    dice = blind.window.study_controller.dice
    blind.until(
        lambda: (
            not blind.window.parts.side.measurements.stale and not dice.busy and blind.session.storage.saved == "saved"
        )
    )
    text = told(blind)
    assert "benign/" not in text and "scan (" not in text
    assert {blind.window.parts.worklist.model.index(row, 0).data(ROW).name for row in range(7)} == {
        f"#{number}" for number in range(1, 8)
    }


def test_no_message_tells_a_name(blind: Driver, study_folder: Path) -> None:
    watch, bar = blind.window.study_controller.watch, blind.window.bar

    def look() -> str:
        blind.until(lambda: watch._job is None or watch._job.finished)
        watch.look()
        blind.until(lambda: watch._job is not None and watch._job.finished)
        return bar.text

    first = look()
    shutil.copy(study_folder / SECOND, study_folder / "benign" / "scan (8).png")
    assert "#8" in look() and not first
    (study_folder / "benign" / "scan (8).png").unlink()
    assert "Removed" in look() and "#8" in bar.text
    place = blind.session.storage.folder
    assert place is not None
    bar.tell(f"{SECOND}: one", about="study", details=[f"{place / 'benign' / 'scan (2).png.json'}: two"])
    assert "scan (" not in bar.text + bar.details and bar.text.endswith(": one")
    blind.session.rows.unreadable(SECOND, f"{study_folder / SECOND}: cannot be read")
    assert "scan (" not in told(blind)


def test_enter_signs_no_draft_unseen(blind: Driver) -> None:
    segment(blind)
    before = blind.session.shown.key
    blind.key(Qt.Key.Key_Return)
    assert blind.session.shown.key == before and blind.session.shown.state == "unread, seen"
    assert "Nothing to sign off: the draft is hidden" in blind.window.bar.text


def test_what_was_left_open_is_offered_without_its_name(blind: Driver, tmp_path: Path) -> None:
    file = tmp_path / "open"
    left = LeftOpen(Path("study"), "benign/scan (4).png", 0.0, 0.0, file, FileLock(f"{file}.lock"))
    driver = blind.window.reopen_controller
    driver._left = [left]
    driver._offer()
    assert "“study” where you stopped" in blind.window.bar.text and "benign/" not in told(blind)
    blind.go(SECOND)
    assert blind.window.bar.text == "", "who reads on here need not answer"
    driver._left = []


def test_sign_off_brings_all_of_it(blind: Driver) -> None:
    key = "benign/scan (2).png"
    blind.go(key)
    segment(blind)
    draw(blind)
    blind.key(Qt.Key.Key_Return)
    blind.until(lambda: blind.session.shown.key != key)  # the next may be the one that cannot be read
    assert key in blind.window.bar.text
    blind.go(key)
    view, window = blind.view, blind.window
    assert view.draft.mask is not None and view.truth.mask is not None and not view.notes.hidden.isVisible()
    blind.until(lambda: window.parts.side.measurements.value("dice", "draft") != "–")
    blind.until(lambda: window.parts.worklist.model.index_of(key).data(ROW).uncertainty is not None)
    row = window.parts.worklist.model.index_of(key).data(ROW)
    assert row.name == key and row.class_name == "benign" and row.uncertainty is not None
    blind.until(lambda: window.parts.side.assessment.words.text() != "")
    annotation = blind.session.shown.annotation
    assert annotation is not None and annotation.final is not None and annotation.final.blind == ("draft", "truth")


def test_segment_all_makes_drafts_that_stay_hidden(blind: Driver) -> None:
    blind.window.actions_["segment_all"].trigger()
    blind.until(lambda: blind.session.workspace.worklist.counts.with_draft == 6 and not blind.window.inference.busy)
    assert all(row.uncertainty is None for row in blind.session.workspace.worklist.rows)
    assert "benign" not in blind.window.bar.text and blind.view.draft.mask is None
    assert all("scan (" not in line for line in blind.window.bar.details.splitlines())


def test_the_menu_turns_it_on_and_off_and_it_is_kept(driver: Driver, services: Services) -> None:
    driver.segment()
    actions, window = driver.window.actions_, driver.window
    driver.until(lambda: "Dice 0" in told(driver))
    assert driver.view.draft.mask is not None and "blind" not in window.status.reader.text()
    actions["hide_draft"].trigger()
    assert driver.view.draft.mask is None and driver.view.truth.mask is not None
    driver.until(lambda: not window.parts.side.measurements.stale and not window.study_controller.dice.busy)
    assert "Dice 0" not in told(driver) and "uncertainty 0" not in told(driver)
    assert window.status.reader.text() == "reader: mj, blind"
    driver.until(lambda: load(services.settings_file)[0].hide_draft)
    assert window.parts.worklist.keys[0] == FIRST
    actions["hide_truth"].trigger()
    assert driver.view.truth.mask is None
    actions["hide_draft"].trigger()
    actions["hide_truth"].trigger()
    assert driver.view.draft.mask is not None and driver.view.truth.mask is not None
    assert window.status.reader.text() == "reader: mj"
    driver.until(lambda: not load(services.settings_file)[0].hide_draft)


def test_the_threshold_and_the_difference_say_that_they_are_hidden(blind: Driver) -> None:
    segment(blind)
    blind.key(Qt.Key.Key_T)
    assert "Hidden until you sign" in blind.window.options_row.hint.text()
    assert not blind.window.options_row.threshold.isEnabled()
    blind.key(Qt.Key.Key_D)
    assert "hidden until you sign" in blind.window.bar.text
    draw(blind)
    assert blind.view.correction.isVisible() and not blind.view.difference.isVisible(), "what is drawn is seen"
    assert not blind.view.notes.legend.isVisible()


def test_hidden_drafts_are_not_exported(blind: Driver, tmp_path: Path) -> None:
    blind.go(FIRST)
    segment(blind)
    draw(blind)
    blind.key(Qt.Key.Key_Return)
    blind.until(lambda: blind.session.shown.key != FIRST)
    blind.go(SECOND)
    segment(blind)
    blind.window.actions_["export"].trigger()
    dialog = blind.window.findChild(ExportDialog)
    assert dialog is not None
    dialog.what.setCurrentIndex(1)
    dialog.folder.setText(str(tmp_path / "out"))
    with blind.hears(dialog.finished_export):
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert [path.name for path in (tmp_path / "out").rglob("*_mask.png")] == ["scan (1)_mask.png"]


def test_a_login_that_is_the_consensus_reads_as_somebody_else(qtbot: QtBot, services: Services) -> None:
    services.settings_file.write_text('reader = "Consensus"')
    built = build(services=services)
    assert built.session.workspace.reader == "reader" and "consensus of several readers" in built.window.bar.text
    built.close()


def test_a_first_scan_read_ahead_in_another_order_is_not_taken_for_the_first(blind: Driver, study_folder: Path) -> None:
    """The scan that is read with the folder is the first of the order in force when it is shown."""
    found = []
    loader = blind.window.study_controller.loader
    loader.loaded.connect(lambda key, loaded: found.append((key, loaded.scan.path)))
    blind.window.open_folder(study_folder)
    blind.window.actions_["hide_truth"].trigger()  # the order changes while the folder is looked through
    blind.until(lambda: bool(found) and blind.session.shown.scan is not None)
    assert all(path == study_folder / key for key, path in found)
    assert np.array_equal(blind.session.shown.scan.pixels, blind.view.scan.pixels)  # type: ignore[union-attr]


def test_the_start_page_offers_what_was_open_without_its_name(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    left = {"study": str(tmp_path / "BUSI"), "scan": "malignant/m (1).png", "since": 0.0}
    write_json(services.user_data / "open" / "1-1.json", left)
    driver = make_driver(qtbot, services, BLIND)
    start = driver.window.parts.centre.start
    driver.until(lambda: bool(start.offer))
    assert "BUSI" in start.offer and "malignant" not in start.offer
    driver.built.close()


def test_the_scan_on_screen_stays_in_sight_where_the_names_and_so_the_order_change(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    panel.list.setFixedHeight(60)  # one row
    driver.go(SECOND)
    for _ in range(2):
        driver.window.actions_["hide_truth"].trigger()
        driver.turn()
        driver.until(lambda: panel.list.viewport().rect().contains(in_the_list(driver, SECOND)))


def test_neither_order_nor_filter_goes_on_by_what_is_hidden_now(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and not driver.window.study_controller.dice.busy)
    driver.until(lambda: not driver.window.parts.side.measurements.stale)
    driver.go(FIRST)
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Dice"))
    assert [row.key for row in shown_rows(driver)] != [row.key for row in driver.session.workspace.worklist.rows]
    driver.window.actions_["hide_truth"].trigger()
    assert [row.key for row in shown_rows(driver)] == [row.key for row in driver.session.workspace.worklist.rows]
    driver.window.actions_["hide_truth"].trigger()
    panel.search.setText("dice>0")
    driver.until(lambda: 1 < len(shown_rows(driver)) < len(driver.session.workspace.worklist.rows))
    driver.window.actions_["hide_truth"].trigger()
    assert [row.key for row in shown_rows(driver)] == [FIRST]


def in_the_list(driver: Driver, key: str) -> QPoint:
    """Where the row of a scan is in the viewport of the list."""
    panel = driver.window.parts.worklist
    return panel.list.visualRect(panel.model.index_of(key)).center()


def shown_rows(driver: Driver) -> list[Row]:
    model = driver.window.parts.worklist.model
    return [model.data(model.index(row, 0), ROW) for row in range(model.rowCount())]
