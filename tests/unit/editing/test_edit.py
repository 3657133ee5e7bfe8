from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from busviewer.editing import Edit, apply, diff, edit_of
from busviewer.mask import Box, box_of

Mask = NDArray[np.bool_]


@st.composite
def two_masks(draw: st.DrawFn) -> tuple[Mask, Mask]:
    shape = draw(array_shapes(min_dims=2, max_dims=2, max_side=14))
    masks = arrays(np.bool_, shape, elements=st.booleans())
    return draw(masks), draw(masks)


@settings(max_examples=60, deadline=None)
@given(two_masks())
def test_an_edit_done_twice_is_undone(masks: tuple[Mask, Mask]) -> None:
    before, after = masks
    edit = diff(before, after, "Anything")
    if edit is None:
        assert np.array_equal(before, after)
        return
    assert edit.label == "Anything"
    assert edit.box == box_of(before ^ after)
    mask = before.copy()
    assert apply(mask, edit) == edit.box
    assert np.array_equal(mask, after)
    assert apply(mask, edit) == edit.box
    assert np.array_equal(mask, before)


def test_only_the_box_is_touched_and_little_is_kept() -> None:
    before = np.zeros((1024, 1024), bool)
    after = before.copy()
    after[100:164, 200:264] = True
    edit = diff(before, after, "Brush")
    assert edit is not None
    assert edit.box == Box(100, 200, 164, 264)
    assert edit.nbytes < 64 * 64 // 8 + 300


def test_a_large_edit_goes_in_parts_and_is_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    from busviewer.editing import edit as module

    monkeypatch.setattr(module, "_ROWS_BYTES", 200)
    random = np.random.default_rng(0)
    before, after = random.random((53, 77)) < 0.5, random.random((53, 77)) < 0.5
    edit = diff(before, after, "Anything")
    assert edit is not None
    apply(before, edit)
    assert np.array_equal(before, after)


def test_flips_may_lie_anywhere() -> None:
    flips = np.zeros((4, 5), bool)
    flips[1:3, 2] = True
    assert edit_of("Fill", Box(10, 20, 14, 25), flips) == Edit("Fill", Box(11, 22, 13, 23), b"\x80\x80")
    assert edit_of("Fill", Box(10, 20, 14, 25), np.zeros((4, 5), bool)) is None
    with pytest.raises(ValueError, match="flips have the shape"):
        edit_of("Fill", Box(0, 0, 5, 4), flips)


@pytest.mark.parametrize(
    "edit",
    [
        Edit("Brush", Box(0, 0, 9, 4), b"\xff" * 9),
        Edit("Brush", Box(-1, 0, 2, 4), b"\xff" * 3),
        Edit("Brush", Box(0, 0, 2, 4), b"\xff" * 3),
        Edit("Brush", Box(2, 2, 2, 2), b""),
    ],
)
def test_an_edit_of_another_grid_is_refused_and_changes_nothing(edit: Edit) -> None:
    mask = np.zeros((8, 8), bool)
    with pytest.raises(ValueError, match="does not fit"):
        apply(mask, edit)
    assert not mask.any()
    with pytest.raises(ValueError, match="different shapes"):
        diff(mask, np.zeros((8, 9), bool), "Anything")
