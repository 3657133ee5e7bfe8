"""What the tests of all gestures need: masks, scans, and a drag that checks what is reported."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from busviewer.editing import Gesture, PointerEvent, apply

Mask = NDArray[np.bool_]
Point = tuple[float, float]


def islands(seed: int, shape: tuple[int, int], side: int = 6) -> Mask:
    """Islands with holes, their margins on a grid of ``side`` pixels."""
    random = np.random.default_rng(seed)
    coarse = random.random((shape[0] // side + 1, shape[1] // side + 1)) < 0.5
    return np.kron(coarse, np.ones((side, side), bool)).astype(bool)[: shape[0], : shape[1]]


def speckled(seed: int, shape: tuple[int, int], side: int = 9) -> NDArray[np.uint8]:
    """Patches of one grey value each, with speckle."""
    random = np.random.default_rng(seed)
    coarse = random.choice([40, 70, 130, 180], (shape[0] // side + 1, shape[1] // side + 1))
    grey = np.kron(coarse, np.ones((side, side)))[: shape[0], : shape[1]] + random.normal(0, 12, shape)
    return np.asarray(grey.clip(0, 255).astype(np.uint8))


def drag(gesture: Gesture, mask: Mask, way: Sequence[Point], *, ctrl: bool = False) -> None:
    """Press, move and release along ``way``, each event telling every pixel of ``mask`` that it changes."""
    kinds = ["press", *["move"] * (len(way) - 2), "release"]
    for kind, (x, y) in zip(kinds, way, strict=True):
        before = mask.copy()
        box = getattr(gesture, kind)(PointerEvent(kind, x, y, ctrl=ctrl))  # type: ignore[arg-type]
        if box is not None:
            assert not box.empty
            assert box.clip((mask.shape[0], mask.shape[1])) == box
            before[box.slices] = mask[box.slices]
        assert np.array_equal(before, mask), kind


def check_gesture(
    make: Callable[[Mask], Gesture],
    before: Mask,
    way: Sequence[Point],
    expected: Mask,
    *,
    ctrl: bool = False,
    doubtful: Mask | None = None,
) -> Gesture:
    """A drag along ``way`` makes ``expected`` of ``before``, but where that is ``doubtful``; it is undone, redone and
    dropped to the pixel."""
    mask = before.copy()
    gesture = make(mask)
    drag(gesture, mask, way, ctrl=ctrl)
    assert not ((mask ^ expected) & (True if doubtful is None else ~doubtful)).any()
    expected = mask.copy()
    edit = gesture.finish()
    if edit is None:
        assert np.array_equal(before, expected)
    else:
        assert edit.label == gesture.label
        apply(mask, edit)
        assert np.array_equal(mask, before)
        apply(mask, edit)
        assert np.array_equal(mask, expected)
    done = gesture

    mask = before.copy()
    gesture = make(mask)
    drag(gesture, mask, way[:-1] if len(way) > 2 else way, ctrl=ctrl)
    changed = mask ^ before
    box = gesture.abort()
    assert np.array_equal(mask, before)
    if box is not None:
        changed[box.slices] = False
    assert not changed.any()
    assert gesture.finish() is None
    return done
