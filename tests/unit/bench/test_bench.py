"""The benchmarks run, and say what was measured."""

from __future__ import annotations

import json
import time

import pytest

from busviewer import bench
from busviewer.bench import editing, finetune, inference, opening, timing
from busviewer.segmentation import ModelInfo

FIELDS = ["name", "median", "p95", "unit", "floor", "goal", "ratio"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of them whole, but measured once or twice."""

    def measure(work: object, *, times: int, warm_up: int = 3) -> list[float]:
        return timing.measure(work, times=2, warm_up=0)  # type: ignore[arg-type]

    for module in (editing, finetune, inference, opening):
        monkeypatch.setattr(module, "measure", measure)
    monkeypatch.setattr(opening, "COUNT", 30)
    monkeypatch.setattr(finetune, "BATCHES", 1)


@pytest.mark.parametrize(("name", "rows"), [("inference", 4), ("editing", 3), ("opening", 3), ("finetune", 2)])
def test_every_benchmark_gives_a_table(tiny_model: ModelInfo, name: str, rows: int) -> None:
    table = bench.run(name, tiny_model, "cpu")
    assert table["machine"] and len(table["rows"]) == rows
    for row in table["rows"]:
        assert list(row) == FIELDS and row["unit"] == "ms"
        assert 0 < row["median"] <= row["p95"]
    assert table["rows"][0]["ratio"] == 1.0
    json.dumps(table)
    text = bench.as_text(table)
    assert len(text.splitlines()) == 2 + rows and all(row["name"] in text for row in table["rows"])


def test_the_names_are_the_modules() -> None:
    assert bench.NAMES == ("inference", "editing", "opening", "finetune")


def test_a_row_is_median_and_95th_percentile() -> None:
    row = timing.row("x", [1.0, 2.0, 3.0, 4.0, 100.0], floor=5, goal=2, ratio=0.12345)
    assert row == {"name": "x", "median": 3.0, "p95": 80.8, "unit": "ms", "floor": 5, "goal": 2, "ratio": 0.123}


def test_measuring_counts_only_what_is_to_be_counted() -> None:
    calls: list[int] = []

    def work() -> None:
        calls.append(1)
        time.sleep(0.002)

    took = timing.measure(work, times=3, warm_up=2)
    assert len(calls) == 5 and len(took) == 3 and min(took) >= 2


def test_the_machine_is_named() -> None:
    assert "cores" in timing.machine() and "\n" not in timing.machine()
