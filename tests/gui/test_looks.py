"""What the reader sees of the looks: grounds of both themes, sharp icons, the focus ring, the start page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings, load
from busviewer.ui.kit.focus_ring import watch_focus
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.theme import Theme, icon, theme
from tests.gui.conftest import Driver, make_driver


def application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def share(picture: QImage, colour: QColor) -> float:
    """How much of ``picture`` has just this colour, of a grid of points."""
    points = [(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)]
    return sum(picture.pixelColor(x, y) == colour for x, y in points) / len(points)


# --- grounds ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["dark", "light"])
def test_every_panel_menu_and_dialog_has_the_ground_of_the_theme(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    look, window = Theme(name), driver.window
    grounds: list[tuple[QWidget, str]] = [
        (window.menuBar(), "window"), (window.tools, "window"), (window.status, "window"),
        (window.parts.worklist, "panel"), (window.parts.side, "panel"), (window.parts.centre.header, "window"),
    ]  # fmt: skip
    for widget, ground in grounds:
        assert share(widget.grab().toImage(), look.colour(ground)) > 0.3, type(widget).__name__
    for menu in window.menuBar().findChildren(QMenu):
        assert share(menu.grab().toImage(), look.colour("panel")) > 0.3, menu.title()
    for command in ("export", "finetune", "summary", "keys", "change_keys", "about", "about_model"):
        window.actions_[command].trigger()
        shown = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert len(shown) == 1, command
        ground = "panel" if command == "change_keys" else "window"
        assert share(shown[0].grab().toImage(), look.colour(ground)) > 0.3, command
        shown[0].close()


def test_nothing_of_the_side_panel_is_cut_off(driver: Driver) -> None:
    """In its smallest width: what is wider than its room has a scroll bar that is not on show."""
    side = driver.window.parts.side
    driver.window.parts.setSizes([400, 2000, 0])
    driver.until(lambda: side.width() == side.minimumWidth())
    assert side.horizontalScrollBar().maximum() == 0
    driver.segment()
    assert side.horizontalScrollBar().maximum() == 0


def test_the_cpu_is_no_warning(driver: Driver) -> None:
    device = driver.window.status.device
    for name in ("light", "dark"):
        driver.window.actions_[name].trigger()
        for words in ("CPU", "CUDA"):
            driver.window.status.show_device(words)
            found = device.grab().toImage()
            seen = {found.pixelColor(x, y).name() for x in range(found.width()) for y in range(found.height())}
            assert Theme(name).colours["muted"].lower() in seen
            assert Theme(name).colours["warning"].lower() not in seen


def test_a_menu_shows_which_of_its_icons_are_switched_on(driver: Driver) -> None:
    menu = next(each for each in driver.window.menuBar().findChildren(QMenu) if each.title() == "&View")
    overlays = driver.window.actions_["overlays"]

    def seen() -> QImage:
        return menu.grab().toImage().copy(menu.actionGeometry(overlays))

    on = seen()
    overlays.setChecked(not overlays.isChecked())
    assert not on.isNull() and seen() != on


def test_the_start_page_has_the_ground_of_the_theme(empty_driver: Driver) -> None:
    for name in ("light", "dark"):
        empty_driver.window.actions_[name].trigger()
        page = empty_driver.window.parts.centre.start
        assert share(page.grab().toImage(), Theme(name).colour("window")) > 0.3
        assert share(page._card.grab().toImage(), Theme(name).colour("panel")) > 0.3


# --- icons ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_every_pixel_of_the_screen(qtbot: QtBot, ratio: float) -> None:
    made = icon("brush").pixmap(QSize(20, 20), ratio)
    assert made.size() == QSize(20, 20) * ratio and made.devicePixelRatio() == ratio
    picture = made.toImage()
    assert any(picture.pixelColor(x, y).alpha() == 255 for x in range(made.width()) for y in range(made.height()))


def test_an_icon_that_cannot_be_used_is_greyed(qtbot: QtBot) -> None:
    for mode, name in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "disabled")):
        picture = icon("views-1").pixmap(QSize(96, 96), 1.0, mode).toImage()
        colours = [picture.pixelColor(x, y) for x in range(96) for y in range(96)]
        solid = [colour for colour in colours if colour.alpha() == 255]
        assert solid and all(colour == theme().colour(name) for colour in solid)


# --- the focus ring ---------------------------------------------------------------------------------------------------
def test_tab_reaches_every_panel_and_the_ring_says_where_the_focus_is(driver: Driver) -> None:
    watch, window = watch_focus(application()), driver.window
    seen: list[QWidget] = []
    while len(seen) < 200:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focus = window.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
        assert watch.ringed is focus
        if not window.parts.side.isAncestorOf(focus):  # that one scrolls
            place = QRect(focus.mapTo(window, QPoint()), focus.size())
            assert watch._ring.isVisible() and watch._ring.geometry().contains(place)
    parts = window.parts
    for panel in (window.tools, parts.worklist, parts.centre.header, parts.side, window.status):
        assert any(panel.isAncestorOf(widget) for widget in seen), type(panel).__name__
    for widget in (driver.view, parts.worklist.list, parts.worklist.search, parts.side.reading.note):
        assert widget in seen


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_ring_is_drawn_in_the_accent_and_goes_with_a_click(driver: Driver, name: str) -> None:
    window, watch = driver.window, watch_focus(application())
    window.actions_[name].trigger()
    driver.view.setFocus()
    QTest.keyClick(driver.view, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert focus is not None and watch.ringed is focus
    around = window.grab().toImage()
    corner = focus.mapTo(window, QPoint(0, 0))
    strip = [around.pixelColor(corner.x() + focus.width() // 2, corner.y() + dy) for dy in range(-4, 3)]
    assert Theme(name).colour("accent") in strip
    QTest.mouseClick(driver.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert watch.ringed is None


def test_the_ring_goes_along_when_what_it_rings_is_moved(driver: Driver) -> None:
    window, watch = driver.window, watch_focus(application())
    QTest.keyClick(driver.view, Qt.Key.Key_Backtab)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    assert watch.ringed is driver.view
    before, view = watch._ring.geometry(), driver.view
    window.actions_["show_worklist"].trigger()
    driver.until(lambda: watch._ring.geometry() != before)
    driver.until(lambda: watch._ring.geometry().contains(QRect(view.mapTo(window, QPoint()), view.size())))


def test_a_click_shows_no_ring(driver: Driver) -> None:
    search = driver.window.parts.worklist.search
    QTest.mouseClick(search, Qt.MouseButton.LeftButton)
    assert driver.window.focusWidget() is search and watch_focus(application()).ringed is None


# --- the start page ---------------------------------------------------------------------------------------------------
def drag(folder: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    return data


def test_a_folder_over_the_window_is_named_and_opened_when_it_is_let_go(
    empty_driver: Driver, study_folder: Path
) -> None:
    window, app = empty_driver.window, application()
    page, data, none = window.parts.centre.start, drag(study_folder), Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    before = page._card.grab().toImage()
    app.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    assert "Drop to open study" in page.hint.text()
    assert page._card.grab().toImage() != before
    app.sendEvent(window, QDragLeaveEvent())
    assert "drop a folder" in page.hint.text() and page._card.grab().toImage() == before
    app.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    app.sendEvent(window, QDropEvent(QPointF(9, 9), copy, data, left, none))
    empty_driver.until(lambda: empty_driver.session.shown.scan is not None)
    assert (
        empty_driver.session.workspace.study is not None and empty_driver.session.workspace.study.folder == study_folder
    )


def test_recent_studies_that_are_gone_are_marked_and_can_be_forgotten(
    qtbot: QtBot, services: Services, study_folder: Path, tmp_path: Path
) -> None:
    gone = str(tmp_path / "gone")
    driver = make_driver(qtbot, services, Settings(reader="mj", recent=(str(study_folder), gone)))
    page = driver.window.parts.centre.start
    driver.until(lambda: "not found" in page._rows[gone][0].accessibleName())
    there, forget = page._rows[str(study_folder)]
    assert "not found" not in there.accessibleName() and not forget.isVisible()
    QTest.mouseClick(page._rows[gone][1], Qt.MouseButton.LeftButton)
    assert list(page._rows) == [str(study_folder)]
    driver.until(lambda: load(services.settings_file)[0].recent == (str(study_folder),))
    QTest.keyClick(page._rows[str(study_folder)][0], Qt.Key.Key_Space)
    driver.until(lambda: driver.session.shown.scan is not None)
    driver.built.close()


def test_the_start_page_names_the_keys_in_force(qtbot: QtBot, services: Services) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", keys={"open": "Ctrl+F9"}))
    assert "Ctrl+F9" in driver.window.parts.centre.start.open.text()
    driver.built.close()


def test_an_icon_for_which_there_is_no_room_is_not_drawn(qapp: QApplication) -> None:
    assert icon("open").pixmap(QSize(0, 16)).isNull()  # and no warning of Qt
