"""What is lesion in the picture of a mask file: masks as people have them, or why it cannot be told."""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan.model import Picture
from busviewer.texts import worded

__all__ = ["Drawn", "UnclearMaskError", "grey_if_equal", "looks_drawn", "mask_of", "sides_touched", "without_holes"]

_FAINT = 32  # of 255: the levels of a class map may be 0, 1, 2; a picture with traces or soft edges has more between
_FEW = 16  # distinct levels: more are traces of JPEG or soft edges, and near ones are one
_NEAR = 8  # parts of the range
_MOST_LEVELS = 12
# Shares of a picture: what is not flat (of real scans .69 at least, of masks with soft edges or traces of JPEG .18 at
# most), and what is neither flat nor near an end of the range, of all and of what is drawn.
_SPECKLED, _LITTLE = 0.4, 0.02
_BLURRED, _BLURRED_OF_DRAWN = 0.03, 0.55
_INVERTED_BORDER, _INVERTED_AREA = 0.75, 0.5  # of real masks, .06 and .58 at most
_DARK = 32
_VOID = (224, 224, 192)  # PASCAL VOC: the margin around an object, which is neither
_THIN, _MOST_THICK = 7, 0.1  # pixels, and the share of an outline that may be thicker, at its corners
_CLOSED, _WIDE = 1.5, 2.5  # what an outline encloses, in areas of its line: of a thin one, of any
_COMPACT, _LEAST_PAINTED = 0.35, 100  # share of its box, and pixels, of what is painted rather than drawn
_COLOURFUL = 40
_ONE_HUE, _ALL_ONE_HUE, _SAME_HUE = 0.9, 0.98, 0.95


class UnclearMaskError(ValueError):
    """It cannot be told safely which pixels of a picture are lesion; why, in words a reader understands."""


class Drawn(NamedTuple):
    """The mask in a file.

    Attributes:
        mask: (H, W) bool, True is lesion.
        how: it was drawn: "light on dark", "dark on light", "empty", "colours", "transparency", "painted over a
            picture" or "outline".
        odd: what makes the reading doubtful, "" where nothing does.
    """

    mask: NDArray[np.bool_]
    how: str
    odd: str = ""


def mask_of(picture: Picture) -> Drawn:
    """The mask that ``picture`` shows, of any number of grey levels or colours, in any way that can be told safely.

    The background is what covers most of the border. Each pixel counts as the level nearest to it, so soft edges and
    traces of JPEG are cut at half of the range; every level but the background is lesion. UnclearMaskError where
    the picture is no mask, or it is open which of its levels is background.
    """
    pixels = grey_if_equal(picture.pixels)
    if picture.is_our_mask and pixels.ndim == 2:
        return Drawn(pixels > 0, "light on dark" if pixels.any() else "empty")
    alpha = picture.alpha
    if alpha is not None and alpha.min() < alpha.max():
        return _from_alpha(pixels, alpha)
    if alpha is not None and not alpha.any() and pixels.min() == pixels.max():
        return Drawn(np.zeros(alpha.shape, bool), "empty")  # of masks drawn in transparency, one without a lesion
    if picture.lossy and not pixels.any():
        return Drawn(
            np.zeros(pixels.shape[:2], bool),
            "empty",
            worded("is an all-black JPEG, as a mask of 0 and 1 also becomes; it counts as no lesion"),
        )
    if picture.lossy and pixels.max() < _FAINT:
        raise UnclearMaskError(
            worded("this mask is too faint for a JPEG (values under 32 of 255); save it as PNG, 0 and 255")
        )
    return _from_pixels(pixels)


def grey_if_equal(pixels: NDArray[Any]) -> NDArray[Any]:
    """(H, W) where the three channels of (H, W, 3) are equal, else ``pixels``."""
    if pixels.ndim == 3 and (pixels[..., 0] == pixels[..., 1]).all() and (pixels[..., 0] == pixels[..., 2]).all():
        return np.ascontiguousarray(pixels[..., 0])
    return pixels


