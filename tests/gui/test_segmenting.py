"""Segment: one scan, many, cancelled, failing; the question before a correction is replaced; the heatmap."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from busviewer.segmentation.explaining import Wish
from busviewer.segmentation.prediction import ModelId
from tests.gui.conftest import Driver, truth_mask
from tests.gui.fake import MODEL, FakeSegmenter, Turnstile

FIRST = "benign/scan (1).png"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_s_makes_a_draft_off_the_ui_thread(driver: Driver, segmenter: FakeSegmenter) -> None:
    driver.segment()
    assert driver.session.shown.draft is not None
    overlap = np.logical_and(driver.session.shown.draft.mask, truth_mask()).sum() / truth_mask().sum()
    assert overlap > 0.8
    assert driver.view.draft.mask is not None and driver.session.workspace.worklist.row(FIRST).has_draft
    assert segmenter.threads == {"busviewer-compute"}
    assert driver.window.status.device.text() == "CPU · fp32"


def test_s_before_the_scan_is_there_is_done_once_it_is(driver: Driver, segmenter: FakeSegmenter) -> None:
    """Faster than a file is read (the neighbours are read ahead); and only for the scan that was meant."""
    third, wanted, left = (f"benign/scan ({number}).png" for number in (3, 5, 6))
    driver.session.workspace.select(left)
    assert driver.session.shown.scan is None
    driver.window.actions_["segment"].trigger()
    driver.session.workspace.select(third)
    driver.until(lambda: driver.session.shown.scan is not None)
    driver.session.workspace.select(wanted)
    assert driver.session.shown.scan is None
    driver.window.actions_["segment"].trigger()
    driver.until(lambda: driver.session.shown.draft is not None)
    driver.until(lambda: not driver.window.segment_controller.inference.busy)
    assert driver.session.shown.key == wanted and segmenter.seen == ["scan (5).png"]


def test_the_mask_is_shown_first_and_its_uncertainty_follows(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.flip_gate.clear()
    driver.segment()
    assert driver.view.draft.mask is not None and driver.window.status.job.text == ""
    row = driver.window.parts.worklist.model
    role = Qt.ItemDataRole.AccessibleTextRole
    assert driver.session.shown.draft is not None and driver.session.shown.draft.uncertainty is None
    assert "uncertainty" not in str(row.data(row.index_of(FIRST), role))
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)])
    segmenter.flip_gate.set()
    driver.until(lambda: driver.session.shown.draft is not None and driver.session.shown.draft.uncertainty == 0.25)
    assert "uncertainty 0.25 by fake" in str(row.data(row.index_of(FIRST), role))
    assert driver.session.editor.undo_label == "Brush" and segmenter.seen == ["scan (1).png"]


def test_a_newer_segment_drops_the_uncertainty_of_the_older(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.flip_gate.clear()
    driver.segment()
    driver.go("benign/scan (2).png")
    driver.key(Qt.Key.Key_S)
    segmenter.flip_gate.set()
    second = driver.session.workspace.worklist.row
    driver.until(lambda: second("benign/scan (2).png").uncertainty == 0.25)
    assert (
        driver.session.workspace.worklist.row(FIRST).has_draft
        and driver.session.workspace.worklist.row(FIRST).uncertainty is None
    )


def test_an_uncertainty_that_fails_leaves_the_mask(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.flip_gate.clear()
    driver.segment()
    segmenter.bad = ("scan (1).png",)
    segmenter.flip_gate.set()
    driver.until(lambda: "uncertainty" in driver.window.bar.text)
    assert FIRST in driver.window.bar.text and "cannot do this one" in driver.window.bar.text
    assert driver.session.shown.draft is not None and driver.session.shown.draft.uncertainty is None


def test_another_model_does_not_speak_for_a_mask_that_is_not_its_own(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: driver.window.inference.busy)
    said: list[str] = []
    driver.window.inference.predicted.connect(lambda found: said.append(found.key))
    driver.window.inference.predicted.connect(lambda _found: setattr(segmenter, "model", ModelId("b", "1" * 64)))
    segmenter.gate.set()
    driver.until(lambda: said == [FIRST] and not driver.window.inference._worker.busy)
    assert segmenter.flipped == [] and driver.window.bar.text == ""


def test_segment_is_undone_like_any_step(driver: Driver) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.session.shown.draft is None
    assert driver.view.draft.mask is None


def test_a_correction_is_replaced_only_when_the_reader_says_so(driver: Driver) -> None:
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)])
    drawn = driver.session.shown.mask.copy()  # type: ignore[union-attr]
    driver.key(Qt.Key.Key_S)
    assert "your correction" in driver.window.bar.text and driver.session.shown.draft is None
    keep, replace = driver.window.bar.buttons()
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    driver.until(lambda: driver.session.shown.draft is not None)
    assert np.array_equal(driver.session.shown.mask, drawn)
    driver.until(lambda: not driver.window.inference.busy)
    driver.key(Qt.Key.Key_S)
    keep, replace = driver.window.bar.buttons()
    QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
    driver.until(lambda: not np.array_equal(driver.session.shown.mask, drawn))
    driver.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(driver.session.shown.mask, drawn)


def test_all_without_a_draft_goes_past_bad_files_and_lists_them(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.bad = ("scan (3).png",)
    driver.segment()
    segmenter.seen.clear()
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and bool(driver.window.bar.text))
    drafts = [row.key for row in driver.session.workspace.worklist.rows if row.has_draft and row.uncertainty == 0.25]
    assert len(drafts) == 5 and "scan (1).png" not in segmenter.seen
    assert "Segment all finished." in driver.window.bar.text
    assert [each.text() for each in driver.window.bar.buttons()[:3]] == ["4 firm", "1 unreadable", "1 failed"]
    assert "scan (3).png: " in driver.window.bar.details and "scan (7).png: " in driver.window.bar.details
    assert "the fake model cannot do this one" in driver.window.bar.details
    driver.until(lambda: bool(driver.session.workspace.worklist.row("benign/scan (7).png").unreadable))


def test_what_must_not_get_a_draft_is_not_counted_as_segmented(driver: Driver, study_folder: Path) -> None:
    second = "benign/scan (2).png"
    driver.go(second)
    driver.window.actions_["flag"].trigger()  # something was said of it
    driver.go(FIRST)
    other = cv2.imread(str(study_folder / second), cv2.IMREAD_UNCHANGED)
    cv2.imwrite(str(study_folder / second), 255 - other)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and bool(driver.window.bar.text))
    assert [each.text() for each in driver.window.bar.buttons()[:3]] == ["5 firm", "1 unreadable", "1 failed"]
    assert f"{second}: not the scan that was annotated" in driver.window.bar.details
    assert not driver.session.workspace.worklist.row(second).has_draft


def test_cancel_answers_at_once_and_keeps_what_is_done(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate = turnstile = Turnstile(1)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: driver.session.workspace.worklist.row(FIRST).has_draft)
    assert "Segment all 1/7" in driver.window.status.job.text
    driver.until(lambda: turnstile.waiting)
    QTest.mouseClick(driver.window.status.job.cancel, Qt.MouseButton.LeftButton)
    assert turnstile.waiting, "it does not wait for the scan that is under way"
    assert not driver.window.inference.busy and driver.window.status.job.text == ""
    assert "Segment all stopped after 1 of 7." in driver.window.bar.text
    turnstile.set()
    driver.through(driver.window.inference._worker)
    assert sum(row.has_draft for row in driver.session.workspace.worklist.rows) == 1


def test_another_reader_gets_none_of_the_drafts_that_were_under_way(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: driver.window.inference.busy)
    driver.read_as("Bea")
    assert not driver.window.inference.busy
    segmenter.gate.set()
    driver.through(driver.window.inference._worker)
    assert not any(row.has_draft for row in driver.session.workspace.worklist.rows)


def test_one_scan_goes_before_a_batch_that_runs(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    driver.window.actions_["segment_all"].trigger()
    driver.go("benign/scan (6).png")
    driver.key(Qt.Key.Key_S)
    segmenter.gate.set()
    driver.until(lambda: driver.session.shown.draft is not None)
    assert segmenter.seen.index("scan (6).png") <= 2
    driver.until(lambda: not driver.window.inference.busy)


def test_a_newer_segment_drops_the_older(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    driver.key(Qt.Key.Key_S)
    driver.go("benign/scan (2).png")
    driver.key(Qt.Key.Key_S)
    segmenter.gate.set()
    driver.until(lambda: driver.session.shown.draft is not None and not driver.window.inference.busy)
    assert not driver.session.workspace.worklist.row(FIRST).has_draft


def test_painting_goes_on_while_the_model_works(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    driver.key(Qt.Key.Key_S)
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)])
    drawn = driver.session.shown.mask.copy()  # type: ignore[union-attr]
    segmenter.gate.set()
    driver.until(lambda: driver.session.shown.draft is not None)
    assert np.array_equal(driver.session.shown.mask, drawn)


def test_a_failure_is_said_with_the_scan_and_the_reason(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.bad = ("scan (1).png",)
    driver.key(Qt.Key.Key_S)
    driver.until(lambda: "cannot do this one" in driver.window.bar.text)
    assert FIRST in driver.window.bar.text and not driver.window.inference.busy


def test_a_fall_back_to_the_cpu_is_announced(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.notice, segmenter.device = "The GPU is out of memory; continued on the CPU.", "CPU"
    driver.segment()
    assert "continued on the CPU" in driver.window.bar.text
    assert driver.window.status.device.text() == "CPU · fp32"


def test_the_heatmap_explains_the_draft_and_follows_the_scan(driver: Driver) -> None:
    driver.key(Qt.Key.Key_G)
    caption = driver.window.parts.side.layers._caption
    assert "Segment the scan first" in caption.text() and not driver.view.heat.isVisible()
    driver.segment()
    driver.until(lambda: driver.view.heat.isVisible())
    assert "bottleneck" in caption.text()
    layers = driver.window.parts.side.layers
    layers.heatmap_layer.setCurrentIndex(1)
    driver.until(lambda: "up1" in caption.text())
    for shown in (False, True):  # its colours would mix with those of the difference
        driver.key(Qt.Key.Key_D)
        assert driver.view.heat.isVisible() == shown
    driver.go("benign/scan (2).png")
    assert not driver.view.heat.isVisible()
    driver.key(Qt.Key.Key_G)
    assert caption.text() == "" and not layers.heatmap.isChecked()


def test_a_heatmap_names_its_model_and_is_shown_only_for_a_draft_of_it(
    driver: Driver, segmenter: FakeSegmenter
) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible())
    caption = driver.window.parts.side.layers._caption
    found = "Where {} looked for this mask (Seg-Grad-CAM, bottleneck). Not evidence of malignancy."
    other = "This draft was made by {}. Segment again to see a heatmap by {}."
    assert caption.text() == found.format("fake")
    newer = replace(MODEL, name="newer", sha256="1" * 64)
    segmenter.model = newer.id
    driver.window.model_controller.use(newer)
    assert caption.text() == other.format("fake", "newer") and not driver.view.heat.isVisible()
    driver.segment()
    driver.until(lambda: driver.view.heat.isVisible())
    assert caption.text() == found.format("newer")
    driver.key(Qt.Key.Key_Z, CTRL)
    assert caption.text() == other.format("fake", "newer") and not driver.view.heat.isVisible()
    driver.key(Qt.Key.Key_Z, CTRL | SHIFT)
    driver.until(lambda: driver.view.heat.isVisible())
    driver.read_as("Bea")
    assert "Segment the scan first" in caption.text() and not driver.view.heat.isVisible()


def test_a_heatmap_that_turns_out_to_be_another_models_is_not_shown(driver: Driver, segmenter: FakeSegmenter) -> None:
    driver.segment()
    segmenter.model = ModelId("half", "2" * 64)  # a network of the model could not be loaded
    driver.key(Qt.Key.Key_G)
    caption = driver.window.parts.side.layers._caption
    driver.until(lambda: caption.text() == "This draft was made by fake. Segment again to see a heatmap by half.")
    assert driver.view.heat_values is None


def menu_of(driver: Driver) -> dict[str, QAction]:
    """The heatmap's menu, as it is now."""
    return {action.text(): action for action in driver.window.parts.side.layers.heat_menu.actions()}


