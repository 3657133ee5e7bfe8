"""The answer to "are these masks?", and what it changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from busviewer.files import read_json
from busviewer.study.folder import choice as choice_module
from busviewer.study.folder.choice import Choice, pairs_by_name, recall, remember
from busviewer.study.folder.listing import list_scans
from busviewer.study.folder.study import open_study
from busviewer.study.folder.watch import FolderWatch
from tests.unit.study.folder.made import found, made, orphans, scans


@pytest.mark.parametrize(
    ("choice", "pairs"),
    [
        (Choice(after="m"), [("1.png", "1M.png"), ("2.jpg", "2m.png")]),
        (Choice(before="t-"), [("1.png", "T-1.png")]),
        (Choice(after="m", reverse=True), [("1M.png", "1.png"), ("2m.png", "2.jpg")]),
        (Choice(ending=".png"), [("3.jpg", "3.PNG")]),
        (Choice(), []),
    ],
)
def test_pairs_of_one_folder(choice: Choice, pairs: list[tuple[str, str]]) -> None:
    names = ("1.png", "1M.png", "T-1.png", "2.jpg", "2m.png", "3.jpg", "3.PNG", "4.png")
    stems = {name: name.lower().rpartition(".")[0] for name in names}
    assert sorted(pairs_by_name(stems, choice)) == pairs


def test_an_answer_makes_masks_of_what_was_scans(tmp_path: Path) -> None:
    names = ("a/1.png", "a/1m.png", "a/2.png", "b/3.png", "b/3m.png", "b/m.png", "b/4m.png")
    made(tmp_path, *names)
    assert len(open_study(tmp_path).entries) == len(names)
    assert remember(tmp_path, Choice(after="m"), True) == tmp_path / "busviewer" / "layout.json"
    study = open_study(tmp_path)
    assert scans(study) == {
        "a/1.png": ["a/1m.png"], "a/2.png": [], "b/3.png": ["b/3m.png"], "b/4m.png": [], "b/m.png": [],
    }  # fmt: skip
    assert study.by_key["a/1.png"].rule == "chosen by the reader" and study.answered
    assert list_scans(tmp_path) == study.entries
    remember(tmp_path, Choice(after="m"), False)
    study = open_study(tmp_path)
    assert len(study.entries) == len(names) and study.answered


def test_two_chosen_folders(tmp_path: Path) -> None:
    names = ("train/Sono/1.png", "train/lesion/1.png", "test/Sono/1.png", "test/lesion/1.png", "test/lesion/9.png")
    made(tmp_path, *names)
    choice = Choice(folders=(("train/sono", "train/lesion"), ("test/Sono", "test/lesion"), ("gone", "too")))
    remember(tmp_path, choice, True)
    study = open_study(tmp_path)
    assert scans(study) == {
        "test/Sono/1.png": ["test/lesion/1.png"],
        "train/Sono/1.png": ["train/lesion/1.png"],
    }
    assert orphans(study) == ["test/lesion/9.png"]


@pytest.mark.parametrize("use", [True, False])
def test_what_was_answered_comes_back(tmp_path: Path, use: bool) -> None:
    choice = Choice((("ä/x", "y"),), "a", "b", ".png", True)
    assert recall(tmp_path) == (None, [])
    remember(tmp_path, choice, use)
    answer, problems = recall(tmp_path)
    assert answer is not None and answer.choice == choice and answer.use is use and problems == []


def test_where_the_study_cannot_be_written_to_the_answer_is_kept_by_the_user(tmp_path: Path) -> None:
    study, other, answers = tmp_path / "study", tmp_path / "other", tmp_path / "home" / "layouts.json"
    made(study, "1.png", "1m.png")
    made(other, "1.png", "1m.png")
    for folder in (study, other):
        folder.chmod(0o555)
    assert remember(study, Choice(after="m"), True, answers) == answers
    assert remember(other, Choice(after="m"), False, answers) == answers
    assert not (study / "busviewer").exists()
    opened = open_study(study, answers)
    assert scans(opened) == {"1.png": ["1m.png"]}
    assert opened.answered and not open_study(study).answered
    assert [entry.key for entry in list_scans(study, answers=answers)] == ["1.png"]
    assert len(open_study(other, answers).entries) == 2 and open_study(other, answers).answered
    with pytest.raises(OSError, match="write-protected"):
        remember(study, Choice(after="m"), True)
    watch = FolderWatch(opened)
    assert watch.look() is None, "whoever watches the folder goes on with the answer"
    study.chmod(0o755)
    made(study, "2.png", "2m.png")
    seen = watch.look()
    assert seen is not None and scans(seen.study) == {"1.png": ["1m.png"], "2.png": ["2m.png"]}


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": 2, "use": true}', '{"format": 1, "use": 1}', '{"format": 1, "use": true, "after": 3}',
     '{"format": 1, "use": true, "folders": [["a"]]}', "[" * 9999],
)  # fmt: skip
def test_a_damaged_answer_is_told_and_kept_aside(tmp_path: Path, text: str) -> None:
    path = made(tmp_path, "1.png", "1m.png", "busviewer/layout.json") / "busviewer" / "layout.json"
    path.write_text(text)
    study = open_study(tmp_path)
    assert len(study.entries) == 2 and not study.answered
    (problem,) = study.problems
    assert problem.startswith(f"{study.folder / 'busviewer' / 'layout.json'}: cannot read which pictures are masks")
    remember(tmp_path, Choice(after="m"), True)
    (aside,) = (tmp_path / "busviewer").glob("layout.json.damaged-*")
    assert aside.read_text() == text
    assert scans(open_study(tmp_path)) == {"1.png": ["1m.png"]}


def test_damaged_answers_of_the_user_are_told_and_kept_aside(tmp_path: Path) -> None:
    answers = tmp_path / "layouts.json"
    answers.write_text(json.dumps({"format": 1, "studies": []}))
    folder = made(tmp_path / "study", "1.png", "1m.png")
    assert "layouts.json: cannot read" in open_study(folder, answers).problems[0]
    folder.chmod(0o555)
    remember(folder, Choice(after="m"), False, answers)
    assert len(list(tmp_path.glob("layouts.json.damaged-*"))) == 1
    assert list(read_json(answers)["studies"]) == [str(folder)]


def test_an_answer_of_a_full_disk_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, value: object) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(choice_module, "write_json", full)
    with pytest.raises(OSError, match="No space left"):
        remember(tmp_path, Choice(after="m"), True, tmp_path / "home.json")


def test_rules_come_before_the_answer(tmp_path: Path) -> None:
    made(tmp_path, "1.png", "1m.png", "1_mask.png", "2.png", "2m.png")
    remember(tmp_path, Choice(after="m"), True)
    study = found(tmp_path)
    assert scans(study) == {"1.png": ["1_mask.png"], "2.png": ["2m.png"]}
    assert study.problems == [f"{study.folder}: 1 mask is not used, as the scans have others: 1m.png"]
