"""The same masks and weights whatever else runs, in real processes; threads that sleep while they wait."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from busviewer.cli import main
from busviewer.cli.program import command_parser
from busviewer.segmentation import ModelInfo

ROOT = Path(__file__).parents[3]


def busviewer(*arguments: object, **environment: str) -> None:
    """Run a command in a process of its own."""
    found = subprocess.run(
        [sys.executable, "-m", "busviewer", *map(str, arguments)], cwd=ROOT, env={**os.environ, **environment},
        capture_output=True, text=True,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr


@contextlib.contextmanager
def busy() -> Iterator[None]:
    """A core is busy inside the block."""
    other = subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"])
    try:
        yield
    finally:
        other.kill()
        other.wait()


def masks_of(folder: Path) -> str:
    """The hash of the masks and of the table but for the seconds."""
    found = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(folder.glob("*_mask.png"))))
    with (folder / "segmentation.csv").open(encoding="utf-8-sig", newline="") as stream:
        for row in csv.DictReader(stream):
            found.update(repr({name: value for name, value in row.items() if name != "seconds"}).encode())
    return found.hexdigest()


@pytest.mark.slow
def test_masks_are_the_same_whatever_else_runs(tiny_model: ModelInfo, tiny_study: Path, tmp_path: Path) -> None:
    common = ("--model", tiny_model.folder, "--device", "cpu", "--quiet")
    busviewer("segment", tiny_study, "--out", tmp_path / "1", *common, OMP_NUM_THREADS="1")
    with busy():
        busviewer("segment", tiny_study, "--out", tmp_path / "2", *common, OMP_NUM_THREADS="2")
        busviewer("segment", tiny_study, "--out", tmp_path / "3", *common, "--deterministic", OMP_NUM_THREADS="2")
    assert len({masks_of(tmp_path / name) for name in "123"}) == 1


@pytest.mark.slow
def test_one_seed_gives_the_same_weights_whatever_else_runs(tiny_study: Path, tmp_path: Path) -> None:
    def weights(name: str, seed: int) -> str:
        busviewer(
            "train", "--data", tiny_study, "--out", tmp_path / name, "--network", "attention-unet", "--width", 4,
            "--size", 32, "--epochs", 1, "--batch", 4, "--seed", seed, "--device", "cpu", "--threads", 2, "--quiet",
        )  # fmt: skip
        return hashlib.sha256((tmp_path / name / "weights.safetensors").read_bytes()).hexdigest()

    quiet = weights("quiet", 0)
    with busy():
        assert weights("busy", 0) == quiet
    assert "- precision: fp32\n- precision_reason: CPU: always fp32\n- threads: 2\n" in (
        tmp_path / "quiet" / "card.md"
    ).read_text("utf-8")


def test_threads_sleep_while_they_wait_unless_the_user_says_otherwise() -> None:
    program = (
        "import os; from busviewer.cli import main; main(['models', 'list']);"
        "print('policy', os.environ['OMP_WAIT_POLICY'])"
    )
    for given, policy in (({}, "passive"), ({"OMP_WAIT_POLICY": "active"}, "active")):
        plain = {name: value for name, value in os.environ.items() if name not in ("OMP_WAIT_POLICY", "KMP_BLOCKTIME")}
        found = subprocess.run(
            [sys.executable, "-c", program], cwd=ROOT, env=plain | given, capture_output=True, text=True, check=True
        )
        assert found.stdout.splitlines()[-1] == f"policy {policy}"


@pytest.mark.parametrize("command", ["train", "train-clicks"])
def test_zero_is_a_seed(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--data", str(tmp_path), "--out", str(tmp_path / "out"), "--seed"]
    assert command_parser(command).parse_args([*given, "0"]).seed == 0
    with pytest.raises(SystemExit):
        command_parser(command).parse_args([*given, "-1"])
    assert "invalid whole number from 0 to 4294967295 value: '-1'" in capsys.readouterr().err


def test_deterministic_is_fp32(
    tiny_model: ModelInfo, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["segment", str(tiny_study), "--out", str(tmp_path / "o"), "--model", str(tiny_model.folder), "--quiet"]
    assert main([*given, "--deterministic", "--precision", "bf16"]) == 2
    assert "--deterministic calculates in fp32; remove --precision bf16" in capsys.readouterr().err
