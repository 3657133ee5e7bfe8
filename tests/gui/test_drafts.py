"""Firm drafts, possible lesions and nothing found: how each looks, what comes next, and how sensitive the model is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings, load
from busviewer.study.annotations.annotation import State
from busviewer.study.annotations.sensitivity import Sensitivity
from busviewer.study.worklist.worklist import Row
from busviewer.ui.kit.draft_words import counts_words, draft_words, percent, sensitivity_words
from busviewer.ui.kit.services import Services
from busviewer.ui.panels.draft_strip import DraftStrip
from busviewer.ui.reports.export_dialog import ExportDialog
from busviewer.ui.worklist.worklist_model import FIGURE
from busviewer.ui.worklist.worklist_row import draft_mark
from tests.gui.conftest import SHAPE, Driver, make_driver
from tests.gui.fake import FakeSegmenter, Turnstile
from tests.gui.ticks import tick

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def key(number: int) -> str:
    return f"benign/scan ({number}).png"


FIRST, SECOND, THIRD = key(1), key(2), key(3)


@pytest.fixture
def weak(segmenter: FakeSegmenter, driver: Driver) -> Driver:
    """The first scan has a weak draft."""
    segmenter.lesion = 0.43
    driver.segment()
    return driver


@pytest.fixture
def mixed(segmenter: FakeSegmenter, driver: Driver) -> Driver:
    """Segmented all: 1, 4 and 5 firm, 2 and 6 weak, 3 nothing; 7 cannot be read."""
    segmenter.lesions = {"scan (2).png": 0.43, "scan (6).png": 0.3, "scan (3).png": 0.06}
    segmenter.nothing = ("scan (3).png",)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and bool(driver.window.bar.text))
    return driver


def strip(driver: Driver) -> DraftStrip:
    return driver.window.parts.centre.strip


def header(driver: Driver) -> str:
    return driver.window.parts.centre.header.draft_text


def button(driver: Driver, start: str) -> QPushButton:
    return next(each for each in driver.window.bar.buttons() if each.text().startswith(start))


def names(driver: Driver) -> list[int]:
    """The numbers of the scans on show in the worklist."""
    return [int(each.split("(")[1][0]) for each in driver.window.parts.worklist.keys]


def tip(driver: Driver, scan: str) -> str:
    model = driver.window.parts.worklist.model
    return str(model.data(model.index_of(scan), Qt.ItemDataRole.AccessibleTextRole))


def blue_pixels(driver: Driver) -> int:
    """How many pixels of the canvas have the draft's colour."""
    picture = driver.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)[..., :3]
    colour = driver.view.draft.colour
    apart = np.abs(pixels.astype(int) - [colour.blue(), colour.green(), colour.red()]).max(-1)
    return int((apart < 60).sum())


# --- words ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("kind", "probability", "words"),
    [
        ("weak", 0.43, "Possible lesion (43 %)"),
        ("weak", 0.001, "Possible lesion (<\u202f1 %)"),
        ("weak", None, "Possible lesion"),
        ("none", 0.06, "Nothing found"),
        ("firm", 0.98, "Firm draft"),
        ("", None, ""),
    ],
)
def test_what_a_draft_is_called(kind: str, probability: float | None, words: str) -> None:
    assert draft_words(kind, probability) == words


def test_a_share_is_never_all_or_nothing() -> None:
    assert [percent(share) for share in (0.0, 0.004, 0.5, 0.999)] == ["<\u202f1 %", "<\u202f1 %", "50 %", ">\u202f99 %"]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Sensitivity(0.5, 0.85, 0.146), "Balanced: finds 85 of 100 lesions, false drafts on 15 of 100 normal scans"),
        (Sensitivity(0.5, 0.851), "Balanced: finds 85 of 100 lesions"),
        (Sensitivity(0.5, None, 0.2), "Balanced: false drafts on 20 of 100 normal scans"),
        (Sensitivity(0.5), "Balanced: no accuracy data for this model"),
        (None, "Balanced: no accuracy data for this model"),
    ],
)
def test_a_sensitivity_tells_its_figures_where_there_are_any(found: Sensitivity | None, words: str) -> None:
    assert sensitivity_words("balanced", found) == words


