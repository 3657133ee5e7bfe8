"""Two real processes with gloo make the run that one makes with the whole batch."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import nn

from busviewer.segmentation import read_model
from busviewer.study import list_scans
from busviewer.training.loop.distributed import Team, gathered
from busviewer.training.loop.loop import load_run
from busviewer.training.loop.train import STATE, train
from busviewer.training.spec import RunSpec

pytestmark = pytest.mark.timeout(400)  # three processes that import torch
ROOT = Path(__file__).parents[4]
CPU = torch.device("cpu")
SPEC = RunSpec(
    network="attention-unet", options=(("levels", 3), ("width", 2)), epochs=2, batch=5, sizes=((0.0, 32),),
    learning_rate=5e-3, normal_weight=2, lesion_free=0.3,
)  # fmt: skip

_PROGRAM = """
import json, sys, torch
from pathlib import Path
from torch import distributed, nn
from busviewer.training.loop.distributed import gathered
from busviewer.segmentation import device as devices
from busviewer.training.spec import RunSpec
from busviewer.training.loop.train import train

devices.has_fast_bf16 = lambda device: False  # bf16 rounds otherwise for each size of batch
torch.backends.mkldnn.set_flags(False, _allow_tf32=None)  # and so do some of oneDNN's kernels in fp32
study, out = map(Path, sys.argv[1:3])
with gathered(torch.device("cpu")) as (team, device):
    torch.manual_seed(3)  # a batch normalisation alone, first
    values, goal, norm = torch.randn(5, 3, 4, 4) * 5 + 100, torch.randn(5, 3, 4, 4), nn.BatchNorm2d(3, momentum=0.3)
    shared = nn.Sequential(norm)
    team.share_statistics(shared)
    assert type(shared[0]) is not nn.BatchNorm2d and list(shared.state_dict()) == [f"0.{n}" for n in norm.state_dict()]
    own = values[team.part(5)].clone().requires_grad_()
    ((shared(own) - goal[team.part(5)]) ** 2).sum().backward()
    team.add_gradients(shared)
    found = {name: value.tolist() for name, value in shared.state_dict().items()}
    found["gradient"] = own.grad.tolist()
    found["of the weight"], found["of the bias"] = shared[0].weight.grad.tolist(), shared[0].bias.grad.tolist()
    shared.eval()
    found["in reading"] = shared(values)[0].tolist()
    (out.parent / f"norm-{team.rank}.json").write_text(json.dumps(found))
    said = []
    spec = RunSpec.from_json(json.loads(sys.argv[3]))
    info = train([study], out, spec, device, team=team, say=said.append, left_out=said.append)
    (out.parent / f"said-{team.rank}.json").write_text(json.dumps([said, info.notes["scans_seen"]]))
"""


def torchrun(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Two processes as people start them, on this machine alone."""
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "--standalone", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        list(map(str, command)), cwd=ROOT, env=environment, capture_output=True, text=True, timeout=190
    )


def losses(out: Path) -> list[float]:
    return [json.loads(line)["loss"] for line in (out / "events.jsonl").read_text().splitlines()]


