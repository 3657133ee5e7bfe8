"""Links that loop or lead away, pipes, sockets, devices and folders where files should be; pickles for weights."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.cli import main
from busviewer.segmentation import ModelInfo
from tests.faults.conftest import Faults
from tests.faults.victim import ROOT, fault_of_words
from tests.waiting import PATIENCE

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links, pipes and devices of POSIX")


def picture(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", np.zeros((48, 64), np.uint8))[1].tobytes())
    return path


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Path]:
    """One good scan, and all that a folder may hold besides."""
    study = tmp_path / "study"
    picture(study / "good.png")
    picture(tmp_path / "elsewhere" / "linked.png")
    (study / "itself").symlink_to(study)
    (study / "parent").symlink_to(tmp_path)
    (study / "one").mkdir()
    (study / "two").mkdir()
    (study / "one" / "two").symlink_to(study / "two")
    (study / "two" / "one").symlink_to(study / "one")
    (study / "loop.png").symlink_to("loop.png")
    (study / "ping.png").symlink_to("pong.png")
    (study / "pong.png").symlink_to("ping.png")
    (study / "nowhere.png").symlink_to("/no/such/file.png")
    (study / "zero.png").symlink_to("/dev/zero")
    (study / "memory.tif").symlink_to("/proc/self/mem")
    os.mkfifo(study / "pipe.png")
    os.mkfifo(study / "pipe.dcm")
    (study / "folder.png").mkdir()
    place = socket.socket(socket.AF_UNIX)
    folder = os.getcwd()
    os.chdir(study)  # the path of a socket may not be long
    place.bind("socket.png")
    os.chdir(folder)
    for name in ("groups.csv", "bus_data.csv", "manifest.json"):
        os.mkfifo(study / "one" / name)
    yield study
    place.close()


def test_what_is_no_file_is_told_and_holds_nobody_up(
    study: Path, tmp_path: Path, tiny_model: ModelInfo, capfd: pytest.CaptureFixture[str], faults: Faults
) -> None:
    out = tmp_path / "out"
    command = ["segment", str(study), "--out", str(out), "--model", str(tiny_model.folder), "--quiet"]
    done = subprocess.run(
        [sys.executable, "-m", "busviewer", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=2 * PATIENCE,
        check=False,
    )
    told = {line.partition(":")[0]: line for line in done.stderr.splitlines()}
    odd = {
        "loop.png",
        "ping.png",
        "pong.png",
        "nowhere.png",
        "zero.png",
        "memory.tif",
        "pipe.png",
        "pipe.dcm",
        "socket.png",
    }
    assert done.returncode == 1, done.stderr
    assert odd <= set(told) and not any(fault_of_words(line) for line in told.values()), done.stderr
    assert (out / "good_mask.png").is_file() and "Traceback" not in done.stderr
    assert len(list(out.rglob("*linked_mask.png"))) == 1, "what a link leads to is listed once"
    faults.record("links, pipes, sockets and devices among the scans", len(odd) + 7)


@pytest.mark.slow
def test_pipes_in_the_place_of_small_files_hold_nobody_up(
    tmp_path: Path, tiny_model: ModelInfo, faults: Faults
) -> None:
    study = tmp_path / "plain"
    picture(study / "good.png")
    ours = [tmp_path / "home" / "settings.toml", study / "busviewer" / "mj-a3f9e2" / "good.png.json"]
    pipes = [*ours, study / "busviewer" / "mj-a3f9e2" / ".spacing.json", study / "groups.csv"]
    pipes += [tmp_path / "home" / "models" / "pipe" / "model.json", tmp_path / "home" / "studies" / "a" / "study.json"]
    for path in pipes:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(path)
    shutil.copytree(tiny_model.folder, tmp_path / "home" / "models" / "tiny")
    weights = tmp_path / "home" / "models" / "tiny" / "weights.safetensors"
    weights.unlink()
    os.mkfifo(weights)
    run = tmp_path / "run.json"
    os.mkfifo(run)
    environment = {**os.environ, "BUSVIEWER_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    for command in (
        ["models", "verify"], ["export", str(study), "--format", "png", "--out", str(tmp_path / "x"), "--reader", "mj"],
        ["export", str(study), "--format", "png", "--out", str(tmp_path / "x")], ["finetune", str(run)],
    ):  # fmt: skip
        done = subprocess.run(
            [sys.executable, "-m", "busviewer", *command], env=environment, capture_output=True, text=True,
            timeout=2 * PATIENCE, check=False,
        )  # fmt: skip
        assert done.returncode in (1, 2) and "Traceback" not in done.stderr, done.stderr
    faults.record("pipes in the place of settings, annotations, models and runs", len(pipes) + 2)


class Trap:
    """What a pickle does when it is loaded: it leaves a mark."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> object:
        return Path.touch, (self._mark,)