def test_counts_leave_out_what_there_is_none_of() -> None:
    told = [words for _kind, words in counts_words({"firm": 1, "weak": 9, "none": 0, "unreadable": 1})]
    assert told == ["1 firm", "9 possible", "1 unreadable"]
    assert counts_words({}) == []


# --- a possible lesion on the screen ----------------------------------------------------------------------------------
def test_a_weak_draft_is_thin_and_dotted_with_a_question_mark(weak: Driver) -> None:
    thin = blue_pixels(weak)
    assert weak.view.draft.weak and weak.view.weak_mark.isVisible()
    assert weak.session.shown.mask is None
    mark = weak.view.weak_mark.pos()
    assert abs(mark.x() - 150) < 10 and 50 < mark.y() < 72, "over the highest point of the disc"
    weak.window.actions_["every_lesion"].trigger()
    assert not weak.view.draft.weak and not weak.view.weak_mark.isVisible()
    assert blue_pixels(weak) > 1.5 * thin


def test_the_question_mark_keeps_its_size_and_stays_at_the_margin(weak: Driver) -> None:
    view = weak.view
    for _step in range(3):
        mark, edge = view.weak_mark.pos(), view.to_widget(150, float(np.flatnonzero(view.draft.mask.any(1))[0]))  # type: ignore[union-attr]
        place = view.to_widget(mark.x(), mark.y())
        assert 8 < edge.y() - place.y() < 20
        assert view.weak_mark.boundingRect().width() == pytest.approx(19, abs=2)
        weak.key(Qt.Key.Key_Plus, CTRL)


@pytest.mark.parametrize("part", [slice(0, 199), slice(0, 150), slice(60, 199)])
def test_the_question_mark_is_on_the_scan_wherever_the_mask_lies(driver: Driver, part: slice) -> None:
    mask = np.zeros(SHAPE, bool)
    mask[part, 100:200] = True
    driver.view.set_masks(None, mask, None, None, weak=True)
    place, reach = driver.view.weak_mark.pos(), 8.5 / driver.view.scale_on_screen
    assert reach <= place.y() <= SHAPE[0] - reach


def test_peek_overlays_and_swipe_take_the_question_mark_too(weak: Driver) -> None:
    view = weak.view
    QTest.keyPress(view, Qt.Key.Key_H)
    assert not view.weak_mark.isVisible()
    QTest.keyRelease(view, Qt.Key.Key_H)
    assert view.weak_mark.isVisible()
    weak.key(Qt.Key.Key_V)
    assert not view.weak_mark.isVisible() and not view.asks_at(view.to_widget(150, 100))
    weak.key(Qt.Key.Key_V)
    weak.window.actions_["swipe"].trigger()
    left, right = view.to_widget(130, 100), view.to_widget(175, 100)
    assert view.asks_at(left) and not view.asks_at(right), "what the line hides cannot be clicked"


def test_the_other_views_draw_it_as_the_main_one(weak: Driver) -> None:
    weak.key(Qt.Key.Key_4, CTRL)
    assert weak.window.screen_ is not None
    (side,) = [each for each in weak.window.screen_.views.sides if each.content == "draft"]
    assert side.draft.weak and side.weak_mark.isVisible()
    weak.key(Qt.Key.Key_Y)
    assert not side.weak_mark.isVisible()


def test_the_header_the_strip_and_the_list_say_the_same(weak: Driver) -> None:
    assert header(weak) == strip(weak).text == "Possible lesion (43 %)"
    assert "Possible lesion (43 %)" in tip(weak, FIRST)
    assert strip(weak).offered == ["accept", "no_lesion"] and not strip(weak).start.isHidden()
    assert strip(weak).buttons["accept"].text() == "Accept (Y)"
    assert weak.window.parts.side.measurements.notes[1] != "The mask is empty"


