"""The Dice on what is kept apart: in the log after each epoch, and by choice what chooses the epoch."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from busviewer.mask import dice
from busviewer.network import outputs_of
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.models.weights import load_weights
from busviewer.segmentation.preprocess import MEAN, SD, letterbox_mask, letterbox_scan
from busviewer.study import list_scans, read_truth
from busviewer.training.judge.parts import epoch_chosen_by, models_by_fold
from busviewer.training.loop import train as room
from busviewer.training.loop.loop import load_run
from busviewer.training.loop.train import STATE, train
from busviewer.training.spec import RunSpec
from tests.unit.test_cli import run

CPU = torch.device("cpu")
SPEC = RunSpec(
    network="unet", options=(("levels", 3), ("width", 2)), epochs=3, batch=4, sizes=((0.0, 32), (0.5, 64)),
    normal_weight=1, learning_rate=1e-2, ema=0.5, validate_fold=2,
)  # fmt: skip


@pytest.fixture
def study(tiny_study: Path) -> Path:
    """Three folds, a third of each kind of scan in each."""
    rows = [f"{entry.key.removesuffix('.png')},,,{1 + n % 3}" for n, entry in enumerate(list_scans(tiny_study))]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    return tiny_study


def events(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "events.jsonl").read_text().splitlines()]


def judged_by_hand(network: nn.Module, study: Path, size: int) -> float:
    """Scan by scan, with the Dice that everything else here is measured by."""
    scores = []
    for entry in list_scans(study):
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        if entry.fold == 2 and truth is not None and truth.any():
            square = torch.from_numpy(letterbox_scan(scan, size)[0]).float()[None, None] / 255
            with torch.no_grad():
                found = outputs_of(network.eval(), (square - MEAN) / SD).mask[0, 0].sigmoid() >= 0.5
            scores.append(dice(np.asarray(found), letterbox_mask(truth, size) >= 128))
    assert len(scores) == 3
    return fmean(scores)


def test_each_epoch_is_judged_on_what_is_kept_apart(study: Path, tmp_path: Path) -> None:
    said: list[str] = []
    info = train([study], tmp_path / "m", SPEC, CPU, say=said.append)
    network = load_run(tmp_path / "m" / STATE, CPU).average
    logged = [event["dice"] for event in events(tmp_path / "m")]
    assert len(logged) == 3 and logged[2] == pytest.approx(judged_by_hand(network, study, 64), abs=1e-6)
    assert [f"Dice {value:.4f} on fold 2, " in line for value, line in zip(logged, said, strict=True)] == [True] * 3
    assert (info.notes["kept_epoch"], info.notes["held_out"], info.notes["held_out_dice"]) == (3, 4, logged[2])
    whole = train([study], tmp_path / "whole", replace(SPEC, validate_fold=None, epochs=1), CPU)
    assert events(tmp_path / "whole")[0]["dice"] is None and "held_out_dice" not in whole.notes


def test_judging_changes_nothing_of_the_run(study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = train([study], tmp_path / "one" / "m", SPEC, CPU)
    monkeypatch.setattr(room, "held_out_dice", lambda network, data, batch: 0.5)
    assert train([study], tmp_path / "two" / "m", SPEC, CPU).sha256 == one.sha256


def test_a_set_that_is_left_out_is_judged_too(study: Path, tmp_path: Path) -> None:
    shutil.copytree(study, tmp_path / "other")
    for path in (tmp_path / "other").glob("*/*.png"):  # the same view in both sets would not be trained on
        if "mask" not in path.name:
            pixels = np.random.default_rng(len(path.name)).integers(0, 255, read_scan(path).shape, np.uint8)
            import cv2

            cv2.imwrite(str(path), pixels)
    said: list[str] = []
    spec = replace(SPEC, validate_fold=None, left_out="other", epochs=1)
    info = train([study, tmp_path / "other"], tmp_path / "m", spec, CPU, say=said.append)
    assert info.notes["held_out"] == 12 and any(" on other, " in line for line in said)


Judge = Callable[[list[float]], list[dict[str, torch.Tensor]]]


@pytest.fixture
def judged_as(monkeypatch: pytest.MonkeyPatch) -> Iterator[Judge]:
    """Have the epochs judged as one wants; what the weights were at each."""

    def judged(values: list[float]) -> list[dict[str, torch.Tensor]]:
        given, seen = iter(values), list[dict[str, torch.Tensor]]()

        def judge(network: nn.Module, data: object, batch: int) -> float:
            seen.append({name: value.clone() for name, value in network.state_dict().items()})
            return next(given)

        monkeypatch.setattr(room, "held_out_dice", judge)
        return seen

    yield judged


def same(info: ModelInfo, weights: dict[str, torch.Tensor]) -> bool:
    kept = load_weights(info)
    return all(
        torch.equal(kept[name], value.half().float()) for name, value in weights.items() if value.is_floating_point()
    )


def test_the_best_epoch_is_kept_and_the_card_says_so(study: Path, tmp_path: Path, judged_as: Judge) -> None:
    seen = judged_as([0.3, 0.8, 0.5])
    info = train([study], tmp_path / "m", replace(SPEC, keep="best"), CPU)
    assert same(info, seen[1]) and not same(info, seen[2])
    assert (info.notes["kept_epoch"], info.notes["held_out_dice"], info.notes["epochs"]) == (2, 0.8, 3)
    card = (tmp_path / "m" / "card.md").read_text()
    assert "Not on fold 2 and scans of its groups. These scans chose the epoch: epoch 2 of 3 is kept" in card
    seen = judged_as([0.3, 0.8, 0.5])
    last = train([study], tmp_path / "last", SPEC, CPU)
    assert same(last, seen[2]) and last.notes["kept_epoch"] == 3
    assert "fold 2 and scans of its groups, kept to judge the model." in (tmp_path / "last" / "card.md").read_text()


def test_the_best_epoch_outlives_an_end_on_the_way(study: Path, tmp_path: Path, judged_as: Judge) -> None:
    spec, out = replace(SPEC, keep="best"), tmp_path / "m"
    judged_as([0.8, 0.3])  # and no more: the third epoch is the end
    with pytest.raises(StopIteration):
        train([study], out, spec, CPU)
    seen = judged_as([0.5])
    info = train([study], out, spec, CPU, resume=True)
    assert (info.notes["kept_epoch"], info.notes["held_out_dice"]) == (1, 0.8) and not same(info, seen[0])
    seen = judged_as([0.9])
    info = train([study], out, replace(spec, epochs=4), CPU, resume=True)
    assert info.notes["kept_epoch"] == 4 and same(info, seen[0])
    with pytest.raises(ValueError, match="started with keep 'best', not 'last'"):
        train([study], out, replace(spec, keep="last"), CPU, resume=True)


def test_there_is_no_best_epoch_without_a_lesion_kept_apart(study: Path, tmp_path: Path) -> None:
    spec = replace(SPEC, keep="best")
    with pytest.raises(ValueError, match="a holdout is needed: add --validate-fold K or --leave-out NAME"):
        train([study], tmp_path / "a", replace(spec, validate_fold=None), CPU)
    rows = [f"{entry.key.removesuffix('.png')},,,{2 if 'normal' in entry.key else 1}" for entry in list_scans(study)]
    (study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *rows]))
    with pytest.raises(ValueError, match=r"no scan with a lesion in the holdout \(fold 2\), so no best epoch"):
        train([study], tmp_path / "b", spec, CPU)
    assert train([study], tmp_path / "c", replace(SPEC, epochs=1), CPU).notes["epochs"] == 1
    assert not (tmp_path / "a").exists() and not (tmp_path / "b").exists()


def test_what_chose_the_epoch_does_not_judge(study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--network", "unet", "--width", 2, "--size", 32, "--epochs", 1, "--batch", 4, "--device", "cpu", "--quiet")
    for fold in (1, 2):
        out = tmp_path / f"fold-{fold}"
        assert run("train", "--data", study, "--out", out, *words, "--validate-fold", fold, "--keep", "best") == 0
    models = [read_model(tmp_path / f"fold-{fold}") for fold in (1, 2)]
    assert [epoch_chosen_by(info) for info in models] == [[1], [2]]
    with pytest.raises(ValueError, match="fold-1: its holdout chose the epoch that was kept, and cannot judge it"):
        models_by_fold(models)
    common = ("evaluate", study, "--model", tmp_path / "fold-1", "--device", "cpu", "--quiet")
    capsys.readouterr()
    for more in (("--fold", 1), ()):
        assert run(*common, *more) == 0
        said = capsys.readouterr()
        assert json.loads(said.out)["epoch_chosen_by"] == [1]
        assert (
            "the epoch of this model was chosen on fold 1 of its data sets; figures on those scans are not" in said.err
        )
