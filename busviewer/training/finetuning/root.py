"""Where a fine-tuning starts: at the model that nobody fine-tuned, however often its offspring was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from busviewer.segmentation import ModelInfo
from busviewer.segmentation.models.family import founder_of
from busviewer.segmentation.models.model_folder import find_models

__all__ = ["root_of"]


def root_of(asked: ModelInfo, roots: Sequence[Path]) -> tuple[ModelInfo, str]:
    """The model without a parent that ``asked`` goes back to, and what to say of it, "" where it is ``asked`` itself.

    A training that starts from a fine-tuned model forgets a little more each time; from the root, with all finals so
    far, it does not. Parents are looked for by their hash below ``roots`` and beside ``asked``. Where one is not there
    the training starts from its offspring, which is said.
    """
    if asked.parent is None:
        return asked, ""
    models, _ = find_models([*roots, asked.folder.parent])
    root = founder_of(asked, models)
    if root.parent is not None:
        start = f"training starts from {root.name}" + ("" if root is asked else f", not from {asked.name}")
        return root, f"{root.name} is fine-tuned and its parent {root.parent['name']} is missing; {start}"
    return root, f"{asked.name} is fine-tuned; training starts from its original, {root.name}, with all finals so far"
