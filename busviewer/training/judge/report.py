"""What a cross-validation leaves on disk, and what it gives to the model that is handed on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.files import read_json, write_atomic, write_json
from busviewer.mask import compare
from busviewer.progress import track
from busviewer.scan.phantom import Kind, make_phantom
from busviewer.segmentation.models.model_folder import CARD, ModelInfo
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.training.judge.card import drawn_curves, full_card
from busviewer.training.judge.crossvalidate import CrossValidation
from busviewer.training.judge.diagram import outlined, reliability_png, sensitivity_png, tiles_png
from busviewer.training.judge.evaluate import ScoredScan, summarise, write_rows
from busviewer.training.spec import RunSpec

__all__ = ["FIGURES", "PHANTOMS", "phantom_failures", "publish", "read_in_domain", "write_report"]

FIGURES = "figures.json"
PHANTOMS = 64
"""How many synthetic scans the failures are looked for on, a quarter of them without a lesion."""

_SEED, _KINDS = 7000, ("benign", "malignant", "normal", "benign")  # seeds that nothing else here uses
_TILES, _ALARMS = 8, 3


def write_report(found: CrossValidation, out: Path) -> None:
    """Write ``figures.json``, ``scans.csv`` and pictures, and the constants into the models that kept a part out.

    Sets that were only judged have their scans in ``judged.csv``.
    """
    write_json(out / FIGURES, found.figures)
    write_rows(out / "scans.csv", found.rows)
    if found.judged:
        write_rows(out / "judged.csv", found.judged)
    _write_pictures(out, found.figures)
    for info in found.models.values():
        info.write()


def read_in_domain(path: Path, final: ModelInfo) -> dict[str, Any]:
    """The ``figures.json`` of a cross-validation by folds of the recipe of ``final``; ValueError where it is none."""
    try:
        value = read_json(path)
    except OSError as error:
        raise ValueError(f"{path}: cannot be read ({error.strerror or error})") from error
    if not isinstance(value, dict) or value.get("by", "fold") != "fold" or not isinstance(value.get("sets"), dict):
        raise ValueError(f"{path}: not a figures.json of busviewer crossvalidate by fold")
    if not _same_recipe(value.get("recipe"), final.notes["spec"] | {"validate_fold": None, "left_out": None}):
        raise ValueError(f"{path}: its recipe differs from the recipe of {final.folder}")
    return value


def _write_pictures(out: Path, figures: dict[str, Any]) -> None:
    write_atomic(out / "reliability.png", _reliability(figures))
    if curves := drawn_curves(figures):
        write_atomic(out / "sensitivity.png", sensitivity_png(curves))
    else:
        (out / "sensitivity.png").unlink(missing_ok=True)  # of an earlier run on other sets


def _reliability(figures: dict[str, Any]) -> bytes:
    titles = {"pixel": "Pixel is lesion", "malignant": "Lesion is malignant"}
    sets = {name: found["reliability"] for name, found in figures["sets"].items()}
    panels = {
        title: {name: bins[kind] for name, bins in sets.items() if kind in bins} for kind, title in titles.items()
    }
    return reliability_png({title: found for title, found in panels.items() if found})


def publish(
    final: ModelInfo,
    found: CrossValidation,
    remarks: str = "",
    device: str = "auto",
    *,
    in_domain: Mapping[str, Any] | None = None,
) -> ModelInfo:
    """Give ``final`` the pooled constants, the figures and the pictures, and write its card; its description now.

    ``in_domain``: the figures of the same recipe over folds (:func:`read_in_domain`), where the found is of hospitals
    left out.
    """
    info = found.pooled.given_to(final)
    segmenter = TorchSegmenter(info, device)
    phantoms, failures = phantom_failures(segmenter, PHANTOMS)
    figures = found.figures | {"phantoms": phantoms}
    if in_domain is not None:
        figures["in_domain"] = in_domain["sets"]
    parameters = [sum(value.numel() for value in load_network(info, member).parameters()) for member in info.members]
    card = full_card(info, figures, parameters, remarks)
    info.write()
    write_json(info.folder / FIGURES, figures)
    _write_pictures(info.folder, figures)
    write_atomic(info.folder / "failures.png", failures)
    write_atomic(info.folder / CARD, card.encode("utf-8"))
    return info


def _same_recipe(one: object, other: Mapping[str, Any]) -> bool:
    """But for the weights that a run goes on from: each of those kept something else apart."""

    def comparable(recipe: Mapping[str, Any]) -> dict[str, Any]:
        spec = RunSpec.from_json(dict(recipe)).to_json()
        return spec | {"start": spec["start"] is not None}

    try:
        return isinstance(one, dict) and comparable(one) == comparable(other)
    except (TypeError, ValueError):
        return False


def phantom_failures(segmenter: TorchSegmenter, count: int) -> tuple[dict[str, Any], bytes]:
    """The figures on ``count`` synthetic scans, a quarter without a lesion, and a PNG of the worst of them."""
    rows, pictures = list[ScoredScan](), []
    for number in track(range(count), lambda number: f"phantom {number + 1}"):
        kind: Kind = _KINDS[number % len(_KINDS)]  # type: ignore[assignment]
        phantom = make_phantom(_SEED + number, kind)
        prediction = segmenter.segment(phantom.scan, flip=False)
        draft = prediction.mask
        found = compare(draft, phantom.mask)
        row = ScoredScan(
            phantom.name, kind, None, None, lesion=kind != "normal", dice=found.dice, predicted_px=int(draft.sum()),
            draft=prediction.kind(),
        )  # fmt: skip
        rows.append(row)
        caption = f"{phantom.name}: " + (f"Dice {found.dice:.2f}" if row.lesion else "no lesion")
        pictures.append((row, phantom, draft, caption))
    figures = summarise(rows, segmenter, skipped=0)
    alarms = [shown for shown in pictures if not shown[0].lesion and shown[0].draft == "firm"][:_ALARMS]
    worst = sorted((shown for shown in pictures if shown[0].lesion), key=lambda shown: shown[0].dice or 0)
    chosen = [*alarms, *worst][:_TILES]
    tiles = [outlined(np.asarray(one.scan.grey), one.mask, draft, caption) for _, one, draft, caption in chosen]
    lesion = {name: figures["lesion"][name] for name in ("n", "dice", "missed")}
    short = {"lesion": lesion, "normal": figures["normal"], "firm": figures["firm"]}
    return short, tiles_png(tiles)
