"""The command line through the real main(): what it promises to other programs."""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import types
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import h5py
import numpy as np
import pytest
import torch

import busviewer
from busviewer import paths
from busviewer.bench import clinic, editing, timing
from busviewer.cli import main
from busviewer.cli.program import COMMANDS
from busviewer.network import build_network
from busviewer.scan import read_scan
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo, read_model
from busviewer.segmentation.clicks.click_weights import save_click_weights
from busviewer.segmentation.models.click_folder import CLICK_WEIGHTS, ClickInfo
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.trained_on import TRAINED_ON, TrainedOn
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanRef, State, StudyStore, list_scans, read_truth
from busviewer.study.annotations.sensitivity import SENSITIVITIES, Sensitivity
from busviewer.training.finetuning.gate import Pair
from tests.waiting import until

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tiny_model(tiny_model: ModelInfo) -> ModelInfo:
    """It knows that it was trained on none of the scans of these tests, or each evaluation would say that."""
    TrainedOn.of(()).write(tiny_model.folder)
    return tiny_model


def run(*arguments: object) -> int:
    """The exit status, whether main returns it or argparse raises it."""
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as end:
        assert isinstance(end.code, int)
        return end.code


# --- usage -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, "--help") == 0
    text = capsys.readouterr().out
    assert f"usage: busviewer {command}" in text and "example:" in text and f"  busviewer {command} " in text
    assert "--quiet" in text


@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_of_the_help_parses(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("scans", "BUSI", "BUS-BRA", "my-hospital"):
        (tmp_path / name).mkdir()
    words = COMMANDS[command].EXAMPLE.replace("~", str(tmp_path)).split()
    assert words[:2] == ["busviewer", command]
    seen: list[argparse.Namespace] = []
    monkeypatch.setattr(COMMANDS[command], "work", lambda options: seen.append(options) or 0)
    assert run(*words[1:]) == 0 and len(seen) == 1


def test_help_names_every_command_and_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    text = capsys.readouterr().out
    assert "examples:" in text and all(f"  {command} " in text for command in COMMANDS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"busviewer {busviewer.__version__}\n"


def test_the_module_is_the_program() -> None:
    """Also where the output is no terminal, and without Qt or torch being imported for it."""
    command = [sys.executable, "-m", "busviewer", "--version"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == f"busviewer {busviewer.__version__}\n" and done.stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["segment"], ["segment", "/nowhere", "--out", "o"], ["segment", "."], ["evaluate"], ["train", "--out", "o"],
        ["evaluate", ".", "--fold", "one"], ["train", "--data", ".", "--out", "o", "--epochs", "0"],
        ["train", "--data", ".", "--out", "o", "--network", "resnet"], ["train", "--data", ".", "--out", "o"],
        ["train", "--data", ".", "--out", "o", "--encoder", "/nowhere"], ["train", "--data", ".", "--size", "x"],
        ["finetune"], ["finetune", "/nowhere/run.json"],
        ["export", ".", "--out", "o"], ["export", ".", "--format", "gif", "--out", "o"], ["models", "delete"],
        ["bench"], ["bench", "everything"], ["/nowhere"], ["--nonsense"], ["segment", "--nonsense"],
    ],
)  # fmt: skip
def test_wrong_usage_is_status_2_and_leaves_nothing(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*arguments) == 2
    assert capsys.readouterr().err.strip() and not list(tmp_path.iterdir())


def test_no_command_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []
    app = types.ModuleType("busviewer.app")
    app.run_window = lambda folder: opened.append(folder) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "busviewer.app", app)
    assert run() == 0 and run(tmp_path) == 0
    (tmp_path / "models").mkdir()
    monkeypatch.chdir(tmp_path)
    assert run("./models") == 0, "a folder that is called as a command is"
    assert opened == [None, tmp_path, Path("models")]


