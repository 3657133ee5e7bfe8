"""Another scan of the study beside the one that is read: which, what may be seen of it, and how it is zoomed."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings
from busviewer.study.annotations.annotation import State
from busviewer.ui.canvas.beside import Beside
from busviewer.ui.kit.services import Services
from busviewer.ui.study import beside_controller
from busviewer.ui.study.choose_scan import ChooseScan
from tests.gui.conftest import Driver, make_driver

FIRST, SECOND, THIRD = (f"benign/scan ({number}).png" for number in (1, 2, 3))
NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def beside(driver: Driver) -> Beside:
    assert driver.window.beside_controller.view is not None
    return driver.window.beside_controller.view


def settled(driver: Driver) -> Beside:
    """What is beside once it was read."""
    driver.through(driver.window.beside_controller._worker)
    return beside(driver)


def toggle(driver: Driver) -> Beside:
    driver.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    return settled(driver)


def pick(driver: Driver, which: str) -> Beside:
    driver.window.actions_[f"beside_{which}"].trigger()
    return settled(driver)


def is_beside(driver: Driver, key: str) -> bool:
    scan = settled(driver).canvas.scan
    return scan is not None and scan.path == driver.session.workspace.study.by_key[key].path  # type: ignore[union-attr]


def wheel(view: QWidget, at: QPointF, steps: int = 1) -> None:
    place = view.mapToGlobal(at)
    turn = QWheelEvent(
        at,
        place,
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turn)


def drag(view: QWidget, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    QTest.mousePress(view, button, NO_KEY, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, button, NO_KEY, end)


# --- which scan -------------------------------------------------------------------------------------------------------
def test_the_key_shows_a_scan_beside_and_takes_it_off(driver: Driver) -> None:
    view = toggle(driver)
    assert view.isVisible() and driver.window.actions_["beside"].isChecked()
    assert view.which.text() == "Next scan", "the first scan has none before it, no near-duplicate and no case"
    assert is_beside(driver, SECOND) and view.name.text() == SECOND and view.facts.text() == "unread  ·  benign"
    assert view.x() > driver.view.x() and view.width() == pytest.approx(driver.view.width(), abs=2)
    toggle(driver)
    assert not view.isVisible() and view.canvas.scan is None and not driver.window.actions_["beside"].isChecked()
    assert driver.view.width() == driver.window.screen_.views.width()  # type: ignore[union-attr]


def test_a_neighbour_changes_with_the_scan_and_ends_are_said(driver: Driver) -> None:
    pick(driver, "previous")
    assert beside(driver).words.text() == "This is the first scan in the list." and beside(driver).words.isVisible()
    driver.go(SECOND)
    assert is_beside(driver, FIRST) and not beside(driver).words.isVisible()
    driver.go(THIRD)
    assert is_beside(driver, SECOND)


def test_a_near_duplicate_comes_first_and_follows_the_scan(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    driver.until(lambda: not driver.window.survey_controller.busy)
    view = toggle(driver)
    assert view.which.text() == "Near-duplicate" and is_beside(driver, "b.jpg")
    driver.go("b.jpg")
    assert is_beside(driver, "d.png"), "the next of its group in the list"
    driver.go("c.png")
    settled(driver)
    assert view.canvas.scan is None and view.words.text() == "No near-duplicate of this scan has been found."
    assert not view.go.isEnabled()
    driver.go("d.png")
    assert is_beside(driver, "a.png")


def test_one_that_is_found_later_comes_by_itself(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    view = pick(driver, "near")
    driver.until(lambda: not driver.window.survey_controller.busy)
    assert is_beside(driver, "b.jpg") and not view.words.isVisible()


def test_the_menu_offers_each_near_duplicate(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    driver.until(lambda: not driver.window.survey_controller.busy)
    view = toggle(driver)
    view.menu.popup(QPoint(0, 0))
    texts = [action.text() for action in view.menu.actions() if not action.isSeparator()]
    assert texts == [
        "Near-duplicate: b.jpg", "Near-duplicate: d.png", "Same case", "Previous scan", "Next scan", "Choose…",
    ]  # fmt: skip
    view.menu.actions()[1].trigger()
    view.menu.close()
    assert is_beside(driver, "d.png")


def test_a_scan_of_the_same_case_is_known_by_its_name(driver: Driver, study_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("case001_1", "case001_2", "case002_1"):
        shutil.copy(study_folder / FIRST, folder / f"{name}.png")
    driver.open(folder)
    driver.go("case001_2.png")
    view = pick(driver, "case")
    assert view.which.text() == "Same case" and is_beside(driver, "case001_1.png")
    driver.go("case002_1.png")
    settled(driver)
    assert view.words.text() == "No other scan of this case is known." and view.canvas.scan is None


def test_a_scan_chosen_in_the_list_stays(driver: Driver) -> None:
    panel = driver.window.parts.worklist
    place = panel.list.visualRect(panel.model.index_of(THIRD)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.RightButton, NO_KEY, place)
    panel.list.customContextMenuRequested.emit(place)
    (menu,) = [each for each in panel.findChildren(QMenu) if each.isVisible()]
    (action,) = [each for each in menu.actions() if each.text() == "Show beside"]
    action.trigger()
    menu.close()
    assert driver.session.shown.key == FIRST and is_beside(driver, THIRD)
    driver.go(SECOND)
    assert is_beside(driver, THIRD) and beside(driver).which.text() == "Chosen scan"
    driver.go(THIRD)
    settled(driver)
    assert beside(driver).words.text() == "The chosen scan is the one you are reading."
    driver.go(FIRST)
    assert is_beside(driver, THIRD)


def test_any_scan_can_be_searched_for(driver: Driver) -> None:
    driver.window.actions_["beside_choose"].trigger()
    dialog = driver.window.findChild(ChooseScan)
    assert dialog is not None and dialog.isVisible()
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert FIRST not in names and len(names) == 6, "not the one on screen"
    QTest.keyClicks(dialog.search, "(5)")
    assert [name for row, name in enumerate(names) if not dialog.list.item(row).isHidden()] == ["benign/scan (5).png"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert is_beside(driver, "benign/scan (5).png")


def test_the_arrows_move_in_the_list_while_a_name_is_typed(driver: Driver) -> None:
    driver.window.actions_["beside_choose"].trigger()
    dialog = driver.window.findChild(ChooseScan)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "scan")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert is_beside(driver, THIRD), "the second of the list, which has all but the first"


def test_a_search_without_a_match_chooses_nothing(driver: Driver) -> None:
    driver.window.actions_["beside_choose"].trigger()
    dialog = driver.window.findChild(ChooseScan)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "nowhere")
    assert not dialog.show_button.isEnabled()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible() and not beside(driver).isVisible()
    dialog.reject()


@pytest.mark.parametrize("by", ["button", "double click"])
def test_going_to_it_puts_the_other_in_its_place(driver: Driver, by: str) -> None:
    driver.window.beside_controller.choose(THIRD)
    view = settled(driver)
    if by == "button":
        QTest.mouseClick(view.go, LEFT)
    else:
        QTest.mouseDClick(view.canvas.viewport(), LEFT, NO_KEY, view.canvas.viewport().rect().center())
    driver.until(lambda: driver.session.shown.key == THIRD and driver.session.shown.scan is not None)
    assert is_beside(driver, FIRST)


# --- what may be seen of it -------------------------------------------------------------------------------------------
def test_it_has_its_masks_and_its_own_greys(driver: Driver) -> None:
    driver.go(SECOND)
    driver.segment()
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)])
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.workspace.worklist.row(SECOND).state is State.SIGNED_OFF)
    driver.go(FIRST)
    driver.window.beside_controller.choose(SECOND)
    view = settled(driver)
    canvas = view.canvas
    assert canvas.correction.mask is not None and canvas.correction.mask[40, 50], "the final"
    assert canvas.draft.mask is not None and canvas.truth.mask is not None
    assert view.facts.text() == "signed off  ·  benign"
    before = driver.view.grey_window
    drag(canvas.viewport(), QPoint(50, 50), QPoint(90, 70), Qt.MouseButton.RightButton)
    assert driver.view.grey_window == before and canvas.grey_window != before
    driver.key(Qt.Key.Key_V)
    assert not canvas.correction.isVisible() and not canvas.truth.isVisible()


def test_a_draft_made_meanwhile_is_shown(driver: Driver) -> None:
    driver.window.beside_controller.choose(SECOND)
    assert settled(driver).canvas.draft.mask is None
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: driver.session.workspace.worklist.row(SECOND).has_draft and not driver.window.inference.busy)
    assert settled(driver).canvas.draft.mask is not None


def test_no_tool_acts_on_it(driver: Driver) -> None:
    driver.window.beside_controller.choose(SECOND)
    view = settled(driver)
    driver.key(Qt.Key.Key_B)
    drag(view.canvas.viewport(), QPoint(80, 80), QPoint(120, 90))
    assert driver.session.editor.undo_label is None and driver.session.shown.correction is None
    assert view.canvas.correction.mask is None


@pytest.fixture
def blind(qtbot: QtBot, services: Services, study_folder: Path) -> Iterator[Driver]:
    """A window that hides both, with the study open."""
    driver = make_driver(qtbot, services, Settings(reader="mj", theme="dark", hide_draft=True, hide_truth=True))
    driver.open(study_folder)
    driver.view.setFocus()
    yield driver
    driver.built.close()


def told(widget: QWidget) -> str:
    words = []
    for each in (widget, *widget.findChildren(QWidget)):
        words += [each.toolTip(), each.accessibleName()]
        words += [each.text()] if isinstance(each, QLabel | QToolButton) else []
    return "\n".join(words)


def test_a_blind_reader_sees_no_truth_draft_class_or_name_of_it(blind: Driver, study_folder: Path) -> None:
    blind.go(SECOND)
    blind.key(Qt.Key.Key_S)
    blind.until(lambda: blind.session.workspace.worklist.row(SECOND).has_draft and not blind.window.inference.busy)
    blind.go(FIRST)
    blind.window.beside_controller.choose(SECOND)
    view = settled(blind)
    assert view.canvas.scan is not None
    assert view.canvas.truth.mask is None and view.canvas.draft.mask is None and view.canvas.correction.mask is None
    assert view.name.text() == blind.session.workspace.name_of(SECOND) and view.name.text().startswith("#")
    assert "benign" not in told(view) and "scan (2)" not in told(view) and "scan (3)" not in told(view)
    assert view.canvas.notes.hidden.text() == "Hidden until you sign off: draft, ground truth and class"
    blind.window.actions_["beside_choose"].trigger()
    dialog = blind.window.findChild(ChooseScan)
    assert dialog is not None
    assert all(dialog.list.item(row).text().startswith("#") for row in range(dialog.list.count()))
    dialog.reject()
    view.menu.popup(QPoint(0, 0))
    assert all("scan (2)" not in action.text() for action in view.menu.actions())
    view.menu.close()
    (study_folder / THIRD).write_bytes(b"\x89PNG\r\n\x1a\n broken")
    blind.window.beside_controller.choose(THIRD)
    assert (
        settled(blind).words.isVisible()
        and "benign" not in told(view)
        and "scan (2)" not in told(view)
        and "scan (3)" not in told(view)
    )


def test_what_a_blind_reader_signed_off_is_seen_beside(blind: Driver) -> None:
    blind.go(SECOND)
    blind.key(Qt.Key.Key_B)
    blind.drag([(140, 100), (160, 100)])
    blind.key(Qt.Key.Key_Return)
    blind.until(lambda: blind.session.workspace.worklist.row(SECOND).state is State.SIGNED_OFF)
    blind.go(FIRST)
    blind.window.beside_controller.choose(SECOND)
    view = settled(blind)
    assert view.canvas.truth.mask is not None and view.name.text() == SECOND
    blind.window.actions_["hide_truth"].trigger()
    blind.window.beside_controller.choose(THIRD)
    assert settled(blind).canvas.truth.mask is not None
    blind.window.actions_["hide_truth"].trigger()
    assert settled(blind).canvas.truth.mask is None and view.name.text().startswith("#")


def test_a_ground_truth_that_was_seen_beside_counts_as_seen(driver: Driver) -> None:
    """Or a final that is signed off blind afterwards would say that the reader had not seen it."""
    driver.window.beside_controller.choose(SECOND)
    settled(driver)
    driver.window.actions_["hide_truth"].trigger()
    driver.go(SECOND)
    driver.key(Qt.Key.Key_B)
    driver.drag([(140, 100), (160, 100)])
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.workspace.worklist.row(SECOND).state is State.SIGNED_OFF)
    said = driver.session.storage.stored(SECOND)
    assert said is not None and said.final is not None and said.final.blind == ()
    driver.go(THIRD)
    driver.key(Qt.Key.Key_B)
    driver.drag([(140, 100), (160, 100)])
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.workspace.worklist.row(THIRD).state is State.SIGNED_OFF)
    said = driver.session.storage.stored(THIRD)
    assert said is not None and said.final is not None and said.final.blind == ("truth",)


def test_looking_beside_leaves_a_scan_unread(driver: Driver) -> None:
    driver.window.beside_controller.choose(SECOND)
    settled(driver)
    assert driver.session.workspace.worklist.row(SECOND).state is State.UNREAD
    driver.built.session.storage.flush()
    assert driver.session.workspace.worklist.counts.seen == 1, "the one on screen"


# --- zoom -------------------------------------------------------------------------------------------------------------
def look(canvas: object) -> tuple[float, float, float]:
    return canvas.centre.x(), canvas.centre.y(), canvas.scale_on_screen  # type: ignore[attr-defined]


def calibrate(driver: Driver, spacing: float) -> None:
    """Set the spacing (mm a pixel) of the scan on screen by two marks."""
    driver.window.actions_["calibrate"].trigger()
    driver.view.fit()
    for y in (20, 120):
        driver.drag([(50, y)])
    marks = driver.session.editor.rulers.marks
    driver.session.editor.rulers.calibrate(spacing * (marks[1][1] - marks[0][1]))
    driver.until(lambda: driver.session.shown.spacing == pytest.approx((spacing, spacing)))


def test_linked_by_the_part_of_the_scan_where_no_spacing_is_known(driver: Driver, study_folder: Path) -> None:
    small = cv2.resize(cv2.imread(str(study_folder / FIRST), 0), (150, 100))
    cv2.imwrite(str(study_folder / THIRD), small)
    driver.window.beside_controller.choose(THIRD)
    canvas = settled(driver).canvas
    driver.view.look_at(QPointF(301 / 4, 199 / 2), 3 * driver.view.fit_scale)
    assert look(canvas) == pytest.approx((150 / 4, 50, 3 * canvas.fit_scale))
    drag(canvas.viewport(), QPoint(100, 100), QPoint(60, 100))
    x = 150 / 4 + 40 / (3 * canvas.fit_scale)
    assert look(canvas) == pytest.approx((x, 50, 3 * canvas.fit_scale)), "both move"
    assert driver.view.centre.x() == pytest.approx(x * 301 / 150)
    wheel(canvas.viewport(), QPointF(canvas.width() / 2, canvas.height() / 2))
    assert driver.view.scale_on_screen == pytest.approx(3.6 * driver.view.fit_scale)


def test_linked_by_mm_where_both_spacings_are_known(driver: Driver) -> None:
    for key, spacing in ((FIRST, 0.1), (SECOND, 0.2)):
        driver.go(key)
        calibrate(driver, spacing)
    driver.go(FIRST)
    driver.window.beside_controller.choose(SECOND)
    canvas = settled(driver).canvas
    assert canvas.link is not None and canvas.link.by_mm
    driver.view.look_at(QPointF(301 / 2 + 40, 199 / 2 - 20), 3.0)
    assert look(canvas) == pytest.approx((301 / 2 + 20, 199 / 2 - 10, 6.0))
    calibrate(driver, 0.2)
    driver.view.look_at(QPointF(301 / 2 + 40, 199 / 2 - 20), 3.0)
    assert look(canvas) == pytest.approx((301 / 2 + 40, 199 / 2 - 20, 3.0)), "the spacing of the main one is another"


def test_free_each_is_zoomed_by_itself(driver: Driver) -> None:
    driver.window.beside_controller.choose(SECOND)
    canvas = settled(driver).canvas
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert not beside(driver).link.isChecked()
    before, own = look(driver.view), look(canvas)
    driver.view.zoom(2.0)
    assert look(canvas) == own
    driver.view.look_at(QPointF(*before[:2]), before[2])
    wheel(canvas.viewport(), QPointF(canvas.width() / 2, canvas.height() / 2), 2)
    drag(canvas.viewport(), QPoint(100, 100), QPoint(100, 130))
    assert look(canvas) == pytest.approx((own[0], own[1] - 30 / (1.44 * own[2]), 1.44 * own[2]))
    assert look(driver.view) == before
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
    assert look(canvas) == pytest.approx(before), "linked again: the scans are of one size"


def test_the_cross_is_shown_in_scans_of_one_size_that_are_linked(driver: Driver, study_folder: Path) -> None:
    driver.window.beside_controller.choose(SECOND)
    canvas = settled(driver).canvas
    QTest.mouseMove(driver.view.viewport(), driver.at(100, 50))
    assert canvas.cross.isVisible() and canvas.cross.pos().x() == pytest.approx(100, abs=1)
    QTest.mouseMove(canvas.viewport(), canvas.to_widget(60, 70).toPoint())
    assert driver.view.cross.isVisible() and driver.view.cross.pos().y() == pytest.approx(70, abs=1)
    driver.window.actions_["beside_linked"].trigger()
    QTest.mouseMove(driver.view.viewport(), driver.at(120, 50))
    assert not canvas.cross.isVisible()


# --- files, and the end -----------------------------------------------------------------------------------------------
def test_a_scan_that_cannot_be_read_says_so_in_its_place(driver: Driver) -> None:
    driver.window.beside_controller.choose("benign/scan (7).png")
    view = settled(driver)
    assert view.canvas.scan is None and view.words.isVisible() and "benign/scan (7).png" in view.words.text()
    said = view.words.text()
    driver.session.rows.unreadable("benign/scan (7).png", "damaged")  # the list tells it again
    assert view.words.text() == said and view.words.isVisible()
    assert settled(driver).words.text() == said
    assert driver.session.shown.scan is not None
    driver.window.beside_controller.choose(SECOND)
    assert is_beside(driver, SECOND) and not view.words.isVisible()


def test_a_replaced_scan_is_shown_without_the_masks_of_the_earlier_picture(driver: Driver, study_folder: Path) -> None:
    driver.go(SECOND)
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)])
    driver.go(FIRST)
    driver.window.beside_controller.choose(SECOND)
    view = settled(driver)
    assert view.canvas.correction.mask is not None and not view.note.isVisible()
    cv2.imwrite(str(study_folder / SECOND), np.full((199, 301), 90, np.uint8))
    driver.go(THIRD)
    settled(driver)
    assert view.canvas.scan is not None and view.canvas.scan.pixels[0, 0] == 90
    assert view.canvas.correction.mask is None
    assert view.note.text() == "The file was replaced since you read it: your masks are of the earlier picture."


def test_the_window_goes_on_while_it_is_read(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    go, reads, threads = threading.Event(), beside_controller.load_entry, []

    def slow(entry: object) -> object:
        threads.append(threading.current_thread().name)
        go.wait(30)
        return reads(entry)  # type: ignore[arg-type]

    monkeypatch.setattr(beside_controller, "load_entry", slow)
    driver.window.beside_controller.choose(SECOND)
    view = beside(driver)
    driver.until(lambda: view.words.text() == "Loading…" and view.words.isVisible())
    assert view.name.text() == SECOND
    driver.go(THIRD)
    go.set()
    assert is_beside(driver, SECOND) and not view.words.isVisible()
    assert set(threads) == {"busviewer-beside"}


def test_what_was_given_up_is_not_shown(driver: Driver) -> None:
    driver.window.beside_controller.choose(SECOND)
    driver.window.beside_controller.choose(THIRD)
    assert is_beside(driver, THIRD)
    driver.window.beside_controller.choose(SECOND)
    QTest.mouseClick(beside(driver).close_button, LEFT)
    view = settled(driver)
    assert not view.isVisible() and view.canvas.scan is None and not driver.window.actions_["beside"].isChecked()


def test_another_study_closes_it(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.window.beside_controller.choose(SECOND)
    settled(driver)
    driver.open(near_duplicate_folder)
    view = settled(driver)
    assert not view.isVisible() and view.canvas.scan is None and not driver.window.actions_["beside"].isChecked()
    assert toggle(driver).which.text() != "Chosen scan"


def test_another_reader_sees_his_own_masks(driver: Driver) -> None:
    driver.go(SECOND)
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)])
    driver.go(FIRST)
    driver.window.beside_controller.choose(SECOND)
    assert settled(driver).canvas.correction.mask is not None
    driver.read_as("another")
    driver.until(lambda: driver.session.shown.scan is not None)
    assert is_beside(driver, SECOND) and beside(driver).canvas.correction.mask is None


def test_a_theme_is_taken(driver: Driver) -> None:
    view = toggle(driver)
    before = view.go.icon().cacheKey()
    driver.window.set_theme("light")
    assert view.go.icon().cacheKey() != before
