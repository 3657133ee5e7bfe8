"""Segmenting a clip: every frame, key frames, a mask carried from frame to frame, the largest lesion."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from busviewer.mask import Mask, dice
from busviewer.segmentation.prediction import is_carried
from busviewer.study.annotations.annotation import State
from tests.gui.conftest import SHAPE, Driver
from tests.gui.fake import MODEL, FakeSegmenter, Turnstile
from tests.pages import written

COUNT, GREATEST = 34, 20


def lesion(number: int) -> Mask:
    """Where the lesion of a frame is, from 1: it moves to the right, grows until GREATEST, and shrinks again."""
    radius = 14 + min(number, 2 * GREATEST - number) // 2
    seen = np.zeros(SHAPE, np.uint8)
    centre = round(SHAPE[1] * 0.35) + number, SHAPE[0] // 2
    return cv2.circle(seen, centre, radius, 1, -1) > 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clip of a dark lesion that moves over tissue that does too, and a scan of one picture."""
    folder = tmp_path / "clips"
    folder.mkdir()
    rng = np.random.default_rng(3)
    tissue = cv2.GaussianBlur(rng.normal(0, 1, (SHAPE[0], SHAPE[1] + COUNT)).astype(np.float32), (0, 0), 4)
    tissue = 160 + 25 * tissue / tissue.std()
    frames = []
    for number in range(1, COUNT + 1):
        seen = np.clip(tissue[:, COUNT - number : COUNT - number + SHAPE[1]], 110, 250)
        frames.append(np.where(lesion(number), seen * 0.15, seen).astype(np.uint8))
    written(folder / "clip.tif", frames)
    written(folder / "z.tif", frames[0])
    return folder


@pytest.fixture
def clip(empty_driver: Driver, folder: Path) -> Driver:
    empty_driver.open(folder)
    empty_driver.go("clip.tif#1")
    empty_driver.view.setFocus()
    return empty_driver


