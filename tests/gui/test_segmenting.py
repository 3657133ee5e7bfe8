"""Segment: one scan, many, cancelled, failing; the question before a correction is replaced; the heatmap."""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from busviewer.segmentation.prediction import ModelId
from tests.gui.conftest import Desk, truth_mask
from tests.gui.fake import FakeSegmenter

FIRST = "benign/scan (1).png"


def test_s_makes_a_draft_off_the_ui_thread(desk: Desk, segmenter: FakeSegmenter) -> None:
    desk.segment()
    assert desk.session.draft is not None
    overlap = np.logical_and(desk.session.draft.mask, truth_mask()).sum() / truth_mask().sum()
    assert overlap > 0.8
    assert desk.view.draft.mask is not None and desk.session.worklist.row(FIRST).has_draft
    assert segmenter.threads == {"busviewer-compute"}
    assert desk.window.status.device.text() == "CPU"


def test_s_before_the_scan_is_there_is_done_once_it_is(desk: Desk, segmenter: FakeSegmenter) -> None:
    """Faster than a file is read (the neighbours are read ahead); and only for the scan that was meant."""
    third, wanted, left = (f"benign/scan ({number}).png" for number in (3, 5, 6))
    desk.session.select(left)
    assert desk.session.scan is None
    desk.window.actions_["segment"].trigger()
    desk.session.select(third)
    desk.until(lambda: desk.session.scan is not None)
    desk.session.select(wanted)
    assert desk.session.scan is None
    desk.window.actions_["segment"].trigger()
    desk.until(lambda: desk.session.draft is not None)
    desk.until(lambda: not desk.window.segment_desk.inference.busy)
    assert desk.session.current == wanted and segmenter.seen == ["scan (5).png"]


def test_the_mask_is_shown_first_and_its_uncertainty_follows(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.flip_gate.clear()
    desk.segment()
    assert desk.view.draft.mask is not None and desk.window.status.job.text == ""
    row = desk.window.parts.worklist.model
    role = Qt.ItemDataRole.AccessibleTextRole
    assert desk.session.draft is not None and desk.session.draft.uncertainty is None
    assert "uncertainty" not in str(row.data(row.index_of(FIRST), role))
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (60, 40)])
    segmenter.flip_gate.set()
    desk.until(lambda: desk.session.draft is not None and desk.session.draft.uncertainty == 0.25)
    assert "uncertainty 0.25" in str(row.data(row.index_of(FIRST), role))
    assert desk.session.undo_label == "Brush" and segmenter.seen == ["scan (1).png"]


