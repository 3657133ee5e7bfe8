"""How a row is measured and shown."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

__all__ = ["Row", "Table", "as_text", "machine", "measure", "measure_in_turn", "missed", "row"]

Row = dict[str, Any]
Table = dict[str, Any]


def machine() -> str:
    """Processor, cores, system and, where a window was used, where Qt shows windows; in one line."""
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as stream:
            name = next(line.split(":", 1)[1].strip() for line in stream if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    line = f"{name}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    qt = getattr(sys.modules.get("PySide6.QtGui"), "QGuiApplication", None)
    return line if qt is None or qt.instance() is None else f"{line}, Qt on {qt.platformName()}"


def measure(work: Callable[[], object], *, times: int, warm_up: int = 3) -> list[float]:
    """Milliseconds of each of ``times`` calls, after some that are not counted."""
    for _ in range(warm_up):
        work()
    took = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append((time.perf_counter() - started) * 1000)
    return took


def measure_in_turn(works: Sequence[Callable[[], object]], *, times: int, turns: int = 5) -> list[list[float]]:
    """What :func:`measure` says of each work, taken in turns, so that what else the machine does hits all alike.

    A turn begins with two calls that are not counted: threads of the one before may still be spinning.
    """
    took: list[list[float]] = [[] for _ in works]
    turns = min(turns, times)
    for turn in range(turns):
        for work, found in zip(works, took, strict=True):
            found += measure(work, times=times * (turn + 1) // turns - times * turn // turns, warm_up=2)
    return took


def row(
    name: str,
    took: list[float],
    *,
    unit: str = "ms",
    floor: float | None = None,
    goal: float | None = None,
    ratio: float | None = None,
    worst: int | None = None,
) -> Row:
    """One row; ``ratio`` is against the first row of the same table, or the one that the benchmark names, of this run.

    ``p95`` is what 95 of 100 do not do worse than: of milliseconds the larger ones, of a rate (``unit`` "scans/s") the
    smaller ones; ``worst`` puts another percentage in its place. Where nothing was measured (``took`` is empty) both
    are None. ``missed``: the median does not keep to the floor, or with ``worst`` that percentage does not.
    """
    share = 95 if worst is None else worst
    median = round(float(np.median(took)), 4) if took else None
    high = round(float(np.percentile(took, share if unit == "ms" else 100 - share)), 4) if took else None
    judged = median if worst is None else high
    missed = False
    if floor is not None and judged is not None:
        missed = judged < floor if unit == "scans/s" else judged > floor
    return {
        "name": name,
        "median": median,
        "p95": high,
        "unit": unit,
        "floor": floor,
        "missed": missed,
        "goal": goal,
        "ratio": None if ratio is None else round(ratio, 3),
    }


def missed(table: Table) -> list[str]:
    """A line for each row whose floor is missed."""
    return [
        f"{one['name']}: floor missed, median {one['median']:g}, p95 {one['p95']:g} {one['unit']} "
        f"(floor: {one['floor']:g})"
        for one in table["rows"]
        if one["missed"]
    ]


_COLUMNS = {"median": 10, "p95": 10, "per second": 11, "floor": 8, "goal": 8, "ratio": 8}
_OTHERS = {"napari_update": "update", "napari_repaint": "repaint", "napari_times": "x faster"}
"""Fields of what another program took, p95, and how many times less we do; None where it was not measured."""


def as_text(table: Table) -> str:
    """The table for a terminal, and how many times a second each row's work was done; "-" where there is no figure."""
    head = f"{'':48}" + "".join(f"{name:>{width}}" for name, width in _COLUMNS.items())
    lines = [table["machine"], head]
    compared = any(field in one for one in table["rows"] for field in _OTHERS)
    if compared:
        lines[1:] = [
            " " * len(head) + "  napari, software OpenGL",
            head + "".join(f"{name:>14}" for name in _OTHERS.values()),
        ]
    for one in table["rows"]:
        shown = {name: one[name] for name in _COLUMNS if name in one and one[name] is not None}
        shown |= {name: f"{one[name]:.3f}" for name in ("median", "p95") if name in shown}
        if "median" in shown and one["unit"] == "ms":
            shown["per second"] = round(1000 / max(one["median"], 1e-3), 1)
        line = f"{one['name'] + ' (' + one['unit'] + ')':48}"
        line += "".join(f"{shown.get(name, '-'):>{width}}" for name, width in _COLUMNS.items())
        if compared:
            others = ("not measured" if one.get(field, "-") is None else one.get(field, "-") for field in _OTHERS)
            line += "".join(f"{value:>14}" for value in others)
        lines.append(line + ("  FLOOR MISSED" if one["missed"] else ""))
    return "\n".join(lines)
