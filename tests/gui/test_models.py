"""Model > Models: the family, a switch, the way back, a comparison, and the files of one's own models."""

from __future__ import annotations

import json
import shutil
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from busviewer.segmentation.models.gate_file import GATE
from busviewer.segmentation.models.model_folder import ModelError, ModelInfo, find_models, read_model
from busviewer.segmentation.prediction import ModelId
from busviewer.ui.kit.services import Services
from busviewer.ui.model import own_models
from busviewer.ui.model.models_dialog import ModelsDialog
from tests.gates import gate_json
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL, FakeSegmenter
from tests.gui.test_access import nameless, unsaid
from tests.waiting import turn


def click(button: QPushButton) -> None:
    turn()
    assert button.isEnabled() and button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def make_model(
    root: Path, name: str, digit: str, parent: tuple[str, str] | None = None, verdict: str = ""
) -> ModelInfo:
    folder = root / name
    folder.mkdir(parents=True)
    said = None if parent is None else {"name": parent[0], "sha256": parent[1] * 64}
    info = replace(MODEL, folder=folder, name=name, title=name, sha256=digit * 64, parent=said, notes={"finals": 34})
    info.write()
    if verdict:
        (folder / GATE).write_text(json.dumps(gate_json(verdict, (f"It {verdict}.",))))
    return info


@pytest.fixture
def gate() -> threading.Event:
    """Holds each scan of a comparison up while it is clear."""
    found = threading.Event()
    found.set()
    return found


@pytest.fixture
def family(
    qtbot: QtBot, services: Services, study_folder: Path, own_home: Path, gate: threading.Event
) -> Iterator[Driver]:
    """A bundled model, a child that passed, one that was refused, a grandchild without card and gate; a broken one."""
    make_model(own_home / "bundled", "first", "1")
    own = own_home / "models"
    make_model(own, "good", "2", ("first", "1"), "passed")
    make_model(own, "poor", "3", ("first", "1"), "refused")
    make_model(own, "grandchild", "4", ("good", "2"))
    (own / "broken").mkdir()
    (own / "broken" / "model.json").write_text("{")

    def make(model: ModelInfo, _device: str) -> FakeSegmenter:
        found = FakeSegmenter()
        found.model, found.gate = ModelId(model.name, model.sha256), gate
        found.lesion = 0.3 if model.name == "poor" else 0.9
        found.taught = ("scan (1).png",) if model.name == "good" else ()
        return found

    find = lambda: find_models([own_home / "bundled", own])  # noqa: E731
    driver = make_driver(qtbot, replace(services, find_models=find, make_segmenter=make))
    driver.open(study_folder)
    yield driver
    gate.set()
    driver.built.close()


def show(driver: Driver) -> ModelsDialog:
    driver.window.actions_["models"].trigger()
    dialog = driver.window.models_controller.dialog
    assert dialog is not None
    driver.until(lambda: dialog.tree.topLevelItemCount() > 0)
    return dialog


def choose(dialog: ModelsDialog, name: str) -> None:
    found = dialog.tree.findItems(name, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive)
    assert len(found) == 1
    dialog.tree.setCurrentItem(found[0])


def told(dialog: ModelsDialog) -> list[tuple[int, list[str]]]:
    """The rows: how deep, and the first four columns."""
    rows: list[tuple[int, list[str]]] = []

    def take(item: Any, depth: int) -> None:
        rows.append((depth, [item.text(column) for column in range(4)]))
        for place in range(item.childCount()):
            take(item.child(place), depth + 1)

    for place in range(dialog.tree.topLevelItemCount()):
        take(dialog.tree.topLevelItem(place), 0)
    return rows


