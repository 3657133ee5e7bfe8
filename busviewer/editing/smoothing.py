"""The smoothing brush: the margin of a mask is rounded where it passes."""

from __future__ import annotations

from busviewer.editing.brush import Stamp
from busviewer.editing.gesture import Options
from busviewer.editing.inked import Point, Sweep
from busviewer.mask import Box, Mask, smooth
from busviewer.texts import marked

__all__ = ["SmoothBrush", "sigma_of"]

_SHARE, _LEAST, _MOST = 1 / 12, 1.0, 8.0


def sigma_of(diameter: float) -> float:
    """Of the Gaussian that a smoothing brush of ``diameter`` blurs with, both in scan pixels: a twelfth, 1 to 8.

    Each event moves a margin of radius r inwards by about sigma^2 / 2r, so more would eat a lesion up in one drag.
    """
    return min(max(diameter * _SHARE, _LEAST), _MOST)


class SmoothBrush(Sweep):
    """A drag: under each stamp the mask, as it is by then, is blurred by a Gaussian and cut at one half."""

    def __init__(self, mask: Mask, options: Options, aspect: float = 1.0) -> None:
        super().__init__(
            mask, marked("Smoothing brush"), diameter=options.diameter, pressure=options.pressure, aspect=aspect
        )
        self._sigma = sigma_of(options.diameter)

    def _lay(self, patch: Stamp, start: Point, end: Point, diameter: float) -> Box | None:
        box = patch.box
        crop = box.grow(int(4 * self._sigma / min(self._aspect, 1.0)) + 1).clip(self._ink.shape)
        part = self._ink.mask[crop.slices]
        inner = box.shift(-crop.top, -crop.left).slices
        was, rounded = part[inner], smooth(part, self._sigma, (self._aspect, 1.0))[inner]
        changed = (was ^ rounded) & patch.pixels()
        return self._ink.write(box, was ^ changed) if changed.any() else None