def looks_drawn(pixels: NDArray[Any]) -> bool:
    """Whether a picture, (H, W) or (H, W, 3), has two colours only, as masks have and no scan has."""
    # a few of the pixels tell nearly every scan: it is asked of each that is opened
    return _colours_of(pixels[::16, ::16]) <= 2 and _colours_of(pixels) == 2


def _colours_of(pixels: NDArray[Any]) -> int:
    """How many colours there are: 1, 2, or 3 for more."""
    others = pixels != pixels[0, 0]
    rest = pixels[others if pixels.ndim == 2 else others.any(axis=2)]
    if not len(rest):
        return 1
    return 2 if (rest == rest[0]).all() else 3


def _from_pixels(pixels: NDArray[Any]) -> Drawn:
    return _from_grey(pixels) if pixels.ndim == 2 else _from_colours(pixels)


def _from_alpha(pixels: NDArray[Any], alpha: NDArray[Any]) -> Drawn:
    """What is opaque is lesion, where it is all of a kind; else what is black in it is background, as elsewhere."""
    seen = alpha > alpha.max() // 2
    brightest = pixels if pixels.ndim == 2 else pixels.max(axis=2)
    if _is_cut_out(brightest, seen):
        found = _from_grey(alpha)
        return found._replace(
            how="transparency", odd=worded("is cut out of a picture; what is left of it counts as lesion")
        )
    dark = brightest[seen] <= _DARK * (257 if pixels.dtype == np.uint16 else 1)
    if not dark.any() or dark.all():
        found = _from_grey(alpha)
        return found._replace(how="transparency" if found.mask.any() else found.how)
    found = _from_pixels(np.where(seen if pixels.ndim == 2 else seen[..., None], pixels, np.zeros((), pixels.dtype)))
    edge = seen & ~_eroded(seen, 3)
    if 2 * (found.mask & edge).sum() > edge.sum():
        raise UnclearMaskError(
            worded("its transparency and its colours show different areas; save it as PNG, 0 and 255")
        )
    return found


def _is_cut_out(values: NDArray[Any], seen: NDArray[np.bool_]) -> bool:
    """Whether what is ``seen`` of a picture is a part of a scan, all of which is bounded by transparency."""
    if sides_touched(seen) == 4:
        return False
    inside = _eroded(seen, 3)
    kernel = np.ones((3, 3), np.uint8)
    rough = cv2.erode(values, kernel) != cv2.dilate(values, kernel)
    return bool(rough[inside].sum() > _SPECKLED * inside.sum())


def _from_colours(pixels: NDArray[Any]) -> Drawn:
    """By how far each pixel is from the colour of the background; else, drawn on a picture, by how colourful it is."""
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8 if pixels.max() > 255 else pixels).astype(np.uint8)
    background = _commonest(_border(pixels))
    pixels = np.where((pixels == _VOID).all(axis=2)[..., None], background, pixels)
    distance = cv2.absdiff(pixels, np.broadcast_to(background, pixels.shape).copy()).max(axis=2)
    try:
        found = _from_grey(distance)
    except _PictureError:
        return _over_picture(pixels)
    if found.how in ("empty", "outline"):
        return found
    inside = _eroded(found.mask, 5)  # at edges JPEG mixes colours
    odd = found.odd
    if not odd and inside.any() and not _one_hue(pixels[inside].astype(np.int16) - background, _ALL_ONE_HUE):
        odd = worded("has several colours, all of which count as lesion")
    return found._replace(how="colours", odd=odd)


class _PictureError(UnclearMaskError):
    """It has the greys of a scan."""


def _from_grey(values: NDArray[Any]) -> Drawn:
    counts = np.bincount(values.ravel())
    there = np.flatnonzero(counts)
    if len(there) == 1:
        if there[0]:
            raise UnclearMaskError(
                worded(
                    "this mask has the value {value} everywhere, so lesion and background cannot be told "
                    "apart; an empty mask has 0 everywhere",
                    value=there[0],
                )
            )
        return Drawn(np.zeros(values.shape, bool), "empty")
    levels = there if len(there) == 2 else _levels(values, there)
    middles = (levels[1:] + levels[:-1]) / 2
    nearest = np.searchsorted(middles, np.arange(there[-1] + 1)).astype(np.uint8)[values]
    return _filled(_lesion(nearest, len(levels)))


