"""Every tool that changes a mask by one gesture, by its name."""

from __future__ import annotations

from collections.abc import Callable

from busviewer.editing.edge_brush import EdgeBrush
from busviewer.editing.gesture import Gesture, Options, Under
from busviewer.editing.island import Island
from busviewer.editing.push import Push
from busviewer.editing.refine import Refine
from busviewer.editing.region_grow import RegionGrow
from busviewer.editing.smoothing import SmoothBrush
from busviewer.editing.stroke import STROKES, Stroke, StrokeTool
from busviewer.mask import Mask

__all__ = ["TOOLS", "begin"]

_Maker = Callable[[Mask, Under, Options], Gesture]


def _stroke(tool: StrokeTool) -> _Maker:
    return lambda mask, under, options: Stroke(
        mask, tool, diameter=options.diameter, pressure=options.pressure, aspect=under.aspect
    )


_MAKERS: dict[str, _Maker] = {
    **{tool: _stroke(tool) for tool in STROKES},
    "edge": EdgeBrush,
    "grow": RegionGrow,
    "refine": Refine,
    "smooth": lambda mask, under, options: SmoothBrush(mask, options, under.aspect),
    "push": lambda mask, under, options: Push(mask, options, under.aspect),
    "island": lambda mask, under, options: Island(mask, under),
}
TOOLS = tuple(_MAKERS)
"""Their names."""


def begin(tool: str, mask: Mask, under: Under, options: Options) -> Gesture:
    """A gesture of ``tool`` on ``mask`` ((H, W) bool), which it will change in place; ValueError where unknown."""
    if tool not in _MAKERS:
        raise ValueError(f"unknown tool {tool!r}; available: {', '.join(TOOLS)}")
    return _MAKERS[tool](mask, under, options)
