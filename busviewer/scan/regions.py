"""The regions of an ultrasound picture: where tissue, colour flow, spectra and M-mode are, each with its scale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.texts import worded

__all__ = [
    "KINDS",
    "MOST_REGIONS",
    "Region",
    "find_regions",
    "is_same_spacing",
    "known_spacing",
    "spacing_of_regions",
    "tissue_of",
]

KINDS = ("tissue", "colour flow", "spectral", "M-mode", "other", "picture")
"""What a region shows: tissue in two dimensions, colour over it, a Doppler spectrum, a line over time, something else;
and the whole picture, for what lies in none of these, at the Pixel Spacing of its file."""
MOST_REGIONS = 64
"""A picture has a few; what a file names beyond that is ignored."""

_CENTIMETRES = 3
_LEAST, _MOST = 1e-6, 1e3  # mm a pixel, as annotations can hold it
_SAME = 1e-3  # relative: what differs by less is rounding
_TWO_D, _M_MODE, _SPECTRAL = 1, 2, 3  # RegionSpatialFormat, PS3.3 C.8.5.5.1.1
_TISSUE, _COLOUR = 1, 2  # RegionDataType, PS3.3 C.8.5.5.1.2


@dataclass(frozen=True)
class Region:
    """A box of the picture that shows one kind of thing at one scale.

    Attributes:
        left, top, right, bottom: in pixels; the last two are the first ones beyond it.
        kind: one of :data:`KINDS`.
        spacing: millimetres per pixel (down, across); None where the two sides do not both have centimetres.
    """

    left: int
    top: int
    right: int
    bottom: int
    kind: str = "tissue"
    spacing: tuple[float, float] | None = None

    @property
    def slices(self) -> tuple[slice, slice]:
        """The rows and the columns of its pixels."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def area(self) -> int:
        """In pixels."""
        return (self.bottom - self.top) * (self.right - self.left)

    def touches(self, other: Region) -> bool:
        """Whether no pixel lies between the two."""
        beside = self.left <= other.right and other.left <= self.right
        return beside and self.top <= other.bottom and other.top <= self.bottom


def find_regions(items: Iterable[Any], width: int, height: int) -> tuple[tuple[Region, ...], str]:
    """The regions of a picture of ``width`` x ``height`` pixels, and what was wrong with others ("" where nothing).

    ``items`` are those of the Sequence of Ultrasound Regions (PS3.3 C.8.5.5). One that reaches beyond the picture by
    more than a pixel is not trusted, for the picture may have been scaled since; nor is one without a size.
    """
    found: list[Region] = []
    ignored = 0
    for item in items:
        region = _region(item, width, height) if len(found) < MOST_REGIONS else None
        if region is None:
            ignored += 1
        else:
            found.append(region)
    if not ignored:
        return tuple(found), ""
    one = worded("1 ultrasound region is ignored: outside the picture, or without a size")
    several = worded("{count} ultrasound regions are ignored: outside the picture, or without a size", count=ignored)
    return tuple(found), one if ignored == 1 else several


def _region(item: Any, width: int, height: int) -> Region | None:
    try:
        left, top, right, bottom = (
            int(getattr(item, f"RegionLocation{end}")) for end in ("MinX0", "MinY0", "MaxX1", "MaxY1")
        )
    except (AttributeError, TypeError, ValueError):
        return None
    inside = left >= 0 and top >= 0 and right <= width and bottom <= height  # some devices count the last as a size
    right, bottom = min(right + 1, width), min(bottom + 1, height)
    if not inside or right - left < 2 or bottom - top < 2:
        return None
    spacing = _spacing(item)
    return Region(left, top, right, bottom, _kind(item, spacing), spacing)


def _kind(item: Any, spacing: tuple[float, float] | None) -> str:
    form, data = item.get("RegionSpatialFormat"), item.get("RegionDataType")
    if form is None:
        return "other" if spacing is None else "tissue"
    if form == _TWO_D:
        return {_TISSUE: "tissue", _COLOUR: "colour flow", None: "tissue"}.get(data, "other")
    return {_M_MODE: "M-mode", _SPECTRAL: "spectral"}.get(form, "other")


def _spacing(item: Any) -> tuple[float, float] | None:
    try:
        if item.PhysicalUnitsXDirection != _CENTIMETRES or item.PhysicalUnitsYDirection != _CENTIMETRES:
            return None
        down, across = (10 * abs(float(getattr(item, f"PhysicalDelta{axis}"))) for axis in "YX")
    except (AttributeError, TypeError, ValueError):
        return None
    return known_spacing(down, across)


def known_spacing(down: float, across: float) -> tuple[float, float] | None:
    """The two (mm), where a pixel can be so large; else None."""
    return (down, across) if all(_LEAST <= side <= _MOST for side in (down, across)) else None


def is_same_spacing(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two spacings differ by no more than rounding."""
    return all(abs(a - b) <= _SAME * max(a, b) for a, b in zip(one, other, strict=True))


def spacing_of_regions(regions: Iterable[Region]) -> tuple[float, float] | None:
    """The spacing of a picture as a whole: what all tissue with a scale agrees on; without any, that of the picture."""
    known = [region for region in regions if region.spacing is not None]
    scales = [region.spacing for region in known if region.kind == "tissue"]
    scales = scales or [region.spacing for region in known if region.kind == "picture"]
    first = scales[0] if scales else None
    return first if first and all(each and is_same_spacing(first, each) for each in scales) else None


def tissue_of(regions: Iterable[Region], shape: tuple[int, int]) -> NDArray[np.bool_] | None:
    """(H, W) bool: where a lesion may be drawn by a model; None where the regions say nothing of it.

    That is the tissue in two dimensions or, of a picture that names none, all that is neither colour flow nor spectrum
    nor M-mode.
    """
    listed = [region for region in regions if region.kind not in ("other", "picture")]
    if not listed:
        return None
    tissue = [region for region in listed if region.kind == "tissue"]
    allowed = np.full(shape, not tissue)
    for region in tissue:
        allowed[region.slices] = True
    for region in listed:
        if region.kind in ("spectral", "M-mode") or (not tissue and region.kind == "colour flow"):
            allowed[region.slices] = False
    return allowed