def test_a_newer_segment_drops_the_uncertainty_of_the_older(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.flip_gate.clear()
    desk.segment()
    desk.go("benign/scan (2).png")
    desk.key(Qt.Key.Key_S)
    segmenter.flip_gate.set()
    second = desk.session.worklist.row
    desk.until(lambda: second("benign/scan (2).png").uncertainty == 0.25)
    assert desk.session.worklist.row(FIRST).has_draft and desk.session.worklist.row(FIRST).uncertainty is None


def test_an_uncertainty_that_fails_leaves_the_mask(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.flip_gate.clear()
    desk.segment()
    segmenter.bad = ("scan (1).png",)
    segmenter.flip_gate.set()
    desk.until(lambda: "uncertainty" in desk.window.bar.text)
    assert FIRST in desk.window.bar.text and "cannot do this one" in desk.window.bar.text
    assert desk.session.draft is not None and desk.session.draft.uncertainty is None


def test_another_model_does_not_speak_for_a_mask_that_is_not_its_own(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    desk.key(Qt.Key.Key_S)
    desk.until(lambda: desk.window.inference.busy)
    said: list[str] = []
    desk.window.inference.predicted.connect(lambda found: said.append(found.key))
    desk.window.inference.predicted.connect(lambda _found: setattr(segmenter, "model", ModelId("b", "1" * 64)))
    segmenter.gate.set()
    desk.until(lambda: said == [FIRST] and not desk.window.inference._worker.busy)
    assert segmenter.flipped == [] and desk.window.bar.text == ""


def test_segment_is_undone_like_any_step(desk: Desk) -> None:
    desk.segment()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.draft is None
    assert desk.view.draft.mask is None


def test_a_correction_is_replaced_only_when_the_reader_says_so(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (60, 40)])
    drawn = desk.session.mask.copy()  # type: ignore[union-attr]
    desk.key(Qt.Key.Key_S)
    assert "your correction" in desk.window.bar.text and desk.session.draft is None
    keep, replace = desk.window.bar.buttons()
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    desk.until(lambda: desk.session.draft is not None)
    assert np.array_equal(desk.session.mask, drawn)
    desk.until(lambda: not desk.window.inference.busy)
    desk.key(Qt.Key.Key_S)
    keep, replace = desk.window.bar.buttons()
    QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
    desk.until(lambda: not np.array_equal(desk.session.mask, drawn))
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(desk.session.mask, drawn)


def test_all_without_a_draft_goes_past_bad_files_and_lists_them(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.bad = ("scan (3).png",)
    desk.segment()
    segmenter.seen.clear()
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: not desk.window.inference.busy and bool(desk.window.bar.text))
    drafts = [row.key for row in desk.session.worklist.rows if row.has_draft and row.uncertainty == 0.25]
    assert len(drafts) == 5 and "scan (1).png" not in segmenter.seen
    assert "Segment all is done." in desk.window.bar.text
    assert [each.text() for each in desk.window.bar.buttons()[:3]] == ["4 firm", "1 unreadable", "1 failed"]
    assert "scan (3).png: " in desk.window.bar.details and "scan (7).png: " in desk.window.bar.details
    assert "the fake model cannot do this one" in desk.window.bar.details
    desk.until(lambda: bool(desk.session.worklist.row("benign/scan (7).png").unreadable))


def test_what_must_not_get_a_draft_is_not_counted_as_segmented(desk: Desk, study_folder: Path) -> None:
    second = "benign/scan (2).png"
    desk.go(second)
    desk.window.actions_["flag"].trigger()  # something was said of it
    desk.go(FIRST)
    other = cv2.imread(str(study_folder / second), cv2.IMREAD_UNCHANGED)
    cv2.imwrite(str(study_folder / second), 255 - other)
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: not desk.window.inference.busy and bool(desk.window.bar.text))
    assert [each.text() for each in desk.window.bar.buttons()[:3]] == ["5 firm", "1 unreadable", "1 failed"]
    assert f"{second}: is not the scan that was annotated" in desk.window.bar.details
    assert not desk.session.worklist.row(second).has_draft


def test_cancel_answers_at_once_and_keeps_what_is_done(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.seconds = 0.3
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: desk.session.worklist.row(FIRST).has_draft)
    assert "Segment all 1/7" in desk.window.status.job.text
    started = time.perf_counter()
    QTest.mouseClick(desk.window.status.job.cancel, Qt.MouseButton.LeftButton)
    assert time.perf_counter() - started < 0.2
    assert not desk.window.inference.busy and desk.window.status.job.text == ""
    assert "Segment all was stopped at 1 of 7." in desk.window.bar.text
    desk.qtbot.wait(500)
    assert sum(row.has_draft for row in desk.session.worklist.rows) == 1


def test_another_reader_gets_none_of_the_drafts_that_were_under_way(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: desk.window.inference.busy)
    desk.read_as("Bea")
    assert not desk.window.inference.busy
    segmenter.gate.set()
    desk.qtbot.wait(300)
    assert not any(row.has_draft for row in desk.session.worklist.rows)


def test_one_scan_goes_before_a_batch_that_runs(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    desk.window.actions_["segment_all"].trigger()
    desk.go("benign/scan (6).png")
    desk.key(Qt.Key.Key_S)
    segmenter.gate.set()
    desk.until(lambda: desk.session.draft is not None)
    assert segmenter.seen.index("scan (6).png") <= 2
    desk.until(lambda: not desk.window.inference.busy)


def test_a_newer_segment_drops_the_older(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    desk.key(Qt.Key.Key_S)
    desk.go("benign/scan (2).png")
    desk.key(Qt.Key.Key_S)
    segmenter.gate.set()
    desk.until(lambda: desk.session.draft is not None and not desk.window.inference.busy)
    assert not desk.session.worklist.row(FIRST).has_draft


def test_painting_goes_on_while_the_model_works(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.gate.clear()
    desk.key(Qt.Key.Key_S)
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (60, 40)])
    drawn = desk.session.mask.copy()  # type: ignore[union-attr]
    segmenter.gate.set()
    desk.until(lambda: desk.session.draft is not None)
    assert np.array_equal(desk.session.mask, drawn)


def test_a_failure_is_said_with_the_scan_and_the_reason(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.bad = ("scan (1).png",)
    desk.key(Qt.Key.Key_S)
    desk.until(lambda: "cannot do this one" in desk.window.bar.text)
    assert FIRST in desk.window.bar.text and not desk.window.inference.busy


def test_a_fall_back_to_the_cpu_is_announced(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.notice, segmenter.device = "The GPU is out of memory; went on on the CPU.", "CPU"
    desk.segment()
    assert "went on on the CPU" in desk.window.bar.text
    assert desk.window.status.device.text() == "CPU"


def test_the_heatmap_explains_the_draft_and_follows_the_scan(desk: Desk) -> None:
    desk.key(Qt.Key.Key_G)
    caption = desk.window.parts.side.layers._caption
    assert "Segment the scan first" in caption.text() and not desk.view.heat.isVisible()
    desk.segment()
    desk.until(lambda: desk.view.heat.isVisible())
    assert "bottleneck" in caption.text()
    layers = desk.window.parts.side.layers
    layers.heatmap_layer.setCurrentIndex(1)
    desk.until(lambda: "up1" in caption.text())
    for shown in (False, True):  # its colours would mix with those of the difference
        desk.key(Qt.Key.Key_D)
        assert desk.view.heat.isVisible() == shown
    desk.go("benign/scan (2).png")
    assert not desk.view.heat.isVisible()
    desk.key(Qt.Key.Key_G)
    assert caption.text() == "" and not layers.heatmap.isChecked()


def test_the_model_is_loaded_soon_after_the_first_scan_but_not_under_the_pen(
    empty_desk: Desk, study_folder: Path
) -> None:
    desk, timer = empty_desk, empty_desk.window.segment_desk._warm
    timer.setInterval(60_000)  # or on a busy machine it is over before the pen is down
    desk.open(study_folder)
    desk.view.setFocus()
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (60, 40)], release=False)
    assert timer.isActive()
    timer.start(50)
    desk.qtbot.wait(400)
    assert desk.window.parts.side.layers.layer == "" and timer.isActive()
    QTest.mouseRelease(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(60, 40))
    desk.until(lambda: desk.window.parts.side.layers.layer == "bottleneck")