def test_the_scan_does_not_move_for_what_is_said_of_its_draft(driver: Driver, segmenter: FakeSegmenter) -> None:
    place = driver.view.size(), driver.at(150, 100)
    segmenter.lesion = 0.43
    driver.segment()
    assert (driver.view.size(), driver.at(150, 100)) == place
    driver.key(Qt.Key.Key_Y)
    assert (driver.view.size(), driver.at(150, 100)) == place
    lower = strip(driver).mapTo(driver.window, QPoint()).y()
    assert lower >= driver.view.mapTo(driver.window, QPoint(0, driver.view.height())).y(), "it never covers the scan"


def test_every_button_of_the_strip_is_reached_by_tab(weak: Driver) -> None:
    wanted = {strip(weak).buttons["accept"], strip(weak).buttons["no_lesion"], strip(weak).start}
    for _step in range(120):
        QTest.keyClick(weak.window.focusWidget() or weak.window, Qt.Key.Key_Tab)
        wanted.discard(weak.window.focusWidget())  # type: ignore[arg-type]
    assert not wanted


def test_a_firm_draft_looks_and_reads_as_before(driver: Driver) -> None:
    driver.segment()
    assert not driver.view.draft.weak and not driver.view.weak_mark.isVisible()
    assert header(driver) == "" and strip(driver).text == "Firm draft (lesion probability 90 %)"
    assert strip(driver).offered == [] and "Firm draft" in tip(driver, FIRST)


def test_without_a_draft_the_strip_offers_to_segment(driver: Driver) -> None:
    assert strip(driver).text == "No draft yet"
    QTest.mouseClick(strip(driver).buttons["segment"], LEFT)
    driver.until(lambda: driver.session.shown.draft is not None)
    assert strip(driver).text.startswith("Firm draft")


# --- accepting it -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("how", ["key", "click", "edge", "mark", "button", "enter on the button"])
def test_a_weak_draft_is_accepted(weak: Driver, how: str) -> None:
    view = weak.view
    mark = view.to_widget(view.weak_mark.pos().x(), view.weak_mark.pos().y()).toPoint()
    left = int(np.flatnonzero(view.draft.mask[100])[0])  # type: ignore[index]
    places = {"click": weak.at(150, 100), "edge": weak.at(left, 100.5) - QPoint(3, 0), "mark": mark}
    if how in places:
        QTest.mouseClick(view.viewport(), LEFT, NONE, places[how])
    elif how == "key":
        weak.key(Qt.Key.Key_Y)
    elif how == "button":
        QTest.mouseClick(strip(weak).buttons["accept"], LEFT)
    else:
        strip(weak).buttons["accept"].setFocus()
        QTest.keyClick(strip(weak).buttons["accept"], Qt.Key.Key_Return)
    assert weak.session.shown.draft is not None and np.array_equal(
        weak.session.shown.correction, weak.session.shown.draft.mask
    )
    assert header(weak) == "" and strip(weak).text == "Your correction" and not view.weak_mark.isVisible()
    assert weak.session.shown.state is State.IN_PROGRESS
    weak.key(Qt.Key.Key_Z, CTRL)
    assert weak.session.shown.mask is None and view.weak_mark.isVisible() and header(weak) == "Possible lesion (43 %)"


def test_a_drag_and_a_click_beside_it_accept_nothing(weak: Driver) -> None:
    window = weak.view.grey_window
    weak.drag([(150, 100), (170, 100), (190, 110)])
    assert weak.session.shown.correction is None and weak.view.grey_window != window
    QTest.mouseClick(weak.view.viewport(), LEFT, NONE, weak.at(60, 30))
    weak.drag([(150, 100), (190, 110), (150, 100)])  # back where it began
    assert weak.session.shown.correction is None
    QTest.mouseClick(weak.view.viewport(), Qt.MouseButton.RightButton, NONE, weak.at(150, 100))
    assert weak.session.shown.correction is None


