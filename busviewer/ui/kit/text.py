"""The one door through which every string of the window passes."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import Qt

from busviewer.files import shown
from busviewer.study.folder.layouts import CLASSES
from busviewer.texts import Worded, marked

__all__ = [
    "as_clock",
    "breakable",
    "class_word",
    "grouped",
    "marked",
    "named",
    "number",
    "plain_tip",
    "said",
    "shortened",
    "shown_folder",
    "significant",
    "tr",
    "with_decimal_sign",
]


# what the system says of a file, in the words of glibc
_SYSTEM = frozenset(marked(
    (
        "No such file or directory", "Permission denied", "No space left on device", "Read-only file system",
        "Input/output error", "Is a directory", "Not a directory", "File name too long", "Operation not permitted",
        "Too many open files", "Stale file handle", "Disk quota exceeded", "File too large", "File exists",
        "Device or resource busy", "Connection refused", "Connection timed out", "Cannot allocate memory",
    )
))  # fmt: skip


class _Sentence(str):
    """A sentence of the window with blanks: reasons from below the window fill them in the reader's language."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        return str.format(self, *map(_filling, values), **{name: _filling(value) for name, value in named.items()})


def tr(text: str) -> str:
    """``text`` in the reader's language, where a translation is installed; ``format`` of it fills in what is
    :func:`said`."""
    there = QCoreApplication.translate("busviewer", text)
    return _Sentence(there) if "{" in there else there


def said(text: object) -> str:
    """A text from below the window in the reader's language: one that is worded, or in the words of the system, or the
    text of an error that is; any other as it is."""
    if isinstance(text, OSError) and text.strerror:
        return str(text).replace(text.strerror, said(text.strerror))
    words = str(text)
    if isinstance(words, Worded):
        return tr(words.template).format(**words.values)
    return tr(words) if words in _SYSTEM else words


def _filling(value: object) -> object:
    return said(value) if isinstance(value, str | BaseException) else value


def class_word(name: str) -> str:
    """What a class of lesions is called: the usual ones are translated, other names of folders stay as they are."""
    return tr(name) if name in CLASSES else name


def named(name: str, value: str) -> str:
    """``value`` after its name: "Width: 12 mm", with the colon as the language has it."""
    return tr("{name}: {value}").format(name=name, value=value)


def as_clock(seconds: float) -> str:
    """A time in minutes and seconds, or in hours, minutes and seconds: 4:05, 1:04:05."""
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def number(value: float, digits: int, *, sign: bool = False) -> str:
    """``value`` with so many decimals and the decimal sign of the reader's locale; ``sign``: a plus is written too."""
    return _signed(f"{value:{'+' if sign else ''}.{digits}f}")


def grouped(value: float, digits: int) -> str:
    """As :func:`number`, with thin spaces between the thousands."""
    return _signed(f"{value:,.{digits}f}".replace(",", "\u2009"))


def significant(value: float, digits: int = 6) -> str:
    """``value`` with at most so many digits from the first that is not 0, and no zeros at the end of its decimals."""
    return _signed(f"{value:.{digits}g}")


def with_decimal_sign(text: str) -> str:
    """``text`` with the decimal sign of the reader's locale in place of the points in its numbers. Not for text
    that may hold names of files or versions."""
    return re.sub(r"(?<![\w.])\d+\.\d+(?!\.?\w)", lambda match: _signed(match[0]), text)


def _signed(text: str) -> str:
    return text.replace(".", ",") if QLocale().decimalPoint() == "," else text  # others go with other digits


def shown_folder(folder: str) -> str:
    """A folder as a reader writes it: short where it lies in their own."""
    try:
        return shown("~/" + Path(folder).relative_to(Path.home()).as_posix())
    except ValueError:
        return shown(folder)


def plain_tip(text: str) -> str:
    """``text`` for a tooltip as it is, be there what Qt would take for markup in the name of a file."""
    if not Qt.mightBeRichText(text):
        return text
    return f'<span style="white-space: pre">{html.escape(text)}</span>'


def breakable(text: str) -> str:
    """``text`` for a label that wraps: a name of 255 letters may be broken too, or it would make the window as wide."""
    return re.sub(r"\S{40}(?=\S)", lambda match: f"{match[0]}\u200b", text)


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """``text``, or as much of its two ends as ``fits``, with "…" between them: the number of a name is at its end."""
    if fits(text):
        return text
    least, most = 0, len(text)  # of so many letters it fits, of so many it does not
    while most - least > 1:
        kept = (least + most) // 2
        if fits(_without_middle(text, kept)):
            least = kept
        else:
            most = kept
    return _without_middle(text, least)


def _without_middle(text: str, kept: int) -> str:
    end = kept // 2
    return f"{text[: kept - end].rstrip()}…{text[len(text) - end :].lstrip()}"
