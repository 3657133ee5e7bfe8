"""The benchmarks run, and say what was measured."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from typing import Any

import pytest

from busviewer import bench
from busviewer.bench import finetune, inference, opening, timing, training
from busviewer.segmentation import ModelInfo
from busviewer.training.loop.recipes import recipe
from busviewer.training.spec import RunSpec

FIELDS = ["name", "median", "p95", "unit", "floor", "missed", "goal", "ratio"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them whole, but measured once or twice."""

    def measure(work: object, *, times: int, warm_up: int = 3) -> list[float]:
        return timing.measure(work, times=2, warm_up=0)  # type: ignore[arg-type]

    for module in (finetune, inference, opening, training):
        monkeypatch.setattr(module, "measure", measure)
    monkeypatch.setattr(
        inference, "measure_in_turn", lambda works, *, times: [measure(work, times=1) for work in works]
    )
    monkeypatch.setattr(inference, "FOLDER", 4)
    monkeypatch.setattr(inference, "PARTS", 2)
    monkeypatch.setattr(opening, "COUNT", 30)
    monkeypatch.setattr(opening, "MANY", 40)
    monkeypatch.setattr(opening, "TIMES", 1)
    monkeypatch.setattr(finetune, "BATCHES", 1)
    monkeypatch.setattr(finetune, "SCANS", 6)


@pytest.mark.parametrize(("name", "rows"), [("inference", 14), ("opening", 8), ("finetune", 4)])
def test_every_benchmark_gives_a_table(tiny_model: ModelInfo, name: str, rows: int) -> None:
    table = bench.run(name, tiny_model, "cpu")
    assert table["machine"] and len(table["rows"]) == rows
    for row in table["rows"]:
        assert list(row) == FIELDS and row["unit"] == ("MB" if row["name"].startswith("memory") else "ms")
        if row["median"] is None:
            assert row["name"].endswith("not installed") or (row["unit"] == "MB" and sys.platform != "linux")
            assert (row["median"], row["p95"], row["ratio"]) == (None, None, None)
        elif "UI delay" in row["name"]:
            assert 0 <= row["median"] <= row["p95"]
        else:
            assert 0 < row["median"] <= row["p95"]
    assert 1.0 in [row["ratio"] for row in table["rows"]]
    json.dumps(table)
    text = bench.as_text(table)
    assert len(text.splitlines()) == 2 + rows and all(row["name"] in text for row in table["rows"])


def test_a_bundle_says_what_it_cannot_measure(tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(ValueError, match="bench editing needs Python"):
        bench.run("editing", tiny_model, "cpu")


def test_training_is_told_in_scans_a_second(tiny_model: ModelInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    small = RunSpec(network="attention-lite", options=(("width", 8),), batch=3, sizes=((0.0, 32),))
    monkeypatch.setattr(training, "RunSpec", lambda **others: replace(small, **{"sizes": small.sizes, **others}))
    monkeypatch.setattr(training, "recipe", lambda network: small if network == small.network else recipe(network))
    table = bench.run("training", tiny_model, "cpu")
    first, lite, wide = table["rows"]
    assert first["name"] == "augment, 32 px x 3" and lite["name"].startswith("attention-lite, 32 px x 3, ")
    assert wide["name"].startswith("attention-unet 32, 32 px x 2, ")
    for row in table["rows"]:
        assert list(row) == FIELDS and row["unit"] == "scans/s" and 0 < row["p95"] <= row["median"]
        assert row["floor"] is None, "there is none for a processor"
    assert first["ratio"] == 1.0 and lite["ratio"] == pytest.approx(lite["median"] / first["median"], abs=1e-3)
    assert "(scans/s)" in bench.as_text(table)


def test_the_names_are_the_modules() -> None:
    assert bench.NAMES == ("inference", "editing", "opening", "clips", "carrying", "finetune", "training", "archive")


def test_a_row_is_median_and_95th_percentile() -> None:
    row = timing.row("x", [1.0, 2.0, 3.0, 4.0, 100.0], floor=5, goal=2, ratio=0.12345)
    assert row == {
        "name": "x", "median": 3.0, "p95": 80.8, "unit": "ms", "floor": 5, "missed": False, "goal": 2, "ratio": 0.123
    }  # fmt: skip


@pytest.mark.parametrize(
    ("took", "about", "missed"),
    [
        ([5.0, 5.0], {}, False), ([5.1, 5.1], {}, True), ([], {}, False),
        ([1.0, 1.0, 90.0], {}, False), ([1.0, 1.0, 90.0], {"worst": 99}, True),
        ([4.0], {"unit": "scans/s"}, True), ([6.0], {"unit": "scans/s"}, False), ([6.0], {"unit": "MB"}, True),
    ],
)  # fmt: skip
def test_a_floor_that_is_missed_is_marked(took: list[float], about: dict[str, Any], missed: bool) -> None:
    row = timing.row("x", took, floor=5, **about)
    table = {"machine": "m", "rows": [row]}
    assert row["missed"] is missed
    assert ("FLOOR MISSED" in bench.as_text(table), len(bench.missed(table))) == (missed, int(missed))


def test_a_rate_is_worse_the_smaller_it_is() -> None:
    row = timing.row("x", [100.0, 1.0, 2.0, 3.0, 4.0], unit="scans/s")
    assert (row["median"], row["p95"], row["unit"]) == (3.0, 1.2, "scans/s")


def test_measuring_counts_only_what_is_to_be_counted() -> None:
    calls: list[int] = []

    def work() -> None:
        calls.append(1)
        time.sleep(0.002)

    took = timing.measure(work, times=3, warm_up=2)
    assert len(calls) == 5 and len(took) == 3 and min(took) >= 2


def test_the_machine_is_named() -> None:
    assert "cores" in timing.machine() and "\n" not in timing.machine()
