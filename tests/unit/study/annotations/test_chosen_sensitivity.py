"""Which sensitivity was chosen, on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.annotations.chosen_sensitivity import FILE, ChosenSensitivity
from busviewer.study.annotations.store import StudyStore


def test_what_was_chosen_is_known_again(tmp_path: Path) -> None:
    storage = tmp_path / "mj"
    chosen = ChosenSensitivity(storage)
    assert chosen.name == "balanced" and chosen.problem == "" and not storage.exists()
    chosen.put("every")
    chosen.write(storage)
    again = ChosenSensitivity(storage)
    assert again.name == "every" and again.problem == ""
    with pytest.raises(ValueError, match="unknown sensitivity 'loud'; available: quiet, balanced, every"):
        chosen.put("loud")
    assert chosen.name == "every"


@pytest.mark.parametrize(
    "text",
    ["", "{}", '{"format": 2, "sensitivity": "quiet"}', '{"format": 1, "sensitivity": "loud"}',
     '{"format": 1, "sensitivity": null}', '{"format": 1, "sensitivity": ["quiet"]}', "[[["],
)  # fmt: skip
def test_a_damaged_file_chooses_nothing_and_is_quarantined(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    chosen = ChosenSensitivity(tmp_path)
    assert chosen.name == "balanced" and str(tmp_path / FILE) in chosen.problem
    chosen.put("quiet")
    chosen.write(tmp_path)
    (aside,) = tmp_path.glob(f"{FILE}.damaged*")
    assert aside.read_text() == text
    assert ChosenSensitivity(tmp_path).name == "quiet" and chosen.problem == ""


def test_the_annotations_on_disk_tell_what_their_reader_chose(tmp_path: Path) -> None:
    folder = tmp_path / "study"
    folder.mkdir()
    store = StudyStore(folder, "mj", user_data=tmp_path / "home")
    assert store.sensitivity == "balanced" == store.load_all().sensitivity and store.problems == []
    chosen = ChosenSensitivity(store.storage_folder)
    chosen.put("every")
    chosen.write(store.storage_folder)
    assert store.sensitivity == "every" == store.load_all().sensitivity
    assert StudyStore(folder, "eva", user_data=tmp_path / "home").sensitivity == "balanced"
    (store.storage_folder / FILE).write_text("{")
    assert store.sensitivity == "balanced" and len(store.problems) == 1 and FILE in store.problems[0]
