"""Which scans a model was trained on: ``trained-on.json`` beside its ``model.json``. It holds hashes and no picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busviewer.files import read_json, write_json
from busviewer.scan import Scan
from busviewer.segmentation.models.model_folder import ModelError
from busviewer.study.survey.view_code import SAME_VIEW, bits_apart, view_code
from busviewer.texts import worded

__all__ = ["TRAINED_ON", "TrainedOn", "read_trained_on"]

TRAINED_ON = "trained-on.json"
_FORMAT = 1
_HASH = 16  # hexadecimal digits of a SHA-256: enough to tell a million scans apart


@dataclass(frozen=True, eq=False)
class TrainedOn:
    """The scans that a model learned from.

    Attributes:
        hashes: the first 16 hexadecimal digits of the SHA-256 of each scan's file.
        views: (N, 4) uint64, the :func:`~busviewer.study.survey.view_code.view_code` of each, by which a copy that was
            saved again is known too.
    """

    hashes: tuple[str, ...]
    views: NDArray[np.uint64]

    @classmethod
    def of(cls, scans: Iterable[Scan]) -> TrainedOn:
        """Of scans, one after the other."""
        hashes, views = [], []
        for scan in scans:
            hashes.append(scan.sha256[:_HASH])
            views.append(view_code(scan))
        return cls(tuple(hashes), np.array(views, np.uint64).reshape(-1, 4))

    def plus(self, other: TrainedOn) -> TrainedOn:
        """Both together, each scan once."""
        both = dict(zip(self.hashes, self.views, strict=True)) | dict(zip(other.hashes, other.views, strict=True))
        return TrainedOn(tuple(both), np.array(list(both.values()), np.uint64).reshape(-1, 4))

    def __len__(self) -> int:
        return len(self.hashes)

    def has(self, scan: Scan) -> bool:
        """Whether ``scan``, or one that shows the same view, is among them; 1 ms where the file itself is not."""
        if scan.sha256 and scan.sha256[:_HASH] in self.hashes:
            return True
        return bool((bits_apart(view_code(scan), self.views) <= SAME_VIEW).any())

    def write(self, folder: Path) -> None:
        """Write it into a model's folder, atomically; OSError where it cannot."""
        codes = ("".join(f"{part:016x}" for part in view) for view in self.views.tolist())
        write_json(folder / TRAINED_ON, {"format": _FORMAT, "scans": dict(zip(self.hashes, codes, strict=True))})


def read_trained_on(folder: Path) -> TrainedOn | None:
    """What a model's folder tells of its training scans; None where it tells nothing (a model of an older version).

    ModelError where the file is there and cannot be used; it is named.
    """
    path = folder / TRAINED_ON
    try:
        value: Any = read_json(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise ModelError(worded("{path}: cannot be read ({reason})", path=path, reason=error)) from error
    try:
        if value["format"] > _FORMAT:
            raise ModelError(
                worded("{path}: made by a newer version of busviewer; update busviewer to use it", path=path)
            )
        scans = {str(name): str(code) for name, code in value["scans"].items()}
        if any(len(code) != 64 for code in scans.values()):
            raise ValueError
        views = [[int(code[at : at + 16], 16) for at in range(0, 64, 16)] for code in scans.values()]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(worded("{path}: not a list of training scans; reinstall the model", path=path)) from error
    return TrainedOn(tuple(scans), np.array(views, np.uint64).reshape(-1, 4))
