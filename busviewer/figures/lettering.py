"""The letters of a page: a name in a script that its font lacks is set in a font of the system, or spelt out."""

from __future__ import annotations

import re
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Any

__all__ = ["Letters", "needs_shaping"]

_KNOWN = tuple(
    Path(path)
    for path in (
        "/System/Library/Fonts/Supplemental/Arial Unicode.ttf", "C:/Windows/Fonts/simhei.ttf",
        "C:/Windows/Fonts/malgun.ttf", "C:/Windows/Fonts/segoeui.ttf",
    )
)  # fmt: skip
"""Where there is no fontconfig."""
_SUFFIXES = (".ttf", ".otf")  # what both Pillow and fpdf2 take


_SET_TOGETHER = "\u0590-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc"
_SHAPED = re.compile(rf"[{_SET_TOGETHER}](?:[{_SET_TOGETHER} \u200c\u200d]*[{_SET_TOGETHER}])?|\w[\u0300-\u036f]+")
"""Words that run from right to left (Hebrew, Arabic), or whose letters change shape and place beside others (from
Devanagari to Myanmar, Khmer, marks above a letter), with the spaces between them."""


def needs_shaping(text: str) -> bool:
    """Whether the letters of a piece of :meth:`Letters.runs` cannot just be set one after the other."""
    return _SHAPED.match(text) is not None


class Letters:
    """Sets texts in ``font``, a TrueType file.

    Attributes:
        fonts: the files that were needed so far, that one first.
    """

    def __init__(self, font: Path) -> None:
        self.fonts = [font]

    def runs(self, text: str) -> list[tuple[int, str]]:
        """``text`` in pieces from left to right, each with the number of its font in :attr:`fonts`; one that
        :func:`needs_shaping` has nothing else in it. A letter that no font of this system has is spelt as its number
        (``\\u5f20``), so that it is not lost."""
        found, done = list[tuple[int, str]](), 0
        for match in _SHAPED.finditer(text):
            found += self._by_font(text[done : match.start()]) + self._by_font(match[0])
            done = match.end()
        return found + self._by_font(text[done:])

    def _by_font(self, text: str) -> list[tuple[int, str]]:
        found: list[tuple[int, str]] = []
        for letter in text:
            number = self._font_of(letter)
            piece = letter if number is not None else f"\\u{ord(letter):04x}"
            number = number or 0
            if found and found[-1][0] == number:
                found[-1] = number, found[-1][1] + piece
            else:
                found.append((number, piece))
        return found

    def width(self, text: str, size: float) -> float:
        """How wide ``text`` is in letters of ``size``."""
        return float(sum(self.sized(number, size).getlength(piece) for number, piece in self.runs(text)))

    def sized(self, number: int, size: float) -> Any:
        """A font of Pillow, by its number in :attr:`fonts`."""
        return _sized(self.fonts[number], size)

    def lines(self, text: str, size: float, width: float) -> list[str]:
        """``text`` in lines of at most ``width``; a word that is longer has its end cut off."""
        lines = [""]
        for word in text.split(" "):
            while self.width(word, size) > width:
                word = word[:-2] + "…"
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if self.width(longer, size) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _font_of(self, letter: str) -> int | None:
        for number, font in enumerate(self.fonts):
            if ord(letter) in _covered(font):
                return number
        further = _font_with(ord(letter))
        if further is None:
            return None
        self.fonts.append(further)
        return len(self.fonts) - 1


@lru_cache(32)
def _sized(font: Path, size: float) -> Any:
    from PIL import ImageFont

    return ImageFont.truetype(str(font), size)


@lru_cache(16)
def _covered(font: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap() or ())


@lru_cache(4096)
def _font_with(code: int) -> Path | None:
    """A font file of this system that has the letter, as fontconfig knows them; None where there is none."""
    try:
        told = subprocess.run(
            ["fc-list", f":charset={code:x}", "file"], capture_output=True, text=True, timeout=20, check=True
        ).stdout
        files = [Path(line.strip().rstrip(":")) for line in told.splitlines()]
    except (OSError, subprocess.SubprocessError):
        files = list(_KNOWN)
    usable = sorted(file for file in files if file.suffix.lower() in _SUFFIXES and file.is_file())
    return next((file for file in usable if code in _covered(file)), None)
