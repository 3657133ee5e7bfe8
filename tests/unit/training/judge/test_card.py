"""The card says what the figures say, and where a floor was missed."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from busviewer.segmentation import ModelInfo
from busviewer.segmentation.models.model_folder import Member
from busviewer.study.annotations.sensitivity import Sensitivity
from busviewer.training.judge.card import drawn_curves, full_card
from busviewer.training.spec import RunSpec

INFO = ModelInfo(
    folder=Path("final"), name="final", title="Final", network="attention-lite", options={"width": 24}, size=224,
    threshold=0.41234, smallest_area=0.002, sha256="a" * 64, parent=None,
    notes={"scans": 2124, "scans_seen": 48000, "seconds": 7200, "spec": RunSpec(encoder="b" * 64).to_json()},
    sensitivities={"quiet": Sensitivity(0.81), "balanced": Sensitivity(0.5), "every": Sensitivity(0.1)},
    calibration={"pixel": (0.9, 0.1), "lesion": (1.2, -0.5)},
)  # fmt: skip


def number(mean: float, sd: float | None = 0.01) -> dict[str, float | None]:
    return {"mean": mean, "sd": sd}


@pytest.fixture
def figures() -> dict[str, Any]:
    lesion = {"n": 517, "dice": number(0.7654), "iou": number(0.68), "precision": number(0.8), "recall": number(0.79),
              "hd95_px": number(41.6, 3.2), "missed": number(0.12)}  # fmt: skip
    found: dict[str, Any] = {
        "folds": {},
        "over_folds": {
            "lesion": lesion,
            "normal": {"n": 101, "false_positives": 9, "false_positive_rate": number(0.09)},
            "firm": {
                "lesions": 450,
                "lesion_rate": number(0.874),
                "dice": number(0.7),
                "normals": 8,
                "normal_rate": number(0.08),
            },
            "classification": {"n": 517, "auc": number(0.93), "ece": number(0.05)},
            "uncertainty": {"n": 517, "spearman": number(0.5, None)},
        },
        "sensitivities": {
            "quiet": {"lesions": 0.7, "normals": 0.05},
            "balanced": {"lesions": 0.874, "normals": 0.08},
            "every": {"lesions": 0.95, "normals": 0.301},
        },
        "curve": {"cut": [0, 0.5, 1], "lesions": [1, 0.874, 0], "normals": [1, 0.08, 0]},
        "lesion_dice_se": 0.0123,
        "classes": {"benign": {**lesion, "n": 350}, "malignant": {**lesion, "n": 167, "dice": number(0.7)}},
        "sizes": {"below 5 % of the scan": {**lesion, "n": 200}, "5 to 15 %": {}},
        "reliability": {"pixel": {"ece": 0.0123}, "malignant": {"ece": None}},
    }
    other = copy.deepcopy(found)
    other["over_folds"]["normal"] = {"n": 0, "false_positives": None, "false_positive_rate": None}
    other["over_folds"]["firm"] |= {"normals": None, "normal_rate": None}
    other["curve"]["normals"] = None
    for shares in other["sensitivities"].values():
        shares["normals"] = None
    other["over_folds"]["lesion"] |= {"n": 1506, "missed": number(0.0)}
    phantoms = {"lesion": {"n": 48, "dice": 0.9, "missed": 0.02}, "normal": {"n": 16, "false_positives": 3},
                "firm": {"normals": 2}}  # fmt: skip
    return {"models": {"1": {}, "2": {}}, "sets": {"BUSI": found, "BUS-BRA": other}, "phantoms": phantoms}


def test_each_figure_stands_in_its_row(figures: dict[str, Any]) -> None:
    card = full_card(INFO, figures, [4_870_000])
    lines = card.splitlines()
    shown = "0.765 ± 0.010 | 0.012 | 0.680 ± 0.010 | 0.800 ± 0.010 | 0.790 ± 0.010 | 42 ± 3 | 0.120 ± 0.010"
    assert f"| BUSI | 517 | {shown} |" in lines
    assert "| BUSI | 101 | 0.090 ± 0.010 | 0.080 ± 0.010 | 517 | 0.930 ± 0.010 | 0.500 |" in lines
    assert "| BUS-BRA | none | - | - | 517 | 0.930 ± 0.010 | 0.500 |" in lines
    assert "| BUSI | malignant | 167 | 0.700 ± 0.010 | 0.680 ± 0.010 | 0.120 ± 0.010 |" in lines
    assert "| BUSI | below 5 % of the scan | 200 | 0.765 ± 0.010 | 0.680 ± 0.010 | 0.120 ± 0.010 |" in lines
    assert not any("5 to 15 %" in line for line in lines), "no such lesion"
    assert "| BUSI | 0.012 | - | - |" in lines
    assert "4.87 million" in card and "0.412" in card and "0.2 %" in card and "balanced 50 %" in card
    text = " ".join(card.split())
    assert "2124 scans" in text and "48000 scans seen in 120 minutes" in text and "lesion 1.200 x logit -0.500" in text


def test_a_missed_floor_is_said_and_a_goal_too(figures: dict[str, Any]) -> None:
    lines = full_card(INFO, figures, [1]).splitlines()
    assert "| lesion Dice | BUSI | folds | 0.71 | 0.78 | 0.765 | floor reached |" in lines
    assert "| lesion Dice | BUS-BRA | folds | 0.89 | 0.92 | 0.765 | **floor missed** |" in lines
    assert "| lesions missed (Dice < 0.1) | BUSI | folds | 0.12 | 0.05 | 0.120 | floor reached |" in lines
    assert "| normal scans with a firm draft | BUSI | folds | 0.12 | 0.05 | 0.080 | floor reached |" in lines
    assert "| malignant against benign, AUC | BUSI | folds | 0.88 | 0.94 | 0.930 | floor reached |" in lines
    figures["judged"] = {"BUSI": copy.deepcopy(figures["sets"]["BUS-BRA"])}
    lines = full_card(INFO, figures, [1]).splitlines()
    assert "| lesion Dice | BUSI | this model | 0.71 | 0.78 | 0.765 | floor reached |" in lines
    assert "| normal scans with a firm draft | BUSI | folds | 0.12 | 0.05 | 0.080 | floor reached |" in lines
    figures.pop("judged")
    figures["sets"].pop("BUSI")
    assert "| BUSI |" not in full_card(INFO, figures, [1])


def test_licences_use_and_limits_are_told(figures: dict[str, Any]) -> None:
    card = full_card(INFO, figures, [1], "## Tried\nAll of it.")
    for words in ("Not a medical device", "Intended use", "Out of scope", "licence is not settled", "Apache-2.0",
                  "Data in Brief 28:104863", "Medical Physics 51:3110", "reliability.png", "failures.png"):  # fmt: skip
        assert words in card, words
    assert card.endswith("## Tried\nAll of it.\n")
    assert "BUSI: 8 % of the normal scans have a firm draft. A draft is not a finding." in card
    assert "BUSI: 12 % of the lesions are missed. No draft does not mean no lesion." in card
    assert "BUS-BRA: 0 %" not in card
    assert max(len(line) for line in card.splitlines() if not line.startswith(("|", "-"))) <= 120
    assert "Soft Dice per scan + binary cross-entropy" in " ".join(card.split())
    unknown = replace(INFO, network="made-up", notes={**INFO.notes, "spec": RunSpec().to_json()})
    card = full_card(unknown, {**figures, "sets": {"home": figures["sets"]["BUSI"]}}, [1])
    assert "made-up" in card and "**home**" in card and "Apache" not in card


def test_hospitals_left_out_come_first_and_then_the_sensitivities(figures: dict[str, Any]) -> None:
    plain = full_card(INFO, figures, [1])
    assert "new hospital" not in plain.split("## Limits")[0], "none was left out"
    by_hospital = {
        **figures, "by": "hospital", "in_domain": copy.deepcopy(figures["sets"]),
        "judged": {"BUS-UCLM": copy.deepcopy(figures["sets"]["BUSI"])},
    }  # fmt: skip
    by_hospital["judged"]["BUS-UCLM"]["over_folds"]["lesion"]["dice"] = number(0.745, None)
    card = full_card(INFO, by_hospital, [1])
    lines = card.splitlines()
    assert "| BUSI | 517 | 0.765 | 12 % | 87 % | 101 | 8 % | 0.930 |" in lines
    assert "| BUS-BRA | 1506 | 0.765 | 0 % | 87 % | none | - | 0.930 |" in lines
    assert "| BUS-UCLM (this model) | 517 | 0.745 | 12 % | 87 % | 101 | 8 % | 0.930 |" in lines
    headings = [line for line in lines if line.startswith("## ")]
    assert headings.index("## What to expect in a new hospital") < headings.index("## Sensitivity")
    assert headings.index("## Sensitivity") < headings.index("## Figures for the hospitals it was trained on")
    said = "finds 95 of 100 lesions, false drafts on 30 of 100 normal scans"
    assert f"| Every possible lesion | BUSI | {said} |" in lines
    assert "| Balanced (default) | BUS-BRA | finds 87 of 100 lesions |" in lines
    assert "sensitivity.png" in card and set(drawn_curves(by_hospital)) == {"BUSI", "BUS-UCLM"}
    by_hospital["judged"]["BUS-UCLM"]["over_folds"]["normal"] |= {"n": 2}
    few = full_card(INFO, by_hospital, [1])
    assert "| BUS-UCLM (this model) | 517 | 0.745 | 12 % | 87 % | 2 | too few to tell | 0.930 |" in few
    assert "| Balanced (default) | BUS-UCLM | finds 87 of 100 lesions |" in few and "BUS-UCLM: 8 %" not in few
    assert "Never used for training or calibration: BUS-UCLM." in card
    assert "## Figures for" not in full_card(INFO, {**by_hospital, "in_domain": {}}, [1])


def test_members_are_listed(figures: dict[str, Any]) -> None:
    joined = replace(INFO, others=(Member("unet", {"width": 16}, 160, "2.safetensors", "c" * 64, mirrored=True),))
    card = full_card(joined, figures, [4_870_000, 1_940_000])
    assert "2 networks, called members" in card and "160 x 160 (letterbox, mirrored)" in card
    assert "4.87 million" in card and "1.94 million" in card and "160 x 160" in card
    assert "Its weight" not in card
    assert "Its weight in the averages is 2." in full_card(replace(joined, weight=2.0), figures, [4_870_000, 1_940_000])
