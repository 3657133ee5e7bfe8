"""A number as people type it: a point or a comma is the decimal sign, wherever they live."""

from __future__ import annotations

import math
import re

__all__ = ["read_number"]

_NUMBER = re.compile(r"[+-]?([0-9]+[.,]?[0-9]*|[.,][0-9]+)(e[+-]?[0-9]+)?", re.IGNORECASE)


def read_number(text: str) -> float | None:
    """The number that ``text`` is, both "12.5" and "12,5" being twelve and a half; None where it is no finite number.

    Thousands separators are refused: of "1,234.5" nobody knows what was meant.
    """
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text.replace(",", "."))
    return number if math.isfinite(number) else None
