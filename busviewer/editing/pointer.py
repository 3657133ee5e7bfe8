"""What a mouse or pen did, in scan pixels and without a window."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

__all__ = ["Button", "PointerEvent", "PointerKind"]

PointerKind = Literal["press", "move", "release"]
Button = Literal["left", "middle", "right"]


@dataclass(frozen=True, slots=True)
class PointerEvent:
    """One event; pixel (r, c) covers c <= x < c + 1 and r <= y < r + 1, so its centre is (c + 0.5, r + 0.5).

    Attributes:
        kind: "press", "move" (with the button down) or "release".
        x, y: scan pixels across and down; may lie outside the scan, but are finite (ValueError).
        button: the one that was pressed.
        ctrl, shift, alt: keys held.
        pressure: of a pen, 0 to 1; a mouse has 1.
        reach: scan pixels by which a hand may miss a point on the screen.
    """

    kind: PointerKind
    x: float
    y: float
    button: Button = "left"
    ctrl: bool = False
    shift: bool = False
    alt: bool = False
    pressure: float = 1.0
    reach: float = 4.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.x) and math.isfinite(self.y)):
            raise ValueError(f"the pointer position ({self.x}, {self.y}) is not finite")