def act(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()


def drafted(driver: Driver) -> list[int]:
    """The frames that have a draft."""
    rows = driver.session.workspace.worklist.rows
    return [int(row.key.split("#")[1]) for row in rows if row.has_draft and "#" in row.key]


def ended(driver: Driver, words: str) -> None:
    driver.until(lambda: words in driver.window.bar.text)


def button(driver: Driver, start: str) -> QPushButton:
    """The button of the message whose text begins so."""
    return next(button for button in driver.window.bar.buttons() if button.text().startswith(start))


def kind(driver: Driver, number: int) -> str | None:
    return driver.session.workspace.worklist.row(f"clip.tif#{number}").draft_kind


def model_of(driver: Driver, number: int) -> str | None:
    return driver.session.workspace.worklist.row(f"clip.tif#{number}").model


def correct(driver: Driver, number: int) -> None:
    """Segment a frame and draw on it."""
    driver.go(f"clip.tif#{number}")
    driver.segment()
    act(driver, "margin_grow")
    driver.until(lambda: driver.session.shown.state is State.IN_PROGRESS)


# --- every frame, key frames -----------------------------------------------------------------------------------------
def test_every_frame_is_segmented_and_the_largest_lesion_offered(clip: Driver) -> None:
    act(clip, "segment_every_frame")
    ended(clip, "Segment every frame finished.")
    assert drafted(clip) == list(range(1, COUNT + 1))
    offered = button(clip, "Go to the largest lesion")
    assert offered.text().startswith(f"Go to the largest lesion (frame {GREATEST}, ")
    assert offered.text().endswith(" px)")
    assert clip.window.parts.centre.clip.largest.text() == f"Largest: frame {GREATEST}"
    offered.click()
    clip.until(lambda: clip.session.shown.key == f"clip.tif#{GREATEST}")
    act(clip, "segment_every_frame")
    ended(clip, "Every frame of this clip already has a draft.")


def test_key_frames_are_those_in_which_the_picture_has_changed(clip: Driver, segmenter: FakeSegmenter) -> None:
    act(clip, "segment_key_frames")
    ended(clip, "Segment key frames finished.")
    found = drafted(clip)
    assert found[0] == 1 and 2 <= len(found) < COUNT / 4
    assert len(segmenter.seen) == len(found)  # the network sees no other
    act(clip, "segment_key_frames")
    ended(clip, "Every key frame and every other scan already has a draft.")
    assert drafted(clip) == found


def test_segment_all_and_segment_selected_take_the_key_frames_of_a_clip(clip: Driver, segmenter: FakeSegmenter) -> None:
    act(clip, "segment_key_frames")
    ended(clip, "Segment key frames finished.")
    found = drafted(clip)
    act(clip, "segment_all")
    ended(clip, "Segment all finished. Of clips, only key frames were segmented.")
    assert drafted(clip) == found and clip.session.workspace.worklist.row("z.tif").has_draft
    segmenter.seen.clear()
    act(clip, "select_all")
    act(clip, "segment_selected")
    ended(clip, "Segment selected finished.")
    assert sorted(segmenter.seen) == sorted([*(f"clip.tif#{number}" for number in found), "z.tif"])


def test_the_largest_lesion_is_found_by_key_and_a_correction_counts(clip: Driver) -> None:
    act(clip, "largest_lesion")
    ended(clip, "No frame of this clip has a mask or a draft with a lesion.")
    correct(clip, 18)
    clip.go("clip.tif#30")
    clip.segment()
    clip.go("clip.tif#12")
    clip.view.setFocus()
    clip.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    ended(clip, "Largest lesion: frame 18, ")
    clip.until(lambda: clip.session.shown.key == "clip.tif#18" and clip.session.shown.scan is not None)
    assert clip.window.parts.centre.clip.largest.text() == "Largest: frame 18"
    act(clip, "clear")
    clip.until(lambda: clip.window.parts.centre.clip.largest.text() == "Largest")
    act(clip, "largest_lesion")
    ended(clip, "Largest lesion: frame 30, ")


# --- carrying --------------------------------------------------------------------------------------------------------
def test_a_mask_is_carried_to_the_end_as_weak_drafts(clip: Driver, segmenter: FakeSegmenter) -> None:
    correct(clip, 20)
    segmenter.lesion = 1.0
    act(clip, "carry_forward")
    ended(clip, f"Mask carried to {COUNT - 20} of {COUNT - 20} frames.")
    assert drafted(clip) == list(range(20, COUNT + 1))
    assert {kind(clip, number) for number in range(21, COUNT + 1)} == {"weak"}
    assert model_of(clip, 21) == "fake (carried)" and model_of(clip, 20) == "fake"
    clip.go(f"clip.tif#{COUNT}")
    draft = clip.session.shown.draft
    assert draft is not None and dice(draft.mask, lesion(COUNT)) > 0.85
    assert not clip.window.actions_["threshold"].isChecked()
    assert clip.window.parts.centre.strip.text == "Carried from another frame. Possible lesion (>\u202f99 %)"
    clip.key(Qt.Key.Key_Y)
    clip.until(lambda: clip.session.shown.correction is not None)
    button(clip, "Discard carried drafts")
    act(clip, "discard_carried")
    ended(clip, f"Carried drafts discarded: {COUNT - 21}.")
    assert drafted(clip) == [20, COUNT]  # what was accepted stays


def test_carrying_can_be_undone_frame_by_frame(clip: Driver) -> None:
    correct(clip, 3)
    act(clip, "carry_backward")
    ended(clip, "Mask carried to 2 of 2 frames.")
    assert drafted(clip) == [1, 2, 3]
    clip.go("clip.tif#1")
    assert clip.session.editor.undo_label == "Carry mask"
    act(clip, "undo")
    clip.until(lambda: drafted(clip) == [2, 3])


def test_another_model_does_not_segment_carried_frames_again(clip: Driver) -> None:
    clip.go("clip.tif#2")
    clip.segment()
    act(clip, "carry_backward")
    ended(clip, "Mask carried to 1 of 1 frames.")
    clip.window.inference.use(replace(MODEL, name="new", sha256="1" * 64), "cpu")
    assert clip.window.segment_controller.drafts_of_others() == ["clip.tif#2"]


def test_it_stops_before_a_mask_of_the_reader(clip: Driver) -> None:
    correct(clip, 6)
    own = clip.session.shown.mask
    assert own is not None
    own = own.copy()
    correct(clip, 3)
    act(clip, "carry_forward")
    ended(clip, f"Mask carried to 2 of {COUNT - 3} frames. Stopped at frame 6: it has your own mask.")
    clip.go("clip.tif#6")
    assert clip.session.shown.correction is not None and (clip.session.shown.correction == own).all()
    assert model_of(clip, 6) == "fake"


def test_it_stops_where_the_model_no_longer_sees_the_lesion(clip: Driver, segmenter: FakeSegmenter) -> None:
    segmenter.nothing = ("clip.tif#5",)
    correct(clip, 2)
    act(clip, "carry_forward")
    ended(clip, f"Mask carried to 2 of {COUNT - 2} frames. Stopped at frame 5: the model no longer sees the lesion.")
    assert drafted(clip) == [2, 3, 4]


def test_it_can_be_cancelled(clip: Driver, segmenter: FakeSegmenter) -> None:
    correct(clip, 2)
    segmenter.gate = gate = Turnstile(3)  # the frame to start from, and two more
    act(clip, "carry_forward")
    clip.until(lambda: gate.waiting)
    assert clip.window.status.job.text.startswith("Carry mask forward")
    act(clip, "carry_forward")
    ended(clip, "Another task is running.")
    clip.window.status.job.cancel.click()
    ended(clip, f"Carrying stopped. Mask carried to 2 of {COUNT - 2} frames.")
    gate.set()
    clip.through(clip.window.inference._worker)
    assert drafted(clip) == [2, 3, 4] and not clip.window.status.job.isVisible()


def test_a_frame_without_a_mask_has_nothing_to_carry(clip: Driver) -> None:
    act(clip, "carry_forward")
    ended(clip, "This frame has no mask to carry.")
    clip.go(f"clip.tif#{COUNT}")
    clip.segment()
    act(clip, "carry_forward")
    ended(clip, "This is the last frame of the clip.")


def test_another_study_ends_it(clip: Driver, segmenter: FakeSegmenter, study_folder: Path) -> None:
    correct(clip, 2)
    segmenter.gate = gate = Turnstile(2)
    act(clip, "carry_forward")
    clip.until(lambda: gate.waiting)
    clip.window.open_folder(study_folder)
    clip.until(lambda: not clip.window.carry_controller.busy)
    gate.set()
    clip.until(lambda: clip.session.shown.scan is not None)
    assert not any(is_carried(row.model or "") for row in clip.session.workspace.worklist.rows)


def test_frames_that_are_carried_to_a_blind_reader_stay_hidden(clip: Driver) -> None:
    clip.go("clip.tif#2")
    clip.window.actions_["hide_draft"].trigger()
    clip.key(Qt.Key.Key_B)
    clip.drag([(100, 95), (118, 99)])
    act(clip, "carry_forward")
    ended(clip, "The drafts stay hidden until you sign off.")
    clip.go("clip.tif#3")
    assert clip.session.shown.draft is None