@pytest.mark.slow
def test_two_processes_make_the_run_of_one(tiny_study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The loss of each epoch, the weights and the statistics; 5 scans a batch are 2 and 3, and 15 are three batches."""
    (tiny_study / "benign" / "benign (4).png").write_bytes(b"broken")
    program = tmp_path / "program.py"
    program.write_text(_PROGRAM)
    done = torchrun(program, tiny_study, tmp_path / "two", json.dumps(SPEC.to_json()))
    assert done.returncode == 0, done.stderr
    monkeypatch.setattr("busviewer.segmentation.device.has_fast_bf16", lambda device: False)
    torch.backends.mkldnn.set_flags(False, _allow_tf32=None)
    try:
        one = train([tiny_study], tmp_path / "one", SPEC, CPU)
    finally:
        torch.backends.mkldnn.set_flags(True, _allow_tf32=None)
    assert losses(tmp_path / "two") == pytest.approx(losses(tmp_path / "one"), rel=1e-5)
    ours, theirs = (load_run(tmp_path / name / STATE, CPU) for name in ("one", "two"))
    assert ours.scans_seen == theirs.scans_seen == one.notes["scans_seen"] == 2 * 14
    for part in ("network", "average"):
        values, others = (getattr(run, part).state_dict() for run in (ours, theirs))
        assert list(values) == list(others)
        for name, value in values.items():
            # a bias before a normalisation has no gradient but rounding, which Adam makes as large as any
            assert torch.allclose(value, others[name], rtol=1e-3, atol=2e-4), (part, name)
    assert sorted(path.name for path in (tmp_path / "two").iterdir()) == sorted(
        path.name for path in (tmp_path / "one").iterdir()
    )
    assert len(losses(tmp_path / "two")) == 2, "written by one of them, once"
    first, second = (json.loads((tmp_path / f"said-{rank}.json").read_text()) for rank in (0, 1))
    assert len([line for line in first[0] if "epoch" in line]) == 2
    assert [line for line in first[0] if "benign (4).png" in line] and second[0] == [], "the first one speaks for both"
    check_norm([json.loads((tmp_path / f"norm-{rank}.json").read_text()) for rank in (0, 1)])


def check_norm(found: list[dict[str, object]]) -> None:
    """The batch normalisation of two processes against torch's own of the whole batch, far from zero."""
    torch.manual_seed(3)
    values, goal = torch.randn(5, 3, 4, 4) * 5 + 100, torch.randn(5, 3, 4, 4)
    norm = nn.BatchNorm2d(3, momentum=0.3)
    values.requires_grad_()
    ((norm(values) - goal) ** 2).sum().backward()
    assert values.grad is not None and norm.weight.grad is not None and norm.bias.grad is not None
    gradient = torch.cat([torch.tensor(one["gradient"]) for one in found])
    assert torch.allclose(gradient, values.grad, atol=1e-4)
    expected = {f"0.{name}": value for name, value in norm.state_dict().items()}
    expected |= {"of the weight": norm.weight.grad, "of the bias": norm.bias.grad}
    norm.eval()
    expected["in reading"] = norm(values)[0]
    for one in found:
        for name, value in expected.items():
            assert torch.allclose(torch.tensor(one[name], dtype=value.dtype), value, rtol=1e-4, atol=2e-4), name


@pytest.mark.slow
def test_torchrun_of_the_command(tiny_study: Path, tmp_path: Path) -> None:
    options = [
        "--network",
        "attention-unet",
        "--width",
        2,
        "--size",
        32,
        "--batch",
        6,
        "--epochs",
        1,
        "--device",
        "cpu",
    ]
    rows = [f"{entry.key.removesuffix('.png')},,,{1 + n % 3}" for n, entry in enumerate(list_scans(tiny_study))]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    options += ["--validate-fold", 2, "--keep", "best"]
    done = torchrun("-m", "busviewer", "train", "--data", tiny_study, "--out", tmp_path / "model", *options)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    assert line.startswith("model: 14 scans seen at ") and " scans/s, weights " in line
    assert done.stderr.count("epoch 1/1: loss") == 1 and done.stderr.count(" on fold 2, ") == 1
    assert len(losses(tmp_path / "model")) == 1
    assert read_model(tmp_path / "model").notes["kept_epoch"] == 1, "one of them judges, and keeps"


def test_a_batch_that_not_each_process_has_a_part_of_is_refused(tiny_study: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="batch size 5 is too small for 6 processes; use --batch 6 or more"):
        train([tiny_study], tmp_path / "model", SPEC, CPU, team=Team(0, 6))
    assert not (tmp_path / "model").exists()


# --- alone -----------------------------------------------------------------------------------------------------------
def test_a_process_by_itself_has_all_of_the_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    with gathered(CPU) as (team, device):
        assert (team, device) == (Team(), CPU) and team.leads and team.part(7) == slice(0, 7)
        network = nn.Sequential(nn.BatchNorm2d(2))
        team.share_statistics(network)
        assert type(network[0]) is nn.BatchNorm2d
        assert team.add(torch.tensor(3.0)) == 3


@pytest.mark.parametrize("count", [2, 3, 7, 12])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_the_parts_are_the_batch_in_its_order(count: int, size: int) -> None:
    scans = list(range(count))
    parts = [scans[Team(rank, size).part(count)] for rank in range(size)]
    assert sum(parts, []) == scans and max(map(len, parts)) - min(map(len, parts)) <= 1
    if count >= size:
        assert min(map(len, parts)) >= 1


def test_more_processes_than_devices_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"WORLD_SIZE": "2", "RANK": "1", "LOCAL_RANK": "1"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    with pytest.raises(ValueError, match="more processes than CUDA devices \\(1\\)"), gathered(torch.device("cuda:0")):
        pass


def test_the_batch_is_a_field_of_the_run_and_the_team_is_not() -> None:
    """So that a run may go on with other processes than it was begun with."""
    assert "team" not in replace(SPEC, batch=8).to_json()
