"""Where there is nothing to see, the window says why and what to do next; where it asks, it asks in a bar."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import busviewer.ui
from busviewer.ui.export_dialog import ExportDialog
from tests.gui.conftest import Desk
from tests.gui.ticks import tick, ticked

UI = sorted(Path(busviewer.ui.__file__).parent.glob("*.py"))


def test_a_search_that_finds_nothing_says_so_and_offers_all(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    assert panel.nothing_text == ""
    QTest.keyClicks(panel.search, "zzz")
    desk.until(lambda: "zzz" in panel.nothing_text)
    assert panel.keys == [desk.session.current] and panel.list.isVisible()
    QTest.mouseClick(panel.show_all, Qt.MouseButton.LeftButton)
    assert panel.nothing_text == "" and len(panel.keys) == 7 and panel.search.text() == ""


def test_each_filter_that_leaves_nothing_says_what_to_do(desk: Desk) -> None:
    panel = desk.window.parts.worklist
    said = {}
    drafts = (("Draft", "Firm draft"), ("Draft", "Possible lesion"), ("Draft", "Without a draft"))
    for path in (("Unread",), ("Signed off",), ("Flagged",), *drafts, ("Hidden",), ("Removed",)):
        with ticked(desk, *path):
            said[path[-1]] = panel.nothing_text
    assert [word for word, text in said.items() if not text] == ["Unread", "Without a draft"]
    assert "Sign off" in said["Signed off"] and "Flag" in said["Flagged"] and "Segment" in said["Firm draft"]
    assert panel.nothing_text == "" and len(panel.keys) == 7
    tick(desk, "Flagged")
    tick(desk, "Unread")
    assert panel.bar.told == "Flagged  ·  Unread" and panel.bar.told in panel.nothing_text
    QTest.mouseClick(panel.show_all, Qt.MouseButton.LeftButton)
    assert panel.bar.told == "" and len(panel.keys) == 7


def test_a_scan_that_cannot_be_read_says_why_over_the_canvas(desk: Desk, study_folder: Path) -> None:
    page, key = desk.window.parts.centre.unreadable, "benign/scan (7).png"
    assert page.text == ""
    desk.window.study_desk.go_to(key)
    desk.until(lambda: key in page.text)
    reason = desk.session.worklist.row(key).unreadable
    assert reason and reason in page.text and page.isVisible()
    assert page.geometry().contains(desk.window.parts.centre.stack.geometry())
    good = (study_folder / "benign" / "scan (1).png").read_bytes()
    (study_folder / "benign" / "scan (7).png").write_bytes(good)
    QTest.mouseClick(page.again, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.session.scan is not None)
    assert not page.isVisible() and desk.session.current == key


def test_from_a_scan_that_cannot_be_read_one_goes_on(desk: Desk, study_folder: Path) -> None:
    broken = study_folder / "benign" / "scan (5).png"
    broken.write_bytes(b"nonsense")
    page = desk.window.parts.centre.unreadable
    desk.window.study_desk.go_to("benign/scan (5).png")
    desk.until(lambda: page.isVisible())
    QTest.mouseClick(page.further, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.session.current == "benign/scan (6).png" and desk.session.scan is not None)
    assert not page.isVisible()


def test_export_says_that_there_is_nothing_to_write_yet(desk: Desk) -> None:
    desk.window.actions_["export"].trigger()
    dialog = desk.window.findChild(ExportDialog)
    assert dialog is not None and not dialog.go.isEnabled()
    dialog.close()


# --- the reader's name ------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("how", ["enter", "click"])
def test_the_reader_is_changed_in_the_bar(desk: Desk, how: str) -> None:
    bar = desk.window.bar
    QTest.mouseClick(desk.window.status.reader, Qt.MouseButton.LeftButton)
    assert bar.field.text() == "mj" and desk.window.focusWidget() is bar.field
    QTest.keyClicks(bar.field, "ab")  # what is there is marked, and typed over
    if how == "enter":
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(bar.buttons()[0], Qt.MouseButton.LeftButton)
    assert bar.text == ""
    desk.until(lambda: desk.session.reader == "ab")
    assert desk.session.state != "signed off"


def test_esc_leaves_the_reader_and_gives_the_focus_back(desk: Desk) -> None:
    desk.view.setFocus()
    desk.window.actions_["reader"].trigger()
    field = desk.window.bar.field
    QTest.keyClicks(field, "xyz")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert desk.session.reader == "mj" and desk.window.bar.text == ""
    assert desk.window.focusWidget() is desk.view


def test_esc_goes_back_to_the_canvas_from_any_panel(desk: Desk) -> None:
    parts = desk.window.parts
    for widget in (parts.worklist.list, parts.worklist.bar.filter, parts.side.layers.heatmap, parts.side.reading.note):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Escape)
        assert desk.window.focusWidget() is desk.view, widget.accessibleName()


def test_only_work_that_would_be_lost_stops_the_reader() -> None:
    boxes = []
    for path in UI:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
                boxes += [(path.name, node.name) for name in ("QMessageBox", "QInputDialog") if name in names]
    assert boxes == [("keeping_desk.py", "_ask_to_close")]
