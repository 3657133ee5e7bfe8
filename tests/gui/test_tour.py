"""The tour: its card beside the real window, which goes on as the reader does what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from busviewer.scan.phantom import make_phantom, write_study
from busviewer.study.annotations.annotation import State
from busviewer.ui.help.tour_card import TourCard
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver


@pytest.fixture
def sample(own_home: Path) -> Path:
    """The sample study: small, the first scan without a lesion."""
    folder = own_home / "sample-study"
    kinds = ("normal", "benign", "malignant")
    phantoms = [
        make_phantom(seed, kind, size=(120, 160), lesions=1, calipers=False, name=f"{kind} (1)")  # type: ignore[arg-type]
        for seed, kind in enumerate(kinds)
    ]
    write_study(folder, phantoms)
    return folder


@pytest.fixture
def tour(qtbot: QtBot, services: Services, sample: Path) -> Iterator[Driver]:
    """A window on its start page, with that sample study."""
    driver = make_driver(qtbot, replace(services, sample_study=lambda: sample))
    yield driver
    driver.built.close()


def card(driver: Driver) -> TourCard:
    found = driver.window.tour_controller.card
    assert found is not None
    return found


def step(driver: Driver) -> str:
    """What the card says it is at, "" while there is none."""
    found = driver.window.tour_controller.card
    return "" if found is None else found.count.text()


def begin(driver: Driver) -> None:
    driver.window.actions_["tour"].trigger()
    driver.until(lambda: step(driver) == "Step 1 of 5" and driver.session.shown.scan is not None)


def place(driver: Driver, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(driver.window, QPoint()), widget.size())


def beside(driver: Driver, widget: QWidget) -> bool:
    """Whether the outline is about ``widget``, and the card lies in the window without covering it."""
    shown = card(driver)
    about = place(driver, widget).intersected(driver.window.rect().adjusted(1, 1, -1, -1))
    return (
        shown.outlined.contains(about)
        and driver.window.rect().contains(shown.geometry())
        and not shown.geometry().intersects(about)
    )


def test_the_tour_goes_on_as_the_reader_does_each_step(tour: Driver) -> None:
    window, session = tour.window, tour.session
    begin(tour)
    assert session.shown.key == "benign/benign (1).png", "the first with a lesion"
    assert card(tour).next.hasFocus() and beside(tour, window.tools.segment) and "S" in card(tour).text.text()
    tour.key(Qt.Key.Key_S)
    tour.until(lambda: step(tour) == "Step 2 of 5")
    assert session.shown.draft is not None and beside(tour, window.parts.side.layers)
    tour.key(Qt.Key.Key_D)
    assert step(tour) == "Step 3 of 5" and beside(tour, window.tools.buttons["brush"])
    assert not card(tour).geometry().intersects(place(tour, window.options_row)), "the size of the brush is at hand"
    tour.key(Qt.Key.Key_B)
    assert step(tour) == "Step 3 of 5"
    tour.drag([(20, 100), (40, 100)])
    tour.until(lambda: step(tour) == "Step 4 of 5")
    key = session.shown.key
    assert key is not None and session.shown.state is State.IN_PROGRESS
    tour.key(Qt.Key.Key_Return)
    tour.until(lambda: step(tour) == "Step 5 of 5")
    assert session.workspace.worklist.row(key).state is State.SIGNED_OFF
    menu = window.menuBar().actionGeometry(window.menuBar().actions()[0])
    assert card(tour).outlined.contains(menu) and card(tour).next.text() == "Finish"
    window.actions_["export"].trigger()
    assert step(tour) == "" and "finished the tour" in window.bar.text
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.close()


def test_enter_in_the_scan_signs_off_and_does_not_press_next(tour: Driver) -> None:
    begin(tour)
    tour.segment()
    for wanted in ("Step 3 of 5", "Step 4 of 5"):
        card(tour).next.setFocus()
        tour.key(Qt.Key.Key_Return)
        assert step(tour) == wanted
    assert tour.view.hasFocus()
    key = tour.session.shown.key
    assert key is not None
    tour.key(Qt.Key.Key_Return)
    tour.until(lambda: step(tour) == "Step 5 of 5")
    assert tour.session.workspace.worklist.row(key).state is State.SIGNED_OFF


def test_keys_go_back_and_on_and_out_of_the_tour(tour: Driver) -> None:
    begin(tour)
    key = tour.session.shown.key
    assert not card(tour).back.isEnabled()
    for press, wanted in (
        (Qt.Key.Key_Right, "Step 2 of 5"),
        (Qt.Key.Key_Return, "Step 3 of 5"),
        (Qt.Key.Key_Left, "Step 2 of 5"),
        (Qt.Key.Key_Left, "Step 1 of 5"),
        (Qt.Key.Key_Left, "Step 1 of 5"),
    ):
        tour.key(press)
        assert step(tour) == wanted
    assert tour.session.shown.key == key, "the arrows did not change the scan"
    tour.key(Qt.Key.Key_Escape)
    assert step(tour) == "" and "Tour ended" in tour.window.bar.text and tour.view.hasFocus()
    tour.key(Qt.Key.Key_Right)
    tour.until(lambda: tour.session.shown.key != key)


def test_buttons_go_back_and_on_and_out_of_the_tour(tour: Driver) -> None:
    begin(tour)
    for button, wanted in (("next", "Step 2 of 5"), ("next", "Step 3 of 5"), ("back", "Step 2 of 5"), ("skip", "")):
        QTest.mouseClick(getattr(card(tour), button), Qt.MouseButton.LeftButton)
        assert step(tour) == wanted


def test_the_window_stays_in_use(tour: Driver) -> None:
    begin(tour)
    assert not card(tour).isModal() and QApplication.activeModalWidget() is None
    tour.view.setFocus()
    before = tour.session.shown.key
    tour.key(Qt.Key.Key_Right)
    tour.until(lambda: tour.session.shown.key != before and tour.session.shown.scan is not None)
    assert step(tour) == "Step 1 of 5"
    tour.window.actions_["tour"].trigger()
    assert card(tour).next.hasFocus(), "the command gives the keys to the card"


def test_the_card_follows_the_window(tour: Driver) -> None:
    begin(tour)
    window, layers = tour.window, tour.window.parts.side.layers
    tour.key(Qt.Key.Key_Right)
    for width, height in ((1440, 900), (1100, 700)):
        window.resize(width, height)
        tour.until(lambda: beside(tour, layers))
    tour.key(Qt.Key.Key_F11)
    tour.until(lambda: window.isFullScreen() and beside(tour, layers))
    tour.key(Qt.Key.Key_F11)
    window.set_theme("light")
    tour.until(lambda: beside(tour, layers))
    window.set_theme("dark")
    tour.key(Qt.Key.Key_F8)  # the right panel goes
    tour.until(lambda: not layers.isVisible() and card(tour).outlined.isEmpty())
    assert window.rect().contains(card(tour).geometry())
    tour.key(Qt.Key.Key_F8)
    tour.until(lambda: beside(tour, layers))


@pytest.mark.parametrize("hide", ["show_side", "show_layers"])
def test_a_step_shows_the_panel_it_speaks_of(tour: Driver, hide: str) -> None:
    begin(tour)
    tour.window.actions_[hide].trigger()
    assert not tour.window.parts.side.layers.isVisible()
    card(tour).next.setFocus()
    tour.key(Qt.Key.Key_Right)
    tour.until(lambda: beside(tour, tour.window.parts.side.layers))


def test_the_pointer_drags_the_card_out_of_the_way(tour: Driver) -> None:
    begin(tour)
    shown = card(tour)
    before, grip = shown.pos(), QPoint(8, 8)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(shown, grip + QPoint(60, 90))
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=grip)
    assert shown.pos() == before + QPoint(60, 90)
    tour.window.resize(1200, 760)
    tour.turn()
    assert shown.pos() == before + QPoint(60, 90)


def test_work_in_another_study_is_kept_and_named(tour: Driver, study_folder: Path) -> None:
    tour.open(study_folder)
    tour.view.setFocus()
    tour.segment()
    tour.key(Qt.Key.Key_B)
    tour.drag([(20, 100), (40, 100)])
    begin(tour)
    assert tour.session.workspace.study is not None and tour.session.workspace.study.folder.name == "sample-study"
    assert "is saved" in tour.window.bar.text and "study" in tour.window.bar.text
    tour.open(study_folder)
    assert step(tour) == "" and "another study was opened" in tour.window.bar.text
    assert tour.session.shown.state is State.IN_PROGRESS and tour.session.shown.correction is not None


def test_the_sample_study_that_is_open_stays_open(tour: Driver, sample: Path) -> None:
    tour.open(sample)
    study = tour.session.workspace.study
    begin(tour)
    assert tour.session.workspace.study is study and "saved" not in tour.window.bar.text


def test_a_sample_study_that_cannot_be_made_is_told(qtbot: QtBot, services: Services) -> None:
    def fails() -> Path:
        raise OSError("the disk is full")

    driver = make_driver(qtbot, replace(services, sample_study=fails))
    driver.window.actions_["tour"].trigger()
    driver.until(lambda: "the disk is full" in driver.window.bar.text)
    assert step(driver) == ""
    driver.built.close()


def test_the_window_closes_while_the_tour_is_on(tour: Driver) -> None:
    begin(tour)
    tour.window.close()
    assert not tour.window.isVisible()


def test_a_screen_reader_hears_the_step(tour: Driver) -> None:
    begin(tour)
    assert card(tour).accessibleName() == "Step 1 of 5: Segment the scan"
    assert card(tour).accessibleDescription() == card(tour).text.text()
