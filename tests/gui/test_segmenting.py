"""Segment: one scan, many, cancelled, failing; the question before a correction is replaced; the heatmap."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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
    drafts = [row.key for row in desk.session.worklist.rows if row.has_draft]
    assert len(drafts) == 5 and "scan (1).png" not in segmenter.seen
    assert "4 scans segmented. 2 could not be" in desk.window.bar.text
    assert "scan (3).png: " in desk.window.bar.details and "scan (7).png: " in desk.window.bar.details
    assert "the fake model cannot do this one" in desk.window.bar.details
    assert desk.session.worklist.row("benign/scan (7).png").unreadable


def test_cancel_answers_at_once_and_keeps_what_is_done(desk: Desk, segmenter: FakeSegmenter) -> None:
    segmenter.seconds = 0.3
    desk.window.actions_["segment_all"].trigger()
    desk.until(lambda: desk.session.worklist.row(FIRST).has_draft)
    assert "Segment all 1/7" in desk.window.status.job.text
    started = time.perf_counter()
    QTest.mouseClick(desk.window.status.job.cancel, Qt.MouseButton.LeftButton)
    assert time.perf_counter() - started < 0.2
    assert not desk.window.inference.busy and desk.window.status.job.text == ""
    assert "Stopped: 1 of 7" in desk.window.bar.text
    desk.qtbot.wait(500)
    assert sum(row.has_draft for row in desk.session.worklist.rows) == 1


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
    desk.go("benign/scan (2).png")
    assert not desk.view.heat.isVisible()
    desk.key(Qt.Key.Key_G)
    assert caption.text() == "" and not layers.heatmap.isChecked()


def test_the_model_is_loaded_soon_after_the_first_scan_but_not_under_the_pen(desk: Desk) -> None:
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (60, 40)], release=False)
    desk.qtbot.wait(700)
    assert desk.window.parts.side.layers.layer == ""
    QTest.mouseRelease(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=desk.at(60, 40))
    desk.until(lambda: desk.window.parts.side.layers.layer == "bottleneck")