def test_a_click_moves_no_greys(weak: Driver) -> None:
    window, port = weak.view.grey_window, weak.view.viewport()
    QTest.mousePress(port, LEFT, NONE, weak.at(150, 100))
    QTest.mouseMove(port, weak.at(150, 100) + QPoint(2, 1))
    QTest.mouseRelease(port, LEFT, NONE, weak.at(150, 100) + QPoint(2, 1))
    assert weak.session.shown.correction is not None and weak.view.grey_window == window


def test_the_pointer_shows_where_a_click_accepts(weak: Driver) -> None:
    port = weak.view.viewport()
    QTest.mouseMove(port, weak.at(150, 100))
    assert port.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(port, weak.at(60, 30))
    assert port.cursor().shape() == Qt.CursorShape.ArrowCursor
    weak.key(Qt.Key.Key_B)
    QTest.mouseMove(port, weak.at(150, 100))
    assert port.cursor().shape() == Qt.CursorShape.CrossCursor


@pytest.mark.parametrize("accepted", ["nothing", "firm"])
def test_y_says_why_there_is_nothing_to_accept(driver: Driver, segmenter: FakeSegmenter, accepted: str) -> None:
    segmenter.nothing = ("scan (1).png",) if accepted == "nothing" else ()
    driver.segment()
    driver.key(Qt.Key.Key_Y)
    assert driver.session.shown.correction is None and driver.window.bar.text


# --- what tools start from --------------------------------------------------------------------------------------------
def test_a_tool_starts_from_the_possible_lesion_or_from_nothing(
    qtbot: QtBot, services: Services, study_folder: Path, segmenter: FakeSegmenter
) -> None:
    segmenter.lesion = 0.43
    weak = make_driver(qtbot, services)
    weak.open(study_folder)
    weak.view.setFocus()
    weak.segment()
    weak.key(Qt.Key.Key_B)
    weak.drag([(40, 40), (60, 40)])
    assert weak.session.shown.mask is not None and weak.session.shown.mask[100, 150] and weak.session.shown.mask[40, 50]
    weak.key(Qt.Key.Key_Z, CTRL)
    strip(weak).start.setFocus()
    QTest.keyClick(strip(weak).start, Qt.Key.Key_Down)
    assert not weak.session.drafts.starts_from_draft
    weak.view.setFocus()
    weak.drag([(40, 40), (60, 40)])
    assert (
        weak.session.shown.mask is not None
        and not weak.session.shown.mask[100, 150]
        and weak.session.shown.mask[40, 50]
    )
    weak.built.close()
    found, problems = load(services.settings_file)
    assert not found.start_from_draft and not problems
    again = make_driver(qtbot, services, found)
    assert not again.session.drafts.starts_from_draft and again.window.parts.centre.strip.start.currentData() is False
    again.built.close()


# --- signing off ------------------------------------------------------------------------------------------------------
def test_enter_signs_no_weak_draft_and_says_so(weak: Driver) -> None:
    weak.key(Qt.Key.Key_Return)
    assert weak.session.shown.key == FIRST and weak.session.shown.state is not State.SIGNED_OFF
    assert "Possible lesion (43 %)" in weak.window.bar.text
    weak.key(Qt.Key.Key_Y)
    assert weak.window.bar.text == "", "what was said of it is past"
    weak.key(Qt.Key.Key_Return)
    assert weak.session.workspace.worklist.row(FIRST).state is State.SIGNED_OFF


def test_0_on_a_weak_draft_signs_no_lesion_at_once(weak: Driver) -> None:
    weak.key(Qt.Key.Key_0)
    row = weak.session.workspace.worklist.row(FIRST)
    assert row.state is State.SIGNED_OFF and row.no_lesion


