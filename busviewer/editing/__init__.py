"""Mask to mask: tools over abstract pointer events, edits that can be undone, and their history. No window here."""

from __future__ import annotations

from busviewer.editing.edit import Edit, apply, diff, edit_of
from busviewer.editing.fill import fill
from busviewer.editing.history import History, Step
from busviewer.editing.pointer import Button, PointerEvent, PointerKind
from busviewer.editing.stroke import TOOLS, Stroke, Tool

__all__ = [
    "TOOLS",
    "Button",
    "Edit",
    "History",
    "PointerEvent",
    "PointerKind",
    "Step",
    "Stroke",
    "Tool",
    "apply",
    "diff",
    "edit_of",
    "fill",
]
