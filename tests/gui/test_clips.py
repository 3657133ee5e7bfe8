"""A file of several frames as a clip: one row, a slider beneath the scan, stepping and playing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from busviewer.study import StudyStore
from busviewer.study.annotations.annotation import State
from busviewer.ui.panels.clip_bar import FrameSlider
from busviewer.ui.study.frame_cache import FrameCache
from busviewer.ui.worklist.worklist_model import ROW
from tests.gui.conftest import SHAPE, Driver
from tests.pages import written

COUNT = 30


def grey(driver: Driver) -> int:
    """The frame that is seen on the canvas, from 1: each has a grey of its own."""
    scan = driver.view.scan
    assert scan is not None
    return (int(np.median(scan.pixels)) - 60) // 5 + 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clip without ground truth between two scans of one picture."""
    folder = tmp_path / "clips"
    folder.mkdir()
    speckle = np.random.default_rng(5)
    frames = [speckle.integers(58 + 5 * number, 63 + 5 * number, SHAPE, np.uint8) for number in range(COUNT)]
    written(folder / "clip.tif", frames)
    written(folder / "a.tif", frames[0])
    written(folder / "z.tif", frames[0])
    return folder


@pytest.fixture
def clip(empty_driver: Driver, folder: Path) -> Driver:
    """The window on the first frame of the clip."""
    empty_driver.open(folder)
    empty_driver.go("clip.tif#1")
    empty_driver.view.setFocus()
    return empty_driver


def at_rest(driver: Driver, number: int) -> None:
    """Wait until the session is at a frame."""
    key = f"clip.tif#{number}"
    driver.until(lambda: driver.session.shown.key == key and driver.session.shown.scan is not None)
    driver.until(lambda: not driver.window.clip_controller.passing)


