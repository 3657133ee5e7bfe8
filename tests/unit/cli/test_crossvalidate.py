"""``busviewer crossvalidate`` through the real main()."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from busviewer.cli import main
from busviewer.scan.phantom import Phantom, write_study
from busviewer.segmentation import ModelInfo, read_model
from busviewer.training.spec import RunSpec

SPEC = RunSpec(options=(("width", 4), ("levels", 4)), sizes=((0.0, 64),))


@pytest.fixture
def study(tiny_study: Path) -> Path:
    """The twelve small phantoms in two folds."""
    scans = sorted(path for path in tiny_study.glob("*/*.png") if not path.stem.endswith("_mask"))
    lines = [f"{path.parent.name}/{path.stem},{path.parent.name},g{n},{n % 2 + 1}" for n, path in enumerate(scans)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]) + "\n")
    return tiny_study


@pytest.fixture
def models(tiny_model: ModelInfo, tmp_path: Path) -> list[Path]:
    """A model that kept out fold 1, one that kept out fold 2, and one that saw all."""
    folders = []
    for fold in (1, 2, None):
        folder = Path(shutil.copytree(tiny_model.folder, tmp_path / f"model-{fold}"))
        spec = replace(SPEC, validate_fold=fold).to_json()
        replace(tiny_model, folder=folder, notes={"spec": spec, "seconds": 60}).write()
        folders.append(folder)
    return folders


def run(*arguments: object) -> int:
    return main([str(argument) for argument in ("crossvalidate", *arguments)])


def test_the_figures_are_written_and_said_in_a_line_a_set(
    study: Path, models: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "cv"
    assert run("--data", study, "--models", *models[:2], "--out", out, "--device", "cpu", "--quiet") == 0
    said = capsys.readouterr()
    figures = json.loads((out / "figures.json").read_text())
    dice = figures["sets"]["study"]["over_folds"]["lesion"]["dice"]
    assert said.out.startswith(f"study: lesion Dice {dice['mean']:.3f} +- {dice['sd']:.3f}, missed ") and not said.err
    assert said.out.count("\n") == 1
    assert {path.name for path in out.iterdir()} == {"figures.json", "scans.csv", "reliability.png", "raw"}
    assert "lesions with a firm draft" in said.out
    for fold, folder in zip("12", models, strict=False):
        info, stated = read_model(folder), figures["models"][fold]
        assert info.threshold == stated["threshold"] and info.calibration
        assert info.cuts == {name: one["cut"] for name, one in stated["sensitivities"].items()}


def test_a_scan_that_fails_is_named_and_the_status_is_1(
    study: Path, models: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (study / "benign" / "benign (0).png").write_bytes(b"broken")
    assert run("--data", study, "--models", *models[:2], "--out", tmp_path / "cv", "--quiet") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("study/benign/benign (0).png: ")
    assert (tmp_path / "cv" / "figures.json").is_file()


@pytest.mark.parametrize(
    ("named", "final", "reason"),
    [
        ([0, 0], None, "was trained without fold 1, like"),
        ([0, 2], None, "was not trained without a fold"),
        ([0, 1], 1, "was trained without fold 2; the final model"),
        ([0], None, "at least two models are needed"),
    ],
)
def test_what_makes_no_cross_validation_is_a_line_and_status_2(
    named: list[int], final: int | None, reason: str, study: Path, models: list[Path], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    last = [] if final is None else ["--final", models[final]]
    before = {folder: (folder / "model.json").read_bytes() for folder in models}
    chosen = [models[number] for number in named]
    assert run("--data", study, "--models", *chosen, *last, "--out", tmp_path / "cv", "--quiet") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert reason in line and not (tmp_path / "cv").exists()
    assert before == {folder: (folder / "model.json").read_bytes() for folder in models}


def test_a_hospital_is_left_out_and_another_is_only_judged(
    study: Path, tiny_model: ModelInfo, tiny_phantoms: list[Phantom], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sets, models = [study], []
    for name in ("other", "unseen"):
        write_study(tmp_path / name, tiny_phantoms[4:8] if name == "other" else tiny_phantoms[8:])
        sets.append(tmp_path / name)
    for name in ("study", "other"):
        folder = Path(shutil.copytree(tiny_model.folder, tmp_path / f"without-{name}"))
        replace(tiny_model, folder=folder, notes={"spec": replace(SPEC, left_out=name).to_json()}).write()
        models.append(folder)
    common = ["--models", *models, "--out", tmp_path / "cv", "--device", "cpu", "--quiet"]
    assert run("--leave-out", "hospital", "--data", *sets[:2], "--judge-on", sets[2], *common) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["study", "other", "unseen (holdout)"]
    assert ["+-" in line for line in lines] == [False, False, True], "of one model there is no SD"
    assert "near-duplicates in different data sets" in said.err, "these phantoms are in two of them"
    assert run("--leave-out", "hospital", "--data", *sets, *common) == 2
    assert "unseen: no model was trained without this data set" in capsys.readouterr().err
    assert run("--leave-out", "hospital", "--data", *sets[:2], *common, "--in-domain", "x.json") == 2
    assert "--in-domain needs --final" in capsys.readouterr().err


def test_remarks_that_are_not_there_are_named_before_the_work(
    study: Path, models: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wish = ["--final", models[2], "--remarks", tmp_path / "none.md", "--out", tmp_path / "cv"]
    assert run("--data", study, "--models", *models[:2], *wish, "--quiet") == 1
    assert "none.md" in capsys.readouterr().err and not (tmp_path / "cv").exists()