def test_the_family_is_listed_whole(family: Driver) -> None:
    dialog = show(family)
    assert told(dialog) == [
        (0, ["first (in use)", "", "", "34"]),
        (1, ["good", "passed", "0.700 → 0.780", "34"]),
        (2, ["grandchild", "not judged", "", "34"]),
        (1, ["poor", "refused", "0.700 → 0.780", "34"]),
    ]
    assert "1 of the model folders cannot be used." in dialog.bar.text and "broken" in dialog.bar.details
    choose(dialog, "grandchild")
    assert "is unknown" in dialog.details.text() and "Fine-tuned from good." in dialog.details.text()
    choose(dialog, "poor")
    assert dialog.details.text().splitlines() == [
        "Refused: keep the current model", "It refused.", "Fine-tuned from first.",
    ]  # fmt: skip


def test_a_switch_and_the_way_back(family: Driver) -> None:
    dialog = show(family)
    assert not dialog.use.isEnabled() and not dialog.back.isVisible()
    choose(dialog, "good")
    click(dialog.use)
    assert family.window.inference.model is not None and family.window.inference.model.name == "good"
    family.until(lambda: dialog.back.isVisible())
    family.until(lambda: told(dialog)[1][1][0] == "good (in use)")
    assert dialog.back.text() == "Go back to first"
    click(dialog.back)
    assert family.window.inference.model.name == "first"
    assert family.window.preferences.settings.model == "first"


def test_a_refused_model_takes_a_second_word(family: Driver) -> None:
    dialog = show(family)
    choose(dialog, "poor")
    click(dialog.use)
    assert dialog.bar.text.startswith("poor was refused") and family.window.inference.model.name == "first"  # type: ignore[union-attr]
    click(dialog.bar.buttons()[0])
    assert family.window.inference.model.name == "first"  # type: ignore[union-attr]
    click(dialog.use)
    click(dialog.bar.buttons()[1])
    assert family.window.inference.model.name == "poor"  # type: ignore[union-attr]


def test_two_are_compared_on_this_study(family: Driver) -> None:
    dialog = show(family)
    choose(dialog, "good")
    assert dialog.other.currentText() == "first", "the parent"
    choose(dialog, "poor")
    dialog.other.setCurrentIndex(dialog.other.findText("good"))
    dialog.most.setValue(4)
    click(dialog.compare)
    family.until(dialog.figures.isVisible)
    lines = dialog.figures.text().splitlines()
    assert lines[0] == "Scans of this study: 4. Judged by your finals: 0; by ground truth: 4."
    assert lines[1].startswith("good: Dice 0.9") and lines[1].endswith(
        "on 4 lesions, 0 missed; 0 of 0 normals drawn on"
    )
    assert lines[2] == "poor: Dice 0.000 on 4 lesions, 4 missed; 0 of 0 normals drawn on"
    assert lines[3].startswith("Change of Dice: -0.9")
    assert lines[4] == "good was trained on 1 of these scans: its figures are too good."
    assert not dialog.progress.isVisible() and dialog.compare.isVisible()


def test_a_comparison_can_be_cancelled_and_the_window_goes_on(family: Driver, gate: threading.Event) -> None:
    dialog = show(family)
    choose(dialog, "poor")
    gate.clear()
    click(dialog.compare)
    assert dialog.cancel.isVisible() and dialog.progress.isVisible()
    family.go("benign/scan (2).png")
    click(dialog.cancel)
    assert not dialog.cancel.isVisible() and dialog.compare.isVisible()
    gate.set()
    family.through(family.window.models_controller._worker)
    assert not dialog.figures.isVisible()


