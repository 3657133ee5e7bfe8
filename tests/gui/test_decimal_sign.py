"""The window of a German reader: no number in it has a point for its decimal sign."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QGraphicsView,
    QHeaderView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from busviewer.segmentation.models.gate_file import GATE, read_gate
from busviewer.training.judge.side_by_side import SideBySide
from busviewer.training.judge.statistics import Paired
from busviewer.ui.canvas.tool_marks import length_text
from busviewer.ui.kit.text import grouped, number, significant, with_decimal_sign
from busviewer.ui.model.compare_words import compared_words
from busviewer.ui.model.training_curves import TrainingCurves
from busviewer.ui.model.verdict_words import FiguresTable, click_words
from busviewer.ui.panels.birads_panel import BiradsPanel
from busviewer.ui.readers.compare_page import ComparePage
from tests.gates import gate_json, judged
from tests.gui.conftest import Driver
from tests.gui.test_canvas_scale import space
from tests.gui.test_compare import KEYS, disc, sign
from tests.gui.test_summary import open_summary, sign_two
from tests.gui.test_translated import texts_of

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
# versions, places of files, and what a translator writes with the sign of the language
DATA = re.compile(r"Python [\d.]+|Qt [\d.]+|Apache-2\.0|[~\w]*/\S+|[<>]0\.\d\b|brightest 0\.5 %")
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def driver(german: None, empty_driver: Driver, study_folder: Path) -> Driver:
    """The study is open, with a spacing."""
    empty_driver.open(study_folder)
    empty_driver.view.setFocus()
    space(empty_driver, 0.2, 0.25)
    return empty_driver


def all_texts(window: QWidget) -> Iterator[str]:
    """What a reader can see of ``window``, be told of it, or hear: of lists, charts and drawings too."""
    yield from (text for _where, text in texts_of(window))
    for widget in [window, *window.findChildren(QWidget)]:
        yield widget.accessibleDescription()
        yield widget.statusTip()
        yield from (action.toolTip() for action in widget.actions())
        if isinstance(widget, QDoubleSpinBox):
            yield widget.text()
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model, root = widget.model(), widget.rootIndex()
            for row in range(model.rowCount(root)):
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
                    yield from (str(model.index(row, column, root).data(role) or "") for role in ROLES)
        elif isinstance(widget, QHeaderView):
            model = widget.model()
            for place in range(widget.count()):
                yield str(model.headerData(place, widget.orientation()) or "")
        elif isinstance(widget, QGraphicsView) and widget.isVisible():
            yield from drawn(widget)


def drawn(view: QGraphicsView) -> Iterator[str]:
    """What is written in a chart."""
    for item in view.scene().items():
        if isinstance(item, pg.TextItem):
            yield item.toPlainText()
        elif isinstance(item, pg.AxisItem) and item.isVisible():
            if item._tickLevels is not None:
                yield from (text for ticks in item._tickLevels for _place, text in ticks)
                continue
            low, high = item.range
            for spacing, places in item.tickValues(low, high, max(item.size().width(), item.size().height())):
                yield from item.tickStrings(places, item.autoSIPrefixScale * item.scale, spacing)


def pointed(texts: Iterator[str]) -> list[str]:
    return sorted({text for text in texts if re.search(r"\d\.\d", DATA.sub(" ", re.sub(r"</?[a-z][^>]*>", " ", text)))})


def signs(texts: Iterator[str]) -> int:
    """In how many texts a number has a comma."""
    return sum(bool(re.search(r"\d,\d", text)) for text in texts)


def test_numbers_have_the_sign_of_the_locale(german: None) -> None:
    assert (number(0.5, 2), number(0.08, 3, sign=True), number(-1.5, 1), number(41.4, 0)) == (
        "0,50",
        "+0,080",
        "-1,5",
        "41",
    )
    assert (grouped(12345.67, 1), significant(0.5), significant(0.12345, 3), significant(60.0)) == (
        "12\u2009345,7", "0,5", "0,123", "60",
    )  # fmt: skip
    assert with_decimal_sign("Worse by 0.021 (-0.030 to 0.5). Version 1.2.3, a1.5b, 24.") == (
        "Worse by 0,021 (-0,030 to 0,5). Version 1.2.3, a1.5b, 24."
    )


@pytest.mark.parametrize(("locale", "text"), [("en_US", "1.5"), ("zh_CN", "1.5"), ("fr_FR", "1,5"), ("fa_IR", "1.5")])
def test_each_locale_has_its_own(locale: str, text: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert number(1.5, 1) == text
    finally:
        QLocale.setDefault(before)


def test_the_window_and_its_panels(driver: Driver) -> None:
    window = driver.window
    driver.segment()
    window.actions_["from_truth"].trigger()
    window.parts.side.window_level.gamma.setValue(40)
    for name in ("scale_bar", "scan_values"):
        if not window.actions_[name].isChecked():
            window.actions_[name].trigger()
    window.actions_["brush"].trigger()
    window.options_row.size_mm.setValue(4.5)
    QTest.mouseMove(driver.view.viewport(), driver.at(150, 100))
    driver.until(lambda: not window.parts.side.measurements.stale and " p " in window.status.cursor_text)
    assert window.status.spacing_text == "0,25 x 0,2 mm/px" and re.search(r" p \d,\d\d$", window.status.cursor_text)
    assert re.fullmatch(r"Display: gamma \d,\d\d", driver.view.notes.tone.text())
    assert window.options_row.size_mm.text() == "4,5 mm"
    assert re.fullmatch(r"0,\d{3}|1,000", window.parts.side.measurements.value("dice", "draft"))
    assert all(re.search(r"\d,\d", text) for text in window.parts.side.measurements.table.row_text(0)[1:])
    birads = window.findChild(BiradsPanel)
    assert birads is not None and re.search(r"Width: \d+,\d mm", " ".join(all_texts(birads)))
    assert signs(all_texts(window)) > 15
    assert pointed(all_texts(window)) == []


def test_what_is_written_on_the_canvas(driver: Driver) -> None:
    driver.window.actions_["ruler"].trigger()
    driver.drag([(50, 50), (100, 51), (131, 50)])
    (ruler,) = driver.session.editor.rulers.drawn
    assert re.fullmatch(r"\d+,\d mm", length_text(ruler, driver.session.shown.spacing))
    driver.window.actions_["scale_bar"].setChecked(True)
    space(driver, 0.001, 0.001)
    assert re.fullmatch(r"0,\d+ mm", driver.view.scan_scale.label)


def test_what_the_bar_says_of_islands_and_of_an_odd_spacing(driver: Driver) -> None:
    window, row = driver.window, driver.window.options_row
    window.actions_["from_truth"].trigger()
    window.actions_["remove_small"].trigger()
    assert "disc of 0,7 mm" in window.bar.text
    window.actions_["calibrate"].trigger()
    for y in (20, 121):
        QTest.mouseClick(driver.view.viewport(), Qt.MouseButton.LeftButton, pos=driver.at(20, y))
    row.calibrate_mm.setValue(250.5)
    QTest.mouseClick(row.calibrate_scan, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert "250,5 mm between" in window.bar.text and pointed(iter([window.bar.text])) == []


def test_the_faithfulness_of_a_heatmap(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_G)
    layers = driver.window.parts.side.layers
    driver.until(lambda: driver.view.heat_values is not None)
    layers.heat_menu.check_wanted.emit()
    driver.until(lambda: "Deletion" in layers._caption.text())
    said = layers._caption.text()
    assert "inside the region: 60 %, of 10 % of" in said and "Deletion 0,50" in said and "weights: 0,25 (" in said


def test_the_summary_with_its_charts_and_its_file_with_points(driver: Driver, tmp_path: Path) -> None:
    sign_two(driver)
    dialog = open_summary(driver)
    driver.until(lambda: all("0." not in chart.words for chart in dialog.charts))
    assert signs(all_texts(dialog)) >= 5
    assert pointed(all_texts(dialog)) == []
    dialog.save_to(tmp_path / "summary.csv")
    driver.until((tmp_path / "summary.csv").exists)
    with (tmp_path / "summary.csv").open(encoding="utf-8-sig") as stream:
        (row, *_more) = [row for row in csv.DictReader(stream) if row["dice_draft_final"]]
    assert re.fullmatch(r"[01]\.\d+", row["dice_draft_final"])
    dialog.close()


def test_two_readers_compared(empty_driver: Driver, study_folder: Path, own_home: Path, german: None) -> None:
    for place, key in enumerate(KEYS):
        sign(study_folder, own_home, "Anna", key, disc(150))
        sign(study_folder, own_home, "Bea", key, disc(150 + 8 * place))
    empty_driver.open(study_folder)
    empty_driver.view.setFocus()
    empty_driver.key(Qt.Key.Key_C, CTRL_SHIFT)
    page = empty_driver.window.findChild(ComparePage)
    assert page is not None
    empty_driver.until(lambda: page.view.scan is not None and page.progress.isHidden())
    assert re.fullmatch(r"mean 0,\d{3}   median 0,\d{3}", page.values["dice"].text())
    assert signs(all_texts(page)) >= 7
    assert pointed(all_texts(page)) == []


def test_a_fine_tune_and_how_it_was_judged(qtbot: QtBot, tmp_path: Path, german: None) -> None:
    curves = TrainingCurves()
    qtbot.addWidget(curves)
    curves.begin(3)
    curves.draw([{"event": "epoch", "epoch": at, "epochs": 3, "loss": 0.9 / at, "dice": 0.5} for at in (1, 2, 3)])
    curves.resize(800, 300)
    curves.show()
    assert signs(all_texts(curves)) >= 4 and pointed(all_texts(curves)) == []

    clicks = {"verdict": "passed", "reasons": ["Better by 0.02."], "sets": [
        {"name": "guard", "n": 9, "dice_before": [0.5, 0.6, 0.7], "dice_after": [0.6, 0.7, 0.8]}]}  # fmt: skip
    scans = (judged("benign/a.png", 0.5, 0.9),)
    (tmp_path / GATE).write_text(json.dumps(gate_json("passed", ("Better by 0.08.",), scans) | {"clicks": clicks}))
    gate = read_gate(tmp_path)
    assert gate is not None
    table = FiguresTable()
    qtbot.addWidget(table)
    table.show_gate(gate)
    assert "+0,080 (95 % interval +0,030 to +0,120)" in table.text and pointed(all_texts(table)) == []
    assert "Better by 0,02." in click_words(gate.clicks) and pointed(iter([click_words(gate.clicks)])) == []


def test_two_models_compared(german: None) -> None:
    found = SideBySide(5, 2, (0.7, 0.75), (1, 0), (1, 1), Paired(0.05, -0.01, 0.11, 5, 0.04), (None, 3), 4, ())
    text = compared_words("one", "two", found)
    assert "Dice 0,700 on" in text and "+0,050 (95 % interval -0,010 to +0,110)" in text and "0." not in text
