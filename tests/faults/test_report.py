"""What nobody caught: one dialog, the work saved first, a report that names nobody; what the next start offers."""

from __future__ import annotations

import gc
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt, QTimer, Signal, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from busviewer import paths
from busviewer.files import read_json
from busviewer.logbook import LOG_NAME, kept_log
from busviewer.settings import Settings, save
from busviewer.study import from_json
from busviewer.ui.reports.report_dialog import ReportDialog
from tests.e2e.driver import Reader, Steps, read
from tests.faults.conftest import Faults
from tests.gui.conftest import Driver
from tests.waiting import PATIENCE

FIRST = "benign/scan (1).png"


@pytest.fixture
def heard(driver: Driver, qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """A window that hears of what nobody caught; the hooks of the tests do not."""
    monkeypatch.setattr(threading, "excepthook", lambda given: None)
    monkeypatch.setattr(sys, "unraisablehook", lambda given: None)
    with kept_log(own_home / "log"), qtbot.captureExceptions(), driver.window.report_controller.listening():
        yield driver


def shown(driver: Driver) -> list[ReportDialog]:
    return [dialog for dialog in driver.window.findChildren(ReportDialog) if dialog.isVisible()]


class Breaking(QWidget):
    """Raises where it is told to."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pressed.connect(self._slot)
        self.setGeometry(0, 0, 20, 20)
        self.painting = False

    def _slot(self) -> None:
        raise ValueError("a slot broke")

    def paintEvent(self, event: QEvent) -> None:
        if self.painting:
            raise ValueError("a paint broke")

    def mousePressEvent(self, event: QEvent) -> None:
        raise ValueError("a press broke")


class Dying:
    def __del__(self) -> None:
        raise ValueError("a destructor broke")


def in_slot(driver: Driver) -> None:
    widget = Breaking(driver.window)
    QTimer.singleShot(0, widget.pressed.emit)


def in_paint(driver: Driver) -> None:
    widget = Breaking(driver.window)
    widget.painting = True
    widget.show()


def in_press(driver: Driver) -> None:
    widget = Breaking(driver.window)
    widget.show()
    QTimer.singleShot(0, lambda: QApplication.postEvent(widget, press()))


def press() -> QEvent:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(3, 3), QPointF(3, 3), left, left, none)


def in_thread(driver: Driver) -> None:
    def work() -> None:
        raise ValueError("a thread broke")

    threading.Thread(target=work, name="some").start()


def in_destructor(driver: Driver) -> None:
    Dying()
    gc.collect()


def in_answer(driver: Driver) -> None:
    def done(found: object) -> None:
        raise ValueError("an answer broke")

    driver.window.study_controller.loader.run(lambda: 1, done, done)


WAYS = {
    "slot": in_slot, "paint": in_paint, "press": in_press, "thread": in_thread, "destructor": in_destructor,
    "answer": in_answer,
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_what_nobody_caught_is_told_once_with_the_work_saved(heard: Driver, way: str, faults: Faults) -> None:
    heard.key(Qt.Key.Key_B)
    heard.drag([(40, 40), (60, 40)])
    drawn = heard.session.shown.correction.copy()  # type: ignore[union-attr]
    WAYS[way](heard)
    heard.until(lambda: len(shown(heard)) == 1)
    (dialog,) = shown(heard)
    assert "All your work is saved" in dialog._text.text() and heard.session.storage.saved == "saved"
    path = heard.session.storage.folder / f"{FIRST}.json"  # type: ignore[operator]
    assert np.array_equal(from_json(read_json(path)).correction, drawn)
    report = dialog.report.toPlainText()
    assert "broke" in report and "test_report.py" in report and "Python 3" in report and "model: fake" in report
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report
    in_slot(heard)
    heard.until(lambda: "since then: " in dialog._count.text() and not dialog._count.isHidden())
    assert len(shown(heard)) == 1
    for widget in heard.window.findChildren(Breaking):
        widget.hide()
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert not shown(heard)
    heard.drag([(40, 60), (60, 60)])
    assert not np.array_equal(heard.session.shown.correction, drawn), "the work goes on"
    faults.record("an exception that nobody caught", 1)


def test_a_storm_is_one_dialog_and_few_lines(heard: Driver, own_home: Path) -> None:
    for _ in range(200):
        in_slot(heard)
    heard.until(lambda: bool(shown(heard)) and "since then: 199" in shown(heard)[0]._count.text())
    assert len(shown(heard)) == 1
    assert (own_home / "log" / LOG_NAME).read_text().count("_slot") == 1
    shown(heard)[0].close()


def test_work_that_cannot_be_saved_is_said(heard: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> bool:
        raise OSError("no space")

    monkeypatch.setattr(heard.session.storage, "flush", full)
    in_slot(heard)
    heard.until(lambda: bool(shown(heard)))
    assert "not saved yet" in shown(heard)[0]._text.text() and "Do not close" in shown(heard)[0]._text.text()
    monkeypatch.undo()
    shown(heard)[0].close()


def test_a_problem_can_be_reported_at_any_time(heard: Driver, own_home: Path) -> None:
    qWarning("Qt said something")
    heard.window.actions_["report"].trigger()
    (dialog,) = shown(heard)
    assert "qt: Qt said something" in dialog.report.toPlainText() and "not caught" not in dialog.report.toPlainText()
    in_slot(heard)
    heard.until(lambda: len(shown(heard)) == 2)
    told = shown(heard)[1]
    assert "a slot broke" in told.report.toPlainText() and told._count.isHidden()
    told.close()
    in_slot(heard)  # at once: the one before is not deleted yet
    heard.until(lambda: len(shown(heard)) == 2)
    for dialog in shown(heard):
        dialog.close()


def test_no_patient_is_named(heard: Driver, tmp_path: Path, own_home: Path) -> None:
    """A DICOM named after, and holding the name of, a patient: opened, broken in every way, and looked for."""
    from pydicom.dataset import FileDataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, generate_uid

    folder = tmp_path / "Doe Jane"
    folder.mkdir()
    meta = FileMetaDataset()
    meta.TransferSyntaxUID, meta.MediaStorageSOPInstanceUID = ExplicitVRLittleEndian, generate_uid()
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.6.1"
    dataset = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)
    dataset.PatientName, dataset.PatientID = "DOE^JANE", "DOE-4711"
    dataset.Rows = dataset.Columns = 64
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = np.full((64, 64), 90, np.uint8).tobytes()
    dataset.save_as(folder / "Doe_Jane.dcm")
    whole = (folder / "Doe_Jane.dcm").read_bytes()
    (folder / "Doe_Jane_2.dcm").write_bytes(whole[:-900])
    dataset.SamplesPerPixel = 2
    dataset.save_as(folder / "Doe_Jane_3.dcm")
    two = (folder / "Doe_Jane_3.dcm").read_bytes()
    (folder / "Doe_Jane_3.dcm").write_bytes(two.replace(b"MONOCHROME2 ", b"DOE^JANE XX "))
    heard.window.open_folder(folder)
    heard.until(lambda: heard.session.shown.key == "Doe_Jane.dcm" and heard.session.shown.scan is not None)

    def raising(text: str) -> Callable[[], None]:
        def work() -> None:
            raise RuntimeError(text)

        return work

    for key in ("Doe_Jane_2.dcm", "Doe_Jane_3.dcm"):
        heard.window.study_controller.go_to(key)
        heard.until(lambda key=key: bool(heard.session.workspace.worklist.row(key).unreadable))
        heard.window.study_controller.loader.run(raising(f"{folder / key}: Doe_Jane of {folder}"), print, print)
        QTimer.singleShot(0, raising(f"no {key!r} in {folder.name}, 'DOE^JANE'"))
    heard.window.actions_["segment_all"].trigger()
    heard.until(lambda: not heard.window.inference.busy)
    heard.until(lambda: bool(shown(heard)))
    told = shown(heard)[0].report.toPlainText() + (own_home / "log" / LOG_NAME).read_text()
    assert "RuntimeError" in told and "a job failed" in told
    assert not re.search(r"doe(?!s not)|jane|4711", told, re.IGNORECASE) and str(tmp_path) not in told
    shown(heard)[0].close()


# --- the next start ---------------------------------------------------------------------------------------------------
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from busviewer.cli import main
from busviewer.paths import user_data
from busviewer.ui.main_window import MainWindow
def tick():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.session.shown.scan is not None:
            if window.session.shown.key != sys.argv[2]:
                window.study_controller.go_to(sys.argv[2])
            elif any(sys.argv[2] in file.read_text() for file in (user_data() / "open").glob("*.json")):
                print("there", flush=True)
app = QApplication(sys.argv[:1])
timer = QTimer()
timer.timeout.connect(tick)
timer.start(20)
sys.exit(main([sys.argv[1]]))
"""


@pytest.fixture
def two_scans(tmp_path: Path, own_home: Path, qapp: QApplication) -> Path:
    folder = tmp_path / "böse 'study'"
    folder.mkdir()
    for name in ("one.png", "two.png"):
        assert cv2.imencode(".png", np.full((80, 90), 60 + len(name), np.uint8))[1].tofile(folder / name) is None
    save(paths.settings_file(), Settings(reader="mj"))
    return folder


def ended_at(folder: Path, scan: str, by: signal.Signals = signal.SIGKILL) -> int:
    """A window of its own process, ended while ``scan`` is on screen; its exit status."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", PROGRAM, str(folder), scan]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None and child.stdout.readline() == b"there\n"
        child.send_signal(by)
        return child.wait(PATIENCE)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
@pytest.mark.timeout(600)
def test_the_next_start_offers_what_was_open_when_it_was_killed(two_scans: Path, faults: Faults) -> None:
    assert ended_at(two_scans, "two.png") == -signal.SIGKILL

    def go_on(reader: Reader) -> Steps:
        start = reader.window.parts.centre.start
        yield lambda: start.offer
        assert "ended unexpectedly" in start.offer and "two.png" in start.offer and two_scans.name in start.offer
        QTest.mouseClick(start.go_on, Qt.MouseButton.LeftButton)
        yield lambda: reader.session.shown.scan is not None
        assert reader.session.shown.key == "two.png" and start.offer == ""
        yield lambda: not reader.window.reopen_controller._worker.busy

    def nothing(reader: Reader) -> Steps:
        yield lambda: reader.window.screen_ is not None and not reader.window.reopen_controller._worker.busy
        assert reader.window.parts.centre.start.offer == ""

    assert read([], go_on) == 0
    assert read([], nothing) == 0
    assert list((paths.user_data() / "open").iterdir()) == []

    assert ended_at(two_scans, "two.png") == -signal.SIGKILL

    def decline(reader: Reader) -> Steps:
        yield lambda: reader.session.shown.scan is not None and "two.png" in reader.window.bar.text
        QTest.mouseClick(reader.window.bar.buttons()[1], Qt.MouseButton.LeftButton)
        assert reader.session.shown.key == "one.png" and reader.window.bar.text == ""

    assert read([str(two_scans)], decline) == 0
    assert read([], nothing) == 0
    faults.record("kill -9 of a window: the next start offers its scan", 2)


@pytest.mark.skipif(os.name != "posix", reason="SIGTERM is POSIX")
@pytest.mark.timeout(600)
def test_a_log_out_is_no_unexpected_end(two_scans: Path) -> None:
    assert ended_at(two_scans, "two.png", signal.SIGTERM) == 0
    assert list((paths.user_data() / "open").iterdir()) == []
