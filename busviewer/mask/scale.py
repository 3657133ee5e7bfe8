"""How large a pixel is, place by place: the regions of an ultrasound picture may have different scales."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from busviewer.mask.box import Box, Mask, box_of
from busviewer.mask.distance import Spacing
from busviewer.mask.measure import Component
from busviewer.scan.model import Scan
from busviewer.scan.regions import Region, is_same_spacing

__all__ = ["ACROSS", "OUTSIDE", "UNKNOWN", "Scale"]

ACROSS = "across regions of different scale"
OUTSIDE = "outside the regions with a scale"
UNKNOWN = "spacing unknown"
"""Why a lesion is not measured in mm."""


@dataclass(frozen=True)
class Scale:
    """The scale of a scan.

    Attributes:
        spacing: mm a pixel (down, across) of the scan as a whole; None where unknown, or where its regions differ.
        regions: those of the picture; without any, ``spacing`` holds everywhere.
        rest: mm a pixel where no region has a scale and the picture as a whole has none either; not used without
            regions.
    """

    spacing: Spacing | None = None
    regions: tuple[Region, ...] = ()
    rest: Spacing | None = None

    @classmethod
    def of_scan(cls, scan: Scan, otherwise: Spacing | None = None) -> Scale:
        """What the file of ``scan`` tells; ``otherwise`` (mm down, across) where that is nothing."""
        if not scan.regions:
            return cls(scan.spacing or otherwise)
        return cls(scan.spacing, scan.regions, otherwise)

    def of_lesion(self, lesion: Component) -> tuple[Spacing | None, str]:
        """mm a pixel (down, across) of a lesion, and where that is None, why: one of the words above."""
        return self._at(lesion.box, lesion.pixels, whole=True)

    def at(self, mask: Mask) -> Spacing | None:
        """mm a pixel (down, across) of all that is drawn in ``mask`` (H, W); None where it has no common scale."""
        box = box_of(mask) if self.regions else None
        return self.spacing if box is None else self._at(box, mask[box.slices], whole=False)[0]

    def along(self, x1: float, y1: float, x2: float, y2: float) -> Spacing | None:
        """mm a pixel (down, across) of what lies between two points, by their ends; None where these differ."""
        if not self.regions:
            return self.spacing
        ends = [self._at(Box(int(y), int(x), int(y) + 1, int(x) + 1), np.ones((1, 1), bool), whole=False)[0]
                for x, y in ((x1, y1), (x2, y2))]  # fmt: skip
        return ends[0] if ends[0] is not None and ends[1] is not None and is_same_spacing(ends[0], ends[1]) else None

    def _at(self, box: Box, pixels: Mask, *, whole: bool) -> tuple[Spacing | None, str]:
        """Of the ``pixels`` of a ``box``; with ``whole`` they must lie in one region, or in several that touch."""
        if not self.regions:
            return self.spacing, "" if self.spacing is not None else UNKNOWN
        places = np.full(box.shape, -1)
        order = sorted(range(len(self.regions)), key=lambda number: -self.regions[number].area)
        for number in order:  # the inner ones over the outer ones
            region = self.regions[number]
            if region.kind in ("other", "picture"):
                continue
            top, left = max(region.top - box.top, 0), max(region.left - box.left, 0)
            places[top : max(region.bottom - box.top, 0), left : max(region.right - box.left, 0)] = number
        under = [self.regions[number] for number in np.unique(places[pixels]) if number >= 0]
        scales = [region.spacing for region in under]
        if not any(scales):
            rest = next((region.spacing for region in self.regions if region.kind == "picture"), None) or self.rest
            return rest, "" if rest is not None else OUTSIDE
        first = scales[0]
        if any(scale is None or first is None or not is_same_spacing(first, scale) for scale in scales):
            return None, ACROSS
        return (None, ACROSS) if whole and not _connected(under) else (first, "")


def _connected(regions: Sequence[Region]) -> bool:
    """Whether one can go from each region to each other without leaving them."""
    left, edge = list(regions[1:]), [regions[0]]
    while edge:
        here = edge.pop()
        edge += [region for region in left if here.touches(region)]
        left = [region for region in left if not here.touches(region)]
    return not left