def turn_wheel(widget: QWidget, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    at = QPointF(widget.rect().center())
    turn = QPoint(0, 120 * notches)
    event = QWheelEvent(
        at, QPointF(widget.mapToGlobal(at)), QPoint(), turn, Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def draw(driver: Driver) -> None:
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    driver.drag([(20, 20), (60, 24)])


# --- the worklist ----------------------------------------------------------------------------------------------------
def test_a_clip_is_one_row_and_the_next_scan_is_the_next_file(clip: Driver) -> None:
    panel = clip.window.parts.worklist
    assert panel.keys == ["a.tif", "clip.tif#1", "z.tif"]
    assert panel.counts_text == "0 of 3 signed off"
    row = panel.model.index_of("clip.tif#1")
    assert row.data() == "clip.tif"
    assert "30 frames" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    clip.key(Qt.Key.Key_Period)
    at_rest(clip, 2)
    assert panel.keys == ["a.tif", "clip.tif#2", "z.tif"] and panel.selected == ["clip.tif#2"]
    clip.key(Qt.Key.Key_N)
    clip.until(lambda: clip.session.shown.key == "z.tif")
    clip.key(Qt.Key.Key_P)
    at_rest(clip, 2)  # the row stands for the frame that was shown last
    clip.key(Qt.Key.Key_P)
    clip.until(lambda: clip.session.shown.key == "a.tif")


def test_a_clip_is_signed_off_once_a_frame_is_and_none_is_in_progress(clip: Driver) -> None:
    panel = clip.window.parts.worklist
    draw(clip)
    clip.key(Qt.Key.Key_Period)
    at_rest(clip, 2)
    draw(clip)
    clip.key(Qt.Key.Key_Return)
    clip.until(lambda: clip.session.shown.key == "z.tif")  # another file is open
    assert panel.counts_text == "0 of 3 signed off"
    clip.go("a.tif")
    panel.bar.set_facet("state", "in progress", True)
    assert panel.keys == ["a.tif", "clip.tif#2"]  # what is on screen stays
    panel.bar.show_all()
    clip.go("clip.tif#1")
    clip.key(Qt.Key.Key_Return)
    clip.until(lambda: clip.session.shown.key == "z.tif")
    clip.until(lambda: panel.counts_text == "1 of 3 signed off")
    row = panel.model.index_of("clip.tif#1").data(ROW)
    assert row.clip is not None and (row.clip.signed_off, row.standing) == (2, State.SIGNED_OFF)


def test_a_frame_in_progress_is_gone_back_to_where_nothing_else_is_open(clip: Driver) -> None:
    draw(clip)
    for key in ("a.tif", "z.tif"):
        clip.go(key)
        clip.key(Qt.Key.Key_0)
    clip.go("clip.tif#2")
    clip.key(Qt.Key.Key_0)
    at_rest(clip, 1)


def test_a_filter_finds_a_clip_by_any_of_its_frames_and_goes_to_that(clip: Driver) -> None:
    panel = clip.window.parts.worklist
    clip.go("clip.tif#7")
    clip.key(Qt.Key.Key_K)
    clip.until(lambda: clip.session.workspace.worklist.row("clip.tif#7").flagged)
    clip.go("clip.tif#3")
    panel.bar.set_facet("flag", "flagged", True)
    at_rest(clip, 7)
    assert panel.keys == ["clip.tif#7"]


def test_hiding_a_clip_hides_all_frames_and_a_flag_is_of_the_frame_on_show(clip: Driver) -> None:
    panel, worklist = clip.window.parts.worklist, clip.session.workspace.worklist
    clip.window.actions_["select_all"].trigger()
    assert len(panel.selected) == 3 and len(panel.selected_scans) == COUNT + 2
    panel.list.select_keys(["clip.tif#1"], "clip.tif#1")
    clip.window.selection_controller._flag(clip.window.selection_controller._rows_on_show(), True, "")
    clip.until(lambda: worklist.row("clip.tif#1").flagged)
    assert sum(row.flagged for row in worklist.rows) == 1
    clip.window.actions_["hide_selected"].trigger()
    assert all(worklist.row(f"clip.tif#{number}").hidden for number in range(1, COUNT + 1))
    assert panel.counts_text.startswith("0 of 2 signed off") and worklist.counts.hidden == 1


# --- going -----------------------------------------------------------------------------------------------------------
def test_keys_slider_and_wheel_go_through_the_frames(clip: Driver) -> None:
    bar = clip.window.parts.centre.clip
    assert bar.isVisible() and bar.number.text() == "1 of 30"
    clip.key(Qt.Key.Key_End)
    at_rest(clip, COUNT)
    assert grey(clip) == COUNT and bar.number.text() == "30 of 30"
    clip.key(Qt.Key.Key_Comma)
    at_rest(clip, COUNT - 1)
    clip.key(Qt.Key.Key_Home)
    at_rest(clip, 1)
    turn_wheel(clip.view.viewport(), -2, Qt.KeyboardModifier.AltModifier)
    at_rest(clip, 3)
    turn_wheel(bar.slider, -1)
    at_rest(clip, 4)
    bar.slider.setFocus()
    clip.key(Qt.Key.Key_Right)
    at_rest(clip, 5)
    assert grey(clip) == 5
    bar.slider.setValue(20)
    at_rest(clip, 20)
    clip.go("z.tif")
    assert not bar.isVisible() and not clip.window.actions_["play"].isEnabled()


def test_zoom_and_window_stay_from_frame_to_frame_and_not_to_another_scan(clip: Driver) -> None:
    view = clip.view
    view.zoom(3.0)
    view.drag_window(QPointF(30, 10))
    before = view.scale_on_screen, view.centre, view.grey_window
    clip.key(Qt.Key.Key_Period)
    at_rest(clip, 2)
    assert (view.scale_on_screen, view.centre, view.grey_window) == before
    clip.go("clip.tif#25")
    assert (view.scale_on_screen, view.centre, view.grey_window) == before
    clip.go("z.tif")
    assert view.scale_on_screen != before[0] and view.grey_window != before[2]


def test_frames_that_are_only_looked_at_leave_no_files(clip: Driver, folder: Path, own_home: Path) -> None:
    for number in range(2, 8):
        clip.key(Qt.Key.Key_Period)
        at_rest(clip, number)
    clip.go("z.tif")
    clip.session.storage.flush()
    store = StudyStore(folder, "mj", user_data=own_home)
    assert store.load("clip.tif#1") is not None  # the clip was opened
    assert all(store.load(f"clip.tif#{number}") is None for number in range(2, 8))


def test_leaving_a_frame_saves_its_correction_and_undo_is_of_the_frame(
    clip: Driver, folder: Path, own_home: Path
) -> None:
    draw(clip)
    assert clip.session.shown.mask is not None
    drawn = clip.session.shown.mask.copy()
    clip.key(Qt.Key.Key_Period)
    at_rest(clip, 2)
    assert clip.session.shown.mask is None and clip.session.editor.undo_label is None
    clip.session.storage.flush()
    kept = StudyStore(folder, "mj", user_data=own_home).load("clip.tif#1")
    assert kept is not None and kept.correction is not None and (kept.correction == drawn).all()
    clip.key(Qt.Key.Key_Comma)
    at_rest(clip, 1)
    clip.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    clip.until(lambda: clip.session.shown.mask is None)


def test_a_stroke_right_after_a_step_is_drawn_on_the_frame_that_is_seen(clip: Driver) -> None:
    clip.key(Qt.Key.Key_B)
    clip.key(Qt.Key.Key_Period)
    clip.until(lambda: grey(clip) == 2)
    clip.drag([(20, 20), (60, 24)])
    assert clip.session.shown.key == "clip.tif#2"
    assert clip.session.shown.mask is not None and clip.session.shown.mask[22, 40]
    assert clip.session.workspace.worklist.row("clip.tif#1").state is not State.IN_PROGRESS


def test_marks_tell_where_frames_have_drafts_or_are_signed_off(clip: Driver) -> None:
    slider = clip.window.parts.centre.clip.slider
    clip.go("clip.tif#3")
    clip.segment()
    clip.until(lambda: 3 in slider.marks)
    assert slider.marks[3] in ("firm", "weak", "none")
    clip.go("clip.tif#5")
    draw(clip)
    clip.until(lambda: slider.marks.get(5) == "in progress")
    clip.key(Qt.Key.Key_Return)
    clip.until(lambda: clip.session.shown.key != "clip.tif#5")
    clip.go("clip.tif#1")
    assert slider.marks[5] == "signed off" and "Signed off" in slider.toolTip()
    assert slider.accessibleDescription()


def test_marks_lie_over_the_place_of_the_handle(clip: Driver) -> None:
    slider = FrameSlider()
    slider.setMaximum(11)
    slider.resize(400, 30)
    places = [slider.place_of(number) for number in (1, 6, 11)]
    assert places[0] < places[1] < places[2] <= 400
    assert places[1] == pytest.approx((places[0] + places[2]) / 2)


# --- playing ---------------------------------------------------------------------------------------------------------
def test_it_plays_in_a_loop_draws_masks_and_goes_to_the_frame_where_it_stops(clip: Driver) -> None:
    controller, bar = clip.window.clip_controller, clip.window.parts.centre.clip
    clip.go("clip.tif#4")
    draw(clip)
    clip.go("clip.tif#1")
    clip.view.setFocus()
    seen: dict[int, bool] = {}
    controller._tick.setInterval(1)
    clip.key(Qt.Key.Key_Q)
    assert controller.playing and bar._actions["play"].isChecked()
    assert not clip.window.parts.side.reading.isEnabled()

    def went_round() -> bool:
        if clip.view.scan is not None:
            seen[grey(clip)] = clip.view.correction.mask is not None
        return len(seen) == COUNT and grey(clip) == 2

    clip.until(went_round)
    assert [number for number, drawn in seen.items() if drawn] == [4]
    assert clip.session.shown.key == "clip.tif#1"  # nothing is opened on the way
    clip.key(Qt.Key.Key_Q)
    assert not controller.playing
    at_rest(clip, grey(clip))
    assert clip.window.parts.side.reading.isEnabled()


def test_a_stroke_stops_it_and_is_drawn_on_the_frame_that_is_seen(clip: Driver) -> None:
    controller = clip.window.clip_controller
    clip.key(Qt.Key.Key_B)
    controller._tick.setInterval(1)
    clip.key(Qt.Key.Key_Q)
    clip.until(lambda: grey(clip) > 3)
    clip.drag([(20, 20), (60, 24)])
    assert not controller.playing and clip.session.shown.key == f"clip.tif#{grey(clip)}"
    assert clip.session.shown.mask is not None and clip.session.shown.mask[22, 40]


def test_a_tool_stops_it_and_a_sign_off_does_only_that(clip: Driver) -> None:
    controller = clip.window.clip_controller
    for key in (Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_0):
        clip.key(Qt.Key.Key_Q)
        clip.until(lambda: clip.window.clip_controller.passing)
        clip.key(key)
        assert not controller.playing
        at_rest(clip, grey(clip))
    assert clip.session.workspace.worklist.counts.signed_off == 0
    assert clip.window.bar.text.startswith("Stopped at frame")
    clip.key(Qt.Key.Key_Q)
    clip.until(lambda: clip.window.clip_controller.passing)
    clip.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(clip.view, Qt.Key.Key_V)
    assert controller.playing  # looking goes on
    clip.key(Qt.Key.Key_N)
    clip.until(lambda: clip.session.shown.key == "z.tif" and clip.session.shown.scan is not None)
    assert not controller.playing and grey(clip) == 1


def test_a_clip_plays_as_fast_as_it_was_recorded(clip: Driver) -> None:
    assert clip.window.clip_controller._tick.interval() == 100  # a TIFF does not say


# --- frames that are read ahead --------------------------------------------------------------------------------------
def test_frames_take_no_more_than_the_limit(clip: Driver) -> None:
    cache = clip.window.clip_controller.cache
    one = SHAPE[0] * SHAPE[1]
    bounded = FrameCache(lambda key: None, lambda key: False, limit=8 * one)
    bounded.start(cache.entries)
    came: list[int] = []
    bounded.came.connect(came.append)
    for place in range(COUNT):
        bounded.want(place, 1, COUNT)
        clip.until(lambda place=place: bounded.get(place) is not None)
        assert bounded.nbytes <= 11 * one
    assert set(came) == set(range(COUNT))
    bounded.close()


def test_a_clip_that_was_replaced_is_read_again(clip: Driver, folder: Path) -> None:
    clip.until(lambda: clip.window.clip_controller.cache.get(1) is not None)
    written(folder / "clip.tif", [np.full(SHAPE, 200, np.uint8)] * COUNT)
    clip.key(Qt.Key.Key_Period)
    at_rest(clip, 2)
    assert clip.view.scan is not None and clip.view.scan.pixels.max() == 200


def test_the_frame_that_is_seen_stays_while_the_work_before_is_saved(clip: Driver) -> None:
    """Leaving a frame may save how long it was read, which the window hears of before the next frame is there."""
    draw(clip)
    clip.key(Qt.Key.Key_End)
    clip.until(lambda: grey(clip) == COUNT)
    seen: list[int] = []
    clip.view.window_level.changed.connect(lambda: clip.view.scan and seen.append(grey(clip)))
    clip.session.workspace.reading_clock._seconds = 5.0
    at_rest(clip, COUNT)
    assert seen and set(seen) == {COUNT}


def test_home_and_end_are_the_list_s_while_that_has_the_keys(clip: Driver) -> None:
    clip.go("clip.tif#5")
    clip.window.parts.worklist.list.setFocus()
    clip.key(Qt.Key.Key_End)
    clip.until(lambda: clip.session.shown.key == "z.tif")
    clip.key(Qt.Key.Key_Home)
    clip.until(lambda: clip.session.shown.key == "a.tif")


def test_the_mask_of_the_frame_before_is_copied(clip: Driver) -> None:
    draw(clip)
    assert clip.session.shown.mask is not None
    drawn = clip.session.shown.mask.copy()
    clip.go("clip.tif#2")
    clip.key(Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    clip.until(lambda: clip.session.shown.mask is not None)
    assert (clip.session.shown.mask == drawn).all()