def test_only_own_models_are_deleted_and_not_the_one_in_use(
    family: Driver, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def remove_model(name: str, root: Path) -> None:
        assert root == own_home / "models"
        shutil.rmtree(root / name)

    monkeypatch.setattr(own_models, "shelf", SimpleNamespace(remove_model=remove_model))
    dialog = show(family)
    assert not dialog.delete.isEnabled() and "came with busviewer" in dialog.delete.toolTip()
    choose(dialog, "poor")
    click(dialog.delete)
    assert dialog.bar.text.startswith("Delete poor?")
    click(dialog.bar.buttons()[0])
    assert (own_home / "models" / "poor").is_dir()
    click(dialog.delete)
    click(dialog.bar.buttons()[1])
    family.until(lambda: len(told(dialog)) == 3)
    assert not (own_home / "models" / "poor").exists()
    assert [action.text() for action in family.window.choices.models.actions()] == ["first", "good", "grandchild"]
    choose(dialog, "good")
    click(dialog.use)
    family.until(lambda: told(dialog)[1][1][0] == "good (in use)")
    assert not dialog.delete.isEnabled() and "in use" in dialog.delete.toolTip()
    with pytest.raises(ModelError, match="not in your own folder"):
        own_models.delete_model(read_model(own_home / "bundled" / "first"), own_home / "models")


def test_a_model_that_a_run_starts_from_is_not_deleted(family: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = show(family)
    choose(dialog, "poor")
    controller = family.window.models_controller
    monkeypatch.setattr(controller, "_trains_from", lambda: dialog.chosen.info.folder)  # type: ignore[union-attr]
    click(dialog.delete)
    click(dialog.bar.buttons()[1])
    assert "A fine-tune starts from poor" in dialog.bar.text and len(told(dialog)) == 4


def test_a_model_goes_into_a_file_and_comes_from_one(
    family: Driver, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def export_model(info: ModelInfo, out: Path) -> None:
        asked.append((info.name, out))

    def import_model(path: Path, root: Path, *, name: str | None = None, taken: Any = ()) -> ModelInfo:
        assert name is None and root == own_home / "models" and set(taken) == {"first", "good", "poor", "grandchild"}
        if path.name == "bad.zip":
            raise ModelError(f"{path}: not a model archive")
        return make_model(root, "visitor", "5")

    shelf = SimpleNamespace(export_model=export_model, import_model=import_model)
    monkeypatch.setattr(own_models, "shelf", shelf)
    names = {"save": str(tmp_path / "out.zip"), "open": ""}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names["save"], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names["open"], ""))
    dialog = show(family)
    choose(dialog, "good")
    click(dialog.export)
    family.until(lambda: "good was written to" in dialog.bar.text)
    assert asked == [("good", tmp_path / "out.zip")]
    click(dialog.import_)
    assert len(told(dialog)) == 4, "no file was chosen"
    names["open"] = str(tmp_path / "bad.zip")
    click(dialog.import_)
    family.until(lambda: "bad.zip: not a model archive" in dialog.bar.text)
    names["open"] = str(tmp_path / "visitor.zip")
    click(dialog.import_)
    family.until(lambda: len(told(dialog)) == 5)
    family.until(lambda: dialog.chosen is not None and dialog.chosen.info.name == "visitor")
    assert family.window.inference.model is not None and family.window.inference.model.name == "first"


def test_an_imported_model_whose_name_is_taken_gets_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []
    shelf = SimpleNamespace(import_model=lambda path, root, *, name, taken: asked.append(name))
    monkeypatch.setattr(own_models, "shelf", shelf)
    (tmp_path / "good-2").mkdir()
    for text in ('{"name": "good"}', '{"name": "other"}', '{"name": "../good"}', "[]", "{"):
        with zipfile.ZipFile(tmp_path / "model.zip", "w") as archive:
            archive.writestr("model.json", text)
        own_models.import_model(tmp_path / "model.zip", tmp_path, {"good"})
    (tmp_path / "model.zip").write_bytes(b"no zip")
    own_models.import_model(tmp_path / "model.zip", tmp_path, {"good"})
    assert asked == ["good-3", None, None, None, None, None]


def test_without_a_study_nothing_is_compared(
    qtbot: QtBot, services: Services, own_home: Path, gate: threading.Event
) -> None:
    make_model(own_home / "models", "one", "1")
    make_model(own_home / "models", "two", "2")
    driver = make_driver(qtbot, replace(services, find_models=lambda: find_models([own_home / "models"])))
    dialog = show(driver)
    assert nameless(dialog) == [] and unsaid(dialog) == []
    click(dialog.compare)
    assert "Open a study first" in dialog.bar.text
    driver.built.close()
