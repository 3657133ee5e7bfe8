"""What a room below the window says of a file or a failure reaches a reader in the reader's language."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busviewer.scan import Scan, ScanError, read_scan
from busviewer.segmentation.prediction import Prediction
from busviewer.settings import Settings
from busviewer.texts import from_json, joined, to_json, worded
from busviewer.ui.kit.language import speak
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.text import said, tr
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import FakeSegmenter
from tests.gui.test_export import open_dialog

GERMAN = Settings(reader="mj", theme="dark", language="de")
BROKEN = "benign/scan (7).png"
CUT = worded("the image file is truncated")


@pytest.fixture
def german(qtbot: QtBot, services: Services, study_folder: Path) -> Iterator[Driver]:
    driver = make_driver(qtbot, services, GERMAN)
    driver.open(study_folder)
    yield driver
    driver.built.close()


# --- said -------------------------------------------------------------------------------------------------------------
def test_a_text_is_said_with_what_is_in_it(qapp: QApplication) -> None:
    nested = worded("{file}: {reason}", file="{mode}.png", reason=CUT)
    assert said(nested) == "{mode}.png: the image file is truncated"
    speak(qapp, "de")
    assert said(nested) == "{mode}.png: die Bilddatei ist abgeschnitten"
    assert said(copy.deepcopy(nested)) == said(from_json(to_json(nested))) == said(nested)
    assert said(joined("; ", [CUT, "scan.png"])) == "die Bilddatei ist abgeschnitten; scan.png"
    assert said(ScanError(Path("a.png"), CUT)) == "a.png: die Bilddatei ist abgeschnitten"
    assert said("Open") == "Open", "a plain text is a name or a quote"
    assert tr("{scan} cannot be read").format(scan="Open") == "Open kann nicht gelesen werden"
    assert (
        tr("Training failed: {reason}")
        .format(reason=ScanError(Path("a"), CUT))
        .endswith("a: die Bilddatei ist abgeschnitten")
    )


def test_what_the_system_says_is_said_too(qapp: QApplication, tmp_path: Path) -> None:
    speak(qapp, "de")
    with pytest.raises(OSError, match="No such file") as caught:
        (tmp_path / "none").read_bytes()
    assert said(caught.value) == f"[Errno 2] Datei oder Ordner nicht gefunden: '{tmp_path / 'none'}'"
    ours = PermissionError(13, worded("the folder is write-protected"), "study")
    assert said(ours) == "[Errno 13] der Ordner ist schreibgeschützt: 'study'"
    assert said(worded("the file cannot be read ({reason})", reason=caught.value.strerror)) == (
        "die Datei kann nicht gelesen werden (Datei oder Ordner nicht gefunden)"
    )


# --- the window -------------------------------------------------------------------------------------------------------
def test_an_unreadable_scan_is_told_in_german(german: Driver) -> None:
    german.window.study_controller.go_to(BROKEN)
    page = german.window.parts.centre.unreadable
    german.until(lambda: bool(page.text))
    assert page.text == f"{BROKEN} kann nicht gelesen werden\ndie Bilddatei ist abgeschnitten"
    row = german.session.workspace.worklist.row(BROKEN)
    assert row.unreadable == "the image file is truncated", "what is kept is English"


def test_a_folder_that_is_not_there_is_told_in_german(german: Driver, tmp_path: Path) -> None:
    german.window.open_folder(tmp_path / "nowhere")
    german.until(lambda: "nowhere" in german.window.bar.text)
    assert german.window.bar.text == (
        f"{tmp_path / 'nowhere'}: kein solcher Ordner; wählen Sie den Ordner, der die Aufnahmen enthält"
    )


def test_a_second_window_reads_only_in_german(german: Driver, qtbot: QtBot, services: Services) -> None:
    assert german.session.workspace.study is not None and german.session.storage.flush()
    second = make_driver(qtbot, services, GERMAN)
    try:
        second.open(german.session.workspace.study.folder)
        second.until(lambda: "schließen Sie das andere Fenster" in second.window.bar.text)
        tip = second.window.status.saved.toolTip()
        assert tip.startswith("mj hat diese Studie in einem anderen Fenster geöffnet (")
        assert ", Prozess " in tip and tip.endswith("), daher ist sie hier schreibgeschützt")
        assert second.window.bar.text.startswith(tip)
        second.window.actions_["segment"].trigger()
        assert second.window.bar.text == tip
    finally:
        second.built.close()


def test_a_failed_segmentation_is_told_in_german(
    german: Driver, segmenter: FakeSegmenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(scan: Scan, *, flip: bool = True) -> Prediction:
        raise MemoryError

    monkeypatch.setattr(segmenter, "segment", fails)
    german.window.actions_["segment"].trigger()
    german.until(lambda: "konnte nicht segmentiert werden" in german.window.bar.text)
    reason = "nicht genug Arbeitsspeicher; schließen Sie andere Programme und segmentieren Sie erneut"
    assert german.window.bar.text == f"benign/scan (1).png konnte nicht segmentiert werden: {reason}"


def test_a_failed_export_is_told_in_german(german: Driver, study_folder: Path) -> None:
    dialog = open_dialog(german)
    dialog.folder.setText(str(study_folder))
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    german.until(lambda: bool(dialog.problem_text))
    assert dialog.problem_text == (
        f"{study_folder}: enthält die Aufnahmen; wählen Sie einen anderen Ordner, "
        "damit die Ausgabe nicht für Referenz gehalten wird"
    )
    dialog.close()


def test_a_doubtful_ground_truth_is_told_in_german(german: Driver, study_folder: Path) -> None:
    mask = np.full((199, 301), 255, np.uint8)
    mask[0, :] = 0
    cv2.imwrite(str(study_folder / "benign" / "scan (2)_mask.png"), mask)
    german.go("benign/scan (2).png")
    german.until(lambda: "Zu prüfen" in german.window.bar.text)
    assert "die Referenz bedeckt 99% der Aufnahme; die Referenz berührt" in german.window.bar.text


# --- everywhere else --------------------------------------------------------------------------------------------------
def test_the_command_line_stays_english(qapp: QApplication, study_folder: Path, tmp_path: Path) -> None:
    speak(qapp, "de")
    with pytest.raises(ScanError, match="the image file is truncated"):
        read_scan(study_folder / BROKEN)
    done = subprocess.run(
        [sys.executable, "-m", "busviewer", "doctor", str(study_folder)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LANG": "de_DE.UTF-8", "HOME": str(tmp_path)},
    )
    assert "the image file is truncated" in done.stdout
