"""After a switch to another model: what is unread can be segmented anew, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.prediction import ModelId
from busviewer.study import StudyStore
from busviewer.study.annotations.annotation import State
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL, FakeSegmenter, Turnstile

OTHER = replace(MODEL, folder=Path("other-model"), name="other", sha256="1" * 64)
KEYS = [f"benign/scan ({number}).png" for number in range(1, 7)]


@pytest.fixture
def made() -> dict[str, FakeSegmenter]:
    return {}


@pytest.fixture
def two(qtbot: QtBot, services: Services, study_folder: Path, made: dict[str, FakeSegmenter]) -> Iterator[Driver]:
    """Two models; all scans have drafts of the first, of which the first is signed off and the second corrected."""

    def make(model: ModelInfo, _device: str) -> FakeSegmenter:
        found = made[model.name] = FakeSegmenter()
        found.model = ModelId(model.name, model.sha256)
        return found

    driver = make_driver(qtbot, replace(services, find_models=lambda: ([MODEL, OTHER], []), make_segmenter=make))
    driver.open(study_folder)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and "fake" in made)
    driver.view.setFocus()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.workspace.worklist.counts.signed_off == 1)
    driver.go(KEYS[1])
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 120), (60, 125)])
    driver.until(lambda: driver.session.workspace.worklist.row(KEYS[1]).state is State.IN_PROGRESS)
    driver.go(KEYS[2])
    driver.window.bar.dismiss()
    yield driver
    driver.built.close()


def models(driver: Driver) -> list[str]:
    return [driver.session.workspace.worklist.row(key).model for key in KEYS]


def press(driver: Driver, label: str) -> None:
    button = next(button for button in driver.window.bar.buttons() if button.text() == label)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def switch(driver: Driver, name: str) -> None:
    action = next(action for action in driver.window.choices.models.actions() if action.text() == name)
    action.trigger()


def test_unread_scans_are_segmented_again_and_nothing_else(two: Driver, own_home: Path) -> None:
    store = StudyStore(two.session.workspace.study.folder, "mj", user_data=own_home)  # type: ignore[union-attr]
    two.through(two.window.study_controller.loader._worker)
    two.session.storage.flush()
    before = [store.load(key) for key in KEYS[:2]]
    two.window.model_controller.switch(OTHER)
    text = "Segment the 4 unread scans again with other? Finals and corrections do not change."
    assert two.window.bar.text == text
    assert [button.text() for button in two.window.bar.buttons()] == ["Keep drafts", "Segment again"]
    press(two, "Segment again")
    two.until(lambda: not two.window.inference.busy and models(two)[5] == "other")
    assert models(two) == ["fake", "fake", "other", "other", "other", "other"]
    two.session.storage.flush()
    for said, key in zip(before, KEYS, strict=False):
        after = StudyStore(two.session.workspace.study.folder, "mj", user_data=own_home).load(key)  # type: ignore[union-attr]
        assert said is not None and after is not None
        assert len(after.finals) == len(said.finals) and after.state is said.state
        assert all((one.mask == other.mask).all() for one, other in zip(after.finals, said.finals, strict=True))
        assert (after.correction is None) == (said.correction is None)
        assert after.correction is None or (after.correction == said.correction).all()
    assert "Segment again finished." in two.window.bar.text


def test_keep_leaves_all_drafts(two: Driver) -> None:
    switch(two, "A fake model")
    assert two.window.bar.text == "", "it is in use already"
    two.window.model_controller.switch(OTHER)
    press(two, "Keep drafts")
    assert models(two) == ["fake"] * 6 and not two.window.inference.busy


def test_a_scan_on_which_work_began_meanwhile_keeps_its_draft(two: Driver, made: dict[str, FakeSegmenter]) -> None:
    two.window.model_controller.switch(OTHER)
    two.until(lambda: "other" in made)
    gate = made["other"].gate = Turnstile(0)
    press(two, "Segment again")
    two.until(lambda: gate.waiting)
    two.view.setFocus()
    two.key(Qt.Key.Key_B)
    two.drag([(40, 120), (60, 125)])
    two.until(lambda: two.session.workspace.worklist.row(KEYS[2]).state is State.IN_PROGRESS)
    gate.set()
    two.until(lambda: not two.window.inference.busy and models(two)[5] == "other")
    assert models(two) == ["fake", "fake", "fake", "other", "other", "other"]


def test_without_an_unread_draft_there_is_no_offer(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    driver = make_driver(qtbot, replace(services, find_models=lambda: ([MODEL, OTHER], [])))
    driver.open(study_folder)
    driver.window.model_controller.switch(OTHER)
    assert driver.window.bar.text == ""
    driver.built.close()
