"""The user's own models: written to a file, taken from one, deleted. On a worker: weights are hashed."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from busviewer.segmentation.models import shelf
from busviewer.segmentation.models.family import is_own
from busviewer.segmentation.models.model_folder import MODEL_JSON, ModelError, ModelInfo, check_model_name
from busviewer.ui.kit.text import tr

__all__ = ["delete_model", "export_model", "import_model"]

_LARGEST_JSON = 1 << 20  # bytes


def export_model(info: ModelInfo, file: Path) -> None:
    """Write a model as one zip file; ModelError where it is damaged, OSError where the file cannot be written."""
    shelf.export_model(info, file)


def import_model(file: Path, root: Path, taken: Collection[str]) -> ModelInfo:
    """Take a model from a zip file, checked, into ``root``; ModelError says what is wrong with it.

    Where its name is there already, or among those ``taken``, a number is added.
    """
    return shelf.import_model(file, root, name=_free_name(file, root, taken), taken=taken)


def _free_name(file: Path, root: Path, taken: Collection[str]) -> str | None:
    """Another name for a model whose own is taken; None where that is free, or cannot be told: then the import says
    what is wrong with the file."""
    try:
        with ZipFile(file) as archive, archive.open(MODEL_JSON) as stream:
            own = str(json.loads(stream.read(_LARGEST_JSON))["name"])
        check_model_name(own)
    except (OSError, BadZipFile, KeyError, TypeError, ValueError, RuntimeError, zlib.error):
        return None
    name, number = own, 1
    while name in taken or (root / name).exists():
        number += 1
        name = f"{own}-{number}"
    return None if name == own else name


def delete_model(info: ModelInfo, root: Path) -> None:
    """Delete a model of ``root``; ModelError for any other."""
    if not is_own(info, root):
        raise ModelError(tr("{model} is not in your own folder, so it cannot be deleted").format(model=info.name))
    shelf.remove_model(info.name, root)
