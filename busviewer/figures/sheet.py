"""Figures on pages, as PNG or PDF: one scan, or a contact sheet of many."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.figures.panels import COLUMNS, Figure
from busviewer.files import atomic_path, open_file, write_atomic
from busviewer.scan.our_pictures import as_our_picture, is_our_picture

__all__ = ["SUFFIXES", "check_sheet", "write_sheet"]

SUFFIXES = (".png", ".pdf")

_Picture = NDArray[np.uint8]
# lengths in points, 1/72 inch
_MARGIN, _GAP = 24.0, 6.0
_SHEET = 595.0, 842.0  # A4
_ALONE = 210.0  # a column of a figure of one scan
_TALLEST = 1.25  # a panel at most, in parts of its width
_HEAD, _TITLE, _CAPTION = 26.0, 11.0, 7.5
_FINE = 3.0  # pixels a point of a picture on the page
_DOTS = 2.0  # pixels a point of a page as PNG
_CREATOR = "busviewer figures"
_INK, _FAINT = (20, 20, 20), (130, 130, 130)


class _Canvas(Protocol):
    """Where pages are drawn, in points from the top left corner."""

    def page(self, width: float, height: float) -> None: ...

    def picture(self, x: float, y: float, width: float, height: float, pixels: _Picture) -> None: ...

    def text(self, x: float, y: float, size: float, text: str, ink: tuple[int, int, int] = _INK) -> None: ...

    def save(self) -> list[Path]: ...


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
    Figures are taken one by one, so that they need not all be in memory.

    Args:
        path: ends in one of :data:`SUFFIXES`.
        columns: of :data:`~busviewer.figures.panels.COLUMNS`, from left to right.
        font: a TrueType file for the texts.
        title, note: above and below, on each page.
        alone: one figure on a page of its own size, its panels larger; else rows on A4.

    Raises as :func:`check_sheet`; OSError where it cannot be written.
    """
    check_sheet(path)
    canvas: _Canvas = _Pdf(path, font) if _is_pdf(path) else _Png(path, font)
    grid = _Grid(tuple(columns), alone)
    for page in _pages(figures, grid):
        _draw(canvas, grid, page, title, note, font)
    return canvas.save()


def check_sheet(path: Path) -> None:
    """Refuse (ValueError) a name that :func:`write_sheet` cannot write, or would replace another's file by."""
    if path.suffix.lower() not in SUFFIXES:
        raise ValueError(f"{path}: the name must end in {' or '.join(SUFFIXES)}")
    if path.exists() and not (path.is_file() and (_is_our_pdf if _is_pdf(path) else is_our_picture)(path)):
        raise ValueError(f"{path}: already exists and was not written by busviewer; choose another file")


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() == ".pdf"


def _is_our_pdf(path: Path) -> bool:
    with open_file(path) as stream:
        return _CREATOR.encode() in stream.read()


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


def _draw(canvas: _Canvas, grid: _Grid, figures: Sequence[Figure], title: str, note: str, font: Path) -> None:
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
        for number, line in enumerate(_lines(words, font, grid.width - 2 * _MARGIN)[:2]):
            canvas.text(_MARGIN, y + height + 2 + 1.2 * number * _CAPTION, _CAPTION, line)
        y += grid.room(figure)
    bottom = (used if grid.alone else _SHEET[1]) - _MARGIN
    lines = _lines(note, font, grid.width - 2 * _MARGIN)
    for number, line in enumerate(lines):
        canvas.text(_MARGIN, bottom + (number - len(lines)) * 1.2 * _CAPTION, _CAPTION, line, _FAINT)


def _lines(text: str, font: Path, width: float) -> list[str]:
    """A caption in lines of at most ``width``; a word that is longer has its end cut off."""
    from PIL import ImageFont

    ruler = ImageFont.truetype(str(font), _CAPTION)
    lines = [""]
    for word in text.split(" "):
        while ruler.getlength(word) > width:
            word = word[:-2] + "…"
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if ruler.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _sized(pixels: _Picture, width: float, height: float, dots: float) -> _Picture:
    """``pixels`` as large as they are on the page; never more of them than there are, where they are to be fewer."""
    size = max(1, round(width * dots)), max(1, round(height * dots))
    smaller = size[0] < pixels.shape[1]
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC), np.uint8)


class _Png:
    """Each page a PNG file."""

    def __init__(self, path: Path, font: Path) -> None:
        self._path, self._font = path, font
        self._written: list[Path] = []
        self._image: Any = None

    def page(self, width: float, height: float) -> None:
        from PIL import Image

        self._end_page()
        self._image = Image.new("RGB", (round(width * _DOTS), round(height * _DOTS)), "white")

    def picture(self, x: float, y: float, width: float, height: float, pixels: _Picture) -> None:
        from PIL import Image

        sized = _sized(pixels, width, height, _DOTS)
        self._image.paste(Image.fromarray(sized), (round(x * _DOTS), round(y * _DOTS)))

    def text(self, x: float, y: float, size: float, text: str, ink: tuple[int, int, int] = _INK) -> None:
        from PIL import ImageDraw, ImageFont

        font = ImageFont.truetype(str(self._font), round(size * _DOTS))
        ImageDraw.Draw(self._image).text((round(x * _DOTS), round(y * _DOTS)), text, fill=ink, font=font)

    def _end_page(self) -> None:
        if self._image is None:
            return
        number = len(self._written) + 1
        path = self._path if number == 1 else self._path.with_name(f"{self._path.stem}-{number}{self._path.suffix}")
        data = io.BytesIO()
        self._image.save(data, "PNG")
        write_atomic(path, as_our_picture(data.getvalue()))
        self._written.append(path)

    def save(self) -> list[Path]:
        self._end_page()
        return self._written


class _Pdf:
    """All pages in one PDF file; the font is embedded, as far as it is used."""

    def __init__(self, path: Path, font: Path) -> None:
        from fpdf import FPDF

        self._path = path
        self._pdf: Any = FPDF(unit="pt")
        self._pdf.set_auto_page_break(False)
        self._pdf.set_creator(_CREATOR)
        self._pdf.add_font("text", fname=str(font))

    def page(self, width: float, height: float) -> None:
        self._pdf.add_page(format=(width, height))

    def picture(self, x: float, y: float, width: float, height: float, pixels: _Picture) -> None:
        if pixels.shape[1] > width * _FINE:
            pixels = _sized(pixels, width, height, _FINE)
        quality = [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
        data = cv2.imencode(".jpg", pixels[:, :, ::-1], quality)[1].tobytes()
        self._pdf.image(io.BytesIO(data), x, y, width, height)

    def text(self, x: float, y: float, size: float, text: str, ink: tuple[int, int, int] = _INK) -> None:
        self._pdf.set_font("text", size=size)
        self._pdf.set_text_color(*ink)
        self._pdf.text(x, y + size, text)

    def save(self) -> list[Path]:
        with atomic_path(self._path) as part:
            part.write_bytes(bytes(self._pdf.output()))
        return [self._path]
