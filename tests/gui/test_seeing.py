"""Seeing with real events: views side by side, swipe, blink, greys, zoom to the lesion, pixel grid, colours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from busviewer.review.timing import ReadingClock
from busviewer.scan import Tone, Window, apply_window, equalise, stretch_window
from busviewer.settings import Overlay, Settings, load, save
from busviewer.ui.canvas.views import SideView, Views
from busviewer.ui.kit import theme
from busviewer.ui.kit.colour_button import PALETTE, ColourButton
from busviewer.ui.kit.services import Services
from tests.gui.conftest import SHAPE, Driver, make_driver

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton
INSIDE, OUTSIDE = (150, 100), (250, 30)


def views(driver: Driver) -> Views:
    assert driver.window.screen_ is not None
    return driver.window.screen_.views


def colour_at(canvas: QWidget, place: QPointF) -> tuple[int, int, int]:
    colour = canvas.grab().toImage().pixelColor(place.toPoint())
    return colour.red(), colour.green(), colour.blue()


def coloured(colour: tuple[int, int, int]) -> bool:
    return max(colour) - min(colour) > 25


def fill_truth(driver: Driver) -> None:
    driver.window.parts.side.layers.set_look("truth", Overlay("fill", 1.0))


def drag(widget: QWidget, begin: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
    QTest.mousePress(widget, button, NONE, begin)
    QTest.mouseMove(widget, (begin + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, button, NONE, end)


def wheel(view: SideView, place: QPointF, turn: int) -> None:
    port = view.viewport()
    event = QWheelEvent(
        place, port.mapToGlobal(place), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, NONE,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def look_alike(driver: Driver) -> bool:
    main = driver.view
    return all(
        side.centre == main.centre and side.scale_on_screen == main.scale_on_screen for side in views(driver).sides
    )


def settle(driver: Driver) -> None:
    """Until the layout of the views is done."""
    sides = views(driver).sides
    driver.until(lambda: all(abs(side.width() - driver.view.width()) <= 2 and side.width() > 50 for side in sides))


# --- side by side --------------------------------------------------------------------------------------------------
def test_two_views_and_four_by_keys_at_one_zoom(driver: Driver) -> None:
    width = driver.view.width()
    driver.key(Qt.Key.Key_2, CTRL)
    settle(driver)
    (side,) = views(driver).sides
    assert side.isVisible() and side.content == "scan"
    assert driver.view.width() < 0.6 * width and side.height() == driver.view.height()
    driver.key(Qt.Key.Key_4, CTRL)
    settle(driver)
    assert [each.content for each in views(driver).sides] == ["draft", "truth", "heatmap"]
    assert look_alike(driver)
    driver.key(Qt.Key.Key_1, CTRL)
    assert views(driver).sides == [] and not side.isVisible()
    driver.until(lambda: driver.view.width() == width)
    assert driver.window.actions_["one_view"].isChecked()


def test_pan_and_zoom_in_any_view_move_all(driver: Driver) -> None:
    driver.key(Qt.Key.Key_4, CTRL)
    settle(driver)
    side = views(driver).sides[2]
    place = side.to_widget(200, 50)
    wheel(side, place, 360)
    assert look_alike(driver)
    assert (side.to_widget(200, 50) - place).manhattanLength() < 2
    at = driver.view.to_widget(150, 100)
    drag(side.viewport(), QPoint(100, 100), QPoint(140, 120))
    moved = driver.view.to_widget(150, 100) - at
    assert (moved.x(), moved.y()) == pytest.approx((40, 20), abs=1)
    assert look_alike(driver)
    driver.drag([(150, 100), (160, 105)], Qt.MouseButton.MiddleButton)
    assert look_alike(driver)
    window = driver.view.grey_window
    drag(side.viewport(), QPoint(100, 100), QPoint(140, 120), Qt.MouseButton.RightButton)
    assert driver.view.grey_window != window and look_alike(driver)
    driver.key(Qt.Key.Key_0, CTRL)
    assert look_alike(driver)
    assert driver.session.shown.correction is None


def test_each_view_shows_what_was_chosen_for_it_and_the_main_one_everything(driver: Driver) -> None:
    fill_truth(driver)
    driver.segment()
    driver.key(Qt.Key.Key_4, CTRL)
    settle(driver)
    draft, truth, heat = views(driver).sides
    driver.until(lambda: heat.heat.isVisible())
    assert not driver.view.heat.isVisible() and not driver.window.parts.side.layers.heatmap.isChecked()
    assert coloured(colour_at(truth, truth.to_widget(*INSIDE)))
    assert not coloured(colour_at(draft, draft.to_widget(*INSIDE)))  # an outline, and no ground truth
    assert draft.draft.isVisible() and not draft.truth.isVisible()
    truth.chooser.setFocus()
    truth.chooser.setCurrentIndex(0)
    assert truth.content == "scan"
    assert not coloured(colour_at(truth, truth.to_widget(*INSIDE)))
    driver.key(Qt.Key.Key_2, CTRL)
    driver.key(Qt.Key.Key_4, CTRL)
    assert [side.content for side in views(driver).sides] == ["draft", "scan", "heatmap"]


def test_the_views_beside_follow_the_scan_and_say_what_is_missing(driver: Driver) -> None:
    driver.key(Qt.Key.Key_4, CTRL)
    settle(driver)
    draft, truth, _heat = views(driver).sides
    assert draft.missing.isVisible() and not truth.missing.isVisible()
    driver.go("benign/scan (6).png")  # it has no ground truth
    assert truth.missing.isVisible() and truth.scan is driver.session.shown.scan
    assert np.shares_memory(truth.picture.image, driver.view.picture.image)
    driver.segment()
    assert not draft.missing.isVisible()
    assert draft.draft.mask is driver.view.draft.mask is not None


def test_the_pen_draws_in_the_main_view_and_repaints_no_other(driver: Driver) -> None:
    driver.key(Qt.Key.Key_4, CTRL)
    settle(driver)
    driver.key(Qt.Key.Key_B)
    synced: list[bool] = []
    driver.view.layered.connect(lambda: synced.append(True))
    driver.drag([(60, 60), (90, 60), (120, 60)], release=False)
    assert driver.session.shown.correction is not None and driver.session.shown.correction[60, 90]
    assert not synced and not any(side.correction.isVisible() for side in views(driver).sides)
    QTest.mouseRelease(driver.view.viewport(), LEFT, NONE, driver.at(120, 60))


def test_the_pointer_is_mirrored_as_a_cross_and_read_out(driver: Driver) -> None:
    driver.key(Qt.Key.Key_2, CTRL)
    settle(driver)
    (side,) = views(driver).sides
    QTest.mouseMove(side.viewport(), side.to_widget(120.5, 80.5).toPoint())
    assert driver.view.cross.isVisible() and not side.cross.isVisible()
    assert driver.view.cross.pos().x() == pytest.approx(120.5, abs=1)
    assert driver.window.status.cursor_text.startswith("x 120  y 80")
    QTest.mouseMove(driver.view.viewport(), driver.at(60.5, 40.5))
    assert side.cross.isVisible() and side.cross.pos().y() == pytest.approx(40.5, abs=1)


# --- swipe and blink -----------------------------------------------------------------------------------------------
def test_swipe_draws_overlays_left_of_the_line_only(driver: Driver) -> None:
    fill_truth(driver)
    driver.key(Qt.Key.Key_V, SHIFT)
    handle = driver.view.findChild(QWidget, "swipe")
    assert handle is not None and handle.isVisible()
    assert coloured(driver.pixel(135, 100)) and not coloured(driver.pixel(165, 100))  # the line is in the middle
    drag(handle, handle.rect().center(), handle.mapFrom(driver.view, driver.at(175, 100)))
    assert coloured(driver.pixel(135, 100)) and coloured(driver.pixel(165, 100))
    assert driver.session.shown.correction is None
    driver.drag([(150, 100), (110, 100)], Qt.MouseButton.MiddleButton)
    line = driver.view.to_scan(QPointF(handle.geometry().center())).x()
    assert coloured(driver.pixel(min(line - 8, 170), 100))  # the line stays on the screen, the scan moves under it
    driver.key(Qt.Key.Key_V, SHIFT)
    assert not handle.isVisible() and coloured(driver.pixel(165, 100))


def test_blink_turns_overlays_off_and_on_but_not_under_the_pen(driver: Driver) -> None:
    driver.key(Qt.Key.Key_O, SHIFT)
    driver.until(lambda: not driver.view.truth.isVisible())
    driver.until(lambda: driver.view.truth.isVisible())
    driver.key(Qt.Key.Key_B)
    driver.drag([(60, 60), (80, 60)], release=False)
    seen: list[bool] = []
    driver.view.layered.connect(lambda: seen.append(driver.view.truth.isVisible()))
    driver.until(lambda: len(seen) >= 3)
    assert all(seen)
    QTest.mouseRelease(driver.view.viewport(), LEFT, NONE, driver.at(80, 60))
    driver.until(lambda: not driver.view.truth.isVisible())
    driver.key(Qt.Key.Key_O, SHIFT)
    assert driver.view.truth.isVisible()


# --- greys ---------------------------------------------------------------------------------------------------------
def shown(driver: Driver) -> np.ndarray:
    return np.asarray(driver.view.window_level.shown(1))


def test_the_window_follows_the_handles_of_the_histogram(driver: Driver) -> None:
    histogram = driver.window.parts.side.window_level.histogram
    middle = histogram.height() // 3
    low, high = (round(histogram.place(grey)) for grey in (0, 255))
    drag(histogram, QPoint(low, middle), QPoint(round(histogram.place(60)), middle))
    assert driver.view.grey_window.low == pytest.approx(60, abs=2) and driver.view.grey_window.high == 255
    drag(histogram, QPoint(high, middle), QPoint(round(histogram.place(180)), middle))
    assert driver.view.grey_window.high == pytest.approx(180, abs=2)
    assert np.array_equal(shown(driver), apply_window(driver.session.shown.scan.pixels, driver.view.grey_window))
    before = driver.view.grey_window
    drag(histogram, QPoint(round(histogram.place(120)), middle), QPoint(round(histogram.place(140)), middle))
    after = driver.view.grey_window
    assert after.low - before.low == pytest.approx(20, abs=2)
    assert after.high - after.low == pytest.approx(before.high - before.low)
    drag(histogram, QPoint(round(histogram.place(after.low)), middle), QPoint(histogram.width() - 1, middle))
    assert driver.view.grey_window.low == pytest.approx(after.high - 1)  # it does not pass the other


def test_the_histogram_by_keys_leaves_the_scan_where_it_is(driver: Driver) -> None:
    histogram = driver.window.parts.side.window_level.histogram
    histogram.setFocus()
    for _ in range(3):
        QTest.keyClick(histogram, Qt.Key.Key_Right)
    QTest.keyClick(histogram, Qt.Key.Key_Left, SHIFT)
    assert driver.view.grey_window == Window(3, 254)
    assert driver.session.shown.key == "benign/scan (1).png"
    assert "3" in histogram.accessibleDescription() and "254" in histogram.accessibleDescription()


def test_auto_invert_gamma_and_local_contrast_are_seen_said_and_reset(driver: Driver) -> None:
    scan, notes = driver.session.shown.scan.pixels, driver.view.notes.tone
    panel = driver.window.parts.side.window_level
    driver.key(Qt.Key.Key_W, SHIFT)
    window = stretch_window(scan)
    assert driver.view.grey_window == window and not notes.isVisible()
    invert = next(each for each in panel.findChildren(QToolButton) if each.text() == "Invert")
    QTest.mouseClick(invert, LEFT)
    panel.gamma.setValue(70)
    gamma = driver.view.window_level.tone.gamma
    assert gamma == pytest.approx(np.exp(0.7)) and driver.view.window_level.tone == Tone(gamma, invert=True)
    assert np.array_equal(shown(driver), apply_window(scan, window, Tone(gamma, invert=True)))
    assert "inverted" in notes.text() and "gamma 2.01" in notes.text() and notes.isVisible()
    assert driver.pixel(*INSIDE)[0] > driver.pixel(*OUTSIDE)[0]
    driver.key(Qt.Key.Key_E, SHIFT)
    plain = apply_window(scan, window, Tone(gamma, invert=True))
    assert np.array_equal(shown(driver), equalise(plain)) and "local contrast" in notes.text()
    driver.go("benign/scan (2).png")  # the window is each scan's own, the tone stays
    assert driver.view.grey_window == Window(0, 255) and driver.view.window_level.tone == Tone(gamma, True, True)
    assert notes.isVisible() and invert.isChecked()
    driver.key(Qt.Key.Key_R, CTRL)
    assert driver.view.window_level.tone == Tone() and not notes.isVisible()
    assert not invert.isChecked() and panel.gamma.value() == 0 and shown(driver) is driver.session.shown.scan.pixels


def test_the_model_and_the_read_out_see_the_scan_as_it_is(driver: Driver) -> None:
    driver.key(Qt.Key.Key_I, SHIFT)
    driver.key(Qt.Key.Key_E, SHIFT)
    QTest.mouseMove(driver.view.viewport(), driver.at(150.5, 100.5))
    assert driver.window.status.cursor_text.endswith(f"grey {driver.session.shown.scan.pixels[100, 150]}")
    driver.segment()
    assert (
        driver.session.shown.draft.mask[100, 150] and not driver.session.shown.draft.mask[30, 250]
    )  # the dark disc, still


def test_sixteen_bits_have_a_histogram_of_their_own(empty_driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "deep"
    folder.mkdir()
    grey = np.random.default_rng(3).integers(2000, 5000, SHAPE).astype(np.uint16)
    cv2.imwrite(str(folder / "deep.png"), grey)
    empty_driver.open(folder)
    histogram = empty_driver.window.parts.side.window_level.histogram
    window = empty_driver.view.grey_window
    middle = histogram.height() // 3
    drag(histogram, QPoint(round(histogram.place(window.high)), middle), QPoint(round(histogram.place(4000)), middle))
    assert empty_driver.view.grey_window.high == pytest.approx(4000, abs=40)
    assert empty_driver.view.grey_window.low == window.low


# --- zoom and pixels -----------------------------------------------------------------------------------------------
def test_zoom_to_the_lesion_that_counts_else_to_the_truth_else_fit(driver: Driver) -> None:
    fitted = driver.view.scale_on_screen
    driver.key(Qt.Key.Key_Z)
    assert driver.view.centre == QPointF(150.5, 100.5) and driver.view.scale_on_screen > 1.5 * fitted
    assert 61 * driver.view.scale_on_screen < 0.7 * driver.view.height()
    driver.key(Qt.Key.Key_B)
    driver.window.tools_controller.resize_tool(8)
    driver.drag([(130, 90), (140, 90)])
    driver.key(Qt.Key.Key_Z)
    assert driver.view.centre.x() == pytest.approx(135, abs=1) and driver.view.centre.y() == pytest.approx(90, abs=1)
    driver.go("benign/scan (6).png")
    driver.view.zoom(3)
    driver.key(Qt.Key.Key_Z)
    scale = driver.view.scale_on_screen
    driver.key(Qt.Key.Key_0, CTRL)
    assert driver.view.scale_on_screen == scale


def test_the_pixel_grid_is_there_from_twelve_screen_pixels_on(driver: Driver) -> None:
    driver.view.look_at(QPointF(200, 50), 11.0)
    assert not driver.view.pixel_grid.isVisible()
    driver.view.look_at(QPointF(200, 50), 16.0)
    assert driver.view.pixel_grid.isVisible()
    edge = driver.view.to_widget(203, 52.5)
    with_grid = colour_at(driver.view, edge)
    driver.window.actions_["pixel_grid"].trigger()
    assert not driver.view.pixel_grid.isVisible()
    assert colour_at(driver.view, edge) != with_grid


def test_smooth_or_every_pixel_as_it_is(driver: Driver) -> None:
    driver.view.look_at(QPointF(*INSIDE), 2.0)
    smooth = driver.view.grab().toImage()
    driver.window.actions_["smooth_scan"].trigger()
    plain = driver.view.grab().toImage()
    assert smooth != plain
    place = driver.view.to_widget(200, 50).toPoint()
    pairs = [plain.pixelColor(place.x() + x, place.y()) for x in range(-20, 20)]
    assert all(first == second for first, second in zip(pairs[::2], pairs[1::2], strict=True))
    driver.view.look_at(QPointF(*INSIDE), 0.2)
    assert driver.view.picture.image.shape == SHAPE  # nothing is made smaller, hence smoother, beforehand


def test_smooth_and_grid_are_kept_in_the_settings(qtbot: QtBot, services: Services) -> None:
    save(services.settings_file, Settings(reader="mj", smooth=False))
    driver = make_driver(qtbot, services, Settings(reader="mj", smooth=False))
    assert not driver.window.actions_["smooth_scan"].isChecked() and not driver.view.smooth
    driver.window.actions_["pixel_grid"].trigger()
    driver.window.parts.side.layers.set_look("draft", Overlay("fill", 0.4, "#CC79A7"))
    driver.built.close()
    found, problems = load(services.settings_file)
    assert not problems
    assert (found.smooth, found.pixel_grid, found.draft) == (False, False, Overlay("fill", 0.4, "#CC79A7"))


# --- colours and legend --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["dark", "light"])
def test_a_layer_has_its_own_colour_in_every_theme_until_another_is_chosen(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    layers = driver.window.parts.side.layers
    fill_truth(driver)
    red, _green, blue = driver.pixel(*INSIDE)
    assert red > blue + 40  # orange
    button = next(each for each in layers.findChildren(ColourButton) if "truth" in each.accessibleName())
    assert button.colour == ""
    button.menu().actions()[4].trigger()
    assert layers.look("truth") == Overlay("fill", 1.0, "#0072B2")
    red, _green, blue = driver.pixel(*INSIDE)
    assert blue > red + 20
    button.menu().actions()[2].trigger()
    assert layers.look("truth").colour == "" and PALETTE[2][1] == theme.TRUTH


def test_the_palette_opens_by_a_click_and_is_chosen_from_by_keys(driver: Driver) -> None:
    button = driver.window.parts.side.layers.findChildren(ColourButton)[0]
    menu = button.menu()
    picked: list[str] = []
    button.chosen.connect(lambda: picked.append(button.colour))
    menu.popup(button.mapToGlobal(QPoint(0, 20)))
    for _ in range(2):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert picked == [PALETTE[1][1]]
    assert driver.view.correction.look[2] == PALETTE[1][1]


def test_the_legend_of_the_difference_lies_on_the_scan(driver: Driver) -> None:
    legend = driver.view.notes.legend
    assert not legend.isVisible()
    driver.key(Qt.Key.Key_D)
    assert legend.isVisible()
    corner = legend.mapTo(driver.view, QPoint(0, legend.height()))
    assert corner.x() < 20 and driver.view.height() - corner.y() < 20
    driver.drag([(20, 190), (60, 190)], Qt.MouseButton.MiddleButton)  # the pointer goes through it
    driver.key(Qt.Key.Key_D)
    assert not legend.isVisible()


class Paints(QObject):
    """Counts how many times a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_greys_changed_just_before_the_view_changes_its_size_are_seen_everywhere(driver: Driver) -> None:
    driver.view.look_at(QPointF(150, 100), 3.5)  # larger than the view
    painted = Paints(driver.view.viewport())
    driver.view.viewport().update()
    driver.until(lambda: painted.count)
    before = driver.pixel(150, 60)[0]
    driver.window.actions_["invert"].trigger()
    driver.window.resize(driver.window.width() + 180, driver.window.height())
    after = driver.pixel(150, 60)[0]
    assert abs(before + after - 255) < 40, "Qt would shift what it kept of the scan, and draw only what is new"


