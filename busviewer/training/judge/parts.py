"""The part that each model of a cross-validation left out (a fold or a hospital), and the scans in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.study import ScanEntry
from busviewer.training.dataset import absent_scans, find_training_scans
from busviewer.training.spec import RunSpec

__all__ = [
    "APART",
    "Part",
    "check_final",
    "epoch_chosen_by",
    "is_of",
    "models_by_fold",
    "models_by_hospital",
    "scans_apart",
    "scans_by_set",
    "spec_of",
]

Part = int | str
"""What a model kept out: a fold, by its number, or all of a hospital, by the name of the set's folder."""
APART = ("validate_fold", "left_out")
"""The fields of a :class:`RunSpec` that say so."""

P = TypeVar("P", int, str)


def spec_of(info: ModelInfo) -> RunSpec:
    """How ``info`` was trained, its first member; ValueError where its ``model.json`` does not tell."""
    spec = info.notes.get("spec")
    if not isinstance(spec, dict):
        raise ValueError(
            f"{info.folder}: model.json does not say how the model was trained; use a model from busviewer train"
        )
    try:
        return RunSpec.from_json(spec)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{info.folder}: model.json describes another kind of training ({error})") from error


def epoch_chosen_by(info: ModelInfo) -> list[Part]:
    """The folds and data sets, which ``info`` did not learn from, that chose the epoch of one of its members."""
    members = info.notes.get("members")
    notes = [info.notes, *(members if isinstance(members, list) else [])]
    specs = [spec for one in notes if isinstance(one, dict) and isinstance(spec := one.get("spec"), dict)]
    parts = [spec.get(name) for spec in specs if spec.get("keep") == "best" for name in APART]
    return [part for part in dict.fromkeys(parts) if isinstance(part, int | str)]


def models_by_fold(models: Sequence[ModelInfo]) -> dict[int, ModelInfo]:
    """The models by the fold that each kept out, in the order of the folds.

    ValueError names the model that kept none out, the same as another, or was trained by another recipe.
    """
    return _by_part(models, lambda spec: spec.validate_fold, "fold", "--validate-fold K")


def models_by_hospital(models: Sequence[ModelInfo]) -> dict[str, ModelInfo]:
    """The models by the set that each left out, by name; raises as :func:`models_by_fold` does."""
    return _by_part(models, lambda spec: spec.left_out, "data set", "--leave-out NAME")


def _by_part(
    models: Sequence[ModelInfo], part_of: Callable[[RunSpec], P | None], what: str, option: str
) -> dict[P, ModelInfo]:
    found: dict[P, ModelInfo] = {}
    for info in models:
        part = part_of(spec_of(info))
        if part is None:
            raise ValueError(
                f"{info.folder}: was not trained without a {what}; use models from busviewer train {option}"
            )
        if part in found:
            raise ValueError(
                f"{info.folder}: was trained without {what} {part}, like {found[part].folder}; give one "
                f"model per {what}"
            )
        found[part] = info
        _check_members(info)
        _check_recipe(info, models[0])
    if len(found) < 2:
        raise ValueError("at least two models are needed: each is calibrated on the others")
    return dict(sorted(found.items()))


def _check_members(info: ModelInfo) -> None:
    """ValueError where a member saw, or may have seen, what the first one did not, or where its epoch was chosen on
    what it is judged by: its figures would be too good."""
    first, told = spec_of(info).to_json(), info.notes.get("members")
    if epoch_chosen_by(info):
        raise ValueError(
            f"{info.folder}: its holdout chose the epoch that was kept, and cannot judge it; train it with --keep last"
        )
    for number in range(len(info.others)):
        notes = told[number] if isinstance(told, list) and number < len(told) else None
        spec = notes.get("spec") if isinstance(notes, dict) else None
        if not isinstance(spec, dict):
            raise ValueError(
                f"{info.folder}: model.json does not say how member {number + 2} was trained; join models from "
                "busviewer train"
            )
        for name in APART:
            if spec.get(name) != first[name]:
                raise ValueError(
                    f"{info.folder}: member {number + 2} was trained with {name} {spec.get(name)!r}, but the first "
                    f"member with {first[name]!r}; join models with the same holdout"
                )


