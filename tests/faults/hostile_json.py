"""JSON that is wrong: each field replaced by what it must not be, whole files that are something else, and bytes."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

from tests.faults.mutations import damaged

__all__ = ["WRONG", "fields_of", "mutated_json"]

_HUGE = 10**400
_NAN, _INFINITE = float("nan"), float("inf")
WRONG: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 0.5, -0.0, 1e308, _NAN, _INFINITE, _HUGE, -_HUGE, 2**31, 2**63, 10**9,
    "", " ", "x", "../../../etc/passwd", "/etc/passwd", "a\0b", "\ud800", "\n\r\u202e\u200b", "y" * 200_000, "0" * 64,
    [], [[]], {}, {"size": [60, 46], "counts": [10**9]}, {"size": [60, 46], "counts": [-5, 2765]},
    {"size": [8192, 8192], "counts": [8192 * 8192]}, {"size": [60, 46], "counts": [1] * 2760}, {"size": [2**40, 2**40]},
    {"size": [60, 46], "counts": [_HUGE, -_HUGE, 2760]}, {"size": [60, 46], "counts": ["2760"]}, [1, 2], [_NAN] * 4,
)  # fmt: skip


def fields_of(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every field of ``value``, its own way first."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from fields_of(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value[:3]):
            yield from fields_of(inner, (*path, number))


def mutated_json(value: Any, chance: random.Random) -> bytes:
    """The bytes of a file that was to hold ``value``."""
    way = chance.random()
    if way < 0.7:
        made = copy.deepcopy(value)
        for _ in range(chance.choice((1, 1, 3))):
            made = _changed(made, chance)
        return _written(made)
    data = _written(value)
    if way < 0.85:
        return damaged(data, chance)
    return chance.choice((
        b"\xef\xbb\xbf" + data, data.decode().encode("utf-16"), b"", b"\0" * 500, b"[" * 100_000, b'{"a":' * 100_000,
        b"null", b"[]", b"9" * 10_000, data * 2, data.replace(b"{", b'{"format": 99, ', 1), data[:-1] + b',"format":1}',
        data.replace(b"{", b'{"more": [' + b"1," * 500_000 + b"1], ", 1),
    ))  # fmt: skip


def _written(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def _changed(value: Any, chance: random.Random) -> Any:
    path = chance.choice(list(fields_of(value)))
    if not path:
        return chance.choice(WRONG)
    inner = value
    for step in path[:-1]:
        inner = inner[step]
    way = chance.random()
    if way < 0.15 and isinstance(inner, dict):
        del inner[path[-1]]
    elif way < 0.25 and isinstance(inner, dict):
        inner[chance.choice(("path", "x", "__class__", ""))] = inner[path[-1]]
    else:
        inner[path[-1]] = copy.deepcopy(chance.choice(WRONG))
    return value