def choose(driver: Driver, words: str) -> None:
    menu_of(driver)[words].trigger()
    driver.until(lambda: driver.view.heat_values is not None)


def test_method_target_and_network_are_chosen_in_a_menu_and_told_in_the_caption(
    driver: Driver, segmenter: FakeSegmenter
) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible())
    caption, menu = driver.window.parts.side.layers._caption, menu_of(driver)
    assert [words for words, action in menu.items() if action.isChecked()] == [
        "Seg-Grad-CAM", "Predicted lesion", "Mean of all",
    ]  # fmt: skip
    assert "Class: malignant" in menu and "Class: no lesion" not in menu and "Only lesion 1" not in menu

    choose(driver, "HiResCAM")
    assert caption.text().startswith("Where fake looked for this mask (HiResCAM, bottleneck). Not evidence")
    choose(driver, "Class: benign")
    assert caption.text().startswith("Where fake looked for the class benign (HiResCAM, bottleneck). Not evidence")
    choose(driver, "2: other")
    assert caption.text().endswith("Network 2 of the model alone.")
    assert segmenter.explained[-1] == Wish("hirescam", "bottleneck", "benign", 1)
    choose(driver, "Attention gates (gate weight, not importance)")
    assert caption.text().startswith("Gate weight, not importance: what fake lets through (Attention gates, bottle")

    menu_of(driver)["Your mask"].trigger()
    assert caption.text() == "You have drawn nothing on this scan. Choose another target."
    assert driver.view.heat_values is None
    choose(driver, "Predicted lesion")


