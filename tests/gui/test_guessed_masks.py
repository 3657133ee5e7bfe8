"""Pictures that look like masks, though no rule says so: the window asks once."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt

from busviewer.files import read_json
from busviewer.study import StudyStore
from busviewer.study.folder import choice
from tests.gui.conftest import Driver


@pytest.fixture
def unnamed(study_folder: Path, tmp_path: Path) -> Path:
    """Three scans with masks that no rule knows: their names end in "m"."""
    folder = tmp_path / "unnamed"
    folder.mkdir()
    for number in (1, 2, 3):
        for source, name in (
            (f"scan ({number}).png", f"{number}.png"),
            (f"scan ({number})_mask.png", f"{number}m.png"),
        ):
            pixels = cv2.imread(str(study_folder / "benign" / source), cv2.IMREAD_UNCHANGED)
            cv2.imwrite(str(folder / name), pixels)
    return folder


def asked(driver: Driver) -> str:
    """What the window asks after it has looked."""
    controller = driver.window.masks_controller
    controller.look()
    driver.through(controller._worker)
    return driver.window.bar.text


def answer(driver: Driver, label: str) -> None:
    next(button for button in driver.window.bar.buttons() if button.text() == label).click()
    driver.through(driver.window.masks_controller._worker)


def keys(driver: Driver) -> list[str]:
    return [row.key for row in driver.session.workspace.worklist.rows]


def test_yes_takes_the_masks_out_of_the_list_and_no_work_is_lost(driver: Driver, unnamed: Path, own_home: Path) -> None:
    driver.open(unnamed)
    assert keys(driver) == ["1.png", "1m.png", "2.png", "2m.png", "3.png", "3m.png"]
    for key in ("1m.png", "2.png"):
        driver.go(key)
        driver.key(Qt.Key.Key_B)
        driver.drag([(40, 40), (80, 40)])
    before = driver.session.workspace.study
    assert asked(driver) == ("These look like masks: 1m.png for 1.png, and 2 more. Use them as ground truth?")
    answer(driver, "Yes")
    driver.until(lambda: driver.session.workspace.study is not before)
    assert keys(driver) == ["1.png", "2.png", "3.png"]
    driver.until(lambda: driver.session.shown.key == "2.png" and driver.session.shown.truth is not None)
    store = StudyStore(unnamed, "mj", user_data=own_home)
    for key in ("1m.png", "2.png"):
        kept = store.load(key)
        assert kept is not None and kept.correction is not None
    driver.open(unnamed)
    assert keys(driver) == ["1.png", "2.png", "3.png"] and not driver.window.masks_controller._soon.isActive()


def test_no_is_remembered_and_nobody_is_asked_again(driver: Driver, unnamed: Path) -> None:
    driver.open(unnamed)
    assert driver.window.masks_controller._soon.isActive()
    asked(driver)
    answer(driver, "No")
    assert read_json(unnamed / "busviewer" / "layout.json")["use"] is False
    driver.read_as("eva")
    driver.open(unnamed)
    assert len(keys(driver)) == 6
    assert not driver.window.masks_controller._soon.isActive()
    driver.window.bar.dismiss()
    assert asked(driver) == ""


def test_another_question_is_answered_first(driver: Driver, unnamed: Path) -> None:
    driver.open(unnamed)
    driver.window.bar.ask("Is this kept?", (("Keep", lambda: None),), about="program")
    assert asked(driver) == "Is this kept?"
    answer(driver, "Keep")
    driver.until(lambda: driver.window.bar.text.startswith("These look like masks: 1m.png for 1.png"))


def test_a_study_with_masks_is_not_looked_at(driver: Driver) -> None:
    assert not driver.window.masks_controller._soon.isActive()
    assert asked(driver) == ""


def test_an_answer_that_cannot_be_kept_is_said(driver: Driver, unnamed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, value: object) -> None:
        raise OSError(28, "No space left on device", str(path))

    driver.open(unnamed)
    asked(driver)
    monkeypatch.setattr(choice, "write_json", full)
    answer(driver, "Yes")
    assert driver.window.bar.text.startswith("Your answer could not be kept") and len(keys(driver)) == 6


def test_masks_that_fit_no_scan_are_listed_as_problems(driver: Driver, unnamed: Path) -> None:
    (unnamed / "1m.png").rename(unnamed / "7_mask.png")
    driver.open(unnamed)
    problem = f"{unnamed}: 1 mask fits no scan: 7_mask.png; check its name"
    assert driver.session.workspace.problems == [problem]
    driver.window.actions_["problems"].trigger()
    assert driver.window.bar.details == problem
