"""What every tool is: from the press of the pointer to its release it changes a mask in place, and is one edit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from busviewer.editing.edit import Edit
from busviewer.editing.pointer import PointerEvent
from busviewer.mask import Box, Mask
from busviewer.scan import Scan, apply_window, first_window

__all__ = ["Gesture", "Options", "RegionUse", "Under"]

RegionUse = Literal["add", "cut", "threshold", "restore"]
"""What is done inside a drawn region: make it lesion, clear it, decide by grey value, take the draft's pixels."""


@dataclass(frozen=True)
class Options:
    """How the tools are set.

    Attributes:
        diameter: of brush, eraser, edge brush, smoothing brush and the ball that pushes, scan pixels across.
        pressure: whether a pen's pressure makes them smaller.
        tolerance: grey values (of 255) by which the edge brush and region grow may differ from where they began.
        reach: scan pixels around a click within which click-to-refine may move the margin.
        region: what lasso and polygon do inside.
        level: with "threshold", the grey value (0 to 255) up to which a pixel is lesion; None: Otsu's, of the region.
    """

    diameter: float = 24.0
    pressure: bool = True
    tolerance: float = 20.0
    reach: float = 48.0
    region: RegionUse = "add"
    level: int | None = None


class Under:
    """What lies under the mask: the scan's grey values, and (H, W) bool the draft, None where there is none.

    ``aspect`` is the height of the scan's pixels by their width: what is round in mm is no circle of pixels.
    """

    def __init__(self, scan: Scan, draft: Mask | None = None, aspect: float = 1.0) -> None:
        self.scan, self.draft, self.aspect = scan, draft, aspect

    @cached_property
    def grey(self) -> NDArray[np.uint8]:
        """(H, W) uint8: the scan in the window of grey values that it opens with; made when a tool first asks."""
        return apply_window(self.scan.grey, first_window(self.scan))


class Gesture(Protocol):
    """One use of one tool. Each call tells in which box pixels may have changed, None where there are none."""

    @property
    def label(self) -> str:
        """What the step is called; for some tools that depends on where they were pressed."""
        ...

    def press(self, event: PointerEvent) -> Box | None:
        """Begin."""
        ...

    def move(self, event: PointerEvent) -> Box | None:
        """Go on."""
        ...

    def release(self, event: PointerEvent) -> Box | None:
        """The pointer was let go."""
        ...

    def finish(self) -> Edit | None:
        """The whole gesture as one edit, None where it changed nothing. It is over."""
        ...

    def abort(self) -> Box | None:
        """Put the mask back as it was before the press. It is over."""
        ...
