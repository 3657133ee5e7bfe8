"""The frozen description of a training run: what is in it makes the run, and nothing else does."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

__all__ = ["KEEPS", "RunSpec"]

KEEPS = ("last", "best")
"""Which epoch of a run becomes the model: the last one, or the one with the highest Dice on what is kept apart."""

_PAIRS = ("options", "sizes")


@dataclass(frozen=True)
class RunSpec:
    """One training run.

    Attributes:
        network, options: the architecture and its arguments.
        epochs, batch, learning_rate, weight_decay: AdamW with a cosine schedule and a linear warm-up; without weight
            decay, that is Adam. The batch is that of all processes together.
        loss: of the mask, one of :data:`busviewer.training.loop.loss.LOSSES`.
        sizes: the side of the square for each part of the run, as ((from this fraction of the epochs, size), ...):
            most steps are taken small and cheap, the last ones at the size the model is used at.
        encoder: the SHA-256 of the published weights that the encoder started from, or None.
        encoder_rate: the learning rate of such an encoder, in parts of the others'.
        frozen: how many parts of such an encoder, from the scan on, stay as published, their normalisation too.
        normal_weight: how many times as often a scan without a lesion is drawn.
        lesion_free: the share of scans with a lesion that are cropped beside it, and show none then.
        opinion_weight: what the loss of each assessment on the whole scan counts, that of the mask being 1.
        ema: decay of the moving average of the weights; the average is what is kept.
        seed: of shuffling, augmentation and the first weights.
        validate_fold: the fold kept apart, or None.
        variation: how far the variants of a scan go, one of :data:`busviewer.training.loop.augment.VARIATIONS`.
        precision: "fp32", "bf16", or "auto": what the device is for.
        left_out: the name of the folder of training scans that is kept apart, or None.
        start: the SHA-256 of the weights of the model that the run started from, or None.
        keep: one of :data:`KEEPS`. With "best", what is kept apart chose the epoch, and cannot judge the model.
    """

    network: str = "attention-lite"
    options: tuple[tuple[str, int], ...] = (("width", 24),)
    epochs: int = 20
    batch: int = 12
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    sizes: tuple[tuple[float, int], ...] = ((0.0, 160), (0.8, 224))
    encoder: str | None = None
    encoder_rate: float = 0.4
    frozen: int = 0
    normal_weight: int = 4
    lesion_free: float = 0.15
    opinion_weight: float = 0.2
    ema: float = 0.998
    seed: int = 1
    validate_fold: int | None = None
    loss: str = "dice-bce"
    variation: str = "usual"
    start: str | None = None
    left_out: str | None = None
    precision: str = "auto"
    keep: str = "last"

    @property
    def size(self) -> int:
        """The side of the square that the finished model is used at."""
        return self.sizes[-1][1]

    def size_at(self, epoch: int) -> int:
        """The side of the square in epoch ``epoch`` (from 0)."""
        return next(size for start, size in reversed(self.sizes) if epoch >= start * self.epochs)

    def to_json(self) -> dict[str, Any]:
        """The spec as JSON has it: pairs as lists."""
        pairs = {name: [list(pair) for pair in getattr(self, name)] for name in _PAIRS}
        return asdict(self) | pairs

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> RunSpec:
        """The spec that ``to_json`` wrote; ValueError names a field that is unknown."""
        known = {field.name for field in fields(cls)}
        unknown = set(value) - known
        if unknown:
            raise ValueError(f"run description: unknown field {sorted(unknown)[0]!r}")
        value = dict(value)
        for name in _PAIRS:
            if name in value:
                value[name] = tuple((a, b) for a, b in value[name])
        return cls(**value)
