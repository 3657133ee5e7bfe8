"""Fine-tuning under torchrun: two real processes make the candidate that one makes, and only the first one writes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.models.gate_file import read_gate
from busviewer.segmentation.models.weights import load_weights
from busviewer.study import list_scans
from busviewer.training.finetuning.finetune import finetune
from busviewer.training.loop.distributed import Team, follows
from tests.unit.training.finetuning.test_forgetting import ask, sign_off
from tests.waiting import until

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]  # three processes that import torch
ROOT = Path(__file__).parents[4]

_PROGRAM = """
import sys, torch
from busviewer.cli.program import main
from busviewer.segmentation import device as devices
from busviewer.training.finetuning import decide, finetune, learn

devices.has_fast_bf16 = lambda device: False  # bf16 rounds otherwise for each size of batch
torch.backends.mkldnn.set_flags(False, _allow_tf32=None)  # and so do some of oneDNN's kernels in fp32
finetune.GUARD, learn.CHOOSING, decide.CHOOSING = range(1, 7), range(101, 104), range(101, 104)
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> Any:
    """This process calculates as the program does."""
    from busviewer.training.finetuning import decide, learn
    from busviewer.training.finetuning import finetune as room

    monkeypatch.setattr("busviewer.segmentation.device.has_fast_bf16", lambda device: False)
    monkeypatch.setattr(room, "GUARD", range(1, 7))
    for place in (learn, decide):
        monkeypatch.setattr(place, "CHOOSING", range(101, 104))
    torch.backends.mkldnn.set_flags(False, _allow_tf32=None)
    yield
    torch.backends.mkldnn.set_flags(True, _allow_tf32=None)


def grouped(study: Path) -> None:
    """Of the groups of the twelve scans the fourth, the eighth and the last are held out."""
    names = ["0", "1", "2", "4", "3", "5", "6", "14", "7", "8", "9", "21"]
    entries = list_scans(study)
    rows = [f"{entry.key.removesuffix('.png')},,patient {name},1" for entry, name in zip(entries, names, strict=True)]
    (study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))


@pytest.fixture
def study(tiny_study: Path, tmp_path: Path) -> Path:
    """Twelve signed-off scans: three are held out, one chooses, eight are trained on."""
    grouped(tiny_study)
    sign_off(tiny_study, tmp_path / "user")
    return tiny_study


def begin(tmp_path: Path, *arguments: object) -> subprocess.Popen[str]:
    """Two processes of the command ``finetune`` as people start them, on this machine alone."""
    program = tmp_path / "program.py"
    program.write_text(_PROGRAM)
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "--standalone", program]
    own = {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", "BUSVIEWER_HOME": str(tmp_path / "user")}
    return subprocess.Popen(
        list(map(str, [*command, "finetune", *arguments])), cwd=ROOT, env=os.environ | own, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def events(run: Path) -> list[dict[str, Any]]:
    try:
        return [json.loads(line) for line in (run.parent / "events.jsonl").read_text().splitlines()]
    except FileNotFoundError:
        return []


def a_run(folder: Path, study: Path, model: ModelInfo, **values: Any) -> Path:
    folder.mkdir()
    ask(folder / "run.json", study=str(study), model=str(model.folder), **values)
    return folder / "run.json"


def test_two_processes_make_the_candidate_of_one(
    study: Path, tiny_model: ModelInfo, tmp_path: Path, alone: None
) -> None:
    """Weights, losses and verdict; the last batch has one scan, of which one process has no part."""
    settings: dict[str, Any] = {"epochs": 3, "batch": 9, "learning_rate": 1e-3, "interpolate": False, "clicks": False}
    two = a_run(tmp_path / "two", study, tiny_model, **settings)
    process = begin(tmp_path, two)
    said, complaints = process.communicate(timeout=190)
    assert process.returncode == 0, complaints
    one = a_run(tmp_path / "one", study, tiny_model, **settings)
    last = finetune(one, user_data=tmp_path / "user")
    ours, theirs = events(one), events(two)
    assert [json.loads(line) for line in said.splitlines()] == theirs, "the first one speaks, once"
    assert [event["event"] for event in ours] == [event["event"] for event in theirs]
    for mine, other in zip(ours, theirs, strict=True):
        for name in ("loss", "dice", "before", "after"):
            assert mine.get(name) == pytest.approx(other.get(name), abs=1e-4), (mine, other)
    assert (last["verdict"], last["better"]) == (theirs[-1]["verdict"], theirs[-1]["better"])
    mine, other = (read_model(run.parent / "tuned") for run in (one, two))
    found, parents = load_weights(other), load_weights(tiny_model)
    moved = max(float((found[name] - value).abs().max()) for name, value in parents.items())
    assert moved > 1e-3, "it has learned something"
    for name, value in load_weights(mine).items():
        assert torch.allclose(value, found[name], rtol=1e-3, atol=0.02 * moved), name
    verdicts = [read_gate(info.folder) for info in (mine, other)]
    assert verdicts[0] and verdicts[1] and verdicts[0].verdict == verdicts[1].verdict
    names = [sorted(str(path.relative_to(run.parent)) for path in run.parent.rglob("*")) for run in (one, two)]
    assert names[0] == names[1]


def test_a_run_that_the_command_makes_itself_can_be_stopped(study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = begin(
        tmp_path, study, "--reader", "mj", "--model", tiny_model.folder, "--out", out, "--epochs", 500, "--device",
        "cpu",
    )  # fmt: skip
    try:
        until(lambda: any(one["event"] == "epoch" for one in events(out / "run.json")), seconds=150)
        (out / "stop").touch()
        _, complaints = process.communicate(timeout=150)
        assert process.returncode == 0, complaints
    finally:
        process.kill()
    last = events(out / "run.json")[-1]
    assert last["event"] == "stopped" and 1 <= last["epochs"] < 500
    read_model(out / "tiny-tuned").verify()
    assert not (out / "pid").exists()


def test_a_cancelled_run_leaves_nothing(study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    """Ended as the window and Ctrl+C do it."""
    run = a_run(tmp_path / "two", study, tiny_model, epochs=500)
    process = begin(tmp_path, run)
    try:
        until(lambda: any(one["event"] == "epoch" for one in events(run)), seconds=150)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)  # until both have closed what they write to
        assert process.returncode != 0
    finally:
        process.kill()
    assert sorted(path.name for path in run.parent.iterdir() if path.name != "pid") == ["events.jsonl", "run.json"]


def test_what_the_first_process_refuses_ends_both(study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    run = a_run(tmp_path / "two", study, tiny_model, reader="nobody")
    process = begin(tmp_path, run)
    _, complaints = process.communicate(timeout=190)
    assert process.returncode != 0
    assert complaints.count("needs at least 4 signed-off scans; nobody in") == 1
    assert [one["event"] for one in events(run)] == ["error"]


def test_who_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    monkeypatch.setenv("RANK", "1")
    assert not follows(), "no torchrun"
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert follows()
    monkeypatch.setenv("RANK", "0")
    assert not follows()


def test_a_team_of_one_is_told_what_it_has() -> None:
    value = torch.arange(6, dtype=torch.uint8).reshape(2, 3)
    assert torch.equal(Team().told(value, torch.device("cpu")), value)
