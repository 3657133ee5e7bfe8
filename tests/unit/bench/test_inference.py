"""The benchmark of inference: which ways it compares, and against what."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from busviewer import bench
from busviewer.bench import inference, runtimes, timing
from busviewer.network import build_network, outputs_of
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.models.join import Part, join_models


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch, tiny_model: ModelInfo) -> dict[str, timing.Row]:
    """The rows by name, measured once or twice, with one other runtime that is there and one that is not."""

    def in_turn(works: list[Callable[[], object]], *, times: int) -> list[list[float]]:
        return timing.measure_in_turn(works, times=2, turns=1)

    monkeypatch.setattr(inference, "measure_in_turn", in_turn)
    monkeypatch.setattr(inference, "measure", lambda work, *, times: timing.measure(work, times=2, warm_up=0))
    monkeypatch.setattr(inference, "FOLDER", 4)
    monkeypatch.setattr(inference, "PARTS", 2)
    monkeypatch.setattr(inference, "onnxruntime", lambda network, x: lambda: network(x))
    monkeypatch.setattr(inference, "openvino", lambda network, x, precision: None)
    return {row["name"]: row for row in bench.run("inference", tiny_model, "cpu")["rows"]}


def test_every_way_is_compared_with_the_quickest_of_the_same_run(table: dict[str, timing.Row]) -> None:
    names = ("eager fp32, 64 px", "channels-last fp32", "channels-last bf16", "path in use", "onnxruntime fp32")
    ways = [table[f"network, {name}"] for name in names]
    quickest = min(row["median"] for row in ways)
    for row in ways:
        assert row["ratio"] == pytest.approx(row["median"] / quickest, abs=0.002)
    assert [row["floor"] is None for row in ways] == [True, True, True, False, True]
    assert table["network, path in use"]["floor"] == pytest.approx(1.3 * quickest, abs=0.06)


def test_a_runtime_that_is_not_there_is_said_to_be_absent(table: dict[str, timing.Row]) -> None:
    for name in ("openvino fp32", "openvino bf16"):
        row = table[f"network, {name}: not installed"]
        assert (row["median"], row["p95"], row["ratio"]) == (None, None, None)


def test_one_scan_and_a_folder_have_their_floors(table: dict[str, timing.Row]) -> None:
    (one,) = (row for name, row in table.items() if name.startswith("segment one scan, "))
    assert (one["floor"], one["goal"]) == (40, 20)
    assert table["uncertainty, from the mirrored pass"]["median"] > 0
    folder = table["folder of 4 scans, per scan"]
    assert folder["floor"] == pytest.approx(1.15 * folder["median"] / folder["ratio"], abs=0.06)


def test_each_further_member_has_a_row(tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inference, "measure", lambda work, *, times: timing.measure(work, times=2, warm_up=0))
    both = join_models([Part(tiny_model), Part(tiny_model, 96, mirrored=True)], tmp_path / "both", "Both")
    (row,) = inference._others(both, torch.device("cpu"))
    assert row["name"] == "member 2, attention-unet, 96 px, path in use"
    assert row["median"] is not None and row["median"] > 0
    assert inference._others(tiny_model, torch.device("cpu")) == []


def test_a_row_without_a_measurement_has_no_figures() -> None:
    rows = [timing.row("x: not installed", []), timing.row("y", [20.0], floor=40.0, ratio=1.5)]
    rows.append(timing.row("z", [7.0], unit="scans/s"))
    shown = [line.split()[-6:] for line in bench.as_text({"machine": "m", "rows": rows}).splitlines()[1:]]
    assert shown[0] == ["p95", "per", "second", "floor", "goal", "ratio"]
    assert shown[1] == ["-"] * 6
    assert shown[2] == ["20.000", "20.000", "50.0", "40.0", "-", "1.5"]
    assert shown[3] == ["7.000", "7.000", "-", "-", "-", "-"], "a rate is no time"


def test_what_is_measured_in_turn_has_its_share_of_each_turn() -> None:
    calls: list[str] = []
    took = timing.measure_in_turn([lambda: calls.append("a"), lambda: calls.append("b")], times=5, turns=2)
    assert [len(times) for times in took] == [5, 5]
    assert "".join(calls) == "aaaabbbbaaaaabbbbb", "two of each turn are not counted"


@pytest.mark.parametrize(("name", "further"), [("onnxruntime", ()), ("openvino", ("f32",)), ("openvino", ("bf16",))])
def test_another_runtime_says_the_same(name: str, further: tuple[str, ...]) -> None:
    torch.manual_seed(2)
    network, x = build_network("attention-lite", width=8).eval().requires_grad_(False), torch.rand(1, 1, 64, 64)
    work = getattr(runtimes, name)(network, x, *further)
    if work is None:
        pytest.skip(f"{name} is not installed")
    assert not any(module.training for module in network.modules()), "it is measured otherwise too"
    found = work()
    expected = [value.numpy() for value in outputs_of(network, x) if value is not None]
    assert len(found) == len(expected) == 3
    for number, value in enumerate(expected):
        assert np.abs(found[number] - value).max() < (0.1 if "bf16" in further else 1e-4)


def test_without_the_other_runtimes_there_is_nothing_to_measure(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("onnxruntime", "openvino"):
        monkeypatch.setitem(sys.modules, name, None)
    network, x = nn.Conv2d(1, 1, 1), torch.rand(1, 1, 8, 8)
    assert runtimes.onnxruntime(network, x) is None and runtimes.openvino(network, x, "f32") is None
