"""A model on disk: ``model.json`` + ``weights.safetensors`` + ``card.md``. No torch here."""

from __future__ import annotations

import hashlib
import math
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from busviewer.files import read_json, sha256_of, write_json
from busviewer.segmentation.prediction import ModelId
from busviewer.study.annotations.sensitivity import EVEN_CUTS, SENSITIVITIES, Sensitivity
from busviewer.texts import worded

__all__ = [
    "CARD",
    "MODEL_JSON",
    "WEIGHTS",
    "Member",
    "ModelError",
    "ModelInfo",
    "check_model_name",
    "find_models",
    "locate_model",
    "read_model",
]

MODEL_JSON, WEIGHTS, CARD = "model.json", "weights.safetensors", "card.md"
_OLD_NAMES = {"attention-unet": "breast-lesions"}  # of bundled models, as commands and runs may still have them
_FORMAT = 3  # 1: without gate and calibration; 2: a gate in the place of sensitivities, one network
_LINES = ("pixel", "lesion", "malignant")
_MOST_MEMBERS = 8
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"\w([\w .+-]{0,126}[\w+-])?")
_WEIGHTS_NAME = re.compile(r"[A-Za-z0-9][\w.+-]{0,120}\.safetensors")


class ModelError(ValueError):
    """A model folder that cannot be used: the file, and what is wrong."""


@dataclass(frozen=True)
class Member:
    """One network of a model: its architecture and arguments, the side of its square, its weights and their hash.

    ``mirrored``: it gets the mirrored scan, and its map is mirrored back, so that the errors of the members differ.
    ``weight``: its weight in the mean.
    """

    network: str
    options: dict[str, int]
    size: int
    weights: str
    sha256: str
    mirrored: bool = False
    weight: float = 1.0


@dataclass(frozen=True)
class ModelInfo:
    """What ``model.json`` says: enough to rebuild the networks and their preprocessing.

    A model is one network, or several whose maps are averaged as logits: the first (``network``, ``options``,
    ``size``, ``sha256``), which is the one that is explained and fine-tuned, and ``others``.

    Attributes:
        folder: where it lies.
        name: its one-word name; title: a line for the menu.
        network, options: the architecture and its arguments.
        size: side of the letterbox square in pixels.
        threshold: probability at and above which a pixel is lesion.
        smallest_area: lesions below this fraction of the scan's area are dropped.
        sha256: of the first member's weights file.
        parent: the model it was fine-tuned from, or None.
        notes: free facts about its making (epochs, scans seen, data), for the card.
        calibration: (a, b) of "pixel", "lesion" and "malignant", as far as they were fitted: the probability is
            ``sigmoid(a * logit + b)`` (Platt 1999), and the plain sigmoid where there is none. "pixel" and "malignant"
            are over the mean of the members, "lesion" over how certain that mean is of any lesion.
        sensitivities: by name, from which lesion probability on a draft is firm, and what that came to elsewhere.
        others: the members after the first.
        weight: the weight of the first member in the mean.
    """

    folder: Path
    name: str
    title: str
    network: str
    options: dict[str, int]
    size: int
    threshold: float
    smallest_area: float
    sha256: str
    parent: dict[str, str] | None
    notes: dict[str, Any]
    calibration: dict[str, tuple[float, float]] = field(default_factory=dict)
    sensitivities: dict[str, Sensitivity] = field(default_factory=lambda: _sensitivities(EVEN_CUTS))
    others: tuple[Member, ...] = ()
    weight: float = 1.0

    @property
    def id(self) -> ModelId:
        """Its name, and the SHA-256 of its weights: of several members, the hash of their hashes."""
        if not self.others:
            return ModelId(self.name, self.sha256)
        hashes = [f"{member.sha256} {member.size} {member.mirrored:d} {member.weight:g}" for member in self.members]
        return ModelId(self.name, hashlib.sha256("\n".join(hashes).encode()).hexdigest())

    @property
    def weights(self) -> Path:
        """Of the first member."""
        return self.folder / WEIGHTS

    @property
    def members(self) -> tuple[Member, ...]:
        """All of its networks, the first one first."""
        first = Member(self.network, self.options, self.size, WEIGHTS, self.sha256, weight=self.weight)
        return (first, *self.others)

    @property
    def cuts(self) -> dict[str, float]:
        """By sensitivity, the lesion probability from which on a draft is firm."""
        return {name: found.cut for name, found in self.sensitivities.items()}

    def verify(self) -> None:
        """Raise ModelError where the weights of a member are missing or not those that ``model.json`` names."""
        for member in self.members:
            self.verify_member(member)

    def verify_member(self, member: Member) -> None:
        """Raise ModelError where the weights of ``member`` are missing or not those that ``model.json`` names."""
        check_weights(self.folder, member.weights, member.sha256)

    def write(self) -> None:
        """Write ``model.json`` into the folder."""
        value = {"format": _FORMAT} | asdict(self)
        del value["folder"], value["others"]
        value["members"] = [asdict(member) for member in self.others]
        write_json(self.folder / MODEL_JSON, value)