def test_what_breaks_off_is_status_1_and_ctrl_c_130(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def raising(error: BaseException) -> int:
        def work(options: argparse.Namespace) -> int:
            raise error

        monkeypatch.setattr(COMMANDS["models"], "work", work)
        return run("models")

    assert raising(OSError(28, "No space left on device")) == 1
    assert raising(RuntimeError("the loss is nan")) == 1
    assert raising(MemoryError()) == 1
    assert raising(KeyboardInterrupt()) == 130
    lines = capsys.readouterr().err.splitlines()
    reasons = ["[Errno 28] No space left on device", "the loss is nan", "MemoryError"]
    assert lines == [*(f"busviewer: {reason}" for reason in reasons), "stopped"]


# --- segment ---------------------------------------------------------------------------------------------------------
def test_segment(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert run("segment", tiny_study, "--out", out, "--model", tiny_model.folder, "--device", "cpu", "--quiet") == 0
    said = capsys.readouterr()
    first, counts = said.out.splitlines()
    assert first == f"segmented 12 of 12 scans on CPU in fp32; results in {out}" and said.err == ""
    assert sum(int(part.split()[0]) for part in counts.split(", ")) == 12 and "unreadable" not in counts
    assert len(list(out.rglob("*_mask.png"))) == 12 and (out / "manifest.json").is_file()
    with (out / "segmentation.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assessments = ["lesion_probability", "malignant_probability", "uncertainty"]
    assert list(rows[0]) == [
        "scan", "mask", "width", "height", "spacing_down_mm", "spacing_across_mm", "lesion_area_px", "area_mm2",
        "components", "lesions", "long_axis_px", "long_axis_mm", "perpendicular_axis_px", "perpendicular_axis_mm",
        *assessments, "draft", "seconds", "uncalibrated", "error",
    ]  # fmt: skip
    assert cv2.imread(str(out / rows[0]["mask"]), cv2.IMREAD_UNCHANGED).shape == (96, 128)


def test_segment_writes_firm_drafts_only_where_they_are_asked_for(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [row["lesion_probability"] for row in segmented(tiny_study, tiny_model, tmp_path / "all")]
    cut = sorted(map(float, found))[5]  # half of them are firm
    shares = {"quiet": 1.0, "balanced": cut, "every": 0.0}
    replace(tiny_model, sensitivities={name: Sensitivity(share) for name, share in shares.items()}).write()
    rows = segmented(tiny_study, tiny_model, tmp_path / "firm", "--drafts", "firm")
    firm = [row for row in rows if row["draft"] == "firm"]
    assert 0 < len(firm) < 12 and all(float(row["lesion_probability"]) >= cut - 1e-4 for row in firm)
    assert sorted(row["mask"] for row in rows if row["mask"]) == sorted(row["mask"] for row in firm)
    assert len(list((tmp_path / "firm").rglob("*_mask.png"))) == len(firm)
    manifest = json.loads((tmp_path / "firm" / "manifest.json").read_text())
    assert (manifest["drafts"], manifest["sensitivity"]) == ("firm", "balanced")
    counts = capsys.readouterr().out.splitlines()[-1]
    assert counts == f"{len(firm)} firm drafts, {12 - len(firm)} possible lesions, 0 with nothing found"
    every = segmented(tiny_study, tiny_model, tmp_path / "every", "--sensitivity", "every")
    assert {row["draft"] for row in every} == {"firm"}
    for command in (("segment", tiny_study, "--out", tmp_path / "o"), ("evaluate", tiny_study)):
        capsys.readouterr()
        assert run(*command, "--sensitivity", "loud") == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert "'loud'" in line and all(name in line for name in SENSITIVITIES)
    assert run("segment", tiny_study, "--out", tmp_path / "o", "--drafts", "weak") == 2
    assert not (tmp_path / "o").exists()


def segmented(study: Path, model: ModelInfo, out: Path, *more: str) -> list[dict[str, str]]:
    """The table of ``segment``."""
    assert run("segment", study, "--out", out, "--model", model.folder, "--device", "cpu", "--quiet", *more) == 0
    with (out / "segmentation.csv").open(newline="", encoding="utf-8-sig") as stream:
        return list(csv.DictReader(stream))


def test_segment_tells_what_an_earlier_one_left(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = ("segment", tiny_study, "--out", out, "--model", tiny_model.folder, "--device", "cpu", "--quiet")
    assert run(*command) == 0
    first = sorted(path.relative_to(out).as_posix() for path in out.rglob("*_mask.png"))[0]
    scan = tiny_study / first.replace("_mask.png", ".png")
    scan.unlink()
    for truth in scan.parent.glob(f"{scan.stem}_mask*"):
        truth.unlink()
    capsys.readouterr()
    assert run(*command) == 0
    said = capsys.readouterr()
    assert "11 of 11" in said.out
    assert said.err.splitlines() == ["files of an earlier run still in the output folder: 1", first]


def test_segment_names_what_failed_and_shows_its_progress(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tiny_study / "benign" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tiny_study / "empty.jpg").write_bytes(b"")
    assert run("segment", tiny_study, "--out", tmp_path / "out", "--model", tiny_model.folder) == 1
    said = capsys.readouterr()
    assert "segmented 12 of 14 scans" in said.out and said.out.endswith(", 2 unreadable\n")
    assert "%" in said.err, "the progress bar"
    lines = said.err.splitlines()
    assert lines[-1] == "empty.jpg: the file is empty" and lines[-2].startswith("benign/broken.png: ")


def test_segment_refuses_what_it_must(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bare").mkdir()
    out = ("--out", tmp_path / "out")
    model = ("--model", tiny_model.folder, "--quiet")
    for arguments, said in (
        ((tiny_study, "--out", tiny_study, *model), "contains the scans"),
        ((tmp_path / "bare", *out, *model), "no scans found"),
        ((tiny_study, *out, "--model", "huge"), "no model 'huge'"),
        ((tiny_study, *out, *model, "--device", "cuda:99"), "'cuda:99' is not available"),
        ((tiny_study, *out, *model, "--device", "gpu"), "unknown device 'gpu'"),
    ):
        assert run("segment", *arguments) == 2
        assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


# --- near-duplicates -------------------------------------------------------------------------------------------------
def test_near_duplicates(tiny_study: Path, own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy in another class, which the folder's own groups do not have; and two that they have wrongly."""
    with_folds(tiny_study)
    shutil.copy(tiny_study / "benign" / "benign (0).png", tiny_study / "normal" / "normal (77).png")
    lines = (tiny_study / "groups.csv").read_text() + "\nnormal/normal (77),normal,g1,1"
    (tiny_study / "groups.csv").write_text(lines)
    assert run("duplicates", tiny_study, "--quiet", "--csv", tmp_path / "t.csv", "--json", tmp_path / "t.json") == 0
    figures = json.loads((tmp_path / "t.json").read_text())
    assert figures["groups"] == [["benign/benign (0).png", "normal/normal (77).png"]] and figures["scans"] == 13
    against = figures["against"]
    assert (against["implied"], against["found"], against["false_share"]) == (1, 0, 1.0)
    assert against["missed"] == [["benign/benign (3).png", "normal/normal (77).png"]]
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = {row["scan"]: row for row in csv.DictReader(stream)}
    assert (
        rows["normal/normal (77).png"]["near_duplicates"] == "1"
        and rows["benign/benign (3).png"]["near_duplicates"] == ""
    )
    assert rows["benign/benign (3).png"]["group"] == "g1" and list(own_home.glob("survey*"))
    assert run("duplicates", tiny_study, "--quiet") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "1: benign/benign (0).png, normal/normal (77).png"
    assert said[-1] == (
        "pairs of the data set's own groups: 0 of 1 found (0.0%); other pairs found: 1 (100.0% of all found)"
    )
    (tiny_study / "bad.png").write_bytes(b"broken")
    assert run("duplicates", tiny_study, "--quiet") == 1
    assert f"{tiny_study / 'bad.png'}: " in capsys.readouterr().err


def test_the_old_name_of_duplicates_goes_on_and_says_the_new_one(
    tiny_study: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("twins", tiny_study, "--quiet") == 0
    said = capsys.readouterr()
    assert said.err == "busviewer: twins is now called duplicates\n" and "12 scans have near-duplicates" in said.out


def test_evaluating_a_fold_tells_of_views_that_are_in_another_too(
    tiny_study: Path, tiny_model: ModelInfo, capsys: pytest.CaptureFixture[str]
) -> None:
    with_folds(tiny_study, group="")
    folds = {entry.key: entry.fold for entry in list_scans(tiny_study)}
    one, other = (next(key for key, fold in folds.items() if fold == number) for number in (1, 2))
    shutil.copy(tiny_study / one, tiny_study / other)
    common = ("--model", tiny_model.folder, "--device", "cpu", "--quiet")
    assert run("evaluate", tiny_study, "--fold", 3, *common) == 0
    assert capsys.readouterr().err == ""
    assert run("evaluate", tiny_study, "--fold", 1, *common) == 0
    assert f"{tiny_study / one} (fold 1), {tiny_study / other} (fold 2)" in capsys.readouterr().err
    with_folds(tiny_study)  # a set that says of each scan which others belong to it is believed
    assert run("evaluate", tiny_study, "--fold", 1, *common) == 0
    assert capsys.readouterr().err == ""


# --- evaluate --------------------------------------------------------------------------------------------------------
def with_folds(study: Path, group: str = "g{}") -> None:
    scans = [entry.key.removesuffix(".png") for entry in list_scans(study)]
    lines = [f"{scan},,{group.format(n)},{n % 3 + 1}" for n, scan in enumerate(scans)]
    (study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))


def test_evaluate(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with_folds(tiny_study)
    shutil.copy(tiny_study / "benign" / "benign (0).png", tiny_study / "unknown.png")
    common = ("--model", tiny_model.folder, "--device", "cpu", "--quiet")
    assert run("evaluate", tiny_study, *common, "--json", tmp_path / "f.json", "--csv", tmp_path / "r.csv") == 0
    assert capsys.readouterr().out == ""
    figures = json.loads((tmp_path / "f.json").read_text())
    assert list(figures) == [
        "model", "device", "precision", "precision_reason", "sensitivity", "scans", "skipped", "failed",
        "seen_in_training", "lesion", "normal", "firm", "global", "classification", "uncertainty", "calibration",
        "seconds_per_scan", "epoch_chosen_by", "odd",
    ]  # fmt: skip
    assert (figures["precision"], figures["precision_reason"]) == ("fp32", "CPU: always fp32")
    assert figures["model"] == {"name": "tiny", "sha256": tiny_model.sha256} and figures["device"] == "CPU"
    assert list(figures["lesion"]) == ["n", "dice", "iou", "precision", "recall", "hd95_px", "missed"]
    assert list(figures["normal"]) == ["n", "false_positives", "false_positive_rate"]
    assert list(figures["global"]) == ["dice", "iou", "accuracy"]
    assert figures["classification"] == {"n": 0, "auc": None, "ece": None}, "this model has no assessment on the class"
    assert figures["uncertainty"]["n"] == 9 and -1 <= figures["uncertainty"]["spearman"] <= 1
    assert (figures["scans"], figures["skipped"], figures["lesion"]["n"], figures["normal"]["n"]) == (12, 1, 9, 3)
    with (tmp_path / "r.csv").open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 12 and {row["class"] for row in rows} == {"benign", "malignant", "normal"}
    assert rows[1]["group"] == "g1" and rows[1]["fold"] == "2"
    assert all(0 <= float(row["uncertainty"]) <= 1 and row["malignant_probability"] == "" for row in rows)

    firm = [row for row in rows if row["draft"] == "firm"]
    assert figures["sensitivity"] == "balanced" and {row["draft"] for row in rows} <= {"firm", "weak", "none"}
    assert figures["firm"]["lesions"] + figures["firm"]["normals"] == len(firm)
    dice = [float(row["dice"]) for row in firm if row["lesion"] == "true"]
    assert figures["firm"]["dice"] == pytest.approx(sum(dice) / 9)

    assert run("evaluate", tiny_study, "--sensitivity", "every", "--by", "class", *common) == 0
    every = json.loads(capsys.readouterr().out)
    assert every["sensitivity"] == "every" and every["firm"]["lesions"] >= figures["firm"]["lesions"]
    parts = {name: part["firm"] for name, part in every["by_class"].items()}
    assert parts["malignant"]["normals"] is parts["benign"]["normal_rate"] is None
    assert parts["normal"]["normals"] == every["firm"]["normals"]
    assert run("evaluate", tiny_study, "--fold", 2, *common) == 0
    assert json.loads(capsys.readouterr().out)["scans"] == 4, "without --json the figures are printed"
    assert run("evaluate", tiny_study, "--fold", 9, *common) == 2
    assert "no scans of fold 9" in capsys.readouterr().err


def test_evaluate_says_which_scans_the_model_has_seen(
    tiny_study: Path, tiny_model: ModelInfo, capsys: pytest.CaptureFixture[str]
) -> None:
    from busviewer.training.dataset import trained_on

    common = ("evaluate", tiny_study, "--model", tiny_model.folder, "--quiet")
    (tiny_model.folder / TRAINED_ON).unlink()
    assert run(*common) == 0
    assert "it is not known which scans the model was trained on" in capsys.readouterr().err
    trained_on(list_scans(tiny_study)).write(tiny_model.folder)
    assert run(*common) == 0
    said = capsys.readouterr()
    assert said.err == "12 of 12 scans were in the model's training set: these are not figures of new scans\n"
    assert json.loads(said.out)["seen_in_training"] == 12


def test_evaluate_on_a_fold_that_the_model_was_trained_on(
    tiny_study: Path, tiny_model: ModelInfo, capsys: pytest.CaptureFixture[str]
) -> None:
    with_folds(tiny_study)
    replace(tiny_model, notes={"spec": {"validate_fold": 1}}).write()
    common = ("evaluate", tiny_study, "--model", tiny_model.folder, "--quiet")
    assert run(*common, "--fold", 2) == 2
    assert "trained with fold 1 kept out, so with fold 2; use --fold 1" in capsys.readouterr().err
    assert run(*common, "--fold", 1) == 0


def test_evaluate_by_parts(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("--model", tiny_model.folder, "--device", "cpu", "--quiet", "--csv", tmp_path / "r.csv")
    assert run("evaluate", tiny_study, *common, "--by", "marks") == 0
    parts = json.loads(capsys.readouterr().out)["by_marks"]
    assert list(parts) == ["none", "calipers", "text", "doppler", "two views"]
    with (tmp_path / "r.csv").open(newline="", encoding="utf-8-sig") as stream:
        marks = [row["marks"] for row in csv.DictReader(stream)]
    assert len(marks) == 12 and parts["none"]["scans"] == marks.count("none")

    assert run("evaluate", tiny_study, *common, "--by", "class") == 0
    figures = json.loads(capsys.readouterr().out)
    assert {name: part["scans"] for name, part in figures["by_class"].items()} == {
        "benign": 6,
        "malignant": 3,
        "normal": 3,
    }
    assert "by_marks" not in figures
    assert run("evaluate", tiny_study, *common, "--by", "weather") == 2


def test_evaluate_clicks(
    installed: ModelInfo, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("--model", installed.folder, "--device", "cpu", "--quiet")

    def clicks(*further: object) -> dict[str, Any]:
        assert run("evaluate", tiny_study, *common, *further) == 0
        said = capsys.readouterr()
        found: dict[str, Any] = json.loads(said.out)["clicks"]
        return found | {"err": said.err}

    drafts, nothing = clicks("--clicks", 2), clicks("--clicks", 2, "--from", "nothing")
    assert list(drafts) == ["from", "dice", "missed", "noc90", "ms_per_click", "err"]
    assert (drafts["from"], nothing["from"]) == ("draft", "nothing") and len(drafts["dice"]) == 3
    assert nothing["dice"][0] == 0 < drafts["dice"][0] and nothing["missed"][0] == 1 and drafts["err"] == ""
    without = clicks("--clicks", 2, "--click-network", "none")
    assert without["dice"][0] == drafts["dice"][0] and without["dice"] != drafts["dice"]
    (paths.bundled_clicks() / "weights.safetensors").write_bytes(b"x")
    damaged = clicks("--clicks", 2)
    assert damaged["dice"] == without["dice"] and damaged["err"].count("\n") == 1
    assert "damaged" in damaged["err"] and str(paths.bundled_clicks()) in damaged["err"]
    assert run("evaluate", tiny_study, *common) == 0
    assert "clicks" not in json.loads(capsys.readouterr().out)
    for wrong in (("--clicks", 0), ("--clicks", 21), ("--clicks", "many"), ("--from", "nothing")):
        assert run("evaluate", tiny_study, *common, *wrong) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1
    assert run("evaluate", tiny_study, *common, "--clicks", 1, "--click-network", tmp_path / "no") == 2


def test_a_click_network_of_a_model_of_its_own_is_used_and_verified(
    installed: ModelInfo, tiny_study: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not the bundled one, which answers otherwise."""
    tuned = own_home / "models" / "tuned"
    torch.manual_seed(9)
    info = ClickInfo(tuned, "click-unet", {"width": 2, "levels": 3}, 32, "", {}, CLICK_WEIGHTS)
    save_click_weights(info, build_network("click-unet", width=2, levels=3))
    paths.bundled_clicks().joinpath("weights.safetensors").write_bytes(b"x")  # it is not looked at
    given = ("evaluate", tiny_study, "--model", "tuned", "--device", "cpu", "--quiet", "--clicks", 1)
    assert run(*given) == 0
    own = capsys.readouterr()
    assert own.err == "" and json.loads(own.out)["clicks"]["dice"]
    (tuned / CLICK_WEIGHTS).write_bytes(b"x")
    assert run(*given) == 0
    assert f"{tuned / CLICK_WEIGHTS}: damaged" in capsys.readouterr().err
    assert run("models", "verify") == 1
    said = capsys.readouterr()
    assert [line.split()[:2] for line in said.out.splitlines()][1] == ["BAD", "tuned"]
    assert f"{tuned / CLICK_WEIGHTS}: damaged" in said.err


def test_evaluate_without_ground_truth_is_all_null(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bare").mkdir()
    shutil.copy(tiny_study / "benign" / "benign (0).png", tmp_path / "bare" / "a.png")
    assert run("evaluate", tmp_path / "bare", "--model", tiny_model.folder, "--quiet") == 0
    said = capsys.readouterr()
    first, *_ = said.err.splitlines()
    assert first == f"{tmp_path / 'bare'}: no scan has ground truth, so all figures are null"
    figures = json.loads(said.out)
    assert (figures["scans"], figures["skipped"], figures["seconds_per_scan"]) == (0, 1, None)
    assert figures["lesion"]["dice"] is figures["normal"]["false_positive_rate"] is figures["global"]["iou"] is None


@pytest.mark.parametrize("command", ["evaluate", "segment"])
def test_masks_that_fit_no_scan_are_named(
    command: str, tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tiny_study / "benign" / "nobody_mask.png").write_bytes(
        (tiny_study / "benign" / "benign (0)_mask.png").read_bytes()
    )
    more = ["--out", tmp_path / "out"] if command == "segment" else ["--json", tmp_path / "figures.json"]
    assert main([command, *map(str, [tiny_study, "--model", tiny_model.folder, *more, "--quiet"])]) == 0
    assert "1 mask fits no scan: nobody_mask.png; check its name" in capsys.readouterr().err


def test_evaluate_names_what_failed(
    tiny_study: Path, tiny_model: ModelInfo, capsys: pytest.CaptureFixture[str]
) -> None:
    cv2.imwrite(str(tiny_study / "benign" / "benign (0)_mask.png"), np.zeros((9, 9), np.uint8))
    (tiny_study / "benign" / "benign (3).png").write_bytes(b"broken")
    assert run("evaluate", tiny_study, "--model", tiny_model.folder, "--quiet") == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["scans"] == 10
    lines = said.err.splitlines()
    assert lines[0].startswith("benign/benign (0).png: benign (0)_mask.png: ")
    assert lines[1].startswith("benign/benign (3).png: not an image") and len(lines) == 2


def test_evaluate_names_ground_truth_that_is_odd_and_scores_it(
    tiny_study: Path, tiny_model: ModelInfo, capsys: pytest.CaptureFixture[str]
) -> None:
    strip = np.zeros((96, 128), np.uint8)
    strip[:, :40] = 255
    cv2.imwrite(str(tiny_study / "benign" / "benign (0)_mask.png"), strip)
    assert run("evaluate", tiny_study, "--model", tiny_model.folder, "--quiet") == 0
    said = capsys.readouterr()
    what = "the ground truth touches three borders of the scan"
    figures = json.loads(said.out)
    assert figures["odd"] == [{"scan": "benign/benign (0).png", "what": what}] and figures["scans"] == 12
    assert said.err == f"benign/benign (0).png: check its ground truth: {what}\n"


# --- train -----------------------------------------------------------------------------------------------------------
TINY = ("--network", "attention-unet", "--width", 2, "--size", 32, "--batch", 4, "--epochs", 1, "--device", "cpu")


def one_line(capsys: pytest.CaptureFixture[str]) -> str:
    """What was said on stderr: a line that names the program, no traceback."""
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("busviewer: ")
    return str(line)


@pytest.fixture
def begun(tiny_study: Path, tmp_path: Path) -> Path:
    """A training of a tiny network that one epoch was made of."""
    with_folds(tiny_study)
    out = tmp_path / "begun"
    assert run("train", "--data", tiny_study, "--out", out, *TINY, "--validate-fold", 3, "--quiet") == 0
    return out


def test_train_help_lists_the_networks(capsys: pytest.CaptureFixture[str]) -> None:
    from busviewer.network import NETWORKS

    assert run("train", "--help") == 0
    text = capsys.readouterr().out
    assert (
        ", ".join(sorted(NETWORKS)) in " ".join(text.split()).replace("- ", "-") and "default: attention-lite" in text
    )


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in ("train", "compare", "demo", "bench")])
def test_the_help_of_the_others_does_not_pay_for_torch(command: str) -> None:
    program = f"import sys; from busviewer.cli import main\ntry: main(['{command}', '--help'])\nexcept SystemExit: pass"
    program += "\nsys.exit('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, timeout=120, check=False)
    assert done.returncode == 0 and b"usage: busviewer " in done.stdout


def test_train_does_as_it_is_told(tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "model"
    assert run("train", "--data", tiny_study, "--out", out, *TINY, "--seed", 7) == 0
    said = capsys.readouterr()
    assert "epoch 1/1: loss" in said.err and " scans/s at 32 px" in said.err
    (line,) = said.out.splitlines()
    assert line.startswith("model: 20 scans seen at ") and " scans/s, weights " in line
    info = read_model(out)
    spec = info.notes["spec"]
    assert info.options == {"width": 2, "levels": 5} and info.size == 32 and info.notes["scans_per_second"] > 0
    assert (spec["network"], spec["batch"], spec["epochs"], spec["seed"]) == ("attention-unet", 4, 1, 7)
    assert run("train", "--data", tiny_study, "--out", tmp_path / "b", *TINY, "--seed", 7, "--quiet") == 0
    assert read_model(tmp_path / "b").sha256 == info.sha256, "the same seed, the same run"


def test_train_takes_an_encoder(tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "encoder.safetensors"
    path.write_bytes(b"not weights")
    common = ("train", "--data", tiny_study, "--out", tmp_path / "model", "--encoder", path, "--quiet")
    assert run(*common) == 2
    assert f"{path}: not encoder weights for 'attention-lite' (" in one_line(capsys)
    assert run(*common, *TINY) == 2, "this one takes none"
    assert f"{path}: not encoder weights for 'attention-unet' (" in one_line(capsys)
    assert not (tmp_path / "model").exists()


def test_train_resumes_with_the_settings_it_was_begun_with(
    begun: Path, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("train", "--data", tiny_study, "--out", begun, "--device", "cpu")
    capsys.readouterr()
    assert run(*common, "--quiet") == 2
    assert "already contains a run; add --resume" in one_line(capsys)
    assert run(*common, "--resume", "--quiet") == 0
    said = capsys.readouterr()
    assert said.out.startswith("begun: ") and said.err == ""
    assert read_model(begun).notes["epochs"] == 1, "nothing was left to do"
    assert run(*common, "--resume", "--epochs", 2) == 0
    assert "epoch 2/2: loss" in capsys.readouterr().err
    info = read_model(begun)
    assert info.notes["epochs"] == 2 and info.notes["spec"]["validate_fold"] == 3 and info.options["width"] == 2
    for other, name in (
        (("--network", "unet"), "network"),
        (("--batch", 5), "batch"),
        (("--size", 64), "sizes"),
        (("--width", 3), "options"),
        (("--seed", 2), "seed"),
        (("--validate-fold", 1), "validate_fold"),
        (("--encoder", tiny_study / "groups.csv"), "encoder"),
    ):
        assert run(*common, "--resume", *other, "--quiet") == 2
        assert f"started with {name} " in one_line(capsys)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_terminated_training_can_be_resumed(begun: Path, tiny_study: Path) -> None:
    before = signal.getsignal(signal.SIGTERM)

    def terminate() -> None:
        try:
            until(lambda: len((begun / "events.jsonl").read_text().splitlines()) >= 4)
        finally:
            os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=terminate, name="busviewer-test-terminate")
    thread.start()
    try:
        status = run("train", "--data", tiny_study, "--out", begun, "--resume", "--epochs", 5000, "--quiet")
    finally:
        thread.join()
    assert status == 143 and signal.getsignal(signal.SIGTERM) is before
    from busviewer.training.loop.loop import stored_spec

    assert stored_spec(begun / "run.safetensors").epochs == 5000
    done = len((begun / "events.jsonl").read_text().splitlines())
    assert done >= 4 and not list(begun.glob(".*.part"))
    assert run("train", "--data", tiny_study, "--out", begun, "--resume", "--epochs", done + 1, "--quiet") == 0
    assert read_model(begun).notes["epochs"] == done + 1


# what the issue calls bad input: a line that names the file, status 1 or 2, and nothing that was good is lost
def test_train_refuses_a_folder_without_ground_truth(
    tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bare").mkdir()
    shutil.copy(tiny_study / "benign" / "benign (0).png", tmp_path / "bare" / "a.png")
    assert run("train", "--data", tiny_study, tmp_path / "bare", "--out", tmp_path / "model", "--quiet") == 2
    assert f"{tmp_path / 'bare'}: no scan with ground truth" in one_line(capsys)
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize("missing", ["benign", "malignant"])
def test_train_refuses_a_class_that_is_missing(
    tiny_study: Path, tmp_path: Path, missing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(tiny_study / missing)
    assert run("train", "--data", tiny_study, "--out", tmp_path / "model", "--size", 32, "--quiet") == 2
    assert f"{tiny_study}: no lesion is known to be {missing}" in one_line(capsys)
    assert not (tmp_path / "model").exists()


def test_train_refuses_a_fold_file_that_names_absent_scans(
    tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_folds(tiny_study)
    (tiny_study / "benign" / "benign (3).png").unlink()
    fold = ("--validate-fold", 1)
    assert run("train", "--data", tiny_study, "--out", tmp_path / "model", *TINY, *fold, "--quiet") == 2
    assert f"{tiny_study / 'groups.csv'}: lists 'benign/benign (3)', but there is no such scan" in one_line(capsys)
    assert not (tmp_path / "model").exists()


def test_train_goes_past_a_mask_of_another_size_and_says_so(
    tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mask = tiny_study / "benign" / "benign (0)_mask.png"
    cv2.imwrite(str(mask), np.zeros((9, 9), np.uint8))
    assert run("train", "--data", tiny_study, "--out", tmp_path / "model", *TINY, "--quiet") == 1
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert line.startswith(f"{mask}: ") and "9 x 9" in line
    assert said.out.startswith("model: ") and read_model(tmp_path / "model").notes["scans"] == 11


def test_train_refuses_a_run_folder_that_is_half_written(
    begun: Path, tiny_study: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state, model = begun / "run.safetensors", read_model(begun)
    whole = state.read_bytes()
    common = ("train", "--data", tiny_study, "--out", begun, "--resume", "--epochs", 2, "--quiet")
    capsys.readouterr()
    for damaged in (whole[: len(whole) // 2], b"", b"broken"):
        state.write_bytes(damaged)
        assert run(*common) == 2
        assert f"{state}: this run cannot be resumed (" in one_line(capsys)
    state.unlink()
    (begun / "model.json").rename(begun / "elsewhere.json")
    assert run(*common) == 2
    assert f"{begun}: incomplete run (run.safetensors is missing)" in one_line(capsys)
    (begun / "elsewhere.json").rename(begun / "model.json")
    model.verify()


def test_a_damaged_weights_file_is_named_by_whoever_needs_it(
    tiny_model: ModelInfo, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = bytearray(tiny_model.weights.read_bytes())
    data[-1] ^= 1
    tiny_model.weights.write_bytes(data)
    for command in (("segment", tiny_study, "--out", tmp_path / "o"), ("evaluate", tiny_study)):
        assert run(*command, "--model", tiny_model.folder, "--quiet") == 2
        assert f"{tiny_model.weights}: damaged (SHA-256 " in one_line(capsys)
    assert not (tmp_path / "o").exists()


def test_train_knows_its_networks(tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("train", "--data", tiny_study, "--out", tmp_path / "model", "--network", "resnet") == 2
    *_, line = capsys.readouterr().err.splitlines()
    assert "invalid choice: 'resnet'" in line and "attention-lite" in line
    common = ("train", "--data", tiny_study, "--out", tmp_path / "model", "--quiet")
    assert run(*common, "--width", 3, "--network", "sa-unet") == 2
    assert "invalid options for network 'sa-unet'" in one_line(capsys)
    assert not (tmp_path / "model").exists()


# --- what a reader made: finetune and export -------------------------------------------------------------------------
@pytest.fixture
def signed_off(tiny_study: Path) -> Path:
    """Every scan of the study signed off by mj, in groups of which one is held out."""
    names = [f"patient {number}" for number in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]  # 4 is held out
    entries = list_scans(tiny_study)
    lines = [f"{entry.key.removesuffix('.png')},,{name},1" for entry, name in zip(entries, names, strict=True)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
    store = StudyStore(tiny_study.resolve(), "mj", user_data=paths.user_data())
    for entry in entries:
        scan = read_scan(entry.path)
        truth = read_truth(entry, scan.shape)
        assert truth is not None
        ref = ScanRef(entry.key, scan.sha256, (scan.shape[1], scan.shape[0]))
        final = Final(truth, "2025-11-21T10:00:00Z")
        store.write(entry.key, Annotation(ref, "mj", State.SIGNED_OFF, finals=(final,)))
    return tiny_study


@pytest.fixture
def request_file(signed_off: Path, tiny_model: ModelInfo, tmp_path: Path) -> Path:
    path = tmp_path / "run" / "run.json"
    path.parent.mkdir()
    value = {"study": str(signed_off), "reader": "mj", "model": str(tiny_model.folder), "epochs": 2, "batch": 4,
             "out": str(path.parent / "tuned"), "device": "cpu"}  # fmt: skip
    path.write_text(json.dumps(value))
    return path


def test_finetune_prints_its_events(request_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("finetune", request_file) == 0
    said = capsys.readouterr()
    assert said.out == (request_file.parent / "events.jsonl").read_text() and said.err == ""
    names = [json.loads(line)["event"] for line in said.out.splitlines()]
    assert names == ["start", "before", "epoch", "epoch", "clicks", "clicks", "done"]
    read_model(request_file.parent / "tuned").verify()
    assert run("finetune", request_file, "--quiet") == 2, "its candidate is there already"
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1 and "already exists" in said.err


def test_finetune_outlives_whoever_listens(request_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed:
        def write(self, text: str) -> int:
            raise BrokenPipeError(32, "Broken pipe")

        def flush(self) -> None:
            raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr(sys, "stdout", Closed())
    try:
        assert run("finetune", request_file) == 0
    finally:
        sys.stdout.close()  # what took the place of the pipe
    assert (request_file.parent / "tuned").is_dir()


def test_finetune_makes_its_run_by_itself(
    signed_off: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "new run"
    words = ("--reader", "mj", "--model", tiny_model.folder, "--epochs", 2, "--batch", 4, "--device", "cpu")
    assert run("finetune", signed_off, "--out", out, *words, "--learning-rate", "3e-4", "--seed", 0, "--no-clicks") == 0
    said = capsys.readouterr()
    assert said.out == (out / "events.jsonl").read_text() and said.err == ""
    assert json.loads((out / "run.json").read_text()) == {
        "format": 1, "study": str(signed_off), "reader": "mj", "model": str(tiny_model.folder), "out": "tiny-tuned",
        "epochs": 2, "learning_rate": 3e-4, "batch": 4, "seed": 0, "device": "cpu", "clicks": False,
    }  # fmt: skip
    tuned = read_model(out / "tiny-tuned")
    assert str(tmp_path) not in (tuned.folder / "card.md").read_text(), "a card goes to others"
    again = tmp_path / "again" / "run.json"
    again.parent.mkdir()
    shutil.copyfile(out / "run.json", again)
    assert run("finetune", again, "--quiet") == 0, "it can be repeated"
    assert read_model(again.parent / "tiny-tuned").sha256 == tuned.sha256
    assert run("finetune", signed_off, "--out", out, *words) == 2
    assert f"to repeat the run in it: busviewer finetune {out / 'run.json'}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["STUDY"], "--out DIR is missing"),
        (["STUDY", "--out", "OUT", "--reader", "nobody"], "no reader 'nobody'; readers of this study: mj"),
        (["STUDY", "--out", "OUT", "--reader", "mj", "--model", "no-such"], "no model 'no-such'"),
        (["STUDY", "--out", "OUT", "--reader", "mj", "--learning-rate", "0"], "number above 0 and below 1"),
        (["RUN", "--epochs", "3"], "not a folder of scans; --epochs goes with one"),
        (["RUN", "--no-clicks"], "not a folder of scans; --no-clicks goes with one"),
    ],
)
def test_finetune_says_what_is_wrong_before_it_writes(
    request_file: Path, signed_off: Path, tmp_path: Path, words: list[str], why: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    places = {"STUDY": signed_off, "OUT": tmp_path / "out", "RUN": request_file}
    assert run("finetune", *(places.get(word, word) for word in words)) == 2
    said = capsys.readouterr()
    assert why in said.err and said.err.count("\n") == 1 and said.out == ""
    assert not (tmp_path / "out").exists() and not (request_file.parent / "events.jsonl").exists()


def test_finetune_refuses_too_few(request_file: Path, signed_off: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in list((signed_off / "busviewer").rglob("*.json"))[:9]:
        path.unlink()
    assert run("finetune", request_file) == 2
    assert "needs at least 4 signed-off scans; mj in" in capsys.readouterr().err


def test_export(signed_off: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ("export", signed_off, "--reader", "mj", "--quiet")
    assert run(*common, "--format", "png", "--out", tmp_path / "png") == 0
    assert capsys.readouterr().out == f"exported 12 masks of mj to {tmp_path / 'png'}\n"
    assert len(list((tmp_path / "png").rglob("*_mask.png"))) == 12
    assert run(*common, "--format", "hdf5", "--out", tmp_path / "h5") == 0
    with h5py.File(tmp_path / "h5" / "masks.h5") as file:
        assert len(file["scans"]) == 12
    capsys.readouterr()
    assert run(*common, "--format", "png", "--out", tmp_path / "x", "--what", "draft") == 2
    assert "no drafts of reader mj" in capsys.readouterr().err
    assert run(*common, "--format", "png", "--out", signed_off) == 2
    assert run("export", signed_off, "--format", "png", "--out", tmp_path / "x", "--reader", "eva") == 2
    assert "no reader 'eva'; readers of this study: mj" in capsys.readouterr().err


def test_export_leaves_possible_lesions_out_and_says_so(
    signed_off: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, model = StudyStore(signed_off.resolve(), "mj", user_data=paths.user_data()), ModelRef("m", "a" * 64)
    cuts = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}
    for (key, said), lesion in zip(list(store.load_all().items())[:3], (0.9, 0.4, 0.3), strict=True):
        full = np.ones(said.scan.shape, bool)
        store.write(key, replace(said, draft=Draft(full, model, 0.5, lesion, None, "2025-11-21T10:00:00Z", cuts=cuts)))
    common = ("export", signed_off, "--reader", "mj", "--quiet", "--format", "png", "--what", "draft", "--out")
    assert run(*common, tmp_path / "firm") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("exported 1 mask of mj") and second.startswith(
        "skipped 2 scans with only a possible lesion"
    )
    assert run(*common, tmp_path / "all", "--weak") == 0
    assert capsys.readouterr().out == f"exported 3 masks of mj to {tmp_path / 'all'}\n"


def test_export_takes_the_reader_of_the_settings_and_names_what_it_left_out(
    signed_off: Path, tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "settings.toml").write_text('reader = "mj"\n')
    (signed_off / "benign" / "benign (0).png").write_bytes(b"broken")
    assert run("export", signed_off, "--format", "png", "--out", tmp_path / "out", "--quiet") == 1
    said = capsys.readouterr()
    assert said.out.startswith("exported 11 masks of mj") and "benign (0).png: not an image" in said.err


def test_export_of_a_study_that_cannot_be_written_to_is_no_failure(
    signed_off: Path, tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study = tmp_path / "disc"
    shutil.copytree(signed_off, study, ignore=shutil.ignore_patterns("busviewer"))
    (study / "busviewer").write_text("in the way, as on a disc that is read-only")
    store = StudyStore(study.resolve(), "mj", user_data=paths.user_data())
    for key, annotation in StudyStore(signed_off.resolve(), "mj", user_data=paths.user_data()).load_all().items():
        store.write(key, annotation)
    assert store.read_only_study
    assert run("export", study, "--format", "png", "--out", tmp_path / "out", "--reader", "mj", "--quiet") == 0
    assert capsys.readouterr().err == ""


def test_summary_prints_the_figures_and_writes_a_row_a_scan(
    signed_off: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("summary", signed_off, "--reader", "mj", "--quiet")
    assert run(*common, "--csv", tmp_path / "s.csv") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "12 of 12 signed off by mj, 0 in progress"
    assert any("drawn without a draft" in line and "75%" in line for line in lines)
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["scan"] for row in rows] == [entry.key for entry in list_scans(signed_off)]
    normal = [row for row in rows if row["class"] == "normal"]
    assert len(normal) == 3 and {row["outcome"] for row in normal} == {"no lesion"}
    assert run(*common, "--json", tmp_path / "s.json") == 0
    assert capsys.readouterr().out == ""
    figures = json.loads((tmp_path / "s.json").read_text())
    assert figures["scans"] == 12 and figures["outcomes"]["drawn without a draft"] == 9
    assert figures["lesions"]["n"] == sum(int(row["lesions"]) for row in rows)


def test_summary_of_a_reader_without_work_and_of_a_damaged_annotation(
    signed_off: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "settings.toml").write_text('reader = "mj"\n')
    next((signed_off / "busviewer").rglob("*.json")).write_text("{")
    assert run("summary", signed_off, "--quiet") == 1
    said = capsys.readouterr()
    assert said.out.startswith("11 of 12 signed off by mj") and ".json: damaged" in said.err
    assert run("summary", signed_off, "--reader", "eva", "--quiet") == 2
    assert one_line(capsys).endswith("no reader 'eva'; readers of this study: mj")


def test_summary_that_cannot_be_written_names_the_file(
    signed_off: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert run("summary", signed_off, "--reader", "mj", "--quiet", "--csv", tmp_path / "file" / "s.csv") == 2
    assert str(tmp_path / "file") in one_line(capsys)


# --- models and bench ------------------------------------------------------------------------------------------------
@pytest.fixture
def installed(tiny_model: ModelInfo, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelInfo:
    """The tiny model as the only bundled one, a click network, and a fine-tuned model among the user's."""
    monkeypatch.setattr(paths, "bundled_models", lambda: tiny_model.folder.parent)
    clicks = ClickInfo(paths.bundled_clicks(), "click-unet", {"width": 2, "levels": 3}, 32, "", {})
    save_click_weights(clicks, build_network("click-unet", width=2, levels=3))
    tuned = Path(shutil.copytree(tiny_model.folder, own_home / "models" / "tuned"))
    replace(tiny_model, folder=tuned, name="tuned").write()
    return tiny_model


def test_models_are_listed_and_verified(
    installed: ModelInfo, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("models") == run("models", "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == lines[2:]
    assert lines[0].split() == ["tiny", "attention-unet", installed.sha256[:12], str(installed.folder)]
    assert lines[1].startswith("tuned ")
    assert run("models", "verify") == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["OK", "OK", "OK"]
    (own_home / "models" / "tuned" / "weights.safetensors").write_bytes(b"x")
    assert run("models", "list") == 0, "listing hashes nothing"
    capsys.readouterr()
    assert run("models", "verify") == 1
    said = capsys.readouterr()
    assert [line.split()[0] for line in said.out.splitlines()] == ["OK", "BAD", "OK"] and "damaged" in said.err
    (paths.bundled_clicks() / "weights.safetensors").unlink()
    assert run("models", "verify") == 1
    said = capsys.readouterr()
    assert [line.split()[:2] for line in said.out.splitlines()][2] == ["BAD", "clicks"]
    assert str(paths.bundled_clicks() / "weights.safetensors") in said.err.splitlines()[1]
    (own_home / "models" / "tuned" / "model.json").write_text("{")
    assert run("models", "list") == 1
    assert "tuned/model.json: not valid JSON" in capsys.readouterr().err


def test_each_member_of_a_model_is_verified(
    installed: ModelInfo, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = own_home / "models" / "both"
    info = join_models([Part(installed), Part(installed, 96), Part(installed, 128)], both, "Both")
    assert run("models", "verify") == 0
    line = capsys.readouterr().out.splitlines()[1]
    networks = "+".join(3 * ["attention-unet"])
    assert line.split() == ["OK", "both", networks, info.id.sha256[:12], str(both)]
    (both / info.others[0].weights).write_bytes(b"x")
    (both / info.others[1].weights).unlink()
    assert run("models", "verify") == 1
    said = capsys.readouterr()
    verdicts = {line.split()[1]: line.split()[0] for line in said.out.splitlines()}
    assert (verdicts["tiny"], verdicts["both"], verdicts["tuned"]) == ("OK", "BAD", "OK")
    assert ["damaged" in line or "cannot be read" in line for line in said.err.splitlines()] == [True, True]


def test_a_model_goes_on_without_a_member_that_is_missing(
    tiny_model: ModelInfo, tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = join_models([Part(tiny_model), Part(tiny_model, 96)], tmp_path / "both", "Both")
    (both.folder / both.others[0].weights).unlink()
    for command in (("segment", tiny_study, "--out", tmp_path / "o"), ("evaluate", tiny_study)):
        assert run(*command, "--model", both.folder, "--device", "cpu", "--quiet") == 0
        (line,) = capsys.readouterr().err.splitlines()
        assert both.others[0].weights in line and "continuing with the other members of both" in line


def test_a_model_is_found_by_its_name(
    installed: ModelInfo, tiny_study: Path, tmp_path: Path, tiny_phantoms: list[Phantom]
) -> None:
    for name in ("tiny", "tuned"):
        assert run("segment", tiny_study, "--out", tmp_path / name, "--model", name, "--quiet") == 0
        assert json.loads((tmp_path / name / "manifest.json").read_text())["model"]["name"] == name


def test_bench_of_a_clinic_goes_on_with_the_trials_of_its_file(
    installed: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, data = tmp_path / "trials.json", tmp_path / "data"
    (data / "BrEaST").mkdir(parents=True)
    asked: list[int] = []

    def once(model: ModelInfo, folder: Path, home: object, *, finals: int, seed: int, **_: object) -> clinic.Trial:
        asked.append(finals)
        there = [Pair("held-out", "a.png", "a", True, 0.7, 0.73, True, True)]
        return clinic.Trial("BrEaST", "as drawn", "random", finals, seed, "all", "passed", [], [], there, there, 6.0)

    monkeypatch.setattr(clinic, "try_once", once)
    words = ["bench", "finetune", "--model", "tiny", "--data", data, "--seeds", "1", "--kinds", "as drawn", "--quiet"]
    assert run(*words, "--finals", "20", "--json", out) == 0
    assert "Share of truly better candidates (1) that pass: 1.000 (floor: 0.8)\n" in capsys.readouterr().out
    assert run(*words, "--finals", "20", "50", "--json", out, "--resume") == 1
    said = capsys.readouterr()
    assert "Share of truly better candidates (2) that pass: 0.500 (floor: 0.8)  FLOOR MISSED" in said.out
    assert "Share of truly better candidates (2) that pass: 0.500; the floor is 0.8" in said.err
    assert asked == [20, 50] and len(json.loads(out.read_text())["trials"]) == 2
    assert "0 held-out finals have a lesion" in json.loads(out.read_text())["trials"][0]["reasons"][0], "judged again"
    assert run(*words, "--finals", "20", "--resume") == 2
    assert "--resume needs --json FILE" in capsys.readouterr().err


def test_bench(
    installed: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def rows(model: ModelInfo, device: str, *, against: str = "") -> list[timing.Row]:
        asked.extend([model.name, device, against])
        return [timing.row("brush event", [1.0, 2.0])]

    monkeypatch.setattr(editing, "rows", rows)
    out = tmp_path / "speed.json"
    assert run("bench", "editing", "--model", "tiny", "--json", out, "--quiet") == 0
    table = json.loads(out.read_text())
    assert list(table) == ["machine", "rows"]
    assert list(table["rows"][0]) == ["name", "median", "p95", "unit", "floor", "missed", "goal", "ratio"]
    assert table["rows"][0]["name"] in capsys.readouterr().out
    assert run("bench", "editing", "--model", "tiny", "--against", "napari", "--quiet") == 0
    assert asked == ["tiny", "auto", "", "tiny", "auto", "napari"]
    monkeypatch.setattr(editing, "rows", lambda model, device: [timing.row("brush event", [3.0, 2.5], floor=1.5)])
    capsys.readouterr()
    assert run("bench", "editing", "--model", "tiny", "--json", out, "--quiet") == 1
    said = capsys.readouterr()
    assert "FLOOR MISSED" in said.out and "brush event: floor missed, median 2.75" in said.err
    assert json.loads(out.read_text())["rows"][0]["missed"] is True
    assert run("bench", "opening", "--data", "/nowhere", "--quiet") == 2
    assert "bench opening has no --data; only bench finetune has" in capsys.readouterr().err
    assert run("bench", "finetune", "--data", "/nowhere", "--kinds", "odd", "--quiet") == 2
    assert "unknown kind 'odd'; available: as drawn, shuffled masks" in capsys.readouterr().err
    assert run("bench", "finetune", "--model", "tiny", "--data", "/nowhere", "--quiet") == 2
    assert "/nowhere: no such folder" in capsys.readouterr().err
    assert run("bench", "opening", "--model", "tiny", "--against", "napari", "--quiet") == 2
    assert "bench opening cannot be compared with napari; only bench editing can" in capsys.readouterr().err
