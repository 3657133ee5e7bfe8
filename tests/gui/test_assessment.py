"""The reader's own class, and the model's assessment: when the reader wants it, and not a moment sooner."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from busviewer.segmentation.models.model_folder import Member
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.settings import Settings, load, save
from busviewer.ui.kit.services import Services
from busviewer.ui.panels.assessment_panel import AssessmentPanel, assessment_words
from tests.gui.conftest import SHAPE, Driver, make_driver, truth_mask
from tests.gui.fake import MODEL, FakeSegmenter
from tests.waiting import PATIENCE

FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WORDS = "Assessment by fake, not a diagnosis: malignant is more likely than benign (72 %)."


def panel(driver: Driver) -> AssessmentPanel:
    return driver.window.parts.side.assessment


def shown(driver: Driver) -> tuple[str, str]:
    """The model's words on show, and the note in their place."""
    words, note = panel(driver).words, panel(driver).note
    return tuple("" if label.isHidden() else label.text() for label in (words, note))  # type: ignore[return-value]


def show_assessment(driver: Driver, mode: str) -> None:
    """Choose in the menu of the panel."""
    (action,) = [each for each in panel(driver).mode.menu().actions() if each.text() == mode]
    action.trigger()


def everything_said(driver: Driver) -> set[str]:
    """Every text that the window holds, tips and what a screen reader hears included."""
    said = set()
    for each in [driver.window, *driver.window.findChildren(QWidget), *driver.window.findChildren(QAction)]:
        for name in ("text", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "title"):
            said.add(str(getattr(each, name, str)()) if callable(getattr(each, name, str)) else getattr(each, name))
    rows = driver.window.parts.worklist.model
    for number in range(rows.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said.add(str(rows.data(rows.index(number, 0), role)))
    return said


def settle(driver: Driver) -> None:
    figures, rows = driver.window.parts.side.measurements, driver.window.parts.worklist.model
    known, session = driver.session.workspace.worklist.rows, driver.session
    devices = driver.window.choices.devices
    driver.until(lambda: any("Fake GPU" in each.text() for each in devices.actions()))  # the model is warm
    driver.until(lambda: session.shown.draft is None or session.shown.draft.uncertainty is not None)
    driver.until(lambda: all(rows.has_thumbnail(row.key) or row.unreadable for row in known))
    driver.until(
        lambda: (
            not driver.window.inference._worker.busy and not figures.stale and driver.session.storage.saved == "saved"
        )
    )
    driver.until(lambda: not driver.window.study_controller.dice.busy)
    driver.until(lambda: not driver.window.survey_controller.busy)
    driver.window.bar.dismiss()


def predicted(lesion: float, malignant: float | None, *, empty: bool = False) -> Prediction:
    mask = np.zeros(SHAPE, bool) if empty else truth_mask()
    return Prediction(mask * np.float32(1), mask, ModelId("m", "a" * 64), 0.5, lesion, None, "CPU", 0.1, malignant)


@pytest.mark.parametrize(
    ("lesion", "malignant", "empty", "words"),
    [
        (0.9, 0.72, False, WORDS.replace("fake", "m")),
        (0.9, 0.28, False, "Assessment by m, not a diagnosis: benign is more likely than malignant (72 %)."),
        (0.9, 0.501, False, "Assessment by m, not a diagnosis: equally likely benign or malignant (50 %)."),
        (0.9, 1.0, False, "Assessment by m, not a diagnosis: malignant is more likely than benign (>\u202f99 %)."),
        (
            0.43,
            0.72,
            False,
            (
                "Possible lesion (43 %). Assessment by m, not a diagnosis: if this is a lesion, "
                "malignant is more likely than benign (72 %)."
            ),
        ),
        (0.09, 0.72, True, "m found no lesion (lesion probability 9 %)."),
        (0.0, 0.72, True, "m found no lesion (lesion probability <\u202f1 %)."),
        (0.9, None, False, "The model m gives no assessment of the lesion."),
        (0.43, None, False, "Possible lesion (43 %). The model m gives no assessment of the lesion."),
        (0.1, None, True, "m found no lesion (lesion probability 10 %)."),
    ],
)
def test_the_words(lesion: float, malignant: float | None, empty: bool, words: str) -> None:
    assert assessment_words(predicted(lesion, malignant, empty=empty), "balanced") == words


def test_the_words_go_by_the_sensitivity_in_force() -> None:
    found = predicted(0.43, None)
    assert "Possible" not in assessment_words(found, "every") and "Possible" in assessment_words(found, "quiet")


@pytest.mark.parametrize("mode", ["Off", "After sign-off"])
def test_before_it_is_asked_for_nothing_tells_one_assessment_from_another(
    driver: Driver, segmenter: FakeSegmenter, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.strftime", lambda *_: "12:00")  # when it was saved, which is on show
    assert panel(driver).mode.text() == "Off"
    show_assessment(driver, mode)
    said, seen = [], []
    for malignant in (0.02, 0.98):
        segmenter.malignant = malignant
        driver.segment()
        settle(driver)
        assert (
            driver.session.shown.prediction is not None
            and driver.session.shown.prediction.malignant_probability == malignant
        )
        said.append(everything_said(driver))
        seen.append(driver.window.parts.grab().toImage())
    assert said[0] == said[1] and seen[0] == seen[1]
    assert not any("not a diagnosis" in each for each in said[0])
    assert shown(driver) == ("", "" if mode == "Off" else "Shown after you sign off the scan.")


def test_off_stays_off_after_sign_off(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    assert "signed off" in driver.window.bar.text and "diagnosis" not in driver.window.bar.text
    driver.go(FIRST)
    settle(driver)
    assert shown(driver) == ("", "") and not any("not a diagnosis" in each for each in everything_said(driver))


def test_after_sign_off_it_is_told_of_the_scan_signed_off_and_of_no_other(driver: Driver) -> None:
    show_assessment(driver, "After sign-off")
    driver.segment()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    assert driver.window.bar.text.startswith(f"{FIRST} is signed off") and driver.window.bar.text.endswith(
        f" {FIRST}: {WORDS}"
    )
    assert shown(driver) == ("", "Shown after you sign off the scan.")
    driver.go(FIRST)
    assert shown(driver) == (WORDS, "")
    driver.window.actions_["reopen"].trigger()
    assert shown(driver) == ("", "Shown after you sign off the scan.")
    driver.key(Qt.Key.Key_Z, CTRL)
    assert shown(driver) == (WORDS, "")
    driver.read_as("another")
    assert shown(driver)[0] == ""


def test_at_once_it_is_shown_with_the_mask(driver: Driver, segmenter: FakeSegmenter) -> None:
    show_assessment(driver, "Immediately")
    assert shown(driver) == ("", "Segment the scan to see the model's assessment.")
    segmenter.flip_gate.clear()
    driver.segment()
    assert shown(driver) == (WORDS, ""), "before the uncertainty is there"
    segmenter.flip_gate.set()
    settle(driver)
    assert shown(driver) == (WORDS, "")
    segmenter.model = ModelId("newer", "1" * 64)
    driver.window.model_controller.use(replace(MODEL, name="newer", sha256="1" * 64))
    assert shown(driver) == (WORDS, "fake made this draft. The model in use is newer.")
    show_assessment(driver, "Off")
    assert shown(driver) == ("", "")


def test_it_is_of_the_draft_on_show_and_goes_with_it(driver: Driver, segmenter: FakeSegmenter) -> None:
    show_assessment(driver, "Immediately")
    driver.segment()
    settle(driver)
    newer = replace(MODEL, name="newer", sha256="1" * 64)
    segmenter.model, segmenter.malignant = newer.id, 0.28
    driver.window.model_controller.use(newer)
    driver.segment()
    settle(driver)
    benign = "Assessment by newer, not a diagnosis: benign is more likely than malignant (72 %)."
    assert shown(driver) == (benign, "")
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.session.shown.draft is not None and driver.session.shown.draft.model.name == "fake"
    assert shown(driver) == ("", "This draft was made by fake. Segment again to see the assessment by newer.")
    driver.read_as("Bea")
    assert shown(driver) == ("", "Segment the scan to see the model's assessment.")


def test_of_a_model_of_several_networks_it_comes_back_too(
    qtbot: QtBot, services: Services, study_folder: Path, segmenter: FakeSegmenter
) -> None:
    second = Member("unet", {}, 160, "2.weights.safetensors", "2" * 64)
    both = replace(MODEL, others=(second,))
    assert both.id.sha256 != both.sha256
    segmenter.model = both.id
    services = replace(services, find_models=lambda: ([both], []))
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    show_assessment(driver, "Immediately")
    driver.segment()
    settle(driver)
    assert shown(driver) == (WORDS, "")
    driver.built.close()
    again = make_driver(qtbot, services, Settings(reader="mj", assessment="at once"))
    again.open(study_folder)
    again.until(lambda: shown(again) == (WORDS, ""))
    segmenter.model = MODEL.id  # the second network cannot be used any more
    again.window.model_controller.use(replace(both, title="the same, one network short"))
    other = "This draft was made by fake. Segment again to see the assessment by fake."
    again.until(lambda: again.window.assessment_controller.why_no_prediction == other)
    again.built.close()


def test_a_model_without_the_heads_gives_none(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.malignant = None
    show_assessment(driver, "Immediately")
    driver.segment()
    assert shown(driver) == ("The model fake gives no assessment of the lesion.", "")


def test_the_choice_comes_back_and_so_does_the_assessment_of_a_scan_signed_off(
    qtbot: QtBot, services: Services, study_folder: Path, segmenter: FakeSegmenter
) -> None:
    save(services.settings_file, Settings(reader="mj"))
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    show_assessment(driver, "After sign-off")
    driver.segment()
    driver.key(Qt.Key.Key_Return)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: driver.session.shown.draft is not None)
    driver.built.close()
    found, problems = load(services.settings_file)
    assert found.assessment == "after sign-off" and not problems
    segmenter.seen.clear()
    again = make_driver(qtbot, services, found)
    again.open(study_folder)
    assert panel(again).mode.text() == "After sign-off"
    again.go(FIRST)
    again.until(lambda: shown(again) == (WORDS, ""))
    again.go(SECOND)
    again.until(lambda: again.session.shown.prediction is not None)
    assert shown(again) == ("", "Shown after you sign off the scan.")
    assert segmenter.seen[-1] == "scan (2).png" and again.session.editor.undo_label is None
    again.built.close()


@pytest.fixture
def signed(qtbot: QtBot, services: Services, study_folder: Path) -> Iterator[Settings]:
    """The first scan was segmented and signed off in an earlier run."""
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    driver.segment()
    driver.key(Qt.Key.Key_Return)
    driver.built.close()
    yield Settings(reader="mj", assessment="after sign-off")


def test_why_there_is_no_assessment_is_said(
    qtbot: QtBot, services: Services, study_folder: Path, segmenter: FakeSegmenter, signed: Settings
) -> None:
    segmenter.bad = ("scan (1).png",)
    driver = make_driver(qtbot, services, signed)
    driver.open(study_folder)
    driver.go(FIRST)
    driver.until(lambda: shown(driver) == ("", "No assessment: the fake model cannot do this one"))
    driver.built.close()
    newer = replace(MODEL, name="newer", sha256="1" * 64)
    driver = make_driver(qtbot, replace(services, find_models=lambda: ([newer], [])), signed)
    driver.open(study_folder)
    driver.go(FIRST)
    assert shown(driver) == ("", "This draft was made by fake. Segment again to see the assessment by newer.")
    driver.built.close()

    go = threading.Event()

    def broken(*_: object) -> FakeSegmenter:
        assert go.wait(PATIENCE)
        raise ValueError("weights.safetensors: damaged")

    driver = make_driver(qtbot, replace(services, make_segmenter=broken), signed)
    driver.open(study_folder)
    driver.go(FIRST)
    assert shown(driver) == ("", "Computing…")
    go.set()
    driver.until(
        lambda: (
            shown(driver)
            == ("", "No assessment: weights.safetensors: damaged; try another model or device (Model menu)")
        )
    )
    driver.built.close()


def test_my_class_by_keys_is_saved_at_once_and_comes_back(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    driver.view.setFocus()
    buttons = panel(driver).buttons
    for key, lesion_class in ((Qt.Key.Key_B, "benign"), (Qt.Key.Key_N, None), (Qt.Key.Key_M, "malignant")):
        driver.key(key, SHIFT)
        annotation = driver.session.shown.annotation
        assert annotation is not None and annotation.lesion_class == lesion_class
        assert [each for each, button in buttons.items() if button.isChecked()] == [lesion_class]
    assert driver.session.editor.tool == "view" and driver.session.editor.undo_label is None
    driver.until(lambda: driver.session.storage.saved == "saved")
    assert driver.session.storage.folder is not None
    (file,) = driver.session.storage.folder.rglob("scan (1).png.json")
    assert json.loads(file.read_text())["class"] == "malignant"
    driver.key(Qt.Key.Key_0)
    driver.until(lambda: driver.session.shown.key == SECOND and driver.session.shown.scan is not None)
    assert buttons[None].isChecked()
    driver.built.close()
    again = make_driver(qtbot, services)
    again.open(study_folder)
    again.go(FIRST)
    assert panel(again).buttons["malignant"].isChecked() and again.session.shown.state == "signed off"
    QTest.mouseClick(panel(again).buttons["benign"], Qt.MouseButton.LeftButton)
    annotation = again.session.shown.annotation
    assert annotation is not None and annotation.lesion_class == "benign" and annotation.state == "signed off"
    again.built.close()


def test_capitals_in_the_note_give_no_class(driver: Driver) -> None:
    note = driver.window.parts.side.reading.note
    note.setFocus()
    QTest.keyClicks(note, "BMN")
    assert note.toPlainText() == "BMN"
    assert driver.session.shown.annotation is not None and driver.session.shown.annotation.lesion_class is None


def test_without_a_scan_there_is_no_class_to_give(empty_driver: Driver) -> None:
    assert not any(button.isEnabled() for button in panel(empty_driver).buttons.values())
    assert panel(empty_driver).buttons[None].isChecked() and shown(empty_driver) == ("", "")
