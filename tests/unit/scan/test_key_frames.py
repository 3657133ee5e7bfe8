"""Key frames: chosen by how much the picture changed, within a least and a greatest distance."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.scan.key_frames import CHANGED, FURTHEST, NEAREST, KeyFrames, change
from busviewer.scan.phantom_clip import make_clip

PICTURES = [
    np.random.default_rng(seed).integers(0, 256, (9, 12), np.uint8).repeat(8, 0).repeat(8, 1) for seed in (1, 2)
]


def chosen(shown: list[int]) -> list[int]:
    """The key frames, from 0, of a clip that shows one of PICTURES in each frame."""
    keys = KeyFrames()
    return [place for place, which in enumerate(shown) if keys.takes(PICTURES[which])]


def test_a_clip_in_which_nothing_changes_has_one_at_the_greatest_distance() -> None:
    assert chosen([0] * (2 * FURTHEST + 1)) == [0, FURTHEST, 2 * FURTHEST]


def test_one_that_jumps_has_one_at_the_jump_but_not_too_near_the_last() -> None:
    assert chosen([0] * 10 + [1] * 10) == [0, 10]
    assert chosen([0, 1] * 10) == [0, NEAREST, 2 * NEAREST, 3 * NEAREST]


@given(st.lists(st.integers(0, 1), min_size=1, max_size=90))
def test_the_distances_are_kept_and_the_same_frames_come_again(shown: list[int]) -> None:
    found = chosen(shown)
    assert found[0] == 0 and chosen(shown) == found
    steps = np.diff([*found, len(shown)])
    assert all(NEAREST <= step <= FURTHEST for step in steps[:-1]) and steps[-1] <= FURTHEST


def test_a_frame_that_cannot_be_read_counts_as_a_step() -> None:
    keys = KeyFrames()
    assert keys.takes(PICTURES[0])
    for _ in range(NEAREST - 1):
        keys.skip()
    assert keys.takes(PICTURES[1])


def test_the_change_grows_with_the_way_and_not_with_speckle_or_depth() -> None:
    frames = [each.scan.grey for each in make_clip(2, frames=12, size=(240, 280))]
    assert change(frames[0], frames[0]) == 0
    assert change(frames[0], frames[1]) < change(frames[0], frames[5]) < change(frames[0], frames[11])
    speckle = np.random.default_rng(1).normal(1, 0.2, frames[0].shape)
    assert change(frames[0], np.clip(frames[0] * speckle, 0, 255).astype(np.uint8)) < CHANGED / 3
    deep = [frame.astype(np.uint16) * 257 for frame in frames]
    assert change(deep[0], deep[11]) == pytest.approx(change(frames[0], frames[11]), rel=0.02)
    assert change(frames[0], frames[1][:100]) == float("inf")
