"""What the value of a setting may be: each rule gives the value to keep, and shows what it allows."""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol

__all__ = [
    "Choice",
    "Colour",
    "Device",
    "Flag",
    "Names",
    "Number",
    "Paths",
    "Rule",
    "Table",
    "Text",
    "Whole",
]


class Rule(Protocol):
    """The value to keep for a value as a file has it; ValueError says what would be right."""

    def __call__(self, value: Any) -> Any: ...


@dataclass(frozen=True)
class Text:
    """Any text, without the blanks around it."""

    def __call__(self, value: Any) -> str:
        """Check ``value``."""
        if not isinstance(value, str):
            raise ValueError("must be text")
        return value.strip()


@dataclass(frozen=True)
class Choice:
    """One of the ``allowed``."""

    allowed: tuple[str, ...]

    def __call__(self, value: Any) -> str:
        """Check ``value``."""
        if value not in self.allowed:
            raise ValueError(f"must be one of {', '.join(self.allowed)}")
        return str(value)


@dataclass(frozen=True)
class Device:
    """Where the network runs."""

    def __call__(self, value: Any) -> str:
        """Check ``value``."""
        if not isinstance(value, str) or not re.fullmatch(r"auto|cpu|cuda(:\d{1,3})?", value.strip()):
            raise ValueError("must be auto, cpu, cuda or cuda:N")
        return value.strip()


@dataclass(frozen=True)
class Number:
    """A number from ``low`` to ``high``."""

    low: float
    high: float

    def __call__(self, value: Any) -> float:
        """Check ``value``."""
        if (
            isinstance(value, bool)
            or not isinstance(value, int | float)
            or math.isnan(value)
            or not self.low <= value <= self.high
        ):
            raise ValueError(f"must be a number from {self.low:g} to {self.high:g}")
        return float(value)


@dataclass(frozen=True)
class Whole:
    """A whole number from ``low`` to ``high``."""

    low: int
    high: int

    def __call__(self, value: Any) -> int:
        """Check ``value``."""
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            raise ValueError(f"must be a whole number from {self.low} to {self.high}")
        return value


@dataclass(frozen=True)
class Flag:
    """On or off."""

    def __call__(self, value: Any) -> bool:
        """Check ``value``."""
        if not isinstance(value, bool):
            raise ValueError("must be true or false")
        return value


@dataclass(frozen=True)
class Colour:
    """A colour as "#rrggbb"."""

    def __call__(self, value: Any) -> str:
        """Check ``value``."""
        if not isinstance(value, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", value.strip()):
            raise ValueError('must be a colour like "#56B4E9"')
        return value.strip()


@dataclass(frozen=True)
class Paths:
    """Folders, each once, at most ``limit``."""

    limit: int

    def __call__(self, value: Any) -> tuple[str, ...]:
        """Check ``value``."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValueError("must be a list of folders")
        return tuple(dict.fromkeys(item for item in value if item.strip()))[: self.limit]


@dataclass(frozen=True)
class Names:
    """Some of the ``allowed``, in their order."""

    allowed: tuple[str, ...]

    def __call__(self, value: Any) -> tuple[str, ...]:
        """Check ``value``."""
        if not isinstance(value, list) or not all(item in self.allowed for item in value):
            raise ValueError(f"must be a list of {', '.join(self.allowed)}")
        return tuple(name for name in self.allowed if name in value)


@dataclass(frozen=True)
class Table:
    """Text by name: any, or blank-separated words that are all ``allowed``. ``like`` is what a file has to say."""

    like: str
    allowed: Collection[str] | None = None

    def __call__(self, value: Any) -> dict[str, str]:
        """Check ``value``."""
        if not isinstance(value, dict) or not all(map(self._fits, value.values())):
            raise ValueError(f"must be a table of {self.like}")
        return dict(value)

    def _fits(self, text: Any) -> bool:
        return isinstance(text, str) and (self.allowed is None or set(text.split()) <= set(self.allowed))
