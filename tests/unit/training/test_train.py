"""``busviewer train``: what it refuses, what it leaves, and that no end of it costs more than an epoch."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from busviewer.scan import read_scan
from busviewer.segmentation import ModelError, read_model
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.segmentation.weights import load_network
from busviewer.study import list_scans
from busviewer.training.loop import load_run, stored_spec
from busviewer.training.spec import RunSpec
from busviewer.training.train import STATE, train

ROOT = Path(__file__).parents[3]
CPU = torch.device("cpu")
SPEC = RunSpec(options=(("width", 2), ("levels", 3)), epochs=2, batch=4, sizes=((0.0, 32), (0.5, 64)), normal_weight=1)


def events(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]


def test_a_model_is_left_with_its_card_and_what_a_resume_needs(tiny_study: Path, tmp_path: Path) -> None:
    out, said = tmp_path / "my-model", []
    (tiny_study / "benign" / "benign (4).png").write_bytes(b"broken")
    info = train([tiny_study], out, SPEC, CPU, say=said.append)
    assert read_model(out) == info and (info.name, info.size, info.parent) == ("my-model", 64, None)
    info.verify()
    assert info.notes["scans"] == 11, "the one that could not be read was not trained on"
    assert (info.notes["epochs"], info.notes["scans_seen"]) == (2, 22)
    assert RunSpec.from_json(json.loads(json.dumps(info.notes["spec"]))) == SPEC
    assert [(event["epoch"], event["size"]) for event in events(out)] == [(1, 32), (2, 64)]
    assert {str(event["event"]) for event in events(out)} == {"epoch"}
    assert [line for line in said if "left out" in line] == [line for line in said if "benign (4).png" in line] != []
    assert len([line for line in said if "left out" in line]) == 1, "said once, not at each size"
    run = load_run(out / STATE, CPU)
    average = run.average.state_dict()
    assert all(torch.equal(value, average[name].half().float() if value.is_floating_point() else value)
               for name, value in load_network(info).state_dict().items())  # fmt: skip
    card = (out / "card.md").read_text()
    assert "Not a medical device" in card and str(tiny_study) in card and "attention-unet" in card
    scan = read_scan(list_scans(tiny_study)[0].path)
    assert TorchSegmenter(info, "cpu").segment(scan).mask.shape == scan.shape
    assert sorted(path.name for path in out.iterdir()) == [
        "card.md", "events.jsonl", "model.json", STATE, "weights.safetensors"
    ]  # fmt: skip


def test_a_finished_run_goes_on_with_more_epochs(tiny_study: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    train([tiny_study], out, replace(SPEC, epochs=1), CPU)
    with pytest.raises(ValueError, match="holds a run already; add --resume"):
        train([tiny_study], out, SPEC, CPU)
    (out / f".{STATE}.abc.part").write_bytes(b"half a file")
    again = train([tiny_study], out, replace(SPEC, epochs=1), CPU, resume=True)
    assert again.notes["epochs"] == 1 and len(events(out)) == 1, "there was nothing left to do"
    assert not list(out.glob(".*.part"))
    more = train([tiny_study], out, SPEC, CPU, resume=True)
    assert more.notes["epochs"] == 2 and stored_spec(out / STATE) == SPEC
    assert [event["epoch"] for event in events(out)] == [1, 2]


def test_a_resume_with_other_settings_is_refused(tiny_study: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    train([tiny_study], out, replace(SPEC, epochs=1), CPU)
    with pytest.raises(ValueError, match="was begun with network 'attention-unet', not 'unet'"):
        train([tiny_study], out, replace(SPEC, network="unet"), CPU, resume=True)
    with pytest.raises(ValueError, match="was begun with seed 1, not 2"):
        train([tiny_study], out, replace(SPEC, seed=2, epochs=9), CPU, resume=True)


def test_a_model_without_its_run_is_never_replaced(tiny_study: Path, tiny_model_folder: Path, tmp_path: Path) -> None:
    before = (tiny_model_folder / "weights.safetensors").read_bytes()
    for resume in (False, True):
        with pytest.raises(ValueError, match="holds a model already"):
            train([tiny_study], tiny_model_folder, SPEC, CPU, resume=resume)
    assert (tiny_model_folder / "weights.safetensors").read_bytes() == before


def test_one_fold_is_kept_apart(tiny_study: Path, tmp_path: Path) -> None:
    lines = ["scan,class,group,fold"]
    entries = list_scans(tiny_study)
    lines += [f"{entry.key.removesuffix('.png')},,g{n},{n % 3 + 1}" for n, entry in enumerate(entries)]
    (tiny_study / "groups.csv").write_text("\n".join(lines))
    apart = [entry for entry in list_scans(tiny_study) if entry.fold == 2]
    assert len(apart) == 4
    for entry in apart:
        entry.path.write_bytes(b"broken: whoever reads it says so")
    said: list[str] = []
    info = train([tiny_study], tmp_path / "model", replace(SPEC, validate_fold=2, epochs=1), CPU, say=said.append)
    assert info.notes["scans"] == 8 and not [line for line in said if "left out" in line]
    with pytest.raises(ValueError, match="no scan of fold 7 in"):
        train([tiny_study], tmp_path / "other", replace(SPEC, validate_fold=7), CPU)
    assert not (tmp_path / "other").exists()


def test_what_cannot_be_trained_on_is_said_before_anything_is_written(tiny_study: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "a.png").write_bytes((tiny_study / "benign" / "benign (0).png").read_bytes())
    with pytest.raises(ValueError, match="bare: no scan with ground truth"):
        train([bare], tmp_path / "model", SPEC, CPU)
    with pytest.raises(ModelError, match="no name for a model"):
        train([tiny_study], tmp_path / "model?", SPEC, CPU)
    assert not (tmp_path / "model").exists() and not (tmp_path / "model?").exists()


def test_scans_none_of_which_can_be_read(tiny_study: Path, tmp_path: Path) -> None:
    for entry in list_scans(tiny_study):
        entry.path.write_bytes(b"broken")
    with pytest.raises(ValueError, match="none of the scans could be read"):
        train([tiny_study], tmp_path / "model", SPEC, CPU)


_PROGRAM = """
import sys, torch
from pathlib import Path
from busviewer.training import train as room
from busviewer.training.spec import RunSpec
from busviewer.training.train import train
spec = RunSpec(options=(("width", 2), ("levels", 3)), epochs=200, batch=4, sizes=((0.0, 32),), normal_weight=1)
train([Path(sys.argv[1])], Path(sys.argv[2]), spec, torch.device("cpu"), resume=True)
"""


def test_a_killed_training_goes_on_from_its_last_whole_epoch(tiny_study: Path, tmp_path: Path) -> None:
    out = tmp_path / "model"
    process = subprocess.Popen([sys.executable, "-c", _PROGRAM, str(tiny_study), str(out)], cwd=ROOT)
    deadline = time.monotonic() + 120
    while not (out / "events.jsonl").is_file() or len(events_so_far(out)) < 2:
        assert process.poll() is None and time.monotonic() < deadline
        time.sleep(0.01)
    process.kill()
    process.wait(60)
    assert not (out / "model.json").exists(), "half a training is no model"
    run = load_run(out / STATE, CPU)
    assert run.epoch >= 2 and [entry["epoch"] for entry in run.history] == list(range(1, run.epoch + 1))
    spec = replace(stored_spec(out / STATE), epochs=run.epoch + 1)
    info = train([tiny_study], out, spec, CPU, resume=True)
    assert info.notes["epochs"] == run.epoch + 1 and not list(out.glob(".*.part"))


def events_so_far(out: Path) -> list[str]:
    return (out / "events.jsonl").read_text().split("\n")[:-1]
