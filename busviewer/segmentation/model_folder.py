"""A model on disk: ``model.json`` + ``weights.safetensors`` + ``card.md``. No torch here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from busviewer.files import read_json, sha256_of, write_json
from busviewer.segmentation.prediction import ModelId

__all__ = [
    "CARD",
    "MODEL_JSON",
    "WEIGHTS",
    "ModelError",
    "ModelInfo",
    "check_model_name",
    "find_models",
    "locate_model",
    "read_model",
]

MODEL_JSON, WEIGHTS, CARD = "model.json", "weights.safetensors", "card.md"
_FORMAT = 2  # 1: without gate and calibration
_OPINIONS = ("pixel", "lesion", "malignant")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"\w([\w .+-]{0,126}[\w+-])?")


class ModelError(ValueError):
    """A model folder that cannot be used: the file, and what is wrong."""


@dataclass(frozen=True)
class ModelInfo:
    """What ``model.json`` says: enough to rebuild the network and its preprocessing.

    Attributes:
        folder: where it lies.
        name: its one-word name; title: a line for the menu.
        network, options: the architecture and its arguments.
        size: side of the letterbox square in pixels.
        threshold: probability at and above which a pixel is lesion.
        smallest_area: lesions below this fraction of the scan's area are dropped.
        sha256: of the weights file.
        parent: the model it was fine-tuned from, or None.
        notes: free facts about its making (epochs, scans seen, data), for the card.
        gate: where the mask is less sure of any lesion (:func:`~.postprocess.surest`), it is empty; 0: no gate.
        calibration: (a, b) of "pixel", "lesion" and "malignant", as far as they were fitted: the probability is
            ``sigmoid(a * logit + b)`` (Platt 1999), and the plain sigmoid where there is none.
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
    gate: float = 0.0
    calibration: dict[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def id(self) -> ModelId:
        return ModelId(self.name, self.sha256)

    @property
    def weights(self) -> Path:
        return self.folder / WEIGHTS

    def verify(self) -> None:
        """Raise ModelError where the weights are missing or not those that ``model.json`` names."""
        _check_inside(self.folder, WEIGHTS)
        try:
            found = sha256_of(self.weights)
        except OSError as error:
            raise ModelError(f"{self.weights}: cannot be read ({error.strerror}); reinstall the model") from error
        if found != self.sha256:
            raise ModelError(f"{self.weights}: damaged (SHA-256 {found[:12]}, expected {self.sha256[:12]}); reinstall")

    def write(self) -> None:
        """Write ``model.json`` into the folder."""
        value = {"format": _FORMAT} | asdict(self)
        del value["folder"]
        if not self.gate and not self.calibration:  # an older program can use it too
            value["format"] = 1
            del value["gate"], value["calibration"]
        write_json(self.folder / MODEL_JSON, value)


def check_model_name(name: str) -> None:
    """ModelError where ``name`` cannot be a model's (and its folder's): letters, digits and inner spaces . + - _"""
    if not _NAME.fullmatch(name):
        raise ModelError(f"{name!r} is no name for a model: up to 128 letters, digits, '-', '_', '+', '.' and spaces")


def _check_inside(folder: Path, name: str) -> None:
    """ModelError where the file ``name`` of a model is a link that leads out of its folder."""
    try:
        if (folder / name).resolve().is_relative_to(folder.resolve()):
            return
    except (OSError, RuntimeError):  # a link to itself
        pass
    raise ModelError(f"{folder / name}: is a link that leads outside the model's folder; copy the file here instead")


def read_model(folder: Path) -> ModelInfo:
    """Read and check ``model.json``; ModelError names the file and the field."""
    path = folder / MODEL_JSON
    _check_inside(folder, MODEL_JSON)
    try:
        value = read_json(path)
    except OSError as error:
        raise ModelError(f"{path}: cannot be read ({error.strerror}); a model is a folder with {MODEL_JSON}") from error
    except ValueError as error:
        raise ModelError(str(error)) from error
    number = value.get("format") if isinstance(value, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ModelError(f"{path}: not a busviewer model")
    if number > _FORMAT:
        raise ModelError(f"{path}: made by a newer busviewer; update the program to use it")

    if value.get("weights", WEIGHTS) != WEIGHTS:
        raise ModelError(f"{path}: field 'weights' names another file; a model's weights are {WEIGHTS} beside it")

    def take(name: str, kind: type | tuple[type, ...], good: Callable[[Any], bool]) -> Any:
        found = value.get(name)
        if not isinstance(found, kind) or isinstance(found, bool) or not good(found):
            raise ModelError(f"{path}: field {name!r} is missing or wrong ({found!r:.80})")
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
        gate=float(take("gate", (int, float), lambda gate: 0 <= gate <= 1)) if "gate" in value else 0.0,
        calibration=_pairs(take("calibration", dict, _is_calibration)) if "calibration" in value else {},
    )


def _is_option(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 4096


def _is_calibration(value: dict[str, Any]) -> bool:
    def is_pair(pair: Any) -> bool:
        # bounded, so that no logit becomes infinite; a falling one would turn the model's opinion round
        return (
            isinstance(pair, list)
            and len(pair) == 2
            and all(isinstance(number, (int, float)) and not isinstance(number, bool) for number in pair)
            and 0 < pair[0] <= 1000
            and -1000 <= pair[1] <= 1000
        )

    return set(value) <= set(_OPINIONS) and all(map(is_pair, value.values()))


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
            problems.append(f"{root}: cannot be listed ({error.strerror or error})")
            continue
        found += [folder for folder in inside if not folder.name.startswith(".") and (folder / MODEL_JSON).is_file()]
    return found


def locate_model(wish: str, roots: Iterable[Path]) -> ModelInfo:
    """The model of that name below the roots, or in the folder of that path.

    ModelError says what is wrong with it, or lists what there is.
    """
    roots = list(roots)
    models, _ = find_models(roots)
    for model in models:
        if model.name == wish:
            return model
    named = [folder for folder in _model_folders(roots, []) if folder.name == wish]
    for folder in (*named, Path(wish)):
        if (folder / MODEL_JSON).is_file():
            return read_model(folder)
    names = ", ".join(model.name for model in models) or "none"
    raise ModelError(f"no model {wish!r}: there is {names}; or give the folder of one")