def check_model_name(name: str) -> None:
    """ModelError where ``name`` cannot be a model's (and its folder's): letters, digits and inner spaces . + - _"""
    if not _NAME.fullmatch(name):
        raise ModelError(
            worded(
                "{name} is not a valid model name; use up to 128 letters, digits, '-', '_', '+', '.' and spaces",
                name=f"{name!r}",
            )
        )


def check_inside(folder: Path, name: str) -> None:
    """ModelError where the file ``name`` of a model is a link that leads out of its folder."""
    try:
        if (folder / name).resolve().is_relative_to(folder.resolve()):
            return
    except (OSError, RuntimeError):  # a link to itself
        pass
    raise ModelError(
        worded(
            "{folder}: a link to a file outside the model folder; copy the file into the folder", folder=folder / name
        )
    )


def check_weights(folder: Path, name: str, sha256: str, what: str = worded("the model")) -> None:
    """ModelError where the file ``name`` is missing or not the one of ``sha256``: it says to reinstall ``what``."""
    path = folder / name
    check_inside(folder, name)
    try:
        found = sha256_of(path)
    except OSError as error:
        raise ModelError(
            worded("{path}: cannot be read ({reason}); reinstall {what}", path=path, reason=error.strerror, what=what)
        ) from error
    if found != sha256:
        raise ModelError(
            worded(
                "{path}: damaged (SHA-256 {found}, expected {sha256}); reinstall {what}",
                path=path,
                found=found[:12],
                sha256=sha256[:12],
                what=what,
            )
        )


