"""The stored values of a DICOM frame as the greys or colours that are shown, and the window that its file asks for."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.texts import worded

__all__ = ["rescale_of", "upright", "window_of"]


def upright(made: Any, palette: Any, values: NDArray[Any], *, falling: bool = False) -> NDArray[Any]:
    """Stored values as 8- or 16-bit grey or RGB, black low; ``falling``: the brighter, the lower the stored value.

    ``made`` tells how they are stored (:func:`~busviewer.scan.dicom_decode.settled`), ``palette`` is the data set with
    the colours that they may be numbers of.
    """
    kind, bits = made.PhotometricInterpretation, int(made.BitsStored)
    lower = _lower(made)
    if lower:
        values = values >> lower
    if kind == "PALETTE COLOR":
        if not 1 <= bits <= 16:
            raise ValueError(worded("{bits}-bit numbers of colours are not supported", bits=bits))
        values = values & ((1 << bits) - 1)
        return np.take(_colours(palette, bits), values, axis=0)
    if values.dtype.kind not in "ui" or not 1 <= bits <= 16:
        raise ValueError(worded("{bits}-bit values are not supported; export it with 1 to 16 bits", bits=bits))
    if bits == 8 and values.dtype == np.uint8 and not lower:
        return np.asarray(255 - values if _falls(made, falling) else values)
    values = values.astype(np.int32)
    if made.get("PixelRepresentation", 0) == 1:
        values += 1 << (bits - 1)
    values &= (1 << bits) - 1  # higher bits may hold an overlay
    if _falls(made, falling):
        values = ((1 << bits) - 1) - values
    if bits < 8:  # 0 to 15 would be black
        values = np.rint(values * (255 / ((1 << bits) - 1)))
    return values.astype(np.uint8 if bits <= 8 else np.uint16)


def _colours(palette: Any, bits: int) -> NDArray[Any]:
    """(N, 3) of the palette, by the numbers of so many bits."""
    from pydicom.pixels.processing import apply_color_lut

    numbers = np.arange(1 << bits, dtype=np.uint8 if bits <= 8 else np.uint16)[None]
    colours: NDArray[Any] = np.asarray(apply_color_lut(numbers, palette))[0]
    low, high = colours & 0xFF, colours >> 8
    if not high.any():
        return np.asarray(low).astype(np.uint8)
    if not low.any() or (low == high).all():  # 8-bit colours in 16-bit tables
        return high.astype(np.uint8)
    return colours


def _lower(made: Any) -> int:
    """How many bits lie below those of a value."""
    high = made.get("HighBit")
    return 0 if high is None else int(high) + 1 - int(made.BitsStored)


def _falls(made: Any, falling: bool) -> bool:
    """Whether white is low among the stored values, which ``falling`` ones are turned round once more."""
    kind = made.PhotometricInterpretation
    return bool(kind.startswith("MONOCHROME") and (kind == "MONOCHROME1") != falling)


def rescale_of(tags: Any) -> tuple[float, float]:
    """By what a stored value is multiplied, and what is added, where its window is told in other units."""
    try:
        slope, intercept = float(tags.get("RescaleSlope", 1)), float(tags.get("RescaleIntercept", 0))
    except Exception:  # a value that cannot be parsed raises anything
        return 1.0, 0.0
    return (slope, intercept) if math.isfinite(slope) and math.isfinite(intercept) and slope else (1.0, 0.0)


def window_of(made: Any, tags: Any, rescale: tuple[float, float], pixels: NDArray[Any]) -> tuple[float, float] | None:
    """The first VOI window of a grey picture, in the values of ``pixels``; None where there is none that shows any."""
    if not made.PhotometricInterpretation.startswith("MONOCHROME"):
        return None
    try:
        centre, width = (_first(tags.get(name)) for name in ("WindowCenter", "WindowWidth"))
        linear = str(tags.get("VOILUTFunction") or "LINEAR") == "LINEAR"
    except Exception:
        return None
    half = (width - 1) / 2 if linear else width / 2
    middle = centre - 0.5 if linear else centre
    if not half > 0:
        return None
    top, signed = (1 << int(made.BitsStored)) - 1, made.get("PixelRepresentation", 0) == 1
    ends = [(end - rescale[1]) / rescale[0] + signed * (top + 1) / 2 for end in (middle - half, middle + half)]
    if _falls(made, rescale[0] < 0):
        ends = [top - end for end in ends]
    low, high = (end * (255 / top if top < 255 else 1.0) for end in sorted(ends))
    if not (math.isfinite(low) and math.isfinite(high) and low < high):
        return None
    return (low, high) if low < pixels.max() and high > pixels.min() else None


def _first(value: Any) -> float:
    """The first of several values, or the only one; TypeError without any."""
    return float(value if isinstance(value, int | float | str) else value[0])
