"""Names of files and folders, as they are compared and as they are sorted."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["folded", "natural_key", "same_names"]

_NUMBER = re.compile(r"0*([0-9]+)")


def natural_key(key: str) -> str:
    """What to sort keys by: numbers in names count as numbers, folders part names, and case counts last."""
    # A number's length before its digits makes text order its order; one string a key sorts faster than tuples.
    numbered = _NUMBER.sub(lambda match: f"0{chr(len(match[1]))}{match[1]}", key.casefold().replace("/", "\0"))
    return f"{numbered}\n{key}"


def folded(name: str) -> str:
    """``name`` as it is compared: case does not count, nor whether an accent is part of its letter (macOS parts them).

    Several names may be joined by "/": they stay apart.
    """
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def same_names(one: str, other: str) -> bool:
    """Whether two names differ in case and in the form of their letters alone."""
    return folded(one) == folded(other)
