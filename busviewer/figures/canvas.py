"""Pages that are drawn on: a PNG file for each, or all in one PDF file."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.figures.lettering import Letters, needs_shaping
from busviewer.files import atomic_path, open_file, write_atomic
from busviewer.scan.our_pictures import as_our_picture, is_our_picture

__all__ = ["INK", "Canvas", "is_ours", "open_canvas"]

_Picture = NDArray[np.uint8]
_FINE = 3.0  # pixels a point of a picture on the page
_DOTS = 2.0  # pixels a point of a page as PNG
_CREATOR = "busviewer figures"
INK = (20, 20, 20)


class Canvas(Protocol):
    """Where pages are drawn, in points from the top left corner.

    Attributes:
        letters: how texts are set, and how wide they are.
    """

    letters: Letters

    def page(self, width: float, height: float) -> None:
        """Begin a page of this size."""

    def picture(self, x: float, y: float, width: float, height: float, pixels: _Picture) -> None:
        """Draw ``pixels`` (H, W, 3) RGB."""

    def text(self, x: float, y: float, size: float, text: str, ink: tuple[int, int, int] = INK) -> None:
        """Write one line, its top at ``y``."""

    def bar(self, x: float, y: float, width: float, height: float, ink: tuple[int, int, int]) -> None:
        """Fill a rectangle."""

    def save(self) -> list[Path]:
        """Write the file, or the files; which."""

    def drop(self) -> None:
        """Leave no file."""


def open_canvas(path: Path, font: Path) -> Canvas:
    """For the file ``path``, PDF or else PNG, with texts in ``font``, a TrueType file."""
    return _Pdf(path, font) if _is_pdf(path) else _Png(path, font)


def is_ours(path: Path) -> bool:
    """Whether the file ``path`` was made by a canvas."""
    return path.is_file() and (_is_our_pdf if _is_pdf(path) else is_our_picture)(path)


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() == ".pdf"


def _is_our_pdf(path: Path) -> bool:
    with open_file(path) as stream:
        return _CREATOR.encode() in stream.read()


def _sized(pixels: _Picture, width: float, height: float, dots: float) -> _Picture:
    """``pixels`` as large as they are on the page; never more of them than there are, where they are to be fewer."""
    size = max(1, round(width * dots)), max(1, round(height * dots))
    smaller = size[0] < pixels.shape[1]
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC), np.uint8)


class _Png:
    """Each page a PNG file; a :class:`Canvas`."""

    def __init__(self, path: Path, font: Path) -> None:
        self._path, self.letters = path, Letters(font)
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

    def text(self, x: float, y: float, size: float, text: str, ink: tuple[int, int, int] = INK) -> None:
        from PIL import ImageDraw

        left = x * _DOTS
        for number, piece in self.letters.runs(text):
            font = self.letters.sized(number, round(size * _DOTS))
            ImageDraw.Draw(self._image).text((round(left), round(y * _DOTS)), piece, fill=ink, font=font)
            left += font.getlength(piece)

    def bar(self, x: float, y: float, width: float, height: float, ink: tuple[int, int, int]) -> None:
        from PIL import ImageDraw

        if width > 0 and height > 0:
            left, top = round(x * _DOTS), round(y * _DOTS)
            right, bottom = round((x + width) * _DOTS) - 1, round((y + height) * _DOTS) - 1
            ImageDraw.Draw(self._image).rectangle((left, top, max(left, right), max(top, bottom)), fill=ink)

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

    def drop(self) -> None:
        for path in self._written:
            path.unlink(missing_ok=True)


class _Pdf:
    """All pages in one PDF file; the fonts are embedded, as far as they are used."""

    def __init__(self, path: Path, font: Path) -> None:
        from fpdf import FPDF

        self._path, self.letters = path, Letters(font)
        self._pdf: Any = FPDF(unit="pt")
        self._pdf.set_auto_page_break(False)
        self._pdf.c_margin = 0
        self._pdf.set_creator(_CREATOR)
        self._known = 0

    def page(self, width: float, height: float) -> None:
        self._pdf.add_page(format=(width, height))

    def picture(self, x: float, y: float, width: float, height: float, pixels: _Picture) -> None:
        if pixels.shape[1] > width * _FINE:
            pixels = _sized(pixels, width, height, _FINE)
        quality = [cv2.IMWRITE_JPEG_QUALITY, 95, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
        data = cv2.imencode(".jpg", pixels[:, :, ::-1], quality)[1].tobytes()
        self._pdf.image(io.BytesIO(data), x, y, width, height)

    def text(self, x: float, y: float, size: float, text: str, ink: tuple[int, int, int] = INK) -> None:
        self._pdf.set_text_color(*ink)
        for number, piece in self.letters.runs(text):
            while self._known < len(self.letters.fonts):
                self._pdf.add_font(f"text{self._known}", fname=str(self.letters.fonts[self._known]))
                self._known += 1
            self._pdf.set_font(f"text{number}", size=size)
            wide = self.letters.sized(number, size).getlength(piece)
            if needs_shaping(piece):  # which only cells of fpdf2 do; their letters stand at 0.8 of a height of 1
                self._pdf.set_text_shaping(True, direction="ltr")  # of the line, not of the word
                self._pdf.set_xy(x, y + 0.2 * size)
                self._pdf.cell(wide, size, piece)
                self._pdf.set_text_shaping(False)
            else:
                self._pdf.text(x, y + size, piece)
            x += wide

    def bar(self, x: float, y: float, width: float, height: float, ink: tuple[int, int, int]) -> None:
        if width > 0 and height > 0:
            self._pdf.set_fill_color(*ink)
            self._pdf.rect(x, y, width, height, style="F")

    def save(self) -> list[Path]:
        if not self._pdf.pages:
            return []
        with atomic_path(self._path) as part:
            part.write_bytes(bytes(self._pdf.output()))
        return [self._path]

    def drop(self) -> None:
        """Nothing is written before :meth:`save`."""
