"""How a row is measured and shown."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from typing import Any

import numpy as np

__all__ = ["Row", "Table", "as_text", "machine", "measure", "row"]

Row = dict[str, Any]
Table = dict[str, Any]


def machine() -> str:
    """Processor, cores and system in one line."""
    name = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as stream:
            name = next(line.split(":", 1)[1].strip() for line in stream if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


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


def row(
    name: str, took: list[float], *, floor: float | None = None, goal: float | None = None, ratio: float | None = None
) -> Row:
    """One row; ``ratio`` is against the first row of the same table, measured in the same run."""
    return {
        "name": name,
        "median": round(float(np.median(took)), 4),
        "p95": round(float(np.percentile(took, 95)), 4),
        "unit": "ms",
        "floor": floor,
        "goal": goal,
        "ratio": None if ratio is None else round(ratio, 3),
    }


def as_text(table: Table) -> str:
    """The table for a terminal."""
    lines = [table["machine"], f"{'':44}{'median':>10}{'p95':>10}{'floor':>8}{'goal':>8}{'ratio':>8}"]
    for one in table["rows"]:
        figures = [f"{one['median']:10.3f}", f"{one['p95']:10.3f}"]
        figures += [f"{one[name] if one[name] is not None else '-':>8}" for name in ("floor", "goal", "ratio")]
        lines.append(f"{one['name'] + ' (' + one['unit'] + ')':44}" + "".join(figures))
    return "\n".join(lines)
