"""The margins of all lesions as one table: a row for each corner, for statistics programs and spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from busviewer.csv_tables import csv_bytes
from busviewer.files import write_atomic
from busviewer.formats.format import Format, Said
from busviewer.formats.item import Item
from busviewer.mask import components
from busviewer.mask.contours import contours_of
from busviewer.texts import marked

__all__ = ["CONTOURS"]

_NAME = "contours.csv"
_COLUMNS = ("scan", "width_px", "height_px", "lesion", "contour", "hole", "point", "x_px", "y_px", "x_mm", "y_mm")


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """The corners lie between pixels: pixel (r, c) reaches from (c, r) to (c + 1, r + 1). mm where the spacing is
    known. A scan without a lesion has one row, without a contour."""
    write_atomic(out / _NAME, csv_bytes(_COLUMNS, (row for item in items for row in _rows(item))))
    return {}


def _rows(item: Item) -> Iterator[list[object]]:
    height, width = item.mask.shape
    scan = [item.key, width, height]
    lesions = components(item.mask)
    if not lesions:
        yield [*scan, *[None] * (len(_COLUMNS) - len(scan))]
    down, across = item.spacing or (None, None)
    for lesion in lesions:
        for number, contour in enumerate(contours_of(lesion.pixels), 1):
            x, y = contour.T.astype(float)
            hole = bool((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() < 0)
            for point, (left, top) in enumerate((contour + (lesion.box.left, lesion.box.top)).tolist(), 1):
                mm = [None, None] if across is None or down is None else [round(left * across, 4), round(top * down, 4)]
                yield [*scan, lesion.number, number, hole, point, left, top, *mm]


CONTOURS = Format(
    "contours", marked("Contours as CSV"), _write,
    files=lambda name: (),
    place=lambda name, number: _NAME,
    one_file=_NAME, beside="contours.",
)  # fmt: skip
