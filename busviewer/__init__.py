"""busviewer: read, correct and sign off breast-ultrasound lesion masks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from busviewer.version import __version__

if TYPE_CHECKING:
    from busviewer.library import (
        Evaluation,
        Final,
        Lesion,
        Model,
        Score,
        Segmentation,
        Study,
        StudyScan,
        evaluate,
        load_model,
        open_study,
        score,
    )

__all__ = [
    "Evaluation",
    "Final",
    "Lesion",
    "Model",
    "Score",
    "Segmentation",
    "Study",
    "StudyScan",
    "__version__",
    "evaluate",
    "load_model",
    "open_study",
    "score",
]


def __getattr__(name: str) -> Any:
    """What :mod:`busviewer.library` offers, once it is asked for: the program itself needs none of it."""
    if name in __all__:
        from importlib import import_module

        return getattr(import_module("busviewer.library"), name)
    raise AttributeError(f"module 'busviewer' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
