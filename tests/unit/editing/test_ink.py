from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.editing import Ink, apply
from busviewer.mask import Box
from tests.unit.editing.gestures import islands

SHAPES = st.sampled_from([(1, 1), (1, 300), (300, 1), (128, 128), (129, 260), (300, 280)])
writes = st.lists(
    st.tuples(st.floats(0, 1), st.floats(0, 1), st.integers(1, 200), st.integers(1, 200), st.integers(0, 99)),
    max_size=6,
)


def boxes(parts: list[tuple[float, float, int, int, int]], shape: tuple[int, int]) -> list[tuple[Box, NDArray]]:
    found = []
    for down, across, height, width, seed in parts:
        top, left = int(down * (shape[0] - 1)), int(across * (shape[1] - 1))
        box = Box(top, left, top + height, left + width).clip(shape)
        found.append((box, np.random.default_rng(seed).random(box.shape) < 0.5))
    return found


@given(SHAPES, writes, writes)
def test_what_is_written_is_there_what_was_before_is_known_and_all_is_one_edit(
    shape: tuple[int, int], parts: list, looks: list
) -> None:
    before = islands(3, shape, 20)
    mask, expected = before.copy(), before.copy()
    ink = Ink(mask)
    for box, values in boxes(parts, shape):
        assert ink.write(box, values) == box
        expected[box.slices] = values
    assert np.array_equal(mask, expected)
    for box, _ in boxes(looks, shape):
        assert np.array_equal(ink.before(box), before[box.slices])
    assert np.array_equal(mask, expected)
    edit = ink.edit("Anything")
    if edit is None:
        assert np.array_equal(before, expected)
    else:
        assert edit.label == "Anything"
        apply(mask, edit)
    assert np.array_equal(mask, before)
    assert ink.edit("Anything") is None
    assert ink.put_back() is None


@given(SHAPES, writes)
def test_put_back_is_exact_and_tells_where(shape: tuple[int, int], parts: list) -> None:
    before = islands(4, shape, 20)
    mask = before.copy()
    ink = Ink(mask)
    for box, values in boxes(parts, shape):
        ink.write(box, values)
    changed = mask ^ before
    box = ink.put_back()
    assert np.array_equal(mask, before)
    if box is None:
        assert not parts
    else:
        changed[box.slices] = False
        assert not changed.any()
    assert ink.edit("Anything") is None


def test_when_it_is_over_nothing_is_kept() -> None:
    for end in (Ink.put_back, lambda ink: ink.edit("Anything")):
        mask = np.zeros((20, 20), bool)
        ink = Ink(mask)
        ink.write(Box(2, 2, 5, 5), np.ones((3, 3), bool))
        end(ink)
        mask[:] = True
        assert ink.before(Box(0, 0, 20, 20)).all()
        assert ink.put_back() is None
        assert mask.all()


def test_what_was_before_is_a_copy() -> None:
    mask = np.zeros((20, 20), bool)
    ink = Ink(mask)
    ink.before(Box(0, 0, 20, 20))[:] = True
    assert not mask.any()
    ink.write(Box(2, 2, 5, 5), np.ones((3, 3), bool))
    ink.before(Box(0, 0, 20, 20))[:] = True
    ink.put_back()
    assert not mask.any()
