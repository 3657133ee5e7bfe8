"""Join several models into one: their networks become its members."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from busviewer.files import write_atomic
from busviewer.segmentation.models.model_folder import CARD, MODEL_JSON, WEIGHTS, Member, ModelError, ModelInfo
from busviewer.segmentation.models.trained_on import read_trained_on

__all__ = ["Part", "join_models"]


@dataclass(frozen=True)
class Part:
    """The first network of a model, to become a member; ``size`` is the side of its square, None for its own size."""

    info: ModelInfo
    size: int | None = None
    mirrored: bool = False
    weight: float = 1.0


def join_models(parts: Sequence[Part], out: Path, title: str) -> ModelInfo:
    """Write a model of the ``parts``' first networks into ``out``; the first part is its first member.

    The weights are copied; the model is not calibrated. ModelError if the first part is mirrored, weights are damaged,
    or ``out`` already contains a model.
    """
    first, *others = parts
    if first.mirrored:
        raise ModelError(f"{first.info.folder}: the first member cannot be mirrored; mirror another one")
    if (out / MODEL_JSON).exists():
        raise ModelError(f"{out}: already contains a model; choose another folder")
    members = tuple(
        Member(part.info.network, part.info.options, part.size or part.info.size, f"{number}.{WEIGHTS}",
               part.info.sha256, part.mirrored, part.weight)
        for number, part in enumerate(others, 2)
    )  # fmt: skip
    for part in parts:
        part.info.verify_member(part.info.members[0])
    out.mkdir(parents=True, exist_ok=True)
    for part, member in zip(parts, (first.info.members[0], *members), strict=True):
        shutil.copyfile(part.info.weights, out / member.weights)
    info = replace(
        first.info,
        folder=out,
        name=out.resolve().name,
        title=title,
        size=first.size or first.info.size,
        parent=None,
        calibration={},
        notes=first.info.notes | {"members": [part.info.notes for part in others]},
        others=members,
        weight=first.weight,
    )
    write_atomic(out / CARD, f"# {info.name}\n\nCombined from {len(parts)} models. Not calibrated yet.\n".encode())
    known = [trained for part in parts if (trained := read_trained_on(part.info.folder)) is not None]
    if len(known) == len(parts):  # else it is not known of all
        reduce(lambda one, other: one.plus(other), known).write(out)
    info.write()
    return info
