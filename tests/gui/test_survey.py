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
from busviewer.study.survey import CACHE
from tests.gui.conftest import Desk


@pytest.fixture
def twin_folder(tmp_path: Path) -> Path:
    """Four scans: the second is a crop of the first, saved as JPEG, the fourth the same bytes."""
    folder = tmp_path / "twins"
    folder.mkdir()
    first, other = (make_phantom(seed, size=(300, 400), calipers=False).scan.pixels for seed in (1, 2))
    cv2.imwrite(str(folder / "a.png"), first)
    cv2.imwrite(str(folder / "b.jpg"), np.ascontiguousarray(first[30:, 20:360]))
    cv2.imwrite(str(folder / "c.png"), other)
    (folder / "d.png").write_bytes((folder / "a.png").read_bytes())
    return folder


@pytest.fixture(autouse=True)
def wide(desk: Desk) -> None:
    """Room for all that the header has to say."""
    desk.window.resize(1500, 900)


def surveyed(desk: Desk) -> bool:
    return not desk.window.survey_desk.busy and bool(desk.session.worklist.row("a.png").twins)


def test_scans_of_one_view_get_a_number_and_a_way_to_each_other(desk: Desk, twin_folder: Path) -> None:
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    assert [desk.session.worklist.row(key).twins for key in ("a.png", "b.jpg", "c.png", "d.png")] == [1, 1, 0, 1]
    button = desk.window.parts.centre.header.twins
    assert button.isVisible() and button.text() == button.accessibleName() == "Same view as b, d"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (menu,) = button.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["b.jpg", "d.png"]
    menu.actions()[1].trigger()
    menu.close()
    desk.until(lambda: desk.session.current == "d.png" and desk.session.scan is not None)
    assert button.text() == "Same view as a, b"
    desk.go("c.png")
    assert not button.isVisible()


def test_to_a_blind_reader_the_numbers_of_the_groups_tell_no_order(desk: Desk, twin_folder: Path) -> None:
    desk.window.actions_["hide_truth"].setChecked(True)
    desk.window.readers_desk.set_hidden()
    (twin_folder / "e.png").write_bytes((twin_folder / "c.png").read_bytes())
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    numbers = [row.twins for row in desk.session.worklist.rows]
    assert numbers[0] == 1 and set(numbers) == {1, 2}
    assert desk.session.worklist.rows[0].key in ("c.png", "e.png"), "or this tells nothing"


def test_one_twin_is_gone_to_at_once(desk: Desk, twin_folder: Path) -> None:
    (twin_folder / "d.png").unlink()
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    QTest.mouseClick(desk.window.parts.centre.header.twins, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.session.current == "b.jpg")


def test_another_study_ends_it_and_begins_anew(desk: Desk, twin_folder: Path, tmp_path: Path) -> None:
    """And what the first study's survey would have told is not told of the second."""
    other = tmp_path / "other"
    other.mkdir()
    for name in ("a.png", "c.png"):
        (other / name).write_bytes((twin_folder / name).read_bytes())
    (other / "x.png").write_bytes(b"broken")
    desk.open(twin_folder)
    desk.window.survey_desk.survey()
    desk.window.open_folder(other)
    desk.until(lambda: desk.session.study.folder == other.resolve() and desk.session.scan is not None)  # type: ignore[union-attr]
    desk.until(lambda: bool(desk.session.worklist.row("x.png").unreadable), timeout=30_000)
    assert [row.twins for row in desk.session.worklist.rows] == [0, 0, 0]


def test_a_new_scan_is_taken_in_when_asked_for_again(desk: Desk, twin_folder: Path) -> None:
    new = twin_folder / "b.jpg"
    data = new.read_bytes()
    new.write_bytes((twin_folder / "c.png").read_bytes())
    (twin_folder / "d.png").unlink()
    desk.open(twin_folder)
    desk.until(lambda: not desk.window.survey_desk.busy, timeout=30_000)
    assert [row.twins for row in desk.session.worklist.rows] == [0, 1, 1]
    new.write_bytes(data)
    desk.window.survey_desk.survey()
    desk.until(lambda: not desk.window.survey_desk.busy, timeout=30_000)
    assert [row.twins for row in desk.session.worklist.rows] == [1, 1, 0]


def test_another_reader_finds_them_too(desk: Desk, twin_folder: Path) -> None:
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    desk.read_as("another")
    desk.until(lambda: surveyed(desk), timeout=30_000)
    assert desk.window.parts.centre.header.twins.isVisible()


def test_progress_shows_and_goes_and_segment_keeps_its_own(desk: Desk, twin_folder: Path) -> None:
    desk.open(twin_folder)
    said: list[str] = []
    status = desk.window.status
    show = status.show_survey
    status.show_survey = lambda text: (said.append(text), show(text))  # type: ignore[method-assign]
    desk.window.survey_desk.survey()
    desk.until(lambda: surveyed(desk), timeout=30_000)
    assert any("%" in text for text in said)
    assert status.survey_text == "" and status.job.text == ""


def test_a_cache_that_is_no_cache_is_told_and_made_anew(desk: Desk, twin_folder: Path, own_home: Path) -> None:
    (own_home / CACHE).write_bytes(b"not a data base" * 100)
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    assert "set aside" in desk.window.bar.text
    assert (own_home / f"{CACHE}.damaged").exists()


def test_closing_ends_the_thread(desk: Desk, twin_folder: Path) -> None:
    desk.open(twin_folder)
    desk.window.survey_desk.survey()
    desk.window.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "busviewer-survey"]


def test_the_key_goes_round_and_says_where_there_is_none(desk: Desk, twin_folder: Path) -> None:
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    for key in ("b.jpg", "d.png", "a.png"):
        desk.key(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
        desk.until(lambda key=key: desk.session.current == key and desk.session.scan is not None)  # type: ignore[misc]
    desk.go("c.png")
    desk.key(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert desk.session.current == "c.png"
    assert desk.window.bar.text == "No other scan of this study shows the same view."


def test_a_narrow_window_keeps_its_header_whole(desk: Desk, twin_folder: Path) -> None:
    """The note gives way before anything else is squeezed, and comes back with the room."""
    desk.open(twin_folder)
    desk.until(lambda: surveyed(desk), timeout=30_000)
    header = desk.window.parts.centre.header
    before = desk.window.size()
    assert header.twins.isVisible()
    desk.window.resize(700, 600)
    desk.until(lambda: not header.twins.isVisible())
    desk.window.resize(before)
    desk.until(header.twins.isVisible)
