"""Mask to mask: tools over abstract pointer events, edits that can be undone, and their history. No window here."""

from __future__ import annotations

from busviewer.editing.edit import Edit, apply, diff, edit_of
from busviewer.editing.fill import fill
from busviewer.editing.gesture import Gesture, Options, RegionUse, Under
from busviewer.editing.history import History, Step
from busviewer.editing.ink import Ink
from busviewer.editing.lasso import Lasso
from busviewer.editing.pointer import Button, PointerEvent, PointerKind
from busviewer.editing.refine import move_margin
from busviewer.editing.region import use_region
from busviewer.editing.region_grow import RegionGrow
from busviewer.editing.stroke import STROKES, Stroke, StrokeTool
from busviewer.editing.tools import TOOLS, begin

__all__ = [
    "STROKES",
    "TOOLS",
    "Button",
    "Edit",
    "Gesture",
    "History",
    "Ink",
    "Lasso",
    "Options",
    "PointerEvent",
    "PointerKind",
    "RegionGrow",
    "RegionUse",
    "Step",
    "Stroke",
    "StrokeTool",
    "Under",
    "apply",
    "begin",
    "diff",
    "edit_of",
    "fill",
    "move_margin",
    "use_region",
]
