"""Measured speed on this machine: ``busviewer bench NAME``."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from busviewer.bench.timing import Table, as_text, machine
from busviewer.segmentation import ModelInfo

__all__ = ["NAMES", "Table", "as_text", "run"]

NAMES = ("inference", "editing", "opening", "finetune", "training")


def run(name: str, model: ModelInfo, device: str) -> Table:
    """Run one benchmark of NAMES; ``{"machine": ..., "rows": [...]}``, each row as :func:`.timing.row` makes it."""
    rows: list[dict[str, Any]] = import_module(f"busviewer.bench.{name}").rows(model, device)
    return {"machine": machine(), "rows": rows}
