"""In which arithmetic a model runs: by what the device is, and by masks that were compared once; never by a race."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import torch

from busviewer.files import read_json, write_json
from busviewer.mask import dice
from busviewer.scan.phantom import sample_study
from busviewer.segmentation.device import device_words, precision_in, resolve_device
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.texts import worded

__all__ = ["KEPT", "LEAST_DICE", "load_segmenter", "masks_agree"]

LEAST_DICE = 0.995
"""What the masks in bf16 and in fp32 must have in common on each scan, or bf16 is not used for that model."""
KEPT = "precision.json"
"""The file in the user's data folder with what was found so far."""

_SCANS = 16  # phantoms, of all kinds and sizes
_FORMAT = 1


def load_segmenter(
    info: ModelInfo, device: str = "auto", precision: str = "auto", kept: Path | None = None
) -> TorchSegmenter:
    """The model on the device, in fp32 or bf16, and why (``segmenter.precision``, ``segmenter.reason``).

    Args:
        precision: one of :data:`~busviewer.segmentation.device.PRECISIONS`. "auto" is fp32 on every processor, and bf16
            on a GPU that has it where the model's masks agree with those in fp32.
        kept: the folder of the user's data, where it is kept how well they agree; None: found out anew.

    Raises:
        ModelError, ValueError: as :class:`TorchSegmenter`; ValueError too where bf16 is asked for and the masks do not
        agree, with the figure.
    """
    place = resolve_device(device)
    used, reason = precision_in(place, precision)
    if used == "fp32":
        return TorchSegmenter(info, device, reason=reason)
    figures = masks_agree(info, device, kept)
    where = device_words(place)
    words = worded(
        "lowest Dice with fp32 on {count} synthetic scans: {lowest}", count=len(figures), lowest=f"{min(figures):.4f}"
    )
    if min(figures) >= LEAST_DICE:
        return TorchSegmenter(info, device, bf16=True, reason=words)
    if precision == "auto":
        return TorchSegmenter(
            info,
            device,
            reason=worded("bf16 is too inexact for this model on {where} ({words})", where=where, words=words),
        )
    raise ValueError(
        f"bf16 is too inexact for the model {info.name} on {where}: {words}; at least {LEAST_DICE} is needed. Use "
        "--precision fp32 or auto"
    )


def masks_agree(info: ModelInfo, device: str, kept: Path | None) -> Sequence[float]:
    """The Dice of the masks in bf16 with those in fp32 on each of a fixed set of phantoms; 1 where both are empty.

    Found out once for these weights, constants, device and PyTorch, and kept in ``kept``.
    """
    key, file = _key(info, device), None if kept is None else kept / KEPT
    known = {} if file is None else _read(file)
    if key in known:
        return known[key]
    exact, rounded = (TorchSegmenter(info, device, bf16=bf16) for bf16 in (False, True))
    figures = [
        round(dice(*(each.segment(phantom.scan, flip=False).mask for each in (exact, rounded))), 5)
        for phantom in sample_study(_SCANS)
    ]
    if file is not None:
        with suppress(OSError):  # a full disk: found out anew next time
            write_json(file, {"format": _FORMAT, "dice": _read(file) | {key: figures}})
    return figures


def _key(info: ModelInfo, device: str) -> str:
    """What the outcome depends on: also what the masks are cut by, which a calibration changes without the weights."""
    parts = [info.id.sha256, repr(info.threshold), repr(info.smallest_area), repr(sorted(info.calibration.items()))]
    parts += [repr(sorted(info.cuts.items())), torch.__version__]
    place = resolve_device(device)
    return f"{sha256(' '.join(parts).encode()).hexdigest()[:32]} on {device_words(place)}{_processor(place)}"


def _processor(place: torch.device) -> str:
    return f" {torch.backends.cpu.get_cpu_capability()}" if place.type == "cpu" else ""


def _read(file: Path) -> dict[str, list[float]]:
    """What is kept; {} where there is nothing, or nothing that can be used: it is only found out anew."""
    try:
        value: Any = read_json(file)
        if value["format"] != _FORMAT:
            return {}
        return {str(key): [float(each) for each in figures] for key, figures in value["dice"].items() if figures}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
