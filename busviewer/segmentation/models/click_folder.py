"""The click network on disk: ``clicks.json`` + ``weights.safetensors`` + ``card.md``. No torch here.

It is not in the Model menu, because it does not find lesions by itself. One that was fine-tuned lies in the folder of
the model that was fine-tuned with it, as ``clicks.json`` and ``clicks.safetensors``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from busviewer.files import read_json, write_json
from busviewer.segmentation.models.model_folder import MODEL_JSON, WEIGHTS, ModelError, check_inside, check_weights
from busviewer.texts import worded

__all__ = ["CLICKS_JSON", "CLICK_WEIGHTS", "ClickInfo", "has_clicks", "read_clicks"]

CLICKS_JSON, CLICK_WEIGHTS = "clicks.json", "clicks.safetensors"
_FORMAT = 1
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class ClickInfo:
    """What ``clicks.json`` says: enough to rebuild the network and what it is given.

    Attributes:
        folder: where it lies.
        network, options: the architecture and its arguments.
        size: side of its square in pixels.
        sha256: of the weights file.
        notes: free facts about its making (epochs, scans seen, data), for the card.
        weights_file: its name, :data:`CLICK_WEIGHTS` in the folder of a model.
    """

    folder: Path
    network: str
    options: dict[str, int]
    size: int
    sha256: str
    notes: dict[str, Any]
    weights_file: str = WEIGHTS

    @property
    def weights(self) -> Path:
        """The file."""
        return self.folder / self.weights_file

    def verify(self) -> None:
        """Raise ModelError where the weights are missing or not those that ``clicks.json`` names."""
        check_weights(self.folder, self.weights_file, self.sha256, _owner(self.folder))

    def write(self) -> None:
        """Write ``clicks.json`` into the folder."""
        value = {"format": _FORMAT} | asdict(self)
        del value["folder"]
        write_json(self.folder / CLICKS_JSON, value)

    def remove(self) -> None:
        """Take its files out of the folder, if they are there."""
        for path in (self.folder / CLICKS_JSON, self.weights):
            path.unlink(missing_ok=True)


def has_clicks(folder: Path) -> bool:
    """Whether the model in ``folder`` has a click network of its own, usable or not."""
    return any(os.path.lexists(folder / name) for name in (CLICKS_JSON, CLICK_WEIGHTS))


def _owner(folder: Path) -> str:
    """What to reinstall where something is wrong with what lies in ``folder``."""
    return worded("the model") if (folder / MODEL_JSON).is_file() else "busviewer"


def read_clicks(folder: Path) -> ClickInfo:
    """Read and check ``clicks.json``; ModelError names the file and the field."""
    path, again = folder / CLICKS_JSON, worded("reinstall {what}", what=_owner(folder))
    check_inside(folder, CLICKS_JSON)
    try:
        value = read_json(path)
    except OSError as error:
        raise ModelError(
            worded("{path}: cannot be read ({reason}); {again}", path=path, reason=error.strerror, again=again)
        ) from error
    except ValueError as error:
        raise ModelError(str(error)) from error
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        raise ModelError(
            worded("{path}: not a click network of format {format}; {again}", path=path, format=_FORMAT, again=again)
        )
    checks: dict[str, Callable[[Any], bool]] = {
        "network": lambda found: isinstance(found, str),
        "options": lambda found: isinstance(found, dict) and all(type(each) is int for each in found.values()),
        "size": lambda found: type(found) is int and 32 <= found <= 1024 and found % 16 == 0,
        "sha256": lambda found: isinstance(found, str) and bool(_SHA256.fullmatch(found)),
        "notes": lambda found: isinstance(found, dict),
    }
    for name, right in checks.items():
        if not right(value.get(name)):
            raise ModelError(
                worded(
                    "{path}: field {name} is missing or wrong: {found}; {again}",
                    path=path,
                    name=f"{name!r}",
                    found=f"{value.get(name)!r:.80}",
                    again=again,
                )
            )
    file = value.get("weights_file", WEIGHTS)
    if file not in (WEIGHTS, CLICK_WEIGHTS):
        raise ModelError(
            worded(
                "{path}: field 'weights_file' must be {weights} or {click_weights}; {again}",
                path=path,
                weights=WEIGHTS,
                click_weights=CLICK_WEIGHTS,
                again=again,
            )
        )
    return ClickInfo(folder, **{name: value[name] for name in checks}, weights_file=file)
