"""Models as a family: each below its parent, with what its folder tells, and nothing left out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busviewer.segmentation.models.family import family, founder_of, is_own, parent_of
from busviewer.segmentation.models.gate_file import GATE
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.models.trained_on import TrainedOn
from tests.gates import gate_json
from tests.gui.fake import MODEL


@pytest.fixture
def models(tmp_path: Path) -> list[ModelInfo]:
    """Two founders; a child, its child and another child of the first; all but the founders in ``own``."""

    def make(place: str, name: str, digit: str, parent: ModelInfo | None = None) -> ModelInfo:
        folder = tmp_path / place / name
        folder.mkdir(parents=True)
        said = None if parent is None else {"name": parent.name, "sha256": parent.sha256}
        info = replace(MODEL, folder=folder, name=name, sha256=digit * 64, parent=said, notes={"finals": 34})
        info.write()
        return info

    first, second = make("bundled", "first", "1"), make("bundled", "second", "2")
    child = make("own", "b-child", "3", first)
    return [first, second, make("own", "a-grandchild", "4", child), child, make("own", "c-child", "5", first)]


def test_each_is_listed_below_its_parent(models: list[ModelInfo], tmp_path: Path) -> None:
    found = family(models, tmp_path / "own")
    assert [(relative.info.name, relative.depth) for relative in found] == [
        ("first", 0), ("b-child", 1), ("a-grandchild", 2), ("c-child", 1), ("second", 0),
    ]  # fmt: skip
    assert [relative.own for relative in found] == [False, True, True, True, False]
    assert found[1].parent == "first" and found[0].parent == "" and found[1].finals == 34
    assert parent_of(models[2], models) == models[3] and parent_of(models[0], models) is None
    assert founder_of(models[2], models) == models[0] and founder_of(models[1], models) == models[1]


def test_a_model_with_a_parent_that_is_gone_is_listed(models: list[ModelInfo], tmp_path: Path) -> None:
    found = family(models[1:], tmp_path / "own")
    assert [(relative.info.name, relative.depth) for relative in found] == [
        ("second", 0), ("b-child", 0), ("a-grandchild", 1), ("c-child", 0),
    ]  # fmt: skip
    assert found[1].parent == "first" and founder_of(models[2], models[1:]) == models[3]


def test_of_two_with_the_same_weights_the_named_one_is_the_parent(models: list[ModelInfo]) -> None:
    twin = replace(models[0], folder=models[0].folder.with_name("twin"), name="twin")
    assert parent_of(models[3], [twin, *models]) == models[0]


def test_files_that_name_each_other_as_parents_are_listed(models: list[ModelInfo], tmp_path: Path) -> None:
    first = replace(models[0], parent={"name": "b-child", "sha256": "3" * 64})
    found = family([first, models[3]], tmp_path / "own")
    assert {relative.info.name for relative in found} == {"first", "b-child"}
    assert founder_of(first, [first, models[3]]).name == "b-child"


def test_what_the_folder_tells_is_told_and_what_is_damaged_is_named(models: list[ModelInfo], tmp_path: Path) -> None:
    child = models[3]
    (child.folder / GATE).write_text(json.dumps(gate_json("refused")))
    TrainedOn(("b" * 16, "a" * 16), np.zeros((2, 4), np.uint64)).write(child.folder)
    replace(child, notes={"finals": "many", "date": "2026-11-29T10:00"}).write()
    (models[4].folder / GATE).write_text("{")
    child = replace(child, notes={"finals": "many", "date": "2026-11-29T10:00"})
    told = {relative.info.name: relative for relative in family([*models[:3], child, models[4]], tmp_path / "own")}
    relative = told["b-child"]
    assert relative.gate is not None and relative.gate.verdict == "refused" and relative.finals is None
    assert (relative.data, relative.date, relative.problems) == ("74f8732986de", "2026-11-29", ())
    assert told["c-child"].gate is None and str(models[4].folder / GATE) in told["c-child"].problems[0]
    noted = replace(models[4], notes={"data": {"sha256": "ab" * 32}})
    assert family([noted], tmp_path / "own")[0].data == "ab" * 6
    assert told["first"].gate is None and told["first"].data == "" and told["first"].problems == ()


def test_only_what_lies_in_the_own_folder_is_own(models: list[ModelInfo], tmp_path: Path) -> None:
    assert is_own(models[3], tmp_path / "own") and not is_own(models[0], tmp_path / "own")
    assert not is_own(models[3], tmp_path)
