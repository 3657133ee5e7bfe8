"""What one pointer event of the brush costs, and the undo of a whole scan. Masks alone, without a window."""

from __future__ import annotations

import itertools
import math

import numpy as np

from busviewer.bench.timing import Row, measure, row
from busviewer.editing import Edit, PointerEvent, Stroke, apply, diff
from busviewer.editing.pointer import PointerKind
from busviewer.progress import report
from busviewer.segmentation import ModelInfo

__all__ = ["rows"]


def rows(model: ModelInfo, device: str) -> list[Row]:
    """One brush event on 1024 x 1024 (brush 64) and on 4096 x 4096 (brush 200); undo of a fill of all 4096 x 4096."""
    report(0.1, "brush")
    small, large = _brush(1024, 64), _brush(4096, 200)
    report(0.7, "undo")
    mask = np.zeros((4096, 4096), bool)
    edit = diff(mask, ~mask, "Fill")
    assert isinstance(edit, Edit)
    undo = measure(lambda: apply(mask, edit), times=20)
    return [
        row("brush event, 1024 x 1024, brush 64", small, floor=1.5, goal=0.3, ratio=1.0),
        row("brush event, 4096 x 4096, brush 200", large, floor=3, goal=0.6),
        row("undo a fill of 4096 x 4096", undo, floor=30, goal=10),
    ]


def _brush(side: int, diameter: float) -> list[float]:
    mask = np.zeros((side, side), bool)
    stroke = Stroke(mask, "brush", diameter=diameter)
    steps = itertools.count()

    def event(kind: PointerKind) -> PointerEvent:
        turn = next(steps) * 8 / (side * 0.3)  # about 8 pixels an event along a spiral
        radius = side * (0.15 + 0.25 * abs(math.sin(turn / 17)))
        return PointerEvent(kind, side / 2 + radius * math.cos(turn), side / 2 + radius * math.sin(turn), "left")

    stroke.press(event("press"))
    took = measure(lambda: stroke.move(event("move")), times=500)
    stroke.finish()
    return took
