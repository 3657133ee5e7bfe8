"""Masks that move with the tissue."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busviewer.mask import dice
from busviewer.scan.phantom_clip import make_clip
from busviewer.segmentation.flow import field_of, flow_between, likeness, mask_of, moved

SHAPE = (160, 200)
TISSUE = cv2.GaussianBlur(np.random.default_rng(4).normal(0, 1, (240, 280)).astype(np.float32), (0, 0), 3)
TISSUE = np.clip(120 + 40 * TISSUE / TISSUE.std(), 0, 255).astype(np.uint8)
DISC = cv2.circle(np.zeros(SHAPE, np.uint8), (100, 80), 25, 1, -1) > 0


def shifted(x: int, y: int) -> np.ndarray:
    """The tissue, moved by so many pixels to the right and down."""
    return np.ascontiguousarray(TISSUE[40 - y : 40 - y + SHAPE[0], 40 - x : 40 - x + SHAPE[1]])


def centre(mask: np.ndarray) -> np.ndarray:
    return np.argwhere(mask).mean(axis=0)[::-1]


@settings(deadline=None, max_examples=30)
@given(st.integers(-8, 8), st.integers(-8, 8))
def test_a_mask_follows_a_translation(x: int, y: int) -> None:
    flow = flow_between(shifted(x, y), shifted(0, 0))
    after = mask_of(moved(field_of(DISC), flow, -24.0))
    assert centre(after) == pytest.approx(centre(DISC) + (x, y), abs=1.5)
    assert after.sum() == pytest.approx(DISC.sum(), rel=0.1)
    assert likeness(shifted(x, y), shifted(0, 0), flow, field_of(after)) > 0.8


@given(st.integers(0, 2**32 - 1))
def test_a_field_stands_for_its_mask(seed: int) -> None:
    mask = np.random.default_rng(seed).random((33, 41)) < 0.4
    assert (mask_of(field_of(mask)) == mask).all()


@pytest.mark.parametrize("full", [False, True])
def test_so_does_that_of_an_empty_or_a_full_mask(full: bool) -> None:
    mask = np.full((40, 50), full)
    assert (mask_of(field_of(mask)) == mask).all()


def test_parts_of_a_pixel_add_up() -> None:
    field, flow = field_of(DISC), np.zeros((*SHAPE, 2), np.float32)
    flow[..., 0] = -0.3
    for _ in range(20):
        field = moved(field, flow, -24.0)
    assert centre(mask_of(field)) == pytest.approx(centre(DISC) + (6, 0), abs=0.5)


def test_what_comes_in_from_outside_is_no_lesion() -> None:
    flow = np.full((*SHAPE, 2), -90, np.float32)
    assert not mask_of(moved(field_of(np.ones(SHAPE, bool)), flow, -24.0))[:80].any()


def test_another_picture_is_not_like_it_and_sizes_must_agree() -> None:
    other = TISSUE[::-1, ::-1][:160, :200]
    assert likeness(np.ascontiguousarray(other), shifted(0, 0), np.zeros((*SHAPE, 2), np.float32), field_of(DISC)) < 0.5
    assert likeness(other, other, np.zeros((*SHAPE, 2), np.float32), field_of(np.zeros(SHAPE, bool))) == 0
    flat = np.full(SHAPE, 9, np.uint8)
    assert likeness(flat, flat, np.zeros((*SHAPE, 2), np.float32), field_of(DISC)) == 1
    with pytest.raises(ValueError, match="differ in size"):
        flow_between(TISSUE, shifted(0, 0))


def test_sixteen_bits_move_as_eight_do() -> None:
    plain = flow_between(shifted(5, 0), shifted(0, 0))
    deep = flow_between(shifted(5, 0).astype(np.uint16) * 257, shifted(0, 0).astype(np.uint16) * 257)
    assert np.abs(plain - deep).mean() < 0.1


def test_the_flow_is_that_of_the_synthetic_clip() -> None:
    clip = list(make_clip(3, frames=4, size=(300, 360)))
    field = field_of(clip[0].mask)
    for before, after in zip(clip, clip[1:], strict=False):
        field = moved(field, flow_between(after.scan.grey, before.scan.grey), -24.0)
    assert dice(mask_of(field), clip[3].mask) > max(0.96, dice(clip[0].mask, clip[3].mask))
