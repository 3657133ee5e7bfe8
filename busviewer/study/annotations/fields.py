"""Strict reading of JSON objects: every error is a ValueError that names its field."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from busviewer.mask import decode

__all__ = ["Fields", "number_of", "numbers_of"]

SHA256 = re.compile(r"[0-9a-f]{64}|")

T = TypeVar("T")


class Fields:
    """A JSON object whose fields are taken one by one, each error naming its field."""

    def __init__(self, value: Any, where: str = "") -> None:
        if not isinstance(value, dict):
            raise ValueError(f"{where or 'the annotation'} is not an object")
        self._value = value
        self._where = where

    def name(self, key: str) -> str:
        """The name of a field, for an error."""
        return f"{self._where}.{key}" if self._where else key

    def take(self, key: str) -> Any:
        """The field as it is."""
        if key not in self._value:
            raise ValueError(f"{self.name(key)} is missing")
        return self._value[key]

    def has(self, key: str) -> bool:
        """Whether there is such a field, null or not: some came later than the format."""
        return key in self._value

    def text(self, key: str) -> str:
        """A field of text."""
        value = self.take(key)
        if not isinstance(value, str):
            raise ValueError(f"{self.name(key)} is not text")
        return value

    def sha(self, key: str) -> str:
        """A SHA-256 as 64 hex digits, or ""."""
        value = self.text(key)
        if not SHA256.fullmatch(value):
            raise ValueError(f"{self.name(key)} is not a SHA-256")
        return value

    def one_of(self, key: str, allowed: tuple[str | None, ...]) -> Any:
        """A field that is one of ``allowed``."""
        value = self.take(key)
        if not (value is None or isinstance(value, str)) or value not in allowed:
            raise ValueError(f"{self.name(key)} must be one of: {', '.join(map(str, allowed))}")
        return value

    def flag(self, key: str) -> bool:
        """A field that is true or false."""
        value = self.take(key)
        if not isinstance(value, bool):
            raise ValueError(f"{self.name(key)} must be true or false")
        return value

    def number(self, key: str, low: float, high: float) -> float:
        """A finite number from ``low`` to ``high``."""
        return number_of(self.take(key), self.name(key), low, high)

    def numbers(self, key: str, count: int, low: float, high: float) -> list[float]:
        """A list of ``count`` such numbers."""
        return numbers_of(self.take(key), self.name(key), count, low, high)

    def items(self, key: str) -> list[Any]:
        """A list."""
        value = self.take(key)
        if not isinstance(value, list):
            raise ValueError(f"{self.name(key)} is not a list")
        return value

    def words(self, key: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
        """A list of words, each one of ``allowed``."""
        value = self.items(key)
        if not all(isinstance(item, str) and item in allowed for item in value):
            raise ValueError(f"{self.name(key)} may only contain: {', '.join(allowed)}")
        return tuple(word for word in allowed if word in value)

    def mask(self, key: str, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """Run lengths of a mask of ``shape`` (height, width)."""
        value = self.take(key)
        try:
            size = value["size"] if isinstance(value, dict) else None
            if size != list(shape):  # before decoding: a wrong size must not be allocated
                raise ValueError(f"its size is {size!r:.40}, but the size of the scan is {list(shape)}")
            return decode(value)
        except (ValueError, KeyError) as error:
            raise ValueError(f"{self.name(key)}: {error}") from error

    def optional(self, key: str, read: Callable[[str], T]) -> T | None:
        """What ``read`` makes of the field, None where it is null."""
        return None if self.take(key) is None else read(key)


def number_of(value: Any, name: str, low: float, high: float) -> float:
    """``value`` where it is a finite number from ``low`` to ``high``, else ValueError with ``name`` in it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is not a number")
    if not low <= value <= high or not math.isfinite(value):
        raise ValueError(f"{name} must be from {low:g} to {high:g}")
    return float(value)


def numbers_of(value: Any, name: str, count: int, low: float, high: float) -> list[float]:
    """``value`` where it is a list of ``count`` such numbers."""
    if not isinstance(value, list) or len(value) != count:
        raise ValueError(f"{name} must be a list of {count} numbers")
    return [number_of(item, name, low, high) for item in value]
