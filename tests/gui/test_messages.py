"""The line of messages: it covers nothing, moves no scan, and ends when what it speaks of is over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from busviewer.app import build
from busviewer.ui.kit.services import Services
from tests import waiting
from tests.gui.conftest import MODEL, Driver

FIRST, SECOND, BROKEN = "benign/scan (1).png", "benign/scan (2).png", "benign/scan (7).png"


class _Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.files: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """What the system would open."""
        self.files.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The files that the system was asked to open."""
    opener = _Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    yield opener.files
    QDesktopServices.unsetUrlHandler("file")


def place(driver: Driver, widget: QWidget) -> QRect:
    """Where ``widget`` lies in the window."""
    return QRect(widget.mapTo(driver.window, QPoint()), widget.size())


def drawn(driver: Driver) -> None:
    """The scan on screen has a correction."""
    driver.window.actions_["from_truth"].trigger()
    assert driver.session.shown.correction is not None


# --- what was written -------------------------------------------------------------------------------------------------
def test_what_was_written_is_opened_by_a_button(driver: Driver, tmp_path: Path, opened: list[str]) -> None:
    bar, file = driver.window.bar, tmp_path / "a report, 100 %.pdf"
    bar.tell("Report written.", about="study", details=["odd"], opens=file)
    show, open_ = bar.buttons()
    assert (show.text(), open_.text()) == ("Show", "Open")
    open_.click()
    assert opened == [str(file)] and bar.text == "Report written."
    bar.tell("Something else.", about="study")
    assert bar.buttons() == []


# --- its place --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("size", [(1440, 900), (1100, 800)])
def test_no_message_covers_the_scan_or_moves_it(driver: Driver, size: tuple[int, int]) -> None:
    window, bar = driver.window, driver.window.bar
    window.resize(*size)
    driver.turn()

    def seen() -> tuple[QRect, QPointF, QPointF]:
        driver.turn()
        return place(driver, driver.view), driver.view.to_widget(0, 0), driver.view.to_widget(100, 100)

    before = seen()
    long = "a reason that takes many words to tell, and then some more. " * 20
    for kind in ("info", "warning", "error"):
        window.inference.notice.emit(long) if kind == "warning" else bar.tell(long, kind, about="scan")
        assert seen() == before and not place(driver, bar).intersects(place(driver, window.parts))
        assert bar.text == long and bar._text.toolTip() == long and "…" in bar._text.text()
        bar.dismiss()
        assert seen() == before
    drawn(driver)
    driver.key(Qt.Key.Key_S)
    assert bar.asks and seen() == before and all(each.width() >= each.sizeHint().width() for each in bar.buttons())
    bar.dismiss()
    window.reader_controller.ask()
    assert bar.asks and seen() == before


def test_a_message_that_fits_is_whole(driver: Driver) -> None:
    driver.window.view_controller._show_difference(True)
    driver.go("benign/scan (6).png")
    driver.window.actions_["difference"].setChecked(True)
    driver.window.view_controller._show_difference(True)
    bar = driver.window.bar
    assert bar._text.text() == bar.text == "This scan has no ground truth to compare with."
    assert bar._text.toolTip() == ""


@pytest.mark.parametrize("pixels", [11, 12, 13, 14, 15])
def test_a_message_of_two_lines_is_whole(driver: Driver, pixels: int) -> None:
    label = driver.window.bar._text
    label.setStyleSheet(f"font-size: {pixels}px")
    driver.window.bar.tell("Word", about="program")
    driver.until(lambda: label.width() > driver.window.width() / 2)  # it is laid out
    metrics, words = label.fontMetrics(), "Word"
    while metrics.horizontalAdvance(words) < 1.5 * label.width():
        words += " word"
    driver.window.bar.tell(words, "warning", about="program")
    assert label.text() == words and label.toolTip() == ""


# --- its end ----------------------------------------------------------------------------------------------------------
def test_the_error_of_a_folder_goes_with_the_next(driver: Driver, study_folder: Path, tmp_path: Path) -> None:
    driver.window.open_folder(tmp_path / "nowhere")
    driver.until(lambda: "nowhere" in driver.window.bar.text)
    driver.go(SECOND)
    assert "nowhere" in driver.window.bar.text, "the reader has gone to a scan of the folder that is open still"
    other = tmp_path / "other"
    shutil.copytree(study_folder, other)
    driver.open(other)
    assert driver.window.bar.text == ""