def read_model(folder: Path) -> ModelInfo:
    """Read and check ``model.json``; ModelError names the file and the field."""
    path = folder / MODEL_JSON
    check_inside(folder, MODEL_JSON)
    try:
        value = read_json(path)
    except OSError as error:
        raise ModelError(
            worded(
                "{path}: cannot be read ({reason}); a model is a folder with {model_json}",
                path=path,
                reason=error.strerror,
                model_json=MODEL_JSON,
            )
        ) from error
    except ValueError as error:
        raise ModelError(str(error)) from error
    number = value.get("format") if isinstance(value, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ModelError(worded("{path}: not a busviewer model", path=path))
    if number > _FORMAT:
        raise ModelError(worded("{path}: made by a newer version of busviewer; update busviewer to use it", path=path))

    if value.get("weights", WEIGHTS) != WEIGHTS:
        raise ModelError(
            worded("{path}: field 'weights' must be {weights}, a file in the same folder", path=path, weights=WEIGHTS)
        )

    def take(name: str, kind: type | tuple[type, ...], good: Callable[[Any], bool]) -> Any:
        found = value.get(name)
        if not isinstance(found, kind) or isinstance(found, bool) or not good(found):
            raise ModelError(
                worded(
                    "{path}: field {name} is missing or wrong ({found})",
                    path=path,
                    name=f"{name!r}",
                    found=f"{found!r:.80}",
                )
            )
        return found

    return ModelInfo(
        folder=folder,
        name=take("name", str, lambda name: _NAME.fullmatch(name) is not None),
        title=take("title", str, lambda title: title.isprintable() and 0 < len(title) <= 200),
        network=take("network", str, bool),
        options=take("options", dict, lambda options: all(map(_is_option, options.values()))),
        size=take("size", int, lambda size: 32 <= size <= 2048 and size % 16 == 0),
        threshold=float(take("threshold", (int, float), lambda threshold: 0 < threshold < 1)),
        smallest_area=float(take("smallest_area", (int, float), lambda area: 0 <= area < 1)),
        sha256=take("sha256", str, lambda digest: _SHA256.fullmatch(digest) is not None),
        parent=take("parent", dict, _is_parent) if value.get("parent") is not None else None,
        notes=take("notes", dict, lambda notes: True) if "notes" in value else {},
        calibration=_lines(take, value, number),
        sensitivities=_found_sensitivities(take("sensitivities", dict, _are_sensitivities))
        if "sensitivities" in value
        else _sensitivities(EVEN_CUTS),
        others=tuple(_member(item, path) for item in take("members", list, _are_members)) if "members" in value else (),
        weight=float(take("weight", (int, float), _is_weight)) if "weight" in value else 1.0,
    )


def _lines(take: Callable[..., Any], value: dict[str, Any], number: int) -> dict[str, tuple[float, float]]:
    """The calibration; of an older format, the gate becomes the line of the lesion probability: one half lies there."""
    lines = _pairs(take("calibration", dict, _is_calibration)) if "calibration" in value else {}
    if number >= 3:
        return lines
    lines.pop("lesion", None)  # was over the logit of the head
    gate = float(take("gate", (int, float), lambda gate: 0 <= gate <= 1)) if "gate" in value else 0.0
    if 0 < gate < 1:
        lines["lesion"] = (1.0, -math.log(gate / (1 - gate)))
    return lines


def _sensitivities(cuts: Mapping[str, float]) -> dict[str, Sensitivity]:
    return {name: Sensitivity(cut) for name, cut in cuts.items()}


def _are_sensitivities(value: dict[str, Any]) -> bool:
    def is_share(share: Any) -> bool:
        return isinstance(share, (int, float)) and not isinstance(share, bool) and 0 <= share <= 1

    def is_one(found: Any) -> bool:
        known = isinstance(found, dict) and set(found) <= {"cut", "lesions", "normals"} and is_share(found.get("cut"))
        return known and all(found.get(name) is None or is_share(found[name]) for name in ("lesions", "normals"))

    if set(value) != set(SENSITIVITIES) or not all(map(is_one, value.values())):
        return False
    cuts = [value[name]["cut"] for name in SENSITIVITIES]
    return cuts == sorted(cuts, reverse=True)


def _found_sensitivities(value: dict[str, dict[str, Any]]) -> dict[str, Sensitivity]:
    return {name: Sensitivity(**value[name]) for name in SENSITIVITIES}


def _is_weight(value: float) -> bool:
    return 0.01 <= value <= 100


def _are_members(value: list[Any]) -> bool:
    return len(value) < _MOST_MEMBERS and all(isinstance(item, dict) for item in value)


def _member(value: dict[str, Any], path: Path) -> Member:
    checks: dict[str, Callable[[Any], bool]] = {
        "network": lambda found: isinstance(found, str) and bool(found),
        "options": lambda found: isinstance(found, dict) and all(map(_is_option, found.values())),
        "size": lambda found: _is_option(found) and 32 <= found <= 2048 and found % 16 == 0,
        "weights": lambda found: isinstance(found, str) and _WEIGHTS_NAME.fullmatch(found) is not None,
        "sha256": lambda found: isinstance(found, str) and _SHA256.fullmatch(found) is not None,
        "mirrored": lambda found: isinstance(found, bool),
        "weight": lambda found: isinstance(found, (int, float)) and not isinstance(found, bool) and _is_weight(found),
    }
    value = {"mirrored": False, "weight": 1.0} | value
    for name, good in checks.items():
        if name not in value or not good(value[name]):
            raise ModelError(
                worded(
                    "{path}: field 'members': {name} is missing or wrong ({found})",
                    path=path,
                    name=f"{name!r}",
                    found=f"{value.get(name)!r:.80}",
                )
            )
    return Member(**{name: value[name] for name in checks})


def _is_option(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 4096


def _is_calibration(value: dict[str, Any]) -> bool:
    def is_pair(pair: Any) -> bool:
        # bounded, so that no logit becomes infinite; a falling one would turn the model's assessment round
        return (
            isinstance(pair, list)
            and len(pair) == 2
            and all(isinstance(number, (int, float)) and not isinstance(number, bool) for number in pair)
            and 0 < pair[0] <= 1000
            and -1000 <= pair[1] <= 1000
        )

    return set(value) <= set(_LINES) and all(map(is_pair, value.values()))


def _pairs(value: dict[str, list[float]]) -> dict[str, tuple[float, float]]:
    return {name: (float(a), float(b)) for name, (a, b) in value.items()}


def _is_parent(value: dict[str, Any]) -> bool:
    return {"name", "sha256"} <= set(value) and all(isinstance(text, str) for text in value.values())


def find_models(roots: Iterable[Path]) -> tuple[list[ModelInfo], list[str]]:
    """The models lying directly below the roots, and what is wrong with those that cannot be used."""
    models: list[ModelInfo] = []
    problems: list[str] = []
    for folder in _model_folders(roots, problems):
        try:
            models.append(read_model(folder))
        except ModelError as error:
            problems.append(str(error))
    return models, problems


def _model_folders(roots: Iterable[Path], problems: list[str]) -> list[Path]:
    found: list[Path] = []
    for root in roots:
        try:
            inside = sorted(root.iterdir()) if root.is_dir() else []
        except OSError as error:
            problems.append(worded("{root}: cannot be listed ({reason})", root=root, reason=error.strerror or error))
            continue
        found += [folder for folder in inside if not folder.name.startswith(".") and (folder / MODEL_JSON).is_file()]
    return found


def locate_model(wish: str, roots: Iterable[Path]) -> ModelInfo:
    """The model of that name below the roots, or, where ``wish`` is a path (it has a separator), in that folder.

    ModelError says what is wrong with it, or lists the available models.
    """
    if any(sign and sign in wish for sign in (os.sep, os.altsep)):
        if not (Path(wish) / MODEL_JSON).is_file():
            raise ModelError(f"{wish}: no model in this folder ({MODEL_JSON} is missing)")
        return read_model(Path(wish))
    roots = list(roots)
    models, _ = find_models(roots)
    for model in models:
        if model.name == wish:
            return model
    for folder in _model_folders(roots, []):
        if folder.name == wish and (folder / MODEL_JSON).is_file():
            return read_model(folder)
    if wish in _OLD_NAMES:
        return locate_model(_OLD_NAMES[wish], roots)
    names = ", ".join(model.name for model in models) or "none"
    hint = f"; for the folder here, write .{os.sep}{wish}" if (Path(wish) / MODEL_JSON).is_file() else ""
    raise ModelError(f"no model {wish!r}; available: {names}, or the folder of a model{hint}")