@pytest.mark.parametrize("mask", ["firm", "correction"])
@pytest.mark.parametrize("answer", ["again", "button", "keep"])
def test_0_asks_once_where_there_is_a_mask(driver: Driver, mask: str, answer: str) -> None:
    if mask == "firm":
        driver.segment()
    else:
        driver.key(Qt.Key.Key_B)
        driver.drag([(40, 40), (60, 40)])
    driver.key(Qt.Key.Key_0)
    assert driver.session.shown.state is not State.SIGNED_OFF and driver.window.bar.text.endswith("?")
    if answer == "again":
        driver.key(Qt.Key.Key_0)
    else:
        QTest.mouseClick(button(driver, "No lesion" if answer == "button" else "Keep"), LEFT)
    row = driver.session.workspace.worklist.row(FIRST)
    assert (row.state is State.SIGNED_OFF and row.no_lesion is True) == (answer != "keep")
    if answer == "keep":
        driver.key(Qt.Key.Key_0)
        assert driver.session.shown.state is not State.SIGNED_OFF, "it was answered: now it asks anew"


def test_the_question_before_no_lesion_can_be_turned_off_and_on(driver: Driver) -> None:
    asks, worklist = driver.window.actions_["ask_no_lesion"], driver.session.workspace.worklist
    assert asks.isChecked() and driver.window.preferences.settings.ask_no_lesion
    for number, name in enumerate((FIRST, SECOND)):
        driver.window.actions_["from_truth"].trigger()
        driver.key(Qt.Key.Key_0)
        if number == 0:
            QTest.mouseClick(button(driver, "No lesion, and never ask again"), LEFT)
        assert worklist.row(name).no_lesion is True and worklist.row(name).state is State.SIGNED_OFF
        driver.until(lambda name=name: driver.session.shown.key != name and driver.session.shown.scan is not None)
    assert not asks.isChecked() and not driver.window.preferences.settings.ask_no_lesion
    asks.trigger()
    third = driver.session.shown.key
    driver.window.actions_["from_truth"].trigger()
    driver.key(Qt.Key.Key_0)
    assert driver.session.shown.key == third and driver.window.bar.asks
    assert driver.window.preferences.settings.ask_no_lesion


def test_the_question_of_one_scan_is_no_answer_for_the_next(driver: Driver) -> None:
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and bool(driver.window.bar.text))
    driver.key(Qt.Key.Key_0)
    driver.key(Qt.Key.Key_N)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    driver.key(Qt.Key.Key_0)
    assert driver.session.shown.state is not State.SIGNED_OFF


