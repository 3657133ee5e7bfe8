"""Ground truth that cannot be used, or is odd, as the window tells it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from busviewer.scan.phantom import make_phantom
from busviewer.settings import Settings
from busviewer.ui.kit.services import Services
from busviewer.ui.worklist.worklist_model import ROW
from tests.gui.conftest import Driver, make_driver

SHAPE = (120, 160)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four scans: with a good mask, an inverted one, one that touches three borders, and a copy of the scan."""
    folder = tmp_path / "hints"
    folder.mkdir()
    disc = cv2.circle(np.zeros(SHAPE, np.uint8), (80, 60), 20, 255, -1)
    below = np.zeros(SHAPE, np.uint8)
    below[20:] = 255
    scan = make_phantom(3, size=SHAPE).scan.pixels
    for number, mask in enumerate((disc, 255 - disc, below, scan)):
        cv2.imwrite(str(folder / f"{'abcd'[number]}.png"), make_phantom(number, size=SHAPE).scan.pixels)
        cv2.imwrite(str(folder / f"{'abcd'[number]}_mask.png"), mask)
    return folder


def hints(driver: Driver) -> dict[str, str]:
    return {row.key: row.truth_hint for row in driver.session.workspace.worklist.rows}


def surveyed(driver: Driver) -> bool:
    return not driver.window.survey_controller.busy and bool(hints(driver)["d.png"])


def test_the_rows_tell_what_is_wrong_with_scans_nobody_looked_at(driver: Driver, folder: Path) -> None:
    driver.open(folder)
    driver.until(lambda: surveyed(driver))
    found = hints(driver)
    assert found["a.png"] == found["b.png"] == ""
    assert "touches three borders" in found["c.png"] and "greys of a picture" in found["d.png"]
    model = driver.window.parts.worklist.model
    places = [model.index(row, 0) for row in range(model.rowCount())]
    tips = {place.data(ROW).key: str(place.data(Qt.ItemDataRole.AccessibleTextRole)) for place in places}
    assert "to check: the ground truth covers" in tips["c.png"] and "check" not in tips["a.png"]
    driver.go("c.png")  # the scan on screen always stays on show
    driver.window.parts.worklist.bar.set_facet("file", "to check", True)
    driver.until(lambda: driver.window.parts.worklist.keys == ["c.png", "d.png"])


def test_going_to_such_a_scan_tells_it_and_takes_no_wrong_ground_truth(driver: Driver, folder: Path) -> None:
    driver.open(folder)
    driver.go("b.png")
    truth = driver.session.shown.truth
    assert truth is not None and truth[60, 80] and not truth[5, 5] and driver.window.bar.text == ""
    driver.go("c.png")
    assert "To check: the ground truth covers 83% of the scan" in driver.window.bar.text
    driver.go("d.png")
    assert driver.session.shown.truth is None
    assert "The ground truth cannot be used" in driver.window.bar.text and "d_mask.png" in driver.window.bar.text
    assert "greys of a picture" in hints(driver)["d.png"]


def test_a_scan_that_looks_like_a_mask_is_to_be_checked(driver: Driver, folder: Path) -> None:
    (folder / "a_mask.png").rename(folder / "a prediction.png")
    driver.open(folder)
    driver.until(lambda: surveyed(driver))
    assert hints(driver)["a prediction.png"].startswith("this scan has two colours only") and not hints(driver)["a.png"]
    driver.go("a prediction.png")
    driver.go("b.png")
    assert hints(driver)["a prediction.png"].startswith("this scan has two colours only")


@pytest.fixture
def blind(qtbot: QtBot, services: Services, folder: Path) -> Iterator[Driver]:
    driver = make_driver(qtbot, services, Settings(reader="mj", hide_truth=True))
    driver.open(folder)
    yield driver
    driver.built.close()


def test_a_blind_reader_is_told_nothing_of_it(blind: Driver) -> None:
    for key in ("c.png", "d.png"):
        blind.go(key)
        assert "round truth" not in blind.window.bar.text
    blind.until(lambda: not blind.window.survey_controller.busy)
    assert set(hints(blind).values()) == {""}
