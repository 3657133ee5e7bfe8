"""Fine-tuning on a full disk, at any step, and on a study whose scans are gone: one line, and nothing changes."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from busviewer.network import build_network
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.clicks.click_weights import load_click_network, save_click_weights
from busviewer.segmentation.models.click_folder import ClickInfo, has_clicks
from busviewer.segmentation.models.weights import load_network
from busviewer.study import list_scans
from busviewer.training.finetuning import click_learn
from busviewer.training.finetuning import finetune as room
from busviewer.training.finetuning.finetune import finetune
from busviewer.training.finetuning.learn import Learned
from busviewer.training.judge.click_trial import Trial
from tests.faults.conftest import Faults
from tests.unit.training.finetuning.test_forgetting import ask, sign_off
from tests.unit.training.finetuning.test_together import grouped


def everything(*folders: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def clicks(tmp_path: Path) -> ClickInfo:
    torch.manual_seed(4)
    info = ClickInfo(tmp_path / "clicks", "click-unet", {"width": 4, "levels": 3}, 32, "", {})
    return save_click_weights(info, build_network("click-unet", width=4, levels=3))


@pytest.fixture
def run(
    tiny_study: Path, tiny_model: ModelInfo, clicks: ClickInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A run on twelve finals in which nothing takes long, and whose click network passes."""
    for place in (room, click_learn):
        monkeypatch.setattr(place, "GUARD", range(1, 3))

    def learn(spec: object, root: ModelInfo, data: object, count: int, device: object, precision: object,
              record: Callable[..., None], *more: object) -> Learned:  # fmt: skip
        record("epoch", epoch=1, epochs=1, loss=1.0, dice=0.5, seconds=1.0, scans_per_second=1.0)
        return Learned(load_network(root), 1, 1, False)

    def learn_clicks(spec: object, parent: ClickInfo, *more: object) -> Any:
        return load_click_network(parent)

    def judged(clicker: object, scans: list[Any]) -> list[Trial]:
        return [Trial((0.0, 0.5, 0.6, 0.7), ())] * len(scans)

    def passed(*given: object) -> click_learn.ClickResult:
        return click_learn.ClickResult("passed", ["Better."], [])

    monkeypatch.setattr(room, "learn", learn)
    monkeypatch.setattr(room, "learn_clicks", learn_clicks)
    monkeypatch.setattr(click_learn, "judge_clicks", judged)
    monkeypatch.setattr(click_learn, "click_verdict", passed)
    grouped(tiny_study)
    sign_off(tiny_study, tmp_path / "user")
    path = tmp_path / "run" / "run.json"
    path.parent.mkdir()
    ask(path, study=str(tiny_study), model=str(tiny_model.folder), epochs=1, interpolate=False)
    return path


class FullDisk:
    """The disk is full at the ``at``-th time (from 1) that something under ``folder`` is put on it."""

    def __init__(self, patch: pytest.MonkeyPatch, folder: Path, at: int) -> None:
        self.times, self._folder, self._at = 0, folder, at
        patch.setattr(os, "replace", self._failing(os.replace))
        patch.setattr("busviewer.training.loop.events.flush_file", self._failing(lambda path: None))

    def _failing(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(path: Path, *more: object) -> Any:
            if Path(path).is_relative_to(self._folder):
                self.times += 1
                if self.times >= self._at:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
            return real(path, *more)

        return call


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_disk_that_is_full_at_any_step(
    run: Path, clicks: ClickInfo, tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, faults: Faults
) -> None:
    def go() -> dict[str, Any]:
        return finetune(run, user_data=tmp_path / "user", clicks=clicks.folder)

    before = everything(tiny_study, tiny_model.folder, clicks.folder)
    for step in range(1, 40):
        with pytest.MonkeyPatch.context() as patch:
            disk = FullDisk(patch, run.parent, step)
            try:
                go()
                break
            except OSError as error:
                said = str(error)
        assert "No space left on device" in said and str(run.parent) in said and "\n" not in said, (step, said)
        assert everything(tiny_study, tiny_model.folder, clicks.folder) == before, step
        out = run.parent / "tuned"
        if out.exists():  # whole, before the last event could not be written
            read_model(out).verify()
            assert has_clicks(out) and not list(out.glob(".*"))
            shutil.rmtree(out)
        assert {path.name for path in run.parent.iterdir()} <= {"run.json", "events.jsonl"}, step
        (run.parent / "events.jsonl").unlink(missing_ok=True)
    else:
        raise AssertionError("it never ends")
    assert disk.times == step - 1 >= 10, "pid, events, weights, clicks, hashes, gate, description and card"
    read_model(run.parent / "tuned").verify()
    assert has_clicks(run.parent / "tuned")
    faults.record("disk full at each step of a fine-tune", step - 1)


def test_a_study_whose_scans_are_gone(
    run: Path, clicks: ClickInfo, tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    for entry in list_scans(tiny_study):
        entry.path.unlink()
    before = everything(tiny_study, tiny_model.folder)
    with pytest.raises(Exception, match=r"^[^\n]+$") as caught:
        finetune(run, user_data=tmp_path / "user", clicks=clicks.folder)
    assert str(tiny_study) in str(caught.value) and isinstance(caught.value, ValueError | OSError)
    (event,) = [json.loads(line) for line in (run.parent / "events.jsonl").read_text().splitlines()]
    assert (event["event"], event["reason"]) == ("error", str(caught.value))
    assert everything(tiny_study, tiny_model.folder) == before
    assert {path.name for path in run.parent.iterdir()} == {"run.json", "events.jsonl"}
