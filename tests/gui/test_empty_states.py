"""Where there is nothing to see, the window says why and what to do next; where it asks, it asks in a bar."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import busviewer.ui
from busviewer.ui.reports.export_dialog import ExportDialog
from tests.gui.conftest import Driver
from tests.gui.ticks import tick, ticked

UI = sorted(Path(busviewer.ui.__file__).parent.rglob("*.py"))


def test_a_search_that_finds_nothing_says_so_and_offers_all(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    assert panel.nothing_text == ""
    QTest.keyClicks(panel.search, "zzz")
    driver.until(lambda: "zzz" in panel.nothing_text)
    assert panel.keys == [driver.session.shown.key] and panel.list.isVisible()
    QTest.mouseClick(panel.show_all, Qt.MouseButton.LeftButton)
    assert panel.nothing_text == "" and len(panel.keys) == 7 and panel.search.text() == ""


def test_each_filter_that_leaves_nothing_says_what_to_do(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    said = {}
    drafts = (("Draft", "Firm draft"), ("Draft", "Possible lesion"), ("Draft", "Without a draft"))
    for path in (("Unread",), ("Signed off",), ("Flagged",), *drafts, ("Hidden",), ("Removed",)):
        with ticked(driver, *path):
            said[path[-1]] = panel.nothing_text
    assert [word for word, text in said.items() if not text] == ["Unread", "Without a draft"]
    assert "Sign off" in said["Signed off"] and "Flag" in said["Flagged"] and "Segment" in said["Firm draft"]
    assert panel.nothing_text == "" and len(panel.keys) == 7
    tick(driver, "Flagged")
    tick(driver, "Unread")
    assert panel.bar.told == "Flagged  ·  Unread" and panel.bar.told in panel.nothing_text
    QTest.mouseClick(panel.show_all, Qt.MouseButton.LeftButton)
    assert panel.bar.told == "" and len(panel.keys) == 7


def test_a_scan_that_cannot_be_read_says_why_over_the_canvas(driver: Driver, study_folder: Path) -> None:
    page, key = driver.window.parts.centre.unreadable, "benign/scan (7).png"
    assert page.text == ""
    driver.window.study_controller.go_to(key)
    driver.until(lambda: key in page.text)
    reason = driver.session.workspace.worklist.row(key).unreadable
    assert reason and reason in page.text and page.isVisible()
    assert page.geometry().contains(driver.window.parts.centre.stack.geometry())
    good = (study_folder / "benign" / "scan (1).png").read_bytes()
    (study_folder / "benign" / "scan (7).png").write_bytes(good)
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.shown.scan is not None)
    assert not page.isVisible() and driver.session.shown.key == key


def test_from_a_scan_that_cannot_be_read_one_goes_on(driver: Driver, study_folder: Path) -> None:
    broken = study_folder / "benign" / "scan (5).png"
    broken.write_bytes(b"nonsense")
    page = driver.window.parts.centre.unreadable
    driver.window.study_controller.go_to("benign/scan (5).png")
    driver.until(lambda: page.isVisible())
    QTest.mouseClick(page.further, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.shown.key == "benign/scan (6).png" and driver.session.shown.scan is not None)
    assert not page.isVisible()


def test_export_says_that_there_is_nothing_to_write_yet(driver: Driver) -> None:
    driver.window.actions_["export"].trigger()
    dialog = driver.window.findChild(ExportDialog)
    assert dialog is not None and not dialog.go.isEnabled()
    dialog.close()


# --- the reader's name ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("how", ["enter", "click"])
def test_the_reader_is_changed_in_the_bar(driver: Driver, how: str) -> None:
    bar = driver.window.bar
    QTest.mouseClick(driver.window.status.reader, Qt.MouseButton.LeftButton)
    assert bar.field.text() == "mj" and driver.window.focusWidget() is bar.field
    QTest.keyClicks(bar.field, "ab")  # what is there is marked, and typed over
    if how == "enter":
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(bar.buttons()[0], Qt.MouseButton.LeftButton)
    driver.until(lambda: bar.text == "Read blind? Until sign-off, hide from ab:")
    QTest.mouseClick(bar.buttons()[0], Qt.MouseButton.LeftButton)
    assert bar.text == ""
    driver.until(lambda: driver.session.workspace.reader == "ab")
    assert driver.session.shown.state != "signed off"


def test_esc_leaves_the_reader_and_gives_the_focus_back(driver: Driver) -> None:
    driver.view.setFocus()
    driver.window.actions_["reader"].trigger()
    field = driver.window.bar.field
    QTest.keyClicks(field, "xyz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert driver.session.workspace.reader == "mj" and driver.window.bar.text == ""
    assert driver.window.focusWidget() is driver.view


def test_esc_goes_back_to_the_canvas_from_any_panel(driver: Driver) -> None:
    parts = driver.window.parts
    for widget in (parts.worklist.list, parts.worklist.bar.filter, parts.side.layers.heatmap, parts.side.reading.note):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert driver.window.focusWidget() is driver.view, widget.accessibleName()


def test_only_work_that_would_be_lost_stops_the_reader() -> None:
    boxes = []
    for path in UI:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
                boxes += [(path.name, node.name) for name in ("QMessageBox", "QInputDialog") if name in names]
    assert boxes == [("storage_controller.py", "_ask_to_close")]
