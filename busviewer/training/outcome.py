"""What a cross-validation leaves on disk, and what it gives to the model that is handed on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from busviewer.files import write_atomic, write_json
from busviewer.mask import compare
from busviewer.progress import track
from busviewer.scan.phantom import Kind, make_phantom
from busviewer.segmentation.model_folder import CARD, ModelInfo
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.training.card import full_card
from busviewer.training.crossvalidate import CrossValidation
from busviewer.training.diagram import outlined, reliability_png, tiles_png
from busviewer.training.evaluate import ScoredScan, summarise, write_rows

__all__ = ["FIGURES", "PHANTOMS", "phantom_failures", "publish", "write_outcome"]

FIGURES = "figures.json"
PHANTOMS = 64
"""How many synthetic scans the failures are looked for on, a quarter of them without a lesion."""

_SEED, _KINDS = 7000, ("benign", "malignant", "normal", "benign")  # seeds that nothing else here uses
_TILES, _ALARMS = 8, 3


def write_outcome(outcome: CrossValidation, out: Path) -> None:
    """Write ``figures.json``, ``scans.csv`` and ``reliability.png``, and the constants into the folds' models."""
    write_json(out / FIGURES, outcome.figures)
    write_rows(out / "scans.csv", outcome.rows)
    write_atomic(out / "reliability.png", _reliability(outcome.figures))
    for info in outcome.models.values():
        info.write()


def _reliability(figures: dict[str, Any]) -> bytes:
    titles = {"pixel": "A pixel is lesion", "malignant": "A lesion is malignant"}
    sets = {name: found["reliability"] for name, found in figures["sets"].items()}
    panels = {
        title: {name: bins[kind] for name, bins in sets.items() if kind in bins} for kind, title in titles.items()
    }
    return reliability_png({title: found for title, found in panels.items() if found})


def publish(final: ModelInfo, outcome: CrossValidation, remarks: str = "", device: str = "auto") -> ModelInfo:
    """Give ``final`` the pooled constants, the figures and the pictures, and write its card; its description now."""
    info = outcome.pooled.given_to(final)
    segmenter = TorchSegmenter(info, device)
    phantoms, failures = phantom_failures(segmenter, PHANTOMS)
    figures = outcome.figures | {"phantoms": phantoms}
    parameters = sum(value.numel() for value in segmenter.network.parameters())
    card = full_card(info, figures, parameters, remarks)
    info.write()
    write_json(info.folder / FIGURES, figures)
    write_atomic(info.folder / "reliability.png", _reliability(figures))
    write_atomic(info.folder / "failures.png", failures)
    write_atomic(info.folder / CARD, card.encode("utf-8"))
    return info


def phantom_failures(segmenter: TorchSegmenter, count: int) -> tuple[dict[str, Any], bytes]:
    """The figures on ``count`` synthetic scans, a quarter without a lesion, and a PNG of the worst of them."""
    rows, pictures = list[ScoredScan](), []
    for number in track(range(count), lambda number: f"phantom {number + 1}"):
        kind: Kind = _KINDS[number % len(_KINDS)]  # type: ignore[assignment]
        phantom = make_phantom(_SEED + number, kind)
        draft = segmenter.segment(phantom.scan, flip=False).mask
        found = compare(draft, phantom.mask)
        row = ScoredScan(
            phantom.name, kind, None, None, lesion=kind != "normal", dice=found.dice, predicted_px=int(draft.sum())
        )
        rows.append(row)
        caption = f"{phantom.name}: " + (f"Dice {found.dice:.2f}" if row.lesion else "no lesion")
        pictures.append((row, phantom, draft, caption))
    figures = summarise(rows, segmenter, skipped=0)
    alarms = [shown for shown in pictures if not shown[0].lesion and shown[0].predicted_px][:_ALARMS]
    worst = sorted((shown for shown in pictures if shown[0].lesion), key=lambda shown: shown[0].dice or 0)
    chosen = [*alarms, *worst][:_TILES]
    tiles = [outlined(np.asarray(one.scan.grey), one.mask, draft, caption) for _, one, draft, caption in chosen]
    lesion, normal = figures["lesion"], figures["normal"]
    short = {"lesion": {name: lesion[name] for name in ("n", "dice", "missed")}, "normal": normal}
    return short, tiles_png(tiles)
