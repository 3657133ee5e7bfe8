"""``busviewer train-clicks``: what it leaves, and that it goes on after any end."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from busviewer.editing import move_margin
from busviewer.network import build_network
from busviewer.progress import Cancelled
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.clicks.clicker import TorchClicker
from busviewer.segmentation.clicks.clicks import Click
from busviewer.segmentation.models.click_folder import read_clicks
from busviewer.segmentation.models.weights import save_weights
from busviewer.study import list_scans, read_truth
from busviewer.training.loop import click_train
from busviewer.training.loop.click_train import RECIPE, train_clicks
from busviewer.training.loop.loop import load_run
from busviewer.training.loop.train import STATE
from tests.unit.training.test_dataset import odd_and_refused

CPU = torch.device("cpu")
SPEC = replace(RECIPE, options=(("levels", 4), ("width", 4)), batch=4, epochs=2, sizes=((0.0, 32),))


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(click_train, "KEPT", 64)


def test_a_network_is_left_with_its_card_and_what_a_resume_needs(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    out, said, left_out = tmp_path / "clicks", [], []
    (tiny_study / "benign" / "benign (4).png").write_bytes(b"broken")
    info = train_clicks([tiny_study], out, SPEC, CPU, start=tiny_model, say=said.append, left_out=left_out.append)
    assert read_clicks(out) == info and info.size == 32 and info.notes["spec"]["start"] == tiny_model.sha256
    info.verify()
    assert sorted(path.name for path in out.iterdir()) == [
        "card.md", "clicks.json", "events.jsonl", STATE, "weights.safetensors"
    ]  # fmt: skip
    assert [line.split(":")[0] for line in said] == ["epoch 1/2", "epoch 2/2"] and len(left_out) == 1
    assert "study" in (out / "card.md").read_text() and info.sha256[:12] in (out / "card.md").read_text()
    entry = list_scans(tiny_study)[0]
    scan = read_scan(entry.path)
    truth = read_truth(entry, scan.shape)
    assert truth is not None
    assert TorchClicker(info, move_margin).draw(scan, truth, [Click(5, 5, True)])[5, 5]


def test_odd_ground_truth_is_said(tiny_study: Path, tmp_path: Path) -> None:
    odd, _ = odd_and_refused(tiny_study)
    said: list[str] = []
    train_clicks([tiny_study], tmp_path / "clicks", replace(SPEC, epochs=1), CPU, say=said.append)
    assert [line for line in said if "ground truth" in line] == [
        f"check the ground truth of {odd}: the ground truth touches three borders of the scan"
    ]


def test_it_starts_from_the_weights_of_a_plain_network(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    other = replace(tiny_model, folder=tmp_path / "models" / "other", options={"width": 2, "levels": 4})
    save_weights(other, build_network("attention-unet", **other.options))
    with pytest.raises(ValueError, match="the run needs an attention-unet with levels 4, width 4"):
        train_clicks([tiny_study], tmp_path / "clicks", SPEC, CPU, start=replace(other, sha256=_hash(other)))
    with pytest.raises(ValueError, match="give its folder with --start"):
        train_clicks([tiny_study], tmp_path / "clicks", replace(SPEC, start="a" * 64), CPU)
    assert not (tmp_path / "clicks" / STATE).exists()


def _hash(info: ModelInfo) -> str:
    return str(json.loads((info.folder / "model.json").read_text())["sha256"])


def test_an_end_between_two_epochs_costs_nothing(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = train_clicks([tiny_study], tmp_path / "whole", SPEC, CPU, start=tiny_model)
    real: Callable[..., object] = click_train.train_epoch
    seen = []

    def once(*given: object) -> object:
        seen.append(1)
        if len(seen) > 1:
            raise Cancelled
        return real(*given)

    monkeypatch.setattr(click_train, "train_epoch", once)
    with pytest.raises(Cancelled):
        train_clicks([tiny_study], tmp_path / "half", SPEC, CPU, start=tiny_model)
    monkeypatch.setattr(click_train, "train_epoch", real)
    with pytest.raises(ValueError, match="already contains a run; add --resume"):
        train_clicks([tiny_study], tmp_path / "half", SPEC, CPU, start=tiny_model)
    begun = load_run(tmp_path / "half" / STATE, CPU).spec
    again = train_clicks([tiny_study], tmp_path / "half", begun, CPU, resume=True)
    assert again.sha256 == whole.sha256 and again.notes["epochs"] == 2


def test_what_cannot_be_trained_on_is_refused(tiny_study: Path, tmp_path: Path) -> None:
    for path in (tiny_study / "benign", tiny_study / "malignant"):
        for file in path.iterdir():
            file.unlink()
    with pytest.raises(ValueError, match="no scan has a lesion"):
        train_clicks([tiny_study], tmp_path / "clicks", SPEC, CPU)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").touch()
    with pytest.raises(ValueError, match="not empty, and contains no run"):
        train_clicks([tiny_study], tmp_path / "full", SPEC, CPU)
