"""The simulated reader, and what is said of its clicks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from busviewer.mask import Mask
from busviewer.scan import Scan
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.clicks.clicks import Click
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import list_scans
from busviewer.training.judge.click_trial import Trial, click_on, margin_tool, summarise_clicks, try_clicks


def test_each_click_is_where_most_is_wrong_until_nothing_is(tiny_phantoms: list[Phantom]) -> None:
    scan, truth = tiny_phantoms[0].scan, tiny_phantoms[0].mask
    asked: list[tuple[Click, ...]] = []

    def draw(scan: Scan, mask: Mask, clicks: Sequence[Click]) -> Mask:
        asked.append(tuple(clicks))
        half = truth.copy()
        half[:, clicks[0].column :] = False
        return half if len(clicks) == 1 else truth.copy()

    trial = click_on(scan, truth, np.zeros_like(truth), draw, 4)
    assert [len(clicks) for clicks in asked] == [1, 2], "and then no more"
    assert len(trial.dice) == 5 and trial.dice[0] == 0 and trial.dice[2:] == (1.0, 1.0, 1.0)
    assert asked[0][0].wanted and truth[asked[0][0].row, asked[0][0].column]
    assert len(trial.seconds) == 2 and trial.clicks_to_good == 2


def test_the_tool_without_a_network_takes_part(tiny_phantoms: list[Phantom]) -> None:
    scan, truth = tiny_phantoms[1].scan, tiny_phantoms[1].mask
    start = np.zeros_like(truth)
    trial = click_on(scan, truth, start, margin_tool, 3)
    assert not start.any() and 0 < trial.dice[1] <= max(trial.dice) and len(trial.seconds) == 3


def test_figures_are_means_and_never_reached_is_one_more_than_tried() -> None:
    trials = [Trial((0.0, 0.95, 0.96), (0.1, 0.1)), Trial((0.02, 0.05, 0.5), (0.2, 0.2)), Trial((0.9, 0.9, 0.9), ())]
    found = summarise_clicks(trials, "nothing", 2)
    assert list(found) == ["from", "dice", "missed", "noc90", "ms_per_click"] and found["from"] == "nothing"
    assert found["dice"] == pytest.approx([0.92 / 3, 1.9 / 3, 2.36 / 3])
    assert found["missed"] == pytest.approx([2 / 3, 1 / 3, 0]) and found["noc90"] == pytest.approx(4 / 3)
    assert found["ms_per_click"] == pytest.approx(150)
    none = summarise_clicks([], "draft", 1)
    assert none == {"from": "draft", "dice": [None] * 2, "missed": [None] * 2, "noc90": None, "ms_per_click": None}


def test_only_scans_with_a_lesion_are_clicked_and_the_draft_is_the_models(
    tiny_study: Path, tiny_model: ModelInfo
) -> None:
    (tiny_study / "benign" / "benign (0).png").write_bytes(b"broken")
    entries, segmenter = list_scans(tiny_study), TorchSegmenter(tiny_model, "cpu")
    drafts = try_clicks(entries, segmenter, None, 1, "draft")
    nothing = try_clicks(entries, segmenter, None, 1, "nothing")
    assert len(drafts) == len(nothing) == 8, "nine lesions, one of which cannot be read"
    assert sum(trial.dice[0] for trial in drafts) > 1 and all(trial.dice[0] == 0 for trial in nothing)
