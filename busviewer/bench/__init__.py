"""Measured speed on this machine: ``busviewer bench NAME``."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from busviewer import paths
from busviewer.bench.timing import Table, as_text, machine, missed
from busviewer.segmentation import ModelInfo

__all__ = ["AGAINST", "NAMES", "Table", "as_text", "missed", "run"]

NAMES = ("inference", "editing", "opening", "clips", "carrying", "finetune", "training", "archive")
AGAINST = ("napari",)
_OF_PYTHON = ("editing", "opening", "clips")  # they drive the window with QtTest, in processes of Python


def run(name: str, model: ModelInfo, device: str, *, against: str = "", precision: str = "auto") -> Table:
    """Run one benchmark of NAMES; ``{"machine": ..., "rows": [...]}``, each row as :func:`.timing.row` makes it.

    ``against`` names another program ("napari") to measure beside it: "editing" alone can; else ValueError.
    ValueError too where ``name`` cannot be measured in a bundle.
    ``precision`` is that of segmenting and training, "auto", "fp32" or "bf16"; the others have none.
    """
    if against and name != "editing":
        raise ValueError(f"bench {name} cannot be compared with {against}; only bench editing can")
    if paths.is_bundle() and name in _OF_PYTHON:
        raise ValueError(
            f"bench {name} needs Python, which this build of busviewer does not have; install busviewer with pipx or "
            "uv to run it"
        )
    further = {"against": against} if against else {}
    if name in ("inference", "clips", "carrying", "finetune", "training"):
        further["precision"] = precision
    elif precision == "bf16":
        raise ValueError(f"bench {name} runs no network; remove --precision bf16")
    rows: list[dict[str, Any]] = import_module(f"busviewer.bench.{name}").rows(model, device, **further)
    return {"machine": machine(), "rows": rows}
