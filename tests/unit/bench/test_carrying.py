"""The benchmark of carried masks."""

from __future__ import annotations

import pytest

from busviewer.bench import carrying
from busviewer.segmentation import ModelInfo


def test_a_carried_mask_is_compared_with_one_that_stays(tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "AFTER", (2, 4))
    table = {row["name"]: row for row in carrying.rows(tiny_model, "cpu", "fp32", clips=1)}
    assert len(table) == 7
    for after in (2, 4):
        ways = [table[f"after {after} frames, {way}"] for way in ("carried", "the same mask", "the network alone")]
        assert all(row["unit"] == "Dice" and 0 <= row["p95"] <= row["median"] <= 1 for row in ways)
    assert table["after 4 frames, carried"]["median"] > table["after 4 frames, the same mask"]["median"]
