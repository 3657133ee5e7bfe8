"""What the canvas says of itself: the scale bar, window, level and zoom, and the colour bar of a heatmap."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from busviewer.figures import heat_table
from busviewer.review import acts
from busviewer.scan import Window
from busviewer.settings import Settings, load
from busviewer.ui.canvas.scan_scale import ScanScale, length_text, round_length
from busviewer.ui.canvas.views import Views
from busviewer.ui.kit.services import Services
from tests.gui.conftest import SHAPE, Driver, make_driver

CTRL = Qt.KeyboardModifier.ControlModifier


def scale_of(driver: Driver) -> ScanScale:
    return driver.view.scan_scale


def space(driver: Driver, down: float, across: float) -> None:
    """Set the spacing of the scan on show, in mm."""
    reading = driver.session.shown.reading
    step = None if reading is None else acts.spacing_step(reading, (down, across))
    assert reading is not None and step is not None
    driver.session.workspace.do(reading, step)


def picture(widget: QWidget) -> np.ndarray:
    """(H, W, 4) RGBA of what ``widget`` draws itself, over nothing."""
    image = QImage(widget.size(), QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    widget.render(image, renderFlags=QWidget.RenderFlag.IgnoreMask)
    height, width = image.height(), image.width()
    return np.array(image.constBits()).reshape(height, image.bytesPerLine() // 4, 4)[:, :width]


# --- the length of the bar ----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("pixels_a_mm", "room", "length", "words"),
    [
        (10.0, 160, 10.0, "10 mm"),
        (10.0, 49, 2.0, "2 mm"),
        (3.2, 160, 50.0, "50 mm"),
        (0.8, 160, 200.0, "20 cm"),
        (0.16, 160, 1000.0, "100 cm"),
        (900.0, 160, 0.1, "0.1 mm"),
        (160.0, 160, 1.0, "1 mm"),
    ],
)
def test_the_bar_has_a_round_length(pixels_a_mm: float, room: float, length: float, words: str) -> None:
    assert round_length(pixels_a_mm, room) == length
    assert length_text(length) == words


@given(st.floats(1e-3, 1e4), st.floats(20, 400))
def test_the_bar_is_as_long_as_there_is_room_for(pixels_a_mm: float, room: float) -> None:
    taken = round_length(pixels_a_mm, room) * pixels_a_mm
    assert taken <= room * (1 + 1e-6)
    assert taken * 2.5 > room * (1 - 1e-6)  # from 2 to 5 is the largest step


# --- on the canvas --------------------------------------------------------------------------------------------------
def test_the_bar_is_drawn_by_the_spacing_and_goes_with_the_zoom(driver: Driver) -> None:
    scale = scale_of(driver)
    assert scale.isVisible() and (scale.label, scale.bar) == ("uncalibrated", 0.0)
    space(driver, 0.1, 0.1)
    driver.view.look_at(QPointF(150, 100), 1.0)  # 10 screen pixels a mm
    assert (scale.label, scale.bar) == ("10 mm", 100.0)
    drawn = picture(scale)
    bar = drawn[-5, :, 3] > 230  # the line itself, its dark edge below it
    assert np.count_nonzero(bar) == pytest.approx(100, abs=4)
    driver.view.zoom(4.0)
    assert (scale.label, scale.bar) == ("2 mm", 80.0)
    driver.view.zoom(0.25 * 0.1)
    assert (scale.label, scale.bar) == ("10 cm", pytest.approx(100.0))
    assert scale.accessibleDescription().endswith("10 cm")
    driver.session.editor.undo()
    assert (scale.label, scale.bar) == ("uncalibrated", 0.0)


def test_where_pixels_are_not_square_the_bar_is_of_the_spacing_across(driver: Driver) -> None:
    space(driver, 0.05, 0.1)
    driver.view.look_at(QPointF(150, 100), 1.0)
    assert (scale_of(driver).label, scale_of(driver).bar) == ("10 mm across", 100.0)


def test_window_level_and_zoom_are_written_on_the_canvas(driver: Driver) -> None:
    scale = scale_of(driver)
    driver.view.look_at(QPointF(150, 100), 2.5)
    assert scale.values == "W 255  L 128  250 %"
    driver.view.window_level.set_window(Window(20.0, 120.0))
    assert scale.values == "W 100  L 70  250 %"


def test_both_lie_in_the_corner_and_do_not_go_with_the_scan(driver: Driver) -> None:
    scale, canvas = scale_of(driver), driver.view
    space(driver, 0.1, 0.1)
    place, made = scale.geometry(), picture(scale)
    assert (canvas.width() - place.right(), canvas.height() - place.bottom()) == (13, 13)
    canvas.pan(QPointF(60, -30))
    assert scale.geometry() == place and np.array_equal(picture(scale), made)
    driver.window.resize(1000, 700)
    driver.until(lambda: canvas.width() - scale.geometry().right() == 13)
    assert canvas.height() - scale.geometry().bottom() == 13


def test_they_can_be_read_over_black_and_over_white(driver: Driver) -> None:
    drawn = picture(scale_of(driver)).astype(float)
    share, alpha = drawn[..., :3].mean(2), drawn[..., 3]
    assert (share[alpha > 250] > 230).any()  # light letters
    assert (share[alpha > 180] < 20).any()  # with a dark edge


def test_the_scale_keeps_off_the_notes(driver: Driver) -> None:
    scale, notes = scale_of(driver), driver.view.notes
    notes.show_legend(True)
    assert not scale.geometry().intersects(notes.geometry())
    driver.key(Qt.Key.Key_4, CTRL)
    driver.window.resize(900, 700)
    driver.until(lambda: driver.view.width() < 480)
    assert not scale.geometry().intersects(notes.geometry())


def test_only_the_main_view_has_them(driver: Driver) -> None:
    driver.key(Qt.Key.Key_4, CTRL)
    assert driver.window.screen_ is not None
    views: Views = driver.window.screen_.views
    assert scale_of(driver).isVisible()
    assert [side.scan_scale.isVisible() for side in views.sides] == [False, False, False]


def test_they_go_with_the_scan_and_come_with_the_next(driver: Driver) -> None:
    driver.view.set_scan(None)
    assert not scale_of(driver).isVisible()
    driver.go("benign/scan (2).png")
    assert scale_of(driver).isVisible()


def test_each_is_shown_by_choice_and_the_choice_is_kept(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj"))
    driver.open(study_folder)
    driver.window.actions_["scale_bar"].trigger()
    assert scale_of(driver).label == "" and scale_of(driver).values != ""
    driver.window.actions_["scan_values"].trigger()
    assert not scale_of(driver).isVisible()
    driver.built.close()
    stored, problems = load(services.settings_file)
    assert (stored.scale_bar, stored.scan_values, problems) == (False, False, [])
    again = make_driver(qtbot, services, replace(stored, reader="mj"))
    again.open(study_folder)
    assert not again.view.scan_scale.isVisible()
    again.built.close()


# --- the heatmap's colours ----------------------------------------------------------------------------------------
def test_a_heatmap_has_its_colour_bar_while_it_is_on_show(driver: Driver) -> None:
    bar = driver.view.heat_bar
    driver.segment()
    assert not bar.isVisible()
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible())
    assert bar.isVisible() and bar.ends == ("max", "0")
    assert bar.geometry().right() == driver.view.width() - 13
    driver.view.peek(True)
    assert not bar.isVisible()
    driver.view.peek(False)
    assert bar.isVisible()
    driver.key(Qt.Key.Key_G)
    assert not bar.isVisible()


def test_the_colour_bar_has_the_colours_of_the_map(driver: Driver) -> None:
    driver.view.set_heat(np.ones(SHAPE, np.float32))
    driver.view.show_heat(True)
    driver.view.heat.setOpacity(1.0)
    drawn = picture(driver.view.heat_bar)
    top, bottom = drawn[8, 12, :3], drawn[-9, 12, :3]
    assert np.abs(top.astype(int) - heat_table()[-1, :3]).max() < 30  # seen through a little
    assert bottom.max() < 30  # no heat is clear


def test_a_view_beside_that_shows_the_heatmap_has_a_colour_bar(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_4, CTRL)
    assert driver.window.screen_ is not None
    sides = driver.window.screen_.views.sides
    driver.until(lambda: sides[2].heat.isVisible())
    assert [side.heat_bar.isVisible() for side in sides] == [False, False, True]
    assert not driver.view.heat_bar.isVisible()
