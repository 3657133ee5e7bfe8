"""Training, judging and fine-tuning models. What imports torch is in modules of its own, and not imported here."""

from __future__ import annotations

from busviewer.training.finetuning.promote import discard, promote
from busviewer.training.holdout import is_held_out

__all__ = ["discard", "is_held_out", "promote"]