# --- nothing found ----------------------------------------------------------------------------------------------------
def test_where_nothing_was_found_that_is_said_with_what_comes_next(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.nothing, segmenter.lesion = ("scan (1).png",), 0.06
    driver.segment()
    assert header(driver) == "Nothing found" and strip(driver).text == "Nothing found (lesion probability 6 %)"
    assert strip(driver).offered == ["refine", "no_lesion"] and driver.window.bar.text == ""
    driver.until(lambda: not driver.window.parts.side.measurements.stale)
    assert driver.window.parts.side.measurements.notes[1] == "", "the strip says it"
    assert strip(driver).buttons["refine"].text() == "Click the lesion (C)"
    QTest.mouseClick(strip(driver).buttons["refine"], LEFT)
    assert driver.session.editor.tool == "refine"
    QTest.mouseClick(strip(driver).buttons["no_lesion"], LEFT)
    assert driver.session.workspace.worklist.row(FIRST).no_lesion


# --- segment all ------------------------------------------------------------------------------------------------------
def test_segment_all_ends_with_its_count_each_a_click_to_its_scans(mixed: Driver) -> None:
    bar = mixed.window.bar
    assert bar.text == "Segment all finished." and key(7) in bar.details
    assert [each.text() for each in bar.buttons()[:4]] == [
        "3 firm",
        "2 possible",
        "1 with nothing found",
        "1 unreadable",
    ]
    assert "2 possible" in bar.accessibleName()
    for start, scans in (
        ("2 possible", [2, 6]),
        ("3 firm", [1, 4, 5]),
        ("1 with nothing found", [3]),
        ("1 unreadable", [7]),
    ):
        QTest.mouseClick(button(mixed, start), LEFT)
        assert names(mixed) == scans and start in mixed.window.parts.worklist.bar.told
    assert bar.text, "it stays until it is closed"
    QTest.mouseClick(mixed.window.parts.worklist.bar.clear, LEFT)
    assert len(names(mixed)) == 7 and mixed.window.parts.worklist.bar.told == ""


def test_drafts_from_before_are_not_counted_among_those_of_the_batch(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.lesion = 0.43
    driver.segment()
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and "finished" in driver.window.bar.text)
    QTest.mouseClick(button(driver, "5 possible"), LEFT)
    assert names(driver) == [2, 3, 4, 5, 6]


def test_a_batch_that_was_stopped_counts_what_is_done(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    driver.window.actions_["segment_all"].trigger()
    QTest.mouseClick(driver.window.status.job.cancel, LEFT)
    assert driver.window.bar.text == "Segment all stopped after 0 of 7." and driver.window.bar.buttons() == []
    segmenter.gate.set()
    driver.through(driver.window.inference._worker)
    segmenter.gate = turnstile = Turnstile(1)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: driver.session.workspace.worklist.row(FIRST).has_draft)
    QTest.mouseClick(driver.window.status.job.cancel, LEFT)
    assert driver.window.bar.text == "Segment all stopped after 1 of 7."
    assert [each.text() for each in driver.window.bar.buttons()] == ["1 firm"]
    turnstile.set()


def test_while_drafts_are_hidden_only_their_number_is_told(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.lesions = {"scan (2).png": 0.43}
    driver.window.actions_["hide_draft"].trigger()
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and "finished" in driver.window.bar.text)
    assert "Drafts made: 6. They stay hidden until you sign off." in driver.window.bar.text
    assert [each.text() for each in driver.window.bar.buttons()[:1]] == ["1 unreadable"]
    assert strip(driver).text == header(driver) == "" and "Possible" not in tip(driver, SECOND)
    driver.window.actions_["every_lesion"].trigger()
    assert "hidden" in driver.window.bar.text and not any(letter.isdigit() for letter in driver.window.bar.text)


# --- the worklist -----------------------------------------------------------------------------------------------------
def test_each_kind_of_draft_has_a_mark_of_its_own(mixed: Driver) -> None:
    worklist = mixed.session.workspace.worklist
    marks = [draft_mark(worklist.row(key(number)))[0] for number in (1, 2, 3)]
    assert marks == ["segment", "possible", "nothing"]
    mixed.go(SECOND)
    mixed.key(Qt.Key.Key_Y)
    assert draft_mark(worklist.row(SECOND))[0] == "segment", "accepted, it is a mask as any"
    assert draft_mark(Row("x", has_draft=True))[0] == "segment", "of a hidden one nothing is told"


def test_the_list_is_filtered_and_sorted_by_what_the_drafts_are(mixed: Driver) -> None:
    panel = mixed.window.parts.worklist
    for words, scans in (("Possible lesion", [1, 2, 6]), ("Nothing found", [1, 3]), ("Without a draft", [1, 7])):
        tick(mixed, "Draft", words)
        assert names(mixed) == scans  # the scan on screen stays on show
        tick(mixed, "Draft", words)
    panel.bar.order.setCurrentIndex(panel.bar.order.findText("Lesion probability"))
    assert names(mixed)[:2] == [2, 6] and names(mixed)[-2:] == [3, 7]
    assert panel.model.data(panel.model.index(0, 0), FIGURE) == "lesion 43 %"
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "draft:possible")
    mixed.until(lambda: sorted(names(mixed)) == [2, 6])


