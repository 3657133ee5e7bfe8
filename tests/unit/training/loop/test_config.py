"""The settings of a run in a file."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from busviewer.training.loop.config import read_config
from busviewer.training.loop.recipes import recipe
from busviewer.training.spec import RunSpec
from tests.unit.test_cli import run


def written(tmp_path: Path, text: str, name: str = "run.toml") -> Path:
    path = tmp_path / name
    path.write_text(text)
    return path


def test_toml_and_json_say_the_same(tmp_path: Path) -> None:
    toml = written(tmp_path, "epochs = 3\nsizes = [[0, 96], [0.5, 128]]\nema = 0.9\n[options]\nwidth = 8\nlite = 2\n")
    asked = {"epochs": 3, "sizes": [[0, 96], [0.5, 128]], "ema": 0.9, "options": [["lite", 2], ["width", 8]]}
    assert read_config(toml) == asked
    assert read_config(written(tmp_path, json.dumps(asked), "run.json")) == asked


def test_every_setting_of_every_recipe_can_be_given(tmp_path: Path) -> None:
    specs = [recipe("attention-lite"), recipe("unet"), replace(RunSpec(), validate_fold=2, encoder="ab" * 32)]
    for spec in specs:
        path = written(tmp_path, json.dumps(spec.to_json()), "a.json")
        assert set(read_config(path)) == {field.name for field in fields(RunSpec)}
        assert RunSpec.from_json(read_config(path)) == spec


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("epoch = 3", "unknown field 'epoch'; available: network, options, epochs, "),
        ("epochs = 0", "field 'epochs' must be a whole number from 1 to 1000000, not 0"),
        ("epochs = true", "field 'epochs' must be a whole number"),
        ("epochs = '3'", "field 'epochs' must be a whole number"),
        ("learning_rate = nan", "field 'learning_rate' must be a number above 0"),
        ("network = 'resnet'", "field 'network' must be one of attention-lite, "),
        ("loss = 'l1'", "field 'loss' must be one of bce, dice, "),
        ("keep = 'first'", "field 'keep' must be one of last, best, not 'first'"),
        ("variation = ['wide']", "field 'variation' must be one of usual, wide"),
        ("sizes = [[0.2, 96]]", "field 'sizes' must be pairs of a fraction"),
        ("sizes = []", "field 'sizes' must be pairs of a fraction"),
        ("options = {width = 0}", "field 'options' must be a table of whole numbers"),
        ("epochs = ", "not valid TOML: "),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, why: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ValueError, match="run.toml: ") as error:
        read_config(path)
    assert why in str(error.value)


def test_what_is_no_settings_at_all(tmp_path: Path) -> None:
    for text, why in (("[1]", "contains no settings"), ("{", "not valid JSON"), ('{"notes": {}}', "contains no sett")):
        with pytest.raises(ValueError, match=f"a.json: {why}"):
            read_config(written(tmp_path, text, "a.json"))


def test_train_takes_it_and_arguments_override_it(
    tiny_study: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = written(
        tmp_path, "network = 'unet'\nepochs = 5\nbatch = 6\nseed = 0\nsizes = [[0, 32]]\noptions = {width = 2}\n"
    )
    common = ("train", "--data", tiny_study, "--device", "cpu", "--quiet")
    words = ("--epochs", 1, "--learning-rate", "0.002", "--weight-decay", "0.1")
    assert run(*common, "--out", tmp_path / "a", "--config", config, *words) == 0
    spec = json.loads((tmp_path / "a" / "model.json").read_text())["notes"]["spec"]
    expected = recipe("unet").to_json() | {
        "options": [["width", 2]], "epochs": 1, "batch": 6, "seed": 0, "sizes": [[0, 32]], "learning_rate": 0.002,
        "weight_decay": 0.1,
    }  # fmt: skip
    assert spec == expected
    assert run(*common, "--out", tmp_path / "b", "--config", tmp_path / "a" / "model.json") == 0
    one, two = (json.loads((tmp_path / name / "model.json").read_text()) for name in "ab")
    assert one["sha256"] == two["sha256"] and two["notes"]["spec"] == expected, "the run of that model"
    capsys.readouterr()
    assert run(*common, "--out", tmp_path / "c", "--config", written(tmp_path, "warm_up = 3")) == 2
    said = capsys.readouterr().err
    assert "run.toml: unknown field 'warm_up'" in said and said.count("\n") == 1
    assert run(*common, "--out", tmp_path / "c", "--config", written(tmp_path, f"encoder = '{'ab' * 32}'")) == 2
    assert "starts from the encoder weights abababababab; give their file with --encoder" in capsys.readouterr().err
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"x")
    words = ("--config", tmp_path / "run.toml", "--encoder", other)
    assert run(*common, "--out", tmp_path / "c", *words) == 2
    assert "ask for --encoder with the weights abababababab, not 2d711642b726" in capsys.readouterr().err
    assert not (tmp_path / "c").exists()