def test_views_that_were_hidden_while_scans_changed_show_the_new_one_in_its_own_size(driver: Driver) -> None:
    other = np.random.default_rng(3).integers(0, 90, (120, 400), dtype=np.uint8)
    folder = driver.session.workspace.study.folder / "benign"  # type: ignore[union-attr]
    cv2.imwrite(str(folder / "scan (2).png"), other)
    driver.window.actions_["four_views"].trigger()
    driver.window.actions_["one_view"].trigger()
    driver.window.study_controller.loader.clear()
    driver.go("benign/scan (2).png")
    driver.view.zoom(1.3)  # those that are hidden look along
    driver.window.actions_["four_views"].trigger()
    for side in driver.window.screen_.views.sides:  # type: ignore[union-attr]
        rect = side.picture.mapRectToParent(side.picture.boundingRect())
        assert (rect.width(), rect.height()) == (400, 120)


def test_a_scan_opens_in_the_window_of_its_file(driver: Driver) -> None:
    scan = driver.session.shown.scan
    assert scan is not None and driver.view.grey_window == Window(0, 255)
    driver.view.set_scan(replace(scan, window=(40, 90)))
    assert driver.view.grey_window == Window(40, 90)
    assert np.array_equal(driver.view.window_level.shown(1), apply_window(scan.pixels, Window(40, 90)))


