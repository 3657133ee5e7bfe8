"""The summary: from the menu to figures, charts, text and table, while the work goes on."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from busviewer.study.summary.summary import Lesion, Outcome, ScanRecord, StudySummary
from busviewer.ui.kit.theme import Theme
from busviewer.ui.reports import summary_dialog
from busviewer.ui.reports.charts import Bars, Chart, Dots, Series, whole_ticks
from busviewer.ui.reports.summary_dialog import SummaryDialog
from busviewer.ui.reports.summary_words import charts_of, head_of
from tests.gui.conftest import Driver
from tests.gui.test_access import nameless, unsaid
from tests.waiting import PATIENCE

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_summary(driver: Driver) -> SummaryDialog:
    driver.window.actions_["summary"].trigger()
    dialog = driver.window.findChild(SummaryDialog)
    assert dialog is not None
    driver.until(lambda: dialog.status_text.startswith("As of"))
    return dialog


def sign_two(driver: Driver) -> None:
    """The first from the ground truth, the second as the model drafted it."""
    driver.window.actions_["from_truth"].trigger()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    driver.segment()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key not in (FIRST, SECOND) and driver.session.shown.scan is not None)


def words(dialog: SummaryDialog) -> list[str]:
    return [chart.words for chart in dialog.charts]


def test_it_needs_a_study(empty_driver: Driver) -> None:
    assert not empty_driver.window.actions_["summary"].isEnabled()


def test_where_nothing_is_signed_off_it_says_so(driver: Driver) -> None:
    dialog = open_summary(driver)
    assert not dialog.isModal()
    progress, *others = dialog.charts
    assert progress.plot.isVisible() and "in progress: 0, unread, seen: 1, unread: 6" in progress.words
    assert all(not chart.plot.isVisible() and "signed off yet" in chart.words for chart in others)
    dialog.close()


def test_it_counts_what_was_signed_off_and_refreshes(driver: Driver) -> None:
    sign_two(driver)
    dialog = open_summary(driver)
    assert dialog.summary is not None and dialog.windowTitle() == "Summary of study, reader mj"
    empty = ("Drawing time per scan", "Lesions by BI-RADS category")
    assert all(chart.plot.isVisible() for chart in dialog.charts if chart.plot.accessibleName() not in empty)
    progress, fates, *_rest, lesions, _categories = words(dialog)
    assert progress.startswith("signed off: 2, in progress: 0, unread, seen: 1, unread: 4")
    assert "accepted unchanged: 1" in fates and "without a draft: 1" in fates and "n = 2" in fates
    assert "n = 2" in lesions
    for chart in dialog.charts:
        assert chart.plot.accessibleName() and chart.plot.accessibleDescription() == chart.words
    assert nameless(dialog) == [] and unsaid(dialog) == []
    driver.window.actions_["no_lesion"].trigger()
    click(dialog.again)
    driver.until(lambda: "no lesion: 1" in words(dialog)[1] and "n = 3" in words(dialog)[1])
    dialog.close()


def test_opened_again_it_is_the_same_window_read_anew(driver: Driver) -> None:
    dialog = open_summary(driver)
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    sign_two(driver)
    driver.window.actions_["summary"].trigger()
    driver.until(lambda: "signed off: 2" in words(dialog)[0])
    assert driver.window.findChildren(SummaryDialog) == [dialog]
    dialog.close()


def test_the_table_is_written_where_the_reader_says(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_two(driver)
    dialog = open_summary(driver)
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "table"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    click(dialog.save)
    driver.until(lambda: dialog.status_text == f"Saved to {tmp_path / 'table.csv'}")
    assert asked == [str(tmp_path / "study-summary.csv")]
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["outcome"] for row in rows[:3]] == ["drawn without a draft", "accepted unchanged", ""]
    assert len(rows) == 7
    (tmp_path / "file").touch()
    dialog.save_to(tmp_path / "file" / "table.csv")
    driver.until(
        lambda: str(tmp_path / "file" / "table.csv") in dialog.status_text and "could not" in dialog.status_text
    )
    dialog.close()


def test_the_figures_are_copied_as_text(driver: Driver) -> None:
    sign_two(driver)
    dialog = open_summary(driver)
    click(dialog.copy)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Summary of study, reader mj\n2 of 7 signed off\n")
    assert all(f"{chart.plot.accessibleName()}: {chart.words}" in text for chart in dialog.charts)
    dialog.close()


def test_reading_can_be_stopped_and_the_window_closed_meanwhile(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, real = threading.Event(), summary_dialog.summarise_study

    def slow(*given: object) -> StudySummary:
        gate.wait(PATIENCE)
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(summary_dialog, "summarise_study", slow)
    driver.window.actions_["summary"].trigger()
    dialog = driver.window.findChild(SummaryDialog)
    assert dialog is not None and dialog.stop.isVisible() and not dialog.save.isEnabled()
    click(dialog.stop)
    assert "Refresh" in dialog.status_text and dialog.again.isVisible() and not dialog.stop.isVisible()
    gate.set()
    driver.through(dialog._worker)
    assert dialog.summary is None
    click(dialog.again)
    driver.until(lambda: dialog.summary is not None)
    dialog.close()


def test_what_cannot_be_counted_is_named(driver: Driver) -> None:
    sign_two(driver)
    driver.session.storage.flush()
    storage = driver.session.storage.folder
    assert storage is not None
    (storage / f"{FIRST}.json").write_text("{")
    dialog = open_summary(driver)
    assert f"{FIRST}.json: damaged" in dialog.status_text and "signed off: 1" in words(dialog)[0]
    dialog.close()


def test_the_charts_follow_the_look_and_the_width(driver: Driver) -> None:
    sign_two(driver)
    dialog = open_summary(driver)
    for name in ("light", "dark"):
        driver.window.actions_[name].trigger()
        look, picture = Theme(name), dialog.charts[0].plot.grab().toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in (40, 60)}
        assert {look.colours["field"], look.colours["accent"]} <= colours
    for width, columns in ((1280, 3), (900, 2), (500, 1)):
        dialog.resize(width, 800)
        driver.until(lambda columns=columns: len({chart.x() for chart in dialog.charts}) == columns)
        driver.until(lambda: dialog._inside.width() <= dialog._area.viewport().width())
    dialog.close()


def test_a_click_on_a_dot_goes_to_its_scan(driver: Driver) -> None:
    dialog = open_summary(driver)
    chart = dialog.charts[4]
    chart.show_data(Dots("t", "a", "u", (5.0, 9.0, 3.0), (FIRST, SECOND, "benign/scan (3).png"), "", ""))
    driver.until(lambda: chart.plot.isVisible())
    dialog._area.ensureWidgetVisible(chart)
    places: list[QPoint] = []

    def still() -> bool:
        """Whether the dot is where it was a turn ago: pyqtgraph lays its axes out as it paints."""
        chart.plot.grab()
        places.append(chart.plot.mapFromScene(chart.plot.getPlotItem().vb.mapViewToScene(QPointF(2, 9.0))))
        return len(places) > 2 and places[-3] == places[-2] == places[-1]

    driver.until(still)
    at = places[-1]
    QTest.mouseMove(chart.plot.viewport(), at - QPoint(30, 30))
    QTest.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    driver.until(lambda: driver.session.shown.key == SECOND)
    dialog.close()


def test_keys_scroll_from_a_plot_and_esc_closes(driver: Driver) -> None:
    dialog = open_summary(driver)
    dialog.resize(500, 500)
    driver.until(dialog.isActiveWindow)
    plot, scroll = dialog.charts[0].plot, dialog._area.verticalScrollBar()
    driver.until(lambda: scroll.maximum() > 0)
    while dialog.focusWidget() is not plot:
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    before = scroll.value()
    QTest.keyClick(plot, Qt.Key.Key_PageDown)
    assert scroll.value() > before
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# --- words and ticks --------------------------------------------------------------------------------------------------
def record(key: str, **values: object) -> ScanRecord:
    given: dict[str, object] = {"outcome": Outcome.CORRECTED, "dice": 0.9, "seconds": 20.0, "count": 1, **values}
    return ScanRecord(key, "benign", **given)  # type: ignore[arg-type]


def test_each_chart_says_its_n_and_what_it_leaves_out() -> None:
    known = (Lesion(9, 1.0, 30.0, 12.0),)
    records = [record(str(day), seconds=9.0 + day, lesions=known, signed=f"2026-11-{day:02}") for day in range(1, 21)]
    records += [record("long", seconds=4000.0, lesions=(Lesion(9, None, 30.0, None),), count=3, signed="2026-12-01")]
    charts = charts_of(StudySummary("/s", "mj", "2026-11-24T10:00:00Z", tuple(records)))
    said = {chart.title: chart.said for chart in charts}
    assert said["Progress"] == "n = 21" and said["Draft compared with final"].startswith("n = 21 · median 0.900")
    assert said["Drawing time per scan"].startswith("n = 21 · median 13 s in the first third, 27 s in the last third")
    assert "1 beyond the scale (up to 67 min)" in said["Drawing time per scan"]
    lesions = said["Lesions by class and size"]
    assert (
        lesions
        == "n = 20 · median 12 mm, quartiles 12 mm and 12 mm · 1 left out (no spacing) · 2 small lesions not measured"
    )
    times = next(chart for chart in charts if chart.title == "Time spent drawing")
    assert isinstance(times, Bars) and times.series[0].counts == (0, 1, 19, 0, 0, 0, 1)
    dice = next(chart for chart in charts if chart.title == "Draft compared with final")
    assert isinstance(dice, Bars) and dice.spoken.startswith("0.90–0.95: 21; n = 21")
    assert all(chart.across or chart.lying for chart in charts if isinstance(chart, Bars))


def test_the_head_of_nothing_has_no_figures_that_are_not_there() -> None:
    head = head_of(StudySummary("/s", "mj", "2026-11-24T10:00:00Z", (ScanRecord("a"),)))
    assert [each.figure for each in head] == ["0 of 1", "–", "–", "–", "0 s", "0"]


def test_the_head_counts_rejected_drafts_too() -> None:
    rejected = [ScanRecord(f"no {n}", outcome=Outcome.NO_LESION, draft_kind="firm") for n in range(10)]
    accepted = [ScanRecord(f"{n}", outcome=Outcome.ACCEPTED, draft_kind="firm", dice=1.0) for n in range(5)]
    head = head_of(StudySummary("/s", "mj", "2026-11-24T10:00:00Z", (*rejected, *accepted)))
    assert head[1] == ("33 %", "of 15 drafts accepted unchanged")


@pytest.mark.parametrize("most", [0, 1, 2, 5, 6, 9, 10, 11, 23, 99, 100, 101, 4999, 10_000, 123_456])
def test_ticks_are_few_and_whole(most: int) -> None:
    ticks = whole_ticks(most)
    assert ticks[0] == 0 and ticks[-1] <= most and len(ticks) <= 6 and (most == 0 or len(ticks) >= 2)


def test_bars_are_as_high_as_their_counts(driver: Driver) -> None:
    chart = Chart("t")
    driver.qtbot.addWidget(chart)
    chart.resize(500, 300)
    series = (Series("one", "accent", (1, 4)), Series("two", "warning", (2, 0)))
    chart.show_data(Bars("t", "x", "y", ("a", "b"), series, "said", "nothing"))
    chart.show()
    driver.until(lambda: chart.windowHandle().isExposed())
    picture, look = chart.plot.grab().toImage(), Theme("dark")
    heights = [tallest(picture, look.colour(name)) for name in ("accent", "warning")]
    assert heights[0] / heights[1] == pytest.approx(2, rel=0.05)
    assert chart.words == "one – a: 1, b: 4; two – a: 2, b: 0; said"


def tallest(picture: QImage, colour: QColor) -> int:
    """How many pixels of ``colour`` there are in the column that has the most."""
    return max(
        sum(picture.pixelColor(x, y) == colour for y in range(picture.height())) for x in range(0, picture.width(), 4)
    )