def test_a_pickle_is_never_loaded_wherever_it_lies(
    tiny_model: ModelInfo, tmp_path: Path, capfd: pytest.CaptureFixture[str], faults: Faults
) -> None:
    import torch

    mark = tmp_path / "mark"
    trap = pickle.dumps(Trap(mark))
    pickle.loads(trap)
    assert mark.is_file(), "the trap works"
    mark.unlink()
    study = picture(tmp_path / "study" / "a.png").parent
    names = ("weights.safetensors", "model.json", "card.md", "model.pt", "weights.pth", "pytorch_model.bin")
    tried = 0
    for whole in (False, True):
        for name in names:
            folder = Path(shutil.copytree(tiny_model.folder, tmp_path / f"model-{tried}"))
            (folder / name).unlink(missing_ok=True)
            if whole:
                torch.save({"weights": Trap(mark)}, folder / name)
            else:
                (folder / name).write_bytes(trap)
            if name == "weights.safetensors":
                value = json.loads((folder / "model.json").read_bytes())
                value["sha256"] = hashlib.sha256((folder / name).read_bytes()).hexdigest()
                (folder / "model.json").write_text(json.dumps(value))
            out = str(tmp_path / f"out-{tried}")
            status = main(["segment", str(study), "--out", out, "--model", str(folder), "--quiet", "--device", "cpu"])
            said = capfd.readouterr().err
            assert status == (2 if name in names[:2] else 0), (name, said)
            assert len(said.splitlines()) == (1 if status else 0) and not mark.exists()
            tried += 1
    state = tmp_path / "resumed" / "run.safetensors"
    state.parent.mkdir()
    state.write_bytes(trap)
    assert main(["train", "--data", str(study), "--out", str(state.parent), "--resume", "--quiet"]) == 2
    assert len(capfd.readouterr().err.splitlines()) == 1 and not mark.exists()
    faults.record("pickles in the place of weights", tried + 1)


def test_a_model_that_leads_out_of_its_folder_is_refused(
    tiny_model: ModelInfo, tmp_path: Path, capfd: pytest.CaptureFixture[str], faults: Faults
) -> None:
    study = picture(tmp_path / "study" / "a.png").parent
    elsewhere = Path(shutil.copytree(tiny_model.folder, tmp_path / "elsewhere"))

    def refused(folder: Path) -> str:
        out = str(tmp_path / "out")
        assert main(["segment", str(study), "--out", out, "--model", str(folder), "--quiet", "--device", "cpu"]) == 2
        (line,) = capfd.readouterr().err.splitlines()
        return line

    for number, name in enumerate(("weights.safetensors", "model.json")):
        folder = Path(shutil.copytree(tiny_model.folder, tmp_path / f"linked-{number}"))
        (folder / name).unlink()
        (folder / name).symlink_to(elsewhere / name)
        assert "a link to a file outside" in refused(folder)
        (folder / name).unlink()
        (folder / name).symlink_to(name)
        assert fault_of_words(refused(folder)) == ""
    for weights in ("../elsewhere/weights.safetensors", str(elsewhere / "weights.safetensors"), 3, None):
        value = json.loads((tiny_model.folder / "model.json").read_bytes()) | {"weights": weights}
        (tiny_model.folder / "model.json").write_text(json.dumps(value))
        assert "weights" in refused(tiny_model.folder)
    whole = tmp_path / "whole"
    whole.symlink_to(elsewhere)  # a folder that is a link as a whole is a model like any other
    assert main(["segment", str(study), "--out", str(tmp_path / "o"), "--model", str(whole), "--quiet"]) == 0
    faults.record("models that point outside their folder", 8)
