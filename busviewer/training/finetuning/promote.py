"""From candidate to model, by a person's click; nothing is ever overwritten."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from busviewer.segmentation import ModelError, ModelInfo, read_model

__all__ = ["discard", "promote"]


def promote(candidate: Path, models: Path, *, taken: Collection[str] = ()) -> ModelInfo:
    """Move the candidate among the models and return it.

    Where its name is there already, or among those ``taken`` elsewhere (the bundled models'), a number is added.
    ModelError where the candidate is damaged, OSError where it cannot be moved; it then stays where it is.
    """
    info = read_model(candidate)
    info.verify()
    models.mkdir(parents=True, exist_ok=True)
    name, number = info.name, 1
    while name in taken or (models / name).exists():
        number += 1
        name = f"{info.name}-{number}"
    _move(candidate, models / name)
    if name != info.name or info.folder != models / name:
        info = replace(info, folder=models / name, name=name)
        info.write()
    return info


def _move(folder: Path, to: Path) -> None:
    """As a whole, also from one disk to another."""
    try:
        folder.rename(to)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        part = to.with_name(f".{to.name}.part")
        try:
            shutil.copytree(folder, part)
            part.rename(to)
        finally:
            shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)


def discard(candidate: Path) -> None:
    """Remove a candidate; ModelError where the folder is no fine-tuned model."""
    if read_model(candidate).parent is None:
        raise ModelError(f"{candidate}: not a fine-tuned model, so it is not discarded")
    shutil.rmtree(candidate)
