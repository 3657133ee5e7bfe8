"""The card of a model that was just made: what is known of it by then."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from busviewer.segmentation import ModelInfo

__all__ = ["candidate_card", "training_card"]

_USE = """
Not a medical device, not for diagnosis: a first proposal for a reader who checks and corrects every mask.
"""


def training_card(info: ModelInfo, folders: Sequence[Path]) -> str:
    """The card that ``busviewer train`` leaves; figures are for ``busviewer evaluate`` to state."""
    facts = "\n".join(f"- {name}: {value}" for name, value in info.notes.items())
    data = "\n".join(f"- {folder}" for folder in folders)
    return (
        f"# {info.name}\n{_USE}\n## Trained on\n{data}\n\n## How\n- network: {info.network} {info.options}\n{facts}\n"
    )


def candidate_card(info: ModelInfo, study: str, reader: str) -> str:
    """The card that a fine-tuning leaves."""
    notes, parent = info.notes, info.parent or {}
    return (
        f"# {info.name}\n{_USE}\n"
        f"Fine-tuned from {parent.get('name')} ({str(parent.get('sha256'))[:12]}) on {notes['finals']} finals of "
        f"{reader} in {study}, {notes['epochs']} epochs.\n\n"
        f"Mean Dice on {notes['held_out']} held-out finals: {notes['before']:.3f} before, {notes['after']:.3f} after.\n"
    )
