"""The card says what the figures say, and where a floor was missed."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from busviewer.segmentation import ModelInfo
from busviewer.training.card import full_card
from busviewer.training.spec import RunSpec

INFO = ModelInfo(
    folder=Path("final"), name="final", title="Final", network="attention-lite", options={"width": 24}, size=224,
    threshold=0.41234, smallest_area=0.002, sha256="a" * 64, parent=None, gate=0.8,
    notes={"scans": 2124, "scans_seen": 48000, "seconds": 7200, "spec": RunSpec(encoder="b" * 64).to_json()},
    calibration={"pixel": (0.9, 0.1), "lesion": (1.2, -0.5)},
)  # fmt: skip


def number(mean: float, sd: float | None = 0.01) -> dict[str, float | None]:
    return {"mean": mean, "sd": sd}


@pytest.fixture
def figures() -> dict[str, Any]:
    lesion = {"n": 517, "dice": number(0.7654), "iou": number(0.68), "precision": number(0.8), "recall": number(0.79),
              "hd95_px": number(41.6, 3.2), "missed": number(0.12)}  # fmt: skip
    found = {
        "folds": {},
        "over_folds": {
            "lesion": lesion,
            "normal": {"n": 101, "false_positives": 9, "false_positive_rate": number(0.09)},
            "classification": {"n": 517, "auc": number(0.93), "ece": number(0.05)},
            "uncertainty": {"n": 517, "spearman": number(0.5, None)},
        },
        "lesion_dice_se": 0.0123,
        "classes": {"benign": {**lesion, "n": 350}, "malignant": {**lesion, "n": 167, "dice": number(0.7)}},
        "sizes": {"below 5 % of the scan": {**lesion, "n": 200}, "5 to 15 %": {}},
        "reliability": {"pixel": {"ece": 0.0123}, "malignant": {"ece": None}},
    }
    other = copy.deepcopy(found)
    other["over_folds"]["normal"] = {"n": 0, "false_positives": None, "false_positive_rate": None}
    other["over_folds"]["lesion"] |= {"n": 1506, "missed": number(0.0)}
    phantoms = {"lesion": {"n": 48, "dice": 0.9, "missed": 0.02}, "normal": {"n": 16, "false_positives": 3}}
    return {"models": {"1": {}, "2": {}}, "sets": {"BUSI": found, "BUS-BRA": other}, "phantoms": phantoms}


def test_each_figure_stands_in_its_row(figures: dict[str, Any]) -> None:
    card = full_card(INFO, figures, 4_870_000)
    lines = card.splitlines()
    shown = "0.765 ± 0.010 | 0.012 | 0.680 ± 0.010 | 0.800 ± 0.010 | 0.790 ± 0.010 | 42 ± 3 | 0.120 ± 0.010"
    assert f"| BUSI | 517 | {shown} |" in lines
    assert "| BUSI | 101 | 0.090 ± 0.010 | 517 | 0.930 ± 0.010 | 0.500 |" in lines
    assert "| BUS-BRA | none there | - | 517 | 0.930 ± 0.010 | 0.500 |" in lines
    assert "| BUSI | malignant | 167 | 0.700 ± 0.010 | 0.680 ± 0.010 | 0.120 ± 0.010 |" in lines
    assert "| BUSI | below 5 % of the scan | 200 | 0.765 ± 0.010 | 0.680 ± 0.010 | 0.120 ± 0.010 |" in lines
    assert not any("5 to 15 %" in line for line in lines), "no such lesion"
    assert "| BUSI | 0.012 | - | - |" in lines
    assert "4.87 million" in card and "0.412" in card and "0.2 %" in card and "below 0.800" in card
    text = " ".join(card.split())
    assert "2124 scans" in text and "48000 scans seen in 120 minutes" in text and "lesion 1.200 x logit -0.500" in text


def test_a_missed_floor_is_said_and_a_goal_too(figures: dict[str, Any]) -> None:
    lines = full_card(INFO, figures, 1).splitlines()
    assert "| lesion Dice | BUSI | 0.76 | 0.82 | 0.765 | floor reached |" in lines
    assert "| lesion Dice | BUS-BRA | 0.89 | 0.92 | 0.765 | **floor missed** |" in lines
    assert "| lesions missed (Dice < 0.1) | BUSI | 0.10 | 0.03 | 0.120 | **floor missed** |" in lines
    assert "| normals with anything predicted | BUSI | 0.10 | 0.05 | 0.090 | floor reached |" in lines
    assert "| malignant against benign, AUC | BUSI | 0.85 | 0.92 | 0.930 | goal reached |" in lines
    figures["sets"].pop("BUSI")
    assert "| BUSI |" not in full_card(INFO, figures, 1)


def test_licences_use_and_limits_are_told(figures: dict[str, Any]) -> None:
    card = full_card(INFO, figures, 1, "## Tried\nAll of it.")
    for words in ("Not a medical device", "Intended use", "Out of scope", "licence is not settled", "Apache-2.0",
                  "Data in Brief 28:104863", "Medical Physics 51:3110", "reliability.png", "failures.png"):  # fmt: skip
        assert words in card, words
    assert card.endswith("## Tried\nAll of it.\n")
    assert "something on 9 % of BUSI's normal scans" in card and "12 % of BUSI's lesions" in card
    assert "0 % of BUS-BRA" not in card
    assert max(len(line) for line in card.splitlines() if not line.startswith(("|", "-"))) <= 120
    assert "Soft Dice a scan + binary cross-entropy" in " ".join(card.split())
    unknown = replace(INFO, network="made-up", notes={**INFO.notes, "spec": RunSpec().to_json()})
    card = full_card(unknown, {**figures, "sets": {"home": figures["sets"]["BUSI"]}}, 1)
    assert "made-up" in card and "**home**" in card and "Apache" not in card
