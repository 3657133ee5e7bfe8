"""Which scans are hidden, on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.annotations.hidden import FILE, HiddenScans


def test_what_is_hidden_is_known_again(tmp_path: Path) -> None:
    storage = tmp_path / "mj"
    hidden = HiddenScans(storage)
    assert hidden.keys == frozenset() and hidden.problem == "" and not storage.exists()
    hidden.put(["b.png", "a/é.png"], True)
    hidden.write(storage)
    hidden.put(["b.png"], False)
    hidden.write(storage)
    again = HiddenScans(storage)
    assert again.keys == {"a/é.png"} == hidden.keys and again.problem == ""


@pytest.mark.parametrize("text", ["", "{}", '{"format": 2, "hidden": []}', '{"format": 1, "hidden": [1]}', "[[["])
def test_a_damaged_file_hides_nothing_and_is_quarantined(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    hidden = HiddenScans(tmp_path)
    assert hidden.keys == frozenset() and str(tmp_path / FILE) in hidden.problem
    hidden.put(["a.png"], True)
    hidden.write(tmp_path)
    (aside,) = tmp_path.glob(f"{FILE}.damaged*")
    assert aside.read_text() == text
    assert HiddenScans(tmp_path).keys == {"a.png"} and hidden.problem == ""