def test_the_error_of_a_scan_goes_with_the_next(driver: Driver) -> None:
    driver.window.inference.failed.emit(FIRST, "out of luck")
    assert driver.window.bar.text == "benign/scan (1).png could not be segmented: out of luck"
    driver.go(SECOND)
    assert driver.window.bar.text == ""


def test_what_is_said_of_a_scan_that_cannot_be_read_goes_with_the_next(driver: Driver) -> None:
    driver.window.study_controller.go_to(BROKEN)
    driver.until(lambda: BROKEN in driver.window.bar.text)
    driver.go(SECOND)
    assert driver.window.bar.text == ""


def test_a_question_of_a_scan_cannot_be_answered_at_the_next(driver: Driver) -> None:
    drawn(driver)
    driver.key(Qt.Key.Key_S)
    assert driver.window.bar.asks and len(driver.window.bar.buttons()) == 2
    driver.go(SECOND)
    assert not driver.window.bar.asks and driver.window.bar.text == "" and driver.window.bar.buttons() == []


def test_a_question_of_the_study_stays_over_its_scans_and_ends_with_the_reader(driver: Driver) -> None:
    drawn(driver)
    driver.window.actions_["sign_off_selected"].trigger()
    assert driver.window.bar.text.startswith("Sign off the selected scans (1)")
    driver.go(SECOND)
    assert driver.window.bar.asks
    driver.read_as("another")
    assert not driver.window.bar.asks and driver.window.bar.text == "" and driver.window.bar.buttons() == []


def test_a_question_of_the_study_ends_with_it(driver: Driver, study_folder: Path, tmp_path: Path) -> None:
    driver.window.reader_controller.ask()
    assert driver.window.bar.text == "Reader name:"
    other = tmp_path / "other"
    shutil.copytree(study_folder, other)
    driver.open(other)
    assert driver.window.bar.text == "" and not driver.window.bar.field.isVisible()


def test_what_is_said_of_a_model_ends_with_another(driver: Driver) -> None:
    driver.window.inference.notice.emit("Not enough memory on this device")
    driver.go(SECOND)
    assert driver.window.bar.text == "Not enough memory on this device"
    driver.window.model_controller.use(MODEL)
    assert driver.window.bar.text == ""


def test_what_is_said_of_a_run_ends_where_the_dialog_tells_it(driver: Driver) -> None:
    driver.window.training_controller._tell_failed("Out of memory.")
    driver.go(SECOND)
    driver.window.model_controller.use(MODEL)
    assert driver.window.bar.text.startswith("Training failed: Out of memory.")
    driver.window.training_controller.open(MODEL, "cpu")
    assert driver.window.bar.text == ""


def test_a_folder_that_is_dragged_away_is_no_longer_named(driver: Driver) -> None:
    driver.window.parts.centre.show_drop("mammo")
    assert driver.window.bar.text == "Drop to open mammo"
    driver.window.parts.centre.show_drop("")
    assert driver.window.bar.text == ""


def test_problems_of_a_study_are_told_until_it_is_left(driver: Driver, study_folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(study_folder, other)
    shutil.copy(other / "benign" / "scan (1)_mask.png", other / "benign" / "odd_mask.png")
    driver.open(other)
    driver.until(lambda: "odd_mask.png" in driver.window.bar.text)
    driver.go(SECOND)
    assert "odd_mask.png" in driver.window.bar.text
    driver.open(study_folder)
    assert driver.window.bar.text == ""


def test_damaged_settings_are_told_after_who_reads_was_asked(
    qtbot: QtBot, services: Services, study_folder: Path
) -> None:
    services.settings_file.write_text("reader = = mj")
    built = build(services=services)
    built.window.open_folder(study_folder)
    built.window.show()
    bar = built.window.bar
    assert "quarantined" in bar.text
    waiting.until(lambda: bar.text == "Who is reading?", lambda: bar.text, turn=waiting.turn)
    bar.buttons()[0].click()
    waiting.until(lambda: len(bar.buttons()) == 4, lambda: bar.text, turn=waiting.turn)
    bar.buttons()[0].click()
    waiting.until(lambda: built.session.shown.scan is not None, lambda: bar.text, turn=waiting.turn)
    assert "quarantined" in bar.text and "quarantined" in bar.details
    bar.dismiss()
    assert bar.text == ""
    built.close()
