from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from busviewer.editing import STROKES, PointerEvent, Stroke, StrokeTool, apply, fill
from busviewer.editing.brush import paint, stamp

Mask = NDArray[np.bool_]
Point = tuple[float, float]

SHAPE = (300, 280)  # more tiles than one, and the last of them cut off
points = st.tuples(st.floats(-20, 300), st.floats(-20, 320))
tools: st.SearchStrategy[StrokeTool] = st.sampled_from(STROKES)


def some_mask(seed: int) -> Mask:
    """Islands with holes."""
    random = np.random.default_rng(seed)
    coarse = random.random((SHAPE[0] // 20, SHAPE[1] // 20)) < 0.5
    return np.kron(coarse, np.ones((20, 20), bool)).astype(bool)


def drag(stroke: Stroke, way: list[Point], **keys: bool) -> None:
    """A stroke along ``way``, checking that each event reports every pixel it changes."""
    mask: Mask = stroke._ink.mask
    kinds = ["press", *["move"] * (len(way) - 2), "release"]
    for kind, (x, y) in zip(kinds, way, strict=True):
        before = mask.copy()
        event = PointerEvent(kind, x, y, **keys)  # type: ignore[arg-type]
        box = getattr(stroke, kind)(event)
        if box is not None:
            assert box.clip(SHAPE) == box
            assert not box.empty
            before[box.slices] = mask[box.slices]
        assert np.array_equal(before, mask)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 9), tools, st.lists(points, min_size=2, max_size=6), st.floats(0.5, 90), st.booleans())
def test_a_stroke_is_its_stamps_and_can_be_undone_redone_and_aborted(
    seed: int, tool: StrokeTool, way: list[Point], diameter: float, ctrl: bool
) -> None:
    before = some_mask(seed)
    value = (tool != "erase") != ctrl
    expected = before.copy()
    if tool == "fill":
        edit = fill(before, *way[0], erase=not value)
        if edit is not None:
            apply(expected, edit)
    else:
        for start, end in zip([way[0], *way], way, strict=False):
            patch = stamp(start, end, diameter, SHAPE)
            if patch is not None:
                paint(expected, patch, value)

    mask = before.copy()
    stroke = Stroke(mask, tool, diameter=diameter)
    drag(stroke, way, ctrl=ctrl)
    assert np.array_equal(mask, expected)
    edit = stroke.finish()
    if edit is None:
        assert np.array_equal(before, expected)
    else:
        assert edit.label == tool.capitalize()
        apply(mask, edit)
        assert np.array_equal(mask, before)
        apply(mask, edit)
        assert np.array_equal(mask, expected)

    mask = before.copy()
    stroke = Stroke(mask, tool, diameter=diameter)
    drag(stroke, way, ctrl=ctrl)
    box = stroke.abort()
    assert np.array_equal(mask, before)
    if box is None:
        assert np.array_equal(before, expected)
    else:
        changed = before ^ expected
        changed[box.slices] = False
        assert not changed.any()
    assert stroke.finish() is None


def test_painting_what_is_painted_is_no_step() -> None:
    mask = np.ones(SHAPE, bool)
    stroke = Stroke(mask, "brush", diameter=20)
    assert stroke.press(PointerEvent("press", 50, 50)) is not None
    assert stroke.finish() is None


def test_a_pointer_that_stays_costs_nothing_and_one_that_was_not_pressed_does_nothing() -> None:
    mask = np.zeros(SHAPE, bool)
    stroke = Stroke(mask, "brush", diameter=20, label="Brush")
    assert stroke.move(PointerEvent("move", 10, 10)) is None
    assert stroke.press(PointerEvent("press", 50, 50)) is not None
    assert stroke.move(PointerEvent("move", 50, 50)) is None
    assert stroke.release(PointerEvent("release", 50, 50)) is None
    assert stroke.move(PointerEvent("move", 150, 150)) is None
    assert mask[50, 50]
    assert not mask[150, 150]


def test_only_the_tiles_under_the_stroke_are_kept() -> None:
    mask = np.zeros((4096, 4096), bool)
    stroke = Stroke(mask, "brush", diameter=64)
    stroke.press(PointerEvent("press", 1000, 1000))
    for step in range(50):
        stroke.move(PointerEvent("move", 1000 + 10 * step, 1000))
    assert sum(tile.nbytes for tile in stroke._ink._kept.values()) < 1 << 18
    edit = stroke.finish()
    assert edit is not None
    assert edit.nbytes < 64 * 600 // 8 + 1000
    assert not stroke._ink._kept


@pytest.mark.parametrize(("mask", "tool"), [(np.zeros((4, 4), np.uint8), "brush"), (np.zeros((4, 4), bool), "lasso")])
def test_no_mask_or_no_tool_is_refused(mask: Any, tool: Any) -> None:
    with pytest.raises(ValueError, match="a mask must be an|unknown stroke 'lasso'; available: brush, erase, fill"):
        Stroke(mask, tool)
