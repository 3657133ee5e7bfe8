"""Making one model of several: their networks become its members."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from busviewer.files import write_atomic
from busviewer.segmentation.models.model_folder import CARD, MODEL_JSON, WEIGHTS, Member, ModelError, ModelInfo

__all__ = ["Part", "join_models"]


@dataclass(frozen=True)
class Part:
    """A model's first network as a member-to-be: ``size`` is the side of its square there, None for its own."""

    info: ModelInfo
    size: int | None = None
    mirrored: bool = False
    weight: float = 1.0


def join_models(parts: Sequence[Part], out: Path, title: str) -> ModelInfo:
    """Write a model of the ``parts``' first networks into ``out``; the first part is its first member.

    Its weights are copied, its constants are those of a model that nothing was fitted to. ModelError where the first is
    mirrored, weights are damaged, or ``out`` is there already.
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
    info.write()
    return info
