"""Figures on pages, as PNG or PDF: one scan, or a contact sheet of many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from busviewer.figures.canvas import Canvas, is_ours, open_canvas
from busviewer.figures.panels import COLUMNS, Figure
from busviewer.texts import worded

__all__ = ["SUFFIXES", "check_sheet", "write_sheet"]

SUFFIXES = (".png", ".pdf")

# lengths in points, 1/72 inch
_MARGIN, _GAP = 24.0, 6.0
_SHEET = 595.0, 842.0  # A4
_ALONE = 210.0  # a column of a figure of one scan
_TALLEST = 1.25  # a panel at most, in parts of its width
_HEAD, _TITLE, _CAPTION = 26.0, 11.0, 7.5
_FAINT = (130, 130, 130)


@dataclass(frozen=True)
class _Grid:
    """A page of ``rows`` figures (None: as many as fit on A4) with so many columns."""

    columns: tuple[str, ...]
    alone: bool

    @property
    def column(self) -> float:
        if self.alone:
            return _ALONE
        return (_SHEET[0] - 2 * _MARGIN - _GAP * (len(self.columns) - 1)) / len(self.columns)

    @property
    def width(self) -> float:
        return 2 * _MARGIN + len(self.columns) * self.column + (len(self.columns) - 1) * _GAP

    def height(self, figure: Figure) -> float:
        """Of the panels of a figure: all have the scan's own proportions."""
        shapes = [pixels.shape for pixels in figure.panels.values() if pixels is not None]
        return self.column * min(_TALLEST, shapes[0][0] / shapes[0][1] if shapes else 1.0)

    def room(self, figure: Figure) -> float:
        return self.height(figure) + 3 * _CAPTION + _GAP

    def left(self, number: int) -> float:
        return _MARGIN + number * (self.column + _GAP)


def write_sheet(
    path: Path,
    figures: Iterable[Figure],
    columns: Sequence[str],
    *,
    font: Path,
    title: str = "",
    note: str = "",
    alone: bool = False,
) -> list[Path]:
    """Write a page, or several, with a row for each figure; the files that were written, the first being ``path``.

    PDF has all pages in one file, with the texts as texts. PNG has a file for each: ``X.png``, ``X-2.png``, ...
    Figures are taken one by one, so that they need not all be in memory. Where it fails, no page is left. Without
    figures nothing is written.

    Args:
        path: ends in one of :data:`SUFFIXES`.
        columns: of :data:`~busviewer.figures.panels.COLUMNS`, from left to right.
        font: a TrueType file for the texts.
        title, note: above and below, on each page.
        alone: one figure on a page of its own size, its panels larger; else rows on A4.

    Raises as :func:`check_sheet`; OSError where it cannot be written.
    """
    check_sheet(path)
    canvas = open_canvas(path, font)
    grid = _Grid(tuple(columns), alone)
    try:
        for page in _pages(figures, grid):
            _draw(canvas, grid, page, title, note)
        return canvas.save()
    except BaseException:
        canvas.drop()
        raise


def check_sheet(path: Path) -> None:
    """Refuse (ValueError) a name that :func:`write_sheet` cannot write, or would replace another's file by."""
    if path.suffix.lower() not in SUFFIXES:
        raise ValueError(
            worded("{path}: the name must end in {one} or {other}", path=path, one=SUFFIXES[0], other=SUFFIXES[1])
        )
    if path.exists() and not (path.is_file() and is_ours(path)):
        raise ValueError(
            worded("{path}: already exists and was not written by busviewer; choose another file", path=path)
        )


def _pages(figures: Iterable[Figure], grid: _Grid) -> Iterator[list[Figure]]:
    free = _SHEET[1] - 2 * _MARGIN - _HEAD - 2 * _CAPTION
    page: list[Figure] = []
    used = 0.0
    for figure in figures:
        if page and (grid.alone or used + grid.room(figure) > free):
            yield page
            page, used = [], 0.0
        page.append(figure)
        used += grid.room(figure)
    if page:
        yield page


def _draw(canvas: Canvas, grid: _Grid, figures: Sequence[Figure], title: str, note: str) -> None:
    used = _MARGIN + _HEAD + sum(grid.room(figure) for figure in figures) + 2 * _CAPTION + _MARGIN
    canvas.page(grid.width, used if grid.alone else _SHEET[1])
    y = _MARGIN
    canvas.text(_MARGIN, y, _CAPTION, title, _FAINT)
    for number, column in enumerate(grid.columns):
        canvas.text(grid.left(number), y + _HEAD - _TITLE - 3, _TITLE, COLUMNS[column])
    y += _HEAD
    for figure in figures:
        height = grid.height(figure)
        for number, column in enumerate(grid.columns):
            pixels = figure.panels.get(column)
            if pixels is None:
                canvas.text(grid.left(number), y + height / 2, _CAPTION, "none", _FAINT)
            else:
                wide = min(grid.column, height * pixels.shape[1] / pixels.shape[0])
                canvas.picture(grid.left(number), y, wide, height, pixels)
        words = "   ".join(filter(None, (figure.name, figure.caption)))
        for number, line in enumerate(canvas.letters.lines(words, _CAPTION, grid.width - 2 * _MARGIN)[:2]):
            canvas.text(_MARGIN, y + height + 2 + 1.2 * number * _CAPTION, _CAPTION, line)
        y += grid.room(figure)
    bottom = (used if grid.alone else _SHEET[1]) - _MARGIN
    lines = canvas.letters.lines(note, _CAPTION, grid.width - 2 * _MARGIN)
    for number, line in enumerate(lines):
        canvas.text(_MARGIN, bottom + (number - len(lines)) * 1.2 * _CAPTION, _CAPTION, line, _FAINT)
