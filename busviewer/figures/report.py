"""The report on pages: one for each lesion, with its picture, its measures and what the reader said of it, and one for
the summary of the study."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busviewer.figures.bars import BarChart, draw_bars, write_lines
from busviewer.figures.canvas import INK, Canvas, open_canvas

__all__ = ["LesionPage", "SummaryPage", "write_report"]

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


@dataclass(frozen=True)
class SummaryPage:
    """What the page of a summary says.

    Attributes:
        study: its name.
        title: whose summary.
        figures: name and value.
        table: its head and its rows; the first cell of each is its name.
        charts: drawn in two columns.
        notes: how it was counted.
    """

    study: str
    title: str
    figures: tuple[tuple[str, str], ...]
    table: tuple[tuple[str, ...], ...]
    charts: tuple[BarChart, ...]
    notes: tuple[str, ...] = ()


def write_report(
    path: Path, pages: Iterable[LesionPage | SummaryPage], *, font: Path, head: str, edition: str, foot: str
) -> list[Path]:
    """Write ``pages`` into the file ``path``, PDF (or PNG, a file for each page); nothing without pages.

    ``head`` and ``foot`` are on each page; ``edition`` stands above the terms; ``font`` is a TrueType file. OSError
    where it cannot be written.
    """
    canvas = open_canvas(path, font)
    try:
        for page in pages:
            if isinstance(page, SummaryPage):
                _draw_summary(canvas, page, head, foot)
            else:
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
    y = write_lines(canvas, _MARGIN, y + _LINE * _TITLE, wide, page.scan, _TEXT, most=2) + _GAP / 2
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
            y = write_lines(canvas, _MARGIN, y, wide, line, _TEXT, most=most)
    if page.heat is not None and y < bottom - _LINE * _SMALL:
        write_lines(canvas, _MARGIN, y, wide, page.heat_note, _SMALL, most=1)
    canvas.text(_MARGIN, bottom, _SMALL, foot, _FAINT)


def _draw_summary(canvas: Canvas, page: SummaryPage, head: str, foot: str) -> None:
    canvas.page(_WIDTH, _HEIGHT)
    wide, half = _WIDTH - 2 * _MARGIN, (_WIDTH - 2 * _MARGIN - _SIDE) / 2
    right, bottom = _MARGIN + half + _SIDE, _HEIGHT - _MARGIN - _LINE * _SMALL
    canvas.text(_MARGIN, _MARGIN, _HEAD, head, _FAINT)
    y = write_lines(canvas, _MARGIN, _MARGIN + 1.6 * _HEAD, wide, page.title, _TITLE, most=2)
    y = write_lines(canvas, _MARGIN, y, wide, page.study, _TEXT, most=2) + _GAP / 2
    middle = (len(page.figures) + 1) // 2
    y = max(
        _rows(canvas, _MARGIN, y, half, "", page.figures[:middle]),
        _rows(canvas, right, y, half, "", page.figures[middle:]),
    ) + _GAP / 2  # fmt: skip
    y = _table(canvas, _MARGIN, y, wide, page.table) + _GAP
    notes = sum(len(canvas.letters.lines(note, _SMALL, wide)) for note in page.notes) * _LINE * _SMALL + _GAP
    rows = (len(page.charts) + 1) // 2
    high = (bottom - notes - y) / max(rows, 1)
    for place, chart in enumerate(page.charts):
        draw_bars(canvas, (_MARGIN, right)[place % 2], y + place // 2 * high, half, high - _GAP, chart)
    y = bottom - notes
    for note in page.notes:
        y = write_lines(canvas, _MARGIN, y, wide, note, _SMALL, most=4, ink=_FAINT)
    canvas.text(_MARGIN, bottom, _SMALL, foot, _FAINT)


def _table(canvas: Canvas, x: float, y: float, wide: float, rows: Sequence[Sequence[str]]) -> float:
    """Columns of one width, the first of twice that; the y below them."""
    for number, row in enumerate(rows):
        column = wide / (len(row) + 1)
        for place, cell in enumerate(row):
            left = x + (place + 1) * column if place else x
            room = (column if place else 2 * column) - 4
            write_lines(canvas, left, y, room, cell, _SMALL, most=1, ink=INK if number else _FAINT)
        y += _LINE * _SMALL + 1
    return y


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
    if title:
        y = write_lines(canvas, x, y, wide, title, _SMALL, most=2, ink=_FAINT) + 2
    name_wide = _NAME * wide
    for name, text in rows:
        below = write_lines(canvas, x, y, name_wide - 4, name, _TEXT, most=3)
        y = max(below, write_lines(canvas, x + name_wide, y, wide - name_wide, text, _TEXT, most=4)) + 2
    return y