def _levels(values: NDArray[Any], there: NDArray[np.intp]) -> NDArray[np.intp]:
    """The levels in which areas are drawn, from the lowest on, two at least; _PictureError for the greys of a scan."""
    low, high = int(there[0]), int(there[-1])
    span = high - low
    kernel = np.ones((3, 3), np.uint8)
    flat = cv2.erode(values, kernel) == cv2.dilate(values, kernel)
    areas = np.bincount(values[flat], minlength=high + 1)
    near = span / _NEAR if span >= _FAINT and len(there) > _FEW else 0.5
    levels: list[int] = []
    for level in np.argsort(-areas, kind="stable")[: np.count_nonzero(areas)]:
        if all(abs(int(level) - other) >= near for other in levels):
            levels.append(int(level))
    base = levels[0] if levels else low
    far = high if high - base >= base - low else low
    if len(levels) < 2:  # a lesion so small, or so rough, that no part of it is of one level
        levels = [base, far]
    every = np.arange(high + 1)  # asked of each level once, not of each pixel
    away = (np.abs(every - base) > span / 10)[values]
    rough = away & ~flat & (np.abs(every - far) > span / _NEAR)[values]
    speckled = (~flat).mean() > _SPECKLED and rough.mean() > _LITTLE
    blurred = rough.mean() > _BLURRED and rough.sum() > _BLURRED_OF_DRAWN * away.sum()
    if len(levels) > _MOST_LEVELS or speckled or blurred:
        raise _PictureError(
            worded("this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255")
        )
    return np.array(sorted(levels))


def _lesion(nearest: NDArray[np.uint8], levels: int) -> Drawn:
    border = _border(nearest)
    shares = np.bincount(border, minlength=levels) / len(border)
    if levels > 2:
        if shares[0] < 0.5:
            raise UnclearMaskError(
                worded(
                    "this mask has {levels} levels, and the border of the picture is not of the darkest, "
                    "so lesion and background cannot be told apart; save it as PNG, 0 and 255",
                    levels=levels,
                )
            )
        return Drawn(
            nearest > 0,
            "light on dark",
            worded("has {levels} levels, of which all but the darkest count as lesion", levels=levels),
        )
    light = nearest > 0
    if shares[1] <= 0.5 or sides_touched(light) < 4:
        return Drawn(light, "light on dark")
    if shares[1] >= _INVERTED_BORDER and light.mean() > _INVERTED_AREA:
        return Drawn(~light, "dark on light")
    raise UnclearMaskError(
        worded(
            "light and dark both reach around this mask, so lesion and background cannot be told "
            "apart; save it as PNG, 0 and 255"
        )
    )


def sides_touched(mask: NDArray[np.bool_]) -> int:
    """How many of the four borders of the picture ``mask`` (H, W) reaches."""
    return sum(bool(side.any()) for side in (mask[0], mask[-1], mask[:, 0], mask[:, -1]))


def _border(pixels: NDArray[Any]) -> NDArray[Any]:
    return np.concatenate([pixels[0], pixels[-1], pixels[1:-1, 0], pixels[1:-1, -1]])