def test_dice_of_a_weak_draft_says_so_in_the_list_and_in_the_figures(mixed: Driver) -> None:
    model, figures = mixed.window.parts.worklist.model, mixed.window.parts.side.measurements
    mixed.until(
        lambda: all(mixed.session.workspace.worklist.row(key(number)).dice is not None for number in range(1, 6))
    )
    said = str(model.data(model.index_of(SECOND), FIGURE))
    assert said.startswith("possible 0.")
    assert said.replace("possible", "Dice") + " of the possible lesion" in tip(mixed, SECOND)
    assert str(model.data(model.index_of(FIRST), FIGURE)).startswith("Dice 0.")
    mixed.until(lambda: not figures.stale)
    assert figures.draft_title == "Draft" and figures.notes[1] == "1 lesion"
    mixed.go(SECOND)
    mixed.until(lambda: not figures.stale)
    assert figures.draft_title == "Draft (possible)" and figures.notes[1] == "1 possible lesion"
    assert figures.value("dice", "draft") != "–" and figures.value("dice", "correction") == "–"
    assert str(model.data(model.index_of(SECOND), FIGURE)).startswith("possible 0.")
    mixed.key(Qt.Key.Key_Y)
    mixed.until(lambda: str(model.data(model.index_of(SECOND), FIGURE)).startswith("Dice 0."))
    mixed.until(lambda: not figures.stale)
    assert figures.notes[1] == "1 lesion" and figures.draft_title == "Draft (possible)"


def test_only_firm_drafts_are_signed_off_together(mixed: Driver) -> None:
    mixed.key(Qt.Key.Key_A, CTRL)
    mixed.window.actions_["sign_off_selected"].trigger()
    QTest.mouseClick(button(mixed, "Sign off 3"), LEFT)
    mixed.until(lambda: not mixed.window.selection_controller.busy)
    signed = [row.key for row in mixed.session.workspace.worklist.rows if row.state is State.SIGNED_OFF]
    assert signed == [key(1), key(4), key(5)]
    assert f"{SECOND}: only a possible lesion" in mixed.window.bar.details


# --- sensitivity ------------------------------------------------------------------------------------------------------
def test_the_sensitivity_is_chosen_live_and_on_show(mixed: Driver, segmenter: FakeSegmenter) -> None:
    actions, model = mixed.window.actions_, mixed.window.status.model
    assert model.text() == "fake  ·  Balanced" and actions["balanced"].isChecked()
    assert actions["balanced"].text() == "Balanced: finds 85 of 100 lesions, false drafts on 15 of 100 normal scans"
    seen = len(segmenter.seen)
    mixed.go(SECOND)
    actions["every_lesion"].trigger()
    assert model.text() == "fake  ·  Every possible lesion" and len(segmenter.seen) == seen
    assert mixed.window.bar.text == "Sensitivity Every possible lesion: firm drafts: 5, nothing found: 1."
    assert header(mixed) == "" and not mixed.view.draft.weak and mixed.session.shown.mask is not None
    actions["quiet"].trigger()
    assert "firm drafts: 3, possible lesions: 2, nothing found: 1" in mixed.window.bar.text
    assert header(mixed) == "Possible lesion (43 %)" and mixed.view.draft.weak


def test_each_study_keeps_its_sensitivity(mixed: Driver, study_folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "one.png").write_bytes((study_folder / FIRST).read_bytes())
    mixed.window.actions_["quiet"].trigger()
    mixed.window.open_folder(other)
    mixed.until(lambda: mixed.session.shown.key == "one.png" and mixed.session.shown.scan is not None)
    assert mixed.window.actions_["balanced"].isChecked() and "Balanced" in mixed.window.status.model.text()
    mixed.window.open_folder(study_folder)
    mixed.until(lambda: mixed.session.shown.key != "one.png" and mixed.session.shown.scan is not None)
    assert mixed.window.actions_["quiet"].isChecked() and "Quiet" in mixed.window.status.model.text()


def test_without_a_study_there_is_none_to_choose(empty_driver: Driver) -> None:
    actions = empty_driver.window.actions_
    assert not any(actions[name].isEnabled() for name in ("quiet", "balanced", "every_lesion"))
    assert empty_driver.window.status.model.text() == "fake"


# --- threshold, export, looks -----------------------------------------------------------------------------------------
def test_the_threshold_of_a_weak_draft_makes_a_mask_and_leaves_the_draft(weak: Driver) -> None:
    weak.key(Qt.Key.Key_T)
    row = weak.window.options_row
    weak.until(lambda: row.threshold.isEnabled())
    draft = weak.session.shown.draft
    assert weak.session.editor.threshold.try_out(0.8)
    weak.session.editor.threshold.keep()
    assert weak.session.editor.undo_label == "Change threshold" and weak.session.shown.draft is draft
    assert weak.session.shown.mask is not None and strip(weak).text == "Your correction"
    weak.key(Qt.Key.Key_Z, CTRL)
    assert weak.session.shown.mask is None and weak.session.shown.draft is draft
    assert header(weak) == strip(weak).text == "Possible lesion (43 %)"


