"""Nothing is cut in the header, the tools, their options, the list and at the bottom, in windows of two widths."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from busviewer.ui.kit.parts import Elided
from busviewer.ui.tools_controller import TOOL_ACTIONS
from busviewer.ui.worklist.worklist_model import ROW
from busviewer.ui.worklist.worklist_row import _readable, _shortened
from tests.gui.conftest import SHAPE, Driver

SIZES = [(1440, 900), (1100, 800)]
FOLDER = "malignant lesions of the left breast, follow-up after six months"
NAME = "malignant (1) 2024-03-12 left breast upper outer quadrant radial view crop"
LONG, COPY = f"{FOLDER}/{NAME}.png", f"{FOLDER}/{NAME} copy.png"
MODEL = "U-Net of the breast clinic, fine-tuned on 2026-11-24 by Dr. Maria Johansson-tuned-20261124"


@pytest.fixture
def crowded(driver: Driver, tmp_path: Path) -> Driver:
    """A study of long names, near-duplicates and burnt-in marks, read by somebody with a long name."""
    folder = tmp_path / "crowded"
    (folder / FOLDER).mkdir(parents=True)
    scan = np.random.default_rng(5).normal(120, 25, SHAPE).clip(0, 255).astype(np.uint8)
    for key in (LONG, COPY):
        cv2.imwrite(str(folder / key), scan)
    driver.open(folder)
    worklist = driver.session.workspace.worklist
    for key in (LONG, COPY):
        worklist.note(key, burnt_in=("calipers", "text"), near_duplicates=1, class_name="invasive ductal carcinoma")
    driver.session.rows.noted()
    driver.read_as("Dr. Maria Johansson-Lindqvist of the breast clinic")
    driver.window.status.show_model(MODEL)
    driver.go(LONG)
    driver.window.parts.centre.header.show_near_duplicates({COPY: COPY, "b": "b", "c": "c"})
    return driver


def settle(driver: Driver) -> None:
    """What is laid out anew may lay out something else."""
    for _ in range(4):
        driver.turn()


def fits(driver: Driver, size: tuple[int, int]) -> None:
    """Make the window as large, and let all find its place."""
    settle(driver)
    driver.window.resize(*size)
    settle(driver)
    assert (driver.window.width(), driver.window.height()) == size


def text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def cut(root: QWidget) -> Iterator[str]:
    """What of the visible widgets in ``root`` is cut, lies outside its parent or over another."""
    for each in root.findChildren(QWidget):
        if not each.isVisible() or each.window() is not root.window() or each.width() == 0:
            continue
        name = f"{type(each).__name__} {each.accessibleName() or text_of(each)}"
        parent = each.parentWidget()
        assert parent is not None
        if isinstance(parent, QLineEdit | QAbstractSpinBox):  # Qt's own
            continue
        if not parent.rect().contains(each.geometry()):
            yield f"{name}: outside"
        metrics = each.fontMetrics()
        if isinstance(each, Elided):
            gone = each.shown == "" and each.minimumSizeHint().width() == 0  # the least of all: its tip tells it
            if each.shown != each.text() and not gone and ("…" not in each.shown[1:-1] or len(each.shown) < 7):
                yield f"{name}: shown as {each.shown!r}"
        elif isinstance(each, QLabel | QAbstractButton) and each.width() < each.sizeHint().width():
            yield f"{name}: {each.width()} of {each.sizeHint().width()} px"
        elif isinstance(each, QComboBox):
            option = QStyleOptionComboBox()
            each.initStyleOption(option)
            field = each.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, each
            )
            if metrics.horizontalAdvance(each.currentText()) > field.width():
                yield f"{name}: {each.currentText()}"
        elif isinstance(each, QAbstractSpinBox):
            line = each.findChild(QLineEdit)
            if line is not None and metrics.horizontalAdvance(each.text()) > line.width():
                yield f"{name}: {each.text()}"
        for other in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if other is not each and other.isVisible() and other.geometry().intersects(each.geometry()):
                yield f"{name}: over {type(other).__name__} {other.accessibleName() or text_of(other)}"


def all_cut(driver: Driver) -> list[str]:
    window = driver.window
    places = (window.tools, window.options_row, window.parts.centre.header, window.parts.centre.strip,
              window.parts.worklist.bar, window.status, window.bar)  # fmt: skip
    return [found for place in places for found in cut(place)]


@pytest.mark.parametrize("look", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(crowded: Driver, size: tuple[int, int], look: str) -> None:
    window = crowded.window
    window.actions_[look].trigger()
    fits(crowded, size)
    assert all_cut(crowded) == [], "no draft"
    crowded.segment()
    window.status.show_model(MODEL)
    settle(crowded)
    assert all_cut(crowded) == [] and window.width() == size[0], "a draft"
    crowded.session.editor.rulers.calibrate(10, folder=False)
    for region in range(4):
        window.options_row.region.setCurrentIndex(region)
        for tool in TOOL_ACTIONS:
            window.actions_[tool].trigger()
            settle(crowded)
            assert all_cut(crowded) == [] and window.width() == size[0], tool
            assert window.tools.buttons[tool].isVisible()
            arrow = window.tools.findChild(QToolButton, "qt_toolbar_ext_button")
            assert arrow is None or not arrow.isVisible()
    window.inference.started.emit("Segment " + LONG)
    window.status.job.progress(0.5, "")
    settle(crowded)
    assert all_cut(crowded) == [] and window.width() == size[0], "a job"
    window.inference.stopped.emit()
    window.actions_["ask_no_lesion"].trigger()
    window.actions_["no_lesion"].trigger()
    crowded.go(LONG)
    window.parts.centre.header.show_near_duplicates({COPY: COPY, "b": "b", "c": "c"})
    settle(crowded)
    assert window.parts.centre.header.state_text == "signed off: no lesion"
    assert all_cut(crowded) == [] and window.width() == size[0], "signed off"


@pytest.mark.parametrize("size", SIZES)
def test_a_name_is_shortened_in_the_middle_and_whole_in_the_tip(crowded: Driver, size: tuple[int, int]) -> None:
    fits(crowded, size)
    name = crowded.window.parts.centre.header._name
    start, _, end = name.shown.partition("…")
    assert start.startswith("malig") and end.endswith("p.png") and name.toolTip() == LONG
    assert NAME.startswith(start) and f"{NAME}.png".endswith(end), "of the file, not of its folder"
    crowded.window.status.show_model(MODEL)  # again: the fake one may have been loaded meanwhile
    settle(crowded)
    model = crowded.window.status.model
    assert not model.isVisible() or ("…" in model.shown and MODEL in model.toolTip())


@pytest.mark.parametrize("size", SIZES)
def test_rows_of_the_list_are_shortened_in_the_middle(crowded: Driver, size: tuple[int, int]) -> None:
    fits(crowded, size)
    view = crowded.window.parts.worklist.list
    for place in range(2):
        index = view.model().index(place, 0)
        metrics, room = QFontMetrics(view.font()), view.viewport().width() - 120
        shown = _shortened(index.data(ROW).name, metrics, room)
        assert metrics.horizontalAdvance(shown) <= room and "…" in shown[5:-5]
        assert f"{NAME}" in index.data(Qt.ItemDataRole.ToolTipRole)
        assert view.visualRect(index).right() <= view.viewport().rect().right()


def test_a_class_is_read_or_left_out() -> None:
    metrics = QFontMetrics(QApplication.font())
    for text in ("benign", "malignant", "clinic of the north, 2019"):
        for room in range(-5, 300, 5):
            shown = _readable(text, metrics, room)
            assert shown in ("", text) or (len(shown) >= 7 and metrics.horizontalAdvance(shown) <= room)
        assert _readable(text, metrics, 300) == text and _readable(text, metrics, 20) == ""


def test_tools_that_do_not_fit_are_in_a_menu_that_names_them(crowded: Driver) -> None:
    window, tools = crowded.window, crowded.window.tools
    for name in ("show_worklist", "show_side"):
        window.actions_[name].trigger()
    fits(crowded, (760, 700))
    away = [name for name, button in tools.buttons.items() if not button.isVisible()]
    assert away and tools.more.isVisible() and all_cut(crowded) == []
    tools.more.menu().aboutToShow.emit()
    assert [each.objectName() for each in tools.more.menu().actions()] == away
    assert [each.text() for each in tools.more.menu().actions()] == [window.actions_[name].text() for name in away]
    window.actions_[away[-1]].trigger()
    settle(crowded)
    assert tools.buttons[away[-1]].isVisible() and crowded.session.editor.tool == away[-1]
    assert all_cut(crowded) == [], "the tool in hand took the place of another"
    sign_off = tools.widgetForAction(window.actions_["sign_off"])
    assert QRect(QPoint(), tools.size()).contains(sign_off.geometry())
    fits(crowded, (1440, 900))
    assert all(button.isVisible() for button in tools.buttons.values()) and not tools.more.isVisible()


def test_what_does_not_fit_in_the_header_is_in_its_menu(crowded: Driver) -> None:
    fits(crowded, (1100, 800))
    header = crowded.window.parts.centre.header
    away = [each.defaultAction() for each in header._tools if not each.isVisible()]
    assert away and header.more.isVisible()
    header.more.menu().aboutToShow.emit()
    assert header.more.menu().actions() == away
    header.show_near_duplicates({COPY: "scan (12).png"})
    fits(crowded, (2400, 900))
    assert not header.more.isVisible() and all(each.isVisible() for each in header._tools)
    assert header.near_duplicates.text() == "Near-duplicate of scan (12)"


def test_a_shortened_label_tells_all_in_its_tip(crowded: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr("busviewer.ui.kit.parts.QToolTip.showText", lambda _at, text, _widget: told.append(text))
    fits(crowded, (1100, 800))
    hint = crowded.window.options_row.hint
    crowded.window.actions_["polygon"].trigger()
    settle(crowded)
    QApplication.sendEvent(hint, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert "…" in hint.shown and told == [hint.text()]
