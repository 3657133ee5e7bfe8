"""The table of heatmaps: its rows, and what the two dull baselines come to."""

from __future__ import annotations

import math
from pathlib import Path

from busviewer.segmentation import ModelInfo
from busviewer.segmentation.explaining import Wish
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import open_study
from busviewer.training.judge.heat_table import BASELINES, lines, measure, spread


def test_a_row_for_each_map_and_each_baseline(tiny_model: ModelInfo, tiny_study: Path) -> None:
    scans = list(spread(open_study(tiny_study).entries, 2))
    assert len(scans) == 2 and all(truth.any() for _scan, truth in scans)
    segmenter = TorchSegmenter(tiny_model, "cpu")
    tables = [measure(segmenter, scan, truth, {"HiResCAM": Wish("hirescam")}) for scan, truth in scans]
    for table in tables:
        assert list(table) == ["HiResCAM", *BASELINES]
        assert all(0 <= value <= 1 for values in table.values() for value in values[:4])
        assert math.isnan(table[BASELINES[0]][4]) and math.isfinite(table["HiResCAM"][4])
    rows = lines(tables)
    assert len(rows) == 5 and rows[3].startswith("| prediction itself | ") and rows[3].endswith(" | - |")
