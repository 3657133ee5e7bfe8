"""Which scans are hidden, on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.hidden import FILE, HiddenScans


def test_what_is_hidden_is_known_again(tmp_path: Path) -> None:
    location = tmp_path / "mj"
    hidden = HiddenScans(location)
    assert hidden.keys == frozenset() and hidden.problem == "" and not location.exists()
    hidden.put(["b.png", "a/é.png"], True)
    hidden.put(["b.png"], False)
    again = HiddenScans(location)
    assert again.keys == {"a/é.png"} == hidden.keys and again.problem == ""


@pytest.mark.parametrize("text", ["", "{}", '{"format": 2, "hidden": []}', '{"format": 1, "hidden": [1]}', "[[["])
def test_a_damaged_file_hides_nothing_and_is_set_aside(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    hidden = HiddenScans(tmp_path)
    assert hidden.keys == frozenset() and str(tmp_path / FILE) in hidden.problem
    hidden.put(["a.png"], True)
    assert (tmp_path / f"{FILE}.damaged").read_text() == text
    assert HiddenScans(tmp_path).keys == {"a.png"} and hidden.problem == ""


def test_where_it_cannot_be_written_nothing_changes(tmp_path: Path) -> None:
    hidden = HiddenScans(tmp_path / "file" / "mj")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError):
        hidden.put(["a.png"], True)
    assert hidden.keys == frozenset()
