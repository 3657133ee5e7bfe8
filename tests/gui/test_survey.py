"""Scans of the same view, as the window finds and shows them."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from busviewer.scan.phantom import make_phantom
from busviewer.study.survey.survey import CACHE
from tests.gui.conftest import Driver
from tests.pages import written


@pytest.fixture(autouse=True)
def wide(driver: Driver) -> None:
    """Room for all that the header has to say."""
    driver.window.resize(1500, 900)


def surveyed(driver: Driver) -> bool:
    return not driver.window.survey_controller.busy and bool(
        driver.session.workspace.worklist.row("a.png").near_duplicates
    )


def test_scans_of_one_view_get_a_number_and_a_way_to_each_other(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    assert [
        driver.session.workspace.worklist.row(key).near_duplicates for key in ("a.png", "b.jpg", "c.png", "d.png")
    ] == [
        1,
        1,
        0,
        1,
    ]
    button = driver.window.parts.centre.header.near_duplicates
    assert button.isVisible() and button.text() == button.accessibleName() == "Near-duplicate of b, d"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (menu,) = button.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["b.jpg", "d.png"]
    menu.actions()[1].trigger()
    menu.close()
    driver.until(lambda: driver.session.shown.key == "d.png" and driver.session.shown.scan is not None)
    assert button.text() == "Near-duplicate of a, b"
    driver.go("c.png")
    assert not button.isVisible()


def test_to_a_blind_reader_the_numbers_of_the_groups_tell_no_order(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.window.actions_["hide_truth"].setChecked(True)
    driver.window.reader_controller.set_hidden()
    (near_duplicate_folder / "e.png").write_bytes((near_duplicate_folder / "c.png").read_bytes())
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    numbers = [row.near_duplicates for row in driver.session.workspace.worklist.rows]
    assert numbers[0] == 1 and set(numbers) == {1, 2}
    assert driver.session.workspace.worklist.rows[0].key in ("c.png", "e.png"), "or this tells nothing"


def test_one_near_duplicate_is_gone_to_at_once(driver: Driver, near_duplicate_folder: Path) -> None:
    (near_duplicate_folder / "d.png").unlink()
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    QTest.mouseClick(driver.window.parts.centre.header.near_duplicates, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.shown.key == "b.jpg")


def test_another_study_ends_it_and_begins_anew(driver: Driver, near_duplicate_folder: Path, tmp_path: Path) -> None:
    """And what the first study's survey would have told is not told of the second."""
    other = tmp_path / "other"
    other.mkdir()
    for name in ("a.png", "c.png"):
        (other / name).write_bytes((near_duplicate_folder / name).read_bytes())
    (other / "x.png").write_bytes(b"broken")
    driver.open(near_duplicate_folder)
    driver.window.survey_controller.survey()
    driver.window.open_folder(other)
    driver.until(
        lambda: driver.session.workspace.study.folder == other.resolve() and driver.session.shown.scan is not None
    )  # type: ignore[union-attr]
    driver.until(lambda: bool(driver.session.workspace.worklist.row("x.png").unreadable))
    driver.until(lambda: not driver.window.survey_controller.busy)
    assert [row.near_duplicates for row in driver.session.workspace.worklist.rows] == [0, 0, 0]


def test_a_new_scan_is_taken_in_when_asked_for_again(driver: Driver, near_duplicate_folder: Path) -> None:
    new = near_duplicate_folder / "b.jpg"
    data = new.read_bytes()
    new.write_bytes((near_duplicate_folder / "c.png").read_bytes())
    (near_duplicate_folder / "d.png").unlink()
    driver.open(near_duplicate_folder)
    driver.until(lambda: not driver.window.survey_controller.busy)
    assert [row.near_duplicates for row in driver.session.workspace.worklist.rows] == [0, 1, 1]
    new.write_bytes(data)
    driver.window.survey_controller.survey()
    driver.until(lambda: not driver.window.survey_controller.busy)
    assert [row.near_duplicates for row in driver.session.workspace.worklist.rows] == [1, 1, 0]


def test_another_reader_finds_them_too(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    driver.read_as("another")
    driver.until(lambda: surveyed(driver))
    assert driver.window.parts.centre.header.near_duplicates.isVisible()


def test_progress_shows_and_goes_and_segment_keeps_its_own(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    said: list[str] = []
    status = driver.window.status
    show = status.show_survey
    status.show_survey = lambda text: (said.append(text), show(text))  # type: ignore[method-assign]
    driver.window.survey_controller.survey()
    driver.until(lambda: surveyed(driver))
    assert any("%" in text for text in said)
    assert status.survey_text == "" and status.job.text == ""


def test_a_cache_that_is_no_cache_is_told_and_made_anew(
    driver: Driver, near_duplicate_folder: Path, own_home: Path
) -> None:
    (own_home / CACHE).write_bytes(b"not a data base" * 100)
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    assert "quarantined" in driver.window.bar.text
    assert len(list(own_home.glob(f"{CACHE}.damaged-*"))) == 1


def test_closing_ends_the_thread(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    driver.window.survey_controller.survey()
    driver.window.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "busviewer-survey"]


def test_the_key_goes_round_and_says_where_there_is_none(driver: Driver, near_duplicate_folder: Path) -> None:
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    for key in ("b.jpg", "d.png", "a.png"):
        driver.key(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
        driver.until(lambda key=key: driver.session.shown.key == key and driver.session.shown.scan is not None)  # type: ignore[misc]
    driver.go("c.png")
    driver.key(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert driver.session.shown.key == "c.png"
    assert driver.window.bar.text == "This scan has no near-duplicates in this study."


def test_a_narrow_window_keeps_its_header_whole(driver: Driver, near_duplicate_folder: Path) -> None:
    """The note says less before anything else is squeezed, and more again with the room."""
    driver.open(near_duplicate_folder)
    driver.until(lambda: surveyed(driver))
    header = driver.window.parts.centre.header
    before = driver.window.size()
    assert header.near_duplicates.level == 0
    driver.window.resize(700, 600)
    driver.until(lambda: header.near_duplicates.level > 0)
    assert header.near_duplicates.isVisible()
    driver.window.resize(before)
    driver.until(lambda: header.near_duplicates.level == 0)


def test_a_clip_is_one_near_duplicate_however_many_frames_it_has(empty_driver: Driver, tmp_path: Path) -> None:
    driver, folder = empty_driver, tmp_path / "clips"
    folder.mkdir()
    scan = make_phantom(1, size=(240, 320)).scan.pixels
    written(folder / "clip.tif", [scan, np.roll(scan, 1, 0), np.roll(scan, 1, 1)])
    cv2.imwrite(str(folder / "copy.png"), scan)
    driver.open(folder)
    row = driver.session.workspace.worklist.row
    driver.until(lambda: not driver.window.survey_controller.busy and bool(row("copy.png").near_duplicates))
    driver.window.resize(1500, 900)
    button = driver.window.parts.centre.header.near_duplicates
    assert driver.session.shown.key == "clip.tif#1" and button.text() == "Near-duplicate of copy"
    driver.go("copy.png")
    assert button.text() == "Near-duplicate of clip#1"
