"""A file with settings of a training run: ``busviewer train --config FILE``."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from busviewer.files import open_file
from busviewer.network import NETWORKS
from busviewer.segmentation.device import PRECISIONS
from busviewer.training.loop.augment import VARIATIONS
from busviewer.training.loop.loss import LOSSES
from busviewer.training.spec import KEEPS, RunSpec

__all__ = ["read_config"]

_LARGEST = 1 << 20  # bytes


def read_config(path: Path) -> dict[str, Any]:
    """The fields of a :class:`RunSpec` that the file sets, as its ``to_json`` has them.

    The file is JSON, or TOML where its name ends in .toml; ``options`` may be a table. Of a ``model.json`` it is the
    run that made the model. ValueError names the file and the field, OSError where it cannot be read.
    """
    with open_file(path) as stream:
        data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise ValueError(f"{path}: too large for settings; the limit is {_LARGEST >> 20} MB")
    try:
        text = data.decode("utf-8-sig")
        value = tomllib.loads(text) if path.suffix.lower() == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        kind = "TOML" if path.suffix.lower() == ".toml" else "JSON (or name a TOML file .toml)"
        raise ValueError(f"{path}: not valid {kind}: {error}") from error
    if isinstance(value, dict) and isinstance(value.get("notes"), dict):
        value = value["notes"].get("spec")  # a model.json
    if not isinstance(value, dict):
        raise ValueError(f"{path}: contains no settings of a training run")
    known = [field.name for field in fields(RunSpec)]
    if unknown := sorted(set(value) - set(known)):
        raise ValueError(f"{path}: unknown field {unknown[0]!r}; available: {', '.join(known)}")
    if isinstance(value.get("options"), dict):
        value["options"] = [list(pair) for pair in sorted(value["options"].items())]
    for name, found in value.items():
        good, words = _RULES[name]
        if not good(found):
            raise ValueError(f"{path}: field {name!r} must be {words}, not {found!r:.80}")
    return dict(value)


_Rule = tuple[Callable[[Any], bool], str]


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _number(words: str, good: Callable[[float], bool]) -> _Rule:
    return lambda value: _is_number(value) and good(value), words


def _whole(least: int, most: int = 1_000_000) -> _Rule:
    return lambda value: _is_whole(value) and least <= value <= most, f"a whole number from {least} to {most}"


def _one_of(*names: str) -> _Rule:
    return lambda value: value in names, f"one of {', '.join(names)}"


def _or_null(rule: _Rule) -> _Rule:
    return lambda value: value is None or rule[0](value), f"{rule[1]}, or left out"


def _are_options(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and _is_whole(pair[1]) and pair[1] > 0
        for pair in value
    )


def _are_sizes(value: Any) -> bool:
    if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
        return False
    if not all(_is_number(pair[0]) and 0 <= pair[0] < 1 and _is_whole(pair[1]) for pair in value):
        return False
    starts = [pair[0] for pair in value]
    return starts[:1] == [0] and starts == sorted(set(starts))


_TEXT: _Rule = (lambda value: isinstance(value, str) and 0 < len(value) <= 4096, "text")
_SHARE = _number("a number from 0 to 1", lambda value: 0 <= value <= 1)
_FACTOR = _number("a number from 0 to 100", lambda value: 0 <= value <= 100)
_RULES: dict[str, _Rule] = {
    "network": _one_of(*sorted(NETWORKS)),
    "options": (_are_options, "a table of whole numbers, such as {width = 32}"),
    "epochs": _whole(1),
    "batch": _whole(1, 65536),
    "learning_rate": _number("a number above 0 and below 1", lambda value: 0 < value < 1),
    "weight_decay": _SHARE,
    "sizes": (
        _are_sizes,
        "pairs of a fraction of the epochs and a size, the first from 0, such as [[0, 160], [0.8, 224]]",
    ),
    "encoder": _or_null(_TEXT),
    "encoder_rate": _FACTOR,
    "frozen": _whole(0, 1000),
    "normal_weight": _whole(1, 1000),
    "lesion_free": _SHARE,
    "opinion_weight": _FACTOR,
    "ema": _number("a number from 0 and below 1", lambda value: 0 <= value < 1),
    "seed": _whole(0, 2**32 - 1),
    "validate_fold": _or_null(_whole(-1_000_000)),
    "loss": _one_of(*LOSSES),
    "variation": _one_of(*VARIATIONS),
    "start": _or_null(_TEXT),
    "left_out": _or_null(_TEXT),
    "precision": _one_of(*PRECISIONS),
    "keep": _one_of(*KEEPS),
}
