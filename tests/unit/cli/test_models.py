"""``busviewer models``: what changes the user's own models, and the list for scripts."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from busviewer import paths
from busviewer.segmentation import ModelInfo, read_model
from tests.unit.test_cli import installed, run

__all__ = ["installed"]


def names() -> list[str]:
    root = paths.user_models()
    return sorted(path.name for path in root.iterdir())


def test_a_model_goes_from_one_machine_to_another(
    installed: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out" / "tuned.zip"
    assert run("models", "export", "tuned", "--out", out) == 0
    assert capsys.readouterr().out == f"tuned: card.md, model.json, weights.safetensors in {out}\n"
    assert run("models", "import", out) == 2
    assert capsys.readouterr().err == (
        f"busviewer: {out}: there is a model called 'tuned' already; choose another name with --name\n"
    )
    assert run("models", "import", out, "--name", "tiny") == 2, "the name of a bundled one"
    assert run("models", "remove", "tuned") == 2 and names() == ["tuned"]
    assert "add --yes" in capsys.readouterr().err
    assert run("models", "remove", "tuned", "--yes") == 0 and names() == []
    capsys.readouterr()
    assert run("models", "import", out) == 0 and names() == ["tuned"]
    assert capsys.readouterr().out.split() == ["tuned", installed.sha256[:12], str(paths.user_models() / "tuned")]
    assert run("models", "add", paths.user_models() / "tuned", "--name", "again") == 0 and names() == ["again", "tuned"]
    assert run("models", "export", "tuned", "--out", out) == 0, "it wrote that file itself"
    (tmp_path / "mine.zip").write_bytes(b"something else")
    assert run("models", "export", "tuned", "--out", tmp_path / "mine.zip") == 2
    assert (tmp_path / "mine.zip").read_bytes() == b"something else"


def test_a_bundled_model_is_not_removed(installed: ModelInfo, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "remove", "tiny", "--yes") == 2
    assert capsys.readouterr().err == "busviewer: the model 'tiny' came with busviewer, and is not deleted\n"
    installed.verify()
    assert run("models", "remove", "other", "--yes") == 2
    assert "no model 'other'" in capsys.readouterr().err


def test_a_candidate_is_promoted_and_nothing_else(
    installed: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    candidate = Path(shutil.copytree(installed.folder, tmp_path / "run" / "tuned"))
    assert run("models", "promote", candidate) == 2
    assert "not a fine-tuned model" in capsys.readouterr().err and candidate.is_dir()
    parent = {"name": "tiny", "sha256": installed.sha256}
    replace(installed, folder=candidate, name="tuned", parent=parent).write()
    assert run("models", "promote", candidate) == 0 and names() == ["tuned", "tuned-2"] and not candidate.exists()
    assert read_model(paths.user_models() / "tuned-2").name == "tuned-2"
    assert run("models", "promote", paths.user_models() / "tuned-2") == 2
    assert "already one of your models" in capsys.readouterr().err


def test_the_list_for_scripts(installed: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models", "list", "--json", "-") == 0
    value = json.loads(capsys.readouterr().out)
    assert [(model["name"], model["bundled"]) for model in value["models"]] == [("tiny", True), ("tuned", False)]
    assert value["models"][0] == {
        "name": "tiny", "title": "Tiny", "networks": ["attention-unet"], "size": 64, "sha256": installed.sha256,
        "parent": None, "bundled": True, "folder": str(installed.folder),
    }  # fmt: skip
    assert value["problems"] == []
    (paths.user_models() / "tuned" / "weights.safetensors").write_bytes(b"x")
    out = tmp_path / "models.json"
    assert run("models", "verify", "--json", out) == 1
    value = json.loads(out.read_text())
    assert [model["ok"] for model in value["models"]] == [True, False] and len(value["problems"]) == 1
    assert run("models", "verify", "--json", out) == 1, "it wrote that file itself"
    out.write_text("[]")
    assert run("models", "list", "--json", out) == 2 and out.read_text() == "[]"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["add"], "models add needs the FOLDER of a model"),
        (["export", "tiny"], "models export needs --out FILE.zip"),
        (["list", "tiny"], "models list takes no tiny"),
        (["list", "--yes"], "models list takes no --yes"),
        (["import", "nothing.zip"], "nothing.zip: no such file"),
        (["add", "nowhere"], "nowhere/model.json: cannot be read"),
        (["export", "nothing", "--out", "x.zip"], "no model 'nothing'; available: tiny, tuned"),
    ],
)
def test_wrong_usage_is_one_line(
    installed: ModelInfo, words: list[str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("models", *words) == 2
    said = capsys.readouterr()
    assert why in said.err and said.err.count("\n") == 1 and said.out == "" and names() == ["tuned"]