def _commonest(colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    there, counts = np.unique(colours, axis=0, return_counts=True)
    found: NDArray[np.uint8] = there[counts.argmax()]
    return found


def _eroded(mask: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = cv2.erode(mask.astype(np.uint8), np.ones((side, side), np.uint8)) > 0
    return found


def _filled(found: Drawn) -> Drawn:
    """With what is enclosed, where all that was drawn are closed lines; open ones are no mask."""
    line = found.mask.astype(np.uint8)
    if not line.any():
        return found
    kernel = np.ones((_THIN, _THIN), np.uint8)
    thin = cv2.morphologyEx(line, cv2.MORPH_OPEN, kernel).sum() <= _MOST_THICK * line.sum()
    whole = without_holes(found.mask)
    if not thin and whole.sum() < _WIDE * line.sum():
        return found
    lines = cv2.connectedComponentsWithStats(line, connectivity=8)[2][1:]
    wholes = cv2.connectedComponentsWithStats(whole.astype(np.uint8), connectivity=8)[2][1:]
    if len(lines) == len(wholes) and (_area(wholes) >= (_CLOSED if thin else _WIDE) * _area(lines)).all():
        side = 2 * ((_width(whole, line) - 1) // 2) + 1  # the line's middle is the margin
        meant = _eroded(whole, side) if side > 1 else whole
        return Drawn(meant, "outline", worded("is an outline; what it encloses counts as lesion"))
    if ((_area(lines) >= _LEAST_PAINTED) & ~_painted(lines)).any():
        raise UnclearMaskError(
            worded("this mask has thin lines that do not close; save it as filled areas, PNG, 0 and 255")
        )
    return found


def _width(whole: NDArray[np.bool_], line: NDArray[np.uint8]) -> int:
    """Of a closed line, in pixels."""
    margins = cv2.findContours(whole.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    return round(int(line.sum()) / sum(cv2.arcLength(margin, True) for margin in margins))


def _area(parts: NDArray[Any]) -> NDArray[Any]:
    return parts[:, cv2.CC_STAT_AREA]


def _painted(parts: NDArray[Any]) -> NDArray[np.bool_]:
    """Which parts are areas rather than lines, by how much of its box each fills."""
    boxes = parts[:, cv2.CC_STAT_WIDTH] * parts[:, cv2.CC_STAT_HEIGHT]
    found: NDArray[np.bool_] = _area(parts) >= _COMPACT * boxes
    return found


def without_holes(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """``mask`` and all that it encloses."""
    outside = np.zeros((mask.shape[0] + 2, mask.shape[1] + 2), np.uint8)
    outside[1:-1, 1:-1] = mask
    cv2.floodFill(outside, None, (0, 0), 2)
    found: NDArray[np.bool_] = outside[1:-1, 1:-1] != 2
    return found


def _over_picture(pixels: NDArray[np.uint8]) -> Drawn:
    """What is painted, or outlined, in one colour on a grey picture."""
    colourful = pixels.max(axis=2) - pixels.min(axis=2)
    if colourful.max() < _COLOURFUL:
        raise _PictureError(
            worded("this has the greys of a picture, not the few of a mask; save the mask as PNG, 0 and 255")
        )
    unclear = UnclearMaskError(
        worded(
            "this is a picture with colours in it, but with no clear area or closed line of one "
            "colour; save the mask alone as PNG, 0 and 255"
        )
    )
    try:
        found = _from_grey(colourful)
    except UnclearMaskError as error:
        raise unclear from error
    if found.how == "outline":
        return found._replace(odd=worded("is an outline drawn on a picture; what it encloses counts as lesion"))
    parts = cv2.connectedComponentsWithStats(found.mask.astype(np.uint8), connectivity=8)[2][1:]
    if not (_painted(parts) & (_area(parts) >= _LEAST_PAINTED)).all() or not _one_hue(pixels[found.mask]):
        raise unclear
    return Drawn(found.mask, "painted over a picture", "is painted over a picture")


def _one_hue(colours: NDArray[Any], share: float = _ONE_HUE) -> bool:
    """Whether ``share`` of ``colours`` (N, 3), or of their differences from one, are of grey and one same colour."""
    hue = np.diff(colours.astype(np.float32), axis=1)
    hue /= np.maximum(np.linalg.norm(hue, axis=1, keepdims=True), 1)
    mean = hue.mean(axis=0)
    return bool((hue @ mean >= _SAME_HUE * np.linalg.norm(mean)).mean() >= share)