def test_a_heatmap_that_was_made_is_kept(driver: Driver, segmenter: FakeSegmenter) -> None:
    driver.segment()
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible())
    choose(driver, "LayerCAM")
    menu_of(driver)["Seg-Grad-CAM"].trigger()
    assert driver.view.heat_values is not None, "at once"
    assert [wish.method for wish in segmenter.explained] == ["seg-grad-cam", "layercam"]
    newer = replace(MODEL, name="newer", sha256="1" * 64)
    segmenter.model = newer.id
    driver.window.model_controller.use(newer)
    assert driver.view.heat_values is None
    driver.segment()
    driver.until(lambda: driver.view.heat.isVisible())
    assert len(segmenter.explained) == 3


def test_with_no_lesion_predicted_the_heatmap_says_what_it_is_of(driver: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.nothing = ("scan (1).png",)
    driver.segment()
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible())
    caption = driver.window.parts.side.layers._caption
    assert caption.text().endswith("No lesion was predicted: the strongest 1 % of the logits are explained.")


def test_a_heatmap_is_checked_and_the_figures_go_with_it(driver: Driver) -> None:
    assert not menu_of(driver)["Check this heatmap"].isEnabled()
    driver.segment()
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible())
    caption = driver.window.parts.side.layers._caption
    menu_of(driver)["Check this heatmap"].trigger()
    assert caption.text().endswith("Checking…")
    driver.until(lambda: "Deletion" in caption.text())
    assert caption.text().splitlines()[1:] == [
        "Heat inside the region: 60 %, of 10 % of the area.",
        "Deletion 0.50 (lower is better), insertion 0.75 (higher is better).",
        "Correlation with the map of a network with shuffled weights: 0.25 (near 0 is better).",
    ]
    choose(driver, "HiResCAM")
    assert "Deletion" not in caption.text()


def test_the_model_is_loaded_soon_after_the_first_scan_but_not_under_the_pen(
    empty_driver: Driver, study_folder: Path
) -> None:
    driver, timer = empty_driver, empty_driver.window.segment_controller._warm
    timer.setInterval(60_000)  # or on a busy machine it is over before the pen is down
    driver.open(study_folder)
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, 40), (60, 40)], release=False)
    assert timer.isActive()
    fired: list[None] = []
    timer.timeout.connect(lambda: fired.append(None))
    timer.start(50)
    driver.until(lambda: len(fired) > 2)
    driver.through(driver.window.inference._worker)
    assert driver.window.parts.side.layers.layer == "" and timer.isActive()
    QTest.mouseRelease(driver.view.viewport(), Qt.MouseButton.LeftButton, pos=driver.at(60, 40))
    driver.until(lambda: driver.window.parts.side.layers.layer == "bottleneck")
