"""``busviewer compare`` through the real main(): defaults, the table and its place, and how it ends."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from busviewer.cli import main
from busviewer.cli.compare import EXAMPLE
from busviewer.study import list_scans
from busviewer.training.comparison import compare as room
from busviewer.training.comparison.compare import Comparison
from busviewer.training.spec import RunSpec


def run(*arguments: object) -> int:
    """The exit status, whether main returns it or argparse raises it."""
    try:
        return main(["compare", *(str(argument) for argument in arguments)])
    except SystemExit as end:
        assert isinstance(end.code, int)
        return end.code


@pytest.fixture
def study(tiny_study: Path) -> Path:
    """The tiny study in two folds."""
    keys = [entry.key.removesuffix(".png") for entry in list_scans(tiny_study)]
    lines = [f"{key},,g{number},{number % 2 + 1}" for number, key in enumerate(keys)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
    return tiny_study


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Comparison]:
    """What the command asks for; nothing is trained."""
    seen: list[Comparison] = []

    def note(work: Comparison) -> dict[str, str]:
        seen.append(work)
        (work.out / "table.md").write_text("a table\n")
        return {}

    monkeypatch.setattr(room, "compare", note)
    return seen


def test_the_table_is_printed_kept_and_put_in_its_place(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme, out = tmp_path / "README.md", tmp_path / "small"
    readme.write_text("before\n<!-- compare small -->\n<!-- end of compare small -->\nafter\n")
    words = ("--data", study, "--out", out, "--device", "cpu", "--into", readme, "--quiet", "--size", "64")
    assert run(*words, "--systems", "canny", "otsu") == 0
    said = capsys.readouterr()
    table = (out / "table.md").read_text()
    assert said.out == table and said.err == ""
    assert readme.read_text() == f"before\n<!-- compare small -->\n{table}<!-- end of compare small -->\nafter\n"
    assert (
        "`busviewer compare --data study --out small --fold 1 --size 64 --budget 20000 --systems otsu canny`" in table
    )
    assert table.index("| otsu |") < table.index("| canny |")
    assert run(*words, "--systems", "watershed") == 0
    assert all(f"| {name} |" in readme.read_text() for name in ("otsu", "canny", "watershed")), "all rows so far"


def test_a_processor_has_a_small_budget_an_accelerator_the_large_one(
    study: Path, tmp_path: Path, asked: list[Comparison], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("--data", study, "--out", tmp_path / "a", "--device", "cpu", "--quiet") == 0
    monkeypatch.setattr("busviewer.segmentation.device.resolve_device", lambda wish: torch.device("cuda", 0))
    monkeypatch.setattr("busviewer.segmentation.device.device_words", lambda device: "NVIDIA H200")
    assert run("--data", study, "--out", tmp_path / "b", "--quiet") == 0
    small, large = asked
    assert (small.protocol.size, small.protocol.budget, small.protocol.fold) == (128, 20_000, 1)
    assert (large.protocol.size, large.protocol.budget) == (256, 300_000)
    assert large.machine.startswith("NVIDIA H200; ") and "Python" in small.machine
    assert list(small.systems) == room.known_systems()


def test_the_options_are_handed_on(study: Path, tmp_path: Path, asked: list[Comparison]) -> None:
    weights = tmp_path / "my weights.safetensors"
    weights.write_bytes(b"x")
    words = ["--data", study, "--out", tmp_path / "a", "--fold", 2, "--size", 96, "--budget", 50, "--device", "cpu"]
    assert run(*words, "--systems", "unet", "--encoder", f"attention-lite={weights}", "--quiet") == 0
    (work,) = asked
    assert (work.protocol.fold, work.protocol.size, work.protocol.budget, work.systems) == (2, 96, 50, ("unet",))
    assert work.encoders == {"attention-lite": weights}


def test_an_unknown_system_is_status_2_and_one_line(
    study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--data", study, "--out", tmp_path / "out", "--systems", "otsu", "resnet", "--quiet") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("busviewer: unknown system 'resnet'; available: otsu, canny, watershed, ") and "unet" in line
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--fold", "7"], "needs scans of fold 7"), (["--budget", "0"], "--budget"),
        (["--size", "100"], "size must be a multiple of 16 from 32 to 2048, not 100"),
        (["--into", "/nowhere.md"], "/nowhere.md"), (["--encoder", "unet"], "NETWORK=FILE"),
        (["--encoder", "unet=/nowhere"], "NETWORK=FILE"), (["--device", "tpu"], "unknown device 'tpu'"),
    ],
)  # fmt: skip
def test_wrong_usage_is_told_and_leaves_nothing(
    words: list[str], said: str, study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run("--data", study, "--out", tmp_path / "out", "--quiet", *words)
    assert status == (1 if "/nowhere.md" in said else 2)
    assert said in capsys.readouterr().err and not (tmp_path / "out").exists()


def test_a_file_without_the_place_is_told_before_anything_is_trained(
    study: Path, tmp_path: Path, asked: list[Comparison], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "README.md").write_text("nothing here\n")
    assert run("--data", study, "--out", tmp_path / "out", "--into", tmp_path / "README.md", "--quiet") == 2
    assert "needs the lines <!-- compare out -->" in capsys.readouterr().err and not asked


def test_a_system_that_fails_is_status_1_at_the_end(
    study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(network: str) -> RunSpec:
        spec = RunSpec(network, (("width", 2), ("levels", 3)), batch=4)
        return replace(spec, options=(("depth", 1),)) if network == "attention-unet" else spec

    monkeypatch.setattr(room, "recipe", broken)
    words = ("--data", study, "--out", tmp_path / "out", "--size", 32, "--budget", 8, "--device", "cpu", "--quiet")
    assert run(*words, "--systems", "attention-unet", "unet", "otsu") == 1
    said = capsys.readouterr()
    assert said.err.splitlines() == [said.err.strip()] and said.err.startswith(
        "attention-unet: invalid options for network 'attention-"
    )
    rows = {file.stem: json.loads(file.read_text()) for file in (tmp_path / "out" / "rows").glob("*.json")}
    assert "error" in rows["attention-unet"] and "figures" in rows["unet"] and "figures" in rows["otsu"]
    assert "| attention-unet | failed: " in said.out


def test_the_example_of_the_help_is_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    text = capsys.readouterr().out
    assert EXAMPLE in text and "--systems" in text and "--quiet" in text
