"""The user's own models: written to a file, taken from one, deleted. On a worker: weights are hashed."""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module
from pathlib import Path
from typing import Any

from busviewer.segmentation.models.family import is_own
from busviewer.segmentation.models.model_folder import ModelError, ModelInfo
from busviewer.ui.kit.text import tr

__all__ = ["delete_model", "export_model", "import_model"]


def _shelf() -> Any:
    return import_module("busviewer.segmentation.models.shelf")


def export_model(info: ModelInfo, file: Path) -> None:
    """Write a model as one zip file; ModelError where it is damaged, OSError where the file cannot be written."""
    _shelf().export_model(info, file)


def import_model(file: Path, root: Path, taken: Collection[str]) -> ModelInfo:
    """Take a model from a zip file, checked, into ``root``; ModelError says what is wrong with it."""
    found: ModelInfo = _shelf().import_model(file, root, taken=taken)
    return found


def delete_model(info: ModelInfo, root: Path) -> None:
    """Delete a model of ``root``; ModelError for any other."""
    if not is_own(info, root):
        raise ModelError(tr("{model} is not in your own folder, so it cannot be deleted").format(model=info.name))
    _shelf().remove_model(info.name, root)