def _check_recipe(info: ModelInfo, first: ModelInfo) -> None:
    asked, spec = (_recipe_of(model) for model in (first, info))
    other = [name for name in asked if asked[name] != spec[name]]
    if other:
        name = other[0]
        raise ValueError(
            f"{info.folder}: its recipe differs from {first.folder} ({name} {spec[name]!r}, not {asked[name]!r}); "
            "all models must have the same recipe"
        )


def _recipe_of(info: ModelInfo) -> dict[str, Any]:
    """What the models of a cross-validation have in common: not what they kept out, nor the weights they go on from,
    which kept it out too."""
    spec = spec_of(info).to_json()
    spec["start"] = spec["start"] is not None
    members = [[member.network, member.options, member.size, member.mirrored] for member in info.others]
    return {name: value for name, value in spec.items() if name not in APART} | {"size": info.size, "members": members}


def check_final(info: ModelInfo, folds: Mapping[Any, ModelInfo]) -> None:
    """ValueError where ``info`` is not of the recipe of the models, or kept something out itself."""
    spec = spec_of(info)
    for part, what in ((spec.validate_fold, "fold"), (spec.left_out, "data set")):
        if part is not None:
            raise ValueError(
                f"{info.folder}: was trained without {what} {part}; the final model must be trained on all data"
            )
    _check_members(info)
    _check_recipe(info, next(iter(folds.values())))


def scans_by_set(
    folders: Sequence[Path], folds: Mapping[Any, ModelInfo], say: Callable[[str], None] = lambda text: None
) -> dict[str, list[ScanEntry]]:
    """The scans with ground truth of each folder, by its name; ``say`` is told what of it cannot be used.

    ValueError names a folder that is not there, is called as another, or has a scan that no model kept out; and a model
    that left a set out which is not among them.
    """
    sets = _sets(folders, say)
    if all(isinstance(part, str) for part in folds):
        for name, folder in zip(sets, folders, strict=True):
            if name not in folds:
                raise ValueError(
                    f"{folder}: no model was trained without this data set; data sets left out: {', '.join(folds)}"
                )
        for name, info in folds.items():
            if name not in sets:
                raise ValueError(
                    f"{info.folder}: was trained without {name!r}, which is not among the data sets ({', '.join(sets)})"
                )
        return sets
    for folder, entries in zip(folders, sets.values(), strict=True):
        if absent := absent_scans(folder):
            raise ValueError(absent[0])  # a fold is not what it was without them
        for entry in entries:
            if entry.fold not in folds:
                why = "has no fold (folds are read from groups.csv or the column Fold)"
                if entry.fold is not None:
                    why = f"is in fold {entry.fold}, which no model was trained without"
                raise ValueError(f"{folder}: {entry.key} {why}")
    return sets


def scans_apart(
    folders: Sequence[Path], sets: Mapping[str, object], say: Callable[[str], None] = lambda text: None
) -> dict[str, list[ScanEntry]]:
    """The scans with ground truth of folders that no model was trained on, by name; ``sets`` are those trained on.

    ValueError as :func:`scans_by_set`, and where a folder is called as one of ``sets``.
    """
    for folder in folders:
        if folder.resolve().name in sets:
            raise ValueError(f"{folder}: the models were trained on {folder.resolve().name}; judge on another data set")
    return _sets(folders, say)


def _sets(folders: Sequence[Path], say: Callable[[str], None]) -> dict[str, list[ScanEntry]]:
    sets: dict[str, list[ScanEntry]] = {}
    for folder in folders:
        name = folder.resolve().name
        if name in sets:
            raise ValueError(f"{folder}: another data folder is also called {name!r}; folder names must be unique")
        sets[name] = find_training_scans([folder], say)
    return sets


def is_of(part: Part, name: str, entry: ScanEntry) -> bool:
    """Whether ``entry`` of the set ``name`` is of the part."""
    return entry.fold == part if isinstance(part, int) else name == part
