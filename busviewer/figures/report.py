"""The report on pages: one for each lesion, with its picture, its measures and what the reader said of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busviewer.figures.canvas import Canvas, open_canvas

__all__ = ["LesionPage", "write_report"]

_Picture = NDArray[np.uint8]
# lengths in points, 1/72 inch
_WIDTH, _HEIGHT = 595.0, 842.0  # A4
_MARGIN, _GAP, _SIDE = 40.0, 12.0, 24.0
_HEAD, _TITLE, _TEXT, _SMALL = 9.0, 15.0, 9.5, 8.0
_TALLEST = 330.0  # of the pictures
_LINE = 1.35  # times the size of the letters
_FAINT = (110, 110, 110)
_NAME = 0.44  # of a column, for the name of a figure


@dataclass(frozen=True, eq=False)
class LesionPage:
    """What a page says.

    Attributes:
        scan: its name.
        title: which lesion of it.
        picture, heat: the scan with the outline of the lesion, and with the heatmap, (H, W, 3) uint8 RGB or None.
        figures, terms: name and value of what was measured, and of BI-RADS.
        notes: whose outline it is, whether it was checked, and the reader's note.
        heat_note: what the heatmap is, and by which model.
    """

    scan: str
    title: str
    picture: _Picture | None
    heat: _Picture | None
    figures: tuple[tuple[str, str], ...]
    terms: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    heat_note: str = ""


def write_report(
    path: Path, pages: Iterable[LesionPage], *, font: Path, head: str, edition: str, foot: str
) -> list[Path]:
    """Write ``pages`` into the file ``path``, PDF (or PNG, a file for each page); nothing without pages.

    ``head`` and ``foot`` are on each page; ``edition`` stands above the terms; ``font`` is a TrueType file. OSError
    where it cannot be written.
    """
    canvas = open_canvas(path, font)
    try:
        for page in pages:
            _draw(canvas, page, head, edition, foot)
        return canvas.save()
    except BaseException:
        canvas.drop()
        raise


def _draw(canvas: Canvas, page: LesionPage, head: str, edition: str, foot: str) -> None:
    canvas.page(_WIDTH, _HEIGHT)
    wide = _WIDTH - 2 * _MARGIN
    canvas.text(_MARGIN, _MARGIN, _HEAD, head, _FAINT)
    y = _MARGIN + 1.6 * _HEAD
    canvas.text(_MARGIN, y, _TITLE, page.title)
    y = _write(canvas, _MARGIN, y + _LINE * _TITLE, wide, page.scan, _TEXT, most=2) + _GAP / 2
    y = _pictures(canvas, y, wide, [each for each in (page.picture, page.heat) if each is not None]) + _GAP
    half = (wide - _SIDE) / 2
    left = _rows(canvas, _MARGIN, y, half, "Measurements", page.figures) if page.figures else y
    right = _rows(canvas, _MARGIN + half + _SIDE, y, half, edition, page.terms) if page.terms else y
    y = max(left, right) + _GAP
    bottom = _HEIGHT - _MARGIN - _LINE * _SMALL
    for note in page.notes:
        for line in note.splitlines():
            most = int((bottom - y) / (_LINE * _TEXT))
            if most < 1:
                break
            y = _write(canvas, _MARGIN, y, wide, line, _TEXT, most=most)
    if page.heat is not None and y < bottom - _LINE * _SMALL:
        _write(canvas, _MARGIN, y, wide, page.heat_note, _SMALL, most=1)
    canvas.text(_MARGIN, bottom, _SMALL, foot, _FAINT)


def _pictures(canvas: Canvas, y: float, wide: float, pictures: Sequence[_Picture]) -> float:
    """Side by side, all as high; the y below them."""
    if not pictures:
        return y
    column = (wide - _GAP * (len(pictures) - 1)) / len(pictures)
    rows, columns = pictures[0].shape[:2]
    height = min(_TALLEST, float(column * rows / columns))
    for number, pixels in enumerate(pictures):
        canvas.picture(_MARGIN + number * (column + _GAP), y, height * columns / rows, height, pixels)
    return y + height


def _rows(canvas: Canvas, x: float, y: float, wide: float, title: str, rows: Sequence[tuple[str, str]]) -> float:
    """A heading and two columns below it; the y below them."""
    y = _write(canvas, x, y, wide, title, _SMALL, most=2, ink=_FAINT) + 2
    name_wide = _NAME * wide
    for name, text in rows:
        below = _write(canvas, x, y, name_wide - 4, name, _TEXT, most=3)
        y = max(below, _write(canvas, x + name_wide, y, wide - name_wide, text, _TEXT, most=4)) + 2
    return y


def _write(
    canvas: Canvas, x: float, y: float, wide: float, text: str, size: float, *, most: int,
    ink: tuple[int, int, int] = (20, 20, 20),
) -> float:  # fmt: skip
    """In at most so many lines, the last of which ends in "…" where there are more; the y below them."""
    lines = canvas.letters.lines(text, size, wide)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + " …"]
    for number, line in enumerate(lines):
        canvas.text(x, y + number * _LINE * size, size, line, ink)
    return y + len(lines) * _LINE * size