def test_a_threshold_that_leaves_nothing_does_not_say_that_nothing_was_found(driver: Driver) -> None:
    driver.segment()
    before = strip(driver).text
    assert driver.session.editor.threshold.try_out(1.0)
    driver.session.editor.threshold.keep()
    assert driver.session.shown.mask is not None and not driver.session.shown.mask.any()
    assert header(driver) == "" and strip(driver).text == "Your correction"
    driver.key(Qt.Key.Key_Z, CTRL)
    assert strip(driver).text == before and before.startswith("Firm draft")


def test_export_leaves_possible_lesions_out_unless_asked(mixed: Driver, tmp_path: Path) -> None:
    mixed.window.actions_["export"].trigger()
    dialog = mixed.window.findChild(ExportDialog)
    assert dialog is not None and dialog.weak.isHidden()
    dialog.what.setCurrentIndex(dialog.what.findData("draft"))
    assert dialog.what.currentText() == "Drafts: masks that the model proposed (4)"
    assert not dialog.weak.isHidden() and not dialog.weak.isChecked()
    assert dialog.weak.text() == "Include possible lesions (2)"
    for name, ticked in (("firm", False), ("all", True)):
        dialog = mixed.window.findChild(ExportDialog)
        if dialog is None:
            mixed.window.actions_["export"].trigger()
            dialog = mixed.window.findChild(ExportDialog)
        assert dialog is not None
        dialog.what.setCurrentIndex(dialog.what.findData("draft"))
        if ticked:
            QTest.mouseClick(dialog.weak, LEFT, pos=QPoint(10, dialog.weak.height() // 2))
        assert dialog.weak.isChecked() == ticked
        dialog.folder.setText(str(tmp_path / name))
        with mixed.hears(dialog.finished_export):
            QTest.mouseClick(dialog.go, LEFT)
        mixed.until(lambda: mixed.window.findChild(ExportDialog) is None)
    written = {name: {path.stem for path in (tmp_path / name).rglob("*_mask.png")} for name in ("firm", "all")}
    assert written["all"] - written["firm"] == {"scan (2)_mask", "scan (6)_mask"}


def test_a_narrow_window_keeps_what_the_strip_offers_in_sight(weak: Driver) -> None:
    weak.window.resize(weak.window.minimumSizeHint().width(), 600)
    line, header_ = strip(weak), weak.window.parts.centre.header
    assert header_.minimumSizeHint().width() <= header_.width()
    offered = (line.buttons["accept"], line.buttons["no_lesion"], line.start)
    for each in offered:
        weak.until(lambda each=each: each.isVisible() and each.geometry().right() < line.width())
    for each in (*offered[:2], line._text):  # no word is cut, nor the share
        weak.until(lambda each=each: each.width() >= each.sizeHint().width())


def test_the_other_colour_of_the_draft_is_taken_by_the_mark_too(weak: Driver) -> None:
    weak.view.set_look("draft", "outline", 0.9, "#FFFFFF")
    assert weak.view.draft.colour == QColor("#FFFFFF")
    mark = weak.view.to_widget(weak.view.weak_mark.pos().x(), weak.view.weak_mark.pos().y())
    picture = weak.view.grab().toImage()
    around = [picture.pixelColor(round(mark.x()) + dx, round(mark.y()) + dy) for dx in range(-9, 10) for dy in (-8, 8)]
    assert any(min(colour.red(), colour.green(), colour.blue()) > 200 for colour in around)


def test_settings_with_a_wrong_start_are_told(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('start_from_draft = "yes"\n')
    found, problems = load(file)
    assert found == Settings() and "start_from_draft" in problems[0]