@pytest.mark.parametrize("zoom", ["zoom_in", "zoom_out", "actual", "fit", "zoom_lesion"])
def test_ring_and_read_out_follow_a_zoom_by_key(driver: Driver, zoom: str) -> None:
    driver.key(Qt.Key.Key_B)
    driver.view.look_at(QPointF(120, 80), 3.0)
    place = driver.view.to_widget(160.5, 60.5).toPoint()
    QTest.mouseMove(driver.view.viewport(), place)
    assert driver.window.status.cursor_text.startswith("x 160  y 60 ")
    driver.window.actions_[zoom].trigger()
    at = driver.view.to_scan(QPointF(place))
    assert (at - QPointF(160.5, 60.5)).manhattanLength() > 3
    assert driver.view.ring.pos() == at
    assert driver.window.status.cursor_text.startswith(f"x {int(at.x())}  y {int(at.y())}  grey ")


@pytest.mark.parametrize("how", ["a key", "the pointer", "the wheel"])
def test_a_scan_is_read_while_somebody_is_at_the_window(driver: Driver, how: str) -> None:
    now = 0.0
    clock = driver.session.workspace.reading_clock = ReadingClock(lambda: now)
    clock.start()
    now = 200.0
    if how == "a key":
        QTest.keyClick(driver.window, Qt.Key.Key_F24)
    elif how == "the pointer":
        QTest.mouseClick(driver.view.viewport(), Qt.MouseButton.RightButton, pos=driver.at(100, 100))
    else:
        QTest.wheelEvent(driver.window.windowHandle(), QPointF(driver.at(100, 100)), QPoint(0, 120))
    now = 210.0
    assert clock.take() == 70, "a minute after it came on show, and ten seconds since the reader is back"
