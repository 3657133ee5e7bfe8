"""Export without patient data from the window: what becomes black is shown and can be changed before."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from busviewer.ui.reports.boxes_dialog import BoxesDialog
from busviewer.ui.reports.export_dialog import ExportDialog
from tests.gui.conftest import Driver
from tests.gui.test_export import open_dialog

LEFT = Qt.MouseButton.LeftButton


def look(driver: Driver, out: Path) -> tuple[ExportDialog, BoxesDialog]:
    dialog = open_dialog(driver)
    assert not dialog.deidentify.isChecked() and not dialog.removal.isVisible()
    dialog.folder.setText(str(out))
    dialog.deidentify.setChecked(True)
    assert dialog.removal.isVisible()
    QTest.mouseClick(dialog.go, LEFT)
    driver.until(lambda: dialog.findChild(BoxesDialog) is not None)
    boxes = dialog.findChild(BoxesDialog)
    assert boxes is not None
    driver.until(lambda: boxes.view._place().width() > 2 and not boxes.view._image.isNull())
    return dialog, boxes


def drag(boxes: BoxesDialog, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(boxes.view, LEFT, pos=start)
    QTest.mouseMove(boxes.view, end)
    QTest.mouseRelease(boxes.view, LEFT, pos=end)


def test_a_box_is_drawn_switched_and_blanked(driver: Driver, tmp_path: Path) -> None:
    out = tmp_path / "out"
    dialog, boxes = look(driver, out)
    names = tmp_path / "names.csv"
    dialog.names.setText(str(names))
    middle = boxes.view.rect().center()
    before = len(boxes.view.blanks)
    drag(boxes, middle, middle + QPoint(60, 40))
    drag(boxes, middle - QPoint(80, 60), middle - QPoint(20, 20))
    assert [each.blank for each in boxes.view.blanks[before:]] == [True, True]
    QTest.mouseClick(boxes.view, LEFT, pos=middle - QPoint(50, 40))  # off again
    black, shown = boxes.view.blanks[before:]
    assert black.blank and not shown.blank and "stay" in boxes.list.item(0).text()
    QTest.mouseClick(boxes.go, LEFT)
    driver.until(lambda: "Masks exported to" in driver.window.bar.text)
    made = cv2.imread(str(out / "scan-0001.png"), cv2.IMREAD_UNCHANGED)
    assert not made[black.slices].any() and made[shown.slices].any()
    assert "benign/scan (1).png" in names.read_text("utf-8-sig")
    said = json.loads((out / "manifest.json").read_text())
    assert said["deidentified"]["boxes_looked_at"] and "scan (1)" not in json.dumps(said)


def test_the_keys_do_the_same(driver: Driver, tmp_path: Path) -> None:
    _dialog, boxes = look(driver, tmp_path / "out")
    middle = boxes.view.rect().center()
    drag(boxes, middle, middle + QPoint(60, 40))
    count = len(boxes.view.blanks)
    boxes.view.setFocus()
    QTest.keyClick(boxes.view, Qt.Key.Key_Space)
    assert not boxes.view.blanks[-1].blank
    QTest.keyClick(boxes.view, Qt.Key.Key_Delete)
    assert len(boxes.view.blanks) == count - 1
    drag(boxes, middle, middle + QPoint(2, 1))  # a click beside all boxes
    assert len(boxes.view.blanks) == count - 1
    boxes.close()


def test_nothing_is_written_before_the_reader_agrees(driver: Driver, tmp_path: Path) -> None:
    dialog, boxes = look(driver, tmp_path / "out")
    QTest.keyClick(boxes, Qt.Key.Key_Escape)
    driver.until(lambda: dialog.findChild(BoxesDialog) is None)
    assert dialog.isVisible() and not (tmp_path / "out").exists()
    dialog.key.setText("short")
    QTest.mouseClick(dialog.go, LEFT)
    driver.until(lambda: dialog.findChild(BoxesDialog) is not None)
    again = dialog.findChild(BoxesDialog)
    assert again is not None
    QTest.mouseClick(again.go, LEFT)
    driver.until(lambda: "at least 12 letters" in dialog.problem_text)
    assert not (tmp_path / "out").exists()
    dialog.close()


def test_the_picture_shows_the_boxes(driver: Driver, tmp_path: Path) -> None:
    _dialog, boxes = look(driver, tmp_path / "out")
    middle = boxes.view.rect().center()
    drag(boxes, middle, middle + QPoint(60, 40))
    picture = boxes.view.grab().toImage()
    place = boxes.view.on_screen(boxes.view.blanks[-1])
    edge = [picture.pixelColor(int(place.left()) + dx, int(place.center().y())) for dx in range(-1, 3)]
    assert any(colour.red() > 200 and colour.green() < 150 for colour in edge)
    assert np.isfinite(place.width()) and place.width() > 50
    boxes.close()
